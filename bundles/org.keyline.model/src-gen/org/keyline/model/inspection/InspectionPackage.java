/**
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.keyline.model.inspection;

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
 * What an inspection was, what it found and what it recommends.
 * <!-- end-model-doc -->
 * @see org.keyline.model.inspection.InspectionFactory
 * @model kind="package"
 * @generated
 */
public interface InspectionPackage extends EPackage
{
  /**
   * The package name.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  String eNAME = "inspection";

  /**
   * The package namespace URI.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  String eNS_URI = "http://keyline.org/model/1/inspection";

  /**
   * The package namespace name.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  String eNS_PREFIX = "inspection";

  /**
   * The singleton instance of the package.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  InspectionPackage eINSTANCE = org.keyline.model.inspection.impl.InspectionPackageImpl.init();

  /**
   * The meta object id for the '{@link org.keyline.model.inspection.impl.InspectionImpl <em>Inspection</em>}' class.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see org.keyline.model.inspection.impl.InspectionImpl
   * @see org.keyline.model.inspection.impl.InspectionPackageImpl#getInspection()
   * @generated
   */
  int INSPECTION = 0;

  /**
   * The feature id for the '<em><b>Id</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int INSPECTION__ID = CorePackage.ELEMENT__ID;

  /**
   * The feature id for the '<em><b>Ref</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int INSPECTION__REF = CorePackage.ELEMENT__REF;

  /**
   * The feature id for the '<em><b>Name</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int INSPECTION__NAME = CorePackage.ELEMENT__NAME;

  /**
   * The feature id for the '<em><b>Description</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int INSPECTION__DESCRIPTION = CorePackage.ELEMENT__DESCRIPTION;

  /**
   * The feature id for the '<em><b>Origin</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int INSPECTION__ORIGIN = CorePackage.ELEMENT__ORIGIN;

  /**
   * The feature id for the '<em><b>Citations</b></em>' containment reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int INSPECTION__CITATIONS = CorePackage.ELEMENT__CITATIONS;

  /**
   * The feature id for the '<em><b>Start</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int INSPECTION__START = CorePackage.ELEMENT_FEATURE_COUNT + 0;

  /**
   * The feature id for the '<em><b>End</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int INSPECTION__END = CorePackage.ELEMENT_FEATURE_COUNT + 1;

  /**
   * The feature id for the '<em><b>Scope</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int INSPECTION__SCOPE = CorePackage.ELEMENT_FEATURE_COUNT + 2;

  /**
   * The feature id for the '<em><b>Planned</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int INSPECTION__PLANNED = CorePackage.ELEMENT_FEATURE_COUNT + 3;

  /**
   * The feature id for the '<em><b>Stars</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int INSPECTION__STARS = CorePackage.ELEMENT_FEATURE_COUNT + 4;

  /**
   * The feature id for the '<em><b>Prospects</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int INSPECTION__PROSPECTS = CorePackage.ELEMENT_FEATURE_COUNT + 5;

  /**
   * The feature id for the '<em><b>Grade</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int INSPECTION__GRADE = CorePackage.ELEMENT_FEATURE_COUNT + 6;

  /**
   * The feature id for the '<em><b>Significant Weaknesses</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int INSPECTION__SIGNIFICANT_WEAKNESSES = CorePackage.ELEMENT_FEATURE_COUNT + 7;

  /**
   * The feature id for the '<em><b>Auditor Copies</b></em>' attribute list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int INSPECTION__AUDITOR_COPIES = CorePackage.ELEMENT_FEATURE_COUNT + 8;

  /**
   * The feature id for the '<em><b>Body</b></em>' reference.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int INSPECTION__BODY = CorePackage.ELEMENT_FEATURE_COUNT + 9;

  /**
   * The feature id for the '<em><b>Inspectorate</b></em>' reference.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int INSPECTION__INSPECTORATE = CorePackage.ELEMENT_FEATURE_COUNT + 10;

  /**
   * The feature id for the '<em><b>Service Areas</b></em>' containment reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int INSPECTION__SERVICE_AREAS = CorePackage.ELEMENT_FEATURE_COUNT + 11;

  /**
   * The feature id for the '<em><b>Report</b></em>' containment reference.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int INSPECTION__REPORT = CorePackage.ELEMENT_FEATURE_COUNT + 12;

  /**
   * The number of structural features of the '<em>Inspection</em>' class.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int INSPECTION_FEATURE_COUNT = CorePackage.ELEMENT_FEATURE_COUNT + 13;

  /**
   * The number of operations of the '<em>Inspection</em>' class.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int INSPECTION_OPERATION_COUNT = CorePackage.ELEMENT_OPERATION_COUNT + 0;

  /**
   * The meta object id for the '{@link org.keyline.model.inspection.impl.ServiceAreaImpl <em>Service Area</em>}' class.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see org.keyline.model.inspection.impl.ServiceAreaImpl
   * @see org.keyline.model.inspection.impl.InspectionPackageImpl#getServiceArea()
   * @generated
   */
  int SERVICE_AREA = 1;

  /**
   * The feature id for the '<em><b>Id</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int SERVICE_AREA__ID = CorePackage.ELEMENT__ID;

  /**
   * The feature id for the '<em><b>Ref</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int SERVICE_AREA__REF = CorePackage.ELEMENT__REF;

  /**
   * The feature id for the '<em><b>Name</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int SERVICE_AREA__NAME = CorePackage.ELEMENT__NAME;

  /**
   * The feature id for the '<em><b>Description</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int SERVICE_AREA__DESCRIPTION = CorePackage.ELEMENT__DESCRIPTION;

  /**
   * The feature id for the '<em><b>Origin</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int SERVICE_AREA__ORIGIN = CorePackage.ELEMENT__ORIGIN;

  /**
   * The feature id for the '<em><b>Citations</b></em>' containment reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int SERVICE_AREA__CITATIONS = CorePackage.ELEMENT__CITATIONS;

  /**
   * The feature id for the '<em><b>Grade</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int SERVICE_AREA__GRADE = CorePackage.ELEMENT_FEATURE_COUNT + 0;

  /**
   * The feature id for the '<em><b>Significant Weaknesses</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int SERVICE_AREA__SIGNIFICANT_WEAKNESSES = CorePackage.ELEMENT_FEATURE_COUNT + 1;

  /**
   * The number of structural features of the '<em>Service Area</em>' class.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int SERVICE_AREA_FEATURE_COUNT = CorePackage.ELEMENT_FEATURE_COUNT + 2;

  /**
   * The number of operations of the '<em>Service Area</em>' class.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int SERVICE_AREA_OPERATION_COUNT = CorePackage.ELEMENT_OPERATION_COUNT + 0;

  /**
   * The meta object id for the '{@link org.keyline.model.inspection.impl.InspectionReportImpl <em>Report</em>}' class.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see org.keyline.model.inspection.impl.InspectionReportImpl
   * @see org.keyline.model.inspection.impl.InspectionPackageImpl#getInspectionReport()
   * @generated
   */
  int INSPECTION_REPORT = 2;

  /**
   * The feature id for the '<em><b>Id</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int INSPECTION_REPORT__ID = CorePackage.ELEMENT__ID;

  /**
   * The feature id for the '<em><b>Ref</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int INSPECTION_REPORT__REF = CorePackage.ELEMENT__REF;

  /**
   * The feature id for the '<em><b>Name</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int INSPECTION_REPORT__NAME = CorePackage.ELEMENT__NAME;

  /**
   * The feature id for the '<em><b>Description</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int INSPECTION_REPORT__DESCRIPTION = CorePackage.ELEMENT__DESCRIPTION;

  /**
   * The feature id for the '<em><b>Origin</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int INSPECTION_REPORT__ORIGIN = CorePackage.ELEMENT__ORIGIN;

  /**
   * The feature id for the '<em><b>Citations</b></em>' containment reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int INSPECTION_REPORT__CITATIONS = CorePackage.ELEMENT__CITATIONS;

  /**
   * The feature id for the '<em><b>Published On</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int INSPECTION_REPORT__PUBLISHED_ON = CorePackage.ELEMENT_FEATURE_COUNT + 0;

  /**
   * The feature id for the '<em><b>Inspection</b></em>' container reference.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int INSPECTION_REPORT__INSPECTION = CorePackage.ELEMENT_FEATURE_COUNT + 1;

  /**
   * The feature id for the '<em><b>Declared Counts</b></em>' containment reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int INSPECTION_REPORT__DECLARED_COUNTS = CorePackage.ELEMENT_FEATURE_COUNT + 2;

  /**
   * The feature id for the '<em><b>Recommendations</b></em>' containment reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int INSPECTION_REPORT__RECOMMENDATIONS = CorePackage.ELEMENT_FEATURE_COUNT + 3;

  /**
   * The feature id for the '<em><b>Findings</b></em>' containment reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int INSPECTION_REPORT__FINDINGS = CorePackage.ELEMENT_FEATURE_COUNT + 4;

  /**
   * The number of structural features of the '<em>Report</em>' class.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int INSPECTION_REPORT_FEATURE_COUNT = CorePackage.ELEMENT_FEATURE_COUNT + 5;

  /**
   * The number of operations of the '<em>Report</em>' class.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int INSPECTION_REPORT_OPERATION_COUNT = CorePackage.ELEMENT_OPERATION_COUNT + 0;

  /**
   * The meta object id for the '{@link org.keyline.model.inspection.impl.RecommendationImpl <em>Recommendation</em>}' class.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see org.keyline.model.inspection.impl.RecommendationImpl
   * @see org.keyline.model.inspection.impl.InspectionPackageImpl#getRecommendation()
   * @generated
   */
  int RECOMMENDATION = 3;

  /**
   * The feature id for the '<em><b>Id</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int RECOMMENDATION__ID = CorePackage.ADDRESSABLE__ID;

  /**
   * The feature id for the '<em><b>Ref</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int RECOMMENDATION__REF = CorePackage.ADDRESSABLE__REF;

  /**
   * The feature id for the '<em><b>Name</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int RECOMMENDATION__NAME = CorePackage.ADDRESSABLE__NAME;

  /**
   * The feature id for the '<em><b>Description</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int RECOMMENDATION__DESCRIPTION = CorePackage.ADDRESSABLE__DESCRIPTION;

  /**
   * The feature id for the '<em><b>Origin</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int RECOMMENDATION__ORIGIN = CorePackage.ADDRESSABLE__ORIGIN;

  /**
   * The feature id for the '<em><b>Citations</b></em>' containment reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int RECOMMENDATION__CITATIONS = CorePackage.ADDRESSABLE__CITATIONS;

  /**
   * The feature id for the '<em><b>Deadline</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int RECOMMENDATION__DEADLINE = CorePackage.ADDRESSABLE_FEATURE_COUNT + 0;

  /**
   * The feature id for the '<em><b>Deadline Precision</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int RECOMMENDATION__DEADLINE_PRECISION = CorePackage.ADDRESSABLE_FEATURE_COUNT + 1;

  /**
   * The feature id for the '<em><b>Deadline Text</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int RECOMMENDATION__DEADLINE_TEXT = CorePackage.ADDRESSABLE_FEATURE_COUNT + 2;

  /**
   * The feature id for the '<em><b>Priority</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int RECOMMENDATION__PRIORITY = CorePackage.ADDRESSABLE_FEATURE_COUNT + 3;

  /**
   * The feature id for the '<em><b>Expected Benefit</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int RECOMMENDATION__EXPECTED_BENEFIT = CorePackage.ADDRESSABLE_FEATURE_COUNT + 4;

  /**
   * The feature id for the '<em><b>Cited Only</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int RECOMMENDATION__CITED_ONLY = CorePackage.ADDRESSABLE_FEATURE_COUNT + 5;

  /**
   * The feature id for the '<em><b>Children</b></em>' containment reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int RECOMMENDATION__CHILDREN = CorePackage.ADDRESSABLE_FEATURE_COUNT + 6;

  /**
   * The feature id for the '<em><b>Parent</b></em>' container reference.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int RECOMMENDATION__PARENT = CorePackage.ADDRESSABLE_FEATURE_COUNT + 7;

  /**
   * The feature id for the '<em><b>Key Lines</b></em>' reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int RECOMMENDATION__KEY_LINES = CorePackage.ADDRESSABLE_FEATURE_COUNT + 8;

  /**
   * The number of structural features of the '<em>Recommendation</em>' class.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int RECOMMENDATION_FEATURE_COUNT = CorePackage.ADDRESSABLE_FEATURE_COUNT + 9;

  /**
   * The number of operations of the '<em>Recommendation</em>' class.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int RECOMMENDATION_OPERATION_COUNT = CorePackage.ADDRESSABLE_OPERATION_COUNT + 0;

  /**
   * The meta object id for the '{@link org.keyline.model.inspection.impl.FindingImpl <em>Finding</em>}' class.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see org.keyline.model.inspection.impl.FindingImpl
   * @see org.keyline.model.inspection.impl.InspectionPackageImpl#getFinding()
   * @generated
   */
  int FINDING = 4;

  /**
   * The feature id for the '<em><b>Id</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int FINDING__ID = CorePackage.ADDRESSABLE__ID;

  /**
   * The feature id for the '<em><b>Ref</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int FINDING__REF = CorePackage.ADDRESSABLE__REF;

  /**
   * The feature id for the '<em><b>Name</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int FINDING__NAME = CorePackage.ADDRESSABLE__NAME;

  /**
   * The feature id for the '<em><b>Description</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int FINDING__DESCRIPTION = CorePackage.ADDRESSABLE__DESCRIPTION;

  /**
   * The feature id for the '<em><b>Origin</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int FINDING__ORIGIN = CorePackage.ADDRESSABLE__ORIGIN;

  /**
   * The feature id for the '<em><b>Citations</b></em>' containment reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int FINDING__CITATIONS = CorePackage.ADDRESSABLE__CITATIONS;

  /**
   * The feature id for the '<em><b>Kind</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int FINDING__KIND = CorePackage.ADDRESSABLE_FEATURE_COUNT + 0;

  /**
   * The feature id for the '<em><b>Reason For No Action</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int FINDING__REASON_FOR_NO_ACTION = CorePackage.ADDRESSABLE_FEATURE_COUNT + 1;

  /**
   * The number of structural features of the '<em>Finding</em>' class.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int FINDING_FEATURE_COUNT = CorePackage.ADDRESSABLE_FEATURE_COUNT + 2;

  /**
   * The number of operations of the '<em>Finding</em>' class.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int FINDING_OPERATION_COUNT = CorePackage.ADDRESSABLE_OPERATION_COUNT + 0;

  /**
   * The meta object id for the '{@link org.keyline.model.inspection.Prospects <em>Prospects</em>}' enum.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see org.keyline.model.inspection.Prospects
   * @see org.keyline.model.inspection.impl.InspectionPackageImpl#getProspects()
   * @generated
   */
  int PROSPECTS = 5;

  /**
   * The meta object id for the '{@link org.keyline.model.inspection.Grade <em>Grade</em>}' enum.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see org.keyline.model.inspection.Grade
   * @see org.keyline.model.inspection.impl.InspectionPackageImpl#getGrade()
   * @generated
   */
  int GRADE = 6;

  /**
   * The meta object id for the '{@link org.keyline.model.inspection.FindingKind <em>Finding Kind</em>}' enum.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see org.keyline.model.inspection.FindingKind
   * @see org.keyline.model.inspection.impl.InspectionPackageImpl#getFindingKind()
   * @generated
   */
  int FINDING_KIND = 7;

  /**
   * The meta object id for the '{@link org.keyline.model.inspection.AuditorDocument <em>Auditor Document</em>}' enum.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see org.keyline.model.inspection.AuditorDocument
   * @see org.keyline.model.inspection.impl.InspectionPackageImpl#getAuditorDocument()
   * @generated
   */
  int AUDITOR_DOCUMENT = 8;


  /**
   * Returns the meta object for class '{@link org.keyline.model.inspection.Inspection <em>Inspection</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for class '<em>Inspection</em>'.
   * @see org.keyline.model.inspection.Inspection
   * @generated
   */
  EClass getInspection();

  /**
   * Returns the meta object for the attribute '{@link org.keyline.model.inspection.Inspection#getStart <em>Start</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the attribute '<em>Start</em>'.
   * @see org.keyline.model.inspection.Inspection#getStart()
   * @see #getInspection()
   * @generated
   */
  EAttribute getInspection_Start();

  /**
   * Returns the meta object for the attribute '{@link org.keyline.model.inspection.Inspection#getEnd <em>End</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the attribute '<em>End</em>'.
   * @see org.keyline.model.inspection.Inspection#getEnd()
   * @see #getInspection()
   * @generated
   */
  EAttribute getInspection_End();

  /**
   * Returns the meta object for the attribute '{@link org.keyline.model.inspection.Inspection#getScope <em>Scope</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the attribute '<em>Scope</em>'.
   * @see org.keyline.model.inspection.Inspection#getScope()
   * @see #getInspection()
   * @generated
   */
  EAttribute getInspection_Scope();

  /**
   * Returns the meta object for the attribute '{@link org.keyline.model.inspection.Inspection#isPlanned <em>Planned</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the attribute '<em>Planned</em>'.
   * @see org.keyline.model.inspection.Inspection#isPlanned()
   * @see #getInspection()
   * @generated
   */
  EAttribute getInspection_Planned();

  /**
   * Returns the meta object for the attribute '{@link org.keyline.model.inspection.Inspection#getStars <em>Stars</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the attribute '<em>Stars</em>'.
   * @see org.keyline.model.inspection.Inspection#getStars()
   * @see #getInspection()
   * @generated
   */
  EAttribute getInspection_Stars();

  /**
   * Returns the meta object for the attribute '{@link org.keyline.model.inspection.Inspection#getProspects <em>Prospects</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the attribute '<em>Prospects</em>'.
   * @see org.keyline.model.inspection.Inspection#getProspects()
   * @see #getInspection()
   * @generated
   */
  EAttribute getInspection_Prospects();

  /**
   * Returns the meta object for the attribute '{@link org.keyline.model.inspection.Inspection#getGrade <em>Grade</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the attribute '<em>Grade</em>'.
   * @see org.keyline.model.inspection.Inspection#getGrade()
   * @see #getInspection()
   * @generated
   */
  EAttribute getInspection_Grade();

  /**
   * Returns the meta object for the attribute '{@link org.keyline.model.inspection.Inspection#isSignificantWeaknesses <em>Significant Weaknesses</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the attribute '<em>Significant Weaknesses</em>'.
   * @see org.keyline.model.inspection.Inspection#isSignificantWeaknesses()
   * @see #getInspection()
   * @generated
   */
  EAttribute getInspection_SignificantWeaknesses();

  /**
   * Returns the meta object for the attribute list '{@link org.keyline.model.inspection.Inspection#getAuditorCopies <em>Auditor Copies</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the attribute list '<em>Auditor Copies</em>'.
   * @see org.keyline.model.inspection.Inspection#getAuditorCopies()
   * @see #getInspection()
   * @generated
   */
  EAttribute getInspection_AuditorCopies();

  /**
   * Returns the meta object for the reference '{@link org.keyline.model.inspection.Inspection#getBody <em>Body</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the reference '<em>Body</em>'.
   * @see org.keyline.model.inspection.Inspection#getBody()
   * @see #getInspection()
   * @generated
   */
  EReference getInspection_Body();

  /**
   * Returns the meta object for the reference '{@link org.keyline.model.inspection.Inspection#getInspectorate <em>Inspectorate</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the reference '<em>Inspectorate</em>'.
   * @see org.keyline.model.inspection.Inspection#getInspectorate()
   * @see #getInspection()
   * @generated
   */
  EReference getInspection_Inspectorate();

  /**
   * Returns the meta object for the containment reference list '{@link org.keyline.model.inspection.Inspection#getServiceAreas <em>Service Areas</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the containment reference list '<em>Service Areas</em>'.
   * @see org.keyline.model.inspection.Inspection#getServiceAreas()
   * @see #getInspection()
   * @generated
   */
  EReference getInspection_ServiceAreas();

  /**
   * Returns the meta object for the containment reference '{@link org.keyline.model.inspection.Inspection#getReport <em>Report</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the containment reference '<em>Report</em>'.
   * @see org.keyline.model.inspection.Inspection#getReport()
   * @see #getInspection()
   * @generated
   */
  EReference getInspection_Report();

  /**
   * Returns the meta object for class '{@link org.keyline.model.inspection.ServiceArea <em>Service Area</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for class '<em>Service Area</em>'.
   * @see org.keyline.model.inspection.ServiceArea
   * @generated
   */
  EClass getServiceArea();

  /**
   * Returns the meta object for the attribute '{@link org.keyline.model.inspection.ServiceArea#getGrade <em>Grade</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the attribute '<em>Grade</em>'.
   * @see org.keyline.model.inspection.ServiceArea#getGrade()
   * @see #getServiceArea()
   * @generated
   */
  EAttribute getServiceArea_Grade();

  /**
   * Returns the meta object for the attribute '{@link org.keyline.model.inspection.ServiceArea#isSignificantWeaknesses <em>Significant Weaknesses</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the attribute '<em>Significant Weaknesses</em>'.
   * @see org.keyline.model.inspection.ServiceArea#isSignificantWeaknesses()
   * @see #getServiceArea()
   * @generated
   */
  EAttribute getServiceArea_SignificantWeaknesses();

  /**
   * Returns the meta object for class '{@link org.keyline.model.inspection.InspectionReport <em>Report</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for class '<em>Report</em>'.
   * @see org.keyline.model.inspection.InspectionReport
   * @generated
   */
  EClass getInspectionReport();

  /**
   * Returns the meta object for the attribute '{@link org.keyline.model.inspection.InspectionReport#getPublishedOn <em>Published On</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the attribute '<em>Published On</em>'.
   * @see org.keyline.model.inspection.InspectionReport#getPublishedOn()
   * @see #getInspectionReport()
   * @generated
   */
  EAttribute getInspectionReport_PublishedOn();

  /**
   * Returns the meta object for the container reference '{@link org.keyline.model.inspection.InspectionReport#getInspection <em>Inspection</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the container reference '<em>Inspection</em>'.
   * @see org.keyline.model.inspection.InspectionReport#getInspection()
   * @see #getInspectionReport()
   * @generated
   */
  EReference getInspectionReport_Inspection();

  /**
   * Returns the meta object for the containment reference list '{@link org.keyline.model.inspection.InspectionReport#getDeclaredCounts <em>Declared Counts</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the containment reference list '<em>Declared Counts</em>'.
   * @see org.keyline.model.inspection.InspectionReport#getDeclaredCounts()
   * @see #getInspectionReport()
   * @generated
   */
  EReference getInspectionReport_DeclaredCounts();

  /**
   * Returns the meta object for the containment reference list '{@link org.keyline.model.inspection.InspectionReport#getRecommendations <em>Recommendations</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the containment reference list '<em>Recommendations</em>'.
   * @see org.keyline.model.inspection.InspectionReport#getRecommendations()
   * @see #getInspectionReport()
   * @generated
   */
  EReference getInspectionReport_Recommendations();

  /**
   * Returns the meta object for the containment reference list '{@link org.keyline.model.inspection.InspectionReport#getFindings <em>Findings</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the containment reference list '<em>Findings</em>'.
   * @see org.keyline.model.inspection.InspectionReport#getFindings()
   * @see #getInspectionReport()
   * @generated
   */
  EReference getInspectionReport_Findings();

  /**
   * Returns the meta object for class '{@link org.keyline.model.inspection.Recommendation <em>Recommendation</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for class '<em>Recommendation</em>'.
   * @see org.keyline.model.inspection.Recommendation
   * @generated
   */
  EClass getRecommendation();

  /**
   * Returns the meta object for the attribute '{@link org.keyline.model.inspection.Recommendation#getDeadline <em>Deadline</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the attribute '<em>Deadline</em>'.
   * @see org.keyline.model.inspection.Recommendation#getDeadline()
   * @see #getRecommendation()
   * @generated
   */
  EAttribute getRecommendation_Deadline();

  /**
   * Returns the meta object for the attribute '{@link org.keyline.model.inspection.Recommendation#getDeadlinePrecision <em>Deadline Precision</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the attribute '<em>Deadline Precision</em>'.
   * @see org.keyline.model.inspection.Recommendation#getDeadlinePrecision()
   * @see #getRecommendation()
   * @generated
   */
  EAttribute getRecommendation_DeadlinePrecision();

  /**
   * Returns the meta object for the attribute '{@link org.keyline.model.inspection.Recommendation#getDeadlineText <em>Deadline Text</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the attribute '<em>Deadline Text</em>'.
   * @see org.keyline.model.inspection.Recommendation#getDeadlineText()
   * @see #getRecommendation()
   * @generated
   */
  EAttribute getRecommendation_DeadlineText();

  /**
   * Returns the meta object for the attribute '{@link org.keyline.model.inspection.Recommendation#getPriority <em>Priority</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the attribute '<em>Priority</em>'.
   * @see org.keyline.model.inspection.Recommendation#getPriority()
   * @see #getRecommendation()
   * @generated
   */
  EAttribute getRecommendation_Priority();

  /**
   * Returns the meta object for the attribute '{@link org.keyline.model.inspection.Recommendation#getExpectedBenefit <em>Expected Benefit</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the attribute '<em>Expected Benefit</em>'.
   * @see org.keyline.model.inspection.Recommendation#getExpectedBenefit()
   * @see #getRecommendation()
   * @generated
   */
  EAttribute getRecommendation_ExpectedBenefit();

  /**
   * Returns the meta object for the attribute '{@link org.keyline.model.inspection.Recommendation#isCitedOnly <em>Cited Only</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the attribute '<em>Cited Only</em>'.
   * @see org.keyline.model.inspection.Recommendation#isCitedOnly()
   * @see #getRecommendation()
   * @generated
   */
  EAttribute getRecommendation_CitedOnly();

  /**
   * Returns the meta object for the containment reference list '{@link org.keyline.model.inspection.Recommendation#getChildren <em>Children</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the containment reference list '<em>Children</em>'.
   * @see org.keyline.model.inspection.Recommendation#getChildren()
   * @see #getRecommendation()
   * @generated
   */
  EReference getRecommendation_Children();

  /**
   * Returns the meta object for the container reference '{@link org.keyline.model.inspection.Recommendation#getParent <em>Parent</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the container reference '<em>Parent</em>'.
   * @see org.keyline.model.inspection.Recommendation#getParent()
   * @see #getRecommendation()
   * @generated
   */
  EReference getRecommendation_Parent();

  /**
   * Returns the meta object for the reference list '{@link org.keyline.model.inspection.Recommendation#getKeyLines <em>Key Lines</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the reference list '<em>Key Lines</em>'.
   * @see org.keyline.model.inspection.Recommendation#getKeyLines()
   * @see #getRecommendation()
   * @generated
   */
  EReference getRecommendation_KeyLines();

  /**
   * Returns the meta object for class '{@link org.keyline.model.inspection.Finding <em>Finding</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for class '<em>Finding</em>'.
   * @see org.keyline.model.inspection.Finding
   * @generated
   */
  EClass getFinding();

  /**
   * Returns the meta object for the attribute '{@link org.keyline.model.inspection.Finding#getKind <em>Kind</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the attribute '<em>Kind</em>'.
   * @see org.keyline.model.inspection.Finding#getKind()
   * @see #getFinding()
   * @generated
   */
  EAttribute getFinding_Kind();

  /**
   * Returns the meta object for the attribute '{@link org.keyline.model.inspection.Finding#getReasonForNoAction <em>Reason For No Action</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the attribute '<em>Reason For No Action</em>'.
   * @see org.keyline.model.inspection.Finding#getReasonForNoAction()
   * @see #getFinding()
   * @generated
   */
  EAttribute getFinding_ReasonForNoAction();

  /**
   * Returns the meta object for enum '{@link org.keyline.model.inspection.Prospects <em>Prospects</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for enum '<em>Prospects</em>'.
   * @see org.keyline.model.inspection.Prospects
   * @generated
   */
  EEnum getProspects();

  /**
   * Returns the meta object for enum '{@link org.keyline.model.inspection.Grade <em>Grade</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for enum '<em>Grade</em>'.
   * @see org.keyline.model.inspection.Grade
   * @generated
   */
  EEnum getGrade();

  /**
   * Returns the meta object for enum '{@link org.keyline.model.inspection.FindingKind <em>Finding Kind</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for enum '<em>Finding Kind</em>'.
   * @see org.keyline.model.inspection.FindingKind
   * @generated
   */
  EEnum getFindingKind();

  /**
   * Returns the meta object for enum '{@link org.keyline.model.inspection.AuditorDocument <em>Auditor Document</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for enum '<em>Auditor Document</em>'.
   * @see org.keyline.model.inspection.AuditorDocument
   * @generated
   */
  EEnum getAuditorDocument();

  /**
   * Returns the factory that creates the instances of the model.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the factory that creates the instances of the model.
   * @generated
   */
  InspectionFactory getInspectionFactory();

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
     * The meta object literal for the '{@link org.keyline.model.inspection.impl.InspectionImpl <em>Inspection</em>}' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see org.keyline.model.inspection.impl.InspectionImpl
     * @see org.keyline.model.inspection.impl.InspectionPackageImpl#getInspection()
     * @generated
     */
    EClass INSPECTION = eINSTANCE.getInspection();

    /**
     * The meta object literal for the '<em><b>Start</b></em>' attribute feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EAttribute INSPECTION__START = eINSTANCE.getInspection_Start();

    /**
     * The meta object literal for the '<em><b>End</b></em>' attribute feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EAttribute INSPECTION__END = eINSTANCE.getInspection_End();

    /**
     * The meta object literal for the '<em><b>Scope</b></em>' attribute feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EAttribute INSPECTION__SCOPE = eINSTANCE.getInspection_Scope();

    /**
     * The meta object literal for the '<em><b>Planned</b></em>' attribute feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EAttribute INSPECTION__PLANNED = eINSTANCE.getInspection_Planned();

    /**
     * The meta object literal for the '<em><b>Stars</b></em>' attribute feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EAttribute INSPECTION__STARS = eINSTANCE.getInspection_Stars();

    /**
     * The meta object literal for the '<em><b>Prospects</b></em>' attribute feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EAttribute INSPECTION__PROSPECTS = eINSTANCE.getInspection_Prospects();

    /**
     * The meta object literal for the '<em><b>Grade</b></em>' attribute feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EAttribute INSPECTION__GRADE = eINSTANCE.getInspection_Grade();

    /**
     * The meta object literal for the '<em><b>Significant Weaknesses</b></em>' attribute feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EAttribute INSPECTION__SIGNIFICANT_WEAKNESSES = eINSTANCE.getInspection_SignificantWeaknesses();

    /**
     * The meta object literal for the '<em><b>Auditor Copies</b></em>' attribute list feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EAttribute INSPECTION__AUDITOR_COPIES = eINSTANCE.getInspection_AuditorCopies();

    /**
     * The meta object literal for the '<em><b>Body</b></em>' reference feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EReference INSPECTION__BODY = eINSTANCE.getInspection_Body();

    /**
     * The meta object literal for the '<em><b>Inspectorate</b></em>' reference feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EReference INSPECTION__INSPECTORATE = eINSTANCE.getInspection_Inspectorate();

    /**
     * The meta object literal for the '<em><b>Service Areas</b></em>' containment reference list feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EReference INSPECTION__SERVICE_AREAS = eINSTANCE.getInspection_ServiceAreas();

    /**
     * The meta object literal for the '<em><b>Report</b></em>' containment reference feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EReference INSPECTION__REPORT = eINSTANCE.getInspection_Report();

    /**
     * The meta object literal for the '{@link org.keyline.model.inspection.impl.ServiceAreaImpl <em>Service Area</em>}' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see org.keyline.model.inspection.impl.ServiceAreaImpl
     * @see org.keyline.model.inspection.impl.InspectionPackageImpl#getServiceArea()
     * @generated
     */
    EClass SERVICE_AREA = eINSTANCE.getServiceArea();

    /**
     * The meta object literal for the '<em><b>Grade</b></em>' attribute feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EAttribute SERVICE_AREA__GRADE = eINSTANCE.getServiceArea_Grade();

    /**
     * The meta object literal for the '<em><b>Significant Weaknesses</b></em>' attribute feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EAttribute SERVICE_AREA__SIGNIFICANT_WEAKNESSES = eINSTANCE.getServiceArea_SignificantWeaknesses();

    /**
     * The meta object literal for the '{@link org.keyline.model.inspection.impl.InspectionReportImpl <em>Report</em>}' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see org.keyline.model.inspection.impl.InspectionReportImpl
     * @see org.keyline.model.inspection.impl.InspectionPackageImpl#getInspectionReport()
     * @generated
     */
    EClass INSPECTION_REPORT = eINSTANCE.getInspectionReport();

    /**
     * The meta object literal for the '<em><b>Published On</b></em>' attribute feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EAttribute INSPECTION_REPORT__PUBLISHED_ON = eINSTANCE.getInspectionReport_PublishedOn();

    /**
     * The meta object literal for the '<em><b>Inspection</b></em>' container reference feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EReference INSPECTION_REPORT__INSPECTION = eINSTANCE.getInspectionReport_Inspection();

    /**
     * The meta object literal for the '<em><b>Declared Counts</b></em>' containment reference list feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EReference INSPECTION_REPORT__DECLARED_COUNTS = eINSTANCE.getInspectionReport_DeclaredCounts();

    /**
     * The meta object literal for the '<em><b>Recommendations</b></em>' containment reference list feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EReference INSPECTION_REPORT__RECOMMENDATIONS = eINSTANCE.getInspectionReport_Recommendations();

    /**
     * The meta object literal for the '<em><b>Findings</b></em>' containment reference list feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EReference INSPECTION_REPORT__FINDINGS = eINSTANCE.getInspectionReport_Findings();

    /**
     * The meta object literal for the '{@link org.keyline.model.inspection.impl.RecommendationImpl <em>Recommendation</em>}' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see org.keyline.model.inspection.impl.RecommendationImpl
     * @see org.keyline.model.inspection.impl.InspectionPackageImpl#getRecommendation()
     * @generated
     */
    EClass RECOMMENDATION = eINSTANCE.getRecommendation();

    /**
     * The meta object literal for the '<em><b>Deadline</b></em>' attribute feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EAttribute RECOMMENDATION__DEADLINE = eINSTANCE.getRecommendation_Deadline();

    /**
     * The meta object literal for the '<em><b>Deadline Precision</b></em>' attribute feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EAttribute RECOMMENDATION__DEADLINE_PRECISION = eINSTANCE.getRecommendation_DeadlinePrecision();

    /**
     * The meta object literal for the '<em><b>Deadline Text</b></em>' attribute feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EAttribute RECOMMENDATION__DEADLINE_TEXT = eINSTANCE.getRecommendation_DeadlineText();

    /**
     * The meta object literal for the '<em><b>Priority</b></em>' attribute feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EAttribute RECOMMENDATION__PRIORITY = eINSTANCE.getRecommendation_Priority();

    /**
     * The meta object literal for the '<em><b>Expected Benefit</b></em>' attribute feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EAttribute RECOMMENDATION__EXPECTED_BENEFIT = eINSTANCE.getRecommendation_ExpectedBenefit();

    /**
     * The meta object literal for the '<em><b>Cited Only</b></em>' attribute feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EAttribute RECOMMENDATION__CITED_ONLY = eINSTANCE.getRecommendation_CitedOnly();

    /**
     * The meta object literal for the '<em><b>Children</b></em>' containment reference list feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EReference RECOMMENDATION__CHILDREN = eINSTANCE.getRecommendation_Children();

    /**
     * The meta object literal for the '<em><b>Parent</b></em>' container reference feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EReference RECOMMENDATION__PARENT = eINSTANCE.getRecommendation_Parent();

    /**
     * The meta object literal for the '<em><b>Key Lines</b></em>' reference list feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EReference RECOMMENDATION__KEY_LINES = eINSTANCE.getRecommendation_KeyLines();

    /**
     * The meta object literal for the '{@link org.keyline.model.inspection.impl.FindingImpl <em>Finding</em>}' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see org.keyline.model.inspection.impl.FindingImpl
     * @see org.keyline.model.inspection.impl.InspectionPackageImpl#getFinding()
     * @generated
     */
    EClass FINDING = eINSTANCE.getFinding();

    /**
     * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EAttribute FINDING__KIND = eINSTANCE.getFinding_Kind();

    /**
     * The meta object literal for the '<em><b>Reason For No Action</b></em>' attribute feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EAttribute FINDING__REASON_FOR_NO_ACTION = eINSTANCE.getFinding_ReasonForNoAction();

    /**
     * The meta object literal for the '{@link org.keyline.model.inspection.Prospects <em>Prospects</em>}' enum.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see org.keyline.model.inspection.Prospects
     * @see org.keyline.model.inspection.impl.InspectionPackageImpl#getProspects()
     * @generated
     */
    EEnum PROSPECTS = eINSTANCE.getProspects();

    /**
     * The meta object literal for the '{@link org.keyline.model.inspection.Grade <em>Grade</em>}' enum.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see org.keyline.model.inspection.Grade
     * @see org.keyline.model.inspection.impl.InspectionPackageImpl#getGrade()
     * @generated
     */
    EEnum GRADE = eINSTANCE.getGrade();

    /**
     * The meta object literal for the '{@link org.keyline.model.inspection.FindingKind <em>Finding Kind</em>}' enum.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see org.keyline.model.inspection.FindingKind
     * @see org.keyline.model.inspection.impl.InspectionPackageImpl#getFindingKind()
     * @generated
     */
    EEnum FINDING_KIND = eINSTANCE.getFindingKind();

    /**
     * The meta object literal for the '{@link org.keyline.model.inspection.AuditorDocument <em>Auditor Document</em>}' enum.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see org.keyline.model.inspection.AuditorDocument
     * @see org.keyline.model.inspection.impl.InspectionPackageImpl#getAuditorDocument()
     * @generated
     */
    EEnum AUDITOR_DOCUMENT = eINSTANCE.getAuditorDocument();

  }

} //InspectionPackage
