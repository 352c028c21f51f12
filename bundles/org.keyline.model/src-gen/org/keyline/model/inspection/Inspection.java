/**
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.keyline.model.inspection;

import java.time.LocalDate;

import org.eclipse.emf.common.util.EList;

import org.keyline.model.core.Element;
import org.keyline.model.core.Organisation;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Inspection</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One inspection of one body.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.keyline.model.inspection.Inspection#getStart <em>Start</em>}</li>
 *   <li>{@link org.keyline.model.inspection.Inspection#getEnd <em>End</em>}</li>
 *   <li>{@link org.keyline.model.inspection.Inspection#getScope <em>Scope</em>}</li>
 *   <li>{@link org.keyline.model.inspection.Inspection#isPlanned <em>Planned</em>}</li>
 *   <li>{@link org.keyline.model.inspection.Inspection#getStars <em>Stars</em>}</li>
 *   <li>{@link org.keyline.model.inspection.Inspection#getProspects <em>Prospects</em>}</li>
 *   <li>{@link org.keyline.model.inspection.Inspection#getGrade <em>Grade</em>}</li>
 *   <li>{@link org.keyline.model.inspection.Inspection#isSignificantWeaknesses <em>Significant Weaknesses</em>}</li>
 *   <li>{@link org.keyline.model.inspection.Inspection#getAuditorCopies <em>Auditor Copies</em>}</li>
 *   <li>{@link org.keyline.model.inspection.Inspection#getBody <em>Body</em>}</li>
 *   <li>{@link org.keyline.model.inspection.Inspection#getInspectorate <em>Inspectorate</em>}</li>
 *   <li>{@link org.keyline.model.inspection.Inspection#getServiceAreas <em>Service Areas</em>}</li>
 *   <li>{@link org.keyline.model.inspection.Inspection#getReport <em>Report</em>}</li>
 * </ul>
 *
 * @see org.keyline.model.inspection.InspectionPackage#getInspection()
 * @model
 * @generated
 */
public interface Inspection extends Element
{
  /**
   * Returns the value of the '<em><b>Start</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * First day of the inspection.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Start</em>' attribute.
   * @see #setStart(LocalDate)
   * @see org.keyline.model.inspection.InspectionPackage#getInspection_Start()
   * @model dataType="org.keyline.model.core.Date"
   * @generated
   */
  LocalDate getStart();

  /**
   * Sets the value of the '{@link org.keyline.model.inspection.Inspection#getStart <em>Start</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Start</em>' attribute.
   * @see #getStart()
   * @generated
   */
  void setStart(LocalDate value);

  /**
   * Returns the value of the '<em><b>End</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * The day on which the inspection ended (SHR ¶18).
   * <!-- end-model-doc -->
   * @return the value of the '<em>End</em>' attribute.
   * @see #setEnd(LocalDate)
   * @see org.keyline.model.inspection.InspectionPackage#getInspection_End()
   * @model dataType="org.keyline.model.core.Date"
   * @generated
   */
  LocalDate getEnd();

  /**
   * Sets the value of the '{@link org.keyline.model.inspection.Inspection#getEnd <em>End</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>End</em>' attribute.
   * @see #getEnd()
   * @generated
   */
  void setEnd(LocalDate value);

  /**
   * Returns the value of the '<em><b>Scope</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * What was inspected.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Scope</em>' attribute.
   * @see #setScope(String)
   * @see org.keyline.model.inspection.InspectionPackage#getInspection_Scope()
   * @model
   * @generated
   */
  String getScope();

  /**
   * Sets the value of the '{@link org.keyline.model.inspection.Inspection#getScope <em>Scope</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Scope</em>' attribute.
   * @see #getScope()
   * @generated
   */
  void setScope(String value);

  /**
   * Returns the value of the '<em><b>Planned</b></em>' attribute.
   * The default value is <code>"true"</code>.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * Whether it was a planned inspection.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Planned</em>' attribute.
   * @see #setPlanned(boolean)
   * @see org.keyline.model.inspection.InspectionPackage#getInspection_Planned()
   * @model default="true"
   * @generated
   */
  boolean isPlanned();

  /**
   * Sets the value of the '{@link org.keyline.model.inspection.Inspection#isPlanned <em>Planned</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Planned</em>' attribute.
   * @see #isPlanned()
   * @generated
   */
  void setPlanned(boolean value);

  /**
   * Returns the value of the '<em><b>Stars</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * Stars awarded, 0 to 3.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Stars</em>' attribute.
   * @see #setStars(Integer)
   * @see org.keyline.model.inspection.InspectionPackage#getInspection_Stars()
   * @model
   * @generated
   */
  Integer getStars();

  /**
   * Sets the value of the '{@link org.keyline.model.inspection.Inspection#getStars <em>Stars</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Stars</em>' attribute.
   * @see #getStars()
   * @generated
   */
  void setStars(Integer value);

  /**
   * Returns the value of the '<em><b>Prospects</b></em>' attribute.
   * The literals are from the enumeration {@link org.keyline.model.inspection.Prospects}.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * Prospects for improvement.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Prospects</em>' attribute.
   * @see org.keyline.model.inspection.Prospects
   * @see #setProspects(Prospects)
   * @see org.keyline.model.inspection.InspectionPackage#getInspection_Prospects()
   * @model
   * @generated
   */
  Prospects getProspects();

  /**
   * Sets the value of the '{@link org.keyline.model.inspection.Inspection#getProspects <em>Prospects</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Prospects</em>' attribute.
   * @see org.keyline.model.inspection.Prospects
   * @see #getProspects()
   * @generated
   */
  void setProspects(Prospects value);

  /**
   * Returns the value of the '<em><b>Grade</b></em>' attribute.
   * The literals are from the enumeration {@link org.keyline.model.inspection.Grade}.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * Grade of the body as a whole.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Grade</em>' attribute.
   * @see org.keyline.model.inspection.Grade
   * @see #setGrade(Grade)
   * @see org.keyline.model.inspection.InspectionPackage#getInspection_Grade()
   * @model
   * @generated
   */
  Grade getGrade();

  /**
   * Sets the value of the '{@link org.keyline.model.inspection.Inspection#getGrade <em>Grade</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Grade</em>' attribute.
   * @see org.keyline.model.inspection.Grade
   * @see #getGrade()
   * @generated
   */
  void setGrade(Grade value);

  /**
   * Returns the value of the '<em><b>Significant Weaknesses</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * Whether significant weaknesses were found in a service of the body.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Significant Weaknesses</em>' attribute.
   * @see #setSignificantWeaknesses(boolean)
   * @see org.keyline.model.inspection.InspectionPackage#getInspection_SignificantWeaknesses()
   * @model
   * @generated
   */
  boolean isSignificantWeaknesses();

  /**
   * Sets the value of the '{@link org.keyline.model.inspection.Inspection#isSignificantWeaknesses <em>Significant Weaknesses</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Significant Weaknesses</em>' attribute.
   * @see #isSignificantWeaknesses()
   * @generated
   */
  void setSignificantWeaknesses(boolean value);

  /**
   * Returns the value of the '<em><b>Auditor Copies</b></em>' attribute list.
   * The list contents are of type {@link org.keyline.model.inspection.AuditorDocument}.
   * The literals are from the enumeration {@link org.keyline.model.inspection.AuditorDocument}.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * Documents of which the lead auditor has a copy.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Auditor Copies</em>' attribute list.
   * @see org.keyline.model.inspection.AuditorDocument
   * @see org.keyline.model.inspection.InspectionPackage#getInspection_AuditorCopies()
   * @model
   * @generated
   */
  EList<AuditorDocument> getAuditorCopies();

  /**
   * Returns the value of the '<em><b>Body</b></em>' reference.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * The body inspected.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Body</em>' reference.
   * @see #setBody(Organisation)
   * @see org.keyline.model.inspection.InspectionPackage#getInspection_Body()
   * @model
   * @generated
   */
  Organisation getBody();

  /**
   * Sets the value of the '{@link org.keyline.model.inspection.Inspection#getBody <em>Body</em>}' reference.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Body</em>' reference.
   * @see #getBody()
   * @generated
   */
  void setBody(Organisation value);

  /**
   * Returns the value of the '<em><b>Inspectorate</b></em>' reference.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * Who inspected.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Inspectorate</em>' reference.
   * @see #setInspectorate(Organisation)
   * @see org.keyline.model.inspection.InspectionPackage#getInspection_Inspectorate()
   * @model
   * @generated
   */
  Organisation getInspectorate();

  /**
   * Sets the value of the '{@link org.keyline.model.inspection.Inspection#getInspectorate <em>Inspectorate</em>}' reference.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Inspectorate</em>' reference.
   * @see #getInspectorate()
   * @generated
   */
  void setInspectorate(Organisation value);

  /**
   * Returns the value of the '<em><b>Service Areas</b></em>' containment reference list.
   * The list contents are of type {@link org.keyline.model.inspection.ServiceArea}.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * The areas inspected, with their grades.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Service Areas</em>' containment reference list.
   * @see org.keyline.model.inspection.InspectionPackage#getInspection_ServiceAreas()
   * @model containment="true"
   * @generated
   */
  EList<ServiceArea> getServiceAreas();

  /**
   * Returns the value of the '<em><b>Report</b></em>' containment reference.
   * It is bidirectional and its opposite is '{@link org.keyline.model.inspection.InspectionReport#getInspection <em>Inspection</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * The report on it.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Report</em>' containment reference.
   * @see #setReport(InspectionReport)
   * @see org.keyline.model.inspection.InspectionPackage#getInspection_Report()
   * @see org.keyline.model.inspection.InspectionReport#getInspection
   * @model opposite="inspection" containment="true"
   * @generated
   */
  InspectionReport getReport();

  /**
   * Sets the value of the '{@link org.keyline.model.inspection.Inspection#getReport <em>Report</em>}' containment reference.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Report</em>' containment reference.
   * @see #getReport()
   * @generated
   */
  void setReport(InspectionReport value);

} // Inspection
