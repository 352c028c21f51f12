/**
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.keyline.model.plan.impl;

import java.time.LocalDate;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.keyline.model.core.impl.ElementImpl;

import org.keyline.model.plan.Baseline;
import org.keyline.model.plan.BaselineDates;
import org.keyline.model.plan.PlanPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Baseline</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.keyline.model.plan.impl.BaselineImpl#getTakenOn <em>Taken On</em>}</li>
 *   <li>{@link org.keyline.model.plan.impl.BaselineImpl#getDates <em>Dates</em>}</li>
 * </ul>
 *
 * @generated
 */
public class BaselineImpl extends ElementImpl implements Baseline
{
  /**
   * The default value of the '{@link #getTakenOn() <em>Taken On</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getTakenOn()
   * @generated
   * @ordered
   */
  protected static final LocalDate TAKEN_ON_EDEFAULT = null;

  /**
   * The cached value of the '{@link #getTakenOn() <em>Taken On</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getTakenOn()
   * @generated
   * @ordered
   */
  protected LocalDate takenOn = TAKEN_ON_EDEFAULT;

  /**
   * The cached value of the '{@link #getDates() <em>Dates</em>}' containment reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getDates()
   * @generated
   * @ordered
   */
  protected EList<BaselineDates> dates;

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  protected BaselineImpl()
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
    return PlanPackage.Literals.BASELINE;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public LocalDate getTakenOn()
  {
    return takenOn;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public void setTakenOn(LocalDate newTakenOn)
  {
    LocalDate oldTakenOn = takenOn;
    takenOn = newTakenOn;
    if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.BASELINE__TAKEN_ON, oldTakenOn, takenOn));
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EList<BaselineDates> getDates()
  {
    if (dates == null)
    {
      dates = new EObjectContainmentEList<BaselineDates>(BaselineDates.class, this, PlanPackage.BASELINE__DATES);
    }
    return dates;
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
      case PlanPackage.BASELINE__DATES:
        return ((InternalEList<?>)getDates()).basicRemove(otherEnd, msgs);
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
      case PlanPackage.BASELINE__TAKEN_ON:
        return getTakenOn();
      case PlanPackage.BASELINE__DATES:
        return getDates();
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
      case PlanPackage.BASELINE__TAKEN_ON:
        setTakenOn((LocalDate)newValue);
        return;
      case PlanPackage.BASELINE__DATES:
        getDates().clear();
        getDates().addAll((Collection<? extends BaselineDates>)newValue);
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
      case PlanPackage.BASELINE__TAKEN_ON:
        setTakenOn(TAKEN_ON_EDEFAULT);
        return;
      case PlanPackage.BASELINE__DATES:
        getDates().clear();
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
      case PlanPackage.BASELINE__TAKEN_ON:
        return TAKEN_ON_EDEFAULT == null ? takenOn != null : !TAKEN_ON_EDEFAULT.equals(takenOn);
      case PlanPackage.BASELINE__DATES:
        return dates != null && !dates.isEmpty();
    }
    return super.eIsSet(featureID);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public String toString()
  {
    if (eIsProxy()) return super.toString();

    StringBuilder result = new StringBuilder(super.toString());
    result.append(" (takenOn: ");
    result.append(takenOn);
    result.append(')');
    return result.toString();
  }

} //BaselineImpl
