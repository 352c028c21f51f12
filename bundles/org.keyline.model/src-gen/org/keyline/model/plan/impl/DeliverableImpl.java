/**
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.keyline.model.plan.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.util.EObjectWithInverseResolvingEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.keyline.model.core.impl.ElementImpl;

import org.keyline.model.plan.Action;
import org.keyline.model.plan.Deliverable;
import org.keyline.model.plan.PlanPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Deliverable</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.keyline.model.plan.impl.DeliverableImpl#getProducers <em>Producers</em>}</li>
 *   <li>{@link org.keyline.model.plan.impl.DeliverableImpl#getUsers <em>Users</em>}</li>
 * </ul>
 *
 * @generated
 */
public class DeliverableImpl extends ElementImpl implements Deliverable
{
  /**
   * The cached value of the '{@link #getProducers() <em>Producers</em>}' reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getProducers()
   * @generated
   * @ordered
   */
  protected EList<Action> producers;

  /**
   * The cached value of the '{@link #getUsers() <em>Users</em>}' reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getUsers()
   * @generated
   * @ordered
   */
  protected EList<Action> users;

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  protected DeliverableImpl()
  {
    super();
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  protected EClass eStaticClass()
  {
    return PlanPackage.Literals.DELIVERABLE;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EList<Action> getProducers()
  {
    if (producers == null)
    {
      producers = new EObjectWithInverseResolvingEList.ManyInverse<Action>(Action.class, this, PlanPackage.DELIVERABLE__PRODUCERS, PlanPackage.ACTION__PRODUCES);
    }
    return producers;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EList<Action> getUsers()
  {
    if (users == null)
    {
      users = new EObjectWithInverseResolvingEList.ManyInverse<Action>(Action.class, this, PlanPackage.DELIVERABLE__USERS, PlanPackage.ACTION__USES);
    }
    return users;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @SuppressWarnings("unchecked")
  @Override
  public NotificationChain eInverseAdd(InternalEObject otherEnd, int featureID, NotificationChain msgs)
  {
    switch (featureID)
    {
      case PlanPackage.DELIVERABLE__PRODUCERS:
        return ((InternalEList<InternalEObject>)(InternalEList<?>)getProducers()).basicAdd(otherEnd, msgs);
      case PlanPackage.DELIVERABLE__USERS:
        return ((InternalEList<InternalEObject>)(InternalEList<?>)getUsers()).basicAdd(otherEnd, msgs);
    }
    return super.eInverseAdd(otherEnd, featureID, msgs);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs)
  {
    switch (featureID)
    {
      case PlanPackage.DELIVERABLE__PRODUCERS:
        return ((InternalEList<?>)getProducers()).basicRemove(otherEnd, msgs);
      case PlanPackage.DELIVERABLE__USERS:
        return ((InternalEList<?>)getUsers()).basicRemove(otherEnd, msgs);
    }
    return super.eInverseRemove(otherEnd, featureID, msgs);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public Object eGet(int featureID, boolean resolve, boolean coreType)
  {
    switch (featureID)
    {
      case PlanPackage.DELIVERABLE__PRODUCERS:
        return getProducers();
      case PlanPackage.DELIVERABLE__USERS:
        return getUsers();
    }
    return super.eGet(featureID, resolve, coreType);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @SuppressWarnings("unchecked")
  @Override
  public void eSet(int featureID, Object newValue)
  {
    switch (featureID)
    {
      case PlanPackage.DELIVERABLE__PRODUCERS:
        getProducers().clear();
        getProducers().addAll((Collection<? extends Action>)newValue);
        return;
      case PlanPackage.DELIVERABLE__USERS:
        getUsers().clear();
        getUsers().addAll((Collection<? extends Action>)newValue);
        return;
    }
    super.eSet(featureID, newValue);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public void eUnset(int featureID)
  {
    switch (featureID)
    {
      case PlanPackage.DELIVERABLE__PRODUCERS:
        getProducers().clear();
        return;
      case PlanPackage.DELIVERABLE__USERS:
        getUsers().clear();
        return;
    }
    super.eUnset(featureID);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public boolean eIsSet(int featureID)
  {
    switch (featureID)
    {
      case PlanPackage.DELIVERABLE__PRODUCERS:
        return producers != null && !producers.isEmpty();
      case PlanPackage.DELIVERABLE__USERS:
        return users != null && !users.isEmpty();
    }
    return super.eIsSet(featureID);
  }

} //DeliverableImpl
