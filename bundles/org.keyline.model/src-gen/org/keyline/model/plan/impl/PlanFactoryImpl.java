/**
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.keyline.model.plan.impl;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;

import org.eclipse.emf.ecore.impl.EFactoryImpl;

import org.eclipse.emf.ecore.plugin.EcorePlugin;

import org.keyline.model.plan.*;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model <b>Factory</b>.
 * <!-- end-user-doc -->
 * @generated
 */
public class PlanFactoryImpl extends EFactoryImpl implements PlanFactory
{
  /**
   * Creates the default factory implementation.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  public static PlanFactory init()
  {
    try
    {
      PlanFactory thePlanFactory = (PlanFactory)EPackage.Registry.INSTANCE.getEFactory(PlanPackage.eNS_URI);
      if (thePlanFactory != null)
      {
        return thePlanFactory;
      }
    }
    catch (Exception exception)
    {
      EcorePlugin.INSTANCE.log(exception);
    }
    return new PlanFactoryImpl();
  }

  /**
   * Creates an instance of the factory.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  public PlanFactoryImpl()
  {
    super();
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EObject create(EClass eClass)
  {
    switch (eClass.getClassifierID())
    {
      case PlanPackage.IMPROVEMENT_PLAN: return createImprovementPlan();
      case PlanPackage.MONITORING: return createMonitoring();
      case PlanPackage.CONSULTATION: return createConsultation();
      case PlanPackage.NAMED_SOURCE: return createNamedSource();
      case PlanPackage.WORK_STREAM: return createWorkStream();
      case PlanPackage.ACTION_GROUP: return createActionGroup();
      case PlanPackage.ACTION: return createAction();
      case PlanPackage.OBJECTIVE: return createObjective();
      case PlanPackage.MILESTONE: return createMilestone();
      case PlanPackage.DEPENDENCY: return createDependency();
      case PlanPackage.RELATED_ACTION: return createRelatedAction();
      case PlanPackage.DELIVERABLE: return createDeliverable();
      case PlanPackage.BASELINE: return createBaseline();
      case PlanPackage.BASELINE_DATES: return createBaselineDates();
      case PlanPackage.PROGRESS_REPORT: return createProgressReport();
      case PlanPackage.ACTION_PROGRESS: return createActionProgress();
      case PlanPackage.IMPORT_NOTE: return createImportNote();
      default:
        throw new IllegalArgumentException("The class '" + eClass.getName() + "' is not a valid classifier");
    }
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public Object createFromString(EDataType eDataType, String initialValue)
  {
    switch (eDataType.getClassifierID())
    {
      case PlanPackage.ACTION_KIND:
        return createActionKindFromString(eDataType, initialValue);
      case PlanPackage.STAGE:
        return createStageFromString(eDataType, initialValue);
      case PlanPackage.DEPENDENCY_TYPE:
        return createDependencyTypeFromString(eDataType, initialValue);
      case PlanPackage.DEPENDENCY_KIND:
        return createDependencyKindFromString(eDataType, initialValue);
      case PlanPackage.REPORT_KIND:
        return createReportKindFromString(eDataType, initialValue);
      case PlanPackage.NOTE_KIND:
        return createNoteKindFromString(eDataType, initialValue);
      case PlanPackage.CALENDAR_REGION:
        return createCalendarRegionFromString(eDataType, initialValue);
      default:
        throw new IllegalArgumentException("The datatype '" + eDataType.getName() + "' is not a valid classifier");
    }
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public String convertToString(EDataType eDataType, Object instanceValue)
  {
    switch (eDataType.getClassifierID())
    {
      case PlanPackage.ACTION_KIND:
        return convertActionKindToString(eDataType, instanceValue);
      case PlanPackage.STAGE:
        return convertStageToString(eDataType, instanceValue);
      case PlanPackage.DEPENDENCY_TYPE:
        return convertDependencyTypeToString(eDataType, instanceValue);
      case PlanPackage.DEPENDENCY_KIND:
        return convertDependencyKindToString(eDataType, instanceValue);
      case PlanPackage.REPORT_KIND:
        return convertReportKindToString(eDataType, instanceValue);
      case PlanPackage.NOTE_KIND:
        return convertNoteKindToString(eDataType, instanceValue);
      case PlanPackage.CALENDAR_REGION:
        return convertCalendarRegionToString(eDataType, instanceValue);
      default:
        throw new IllegalArgumentException("The datatype '" + eDataType.getName() + "' is not a valid classifier");
    }
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public ImprovementPlan createImprovementPlan()
  {
    ImprovementPlanImpl improvementPlan = new ImprovementPlanImpl();
    return improvementPlan;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public Monitoring createMonitoring()
  {
    MonitoringImpl monitoring = new MonitoringImpl();
    return monitoring;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public Consultation createConsultation()
  {
    ConsultationImpl consultation = new ConsultationImpl();
    return consultation;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public NamedSource createNamedSource()
  {
    NamedSourceImpl namedSource = new NamedSourceImpl();
    return namedSource;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public WorkStream createWorkStream()
  {
    WorkStreamImpl workStream = new WorkStreamImpl();
    return workStream;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public ActionGroup createActionGroup()
  {
    ActionGroupImpl actionGroup = new ActionGroupImpl();
    return actionGroup;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public Action createAction()
  {
    ActionImpl action = new ActionImpl();
    return action;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public Objective createObjective()
  {
    ObjectiveImpl objective = new ObjectiveImpl();
    return objective;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public Milestone createMilestone()
  {
    MilestoneImpl milestone = new MilestoneImpl();
    return milestone;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public Dependency createDependency()
  {
    DependencyImpl dependency = new DependencyImpl();
    return dependency;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public RelatedAction createRelatedAction()
  {
    RelatedActionImpl relatedAction = new RelatedActionImpl();
    return relatedAction;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public Deliverable createDeliverable()
  {
    DeliverableImpl deliverable = new DeliverableImpl();
    return deliverable;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public Baseline createBaseline()
  {
    BaselineImpl baseline = new BaselineImpl();
    return baseline;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public BaselineDates createBaselineDates()
  {
    BaselineDatesImpl baselineDates = new BaselineDatesImpl();
    return baselineDates;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public ProgressReport createProgressReport()
  {
    ProgressReportImpl progressReport = new ProgressReportImpl();
    return progressReport;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public ActionProgress createActionProgress()
  {
    ActionProgressImpl actionProgress = new ActionProgressImpl();
    return actionProgress;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public ImportNote createImportNote()
  {
    ImportNoteImpl importNote = new ImportNoteImpl();
    return importNote;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  public ActionKind createActionKindFromString(EDataType eDataType, String initialValue)
  {
    ActionKind result = ActionKind.get(initialValue);
    if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
    return result;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  public String convertActionKindToString(EDataType eDataType, Object instanceValue)
  {
    return instanceValue == null ? null : instanceValue.toString();
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  public Stage createStageFromString(EDataType eDataType, String initialValue)
  {
    Stage result = Stage.get(initialValue);
    if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
    return result;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  public String convertStageToString(EDataType eDataType, Object instanceValue)
  {
    return instanceValue == null ? null : instanceValue.toString();
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  public DependencyType createDependencyTypeFromString(EDataType eDataType, String initialValue)
  {
    DependencyType result = DependencyType.get(initialValue);
    if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
    return result;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  public String convertDependencyTypeToString(EDataType eDataType, Object instanceValue)
  {
    return instanceValue == null ? null : instanceValue.toString();
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  public DependencyKind createDependencyKindFromString(EDataType eDataType, String initialValue)
  {
    DependencyKind result = DependencyKind.get(initialValue);
    if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
    return result;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  public String convertDependencyKindToString(EDataType eDataType, Object instanceValue)
  {
    return instanceValue == null ? null : instanceValue.toString();
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  public ReportKind createReportKindFromString(EDataType eDataType, String initialValue)
  {
    ReportKind result = ReportKind.get(initialValue);
    if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
    return result;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  public String convertReportKindToString(EDataType eDataType, Object instanceValue)
  {
    return instanceValue == null ? null : instanceValue.toString();
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  public NoteKind createNoteKindFromString(EDataType eDataType, String initialValue)
  {
    NoteKind result = NoteKind.get(initialValue);
    if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
    return result;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  public String convertNoteKindToString(EDataType eDataType, Object instanceValue)
  {
    return instanceValue == null ? null : instanceValue.toString();
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  public CalendarRegion createCalendarRegionFromString(EDataType eDataType, String initialValue)
  {
    CalendarRegion result = CalendarRegion.get(initialValue);
    if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
    return result;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  public String convertCalendarRegionToString(EDataType eDataType, Object instanceValue)
  {
    return instanceValue == null ? null : instanceValue.toString();
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public PlanPackage getPlanPackage()
  {
    return (PlanPackage)getEPackage();
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @deprecated
   * @generated
   */
  @Deprecated
  public static PlanPackage getPackage()
  {
    return PlanPackage.eINSTANCE;
  }

} //PlanFactoryImpl
