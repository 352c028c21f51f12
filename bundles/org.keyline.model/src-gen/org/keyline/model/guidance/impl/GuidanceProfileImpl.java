/**
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.keyline.model.guidance.impl;

import java.time.LocalDate;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.EObjectResolvingEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.keyline.model.core.impl.ElementImpl;

import org.keyline.model.guidance.GuidancePackage;
import org.keyline.model.guidance.GuidanceProfile;
import org.keyline.model.guidance.RuleSetting;
import org.keyline.model.guidance.Switch;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Profile</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.keyline.model.guidance.impl.GuidanceProfileImpl#getRegulator <em>Regulator</em>}</li>
 *   <li>{@link org.keyline.model.guidance.impl.GuidanceProfileImpl#getDocument <em>Document</em>}</li>
 *   <li>{@link org.keyline.model.guidance.impl.GuidanceProfileImpl#getIssuedOn <em>Issued On</em>}</li>
 *   <li>{@link org.keyline.model.guidance.impl.GuidanceProfileImpl#getIncludes <em>Includes</em>}</li>
 *   <li>{@link org.keyline.model.guidance.impl.GuidanceProfileImpl#getOtherRules <em>Other Rules</em>}</li>
 *   <li>{@link org.keyline.model.guidance.impl.GuidanceProfileImpl#getSettings <em>Settings</em>}</li>
 * </ul>
 *
 * @generated
 */
public class GuidanceProfileImpl extends ElementImpl implements GuidanceProfile
{
  /**
   * The default value of the '{@link #getRegulator() <em>Regulator</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getRegulator()
   * @generated
   * @ordered
   */
  protected static final String REGULATOR_EDEFAULT = null;

  /**
   * The cached value of the '{@link #getRegulator() <em>Regulator</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getRegulator()
   * @generated
   * @ordered
   */
  protected String regulator = REGULATOR_EDEFAULT;

  /**
   * The default value of the '{@link #getDocument() <em>Document</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getDocument()
   * @generated
   * @ordered
   */
  protected static final String DOCUMENT_EDEFAULT = null;

  /**
   * The cached value of the '{@link #getDocument() <em>Document</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getDocument()
   * @generated
   * @ordered
   */
  protected String document = DOCUMENT_EDEFAULT;

  /**
   * The default value of the '{@link #getIssuedOn() <em>Issued On</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getIssuedOn()
   * @generated
   * @ordered
   */
  protected static final LocalDate ISSUED_ON_EDEFAULT = null;

  /**
   * The cached value of the '{@link #getIssuedOn() <em>Issued On</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getIssuedOn()
   * @generated
   * @ordered
   */
  protected LocalDate issuedOn = ISSUED_ON_EDEFAULT;

  /**
   * The cached value of the '{@link #getIncludes() <em>Includes</em>}' reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getIncludes()
   * @generated
   * @ordered
   */
  protected EList<GuidanceProfile> includes;

  /**
   * The default value of the '{@link #getOtherRules() <em>Other Rules</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getOtherRules()
   * @generated
   * @ordered
   */
  protected static final Switch OTHER_RULES_EDEFAULT = Switch.INHERITED;

  /**
   * The cached value of the '{@link #getOtherRules() <em>Other Rules</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getOtherRules()
   * @generated
   * @ordered
   */
  protected Switch otherRules = OTHER_RULES_EDEFAULT;

  /**
   * The cached value of the '{@link #getSettings() <em>Settings</em>}' containment reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getSettings()
   * @generated
   * @ordered
   */
  protected EList<RuleSetting> settings;

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  protected GuidanceProfileImpl()
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
    return GuidancePackage.Literals.GUIDANCE_PROFILE;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public String getRegulator()
  {
    return regulator;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public void setRegulator(String newRegulator)
  {
    String oldRegulator = regulator;
    regulator = newRegulator;
    if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, GuidancePackage.GUIDANCE_PROFILE__REGULATOR, oldRegulator, regulator));
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public String getDocument()
  {
    return document;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public void setDocument(String newDocument)
  {
    String oldDocument = document;
    document = newDocument;
    if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, GuidancePackage.GUIDANCE_PROFILE__DOCUMENT, oldDocument, document));
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public LocalDate getIssuedOn()
  {
    return issuedOn;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public void setIssuedOn(LocalDate newIssuedOn)
  {
    LocalDate oldIssuedOn = issuedOn;
    issuedOn = newIssuedOn;
    if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, GuidancePackage.GUIDANCE_PROFILE__ISSUED_ON, oldIssuedOn, issuedOn));
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EList<GuidanceProfile> getIncludes()
  {
    if (includes == null)
    {
      includes = new EObjectResolvingEList<GuidanceProfile>(GuidanceProfile.class, this, GuidancePackage.GUIDANCE_PROFILE__INCLUDES);
    }
    return includes;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public Switch getOtherRules()
  {
    return otherRules;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public void setOtherRules(Switch newOtherRules)
  {
    Switch oldOtherRules = otherRules;
    otherRules = newOtherRules == null ? OTHER_RULES_EDEFAULT : newOtherRules;
    if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, GuidancePackage.GUIDANCE_PROFILE__OTHER_RULES, oldOtherRules, otherRules));
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EList<RuleSetting> getSettings()
  {
    if (settings == null)
    {
      settings = new EObjectContainmentEList<RuleSetting>(RuleSetting.class, this, GuidancePackage.GUIDANCE_PROFILE__SETTINGS);
    }
    return settings;
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
      case GuidancePackage.GUIDANCE_PROFILE__SETTINGS:
        return ((InternalEList<?>)getSettings()).basicRemove(otherEnd, msgs);
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
      case GuidancePackage.GUIDANCE_PROFILE__REGULATOR:
        return getRegulator();
      case GuidancePackage.GUIDANCE_PROFILE__DOCUMENT:
        return getDocument();
      case GuidancePackage.GUIDANCE_PROFILE__ISSUED_ON:
        return getIssuedOn();
      case GuidancePackage.GUIDANCE_PROFILE__INCLUDES:
        return getIncludes();
      case GuidancePackage.GUIDANCE_PROFILE__OTHER_RULES:
        return getOtherRules();
      case GuidancePackage.GUIDANCE_PROFILE__SETTINGS:
        return getSettings();
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
      case GuidancePackage.GUIDANCE_PROFILE__REGULATOR:
        setRegulator((String)newValue);
        return;
      case GuidancePackage.GUIDANCE_PROFILE__DOCUMENT:
        setDocument((String)newValue);
        return;
      case GuidancePackage.GUIDANCE_PROFILE__ISSUED_ON:
        setIssuedOn((LocalDate)newValue);
        return;
      case GuidancePackage.GUIDANCE_PROFILE__INCLUDES:
        getIncludes().clear();
        getIncludes().addAll((Collection<? extends GuidanceProfile>)newValue);
        return;
      case GuidancePackage.GUIDANCE_PROFILE__OTHER_RULES:
        setOtherRules((Switch)newValue);
        return;
      case GuidancePackage.GUIDANCE_PROFILE__SETTINGS:
        getSettings().clear();
        getSettings().addAll((Collection<? extends RuleSetting>)newValue);
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
      case GuidancePackage.GUIDANCE_PROFILE__REGULATOR:
        setRegulator(REGULATOR_EDEFAULT);
        return;
      case GuidancePackage.GUIDANCE_PROFILE__DOCUMENT:
        setDocument(DOCUMENT_EDEFAULT);
        return;
      case GuidancePackage.GUIDANCE_PROFILE__ISSUED_ON:
        setIssuedOn(ISSUED_ON_EDEFAULT);
        return;
      case GuidancePackage.GUIDANCE_PROFILE__INCLUDES:
        getIncludes().clear();
        return;
      case GuidancePackage.GUIDANCE_PROFILE__OTHER_RULES:
        setOtherRules(OTHER_RULES_EDEFAULT);
        return;
      case GuidancePackage.GUIDANCE_PROFILE__SETTINGS:
        getSettings().clear();
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
      case GuidancePackage.GUIDANCE_PROFILE__REGULATOR:
        return REGULATOR_EDEFAULT == null ? regulator != null : !REGULATOR_EDEFAULT.equals(regulator);
      case GuidancePackage.GUIDANCE_PROFILE__DOCUMENT:
        return DOCUMENT_EDEFAULT == null ? document != null : !DOCUMENT_EDEFAULT.equals(document);
      case GuidancePackage.GUIDANCE_PROFILE__ISSUED_ON:
        return ISSUED_ON_EDEFAULT == null ? issuedOn != null : !ISSUED_ON_EDEFAULT.equals(issuedOn);
      case GuidancePackage.GUIDANCE_PROFILE__INCLUDES:
        return includes != null && !includes.isEmpty();
      case GuidancePackage.GUIDANCE_PROFILE__OTHER_RULES:
        return otherRules != OTHER_RULES_EDEFAULT;
      case GuidancePackage.GUIDANCE_PROFILE__SETTINGS:
        return settings != null && !settings.isEmpty();
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
    result.append(" (regulator: ");
    result.append(regulator);
    result.append(", document: ");
    result.append(document);
    result.append(", issuedOn: ");
    result.append(issuedOn);
    result.append(", otherRules: ");
    result.append(otherRules);
    result.append(')');
    return result.toString();
  }

} //GuidanceProfileImpl
