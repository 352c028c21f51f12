/**
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.keyline.model.assessment.impl;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

import org.eclipse.emf.ecore.impl.EPackageImpl;

import org.keyline.model.assessment.Assessment;
import org.keyline.model.assessment.AssessmentFactory;
import org.keyline.model.assessment.AssessmentPackage;
import org.keyline.model.assessment.Assessor;
import org.keyline.model.assessment.AssessorRole;
import org.keyline.model.assessment.Disposition;
import org.keyline.model.assessment.Evidence;
import org.keyline.model.assessment.Judgement;
import org.keyline.model.assessment.ReportPart;
import org.keyline.model.assessment.RiskAnswer;
import org.keyline.model.assessment.RiskResponse;
import org.keyline.model.assessment.Task;

import org.keyline.model.core.CorePackage;

import org.keyline.model.core.impl.CorePackageImpl;

import org.keyline.model.framework.FrameworkPackage;

import org.keyline.model.framework.impl.FrameworkPackageImpl;

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
public class AssessmentPackageImpl extends EPackageImpl implements AssessmentPackage
{
  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  private EClass assessmentEClass = null;

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  private EClass assessorEClass = null;

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  private EClass taskEClass = null;

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  private EClass evidenceEClass = null;

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  private EClass judgementEClass = null;

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  private EClass riskResponseEClass = null;

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  private EClass riskAnswerEClass = null;

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  private EEnum assessorRoleEEnum = null;

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  private EEnum dispositionEEnum = null;

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  private EEnum reportPartEEnum = null;

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
   * @see org.keyline.model.assessment.AssessmentPackage#eNS_URI
   * @see #init()
   * @generated
   */
  private AssessmentPackageImpl()
  {
    super(eNS_URI, AssessmentFactory.eINSTANCE);
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
   * <p>This method is used to initialize {@link AssessmentPackage#eINSTANCE} when that field is accessed.
   * Clients should not invoke it directly. Instead, they should simply access that field to obtain the package.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #eNS_URI
   * @see #createPackageContents()
   * @see #initializePackageContents()
   * @generated
   */
  public static AssessmentPackage init()
  {
    if (isInited) return (AssessmentPackage)EPackage.Registry.INSTANCE.getEPackage(AssessmentPackage.eNS_URI);

    // Obtain or create and register package
    Object registeredAssessmentPackage = EPackage.Registry.INSTANCE.get(eNS_URI);
    AssessmentPackageImpl theAssessmentPackage = registeredAssessmentPackage instanceof AssessmentPackageImpl ? (AssessmentPackageImpl)registeredAssessmentPackage : new AssessmentPackageImpl();

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
    registeredPackage = EPackage.Registry.INSTANCE.getEPackage(GuidancePackage.eNS_URI);
    GuidancePackageImpl theGuidancePackage = (GuidancePackageImpl)(registeredPackage instanceof GuidancePackageImpl ? registeredPackage : GuidancePackage.eINSTANCE);

    // Create package meta-data objects
    theAssessmentPackage.createPackageContents();
    theCorePackage.createPackageContents();
    theFrameworkPackage.createPackageContents();
    theInspectionPackage.createPackageContents();
    thePlanPackage.createPackageContents();
    theGuidancePackage.createPackageContents();

    // Initialize created meta-data
    theAssessmentPackage.initializePackageContents();
    theCorePackage.initializePackageContents();
    theFrameworkPackage.initializePackageContents();
    theInspectionPackage.initializePackageContents();
    thePlanPackage.initializePackageContents();
    theGuidancePackage.initializePackageContents();

    // Mark meta-data to indicate it can't be changed
    theAssessmentPackage.freeze();

    // Update the registry and return the package
    EPackage.Registry.INSTANCE.put(AssessmentPackage.eNS_URI, theAssessmentPackage);
    return theAssessmentPackage;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EClass getAssessment()
  {
    return assessmentEClass;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EAttribute getAssessment_Stage()
  {
    return (EAttribute)assessmentEClass.getEStructuralFeatures().get(0);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EAttribute getAssessment_TeamBriefedOn()
  {
    return (EAttribute)assessmentEClass.getEStructuralFeatures().get(1);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EAttribute getAssessment_StaffBriefedOn()
  {
    return (EAttribute)assessmentEClass.getEStructuralFeatures().get(2);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EAttribute getAssessment_SharedWithTeamOn()
  {
    return (EAttribute)assessmentEClass.getEStructuralFeatures().get(3);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EAttribute getAssessment_SharedWith()
  {
    return (EAttribute)assessmentEClass.getEStructuralFeatures().get(4);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EAttribute getAssessment_ChallengedInternally()
  {
    return (EAttribute)assessmentEClass.getEStructuralFeatures().get(5);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EAttribute getAssessment_ChallengedByTenants()
  {
    return (EAttribute)assessmentEClass.getEStructuralFeatures().get(6);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EAttribute getAssessment_ChangesSincePrevious()
  {
    return (EAttribute)assessmentEClass.getEStructuralFeatures().get(7);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EAttribute getAssessment_ReportParts()
  {
    return (EAttribute)assessmentEClass.getEStructuralFeatures().get(8);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EReference getAssessment_Framework()
  {
    return (EReference)assessmentEClass.getEStructuralFeatures().get(9);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EReference getAssessment_Organisation()
  {
    return (EReference)assessmentEClass.getEStructuralFeatures().get(10);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EReference getAssessment_Scope()
  {
    return (EReference)assessmentEClass.getEStructuralFeatures().get(11);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EReference getAssessment_Window()
  {
    return (EReference)assessmentEClass.getEStructuralFeatures().get(12);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EReference getAssessment_PreviousStage()
  {
    return (EReference)assessmentEClass.getEStructuralFeatures().get(13);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EReference getAssessment_Team()
  {
    return (EReference)assessmentEClass.getEStructuralFeatures().get(14);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EReference getAssessment_Tasks()
  {
    return (EReference)assessmentEClass.getEStructuralFeatures().get(15);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EReference getAssessment_Evidence()
  {
    return (EReference)assessmentEClass.getEStructuralFeatures().get(16);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EReference getAssessment_Judgements()
  {
    return (EReference)assessmentEClass.getEStructuralFeatures().get(17);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EReference getAssessment_RiskResponses()
  {
    return (EReference)assessmentEClass.getEStructuralFeatures().get(18);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EClass getAssessor()
  {
    return assessorEClass;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EAttribute getAssessor_Role()
  {
    return (EAttribute)assessorEClass.getEStructuralFeatures().get(0);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EAttribute getAssessor_KnowsService()
  {
    return (EAttribute)assessorEClass.getEStructuralFeatures().get(1);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EAttribute getAssessor_External()
  {
    return (EAttribute)assessorEClass.getEStructuralFeatures().get(2);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EReference getAssessor_Person()
  {
    return (EReference)assessorEClass.getEStructuralFeatures().get(3);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EReference getAssessor_ResponsibleFor()
  {
    return (EReference)assessorEClass.getEStructuralFeatures().get(4);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EClass getTask()
  {
    return taskEClass;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EAttribute getTask_Method()
  {
    return (EAttribute)taskEClass.getEStructuralFeatures().get(0);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EAttribute getTask_ScheduledOn()
  {
    return (EAttribute)taskEClass.getEStructuralFeatures().get(1);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EAttribute getTask_Documents()
  {
    return (EAttribute)taskEClass.getEStructuralFeatures().get(2);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EAttribute getTask_Telephone()
  {
    return (EAttribute)taskEClass.getEStructuralFeatures().get(3);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EAttribute getTask_Place()
  {
    return (EAttribute)taskEClass.getEStructuralFeatures().get(4);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EReference getTask_Assessors()
  {
    return (EReference)taskEClass.getEStructuralFeatures().get(5);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EReference getTask_Schedule()
  {
    return (EReference)taskEClass.getEStructuralFeatures().get(6);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EReference getTask_KeyQuestions()
  {
    return (EReference)taskEClass.getEStructuralFeatures().get(7);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EClass getEvidence()
  {
    return evidenceEClass;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EAttribute getEvidence_Perspective()
  {
    return (EAttribute)evidenceEClass.getEStructuralFeatures().get(0);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EAttribute getEvidence_Source()
  {
    return (EAttribute)evidenceEClass.getEStructuralFeatures().get(1);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EAttribute getEvidence_Absent()
  {
    return (EAttribute)evidenceEClass.getEStructuralFeatures().get(2);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EAttribute getEvidence_KeyQuestionText()
  {
    return (EAttribute)evidenceEClass.getEStructuralFeatures().get(3);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EReference getEvidence_KeyQuestions()
  {
    return (EReference)evidenceEClass.getEStructuralFeatures().get(4);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EReference getEvidence_Task()
  {
    return (EReference)evidenceEClass.getEStructuralFeatures().get(5);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EClass getJudgement()
  {
    return judgementEClass;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EAttribute getJudgement_Summary()
  {
    return (EAttribute)judgementEClass.getEStructuralFeatures().get(0);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EAttribute getJudgement_Strengths()
  {
    return (EAttribute)judgementEClass.getEStructuralFeatures().get(1);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EAttribute getJudgement_AreasForImprovement()
  {
    return (EAttribute)judgementEClass.getEStructuralFeatures().get(2);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EAttribute getJudgement_Disposition()
  {
    return (EAttribute)judgementEClass.getEStructuralFeatures().get(3);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EAttribute getJudgement_Decision()
  {
    return (EAttribute)judgementEClass.getEStructuralFeatures().get(4);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EReference getJudgement_Subject()
  {
    return (EReference)judgementEClass.getEStructuralFeatures().get(5);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EReference getJudgement_Level()
  {
    return (EReference)judgementEClass.getEStructuralFeatures().get(6);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EReference getJudgement_Actions()
  {
    return (EReference)judgementEClass.getEStructuralFeatures().get(7);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EClass getRiskResponse()
  {
    return riskResponseEClass;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EReference getRiskResponse_Questionnaire()
  {
    return (EReference)riskResponseEClass.getEStructuralFeatures().get(0);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EReference getRiskResponse_Respondent()
  {
    return (EReference)riskResponseEClass.getEStructuralFeatures().get(1);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EReference getRiskResponse_Answers()
  {
    return (EReference)riskResponseEClass.getEStructuralFeatures().get(2);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EClass getRiskAnswer()
  {
    return riskAnswerEClass;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EAttribute getRiskAnswer_Answer()
  {
    return (EAttribute)riskAnswerEClass.getEStructuralFeatures().get(0);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EReference getRiskAnswer_Question()
  {
    return (EReference)riskAnswerEClass.getEStructuralFeatures().get(1);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EEnum getAssessorRole()
  {
    return assessorRoleEEnum;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EEnum getDisposition()
  {
    return dispositionEEnum;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EEnum getReportPart()
  {
    return reportPartEEnum;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public AssessmentFactory getAssessmentFactory()
  {
    return (AssessmentFactory)getEFactoryInstance();
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
    assessmentEClass = createEClass(ASSESSMENT);
    createEAttribute(assessmentEClass, ASSESSMENT__STAGE);
    createEAttribute(assessmentEClass, ASSESSMENT__TEAM_BRIEFED_ON);
    createEAttribute(assessmentEClass, ASSESSMENT__STAFF_BRIEFED_ON);
    createEAttribute(assessmentEClass, ASSESSMENT__SHARED_WITH_TEAM_ON);
    createEAttribute(assessmentEClass, ASSESSMENT__SHARED_WITH);
    createEAttribute(assessmentEClass, ASSESSMENT__CHALLENGED_INTERNALLY);
    createEAttribute(assessmentEClass, ASSESSMENT__CHALLENGED_BY_TENANTS);
    createEAttribute(assessmentEClass, ASSESSMENT__CHANGES_SINCE_PREVIOUS);
    createEAttribute(assessmentEClass, ASSESSMENT__REPORT_PARTS);
    createEReference(assessmentEClass, ASSESSMENT__FRAMEWORK);
    createEReference(assessmentEClass, ASSESSMENT__ORGANISATION);
    createEReference(assessmentEClass, ASSESSMENT__SCOPE);
    createEReference(assessmentEClass, ASSESSMENT__WINDOW);
    createEReference(assessmentEClass, ASSESSMENT__PREVIOUS_STAGE);
    createEReference(assessmentEClass, ASSESSMENT__TEAM);
    createEReference(assessmentEClass, ASSESSMENT__TASKS);
    createEReference(assessmentEClass, ASSESSMENT__EVIDENCE);
    createEReference(assessmentEClass, ASSESSMENT__JUDGEMENTS);
    createEReference(assessmentEClass, ASSESSMENT__RISK_RESPONSES);

    assessorEClass = createEClass(ASSESSOR);
    createEAttribute(assessorEClass, ASSESSOR__ROLE);
    createEAttribute(assessorEClass, ASSESSOR__KNOWS_SERVICE);
    createEAttribute(assessorEClass, ASSESSOR__EXTERNAL);
    createEReference(assessorEClass, ASSESSOR__PERSON);
    createEReference(assessorEClass, ASSESSOR__RESPONSIBLE_FOR);

    taskEClass = createEClass(TASK);
    createEAttribute(taskEClass, TASK__METHOD);
    createEAttribute(taskEClass, TASK__SCHEDULED_ON);
    createEAttribute(taskEClass, TASK__DOCUMENTS);
    createEAttribute(taskEClass, TASK__TELEPHONE);
    createEAttribute(taskEClass, TASK__PLACE);
    createEReference(taskEClass, TASK__ASSESSORS);
    createEReference(taskEClass, TASK__SCHEDULE);
    createEReference(taskEClass, TASK__KEY_QUESTIONS);

    evidenceEClass = createEClass(EVIDENCE);
    createEAttribute(evidenceEClass, EVIDENCE__PERSPECTIVE);
    createEAttribute(evidenceEClass, EVIDENCE__SOURCE);
    createEAttribute(evidenceEClass, EVIDENCE__ABSENT);
    createEAttribute(evidenceEClass, EVIDENCE__KEY_QUESTION_TEXT);
    createEReference(evidenceEClass, EVIDENCE__KEY_QUESTIONS);
    createEReference(evidenceEClass, EVIDENCE__TASK);

    judgementEClass = createEClass(JUDGEMENT);
    createEAttribute(judgementEClass, JUDGEMENT__SUMMARY);
    createEAttribute(judgementEClass, JUDGEMENT__STRENGTHS);
    createEAttribute(judgementEClass, JUDGEMENT__AREAS_FOR_IMPROVEMENT);
    createEAttribute(judgementEClass, JUDGEMENT__DISPOSITION);
    createEAttribute(judgementEClass, JUDGEMENT__DECISION);
    createEReference(judgementEClass, JUDGEMENT__SUBJECT);
    createEReference(judgementEClass, JUDGEMENT__LEVEL);
    createEReference(judgementEClass, JUDGEMENT__ACTIONS);

    riskResponseEClass = createEClass(RISK_RESPONSE);
    createEReference(riskResponseEClass, RISK_RESPONSE__QUESTIONNAIRE);
    createEReference(riskResponseEClass, RISK_RESPONSE__RESPONDENT);
    createEReference(riskResponseEClass, RISK_RESPONSE__ANSWERS);

    riskAnswerEClass = createEClass(RISK_ANSWER);
    createEAttribute(riskAnswerEClass, RISK_ANSWER__ANSWER);
    createEReference(riskAnswerEClass, RISK_ANSWER__QUESTION);

    // Create enums
    assessorRoleEEnum = createEEnum(ASSESSOR_ROLE);
    dispositionEEnum = createEEnum(DISPOSITION);
    reportPartEEnum = createEEnum(REPORT_PART);
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
    FrameworkPackage theFrameworkPackage = (FrameworkPackage)EPackage.Registry.INSTANCE.getEPackage(FrameworkPackage.eNS_URI);
    PlanPackage thePlanPackage = (PlanPackage)EPackage.Registry.INSTANCE.getEPackage(PlanPackage.eNS_URI);

    // Create type parameters

    // Set bounds for type parameters

    // Add supertypes to classes
    assessmentEClass.getESuperTypes().add(theCorePackage.getElement());
    assessorEClass.getESuperTypes().add(theCorePackage.getElement());
    taskEClass.getESuperTypes().add(theCorePackage.getElement());
    evidenceEClass.getESuperTypes().add(theCorePackage.getElement());
    judgementEClass.getESuperTypes().add(theCorePackage.getElement());
    riskResponseEClass.getESuperTypes().add(theCorePackage.getElement());

    // Initialize classes, features, and operations; add parameters
    initEClass(assessmentEClass, Assessment.class, "Assessment", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
    initEAttribute(getAssessment_Stage(), ecorePackage.getEIntegerObject(), "stage", null, 0, 1, Assessment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEAttribute(getAssessment_TeamBriefedOn(), theCorePackage.getDate(), "teamBriefedOn", null, 0, 1, Assessment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEAttribute(getAssessment_StaffBriefedOn(), theCorePackage.getDate(), "staffBriefedOn", null, 0, 1, Assessment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEAttribute(getAssessment_SharedWithTeamOn(), theCorePackage.getDate(), "sharedWithTeamOn", null, 0, 1, Assessment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEAttribute(getAssessment_SharedWith(), ecorePackage.getEString(), "sharedWith", null, 0, -1, Assessment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEAttribute(getAssessment_ChallengedInternally(), ecorePackage.getEString(), "challengedInternally", null, 0, 1, Assessment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEAttribute(getAssessment_ChallengedByTenants(), ecorePackage.getEString(), "challengedByTenants", null, 0, 1, Assessment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEAttribute(getAssessment_ChangesSincePrevious(), ecorePackage.getEString(), "changesSincePrevious", null, 0, 1, Assessment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEAttribute(getAssessment_ReportParts(), this.getReportPart(), "reportParts", null, 0, -1, Assessment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEReference(getAssessment_Framework(), theFrameworkPackage.getFramework(), null, "framework", null, 0, 1, Assessment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEReference(getAssessment_Organisation(), theCorePackage.getOrganisation(), null, "organisation", null, 0, 1, Assessment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEReference(getAssessment_Scope(), theFrameworkPackage.getSection(), null, "scope", null, 0, -1, Assessment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEReference(getAssessment_Window(), theCorePackage.getPeriod(), null, "window", null, 0, 1, Assessment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEReference(getAssessment_PreviousStage(), this.getAssessment(), null, "previousStage", null, 0, 1, Assessment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEReference(getAssessment_Team(), this.getAssessor(), null, "team", null, 0, -1, Assessment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEReference(getAssessment_Tasks(), this.getTask(), null, "tasks", null, 0, -1, Assessment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEReference(getAssessment_Evidence(), this.getEvidence(), null, "evidence", null, 0, -1, Assessment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEReference(getAssessment_Judgements(), this.getJudgement(), null, "judgements", null, 0, -1, Assessment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEReference(getAssessment_RiskResponses(), this.getRiskResponse(), null, "riskResponses", null, 0, -1, Assessment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

    initEClass(assessorEClass, Assessor.class, "Assessor", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
    initEAttribute(getAssessor_Role(), this.getAssessorRole(), "role", null, 0, 1, Assessor.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEAttribute(getAssessor_KnowsService(), ecorePackage.getEBoolean(), "knowsService", null, 0, 1, Assessor.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEAttribute(getAssessor_External(), ecorePackage.getEBoolean(), "external", null, 0, 1, Assessor.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEReference(getAssessor_Person(), theCorePackage.getPerson(), null, "person", null, 0, 1, Assessor.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEReference(getAssessor_ResponsibleFor(), theFrameworkPackage.getSection(), null, "responsibleFor", null, 0, -1, Assessor.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

    initEClass(taskEClass, Task.class, "Task", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
    initEAttribute(getTask_Method(), theFrameworkPackage.getEvidenceMethod(), "method", null, 0, 1, Task.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEAttribute(getTask_ScheduledOn(), theCorePackage.getDate(), "scheduledOn", null, 0, 1, Task.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEAttribute(getTask_Documents(), ecorePackage.getEString(), "documents", null, 0, -1, Task.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEAttribute(getTask_Telephone(), ecorePackage.getEString(), "telephone", null, 0, 1, Task.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEAttribute(getTask_Place(), ecorePackage.getEString(), "place", null, 0, 1, Task.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEReference(getTask_Assessors(), this.getAssessor(), null, "assessors", null, 0, -1, Task.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEReference(getTask_Schedule(), theFrameworkPackage.getEvidenceSchedule(), null, "schedule", null, 0, 1, Task.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEReference(getTask_KeyQuestions(), theFrameworkPackage.getKeyQuestion(), null, "keyQuestions", null, 0, -1, Task.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

    initEClass(evidenceEClass, Evidence.class, "Evidence", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
    initEAttribute(getEvidence_Perspective(), theFrameworkPackage.getEvidenceMethod(), "perspective", null, 0, 1, Evidence.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEAttribute(getEvidence_Source(), ecorePackage.getEString(), "source", null, 0, 1, Evidence.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEAttribute(getEvidence_Absent(), ecorePackage.getEBoolean(), "absent", null, 0, 1, Evidence.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEAttribute(getEvidence_KeyQuestionText(), ecorePackage.getEString(), "keyQuestionText", null, 0, 1, Evidence.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEReference(getEvidence_KeyQuestions(), theFrameworkPackage.getKeyQuestion(), null, "keyQuestions", null, 0, -1, Evidence.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEReference(getEvidence_Task(), this.getTask(), null, "task", null, 0, 1, Evidence.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

    initEClass(judgementEClass, Judgement.class, "Judgement", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
    initEAttribute(getJudgement_Summary(), ecorePackage.getEString(), "summary", null, 0, 1, Judgement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEAttribute(getJudgement_Strengths(), ecorePackage.getEString(), "strengths", null, 0, -1, Judgement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEAttribute(getJudgement_AreasForImprovement(), ecorePackage.getEString(), "areasForImprovement", null, 0, -1, Judgement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEAttribute(getJudgement_Disposition(), this.getDisposition(), "disposition", null, 0, 1, Judgement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEAttribute(getJudgement_Decision(), ecorePackage.getEString(), "decision", null, 0, 1, Judgement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEReference(getJudgement_Subject(), theCorePackage.getAddressable(), null, "subject", null, 0, 1, Judgement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEReference(getJudgement_Level(), theFrameworkPackage.getLevel(), null, "level", null, 0, 1, Judgement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEReference(getJudgement_Actions(), thePlanPackage.getAction(), null, "actions", null, 0, -1, Judgement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

    initEClass(riskResponseEClass, RiskResponse.class, "RiskResponse", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
    initEReference(getRiskResponse_Questionnaire(), theFrameworkPackage.getRiskQuestionnaire(), null, "questionnaire", null, 0, 1, RiskResponse.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEReference(getRiskResponse_Respondent(), theCorePackage.getPerson(), null, "respondent", null, 0, 1, RiskResponse.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEReference(getRiskResponse_Answers(), this.getRiskAnswer(), null, "answers", null, 0, -1, RiskResponse.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

    initEClass(riskAnswerEClass, RiskAnswer.class, "RiskAnswer", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
    initEAttribute(getRiskAnswer_Answer(), ecorePackage.getEString(), "answer", null, 0, 1, RiskAnswer.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEReference(getRiskAnswer_Question(), theFrameworkPackage.getRiskQuestion(), null, "question", null, 0, 1, RiskAnswer.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

    // Initialize enums and add enum literals
    initEEnum(assessorRoleEEnum, AssessorRole.class, "AssessorRole");
    addEEnumLiteral(assessorRoleEEnum, AssessorRole.ASSESSOR);
    addEEnumLiteral(assessorRoleEEnum, AssessorRole.COORDINATOR);
    addEEnumLiteral(assessorRoleEEnum, AssessorRole.ADMINISTRATOR);

    initEEnum(dispositionEEnum, Disposition.class, "Disposition");
    addEEnumLiteral(dispositionEEnum, Disposition.UNDECIDED);
    addEEnumLiteral(dispositionEEnum, Disposition.ACTION);
    addEEnumLiteral(dispositionEEnum, Disposition.DECISION);
    addEEnumLiteral(dispositionEEnum, Disposition.KEPT_IN_VIEW);

    initEEnum(reportPartEEnum, ReportPart.class, "ReportPart");
    addEEnumLiteral(reportPartEEnum, ReportPart.SERVICE);
    addEEnumLiteral(reportPartEEnum, ReportPart.DATES);
    addEEnumLiteral(reportPartEEnum, ReportPart.SECTIONS);
    addEEnumLiteral(reportPartEEnum, ReportPart.PERFORMANCE);
    addEEnumLiteral(reportPartEEnum, ReportPart.TEAM);
    addEEnumLiteral(reportPartEEnum, ReportPart.THANKS);
    addEEnumLiteral(reportPartEEnum, ReportPart.EVIDENCE);
    addEEnumLiteral(reportPartEEnum, ReportPart.JUDGEMENTS);

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
         "documentation", "Assessments against a framework: team, tasks, evidence, judgements."
       });
    addAnnotation
      (assessorRoleEEnum,
       source,
       new String[]
       {
         "documentation", "What somebody does in an assessment (WLGA Steps 1-3)."
       });
    addAnnotation
      (dispositionEEnum,
       source,
       new String[]
       {
         "documentation", "What becomes of an area for improvement (WLGA Steps 9, 10)."
       });
    addAnnotation
      (reportPartEEnum,
       source,
       new String[]
       {
         "documentation", "The parts of the report\'s pro forma (WLGA Appendix 4)."
       });
    addAnnotation
      (assessmentEClass,
       source,
       new String[]
       {
         "documentation", "One assessment of a service against a framework."
       });
    addAnnotation
      (getAssessment_Stage(),
       source,
       new String[]
       {
         "documentation", "1 for the first stage, 2 for the one that follows it."
       });
    addAnnotation
      (getAssessment_TeamBriefedOn(),
       source,
       new String[]
       {
         "documentation", "The day on which the team was briefed (WLGA Step 5)."
       });
    addAnnotation
      (getAssessment_StaffBriefedOn(),
       source,
       new String[]
       {
         "documentation", "The day on which staff were briefed (WLGA Step 6)."
       });
    addAnnotation
      (getAssessment_SharedWithTeamOn(),
       source,
       new String[]
       {
         "documentation", "The day on which findings were shared with the team (WLGA Step 11)."
       });
    addAnnotation
      (getAssessment_SharedWith(),
       source,
       new String[]
       {
         "documentation", "With whom else they were shared."
       });
    addAnnotation
      (getAssessment_ChallengedInternally(),
       source,
       new String[]
       {
         "documentation", "Who challenged it from inside (NCC 6.6)."
       });
    addAnnotation
      (getAssessment_ChallengedByTenants(),
       source,
       new String[]
       {
         "documentation", "Which tenants challenged it (NCC 6.6)."
       });
    addAnnotation
      (getAssessment_ChangesSincePrevious(),
       source,
       new String[]
       {
         "documentation", "What changed since the previous stage (NCC 6.2-6.4)."
       });
    addAnnotation
      (getAssessment_ReportParts(),
       source,
       new String[]
       {
         "documentation", "The parts that its report has."
       });
    addAnnotation
      (getAssessment_Framework(),
       source,
       new String[]
       {
         "documentation", "The framework used."
       });
    addAnnotation
      (getAssessment_Organisation(),
       source,
       new String[]
       {
         "documentation", "Whose service is assessed."
       });
    addAnnotation
      (getAssessment_Scope(),
       source,
       new String[]
       {
         "documentation", "The sections assessed; all where none is named."
       });
    addAnnotation
      (getAssessment_Window(),
       source,
       new String[]
       {
         "documentation", "When evidence is gathered (WLGA Step 4)."
       });
    addAnnotation
      (getAssessment_PreviousStage(),
       source,
       new String[]
       {
         "documentation", "The stage before."
       });
    addAnnotation
      (getAssessment_Team(),
       source,
       new String[]
       {
         "documentation", "The team."
       });
    addAnnotation
      (getAssessment_Tasks(),
       source,
       new String[]
       {
         "documentation", "Who does what."
       });
    addAnnotation
      (getAssessment_Evidence(),
       source,
       new String[]
       {
         "documentation", "What was found."
       });
    addAnnotation
      (getAssessment_Judgements(),
       source,
       new String[]
       {
         "documentation", "What was judged."
       });
    addAnnotation
      (getAssessment_RiskResponses(),
       source,
       new String[]
       {
         "documentation", "Completed risk questionnaires."
       });
    addAnnotation
      (assessorEClass,
       source,
       new String[]
       {
         "documentation", "A member of the team."
       });
    addAnnotation
      (getAssessor_Role(),
       source,
       new String[]
       {
         "documentation", "What he or she does."
       });
    addAnnotation
      (getAssessor_KnowsService(),
       source,
       new String[]
       {
         "documentation", "Whether he or she knows the service in detail (WLGA 2.2)."
       });
    addAnnotation
      (getAssessor_External(),
       source,
       new String[]
       {
         "documentation", "Whether he or she is from outside."
       });
    addAnnotation
      (getAssessor_Person(),
       source,
       new String[]
       {
         "documentation", "Who it is."
       });
    addAnnotation
      (getAssessor_ResponsibleFor(),
       source,
       new String[]
       {
         "documentation", "The parts of the service for which he or she is responsible (WLGA Step 4)."
       });
    addAnnotation
      (taskEClass,
       source,
       new String[]
       {
         "documentation", "Something that assessors do to gather evidence (WLGA Step 4)."
       });
    addAnnotation
      (getTask_Method(),
       source,
       new String[]
       {
         "documentation", "How evidence is gathered."
       });
    addAnnotation
      (getTask_ScheduledOn(),
       source,
       new String[]
       {
         "documentation", "When."
       });
    addAnnotation
      (getTask_Documents(),
       source,
       new String[]
       {
         "documentation", "Documents to examine (WLGA Step 5)."
       });
    addAnnotation
      (getTask_Telephone(),
       source,
       new String[]
       {
         "documentation", "Number to call."
       });
    addAnnotation
      (getTask_Place(),
       source,
       new String[]
       {
         "documentation", "Where to go."
       });
    addAnnotation
      (getTask_Assessors(),
       source,
       new String[]
       {
         "documentation", "Who does it."
       });
    addAnnotation
      (getTask_Schedule(),
       source,
       new String[]
       {
         "documentation", "The schedule that it follows."
       });
    addAnnotation
      (getTask_KeyQuestions(),
       source,
       new String[]
       {
         "documentation", "The key questions that it is to answer."
       });
    addAnnotation
      (evidenceEClass,
       source,
       new String[]
       {
         "documentation", "Evidence on key questions; its text is the description."
       });
    addAnnotation
      (getEvidence_Perspective(),
       source,
       new String[]
       {
         "documentation", "The perspective that it comes from (WLGA Step 7)."
       });
    addAnnotation
      (getEvidence_Source(),
       source,
       new String[]
       {
         "documentation", "The document, person or place."
       });
    addAnnotation
      (getEvidence_Absent(),
       source,
       new String[]
       {
         "documentation", "It records that there is no evidence."
       });
    addAnnotation
      (getEvidence_KeyQuestionText(),
       source,
       new String[]
       {
         "documentation", "The reference as written, where it could not be resolved."
       });
    addAnnotation
      (getEvidence_KeyQuestions(),
       source,
       new String[]
       {
         "documentation", "The key questions that it bears on."
       });
    addAnnotation
      (getEvidence_Task(),
       source,
       new String[]
       {
         "documentation", "The task that brought it."
       });
    addAnnotation
      (judgementEClass,
       source,
       new String[]
       {
         "documentation", "What was judged of a key question, key line or section."
       });
    addAnnotation
      (getJudgement_Summary(),
       source,
       new String[]
       {
         "documentation", "Summary of the evidence."
       });
    addAnnotation
      (getJudgement_Strengths(),
       source,
       new String[]
       {
         "documentation", "Strengths."
       });
    addAnnotation
      (getJudgement_AreasForImprovement(),
       source,
       new String[]
       {
         "documentation", "Areas for improvement."
       });
    addAnnotation
      (getJudgement_Disposition(),
       source,
       new String[]
       {
         "documentation", "What becomes of them."
       });
    addAnnotation
      (getJudgement_Decision(),
       source,
       new String[]
       {
         "documentation", "The decision recorded."
       });
    addAnnotation
      (getJudgement_Subject(),
       source,
       new String[]
       {
         "documentation", "What is judged."
       });
    addAnnotation
      (getJudgement_Level(),
       source,
       new String[]
       {
         "documentation", "The level that it reached."
       });
    addAnnotation
      (getJudgement_Actions(),
       source,
       new String[]
       {
         "documentation", "The actions that follow."
       });
    addAnnotation
      (riskResponseEClass,
       source,
       new String[]
       {
         "documentation", "One completed risk questionnaire (WLGA 2.1)."
       });
    addAnnotation
      (getRiskResponse_Questionnaire(),
       source,
       new String[]
       {
         "documentation", "The questionnaire."
       });
    addAnnotation
      (getRiskResponse_Respondent(),
       source,
       new String[]
       {
         "documentation", "Who completed it."
       });
    addAnnotation
      (getRiskResponse_Answers(),
       source,
       new String[]
       {
         "documentation", "The answers."
       });
    addAnnotation
      (riskAnswerEClass,
       source,
       new String[]
       {
         "documentation", "The answer to one question."
       });
    addAnnotation
      (getRiskAnswer_Answer(),
       source,
       new String[]
       {
         "documentation", "The answer."
       });
    addAnnotation
      (getRiskAnswer_Question(),
       source,
       new String[]
       {
         "documentation", "The question."
       });
  }

} //AssessmentPackageImpl
