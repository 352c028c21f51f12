/**
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.keyline.model.plan;

import java.math.BigDecimal;

import java.time.LocalDate;

import org.eclipse.emf.common.util.EList;

import org.keyline.model.core.DeclaredCount;
import org.keyline.model.core.Element;
import org.keyline.model.core.Organisation;
import org.keyline.model.core.Person;

import org.keyline.model.guidance.GuidanceProfile;
import org.keyline.model.guidance.Suppression;

import org.keyline.model.inspection.Inspection;
import org.keyline.model.inspection.InspectionReport;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Improvement Plan</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A body's answer to an inspection (SHR ¶3-8).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.keyline.model.plan.ImprovementPlan#getAgreedOn <em>Agreed On</em>}</li>
 *   <li>{@link org.keyline.model.plan.ImprovementPlan#getSubmittedOn <em>Submitted On</em>}</li>
 *   <li>{@link org.keyline.model.plan.ImprovementPlan#getApprovedOn <em>Approved On</em>}</li>
 *   <li>{@link org.keyline.model.plan.ImprovementPlan#getApprovedBy <em>Approved By</em>}</li>
 *   <li>{@link org.keyline.model.plan.ImprovementPlan#getStatusDate <em>Status Date</em>}</li>
 *   <li>{@link org.keyline.model.plan.ImprovementPlan#getReportPublishedOn <em>Report Published On</em>}</li>
 *   <li>{@link org.keyline.model.plan.ImprovementPlan#getSubmissionDueOn <em>Submission Due On</em>}</li>
 *   <li>{@link org.keyline.model.plan.ImprovementPlan#getResponseReceivedOn <em>Response Received On</em>}</li>
 *   <li>{@link org.keyline.model.plan.ImprovementPlan#getAmendedOn <em>Amended On</em>}</li>
 *   <li>{@link org.keyline.model.plan.ImprovementPlan#getSecondResponseOn <em>Second Response On</em>}</li>
 *   <li>{@link org.keyline.model.plan.ImprovementPlan#getFinalDate <em>Final Date</em>}</li>
 *   <li>{@link org.keyline.model.plan.ImprovementPlan#getReasonForLongerTime <em>Reason For Longer Time</em>}</li>
 *   <li>{@link org.keyline.model.plan.ImprovementPlan#getBudget <em>Budget</em>}</li>
 *   <li>{@link org.keyline.model.plan.ImprovementPlan#getNonPriorities <em>Non Priorities</em>}</li>
 *   <li>{@link org.keyline.model.plan.ImprovementPlan#getPublication <em>Publication</em>}</li>
 *   <li>{@link org.keyline.model.plan.ImprovementPlan#getContact <em>Contact</em>}</li>
 *   <li>{@link org.keyline.model.plan.ImprovementPlan#getTenantsInformed <em>Tenants Informed</em>}</li>
 *   <li>{@link org.keyline.model.plan.ImprovementPlan#getCalendar <em>Calendar</em>}</li>
 *   <li>{@link org.keyline.model.plan.ImprovementPlan#getDeclaredWorkStreams <em>Declared Work Streams</em>}</li>
 *   <li>{@link org.keyline.model.plan.ImprovementPlan#getOrganisation <em>Organisation</em>}</li>
 *   <li>{@link org.keyline.model.plan.ImprovementPlan#getInspection <em>Inspection</em>}</li>
 *   <li>{@link org.keyline.model.plan.ImprovementPlan#getReports <em>Reports</em>}</li>
 *   <li>{@link org.keyline.model.plan.ImprovementPlan#getSupersedes <em>Supersedes</em>}</li>
 *   <li>{@link org.keyline.model.plan.ImprovementPlan#getProfile <em>Profile</em>}</li>
 *   <li>{@link org.keyline.model.plan.ImprovementPlan#getSponsor <em>Sponsor</em>}</li>
 *   <li>{@link org.keyline.model.plan.ImprovementPlan#getOwner <em>Owner</em>}</li>
 *   <li>{@link org.keyline.model.plan.ImprovementPlan#getCoordinator <em>Coordinator</em>}</li>
 *   <li>{@link org.keyline.model.plan.ImprovementPlan#getMonitoring <em>Monitoring</em>}</li>
 *   <li>{@link org.keyline.model.plan.ImprovementPlan#getConsultation <em>Consultation</em>}</li>
 *   <li>{@link org.keyline.model.plan.ImprovementPlan#getDeclaredCounts <em>Declared Counts</em>}</li>
 *   <li>{@link org.keyline.model.plan.ImprovementPlan#getWorkStreams <em>Work Streams</em>}</li>
 *   <li>{@link org.keyline.model.plan.ImprovementPlan#getActions <em>Actions</em>}</li>
 *   <li>{@link org.keyline.model.plan.ImprovementPlan#getNamedSources <em>Named Sources</em>}</li>
 *   <li>{@link org.keyline.model.plan.ImprovementPlan#getDeliverables <em>Deliverables</em>}</li>
 *   <li>{@link org.keyline.model.plan.ImprovementPlan#getBaselines <em>Baselines</em>}</li>
 *   <li>{@link org.keyline.model.plan.ImprovementPlan#getProgressReports <em>Progress Reports</em>}</li>
 *   <li>{@link org.keyline.model.plan.ImprovementPlan#getImportNotes <em>Import Notes</em>}</li>
 *   <li>{@link org.keyline.model.plan.ImprovementPlan#getSuppressions <em>Suppressions</em>}</li>
 * </ul>
 *
 * @see org.keyline.model.plan.PlanPackage#getImprovementPlan()
 * @model
 * @generated
 */
public interface ImprovementPlan extends Element
{
  /**
   * Returns the value of the '<em><b>Agreed On</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * Day on which the regulator agreed the plan (SHR ¶7, ¶18).
   * <!-- end-model-doc -->
   * @return the value of the '<em>Agreed On</em>' attribute.
   * @see #setAgreedOn(LocalDate)
   * @see org.keyline.model.plan.PlanPackage#getImprovementPlan_AgreedOn()
   * @model dataType="org.keyline.model.core.Date"
   * @generated
   */
  LocalDate getAgreedOn();

  /**
   * Sets the value of the '{@link org.keyline.model.plan.ImprovementPlan#getAgreedOn <em>Agreed On</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Agreed On</em>' attribute.
   * @see #getAgreedOn()
   * @generated
   */
  void setAgreedOn(LocalDate value);

  /**
   * Returns the value of the '<em><b>Submitted On</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * Day of submission (SHR ¶13).
   * <!-- end-model-doc -->
   * @return the value of the '<em>Submitted On</em>' attribute.
   * @see #setSubmittedOn(LocalDate)
   * @see org.keyline.model.plan.PlanPackage#getImprovementPlan_SubmittedOn()
   * @model dataType="org.keyline.model.core.Date"
   * @generated
   */
  LocalDate getSubmittedOn();

  /**
   * Sets the value of the '{@link org.keyline.model.plan.ImprovementPlan#getSubmittedOn <em>Submitted On</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Submitted On</em>' attribute.
   * @see #getSubmittedOn()
   * @generated
   */
  void setSubmittedOn(LocalDate value);

  /**
   * Returns the value of the '<em><b>Approved On</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * Day of approval by the council or governing body (SHR ¶8).
   * <!-- end-model-doc -->
   * @return the value of the '<em>Approved On</em>' attribute.
   * @see #setApprovedOn(LocalDate)
   * @see org.keyline.model.plan.PlanPackage#getImprovementPlan_ApprovedOn()
   * @model dataType="org.keyline.model.core.Date"
   * @generated
   */
  LocalDate getApprovedOn();

  /**
   * Sets the value of the '{@link org.keyline.model.plan.ImprovementPlan#getApprovedOn <em>Approved On</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Approved On</em>' attribute.
   * @see #getApprovedOn()
   * @generated
   */
  void setApprovedOn(LocalDate value);

  /**
   * Returns the value of the '<em><b>Approved By</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * The council, committee or governing body that approved it.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Approved By</em>' attribute.
   * @see #setApprovedBy(String)
   * @see org.keyline.model.plan.PlanPackage#getImprovementPlan_ApprovedBy()
   * @model
   * @generated
   */
  String getApprovedBy();

  /**
   * Sets the value of the '{@link org.keyline.model.plan.ImprovementPlan#getApprovedBy <em>Approved By</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Approved By</em>' attribute.
   * @see #getApprovedBy()
   * @generated
   */
  void setApprovedBy(String value);

  /**
   * Returns the value of the '<em><b>Status Date</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * The day for which status and percentages hold.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Status Date</em>' attribute.
   * @see #setStatusDate(LocalDate)
   * @see org.keyline.model.plan.PlanPackage#getImprovementPlan_StatusDate()
   * @model dataType="org.keyline.model.core.Date"
   * @generated
   */
  LocalDate getStatusDate();

  /**
   * Sets the value of the '{@link org.keyline.model.plan.ImprovementPlan#getStatusDate <em>Status Date</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Status Date</em>' attribute.
   * @see #getStatusDate()
   * @generated
   */
  void setStatusDate(LocalDate value);

  /**
   * Returns the value of the '<em><b>Report Published On</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * Day on which the inspection report was published, as the plan's document says; counts where the report itself does not say it (SHR ¶13).
   * <!-- end-model-doc -->
   * @return the value of the '<em>Report Published On</em>' attribute.
   * @see #setReportPublishedOn(LocalDate)
   * @see org.keyline.model.plan.PlanPackage#getImprovementPlan_ReportPublishedOn()
   * @model dataType="org.keyline.model.core.Date"
   * @generated
   */
  LocalDate getReportPublishedOn();

  /**
   * Sets the value of the '{@link org.keyline.model.plan.ImprovementPlan#getReportPublishedOn <em>Report Published On</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Report Published On</em>' attribute.
   * @see #getReportPublishedOn()
   * @generated
   */
  void setReportPublishedOn(LocalDate value);

  /**
   * Returns the value of the '<em><b>Submission Due On</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * A later day for submission agreed with the regulator (SHR ¶13, ¶19).
   * <!-- end-model-doc -->
   * @return the value of the '<em>Submission Due On</em>' attribute.
   * @see #setSubmissionDueOn(LocalDate)
   * @see org.keyline.model.plan.PlanPackage#getImprovementPlan_SubmissionDueOn()
   * @model dataType="org.keyline.model.core.Date"
   * @generated
   */
  LocalDate getSubmissionDueOn();

  /**
   * Sets the value of the '{@link org.keyline.model.plan.ImprovementPlan#getSubmissionDueOn <em>Submission Due On</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Submission Due On</em>' attribute.
   * @see #getSubmissionDueOn()
   * @generated
   */
  void setSubmissionDueOn(LocalDate value);

  /**
   * Returns the value of the '<em><b>Response Received On</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * Day of the regulator's first response (SHR ¶14).
   * <!-- end-model-doc -->
   * @return the value of the '<em>Response Received On</em>' attribute.
   * @see #setResponseReceivedOn(LocalDate)
   * @see org.keyline.model.plan.PlanPackage#getImprovementPlan_ResponseReceivedOn()
   * @model dataType="org.keyline.model.core.Date"
   * @generated
   */
  LocalDate getResponseReceivedOn();

  /**
   * Sets the value of the '{@link org.keyline.model.plan.ImprovementPlan#getResponseReceivedOn <em>Response Received On</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Response Received On</em>' attribute.
   * @see #getResponseReceivedOn()
   * @generated
   */
  void setResponseReceivedOn(LocalDate value);

  /**
   * Returns the value of the '<em><b>Amended On</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * Day of the amended plan (SHR ¶15).
   * <!-- end-model-doc -->
   * @return the value of the '<em>Amended On</em>' attribute.
   * @see #setAmendedOn(LocalDate)
   * @see org.keyline.model.plan.PlanPackage#getImprovementPlan_AmendedOn()
   * @model dataType="org.keyline.model.core.Date"
   * @generated
   */
  LocalDate getAmendedOn();

  /**
   * Sets the value of the '{@link org.keyline.model.plan.ImprovementPlan#getAmendedOn <em>Amended On</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Amended On</em>' attribute.
   * @see #getAmendedOn()
   * @generated
   */
  void setAmendedOn(LocalDate value);

  /**
   * Returns the value of the '<em><b>Second Response On</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * Day of the regulator's second response (SHR ¶15).
   * <!-- end-model-doc -->
   * @return the value of the '<em>Second Response On</em>' attribute.
   * @see #setSecondResponseOn(LocalDate)
   * @see org.keyline.model.plan.PlanPackage#getImprovementPlan_SecondResponseOn()
   * @model dataType="org.keyline.model.core.Date"
   * @generated
   */
  LocalDate getSecondResponseOn();

  /**
   * Sets the value of the '{@link org.keyline.model.plan.ImprovementPlan#getSecondResponseOn <em>Second Response On</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Second Response On</em>' attribute.
   * @see #getSecondResponseOn()
   * @generated
   */
  void setSecondResponseOn(LocalDate value);

  /**
   * Returns the value of the '<em><b>Final Date</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * Final date that the regulator set (SHR ¶16).
   * <!-- end-model-doc -->
   * @return the value of the '<em>Final Date</em>' attribute.
   * @see #setFinalDate(LocalDate)
   * @see org.keyline.model.plan.PlanPackage#getImprovementPlan_FinalDate()
   * @model dataType="org.keyline.model.core.Date"
   * @generated
   */
  LocalDate getFinalDate();

  /**
   * Sets the value of the '{@link org.keyline.model.plan.ImprovementPlan#getFinalDate <em>Final Date</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Final Date</em>' attribute.
   * @see #getFinalDate()
   * @generated
   */
  void setFinalDate(LocalDate value);

  /**
   * Returns the value of the '<em><b>Reason For Longer Time</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * Why actions need more than two years, where they do (SHR ¶7).
   * <!-- end-model-doc -->
   * @return the value of the '<em>Reason For Longer Time</em>' attribute.
   * @see #setReasonForLongerTime(String)
   * @see org.keyline.model.plan.PlanPackage#getImprovementPlan_ReasonForLongerTime()
   * @model
   * @generated
   */
  String getReasonForLongerTime();

  /**
   * Sets the value of the '{@link org.keyline.model.plan.ImprovementPlan#getReasonForLongerTime <em>Reason For Longer Time</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Reason For Longer Time</em>' attribute.
   * @see #getReasonForLongerTime()
   * @generated
   */
  void setReasonForLongerTime(String value);

  /**
   * Returns the value of the '<em><b>Budget</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * Money set aside, in pounds (NCC 2.5).
   * <!-- end-model-doc -->
   * @return the value of the '<em>Budget</em>' attribute.
   * @see #setBudget(BigDecimal)
   * @see org.keyline.model.plan.PlanPackage#getImprovementPlan_Budget()
   * @model
   * @generated
   */
  BigDecimal getBudget();

  /**
   * Sets the value of the '{@link org.keyline.model.plan.ImprovementPlan#getBudget <em>Budget</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Budget</em>' attribute.
   * @see #getBudget()
   * @generated
   */
  void setBudget(BigDecimal value);

  /**
   * Returns the value of the '<em><b>Non Priorities</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * What is no priority, and why (KLOE Prioritisation; WLGA Step 10).
   * <!-- end-model-doc -->
   * @return the value of the '<em>Non Priorities</em>' attribute.
   * @see #setNonPriorities(String)
   * @see org.keyline.model.plan.PlanPackage#getImprovementPlan_NonPriorities()
   * @model
   * @generated
   */
  String getNonPriorities();

  /**
   * Sets the value of the '{@link org.keyline.model.plan.ImprovementPlan#getNonPriorities <em>Non Priorities</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Non Priorities</em>' attribute.
   * @see #getNonPriorities()
   * @generated
   */
  void setNonPriorities(String value);

  /**
   * Returns the value of the '<em><b>Publication</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * How the plan is published (SHR ¶11).
   * <!-- end-model-doc -->
   * @return the value of the '<em>Publication</em>' attribute.
   * @see #setPublication(String)
   * @see org.keyline.model.plan.PlanPackage#getImprovementPlan_Publication()
   * @model
   * @generated
   */
  String getPublication();

  /**
   * Sets the value of the '{@link org.keyline.model.plan.ImprovementPlan#getPublication <em>Publication</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Publication</em>' attribute.
   * @see #getPublication()
   * @generated
   */
  void setPublication(String value);

  /**
   * Returns the value of the '<em><b>Contact</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * Whom to ask about it (SHR ¶12).
   * <!-- end-model-doc -->
   * @return the value of the '<em>Contact</em>' attribute.
   * @see #setContact(String)
   * @see org.keyline.model.plan.PlanPackage#getImprovementPlan_Contact()
   * @model
   * @generated
   */
  String getContact();

  /**
   * Sets the value of the '{@link org.keyline.model.plan.ImprovementPlan#getContact <em>Contact</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Contact</em>' attribute.
   * @see #getContact()
   * @generated
   */
  void setContact(String value);

  /**
   * Returns the value of the '<em><b>Tenants Informed</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * How tenants are told of progress and of the regulator's feedback (SHR ¶26).
   * <!-- end-model-doc -->
   * @return the value of the '<em>Tenants Informed</em>' attribute.
   * @see #setTenantsInformed(String)
   * @see org.keyline.model.plan.PlanPackage#getImprovementPlan_TenantsInformed()
   * @model
   * @generated
   */
  String getTenantsInformed();

  /**
   * Sets the value of the '{@link org.keyline.model.plan.ImprovementPlan#getTenantsInformed <em>Tenants Informed</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Tenants Informed</em>' attribute.
   * @see #getTenantsInformed()
   * @generated
   */
  void setTenantsInformed(String value);

  /**
   * Returns the value of the '<em><b>Calendar</b></em>' attribute.
   * The literals are from the enumeration {@link org.keyline.model.plan.CalendarRegion}.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * Whose bank holidays count.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Calendar</em>' attribute.
   * @see org.keyline.model.plan.CalendarRegion
   * @see #setCalendar(CalendarRegion)
   * @see org.keyline.model.plan.PlanPackage#getImprovementPlan_Calendar()
   * @model
   * @generated
   */
  CalendarRegion getCalendar();

  /**
   * Sets the value of the '{@link org.keyline.model.plan.ImprovementPlan#getCalendar <em>Calendar</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Calendar</em>' attribute.
   * @see org.keyline.model.plan.CalendarRegion
   * @see #getCalendar()
   * @generated
   */
  void setCalendar(CalendarRegion value);

  /**
   * Returns the value of the '<em><b>Declared Work Streams</b></em>' attribute list.
   * The list contents are of type {@link java.lang.String}.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * The work streams that the plan says it has (NCC 2.3).
   * <!-- end-model-doc -->
   * @return the value of the '<em>Declared Work Streams</em>' attribute list.
   * @see org.keyline.model.plan.PlanPackage#getImprovementPlan_DeclaredWorkStreams()
   * @model unique="false"
   * @generated
   */
  EList<String> getDeclaredWorkStreams();

  /**
   * Returns the value of the '<em><b>Organisation</b></em>' reference.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * Whose plan it is.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Organisation</em>' reference.
   * @see #setOrganisation(Organisation)
   * @see org.keyline.model.plan.PlanPackage#getImprovementPlan_Organisation()
   * @model
   * @generated
   */
  Organisation getOrganisation();

  /**
   * Sets the value of the '{@link org.keyline.model.plan.ImprovementPlan#getOrganisation <em>Organisation</em>}' reference.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Organisation</em>' reference.
   * @see #getOrganisation()
   * @generated
   */
  void setOrganisation(Organisation value);

  /**
   * Returns the value of the '<em><b>Inspection</b></em>' reference.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * The inspection that it answers.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Inspection</em>' reference.
   * @see #setInspection(Inspection)
   * @see org.keyline.model.plan.PlanPackage#getImprovementPlan_Inspection()
   * @model
   * @generated
   */
  Inspection getInspection();

  /**
   * Sets the value of the '{@link org.keyline.model.plan.ImprovementPlan#getInspection <em>Inspection</em>}' reference.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Inspection</em>' reference.
   * @see #getInspection()
   * @generated
   */
  void setInspection(Inspection value);

  /**
   * Returns the value of the '<em><b>Reports</b></em>' reference list.
   * The list contents are of type {@link org.keyline.model.inspection.InspectionReport}.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * The reports that it answers.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Reports</em>' reference list.
   * @see org.keyline.model.plan.PlanPackage#getImprovementPlan_Reports()
   * @model
   * @generated
   */
  EList<InspectionReport> getReports();

  /**
   * Returns the value of the '<em><b>Supersedes</b></em>' reference.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * The plan that it replaces.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Supersedes</em>' reference.
   * @see #setSupersedes(ImprovementPlan)
   * @see org.keyline.model.plan.PlanPackage#getImprovementPlan_Supersedes()
   * @model
   * @generated
   */
  ImprovementPlan getSupersedes();

  /**
   * Sets the value of the '{@link org.keyline.model.plan.ImprovementPlan#getSupersedes <em>Supersedes</em>}' reference.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Supersedes</em>' reference.
   * @see #getSupersedes()
   * @generated
   */
  void setSupersedes(ImprovementPlan value);

  /**
   * Returns the value of the '<em><b>Profile</b></em>' reference.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * The guidance that it is checked against.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Profile</em>' reference.
   * @see #setProfile(GuidanceProfile)
   * @see org.keyline.model.plan.PlanPackage#getImprovementPlan_Profile()
   * @model
   * @generated
   */
  GuidanceProfile getProfile();

  /**
   * Sets the value of the '{@link org.keyline.model.plan.ImprovementPlan#getProfile <em>Profile</em>}' reference.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Profile</em>' reference.
   * @see #getProfile()
   * @generated
   */
  void setProfile(GuidanceProfile value);

  /**
   * Returns the value of the '<em><b>Sponsor</b></em>' reference.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * The sponsor.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Sponsor</em>' reference.
   * @see #setSponsor(Person)
   * @see org.keyline.model.plan.PlanPackage#getImprovementPlan_Sponsor()
   * @model
   * @generated
   */
  Person getSponsor();

  /**
   * Sets the value of the '{@link org.keyline.model.plan.ImprovementPlan#getSponsor <em>Sponsor</em>}' reference.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Sponsor</em>' reference.
   * @see #getSponsor()
   * @generated
   */
  void setSponsor(Person value);

  /**
   * Returns the value of the '<em><b>Owner</b></em>' reference.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * The senior responsible owner.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Owner</em>' reference.
   * @see #setOwner(Person)
   * @see org.keyline.model.plan.PlanPackage#getImprovementPlan_Owner()
   * @model
   * @generated
   */
  Person getOwner();

  /**
   * Sets the value of the '{@link org.keyline.model.plan.ImprovementPlan#getOwner <em>Owner</em>}' reference.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Owner</em>' reference.
   * @see #getOwner()
   * @generated
   */
  void setOwner(Person value);

  /**
   * Returns the value of the '<em><b>Coordinator</b></em>' reference.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * The project manager or co-ordinator.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Coordinator</em>' reference.
   * @see #setCoordinator(Person)
   * @see org.keyline.model.plan.PlanPackage#getImprovementPlan_Coordinator()
   * @model
   * @generated
   */
  Person getCoordinator();

  /**
   * Sets the value of the '{@link org.keyline.model.plan.ImprovementPlan#getCoordinator <em>Coordinator</em>}' reference.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Coordinator</em>' reference.
   * @see #getCoordinator()
   * @generated
   */
  void setCoordinator(Person value);

  /**
   * Returns the value of the '<em><b>Monitoring</b></em>' containment reference.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * How progress is monitored.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Monitoring</em>' containment reference.
   * @see #setMonitoring(Monitoring)
   * @see org.keyline.model.plan.PlanPackage#getImprovementPlan_Monitoring()
   * @model containment="true"
   * @generated
   */
  Monitoring getMonitoring();

  /**
   * Sets the value of the '{@link org.keyline.model.plan.ImprovementPlan#getMonitoring <em>Monitoring</em>}' containment reference.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Monitoring</em>' containment reference.
   * @see #getMonitoring()
   * @generated
   */
  void setMonitoring(Monitoring value);

  /**
   * Returns the value of the '<em><b>Consultation</b></em>' containment reference.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * How tenants and others are consulted.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Consultation</em>' containment reference.
   * @see #setConsultation(Consultation)
   * @see org.keyline.model.plan.PlanPackage#getImprovementPlan_Consultation()
   * @model containment="true"
   * @generated
   */
  Consultation getConsultation();

  /**
   * Sets the value of the '{@link org.keyline.model.plan.ImprovementPlan#getConsultation <em>Consultation</em>}' containment reference.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Consultation</em>' containment reference.
   * @see #getConsultation()
   * @generated
   */
  void setConsultation(Consultation value);

  /**
   * Returns the value of the '<em><b>Declared Counts</b></em>' containment reference list.
   * The list contents are of type {@link org.keyline.model.core.DeclaredCount}.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * Counts that the plan states.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Declared Counts</em>' containment reference list.
   * @see org.keyline.model.plan.PlanPackage#getImprovementPlan_DeclaredCounts()
   * @model containment="true"
   * @generated
   */
  EList<DeclaredCount> getDeclaredCounts();

  /**
   * Returns the value of the '<em><b>Work Streams</b></em>' containment reference list.
   * The list contents are of type {@link org.keyline.model.plan.WorkStream}.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * Its work streams, in order.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Work Streams</em>' containment reference list.
   * @see org.keyline.model.plan.PlanPackage#getImprovementPlan_WorkStreams()
   * @model containment="true"
   * @generated
   */
  EList<WorkStream> getWorkStreams();

  /**
   * Returns the value of the '<em><b>Actions</b></em>' containment reference list.
   * The list contents are of type {@link org.keyline.model.plan.Action}.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * Actions outside any work stream.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Actions</em>' containment reference list.
   * @see org.keyline.model.plan.PlanPackage#getImprovementPlan_Actions()
   * @model containment="true"
   * @generated
   */
  EList<Action> getActions();

  /**
   * Returns the value of the '<em><b>Named Sources</b></em>' containment reference list.
   * The list contents are of type {@link org.keyline.model.plan.NamedSource}.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * Other sources that actions answer.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Named Sources</em>' containment reference list.
   * @see org.keyline.model.plan.PlanPackage#getImprovementPlan_NamedSources()
   * @model containment="true"
   * @generated
   */
  EList<NamedSource> getNamedSources();

  /**
   * Returns the value of the '<em><b>Deliverables</b></em>' containment reference list.
   * The list contents are of type {@link org.keyline.model.plan.Deliverable}.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * What actions produce and use.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Deliverables</em>' containment reference list.
   * @see org.keyline.model.plan.PlanPackage#getImprovementPlan_Deliverables()
   * @model containment="true"
   * @generated
   */
  EList<Deliverable> getDeliverables();

  /**
   * Returns the value of the '<em><b>Baselines</b></em>' containment reference list.
   * The list contents are of type {@link org.keyline.model.plan.Baseline}.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * Dates as they once were agreed.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Baselines</em>' containment reference list.
   * @see org.keyline.model.plan.PlanPackage#getImprovementPlan_Baselines()
   * @model containment="true"
   * @generated
   */
  EList<Baseline> getBaselines();

  /**
   * Returns the value of the '<em><b>Progress Reports</b></em>' containment reference list.
   * The list contents are of type {@link org.keyline.model.plan.ProgressReport}.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * Reports of progress, in order of time.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Progress Reports</em>' containment reference list.
   * @see org.keyline.model.plan.PlanPackage#getImprovementPlan_ProgressReports()
   * @model containment="true"
   * @generated
   */
  EList<ProgressReport> getProgressReports();

  /**
   * Returns the value of the '<em><b>Import Notes</b></em>' containment reference list.
   * The list contents are of type {@link org.keyline.model.plan.ImportNote}.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * What an import could not take as it was.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Import Notes</em>' containment reference list.
   * @see org.keyline.model.plan.PlanPackage#getImprovementPlan_ImportNotes()
   * @model containment="true"
   * @generated
   */
  EList<ImportNote> getImportNotes();

  /**
   * Returns the value of the '<em><b>Suppressions</b></em>' containment reference list.
   * The list contents are of type {@link org.keyline.model.guidance.Suppression}.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * Findings that somebody decided to leave.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Suppressions</em>' containment reference list.
   * @see org.keyline.model.plan.PlanPackage#getImprovementPlan_Suppressions()
   * @model containment="true"
   * @generated
   */
  EList<Suppression> getSuppressions();

} // ImprovementPlan
