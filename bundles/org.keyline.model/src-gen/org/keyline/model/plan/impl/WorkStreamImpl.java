/**
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.keyline.model.plan.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.EObjectContainmentWithInverseEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.keyline.model.core.Person;

import org.keyline.model.core.impl.ElementImpl;

import org.keyline.model.plan.Action;
import org.keyline.model.plan.ActionGroup;
import org.keyline.model.plan.PlanPackage;
import org.keyline.model.plan.WorkStream;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Work Stream</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.keyline.model.plan.impl.WorkStreamImpl#getLead <em>Lead</em>}</li>
 *   <li>{@link org.keyline.model.plan.impl.WorkStreamImpl#getActions <em>Actions</em>}</li>
 *   <li>{@link org.keyline.model.plan.impl.WorkStreamImpl#getGroups <em>Groups</em>}</li>
 * </ul>
 *
 * @generated
 */
public class WorkStreamImpl extends ElementImpl implements WorkStream
{
  /**
   * The cached value of the '{@link #getLead() <em>Lead</em>}' reference.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getLead()
   * @generated
   * @ordered
   */
  protected Person lead;

  /**
   * The cached value of the '{@link #getActions() <em>Actions</em>}' containment reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getActions()
   * @generated
   * @ordered
   */
  protected EList<Action> actions;

  /**
   * The cached value of the '{@link #getGroups() <em>Groups</em>}' containment reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getGroups()
   * @generated
   * @ordered
   */
  protected EList<ActionGroup> groups;

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  protected WorkStreamImpl()
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
    return PlanPackage.Literals.WORK_STREAM;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public Person getLead()
  {
    if (lead != null && lead.eIsProxy())
    {
      InternalEObject oldLead = (InternalEObject)lead;
      lead = (Person)eResolveProxy(oldLead);
      if (lead != oldLead)
      {
        if (eNotificationRequired())
          eNotify(new ENotificationImpl(this, Notification.RESOLVE, PlanPackage.WORK_STREAM__LEAD, oldLead, lead));
      }
    }
    return lead;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  public Person basicGetLead()
  {
    return lead;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public void setLead(Person newLead)
  {
    Person oldLead = lead;
    lead = newLead;
    if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.WORK_STREAM__LEAD, oldLead, lead));
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EList<Action> getActions()
  {
    if (actions == null)
    {
      actions = new EObjectContainmentWithInverseEList<Action>(Action.class, this, PlanPackage.WORK_STREAM__ACTIONS, PlanPackage.ACTION__WORK_STREAM);
    }
    return actions;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EList<ActionGroup> getGroups()
  {
    if (groups == null)
    {
      groups = new EObjectContainmentEList<ActionGroup>(ActionGroup.class, this, PlanPackage.WORK_STREAM__GROUPS);
    }
    return groups;
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
      case PlanPackage.WORK_STREAM__ACTIONS:
        return ((InternalEList<InternalEObject>)(InternalEList<?>)getActions()).basicAdd(otherEnd, msgs);
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
      case PlanPackage.WORK_STREAM__ACTIONS:
        return ((InternalEList<?>)getActions()).basicRemove(otherEnd, msgs);
      case PlanPackage.WORK_STREAM__GROUPS:
        return ((InternalEList<?>)getGroups()).basicRemove(otherEnd, msgs);
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
      case PlanPackage.WORK_STREAM__LEAD:
        if (resolve) return getLead();
        return basicGetLead();
      case PlanPackage.WORK_STREAM__ACTIONS:
        return getActions();
      case PlanPackage.WORK_STREAM__GROUPS:
        return getGroups();
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
      case PlanPackage.WORK_STREAM__LEAD:
        setLead((Person)newValue);
        return;
      case PlanPackage.WORK_STREAM__ACTIONS:
        getActions().clear();
        getActions().addAll((Collection<? extends Action>)newValue);
        return;
      case PlanPackage.WORK_STREAM__GROUPS:
        getGroups().clear();
        getGroups().addAll((Collection<? extends ActionGroup>)newValue);
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
      case PlanPackage.WORK_STREAM__LEAD:
        setLead((Person)null);
        return;
      case PlanPackage.WORK_STREAM__ACTIONS:
        getActions().clear();
        return;
      case PlanPackage.WORK_STREAM__GROUPS:
        getGroups().clear();
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
      case PlanPackage.WORK_STREAM__LEAD:
        return lead != null;
      case PlanPackage.WORK_STREAM__ACTIONS:
        return actions != null && !actions.isEmpty();
      case PlanPackage.WORK_STREAM__GROUPS:
        return groups != null && !groups.isEmpty();
    }
    return super.eIsSet(featureID);
  }

} //WorkStreamImpl
