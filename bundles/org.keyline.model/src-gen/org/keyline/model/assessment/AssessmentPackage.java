/**
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.keyline.model.assessment;

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
 * Assessments against a framework: team, tasks, evidence, judgements.
 * <!-- end-model-doc -->
 * @see org.keyline.model.assessment.AssessmentFactory
 * @model kind="package"
 * @generated
 */
public interface AssessmentPackage extends EPackage
{
  /**
   * The package name.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  String eNAME = "assessment";

  /**
   * The package namespace URI.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  String eNS_URI = "http://keyline.org/model/1/assessment";

  /**
   * The package namespace name.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  String eNS_PREFIX = "assessment";

  /**
   * The singleton instance of the package.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  AssessmentPackage eINSTANCE = org.keyline.model.assessment.impl.AssessmentPackageImpl.init();

  /**
   * The meta object id for the '{@link org.keyline.model.assessment.impl.AssessmentImpl <em>Assessment</em>}' class.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see org.keyline.model.assessment.impl.AssessmentImpl
   * @see org.keyline.model.assessment.impl.AssessmentPackageImpl#getAssessment()
   * @generated
   */
  int ASSESSMENT = 0;

  /**
   * The feature id for the '<em><b>Id</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int ASSESSMENT__ID = CorePackage.ELEMENT__ID;

  /**
   * The feature id for the '<em><b>Ref</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int ASSESSMENT__REF = CorePackage.ELEMENT__REF;

  /**
   * The feature id for the '<em><b>Name</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int ASSESSMENT__NAME = CorePackage.ELEMENT__NAME;

  /**
   * The feature id for the '<em><b>Description</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int ASSESSMENT__DESCRIPTION = CorePackage.ELEMENT__DESCRIPTION;

  /**
   * The feature id for the '<em><b>Origin</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int ASSESSMENT__ORIGIN = CorePackage.ELEMENT__ORIGIN;

  /**
   * The feature id for the '<em><b>Citations</b></em>' containment reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int ASSESSMENT__CITATIONS = CorePackage.ELEMENT__CITATIONS;

  /**
   * The feature id for the '<em><b>Stage</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int ASSESSMENT__STAGE = CorePackage.ELEMENT_FEATURE_COUNT + 0;

  /**
   * The feature id for the '<em><b>Team Briefed On</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int ASSESSMENT__TEAM_BRIEFED_ON = CorePackage.ELEMENT_FEATURE_COUNT + 1;

  /**
   * The feature id for the '<em><b>Staff Briefed On</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int ASSESSMENT__STAFF_BRIEFED_ON = CorePackage.ELEMENT_FEATURE_COUNT + 2;

  /**
   * The feature id for the '<em><b>Shared With Team On</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int ASSESSMENT__SHARED_WITH_TEAM_ON = CorePackage.ELEMENT_FEATURE_COUNT + 3;

  /**
   * The feature id for the '<em><b>Shared With</b></em>' attribute list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int ASSESSMENT__SHARED_WITH = CorePackage.ELEMENT_FEATURE_COUNT + 4;

  /**
   * The feature id for the '<em><b>Challenged Internally</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int ASSESSMENT__CHALLENGED_INTERNALLY = CorePackage.ELEMENT_FEATURE_COUNT + 5;

  /**
   * The feature id for the '<em><b>Challenged By Tenants</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int ASSESSMENT__CHALLENGED_BY_TENANTS = CorePackage.ELEMENT_FEATURE_COUNT + 6;

  /**
   * The feature id for the '<em><b>Changes Since Previous</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int ASSESSMENT__CHANGES_SINCE_PREVIOUS = CorePackage.ELEMENT_FEATURE_COUNT + 7;

  /**
   * The feature id for the '<em><b>Report Parts</b></em>' attribute list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int ASSESSMENT__REPORT_PARTS = CorePackage.ELEMENT_FEATURE_COUNT + 8;

  /**
   * The feature id for the '<em><b>Framework</b></em>' reference.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int ASSESSMENT__FRAMEWORK = CorePackage.ELEMENT_FEATURE_COUNT + 9;

  /**
   * The feature id for the '<em><b>Organisation</b></em>' reference.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int ASSESSMENT__ORGANISATION = CorePackage.ELEMENT_FEATURE_COUNT + 10;

  /**
   * The feature id for the '<em><b>Scope</b></em>' reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int ASSESSMENT__SCOPE = CorePackage.ELEMENT_FEATURE_COUNT + 11;

  /**
   * The feature id for the '<em><b>Window</b></em>' containment reference.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int ASSESSMENT__WINDOW = CorePackage.ELEMENT_FEATURE_COUNT + 12;

  /**
   * The feature id for the '<em><b>Previous Stage</b></em>' reference.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int ASSESSMENT__PREVIOUS_STAGE = CorePackage.ELEMENT_FEATURE_COUNT + 13;

  /**
   * The feature id for the '<em><b>Team</b></em>' containment reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int ASSESSMENT__TEAM = CorePackage.ELEMENT_FEATURE_COUNT + 14;

  /**
   * The feature id for the '<em><b>Tasks</b></em>' containment reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int ASSESSMENT__TASKS = CorePackage.ELEMENT_FEATURE_COUNT + 15;

  /**
   * The feature id for the '<em><b>Evidence</b></em>' containment reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int ASSESSMENT__EVIDENCE = CorePackage.ELEMENT_FEATURE_COUNT + 16;

  /**
   * The feature id for the '<em><b>Judgements</b></em>' containment reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int ASSESSMENT__JUDGEMENTS = CorePackage.ELEMENT_FEATURE_COUNT + 17;

  /**
   * The feature id for the '<em><b>Risk Responses</b></em>' containment reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int ASSESSMENT__RISK_RESPONSES = CorePackage.ELEMENT_FEATURE_COUNT + 18;

  /**
   * The number of structural features of the '<em>Assessment</em>' class.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int ASSESSMENT_FEATURE_COUNT = CorePackage.ELEMENT_FEATURE_COUNT + 19;

  /**
   * The number of operations of the '<em>Assessment</em>' class.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int ASSESSMENT_OPERATION_COUNT = CorePackage.ELEMENT_OPERATION_COUNT + 0;

  /**
   * The meta object id for the '{@link org.keyline.model.assessment.impl.AssessorImpl <em>Assessor</em>}' class.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see org.keyline.model.assessment.impl.AssessorImpl
   * @see org.keyline.model.assessment.impl.AssessmentPackageImpl#getAssessor()
   * @generated
   */
  int ASSESSOR = 1;

  /**
   * The feature id for the '<em><b>Id</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int ASSESSOR__ID = CorePackage.ELEMENT__ID;

  /**
   * The feature id for the '<em><b>Ref</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int ASSESSOR__REF = CorePackage.ELEMENT__REF;

  /**
   * The feature id for the '<em><b>Name</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int ASSESSOR__NAME = CorePackage.ELEMENT__NAME;

  /**
   * The feature id for the '<em><b>Description</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int ASSESSOR__DESCRIPTION = CorePackage.ELEMENT__DESCRIPTION;

  /**
   * The feature id for the '<em><b>Origin</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int ASSESSOR__ORIGIN = CorePackage.ELEMENT__ORIGIN;

  /**
   * The feature id for the '<em><b>Citations</b></em>' containment reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int ASSESSOR__CITATIONS = CorePackage.ELEMENT__CITATIONS;

  /**
   * The feature id for the '<em><b>Role</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int ASSESSOR__ROLE = CorePackage.ELEMENT_FEATURE_COUNT + 0;

  /**
   * The feature id for the '<em><b>Knows Service</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int ASSESSOR__KNOWS_SERVICE = CorePackage.ELEMENT_FEATURE_COUNT + 1;

  /**
   * The feature id for the '<em><b>External</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int ASSESSOR__EXTERNAL = CorePackage.ELEMENT_FEATURE_COUNT + 2;

  /**
   * The feature id for the '<em><b>Person</b></em>' reference.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int ASSESSOR__PERSON = CorePackage.ELEMENT_FEATURE_COUNT + 3;

  /**
   * The feature id for the '<em><b>Responsible For</b></em>' reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int ASSESSOR__RESPONSIBLE_FOR = CorePackage.ELEMENT_FEATURE_COUNT + 4;

  /**
   * The number of structural features of the '<em>Assessor</em>' class.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int ASSESSOR_FEATURE_COUNT = CorePackage.ELEMENT_FEATURE_COUNT + 5;

  /**
   * The number of operations of the '<em>Assessor</em>' class.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int ASSESSOR_OPERATION_COUNT = CorePackage.ELEMENT_OPERATION_COUNT + 0;

  /**
   * The meta object id for the '{@link org.keyline.model.assessment.impl.TaskImpl <em>Task</em>}' class.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see org.keyline.model.assessment.impl.TaskImpl
   * @see org.keyline.model.assessment.impl.AssessmentPackageImpl#getTask()
   * @generated
   */
  int TASK = 2;

  /**
   * The feature id for the '<em><b>Id</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int TASK__ID = CorePackage.ELEMENT__ID;

  /**
   * The feature id for the '<em><b>Ref</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int TASK__REF = CorePackage.ELEMENT__REF;

  /**
   * The feature id for the '<em><b>Name</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int TASK__NAME = CorePackage.ELEMENT__NAME;

  /**
   * The feature id for the '<em><b>Description</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int TASK__DESCRIPTION = CorePackage.ELEMENT__DESCRIPTION;

  /**
   * The feature id for the '<em><b>Origin</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int TASK__ORIGIN = CorePackage.ELEMENT__ORIGIN;

  /**
   * The feature id for the '<em><b>Citations</b></em>' containment reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int TASK__CITATIONS = CorePackage.ELEMENT__CITATIONS;

  /**
   * The feature id for the '<em><b>Method</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int TASK__METHOD = CorePackage.ELEMENT_FEATURE_COUNT + 0;

  /**
   * The feature id for the '<em><b>Scheduled On</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int TASK__SCHEDULED_ON = CorePackage.ELEMENT_FEATURE_COUNT + 1;

  /**
   * The feature id for the '<em><b>Documents</b></em>' attribute list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int TASK__DOCUMENTS = CorePackage.ELEMENT_FEATURE_COUNT + 2;

  /**
   * The feature id for the '<em><b>Telephone</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int TASK__TELEPHONE = CorePackage.ELEMENT_FEATURE_COUNT + 3;

  /**
   * The feature id for the '<em><b>Place</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int TASK__PLACE = CorePackage.ELEMENT_FEATURE_COUNT + 4;

  /**
   * The feature id for the '<em><b>Assessors</b></em>' reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int TASK__ASSESSORS = CorePackage.ELEMENT_FEATURE_COUNT + 5;

  /**
   * The feature id for the '<em><b>Schedule</b></em>' reference.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int TASK__SCHEDULE = CorePackage.ELEMENT_FEATURE_COUNT + 6;

  /**
   * The feature id for the '<em><b>Key Questions</b></em>' reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int TASK__KEY_QUESTIONS = CorePackage.ELEMENT_FEATURE_COUNT + 7;

  /**
   * The number of structural features of the '<em>Task</em>' class.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int TASK_FEATURE_COUNT = CorePackage.ELEMENT_FEATURE_COUNT + 8;

  /**
   * The number of operations of the '<em>Task</em>' class.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int TASK_OPERATION_COUNT = CorePackage.ELEMENT_OPERATION_COUNT + 0;

  /**
   * The meta object id for the '{@link org.keyline.model.assessment.impl.EvidenceImpl <em>Evidence</em>}' class.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see org.keyline.model.assessment.impl.EvidenceImpl
   * @see org.keyline.model.assessment.impl.AssessmentPackageImpl#getEvidence()
   * @generated
   */
  int EVIDENCE = 3;

  /**
   * The feature id for the '<em><b>Id</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int EVIDENCE__ID = CorePackage.ELEMENT__ID;

  /**
   * The feature id for the '<em><b>Ref</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int EVIDENCE__REF = CorePackage.ELEMENT__REF;

  /**
   * The feature id for the '<em><b>Name</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int EVIDENCE__NAME = CorePackage.ELEMENT__NAME;

  /**
   * The feature id for the '<em><b>Description</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int EVIDENCE__DESCRIPTION = CorePackage.ELEMENT__DESCRIPTION;

  /**
   * The feature id for the '<em><b>Origin</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int EVIDENCE__ORIGIN = CorePackage.ELEMENT__ORIGIN;

  /**
   * The feature id for the '<em><b>Citations</b></em>' containment reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int EVIDENCE__CITATIONS = CorePackage.ELEMENT__CITATIONS;

  /**
   * The feature id for the '<em><b>Perspective</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int EVIDENCE__PERSPECTIVE = CorePackage.ELEMENT_FEATURE_COUNT + 0;

  /**
   * The feature id for the '<em><b>Source</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int EVIDENCE__SOURCE = CorePackage.ELEMENT_FEATURE_COUNT + 1;

  /**
   * The feature id for the '<em><b>Absent</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int EVIDENCE__ABSENT = CorePackage.ELEMENT_FEATURE_COUNT + 2;

  /**
   * The feature id for the '<em><b>Key Question Text</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int EVIDENCE__KEY_QUESTION_TEXT = CorePackage.ELEMENT_FEATURE_COUNT + 3;

  /**
   * The feature id for the '<em><b>Key Questions</b></em>' reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int EVIDENCE__KEY_QUESTIONS = CorePackage.ELEMENT_FEATURE_COUNT + 4;

  /**
   * The feature id for the '<em><b>Task</b></em>' reference.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int EVIDENCE__TASK = CorePackage.ELEMENT_FEATURE_COUNT + 5;

  /**
   * The number of structural features of the '<em>Evidence</em>' class.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int EVIDENCE_FEATURE_COUNT = CorePackage.ELEMENT_FEATURE_COUNT + 6;

  /**
   * The number of operations of the '<em>Evidence</em>' class.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int EVIDENCE_OPERATION_COUNT = CorePackage.ELEMENT_OPERATION_COUNT + 0;

  /**
   * The meta object id for the '{@link org.keyline.model.assessment.impl.JudgementImpl <em>Judgement</em>}' class.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see org.keyline.model.assessment.impl.JudgementImpl
   * @see org.keyline.model.assessment.impl.AssessmentPackageImpl#getJudgement()
   * @generated
   */
  int JUDGEMENT = 4;

  /**
   * The feature id for the '<em><b>Id</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int JUDGEMENT__ID = CorePackage.ELEMENT__ID;

  /**
   * The feature id for the '<em><b>Ref</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int JUDGEMENT__REF = CorePackage.ELEMENT__REF;

  /**
   * The feature id for the '<em><b>Name</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int JUDGEMENT__NAME = CorePackage.ELEMENT__NAME;

  /**
   * The feature id for the '<em><b>Description</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int JUDGEMENT__DESCRIPTION = CorePackage.ELEMENT__DESCRIPTION;

  /**
   * The feature id for the '<em><b>Origin</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int JUDGEMENT__ORIGIN = CorePackage.ELEMENT__ORIGIN;

  /**
   * The feature id for the '<em><b>Citations</b></em>' containment reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int JUDGEMENT__CITATIONS = CorePackage.ELEMENT__CITATIONS;

  /**
   * The feature id for the '<em><b>Summary</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int JUDGEMENT__SUMMARY = CorePackage.ELEMENT_FEATURE_COUNT + 0;

  /**
   * The feature id for the '<em><b>Strengths</b></em>' attribute list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int JUDGEMENT__STRENGTHS = CorePackage.ELEMENT_FEATURE_COUNT + 1;

  /**
   * The feature id for the '<em><b>Areas For Improvement</b></em>' attribute list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int JUDGEMENT__AREAS_FOR_IMPROVEMENT = CorePackage.ELEMENT_FEATURE_COUNT + 2;

  /**
   * The feature id for the '<em><b>Disposition</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int JUDGEMENT__DISPOSITION = CorePackage.ELEMENT_FEATURE_COUNT + 3;

  /**
   * The feature id for the '<em><b>Decision</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int JUDGEMENT__DECISION = CorePackage.ELEMENT_FEATURE_COUNT + 4;

  /**
   * The feature id for the '<em><b>Subject</b></em>' reference.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int JUDGEMENT__SUBJECT = CorePackage.ELEMENT_FEATURE_COUNT + 5;

  /**
   * The feature id for the '<em><b>Level</b></em>' reference.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int JUDGEMENT__LEVEL = CorePackage.ELEMENT_FEATURE_COUNT + 6;

  /**
   * The feature id for the '<em><b>Actions</b></em>' reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int JUDGEMENT__ACTIONS = CorePackage.ELEMENT_FEATURE_COUNT + 7;

  /**
   * The number of structural features of the '<em>Judgement</em>' class.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int JUDGEMENT_FEATURE_COUNT = CorePackage.ELEMENT_FEATURE_COUNT + 8;

  /**
   * The number of operations of the '<em>Judgement</em>' class.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int JUDGEMENT_OPERATION_COUNT = CorePackage.ELEMENT_OPERATION_COUNT + 0;

  /**
   * The meta object id for the '{@link org.keyline.model.assessment.impl.RiskResponseImpl <em>Risk Response</em>}' class.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see org.keyline.model.assessment.impl.RiskResponseImpl
   * @see org.keyline.model.assessment.impl.AssessmentPackageImpl#getRiskResponse()
   * @generated
   */
  int RISK_RESPONSE = 5;

  /**
   * The feature id for the '<em><b>Id</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int RISK_RESPONSE__ID = CorePackage.ELEMENT__ID;

  /**
   * The feature id for the '<em><b>Ref</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int RISK_RESPONSE__REF = CorePackage.ELEMENT__REF;

  /**
   * The feature id for the '<em><b>Name</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int RISK_RESPONSE__NAME = CorePackage.ELEMENT__NAME;

  /**
   * The feature id for the '<em><b>Description</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int RISK_RESPONSE__DESCRIPTION = CorePackage.ELEMENT__DESCRIPTION;

  /**
   * The feature id for the '<em><b>Origin</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int RISK_RESPONSE__ORIGIN = CorePackage.ELEMENT__ORIGIN;

  /**
   * The feature id for the '<em><b>Citations</b></em>' containment reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int RISK_RESPONSE__CITATIONS = CorePackage.ELEMENT__CITATIONS;

  /**
   * The feature id for the '<em><b>Questionnaire</b></em>' reference.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int RISK_RESPONSE__QUESTIONNAIRE = CorePackage.ELEMENT_FEATURE_COUNT + 0;

  /**
   * The feature id for the '<em><b>Respondent</b></em>' reference.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int RISK_RESPONSE__RESPONDENT = CorePackage.ELEMENT_FEATURE_COUNT + 1;

  /**
   * The feature id for the '<em><b>Answers</b></em>' containment reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int RISK_RESPONSE__ANSWERS = CorePackage.ELEMENT_FEATURE_COUNT + 2;

  /**
   * The number of structural features of the '<em>Risk Response</em>' class.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int RISK_RESPONSE_FEATURE_COUNT = CorePackage.ELEMENT_FEATURE_COUNT + 3;

  /**
   * The number of operations of the '<em>Risk Response</em>' class.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int RISK_RESPONSE_OPERATION_COUNT = CorePackage.ELEMENT_OPERATION_COUNT + 0;

  /**
   * The meta object id for the '{@link org.keyline.model.assessment.impl.RiskAnswerImpl <em>Risk Answer</em>}' class.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see org.keyline.model.assessment.impl.RiskAnswerImpl
   * @see org.keyline.model.assessment.impl.AssessmentPackageImpl#getRiskAnswer()
   * @generated
   */
  int RISK_ANSWER = 6;

  /**
   * The feature id for the '<em><b>Answer</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int RISK_ANSWER__ANSWER = 0;

  /**
   * The feature id for the '<em><b>Question</b></em>' reference.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int RISK_ANSWER__QUESTION = 1;

  /**
   * The number of structural features of the '<em>Risk Answer</em>' class.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int RISK_ANSWER_FEATURE_COUNT = 2;

  /**
   * The number of operations of the '<em>Risk Answer</em>' class.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int RISK_ANSWER_OPERATION_COUNT = 0;

  /**
   * The meta object id for the '{@link org.keyline.model.assessment.AssessorRole <em>Assessor Role</em>}' enum.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see org.keyline.model.assessment.AssessorRole
   * @see org.keyline.model.assessment.impl.AssessmentPackageImpl#getAssessorRole()
   * @generated
   */
  int ASSESSOR_ROLE = 7;

  /**
   * The meta object id for the '{@link org.keyline.model.assessment.Disposition <em>Disposition</em>}' enum.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see org.keyline.model.assessment.Disposition
   * @see org.keyline.model.assessment.impl.AssessmentPackageImpl#getDisposition()
   * @generated
   */
  int DISPOSITION = 8;

  /**
   * The meta object id for the '{@link org.keyline.model.assessment.ReportPart <em>Report Part</em>}' enum.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see org.keyline.model.assessment.ReportPart
   * @see org.keyline.model.assessment.impl.AssessmentPackageImpl#getReportPart()
   * @generated
   */
  int REPORT_PART = 9;


  /**
   * Returns the meta object for class '{@link org.keyline.model.assessment.Assessment <em>Assessment</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for class '<em>Assessment</em>'.
   * @see org.keyline.model.assessment.Assessment
   * @generated
   */
  EClass getAssessment();

  /**
   * Returns the meta object for the attribute '{@link org.keyline.model.assessment.Assessment#getStage <em>Stage</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the attribute '<em>Stage</em>'.
   * @see org.keyline.model.assessment.Assessment#getStage()
   * @see #getAssessment()
   * @generated
   */
  EAttribute getAssessment_Stage();

  /**
   * Returns the meta object for the attribute '{@link org.keyline.model.assessment.Assessment#getTeamBriefedOn <em>Team Briefed On</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the attribute '<em>Team Briefed On</em>'.
   * @see org.keyline.model.assessment.Assessment#getTeamBriefedOn()
   * @see #getAssessment()
   * @generated
   */
  EAttribute getAssessment_TeamBriefedOn();

  /**
   * Returns the meta object for the attribute '{@link org.keyline.model.assessment.Assessment#getStaffBriefedOn <em>Staff Briefed On</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the attribute '<em>Staff Briefed On</em>'.
   * @see org.keyline.model.assessment.Assessment#getStaffBriefedOn()
   * @see #getAssessment()
   * @generated
   */
  EAttribute getAssessment_StaffBriefedOn();

  /**
   * Returns the meta object for the attribute '{@link org.keyline.model.assessment.Assessment#getSharedWithTeamOn <em>Shared With Team On</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the attribute '<em>Shared With Team On</em>'.
   * @see org.keyline.model.assessment.Assessment#getSharedWithTeamOn()
   * @see #getAssessment()
   * @generated
   */
  EAttribute getAssessment_SharedWithTeamOn();

  /**
   * Returns the meta object for the attribute list '{@link org.keyline.model.assessment.Assessment#getSharedWith <em>Shared With</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the attribute list '<em>Shared With</em>'.
   * @see org.keyline.model.assessment.Assessment#getSharedWith()
   * @see #getAssessment()
   * @generated
   */
  EAttribute getAssessment_SharedWith();

  /**
   * Returns the meta object for the attribute '{@link org.keyline.model.assessment.Assessment#getChallengedInternally <em>Challenged Internally</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the attribute '<em>Challenged Internally</em>'.
   * @see org.keyline.model.assessment.Assessment#getChallengedInternally()
   * @see #getAssessment()
   * @generated
   */
  EAttribute getAssessment_ChallengedInternally();

  /**
   * Returns the meta object for the attribute '{@link org.keyline.model.assessment.Assessment#getChallengedByTenants <em>Challenged By Tenants</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the attribute '<em>Challenged By Tenants</em>'.
   * @see org.keyline.model.assessment.Assessment#getChallengedByTenants()
   * @see #getAssessment()
   * @generated
   */
  EAttribute getAssessment_ChallengedByTenants();

  /**
   * Returns the meta object for the attribute '{@link org.keyline.model.assessment.Assessment#getChangesSincePrevious <em>Changes Since Previous</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the attribute '<em>Changes Since Previous</em>'.
   * @see org.keyline.model.assessment.Assessment#getChangesSincePrevious()
   * @see #getAssessment()
   * @generated
   */
  EAttribute getAssessment_ChangesSincePrevious();

  /**
   * Returns the meta object for the attribute list '{@link org.keyline.model.assessment.Assessment#getReportParts <em>Report Parts</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the attribute list '<em>Report Parts</em>'.
   * @see org.keyline.model.assessment.Assessment#getReportParts()
   * @see #getAssessment()
   * @generated
   */
  EAttribute getAssessment_ReportParts();

  /**
   * Returns the meta object for the reference '{@link org.keyline.model.assessment.Assessment#getFramework <em>Framework</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the reference '<em>Framework</em>'.
   * @see org.keyline.model.assessment.Assessment#getFramework()
   * @see #getAssessment()
   * @generated
   */
  EReference getAssessment_Framework();

  /**
   * Returns the meta object for the reference '{@link org.keyline.model.assessment.Assessment#getOrganisation <em>Organisation</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the reference '<em>Organisation</em>'.
   * @see org.keyline.model.assessment.Assessment#getOrganisation()
   * @see #getAssessment()
   * @generated
   */
  EReference getAssessment_Organisation();

  /**
   * Returns the meta object for the reference list '{@link org.keyline.model.assessment.Assessment#getScope <em>Scope</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the reference list '<em>Scope</em>'.
   * @see org.keyline.model.assessment.Assessment#getScope()
   * @see #getAssessment()
   * @generated
   */
  EReference getAssessment_Scope();

  /**
   * Returns the meta object for the containment reference '{@link org.keyline.model.assessment.Assessment#getWindow <em>Window</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the containment reference '<em>Window</em>'.
   * @see org.keyline.model.assessment.Assessment#getWindow()
   * @see #getAssessment()
   * @generated
   */
  EReference getAssessment_Window();

  /**
   * Returns the meta object for the reference '{@link org.keyline.model.assessment.Assessment#getPreviousStage <em>Previous Stage</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the reference '<em>Previous Stage</em>'.
   * @see org.keyline.model.assessment.Assessment#getPreviousStage()
   * @see #getAssessment()
   * @generated
   */
  EReference getAssessment_PreviousStage();

  /**
   * Returns the meta object for the containment reference list '{@link org.keyline.model.assessment.Assessment#getTeam <em>Team</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the containment reference list '<em>Team</em>'.
   * @see org.keyline.model.assessment.Assessment#getTeam()
   * @see #getAssessment()
   * @generated
   */
  EReference getAssessment_Team();

  /**
   * Returns the meta object for the containment reference list '{@link org.keyline.model.assessment.Assessment#getTasks <em>Tasks</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the containment reference list '<em>Tasks</em>'.
   * @see org.keyline.model.assessment.Assessment#getTasks()
   * @see #getAssessment()
   * @generated
   */
  EReference getAssessment_Tasks();

  /**
   * Returns the meta object for the containment reference list '{@link org.keyline.model.assessment.Assessment#getEvidence <em>Evidence</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the containment reference list '<em>Evidence</em>'.
   * @see org.keyline.model.assessment.Assessment#getEvidence()
   * @see #getAssessment()
   * @generated
   */
  EReference getAssessment_Evidence();

  /**
   * Returns the meta object for the containment reference list '{@link org.keyline.model.assessment.Assessment#getJudgements <em>Judgements</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the containment reference list '<em>Judgements</em>'.
   * @see org.keyline.model.assessment.Assessment#getJudgements()
   * @see #getAssessment()
   * @generated
   */
  EReference getAssessment_Judgements();

  /**
   * Returns the meta object for the containment reference list '{@link org.keyline.model.assessment.Assessment#getRiskResponses <em>Risk Responses</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the containment reference list '<em>Risk Responses</em>'.
   * @see org.keyline.model.assessment.Assessment#getRiskResponses()
   * @see #getAssessment()
   * @generated
   */
  EReference getAssessment_RiskResponses();

  /**
   * Returns the meta object for class '{@link org.keyline.model.assessment.Assessor <em>Assessor</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for class '<em>Assessor</em>'.
   * @see org.keyline.model.assessment.Assessor
   * @generated
   */
  EClass getAssessor();

  /**
   * Returns the meta object for the attribute '{@link org.keyline.model.assessment.Assessor#getRole <em>Role</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the attribute '<em>Role</em>'.
   * @see org.keyline.model.assessment.Assessor#getRole()
   * @see #getAssessor()
   * @generated
   */
  EAttribute getAssessor_Role();

  /**
   * Returns the meta object for the attribute '{@link org.keyline.model.assessment.Assessor#isKnowsService <em>Knows Service</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the attribute '<em>Knows Service</em>'.
   * @see org.keyline.model.assessment.Assessor#isKnowsService()
   * @see #getAssessor()
   * @generated
   */
  EAttribute getAssessor_KnowsService();

  /**
   * Returns the meta object for the attribute '{@link org.keyline.model.assessment.Assessor#isExternal <em>External</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the attribute '<em>External</em>'.
   * @see org.keyline.model.assessment.Assessor#isExternal()
   * @see #getAssessor()
   * @generated
   */
  EAttribute getAssessor_External();

  /**
   * Returns the meta object for the reference '{@link org.keyline.model.assessment.Assessor#getPerson <em>Person</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the reference '<em>Person</em>'.
   * @see org.keyline.model.assessment.Assessor#getPerson()
   * @see #getAssessor()
   * @generated
   */
  EReference getAssessor_Person();

  /**
   * Returns the meta object for the reference list '{@link org.keyline.model.assessment.Assessor#getResponsibleFor <em>Responsible For</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the reference list '<em>Responsible For</em>'.
   * @see org.keyline.model.assessment.Assessor#getResponsibleFor()
   * @see #getAssessor()
   * @generated
   */
  EReference getAssessor_ResponsibleFor();

  /**
   * Returns the meta object for class '{@link org.keyline.model.assessment.Task <em>Task</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for class '<em>Task</em>'.
   * @see org.keyline.model.assessment.Task
   * @generated
   */
  EClass getTask();

  /**
   * Returns the meta object for the attribute '{@link org.keyline.model.assessment.Task#getMethod <em>Method</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the attribute '<em>Method</em>'.
   * @see org.keyline.model.assessment.Task#getMethod()
   * @see #getTask()
   * @generated
   */
  EAttribute getTask_Method();

  /**
   * Returns the meta object for the attribute '{@link org.keyline.model.assessment.Task#getScheduledOn <em>Scheduled On</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the attribute '<em>Scheduled On</em>'.
   * @see org.keyline.model.assessment.Task#getScheduledOn()
   * @see #getTask()
   * @generated
   */
  EAttribute getTask_ScheduledOn();

  /**
   * Returns the meta object for the attribute list '{@link org.keyline.model.assessment.Task#getDocuments <em>Documents</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the attribute list '<em>Documents</em>'.
   * @see org.keyline.model.assessment.Task#getDocuments()
   * @see #getTask()
   * @generated
   */
  EAttribute getTask_Documents();

  /**
   * Returns the meta object for the attribute '{@link org.keyline.model.assessment.Task#getTelephone <em>Telephone</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the attribute '<em>Telephone</em>'.
   * @see org.keyline.model.assessment.Task#getTelephone()
   * @see #getTask()
   * @generated
   */
  EAttribute getTask_Telephone();

  /**
   * Returns the meta object for the attribute '{@link org.keyline.model.assessment.Task#getPlace <em>Place</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the attribute '<em>Place</em>'.
   * @see org.keyline.model.assessment.Task#getPlace()
   * @see #getTask()
   * @generated
   */
  EAttribute getTask_Place();

  /**
   * Returns the meta object for the reference list '{@link org.keyline.model.assessment.Task#getAssessors <em>Assessors</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the reference list '<em>Assessors</em>'.
   * @see org.keyline.model.assessment.Task#getAssessors()
   * @see #getTask()
   * @generated
   */
  EReference getTask_Assessors();

  /**
   * Returns the meta object for the reference '{@link org.keyline.model.assessment.Task#getSchedule <em>Schedule</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the reference '<em>Schedule</em>'.
   * @see org.keyline.model.assessment.Task#getSchedule()
   * @see #getTask()
   * @generated
   */
  EReference getTask_Schedule();

  /**
   * Returns the meta object for the reference list '{@link org.keyline.model.assessment.Task#getKeyQuestions <em>Key Questions</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the reference list '<em>Key Questions</em>'.
   * @see org.keyline.model.assessment.Task#getKeyQuestions()
   * @see #getTask()
   * @generated
   */
  EReference getTask_KeyQuestions();

  /**
   * Returns the meta object for class '{@link org.keyline.model.assessment.Evidence <em>Evidence</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for class '<em>Evidence</em>'.
   * @see org.keyline.model.assessment.Evidence
   * @generated
   */
  EClass getEvidence();

  /**
   * Returns the meta object for the attribute '{@link org.keyline.model.assessment.Evidence#getPerspective <em>Perspective</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the attribute '<em>Perspective</em>'.
   * @see org.keyline.model.assessment.Evidence#getPerspective()
   * @see #getEvidence()
   * @generated
   */
  EAttribute getEvidence_Perspective();

  /**
   * Returns the meta object for the attribute '{@link org.keyline.model.assessment.Evidence#getSource <em>Source</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the attribute '<em>Source</em>'.
   * @see org.keyline.model.assessment.Evidence#getSource()
   * @see #getEvidence()
   * @generated
   */
  EAttribute getEvidence_Source();

  /**
   * Returns the meta object for the attribute '{@link org.keyline.model.assessment.Evidence#isAbsent <em>Absent</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the attribute '<em>Absent</em>'.
   * @see org.keyline.model.assessment.Evidence#isAbsent()
   * @see #getEvidence()
   * @generated
   */
  EAttribute getEvidence_Absent();

  /**
   * Returns the meta object for the attribute '{@link org.keyline.model.assessment.Evidence#getKeyQuestionText <em>Key Question Text</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the attribute '<em>Key Question Text</em>'.
   * @see org.keyline.model.assessment.Evidence#getKeyQuestionText()
   * @see #getEvidence()
   * @generated
   */
  EAttribute getEvidence_KeyQuestionText();

  /**
   * Returns the meta object for the reference list '{@link org.keyline.model.assessment.Evidence#getKeyQuestions <em>Key Questions</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the reference list '<em>Key Questions</em>'.
   * @see org.keyline.model.assessment.Evidence#getKeyQuestions()
   * @see #getEvidence()
   * @generated
   */
  EReference getEvidence_KeyQuestions();

  /**
   * Returns the meta object for the reference '{@link org.keyline.model.assessment.Evidence#getTask <em>Task</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the reference '<em>Task</em>'.
   * @see org.keyline.model.assessment.Evidence#getTask()
   * @see #getEvidence()
   * @generated
   */
  EReference getEvidence_Task();

  /**
   * Returns the meta object for class '{@link org.keyline.model.assessment.Judgement <em>Judgement</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for class '<em>Judgement</em>'.
   * @see org.keyline.model.assessment.Judgement
   * @generated
   */
  EClass getJudgement();

  /**
   * Returns the meta object for the attribute '{@link org.keyline.model.assessment.Judgement#getSummary <em>Summary</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the attribute '<em>Summary</em>'.
   * @see org.keyline.model.assessment.Judgement#getSummary()
   * @see #getJudgement()
   * @generated
   */
  EAttribute getJudgement_Summary();

  /**
   * Returns the meta object for the attribute list '{@link org.keyline.model.assessment.Judgement#getStrengths <em>Strengths</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the attribute list '<em>Strengths</em>'.
   * @see org.keyline.model.assessment.Judgement#getStrengths()
   * @see #getJudgement()
   * @generated
   */
  EAttribute getJudgement_Strengths();

  /**
   * Returns the meta object for the attribute list '{@link org.keyline.model.assessment.Judgement#getAreasForImprovement <em>Areas For Improvement</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the attribute list '<em>Areas For Improvement</em>'.
   * @see org.keyline.model.assessment.Judgement#getAreasForImprovement()
   * @see #getJudgement()
   * @generated
   */
  EAttribute getJudgement_AreasForImprovement();

  /**
   * Returns the meta object for the attribute '{@link org.keyline.model.assessment.Judgement#getDisposition <em>Disposition</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the attribute '<em>Disposition</em>'.
   * @see org.keyline.model.assessment.Judgement#getDisposition()
   * @see #getJudgement()
   * @generated
   */
  EAttribute getJudgement_Disposition();

  /**
   * Returns the meta object for the attribute '{@link org.keyline.model.assessment.Judgement#getDecision <em>Decision</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the attribute '<em>Decision</em>'.
   * @see org.keyline.model.assessment.Judgement#getDecision()
   * @see #getJudgement()
   * @generated
   */
  EAttribute getJudgement_Decision();

  /**
   * Returns the meta object for the reference '{@link org.keyline.model.assessment.Judgement#getSubject <em>Subject</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the reference '<em>Subject</em>'.
   * @see org.keyline.model.assessment.Judgement#getSubject()
   * @see #getJudgement()
   * @generated
   */
  EReference getJudgement_Subject();

  /**
   * Returns the meta object for the reference '{@link org.keyline.model.assessment.Judgement#getLevel <em>Level</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the reference '<em>Level</em>'.
   * @see org.keyline.model.assessment.Judgement#getLevel()
   * @see #getJudgement()
   * @generated
   */
  EReference getJudgement_Level();

  /**
   * Returns the meta object for the reference list '{@link org.keyline.model.assessment.Judgement#getActions <em>Actions</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the reference list '<em>Actions</em>'.
   * @see org.keyline.model.assessment.Judgement#getActions()
   * @see #getJudgement()
   * @generated
   */
  EReference getJudgement_Actions();

  /**
   * Returns the meta object for class '{@link org.keyline.model.assessment.RiskResponse <em>Risk Response</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for class '<em>Risk Response</em>'.
   * @see org.keyline.model.assessment.RiskResponse
   * @generated
   */
  EClass getRiskResponse();

  /**
   * Returns the meta object for the reference '{@link org.keyline.model.assessment.RiskResponse#getQuestionnaire <em>Questionnaire</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the reference '<em>Questionnaire</em>'.
   * @see org.keyline.model.assessment.RiskResponse#getQuestionnaire()
   * @see #getRiskResponse()
   * @generated
   */
  EReference getRiskResponse_Questionnaire();

  /**
   * Returns the meta object for the reference '{@link org.keyline.model.assessment.RiskResponse#getRespondent <em>Respondent</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the reference '<em>Respondent</em>'.
   * @see org.keyline.model.assessment.RiskResponse#getRespondent()
   * @see #getRiskResponse()
   * @generated
   */
  EReference getRiskResponse_Respondent();

  /**
   * Returns the meta object for the containment reference list '{@link org.keyline.model.assessment.RiskResponse#getAnswers <em>Answers</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the containment reference list '<em>Answers</em>'.
   * @see org.keyline.model.assessment.RiskResponse#getAnswers()
   * @see #getRiskResponse()
   * @generated
   */
  EReference getRiskResponse_Answers();

  /**
   * Returns the meta object for class '{@link org.keyline.model.assessment.RiskAnswer <em>Risk Answer</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for class '<em>Risk Answer</em>'.
   * @see org.keyline.model.assessment.RiskAnswer
   * @generated
   */
  EClass getRiskAnswer();

  /**
   * Returns the meta object for the attribute '{@link org.keyline.model.assessment.RiskAnswer#getAnswer <em>Answer</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the attribute '<em>Answer</em>'.
   * @see org.keyline.model.assessment.RiskAnswer#getAnswer()
   * @see #getRiskAnswer()
   * @generated
   */
  EAttribute getRiskAnswer_Answer();

  /**
   * Returns the meta object for the reference '{@link org.keyline.model.assessment.RiskAnswer#getQuestion <em>Question</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the reference '<em>Question</em>'.
   * @see org.keyline.model.assessment.RiskAnswer#getQuestion()
   * @see #getRiskAnswer()
   * @generated
   */
  EReference getRiskAnswer_Question();

  /**
   * Returns the meta object for enum '{@link org.keyline.model.assessment.AssessorRole <em>Assessor Role</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for enum '<em>Assessor Role</em>'.
   * @see org.keyline.model.assessment.AssessorRole
   * @generated
   */
  EEnum getAssessorRole();

  /**
   * Returns the meta object for enum '{@link org.keyline.model.assessment.Disposition <em>Disposition</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for enum '<em>Disposition</em>'.
   * @see org.keyline.model.assessment.Disposition
   * @generated
   */
  EEnum getDisposition();

  /**
   * Returns the meta object for enum '{@link org.keyline.model.assessment.ReportPart <em>Report Part</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for enum '<em>Report Part</em>'.
   * @see org.keyline.model.assessment.ReportPart
   * @generated
   */
  EEnum getReportPart();

  /**
   * Returns the factory that creates the instances of the model.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the factory that creates the instances of the model.
   * @generated
   */
  AssessmentFactory getAssessmentFactory();

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
     * The meta object literal for the '{@link org.keyline.model.assessment.impl.AssessmentImpl <em>Assessment</em>}' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see org.keyline.model.assessment.impl.AssessmentImpl
     * @see org.keyline.model.assessment.impl.AssessmentPackageImpl#getAssessment()
     * @generated
     */
    EClass ASSESSMENT = eINSTANCE.getAssessment();

    /**
     * The meta object literal for the '<em><b>Stage</b></em>' attribute feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EAttribute ASSESSMENT__STAGE = eINSTANCE.getAssessment_Stage();

    /**
     * The meta object literal for the '<em><b>Team Briefed On</b></em>' attribute feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EAttribute ASSESSMENT__TEAM_BRIEFED_ON = eINSTANCE.getAssessment_TeamBriefedOn();

    /**
     * The meta object literal for the '<em><b>Staff Briefed On</b></em>' attribute feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EAttribute ASSESSMENT__STAFF_BRIEFED_ON = eINSTANCE.getAssessment_StaffBriefedOn();

    /**
     * The meta object literal for the '<em><b>Shared With Team On</b></em>' attribute feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EAttribute ASSESSMENT__SHARED_WITH_TEAM_ON = eINSTANCE.getAssessment_SharedWithTeamOn();

    /**
     * The meta object literal for the '<em><b>Shared With</b></em>' attribute list feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EAttribute ASSESSMENT__SHARED_WITH = eINSTANCE.getAssessment_SharedWith();

    /**
     * The meta object literal for the '<em><b>Challenged Internally</b></em>' attribute feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EAttribute ASSESSMENT__CHALLENGED_INTERNALLY = eINSTANCE.getAssessment_ChallengedInternally();

    /**
     * The meta object literal for the '<em><b>Challenged By Tenants</b></em>' attribute feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EAttribute ASSESSMENT__CHALLENGED_BY_TENANTS = eINSTANCE.getAssessment_ChallengedByTenants();

    /**
     * The meta object literal for the '<em><b>Changes Since Previous</b></em>' attribute feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EAttribute ASSESSMENT__CHANGES_SINCE_PREVIOUS = eINSTANCE.getAssessment_ChangesSincePrevious();

    /**
     * The meta object literal for the '<em><b>Report Parts</b></em>' attribute list feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EAttribute ASSESSMENT__REPORT_PARTS = eINSTANCE.getAssessment_ReportParts();

    /**
     * The meta object literal for the '<em><b>Framework</b></em>' reference feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EReference ASSESSMENT__FRAMEWORK = eINSTANCE.getAssessment_Framework();

    /**
     * The meta object literal for the '<em><b>Organisation</b></em>' reference feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EReference ASSESSMENT__ORGANISATION = eINSTANCE.getAssessment_Organisation();

    /**
     * The meta object literal for the '<em><b>Scope</b></em>' reference list feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EReference ASSESSMENT__SCOPE = eINSTANCE.getAssessment_Scope();

    /**
     * The meta object literal for the '<em><b>Window</b></em>' containment reference feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EReference ASSESSMENT__WINDOW = eINSTANCE.getAssessment_Window();

    /**
     * The meta object literal for the '<em><b>Previous Stage</b></em>' reference feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EReference ASSESSMENT__PREVIOUS_STAGE = eINSTANCE.getAssessment_PreviousStage();

    /**
     * The meta object literal for the '<em><b>Team</b></em>' containment reference list feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EReference ASSESSMENT__TEAM = eINSTANCE.getAssessment_Team();

    /**
     * The meta object literal for the '<em><b>Tasks</b></em>' containment reference list feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EReference ASSESSMENT__TASKS = eINSTANCE.getAssessment_Tasks();

    /**
     * The meta object literal for the '<em><b>Evidence</b></em>' containment reference list feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EReference ASSESSMENT__EVIDENCE = eINSTANCE.getAssessment_Evidence();

    /**
     * The meta object literal for the '<em><b>Judgements</b></em>' containment reference list feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EReference ASSESSMENT__JUDGEMENTS = eINSTANCE.getAssessment_Judgements();

    /**
     * The meta object literal for the '<em><b>Risk Responses</b></em>' containment reference list feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EReference ASSESSMENT__RISK_RESPONSES = eINSTANCE.getAssessment_RiskResponses();

    /**
     * The meta object literal for the '{@link org.keyline.model.assessment.impl.AssessorImpl <em>Assessor</em>}' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see org.keyline.model.assessment.impl.AssessorImpl
     * @see org.keyline.model.assessment.impl.AssessmentPackageImpl#getAssessor()
     * @generated
     */
    EClass ASSESSOR = eINSTANCE.getAssessor();

    /**
     * The meta object literal for the '<em><b>Role</b></em>' attribute feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EAttribute ASSESSOR__ROLE = eINSTANCE.getAssessor_Role();

    /**
     * The meta object literal for the '<em><b>Knows Service</b></em>' attribute feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EAttribute ASSESSOR__KNOWS_SERVICE = eINSTANCE.getAssessor_KnowsService();

    /**
     * The meta object literal for the '<em><b>External</b></em>' attribute feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EAttribute ASSESSOR__EXTERNAL = eINSTANCE.getAssessor_External();

    /**
     * The meta object literal for the '<em><b>Person</b></em>' reference feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EReference ASSESSOR__PERSON = eINSTANCE.getAssessor_Person();

    /**
     * The meta object literal for the '<em><b>Responsible For</b></em>' reference list feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EReference ASSESSOR__RESPONSIBLE_FOR = eINSTANCE.getAssessor_ResponsibleFor();

    /**
     * The meta object literal for the '{@link org.keyline.model.assessment.impl.TaskImpl <em>Task</em>}' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see org.keyline.model.assessment.impl.TaskImpl
     * @see org.keyline.model.assessment.impl.AssessmentPackageImpl#getTask()
     * @generated
     */
    EClass TASK = eINSTANCE.getTask();

    /**
     * The meta object literal for the '<em><b>Method</b></em>' attribute feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EAttribute TASK__METHOD = eINSTANCE.getTask_Method();

    /**
     * The meta object literal for the '<em><b>Scheduled On</b></em>' attribute feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EAttribute TASK__SCHEDULED_ON = eINSTANCE.getTask_ScheduledOn();

    /**
     * The meta object literal for the '<em><b>Documents</b></em>' attribute list feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EAttribute TASK__DOCUMENTS = eINSTANCE.getTask_Documents();

    /**
     * The meta object literal for the '<em><b>Telephone</b></em>' attribute feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EAttribute TASK__TELEPHONE = eINSTANCE.getTask_Telephone();

    /**
     * The meta object literal for the '<em><b>Place</b></em>' attribute feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EAttribute TASK__PLACE = eINSTANCE.getTask_Place();

    /**
     * The meta object literal for the '<em><b>Assessors</b></em>' reference list feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EReference TASK__ASSESSORS = eINSTANCE.getTask_Assessors();

    /**
     * The meta object literal for the '<em><b>Schedule</b></em>' reference feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EReference TASK__SCHEDULE = eINSTANCE.getTask_Schedule();

    /**
     * The meta object literal for the '<em><b>Key Questions</b></em>' reference list feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EReference TASK__KEY_QUESTIONS = eINSTANCE.getTask_KeyQuestions();

    /**
     * The meta object literal for the '{@link org.keyline.model.assessment.impl.EvidenceImpl <em>Evidence</em>}' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see org.keyline.model.assessment.impl.EvidenceImpl
     * @see org.keyline.model.assessment.impl.AssessmentPackageImpl#getEvidence()
     * @generated
     */
    EClass EVIDENCE = eINSTANCE.getEvidence();

    /**
     * The meta object literal for the '<em><b>Perspective</b></em>' attribute feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EAttribute EVIDENCE__PERSPECTIVE = eINSTANCE.getEvidence_Perspective();

    /**
     * The meta object literal for the '<em><b>Source</b></em>' attribute feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EAttribute EVIDENCE__SOURCE = eINSTANCE.getEvidence_Source();

    /**
     * The meta object literal for the '<em><b>Absent</b></em>' attribute feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EAttribute EVIDENCE__ABSENT = eINSTANCE.getEvidence_Absent();

    /**
     * The meta object literal for the '<em><b>Key Question Text</b></em>' attribute feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EAttribute EVIDENCE__KEY_QUESTION_TEXT = eINSTANCE.getEvidence_KeyQuestionText();

    /**
     * The meta object literal for the '<em><b>Key Questions</b></em>' reference list feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EReference EVIDENCE__KEY_QUESTIONS = eINSTANCE.getEvidence_KeyQuestions();

    /**
     * The meta object literal for the '<em><b>Task</b></em>' reference feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EReference EVIDENCE__TASK = eINSTANCE.getEvidence_Task();

    /**
     * The meta object literal for the '{@link org.keyline.model.assessment.impl.JudgementImpl <em>Judgement</em>}' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see org.keyline.model.assessment.impl.JudgementImpl
     * @see org.keyline.model.assessment.impl.AssessmentPackageImpl#getJudgement()
     * @generated
     */
    EClass JUDGEMENT = eINSTANCE.getJudgement();

    /**
     * The meta object literal for the '<em><b>Summary</b></em>' attribute feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EAttribute JUDGEMENT__SUMMARY = eINSTANCE.getJudgement_Summary();

    /**
     * The meta object literal for the '<em><b>Strengths</b></em>' attribute list feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EAttribute JUDGEMENT__STRENGTHS = eINSTANCE.getJudgement_Strengths();

    /**
     * The meta object literal for the '<em><b>Areas For Improvement</b></em>' attribute list feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EAttribute JUDGEMENT__AREAS_FOR_IMPROVEMENT = eINSTANCE.getJudgement_AreasForImprovement();

    /**
     * The meta object literal for the '<em><b>Disposition</b></em>' attribute feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EAttribute JUDGEMENT__DISPOSITION = eINSTANCE.getJudgement_Disposition();

    /**
     * The meta object literal for the '<em><b>Decision</b></em>' attribute feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EAttribute JUDGEMENT__DECISION = eINSTANCE.getJudgement_Decision();

    /**
     * The meta object literal for the '<em><b>Subject</b></em>' reference feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EReference JUDGEMENT__SUBJECT = eINSTANCE.getJudgement_Subject();

    /**
     * The meta object literal for the '<em><b>Level</b></em>' reference feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EReference JUDGEMENT__LEVEL = eINSTANCE.getJudgement_Level();

    /**
     * The meta object literal for the '<em><b>Actions</b></em>' reference list feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EReference JUDGEMENT__ACTIONS = eINSTANCE.getJudgement_Actions();

    /**
     * The meta object literal for the '{@link org.keyline.model.assessment.impl.RiskResponseImpl <em>Risk Response</em>}' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see org.keyline.model.assessment.impl.RiskResponseImpl
     * @see org.keyline.model.assessment.impl.AssessmentPackageImpl#getRiskResponse()
     * @generated
     */
    EClass RISK_RESPONSE = eINSTANCE.getRiskResponse();

    /**
     * The meta object literal for the '<em><b>Questionnaire</b></em>' reference feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EReference RISK_RESPONSE__QUESTIONNAIRE = eINSTANCE.getRiskResponse_Questionnaire();

    /**
     * The meta object literal for the '<em><b>Respondent</b></em>' reference feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EReference RISK_RESPONSE__RESPONDENT = eINSTANCE.getRiskResponse_Respondent();

    /**
     * The meta object literal for the '<em><b>Answers</b></em>' containment reference list feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EReference RISK_RESPONSE__ANSWERS = eINSTANCE.getRiskResponse_Answers();

    /**
     * The meta object literal for the '{@link org.keyline.model.assessment.impl.RiskAnswerImpl <em>Risk Answer</em>}' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see org.keyline.model.assessment.impl.RiskAnswerImpl
     * @see org.keyline.model.assessment.impl.AssessmentPackageImpl#getRiskAnswer()
     * @generated
     */
    EClass RISK_ANSWER = eINSTANCE.getRiskAnswer();

    /**
     * The meta object literal for the '<em><b>Answer</b></em>' attribute feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EAttribute RISK_ANSWER__ANSWER = eINSTANCE.getRiskAnswer_Answer();

    /**
     * The meta object literal for the '<em><b>Question</b></em>' reference feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EReference RISK_ANSWER__QUESTION = eINSTANCE.getRiskAnswer_Question();

    /**
     * The meta object literal for the '{@link org.keyline.model.assessment.AssessorRole <em>Assessor Role</em>}' enum.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see org.keyline.model.assessment.AssessorRole
     * @see org.keyline.model.assessment.impl.AssessmentPackageImpl#getAssessorRole()
     * @generated
     */
    EEnum ASSESSOR_ROLE = eINSTANCE.getAssessorRole();

    /**
     * The meta object literal for the '{@link org.keyline.model.assessment.Disposition <em>Disposition</em>}' enum.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see org.keyline.model.assessment.Disposition
     * @see org.keyline.model.assessment.impl.AssessmentPackageImpl#getDisposition()
     * @generated
     */
    EEnum DISPOSITION = eINSTANCE.getDisposition();

    /**
     * The meta object literal for the '{@link org.keyline.model.assessment.ReportPart <em>Report Part</em>}' enum.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see org.keyline.model.assessment.ReportPart
     * @see org.keyline.model.assessment.impl.AssessmentPackageImpl#getReportPart()
     * @generated
     */
    EEnum REPORT_PART = eINSTANCE.getReportPart();

  }

} //AssessmentPackage
