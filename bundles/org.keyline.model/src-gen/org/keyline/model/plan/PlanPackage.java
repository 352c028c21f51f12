/**
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.keyline.model.plan;

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
 * Improvement plans: work streams, actions, dependencies, progress.
 * <!-- end-model-doc -->
 * @see org.keyline.model.plan.PlanFactory
 * @model kind="package"
 * @generated
 */
public interface PlanPackage extends EPackage
{
  /**
   * The package name.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  String eNAME = "plan";

  /**
   * The package namespace URI.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  String eNS_URI = "http://keyline.org/model/1/plan";

  /**
   * The package namespace name.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  String eNS_PREFIX = "plan";

  /**
   * The singleton instance of the package.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  PlanPackage eINSTANCE = org.keyline.model.plan.impl.PlanPackageImpl.init();

  /**
   * The meta object id for the '{@link org.keyline.model.plan.impl.ImprovementPlanImpl <em>Improvement Plan</em>}' class.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see org.keyline.model.plan.impl.ImprovementPlanImpl
   * @see org.keyline.model.plan.impl.PlanPackageImpl#getImprovementPlan()
   * @generated
   */
  int IMPROVEMENT_PLAN = 0;

  /**
   * The feature id for the '<em><b>Id</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int IMPROVEMENT_PLAN__ID = CorePackage.ELEMENT__ID;

  /**
   * The feature id for the '<em><b>Ref</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int IMPROVEMENT_PLAN__REF = CorePackage.ELEMENT__REF;

  /**
   * The feature id for the '<em><b>Name</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int IMPROVEMENT_PLAN__NAME = CorePackage.ELEMENT__NAME;

  /**
   * The feature id for the '<em><b>Description</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int IMPROVEMENT_PLAN__DESCRIPTION = CorePackage.ELEMENT__DESCRIPTION;

  /**
   * The feature id for the '<em><b>Origin</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int IMPROVEMENT_PLAN__ORIGIN = CorePackage.ELEMENT__ORIGIN;

  /**
   * The feature id for the '<em><b>Citations</b></em>' containment reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int IMPROVEMENT_PLAN__CITATIONS = CorePackage.ELEMENT__CITATIONS;

  /**
   * The feature id for the '<em><b>Agreed On</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int IMPROVEMENT_PLAN__AGREED_ON = CorePackage.ELEMENT_FEATURE_COUNT + 0;

  /**
   * The feature id for the '<em><b>Submitted On</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int IMPROVEMENT_PLAN__SUBMITTED_ON = CorePackage.ELEMENT_FEATURE_COUNT + 1;

  /**
   * The feature id for the '<em><b>Approved On</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int IMPROVEMENT_PLAN__APPROVED_ON = CorePackage.ELEMENT_FEATURE_COUNT + 2;

  /**
   * The feature id for the '<em><b>Approved By</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int IMPROVEMENT_PLAN__APPROVED_BY = CorePackage.ELEMENT_FEATURE_COUNT + 3;

  /**
   * The feature id for the '<em><b>Status Date</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int IMPROVEMENT_PLAN__STATUS_DATE = CorePackage.ELEMENT_FEATURE_COUNT + 4;

  /**
   * The feature id for the '<em><b>Report Published On</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int IMPROVEMENT_PLAN__REPORT_PUBLISHED_ON = CorePackage.ELEMENT_FEATURE_COUNT + 5;

  /**
   * The feature id for the '<em><b>Submission Due On</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int IMPROVEMENT_PLAN__SUBMISSION_DUE_ON = CorePackage.ELEMENT_FEATURE_COUNT + 6;

  /**
   * The feature id for the '<em><b>Response Received On</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int IMPROVEMENT_PLAN__RESPONSE_RECEIVED_ON = CorePackage.ELEMENT_FEATURE_COUNT + 7;

  /**
   * The feature id for the '<em><b>Amended On</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int IMPROVEMENT_PLAN__AMENDED_ON = CorePackage.ELEMENT_FEATURE_COUNT + 8;

  /**
   * The feature id for the '<em><b>Second Response On</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int IMPROVEMENT_PLAN__SECOND_RESPONSE_ON = CorePackage.ELEMENT_FEATURE_COUNT + 9;

  /**
   * The feature id for the '<em><b>Final Date</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int IMPROVEMENT_PLAN__FINAL_DATE = CorePackage.ELEMENT_FEATURE_COUNT + 10;

  /**
   * The feature id for the '<em><b>Reason For Longer Time</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int IMPROVEMENT_PLAN__REASON_FOR_LONGER_TIME = CorePackage.ELEMENT_FEATURE_COUNT + 11;

  /**
   * The feature id for the '<em><b>Budget</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int IMPROVEMENT_PLAN__BUDGET = CorePackage.ELEMENT_FEATURE_COUNT + 12;

  /**
   * The feature id for the '<em><b>Non Priorities</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int IMPROVEMENT_PLAN__NON_PRIORITIES = CorePackage.ELEMENT_FEATURE_COUNT + 13;

  /**
   * The feature id for the '<em><b>Publication</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int IMPROVEMENT_PLAN__PUBLICATION = CorePackage.ELEMENT_FEATURE_COUNT + 14;

  /**
   * The feature id for the '<em><b>Contact</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int IMPROVEMENT_PLAN__CONTACT = CorePackage.ELEMENT_FEATURE_COUNT + 15;

  /**
   * The feature id for the '<em><b>Tenants Informed</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int IMPROVEMENT_PLAN__TENANTS_INFORMED = CorePackage.ELEMENT_FEATURE_COUNT + 16;

  /**
   * The feature id for the '<em><b>Calendar</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int IMPROVEMENT_PLAN__CALENDAR = CorePackage.ELEMENT_FEATURE_COUNT + 17;

  /**
   * The feature id for the '<em><b>Declared Work Streams</b></em>' attribute list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int IMPROVEMENT_PLAN__DECLARED_WORK_STREAMS = CorePackage.ELEMENT_FEATURE_COUNT + 18;

  /**
   * The feature id for the '<em><b>Organisation</b></em>' reference.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int IMPROVEMENT_PLAN__ORGANISATION = CorePackage.ELEMENT_FEATURE_COUNT + 19;

  /**
   * The feature id for the '<em><b>Inspection</b></em>' reference.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int IMPROVEMENT_PLAN__INSPECTION = CorePackage.ELEMENT_FEATURE_COUNT + 20;

  /**
   * The feature id for the '<em><b>Reports</b></em>' reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int IMPROVEMENT_PLAN__REPORTS = CorePackage.ELEMENT_FEATURE_COUNT + 21;

  /**
   * The feature id for the '<em><b>Supersedes</b></em>' reference.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int IMPROVEMENT_PLAN__SUPERSEDES = CorePackage.ELEMENT_FEATURE_COUNT + 22;

  /**
   * The feature id for the '<em><b>Profile</b></em>' reference.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int IMPROVEMENT_PLAN__PROFILE = CorePackage.ELEMENT_FEATURE_COUNT + 23;

  /**
   * The feature id for the '<em><b>Sponsor</b></em>' reference.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int IMPROVEMENT_PLAN__SPONSOR = CorePackage.ELEMENT_FEATURE_COUNT + 24;

  /**
   * The feature id for the '<em><b>Owner</b></em>' reference.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int IMPROVEMENT_PLAN__OWNER = CorePackage.ELEMENT_FEATURE_COUNT + 25;

  /**
   * The feature id for the '<em><b>Coordinator</b></em>' reference.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int IMPROVEMENT_PLAN__COORDINATOR = CorePackage.ELEMENT_FEATURE_COUNT + 26;

  /**
   * The feature id for the '<em><b>Monitoring</b></em>' containment reference.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int IMPROVEMENT_PLAN__MONITORING = CorePackage.ELEMENT_FEATURE_COUNT + 27;

  /**
   * The feature id for the '<em><b>Consultation</b></em>' containment reference.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int IMPROVEMENT_PLAN__CONSULTATION = CorePackage.ELEMENT_FEATURE_COUNT + 28;

  /**
   * The feature id for the '<em><b>Declared Counts</b></em>' containment reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int IMPROVEMENT_PLAN__DECLARED_COUNTS = CorePackage.ELEMENT_FEATURE_COUNT + 29;

  /**
   * The feature id for the '<em><b>Work Streams</b></em>' containment reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int IMPROVEMENT_PLAN__WORK_STREAMS = CorePackage.ELEMENT_FEATURE_COUNT + 30;

  /**
   * The feature id for the '<em><b>Actions</b></em>' containment reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int IMPROVEMENT_PLAN__ACTIONS = CorePackage.ELEMENT_FEATURE_COUNT + 31;

  /**
   * The feature id for the '<em><b>Named Sources</b></em>' containment reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int IMPROVEMENT_PLAN__NAMED_SOURCES = CorePackage.ELEMENT_FEATURE_COUNT + 32;

  /**
   * The feature id for the '<em><b>Deliverables</b></em>' containment reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int IMPROVEMENT_PLAN__DELIVERABLES = CorePackage.ELEMENT_FEATURE_COUNT + 33;

  /**
   * The feature id for the '<em><b>Baselines</b></em>' containment reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int IMPROVEMENT_PLAN__BASELINES = CorePackage.ELEMENT_FEATURE_COUNT + 34;

  /**
   * The feature id for the '<em><b>Progress Reports</b></em>' containment reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int IMPROVEMENT_PLAN__PROGRESS_REPORTS = CorePackage.ELEMENT_FEATURE_COUNT + 35;

  /**
   * The feature id for the '<em><b>Import Notes</b></em>' containment reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int IMPROVEMENT_PLAN__IMPORT_NOTES = CorePackage.ELEMENT_FEATURE_COUNT + 36;

  /**
   * The feature id for the '<em><b>Suppressions</b></em>' containment reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int IMPROVEMENT_PLAN__SUPPRESSIONS = CorePackage.ELEMENT_FEATURE_COUNT + 37;

  /**
   * The number of structural features of the '<em>Improvement Plan</em>' class.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int IMPROVEMENT_PLAN_FEATURE_COUNT = CorePackage.ELEMENT_FEATURE_COUNT + 38;

  /**
   * The number of operations of the '<em>Improvement Plan</em>' class.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int IMPROVEMENT_PLAN_OPERATION_COUNT = CorePackage.ELEMENT_OPERATION_COUNT + 0;

  /**
   * The meta object id for the '{@link org.keyline.model.plan.impl.MonitoringImpl <em>Monitoring</em>}' class.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see org.keyline.model.plan.impl.MonitoringImpl
   * @see org.keyline.model.plan.impl.PlanPackageImpl#getMonitoring()
   * @generated
   */
  int MONITORING = 1;

  /**
   * The feature id for the '<em><b>Arrangements</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int MONITORING__ARRANGEMENTS = 0;

  /**
   * The feature id for the '<em><b>Interval Days</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int MONITORING__INTERVAL_DAYS = 1;

  /**
   * The feature id for the '<em><b>Audit</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int MONITORING__AUDIT = 2;

  /**
   * The number of structural features of the '<em>Monitoring</em>' class.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int MONITORING_FEATURE_COUNT = 3;

  /**
   * The number of operations of the '<em>Monitoring</em>' class.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int MONITORING_OPERATION_COUNT = 0;

  /**
   * The meta object id for the '{@link org.keyline.model.plan.impl.ConsultationImpl <em>Consultation</em>}' class.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see org.keyline.model.plan.impl.ConsultationImpl
   * @see org.keyline.model.plan.impl.PlanPackageImpl#getConsultation()
   * @generated
   */
  int CONSULTATION = 2;

  /**
   * The feature id for the '<em><b>Form</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int CONSULTATION__FORM = 0;

  /**
   * The feature id for the '<em><b>Public Monitoring</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int CONSULTATION__PUBLIC_MONITORING = 1;

  /**
   * The feature id for the '<em><b>Timescale</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int CONSULTATION__TIMESCALE = 2;

  /**
   * The number of structural features of the '<em>Consultation</em>' class.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int CONSULTATION_FEATURE_COUNT = 3;

  /**
   * The number of operations of the '<em>Consultation</em>' class.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int CONSULTATION_OPERATION_COUNT = 0;

  /**
   * The meta object id for the '{@link org.keyline.model.plan.impl.NamedSourceImpl <em>Named Source</em>}' class.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see org.keyline.model.plan.impl.NamedSourceImpl
   * @see org.keyline.model.plan.impl.PlanPackageImpl#getNamedSource()
   * @generated
   */
  int NAMED_SOURCE = 3;

  /**
   * The feature id for the '<em><b>Id</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int NAMED_SOURCE__ID = CorePackage.ADDRESSABLE__ID;

  /**
   * The feature id for the '<em><b>Ref</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int NAMED_SOURCE__REF = CorePackage.ADDRESSABLE__REF;

  /**
   * The feature id for the '<em><b>Name</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int NAMED_SOURCE__NAME = CorePackage.ADDRESSABLE__NAME;

  /**
   * The feature id for the '<em><b>Description</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int NAMED_SOURCE__DESCRIPTION = CorePackage.ADDRESSABLE__DESCRIPTION;

  /**
   * The feature id for the '<em><b>Origin</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int NAMED_SOURCE__ORIGIN = CorePackage.ADDRESSABLE__ORIGIN;

  /**
   * The feature id for the '<em><b>Citations</b></em>' containment reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int NAMED_SOURCE__CITATIONS = CorePackage.ADDRESSABLE__CITATIONS;

  /**
   * The number of structural features of the '<em>Named Source</em>' class.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int NAMED_SOURCE_FEATURE_COUNT = CorePackage.ADDRESSABLE_FEATURE_COUNT + 0;

  /**
   * The number of operations of the '<em>Named Source</em>' class.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int NAMED_SOURCE_OPERATION_COUNT = CorePackage.ADDRESSABLE_OPERATION_COUNT + 0;

  /**
   * The meta object id for the '{@link org.keyline.model.plan.impl.WorkStreamImpl <em>Work Stream</em>}' class.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see org.keyline.model.plan.impl.WorkStreamImpl
   * @see org.keyline.model.plan.impl.PlanPackageImpl#getWorkStream()
   * @generated
   */
  int WORK_STREAM = 4;

  /**
   * The feature id for the '<em><b>Id</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int WORK_STREAM__ID = CorePackage.ELEMENT__ID;

  /**
   * The feature id for the '<em><b>Ref</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int WORK_STREAM__REF = CorePackage.ELEMENT__REF;

  /**
   * The feature id for the '<em><b>Name</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int WORK_STREAM__NAME = CorePackage.ELEMENT__NAME;

  /**
   * The feature id for the '<em><b>Description</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int WORK_STREAM__DESCRIPTION = CorePackage.ELEMENT__DESCRIPTION;

  /**
   * The feature id for the '<em><b>Origin</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int WORK_STREAM__ORIGIN = CorePackage.ELEMENT__ORIGIN;

  /**
   * The feature id for the '<em><b>Citations</b></em>' containment reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int WORK_STREAM__CITATIONS = CorePackage.ELEMENT__CITATIONS;

  /**
   * The feature id for the '<em><b>Lead</b></em>' reference.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int WORK_STREAM__LEAD = CorePackage.ELEMENT_FEATURE_COUNT + 0;

  /**
   * The feature id for the '<em><b>Actions</b></em>' containment reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int WORK_STREAM__ACTIONS = CorePackage.ELEMENT_FEATURE_COUNT + 1;

  /**
   * The feature id for the '<em><b>Groups</b></em>' containment reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int WORK_STREAM__GROUPS = CorePackage.ELEMENT_FEATURE_COUNT + 2;

  /**
   * The number of structural features of the '<em>Work Stream</em>' class.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int WORK_STREAM_FEATURE_COUNT = CorePackage.ELEMENT_FEATURE_COUNT + 3;

  /**
   * The number of operations of the '<em>Work Stream</em>' class.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int WORK_STREAM_OPERATION_COUNT = CorePackage.ELEMENT_OPERATION_COUNT + 0;

  /**
   * The meta object id for the '{@link org.keyline.model.plan.impl.ActionGroupImpl <em>Action Group</em>}' class.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see org.keyline.model.plan.impl.ActionGroupImpl
   * @see org.keyline.model.plan.impl.PlanPackageImpl#getActionGroup()
   * @generated
   */
  int ACTION_GROUP = 5;

  /**
   * The feature id for the '<em><b>Id</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int ACTION_GROUP__ID = CorePackage.ELEMENT__ID;

  /**
   * The feature id for the '<em><b>Ref</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int ACTION_GROUP__REF = CorePackage.ELEMENT__REF;

  /**
   * The feature id for the '<em><b>Name</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int ACTION_GROUP__NAME = CorePackage.ELEMENT__NAME;

  /**
   * The feature id for the '<em><b>Description</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int ACTION_GROUP__DESCRIPTION = CorePackage.ELEMENT__DESCRIPTION;

  /**
   * The feature id for the '<em><b>Origin</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int ACTION_GROUP__ORIGIN = CorePackage.ELEMENT__ORIGIN;

  /**
   * The feature id for the '<em><b>Citations</b></em>' containment reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int ACTION_GROUP__CITATIONS = CorePackage.ELEMENT__CITATIONS;

  /**
   * The feature id for the '<em><b>Actions</b></em>' reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int ACTION_GROUP__ACTIONS = CorePackage.ELEMENT_FEATURE_COUNT + 0;

  /**
   * The number of structural features of the '<em>Action Group</em>' class.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int ACTION_GROUP_FEATURE_COUNT = CorePackage.ELEMENT_FEATURE_COUNT + 1;

  /**
   * The number of operations of the '<em>Action Group</em>' class.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int ACTION_GROUP_OPERATION_COUNT = CorePackage.ELEMENT_OPERATION_COUNT + 0;

  /**
   * The meta object id for the '{@link org.keyline.model.plan.impl.ActionImpl <em>Action</em>}' class.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see org.keyline.model.plan.impl.ActionImpl
   * @see org.keyline.model.plan.impl.PlanPackageImpl#getAction()
   * @generated
   */
  int ACTION = 6;

  /**
   * The feature id for the '<em><b>Id</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int ACTION__ID = CorePackage.ELEMENT__ID;

  /**
   * The feature id for the '<em><b>Ref</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int ACTION__REF = CorePackage.ELEMENT__REF;

  /**
   * The feature id for the '<em><b>Name</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int ACTION__NAME = CorePackage.ELEMENT__NAME;

  /**
   * The feature id for the '<em><b>Description</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int ACTION__DESCRIPTION = CorePackage.ELEMENT__DESCRIPTION;

  /**
   * The feature id for the '<em><b>Origin</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int ACTION__ORIGIN = CorePackage.ELEMENT__ORIGIN;

  /**
   * The feature id for the '<em><b>Citations</b></em>' containment reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int ACTION__CITATIONS = CorePackage.ELEMENT__CITATIONS;

  /**
   * The feature id for the '<em><b>Kind</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int ACTION__KIND = CorePackage.ELEMENT_FEATURE_COUNT + 0;

  /**
   * The feature id for the '<em><b>Start</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int ACTION__START = CorePackage.ELEMENT_FEATURE_COUNT + 1;

  /**
   * The feature id for the '<em><b>Start Text</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int ACTION__START_TEXT = CorePackage.ELEMENT_FEATURE_COUNT + 2;

  /**
   * The feature id for the '<em><b>Finish</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int ACTION__FINISH = CorePackage.ELEMENT_FEATURE_COUNT + 3;

  /**
   * The feature id for the '<em><b>Finish Precision</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int ACTION__FINISH_PRECISION = CorePackage.ELEMENT_FEATURE_COUNT + 4;

  /**
   * The feature id for the '<em><b>Finish Text</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int ACTION__FINISH_TEXT = CorePackage.ELEMENT_FEATURE_COUNT + 5;

  /**
   * The feature id for the '<em><b>Must Finish By</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int ACTION__MUST_FINISH_BY = CorePackage.ELEMENT_FEATURE_COUNT + 6;

  /**
   * The feature id for the '<em><b>Must Finish By Precision</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int ACTION__MUST_FINISH_BY_PRECISION = CorePackage.ELEMENT_FEATURE_COUNT + 7;

  /**
   * The feature id for the '<em><b>Must Finish By Text</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int ACTION__MUST_FINISH_BY_TEXT = CorePackage.ELEMENT_FEATURE_COUNT + 8;

  /**
   * The feature id for the '<em><b>Priority</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int ACTION__PRIORITY = CorePackage.ELEMENT_FEATURE_COUNT + 9;

  /**
   * The feature id for the '<em><b>Priority Text</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int ACTION__PRIORITY_TEXT = CorePackage.ELEMENT_FEATURE_COUNT + 10;

  /**
   * The feature id for the '<em><b>Status</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int ACTION__STATUS = CorePackage.ELEMENT_FEATURE_COUNT + 11;

  /**
   * The feature id for the '<em><b>Status Text</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int ACTION__STATUS_TEXT = CorePackage.ELEMENT_FEATURE_COUNT + 12;

  /**
   * The feature id for the '<em><b>Stage</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int ACTION__STAGE = CorePackage.ELEMENT_FEATURE_COUNT + 13;

  /**
   * The feature id for the '<em><b>Percent</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int ACTION__PERCENT = CorePackage.ELEMENT_FEATURE_COUNT + 14;

  /**
   * The feature id for the '<em><b>Completed On</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int ACTION__COMPLETED_ON = CorePackage.ELEMENT_FEATURE_COUNT + 15;

  /**
   * The feature id for the '<em><b>Resources</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int ACTION__RESOURCES = CorePackage.ELEMENT_FEATURE_COUNT + 16;

  /**
   * The feature id for the '<em><b>Cost</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int ACTION__COST = CorePackage.ELEMENT_FEATURE_COUNT + 17;

  /**
   * The feature id for the '<em><b>Cost Text</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int ACTION__COST_TEXT = CorePackage.ELEMENT_FEATURE_COUNT + 18;

  /**
   * The feature id for the '<em><b>Outcome</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int ACTION__OUTCOME = CorePackage.ELEMENT_FEATURE_COUNT + 19;

  /**
   * The feature id for the '<em><b>Evidence</b></em>' attribute list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int ACTION__EVIDENCE = CorePackage.ELEMENT_FEATURE_COUNT + 20;

  /**
   * The feature id for the '<em><b>Comment</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int ACTION__COMMENT = CorePackage.ELEMENT_FEATURE_COUNT + 21;

  /**
   * The feature id for the '<em><b>Work Stream</b></em>' container reference.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int ACTION__WORK_STREAM = CorePackage.ELEMENT_FEATURE_COUNT + 22;

  /**
   * The feature id for the '<em><b>Group</b></em>' reference.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int ACTION__GROUP = CorePackage.ELEMENT_FEATURE_COUNT + 23;

  /**
   * The feature id for the '<em><b>Lead</b></em>' reference.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int ACTION__LEAD = CorePackage.ELEMENT_FEATURE_COUNT + 24;

  /**
   * The feature id for the '<em><b>Supporting</b></em>' reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int ACTION__SUPPORTING = CorePackage.ELEMENT_FEATURE_COUNT + 25;

  /**
   * The feature id for the '<em><b>Addresses</b></em>' reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int ACTION__ADDRESSES = CorePackage.ELEMENT_FEATURE_COUNT + 26;

  /**
   * The feature id for the '<em><b>Dependencies</b></em>' containment reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int ACTION__DEPENDENCIES = CorePackage.ELEMENT_FEATURE_COUNT + 27;

  /**
   * The feature id for the '<em><b>Related Actions</b></em>' containment reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int ACTION__RELATED_ACTIONS = CorePackage.ELEMENT_FEATURE_COUNT + 28;

  /**
   * The feature id for the '<em><b>Milestones</b></em>' containment reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int ACTION__MILESTONES = CorePackage.ELEMENT_FEATURE_COUNT + 29;

  /**
   * The feature id for the '<em><b>Objectives</b></em>' containment reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int ACTION__OBJECTIVES = CorePackage.ELEMENT_FEATURE_COUNT + 30;

  /**
   * The feature id for the '<em><b>Produces</b></em>' reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int ACTION__PRODUCES = CorePackage.ELEMENT_FEATURE_COUNT + 31;

  /**
   * The feature id for the '<em><b>Uses</b></em>' reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int ACTION__USES = CorePackage.ELEMENT_FEATURE_COUNT + 32;

  /**
   * The number of structural features of the '<em>Action</em>' class.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int ACTION_FEATURE_COUNT = CorePackage.ELEMENT_FEATURE_COUNT + 33;

  /**
   * The number of operations of the '<em>Action</em>' class.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int ACTION_OPERATION_COUNT = CorePackage.ELEMENT_OPERATION_COUNT + 0;

  /**
   * The meta object id for the '{@link org.keyline.model.plan.impl.ObjectiveImpl <em>Objective</em>}' class.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see org.keyline.model.plan.impl.ObjectiveImpl
   * @see org.keyline.model.plan.impl.PlanPackageImpl#getObjective()
   * @generated
   */
  int OBJECTIVE = 7;

  /**
   * The feature id for the '<em><b>Id</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int OBJECTIVE__ID = CorePackage.ELEMENT__ID;

  /**
   * The feature id for the '<em><b>Ref</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int OBJECTIVE__REF = CorePackage.ELEMENT__REF;

  /**
   * The feature id for the '<em><b>Name</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int OBJECTIVE__NAME = CorePackage.ELEMENT__NAME;

  /**
   * The feature id for the '<em><b>Description</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int OBJECTIVE__DESCRIPTION = CorePackage.ELEMENT__DESCRIPTION;

  /**
   * The feature id for the '<em><b>Origin</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int OBJECTIVE__ORIGIN = CorePackage.ELEMENT__ORIGIN;

  /**
   * The feature id for the '<em><b>Citations</b></em>' containment reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int OBJECTIVE__CITATIONS = CorePackage.ELEMENT__CITATIONS;

  /**
   * The feature id for the '<em><b>Specific</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int OBJECTIVE__SPECIFIC = CorePackage.ELEMENT_FEATURE_COUNT + 0;

  /**
   * The feature id for the '<em><b>Measurable</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int OBJECTIVE__MEASURABLE = CorePackage.ELEMENT_FEATURE_COUNT + 1;

  /**
   * The feature id for the '<em><b>Achievable</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int OBJECTIVE__ACHIEVABLE = CorePackage.ELEMENT_FEATURE_COUNT + 2;

  /**
   * The feature id for the '<em><b>Resourced</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int OBJECTIVE__RESOURCED = CorePackage.ELEMENT_FEATURE_COUNT + 3;

  /**
   * The feature id for the '<em><b>Time Bound</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int OBJECTIVE__TIME_BOUND = CorePackage.ELEMENT_FEATURE_COUNT + 4;

  /**
   * The number of structural features of the '<em>Objective</em>' class.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int OBJECTIVE_FEATURE_COUNT = CorePackage.ELEMENT_FEATURE_COUNT + 5;

  /**
   * The number of operations of the '<em>Objective</em>' class.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int OBJECTIVE_OPERATION_COUNT = CorePackage.ELEMENT_OPERATION_COUNT + 0;

  /**
   * The meta object id for the '{@link org.keyline.model.plan.impl.MilestoneImpl <em>Milestone</em>}' class.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see org.keyline.model.plan.impl.MilestoneImpl
   * @see org.keyline.model.plan.impl.PlanPackageImpl#getMilestone()
   * @generated
   */
  int MILESTONE = 8;

  /**
   * The feature id for the '<em><b>Id</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int MILESTONE__ID = CorePackage.ELEMENT__ID;

  /**
   * The feature id for the '<em><b>Ref</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int MILESTONE__REF = CorePackage.ELEMENT__REF;

  /**
   * The feature id for the '<em><b>Name</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int MILESTONE__NAME = CorePackage.ELEMENT__NAME;

  /**
   * The feature id for the '<em><b>Description</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int MILESTONE__DESCRIPTION = CorePackage.ELEMENT__DESCRIPTION;

  /**
   * The feature id for the '<em><b>Origin</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int MILESTONE__ORIGIN = CorePackage.ELEMENT__ORIGIN;

  /**
   * The feature id for the '<em><b>Citations</b></em>' containment reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int MILESTONE__CITATIONS = CorePackage.ELEMENT__CITATIONS;

  /**
   * The feature id for the '<em><b>Date</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int MILESTONE__DATE = CorePackage.ELEMENT_FEATURE_COUNT + 0;

  /**
   * The feature id for the '<em><b>Date Text</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int MILESTONE__DATE_TEXT = CorePackage.ELEMENT_FEATURE_COUNT + 1;

  /**
   * The feature id for the '<em><b>Reached</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int MILESTONE__REACHED = CorePackage.ELEMENT_FEATURE_COUNT + 2;

  /**
   * The number of structural features of the '<em>Milestone</em>' class.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int MILESTONE_FEATURE_COUNT = CorePackage.ELEMENT_FEATURE_COUNT + 3;

  /**
   * The number of operations of the '<em>Milestone</em>' class.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int MILESTONE_OPERATION_COUNT = CorePackage.ELEMENT_OPERATION_COUNT + 0;

  /**
   * The meta object id for the '{@link org.keyline.model.plan.impl.DependencyImpl <em>Dependency</em>}' class.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see org.keyline.model.plan.impl.DependencyImpl
   * @see org.keyline.model.plan.impl.PlanPackageImpl#getDependency()
   * @generated
   */
  int DEPENDENCY = 9;

  /**
   * The feature id for the '<em><b>Id</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int DEPENDENCY__ID = CorePackage.ELEMENT__ID;

  /**
   * The feature id for the '<em><b>Ref</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int DEPENDENCY__REF = CorePackage.ELEMENT__REF;

  /**
   * The feature id for the '<em><b>Name</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int DEPENDENCY__NAME = CorePackage.ELEMENT__NAME;

  /**
   * The feature id for the '<em><b>Description</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int DEPENDENCY__DESCRIPTION = CorePackage.ELEMENT__DESCRIPTION;

  /**
   * The feature id for the '<em><b>Origin</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int DEPENDENCY__ORIGIN = CorePackage.ELEMENT__ORIGIN;

  /**
   * The feature id for the '<em><b>Citations</b></em>' containment reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int DEPENDENCY__CITATIONS = CorePackage.ELEMENT__CITATIONS;

  /**
   * The feature id for the '<em><b>Type</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int DEPENDENCY__TYPE = CorePackage.ELEMENT_FEATURE_COUNT + 0;

  /**
   * The feature id for the '<em><b>Lag Days</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int DEPENDENCY__LAG_DAYS = CorePackage.ELEMENT_FEATURE_COUNT + 1;

  /**
   * The feature id for the '<em><b>Kind</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int DEPENDENCY__KIND = CorePackage.ELEMENT_FEATURE_COUNT + 2;

  /**
   * The feature id for the '<em><b>Text</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int DEPENDENCY__TEXT = CorePackage.ELEMENT_FEATURE_COUNT + 3;

  /**
   * The feature id for the '<em><b>Predecessor</b></em>' reference.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int DEPENDENCY__PREDECESSOR = CorePackage.ELEMENT_FEATURE_COUNT + 4;

  /**
   * The feature id for the '<em><b>Successor</b></em>' container reference.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int DEPENDENCY__SUCCESSOR = CorePackage.ELEMENT_FEATURE_COUNT + 5;

  /**
   * The number of structural features of the '<em>Dependency</em>' class.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int DEPENDENCY_FEATURE_COUNT = CorePackage.ELEMENT_FEATURE_COUNT + 6;

  /**
   * The number of operations of the '<em>Dependency</em>' class.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int DEPENDENCY_OPERATION_COUNT = CorePackage.ELEMENT_OPERATION_COUNT + 0;

  /**
   * The meta object id for the '{@link org.keyline.model.plan.impl.RelatedActionImpl <em>Related Action</em>}' class.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see org.keyline.model.plan.impl.RelatedActionImpl
   * @see org.keyline.model.plan.impl.PlanPackageImpl#getRelatedAction()
   * @generated
   */
  int RELATED_ACTION = 10;

  /**
   * The feature id for the '<em><b>Id</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int RELATED_ACTION__ID = CorePackage.ELEMENT__ID;

  /**
   * The feature id for the '<em><b>Ref</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int RELATED_ACTION__REF = CorePackage.ELEMENT__REF;

  /**
   * The feature id for the '<em><b>Name</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int RELATED_ACTION__NAME = CorePackage.ELEMENT__NAME;

  /**
   * The feature id for the '<em><b>Description</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int RELATED_ACTION__DESCRIPTION = CorePackage.ELEMENT__DESCRIPTION;

  /**
   * The feature id for the '<em><b>Origin</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int RELATED_ACTION__ORIGIN = CorePackage.ELEMENT__ORIGIN;

  /**
   * The feature id for the '<em><b>Citations</b></em>' containment reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int RELATED_ACTION__CITATIONS = CorePackage.ELEMENT__CITATIONS;

  /**
   * The feature id for the '<em><b>Text</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int RELATED_ACTION__TEXT = CorePackage.ELEMENT_FEATURE_COUNT + 0;

  /**
   * The feature id for the '<em><b>Action</b></em>' reference.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int RELATED_ACTION__ACTION = CorePackage.ELEMENT_FEATURE_COUNT + 1;

  /**
   * The feature id for the '<em><b>Stated Officer</b></em>' reference.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int RELATED_ACTION__STATED_OFFICER = CorePackage.ELEMENT_FEATURE_COUNT + 2;

  /**
   * The number of structural features of the '<em>Related Action</em>' class.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int RELATED_ACTION_FEATURE_COUNT = CorePackage.ELEMENT_FEATURE_COUNT + 3;

  /**
   * The number of operations of the '<em>Related Action</em>' class.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int RELATED_ACTION_OPERATION_COUNT = CorePackage.ELEMENT_OPERATION_COUNT + 0;

  /**
   * The meta object id for the '{@link org.keyline.model.plan.impl.DeliverableImpl <em>Deliverable</em>}' class.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see org.keyline.model.plan.impl.DeliverableImpl
   * @see org.keyline.model.plan.impl.PlanPackageImpl#getDeliverable()
   * @generated
   */
  int DELIVERABLE = 11;

  /**
   * The feature id for the '<em><b>Id</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int DELIVERABLE__ID = CorePackage.ELEMENT__ID;

  /**
   * The feature id for the '<em><b>Ref</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int DELIVERABLE__REF = CorePackage.ELEMENT__REF;

  /**
   * The feature id for the '<em><b>Name</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int DELIVERABLE__NAME = CorePackage.ELEMENT__NAME;

  /**
   * The feature id for the '<em><b>Description</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int DELIVERABLE__DESCRIPTION = CorePackage.ELEMENT__DESCRIPTION;

  /**
   * The feature id for the '<em><b>Origin</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int DELIVERABLE__ORIGIN = CorePackage.ELEMENT__ORIGIN;

  /**
   * The feature id for the '<em><b>Citations</b></em>' containment reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int DELIVERABLE__CITATIONS = CorePackage.ELEMENT__CITATIONS;

  /**
   * The feature id for the '<em><b>Producers</b></em>' reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int DELIVERABLE__PRODUCERS = CorePackage.ELEMENT_FEATURE_COUNT + 0;

  /**
   * The feature id for the '<em><b>Users</b></em>' reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int DELIVERABLE__USERS = CorePackage.ELEMENT_FEATURE_COUNT + 1;

  /**
   * The number of structural features of the '<em>Deliverable</em>' class.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int DELIVERABLE_FEATURE_COUNT = CorePackage.ELEMENT_FEATURE_COUNT + 2;

  /**
   * The number of operations of the '<em>Deliverable</em>' class.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int DELIVERABLE_OPERATION_COUNT = CorePackage.ELEMENT_OPERATION_COUNT + 0;

  /**
   * The meta object id for the '{@link org.keyline.model.plan.impl.BaselineImpl <em>Baseline</em>}' class.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see org.keyline.model.plan.impl.BaselineImpl
   * @see org.keyline.model.plan.impl.PlanPackageImpl#getBaseline()
   * @generated
   */
  int BASELINE = 12;

  /**
   * The feature id for the '<em><b>Id</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int BASELINE__ID = CorePackage.ELEMENT__ID;

  /**
   * The feature id for the '<em><b>Ref</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int BASELINE__REF = CorePackage.ELEMENT__REF;

  /**
   * The feature id for the '<em><b>Name</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int BASELINE__NAME = CorePackage.ELEMENT__NAME;

  /**
   * The feature id for the '<em><b>Description</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int BASELINE__DESCRIPTION = CorePackage.ELEMENT__DESCRIPTION;

  /**
   * The feature id for the '<em><b>Origin</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int BASELINE__ORIGIN = CorePackage.ELEMENT__ORIGIN;

  /**
   * The feature id for the '<em><b>Citations</b></em>' containment reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int BASELINE__CITATIONS = CorePackage.ELEMENT__CITATIONS;

  /**
   * The feature id for the '<em><b>Taken On</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int BASELINE__TAKEN_ON = CorePackage.ELEMENT_FEATURE_COUNT + 0;

  /**
   * The feature id for the '<em><b>Dates</b></em>' containment reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int BASELINE__DATES = CorePackage.ELEMENT_FEATURE_COUNT + 1;

  /**
   * The number of structural features of the '<em>Baseline</em>' class.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int BASELINE_FEATURE_COUNT = CorePackage.ELEMENT_FEATURE_COUNT + 2;

  /**
   * The number of operations of the '<em>Baseline</em>' class.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int BASELINE_OPERATION_COUNT = CorePackage.ELEMENT_OPERATION_COUNT + 0;

  /**
   * The meta object id for the '{@link org.keyline.model.plan.impl.BaselineDatesImpl <em>Baseline Dates</em>}' class.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see org.keyline.model.plan.impl.BaselineDatesImpl
   * @see org.keyline.model.plan.impl.PlanPackageImpl#getBaselineDates()
   * @generated
   */
  int BASELINE_DATES = 13;

  /**
   * The feature id for the '<em><b>Start</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int BASELINE_DATES__START = 0;

  /**
   * The feature id for the '<em><b>Finish</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int BASELINE_DATES__FINISH = 1;

  /**
   * The feature id for the '<em><b>Action</b></em>' reference.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int BASELINE_DATES__ACTION = 2;

  /**
   * The number of structural features of the '<em>Baseline Dates</em>' class.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int BASELINE_DATES_FEATURE_COUNT = 3;

  /**
   * The number of operations of the '<em>Baseline Dates</em>' class.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int BASELINE_DATES_OPERATION_COUNT = 0;

  /**
   * The meta object id for the '{@link org.keyline.model.plan.impl.ProgressReportImpl <em>Progress Report</em>}' class.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see org.keyline.model.plan.impl.ProgressReportImpl
   * @see org.keyline.model.plan.impl.PlanPackageImpl#getProgressReport()
   * @generated
   */
  int PROGRESS_REPORT = 14;

  /**
   * The feature id for the '<em><b>Id</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int PROGRESS_REPORT__ID = CorePackage.ELEMENT__ID;

  /**
   * The feature id for the '<em><b>Ref</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int PROGRESS_REPORT__REF = CorePackage.ELEMENT__REF;

  /**
   * The feature id for the '<em><b>Name</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int PROGRESS_REPORT__NAME = CorePackage.ELEMENT__NAME;

  /**
   * The feature id for the '<em><b>Description</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int PROGRESS_REPORT__DESCRIPTION = CorePackage.ELEMENT__DESCRIPTION;

  /**
   * The feature id for the '<em><b>Origin</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int PROGRESS_REPORT__ORIGIN = CorePackage.ELEMENT__ORIGIN;

  /**
   * The feature id for the '<em><b>Citations</b></em>' containment reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int PROGRESS_REPORT__CITATIONS = CorePackage.ELEMENT__CITATIONS;

  /**
   * The feature id for the '<em><b>Kind</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int PROGRESS_REPORT__KIND = CorePackage.ELEMENT_FEATURE_COUNT + 0;

  /**
   * The feature id for the '<em><b>Reported On</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int PROGRESS_REPORT__REPORTED_ON = CorePackage.ELEMENT_FEATURE_COUNT + 1;

  /**
   * The feature id for the '<em><b>Percent</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int PROGRESS_REPORT__PERCENT = CorePackage.ELEMENT_FEATURE_COUNT + 2;

  /**
   * The feature id for the '<em><b>Author</b></em>' reference.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int PROGRESS_REPORT__AUTHOR = CorePackage.ELEMENT_FEATURE_COUNT + 3;

  /**
   * The feature id for the '<em><b>Work Stream</b></em>' reference.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int PROGRESS_REPORT__WORK_STREAM = CorePackage.ELEMENT_FEATURE_COUNT + 4;

  /**
   * The feature id for the '<em><b>Entries</b></em>' containment reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int PROGRESS_REPORT__ENTRIES = CorePackage.ELEMENT_FEATURE_COUNT + 5;

  /**
   * The number of structural features of the '<em>Progress Report</em>' class.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int PROGRESS_REPORT_FEATURE_COUNT = CorePackage.ELEMENT_FEATURE_COUNT + 6;

  /**
   * The number of operations of the '<em>Progress Report</em>' class.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int PROGRESS_REPORT_OPERATION_COUNT = CorePackage.ELEMENT_OPERATION_COUNT + 0;

  /**
   * The meta object id for the '{@link org.keyline.model.plan.impl.ActionProgressImpl <em>Action Progress</em>}' class.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see org.keyline.model.plan.impl.ActionProgressImpl
   * @see org.keyline.model.plan.impl.PlanPackageImpl#getActionProgress()
   * @generated
   */
  int ACTION_PROGRESS = 15;

  /**
   * The feature id for the '<em><b>Status</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int ACTION_PROGRESS__STATUS = 0;

  /**
   * The feature id for the '<em><b>Stage</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int ACTION_PROGRESS__STAGE = 1;

  /**
   * The feature id for the '<em><b>Percent</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int ACTION_PROGRESS__PERCENT = 2;

  /**
   * The feature id for the '<em><b>Comment</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int ACTION_PROGRESS__COMMENT = 3;

  /**
   * The feature id for the '<em><b>Remedy</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int ACTION_PROGRESS__REMEDY = 4;

  /**
   * The feature id for the '<em><b>Action</b></em>' reference.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int ACTION_PROGRESS__ACTION = 5;

  /**
   * The number of structural features of the '<em>Action Progress</em>' class.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int ACTION_PROGRESS_FEATURE_COUNT = 6;

  /**
   * The number of operations of the '<em>Action Progress</em>' class.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int ACTION_PROGRESS_OPERATION_COUNT = 0;

  /**
   * The meta object id for the '{@link org.keyline.model.plan.impl.ImportNoteImpl <em>Import Note</em>}' class.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see org.keyline.model.plan.impl.ImportNoteImpl
   * @see org.keyline.model.plan.impl.PlanPackageImpl#getImportNote()
   * @generated
   */
  int IMPORT_NOTE = 16;

  /**
   * The feature id for the '<em><b>Id</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int IMPORT_NOTE__ID = CorePackage.ELEMENT__ID;

  /**
   * The feature id for the '<em><b>Ref</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int IMPORT_NOTE__REF = CorePackage.ELEMENT__REF;

  /**
   * The feature id for the '<em><b>Name</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int IMPORT_NOTE__NAME = CorePackage.ELEMENT__NAME;

  /**
   * The feature id for the '<em><b>Description</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int IMPORT_NOTE__DESCRIPTION = CorePackage.ELEMENT__DESCRIPTION;

  /**
   * The feature id for the '<em><b>Origin</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int IMPORT_NOTE__ORIGIN = CorePackage.ELEMENT__ORIGIN;

  /**
   * The feature id for the '<em><b>Citations</b></em>' containment reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int IMPORT_NOTE__CITATIONS = CorePackage.ELEMENT__CITATIONS;

  /**
   * The feature id for the '<em><b>Kind</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int IMPORT_NOTE__KIND = CorePackage.ELEMENT_FEATURE_COUNT + 0;

  /**
   * The feature id for the '<em><b>File</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int IMPORT_NOTE__FILE = CorePackage.ELEMENT_FEATURE_COUNT + 1;

  /**
   * The feature id for the '<em><b>Row</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int IMPORT_NOTE__ROW = CorePackage.ELEMENT_FEATURE_COUNT + 2;

  /**
   * The feature id for the '<em><b>Column</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int IMPORT_NOTE__COLUMN = CorePackage.ELEMENT_FEATURE_COUNT + 3;

  /**
   * The feature id for the '<em><b>Text</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int IMPORT_NOTE__TEXT = CorePackage.ELEMENT_FEATURE_COUNT + 4;

  /**
   * The feature id for the '<em><b>Element</b></em>' reference.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int IMPORT_NOTE__ELEMENT = CorePackage.ELEMENT_FEATURE_COUNT + 5;

  /**
   * The number of structural features of the '<em>Import Note</em>' class.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int IMPORT_NOTE_FEATURE_COUNT = CorePackage.ELEMENT_FEATURE_COUNT + 6;

  /**
   * The number of operations of the '<em>Import Note</em>' class.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int IMPORT_NOTE_OPERATION_COUNT = CorePackage.ELEMENT_OPERATION_COUNT + 0;

  /**
   * The meta object id for the '{@link org.keyline.model.plan.ActionKind <em>Action Kind</em>}' enum.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see org.keyline.model.plan.ActionKind
   * @see org.keyline.model.plan.impl.PlanPackageImpl#getActionKind()
   * @generated
   */
  int ACTION_KIND = 17;

  /**
   * The meta object id for the '{@link org.keyline.model.plan.Stage <em>Stage</em>}' enum.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see org.keyline.model.plan.Stage
   * @see org.keyline.model.plan.impl.PlanPackageImpl#getStage()
   * @generated
   */
  int STAGE = 18;

  /**
   * The meta object id for the '{@link org.keyline.model.plan.DependencyType <em>Dependency Type</em>}' enum.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see org.keyline.model.plan.DependencyType
   * @see org.keyline.model.plan.impl.PlanPackageImpl#getDependencyType()
   * @generated
   */
  int DEPENDENCY_TYPE = 19;

  /**
   * The meta object id for the '{@link org.keyline.model.plan.DependencyKind <em>Dependency Kind</em>}' enum.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see org.keyline.model.plan.DependencyKind
   * @see org.keyline.model.plan.impl.PlanPackageImpl#getDependencyKind()
   * @generated
   */
  int DEPENDENCY_KIND = 20;

  /**
   * The meta object id for the '{@link org.keyline.model.plan.ReportKind <em>Report Kind</em>}' enum.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see org.keyline.model.plan.ReportKind
   * @see org.keyline.model.plan.impl.PlanPackageImpl#getReportKind()
   * @generated
   */
  int REPORT_KIND = 21;

  /**
   * The meta object id for the '{@link org.keyline.model.plan.NoteKind <em>Note Kind</em>}' enum.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see org.keyline.model.plan.NoteKind
   * @see org.keyline.model.plan.impl.PlanPackageImpl#getNoteKind()
   * @generated
   */
  int NOTE_KIND = 22;

  /**
   * The meta object id for the '{@link org.keyline.model.plan.CalendarRegion <em>Calendar Region</em>}' enum.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see org.keyline.model.plan.CalendarRegion
   * @see org.keyline.model.plan.impl.PlanPackageImpl#getCalendarRegion()
   * @generated
   */
  int CALENDAR_REGION = 23;


  /**
   * Returns the meta object for class '{@link org.keyline.model.plan.ImprovementPlan <em>Improvement Plan</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for class '<em>Improvement Plan</em>'.
   * @see org.keyline.model.plan.ImprovementPlan
   * @generated
   */
  EClass getImprovementPlan();

  /**
   * Returns the meta object for the attribute '{@link org.keyline.model.plan.ImprovementPlan#getAgreedOn <em>Agreed On</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the attribute '<em>Agreed On</em>'.
   * @see org.keyline.model.plan.ImprovementPlan#getAgreedOn()
   * @see #getImprovementPlan()
   * @generated
   */
  EAttribute getImprovementPlan_AgreedOn();

  /**
   * Returns the meta object for the attribute '{@link org.keyline.model.plan.ImprovementPlan#getSubmittedOn <em>Submitted On</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the attribute '<em>Submitted On</em>'.
   * @see org.keyline.model.plan.ImprovementPlan#getSubmittedOn()
   * @see #getImprovementPlan()
   * @generated
   */
  EAttribute getImprovementPlan_SubmittedOn();

  /**
   * Returns the meta object for the attribute '{@link org.keyline.model.plan.ImprovementPlan#getApprovedOn <em>Approved On</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the attribute '<em>Approved On</em>'.
   * @see org.keyline.model.plan.ImprovementPlan#getApprovedOn()
   * @see #getImprovementPlan()
   * @generated
   */
  EAttribute getImprovementPlan_ApprovedOn();

  /**
   * Returns the meta object for the attribute '{@link org.keyline.model.plan.ImprovementPlan#getApprovedBy <em>Approved By</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the attribute '<em>Approved By</em>'.
   * @see org.keyline.model.plan.ImprovementPlan#getApprovedBy()
   * @see #getImprovementPlan()
   * @generated
   */
  EAttribute getImprovementPlan_ApprovedBy();

  /**
   * Returns the meta object for the attribute '{@link org.keyline.model.plan.ImprovementPlan#getStatusDate <em>Status Date</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the attribute '<em>Status Date</em>'.
   * @see org.keyline.model.plan.ImprovementPlan#getStatusDate()
   * @see #getImprovementPlan()
   * @generated
   */
  EAttribute getImprovementPlan_StatusDate();

  /**
   * Returns the meta object for the attribute '{@link org.keyline.model.plan.ImprovementPlan#getReportPublishedOn <em>Report Published On</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the attribute '<em>Report Published On</em>'.
   * @see org.keyline.model.plan.ImprovementPlan#getReportPublishedOn()
   * @see #getImprovementPlan()
   * @generated
   */
  EAttribute getImprovementPlan_ReportPublishedOn();

  /**
   * Returns the meta object for the attribute '{@link org.keyline.model.plan.ImprovementPlan#getSubmissionDueOn <em>Submission Due On</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the attribute '<em>Submission Due On</em>'.
   * @see org.keyline.model.plan.ImprovementPlan#getSubmissionDueOn()
   * @see #getImprovementPlan()
   * @generated
   */
  EAttribute getImprovementPlan_SubmissionDueOn();

  /**
   * Returns the meta object for the attribute '{@link org.keyline.model.plan.ImprovementPlan#getResponseReceivedOn <em>Response Received On</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the attribute '<em>Response Received On</em>'.
   * @see org.keyline.model.plan.ImprovementPlan#getResponseReceivedOn()
   * @see #getImprovementPlan()
   * @generated
   */
  EAttribute getImprovementPlan_ResponseReceivedOn();

  /**
   * Returns the meta object for the attribute '{@link org.keyline.model.plan.ImprovementPlan#getAmendedOn <em>Amended On</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the attribute '<em>Amended On</em>'.
   * @see org.keyline.model.plan.ImprovementPlan#getAmendedOn()
   * @see #getImprovementPlan()
   * @generated
   */
  EAttribute getImprovementPlan_AmendedOn();

  /**
   * Returns the meta object for the attribute '{@link org.keyline.model.plan.ImprovementPlan#getSecondResponseOn <em>Second Response On</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the attribute '<em>Second Response On</em>'.
   * @see org.keyline.model.plan.ImprovementPlan#getSecondResponseOn()
   * @see #getImprovementPlan()
   * @generated
   */
  EAttribute getImprovementPlan_SecondResponseOn();

  /**
   * Returns the meta object for the attribute '{@link org.keyline.model.plan.ImprovementPlan#getFinalDate <em>Final Date</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the attribute '<em>Final Date</em>'.
   * @see org.keyline.model.plan.ImprovementPlan#getFinalDate()
   * @see #getImprovementPlan()
   * @generated
   */
  EAttribute getImprovementPlan_FinalDate();

  /**
   * Returns the meta object for the attribute '{@link org.keyline.model.plan.ImprovementPlan#getReasonForLongerTime <em>Reason For Longer Time</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the attribute '<em>Reason For Longer Time</em>'.
   * @see org.keyline.model.plan.ImprovementPlan#getReasonForLongerTime()
   * @see #getImprovementPlan()
   * @generated
   */
  EAttribute getImprovementPlan_ReasonForLongerTime();

  /**
   * Returns the meta object for the attribute '{@link org.keyline.model.plan.ImprovementPlan#getBudget <em>Budget</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the attribute '<em>Budget</em>'.
   * @see org.keyline.model.plan.ImprovementPlan#getBudget()
   * @see #getImprovementPlan()
   * @generated
   */
  EAttribute getImprovementPlan_Budget();

  /**
   * Returns the meta object for the attribute '{@link org.keyline.model.plan.ImprovementPlan#getNonPriorities <em>Non Priorities</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the attribute '<em>Non Priorities</em>'.
   * @see org.keyline.model.plan.ImprovementPlan#getNonPriorities()
   * @see #getImprovementPlan()
   * @generated
   */
  EAttribute getImprovementPlan_NonPriorities();

  /**
   * Returns the meta object for the attribute '{@link org.keyline.model.plan.ImprovementPlan#getPublication <em>Publication</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the attribute '<em>Publication</em>'.
   * @see org.keyline.model.plan.ImprovementPlan#getPublication()
   * @see #getImprovementPlan()
   * @generated
   */
  EAttribute getImprovementPlan_Publication();

  /**
   * Returns the meta object for the attribute '{@link org.keyline.model.plan.ImprovementPlan#getContact <em>Contact</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the attribute '<em>Contact</em>'.
   * @see org.keyline.model.plan.ImprovementPlan#getContact()
   * @see #getImprovementPlan()
   * @generated
   */
  EAttribute getImprovementPlan_Contact();

  /**
   * Returns the meta object for the attribute '{@link org.keyline.model.plan.ImprovementPlan#getTenantsInformed <em>Tenants Informed</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the attribute '<em>Tenants Informed</em>'.
   * @see org.keyline.model.plan.ImprovementPlan#getTenantsInformed()
   * @see #getImprovementPlan()
   * @generated
   */
  EAttribute getImprovementPlan_TenantsInformed();

  /**
   * Returns the meta object for the attribute '{@link org.keyline.model.plan.ImprovementPlan#getCalendar <em>Calendar</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the attribute '<em>Calendar</em>'.
   * @see org.keyline.model.plan.ImprovementPlan#getCalendar()
   * @see #getImprovementPlan()
   * @generated
   */
  EAttribute getImprovementPlan_Calendar();

  /**
   * Returns the meta object for the attribute list '{@link org.keyline.model.plan.ImprovementPlan#getDeclaredWorkStreams <em>Declared Work Streams</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the attribute list '<em>Declared Work Streams</em>'.
   * @see org.keyline.model.plan.ImprovementPlan#getDeclaredWorkStreams()
   * @see #getImprovementPlan()
   * @generated
   */
  EAttribute getImprovementPlan_DeclaredWorkStreams();

  /**
   * Returns the meta object for the reference '{@link org.keyline.model.plan.ImprovementPlan#getOrganisation <em>Organisation</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the reference '<em>Organisation</em>'.
   * @see org.keyline.model.plan.ImprovementPlan#getOrganisation()
   * @see #getImprovementPlan()
   * @generated
   */
  EReference getImprovementPlan_Organisation();

  /**
   * Returns the meta object for the reference '{@link org.keyline.model.plan.ImprovementPlan#getInspection <em>Inspection</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the reference '<em>Inspection</em>'.
   * @see org.keyline.model.plan.ImprovementPlan#getInspection()
   * @see #getImprovementPlan()
   * @generated
   */
  EReference getImprovementPlan_Inspection();

  /**
   * Returns the meta object for the reference list '{@link org.keyline.model.plan.ImprovementPlan#getReports <em>Reports</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the reference list '<em>Reports</em>'.
   * @see org.keyline.model.plan.ImprovementPlan#getReports()
   * @see #getImprovementPlan()
   * @generated
   */
  EReference getImprovementPlan_Reports();

  /**
   * Returns the meta object for the reference '{@link org.keyline.model.plan.ImprovementPlan#getSupersedes <em>Supersedes</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the reference '<em>Supersedes</em>'.
   * @see org.keyline.model.plan.ImprovementPlan#getSupersedes()
   * @see #getImprovementPlan()
   * @generated
   */
  EReference getImprovementPlan_Supersedes();

  /**
   * Returns the meta object for the reference '{@link org.keyline.model.plan.ImprovementPlan#getProfile <em>Profile</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the reference '<em>Profile</em>'.
   * @see org.keyline.model.plan.ImprovementPlan#getProfile()
   * @see #getImprovementPlan()
   * @generated
   */
  EReference getImprovementPlan_Profile();

  /**
   * Returns the meta object for the reference '{@link org.keyline.model.plan.ImprovementPlan#getSponsor <em>Sponsor</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the reference '<em>Sponsor</em>'.
   * @see org.keyline.model.plan.ImprovementPlan#getSponsor()
   * @see #getImprovementPlan()
   * @generated
   */
  EReference getImprovementPlan_Sponsor();

  /**
   * Returns the meta object for the reference '{@link org.keyline.model.plan.ImprovementPlan#getOwner <em>Owner</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the reference '<em>Owner</em>'.
   * @see org.keyline.model.plan.ImprovementPlan#getOwner()
   * @see #getImprovementPlan()
   * @generated
   */
  EReference getImprovementPlan_Owner();

  /**
   * Returns the meta object for the reference '{@link org.keyline.model.plan.ImprovementPlan#getCoordinator <em>Coordinator</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the reference '<em>Coordinator</em>'.
   * @see org.keyline.model.plan.ImprovementPlan#getCoordinator()
   * @see #getImprovementPlan()
   * @generated
   */
  EReference getImprovementPlan_Coordinator();

  /**
   * Returns the meta object for the containment reference '{@link org.keyline.model.plan.ImprovementPlan#getMonitoring <em>Monitoring</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the containment reference '<em>Monitoring</em>'.
   * @see org.keyline.model.plan.ImprovementPlan#getMonitoring()
   * @see #getImprovementPlan()
   * @generated
   */
  EReference getImprovementPlan_Monitoring();

  /**
   * Returns the meta object for the containment reference '{@link org.keyline.model.plan.ImprovementPlan#getConsultation <em>Consultation</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the containment reference '<em>Consultation</em>'.
   * @see org.keyline.model.plan.ImprovementPlan#getConsultation()
   * @see #getImprovementPlan()
   * @generated
   */
  EReference getImprovementPlan_Consultation();

  /**
   * Returns the meta object for the containment reference list '{@link org.keyline.model.plan.ImprovementPlan#getDeclaredCounts <em>Declared Counts</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the containment reference list '<em>Declared Counts</em>'.
   * @see org.keyline.model.plan.ImprovementPlan#getDeclaredCounts()
   * @see #getImprovementPlan()
   * @generated
   */
  EReference getImprovementPlan_DeclaredCounts();

  /**
   * Returns the meta object for the containment reference list '{@link org.keyline.model.plan.ImprovementPlan#getWorkStreams <em>Work Streams</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the containment reference list '<em>Work Streams</em>'.
   * @see org.keyline.model.plan.ImprovementPlan#getWorkStreams()
   * @see #getImprovementPlan()
   * @generated
   */
  EReference getImprovementPlan_WorkStreams();

  /**
   * Returns the meta object for the containment reference list '{@link org.keyline.model.plan.ImprovementPlan#getActions <em>Actions</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the containment reference list '<em>Actions</em>'.
   * @see org.keyline.model.plan.ImprovementPlan#getActions()
   * @see #getImprovementPlan()
   * @generated
   */
  EReference getImprovementPlan_Actions();

  /**
   * Returns the meta object for the containment reference list '{@link org.keyline.model.plan.ImprovementPlan#getNamedSources <em>Named Sources</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the containment reference list '<em>Named Sources</em>'.
   * @see org.keyline.model.plan.ImprovementPlan#getNamedSources()
   * @see #getImprovementPlan()
   * @generated
   */
  EReference getImprovementPlan_NamedSources();

  /**
   * Returns the meta object for the containment reference list '{@link org.keyline.model.plan.ImprovementPlan#getDeliverables <em>Deliverables</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the containment reference list '<em>Deliverables</em>'.
   * @see org.keyline.model.plan.ImprovementPlan#getDeliverables()
   * @see #getImprovementPlan()
   * @generated
   */
  EReference getImprovementPlan_Deliverables();

  /**
   * Returns the meta object for the containment reference list '{@link org.keyline.model.plan.ImprovementPlan#getBaselines <em>Baselines</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the containment reference list '<em>Baselines</em>'.
   * @see org.keyline.model.plan.ImprovementPlan#getBaselines()
   * @see #getImprovementPlan()
   * @generated
   */
  EReference getImprovementPlan_Baselines();

  /**
   * Returns the meta object for the containment reference list '{@link org.keyline.model.plan.ImprovementPlan#getProgressReports <em>Progress Reports</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the containment reference list '<em>Progress Reports</em>'.
   * @see org.keyline.model.plan.ImprovementPlan#getProgressReports()
   * @see #getImprovementPlan()
   * @generated
   */
  EReference getImprovementPlan_ProgressReports();

  /**
   * Returns the meta object for the containment reference list '{@link org.keyline.model.plan.ImprovementPlan#getImportNotes <em>Import Notes</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the containment reference list '<em>Import Notes</em>'.
   * @see org.keyline.model.plan.ImprovementPlan#getImportNotes()
   * @see #getImprovementPlan()
   * @generated
   */
  EReference getImprovementPlan_ImportNotes();

  /**
   * Returns the meta object for the containment reference list '{@link org.keyline.model.plan.ImprovementPlan#getSuppressions <em>Suppressions</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the containment reference list '<em>Suppressions</em>'.
   * @see org.keyline.model.plan.ImprovementPlan#getSuppressions()
   * @see #getImprovementPlan()
   * @generated
   */
  EReference getImprovementPlan_Suppressions();

  /**
   * Returns the meta object for class '{@link org.keyline.model.plan.Monitoring <em>Monitoring</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for class '<em>Monitoring</em>'.
   * @see org.keyline.model.plan.Monitoring
   * @generated
   */
  EClass getMonitoring();

  /**
   * Returns the meta object for the attribute '{@link org.keyline.model.plan.Monitoring#getArrangements <em>Arrangements</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the attribute '<em>Arrangements</em>'.
   * @see org.keyline.model.plan.Monitoring#getArrangements()
   * @see #getMonitoring()
   * @generated
   */
  EAttribute getMonitoring_Arrangements();

  /**
   * Returns the meta object for the attribute '{@link org.keyline.model.plan.Monitoring#getIntervalDays <em>Interval Days</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the attribute '<em>Interval Days</em>'.
   * @see org.keyline.model.plan.Monitoring#getIntervalDays()
   * @see #getMonitoring()
   * @generated
   */
  EAttribute getMonitoring_IntervalDays();

  /**
   * Returns the meta object for the attribute '{@link org.keyline.model.plan.Monitoring#getAudit <em>Audit</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the attribute '<em>Audit</em>'.
   * @see org.keyline.model.plan.Monitoring#getAudit()
   * @see #getMonitoring()
   * @generated
   */
  EAttribute getMonitoring_Audit();

  /**
   * Returns the meta object for class '{@link org.keyline.model.plan.Consultation <em>Consultation</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for class '<em>Consultation</em>'.
   * @see org.keyline.model.plan.Consultation
   * @generated
   */
  EClass getConsultation();

  /**
   * Returns the meta object for the attribute '{@link org.keyline.model.plan.Consultation#getForm <em>Form</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the attribute '<em>Form</em>'.
   * @see org.keyline.model.plan.Consultation#getForm()
   * @see #getConsultation()
   * @generated
   */
  EAttribute getConsultation_Form();

  /**
   * Returns the meta object for the attribute '{@link org.keyline.model.plan.Consultation#getPublicMonitoring <em>Public Monitoring</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the attribute '<em>Public Monitoring</em>'.
   * @see org.keyline.model.plan.Consultation#getPublicMonitoring()
   * @see #getConsultation()
   * @generated
   */
  EAttribute getConsultation_PublicMonitoring();

  /**
   * Returns the meta object for the attribute '{@link org.keyline.model.plan.Consultation#getTimescale <em>Timescale</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the attribute '<em>Timescale</em>'.
   * @see org.keyline.model.plan.Consultation#getTimescale()
   * @see #getConsultation()
   * @generated
   */
  EAttribute getConsultation_Timescale();

  /**
   * Returns the meta object for class '{@link org.keyline.model.plan.NamedSource <em>Named Source</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for class '<em>Named Source</em>'.
   * @see org.keyline.model.plan.NamedSource
   * @generated
   */
  EClass getNamedSource();

  /**
   * Returns the meta object for class '{@link org.keyline.model.plan.WorkStream <em>Work Stream</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for class '<em>Work Stream</em>'.
   * @see org.keyline.model.plan.WorkStream
   * @generated
   */
  EClass getWorkStream();

  /**
   * Returns the meta object for the reference '{@link org.keyline.model.plan.WorkStream#getLead <em>Lead</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the reference '<em>Lead</em>'.
   * @see org.keyline.model.plan.WorkStream#getLead()
   * @see #getWorkStream()
   * @generated
   */
  EReference getWorkStream_Lead();

  /**
   * Returns the meta object for the containment reference list '{@link org.keyline.model.plan.WorkStream#getActions <em>Actions</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the containment reference list '<em>Actions</em>'.
   * @see org.keyline.model.plan.WorkStream#getActions()
   * @see #getWorkStream()
   * @generated
   */
  EReference getWorkStream_Actions();

  /**
   * Returns the meta object for the containment reference list '{@link org.keyline.model.plan.WorkStream#getGroups <em>Groups</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the containment reference list '<em>Groups</em>'.
   * @see org.keyline.model.plan.WorkStream#getGroups()
   * @see #getWorkStream()
   * @generated
   */
  EReference getWorkStream_Groups();

  /**
   * Returns the meta object for class '{@link org.keyline.model.plan.ActionGroup <em>Action Group</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for class '<em>Action Group</em>'.
   * @see org.keyline.model.plan.ActionGroup
   * @generated
   */
  EClass getActionGroup();

  /**
   * Returns the meta object for the reference list '{@link org.keyline.model.plan.ActionGroup#getActions <em>Actions</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the reference list '<em>Actions</em>'.
   * @see org.keyline.model.plan.ActionGroup#getActions()
   * @see #getActionGroup()
   * @generated
   */
  EReference getActionGroup_Actions();

  /**
   * Returns the meta object for class '{@link org.keyline.model.plan.Action <em>Action</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for class '<em>Action</em>'.
   * @see org.keyline.model.plan.Action
   * @generated
   */
  EClass getAction();

  /**
   * Returns the meta object for the attribute '{@link org.keyline.model.plan.Action#getKind <em>Kind</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the attribute '<em>Kind</em>'.
   * @see org.keyline.model.plan.Action#getKind()
   * @see #getAction()
   * @generated
   */
  EAttribute getAction_Kind();

  /**
   * Returns the meta object for the attribute '{@link org.keyline.model.plan.Action#getStart <em>Start</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the attribute '<em>Start</em>'.
   * @see org.keyline.model.plan.Action#getStart()
   * @see #getAction()
   * @generated
   */
  EAttribute getAction_Start();

  /**
   * Returns the meta object for the attribute '{@link org.keyline.model.plan.Action#getStartText <em>Start Text</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the attribute '<em>Start Text</em>'.
   * @see org.keyline.model.plan.Action#getStartText()
   * @see #getAction()
   * @generated
   */
  EAttribute getAction_StartText();

  /**
   * Returns the meta object for the attribute '{@link org.keyline.model.plan.Action#getFinish <em>Finish</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the attribute '<em>Finish</em>'.
   * @see org.keyline.model.plan.Action#getFinish()
   * @see #getAction()
   * @generated
   */
  EAttribute getAction_Finish();

  /**
   * Returns the meta object for the attribute '{@link org.keyline.model.plan.Action#getFinishPrecision <em>Finish Precision</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the attribute '<em>Finish Precision</em>'.
   * @see org.keyline.model.plan.Action#getFinishPrecision()
   * @see #getAction()
   * @generated
   */
  EAttribute getAction_FinishPrecision();

  /**
   * Returns the meta object for the attribute '{@link org.keyline.model.plan.Action#getFinishText <em>Finish Text</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the attribute '<em>Finish Text</em>'.
   * @see org.keyline.model.plan.Action#getFinishText()
   * @see #getAction()
   * @generated
   */
  EAttribute getAction_FinishText();

  /**
   * Returns the meta object for the attribute '{@link org.keyline.model.plan.Action#getMustFinishBy <em>Must Finish By</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the attribute '<em>Must Finish By</em>'.
   * @see org.keyline.model.plan.Action#getMustFinishBy()
   * @see #getAction()
   * @generated
   */
  EAttribute getAction_MustFinishBy();

  /**
   * Returns the meta object for the attribute '{@link org.keyline.model.plan.Action#getMustFinishByPrecision <em>Must Finish By Precision</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the attribute '<em>Must Finish By Precision</em>'.
   * @see org.keyline.model.plan.Action#getMustFinishByPrecision()
   * @see #getAction()
   * @generated
   */
  EAttribute getAction_MustFinishByPrecision();

  /**
   * Returns the meta object for the attribute '{@link org.keyline.model.plan.Action#getMustFinishByText <em>Must Finish By Text</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the attribute '<em>Must Finish By Text</em>'.
   * @see org.keyline.model.plan.Action#getMustFinishByText()
   * @see #getAction()
   * @generated
   */
  EAttribute getAction_MustFinishByText();

  /**
   * Returns the meta object for the attribute '{@link org.keyline.model.plan.Action#getPriority <em>Priority</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the attribute '<em>Priority</em>'.
   * @see org.keyline.model.plan.Action#getPriority()
   * @see #getAction()
   * @generated
   */
  EAttribute getAction_Priority();

  /**
   * Returns the meta object for the attribute '{@link org.keyline.model.plan.Action#getPriorityText <em>Priority Text</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the attribute '<em>Priority Text</em>'.
   * @see org.keyline.model.plan.Action#getPriorityText()
   * @see #getAction()
   * @generated
   */
  EAttribute getAction_PriorityText();

  /**
   * Returns the meta object for the attribute '{@link org.keyline.model.plan.Action#getStatus <em>Status</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the attribute '<em>Status</em>'.
   * @see org.keyline.model.plan.Action#getStatus()
   * @see #getAction()
   * @generated
   */
  EAttribute getAction_Status();

  /**
   * Returns the meta object for the attribute '{@link org.keyline.model.plan.Action#getStatusText <em>Status Text</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the attribute '<em>Status Text</em>'.
   * @see org.keyline.model.plan.Action#getStatusText()
   * @see #getAction()
   * @generated
   */
  EAttribute getAction_StatusText();

  /**
   * Returns the meta object for the attribute '{@link org.keyline.model.plan.Action#getStage <em>Stage</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the attribute '<em>Stage</em>'.
   * @see org.keyline.model.plan.Action#getStage()
   * @see #getAction()
   * @generated
   */
  EAttribute getAction_Stage();

  /**
   * Returns the meta object for the attribute '{@link org.keyline.model.plan.Action#getPercent <em>Percent</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the attribute '<em>Percent</em>'.
   * @see org.keyline.model.plan.Action#getPercent()
   * @see #getAction()
   * @generated
   */
  EAttribute getAction_Percent();

  /**
   * Returns the meta object for the attribute '{@link org.keyline.model.plan.Action#getCompletedOn <em>Completed On</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the attribute '<em>Completed On</em>'.
   * @see org.keyline.model.plan.Action#getCompletedOn()
   * @see #getAction()
   * @generated
   */
  EAttribute getAction_CompletedOn();

  /**
   * Returns the meta object for the attribute '{@link org.keyline.model.plan.Action#getResources <em>Resources</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the attribute '<em>Resources</em>'.
   * @see org.keyline.model.plan.Action#getResources()
   * @see #getAction()
   * @generated
   */
  EAttribute getAction_Resources();

  /**
   * Returns the meta object for the attribute '{@link org.keyline.model.plan.Action#getCost <em>Cost</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the attribute '<em>Cost</em>'.
   * @see org.keyline.model.plan.Action#getCost()
   * @see #getAction()
   * @generated
   */
  EAttribute getAction_Cost();

  /**
   * Returns the meta object for the attribute '{@link org.keyline.model.plan.Action#getCostText <em>Cost Text</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the attribute '<em>Cost Text</em>'.
   * @see org.keyline.model.plan.Action#getCostText()
   * @see #getAction()
   * @generated
   */
  EAttribute getAction_CostText();

  /**
   * Returns the meta object for the attribute '{@link org.keyline.model.plan.Action#getOutcome <em>Outcome</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the attribute '<em>Outcome</em>'.
   * @see org.keyline.model.plan.Action#getOutcome()
   * @see #getAction()
   * @generated
   */
  EAttribute getAction_Outcome();

  /**
   * Returns the meta object for the attribute list '{@link org.keyline.model.plan.Action#getEvidence <em>Evidence</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the attribute list '<em>Evidence</em>'.
   * @see org.keyline.model.plan.Action#getEvidence()
   * @see #getAction()
   * @generated
   */
  EAttribute getAction_Evidence();

  /**
   * Returns the meta object for the attribute '{@link org.keyline.model.plan.Action#getComment <em>Comment</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the attribute '<em>Comment</em>'.
   * @see org.keyline.model.plan.Action#getComment()
   * @see #getAction()
   * @generated
   */
  EAttribute getAction_Comment();

  /**
   * Returns the meta object for the container reference '{@link org.keyline.model.plan.Action#getWorkStream <em>Work Stream</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the container reference '<em>Work Stream</em>'.
   * @see org.keyline.model.plan.Action#getWorkStream()
   * @see #getAction()
   * @generated
   */
  EReference getAction_WorkStream();

  /**
   * Returns the meta object for the reference '{@link org.keyline.model.plan.Action#getGroup <em>Group</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the reference '<em>Group</em>'.
   * @see org.keyline.model.plan.Action#getGroup()
   * @see #getAction()
   * @generated
   */
  EReference getAction_Group();

  /**
   * Returns the meta object for the reference '{@link org.keyline.model.plan.Action#getLead <em>Lead</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the reference '<em>Lead</em>'.
   * @see org.keyline.model.plan.Action#getLead()
   * @see #getAction()
   * @generated
   */
  EReference getAction_Lead();

  /**
   * Returns the meta object for the reference list '{@link org.keyline.model.plan.Action#getSupporting <em>Supporting</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the reference list '<em>Supporting</em>'.
   * @see org.keyline.model.plan.Action#getSupporting()
   * @see #getAction()
   * @generated
   */
  EReference getAction_Supporting();

  /**
   * Returns the meta object for the reference list '{@link org.keyline.model.plan.Action#getAddresses <em>Addresses</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the reference list '<em>Addresses</em>'.
   * @see org.keyline.model.plan.Action#getAddresses()
   * @see #getAction()
   * @generated
   */
  EReference getAction_Addresses();

  /**
   * Returns the meta object for the containment reference list '{@link org.keyline.model.plan.Action#getDependencies <em>Dependencies</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the containment reference list '<em>Dependencies</em>'.
   * @see org.keyline.model.plan.Action#getDependencies()
   * @see #getAction()
   * @generated
   */
  EReference getAction_Dependencies();

  /**
   * Returns the meta object for the containment reference list '{@link org.keyline.model.plan.Action#getRelatedActions <em>Related Actions</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the containment reference list '<em>Related Actions</em>'.
   * @see org.keyline.model.plan.Action#getRelatedActions()
   * @see #getAction()
   * @generated
   */
  EReference getAction_RelatedActions();

  /**
   * Returns the meta object for the containment reference list '{@link org.keyline.model.plan.Action#getMilestones <em>Milestones</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the containment reference list '<em>Milestones</em>'.
   * @see org.keyline.model.plan.Action#getMilestones()
   * @see #getAction()
   * @generated
   */
  EReference getAction_Milestones();

  /**
   * Returns the meta object for the containment reference list '{@link org.keyline.model.plan.Action#getObjectives <em>Objectives</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the containment reference list '<em>Objectives</em>'.
   * @see org.keyline.model.plan.Action#getObjectives()
   * @see #getAction()
   * @generated
   */
  EReference getAction_Objectives();

  /**
   * Returns the meta object for the reference list '{@link org.keyline.model.plan.Action#getProduces <em>Produces</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the reference list '<em>Produces</em>'.
   * @see org.keyline.model.plan.Action#getProduces()
   * @see #getAction()
   * @generated
   */
  EReference getAction_Produces();

  /**
   * Returns the meta object for the reference list '{@link org.keyline.model.plan.Action#getUses <em>Uses</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the reference list '<em>Uses</em>'.
   * @see org.keyline.model.plan.Action#getUses()
   * @see #getAction()
   * @generated
   */
  EReference getAction_Uses();

  /**
   * Returns the meta object for class '{@link org.keyline.model.plan.Objective <em>Objective</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for class '<em>Objective</em>'.
   * @see org.keyline.model.plan.Objective
   * @generated
   */
  EClass getObjective();

  /**
   * Returns the meta object for the attribute '{@link org.keyline.model.plan.Objective#getSpecific <em>Specific</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the attribute '<em>Specific</em>'.
   * @see org.keyline.model.plan.Objective#getSpecific()
   * @see #getObjective()
   * @generated
   */
  EAttribute getObjective_Specific();

  /**
   * Returns the meta object for the attribute '{@link org.keyline.model.plan.Objective#getMeasurable <em>Measurable</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the attribute '<em>Measurable</em>'.
   * @see org.keyline.model.plan.Objective#getMeasurable()
   * @see #getObjective()
   * @generated
   */
  EAttribute getObjective_Measurable();

  /**
   * Returns the meta object for the attribute '{@link org.keyline.model.plan.Objective#getAchievable <em>Achievable</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the attribute '<em>Achievable</em>'.
   * @see org.keyline.model.plan.Objective#getAchievable()
   * @see #getObjective()
   * @generated
   */
  EAttribute getObjective_Achievable();

  /**
   * Returns the meta object for the attribute '{@link org.keyline.model.plan.Objective#getResourced <em>Resourced</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the attribute '<em>Resourced</em>'.
   * @see org.keyline.model.plan.Objective#getResourced()
   * @see #getObjective()
   * @generated
   */
  EAttribute getObjective_Resourced();

  /**
   * Returns the meta object for the attribute '{@link org.keyline.model.plan.Objective#getTimeBound <em>Time Bound</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the attribute '<em>Time Bound</em>'.
   * @see org.keyline.model.plan.Objective#getTimeBound()
   * @see #getObjective()
   * @generated
   */
  EAttribute getObjective_TimeBound();

  /**
   * Returns the meta object for class '{@link org.keyline.model.plan.Milestone <em>Milestone</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for class '<em>Milestone</em>'.
   * @see org.keyline.model.plan.Milestone
   * @generated
   */
  EClass getMilestone();

  /**
   * Returns the meta object for the attribute '{@link org.keyline.model.plan.Milestone#getDate <em>Date</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the attribute '<em>Date</em>'.
   * @see org.keyline.model.plan.Milestone#getDate()
   * @see #getMilestone()
   * @generated
   */
  EAttribute getMilestone_Date();

  /**
   * Returns the meta object for the attribute '{@link org.keyline.model.plan.Milestone#getDateText <em>Date Text</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the attribute '<em>Date Text</em>'.
   * @see org.keyline.model.plan.Milestone#getDateText()
   * @see #getMilestone()
   * @generated
   */
  EAttribute getMilestone_DateText();

  /**
   * Returns the meta object for the attribute '{@link org.keyline.model.plan.Milestone#isReached <em>Reached</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the attribute '<em>Reached</em>'.
   * @see org.keyline.model.plan.Milestone#isReached()
   * @see #getMilestone()
   * @generated
   */
  EAttribute getMilestone_Reached();

  /**
   * Returns the meta object for class '{@link org.keyline.model.plan.Dependency <em>Dependency</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for class '<em>Dependency</em>'.
   * @see org.keyline.model.plan.Dependency
   * @generated
   */
  EClass getDependency();

  /**
   * Returns the meta object for the attribute '{@link org.keyline.model.plan.Dependency#getType <em>Type</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the attribute '<em>Type</em>'.
   * @see org.keyline.model.plan.Dependency#getType()
   * @see #getDependency()
   * @generated
   */
  EAttribute getDependency_Type();

  /**
   * Returns the meta object for the attribute '{@link org.keyline.model.plan.Dependency#getLagDays <em>Lag Days</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the attribute '<em>Lag Days</em>'.
   * @see org.keyline.model.plan.Dependency#getLagDays()
   * @see #getDependency()
   * @generated
   */
  EAttribute getDependency_LagDays();

  /**
   * Returns the meta object for the attribute '{@link org.keyline.model.plan.Dependency#getKind <em>Kind</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the attribute '<em>Kind</em>'.
   * @see org.keyline.model.plan.Dependency#getKind()
   * @see #getDependency()
   * @generated
   */
  EAttribute getDependency_Kind();

  /**
   * Returns the meta object for the attribute '{@link org.keyline.model.plan.Dependency#getText <em>Text</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the attribute '<em>Text</em>'.
   * @see org.keyline.model.plan.Dependency#getText()
   * @see #getDependency()
   * @generated
   */
  EAttribute getDependency_Text();

  /**
   * Returns the meta object for the reference '{@link org.keyline.model.plan.Dependency#getPredecessor <em>Predecessor</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the reference '<em>Predecessor</em>'.
   * @see org.keyline.model.plan.Dependency#getPredecessor()
   * @see #getDependency()
   * @generated
   */
  EReference getDependency_Predecessor();

  /**
   * Returns the meta object for the container reference '{@link org.keyline.model.plan.Dependency#getSuccessor <em>Successor</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the container reference '<em>Successor</em>'.
   * @see org.keyline.model.plan.Dependency#getSuccessor()
   * @see #getDependency()
   * @generated
   */
  EReference getDependency_Successor();

  /**
   * Returns the meta object for class '{@link org.keyline.model.plan.RelatedAction <em>Related Action</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for class '<em>Related Action</em>'.
   * @see org.keyline.model.plan.RelatedAction
   * @generated
   */
  EClass getRelatedAction();

  /**
   * Returns the meta object for the attribute '{@link org.keyline.model.plan.RelatedAction#getText <em>Text</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the attribute '<em>Text</em>'.
   * @see org.keyline.model.plan.RelatedAction#getText()
   * @see #getRelatedAction()
   * @generated
   */
  EAttribute getRelatedAction_Text();

  /**
   * Returns the meta object for the reference '{@link org.keyline.model.plan.RelatedAction#getAction <em>Action</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the reference '<em>Action</em>'.
   * @see org.keyline.model.plan.RelatedAction#getAction()
   * @see #getRelatedAction()
   * @generated
   */
  EReference getRelatedAction_Action();

  /**
   * Returns the meta object for the reference '{@link org.keyline.model.plan.RelatedAction#getStatedOfficer <em>Stated Officer</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the reference '<em>Stated Officer</em>'.
   * @see org.keyline.model.plan.RelatedAction#getStatedOfficer()
   * @see #getRelatedAction()
   * @generated
   */
  EReference getRelatedAction_StatedOfficer();

  /**
   * Returns the meta object for class '{@link org.keyline.model.plan.Deliverable <em>Deliverable</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for class '<em>Deliverable</em>'.
   * @see org.keyline.model.plan.Deliverable
   * @generated
   */
  EClass getDeliverable();

  /**
   * Returns the meta object for the reference list '{@link org.keyline.model.plan.Deliverable#getProducers <em>Producers</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the reference list '<em>Producers</em>'.
   * @see org.keyline.model.plan.Deliverable#getProducers()
   * @see #getDeliverable()
   * @generated
   */
  EReference getDeliverable_Producers();

  /**
   * Returns the meta object for the reference list '{@link org.keyline.model.plan.Deliverable#getUsers <em>Users</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the reference list '<em>Users</em>'.
   * @see org.keyline.model.plan.Deliverable#getUsers()
   * @see #getDeliverable()
   * @generated
   */
  EReference getDeliverable_Users();

  /**
   * Returns the meta object for class '{@link org.keyline.model.plan.Baseline <em>Baseline</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for class '<em>Baseline</em>'.
   * @see org.keyline.model.plan.Baseline
   * @generated
   */
  EClass getBaseline();

  /**
   * Returns the meta object for the attribute '{@link org.keyline.model.plan.Baseline#getTakenOn <em>Taken On</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the attribute '<em>Taken On</em>'.
   * @see org.keyline.model.plan.Baseline#getTakenOn()
   * @see #getBaseline()
   * @generated
   */
  EAttribute getBaseline_TakenOn();

  /**
   * Returns the meta object for the containment reference list '{@link org.keyline.model.plan.Baseline#getDates <em>Dates</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the containment reference list '<em>Dates</em>'.
   * @see org.keyline.model.plan.Baseline#getDates()
   * @see #getBaseline()
   * @generated
   */
  EReference getBaseline_Dates();

  /**
   * Returns the meta object for class '{@link org.keyline.model.plan.BaselineDates <em>Baseline Dates</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for class '<em>Baseline Dates</em>'.
   * @see org.keyline.model.plan.BaselineDates
   * @generated
   */
  EClass getBaselineDates();

  /**
   * Returns the meta object for the attribute '{@link org.keyline.model.plan.BaselineDates#getStart <em>Start</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the attribute '<em>Start</em>'.
   * @see org.keyline.model.plan.BaselineDates#getStart()
   * @see #getBaselineDates()
   * @generated
   */
  EAttribute getBaselineDates_Start();

  /**
   * Returns the meta object for the attribute '{@link org.keyline.model.plan.BaselineDates#getFinish <em>Finish</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the attribute '<em>Finish</em>'.
   * @see org.keyline.model.plan.BaselineDates#getFinish()
   * @see #getBaselineDates()
   * @generated
   */
  EAttribute getBaselineDates_Finish();

  /**
   * Returns the meta object for the reference '{@link org.keyline.model.plan.BaselineDates#getAction <em>Action</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the reference '<em>Action</em>'.
   * @see org.keyline.model.plan.BaselineDates#getAction()
   * @see #getBaselineDates()
   * @generated
   */
  EReference getBaselineDates_Action();

  /**
   * Returns the meta object for class '{@link org.keyline.model.plan.ProgressReport <em>Progress Report</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for class '<em>Progress Report</em>'.
   * @see org.keyline.model.plan.ProgressReport
   * @generated
   */
  EClass getProgressReport();

  /**
   * Returns the meta object for the attribute '{@link org.keyline.model.plan.ProgressReport#getKind <em>Kind</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the attribute '<em>Kind</em>'.
   * @see org.keyline.model.plan.ProgressReport#getKind()
   * @see #getProgressReport()
   * @generated
   */
  EAttribute getProgressReport_Kind();

  /**
   * Returns the meta object for the attribute '{@link org.keyline.model.plan.ProgressReport#getReportedOn <em>Reported On</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the attribute '<em>Reported On</em>'.
   * @see org.keyline.model.plan.ProgressReport#getReportedOn()
   * @see #getProgressReport()
   * @generated
   */
  EAttribute getProgressReport_ReportedOn();

  /**
   * Returns the meta object for the attribute '{@link org.keyline.model.plan.ProgressReport#getPercent <em>Percent</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the attribute '<em>Percent</em>'.
   * @see org.keyline.model.plan.ProgressReport#getPercent()
   * @see #getProgressReport()
   * @generated
   */
  EAttribute getProgressReport_Percent();

  /**
   * Returns the meta object for the reference '{@link org.keyline.model.plan.ProgressReport#getAuthor <em>Author</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the reference '<em>Author</em>'.
   * @see org.keyline.model.plan.ProgressReport#getAuthor()
   * @see #getProgressReport()
   * @generated
   */
  EReference getProgressReport_Author();

  /**
   * Returns the meta object for the reference '{@link org.keyline.model.plan.ProgressReport#getWorkStream <em>Work Stream</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the reference '<em>Work Stream</em>'.
   * @see org.keyline.model.plan.ProgressReport#getWorkStream()
   * @see #getProgressReport()
   * @generated
   */
  EReference getProgressReport_WorkStream();

  /**
   * Returns the meta object for the containment reference list '{@link org.keyline.model.plan.ProgressReport#getEntries <em>Entries</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the containment reference list '<em>Entries</em>'.
   * @see org.keyline.model.plan.ProgressReport#getEntries()
   * @see #getProgressReport()
   * @generated
   */
  EReference getProgressReport_Entries();

  /**
   * Returns the meta object for class '{@link org.keyline.model.plan.ActionProgress <em>Action Progress</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for class '<em>Action Progress</em>'.
   * @see org.keyline.model.plan.ActionProgress
   * @generated
   */
  EClass getActionProgress();

  /**
   * Returns the meta object for the attribute '{@link org.keyline.model.plan.ActionProgress#getStatus <em>Status</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the attribute '<em>Status</em>'.
   * @see org.keyline.model.plan.ActionProgress#getStatus()
   * @see #getActionProgress()
   * @generated
   */
  EAttribute getActionProgress_Status();

  /**
   * Returns the meta object for the attribute '{@link org.keyline.model.plan.ActionProgress#getStage <em>Stage</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the attribute '<em>Stage</em>'.
   * @see org.keyline.model.plan.ActionProgress#getStage()
   * @see #getActionProgress()
   * @generated
   */
  EAttribute getActionProgress_Stage();

  /**
   * Returns the meta object for the attribute '{@link org.keyline.model.plan.ActionProgress#getPercent <em>Percent</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the attribute '<em>Percent</em>'.
   * @see org.keyline.model.plan.ActionProgress#getPercent()
   * @see #getActionProgress()
   * @generated
   */
  EAttribute getActionProgress_Percent();

  /**
   * Returns the meta object for the attribute '{@link org.keyline.model.plan.ActionProgress#getComment <em>Comment</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the attribute '<em>Comment</em>'.
   * @see org.keyline.model.plan.ActionProgress#getComment()
   * @see #getActionProgress()
   * @generated
   */
  EAttribute getActionProgress_Comment();

  /**
   * Returns the meta object for the attribute '{@link org.keyline.model.plan.ActionProgress#getRemedy <em>Remedy</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the attribute '<em>Remedy</em>'.
   * @see org.keyline.model.plan.ActionProgress#getRemedy()
   * @see #getActionProgress()
   * @generated
   */
  EAttribute getActionProgress_Remedy();

  /**
   * Returns the meta object for the reference '{@link org.keyline.model.plan.ActionProgress#getAction <em>Action</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the reference '<em>Action</em>'.
   * @see org.keyline.model.plan.ActionProgress#getAction()
   * @see #getActionProgress()
   * @generated
   */
  EReference getActionProgress_Action();

  /**
   * Returns the meta object for class '{@link org.keyline.model.plan.ImportNote <em>Import Note</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for class '<em>Import Note</em>'.
   * @see org.keyline.model.plan.ImportNote
   * @generated
   */
  EClass getImportNote();

  /**
   * Returns the meta object for the attribute '{@link org.keyline.model.plan.ImportNote#getKind <em>Kind</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the attribute '<em>Kind</em>'.
   * @see org.keyline.model.plan.ImportNote#getKind()
   * @see #getImportNote()
   * @generated
   */
  EAttribute getImportNote_Kind();

  /**
   * Returns the meta object for the attribute '{@link org.keyline.model.plan.ImportNote#getFile <em>File</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the attribute '<em>File</em>'.
   * @see org.keyline.model.plan.ImportNote#getFile()
   * @see #getImportNote()
   * @generated
   */
  EAttribute getImportNote_File();

  /**
   * Returns the meta object for the attribute '{@link org.keyline.model.plan.ImportNote#getRow <em>Row</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the attribute '<em>Row</em>'.
   * @see org.keyline.model.plan.ImportNote#getRow()
   * @see #getImportNote()
   * @generated
   */
  EAttribute getImportNote_Row();

  /**
   * Returns the meta object for the attribute '{@link org.keyline.model.plan.ImportNote#getColumn <em>Column</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the attribute '<em>Column</em>'.
   * @see org.keyline.model.plan.ImportNote#getColumn()
   * @see #getImportNote()
   * @generated
   */
  EAttribute getImportNote_Column();

  /**
   * Returns the meta object for the attribute '{@link org.keyline.model.plan.ImportNote#getText <em>Text</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the attribute '<em>Text</em>'.
   * @see org.keyline.model.plan.ImportNote#getText()
   * @see #getImportNote()
   * @generated
   */
  EAttribute getImportNote_Text();

  /**
   * Returns the meta object for the reference '{@link org.keyline.model.plan.ImportNote#getElement <em>Element</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the reference '<em>Element</em>'.
   * @see org.keyline.model.plan.ImportNote#getElement()
   * @see #getImportNote()
   * @generated
   */
  EReference getImportNote_Element();

  /**
   * Returns the meta object for enum '{@link org.keyline.model.plan.ActionKind <em>Action Kind</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for enum '<em>Action Kind</em>'.
   * @see org.keyline.model.plan.ActionKind
   * @generated
   */
  EEnum getActionKind();

  /**
   * Returns the meta object for enum '{@link org.keyline.model.plan.Stage <em>Stage</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for enum '<em>Stage</em>'.
   * @see org.keyline.model.plan.Stage
   * @generated
   */
  EEnum getStage();

  /**
   * Returns the meta object for enum '{@link org.keyline.model.plan.DependencyType <em>Dependency Type</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for enum '<em>Dependency Type</em>'.
   * @see org.keyline.model.plan.DependencyType
   * @generated
   */
  EEnum getDependencyType();

  /**
   * Returns the meta object for enum '{@link org.keyline.model.plan.DependencyKind <em>Dependency Kind</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for enum '<em>Dependency Kind</em>'.
   * @see org.keyline.model.plan.DependencyKind
   * @generated
   */
  EEnum getDependencyKind();

  /**
   * Returns the meta object for enum '{@link org.keyline.model.plan.ReportKind <em>Report Kind</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for enum '<em>Report Kind</em>'.
   * @see org.keyline.model.plan.ReportKind
   * @generated
   */
  EEnum getReportKind();

  /**
   * Returns the meta object for enum '{@link org.keyline.model.plan.NoteKind <em>Note Kind</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for enum '<em>Note Kind</em>'.
   * @see org.keyline.model.plan.NoteKind
   * @generated
   */
  EEnum getNoteKind();

  /**
   * Returns the meta object for enum '{@link org.keyline.model.plan.CalendarRegion <em>Calendar Region</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for enum '<em>Calendar Region</em>'.
   * @see org.keyline.model.plan.CalendarRegion
   * @generated
   */
  EEnum getCalendarRegion();

  /**
   * Returns the factory that creates the instances of the model.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the factory that creates the instances of the model.
   * @generated
   */
  PlanFactory getPlanFactory();

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
     * The meta object literal for the '{@link org.keyline.model.plan.impl.ImprovementPlanImpl <em>Improvement Plan</em>}' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see org.keyline.model.plan.impl.ImprovementPlanImpl
     * @see org.keyline.model.plan.impl.PlanPackageImpl#getImprovementPlan()
     * @generated
     */
    EClass IMPROVEMENT_PLAN = eINSTANCE.getImprovementPlan();

    /**
     * The meta object literal for the '<em><b>Agreed On</b></em>' attribute feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EAttribute IMPROVEMENT_PLAN__AGREED_ON = eINSTANCE.getImprovementPlan_AgreedOn();

    /**
     * The meta object literal for the '<em><b>Submitted On</b></em>' attribute feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EAttribute IMPROVEMENT_PLAN__SUBMITTED_ON = eINSTANCE.getImprovementPlan_SubmittedOn();

    /**
     * The meta object literal for the '<em><b>Approved On</b></em>' attribute feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EAttribute IMPROVEMENT_PLAN__APPROVED_ON = eINSTANCE.getImprovementPlan_ApprovedOn();

    /**
     * The meta object literal for the '<em><b>Approved By</b></em>' attribute feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EAttribute IMPROVEMENT_PLAN__APPROVED_BY = eINSTANCE.getImprovementPlan_ApprovedBy();

    /**
     * The meta object literal for the '<em><b>Status Date</b></em>' attribute feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EAttribute IMPROVEMENT_PLAN__STATUS_DATE = eINSTANCE.getImprovementPlan_StatusDate();

    /**
     * The meta object literal for the '<em><b>Report Published On</b></em>' attribute feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EAttribute IMPROVEMENT_PLAN__REPORT_PUBLISHED_ON = eINSTANCE.getImprovementPlan_ReportPublishedOn();

    /**
     * The meta object literal for the '<em><b>Submission Due On</b></em>' attribute feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EAttribute IMPROVEMENT_PLAN__SUBMISSION_DUE_ON = eINSTANCE.getImprovementPlan_SubmissionDueOn();

    /**
     * The meta object literal for the '<em><b>Response Received On</b></em>' attribute feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EAttribute IMPROVEMENT_PLAN__RESPONSE_RECEIVED_ON = eINSTANCE.getImprovementPlan_ResponseReceivedOn();

    /**
     * The meta object literal for the '<em><b>Amended On</b></em>' attribute feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EAttribute IMPROVEMENT_PLAN__AMENDED_ON = eINSTANCE.getImprovementPlan_AmendedOn();

    /**
     * The meta object literal for the '<em><b>Second Response On</b></em>' attribute feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EAttribute IMPROVEMENT_PLAN__SECOND_RESPONSE_ON = eINSTANCE.getImprovementPlan_SecondResponseOn();

    /**
     * The meta object literal for the '<em><b>Final Date</b></em>' attribute feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EAttribute IMPROVEMENT_PLAN__FINAL_DATE = eINSTANCE.getImprovementPlan_FinalDate();

    /**
     * The meta object literal for the '<em><b>Reason For Longer Time</b></em>' attribute feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EAttribute IMPROVEMENT_PLAN__REASON_FOR_LONGER_TIME = eINSTANCE.getImprovementPlan_ReasonForLongerTime();

    /**
     * The meta object literal for the '<em><b>Budget</b></em>' attribute feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EAttribute IMPROVEMENT_PLAN__BUDGET = eINSTANCE.getImprovementPlan_Budget();

    /**
     * The meta object literal for the '<em><b>Non Priorities</b></em>' attribute feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EAttribute IMPROVEMENT_PLAN__NON_PRIORITIES = eINSTANCE.getImprovementPlan_NonPriorities();

    /**
     * The meta object literal for the '<em><b>Publication</b></em>' attribute feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EAttribute IMPROVEMENT_PLAN__PUBLICATION = eINSTANCE.getImprovementPlan_Publication();

    /**
     * The meta object literal for the '<em><b>Contact</b></em>' attribute feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EAttribute IMPROVEMENT_PLAN__CONTACT = eINSTANCE.getImprovementPlan_Contact();

    /**
     * The meta object literal for the '<em><b>Tenants Informed</b></em>' attribute feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EAttribute IMPROVEMENT_PLAN__TENANTS_INFORMED = eINSTANCE.getImprovementPlan_TenantsInformed();

    /**
     * The meta object literal for the '<em><b>Calendar</b></em>' attribute feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EAttribute IMPROVEMENT_PLAN__CALENDAR = eINSTANCE.getImprovementPlan_Calendar();

    /**
     * The meta object literal for the '<em><b>Declared Work Streams</b></em>' attribute list feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EAttribute IMPROVEMENT_PLAN__DECLARED_WORK_STREAMS = eINSTANCE.getImprovementPlan_DeclaredWorkStreams();

    /**
     * The meta object literal for the '<em><b>Organisation</b></em>' reference feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EReference IMPROVEMENT_PLAN__ORGANISATION = eINSTANCE.getImprovementPlan_Organisation();

    /**
     * The meta object literal for the '<em><b>Inspection</b></em>' reference feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EReference IMPROVEMENT_PLAN__INSPECTION = eINSTANCE.getImprovementPlan_Inspection();

    /**
     * The meta object literal for the '<em><b>Reports</b></em>' reference list feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EReference IMPROVEMENT_PLAN__REPORTS = eINSTANCE.getImprovementPlan_Reports();

    /**
     * The meta object literal for the '<em><b>Supersedes</b></em>' reference feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EReference IMPROVEMENT_PLAN__SUPERSEDES = eINSTANCE.getImprovementPlan_Supersedes();

    /**
     * The meta object literal for the '<em><b>Profile</b></em>' reference feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EReference IMPROVEMENT_PLAN__PROFILE = eINSTANCE.getImprovementPlan_Profile();

    /**
     * The meta object literal for the '<em><b>Sponsor</b></em>' reference feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EReference IMPROVEMENT_PLAN__SPONSOR = eINSTANCE.getImprovementPlan_Sponsor();

    /**
     * The meta object literal for the '<em><b>Owner</b></em>' reference feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EReference IMPROVEMENT_PLAN__OWNER = eINSTANCE.getImprovementPlan_Owner();

    /**
     * The meta object literal for the '<em><b>Coordinator</b></em>' reference feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EReference IMPROVEMENT_PLAN__COORDINATOR = eINSTANCE.getImprovementPlan_Coordinator();

    /**
     * The meta object literal for the '<em><b>Monitoring</b></em>' containment reference feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EReference IMPROVEMENT_PLAN__MONITORING = eINSTANCE.getImprovementPlan_Monitoring();

    /**
     * The meta object literal for the '<em><b>Consultation</b></em>' containment reference feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EReference IMPROVEMENT_PLAN__CONSULTATION = eINSTANCE.getImprovementPlan_Consultation();

    /**
     * The meta object literal for the '<em><b>Declared Counts</b></em>' containment reference list feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EReference IMPROVEMENT_PLAN__DECLARED_COUNTS = eINSTANCE.getImprovementPlan_DeclaredCounts();

    /**
     * The meta object literal for the '<em><b>Work Streams</b></em>' containment reference list feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EReference IMPROVEMENT_PLAN__WORK_STREAMS = eINSTANCE.getImprovementPlan_WorkStreams();

    /**
     * The meta object literal for the '<em><b>Actions</b></em>' containment reference list feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EReference IMPROVEMENT_PLAN__ACTIONS = eINSTANCE.getImprovementPlan_Actions();

    /**
     * The meta object literal for the '<em><b>Named Sources</b></em>' containment reference list feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EReference IMPROVEMENT_PLAN__NAMED_SOURCES = eINSTANCE.getImprovementPlan_NamedSources();

    /**
     * The meta object literal for the '<em><b>Deliverables</b></em>' containment reference list feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EReference IMPROVEMENT_PLAN__DELIVERABLES = eINSTANCE.getImprovementPlan_Deliverables();

    /**
     * The meta object literal for the '<em><b>Baselines</b></em>' containment reference list feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EReference IMPROVEMENT_PLAN__BASELINES = eINSTANCE.getImprovementPlan_Baselines();

    /**
     * The meta object literal for the '<em><b>Progress Reports</b></em>' containment reference list feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EReference IMPROVEMENT_PLAN__PROGRESS_REPORTS = eINSTANCE.getImprovementPlan_ProgressReports();

    /**
     * The meta object literal for the '<em><b>Import Notes</b></em>' containment reference list feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EReference IMPROVEMENT_PLAN__IMPORT_NOTES = eINSTANCE.getImprovementPlan_ImportNotes();

    /**
     * The meta object literal for the '<em><b>Suppressions</b></em>' containment reference list feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EReference IMPROVEMENT_PLAN__SUPPRESSIONS = eINSTANCE.getImprovementPlan_Suppressions();

    /**
     * The meta object literal for the '{@link org.keyline.model.plan.impl.MonitoringImpl <em>Monitoring</em>}' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see org.keyline.model.plan.impl.MonitoringImpl
     * @see org.keyline.model.plan.impl.PlanPackageImpl#getMonitoring()
     * @generated
     */
    EClass MONITORING = eINSTANCE.getMonitoring();

    /**
     * The meta object literal for the '<em><b>Arrangements</b></em>' attribute feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EAttribute MONITORING__ARRANGEMENTS = eINSTANCE.getMonitoring_Arrangements();

    /**
     * The meta object literal for the '<em><b>Interval Days</b></em>' attribute feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EAttribute MONITORING__INTERVAL_DAYS = eINSTANCE.getMonitoring_IntervalDays();

    /**
     * The meta object literal for the '<em><b>Audit</b></em>' attribute feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EAttribute MONITORING__AUDIT = eINSTANCE.getMonitoring_Audit();

    /**
     * The meta object literal for the '{@link org.keyline.model.plan.impl.ConsultationImpl <em>Consultation</em>}' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see org.keyline.model.plan.impl.ConsultationImpl
     * @see org.keyline.model.plan.impl.PlanPackageImpl#getConsultation()
     * @generated
     */
    EClass CONSULTATION = eINSTANCE.getConsultation();

    /**
     * The meta object literal for the '<em><b>Form</b></em>' attribute feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EAttribute CONSULTATION__FORM = eINSTANCE.getConsultation_Form();

    /**
     * The meta object literal for the '<em><b>Public Monitoring</b></em>' attribute feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EAttribute CONSULTATION__PUBLIC_MONITORING = eINSTANCE.getConsultation_PublicMonitoring();

    /**
     * The meta object literal for the '<em><b>Timescale</b></em>' attribute feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EAttribute CONSULTATION__TIMESCALE = eINSTANCE.getConsultation_Timescale();

    /**
     * The meta object literal for the '{@link org.keyline.model.plan.impl.NamedSourceImpl <em>Named Source</em>}' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see org.keyline.model.plan.impl.NamedSourceImpl
     * @see org.keyline.model.plan.impl.PlanPackageImpl#getNamedSource()
     * @generated
     */
    EClass NAMED_SOURCE = eINSTANCE.getNamedSource();

    /**
     * The meta object literal for the '{@link org.keyline.model.plan.impl.WorkStreamImpl <em>Work Stream</em>}' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see org.keyline.model.plan.impl.WorkStreamImpl
     * @see org.keyline.model.plan.impl.PlanPackageImpl#getWorkStream()
     * @generated
     */
    EClass WORK_STREAM = eINSTANCE.getWorkStream();

    /**
     * The meta object literal for the '<em><b>Lead</b></em>' reference feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EReference WORK_STREAM__LEAD = eINSTANCE.getWorkStream_Lead();

    /**
     * The meta object literal for the '<em><b>Actions</b></em>' containment reference list feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EReference WORK_STREAM__ACTIONS = eINSTANCE.getWorkStream_Actions();

    /**
     * The meta object literal for the '<em><b>Groups</b></em>' containment reference list feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EReference WORK_STREAM__GROUPS = eINSTANCE.getWorkStream_Groups();

    /**
     * The meta object literal for the '{@link org.keyline.model.plan.impl.ActionGroupImpl <em>Action Group</em>}' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see org.keyline.model.plan.impl.ActionGroupImpl
     * @see org.keyline.model.plan.impl.PlanPackageImpl#getActionGroup()
     * @generated
     */
    EClass ACTION_GROUP = eINSTANCE.getActionGroup();

    /**
     * The meta object literal for the '<em><b>Actions</b></em>' reference list feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EReference ACTION_GROUP__ACTIONS = eINSTANCE.getActionGroup_Actions();

    /**
     * The meta object literal for the '{@link org.keyline.model.plan.impl.ActionImpl <em>Action</em>}' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see org.keyline.model.plan.impl.ActionImpl
     * @see org.keyline.model.plan.impl.PlanPackageImpl#getAction()
     * @generated
     */
    EClass ACTION = eINSTANCE.getAction();

    /**
     * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EAttribute ACTION__KIND = eINSTANCE.getAction_Kind();

    /**
     * The meta object literal for the '<em><b>Start</b></em>' attribute feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EAttribute ACTION__START = eINSTANCE.getAction_Start();

    /**
     * The meta object literal for the '<em><b>Start Text</b></em>' attribute feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EAttribute ACTION__START_TEXT = eINSTANCE.getAction_StartText();

    /**
     * The meta object literal for the '<em><b>Finish</b></em>' attribute feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EAttribute ACTION__FINISH = eINSTANCE.getAction_Finish();

    /**
     * The meta object literal for the '<em><b>Finish Precision</b></em>' attribute feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EAttribute ACTION__FINISH_PRECISION = eINSTANCE.getAction_FinishPrecision();

    /**
     * The meta object literal for the '<em><b>Finish Text</b></em>' attribute feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EAttribute ACTION__FINISH_TEXT = eINSTANCE.getAction_FinishText();

    /**
     * The meta object literal for the '<em><b>Must Finish By</b></em>' attribute feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EAttribute ACTION__MUST_FINISH_BY = eINSTANCE.getAction_MustFinishBy();

    /**
     * The meta object literal for the '<em><b>Must Finish By Precision</b></em>' attribute feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EAttribute ACTION__MUST_FINISH_BY_PRECISION = eINSTANCE.getAction_MustFinishByPrecision();

    /**
     * The meta object literal for the '<em><b>Must Finish By Text</b></em>' attribute feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EAttribute ACTION__MUST_FINISH_BY_TEXT = eINSTANCE.getAction_MustFinishByText();

    /**
     * The meta object literal for the '<em><b>Priority</b></em>' attribute feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EAttribute ACTION__PRIORITY = eINSTANCE.getAction_Priority();

    /**
     * The meta object literal for the '<em><b>Priority Text</b></em>' attribute feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EAttribute ACTION__PRIORITY_TEXT = eINSTANCE.getAction_PriorityText();

    /**
     * The meta object literal for the '<em><b>Status</b></em>' attribute feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EAttribute ACTION__STATUS = eINSTANCE.getAction_Status();

    /**
     * The meta object literal for the '<em><b>Status Text</b></em>' attribute feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EAttribute ACTION__STATUS_TEXT = eINSTANCE.getAction_StatusText();

    /**
     * The meta object literal for the '<em><b>Stage</b></em>' attribute feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EAttribute ACTION__STAGE = eINSTANCE.getAction_Stage();

    /**
     * The meta object literal for the '<em><b>Percent</b></em>' attribute feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EAttribute ACTION__PERCENT = eINSTANCE.getAction_Percent();

    /**
     * The meta object literal for the '<em><b>Completed On</b></em>' attribute feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EAttribute ACTION__COMPLETED_ON = eINSTANCE.getAction_CompletedOn();

    /**
     * The meta object literal for the '<em><b>Resources</b></em>' attribute feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EAttribute ACTION__RESOURCES = eINSTANCE.getAction_Resources();

    /**
     * The meta object literal for the '<em><b>Cost</b></em>' attribute feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EAttribute ACTION__COST = eINSTANCE.getAction_Cost();

    /**
     * The meta object literal for the '<em><b>Cost Text</b></em>' attribute feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EAttribute ACTION__COST_TEXT = eINSTANCE.getAction_CostText();

    /**
     * The meta object literal for the '<em><b>Outcome</b></em>' attribute feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EAttribute ACTION__OUTCOME = eINSTANCE.getAction_Outcome();

    /**
     * The meta object literal for the '<em><b>Evidence</b></em>' attribute list feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EAttribute ACTION__EVIDENCE = eINSTANCE.getAction_Evidence();

    /**
     * The meta object literal for the '<em><b>Comment</b></em>' attribute feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EAttribute ACTION__COMMENT = eINSTANCE.getAction_Comment();

    /**
     * The meta object literal for the '<em><b>Work Stream</b></em>' container reference feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EReference ACTION__WORK_STREAM = eINSTANCE.getAction_WorkStream();

    /**
     * The meta object literal for the '<em><b>Group</b></em>' reference feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EReference ACTION__GROUP = eINSTANCE.getAction_Group();

    /**
     * The meta object literal for the '<em><b>Lead</b></em>' reference feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EReference ACTION__LEAD = eINSTANCE.getAction_Lead();

    /**
     * The meta object literal for the '<em><b>Supporting</b></em>' reference list feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EReference ACTION__SUPPORTING = eINSTANCE.getAction_Supporting();

    /**
     * The meta object literal for the '<em><b>Addresses</b></em>' reference list feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EReference ACTION__ADDRESSES = eINSTANCE.getAction_Addresses();

    /**
     * The meta object literal for the '<em><b>Dependencies</b></em>' containment reference list feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EReference ACTION__DEPENDENCIES = eINSTANCE.getAction_Dependencies();

    /**
     * The meta object literal for the '<em><b>Related Actions</b></em>' containment reference list feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EReference ACTION__RELATED_ACTIONS = eINSTANCE.getAction_RelatedActions();

    /**
     * The meta object literal for the '<em><b>Milestones</b></em>' containment reference list feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EReference ACTION__MILESTONES = eINSTANCE.getAction_Milestones();

    /**
     * The meta object literal for the '<em><b>Objectives</b></em>' containment reference list feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EReference ACTION__OBJECTIVES = eINSTANCE.getAction_Objectives();

    /**
     * The meta object literal for the '<em><b>Produces</b></em>' reference list feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EReference ACTION__PRODUCES = eINSTANCE.getAction_Produces();

    /**
     * The meta object literal for the '<em><b>Uses</b></em>' reference list feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EReference ACTION__USES = eINSTANCE.getAction_Uses();

    /**
     * The meta object literal for the '{@link org.keyline.model.plan.impl.ObjectiveImpl <em>Objective</em>}' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see org.keyline.model.plan.impl.ObjectiveImpl
     * @see org.keyline.model.plan.impl.PlanPackageImpl#getObjective()
     * @generated
     */
    EClass OBJECTIVE = eINSTANCE.getObjective();

    /**
     * The meta object literal for the '<em><b>Specific</b></em>' attribute feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EAttribute OBJECTIVE__SPECIFIC = eINSTANCE.getObjective_Specific();

    /**
     * The meta object literal for the '<em><b>Measurable</b></em>' attribute feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EAttribute OBJECTIVE__MEASURABLE = eINSTANCE.getObjective_Measurable();

    /**
     * The meta object literal for the '<em><b>Achievable</b></em>' attribute feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EAttribute OBJECTIVE__ACHIEVABLE = eINSTANCE.getObjective_Achievable();

    /**
     * The meta object literal for the '<em><b>Resourced</b></em>' attribute feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EAttribute OBJECTIVE__RESOURCED = eINSTANCE.getObjective_Resourced();

    /**
     * The meta object literal for the '<em><b>Time Bound</b></em>' attribute feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EAttribute OBJECTIVE__TIME_BOUND = eINSTANCE.getObjective_TimeBound();

    /**
     * The meta object literal for the '{@link org.keyline.model.plan.impl.MilestoneImpl <em>Milestone</em>}' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see org.keyline.model.plan.impl.MilestoneImpl
     * @see org.keyline.model.plan.impl.PlanPackageImpl#getMilestone()
     * @generated
     */
    EClass MILESTONE = eINSTANCE.getMilestone();

    /**
     * The meta object literal for the '<em><b>Date</b></em>' attribute feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EAttribute MILESTONE__DATE = eINSTANCE.getMilestone_Date();

    /**
     * The meta object literal for the '<em><b>Date Text</b></em>' attribute feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EAttribute MILESTONE__DATE_TEXT = eINSTANCE.getMilestone_DateText();

    /**
     * The meta object literal for the '<em><b>Reached</b></em>' attribute feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EAttribute MILESTONE__REACHED = eINSTANCE.getMilestone_Reached();

    /**
     * The meta object literal for the '{@link org.keyline.model.plan.impl.DependencyImpl <em>Dependency</em>}' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see org.keyline.model.plan.impl.DependencyImpl
     * @see org.keyline.model.plan.impl.PlanPackageImpl#getDependency()
     * @generated
     */
    EClass DEPENDENCY = eINSTANCE.getDependency();

    /**
     * The meta object literal for the '<em><b>Type</b></em>' attribute feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EAttribute DEPENDENCY__TYPE = eINSTANCE.getDependency_Type();

    /**
     * The meta object literal for the '<em><b>Lag Days</b></em>' attribute feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EAttribute DEPENDENCY__LAG_DAYS = eINSTANCE.getDependency_LagDays();

    /**
     * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EAttribute DEPENDENCY__KIND = eINSTANCE.getDependency_Kind();

    /**
     * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EAttribute DEPENDENCY__TEXT = eINSTANCE.getDependency_Text();

    /**
     * The meta object literal for the '<em><b>Predecessor</b></em>' reference feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EReference DEPENDENCY__PREDECESSOR = eINSTANCE.getDependency_Predecessor();

    /**
     * The meta object literal for the '<em><b>Successor</b></em>' container reference feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EReference DEPENDENCY__SUCCESSOR = eINSTANCE.getDependency_Successor();

    /**
     * The meta object literal for the '{@link org.keyline.model.plan.impl.RelatedActionImpl <em>Related Action</em>}' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see org.keyline.model.plan.impl.RelatedActionImpl
     * @see org.keyline.model.plan.impl.PlanPackageImpl#getRelatedAction()
     * @generated
     */
    EClass RELATED_ACTION = eINSTANCE.getRelatedAction();

    /**
     * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EAttribute RELATED_ACTION__TEXT = eINSTANCE.getRelatedAction_Text();

    /**
     * The meta object literal for the '<em><b>Action</b></em>' reference feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EReference RELATED_ACTION__ACTION = eINSTANCE.getRelatedAction_Action();

    /**
     * The meta object literal for the '<em><b>Stated Officer</b></em>' reference feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EReference RELATED_ACTION__STATED_OFFICER = eINSTANCE.getRelatedAction_StatedOfficer();

    /**
     * The meta object literal for the '{@link org.keyline.model.plan.impl.DeliverableImpl <em>Deliverable</em>}' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see org.keyline.model.plan.impl.DeliverableImpl
     * @see org.keyline.model.plan.impl.PlanPackageImpl#getDeliverable()
     * @generated
     */
    EClass DELIVERABLE = eINSTANCE.getDeliverable();

    /**
     * The meta object literal for the '<em><b>Producers</b></em>' reference list feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EReference DELIVERABLE__PRODUCERS = eINSTANCE.getDeliverable_Producers();

    /**
     * The meta object literal for the '<em><b>Users</b></em>' reference list feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EReference DELIVERABLE__USERS = eINSTANCE.getDeliverable_Users();

    /**
     * The meta object literal for the '{@link org.keyline.model.plan.impl.BaselineImpl <em>Baseline</em>}' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see org.keyline.model.plan.impl.BaselineImpl
     * @see org.keyline.model.plan.impl.PlanPackageImpl#getBaseline()
     * @generated
     */
    EClass BASELINE = eINSTANCE.getBaseline();

    /**
     * The meta object literal for the '<em><b>Taken On</b></em>' attribute feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EAttribute BASELINE__TAKEN_ON = eINSTANCE.getBaseline_TakenOn();

    /**
     * The meta object literal for the '<em><b>Dates</b></em>' containment reference list feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EReference BASELINE__DATES = eINSTANCE.getBaseline_Dates();

    /**
     * The meta object literal for the '{@link org.keyline.model.plan.impl.BaselineDatesImpl <em>Baseline Dates</em>}' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see org.keyline.model.plan.impl.BaselineDatesImpl
     * @see org.keyline.model.plan.impl.PlanPackageImpl#getBaselineDates()
     * @generated
     */
    EClass BASELINE_DATES = eINSTANCE.getBaselineDates();

    /**
     * The meta object literal for the '<em><b>Start</b></em>' attribute feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EAttribute BASELINE_DATES__START = eINSTANCE.getBaselineDates_Start();

    /**
     * The meta object literal for the '<em><b>Finish</b></em>' attribute feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EAttribute BASELINE_DATES__FINISH = eINSTANCE.getBaselineDates_Finish();

    /**
     * The meta object literal for the '<em><b>Action</b></em>' reference feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EReference BASELINE_DATES__ACTION = eINSTANCE.getBaselineDates_Action();

    /**
     * The meta object literal for the '{@link org.keyline.model.plan.impl.ProgressReportImpl <em>Progress Report</em>}' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see org.keyline.model.plan.impl.ProgressReportImpl
     * @see org.keyline.model.plan.impl.PlanPackageImpl#getProgressReport()
     * @generated
     */
    EClass PROGRESS_REPORT = eINSTANCE.getProgressReport();

    /**
     * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EAttribute PROGRESS_REPORT__KIND = eINSTANCE.getProgressReport_Kind();

    /**
     * The meta object literal for the '<em><b>Reported On</b></em>' attribute feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EAttribute PROGRESS_REPORT__REPORTED_ON = eINSTANCE.getProgressReport_ReportedOn();

    /**
     * The meta object literal for the '<em><b>Percent</b></em>' attribute feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EAttribute PROGRESS_REPORT__PERCENT = eINSTANCE.getProgressReport_Percent();

    /**
     * The meta object literal for the '<em><b>Author</b></em>' reference feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EReference PROGRESS_REPORT__AUTHOR = eINSTANCE.getProgressReport_Author();

    /**
     * The meta object literal for the '<em><b>Work Stream</b></em>' reference feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EReference PROGRESS_REPORT__WORK_STREAM = eINSTANCE.getProgressReport_WorkStream();

    /**
     * The meta object literal for the '<em><b>Entries</b></em>' containment reference list feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EReference PROGRESS_REPORT__ENTRIES = eINSTANCE.getProgressReport_Entries();

    /**
     * The meta object literal for the '{@link org.keyline.model.plan.impl.ActionProgressImpl <em>Action Progress</em>}' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see org.keyline.model.plan.impl.ActionProgressImpl
     * @see org.keyline.model.plan.impl.PlanPackageImpl#getActionProgress()
     * @generated
     */
    EClass ACTION_PROGRESS = eINSTANCE.getActionProgress();

    /**
     * The meta object literal for the '<em><b>Status</b></em>' attribute feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EAttribute ACTION_PROGRESS__STATUS = eINSTANCE.getActionProgress_Status();

    /**
     * The meta object literal for the '<em><b>Stage</b></em>' attribute feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EAttribute ACTION_PROGRESS__STAGE = eINSTANCE.getActionProgress_Stage();

    /**
     * The meta object literal for the '<em><b>Percent</b></em>' attribute feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EAttribute ACTION_PROGRESS__PERCENT = eINSTANCE.getActionProgress_Percent();

    /**
     * The meta object literal for the '<em><b>Comment</b></em>' attribute feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EAttribute ACTION_PROGRESS__COMMENT = eINSTANCE.getActionProgress_Comment();

    /**
     * The meta object literal for the '<em><b>Remedy</b></em>' attribute feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EAttribute ACTION_PROGRESS__REMEDY = eINSTANCE.getActionProgress_Remedy();

    /**
     * The meta object literal for the '<em><b>Action</b></em>' reference feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EReference ACTION_PROGRESS__ACTION = eINSTANCE.getActionProgress_Action();

    /**
     * The meta object literal for the '{@link org.keyline.model.plan.impl.ImportNoteImpl <em>Import Note</em>}' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see org.keyline.model.plan.impl.ImportNoteImpl
     * @see org.keyline.model.plan.impl.PlanPackageImpl#getImportNote()
     * @generated
     */
    EClass IMPORT_NOTE = eINSTANCE.getImportNote();

    /**
     * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EAttribute IMPORT_NOTE__KIND = eINSTANCE.getImportNote_Kind();

    /**
     * The meta object literal for the '<em><b>File</b></em>' attribute feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EAttribute IMPORT_NOTE__FILE = eINSTANCE.getImportNote_File();

    /**
     * The meta object literal for the '<em><b>Row</b></em>' attribute feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EAttribute IMPORT_NOTE__ROW = eINSTANCE.getImportNote_Row();

    /**
     * The meta object literal for the '<em><b>Column</b></em>' attribute feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EAttribute IMPORT_NOTE__COLUMN = eINSTANCE.getImportNote_Column();

    /**
     * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EAttribute IMPORT_NOTE__TEXT = eINSTANCE.getImportNote_Text();

    /**
     * The meta object literal for the '<em><b>Element</b></em>' reference feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EReference IMPORT_NOTE__ELEMENT = eINSTANCE.getImportNote_Element();

    /**
     * The meta object literal for the '{@link org.keyline.model.plan.ActionKind <em>Action Kind</em>}' enum.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see org.keyline.model.plan.ActionKind
     * @see org.keyline.model.plan.impl.PlanPackageImpl#getActionKind()
     * @generated
     */
    EEnum ACTION_KIND = eINSTANCE.getActionKind();

    /**
     * The meta object literal for the '{@link org.keyline.model.plan.Stage <em>Stage</em>}' enum.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see org.keyline.model.plan.Stage
     * @see org.keyline.model.plan.impl.PlanPackageImpl#getStage()
     * @generated
     */
    EEnum STAGE = eINSTANCE.getStage();

    /**
     * The meta object literal for the '{@link org.keyline.model.plan.DependencyType <em>Dependency Type</em>}' enum.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see org.keyline.model.plan.DependencyType
     * @see org.keyline.model.plan.impl.PlanPackageImpl#getDependencyType()
     * @generated
     */
    EEnum DEPENDENCY_TYPE = eINSTANCE.getDependencyType();

    /**
     * The meta object literal for the '{@link org.keyline.model.plan.DependencyKind <em>Dependency Kind</em>}' enum.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see org.keyline.model.plan.DependencyKind
     * @see org.keyline.model.plan.impl.PlanPackageImpl#getDependencyKind()
     * @generated
     */
    EEnum DEPENDENCY_KIND = eINSTANCE.getDependencyKind();

    /**
     * The meta object literal for the '{@link org.keyline.model.plan.ReportKind <em>Report Kind</em>}' enum.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see org.keyline.model.plan.ReportKind
     * @see org.keyline.model.plan.impl.PlanPackageImpl#getReportKind()
     * @generated
     */
    EEnum REPORT_KIND = eINSTANCE.getReportKind();

    /**
     * The meta object literal for the '{@link org.keyline.model.plan.NoteKind <em>Note Kind</em>}' enum.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see org.keyline.model.plan.NoteKind
     * @see org.keyline.model.plan.impl.PlanPackageImpl#getNoteKind()
     * @generated
     */
    EEnum NOTE_KIND = eINSTANCE.getNoteKind();

    /**
     * The meta object literal for the '{@link org.keyline.model.plan.CalendarRegion <em>Calendar Region</em>}' enum.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see org.keyline.model.plan.CalendarRegion
     * @see org.keyline.model.plan.impl.PlanPackageImpl#getCalendarRegion()
     * @generated
     */
    EEnum CALENDAR_REGION = eINSTANCE.getCalendarRegion();

  }

} //PlanPackage
