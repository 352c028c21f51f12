/**
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.keyline.model.plan.impl;

import java.time.LocalDate;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.keyline.model.core.impl.ElementImpl;

import org.keyline.model.plan.Milestone;
import org.keyline.model.plan.PlanPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Milestone</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.keyline.model.plan.impl.MilestoneImpl#getDate <em>Date</em>}</li>
 *   <li>{@link org.keyline.model.plan.impl.MilestoneImpl#getDateText <em>Date Text</em>}</li>
 *   <li>{@link org.keyline.model.plan.impl.MilestoneImpl#isReached <em>Reached</em>}</li>
 * </ul>
 *
 * @generated
 */
public class MilestoneImpl extends ElementImpl implements Milestone
{
  /**
   * The default value of the '{@link #getDate() <em>Date</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getDate()
   * @generated
   * @ordered
   */
  protected static final LocalDate DATE_EDEFAULT = null;

  /**
   * The cached value of the '{@link #getDate() <em>Date</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getDate()
   * @generated
   * @ordered
   */
  protected LocalDate date = DATE_EDEFAULT;

  /**
   * The default value of the '{@link #getDateText() <em>Date Text</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getDateText()
   * @generated
   * @ordered
   */
  protected static final String DATE_TEXT_EDEFAULT = null;

  /**
   * The cached value of the '{@link #getDateText() <em>Date Text</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getDateText()
   * @generated
   * @ordered
   */
  protected String dateText = DATE_TEXT_EDEFAULT;

  /**
   * The default value of the '{@link #isReached() <em>Reached</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #isReached()
   * @generated
   * @ordered
   */
  protected static final boolean REACHED_EDEFAULT = false;

  /**
   * The cached value of the '{@link #isReached() <em>Reached</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #isReached()
   * @generated
   * @ordered
   */
  protected boolean reached = REACHED_EDEFAULT;

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  protected MilestoneImpl()
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
    return PlanPackage.Literals.MILESTONE;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public LocalDate getDate()
  {
    return date;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public void setDate(LocalDate newDate)
  {
    LocalDate oldDate = date;
    date = newDate;
    if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.MILESTONE__DATE, oldDate, date));
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public String getDateText()
  {
    return dateText;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public void setDateText(String newDateText)
  {
    String oldDateText = dateText;
    dateText = newDateText;
    if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.MILESTONE__DATE_TEXT, oldDateText, dateText));
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public boolean isReached()
  {
    return reached;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public void setReached(boolean newReached)
  {
    boolean oldReached = reached;
    reached = newReached;
    if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.MILESTONE__REACHED, oldReached, reached));
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
      case PlanPackage.MILESTONE__DATE:
        return getDate();
      case PlanPackage.MILESTONE__DATE_TEXT:
        return getDateText();
      case PlanPackage.MILESTONE__REACHED:
        return isReached();
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
      case PlanPackage.MILESTONE__DATE:
        setDate((LocalDate)newValue);
        return;
      case PlanPackage.MILESTONE__DATE_TEXT:
        setDateText((String)newValue);
        return;
      case PlanPackage.MILESTONE__REACHED:
        setReached((Boolean)newValue);
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
      case PlanPackage.MILESTONE__DATE:
        setDate(DATE_EDEFAULT);
        return;
      case PlanPackage.MILESTONE__DATE_TEXT:
        setDateText(DATE_TEXT_EDEFAULT);
        return;
      case PlanPackage.MILESTONE__REACHED:
        setReached(REACHED_EDEFAULT);
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
      case PlanPackage.MILESTONE__DATE:
        return DATE_EDEFAULT == null ? date != null : !DATE_EDEFAULT.equals(date);
      case PlanPackage.MILESTONE__DATE_TEXT:
        return DATE_TEXT_EDEFAULT == null ? dateText != null : !DATE_TEXT_EDEFAULT.equals(dateText);
      case PlanPackage.MILESTONE__REACHED:
        return reached != REACHED_EDEFAULT;
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
    result.append(" (date: ");
    result.append(date);
    result.append(", dateText: ");
    result.append(dateText);
    result.append(", reached: ");
    result.append(reached);
    result.append(')');
    return result.toString();
  }

} //MilestoneImpl
