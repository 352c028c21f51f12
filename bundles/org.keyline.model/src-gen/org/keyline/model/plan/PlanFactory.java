/**
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.keyline.model.plan;

import org.eclipse.emf.ecore.EFactory;

/**
 * <!-- begin-user-doc -->
 * The <b>Factory</b> for the model.
 * It provides a create method for each non-abstract class of the model.
 * <!-- end-user-doc -->
 * @see org.keyline.model.plan.PlanPackage
 * @generated
 */
public interface PlanFactory extends EFactory
{
  /**
   * The singleton instance of the factory.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  PlanFactory eINSTANCE = org.keyline.model.plan.impl.PlanFactoryImpl.init();

  /**
   * Returns a new object of class '<em>Improvement Plan</em>'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return a new object of class '<em>Improvement Plan</em>'.
   * @generated
   */
  ImprovementPlan createImprovementPlan();

  /**
   * Returns a new object of class '<em>Monitoring</em>'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return a new object of class '<em>Monitoring</em>'.
   * @generated
   */
  Monitoring createMonitoring();

  /**
   * Returns a new object of class '<em>Consultation</em>'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return a new object of class '<em>Consultation</em>'.
   * @generated
   */
  Consultation createConsultation();

  /**
   * Returns a new object of class '<em>Named Source</em>'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return a new object of class '<em>Named Source</em>'.
   * @generated
   */
  NamedSource createNamedSource();

  /**
   * Returns a new object of class '<em>Work Stream</em>'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return a new object of class '<em>Work Stream</em>'.
   * @generated
   */
  WorkStream createWorkStream();

  /**
   * Returns a new object of class '<em>Action Group</em>'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return a new object of class '<em>Action Group</em>'.
   * @generated
   */
  ActionGroup createActionGroup();

  /**
   * Returns a new object of class '<em>Action</em>'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return a new object of class '<em>Action</em>'.
   * @generated
   */
  Action createAction();

  /**
   * Returns a new object of class '<em>Objective</em>'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return a new object of class '<em>Objective</em>'.
   * @generated
   */
  Objective createObjective();

  /**
   * Returns a new object of class '<em>Milestone</em>'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return a new object of class '<em>Milestone</em>'.
   * @generated
   */
  Milestone createMilestone();

  /**
   * Returns a new object of class '<em>Dependency</em>'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return a new object of class '<em>Dependency</em>'.
   * @generated
   */
  Dependency createDependency();

  /**
   * Returns a new object of class '<em>Related Action</em>'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return a new object of class '<em>Related Action</em>'.
   * @generated
   */
  RelatedAction createRelatedAction();

  /**
   * Returns a new object of class '<em>Deliverable</em>'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return a new object of class '<em>Deliverable</em>'.
   * @generated
   */
  Deliverable createDeliverable();

  /**
   * Returns a new object of class '<em>Baseline</em>'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return a new object of class '<em>Baseline</em>'.
   * @generated
   */
  Baseline createBaseline();

  /**
   * Returns a new object of class '<em>Baseline Dates</em>'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return a new object of class '<em>Baseline Dates</em>'.
   * @generated
   */
  BaselineDates createBaselineDates();

  /**
   * Returns a new object of class '<em>Progress Report</em>'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return a new object of class '<em>Progress Report</em>'.
   * @generated
   */
  ProgressReport createProgressReport();

  /**
   * Returns a new object of class '<em>Action Progress</em>'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return a new object of class '<em>Action Progress</em>'.
   * @generated
   */
  ActionProgress createActionProgress();

  /**
   * Returns a new object of class '<em>Import Note</em>'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return a new object of class '<em>Import Note</em>'.
   * @generated
   */
  ImportNote createImportNote();

  /**
   * Returns the package supported by this factory.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the package supported by this factory.
   * @generated
   */
  PlanPackage getPlanPackage();

} //PlanFactory
