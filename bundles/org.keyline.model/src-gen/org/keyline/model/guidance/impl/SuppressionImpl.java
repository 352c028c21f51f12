/**
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.keyline.model.guidance.impl;

import java.time.LocalDate;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.keyline.model.core.Element;

import org.keyline.model.core.impl.ElementImpl;

import org.keyline.model.guidance.GuidancePackage;
import org.keyline.model.guidance.Suppression;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Suppression</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.keyline.model.guidance.impl.SuppressionImpl#getRule <em>Rule</em>}</li>
 *   <li>{@link org.keyline.model.guidance.impl.SuppressionImpl#getReason <em>Reason</em>}</li>
 *   <li>{@link org.keyline.model.guidance.impl.SuppressionImpl#getSuppressedBy <em>Suppressed By</em>}</li>
 *   <li>{@link org.keyline.model.guidance.impl.SuppressionImpl#getSuppressedOn <em>Suppressed On</em>}</li>
 *   <li>{@link org.keyline.model.guidance.impl.SuppressionImpl#getElement <em>Element</em>}</li>
 * </ul>
 *
 * @generated
 */
public class SuppressionImpl extends ElementImpl implements Suppression
{
  /**
   * The default value of the '{@link #getRule() <em>Rule</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getRule()
   * @generated
   * @ordered
   */
  protected static final String RULE_EDEFAULT = null;

  /**
   * The cached value of the '{@link #getRule() <em>Rule</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getRule()
   * @generated
   * @ordered
   */
  protected String rule = RULE_EDEFAULT;

  /**
   * The default value of the '{@link #getReason() <em>Reason</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getReason()
   * @generated
   * @ordered
   */
  protected static final String REASON_EDEFAULT = null;

  /**
   * The cached value of the '{@link #getReason() <em>Reason</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getReason()
   * @generated
   * @ordered
   */
  protected String reason = REASON_EDEFAULT;

  /**
   * The default value of the '{@link #getSuppressedBy() <em>Suppressed By</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getSuppressedBy()
   * @generated
   * @ordered
   */
  protected static final String SUPPRESSED_BY_EDEFAULT = null;

  /**
   * The cached value of the '{@link #getSuppressedBy() <em>Suppressed By</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getSuppressedBy()
   * @generated
   * @ordered
   */
  protected String suppressedBy = SUPPRESSED_BY_EDEFAULT;

  /**
   * The default value of the '{@link #getSuppressedOn() <em>Suppressed On</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getSuppressedOn()
   * @generated
   * @ordered
   */
  protected static final LocalDate SUPPRESSED_ON_EDEFAULT = null;

  /**
   * The cached value of the '{@link #getSuppressedOn() <em>Suppressed On</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getSuppressedOn()
   * @generated
   * @ordered
   */
  protected LocalDate suppressedOn = SUPPRESSED_ON_EDEFAULT;

  /**
   * The cached value of the '{@link #getElement() <em>Element</em>}' reference.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getElement()
   * @generated
   * @ordered
   */
  protected Element element;

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  protected SuppressionImpl()
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
    return GuidancePackage.Literals.SUPPRESSION;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public String getRule()
  {
    return rule;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public void setRule(String newRule)
  {
    String oldRule = rule;
    rule = newRule;
    if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, GuidancePackage.SUPPRESSION__RULE, oldRule, rule));
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public String getReason()
  {
    return reason;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public void setReason(String newReason)
  {
    String oldReason = reason;
    reason = newReason;
    if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, GuidancePackage.SUPPRESSION__REASON, oldReason, reason));
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public String getSuppressedBy()
  {
    return suppressedBy;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public void setSuppressedBy(String newSuppressedBy)
  {
    String oldSuppressedBy = suppressedBy;
    suppressedBy = newSuppressedBy;
    if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, GuidancePackage.SUPPRESSION__SUPPRESSED_BY, oldSuppressedBy, suppressedBy));
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public LocalDate getSuppressedOn()
  {
    return suppressedOn;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public void setSuppressedOn(LocalDate newSuppressedOn)
  {
    LocalDate oldSuppressedOn = suppressedOn;
    suppressedOn = newSuppressedOn;
    if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, GuidancePackage.SUPPRESSION__SUPPRESSED_ON, oldSuppressedOn, suppressedOn));
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public Element getElement()
  {
    if (element != null && element.eIsProxy())
    {
      InternalEObject oldElement = (InternalEObject)element;
      element = (Element)eResolveProxy(oldElement);
      if (element != oldElement)
      {
        if (eNotificationRequired())
          eNotify(new ENotificationImpl(this, Notification.RESOLVE, GuidancePackage.SUPPRESSION__ELEMENT, oldElement, element));
      }
    }
    return element;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  public Element basicGetElement()
  {
    return element;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public void setElement(Element newElement)
  {
    Element oldElement = element;
    element = newElement;
    if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, GuidancePackage.SUPPRESSION__ELEMENT, oldElement, element));
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
      case GuidancePackage.SUPPRESSION__RULE:
        return getRule();
      case GuidancePackage.SUPPRESSION__REASON:
        return getReason();
      case GuidancePackage.SUPPRESSION__SUPPRESSED_BY:
        return getSuppressedBy();
      case GuidancePackage.SUPPRESSION__SUPPRESSED_ON:
        return getSuppressedOn();
      case GuidancePackage.SUPPRESSION__ELEMENT:
        if (resolve) return getElement();
        return basicGetElement();
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
      case GuidancePackage.SUPPRESSION__RULE:
        setRule((String)newValue);
        return;
      case GuidancePackage.SUPPRESSION__REASON:
        setReason((String)newValue);
        return;
      case GuidancePackage.SUPPRESSION__SUPPRESSED_BY:
        setSuppressedBy((String)newValue);
        return;
      case GuidancePackage.SUPPRESSION__SUPPRESSED_ON:
        setSuppressedOn((LocalDate)newValue);
        return;
      case GuidancePackage.SUPPRESSION__ELEMENT:
        setElement((Element)newValue);
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
      case GuidancePackage.SUPPRESSION__RULE:
        setRule(RULE_EDEFAULT);
        return;
      case GuidancePackage.SUPPRESSION__REASON:
        setReason(REASON_EDEFAULT);
        return;
      case GuidancePackage.SUPPRESSION__SUPPRESSED_BY:
        setSuppressedBy(SUPPRESSED_BY_EDEFAULT);
        return;
      case GuidancePackage.SUPPRESSION__SUPPRESSED_ON:
        setSuppressedOn(SUPPRESSED_ON_EDEFAULT);
        return;
      case GuidancePackage.SUPPRESSION__ELEMENT:
        setElement((Element)null);
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
      case GuidancePackage.SUPPRESSION__RULE:
        return RULE_EDEFAULT == null ? rule != null : !RULE_EDEFAULT.equals(rule);
      case GuidancePackage.SUPPRESSION__REASON:
        return REASON_EDEFAULT == null ? reason != null : !REASON_EDEFAULT.equals(reason);
      case GuidancePackage.SUPPRESSION__SUPPRESSED_BY:
        return SUPPRESSED_BY_EDEFAULT == null ? suppressedBy != null : !SUPPRESSED_BY_EDEFAULT.equals(suppressedBy);
      case GuidancePackage.SUPPRESSION__SUPPRESSED_ON:
        return SUPPRESSED_ON_EDEFAULT == null ? suppressedOn != null : !SUPPRESSED_ON_EDEFAULT.equals(suppressedOn);
      case GuidancePackage.SUPPRESSION__ELEMENT:
        return element != null;
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
    result.append(" (rule: ");
    result.append(rule);
    result.append(", reason: ");
    result.append(reason);
    result.append(", suppressedBy: ");
    result.append(suppressedBy);
    result.append(", suppressedOn: ");
    result.append(suppressedOn);
    result.append(')');
    return result.toString();
  }

} //SuppressionImpl
