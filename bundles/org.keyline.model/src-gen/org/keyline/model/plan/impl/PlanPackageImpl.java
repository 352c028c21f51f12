/**
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.keyline.model.plan.impl;

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

import org.keyline.model.guidance.GuidancePackage;

import org.keyline.model.guidance.impl.GuidancePackageImpl;

import org.keyline.model.inspection.InspectionPackage;

import org.keyline.model.inspection.impl.InspectionPackageImpl;

import org.keyline.model.plan.Action;
import org.keyline.model.plan.ActionGroup;
import org.keyline.model.plan.ActionKind;
import org.keyline.model.plan.ActionProgress;
import org.keyline.model.plan.Baseline;
import org.keyline.model.plan.BaselineDates;
import org.keyline.model.plan.CalendarRegion;
import org.keyline.model.plan.Consultation;
import org.keyline.model.plan.Deliverable;
import org.keyline.model.plan.Dependency;
import org.keyline.model.plan.DependencyKind;
import org.keyline.model.plan.DependencyType;
import org.keyline.model.plan.ImportNote;
import org.keyline.model.plan.ImprovementPlan;
import org.keyline.model.plan.Milestone;
import org.keyline.model.plan.Monitoring;
import org.keyline.model.plan.NamedSource;
import org.keyline.model.plan.NoteKind;
import org.keyline.model.plan.Objective;
import org.keyline.model.plan.PlanFactory;
import org.keyline.model.plan.PlanPackage;
import org.keyline.model.plan.ProgressReport;
import org.keyline.model.plan.RelatedAction;
import org.keyline.model.plan.ReportKind;
import org.keyline.model.plan.Stage;
import org.keyline.model.plan.WorkStream;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model <b>Package</b>.
 * <!-- end-user-doc -->
 * @generated
 */
public class PlanPackageImpl extends EPackageImpl implements PlanPackage
{
  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  private EClass improvementPlanEClass = null;

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  private EClass monitoringEClass = null;

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  private EClass consultationEClass = null;

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  private EClass namedSourceEClass = null;

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  private EClass workStreamEClass = null;

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  private EClass actionGroupEClass = null;

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  private EClass actionEClass = null;

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  private EClass objectiveEClass = null;

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  private EClass milestoneEClass = null;

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  private EClass dependencyEClass = null;

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  private EClass relatedActionEClass = null;

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  private EClass deliverableEClass = null;

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  private EClass baselineEClass = null;

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  private EClass baselineDatesEClass = null;

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  private EClass progressReportEClass = null;

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  private EClass actionProgressEClass = null;

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  private EClass importNoteEClass = null;

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  private EEnum actionKindEEnum = null;

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  private EEnum stageEEnum = null;

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  private EEnum dependencyTypeEEnum = null;

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  private EEnum dependencyKindEEnum = null;

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  private EEnum reportKindEEnum = null;

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  private EEnum noteKindEEnum = null;

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  private EEnum calendarRegionEEnum = null;

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
   * @see org.keyline.model.plan.PlanPackage#eNS_URI
   * @see #init()
   * @generated
   */
  private PlanPackageImpl()
  {
    super(eNS_URI, PlanFactory.eINSTANCE);
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
   * <p>This method is used to initialize {@link PlanPackage#eINSTANCE} when that field is accessed.
   * Clients should not invoke it directly. Instead, they should simply access that field to obtain the package.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #eNS_URI
   * @see #createPackageContents()
   * @see #initializePackageContents()
   * @generated
   */
  public static PlanPackage init()
  {
    if (isInited) return (PlanPackage)EPackage.Registry.INSTANCE.getEPackage(PlanPackage.eNS_URI);

    // Obtain or create and register package
    Object registeredPlanPackage = EPackage.Registry.INSTANCE.get(eNS_URI);
    PlanPackageImpl thePlanPackage = registeredPlanPackage instanceof PlanPackageImpl ? (PlanPackageImpl)registeredPlanPackage : new PlanPackageImpl();

    isInited = true;

    // Obtain or create and register interdependencies
    Object registeredPackage = EPackage.Registry.INSTANCE.getEPackage(CorePackage.eNS_URI);
    CorePackageImpl theCorePackage = (CorePackageImpl)(registeredPackage instanceof CorePackageImpl ? registeredPackage : CorePackage.eINSTANCE);
    registeredPackage = EPackage.Registry.INSTANCE.getEPackage(FrameworkPackage.eNS_URI);
    FrameworkPackageImpl theFrameworkPackage = (FrameworkPackageImpl)(registeredPackage instanceof FrameworkPackageImpl ? registeredPackage : FrameworkPackage.eINSTANCE);
    registeredPackage = EPackage.Registry.INSTANCE.getEPackage(InspectionPackage.eNS_URI);
    InspectionPackageImpl theInspectionPackage = (InspectionPackageImpl)(registeredPackage instanceof InspectionPackageImpl ? registeredPackage : InspectionPackage.eINSTANCE);
    registeredPackage = EPackage.Registry.INSTANCE.getEPackage(AssessmentPackage.eNS_URI);
    AssessmentPackageImpl theAssessmentPackage = (AssessmentPackageImpl)(registeredPackage instanceof AssessmentPackageImpl ? registeredPackage : AssessmentPackage.eINSTANCE);
    registeredPackage = EPackage.Registry.INSTANCE.getEPackage(GuidancePackage.eNS_URI);
    GuidancePackageImpl theGuidancePackage = (GuidancePackageImpl)(registeredPackage instanceof GuidancePackageImpl ? registeredPackage : GuidancePackage.eINSTANCE);

    // Create package meta-data objects
    thePlanPackage.createPackageContents();
    theCorePackage.createPackageContents();
    theFrameworkPackage.createPackageContents();
    theInspectionPackage.createPackageContents();
    theAssessmentPackage.createPackageContents();
    theGuidancePackage.createPackageContents();

    // Initialize created meta-data
    thePlanPackage.initializePackageContents();
    theCorePackage.initializePackageContents();
    theFrameworkPackage.initializePackageContents();
    theInspectionPackage.initializePackageContents();
    theAssessmentPackage.initializePackageContents();
    theGuidancePackage.initializePackageContents();

    // Mark meta-data to indicate it can't be changed
    thePlanPackage.freeze();

    // Update the registry and return the package
    EPackage.Registry.INSTANCE.put(PlanPackage.eNS_URI, thePlanPackage);
    return thePlanPackage;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EClass getImprovementPlan()
  {
    return improvementPlanEClass;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EAttribute getImprovementPlan_AgreedOn()
  {
    return (EAttribute)improvementPlanEClass.getEStructuralFeatures().get(0);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EAttribute getImprovementPlan_SubmittedOn()
  {
    return (EAttribute)improvementPlanEClass.getEStructuralFeatures().get(1);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EAttribute getImprovementPlan_ApprovedOn()
  {
    return (EAttribute)improvementPlanEClass.getEStructuralFeatures().get(2);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EAttribute getImprovementPlan_ApprovedBy()
  {
    return (EAttribute)improvementPlanEClass.getEStructuralFeatures().get(3);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EAttribute getImprovementPlan_StatusDate()
  {
    return (EAttribute)improvementPlanEClass.getEStructuralFeatures().get(4);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EAttribute getImprovementPlan_ReportPublishedOn()
  {
    return (EAttribute)improvementPlanEClass.getEStructuralFeatures().get(5);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EAttribute getImprovementPlan_SubmissionDueOn()
  {
    return (EAttribute)improvementPlanEClass.getEStructuralFeatures().get(6);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EAttribute getImprovementPlan_ResponseReceivedOn()
  {
    return (EAttribute)improvementPlanEClass.getEStructuralFeatures().get(7);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EAttribute getImprovementPlan_AmendedOn()
  {
    return (EAttribute)improvementPlanEClass.getEStructuralFeatures().get(8);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EAttribute getImprovementPlan_SecondResponseOn()
  {
    return (EAttribute)improvementPlanEClass.getEStructuralFeatures().get(9);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EAttribute getImprovementPlan_FinalDate()
  {
    return (EAttribute)improvementPlanEClass.getEStructuralFeatures().get(10);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EAttribute getImprovementPlan_ReasonForLongerTime()
  {
    return (EAttribute)improvementPlanEClass.getEStructuralFeatures().get(11);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EAttribute getImprovementPlan_Budget()
  {
    return (EAttribute)improvementPlanEClass.getEStructuralFeatures().get(12);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EAttribute getImprovementPlan_NonPriorities()
  {
    return (EAttribute)improvementPlanEClass.getEStructuralFeatures().get(13);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EAttribute getImprovementPlan_Publication()
  {
    return (EAttribute)improvementPlanEClass.getEStructuralFeatures().get(14);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EAttribute getImprovementPlan_Contact()
  {
    return (EAttribute)improvementPlanEClass.getEStructuralFeatures().get(15);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EAttribute getImprovementPlan_TenantsInformed()
  {
    return (EAttribute)improvementPlanEClass.getEStructuralFeatures().get(16);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EAttribute getImprovementPlan_Calendar()
  {
    return (EAttribute)improvementPlanEClass.getEStructuralFeatures().get(17);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EAttribute getImprovementPlan_DeclaredWorkStreams()
  {
    return (EAttribute)improvementPlanEClass.getEStructuralFeatures().get(18);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EReference getImprovementPlan_Organisation()
  {
    return (EReference)improvementPlanEClass.getEStructuralFeatures().get(19);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EReference getImprovementPlan_Inspection()
  {
    return (EReference)improvementPlanEClass.getEStructuralFeatures().get(20);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EReference getImprovementPlan_Reports()
  {
    return (EReference)improvementPlanEClass.getEStructuralFeatures().get(21);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EReference getImprovementPlan_Supersedes()
  {
    return (EReference)improvementPlanEClass.getEStructuralFeatures().get(22);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EReference getImprovementPlan_Profile()
  {
    return (EReference)improvementPlanEClass.getEStructuralFeatures().get(23);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EReference getImprovementPlan_Sponsor()
  {
    return (EReference)improvementPlanEClass.getEStructuralFeatures().get(24);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EReference getImprovementPlan_Owner()
  {
    return (EReference)improvementPlanEClass.getEStructuralFeatures().get(25);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EReference getImprovementPlan_Coordinator()
  {
    return (EReference)improvementPlanEClass.getEStructuralFeatures().get(26);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EReference getImprovementPlan_Monitoring()
  {
    return (EReference)improvementPlanEClass.getEStructuralFeatures().get(27);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EReference getImprovementPlan_Consultation()
  {
    return (EReference)improvementPlanEClass.getEStructuralFeatures().get(28);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EReference getImprovementPlan_DeclaredCounts()
  {
    return (EReference)improvementPlanEClass.getEStructuralFeatures().get(29);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EReference getImprovementPlan_WorkStreams()
  {
    return (EReference)improvementPlanEClass.getEStructuralFeatures().get(30);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EReference getImprovementPlan_Actions()
  {
    return (EReference)improvementPlanEClass.getEStructuralFeatures().get(31);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EReference getImprovementPlan_NamedSources()
  {
    return (EReference)improvementPlanEClass.getEStructuralFeatures().get(32);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EReference getImprovementPlan_Deliverables()
  {
    return (EReference)improvementPlanEClass.getEStructuralFeatures().get(33);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EReference getImprovementPlan_Baselines()
  {
    return (EReference)improvementPlanEClass.getEStructuralFeatures().get(34);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EReference getImprovementPlan_ProgressReports()
  {
    return (EReference)improvementPlanEClass.getEStructuralFeatures().get(35);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EReference getImprovementPlan_ImportNotes()
  {
    return (EReference)improvementPlanEClass.getEStructuralFeatures().get(36);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EReference getImprovementPlan_Suppressions()
  {
    return (EReference)improvementPlanEClass.getEStructuralFeatures().get(37);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EClass getMonitoring()
  {
    return monitoringEClass;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EAttribute getMonitoring_Arrangements()
  {
    return (EAttribute)monitoringEClass.getEStructuralFeatures().get(0);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EAttribute getMonitoring_IntervalDays()
  {
    return (EAttribute)monitoringEClass.getEStructuralFeatures().get(1);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EAttribute getMonitoring_Audit()
  {
    return (EAttribute)monitoringEClass.getEStructuralFeatures().get(2);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EClass getConsultation()
  {
    return consultationEClass;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EAttribute getConsultation_Form()
  {
    return (EAttribute)consultationEClass.getEStructuralFeatures().get(0);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EAttribute getConsultation_PublicMonitoring()
  {
    return (EAttribute)consultationEClass.getEStructuralFeatures().get(1);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EAttribute getConsultation_Timescale()
  {
    return (EAttribute)consultationEClass.getEStructuralFeatures().get(2);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EClass getNamedSource()
  {
    return namedSourceEClass;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EClass getWorkStream()
  {
    return workStreamEClass;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EReference getWorkStream_Lead()
  {
    return (EReference)workStreamEClass.getEStructuralFeatures().get(0);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EReference getWorkStream_Actions()
  {
    return (EReference)workStreamEClass.getEStructuralFeatures().get(1);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EReference getWorkStream_Groups()
  {
    return (EReference)workStreamEClass.getEStructuralFeatures().get(2);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EClass getActionGroup()
  {
    return actionGroupEClass;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EReference getActionGroup_Actions()
  {
    return (EReference)actionGroupEClass.getEStructuralFeatures().get(0);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EClass getAction()
  {
    return actionEClass;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EAttribute getAction_Kind()
  {
    return (EAttribute)actionEClass.getEStructuralFeatures().get(0);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EAttribute getAction_Start()
  {
    return (EAttribute)actionEClass.getEStructuralFeatures().get(1);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EAttribute getAction_StartText()
  {
    return (EAttribute)actionEClass.getEStructuralFeatures().get(2);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EAttribute getAction_Finish()
  {
    return (EAttribute)actionEClass.getEStructuralFeatures().get(3);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EAttribute getAction_FinishPrecision()
  {
    return (EAttribute)actionEClass.getEStructuralFeatures().get(4);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EAttribute getAction_FinishText()
  {
    return (EAttribute)actionEClass.getEStructuralFeatures().get(5);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EAttribute getAction_MustFinishBy()
  {
    return (EAttribute)actionEClass.getEStructuralFeatures().get(6);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EAttribute getAction_MustFinishByPrecision()
  {
    return (EAttribute)actionEClass.getEStructuralFeatures().get(7);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EAttribute getAction_MustFinishByText()
  {
    return (EAttribute)actionEClass.getEStructuralFeatures().get(8);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EAttribute getAction_Priority()
  {
    return (EAttribute)actionEClass.getEStructuralFeatures().get(9);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EAttribute getAction_PriorityText()
  {
    return (EAttribute)actionEClass.getEStructuralFeatures().get(10);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EAttribute getAction_Status()
  {
    return (EAttribute)actionEClass.getEStructuralFeatures().get(11);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EAttribute getAction_StatusText()
  {
    return (EAttribute)actionEClass.getEStructuralFeatures().get(12);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EAttribute getAction_Stage()
  {
    return (EAttribute)actionEClass.getEStructuralFeatures().get(13);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EAttribute getAction_Percent()
  {
    return (EAttribute)actionEClass.getEStructuralFeatures().get(14);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EAttribute getAction_CompletedOn()
  {
    return (EAttribute)actionEClass.getEStructuralFeatures().get(15);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EAttribute getAction_Resources()
  {
    return (EAttribute)actionEClass.getEStructuralFeatures().get(16);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EAttribute getAction_Cost()
  {
    return (EAttribute)actionEClass.getEStructuralFeatures().get(17);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EAttribute getAction_CostText()
  {
    return (EAttribute)actionEClass.getEStructuralFeatures().get(18);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EAttribute getAction_Outcome()
  {
    return (EAttribute)actionEClass.getEStructuralFeatures().get(19);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EAttribute getAction_Evidence()
  {
    return (EAttribute)actionEClass.getEStructuralFeatures().get(20);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EAttribute getAction_Comment()
  {
    return (EAttribute)actionEClass.getEStructuralFeatures().get(21);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EReference getAction_WorkStream()
  {
    return (EReference)actionEClass.getEStructuralFeatures().get(22);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EReference getAction_Group()
  {
    return (EReference)actionEClass.getEStructuralFeatures().get(23);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EReference getAction_Lead()
  {
    return (EReference)actionEClass.getEStructuralFeatures().get(24);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EReference getAction_Supporting()
  {
    return (EReference)actionEClass.getEStructuralFeatures().get(25);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EReference getAction_Addresses()
  {
    return (EReference)actionEClass.getEStructuralFeatures().get(26);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EReference getAction_Dependencies()
  {
    return (EReference)actionEClass.getEStructuralFeatures().get(27);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EReference getAction_RelatedActions()
  {
    return (EReference)actionEClass.getEStructuralFeatures().get(28);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EReference getAction_Milestones()
  {
    return (EReference)actionEClass.getEStructuralFeatures().get(29);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EReference getAction_Objectives()
  {
    return (EReference)actionEClass.getEStructuralFeatures().get(30);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EReference getAction_Produces()
  {
    return (EReference)actionEClass.getEStructuralFeatures().get(31);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EReference getAction_Uses()
  {
    return (EReference)actionEClass.getEStructuralFeatures().get(32);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EClass getObjective()
  {
    return objectiveEClass;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EAttribute getObjective_Specific()
  {
    return (EAttribute)objectiveEClass.getEStructuralFeatures().get(0);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EAttribute getObjective_Measurable()
  {
    return (EAttribute)objectiveEClass.getEStructuralFeatures().get(1);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EAttribute getObjective_Achievable()
  {
    return (EAttribute)objectiveEClass.getEStructuralFeatures().get(2);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EAttribute getObjective_Resourced()
  {
    return (EAttribute)objectiveEClass.getEStructuralFeatures().get(3);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EAttribute getObjective_TimeBound()
  {
    return (EAttribute)objectiveEClass.getEStructuralFeatures().get(4);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EClass getMilestone()
  {
    return milestoneEClass;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EAttribute getMilestone_Date()
  {
    return (EAttribute)milestoneEClass.getEStructuralFeatures().get(0);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EAttribute getMilestone_DateText()
  {
    return (EAttribute)milestoneEClass.getEStructuralFeatures().get(1);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EAttribute getMilestone_Reached()
  {
    return (EAttribute)milestoneEClass.getEStructuralFeatures().get(2);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EClass getDependency()
  {
    return dependencyEClass;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EAttribute getDependency_Type()
  {
    return (EAttribute)dependencyEClass.getEStructuralFeatures().get(0);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EAttribute getDependency_LagDays()
  {
    return (EAttribute)dependencyEClass.getEStructuralFeatures().get(1);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EAttribute getDependency_Kind()
  {
    return (EAttribute)dependencyEClass.getEStructuralFeatures().get(2);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EAttribute getDependency_Text()
  {
    return (EAttribute)dependencyEClass.getEStructuralFeatures().get(3);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EReference getDependency_Predecessor()
  {
    return (EReference)dependencyEClass.getEStructuralFeatures().get(4);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EReference getDependency_Successor()
  {
    return (EReference)dependencyEClass.getEStructuralFeatures().get(5);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EClass getRelatedAction()
  {
    return relatedActionEClass;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EAttribute getRelatedAction_Text()
  {
    return (EAttribute)relatedActionEClass.getEStructuralFeatures().get(0);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EReference getRelatedAction_Action()
  {
    return (EReference)relatedActionEClass.getEStructuralFeatures().get(1);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EReference getRelatedAction_StatedOfficer()
  {
    return (EReference)relatedActionEClass.getEStructuralFeatures().get(2);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EClass getDeliverable()
  {
    return deliverableEClass;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EReference getDeliverable_Producers()
  {
    return (EReference)deliverableEClass.getEStructuralFeatures().get(0);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EReference getDeliverable_Users()
  {
    return (EReference)deliverableEClass.getEStructuralFeatures().get(1);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EClass getBaseline()
  {
    return baselineEClass;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EAttribute getBaseline_TakenOn()
  {
    return (EAttribute)baselineEClass.getEStructuralFeatures().get(0);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EReference getBaseline_Dates()
  {
    return (EReference)baselineEClass.getEStructuralFeatures().get(1);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EClass getBaselineDates()
  {
    return baselineDatesEClass;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EAttribute getBaselineDates_Start()
  {
    return (EAttribute)baselineDatesEClass.getEStructuralFeatures().get(0);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EAttribute getBaselineDates_Finish()
  {
    return (EAttribute)baselineDatesEClass.getEStructuralFeatures().get(1);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EReference getBaselineDates_Action()
  {
    return (EReference)baselineDatesEClass.getEStructuralFeatures().get(2);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EClass getProgressReport()
  {
    return progressReportEClass;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EAttribute getProgressReport_Kind()
  {
    return (EAttribute)progressReportEClass.getEStructuralFeatures().get(0);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EAttribute getProgressReport_ReportedOn()
  {
    return (EAttribute)progressReportEClass.getEStructuralFeatures().get(1);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EAttribute getProgressReport_Percent()
  {
    return (EAttribute)progressReportEClass.getEStructuralFeatures().get(2);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EReference getProgressReport_Author()
  {
    return (EReference)progressReportEClass.getEStructuralFeatures().get(3);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EReference getProgressReport_WorkStream()
  {
    return (EReference)progressReportEClass.getEStructuralFeatures().get(4);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EReference getProgressReport_Entries()
  {
    return (EReference)progressReportEClass.getEStructuralFeatures().get(5);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EClass getActionProgress()
  {
    return actionProgressEClass;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EAttribute getActionProgress_Status()
  {
    return (EAttribute)actionProgressEClass.getEStructuralFeatures().get(0);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EAttribute getActionProgress_Stage()
  {
    return (EAttribute)actionProgressEClass.getEStructuralFeatures().get(1);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EAttribute getActionProgress_Percent()
  {
    return (EAttribute)actionProgressEClass.getEStructuralFeatures().get(2);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EAttribute getActionProgress_Comment()
  {
    return (EAttribute)actionProgressEClass.getEStructuralFeatures().get(3);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EAttribute getActionProgress_Remedy()
  {
    return (EAttribute)actionProgressEClass.getEStructuralFeatures().get(4);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EReference getActionProgress_Action()
  {
    return (EReference)actionProgressEClass.getEStructuralFeatures().get(5);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EClass getImportNote()
  {
    return importNoteEClass;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EAttribute getImportNote_Kind()
  {
    return (EAttribute)importNoteEClass.getEStructuralFeatures().get(0);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EAttribute getImportNote_File()
  {
    return (EAttribute)importNoteEClass.getEStructuralFeatures().get(1);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EAttribute getImportNote_Row()
  {
    return (EAttribute)importNoteEClass.getEStructuralFeatures().get(2);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EAttribute getImportNote_Column()
  {
    return (EAttribute)importNoteEClass.getEStructuralFeatures().get(3);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EAttribute getImportNote_Text()
  {
    return (EAttribute)importNoteEClass.getEStructuralFeatures().get(4);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EReference getImportNote_Element()
  {
    return (EReference)importNoteEClass.getEStructuralFeatures().get(5);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EEnum getActionKind()
  {
    return actionKindEEnum;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EEnum getStage()
  {
    return stageEEnum;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EEnum getDependencyType()
  {
    return dependencyTypeEEnum;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EEnum getDependencyKind()
  {
    return dependencyKindEEnum;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EEnum getReportKind()
  {
    return reportKindEEnum;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EEnum getNoteKind()
  {
    return noteKindEEnum;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EEnum getCalendarRegion()
  {
    return calendarRegionEEnum;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public PlanFactory getPlanFactory()
  {
    return (PlanFactory)getEFactoryInstance();
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
    improvementPlanEClass = createEClass(IMPROVEMENT_PLAN);
    createEAttribute(improvementPlanEClass, IMPROVEMENT_PLAN__AGREED_ON);
    createEAttribute(improvementPlanEClass, IMPROVEMENT_PLAN__SUBMITTED_ON);
    createEAttribute(improvementPlanEClass, IMPROVEMENT_PLAN__APPROVED_ON);
    createEAttribute(improvementPlanEClass, IMPROVEMENT_PLAN__APPROVED_BY);
    createEAttribute(improvementPlanEClass, IMPROVEMENT_PLAN__STATUS_DATE);
    createEAttribute(improvementPlanEClass, IMPROVEMENT_PLAN__REPORT_PUBLISHED_ON);
    createEAttribute(improvementPlanEClass, IMPROVEMENT_PLAN__SUBMISSION_DUE_ON);
    createEAttribute(improvementPlanEClass, IMPROVEMENT_PLAN__RESPONSE_RECEIVED_ON);
    createEAttribute(improvementPlanEClass, IMPROVEMENT_PLAN__AMENDED_ON);
    createEAttribute(improvementPlanEClass, IMPROVEMENT_PLAN__SECOND_RESPONSE_ON);
    createEAttribute(improvementPlanEClass, IMPROVEMENT_PLAN__FINAL_DATE);
    createEAttribute(improvementPlanEClass, IMPROVEMENT_PLAN__REASON_FOR_LONGER_TIME);
    createEAttribute(improvementPlanEClass, IMPROVEMENT_PLAN__BUDGET);
    createEAttribute(improvementPlanEClass, IMPROVEMENT_PLAN__NON_PRIORITIES);
    createEAttribute(improvementPlanEClass, IMPROVEMENT_PLAN__PUBLICATION);
    createEAttribute(improvementPlanEClass, IMPROVEMENT_PLAN__CONTACT);
    createEAttribute(improvementPlanEClass, IMPROVEMENT_PLAN__TENANTS_INFORMED);
    createEAttribute(improvementPlanEClass, IMPROVEMENT_PLAN__CALENDAR);
    createEAttribute(improvementPlanEClass, IMPROVEMENT_PLAN__DECLARED_WORK_STREAMS);
    createEReference(improvementPlanEClass, IMPROVEMENT_PLAN__ORGANISATION);
    createEReference(improvementPlanEClass, IMPROVEMENT_PLAN__INSPECTION);
    createEReference(improvementPlanEClass, IMPROVEMENT_PLAN__REPORTS);
    createEReference(improvementPlanEClass, IMPROVEMENT_PLAN__SUPERSEDES);
    createEReference(improvementPlanEClass, IMPROVEMENT_PLAN__PROFILE);
    createEReference(improvementPlanEClass, IMPROVEMENT_PLAN__SPONSOR);
    createEReference(improvementPlanEClass, IMPROVEMENT_PLAN__OWNER);
    createEReference(improvementPlanEClass, IMPROVEMENT_PLAN__COORDINATOR);
    createEReference(improvementPlanEClass, IMPROVEMENT_PLAN__MONITORING);
    createEReference(improvementPlanEClass, IMPROVEMENT_PLAN__CONSULTATION);
    createEReference(improvementPlanEClass, IMPROVEMENT_PLAN__DECLARED_COUNTS);
    createEReference(improvementPlanEClass, IMPROVEMENT_PLAN__WORK_STREAMS);
    createEReference(improvementPlanEClass, IMPROVEMENT_PLAN__ACTIONS);
    createEReference(improvementPlanEClass, IMPROVEMENT_PLAN__NAMED_SOURCES);
    createEReference(improvementPlanEClass, IMPROVEMENT_PLAN__DELIVERABLES);
    createEReference(improvementPlanEClass, IMPROVEMENT_PLAN__BASELINES);
    createEReference(improvementPlanEClass, IMPROVEMENT_PLAN__PROGRESS_REPORTS);
    createEReference(improvementPlanEClass, IMPROVEMENT_PLAN__IMPORT_NOTES);
    createEReference(improvementPlanEClass, IMPROVEMENT_PLAN__SUPPRESSIONS);

    monitoringEClass = createEClass(MONITORING);
    createEAttribute(monitoringEClass, MONITORING__ARRANGEMENTS);
    createEAttribute(monitoringEClass, MONITORING__INTERVAL_DAYS);
    createEAttribute(monitoringEClass, MONITORING__AUDIT);

    consultationEClass = createEClass(CONSULTATION);
    createEAttribute(consultationEClass, CONSULTATION__FORM);
    createEAttribute(consultationEClass, CONSULTATION__PUBLIC_MONITORING);
    createEAttribute(consultationEClass, CONSULTATION__TIMESCALE);

    namedSourceEClass = createEClass(NAMED_SOURCE);

    workStreamEClass = createEClass(WORK_STREAM);
    createEReference(workStreamEClass, WORK_STREAM__LEAD);
    createEReference(workStreamEClass, WORK_STREAM__ACTIONS);
    createEReference(workStreamEClass, WORK_STREAM__GROUPS);

    actionGroupEClass = createEClass(ACTION_GROUP);
    createEReference(actionGroupEClass, ACTION_GROUP__ACTIONS);

    actionEClass = createEClass(ACTION);
    createEAttribute(actionEClass, ACTION__KIND);
    createEAttribute(actionEClass, ACTION__START);
    createEAttribute(actionEClass, ACTION__START_TEXT);
    createEAttribute(actionEClass, ACTION__FINISH);
    createEAttribute(actionEClass, ACTION__FINISH_PRECISION);
    createEAttribute(actionEClass, ACTION__FINISH_TEXT);
    createEAttribute(actionEClass, ACTION__MUST_FINISH_BY);
    createEAttribute(actionEClass, ACTION__MUST_FINISH_BY_PRECISION);
    createEAttribute(actionEClass, ACTION__MUST_FINISH_BY_TEXT);
    createEAttribute(actionEClass, ACTION__PRIORITY);
    createEAttribute(actionEClass, ACTION__PRIORITY_TEXT);
    createEAttribute(actionEClass, ACTION__STATUS);
    createEAttribute(actionEClass, ACTION__STATUS_TEXT);
    createEAttribute(actionEClass, ACTION__STAGE);
    createEAttribute(actionEClass, ACTION__PERCENT);
    createEAttribute(actionEClass, ACTION__COMPLETED_ON);
    createEAttribute(actionEClass, ACTION__RESOURCES);
    createEAttribute(actionEClass, ACTION__COST);
    createEAttribute(actionEClass, ACTION__COST_TEXT);
    createEAttribute(actionEClass, ACTION__OUTCOME);
    createEAttribute(actionEClass, ACTION__EVIDENCE);
    createEAttribute(actionEClass, ACTION__COMMENT);
    createEReference(actionEClass, ACTION__WORK_STREAM);
    createEReference(actionEClass, ACTION__GROUP);
    createEReference(actionEClass, ACTION__LEAD);
    createEReference(actionEClass, ACTION__SUPPORTING);
    createEReference(actionEClass, ACTION__ADDRESSES);
    createEReference(actionEClass, ACTION__DEPENDENCIES);
    createEReference(actionEClass, ACTION__RELATED_ACTIONS);
    createEReference(actionEClass, ACTION__MILESTONES);
    createEReference(actionEClass, ACTION__OBJECTIVES);
    createEReference(actionEClass, ACTION__PRODUCES);
    createEReference(actionEClass, ACTION__USES);

    objectiveEClass = createEClass(OBJECTIVE);
    createEAttribute(objectiveEClass, OBJECTIVE__SPECIFIC);
    createEAttribute(objectiveEClass, OBJECTIVE__MEASURABLE);
    createEAttribute(objectiveEClass, OBJECTIVE__ACHIEVABLE);
    createEAttribute(objectiveEClass, OBJECTIVE__RESOURCED);
    createEAttribute(objectiveEClass, OBJECTIVE__TIME_BOUND);

    milestoneEClass = createEClass(MILESTONE);
    createEAttribute(milestoneEClass, MILESTONE__DATE);
    createEAttribute(milestoneEClass, MILESTONE__DATE_TEXT);
    createEAttribute(milestoneEClass, MILESTONE__REACHED);

    dependencyEClass = createEClass(DEPENDENCY);
    createEAttribute(dependencyEClass, DEPENDENCY__TYPE);
    createEAttribute(dependencyEClass, DEPENDENCY__LAG_DAYS);
    createEAttribute(dependencyEClass, DEPENDENCY__KIND);
    createEAttribute(dependencyEClass, DEPENDENCY__TEXT);
    createEReference(dependencyEClass, DEPENDENCY__PREDECESSOR);
    createEReference(dependencyEClass, DEPENDENCY__SUCCESSOR);

    relatedActionEClass = createEClass(RELATED_ACTION);
    createEAttribute(relatedActionEClass, RELATED_ACTION__TEXT);
    createEReference(relatedActionEClass, RELATED_ACTION__ACTION);
    createEReference(relatedActionEClass, RELATED_ACTION__STATED_OFFICER);

    deliverableEClass = createEClass(DELIVERABLE);
    createEReference(deliverableEClass, DELIVERABLE__PRODUCERS);
    createEReference(deliverableEClass, DELIVERABLE__USERS);

    baselineEClass = createEClass(BASELINE);
    createEAttribute(baselineEClass, BASELINE__TAKEN_ON);
    createEReference(baselineEClass, BASELINE__DATES);

    baselineDatesEClass = createEClass(BASELINE_DATES);
    createEAttribute(baselineDatesEClass, BASELINE_DATES__START);
    createEAttribute(baselineDatesEClass, BASELINE_DATES__FINISH);
    createEReference(baselineDatesEClass, BASELINE_DATES__ACTION);

    progressReportEClass = createEClass(PROGRESS_REPORT);
    createEAttribute(progressReportEClass, PROGRESS_REPORT__KIND);
    createEAttribute(progressReportEClass, PROGRESS_REPORT__REPORTED_ON);
    createEAttribute(progressReportEClass, PROGRESS_REPORT__PERCENT);
    createEReference(progressReportEClass, PROGRESS_REPORT__AUTHOR);
    createEReference(progressReportEClass, PROGRESS_REPORT__WORK_STREAM);
    createEReference(progressReportEClass, PROGRESS_REPORT__ENTRIES);

    actionProgressEClass = createEClass(ACTION_PROGRESS);
    createEAttribute(actionProgressEClass, ACTION_PROGRESS__STATUS);
    createEAttribute(actionProgressEClass, ACTION_PROGRESS__STAGE);
    createEAttribute(actionProgressEClass, ACTION_PROGRESS__PERCENT);
    createEAttribute(actionProgressEClass, ACTION_PROGRESS__COMMENT);
    createEAttribute(actionProgressEClass, ACTION_PROGRESS__REMEDY);
    createEReference(actionProgressEClass, ACTION_PROGRESS__ACTION);

    importNoteEClass = createEClass(IMPORT_NOTE);
    createEAttribute(importNoteEClass, IMPORT_NOTE__KIND);
    createEAttribute(importNoteEClass, IMPORT_NOTE__FILE);
    createEAttribute(importNoteEClass, IMPORT_NOTE__ROW);
    createEAttribute(importNoteEClass, IMPORT_NOTE__COLUMN);
    createEAttribute(importNoteEClass, IMPORT_NOTE__TEXT);
    createEReference(importNoteEClass, IMPORT_NOTE__ELEMENT);

    // Create enums
    actionKindEEnum = createEEnum(ACTION_KIND);
    stageEEnum = createEEnum(STAGE);
    dependencyTypeEEnum = createEEnum(DEPENDENCY_TYPE);
    dependencyKindEEnum = createEEnum(DEPENDENCY_KIND);
    reportKindEEnum = createEEnum(REPORT_KIND);
    noteKindEEnum = createEEnum(NOTE_KIND);
    calendarRegionEEnum = createEEnum(CALENDAR_REGION);
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
    InspectionPackage theInspectionPackage = (InspectionPackage)EPackage.Registry.INSTANCE.getEPackage(InspectionPackage.eNS_URI);
    GuidancePackage theGuidancePackage = (GuidancePackage)EPackage.Registry.INSTANCE.getEPackage(GuidancePackage.eNS_URI);

    // Create type parameters

    // Set bounds for type parameters

    // Add supertypes to classes
    improvementPlanEClass.getESuperTypes().add(theCorePackage.getElement());
    namedSourceEClass.getESuperTypes().add(theCorePackage.getAddressable());
    workStreamEClass.getESuperTypes().add(theCorePackage.getElement());
    actionGroupEClass.getESuperTypes().add(theCorePackage.getElement());
    actionEClass.getESuperTypes().add(theCorePackage.getElement());
    objectiveEClass.getESuperTypes().add(theCorePackage.getElement());
    milestoneEClass.getESuperTypes().add(theCorePackage.getElement());
    dependencyEClass.getESuperTypes().add(theCorePackage.getElement());
    relatedActionEClass.getESuperTypes().add(theCorePackage.getElement());
    deliverableEClass.getESuperTypes().add(theCorePackage.getElement());
    baselineEClass.getESuperTypes().add(theCorePackage.getElement());
    progressReportEClass.getESuperTypes().add(theCorePackage.getElement());
    importNoteEClass.getESuperTypes().add(theCorePackage.getElement());

    // Initialize classes, features, and operations; add parameters
    initEClass(improvementPlanEClass, ImprovementPlan.class, "ImprovementPlan", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
    initEAttribute(getImprovementPlan_AgreedOn(), theCorePackage.getDate(), "agreedOn", null, 0, 1, ImprovementPlan.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEAttribute(getImprovementPlan_SubmittedOn(), theCorePackage.getDate(), "submittedOn", null, 0, 1, ImprovementPlan.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEAttribute(getImprovementPlan_ApprovedOn(), theCorePackage.getDate(), "approvedOn", null, 0, 1, ImprovementPlan.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEAttribute(getImprovementPlan_ApprovedBy(), ecorePackage.getEString(), "approvedBy", null, 0, 1, ImprovementPlan.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEAttribute(getImprovementPlan_StatusDate(), theCorePackage.getDate(), "statusDate", null, 0, 1, ImprovementPlan.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEAttribute(getImprovementPlan_ReportPublishedOn(), theCorePackage.getDate(), "reportPublishedOn", null, 0, 1, ImprovementPlan.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEAttribute(getImprovementPlan_SubmissionDueOn(), theCorePackage.getDate(), "submissionDueOn", null, 0, 1, ImprovementPlan.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEAttribute(getImprovementPlan_ResponseReceivedOn(), theCorePackage.getDate(), "responseReceivedOn", null, 0, 1, ImprovementPlan.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEAttribute(getImprovementPlan_AmendedOn(), theCorePackage.getDate(), "amendedOn", null, 0, 1, ImprovementPlan.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEAttribute(getImprovementPlan_SecondResponseOn(), theCorePackage.getDate(), "secondResponseOn", null, 0, 1, ImprovementPlan.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEAttribute(getImprovementPlan_FinalDate(), theCorePackage.getDate(), "finalDate", null, 0, 1, ImprovementPlan.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEAttribute(getImprovementPlan_ReasonForLongerTime(), ecorePackage.getEString(), "reasonForLongerTime", null, 0, 1, ImprovementPlan.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEAttribute(getImprovementPlan_Budget(), ecorePackage.getEBigDecimal(), "budget", null, 0, 1, ImprovementPlan.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEAttribute(getImprovementPlan_NonPriorities(), ecorePackage.getEString(), "nonPriorities", null, 0, 1, ImprovementPlan.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEAttribute(getImprovementPlan_Publication(), ecorePackage.getEString(), "publication", null, 0, 1, ImprovementPlan.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEAttribute(getImprovementPlan_Contact(), ecorePackage.getEString(), "contact", null, 0, 1, ImprovementPlan.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEAttribute(getImprovementPlan_TenantsInformed(), ecorePackage.getEString(), "tenantsInformed", null, 0, 1, ImprovementPlan.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEAttribute(getImprovementPlan_Calendar(), this.getCalendarRegion(), "calendar", null, 0, 1, ImprovementPlan.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEAttribute(getImprovementPlan_DeclaredWorkStreams(), ecorePackage.getEString(), "declaredWorkStreams", null, 0, -1, ImprovementPlan.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEReference(getImprovementPlan_Organisation(), theCorePackage.getOrganisation(), null, "organisation", null, 0, 1, ImprovementPlan.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEReference(getImprovementPlan_Inspection(), theInspectionPackage.getInspection(), null, "inspection", null, 0, 1, ImprovementPlan.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEReference(getImprovementPlan_Reports(), theInspectionPackage.getInspectionReport(), null, "reports", null, 0, -1, ImprovementPlan.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEReference(getImprovementPlan_Supersedes(), this.getImprovementPlan(), null, "supersedes", null, 0, 1, ImprovementPlan.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEReference(getImprovementPlan_Profile(), theGuidancePackage.getGuidanceProfile(), null, "profile", null, 0, 1, ImprovementPlan.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEReference(getImprovementPlan_Sponsor(), theCorePackage.getPerson(), null, "sponsor", null, 0, 1, ImprovementPlan.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEReference(getImprovementPlan_Owner(), theCorePackage.getPerson(), null, "owner", null, 0, 1, ImprovementPlan.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEReference(getImprovementPlan_Coordinator(), theCorePackage.getPerson(), null, "coordinator", null, 0, 1, ImprovementPlan.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEReference(getImprovementPlan_Monitoring(), this.getMonitoring(), null, "monitoring", null, 0, 1, ImprovementPlan.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEReference(getImprovementPlan_Consultation(), this.getConsultation(), null, "consultation", null, 0, 1, ImprovementPlan.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEReference(getImprovementPlan_DeclaredCounts(), theCorePackage.getDeclaredCount(), null, "declaredCounts", null, 0, -1, ImprovementPlan.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEReference(getImprovementPlan_WorkStreams(), this.getWorkStream(), null, "workStreams", null, 0, -1, ImprovementPlan.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEReference(getImprovementPlan_Actions(), this.getAction(), null, "actions", null, 0, -1, ImprovementPlan.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEReference(getImprovementPlan_NamedSources(), this.getNamedSource(), null, "namedSources", null, 0, -1, ImprovementPlan.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEReference(getImprovementPlan_Deliverables(), this.getDeliverable(), null, "deliverables", null, 0, -1, ImprovementPlan.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEReference(getImprovementPlan_Baselines(), this.getBaseline(), null, "baselines", null, 0, -1, ImprovementPlan.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEReference(getImprovementPlan_ProgressReports(), this.getProgressReport(), null, "progressReports", null, 0, -1, ImprovementPlan.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEReference(getImprovementPlan_ImportNotes(), this.getImportNote(), null, "importNotes", null, 0, -1, ImprovementPlan.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEReference(getImprovementPlan_Suppressions(), theGuidancePackage.getSuppression(), null, "suppressions", null, 0, -1, ImprovementPlan.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

    initEClass(monitoringEClass, Monitoring.class, "Monitoring", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
    initEAttribute(getMonitoring_Arrangements(), ecorePackage.getEString(), "arrangements", null, 0, 1, Monitoring.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEAttribute(getMonitoring_IntervalDays(), ecorePackage.getEIntegerObject(), "intervalDays", null, 0, 1, Monitoring.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEAttribute(getMonitoring_Audit(), ecorePackage.getEString(), "audit", null, 0, 1, Monitoring.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

    initEClass(consultationEClass, Consultation.class, "Consultation", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
    initEAttribute(getConsultation_Form(), ecorePackage.getEString(), "form", null, 0, 1, Consultation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEAttribute(getConsultation_PublicMonitoring(), ecorePackage.getEString(), "publicMonitoring", null, 0, 1, Consultation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEAttribute(getConsultation_Timescale(), ecorePackage.getEString(), "timescale", null, 0, 1, Consultation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

    initEClass(namedSourceEClass, NamedSource.class, "NamedSource", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);

    initEClass(workStreamEClass, WorkStream.class, "WorkStream", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
    initEReference(getWorkStream_Lead(), theCorePackage.getPerson(), null, "lead", null, 0, 1, WorkStream.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEReference(getWorkStream_Actions(), this.getAction(), this.getAction_WorkStream(), "actions", null, 0, -1, WorkStream.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEReference(getWorkStream_Groups(), this.getActionGroup(), null, "groups", null, 0, -1, WorkStream.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

    initEClass(actionGroupEClass, ActionGroup.class, "ActionGroup", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
    initEReference(getActionGroup_Actions(), this.getAction(), this.getAction_Group(), "actions", null, 0, -1, ActionGroup.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

    initEClass(actionEClass, Action.class, "Action", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
    initEAttribute(getAction_Kind(), this.getActionKind(), "kind", null, 0, 1, Action.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEAttribute(getAction_Start(), theCorePackage.getDate(), "start", null, 0, 1, Action.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEAttribute(getAction_StartText(), ecorePackage.getEString(), "startText", null, 0, 1, Action.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEAttribute(getAction_Finish(), theCorePackage.getDate(), "finish", null, 0, 1, Action.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEAttribute(getAction_FinishPrecision(), theCorePackage.getDatePrecision(), "finishPrecision", null, 0, 1, Action.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEAttribute(getAction_FinishText(), ecorePackage.getEString(), "finishText", null, 0, 1, Action.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEAttribute(getAction_MustFinishBy(), theCorePackage.getDate(), "mustFinishBy", null, 0, 1, Action.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEAttribute(getAction_MustFinishByPrecision(), theCorePackage.getDatePrecision(), "mustFinishByPrecision", null, 0, 1, Action.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEAttribute(getAction_MustFinishByText(), ecorePackage.getEString(), "mustFinishByText", null, 0, 1, Action.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEAttribute(getAction_Priority(), theCorePackage.getPriority(), "priority", null, 0, 1, Action.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEAttribute(getAction_PriorityText(), ecorePackage.getEString(), "priorityText", null, 0, 1, Action.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEAttribute(getAction_Status(), theCorePackage.getRag(), "status", null, 0, 1, Action.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEAttribute(getAction_StatusText(), ecorePackage.getEString(), "statusText", null, 0, 1, Action.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEAttribute(getAction_Stage(), this.getStage(), "stage", null, 0, 1, Action.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEAttribute(getAction_Percent(), ecorePackage.getEIntegerObject(), "percent", null, 0, 1, Action.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEAttribute(getAction_CompletedOn(), theCorePackage.getDate(), "completedOn", null, 0, 1, Action.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEAttribute(getAction_Resources(), ecorePackage.getEString(), "resources", null, 0, 1, Action.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEAttribute(getAction_Cost(), ecorePackage.getEBigDecimal(), "cost", null, 0, 1, Action.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEAttribute(getAction_CostText(), ecorePackage.getEString(), "costText", null, 0, 1, Action.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEAttribute(getAction_Outcome(), ecorePackage.getEString(), "outcome", null, 0, 1, Action.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEAttribute(getAction_Evidence(), ecorePackage.getEString(), "evidence", null, 0, -1, Action.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEAttribute(getAction_Comment(), ecorePackage.getEString(), "comment", null, 0, 1, Action.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEReference(getAction_WorkStream(), this.getWorkStream(), this.getWorkStream_Actions(), "workStream", null, 0, 1, Action.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEReference(getAction_Group(), this.getActionGroup(), this.getActionGroup_Actions(), "group", null, 0, 1, Action.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEReference(getAction_Lead(), theCorePackage.getPerson(), null, "lead", null, 0, 1, Action.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEReference(getAction_Supporting(), theCorePackage.getPerson(), null, "supporting", null, 0, -1, Action.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEReference(getAction_Addresses(), theCorePackage.getAddressable(), null, "addresses", null, 0, -1, Action.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEReference(getAction_Dependencies(), this.getDependency(), this.getDependency_Successor(), "dependencies", null, 0, -1, Action.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEReference(getAction_RelatedActions(), this.getRelatedAction(), null, "relatedActions", null, 0, -1, Action.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEReference(getAction_Milestones(), this.getMilestone(), null, "milestones", null, 0, -1, Action.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEReference(getAction_Objectives(), this.getObjective(), null, "objectives", null, 0, -1, Action.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEReference(getAction_Produces(), this.getDeliverable(), this.getDeliverable_Producers(), "produces", null, 0, -1, Action.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEReference(getAction_Uses(), this.getDeliverable(), this.getDeliverable_Users(), "uses", null, 0, -1, Action.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

    initEClass(objectiveEClass, Objective.class, "Objective", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
    initEAttribute(getObjective_Specific(), ecorePackage.getEString(), "specific", null, 0, 1, Objective.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEAttribute(getObjective_Measurable(), ecorePackage.getEString(), "measurable", null, 0, 1, Objective.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEAttribute(getObjective_Achievable(), ecorePackage.getEString(), "achievable", null, 0, 1, Objective.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEAttribute(getObjective_Resourced(), ecorePackage.getEString(), "resourced", null, 0, 1, Objective.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEAttribute(getObjective_TimeBound(), ecorePackage.getEString(), "timeBound", null, 0, 1, Objective.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

    initEClass(milestoneEClass, Milestone.class, "Milestone", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
    initEAttribute(getMilestone_Date(), theCorePackage.getDate(), "date", null, 0, 1, Milestone.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEAttribute(getMilestone_DateText(), ecorePackage.getEString(), "dateText", null, 0, 1, Milestone.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEAttribute(getMilestone_Reached(), ecorePackage.getEBoolean(), "reached", null, 0, 1, Milestone.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

    initEClass(dependencyEClass, Dependency.class, "Dependency", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
    initEAttribute(getDependency_Type(), this.getDependencyType(), "type", null, 0, 1, Dependency.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEAttribute(getDependency_LagDays(), ecorePackage.getEIntegerObject(), "lagDays", "0", 0, 1, Dependency.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEAttribute(getDependency_Kind(), this.getDependencyKind(), "kind", null, 0, 1, Dependency.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEAttribute(getDependency_Text(), ecorePackage.getEString(), "text", null, 0, 1, Dependency.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEReference(getDependency_Predecessor(), this.getAction(), null, "predecessor", null, 0, 1, Dependency.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEReference(getDependency_Successor(), this.getAction(), this.getAction_Dependencies(), "successor", null, 0, 1, Dependency.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

    initEClass(relatedActionEClass, RelatedAction.class, "RelatedAction", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
    initEAttribute(getRelatedAction_Text(), ecorePackage.getEString(), "text", null, 0, 1, RelatedAction.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEReference(getRelatedAction_Action(), this.getAction(), null, "action", null, 0, 1, RelatedAction.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEReference(getRelatedAction_StatedOfficer(), theCorePackage.getPerson(), null, "statedOfficer", null, 0, 1, RelatedAction.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

    initEClass(deliverableEClass, Deliverable.class, "Deliverable", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
    initEReference(getDeliverable_Producers(), this.getAction(), this.getAction_Produces(), "producers", null, 0, -1, Deliverable.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEReference(getDeliverable_Users(), this.getAction(), this.getAction_Uses(), "users", null, 0, -1, Deliverable.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

    initEClass(baselineEClass, Baseline.class, "Baseline", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
    initEAttribute(getBaseline_TakenOn(), theCorePackage.getDate(), "takenOn", null, 0, 1, Baseline.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEReference(getBaseline_Dates(), this.getBaselineDates(), null, "dates", null, 0, -1, Baseline.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

    initEClass(baselineDatesEClass, BaselineDates.class, "BaselineDates", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
    initEAttribute(getBaselineDates_Start(), theCorePackage.getDate(), "start", null, 0, 1, BaselineDates.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEAttribute(getBaselineDates_Finish(), theCorePackage.getDate(), "finish", null, 0, 1, BaselineDates.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEReference(getBaselineDates_Action(), this.getAction(), null, "action", null, 0, 1, BaselineDates.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

    initEClass(progressReportEClass, ProgressReport.class, "ProgressReport", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
    initEAttribute(getProgressReport_Kind(), this.getReportKind(), "kind", null, 0, 1, ProgressReport.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEAttribute(getProgressReport_ReportedOn(), theCorePackage.getDate(), "reportedOn", null, 0, 1, ProgressReport.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEAttribute(getProgressReport_Percent(), ecorePackage.getEIntegerObject(), "percent", null, 0, 1, ProgressReport.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEReference(getProgressReport_Author(), theCorePackage.getPerson(), null, "author", null, 0, 1, ProgressReport.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEReference(getProgressReport_WorkStream(), this.getWorkStream(), null, "workStream", null, 0, 1, ProgressReport.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEReference(getProgressReport_Entries(), this.getActionProgress(), null, "entries", null, 0, -1, ProgressReport.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

    initEClass(actionProgressEClass, ActionProgress.class, "ActionProgress", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
    initEAttribute(getActionProgress_Status(), theCorePackage.getRag(), "status", null, 0, 1, ActionProgress.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEAttribute(getActionProgress_Stage(), this.getStage(), "stage", null, 0, 1, ActionProgress.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEAttribute(getActionProgress_Percent(), ecorePackage.getEIntegerObject(), "percent", null, 0, 1, ActionProgress.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEAttribute(getActionProgress_Comment(), ecorePackage.getEString(), "comment", null, 0, 1, ActionProgress.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEAttribute(getActionProgress_Remedy(), ecorePackage.getEString(), "remedy", null, 0, 1, ActionProgress.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEReference(getActionProgress_Action(), this.getAction(), null, "action", null, 0, 1, ActionProgress.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

    initEClass(importNoteEClass, ImportNote.class, "ImportNote", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
    initEAttribute(getImportNote_Kind(), this.getNoteKind(), "kind", null, 0, 1, ImportNote.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEAttribute(getImportNote_File(), ecorePackage.getEString(), "file", null, 0, 1, ImportNote.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEAttribute(getImportNote_Row(), ecorePackage.getEIntegerObject(), "row", null, 0, 1, ImportNote.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEAttribute(getImportNote_Column(), ecorePackage.getEString(), "column", null, 0, 1, ImportNote.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEAttribute(getImportNote_Text(), ecorePackage.getEString(), "text", null, 0, 1, ImportNote.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEReference(getImportNote_Element(), theCorePackage.getElement(), null, "element", null, 0, 1, ImportNote.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

    // Initialize enums and add enum literals
    initEEnum(actionKindEEnum, ActionKind.class, "ActionKind");
    addEEnumLiteral(actionKindEEnum, ActionKind.UNSPECIFIED);
    addEEnumLiteral(actionKindEEnum, ActionKind.REVIEW);
    addEEnumLiteral(actionKindEEnum, ActionKind.CONSULT);
    addEEnumLiteral(actionKindEEnum, ActionKind.PILOT);
    addEEnumLiteral(actionKindEEnum, ActionKind.PLAN);
    addEEnumLiteral(actionKindEEnum, ActionKind.IMPLEMENT);
    addEEnumLiteral(actionKindEEnum, ActionKind.TRAIN);
    addEEnumLiteral(actionKindEEnum, ActionKind.MONITOR);
    addEEnumLiteral(actionKindEEnum, ActionKind.OTHER);

    initEEnum(stageEEnum, Stage.class, "Stage");
    addEEnumLiteral(stageEEnum, Stage.UNSPECIFIED);
    addEEnumLiteral(stageEEnum, Stage.NOT_STARTED);
    addEEnumLiteral(stageEEnum, Stage.IN_PROGRESS);
    addEEnumLiteral(stageEEnum, Stage.COMPLETE);
    addEEnumLiteral(stageEEnum, Stage.CANCELLED);

    initEEnum(dependencyTypeEEnum, DependencyType.class, "DependencyType");
    addEEnumLiteral(dependencyTypeEEnum, DependencyType.FS);
    addEEnumLiteral(dependencyTypeEEnum, DependencyType.SS);
    addEEnumLiteral(dependencyTypeEEnum, DependencyType.FF);
    addEEnumLiteral(dependencyTypeEEnum, DependencyType.SF);

    initEEnum(dependencyKindEEnum, DependencyKind.class, "DependencyKind");
    addEEnumLiteral(dependencyKindEEnum, DependencyKind.REQUIRES);
    addEEnumLiteral(dependencyKindEEnum, DependencyKind.INFORMS);
    addEEnumLiteral(dependencyKindEEnum, DependencyKind.ALIGNED_WITH);

    initEEnum(reportKindEEnum, ReportKind.class, "ReportKind");
    addEEnumLiteral(reportKindEEnum, ReportKind.CHECKPOINT);
    addEEnumLiteral(reportKindEEnum, ReportKind.BOARD);
    addEEnumLiteral(reportKindEEnum, ReportKind.SCRUTINY);
    addEEnumLiteral(reportKindEEnum, ReportKind.INTERIM);
    addEEnumLiteral(reportKindEEnum, ReportKind.FINAL);

    initEEnum(noteKindEEnum, NoteKind.class, "NoteKind");
    addEEnumLiteral(noteKindEEnum, NoteKind.UNREADABLE_DATE);
    addEEnumLiteral(noteKindEEnum, NoteKind.SEVERAL_DATES);
    addEEnumLiteral(noteKindEEnum, NoteKind.PARTLY_READ_DATE);
    addEEnumLiteral(noteKindEEnum, NoteKind.SPLIT_ROW);
    addEEnumLiteral(noteKindEEnum, NoteKind.MERGED_ROW);
    addEEnumLiteral(noteKindEEnum, NoteKind.REPAIRED_REFERENCE);
    addEEnumLiteral(noteKindEEnum, NoteKind.DUPLICATE_REFERENCE);
    addEEnumLiteral(noteKindEEnum, NoteKind.UNRESOLVED_REFERENCE);
    addEEnumLiteral(noteKindEEnum, NoteKind.UNKNOWN_COLUMN);
    addEEnumLiteral(noteKindEEnum, NoteKind.UNREADABLE_VALUE);
    addEEnumLiteral(noteKindEEnum, NoteKind.UNREAD_TEXT);
    addEEnumLiteral(noteKindEEnum, NoteKind.MISSING_REFERENCE);

    initEEnum(calendarRegionEEnum, CalendarRegion.class, "CalendarRegion");
    addEEnumLiteral(calendarRegionEEnum, CalendarRegion.UNSPECIFIED);
    addEEnumLiteral(calendarRegionEEnum, CalendarRegion.ENGLAND_AND_WALES);
    addEEnumLiteral(calendarRegionEEnum, CalendarRegion.SCOTLAND);
    addEEnumLiteral(calendarRegionEEnum, CalendarRegion.NORTHERN_IRELAND);

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
         "documentation", "Improvement plans: work streams, actions, dependencies, progress."
       });
    addAnnotation
      (actionKindEEnum,
       source,
       new String[]
       {
         "documentation", "What an action chiefly does. Review, consult, pilot and plan prepare; the others carry out."
       });
    addAnnotation
      (stageEEnum,
       source,
       new String[]
       {
         "documentation", "How far an action has come."
       });
    addAnnotation
      (dependencyTypeEEnum,
       source,
       new String[]
       {
         "documentation", "Finish-to-start, start-to-start, finish-to-finish, start-to-finish: which end of the predecessor which end of the successor waits for."
       });
    addAnnotation
      (dependencyKindEEnum,
       source,
       new String[]
       {
         "documentation", "Whether the successor must wait, is merely informed, or is to be kept in line. Only requires constrains the dates."
       });
    addAnnotation
      (reportKindEEnum,
       source,
       new String[]
       {
         "documentation", "To whom a progress report goes (NCC 3.1, 4.2; SHR \u00b622, \u00b625)."
       });
    addAnnotation
      (noteKindEEnum,
       source,
       new String[]
       {
         "documentation", "What an import could not take as it was."
       });
    addAnnotation
      (calendarRegionEEnum,
       source,
       new String[]
       {
         "documentation", "Whose bank holidays count."
       });
    addAnnotation
      (improvementPlanEClass,
       source,
       new String[]
       {
         "documentation", "A body\'s answer to an inspection (SHR \u00b63-8)."
       });
    addAnnotation
      (getImprovementPlan_AgreedOn(),
       source,
       new String[]
       {
         "documentation", "Day on which the regulator agreed the plan (SHR \u00b67, \u00b618)."
       });
    addAnnotation
      (getImprovementPlan_SubmittedOn(),
       source,
       new String[]
       {
         "documentation", "Day of submission (SHR \u00b613)."
       });
    addAnnotation
      (getImprovementPlan_ApprovedOn(),
       source,
       new String[]
       {
         "documentation", "Day of approval by the council or governing body (SHR \u00b68)."
       });
    addAnnotation
      (getImprovementPlan_ApprovedBy(),
       source,
       new String[]
       {
         "documentation", "The council, committee or governing body that approved it."
       });
    addAnnotation
      (getImprovementPlan_StatusDate(),
       source,
       new String[]
       {
         "documentation", "The day for which status and percentages hold."
       });
    addAnnotation
      (getImprovementPlan_ReportPublishedOn(),
       source,
       new String[]
       {
         "documentation", "Day on which the inspection report was published, as the plan\'s document says; counts where the report itself does not say it (SHR \u00b613)."
       });
    addAnnotation
      (getImprovementPlan_SubmissionDueOn(),
       source,
       new String[]
       {
         "documentation", "A later day for submission agreed with the regulator (SHR \u00b613, \u00b619)."
       });
    addAnnotation
      (getImprovementPlan_ResponseReceivedOn(),
       source,
       new String[]
       {
         "documentation", "Day of the regulator\'s first response (SHR \u00b614)."
       });
    addAnnotation
      (getImprovementPlan_AmendedOn(),
       source,
       new String[]
       {
         "documentation", "Day of the amended plan (SHR \u00b615)."
       });
    addAnnotation
      (getImprovementPlan_SecondResponseOn(),
       source,
       new String[]
       {
         "documentation", "Day of the regulator\'s second response (SHR \u00b615)."
       });
    addAnnotation
      (getImprovementPlan_FinalDate(),
       source,
       new String[]
       {
         "documentation", "Final date that the regulator set (SHR \u00b616)."
       });
    addAnnotation
      (getImprovementPlan_ReasonForLongerTime(),
       source,
       new String[]
       {
         "documentation", "Why actions need more than two years, where they do (SHR \u00b67)."
       });
    addAnnotation
      (getImprovementPlan_Budget(),
       source,
       new String[]
       {
         "documentation", "Money set aside, in pounds (NCC 2.5)."
       });
    addAnnotation
      (getImprovementPlan_NonPriorities(),
       source,
       new String[]
       {
         "documentation", "What is no priority, and why (KLOE Prioritisation; WLGA Step 10)."
       });
    addAnnotation
      (getImprovementPlan_Publication(),
       source,
       new String[]
       {
         "documentation", "How the plan is published (SHR \u00b611)."
       });
    addAnnotation
      (getImprovementPlan_Contact(),
       source,
       new String[]
       {
         "documentation", "Whom to ask about it (SHR \u00b612)."
       });
    addAnnotation
      (getImprovementPlan_TenantsInformed(),
       source,
       new String[]
       {
         "documentation", "How tenants are told of progress and of the regulator\'s feedback (SHR \u00b626)."
       });
    addAnnotation
      (getImprovementPlan_Calendar(),
       source,
       new String[]
       {
         "documentation", "Whose bank holidays count."
       });
    addAnnotation
      (getImprovementPlan_DeclaredWorkStreams(),
       source,
       new String[]
       {
         "documentation", "The work streams that the plan says it has (NCC 2.3)."
       });
    addAnnotation
      (getImprovementPlan_Organisation(),
       source,
       new String[]
       {
         "documentation", "Whose plan it is."
       });
    addAnnotation
      (getImprovementPlan_Inspection(),
       source,
       new String[]
       {
         "documentation", "The inspection that it answers."
       });
    addAnnotation
      (getImprovementPlan_Reports(),
       source,
       new String[]
       {
         "documentation", "The reports that it answers."
       });
    addAnnotation
      (getImprovementPlan_Supersedes(),
       source,
       new String[]
       {
         "documentation", "The plan that it replaces."
       });
    addAnnotation
      (getImprovementPlan_Profile(),
       source,
       new String[]
       {
         "documentation", "The guidance that it is checked against."
       });
    addAnnotation
      (getImprovementPlan_Sponsor(),
       source,
       new String[]
       {
         "documentation", "The sponsor."
       });
    addAnnotation
      (getImprovementPlan_Owner(),
       source,
       new String[]
       {
         "documentation", "The senior responsible owner."
       });
    addAnnotation
      (getImprovementPlan_Coordinator(),
       source,
       new String[]
       {
         "documentation", "The project manager or co-ordinator."
       });
    addAnnotation
      (getImprovementPlan_Monitoring(),
       source,
       new String[]
       {
         "documentation", "How progress is monitored."
       });
    addAnnotation
      (getImprovementPlan_Consultation(),
       source,
       new String[]
       {
         "documentation", "How tenants and others are consulted."
       });
    addAnnotation
      (getImprovementPlan_DeclaredCounts(),
       source,
       new String[]
       {
         "documentation", "Counts that the plan states."
       });
    addAnnotation
      (getImprovementPlan_WorkStreams(),
       source,
       new String[]
       {
         "documentation", "Its work streams, in order."
       });
    addAnnotation
      (getImprovementPlan_Actions(),
       source,
       new String[]
       {
         "documentation", "Actions outside any work stream."
       });
    addAnnotation
      (getImprovementPlan_NamedSources(),
       source,
       new String[]
       {
         "documentation", "Other sources that actions answer."
       });
    addAnnotation
      (getImprovementPlan_Deliverables(),
       source,
       new String[]
       {
         "documentation", "What actions produce and use."
       });
    addAnnotation
      (getImprovementPlan_Baselines(),
       source,
       new String[]
       {
         "documentation", "Dates as they once were agreed."
       });
    addAnnotation
      (getImprovementPlan_ProgressReports(),
       source,
       new String[]
       {
         "documentation", "Reports of progress, in order of time."
       });
    addAnnotation
      (getImprovementPlan_ImportNotes(),
       source,
       new String[]
       {
         "documentation", "What an import could not take as it was."
       });
    addAnnotation
      (getImprovementPlan_Suppressions(),
       source,
       new String[]
       {
         "documentation", "Findings that somebody decided to leave."
       });
    addAnnotation
      (monitoringEClass,
       source,
       new String[]
       {
         "documentation", "How progress against the plan is measured (SHR \u00b68)."
       });
    addAnnotation
      (getMonitoring_Arrangements(),
       source,
       new String[]
       {
         "documentation", "The arrangements."
       });
    addAnnotation
      (getMonitoring_IntervalDays(),
       source,
       new String[]
       {
         "documentation", "Days from one report to the next."
       });
    addAnnotation
      (getMonitoring_Audit(),
       source,
       new String[]
       {
         "documentation", "How success is audited."
       });
    addAnnotation
      (consultationEClass,
       source,
       new String[]
       {
         "documentation", "What consultation is proposed (SHR \u00b610)."
       });
    addAnnotation
      (getConsultation_Form(),
       source,
       new String[]
       {
         "documentation", "The form of consultation."
       });
    addAnnotation
      (getConsultation_PublicMonitoring(),
       source,
       new String[]
       {
         "documentation", "How the public can follow progress."
       });
    addAnnotation
      (getConsultation_Timescale(),
       source,
       new String[]
       {
         "documentation", "By when."
       });
    addAnnotation
      (namedSourceEClass,
       source,
       new String[]
       {
         "documentation", "Another report, plan or review that actions answer."
       });
    addAnnotation
      (workStreamEClass,
       source,
       new String[]
       {
         "documentation", "A theme under which actions are led."
       });
    addAnnotation
      (getWorkStream_Lead(),
       source,
       new String[]
       {
         "documentation", "Its lead officer (NCC 2.3)."
       });
    addAnnotation
      (getWorkStream_Actions(),
       source,
       new String[]
       {
         "documentation", "Its actions, in order."
       });
    addAnnotation
      (getWorkStream_Groups(),
       source,
       new String[]
       {
         "documentation", "The headings under which its actions stand."
       });
    addAnnotation
      (actionGroupEClass,
       source,
       new String[]
       {
         "documentation", "A heading within a work stream."
       });
    addAnnotation
      (getActionGroup_Actions(),
       source,
       new String[]
       {
         "documentation", "The actions under it."
       });
    addAnnotation
      (actionEClass,
       source,
       new String[]
       {
         "documentation", "One action of a plan. Its name is the first sentence, its description the whole text."
       });
    addAnnotation
      (getAction_Kind(),
       source,
       new String[]
       {
         "documentation", "What it chiefly does."
       });
    addAnnotation
      (getAction_Start(),
       source,
       new String[]
       {
         "documentation", "First day."
       });
    addAnnotation
      (getAction_StartText(),
       source,
       new String[]
       {
         "documentation", "The start as written, where it could not be read whole."
       });
    addAnnotation
      (getAction_Finish(),
       source,
       new String[]
       {
         "documentation", "Last day."
       });
    addAnnotation
      (getAction_FinishPrecision(),
       source,
       new String[]
       {
         "documentation", "How exactly the finish was stated."
       });
    addAnnotation
      (getAction_FinishText(),
       source,
       new String[]
       {
         "documentation", "The finish as written, where it could not be read whole."
       });
    addAnnotation
      (getAction_MustFinishBy(),
       source,
       new String[]
       {
         "documentation", "The day by which it must be fully implemented; the last day of the month where only a month is stated."
       });
    addAnnotation
      (getAction_MustFinishByPrecision(),
       source,
       new String[]
       {
         "documentation", "How exactly that day was stated."
       });
    addAnnotation
      (getAction_MustFinishByText(),
       source,
       new String[]
       {
         "documentation", "The limit as written, where it could not be read whole."
       });
    addAnnotation
      (getAction_Priority(),
       source,
       new String[]
       {
         "documentation", "Its priority (SHR \u00b68)."
       });
    addAnnotation
      (getAction_PriorityText(),
       source,
       new String[]
       {
         "documentation", "The priority as written, where it is none of high, medium, low."
       });
    addAnnotation
      (getAction_Status(),
       source,
       new String[]
       {
         "documentation", "Red, amber or green."
       });
    addAnnotation
      (getAction_StatusText(),
       source,
       new String[]
       {
         "documentation", "The status as written, where it is more or other than one of them."
       });
    addAnnotation
      (getAction_Stage(),
       source,
       new String[]
       {
         "documentation", "How far it has come."
       });
    addAnnotation
      (getAction_Percent(),
       source,
       new String[]
       {
         "documentation", "Percent complete, 0 to 100."
       });
    addAnnotation
      (getAction_CompletedOn(),
       source,
       new String[]
       {
         "documentation", "The day on which it was completed."
       });
    addAnnotation
      (getAction_Resources(),
       source,
       new String[]
       {
         "documentation", "People, money and other means that it needs (SHR \u00b68)."
       });
    addAnnotation
      (getAction_Cost(),
       source,
       new String[]
       {
         "documentation", "Its cost in pounds."
       });
    addAnnotation
      (getAction_CostText(),
       source,
       new String[]
       {
         "documentation", "The cost as written, where it could not be read."
       });
    addAnnotation
      (getAction_Outcome(),
       source,
       new String[]
       {
         "documentation", "The outcome desired (SHR \u00b68)."
       });
    addAnnotation
      (getAction_Evidence(),
       source,
       new String[]
       {
         "documentation", "Evidence of what was done."
       });
    addAnnotation
      (getAction_Comment(),
       source,
       new String[]
       {
         "documentation", "Remarks on it."
       });
    addAnnotation
      (getAction_WorkStream(),
       source,
       new String[]
       {
         "documentation", "The work stream that it belongs to."
       });
    addAnnotation
      (getAction_Group(),
       source,
       new String[]
       {
         "documentation", "The heading under which it stands."
       });
    addAnnotation
      (getAction_Lead(),
       source,
       new String[]
       {
         "documentation", "Who is accountable."
       });
    addAnnotation
      (getAction_Supporting(),
       source,
       new String[]
       {
         "documentation", "Who supports."
       });
    addAnnotation
      (getAction_Addresses(),
       source,
       new String[]
       {
         "documentation", "What it answers."
       });
    addAnnotation
      (getAction_Dependencies(),
       source,
       new String[]
       {
         "documentation", "What it waits for."
       });
    addAnnotation
      (getAction_RelatedActions(),
       source,
       new String[]
       {
         "documentation", "Actions that are stated as related."
       });
    addAnnotation
      (getAction_Milestones(),
       source,
       new String[]
       {
         "documentation", "Its milestones, in order of time."
       });
    addAnnotation
      (getAction_Objectives(),
       source,
       new String[]
       {
         "documentation", "Its performance objectives."
       });
    addAnnotation
      (getAction_Produces(),
       source,
       new String[]
       {
         "documentation", "What it produces."
       });
    addAnnotation
      (getAction_Uses(),
       source,
       new String[]
       {
         "documentation", "What it uses."
       });
    addAnnotation
      (objectiveEClass,
       source,
       new String[]
       {
         "documentation", "A performance objective, framed by the SMART principles (SHR \u00b68)."
       });
    addAnnotation
      (getObjective_Specific(),
       source,
       new String[]
       {
         "documentation", "What exactly."
       });
    addAnnotation
      (getObjective_Measurable(),
       source,
       new String[]
       {
         "documentation", "How it is measured."
       });
    addAnnotation
      (getObjective_Achievable(),
       source,
       new String[]
       {
         "documentation", "Why it can be achieved."
       });
    addAnnotation
      (getObjective_Resourced(),
       source,
       new String[]
       {
         "documentation", "With what resources (or why it is realistic)."
       });
    addAnnotation
      (getObjective_TimeBound(),
       source,
       new String[]
       {
         "documentation", "By when."
       });
    addAnnotation
      (milestoneEClass,
       source,
       new String[]
       {
         "documentation", "A point within an action by which something is reached."
       });
    addAnnotation
      (getMilestone_Date(),
       source,
       new String[]
       {
         "documentation", "Its day."
       });
    addAnnotation
      (getMilestone_DateText(),
       source,
       new String[]
       {
         "documentation", "The day as written, where it could not be read whole."
       });
    addAnnotation
      (getMilestone_Reached(),
       source,
       new String[]
       {
         "documentation", "Whether it was reached."
       });
    addAnnotation
      (dependencyEClass,
       source,
       new String[]
       {
         "documentation", "That an action waits for, or is informed by, another."
       });
    addAnnotation
      (getDependency_Type(),
       source,
       new String[]
       {
         "documentation", "Which end waits for which."
       });
    addAnnotation
      (getDependency_LagDays(),
       source,
       new String[]
       {
         "documentation", "Days between the two ends; negative for a lead."
       });
    addAnnotation
      (getDependency_Kind(),
       source,
       new String[]
       {
         "documentation", "Whether it constrains the dates."
       });
    addAnnotation
      (getDependency_Text(),
       source,
       new String[]
       {
         "documentation", "The words from which it was read; where no predecessor is set, the reference that did not resolve."
       });
    addAnnotation
      (getDependency_Predecessor(),
       source,
       new String[]
       {
         "documentation", "The action waited for."
       });
    addAnnotation
      (getDependency_Successor(),
       source,
       new String[]
       {
         "documentation", "The action that waits."
       });
    addAnnotation
      (relatedActionEClass,
       source,
       new String[]
       {
         "documentation", "An action stated as related, with the officer stated beside it (NCC Annex A)."
       });
    addAnnotation
      (getRelatedAction_Text(),
       source,
       new String[]
       {
         "documentation", "The words as written; where no action is set, the reference that did not resolve."
       });
    addAnnotation
      (getRelatedAction_Action(),
       source,
       new String[]
       {
         "documentation", "The related action."
       });
    addAnnotation
      (getRelatedAction_StatedOfficer(),
       source,
       new String[]
       {
         "documentation", "The officer written beside it."
       });
    addAnnotation
      (deliverableEClass,
       source,
       new String[]
       {
         "documentation", "Something that an action produces and others use."
       });
    addAnnotation
      (getDeliverable_Producers(),
       source,
       new String[]
       {
         "documentation", "The actions that produce it."
       });
    addAnnotation
      (getDeliverable_Users(),
       source,
       new String[]
       {
         "documentation", "The actions that use it."
       });
    addAnnotation
      (baselineEClass,
       source,
       new String[]
       {
         "documentation", "The dates of a plan as agreed at some day."
       });
    addAnnotation
      (getBaseline_TakenOn(),
       source,
       new String[]
       {
         "documentation", "That day."
       });
    addAnnotation
      (getBaseline_Dates(),
       source,
       new String[]
       {
         "documentation", "The dates of each action."
       });
    addAnnotation
      (baselineDatesEClass,
       source,
       new String[]
       {
         "documentation", "The dates of one action in a baseline."
       });
    addAnnotation
      (getBaselineDates_Start(),
       source,
       new String[]
       {
         "documentation", "First day."
       });
    addAnnotation
      (getBaselineDates_Finish(),
       source,
       new String[]
       {
         "documentation", "Last day."
       });
    addAnnotation
      (getBaselineDates_Action(),
       source,
       new String[]
       {
         "documentation", "The action."
       });
    addAnnotation
      (progressReportEClass,
       source,
       new String[]
       {
         "documentation", "A report of progress (NCC 4.2)."
       });
    addAnnotation
      (getProgressReport_Kind(),
       source,
       new String[]
       {
         "documentation", "To whom it goes."
       });
    addAnnotation
      (getProgressReport_ReportedOn(),
       source,
       new String[]
       {
         "documentation", "Its day."
       });
    addAnnotation
      (getProgressReport_Percent(),
       source,
       new String[]
       {
         "documentation", "Percentage of actions complete that it reports (BDC 1.2)."
       });
    addAnnotation
      (getProgressReport_Author(),
       source,
       new String[]
       {
         "documentation", "Who reports."
       });
    addAnnotation
      (getProgressReport_WorkStream(),
       source,
       new String[]
       {
         "documentation", "The work stream reported on; absent for the whole plan."
       });
    addAnnotation
      (getProgressReport_Entries(),
       source,
       new String[]
       {
         "documentation", "The progress of each action."
       });
    addAnnotation
      (actionProgressEClass,
       source,
       new String[]
       {
         "documentation", "The progress of one action in a report."
       });
    addAnnotation
      (getActionProgress_Status(),
       source,
       new String[]
       {
         "documentation", "Red, amber or green."
       });
    addAnnotation
      (getActionProgress_Stage(),
       source,
       new String[]
       {
         "documentation", "How far it has come."
       });
    addAnnotation
      (getActionProgress_Percent(),
       source,
       new String[]
       {
         "documentation", "Percent complete, 0 to 100."
       });
    addAnnotation
      (getActionProgress_Comment(),
       source,
       new String[]
       {
         "documentation", "Why, where red or amber (BDC R1; SHR \u00b623)."
       });
    addAnnotation
      (getActionProgress_Remedy(),
       source,
       new String[]
       {
         "documentation", "What is done about it."
       });
    addAnnotation
      (getActionProgress_Action(),
       source,
       new String[]
       {
         "documentation", "The action."
       });
    addAnnotation
      (importNoteEClass,
       source,
       new String[]
       {
         "documentation", "What an import could not take as it was. Its description says what happened and what to do."
       });
    addAnnotation
      (getImportNote_Kind(),
       source,
       new String[]
       {
         "documentation", "What sort of difficulty it was."
       });
    addAnnotation
      (getImportNote_File(),
       source,
       new String[]
       {
         "documentation", "Name of the file read."
       });
    addAnnotation
      (getImportNote_Row(),
       source,
       new String[]
       {
         "documentation", "Row in the file, from 1."
       });
    addAnnotation
      (getImportNote_Column(),
       source,
       new String[]
       {
         "documentation", "Heading or letter of the column."
       });
    addAnnotation
      (getImportNote_Text(),
       source,
       new String[]
       {
         "documentation", "The text as written."
       });
    addAnnotation
      (getImportNote_Element(),
       source,
       new String[]
       {
         "documentation", "The element that it belongs to."
       });
  }

} //PlanPackageImpl
