/**
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.keyline.model.plan.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.keyline.model.plan.Monitoring;
import org.keyline.model.plan.PlanPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Monitoring</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.keyline.model.plan.impl.MonitoringImpl#getArrangements <em>Arrangements</em>}</li>
 *   <li>{@link org.keyline.model.plan.impl.MonitoringImpl#getIntervalDays <em>Interval Days</em>}</li>
 *   <li>{@link org.keyline.model.plan.impl.MonitoringImpl#getAudit <em>Audit</em>}</li>
 * </ul>
 *
 * @generated
 */
public class MonitoringImpl extends MinimalEObjectImpl.Container implements Monitoring
{
  /**
   * The default value of the '{@link #getArrangements() <em>Arrangements</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getArrangements()
   * @generated
   * @ordered
   */
  protected static final String ARRANGEMENTS_EDEFAULT = null;

  /**
   * The cached value of the '{@link #getArrangements() <em>Arrangements</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getArrangements()
   * @generated
   * @ordered
   */
  protected String arrangements = ARRANGEMENTS_EDEFAULT;

  /**
   * The default value of the '{@link #getIntervalDays() <em>Interval Days</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getIntervalDays()
   * @generated
   * @ordered
   */
  protected static final Integer INTERVAL_DAYS_EDEFAULT = null;

  /**
   * The cached value of the '{@link #getIntervalDays() <em>Interval Days</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getIntervalDays()
   * @generated
   * @ordered
   */
  protected Integer intervalDays = INTERVAL_DAYS_EDEFAULT;

  /**
   * The default value of the '{@link #getAudit() <em>Audit</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getAudit()
   * @generated
   * @ordered
   */
  protected static final String AUDIT_EDEFAULT = null;

  /**
   * The cached value of the '{@link #getAudit() <em>Audit</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getAudit()
   * @generated
   * @ordered
   */
  protected String audit = AUDIT_EDEFAULT;

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  protected MonitoringImpl()
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
    return PlanPackage.Literals.MONITORING;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public String getArrangements()
  {
    return arrangements;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public void setArrangements(String newArrangements)
  {
    String oldArrangements = arrangements;
    arrangements = newArrangements;
    if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.MONITORING__ARRANGEMENTS, oldArrangements, arrangements));
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public Integer getIntervalDays()
  {
    return intervalDays;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public void setIntervalDays(Integer newIntervalDays)
  {
    Integer oldIntervalDays = intervalDays;
    intervalDays = newIntervalDays;
    if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.MONITORING__INTERVAL_DAYS, oldIntervalDays, intervalDays));
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public String getAudit()
  {
    return audit;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public void setAudit(String newAudit)
  {
    String oldAudit = audit;
    audit = newAudit;
    if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.MONITORING__AUDIT, oldAudit, audit));
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
      case PlanPackage.MONITORING__ARRANGEMENTS:
        return getArrangements();
      case PlanPackage.MONITORING__INTERVAL_DAYS:
        return getIntervalDays();
      case PlanPackage.MONITORING__AUDIT:
        return getAudit();
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
      case PlanPackage.MONITORING__ARRANGEMENTS:
        setArrangements((String)newValue);
        return;
      case PlanPackage.MONITORING__INTERVAL_DAYS:
        setIntervalDays((Integer)newValue);
        return;
      case PlanPackage.MONITORING__AUDIT:
        setAudit((String)newValue);
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
      case PlanPackage.MONITORING__ARRANGEMENTS:
        setArrangements(ARRANGEMENTS_EDEFAULT);
        return;
      case PlanPackage.MONITORING__INTERVAL_DAYS:
        setIntervalDays(INTERVAL_DAYS_EDEFAULT);
        return;
      case PlanPackage.MONITORING__AUDIT:
        setAudit(AUDIT_EDEFAULT);
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
      case PlanPackage.MONITORING__ARRANGEMENTS:
        return ARRANGEMENTS_EDEFAULT == null ? arrangements != null : !ARRANGEMENTS_EDEFAULT.equals(arrangements);
      case PlanPackage.MONITORING__INTERVAL_DAYS:
        return INTERVAL_DAYS_EDEFAULT == null ? intervalDays != null : !INTERVAL_DAYS_EDEFAULT.equals(intervalDays);
      case PlanPackage.MONITORING__AUDIT:
        return AUDIT_EDEFAULT == null ? audit != null : !AUDIT_EDEFAULT.equals(audit);
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
    result.append(" (arrangements: ");
    result.append(arrangements);
    result.append(", intervalDays: ");
    result.append(intervalDays);
    result.append(", audit: ");
    result.append(audit);
    result.append(')');
    return result.toString();
  }

} //MonitoringImpl
