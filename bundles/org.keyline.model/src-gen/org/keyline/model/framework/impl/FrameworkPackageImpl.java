/**
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.keyline.model.framework.impl;

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

import org.keyline.model.framework.CrossReference;
import org.keyline.model.framework.EvidenceActivity;
import org.keyline.model.framework.EvidenceMethod;
import org.keyline.model.framework.EvidenceSchedule;
import org.keyline.model.framework.EvidenceSource;
import org.keyline.model.framework.Framework;
import org.keyline.model.framework.FrameworkFactory;
import org.keyline.model.framework.FrameworkPackage;
import org.keyline.model.framework.FrameworkStatus;
import org.keyline.model.framework.KeyLine;
import org.keyline.model.framework.KeyQuestion;
import org.keyline.model.framework.Level;
import org.keyline.model.framework.LookFor;
import org.keyline.model.framework.Mapping;
import org.keyline.model.framework.RiskQuestion;
import org.keyline.model.framework.RiskQuestionnaire;
import org.keyline.model.framework.Scale;
import org.keyline.model.framework.Section;
import org.keyline.model.framework.SectionKind;

import org.keyline.model.guidance.GuidancePackage;

import org.keyline.model.guidance.impl.GuidancePackageImpl;

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
public class FrameworkPackageImpl extends EPackageImpl implements FrameworkPackage
{
  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  private EClass frameworkEClass = null;

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  private EClass scaleEClass = null;

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  private EClass levelEClass = null;

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  private EClass crossReferenceEClass = null;

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  private EClass sectionEClass = null;

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  private EClass keyLineEClass = null;

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  private EClass descriptorEClass = null;

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  private EClass keyQuestionEClass = null;

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  private EClass lookForEClass = null;

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  private EClass evidenceSourceEClass = null;

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  private EClass evidenceScheduleEClass = null;

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  private EClass evidenceActivityEClass = null;

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  private EClass riskQuestionnaireEClass = null;

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  private EClass riskQuestionEClass = null;

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  private EClass mappingEClass = null;

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  private EEnum frameworkStatusEEnum = null;

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  private EEnum sectionKindEEnum = null;

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  private EEnum evidenceMethodEEnum = null;

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
   * @see org.keyline.model.framework.FrameworkPackage#eNS_URI
   * @see #init()
   * @generated
   */
  private FrameworkPackageImpl()
  {
    super(eNS_URI, FrameworkFactory.eINSTANCE);
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
   * <p>This method is used to initialize {@link FrameworkPackage#eINSTANCE} when that field is accessed.
   * Clients should not invoke it directly. Instead, they should simply access that field to obtain the package.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #eNS_URI
   * @see #createPackageContents()
   * @see #initializePackageContents()
   * @generated
   */
  public static FrameworkPackage init()
  {
    if (isInited) return (FrameworkPackage)EPackage.Registry.INSTANCE.getEPackage(FrameworkPackage.eNS_URI);

    // Obtain or create and register package
    Object registeredFrameworkPackage = EPackage.Registry.INSTANCE.get(eNS_URI);
    FrameworkPackageImpl theFrameworkPackage = registeredFrameworkPackage instanceof FrameworkPackageImpl ? (FrameworkPackageImpl)registeredFrameworkPackage : new FrameworkPackageImpl();

    isInited = true;

    // Obtain or create and register interdependencies
    Object registeredPackage = EPackage.Registry.INSTANCE.getEPackage(CorePackage.eNS_URI);
    CorePackageImpl theCorePackage = (CorePackageImpl)(registeredPackage instanceof CorePackageImpl ? registeredPackage : CorePackage.eINSTANCE);
    registeredPackage = EPackage.Registry.INSTANCE.getEPackage(InspectionPackage.eNS_URI);
    InspectionPackageImpl theInspectionPackage = (InspectionPackageImpl)(registeredPackage instanceof InspectionPackageImpl ? registeredPackage : InspectionPackage.eINSTANCE);
    registeredPackage = EPackage.Registry.INSTANCE.getEPackage(PlanPackage.eNS_URI);
    PlanPackageImpl thePlanPackage = (PlanPackageImpl)(registeredPackage instanceof PlanPackageImpl ? registeredPackage : PlanPackage.eINSTANCE);
    registeredPackage = EPackage.Registry.INSTANCE.getEPackage(AssessmentPackage.eNS_URI);
    AssessmentPackageImpl theAssessmentPackage = (AssessmentPackageImpl)(registeredPackage instanceof AssessmentPackageImpl ? registeredPackage : AssessmentPackage.eINSTANCE);
    registeredPackage = EPackage.Registry.INSTANCE.getEPackage(GuidancePackage.eNS_URI);
    GuidancePackageImpl theGuidancePackage = (GuidancePackageImpl)(registeredPackage instanceof GuidancePackageImpl ? registeredPackage : GuidancePackage.eINSTANCE);

    // Create package meta-data objects
    theFrameworkPackage.createPackageContents();
    theCorePackage.createPackageContents();
    theInspectionPackage.createPackageContents();
    thePlanPackage.createPackageContents();
    theAssessmentPackage.createPackageContents();
    theGuidancePackage.createPackageContents();

    // Initialize created meta-data
    theFrameworkPackage.initializePackageContents();
    theCorePackage.initializePackageContents();
    theInspectionPackage.initializePackageContents();
    thePlanPackage.initializePackageContents();
    theAssessmentPackage.initializePackageContents();
    theGuidancePackage.initializePackageContents();

    // Mark meta-data to indicate it can't be changed
    theFrameworkPackage.freeze();

    // Update the registry and return the package
    EPackage.Registry.INSTANCE.put(FrameworkPackage.eNS_URI, theFrameworkPackage);
    return theFrameworkPackage;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EClass getFramework()
  {
    return frameworkEClass;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EAttribute getFramework_Publisher()
  {
    return (EAttribute)frameworkEClass.getEStructuralFeatures().get(0);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EAttribute getFramework_Version()
  {
    return (EAttribute)frameworkEClass.getEStructuralFeatures().get(1);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EAttribute getFramework_Status()
  {
    return (EAttribute)frameworkEClass.getEStructuralFeatures().get(2);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EAttribute getFramework_PublishedOn()
  {
    return (EAttribute)frameworkEClass.getEStructuralFeatures().get(3);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EAttribute getFramework_RefPattern()
  {
    return (EAttribute)frameworkEClass.getEStructuralFeatures().get(4);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EAttribute getFramework_ContentHash()
  {
    return (EAttribute)frameworkEClass.getEStructuralFeatures().get(5);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EReference getFramework_DeclaredCounts()
  {
    return (EReference)frameworkEClass.getEStructuralFeatures().get(6);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EReference getFramework_Scales()
  {
    return (EReference)frameworkEClass.getEStructuralFeatures().get(7);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EReference getFramework_Sections()
  {
    return (EReference)frameworkEClass.getEStructuralFeatures().get(8);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EReference getFramework_Schedules()
  {
    return (EReference)frameworkEClass.getEStructuralFeatures().get(9);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EReference getFramework_RiskQuestionnaires()
  {
    return (EReference)frameworkEClass.getEStructuralFeatures().get(10);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EReference getFramework_Mappings()
  {
    return (EReference)frameworkEClass.getEStructuralFeatures().get(11);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EReference getFramework_PreviousVersion()
  {
    return (EReference)frameworkEClass.getEStructuralFeatures().get(12);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EClass getScale()
  {
    return scaleEClass;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EReference getScale_Levels()
  {
    return (EReference)scaleEClass.getEStructuralFeatures().get(0);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EClass getLevel()
  {
    return levelEClass;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EAttribute getLevel_Rank()
  {
    return (EAttribute)levelEClass.getEStructuralFeatures().get(0);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EAttribute getLevel_Rag()
  {
    return (EAttribute)levelEClass.getEStructuralFeatures().get(1);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EClass getCrossReference()
  {
    return crossReferenceEClass;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EAttribute getCrossReference_Text()
  {
    return (EAttribute)crossReferenceEClass.getEStructuralFeatures().get(0);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EReference getCrossReference_Target()
  {
    return (EReference)crossReferenceEClass.getEStructuralFeatures().get(1);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EClass getSection()
  {
    return sectionEClass;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EAttribute getSection_Kind()
  {
    return (EAttribute)sectionEClass.getEStructuralFeatures().get(0);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EReference getSection_Sections()
  {
    return (EReference)sectionEClass.getEStructuralFeatures().get(1);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EReference getSection_KeyLines()
  {
    return (EReference)sectionEClass.getEStructuralFeatures().get(2);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EReference getSection_KeyQuestions()
  {
    return (EReference)sectionEClass.getEStructuralFeatures().get(3);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EReference getSection_DeclaredCounts()
  {
    return (EReference)sectionEClass.getEStructuralFeatures().get(4);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EReference getSection_CrossReferences()
  {
    return (EReference)sectionEClass.getEStructuralFeatures().get(5);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EClass getKeyLine()
  {
    return keyLineEClass;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EAttribute getKeyLine_Question()
  {
    return (EAttribute)keyLineEClass.getEStructuralFeatures().get(0);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EAttribute getKeyLine_SubQuestions()
  {
    return (EAttribute)keyLineEClass.getEStructuralFeatures().get(1);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EReference getKeyLine_Scale()
  {
    return (EReference)keyLineEClass.getEStructuralFeatures().get(2);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EReference getKeyLine_Descriptors()
  {
    return (EReference)keyLineEClass.getEStructuralFeatures().get(3);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EReference getKeyLine_CrossReferences()
  {
    return (EReference)keyLineEClass.getEStructuralFeatures().get(4);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EClass getDescriptor()
  {
    return descriptorEClass;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EReference getDescriptor_Level()
  {
    return (EReference)descriptorEClass.getEStructuralFeatures().get(0);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EReference getDescriptor_Counterpart()
  {
    return (EReference)descriptorEClass.getEStructuralFeatures().get(1);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EClass getKeyQuestion()
  {
    return keyQuestionEClass;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EAttribute getKeyQuestion_Question()
  {
    return (EAttribute)keyQuestionEClass.getEStructuralFeatures().get(0);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EReference getKeyQuestion_LookFors()
  {
    return (EReference)keyQuestionEClass.getEStructuralFeatures().get(1);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EReference getKeyQuestion_EvidenceSources()
  {
    return (EReference)keyQuestionEClass.getEStructuralFeatures().get(2);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EReference getKeyQuestion_CrossReferences()
  {
    return (EReference)keyQuestionEClass.getEStructuralFeatures().get(3);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EClass getLookFor()
  {
    return lookForEClass;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EClass getEvidenceSource()
  {
    return evidenceSourceEClass;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EAttribute getEvidenceSource_Method()
  {
    return (EAttribute)evidenceSourceEClass.getEStructuralFeatures().get(0);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EClass getEvidenceSchedule()
  {
    return evidenceScheduleEClass;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EAttribute getEvidenceSchedule_Method()
  {
    return (EAttribute)evidenceScheduleEClass.getEStructuralFeatures().get(0);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EReference getEvidenceSchedule_Activities()
  {
    return (EReference)evidenceScheduleEClass.getEStructuralFeatures().get(1);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EClass getEvidenceActivity()
  {
    return evidenceActivityEClass;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EReference getEvidenceActivity_LookFors()
  {
    return (EReference)evidenceActivityEClass.getEStructuralFeatures().get(0);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EClass getRiskQuestionnaire()
  {
    return riskQuestionnaireEClass;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EReference getRiskQuestionnaire_Questions()
  {
    return (EReference)riskQuestionnaireEClass.getEStructuralFeatures().get(0);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EClass getRiskQuestion()
  {
    return riskQuestionEClass;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EClass getMapping()
  {
    return mappingEClass;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EAttribute getMapping_Rationale()
  {
    return (EAttribute)mappingEClass.getEStructuralFeatures().get(0);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EReference getMapping_Source()
  {
    return (EReference)mappingEClass.getEStructuralFeatures().get(1);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EReference getMapping_Target()
  {
    return (EReference)mappingEClass.getEStructuralFeatures().get(2);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EEnum getFrameworkStatus()
  {
    return frameworkStatusEEnum;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EEnum getSectionKind()
  {
    return sectionKindEEnum;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EEnum getEvidenceMethod()
  {
    return evidenceMethodEEnum;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public FrameworkFactory getFrameworkFactory()
  {
    return (FrameworkFactory)getEFactoryInstance();
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
    frameworkEClass = createEClass(FRAMEWORK);
    createEAttribute(frameworkEClass, FRAMEWORK__PUBLISHER);
    createEAttribute(frameworkEClass, FRAMEWORK__VERSION);
    createEAttribute(frameworkEClass, FRAMEWORK__STATUS);
    createEAttribute(frameworkEClass, FRAMEWORK__PUBLISHED_ON);
    createEAttribute(frameworkEClass, FRAMEWORK__REF_PATTERN);
    createEAttribute(frameworkEClass, FRAMEWORK__CONTENT_HASH);
    createEReference(frameworkEClass, FRAMEWORK__DECLARED_COUNTS);
    createEReference(frameworkEClass, FRAMEWORK__SCALES);
    createEReference(frameworkEClass, FRAMEWORK__SECTIONS);
    createEReference(frameworkEClass, FRAMEWORK__SCHEDULES);
    createEReference(frameworkEClass, FRAMEWORK__RISK_QUESTIONNAIRES);
    createEReference(frameworkEClass, FRAMEWORK__MAPPINGS);
    createEReference(frameworkEClass, FRAMEWORK__PREVIOUS_VERSION);

    scaleEClass = createEClass(SCALE);
    createEReference(scaleEClass, SCALE__LEVELS);

    levelEClass = createEClass(LEVEL);
    createEAttribute(levelEClass, LEVEL__RANK);
    createEAttribute(levelEClass, LEVEL__RAG);

    crossReferenceEClass = createEClass(CROSS_REFERENCE);
    createEAttribute(crossReferenceEClass, CROSS_REFERENCE__TEXT);
    createEReference(crossReferenceEClass, CROSS_REFERENCE__TARGET);

    sectionEClass = createEClass(SECTION);
    createEAttribute(sectionEClass, SECTION__KIND);
    createEReference(sectionEClass, SECTION__SECTIONS);
    createEReference(sectionEClass, SECTION__KEY_LINES);
    createEReference(sectionEClass, SECTION__KEY_QUESTIONS);
    createEReference(sectionEClass, SECTION__DECLARED_COUNTS);
    createEReference(sectionEClass, SECTION__CROSS_REFERENCES);

    keyLineEClass = createEClass(KEY_LINE);
    createEAttribute(keyLineEClass, KEY_LINE__QUESTION);
    createEAttribute(keyLineEClass, KEY_LINE__SUB_QUESTIONS);
    createEReference(keyLineEClass, KEY_LINE__SCALE);
    createEReference(keyLineEClass, KEY_LINE__DESCRIPTORS);
    createEReference(keyLineEClass, KEY_LINE__CROSS_REFERENCES);

    descriptorEClass = createEClass(DESCRIPTOR);
    createEReference(descriptorEClass, DESCRIPTOR__LEVEL);
    createEReference(descriptorEClass, DESCRIPTOR__COUNTERPART);

    keyQuestionEClass = createEClass(KEY_QUESTION);
    createEAttribute(keyQuestionEClass, KEY_QUESTION__QUESTION);
    createEReference(keyQuestionEClass, KEY_QUESTION__LOOK_FORS);
    createEReference(keyQuestionEClass, KEY_QUESTION__EVIDENCE_SOURCES);
    createEReference(keyQuestionEClass, KEY_QUESTION__CROSS_REFERENCES);

    lookForEClass = createEClass(LOOK_FOR);

    evidenceSourceEClass = createEClass(EVIDENCE_SOURCE);
    createEAttribute(evidenceSourceEClass, EVIDENCE_SOURCE__METHOD);

    evidenceScheduleEClass = createEClass(EVIDENCE_SCHEDULE);
    createEAttribute(evidenceScheduleEClass, EVIDENCE_SCHEDULE__METHOD);
    createEReference(evidenceScheduleEClass, EVIDENCE_SCHEDULE__ACTIVITIES);

    evidenceActivityEClass = createEClass(EVIDENCE_ACTIVITY);
    createEReference(evidenceActivityEClass, EVIDENCE_ACTIVITY__LOOK_FORS);

    riskQuestionnaireEClass = createEClass(RISK_QUESTIONNAIRE);
    createEReference(riskQuestionnaireEClass, RISK_QUESTIONNAIRE__QUESTIONS);

    riskQuestionEClass = createEClass(RISK_QUESTION);

    mappingEClass = createEClass(MAPPING);
    createEAttribute(mappingEClass, MAPPING__RATIONALE);
    createEReference(mappingEClass, MAPPING__SOURCE);
    createEReference(mappingEClass, MAPPING__TARGET);

    // Create enums
    frameworkStatusEEnum = createEEnum(FRAMEWORK_STATUS);
    sectionKindEEnum = createEEnum(SECTION_KIND);
    evidenceMethodEEnum = createEEnum(EVIDENCE_METHOD);
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
    frameworkEClass.getESuperTypes().add(theCorePackage.getElement());
    scaleEClass.getESuperTypes().add(theCorePackage.getElement());
    levelEClass.getESuperTypes().add(theCorePackage.getElement());
    sectionEClass.getESuperTypes().add(theCorePackage.getAddressable());
    keyLineEClass.getESuperTypes().add(theCorePackage.getAddressable());
    descriptorEClass.getESuperTypes().add(theCorePackage.getElement());
    keyQuestionEClass.getESuperTypes().add(theCorePackage.getAddressable());
    lookForEClass.getESuperTypes().add(theCorePackage.getElement());
    evidenceSourceEClass.getESuperTypes().add(theCorePackage.getElement());
    evidenceScheduleEClass.getESuperTypes().add(theCorePackage.getElement());
    evidenceActivityEClass.getESuperTypes().add(theCorePackage.getElement());
    riskQuestionnaireEClass.getESuperTypes().add(theCorePackage.getElement());
    riskQuestionEClass.getESuperTypes().add(theCorePackage.getElement());
    mappingEClass.getESuperTypes().add(theCorePackage.getElement());

    // Initialize classes, features, and operations; add parameters
    initEClass(frameworkEClass, Framework.class, "Framework", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
    initEAttribute(getFramework_Publisher(), ecorePackage.getEString(), "publisher", null, 0, 1, Framework.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEAttribute(getFramework_Version(), ecorePackage.getEString(), "version", null, 0, 1, Framework.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEAttribute(getFramework_Status(), this.getFrameworkStatus(), "status", null, 0, 1, Framework.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEAttribute(getFramework_PublishedOn(), theCorePackage.getDate(), "publishedOn", null, 0, 1, Framework.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEAttribute(getFramework_RefPattern(), ecorePackage.getEString(), "refPattern", null, 0, 1, Framework.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEAttribute(getFramework_ContentHash(), ecorePackage.getEString(), "contentHash", null, 0, 1, Framework.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEReference(getFramework_DeclaredCounts(), theCorePackage.getDeclaredCount(), null, "declaredCounts", null, 0, -1, Framework.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEReference(getFramework_Scales(), this.getScale(), null, "scales", null, 0, -1, Framework.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEReference(getFramework_Sections(), this.getSection(), null, "sections", null, 0, -1, Framework.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEReference(getFramework_Schedules(), this.getEvidenceSchedule(), null, "schedules", null, 0, -1, Framework.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEReference(getFramework_RiskQuestionnaires(), this.getRiskQuestionnaire(), null, "riskQuestionnaires", null, 0, -1, Framework.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEReference(getFramework_Mappings(), this.getMapping(), null, "mappings", null, 0, -1, Framework.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEReference(getFramework_PreviousVersion(), this.getFramework(), null, "previousVersion", null, 0, 1, Framework.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

    initEClass(scaleEClass, Scale.class, "Scale", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
    initEReference(getScale_Levels(), this.getLevel(), null, "levels", null, 0, -1, Scale.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

    initEClass(levelEClass, Level.class, "Level", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
    initEAttribute(getLevel_Rank(), ecorePackage.getEIntegerObject(), "rank", null, 0, 1, Level.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEAttribute(getLevel_Rag(), theCorePackage.getRag(), "rag", null, 0, 1, Level.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

    initEClass(crossReferenceEClass, CrossReference.class, "CrossReference", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
    initEAttribute(getCrossReference_Text(), ecorePackage.getEString(), "text", null, 0, 1, CrossReference.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEReference(getCrossReference_Target(), theCorePackage.getElement(), null, "target", null, 0, 1, CrossReference.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

    initEClass(sectionEClass, Section.class, "Section", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
    initEAttribute(getSection_Kind(), this.getSectionKind(), "kind", null, 0, 1, Section.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEReference(getSection_Sections(), this.getSection(), null, "sections", null, 0, -1, Section.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEReference(getSection_KeyLines(), this.getKeyLine(), null, "keyLines", null, 0, -1, Section.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEReference(getSection_KeyQuestions(), this.getKeyQuestion(), null, "keyQuestions", null, 0, -1, Section.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEReference(getSection_DeclaredCounts(), theCorePackage.getDeclaredCount(), null, "declaredCounts", null, 0, -1, Section.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEReference(getSection_CrossReferences(), this.getCrossReference(), null, "crossReferences", null, 0, -1, Section.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

    initEClass(keyLineEClass, KeyLine.class, "KeyLine", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
    initEAttribute(getKeyLine_Question(), ecorePackage.getEString(), "question", null, 0, 1, KeyLine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEAttribute(getKeyLine_SubQuestions(), ecorePackage.getEString(), "subQuestions", null, 0, -1, KeyLine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEReference(getKeyLine_Scale(), this.getScale(), null, "scale", null, 0, 1, KeyLine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEReference(getKeyLine_Descriptors(), this.getDescriptor(), null, "descriptors", null, 0, -1, KeyLine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEReference(getKeyLine_CrossReferences(), this.getCrossReference(), null, "crossReferences", null, 0, -1, KeyLine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

    initEClass(descriptorEClass, org.keyline.model.framework.Descriptor.class, "Descriptor", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
    initEReference(getDescriptor_Level(), this.getLevel(), null, "level", null, 0, 1, org.keyline.model.framework.Descriptor.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEReference(getDescriptor_Counterpart(), this.getDescriptor(), null, "counterpart", null, 0, 1, org.keyline.model.framework.Descriptor.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

    initEClass(keyQuestionEClass, KeyQuestion.class, "KeyQuestion", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
    initEAttribute(getKeyQuestion_Question(), ecorePackage.getEString(), "question", null, 0, 1, KeyQuestion.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEReference(getKeyQuestion_LookFors(), this.getLookFor(), null, "lookFors", null, 0, -1, KeyQuestion.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEReference(getKeyQuestion_EvidenceSources(), this.getEvidenceSource(), null, "evidenceSources", null, 0, -1, KeyQuestion.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEReference(getKeyQuestion_CrossReferences(), this.getCrossReference(), null, "crossReferences", null, 0, -1, KeyQuestion.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

    initEClass(lookForEClass, LookFor.class, "LookFor", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);

    initEClass(evidenceSourceEClass, EvidenceSource.class, "EvidenceSource", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
    initEAttribute(getEvidenceSource_Method(), this.getEvidenceMethod(), "method", null, 0, 1, EvidenceSource.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

    initEClass(evidenceScheduleEClass, EvidenceSchedule.class, "EvidenceSchedule", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
    initEAttribute(getEvidenceSchedule_Method(), this.getEvidenceMethod(), "method", null, 0, 1, EvidenceSchedule.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEReference(getEvidenceSchedule_Activities(), this.getEvidenceActivity(), null, "activities", null, 0, -1, EvidenceSchedule.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

    initEClass(evidenceActivityEClass, EvidenceActivity.class, "EvidenceActivity", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
    initEReference(getEvidenceActivity_LookFors(), this.getLookFor(), null, "lookFors", null, 0, -1, EvidenceActivity.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

    initEClass(riskQuestionnaireEClass, RiskQuestionnaire.class, "RiskQuestionnaire", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
    initEReference(getRiskQuestionnaire_Questions(), this.getRiskQuestion(), null, "questions", null, 0, -1, RiskQuestionnaire.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

    initEClass(riskQuestionEClass, RiskQuestion.class, "RiskQuestion", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);

    initEClass(mappingEClass, Mapping.class, "Mapping", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
    initEAttribute(getMapping_Rationale(), ecorePackage.getEString(), "rationale", null, 0, 1, Mapping.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEReference(getMapping_Source(), theCorePackage.getElement(), null, "source", null, 0, 1, Mapping.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEReference(getMapping_Target(), theCorePackage.getElement(), null, "target", null, 0, 1, Mapping.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

    // Initialize enums and add enum literals
    initEEnum(frameworkStatusEEnum, FrameworkStatus.class, "FrameworkStatus");
    addEEnumLiteral(frameworkStatusEEnum, FrameworkStatus.DRAFT);
    addEEnumLiteral(frameworkStatusEEnum, FrameworkStatus.PUBLISHED);

    initEEnum(sectionKindEEnum, SectionKind.class, "SectionKind");
    addEEnumLiteral(sectionKindEEnum, SectionKind.PART);
    addEEnumLiteral(sectionKindEEnum, SectionKind.JUDGEMENT);
    addEEnumLiteral(sectionKindEEnum, SectionKind.QUESTION);
    addEEnumLiteral(sectionKindEEnum, SectionKind.HEADING);
    addEEnumLiteral(sectionKindEEnum, SectionKind.HEADLINE_QUESTION);
    addEEnumLiteral(sectionKindEEnum, SectionKind.AREA);

    initEEnum(evidenceMethodEEnum, EvidenceMethod.class, "EvidenceMethod");
    addEEnumLiteral(evidenceMethodEEnum, EvidenceMethod.UNSPECIFIED);
    addEEnumLiteral(evidenceMethodEEnum, EvidenceMethod.DOCUMENT);
    addEEnumLiteral(evidenceMethodEEnum, EvidenceMethod.INTERVIEW);
    addEEnumLiteral(evidenceMethodEEnum, EvidenceMethod.FOCUS_GROUP);
    addEEnumLiteral(evidenceMethodEEnum, EvidenceMethod.TELEPHONE);
    addEEnumLiteral(evidenceMethodEEnum, EvidenceMethod.VISIT);
    addEEnumLiteral(evidenceMethodEEnum, EvidenceMethod.OBSERVATION);

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
         "documentation", "Frameworks of assessment: key lines of enquiry, toolkits, scales and evidence schedules."
       });
    addAnnotation
      (frameworkStatusEEnum,
       source,
       new String[]
       {
         "documentation", "Whether a framework may still be changed."
       });
    addAnnotation
      (sectionKindEEnum,
       source,
       new String[]
       {
         "documentation", "The rank of a section in its framework (KLOE; WLGA 1.5)."
       });
    addAnnotation
      (evidenceMethodEEnum,
       source,
       new String[]
       {
         "documentation", "How evidence is gathered; also the perspective that it comes from (WLGA 1.5)."
       });
    addAnnotation
      (frameworkEClass,
       source,
       new String[]
       {
         "documentation", "A published set of criteria against which a service is assessed."
       });
    addAnnotation
      (getFramework_Publisher(),
       source,
       new String[]
       {
         "documentation", "Who publishes it."
       });
    addAnnotation
      (getFramework_Version(),
       source,
       new String[]
       {
         "documentation", "Its version, such as 2005 or 1.2."
       });
    addAnnotation
      (getFramework_Status(),
       source,
       new String[]
       {
         "documentation", "Draft or published; a published version is not changed."
       });
    addAnnotation
      (getFramework_PublishedOn(),
       source,
       new String[]
       {
         "documentation", "The day of publication."
       });
    addAnnotation
      (getFramework_RefPattern(),
       source,
       new String[]
       {
         "documentation", "Regular expression that the references of its key questions match."
       });
    addAnnotation
      (getFramework_ContentHash(),
       source,
       new String[]
       {
         "documentation", "Fingerprint of the content taken at publication, by which a later change is seen."
       });
    addAnnotation
      (getFramework_DeclaredCounts(),
       source,
       new String[]
       {
         "documentation", "Counts that it states of itself (3 questions, 10 areas)."
       });
    addAnnotation
      (getFramework_Scales(),
       source,
       new String[]
       {
         "documentation", "The scales on which it judges."
       });
    addAnnotation
      (getFramework_Sections(),
       source,
       new String[]
       {
         "documentation", "Its parts, in order."
       });
    addAnnotation
      (getFramework_Schedules(),
       source,
       new String[]
       {
         "documentation", "The evidence schedules that accompany it."
       });
    addAnnotation
      (getFramework_RiskQuestionnaires(),
       source,
       new String[]
       {
         "documentation", "Questionnaires that help to decide what to assess."
       });
    addAnnotation
      (getFramework_Mappings(),
       source,
       new String[]
       {
         "documentation", "Correspondences with other frameworks."
       });
    addAnnotation
      (getFramework_PreviousVersion(),
       source,
       new String[]
       {
         "documentation", "The version that this one replaces."
       });
    addAnnotation
      (scaleEClass,
       source,
       new String[]
       {
         "documentation", "An ordered scale of judgement."
       });
    addAnnotation
      (getScale_Levels(),
       source,
       new String[]
       {
         "documentation", "Its levels, best first."
       });
    addAnnotation
      (levelEClass,
       source,
       new String[]
       {
         "documentation", "One level of a scale, such as excellent, amber, two stars or C."
       });
    addAnnotation
      (getLevel_Rank(),
       source,
       new String[]
       {
         "documentation", "Its place; the higher the better."
       });
    addAnnotation
      (getLevel_Rag(),
       source,
       new String[]
       {
         "documentation", "The traffic light that it corresponds to."
       });
    addAnnotation
      (crossReferenceEClass,
       source,
       new String[]
       {
         "documentation", "A pointer in a text to another place, in this framework or another (WLGA 1.2)."
       });
    addAnnotation
      (getCrossReference_Text(),
       source,
       new String[]
       {
         "documentation", "The pointer as written."
       });
    addAnnotation
      (getCrossReference_Target(),
       source,
       new String[]
       {
         "documentation", "What it points to; absent when it does not resolve."
       });
    addAnnotation
      (sectionEClass,
       source,
       new String[]
       {
         "documentation", "A part, judgement, question, heading or headline question."
       });
    addAnnotation
      (getSection_Kind(),
       source,
       new String[]
       {
         "documentation", "Its rank."
       });
    addAnnotation
      (getSection_Sections(),
       source,
       new String[]
       {
         "documentation", "What is nested in it."
       });
    addAnnotation
      (getSection_KeyLines(),
       source,
       new String[]
       {
         "documentation", "Its key lines of enquiry."
       });
    addAnnotation
      (getSection_KeyQuestions(),
       source,
       new String[]
       {
         "documentation", "Its key questions."
       });
    addAnnotation
      (getSection_DeclaredCounts(),
       source,
       new String[]
       {
         "documentation", "Counts that it states of itself."
       });
    addAnnotation
      (getSection_CrossReferences(),
       source,
       new String[]
       {
         "documentation", "Pointers in its text."
       });
    addAnnotation
      (keyLineEClass,
       source,
       new String[]
       {
         "documentation", "A key line of enquiry: a subject, its question, and what each level looks like (KLOE)."
       });
    addAnnotation
      (getKeyLine_Question(),
       source,
       new String[]
       {
         "documentation", "The question that is asked."
       });
    addAnnotation
      (getKeyLine_SubQuestions(),
       source,
       new String[]
       {
         "documentation", "The points into which the question is divided."
       });
    addAnnotation
      (getKeyLine_Scale(),
       source,
       new String[]
       {
         "documentation", "The scale whose levels the descriptors describe."
       });
    addAnnotation
      (getKeyLine_Descriptors(),
       source,
       new String[]
       {
         "documentation", "What is found at each level."
       });
    addAnnotation
      (getKeyLine_CrossReferences(),
       source,
       new String[]
       {
         "documentation", "Pointers in its text."
       });
    addAnnotation
      (descriptorEClass,
       source,
       new String[]
       {
         "documentation", "What a body at one level is like; its text is the description."
       });
    addAnnotation
      (getDescriptor_Level(),
       source,
       new String[]
       {
         "documentation", "The level described."
       });
    addAnnotation
      (getDescriptor_Counterpart(),
       source,
       new String[]
       {
         "documentation", "The descriptor of another level about the same criterion."
       });
    addAnnotation
      (keyQuestionEClass,
       source,
       new String[]
       {
         "documentation", "A question that an assessment answers with evidence and a judgement (WLGA 1.5)."
       });
    addAnnotation
      (getKeyQuestion_Question(),
       source,
       new String[]
       {
         "documentation", "The question that is asked."
       });
    addAnnotation
      (getKeyQuestion_LookFors(),
       source,
       new String[]
       {
         "documentation", "What to look for."
       });
    addAnnotation
      (getKeyQuestion_EvidenceSources(),
       source,
       new String[]
       {
         "documentation", "Where to gather evidence."
       });
    addAnnotation
      (getKeyQuestion_CrossReferences(),
       source,
       new String[]
       {
         "documentation", "Pointers in its text."
       });
    addAnnotation
      (lookForEClass,
       source,
       new String[]
       {
         "documentation", "One thing to look for; its text is the description."
       });
    addAnnotation
      (evidenceSourceEClass,
       source,
       new String[]
       {
         "documentation", "One place to gather evidence."
       });
    addAnnotation
      (getEvidenceSource_Method(),
       source,
       new String[]
       {
         "documentation", "How it is gathered there."
       });
    addAnnotation
      (evidenceScheduleEClass,
       source,
       new String[]
       {
         "documentation", "What to look for, grouped by the activity by which it is gathered (WLGA 1.5)."
       });
    addAnnotation
      (getEvidenceSchedule_Method(),
       source,
       new String[]
       {
         "documentation", "How its evidence is gathered."
       });
    addAnnotation
      (getEvidenceSchedule_Activities(),
       source,
       new String[]
       {
         "documentation", "The activities to undertake."
       });
    addAnnotation
      (evidenceActivityEClass,
       source,
       new String[]
       {
         "documentation", "One document to examine, interview to hold or place to visit."
       });
    addAnnotation
      (getEvidenceActivity_LookFors(),
       source,
       new String[]
       {
         "documentation", "What to look for there."
       });
    addAnnotation
      (riskQuestionnaireEClass,
       source,
       new String[]
       {
         "documentation", "A brief risk assessment of a service (WLGA 2.1)."
       });
    addAnnotation
      (getRiskQuestionnaire_Questions(),
       source,
       new String[]
       {
         "documentation", "Its questions."
       });
    addAnnotation
      (riskQuestionEClass,
       source,
       new String[]
       {
         "documentation", "One question of a risk questionnaire; its text is the description."
       });
    addAnnotation
      (mappingEClass,
       source,
       new String[]
       {
         "documentation", "A correspondence between two elements of different frameworks."
       });
    addAnnotation
      (getMapping_Rationale(),
       source,
       new String[]
       {
         "documentation", "Why they correspond (WLGA 1.2)."
       });
    addAnnotation
      (getMapping_Source(),
       source,
       new String[]
       {
         "documentation", "The element of this framework."
       });
    addAnnotation
      (getMapping_Target(),
       source,
       new String[]
       {
         "documentation", "The element of the other framework."
       });
  }

} //FrameworkPackageImpl
