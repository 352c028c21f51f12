/**
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.keyline.model.guidance;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

import org.keyline.model.core.CorePackage;

/**
 * <!-- begin-user-doc -->
 * The <b>Package</b> for the model.
 * It contains accessors for the meta objects to represent
 * <ul>
 *   <li>each class,</li>
 *   <li>each feature of each class,</li>
 *   <li>each operation of each class,</li>
 *   <li>each enum,</li>
 *   <li>and each data type</li>
 * </ul>
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * The regulator's guidance as rules that can be set.
 * <!-- end-model-doc -->
 * @see org.keyline.model.guidance.GuidanceFactory
 * @model kind="package"
 * @generated
 */
public interface GuidancePackage extends EPackage
{
  /**
   * The package name.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  String eNAME = "guidance";

  /**
   * The package namespace URI.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  String eNS_URI = "http://keyline.org/model/1/guidance";

  /**
   * The package namespace name.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  String eNS_PREFIX = "guidance";

  /**
   * The singleton instance of the package.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  GuidancePackage eINSTANCE = org.keyline.model.guidance.impl.GuidancePackageImpl.init();

  /**
   * The meta object id for the '{@link org.keyline.model.guidance.impl.GuidanceProfileImpl <em>Profile</em>}' class.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see org.keyline.model.guidance.impl.GuidanceProfileImpl
   * @see org.keyline.model.guidance.impl.GuidancePackageImpl#getGuidanceProfile()
   * @generated
   */
  int GUIDANCE_PROFILE = 0;

  /**
   * The feature id for the '<em><b>Id</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int GUIDANCE_PROFILE__ID = CorePackage.ELEMENT__ID;

  /**
   * The feature id for the '<em><b>Ref</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int GUIDANCE_PROFILE__REF = CorePackage.ELEMENT__REF;

  /**
   * The feature id for the '<em><b>Name</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int GUIDANCE_PROFILE__NAME = CorePackage.ELEMENT__NAME;

  /**
   * The feature id for the '<em><b>Description</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int GUIDANCE_PROFILE__DESCRIPTION = CorePackage.ELEMENT__DESCRIPTION;

  /**
   * The feature id for the '<em><b>Origin</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int GUIDANCE_PROFILE__ORIGIN = CorePackage.ELEMENT__ORIGIN;

  /**
   * The feature id for the '<em><b>Citations</b></em>' containment reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int GUIDANCE_PROFILE__CITATIONS = CorePackage.ELEMENT__CITATIONS;

  /**
   * The feature id for the '<em><b>Regulator</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int GUIDANCE_PROFILE__REGULATOR = CorePackage.ELEMENT_FEATURE_COUNT + 0;

  /**
   * The feature id for the '<em><b>Document</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int GUIDANCE_PROFILE__DOCUMENT = CorePackage.ELEMENT_FEATURE_COUNT + 1;

  /**
   * The feature id for the '<em><b>Issued On</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int GUIDANCE_PROFILE__ISSUED_ON = CorePackage.ELEMENT_FEATURE_COUNT + 2;

  /**
   * The feature id for the '<em><b>Includes</b></em>' reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int GUIDANCE_PROFILE__INCLUDES = CorePackage.ELEMENT_FEATURE_COUNT + 3;

  /**
   * The feature id for the '<em><b>Other Rules</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int GUIDANCE_PROFILE__OTHER_RULES = CorePackage.ELEMENT_FEATURE_COUNT + 4;

  /**
   * The feature id for the '<em><b>Settings</b></em>' containment reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int GUIDANCE_PROFILE__SETTINGS = CorePackage.ELEMENT_FEATURE_COUNT + 5;

  /**
   * The number of structural features of the '<em>Profile</em>' class.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int GUIDANCE_PROFILE_FEATURE_COUNT = CorePackage.ELEMENT_FEATURE_COUNT + 6;

  /**
   * The number of operations of the '<em>Profile</em>' class.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int GUIDANCE_PROFILE_OPERATION_COUNT = CorePackage.ELEMENT_OPERATION_COUNT + 0;

  /**
   * The meta object id for the '{@link org.keyline.model.guidance.impl.RuleSettingImpl <em>Rule Setting</em>}' class.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see org.keyline.model.guidance.impl.RuleSettingImpl
   * @see org.keyline.model.guidance.impl.GuidancePackageImpl#getRuleSetting()
   * @generated
   */
  int RULE_SETTING = 1;

  /**
   * The feature id for the '<em><b>Id</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int RULE_SETTING__ID = CorePackage.ELEMENT__ID;

  /**
   * The feature id for the '<em><b>Ref</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int RULE_SETTING__REF = CorePackage.ELEMENT__REF;

  /**
   * The feature id for the '<em><b>Name</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int RULE_SETTING__NAME = CorePackage.ELEMENT__NAME;

  /**
   * The feature id for the '<em><b>Description</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int RULE_SETTING__DESCRIPTION = CorePackage.ELEMENT__DESCRIPTION;

  /**
   * The feature id for the '<em><b>Origin</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int RULE_SETTING__ORIGIN = CorePackage.ELEMENT__ORIGIN;

  /**
   * The feature id for the '<em><b>Citations</b></em>' containment reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int RULE_SETTING__CITATIONS = CorePackage.ELEMENT__CITATIONS;

  /**
   * The feature id for the '<em><b>Rule</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int RULE_SETTING__RULE = CorePackage.ELEMENT_FEATURE_COUNT + 0;

  /**
   * The feature id for the '<em><b>Enabled</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int RULE_SETTING__ENABLED = CorePackage.ELEMENT_FEATURE_COUNT + 1;

  /**
   * The feature id for the '<em><b>Severity</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int RULE_SETTING__SEVERITY = CorePackage.ELEMENT_FEATURE_COUNT + 2;

  /**
   * The feature id for the '<em><b>Parameters</b></em>' containment reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int RULE_SETTING__PARAMETERS = CorePackage.ELEMENT_FEATURE_COUNT + 3;

  /**
   * The number of structural features of the '<em>Rule Setting</em>' class.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int RULE_SETTING_FEATURE_COUNT = CorePackage.ELEMENT_FEATURE_COUNT + 4;

  /**
   * The number of operations of the '<em>Rule Setting</em>' class.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int RULE_SETTING_OPERATION_COUNT = CorePackage.ELEMENT_OPERATION_COUNT + 0;

  /**
   * The meta object id for the '{@link org.keyline.model.guidance.impl.ParameterImpl <em>Parameter</em>}' class.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see org.keyline.model.guidance.impl.ParameterImpl
   * @see org.keyline.model.guidance.impl.GuidancePackageImpl#getParameter()
   * @generated
   */
  int PARAMETER = 2;

  /**
   * The feature id for the '<em><b>Name</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int PARAMETER__NAME = 0;

  /**
   * The feature id for the '<em><b>Value</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int PARAMETER__VALUE = 1;

  /**
   * The number of structural features of the '<em>Parameter</em>' class.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int PARAMETER_FEATURE_COUNT = 2;

  /**
   * The number of operations of the '<em>Parameter</em>' class.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int PARAMETER_OPERATION_COUNT = 0;

  /**
   * The meta object id for the '{@link org.keyline.model.guidance.impl.SuppressionImpl <em>Suppression</em>}' class.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see org.keyline.model.guidance.impl.SuppressionImpl
   * @see org.keyline.model.guidance.impl.GuidancePackageImpl#getSuppression()
   * @generated
   */
  int SUPPRESSION = 3;

  /**
   * The feature id for the '<em><b>Id</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int SUPPRESSION__ID = CorePackage.ELEMENT__ID;

  /**
   * The feature id for the '<em><b>Ref</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int SUPPRESSION__REF = CorePackage.ELEMENT__REF;

  /**
   * The feature id for the '<em><b>Name</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int SUPPRESSION__NAME = CorePackage.ELEMENT__NAME;

  /**
   * The feature id for the '<em><b>Description</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int SUPPRESSION__DESCRIPTION = CorePackage.ELEMENT__DESCRIPTION;

  /**
   * The feature id for the '<em><b>Origin</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int SUPPRESSION__ORIGIN = CorePackage.ELEMENT__ORIGIN;

  /**
   * The feature id for the '<em><b>Citations</b></em>' containment reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int SUPPRESSION__CITATIONS = CorePackage.ELEMENT__CITATIONS;

  /**
   * The feature id for the '<em><b>Rule</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int SUPPRESSION__RULE = CorePackage.ELEMENT_FEATURE_COUNT + 0;

  /**
   * The feature id for the '<em><b>Reason</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int SUPPRESSION__REASON = CorePackage.ELEMENT_FEATURE_COUNT + 1;

  /**
   * The feature id for the '<em><b>Suppressed By</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int SUPPRESSION__SUPPRESSED_BY = CorePackage.ELEMENT_FEATURE_COUNT + 2;

  /**
   * The feature id for the '<em><b>Suppressed On</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int SUPPRESSION__SUPPRESSED_ON = CorePackage.ELEMENT_FEATURE_COUNT + 3;

  /**
   * The feature id for the '<em><b>Element</b></em>' reference.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int SUPPRESSION__ELEMENT = CorePackage.ELEMENT_FEATURE_COUNT + 4;

  /**
   * The number of structural features of the '<em>Suppression</em>' class.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int SUPPRESSION_FEATURE_COUNT = CorePackage.ELEMENT_FEATURE_COUNT + 5;

  /**
   * The number of operations of the '<em>Suppression</em>' class.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int SUPPRESSION_OPERATION_COUNT = CorePackage.ELEMENT_OPERATION_COUNT + 0;

  /**
   * The meta object id for the '{@link org.keyline.model.guidance.SettingSeverity <em>Setting Severity</em>}' enum.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see org.keyline.model.guidance.SettingSeverity
   * @see org.keyline.model.guidance.impl.GuidancePackageImpl#getSettingSeverity()
   * @generated
   */
  int SETTING_SEVERITY = 4;

  /**
   * The meta object id for the '{@link org.keyline.model.guidance.Switch <em>Switch</em>}' enum.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see org.keyline.model.guidance.Switch
   * @see org.keyline.model.guidance.impl.GuidancePackageImpl#getSwitch()
   * @generated
   */
  int SWITCH = 5;


  /**
   * Returns the meta object for class '{@link org.keyline.model.guidance.GuidanceProfile <em>Profile</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for class '<em>Profile</em>'.
   * @see org.keyline.model.guidance.GuidanceProfile
   * @generated
   */
  EClass getGuidanceProfile();

  /**
   * Returns the meta object for the attribute '{@link org.keyline.model.guidance.GuidanceProfile#getRegulator <em>Regulator</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the attribute '<em>Regulator</em>'.
   * @see org.keyline.model.guidance.GuidanceProfile#getRegulator()
   * @see #getGuidanceProfile()
   * @generated
   */
  EAttribute getGuidanceProfile_Regulator();

  /**
   * Returns the meta object for the attribute '{@link org.keyline.model.guidance.GuidanceProfile#getDocument <em>Document</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the attribute '<em>Document</em>'.
   * @see org.keyline.model.guidance.GuidanceProfile#getDocument()
   * @see #getGuidanceProfile()
   * @generated
   */
  EAttribute getGuidanceProfile_Document();

  /**
   * Returns the meta object for the attribute '{@link org.keyline.model.guidance.GuidanceProfile#getIssuedOn <em>Issued On</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the attribute '<em>Issued On</em>'.
   * @see org.keyline.model.guidance.GuidanceProfile#getIssuedOn()
   * @see #getGuidanceProfile()
   * @generated
   */
  EAttribute getGuidanceProfile_IssuedOn();

  /**
   * Returns the meta object for the reference list '{@link org.keyline.model.guidance.GuidanceProfile#getIncludes <em>Includes</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the reference list '<em>Includes</em>'.
   * @see org.keyline.model.guidance.GuidanceProfile#getIncludes()
   * @see #getGuidanceProfile()
   * @generated
   */
  EReference getGuidanceProfile_Includes();

  /**
   * Returns the meta object for the attribute '{@link org.keyline.model.guidance.GuidanceProfile#getOtherRules <em>Other Rules</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the attribute '<em>Other Rules</em>'.
   * @see org.keyline.model.guidance.GuidanceProfile#getOtherRules()
   * @see #getGuidanceProfile()
   * @generated
   */
  EAttribute getGuidanceProfile_OtherRules();

  /**
   * Returns the meta object for the containment reference list '{@link org.keyline.model.guidance.GuidanceProfile#getSettings <em>Settings</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the containment reference list '<em>Settings</em>'.
   * @see org.keyline.model.guidance.GuidanceProfile#getSettings()
   * @see #getGuidanceProfile()
   * @generated
   */
  EReference getGuidanceProfile_Settings();

  /**
   * Returns the meta object for class '{@link org.keyline.model.guidance.RuleSetting <em>Rule Setting</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for class '<em>Rule Setting</em>'.
   * @see org.keyline.model.guidance.RuleSetting
   * @generated
   */
  EClass getRuleSetting();

  /**
   * Returns the meta object for the attribute '{@link org.keyline.model.guidance.RuleSetting#getRule <em>Rule</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the attribute '<em>Rule</em>'.
   * @see org.keyline.model.guidance.RuleSetting#getRule()
   * @see #getRuleSetting()
   * @generated
   */
  EAttribute getRuleSetting_Rule();

  /**
   * Returns the meta object for the attribute '{@link org.keyline.model.guidance.RuleSetting#getEnabled <em>Enabled</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the attribute '<em>Enabled</em>'.
   * @see org.keyline.model.guidance.RuleSetting#getEnabled()
   * @see #getRuleSetting()
   * @generated
   */
  EAttribute getRuleSetting_Enabled();

  /**
   * Returns the meta object for the attribute '{@link org.keyline.model.guidance.RuleSetting#getSeverity <em>Severity</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the attribute '<em>Severity</em>'.
   * @see org.keyline.model.guidance.RuleSetting#getSeverity()
   * @see #getRuleSetting()
   * @generated
   */
  EAttribute getRuleSetting_Severity();

  /**
   * Returns the meta object for the containment reference list '{@link org.keyline.model.guidance.RuleSetting#getParameters <em>Parameters</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the containment reference list '<em>Parameters</em>'.
   * @see org.keyline.model.guidance.RuleSetting#getParameters()
   * @see #getRuleSetting()
   * @generated
   */
  EReference getRuleSetting_Parameters();

  /**
   * Returns the meta object for class '{@link org.keyline.model.guidance.Parameter <em>Parameter</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for class '<em>Parameter</em>'.
   * @see org.keyline.model.guidance.Parameter
   * @generated
   */
  EClass getParameter();

  /**
   * Returns the meta object for the attribute '{@link org.keyline.model.guidance.Parameter#getName <em>Name</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the attribute '<em>Name</em>'.
   * @see org.keyline.model.guidance.Parameter#getName()
   * @see #getParameter()
   * @generated
   */
  EAttribute getParameter_Name();

  /**
   * Returns the meta object for the attribute '{@link org.keyline.model.guidance.Parameter#getValue <em>Value</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the attribute '<em>Value</em>'.
   * @see org.keyline.model.guidance.Parameter#getValue()
   * @see #getParameter()
   * @generated
   */
  EAttribute getParameter_Value();

  /**
   * Returns the meta object for class '{@link org.keyline.model.guidance.Suppression <em>Suppression</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for class '<em>Suppression</em>'.
   * @see org.keyline.model.guidance.Suppression
   * @generated
   */
  EClass getSuppression();

  /**
   * Returns the meta object for the attribute '{@link org.keyline.model.guidance.Suppression#getRule <em>Rule</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the attribute '<em>Rule</em>'.
   * @see org.keyline.model.guidance.Suppression#getRule()
   * @see #getSuppression()
   * @generated
   */
  EAttribute getSuppression_Rule();

  /**
   * Returns the meta object for the attribute '{@link org.keyline.model.guidance.Suppression#getReason <em>Reason</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the attribute '<em>Reason</em>'.
   * @see org.keyline.model.guidance.Suppression#getReason()
   * @see #getSuppression()
   * @generated
   */
  EAttribute getSuppression_Reason();

  /**
   * Returns the meta object for the attribute '{@link org.keyline.model.guidance.Suppression#getSuppressedBy <em>Suppressed By</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the attribute '<em>Suppressed By</em>'.
   * @see org.keyline.model.guidance.Suppression#getSuppressedBy()
   * @see #getSuppression()
   * @generated
   */
  EAttribute getSuppression_SuppressedBy();

  /**
   * Returns the meta object for the attribute '{@link org.keyline.model.guidance.Suppression#getSuppressedOn <em>Suppressed On</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the attribute '<em>Suppressed On</em>'.
   * @see org.keyline.model.guidance.Suppression#getSuppressedOn()
   * @see #getSuppression()
   * @generated
   */
  EAttribute getSuppression_SuppressedOn();

  /**
   * Returns the meta object for the reference '{@link org.keyline.model.guidance.Suppression#getElement <em>Element</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the reference '<em>Element</em>'.
   * @see org.keyline.model.guidance.Suppression#getElement()
   * @see #getSuppression()
   * @generated
   */
  EReference getSuppression_Element();

  /**
   * Returns the meta object for enum '{@link org.keyline.model.guidance.SettingSeverity <em>Setting Severity</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for enum '<em>Setting Severity</em>'.
   * @see org.keyline.model.guidance.SettingSeverity
   * @generated
   */
  EEnum getSettingSeverity();

  /**
   * Returns the meta object for enum '{@link org.keyline.model.guidance.Switch <em>Switch</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for enum '<em>Switch</em>'.
   * @see org.keyline.model.guidance.Switch
   * @generated
   */
  EEnum getSwitch();

  /**
   * Returns the factory that creates the instances of the model.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the factory that creates the instances of the model.
   * @generated
   */
  GuidanceFactory getGuidanceFactory();

  /**
   * <!-- begin-user-doc -->
   * Defines literals for the meta objects that represent
   * <ul>
   *   <li>each class,</li>
   *   <li>each feature of each class,</li>
   *   <li>each operation of each class,</li>
   *   <li>each enum,</li>
   *   <li>and each data type</li>
   * </ul>
   * <!-- end-user-doc -->
   * @generated
   */
  interface Literals
  {
    /**
     * The meta object literal for the '{@link org.keyline.model.guidance.impl.GuidanceProfileImpl <em>Profile</em>}' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see org.keyline.model.guidance.impl.GuidanceProfileImpl
     * @see org.keyline.model.guidance.impl.GuidancePackageImpl#getGuidanceProfile()
     * @generated
     */
    EClass GUIDANCE_PROFILE = eINSTANCE.getGuidanceProfile();

    /**
     * The meta object literal for the '<em><b>Regulator</b></em>' attribute feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EAttribute GUIDANCE_PROFILE__REGULATOR = eINSTANCE.getGuidanceProfile_Regulator();

    /**
     * The meta object literal for the '<em><b>Document</b></em>' attribute feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EAttribute GUIDANCE_PROFILE__DOCUMENT = eINSTANCE.getGuidanceProfile_Document();

    /**
     * The meta object literal for the '<em><b>Issued On</b></em>' attribute feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EAttribute GUIDANCE_PROFILE__ISSUED_ON = eINSTANCE.getGuidanceProfile_IssuedOn();

    /**
     * The meta object literal for the '<em><b>Includes</b></em>' reference list feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EReference GUIDANCE_PROFILE__INCLUDES = eINSTANCE.getGuidanceProfile_Includes();

    /**
     * The meta object literal for the '<em><b>Other Rules</b></em>' attribute feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EAttribute GUIDANCE_PROFILE__OTHER_RULES = eINSTANCE.getGuidanceProfile_OtherRules();

    /**
     * The meta object literal for the '<em><b>Settings</b></em>' containment reference list feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EReference GUIDANCE_PROFILE__SETTINGS = eINSTANCE.getGuidanceProfile_Settings();

    /**
     * The meta object literal for the '{@link org.keyline.model.guidance.impl.RuleSettingImpl <em>Rule Setting</em>}' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see org.keyline.model.guidance.impl.RuleSettingImpl
     * @see org.keyline.model.guidance.impl.GuidancePackageImpl#getRuleSetting()
     * @generated
     */
    EClass RULE_SETTING = eINSTANCE.getRuleSetting();

    /**
     * The meta object literal for the '<em><b>Rule</b></em>' attribute feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EAttribute RULE_SETTING__RULE = eINSTANCE.getRuleSetting_Rule();

    /**
     * The meta object literal for the '<em><b>Enabled</b></em>' attribute feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EAttribute RULE_SETTING__ENABLED = eINSTANCE.getRuleSetting_Enabled();

    /**
     * The meta object literal for the '<em><b>Severity</b></em>' attribute feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EAttribute RULE_SETTING__SEVERITY = eINSTANCE.getRuleSetting_Severity();

    /**
     * The meta object literal for the '<em><b>Parameters</b></em>' containment reference list feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EReference RULE_SETTING__PARAMETERS = eINSTANCE.getRuleSetting_Parameters();

    /**
     * The meta object literal for the '{@link org.keyline.model.guidance.impl.ParameterImpl <em>Parameter</em>}' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see org.keyline.model.guidance.impl.ParameterImpl
     * @see org.keyline.model.guidance.impl.GuidancePackageImpl#getParameter()
     * @generated
     */
    EClass PARAMETER = eINSTANCE.getParameter();

    /**
     * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EAttribute PARAMETER__NAME = eINSTANCE.getParameter_Name();

    /**
     * The meta object literal for the '<em><b>Value</b></em>' attribute feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EAttribute PARAMETER__VALUE = eINSTANCE.getParameter_Value();

    /**
     * The meta object literal for the '{@link org.keyline.model.guidance.impl.SuppressionImpl <em>Suppression</em>}' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see org.keyline.model.guidance.impl.SuppressionImpl
     * @see org.keyline.model.guidance.impl.GuidancePackageImpl#getSuppression()
     * @generated
     */
    EClass SUPPRESSION = eINSTANCE.getSuppression();

    /**
     * The meta object literal for the '<em><b>Rule</b></em>' attribute feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EAttribute SUPPRESSION__RULE = eINSTANCE.getSuppression_Rule();

    /**
     * The meta object literal for the '<em><b>Reason</b></em>' attribute feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EAttribute SUPPRESSION__REASON = eINSTANCE.getSuppression_Reason();

    /**
     * The meta object literal for the '<em><b>Suppressed By</b></em>' attribute feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EAttribute SUPPRESSION__SUPPRESSED_BY = eINSTANCE.getSuppression_SuppressedBy();

    /**
     * The meta object literal for the '<em><b>Suppressed On</b></em>' attribute feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EAttribute SUPPRESSION__SUPPRESSED_ON = eINSTANCE.getSuppression_SuppressedOn();

    /**
     * The meta object literal for the '<em><b>Element</b></em>' reference feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EReference SUPPRESSION__ELEMENT = eINSTANCE.getSuppression_Element();

    /**
     * The meta object literal for the '{@link org.keyline.model.guidance.SettingSeverity <em>Setting Severity</em>}' enum.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see org.keyline.model.guidance.SettingSeverity
     * @see org.keyline.model.guidance.impl.GuidancePackageImpl#getSettingSeverity()
     * @generated
     */
    EEnum SETTING_SEVERITY = eINSTANCE.getSettingSeverity();

    /**
     * The meta object literal for the '{@link org.keyline.model.guidance.Switch <em>Switch</em>}' enum.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see org.keyline.model.guidance.Switch
     * @see org.keyline.model.guidance.impl.GuidancePackageImpl#getSwitch()
     * @generated
     */
    EEnum SWITCH = eINSTANCE.getSwitch();

  }

} //GuidancePackage
