/**
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.keyline.model.inspection;

import java.time.LocalDate;

import org.eclipse.emf.common.util.EList;

import org.keyline.model.core.DeclaredCount;
import org.keyline.model.core.Element;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Report</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The published report: recommendations and other findings.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.keyline.model.inspection.InspectionReport#getPublishedOn <em>Published On</em>}</li>
 *   <li>{@link org.keyline.model.inspection.InspectionReport#getInspection <em>Inspection</em>}</li>
 *   <li>{@link org.keyline.model.inspection.InspectionReport#getDeclaredCounts <em>Declared Counts</em>}</li>
 *   <li>{@link org.keyline.model.inspection.InspectionReport#getRecommendations <em>Recommendations</em>}</li>
 *   <li>{@link org.keyline.model.inspection.InspectionReport#getFindings <em>Findings</em>}</li>
 * </ul>
 *
 * @see org.keyline.model.inspection.InspectionPackage#getInspectionReport()
 * @model
 * @generated
 */
public interface InspectionReport extends Element
{
  /**
   * Returns the value of the '<em><b>Published On</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * Day of publication of the final report; the regulator's clock starts here (SHR ¶13).
   * <!-- end-model-doc -->
   * @return the value of the '<em>Published On</em>' attribute.
   * @see #setPublishedOn(LocalDate)
   * @see org.keyline.model.inspection.InspectionPackage#getInspectionReport_PublishedOn()
   * @model dataType="org.keyline.model.core.Date"
   * @generated
   */
  LocalDate getPublishedOn();

  /**
   * Sets the value of the '{@link org.keyline.model.inspection.InspectionReport#getPublishedOn <em>Published On</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Published On</em>' attribute.
   * @see #getPublishedOn()
   * @generated
   */
  void setPublishedOn(LocalDate value);

  /**
   * Returns the value of the '<em><b>Inspection</b></em>' container reference.
   * It is bidirectional and its opposite is '{@link org.keyline.model.inspection.Inspection#getReport <em>Report</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * The inspection reported on.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Inspection</em>' container reference.
   * @see #setInspection(Inspection)
   * @see org.keyline.model.inspection.InspectionPackage#getInspectionReport_Inspection()
   * @see org.keyline.model.inspection.Inspection#getReport
   * @model opposite="report" transient="false"
   * @generated
   */
  Inspection getInspection();

  /**
   * Sets the value of the '{@link org.keyline.model.inspection.InspectionReport#getInspection <em>Inspection</em>}' container reference.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Inspection</em>' container reference.
   * @see #getInspection()
   * @generated
   */
  void setInspection(Inspection value);

  /**
   * Returns the value of the '<em><b>Declared Counts</b></em>' containment reference list.
   * The list contents are of type {@link org.keyline.model.core.DeclaredCount}.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * Counts that the report states.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Declared Counts</em>' containment reference list.
   * @see org.keyline.model.inspection.InspectionPackage#getInspectionReport_DeclaredCounts()
   * @model containment="true"
   * @generated
   */
  EList<DeclaredCount> getDeclaredCounts();

  /**
   * Returns the value of the '<em><b>Recommendations</b></em>' containment reference list.
   * The list contents are of type {@link org.keyline.model.inspection.Recommendation}.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * Its key recommendations, in order.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Recommendations</em>' containment reference list.
   * @see org.keyline.model.inspection.InspectionPackage#getInspectionReport_Recommendations()
   * @model containment="true"
   * @generated
   */
  EList<Recommendation> getRecommendations();

  /**
   * Returns the value of the '<em><b>Findings</b></em>' containment reference list.
   * The list contents are of type {@link org.keyline.model.inspection.Finding}.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * Strengths and weaknesses outside the recommendations.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Findings</em>' containment reference list.
   * @see org.keyline.model.inspection.InspectionPackage#getInspectionReport_Findings()
   * @model containment="true"
   * @generated
   */
  EList<Finding> getFindings();

} // InspectionReport
