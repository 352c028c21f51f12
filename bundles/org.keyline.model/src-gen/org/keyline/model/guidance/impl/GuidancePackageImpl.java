/**
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.keyline.model.guidance.impl;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

import org.eclipse.emf.ecore.impl.EPackageImpl;

import org.keyline.model.assessment.AssessmentPackage;

import org.keyline.model.assessment.impl.AssessmentPackageImpl;

import org.keyline.model.core.CorePackage;

import org.keyline.model.core.impl.CorePackageImpl;

import org.keyline.model.framework.FrameworkPackage;

import org.keyline.model.framework.impl.FrameworkPackageImpl;

import org.keyline.model.guidance.GuidanceFactory;
import org.keyline.model.guidance.GuidancePackage;
import org.keyline.model.guidance.GuidanceProfile;
import org.keyline.model.guidance.Parameter;
import org.keyline.model.guidance.RuleSetting;
import org.keyline.model.guidance.SettingSeverity;
import org.keyline.model.guidance.Suppression;
import org.keyline.model.guidance.Switch;

import org.keyline.model.inspection.InspectionPackage;

import org.keyline.model.inspection.impl.InspectionPackageImpl;

import org.keyline.model.plan.PlanPackage;

import org.keyline.model.plan.impl.PlanPackageImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model <b>Package</b>.
 * <!-- end-user-doc -->
 * @generated
 */
public class GuidancePackageImpl extends EPackageImpl implements GuidancePackage
{
  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  private EClass guidanceProfileEClass = null;

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  private EClass ruleSettingEClass = null;

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  private EClass parameterEClass = null;

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  private EClass suppressionEClass = null;

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  private EEnum settingSeverityEEnum = null;

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  private EEnum switchEEnum = null;

  /**
   * Creates an instance of the model <b>Package</b>, registered with
   * {@link org.eclipse.emf.ecore.EPackage.Registry EPackage.Registry} by the package
   * package URI value.
   * <p>Note: the correct way to create the package is via the static
   * factory method {@link #init init()}, which also performs
   * initialization of the package, or returns the registered package,
   * if one already exists.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see org.eclipse.emf.ecore.EPackage.Registry
   * @see org.keyline.model.guidance.GuidancePackage#eNS_URI
   * @see #init()
   * @generated
   */
  private GuidancePackageImpl()
  {
    super(eNS_URI, GuidanceFactory.eINSTANCE);
  }
  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  private static boolean isInited = false;

  /**
   * Creates, registers, and initializes the <b>Package</b> for this model, and for any others upon which it depends.
   *
   * <p>This method is used to initialize {@link GuidancePackage#eINSTANCE} when that field is accessed.
   * Clients should not invoke it directly. Instead, they should simply access that field to obtain the package.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #eNS_URI
   * @see #createPackageContents()
   * @see #initializePackageContents()
   * @generated
   */
  public static GuidancePackage init()
  {
    if (isInited) return (GuidancePackage)EPackage.Registry.INSTANCE.getEPackage(GuidancePackage.eNS_URI);

    // Obtain or create and register package
    Object registeredGuidancePackage = EPackage.Registry.INSTANCE.get(eNS_URI);
    GuidancePackageImpl theGuidancePackage = registeredGuidancePackage instanceof GuidancePackageImpl ? (GuidancePackageImpl)registeredGuidancePackage : new GuidancePackageImpl();

    isInited = true;

    // Obtain or create and register interdependencies
    Object registeredPackage = EPackage.Registry.INSTANCE.getEPackage(CorePackage.eNS_URI);
    CorePackageImpl theCorePackage = (CorePackageImpl)(registeredPackage instanceof CorePackageImpl ? registeredPackage : CorePackage.eINSTANCE);
    registeredPackage = EPackage.Registry.INSTANCE.getEPackage(FrameworkPackage.eNS_URI);
    FrameworkPackageImpl theFrameworkPackage = (FrameworkPackageImpl)(registeredPackage instanceof FrameworkPackageImpl ? registeredPackage : FrameworkPackage.eINSTANCE);
    registeredPackage = EPackage.Registry.INSTANCE.getEPackage(InspectionPackage.eNS_URI);
    InspectionPackageImpl theInspectionPackage = (InspectionPackageImpl)(registeredPackage instanceof InspectionPackageImpl ? registeredPackage : InspectionPackage.eINSTANCE);
    registeredPackage = EPackage.Registry.INSTANCE.getEPackage(PlanPackage.eNS_URI);
    PlanPackageImpl thePlanPackage = (PlanPackageImpl)(registeredPackage instanceof PlanPackageImpl ? registeredPackage : PlanPackage.eINSTANCE);
    registeredPackage = EPackage.Registry.INSTANCE.getEPackage(AssessmentPackage.eNS_URI);
    AssessmentPackageImpl theAssessmentPackage = (AssessmentPackageImpl)(registeredPackage instanceof AssessmentPackageImpl ? registeredPackage : AssessmentPackage.eINSTANCE);

    // Create package meta-data objects
    theGuidancePackage.createPackageContents();
    theCorePackage.createPackageContents();
    theFrameworkPackage.createPackageContents();
    theInspectionPackage.createPackageContents();
    thePlanPackage.createPackageContents();
    theAssessmentPackage.createPackageContents();

    // Initialize created meta-data
    theGuidancePackage.initializePackageContents();
    theCorePackage.initializePackageContents();
    theFrameworkPackage.initializePackageContents();
    theInspectionPackage.initializePackageContents();
    thePlanPackage.initializePackageContents();
    theAssessmentPackage.initializePackageContents();

    // Mark meta-data to indicate it can't be changed
    theGuidancePackage.freeze();

    // Update the registry and return the package
    EPackage.Registry.INSTANCE.put(GuidancePackage.eNS_URI, theGuidancePackage);
    return theGuidancePackage;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EClass getGuidanceProfile()
  {
    return guidanceProfileEClass;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EAttribute getGuidanceProfile_Regulator()
  {
    return (EAttribute)guidanceProfileEClass.getEStructuralFeatures().get(0);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EAttribute getGuidanceProfile_Document()
  {
    return (EAttribute)guidanceProfileEClass.getEStructuralFeatures().get(1);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EAttribute getGuidanceProfile_IssuedOn()
  {
    return (EAttribute)guidanceProfileEClass.getEStructuralFeatures().get(2);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EReference getGuidanceProfile_Includes()
  {
    return (EReference)guidanceProfileEClass.getEStructuralFeatures().get(3);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EAttribute getGuidanceProfile_OtherRules()
  {
    return (EAttribute)guidanceProfileEClass.getEStructuralFeatures().get(4);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EReference getGuidanceProfile_Settings()
  {
    return (EReference)guidanceProfileEClass.getEStructuralFeatures().get(5);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EClass getRuleSetting()
  {
    return ruleSettingEClass;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EAttribute getRuleSetting_Rule()
  {
    return (EAttribute)ruleSettingEClass.getEStructuralFeatures().get(0);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EAttribute getRuleSetting_Enabled()
  {
    return (EAttribute)ruleSettingEClass.getEStructuralFeatures().get(1);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EAttribute getRuleSetting_Severity()
  {
    return (EAttribute)ruleSettingEClass.getEStructuralFeatures().get(2);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EReference getRuleSetting_Parameters()
  {
    return (EReference)ruleSettingEClass.getEStructuralFeatures().get(3);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EClass getParameter()
  {
    return parameterEClass;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EAttribute getParameter_Name()
  {
    return (EAttribute)parameterEClass.getEStructuralFeatures().get(0);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EAttribute getParameter_Value()
  {
    return (EAttribute)parameterEClass.getEStructuralFeatures().get(1);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EClass getSuppression()
  {
    return suppressionEClass;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EAttribute getSuppression_Rule()
  {
    return (EAttribute)suppressionEClass.getEStructuralFeatures().get(0);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EAttribute getSuppression_Reason()
  {
    return (EAttribute)suppressionEClass.getEStructuralFeatures().get(1);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EAttribute getSuppression_SuppressedBy()
  {
    return (EAttribute)suppressionEClass.getEStructuralFeatures().get(2);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EAttribute getSuppression_SuppressedOn()
  {
    return (EAttribute)suppressionEClass.getEStructuralFeatures().get(3);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EReference getSuppression_Element()
  {
    return (EReference)suppressionEClass.getEStructuralFeatures().get(4);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EEnum getSettingSeverity()
  {
    return settingSeverityEEnum;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EEnum getSwitch()
  {
    return switchEEnum;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public GuidanceFactory getGuidanceFactory()
  {
    return (GuidanceFactory)getEFactoryInstance();
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  private boolean isCreated = false;

  /**
   * Creates the meta-model objects for the package.  This method is
   * guarded to have no affect on any invocation but its first.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  public void createPackageContents()
  {
    if (isCreated) return;
    isCreated = true;

    // Create classes and their features
    guidanceProfileEClass = createEClass(GUIDANCE_PROFILE);
    createEAttribute(guidanceProfileEClass, GUIDANCE_PROFILE__REGULATOR);
    createEAttribute(guidanceProfileEClass, GUIDANCE_PROFILE__DOCUMENT);
    createEAttribute(guidanceProfileEClass, GUIDANCE_PROFILE__ISSUED_ON);
    createEReference(guidanceProfileEClass, GUIDANCE_PROFILE__INCLUDES);
    createEAttribute(guidanceProfileEClass, GUIDANCE_PROFILE__OTHER_RULES);
    createEReference(guidanceProfileEClass, GUIDANCE_PROFILE__SETTINGS);

    ruleSettingEClass = createEClass(RULE_SETTING);
    createEAttribute(ruleSettingEClass, RULE_SETTING__RULE);
    createEAttribute(ruleSettingEClass, RULE_SETTING__ENABLED);
    createEAttribute(ruleSettingEClass, RULE_SETTING__SEVERITY);
    createEReference(ruleSettingEClass, RULE_SETTING__PARAMETERS);

    parameterEClass = createEClass(PARAMETER);
    createEAttribute(parameterEClass, PARAMETER__NAME);
    createEAttribute(parameterEClass, PARAMETER__VALUE);

    suppressionEClass = createEClass(SUPPRESSION);
    createEAttribute(suppressionEClass, SUPPRESSION__RULE);
    createEAttribute(suppressionEClass, SUPPRESSION__REASON);
    createEAttribute(suppressionEClass, SUPPRESSION__SUPPRESSED_BY);
    createEAttribute(suppressionEClass, SUPPRESSION__SUPPRESSED_ON);
    createEReference(suppressionEClass, SUPPRESSION__ELEMENT);

    // Create enums
    settingSeverityEEnum = createEEnum(SETTING_SEVERITY);
    switchEEnum = createEEnum(SWITCH);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  private boolean isInitialized = false;

  /**
   * Complete the initialization of the package and its meta-model.  This
   * method is guarded to have no affect on any invocation but its first.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  public void initializePackageContents()
  {
    if (isInitialized) return;
    isInitialized = true;

    // Initialize package
    setName(eNAME);
    setNsPrefix(eNS_PREFIX);
    setNsURI(eNS_URI);

    // Obtain other dependent packages
    CorePackage theCorePackage = (CorePackage)EPackage.Registry.INSTANCE.getEPackage(CorePackage.eNS_URI);

    // Create type parameters

    // Set bounds for type parameters

    // Add supertypes to classes
    guidanceProfileEClass.getESuperTypes().add(theCorePackage.getElement());
    ruleSettingEClass.getESuperTypes().add(theCorePackage.getElement());
    suppressionEClass.getESuperTypes().add(theCorePackage.getElement());

    // Initialize classes, features, and operations; add parameters
    initEClass(guidanceProfileEClass, GuidanceProfile.class, "GuidanceProfile", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
    initEAttribute(getGuidanceProfile_Regulator(), ecorePackage.getEString(), "regulator", null, 0, 1, GuidanceProfile.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEAttribute(getGuidanceProfile_Document(), ecorePackage.getEString(), "document", null, 0, 1, GuidanceProfile.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEAttribute(getGuidanceProfile_IssuedOn(), theCorePackage.getDate(), "issuedOn", null, 0, 1, GuidanceProfile.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEReference(getGuidanceProfile_Includes(), this.getGuidanceProfile(), null, "includes", null, 0, -1, GuidanceProfile.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEAttribute(getGuidanceProfile_OtherRules(), this.getSwitch(), "otherRules", null, 0, 1, GuidanceProfile.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEReference(getGuidanceProfile_Settings(), this.getRuleSetting(), null, "settings", null, 0, -1, GuidanceProfile.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

    initEClass(ruleSettingEClass, RuleSetting.class, "RuleSetting", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
    initEAttribute(getRuleSetting_Rule(), ecorePackage.getEString(), "rule", null, 0, 1, RuleSetting.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEAttribute(getRuleSetting_Enabled(), this.getSwitch(), "enabled", null, 0, 1, RuleSetting.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEAttribute(getRuleSetting_Severity(), this.getSettingSeverity(), "severity", null, 0, 1, RuleSetting.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEReference(getRuleSetting_Parameters(), this.getParameter(), null, "parameters", null, 0, -1, RuleSetting.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

    initEClass(parameterEClass, Parameter.class, "Parameter", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
    initEAttribute(getParameter_Name(), ecorePackage.getEString(), "name", null, 0, 1, Parameter.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEAttribute(getParameter_Value(), ecorePackage.getEString(), "value", null, 0, 1, Parameter.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

    initEClass(suppressionEClass, Suppression.class, "Suppression", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
    initEAttribute(getSuppression_Rule(), ecorePackage.getEString(), "rule", null, 0, 1, Suppression.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEAttribute(getSuppression_Reason(), ecorePackage.getEString(), "reason", null, 0, 1, Suppression.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEAttribute(getSuppression_SuppressedBy(), ecorePackage.getEString(), "suppressedBy", null, 0, 1, Suppression.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEAttribute(getSuppression_SuppressedOn(), theCorePackage.getDate(), "suppressedOn", null, 0, 1, Suppression.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEReference(getSuppression_Element(), theCorePackage.getElement(), null, "element", null, 0, 1, Suppression.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

    // Initialize enums and add enum literals
    initEEnum(settingSeverityEEnum, SettingSeverity.class, "SettingSeverity");
    addEEnumLiteral(settingSeverityEEnum, SettingSeverity.INHERITED);
    addEEnumLiteral(settingSeverityEEnum, SettingSeverity.ERROR);
    addEEnumLiteral(settingSeverityEEnum, SettingSeverity.WARNING);
    addEEnumLiteral(settingSeverityEEnum, SettingSeverity.INFO);

    initEEnum(switchEEnum, Switch.class, "Switch");
    addEEnumLiteral(switchEEnum, Switch.INHERITED);
    addEEnumLiteral(switchEEnum, Switch.ON);
    addEEnumLiteral(switchEEnum, Switch.OFF);

    // Create resource
    createResource(eNS_URI);

    // Create annotations
    // http://www.eclipse.org/emf/2002/GenModel
    createGenModelAnnotations();
  }

  /**
   * Initializes the annotations for <b>http://www.eclipse.org/emf/2002/GenModel</b>.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  protected void createGenModelAnnotations()
  {
    String source = "http://www.eclipse.org/emf/2002/GenModel";
    addAnnotation
      (this,
       source,
       new String[]
       {
         "documentation", "The regulator\'s guidance as rules that can be set."
       });
    addAnnotation
      (settingSeverityEEnum,
       source,
       new String[]
       {
         "documentation", "The severity that a profile gives a rule."
       });
    addAnnotation
      (switchEEnum,
       source,
       new String[]
       {
         "documentation", "Whether a profile switches a rule on or off."
       });
    addAnnotation
      (guidanceProfileEClass,
       source,
       new String[]
       {
         "documentation", "The rules of one document of guidance, or of a council\'s own."
       });
    addAnnotation
      (getGuidanceProfile_Regulator(),
       source,
       new String[]
       {
         "documentation", "Who issues it."
       });
    addAnnotation
      (getGuidanceProfile_Document(),
       source,
       new String[]
       {
         "documentation", "The document\'s title."
       });
    addAnnotation
      (getGuidanceProfile_IssuedOn(),
       source,
       new String[]
       {
         "documentation", "Day of issue."
       });
    addAnnotation
      (getGuidanceProfile_Includes(),
       source,
       new String[]
       {
         "documentation", "Profiles that it builds on; its own settings win. Of two that are as far away, the later one wins."
       });
    addAnnotation
      (getGuidanceProfile_OtherRules(),
       source,
       new String[]
       {
         "documentation", "Whether the rules are on that neither it nor the profiles that it builds on switch on or off; inherited: as the nearest of those profiles says, in the end on."
       });
    addAnnotation
      (getGuidanceProfile_Settings(),
       source,
       new String[]
       {
         "documentation", "Its settings, rule by rule."
       });
    addAnnotation
      (ruleSettingEClass,
       source,
       new String[]
       {
         "documentation", "How a profile sets one rule."
       });
    addAnnotation
      (getRuleSetting_Rule(),
       source,
       new String[]
       {
         "documentation", "The rule\'s public ID, such as COV-01."
       });
    addAnnotation
      (getRuleSetting_Enabled(),
       source,
       new String[]
       {
         "documentation", "On, off, or as the profiles that are built on say."
       });
    addAnnotation
      (getRuleSetting_Severity(),
       source,
       new String[]
       {
         "documentation", "The severity."
       });
    addAnnotation
      (getRuleSetting_Parameters(),
       source,
       new String[]
       {
         "documentation", "The parameters that it sets."
       });
    addAnnotation
      (parameterEClass,
       source,
       new String[]
       {
         "documentation", "The value of one parameter of a rule."
       });
    addAnnotation
      (getParameter_Name(),
       source,
       new String[]
       {
         "documentation", "The parameter\'s name."
       });
    addAnnotation
      (getParameter_Value(),
       source,
       new String[]
       {
         "documentation", "Its value, as text."
       });
    addAnnotation
      (suppressionEClass,
       source,
       new String[]
       {
         "documentation", "A decision to leave a finding as it is."
       });
    addAnnotation
      (getSuppression_Rule(),
       source,
       new String[]
       {
         "documentation", "The rule\'s public ID."
       });
    addAnnotation
      (getSuppression_Reason(),
       source,
       new String[]
       {
         "documentation", "Why."
       });
    addAnnotation
      (getSuppression_SuppressedBy(),
       source,
       new String[]
       {
         "documentation", "Who decided."
       });
    addAnnotation
      (getSuppression_SuppressedOn(),
       source,
       new String[]
       {
         "documentation", "When."
       });
    addAnnotation
      (getSuppression_Element(),
       source,
       new String[]
       {
         "documentation", "The element that the finding is on."
       });
  }

} //GuidancePackageImpl
