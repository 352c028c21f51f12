/**
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.keyline.model.assessment;

import java.time.LocalDate;

import org.eclipse.emf.common.util.EList;

import org.keyline.model.core.Element;
import org.keyline.model.core.Organisation;
import org.keyline.model.core.Period;

import org.keyline.model.framework.Framework;
import org.keyline.model.framework.Section;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Assessment</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One assessment of a service against a framework.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.keyline.model.assessment.Assessment#getStage <em>Stage</em>}</li>
 *   <li>{@link org.keyline.model.assessment.Assessment#getTeamBriefedOn <em>Team Briefed On</em>}</li>
 *   <li>{@link org.keyline.model.assessment.Assessment#getStaffBriefedOn <em>Staff Briefed On</em>}</li>
 *   <li>{@link org.keyline.model.assessment.Assessment#getSharedWithTeamOn <em>Shared With Team On</em>}</li>
 *   <li>{@link org.keyline.model.assessment.Assessment#getSharedWith <em>Shared With</em>}</li>
 *   <li>{@link org.keyline.model.assessment.Assessment#getChallengedInternally <em>Challenged Internally</em>}</li>
 *   <li>{@link org.keyline.model.assessment.Assessment#getChallengedByTenants <em>Challenged By Tenants</em>}</li>
 *   <li>{@link org.keyline.model.assessment.Assessment#getChangesSincePrevious <em>Changes Since Previous</em>}</li>
 *   <li>{@link org.keyline.model.assessment.Assessment#getReportParts <em>Report Parts</em>}</li>
 *   <li>{@link org.keyline.model.assessment.Assessment#getFramework <em>Framework</em>}</li>
 *   <li>{@link org.keyline.model.assessment.Assessment#getOrganisation <em>Organisation</em>}</li>
 *   <li>{@link org.keyline.model.assessment.Assessment#getScope <em>Scope</em>}</li>
 *   <li>{@link org.keyline.model.assessment.Assessment#getWindow <em>Window</em>}</li>
 *   <li>{@link org.keyline.model.assessment.Assessment#getPreviousStage <em>Previous Stage</em>}</li>
 *   <li>{@link org.keyline.model.assessment.Assessment#getTeam <em>Team</em>}</li>
 *   <li>{@link org.keyline.model.assessment.Assessment#getTasks <em>Tasks</em>}</li>
 *   <li>{@link org.keyline.model.assessment.Assessment#getEvidence <em>Evidence</em>}</li>
 *   <li>{@link org.keyline.model.assessment.Assessment#getJudgements <em>Judgements</em>}</li>
 *   <li>{@link org.keyline.model.assessment.Assessment#getRiskResponses <em>Risk Responses</em>}</li>
 * </ul>
 *
 * @see org.keyline.model.assessment.AssessmentPackage#getAssessment()
 * @model
 * @generated
 */
public interface Assessment extends Element
{
  /**
   * Returns the value of the '<em><b>Stage</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * 1 for the first stage, 2 for the one that follows it.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Stage</em>' attribute.
   * @see #setStage(Integer)
   * @see org.keyline.model.assessment.AssessmentPackage#getAssessment_Stage()
   * @model
   * @generated
   */
  Integer getStage();

  /**
   * Sets the value of the '{@link org.keyline.model.assessment.Assessment#getStage <em>Stage</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Stage</em>' attribute.
   * @see #getStage()
   * @generated
   */
  void setStage(Integer value);

  /**
   * Returns the value of the '<em><b>Team Briefed On</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * The day on which the team was briefed (WLGA Step 5).
   * <!-- end-model-doc -->
   * @return the value of the '<em>Team Briefed On</em>' attribute.
   * @see #setTeamBriefedOn(LocalDate)
   * @see org.keyline.model.assessment.AssessmentPackage#getAssessment_TeamBriefedOn()
   * @model dataType="org.keyline.model.core.Date"
   * @generated
   */
  LocalDate getTeamBriefedOn();

  /**
   * Sets the value of the '{@link org.keyline.model.assessment.Assessment#getTeamBriefedOn <em>Team Briefed On</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Team Briefed On</em>' attribute.
   * @see #getTeamBriefedOn()
   * @generated
   */
  void setTeamBriefedOn(LocalDate value);

  /**
   * Returns the value of the '<em><b>Staff Briefed On</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * The day on which staff were briefed (WLGA Step 6).
   * <!-- end-model-doc -->
   * @return the value of the '<em>Staff Briefed On</em>' attribute.
   * @see #setStaffBriefedOn(LocalDate)
   * @see org.keyline.model.assessment.AssessmentPackage#getAssessment_StaffBriefedOn()
   * @model dataType="org.keyline.model.core.Date"
   * @generated
   */
  LocalDate getStaffBriefedOn();

  /**
   * Sets the value of the '{@link org.keyline.model.assessment.Assessment#getStaffBriefedOn <em>Staff Briefed On</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Staff Briefed On</em>' attribute.
   * @see #getStaffBriefedOn()
   * @generated
   */
  void setStaffBriefedOn(LocalDate value);

  /**
   * Returns the value of the '<em><b>Shared With Team On</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * The day on which findings were shared with the team (WLGA Step 11).
   * <!-- end-model-doc -->
   * @return the value of the '<em>Shared With Team On</em>' attribute.
   * @see #setSharedWithTeamOn(LocalDate)
   * @see org.keyline.model.assessment.AssessmentPackage#getAssessment_SharedWithTeamOn()
   * @model dataType="org.keyline.model.core.Date"
   * @generated
   */
  LocalDate getSharedWithTeamOn();

  /**
   * Sets the value of the '{@link org.keyline.model.assessment.Assessment#getSharedWithTeamOn <em>Shared With Team On</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Shared With Team On</em>' attribute.
   * @see #getSharedWithTeamOn()
   * @generated
   */
  void setSharedWithTeamOn(LocalDate value);

  /**
   * Returns the value of the '<em><b>Shared With</b></em>' attribute list.
   * The list contents are of type {@link java.lang.String}.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * With whom else they were shared.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Shared With</em>' attribute list.
   * @see org.keyline.model.assessment.AssessmentPackage#getAssessment_SharedWith()
   * @model unique="false"
   * @generated
   */
  EList<String> getSharedWith();

  /**
   * Returns the value of the '<em><b>Challenged Internally</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * Who challenged it from inside (NCC 6.6).
   * <!-- end-model-doc -->
   * @return the value of the '<em>Challenged Internally</em>' attribute.
   * @see #setChallengedInternally(String)
   * @see org.keyline.model.assessment.AssessmentPackage#getAssessment_ChallengedInternally()
   * @model
   * @generated
   */
  String getChallengedInternally();

  /**
   * Sets the value of the '{@link org.keyline.model.assessment.Assessment#getChallengedInternally <em>Challenged Internally</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Challenged Internally</em>' attribute.
   * @see #getChallengedInternally()
   * @generated
   */
  void setChallengedInternally(String value);

  /**
   * Returns the value of the '<em><b>Challenged By Tenants</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * Which tenants challenged it (NCC 6.6).
   * <!-- end-model-doc -->
   * @return the value of the '<em>Challenged By Tenants</em>' attribute.
   * @see #setChallengedByTenants(String)
   * @see org.keyline.model.assessment.AssessmentPackage#getAssessment_ChallengedByTenants()
   * @model
   * @generated
   */
  String getChallengedByTenants();

  /**
   * Sets the value of the '{@link org.keyline.model.assessment.Assessment#getChallengedByTenants <em>Challenged By Tenants</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Challenged By Tenants</em>' attribute.
   * @see #getChallengedByTenants()
   * @generated
   */
  void setChallengedByTenants(String value);

  /**
   * Returns the value of the '<em><b>Changes Since Previous</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * What changed since the previous stage (NCC 6.2-6.4).
   * <!-- end-model-doc -->
   * @return the value of the '<em>Changes Since Previous</em>' attribute.
   * @see #setChangesSincePrevious(String)
   * @see org.keyline.model.assessment.AssessmentPackage#getAssessment_ChangesSincePrevious()
   * @model
   * @generated
   */
  String getChangesSincePrevious();

  /**
   * Sets the value of the '{@link org.keyline.model.assessment.Assessment#getChangesSincePrevious <em>Changes Since Previous</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Changes Since Previous</em>' attribute.
   * @see #getChangesSincePrevious()
   * @generated
   */
  void setChangesSincePrevious(String value);

  /**
   * Returns the value of the '<em><b>Report Parts</b></em>' attribute list.
   * The list contents are of type {@link org.keyline.model.assessment.ReportPart}.
   * The literals are from the enumeration {@link org.keyline.model.assessment.ReportPart}.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * The parts that its report has.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Report Parts</em>' attribute list.
   * @see org.keyline.model.assessment.ReportPart
   * @see org.keyline.model.assessment.AssessmentPackage#getAssessment_ReportParts()
   * @model
   * @generated
   */
  EList<ReportPart> getReportParts();

  /**
   * Returns the value of the '<em><b>Framework</b></em>' reference.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * The framework used.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Framework</em>' reference.
   * @see #setFramework(Framework)
   * @see org.keyline.model.assessment.AssessmentPackage#getAssessment_Framework()
   * @model
   * @generated
   */
  Framework getFramework();

  /**
   * Sets the value of the '{@link org.keyline.model.assessment.Assessment#getFramework <em>Framework</em>}' reference.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Framework</em>' reference.
   * @see #getFramework()
   * @generated
   */
  void setFramework(Framework value);

  /**
   * Returns the value of the '<em><b>Organisation</b></em>' reference.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * Whose service is assessed.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Organisation</em>' reference.
   * @see #setOrganisation(Organisation)
   * @see org.keyline.model.assessment.AssessmentPackage#getAssessment_Organisation()
   * @model
   * @generated
   */
  Organisation getOrganisation();

  /**
   * Sets the value of the '{@link org.keyline.model.assessment.Assessment#getOrganisation <em>Organisation</em>}' reference.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Organisation</em>' reference.
   * @see #getOrganisation()
   * @generated
   */
  void setOrganisation(Organisation value);

  /**
   * Returns the value of the '<em><b>Scope</b></em>' reference list.
   * The list contents are of type {@link org.keyline.model.framework.Section}.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * The sections assessed; all where none is named.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Scope</em>' reference list.
   * @see org.keyline.model.assessment.AssessmentPackage#getAssessment_Scope()
   * @model
   * @generated
   */
  EList<Section> getScope();

  /**
   * Returns the value of the '<em><b>Window</b></em>' containment reference.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * When evidence is gathered (WLGA Step 4).
   * <!-- end-model-doc -->
   * @return the value of the '<em>Window</em>' containment reference.
   * @see #setWindow(Period)
   * @see org.keyline.model.assessment.AssessmentPackage#getAssessment_Window()
   * @model containment="true"
   * @generated
   */
  Period getWindow();

  /**
   * Sets the value of the '{@link org.keyline.model.assessment.Assessment#getWindow <em>Window</em>}' containment reference.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Window</em>' containment reference.
   * @see #getWindow()
   * @generated
   */
  void setWindow(Period value);

  /**
   * Returns the value of the '<em><b>Previous Stage</b></em>' reference.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * The stage before.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Previous Stage</em>' reference.
   * @see #setPreviousStage(Assessment)
   * @see org.keyline.model.assessment.AssessmentPackage#getAssessment_PreviousStage()
   * @model
   * @generated
   */
  Assessment getPreviousStage();

  /**
   * Sets the value of the '{@link org.keyline.model.assessment.Assessment#getPreviousStage <em>Previous Stage</em>}' reference.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Previous Stage</em>' reference.
   * @see #getPreviousStage()
   * @generated
   */
  void setPreviousStage(Assessment value);

  /**
   * Returns the value of the '<em><b>Team</b></em>' containment reference list.
   * The list contents are of type {@link org.keyline.model.assessment.Assessor}.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * The team.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Team</em>' containment reference list.
   * @see org.keyline.model.assessment.AssessmentPackage#getAssessment_Team()
   * @model containment="true"
   * @generated
   */
  EList<Assessor> getTeam();

  /**
   * Returns the value of the '<em><b>Tasks</b></em>' containment reference list.
   * The list contents are of type {@link org.keyline.model.assessment.Task}.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * Who does what.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Tasks</em>' containment reference list.
   * @see org.keyline.model.assessment.AssessmentPackage#getAssessment_Tasks()
   * @model containment="true"
   * @generated
   */
  EList<Task> getTasks();

  /**
   * Returns the value of the '<em><b>Evidence</b></em>' containment reference list.
   * The list contents are of type {@link org.keyline.model.assessment.Evidence}.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * What was found.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Evidence</em>' containment reference list.
   * @see org.keyline.model.assessment.AssessmentPackage#getAssessment_Evidence()
   * @model containment="true"
   * @generated
   */
  EList<Evidence> getEvidence();

  /**
   * Returns the value of the '<em><b>Judgements</b></em>' containment reference list.
   * The list contents are of type {@link org.keyline.model.assessment.Judgement}.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * What was judged.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Judgements</em>' containment reference list.
   * @see org.keyline.model.assessment.AssessmentPackage#getAssessment_Judgements()
   * @model containment="true"
   * @generated
   */
  EList<Judgement> getJudgements();

  /**
   * Returns the value of the '<em><b>Risk Responses</b></em>' containment reference list.
   * The list contents are of type {@link org.keyline.model.assessment.RiskResponse}.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * Completed risk questionnaires.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Risk Responses</em>' containment reference list.
   * @see org.keyline.model.assessment.AssessmentPackage#getAssessment_RiskResponses()
   * @model containment="true"
   * @generated
   */
  EList<RiskResponse> getRiskResponses();

} // Assessment
