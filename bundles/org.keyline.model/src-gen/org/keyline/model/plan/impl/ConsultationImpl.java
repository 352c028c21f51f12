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

import org.keyline.model.plan.Consultation;
import org.keyline.model.plan.PlanPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Consultation</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.keyline.model.plan.impl.ConsultationImpl#getForm <em>Form</em>}</li>
 *   <li>{@link org.keyline.model.plan.impl.ConsultationImpl#getPublicMonitoring <em>Public Monitoring</em>}</li>
 *   <li>{@link org.keyline.model.plan.impl.ConsultationImpl#getTimescale <em>Timescale</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ConsultationImpl extends MinimalEObjectImpl.Container implements Consultation
{
  /**
   * The default value of the '{@link #getForm() <em>Form</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getForm()
   * @generated
   * @ordered
   */
  protected static final String FORM_EDEFAULT = null;

  /**
   * The cached value of the '{@link #getForm() <em>Form</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getForm()
   * @generated
   * @ordered
   */
  protected String form = FORM_EDEFAULT;

  /**
   * The default value of the '{@link #getPublicMonitoring() <em>Public Monitoring</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getPublicMonitoring()
   * @generated
   * @ordered
   */
  protected static final String PUBLIC_MONITORING_EDEFAULT = null;

  /**
   * The cached value of the '{@link #getPublicMonitoring() <em>Public Monitoring</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getPublicMonitoring()
   * @generated
   * @ordered
   */
  protected String publicMonitoring = PUBLIC_MONITORING_EDEFAULT;

  /**
   * The default value of the '{@link #getTimescale() <em>Timescale</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getTimescale()
   * @generated
   * @ordered
   */
  protected static final String TIMESCALE_EDEFAULT = null;

  /**
   * The cached value of the '{@link #getTimescale() <em>Timescale</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getTimescale()
   * @generated
   * @ordered
   */
  protected String timescale = TIMESCALE_EDEFAULT;

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  protected ConsultationImpl()
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
    return PlanPackage.Literals.CONSULTATION;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public String getForm()
  {
    return form;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public void setForm(String newForm)
  {
    String oldForm = form;
    form = newForm;
    if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.CONSULTATION__FORM, oldForm, form));
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public String getPublicMonitoring()
  {
    return publicMonitoring;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public void setPublicMonitoring(String newPublicMonitoring)
  {
    String oldPublicMonitoring = publicMonitoring;
    publicMonitoring = newPublicMonitoring;
    if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.CONSULTATION__PUBLIC_MONITORING, oldPublicMonitoring, publicMonitoring));
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public String getTimescale()
  {
    return timescale;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public void setTimescale(String newTimescale)
  {
    String oldTimescale = timescale;
    timescale = newTimescale;
    if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.CONSULTATION__TIMESCALE, oldTimescale, timescale));
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
      case PlanPackage.CONSULTATION__FORM:
        return getForm();
      case PlanPackage.CONSULTATION__PUBLIC_MONITORING:
        return getPublicMonitoring();
      case PlanPackage.CONSULTATION__TIMESCALE:
        return getTimescale();
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
      case PlanPackage.CONSULTATION__FORM:
        setForm((String)newValue);
        return;
      case PlanPackage.CONSULTATION__PUBLIC_MONITORING:
        setPublicMonitoring((String)newValue);
        return;
      case PlanPackage.CONSULTATION__TIMESCALE:
        setTimescale((String)newValue);
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
      case PlanPackage.CONSULTATION__FORM:
        setForm(FORM_EDEFAULT);
        return;
      case PlanPackage.CONSULTATION__PUBLIC_MONITORING:
        setPublicMonitoring(PUBLIC_MONITORING_EDEFAULT);
        return;
      case PlanPackage.CONSULTATION__TIMESCALE:
        setTimescale(TIMESCALE_EDEFAULT);
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
      case PlanPackage.CONSULTATION__FORM:
        return FORM_EDEFAULT == null ? form != null : !FORM_EDEFAULT.equals(form);
      case PlanPackage.CONSULTATION__PUBLIC_MONITORING:
        return PUBLIC_MONITORING_EDEFAULT == null ? publicMonitoring != null : !PUBLIC_MONITORING_EDEFAULT.equals(publicMonitoring);
      case PlanPackage.CONSULTATION__TIMESCALE:
        return TIMESCALE_EDEFAULT == null ? timescale != null : !TIMESCALE_EDEFAULT.equals(timescale);
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
    result.append(" (form: ");
    result.append(form);
    result.append(", publicMonitoring: ");
    result.append(publicMonitoring);
    result.append(", timescale: ");
    result.append(timescale);
    result.append(')');
    return result.toString();
  }

} //ConsultationImpl
