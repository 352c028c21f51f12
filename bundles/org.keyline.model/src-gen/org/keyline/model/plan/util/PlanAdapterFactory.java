/**
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.keyline.model.plan.util;

import org.eclipse.emf.common.notify.Adapter;
import org.eclipse.emf.common.notify.Notifier;

import org.eclipse.emf.common.notify.impl.AdapterFactoryImpl;

import org.eclipse.emf.ecore.EObject;

import org.keyline.model.core.Addressable;
import org.keyline.model.core.Element;

import org.keyline.model.plan.*;

/**
 * <!-- begin-user-doc -->
 * The <b>Adapter Factory</b> for the model.
 * It provides an adapter <code>createXXX</code> method for each class of the model.
 * <!-- end-user-doc -->
 * @see org.keyline.model.plan.PlanPackage
 * @generated
 */
public class PlanAdapterFactory extends AdapterFactoryImpl
{
  /**
   * The cached model package.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  protected static PlanPackage modelPackage;

  /**
   * Creates an instance of the adapter factory.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  public PlanAdapterFactory()
  {
    if (modelPackage == null)
    {
      modelPackage = PlanPackage.eINSTANCE;
    }
  }

  /**
   * Returns whether this factory is applicable for the type of the object.
   * <!-- begin-user-doc -->
   * This implementation returns <code>true</code> if the object is either the model's package or is an instance object of the model.
   * <!-- end-user-doc -->
   * @return whether this factory is applicable for the type of the object.
   * @generated
   */
  @Override
  public boolean isFactoryForType(Object object)
  {
    if (object == modelPackage)
    {
      return true;
    }
    if (object instanceof EObject)
    {
      return ((EObject)object).eClass().getEPackage() == modelPackage;
    }
    return false;
  }

  /**
   * The switch that delegates to the <code>createXXX</code> methods.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  protected PlanSwitch<Adapter> modelSwitch =
    new PlanSwitch<Adapter>()
    {
      @Override
      public Adapter caseImprovementPlan(ImprovementPlan object)
      {
        return createImprovementPlanAdapter();
      }
      @Override
      public Adapter caseMonitoring(Monitoring object)
      {
        return createMonitoringAdapter();
      }
      @Override
      public Adapter caseConsultation(Consultation object)
      {
        return createConsultationAdapter();
      }
      @Override
      public Adapter caseNamedSource(NamedSource object)
      {
        return createNamedSourceAdapter();
      }
      @Override
      public Adapter caseWorkStream(WorkStream object)
      {
        return createWorkStreamAdapter();
      }
      @Override
      public Adapter caseActionGroup(ActionGroup object)
      {
        return createActionGroupAdapter();
      }
      @Override
      public Adapter caseAction(Action object)
      {
        return createActionAdapter();
      }
      @Override
      public Adapter caseObjective(Objective object)
      {
        return createObjectiveAdapter();
      }
      @Override
      public Adapter caseMilestone(Milestone object)
      {
        return createMilestoneAdapter();
      }
      @Override
      public Adapter caseDependency(Dependency object)
      {
        return createDependencyAdapter();
      }
      @Override
      public Adapter caseRelatedAction(RelatedAction object)
      {
        return createRelatedActionAdapter();
      }
      @Override
      public Adapter caseDeliverable(Deliverable object)
      {
        return createDeliverableAdapter();
      }
      @Override
      public Adapter caseBaseline(Baseline object)
      {
        return createBaselineAdapter();
      }
      @Override
      public Adapter caseBaselineDates(BaselineDates object)
      {
        return createBaselineDatesAdapter();
      }
      @Override
      public Adapter caseProgressReport(ProgressReport object)
      {
        return createProgressReportAdapter();
      }
      @Override
      public Adapter caseActionProgress(ActionProgress object)
      {
        return createActionProgressAdapter();
      }
      @Override
      public Adapter caseImportNote(ImportNote object)
      {
        return createImportNoteAdapter();
      }
      @Override
      public Adapter caseElement(Element object)
      {
        return createElementAdapter();
      }
      @Override
      public Adapter caseAddressable(Addressable object)
      {
        return createAddressableAdapter();
      }
      @Override
      public Adapter defaultCase(EObject object)
      {
        return createEObjectAdapter();
      }
    };

  /**
   * Creates an adapter for the <code>target</code>.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param target the object to adapt.
   * @return the adapter for the <code>target</code>.
   * @generated
   */
  @Override
  public Adapter createAdapter(Notifier target)
  {
    return modelSwitch.doSwitch((EObject)target);
  }


  /**
   * Creates a new adapter for an object of class '{@link org.keyline.model.plan.ImprovementPlan <em>Improvement Plan</em>}'.
   * <!-- begin-user-doc -->
   * This default implementation returns null so that we can easily ignore cases;
   * it's useful to ignore a case when inheritance will catch all the cases anyway.
   * <!-- end-user-doc -->
   * @return the new adapter.
   * @see org.keyline.model.plan.ImprovementPlan
   * @generated
   */
  public Adapter createImprovementPlanAdapter()
  {
    return null;
  }

  /**
   * Creates a new adapter for an object of class '{@link org.keyline.model.plan.Monitoring <em>Monitoring</em>}'.
   * <!-- begin-user-doc -->
   * This default implementation returns null so that we can easily ignore cases;
   * it's useful to ignore a case when inheritance will catch all the cases anyway.
   * <!-- end-user-doc -->
   * @return the new adapter.
   * @see org.keyline.model.plan.Monitoring
   * @generated
   */
  public Adapter createMonitoringAdapter()
  {
    return null;
  }

  /**
   * Creates a new adapter for an object of class '{@link org.keyline.model.plan.Consultation <em>Consultation</em>}'.
   * <!-- begin-user-doc -->
   * This default implementation returns null so that we can easily ignore cases;
   * it's useful to ignore a case when inheritance will catch all the cases anyway.
   * <!-- end-user-doc -->
   * @return the new adapter.
   * @see org.keyline.model.plan.Consultation
   * @generated
   */
  public Adapter createConsultationAdapter()
  {
    return null;
  }

  /**
   * Creates a new adapter for an object of class '{@link org.keyline.model.plan.NamedSource <em>Named Source</em>}'.
   * <!-- begin-user-doc -->
   * This default implementation returns null so that we can easily ignore cases;
   * it's useful to ignore a case when inheritance will catch all the cases anyway.
   * <!-- end-user-doc -->
   * @return the new adapter.
   * @see org.keyline.model.plan.NamedSource
   * @generated
   */
  public Adapter createNamedSourceAdapter()
  {
    return null;
  }

  /**
   * Creates a new adapter for an object of class '{@link org.keyline.model.plan.WorkStream <em>Work Stream</em>}'.
   * <!-- begin-user-doc -->
   * This default implementation returns null so that we can easily ignore cases;
   * it's useful to ignore a case when inheritance will catch all the cases anyway.
   * <!-- end-user-doc -->
   * @return the new adapter.
   * @see org.keyline.model.plan.WorkStream
   * @generated
   */
  public Adapter createWorkStreamAdapter()
  {
    return null;
  }

  /**
   * Creates a new adapter for an object of class '{@link org.keyline.model.plan.ActionGroup <em>Action Group</em>}'.
   * <!-- begin-user-doc -->
   * This default implementation returns null so that we can easily ignore cases;
   * it's useful to ignore a case when inheritance will catch all the cases anyway.
   * <!-- end-user-doc -->
   * @return the new adapter.
   * @see org.keyline.model.plan.ActionGroup
   * @generated
   */
  public Adapter createActionGroupAdapter()
  {
    return null;
  }

  /**
   * Creates a new adapter for an object of class '{@link org.keyline.model.plan.Action <em>Action</em>}'.
   * <!-- begin-user-doc -->
   * This default implementation returns null so that we can easily ignore cases;
   * it's useful to ignore a case when inheritance will catch all the cases anyway.
   * <!-- end-user-doc -->
   * @return the new adapter.
   * @see org.keyline.model.plan.Action
   * @generated
   */
  public Adapter createActionAdapter()
  {
    return null;
  }

  /**
   * Creates a new adapter for an object of class '{@link org.keyline.model.plan.Objective <em>Objective</em>}'.
   * <!-- begin-user-doc -->
   * This default implementation returns null so that we can easily ignore cases;
   * it's useful to ignore a case when inheritance will catch all the cases anyway.
   * <!-- end-user-doc -->
   * @return the new adapter.
   * @see org.keyline.model.plan.Objective
   * @generated
   */
  public Adapter createObjectiveAdapter()
  {
    return null;
  }

  /**
   * Creates a new adapter for an object of class '{@link org.keyline.model.plan.Milestone <em>Milestone</em>}'.
   * <!-- begin-user-doc -->
   * This default implementation returns null so that we can easily ignore cases;
   * it's useful to ignore a case when inheritance will catch all the cases anyway.
   * <!-- end-user-doc -->
   * @return the new adapter.
   * @see org.keyline.model.plan.Milestone
   * @generated
   */
  public Adapter createMilestoneAdapter()
  {
    return null;
  }

  /**
   * Creates a new adapter for an object of class '{@link org.keyline.model.plan.Dependency <em>Dependency</em>}'.
   * <!-- begin-user-doc -->
   * This default implementation returns null so that we can easily ignore cases;
   * it's useful to ignore a case when inheritance will catch all the cases anyway.
   * <!-- end-user-doc -->
   * @return the new adapter.
   * @see org.keyline.model.plan.Dependency
   * @generated
   */
  public Adapter createDependencyAdapter()
  {
    return null;
  }

  /**
   * Creates a new adapter for an object of class '{@link org.keyline.model.plan.RelatedAction <em>Related Action</em>}'.
   * <!-- begin-user-doc -->
   * This default implementation returns null so that we can easily ignore cases;
   * it's useful to ignore a case when inheritance will catch all the cases anyway.
   * <!-- end-user-doc -->
   * @return the new adapter.
   * @see org.keyline.model.plan.RelatedAction
   * @generated
   */
  public Adapter createRelatedActionAdapter()
  {
    return null;
  }

  /**
   * Creates a new adapter for an object of class '{@link org.keyline.model.plan.Deliverable <em>Deliverable</em>}'.
   * <!-- begin-user-doc -->
   * This default implementation returns null so that we can easily ignore cases;
   * it's useful to ignore a case when inheritance will catch all the cases anyway.
   * <!-- end-user-doc -->
   * @return the new adapter.
   * @see org.keyline.model.plan.Deliverable
   * @generated
   */
  public Adapter createDeliverableAdapter()
  {
    return null;
  }

  /**
   * Creates a new adapter for an object of class '{@link org.keyline.model.plan.Baseline <em>Baseline</em>}'.
   * <!-- begin-user-doc -->
   * This default implementation returns null so that we can easily ignore cases;
   * it's useful to ignore a case when inheritance will catch all the cases anyway.
   * <!-- end-user-doc -->
   * @return the new adapter.
   * @see org.keyline.model.plan.Baseline
   * @generated
   */
  public Adapter createBaselineAdapter()
  {
    return null;
  }

  /**
   * Creates a new adapter for an object of class '{@link org.keyline.model.plan.BaselineDates <em>Baseline Dates</em>}'.
   * <!-- begin-user-doc -->
   * This default implementation returns null so that we can easily ignore cases;
   * it's useful to ignore a case when inheritance will catch all the cases anyway.
   * <!-- end-user-doc -->
   * @return the new adapter.
   * @see org.keyline.model.plan.BaselineDates
   * @generated
   */
  public Adapter createBaselineDatesAdapter()
  {
    return null;
  }

  /**
   * Creates a new adapter for an object of class '{@link org.keyline.model.plan.ProgressReport <em>Progress Report</em>}'.
   * <!-- begin-user-doc -->
   * This default implementation returns null so that we can easily ignore cases;
   * it's useful to ignore a case when inheritance will catch all the cases anyway.
   * <!-- end-user-doc -->
   * @return the new adapter.
   * @see org.keyline.model.plan.ProgressReport
   * @generated
   */
  public Adapter createProgressReportAdapter()
  {
    return null;
  }

  /**
   * Creates a new adapter for an object of class '{@link org.keyline.model.plan.ActionProgress <em>Action Progress</em>}'.
   * <!-- begin-user-doc -->
   * This default implementation returns null so that we can easily ignore cases;
   * it's useful to ignore a case when inheritance will catch all the cases anyway.
   * <!-- end-user-doc -->
   * @return the new adapter.
   * @see org.keyline.model.plan.ActionProgress
   * @generated
   */
  public Adapter createActionProgressAdapter()
  {
    return null;
  }

  /**
   * Creates a new adapter for an object of class '{@link org.keyline.model.plan.ImportNote <em>Import Note</em>}'.
   * <!-- begin-user-doc -->
   * This default implementation returns null so that we can easily ignore cases;
   * it's useful to ignore a case when inheritance will catch all the cases anyway.
   * <!-- end-user-doc -->
   * @return the new adapter.
   * @see org.keyline.model.plan.ImportNote
   * @generated
   */
  public Adapter createImportNoteAdapter()
  {
    return null;
  }

  /**
   * Creates a new adapter for an object of class '{@link org.keyline.model.core.Element <em>Element</em>}'.
   * <!-- begin-user-doc -->
   * This default implementation returns null so that we can easily ignore cases;
   * it's useful to ignore a case when inheritance will catch all the cases anyway.
   * <!-- end-user-doc -->
   * @return the new adapter.
   * @see org.keyline.model.core.Element
   * @generated
   */
  public Adapter createElementAdapter()
  {
    return null;
  }

  /**
   * Creates a new adapter for an object of class '{@link org.keyline.model.core.Addressable <em>Addressable</em>}'.
   * <!-- begin-user-doc -->
   * This default implementation returns null so that we can easily ignore cases;
   * it's useful to ignore a case when inheritance will catch all the cases anyway.
   * <!-- end-user-doc -->
   * @return the new adapter.
   * @see org.keyline.model.core.Addressable
   * @generated
   */
  public Adapter createAddressableAdapter()
  {
    return null;
  }

  /**
   * Creates a new adapter for the default case.
   * <!-- begin-user-doc -->
   * This default implementation returns null.
   * <!-- end-user-doc -->
   * @return the new adapter.
   * @generated
   */
  public Adapter createEObjectAdapter()
  {
    return null;
  }

} //PlanAdapterFactory
