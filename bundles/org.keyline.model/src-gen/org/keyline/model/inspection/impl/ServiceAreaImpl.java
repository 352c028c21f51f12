/**
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.keyline.model.inspection.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.keyline.model.core.impl.ElementImpl;

import org.keyline.model.inspection.Grade;
import org.keyline.model.inspection.InspectionPackage;
import org.keyline.model.inspection.ServiceArea;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Service Area</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.keyline.model.inspection.impl.ServiceAreaImpl#getGrade <em>Grade</em>}</li>
 *   <li>{@link org.keyline.model.inspection.impl.ServiceAreaImpl#isSignificantWeaknesses <em>Significant Weaknesses</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ServiceAreaImpl extends ElementImpl implements ServiceArea
{
  /**
   * The default value of the '{@link #getGrade() <em>Grade</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getGrade()
   * @generated
   * @ordered
   */
  protected static final Grade GRADE_EDEFAULT = Grade.UNSPECIFIED;

  /**
   * The cached value of the '{@link #getGrade() <em>Grade</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getGrade()
   * @generated
   * @ordered
   */
  protected Grade grade = GRADE_EDEFAULT;

  /**
   * The default value of the '{@link #isSignificantWeaknesses() <em>Significant Weaknesses</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #isSignificantWeaknesses()
   * @generated
   * @ordered
   */
  protected static final boolean SIGNIFICANT_WEAKNESSES_EDEFAULT = false;

  /**
   * The cached value of the '{@link #isSignificantWeaknesses() <em>Significant Weaknesses</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #isSignificantWeaknesses()
   * @generated
   * @ordered
   */
  protected boolean significantWeaknesses = SIGNIFICANT_WEAKNESSES_EDEFAULT;

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  protected ServiceAreaImpl()
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
    return InspectionPackage.Literals.SERVICE_AREA;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public Grade getGrade()
  {
    return grade;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public void setGrade(Grade newGrade)
  {
    Grade oldGrade = grade;
    grade = newGrade == null ? GRADE_EDEFAULT : newGrade;
    if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, InspectionPackage.SERVICE_AREA__GRADE, oldGrade, grade));
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public boolean isSignificantWeaknesses()
  {
    return significantWeaknesses;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public void setSignificantWeaknesses(boolean newSignificantWeaknesses)
  {
    boolean oldSignificantWeaknesses = significantWeaknesses;
    significantWeaknesses = newSignificantWeaknesses;
    if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, InspectionPackage.SERVICE_AREA__SIGNIFICANT_WEAKNESSES, oldSignificantWeaknesses, significantWeaknesses));
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
      case InspectionPackage.SERVICE_AREA__GRADE:
        return getGrade();
      case InspectionPackage.SERVICE_AREA__SIGNIFICANT_WEAKNESSES:
        return isSignificantWeaknesses();
    }
    return super.eGet(featureID, resolve, coreType);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public void eSet(int featureID, Object newValue)
  {
    switch (featureID)
    {
      case InspectionPackage.SERVICE_AREA__GRADE:
        setGrade((Grade)newValue);
        return;
      case InspectionPackage.SERVICE_AREA__SIGNIFICANT_WEAKNESSES:
        setSignificantWeaknesses((Boolean)newValue);
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
      case InspectionPackage.SERVICE_AREA__GRADE:
        setGrade(GRADE_EDEFAULT);
        return;
      case InspectionPackage.SERVICE_AREA__SIGNIFICANT_WEAKNESSES:
        setSignificantWeaknesses(SIGNIFICANT_WEAKNESSES_EDEFAULT);
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
      case InspectionPackage.SERVICE_AREA__GRADE:
        return grade != GRADE_EDEFAULT;
      case InspectionPackage.SERVICE_AREA__SIGNIFICANT_WEAKNESSES:
        return significantWeaknesses != SIGNIFICANT_WEAKNESSES_EDEFAULT;
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
    result.append(" (grade: ");
    result.append(grade);
    result.append(", significantWeaknesses: ");
    result.append(significantWeaknesses);
    result.append(')');
    return result.toString();
  }

} //ServiceAreaImpl
