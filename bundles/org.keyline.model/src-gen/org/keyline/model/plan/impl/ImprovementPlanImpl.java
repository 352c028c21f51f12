/**
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.keyline.model.plan.impl;

import java.math.BigDecimal;

import java.time.LocalDate;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EDataTypeEList;
import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.EObjectResolvingEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.keyline.model.core.DeclaredCount;
import org.keyline.model.core.Organisation;
import org.keyline.model.core.Person;

import org.keyline.model.core.impl.ElementImpl;

import org.keyline.model.guidance.GuidanceProfile;
import org.keyline.model.guidance.Suppression;

import org.keyline.model.inspection.Inspection;
import org.keyline.model.inspection.InspectionReport;

import org.keyline.model.plan.Action;
import org.keyline.model.plan.Baseline;
import org.keyline.model.plan.CalendarRegion;
import org.keyline.model.plan.Consultation;
import org.keyline.model.plan.Deliverable;
import org.keyline.model.plan.ImportNote;
import org.keyline.model.plan.ImprovementPlan;
import org.keyline.model.plan.Monitoring;
import org.keyline.model.plan.NamedSource;
import org.keyline.model.plan.PlanPackage;
import org.keyline.model.plan.ProgressReport;
import org.keyline.model.plan.WorkStream;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Improvement Plan</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.keyline.model.plan.impl.ImprovementPlanImpl#getAgreedOn <em>Agreed On</em>}</li>
 *   <li>{@link org.keyline.model.plan.impl.ImprovementPlanImpl#getSubmittedOn <em>Submitted On</em>}</li>
 *   <li>{@link org.keyline.model.plan.impl.ImprovementPlanImpl#getApprovedOn <em>Approved On</em>}</li>
 *   <li>{@link org.keyline.model.plan.impl.ImprovementPlanImpl#getApprovedBy <em>Approved By</em>}</li>
 *   <li>{@link org.keyline.model.plan.impl.ImprovementPlanImpl#getStatusDate <em>Status Date</em>}</li>
 *   <li>{@link org.keyline.model.plan.impl.ImprovementPlanImpl#getReportPublishedOn <em>Report Published On</em>}</li>
 *   <li>{@link org.keyline.model.plan.impl.ImprovementPlanImpl#getSubmissionDueOn <em>Submission Due On</em>}</li>
 *   <li>{@link org.keyline.model.plan.impl.ImprovementPlanImpl#getResponseReceivedOn <em>Response Received On</em>}</li>
 *   <li>{@link org.keyline.model.plan.impl.ImprovementPlanImpl#getAmendedOn <em>Amended On</em>}</li>
 *   <li>{@link org.keyline.model.plan.impl.ImprovementPlanImpl#getSecondResponseOn <em>Second Response On</em>}</li>
 *   <li>{@link org.keyline.model.plan.impl.ImprovementPlanImpl#getFinalDate <em>Final Date</em>}</li>
 *   <li>{@link org.keyline.model.plan.impl.ImprovementPlanImpl#getReasonForLongerTime <em>Reason For Longer Time</em>}</li>
 *   <li>{@link org.keyline.model.plan.impl.ImprovementPlanImpl#getBudget <em>Budget</em>}</li>
 *   <li>{@link org.keyline.model.plan.impl.ImprovementPlanImpl#getNonPriorities <em>Non Priorities</em>}</li>
 *   <li>{@link org.keyline.model.plan.impl.ImprovementPlanImpl#getPublication <em>Publication</em>}</li>
 *   <li>{@link org.keyline.model.plan.impl.ImprovementPlanImpl#getContact <em>Contact</em>}</li>
 *   <li>{@link org.keyline.model.plan.impl.ImprovementPlanImpl#getTenantsInformed <em>Tenants Informed</em>}</li>
 *   <li>{@link org.keyline.model.plan.impl.ImprovementPlanImpl#getCalendar <em>Calendar</em>}</li>
 *   <li>{@link org.keyline.model.plan.impl.ImprovementPlanImpl#getDeclaredWorkStreams <em>Declared Work Streams</em>}</li>
 *   <li>{@link org.keyline.model.plan.impl.ImprovementPlanImpl#getOrganisation <em>Organisation</em>}</li>
 *   <li>{@link org.keyline.model.plan.impl.ImprovementPlanImpl#getInspection <em>Inspection</em>}</li>
 *   <li>{@link org.keyline.model.plan.impl.ImprovementPlanImpl#getReports <em>Reports</em>}</li>
 *   <li>{@link org.keyline.model.plan.impl.ImprovementPlanImpl#getSupersedes <em>Supersedes</em>}</li>
 *   <li>{@link org.keyline.model.plan.impl.ImprovementPlanImpl#getProfile <em>Profile</em>}</li>
 *   <li>{@link org.keyline.model.plan.impl.ImprovementPlanImpl#getSponsor <em>Sponsor</em>}</li>
 *   <li>{@link org.keyline.model.plan.impl.ImprovementPlanImpl#getOwner <em>Owner</em>}</li>
 *   <li>{@link org.keyline.model.plan.impl.ImprovementPlanImpl#getCoordinator <em>Coordinator</em>}</li>
 *   <li>{@link org.keyline.model.plan.impl.ImprovementPlanImpl#getMonitoring <em>Monitoring</em>}</li>
 *   <li>{@link org.keyline.model.plan.impl.ImprovementPlanImpl#getConsultation <em>Consultation</em>}</li>
 *   <li>{@link org.keyline.model.plan.impl.ImprovementPlanImpl#getDeclaredCounts <em>Declared Counts</em>}</li>
 *   <li>{@link org.keyline.model.plan.impl.ImprovementPlanImpl#getWorkStreams <em>Work Streams</em>}</li>
 *   <li>{@link org.keyline.model.plan.impl.ImprovementPlanImpl#getActions <em>Actions</em>}</li>
 *   <li>{@link org.keyline.model.plan.impl.ImprovementPlanImpl#getNamedSources <em>Named Sources</em>}</li>
 *   <li>{@link org.keyline.model.plan.impl.ImprovementPlanImpl#getDeliverables <em>Deliverables</em>}</li>
 *   <li>{@link org.keyline.model.plan.impl.ImprovementPlanImpl#getBaselines <em>Baselines</em>}</li>
 *   <li>{@link org.keyline.model.plan.impl.ImprovementPlanImpl#getProgressReports <em>Progress Reports</em>}</li>
 *   <li>{@link org.keyline.model.plan.impl.ImprovementPlanImpl#getImportNotes <em>Import Notes</em>}</li>
 *   <li>{@link org.keyline.model.plan.impl.ImprovementPlanImpl#getSuppressions <em>Suppressions</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ImprovementPlanImpl extends ElementImpl implements ImprovementPlan
{
  /**
   * The default value of the '{@link #getAgreedOn() <em>Agreed On</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getAgreedOn()
   * @generated
   * @ordered
   */
  protected static final LocalDate AGREED_ON_EDEFAULT = null;

  /**
   * The cached value of the '{@link #getAgreedOn() <em>Agreed On</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getAgreedOn()
   * @generated
   * @ordered
   */
  protected LocalDate agreedOn = AGREED_ON_EDEFAULT;

  /**
   * The default value of the '{@link #getSubmittedOn() <em>Submitted On</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getSubmittedOn()
   * @generated
   * @ordered
   */
  protected static final LocalDate SUBMITTED_ON_EDEFAULT = null;

  /**
   * The cached value of the '{@link #getSubmittedOn() <em>Submitted On</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getSubmittedOn()
   * @generated
   * @ordered
   */
  protected LocalDate submittedOn = SUBMITTED_ON_EDEFAULT;

  /**
   * The default value of the '{@link #getApprovedOn() <em>Approved On</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getApprovedOn()
   * @generated
   * @ordered
   */
  protected static final LocalDate APPROVED_ON_EDEFAULT = null;

  /**
   * The cached value of the '{@link #getApprovedOn() <em>Approved On</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getApprovedOn()
   * @generated
   * @ordered
   */
  protected LocalDate approvedOn = APPROVED_ON_EDEFAULT;

  /**
   * The default value of the '{@link #getApprovedBy() <em>Approved By</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getApprovedBy()
   * @generated
   * @ordered
   */
  protected static final String APPROVED_BY_EDEFAULT = null;

  /**
   * The cached value of the '{@link #getApprovedBy() <em>Approved By</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getApprovedBy()
   * @generated
   * @ordered
   */
  protected String approvedBy = APPROVED_BY_EDEFAULT;

  /**
   * The default value of the '{@link #getStatusDate() <em>Status Date</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getStatusDate()
   * @generated
   * @ordered
   */
  protected static final LocalDate STATUS_DATE_EDEFAULT = null;

  /**
   * The cached value of the '{@link #getStatusDate() <em>Status Date</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getStatusDate()
   * @generated
   * @ordered
   */
  protected LocalDate statusDate = STATUS_DATE_EDEFAULT;

  /**
   * The default value of the '{@link #getReportPublishedOn() <em>Report Published On</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getReportPublishedOn()
   * @generated
   * @ordered
   */
  protected static final LocalDate REPORT_PUBLISHED_ON_EDEFAULT = null;

  /**
   * The cached value of the '{@link #getReportPublishedOn() <em>Report Published On</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getReportPublishedOn()
   * @generated
   * @ordered
   */
  protected LocalDate reportPublishedOn = REPORT_PUBLISHED_ON_EDEFAULT;

  /**
   * The default value of the '{@link #getSubmissionDueOn() <em>Submission Due On</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getSubmissionDueOn()
   * @generated
   * @ordered
   */
  protected static final LocalDate SUBMISSION_DUE_ON_EDEFAULT = null;

  /**
   * The cached value of the '{@link #getSubmissionDueOn() <em>Submission Due On</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getSubmissionDueOn()
   * @generated
   * @ordered
   */
  protected LocalDate submissionDueOn = SUBMISSION_DUE_ON_EDEFAULT;

  /**
   * The default value of the '{@link #getResponseReceivedOn() <em>Response Received On</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getResponseReceivedOn()
   * @generated
   * @ordered
   */
  protected static final LocalDate RESPONSE_RECEIVED_ON_EDEFAULT = null;

  /**
   * The cached value of the '{@link #getResponseReceivedOn() <em>Response Received On</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getResponseReceivedOn()
   * @generated
   * @ordered
   */
  protected LocalDate responseReceivedOn = RESPONSE_RECEIVED_ON_EDEFAULT;

  /**
   * The default value of the '{@link #getAmendedOn() <em>Amended On</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getAmendedOn()
   * @generated
   * @ordered
   */
  protected static final LocalDate AMENDED_ON_EDEFAULT = null;

  /**
   * The cached value of the '{@link #getAmendedOn() <em>Amended On</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getAmendedOn()
   * @generated
   * @ordered
   */
  protected LocalDate amendedOn = AMENDED_ON_EDEFAULT;

  /**
   * The default value of the '{@link #getSecondResponseOn() <em>Second Response On</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getSecondResponseOn()
   * @generated
   * @ordered
   */
  protected static final LocalDate SECOND_RESPONSE_ON_EDEFAULT = null;

  /**
   * The cached value of the '{@link #getSecondResponseOn() <em>Second Response On</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getSecondResponseOn()
   * @generated
   * @ordered
   */
  protected LocalDate secondResponseOn = SECOND_RESPONSE_ON_EDEFAULT;

  /**
   * The default value of the '{@link #getFinalDate() <em>Final Date</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getFinalDate()
   * @generated
   * @ordered
   */
  protected static final LocalDate FINAL_DATE_EDEFAULT = null;

  /**
   * The cached value of the '{@link #getFinalDate() <em>Final Date</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getFinalDate()
   * @generated
   * @ordered
   */
  protected LocalDate finalDate = FINAL_DATE_EDEFAULT;

  /**
   * The default value of the '{@link #getReasonForLongerTime() <em>Reason For Longer Time</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getReasonForLongerTime()
   * @generated
   * @ordered
   */
  protected static final String REASON_FOR_LONGER_TIME_EDEFAULT = null;

  /**
   * The cached value of the '{@link #getReasonForLongerTime() <em>Reason For Longer Time</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getReasonForLongerTime()
   * @generated
   * @ordered
   */
  protected String reasonForLongerTime = REASON_FOR_LONGER_TIME_EDEFAULT;

  /**
   * The default value of the '{@link #getBudget() <em>Budget</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getBudget()
   * @generated
   * @ordered
   */
  protected static final BigDecimal BUDGET_EDEFAULT = null;

  /**
   * The cached value of the '{@link #getBudget() <em>Budget</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getBudget()
   * @generated
   * @ordered
   */
  protected BigDecimal budget = BUDGET_EDEFAULT;

  /**
   * The default value of the '{@link #getNonPriorities() <em>Non Priorities</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getNonPriorities()
   * @generated
   * @ordered
   */
  protected static final String NON_PRIORITIES_EDEFAULT = null;

  /**
   * The cached value of the '{@link #getNonPriorities() <em>Non Priorities</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getNonPriorities()
   * @generated
   * @ordered
   */
  protected String nonPriorities = NON_PRIORITIES_EDEFAULT;

  /**
   * The default value of the '{@link #getPublication() <em>Publication</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getPublication()
   * @generated
   * @ordered
   */
  protected static final String PUBLICATION_EDEFAULT = null;

  /**
   * The cached value of the '{@link #getPublication() <em>Publication</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getPublication()
   * @generated
   * @ordered
   */
  protected String publication = PUBLICATION_EDEFAULT;

  /**
   * The default value of the '{@link #getContact() <em>Contact</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getContact()
   * @generated
   * @ordered
   */
  protected static final String CONTACT_EDEFAULT = null;

  /**
   * The cached value of the '{@link #getContact() <em>Contact</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getContact()
   * @generated
   * @ordered
   */
  protected String contact = CONTACT_EDEFAULT;

  /**
   * The default value of the '{@link #getTenantsInformed() <em>Tenants Informed</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getTenantsInformed()
   * @generated
   * @ordered
   */
  protected static final String TENANTS_INFORMED_EDEFAULT = null;

  /**
   * The cached value of the '{@link #getTenantsInformed() <em>Tenants Informed</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getTenantsInformed()
   * @generated
   * @ordered
   */
  protected String tenantsInformed = TENANTS_INFORMED_EDEFAULT;

  /**
   * The default value of the '{@link #getCalendar() <em>Calendar</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getCalendar()
   * @generated
   * @ordered
   */
  protected static final CalendarRegion CALENDAR_EDEFAULT = CalendarRegion.UNSPECIFIED;

  /**
   * The cached value of the '{@link #getCalendar() <em>Calendar</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getCalendar()
   * @generated
   * @ordered
   */
  protected CalendarRegion calendar = CALENDAR_EDEFAULT;

  /**
   * The cached value of the '{@link #getDeclaredWorkStreams() <em>Declared Work Streams</em>}' attribute list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getDeclaredWorkStreams()
   * @generated
   * @ordered
   */
  protected EList<String> declaredWorkStreams;

  /**
   * The cached value of the '{@link #getOrganisation() <em>Organisation</em>}' reference.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getOrganisation()
   * @generated
   * @ordered
   */
  protected Organisation organisation;

  /**
   * The cached value of the '{@link #getInspection() <em>Inspection</em>}' reference.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getInspection()
   * @generated
   * @ordered
   */
  protected Inspection inspection;

  /**
   * The cached value of the '{@link #getReports() <em>Reports</em>}' reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getReports()
   * @generated
   * @ordered
   */
  protected EList<InspectionReport> reports;

  /**
   * The cached value of the '{@link #getSupersedes() <em>Supersedes</em>}' reference.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getSupersedes()
   * @generated
   * @ordered
   */
  protected ImprovementPlan supersedes;

  /**
   * The cached value of the '{@link #getProfile() <em>Profile</em>}' reference.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getProfile()
   * @generated
   * @ordered
   */
  protected GuidanceProfile profile;

  /**
   * The cached value of the '{@link #getSponsor() <em>Sponsor</em>}' reference.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getSponsor()
   * @generated
   * @ordered
   */
  protected Person sponsor;

  /**
   * The cached value of the '{@link #getOwner() <em>Owner</em>}' reference.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getOwner()
   * @generated
   * @ordered
   */
  protected Person owner;

  /**
   * The cached value of the '{@link #getCoordinator() <em>Coordinator</em>}' reference.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getCoordinator()
   * @generated
   * @ordered
   */
  protected Person coordinator;

  /**
   * The cached value of the '{@link #getMonitoring() <em>Monitoring</em>}' containment reference.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getMonitoring()
   * @generated
   * @ordered
   */
  protected Monitoring monitoring;

  /**
   * The cached value of the '{@link #getConsultation() <em>Consultation</em>}' containment reference.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getConsultation()
   * @generated
   * @ordered
   */
  protected Consultation consultation;

  /**
   * The cached value of the '{@link #getDeclaredCounts() <em>Declared Counts</em>}' containment reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getDeclaredCounts()
   * @generated
   * @ordered
   */
  protected EList<DeclaredCount> declaredCounts;

  /**
   * The cached value of the '{@link #getWorkStreams() <em>Work Streams</em>}' containment reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getWorkStreams()
   * @generated
   * @ordered
   */
  protected EList<WorkStream> workStreams;

  /**
   * The cached value of the '{@link #getActions() <em>Actions</em>}' containment reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getActions()
   * @generated
   * @ordered
   */
  protected EList<Action> actions;

  /**
   * The cached value of the '{@link #getNamedSources() <em>Named Sources</em>}' containment reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getNamedSources()
   * @generated
   * @ordered
   */
  protected EList<NamedSource> namedSources;

  /**
   * The cached value of the '{@link #getDeliverables() <em>Deliverables</em>}' containment reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getDeliverables()
   * @generated
   * @ordered
   */
  protected EList<Deliverable> deliverables;

  /**
   * The cached value of the '{@link #getBaselines() <em>Baselines</em>}' containment reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getBaselines()
   * @generated
   * @ordered
   */
  protected EList<Baseline> baselines;

  /**
   * The cached value of the '{@link #getProgressReports() <em>Progress Reports</em>}' containment reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getProgressReports()
   * @generated
   * @ordered
   */
  protected EList<ProgressReport> progressReports;

  /**
   * The cached value of the '{@link #getImportNotes() <em>Import Notes</em>}' containment reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getImportNotes()
   * @generated
   * @ordered
   */
  protected EList<ImportNote> importNotes;

  /**
   * The cached value of the '{@link #getSuppressions() <em>Suppressions</em>}' containment reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getSuppressions()
   * @generated
   * @ordered
   */
  protected EList<Suppression> suppressions;

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  protected ImprovementPlanImpl()
  {
    super();
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  protected EClass eStaticClass()
  {
    return PlanPackage.Literals.IMPROVEMENT_PLAN;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public LocalDate getAgreedOn()
  {
    return agreedOn;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public void setAgreedOn(LocalDate newAgreedOn)
  {
    LocalDate oldAgreedOn = agreedOn;
    agreedOn = newAgreedOn;
    if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.IMPROVEMENT_PLAN__AGREED_ON, oldAgreedOn, agreedOn));
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public LocalDate getSubmittedOn()
  {
    return submittedOn;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public void setSubmittedOn(LocalDate newSubmittedOn)
  {
    LocalDate oldSubmittedOn = submittedOn;
    submittedOn = newSubmittedOn;
    if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.IMPROVEMENT_PLAN__SUBMITTED_ON, oldSubmittedOn, submittedOn));
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public LocalDate getApprovedOn()
  {
    return approvedOn;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public void setApprovedOn(LocalDate newApprovedOn)
  {
    LocalDate oldApprovedOn = approvedOn;
    approvedOn = newApprovedOn;
    if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.IMPROVEMENT_PLAN__APPROVED_ON, oldApprovedOn, approvedOn));
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public String getApprovedBy()
  {
    return approvedBy;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public void setApprovedBy(String newApprovedBy)
  {
    String oldApprovedBy = approvedBy;
    approvedBy = newApprovedBy;
    if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.IMPROVEMENT_PLAN__APPROVED_BY, oldApprovedBy, approvedBy));
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public LocalDate getStatusDate()
  {
    return statusDate;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public void setStatusDate(LocalDate newStatusDate)
  {
    LocalDate oldStatusDate = statusDate;
    statusDate = newStatusDate;
    if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.IMPROVEMENT_PLAN__STATUS_DATE, oldStatusDate, statusDate));
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public LocalDate getReportPublishedOn()
  {
    return reportPublishedOn;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public void setReportPublishedOn(LocalDate newReportPublishedOn)
  {
    LocalDate oldReportPublishedOn = reportPublishedOn;
    reportPublishedOn = newReportPublishedOn;
    if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.IMPROVEMENT_PLAN__REPORT_PUBLISHED_ON, oldReportPublishedOn, reportPublishedOn));
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public LocalDate getSubmissionDueOn()
  {
    return submissionDueOn;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public void setSubmissionDueOn(LocalDate newSubmissionDueOn)
  {
    LocalDate oldSubmissionDueOn = submissionDueOn;
    submissionDueOn = newSubmissionDueOn;
    if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.IMPROVEMENT_PLAN__SUBMISSION_DUE_ON, oldSubmissionDueOn, submissionDueOn));
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public LocalDate getResponseReceivedOn()
  {
    return responseReceivedOn;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public void setResponseReceivedOn(LocalDate newResponseReceivedOn)
  {
    LocalDate oldResponseReceivedOn = responseReceivedOn;
    responseReceivedOn = newResponseReceivedOn;
    if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.IMPROVEMENT_PLAN__RESPONSE_RECEIVED_ON, oldResponseReceivedOn, responseReceivedOn));
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public LocalDate getAmendedOn()
  {
    return amendedOn;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public void setAmendedOn(LocalDate newAmendedOn)
  {
    LocalDate oldAmendedOn = amendedOn;
    amendedOn = newAmendedOn;
    if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.IMPROVEMENT_PLAN__AMENDED_ON, oldAmendedOn, amendedOn));
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public LocalDate getSecondResponseOn()
  {
    return secondResponseOn;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public void setSecondResponseOn(LocalDate newSecondResponseOn)
  {
    LocalDate oldSecondResponseOn = secondResponseOn;
    secondResponseOn = newSecondResponseOn;
    if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.IMPROVEMENT_PLAN__SECOND_RESPONSE_ON, oldSecondResponseOn, secondResponseOn));
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public LocalDate getFinalDate()
  {
    return finalDate;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public void setFinalDate(LocalDate newFinalDate)
  {
    LocalDate oldFinalDate = finalDate;
    finalDate = newFinalDate;
    if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.IMPROVEMENT_PLAN__FINAL_DATE, oldFinalDate, finalDate));
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public String getReasonForLongerTime()
  {
    return reasonForLongerTime;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public void setReasonForLongerTime(String newReasonForLongerTime)
  {
    String oldReasonForLongerTime = reasonForLongerTime;
    reasonForLongerTime = newReasonForLongerTime;
    if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.IMPROVEMENT_PLAN__REASON_FOR_LONGER_TIME, oldReasonForLongerTime, reasonForLongerTime));
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public BigDecimal getBudget()
  {
    return budget;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public void setBudget(BigDecimal newBudget)
  {
    BigDecimal oldBudget = budget;
    budget = newBudget;
    if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.IMPROVEMENT_PLAN__BUDGET, oldBudget, budget));
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public String getNonPriorities()
  {
    return nonPriorities;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public void setNonPriorities(String newNonPriorities)
  {
    String oldNonPriorities = nonPriorities;
    nonPriorities = newNonPriorities;
    if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.IMPROVEMENT_PLAN__NON_PRIORITIES, oldNonPriorities, nonPriorities));
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public String getPublication()
  {
    return publication;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public void setPublication(String newPublication)
  {
    String oldPublication = publication;
    publication = newPublication;
    if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.IMPROVEMENT_PLAN__PUBLICATION, oldPublication, publication));
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public String getContact()
  {
    return contact;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public void setContact(String newContact)
  {
    String oldContact = contact;
    contact = newContact;
    if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.IMPROVEMENT_PLAN__CONTACT, oldContact, contact));
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public String getTenantsInformed()
  {
    return tenantsInformed;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public void setTenantsInformed(String newTenantsInformed)
  {
    String oldTenantsInformed = tenantsInformed;
    tenantsInformed = newTenantsInformed;
    if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.IMPROVEMENT_PLAN__TENANTS_INFORMED, oldTenantsInformed, tenantsInformed));
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public CalendarRegion getCalendar()
  {
    return calendar;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public void setCalendar(CalendarRegion newCalendar)
  {
    CalendarRegion oldCalendar = calendar;
    calendar = newCalendar == null ? CALENDAR_EDEFAULT : newCalendar;
    if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.IMPROVEMENT_PLAN__CALENDAR, oldCalendar, calendar));
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EList<String> getDeclaredWorkStreams()
  {
    if (declaredWorkStreams == null)
    {
      declaredWorkStreams = new EDataTypeEList<String>(String.class, this, PlanPackage.IMPROVEMENT_PLAN__DECLARED_WORK_STREAMS);
    }
    return declaredWorkStreams;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public Organisation getOrganisation()
  {
    if (organisation != null && organisation.eIsProxy())
    {
      InternalEObject oldOrganisation = (InternalEObject)organisation;
      organisation = (Organisation)eResolveProxy(oldOrganisation);
      if (organisation != oldOrganisation)
      {
        if (eNotificationRequired())
          eNotify(new ENotificationImpl(this, Notification.RESOLVE, PlanPackage.IMPROVEMENT_PLAN__ORGANISATION, oldOrganisation, organisation));
      }
    }
    return organisation;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  public Organisation basicGetOrganisation()
  {
    return organisation;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public void setOrganisation(Organisation newOrganisation)
  {
    Organisation oldOrganisation = organisation;
    organisation = newOrganisation;
    if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.IMPROVEMENT_PLAN__ORGANISATION, oldOrganisation, organisation));
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public Inspection getInspection()
  {
    if (inspection != null && inspection.eIsProxy())
    {
      InternalEObject oldInspection = (InternalEObject)inspection;
      inspection = (Inspection)eResolveProxy(oldInspection);
      if (inspection != oldInspection)
      {
        if (eNotificationRequired())
          eNotify(new ENotificationImpl(this, Notification.RESOLVE, PlanPackage.IMPROVEMENT_PLAN__INSPECTION, oldInspection, inspection));
      }
    }
    return inspection;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  public Inspection basicGetInspection()
  {
    return inspection;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public void setInspection(Inspection newInspection)
  {
    Inspection oldInspection = inspection;
    inspection = newInspection;
    if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.IMPROVEMENT_PLAN__INSPECTION, oldInspection, inspection));
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EList<InspectionReport> getReports()
  {
    if (reports == null)
    {
      reports = new EObjectResolvingEList<InspectionReport>(InspectionReport.class, this, PlanPackage.IMPROVEMENT_PLAN__REPORTS);
    }
    return reports;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public ImprovementPlan getSupersedes()
  {
    if (supersedes != null && supersedes.eIsProxy())
    {
      InternalEObject oldSupersedes = (InternalEObject)supersedes;
      supersedes = (ImprovementPlan)eResolveProxy(oldSupersedes);
      if (supersedes != oldSupersedes)
      {
        if (eNotificationRequired())
          eNotify(new ENotificationImpl(this, Notification.RESOLVE, PlanPackage.IMPROVEMENT_PLAN__SUPERSEDES, oldSupersedes, supersedes));
      }
    }
    return supersedes;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  public ImprovementPlan basicGetSupersedes()
  {
    return supersedes;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public void setSupersedes(ImprovementPlan newSupersedes)
  {
    ImprovementPlan oldSupersedes = supersedes;
    supersedes = newSupersedes;
    if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.IMPROVEMENT_PLAN__SUPERSEDES, oldSupersedes, supersedes));
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public GuidanceProfile getProfile()
  {
    if (profile != null && profile.eIsProxy())
    {
      InternalEObject oldProfile = (InternalEObject)profile;
      profile = (GuidanceProfile)eResolveProxy(oldProfile);
      if (profile != oldProfile)
      {
        if (eNotificationRequired())
          eNotify(new ENotificationImpl(this, Notification.RESOLVE, PlanPackage.IMPROVEMENT_PLAN__PROFILE, oldProfile, profile));
      }
    }
    return profile;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  public GuidanceProfile basicGetProfile()
  {
    return profile;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public void setProfile(GuidanceProfile newProfile)
  {
    GuidanceProfile oldProfile = profile;
    profile = newProfile;
    if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.IMPROVEMENT_PLAN__PROFILE, oldProfile, profile));
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public Person getSponsor()
  {
    if (sponsor != null && sponsor.eIsProxy())
    {
      InternalEObject oldSponsor = (InternalEObject)sponsor;
      sponsor = (Person)eResolveProxy(oldSponsor);
      if (sponsor != oldSponsor)
      {
        if (eNotificationRequired())
          eNotify(new ENotificationImpl(this, Notification.RESOLVE, PlanPackage.IMPROVEMENT_PLAN__SPONSOR, oldSponsor, sponsor));
      }
    }
    return sponsor;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  public Person basicGetSponsor()
  {
    return sponsor;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public void setSponsor(Person newSponsor)
  {
    Person oldSponsor = sponsor;
    sponsor = newSponsor;
    if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.IMPROVEMENT_PLAN__SPONSOR, oldSponsor, sponsor));
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public Person getOwner()
  {
    if (owner != null && owner.eIsProxy())
    {
      InternalEObject oldOwner = (InternalEObject)owner;
      owner = (Person)eResolveProxy(oldOwner);
      if (owner != oldOwner)
      {
        if (eNotificationRequired())
          eNotify(new ENotificationImpl(this, Notification.RESOLVE, PlanPackage.IMPROVEMENT_PLAN__OWNER, oldOwner, owner));
      }
    }
    return owner;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  public Person basicGetOwner()
  {
    return owner;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public void setOwner(Person newOwner)
  {
    Person oldOwner = owner;
    owner = newOwner;
    if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.IMPROVEMENT_PLAN__OWNER, oldOwner, owner));
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public Person getCoordinator()
  {
    if (coordinator != null && coordinator.eIsProxy())
    {
      InternalEObject oldCoordinator = (InternalEObject)coordinator;
      coordinator = (Person)eResolveProxy(oldCoordinator);
      if (coordinator != oldCoordinator)
      {
        if (eNotificationRequired())
          eNotify(new ENotificationImpl(this, Notification.RESOLVE, PlanPackage.IMPROVEMENT_PLAN__COORDINATOR, oldCoordinator, coordinator));
      }
    }
    return coordinator;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  public Person basicGetCoordinator()
  {
    return coordinator;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public void setCoordinator(Person newCoordinator)
  {
    Person oldCoordinator = coordinator;
    coordinator = newCoordinator;
    if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.IMPROVEMENT_PLAN__COORDINATOR, oldCoordinator, coordinator));
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public Monitoring getMonitoring()
  {
    return monitoring;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  public NotificationChain basicSetMonitoring(Monitoring newMonitoring, NotificationChain msgs)
  {
    Monitoring oldMonitoring = monitoring;
    monitoring = newMonitoring;
    if (eNotificationRequired())
    {
      ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, PlanPackage.IMPROVEMENT_PLAN__MONITORING, oldMonitoring, newMonitoring);
      if (msgs == null) msgs = notification; else msgs.add(notification);
    }
    return msgs;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public void setMonitoring(Monitoring newMonitoring)
  {
    if (newMonitoring != monitoring)
    {
      NotificationChain msgs = null;
      if (monitoring != null)
        msgs = ((InternalEObject)monitoring).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - PlanPackage.IMPROVEMENT_PLAN__MONITORING, null, msgs);
      if (newMonitoring != null)
        msgs = ((InternalEObject)newMonitoring).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - PlanPackage.IMPROVEMENT_PLAN__MONITORING, null, msgs);
      msgs = basicSetMonitoring(newMonitoring, msgs);
      if (msgs != null) msgs.dispatch();
    }
    else if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.IMPROVEMENT_PLAN__MONITORING, newMonitoring, newMonitoring));
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public Consultation getConsultation()
  {
    return consultation;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  public NotificationChain basicSetConsultation(Consultation newConsultation, NotificationChain msgs)
  {
    Consultation oldConsultation = consultation;
    consultation = newConsultation;
    if (eNotificationRequired())
    {
      ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, PlanPackage.IMPROVEMENT_PLAN__CONSULTATION, oldConsultation, newConsultation);
      if (msgs == null) msgs = notification; else msgs.add(notification);
    }
    return msgs;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public void setConsultation(Consultation newConsultation)
  {
    if (newConsultation != consultation)
    {
      NotificationChain msgs = null;
      if (consultation != null)
        msgs = ((InternalEObject)consultation).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - PlanPackage.IMPROVEMENT_PLAN__CONSULTATION, null, msgs);
      if (newConsultation != null)
        msgs = ((InternalEObject)newConsultation).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - PlanPackage.IMPROVEMENT_PLAN__CONSULTATION, null, msgs);
      msgs = basicSetConsultation(newConsultation, msgs);
      if (msgs != null) msgs.dispatch();
    }
    else if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.IMPROVEMENT_PLAN__CONSULTATION, newConsultation, newConsultation));
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EList<DeclaredCount> getDeclaredCounts()
  {
    if (declaredCounts == null)
    {
      declaredCounts = new EObjectContainmentEList<DeclaredCount>(DeclaredCount.class, this, PlanPackage.IMPROVEMENT_PLAN__DECLARED_COUNTS);
    }
    return declaredCounts;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EList<WorkStream> getWorkStreams()
  {
    if (workStreams == null)
    {
      workStreams = new EObjectContainmentEList<WorkStream>(WorkStream.class, this, PlanPackage.IMPROVEMENT_PLAN__WORK_STREAMS);
    }
    return workStreams;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EList<Action> getActions()
  {
    if (actions == null)
    {
      actions = new EObjectContainmentEList<Action>(Action.class, this, PlanPackage.IMPROVEMENT_PLAN__ACTIONS);
    }
    return actions;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EList<NamedSource> getNamedSources()
  {
    if (namedSources == null)
    {
      namedSources = new EObjectContainmentEList<NamedSource>(NamedSource.class, this, PlanPackage.IMPROVEMENT_PLAN__NAMED_SOURCES);
    }
    return namedSources;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EList<Deliverable> getDeliverables()
  {
    if (deliverables == null)
    {
      deliverables = new EObjectContainmentEList<Deliverable>(Deliverable.class, this, PlanPackage.IMPROVEMENT_PLAN__DELIVERABLES);
    }
    return deliverables;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EList<Baseline> getBaselines()
  {
    if (baselines == null)
    {
      baselines = new EObjectContainmentEList<Baseline>(Baseline.class, this, PlanPackage.IMPROVEMENT_PLAN__BASELINES);
    }
    return baselines;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EList<ProgressReport> getProgressReports()
  {
    if (progressReports == null)
    {
      progressReports = new EObjectContainmentEList<ProgressReport>(ProgressReport.class, this, PlanPackage.IMPROVEMENT_PLAN__PROGRESS_REPORTS);
    }
    return progressReports;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EList<ImportNote> getImportNotes()
  {
    if (importNotes == null)
    {
      importNotes = new EObjectContainmentEList<ImportNote>(ImportNote.class, this, PlanPackage.IMPROVEMENT_PLAN__IMPORT_NOTES);
    }
    return importNotes;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EList<Suppression> getSuppressions()
  {
    if (suppressions == null)
    {
      suppressions = new EObjectContainmentEList<Suppression>(Suppression.class, this, PlanPackage.IMPROVEMENT_PLAN__SUPPRESSIONS);
    }
    return suppressions;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs)
  {
    switch (featureID)
    {
      case PlanPackage.IMPROVEMENT_PLAN__MONITORING:
        return basicSetMonitoring(null, msgs);
      case PlanPackage.IMPROVEMENT_PLAN__CONSULTATION:
        return basicSetConsultation(null, msgs);
      case PlanPackage.IMPROVEMENT_PLAN__DECLARED_COUNTS:
        return ((InternalEList<?>)getDeclaredCounts()).basicRemove(otherEnd, msgs);
      case PlanPackage.IMPROVEMENT_PLAN__WORK_STREAMS:
        return ((InternalEList<?>)getWorkStreams()).basicRemove(otherEnd, msgs);
      case PlanPackage.IMPROVEMENT_PLAN__ACTIONS:
        return ((InternalEList<?>)getActions()).basicRemove(otherEnd, msgs);
      case PlanPackage.IMPROVEMENT_PLAN__NAMED_SOURCES:
        return ((InternalEList<?>)getNamedSources()).basicRemove(otherEnd, msgs);
      case PlanPackage.IMPROVEMENT_PLAN__DELIVERABLES:
        return ((InternalEList<?>)getDeliverables()).basicRemove(otherEnd, msgs);
      case PlanPackage.IMPROVEMENT_PLAN__BASELINES:
        return ((InternalEList<?>)getBaselines()).basicRemove(otherEnd, msgs);
      case PlanPackage.IMPROVEMENT_PLAN__PROGRESS_REPORTS:
        return ((InternalEList<?>)getProgressReports()).basicRemove(otherEnd, msgs);
      case PlanPackage.IMPROVEMENT_PLAN__IMPORT_NOTES:
        return ((InternalEList<?>)getImportNotes()).basicRemove(otherEnd, msgs);
      case PlanPackage.IMPROVEMENT_PLAN__SUPPRESSIONS:
        return ((InternalEList<?>)getSuppressions()).basicRemove(otherEnd, msgs);
    }
    return super.eInverseRemove(otherEnd, featureID, msgs);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public Object eGet(int featureID, boolean resolve, boolean coreType)
  {
    switch (featureID)
    {
      case PlanPackage.IMPROVEMENT_PLAN__AGREED_ON:
        return getAgreedOn();
      case PlanPackage.IMPROVEMENT_PLAN__SUBMITTED_ON:
        return getSubmittedOn();
      case PlanPackage.IMPROVEMENT_PLAN__APPROVED_ON:
        return getApprovedOn();
      case PlanPackage.IMPROVEMENT_PLAN__APPROVED_BY:
        return getApprovedBy();
      case PlanPackage.IMPROVEMENT_PLAN__STATUS_DATE:
        return getStatusDate();
      case PlanPackage.IMPROVEMENT_PLAN__REPORT_PUBLISHED_ON:
        return getReportPublishedOn();
      case PlanPackage.IMPROVEMENT_PLAN__SUBMISSION_DUE_ON:
        return getSubmissionDueOn();
      case PlanPackage.IMPROVEMENT_PLAN__RESPONSE_RECEIVED_ON:
        return getResponseReceivedOn();
      case PlanPackage.IMPROVEMENT_PLAN__AMENDED_ON:
        return getAmendedOn();
      case PlanPackage.IMPROVEMENT_PLAN__SECOND_RESPONSE_ON:
        return getSecondResponseOn();
      case PlanPackage.IMPROVEMENT_PLAN__FINAL_DATE:
        return getFinalDate();
      case PlanPackage.IMPROVEMENT_PLAN__REASON_FOR_LONGER_TIME:
        return getReasonForLongerTime();
      case PlanPackage.IMPROVEMENT_PLAN__BUDGET:
        return getBudget();
      case PlanPackage.IMPROVEMENT_PLAN__NON_PRIORITIES:
        return getNonPriorities();
      case PlanPackage.IMPROVEMENT_PLAN__PUBLICATION:
        return getPublication();
      case PlanPackage.IMPROVEMENT_PLAN__CONTACT:
        return getContact();
      case PlanPackage.IMPROVEMENT_PLAN__TENANTS_INFORMED:
        return getTenantsInformed();
      case PlanPackage.IMPROVEMENT_PLAN__CALENDAR:
        return getCalendar();
      case PlanPackage.IMPROVEMENT_PLAN__DECLARED_WORK_STREAMS:
        return getDeclaredWorkStreams();
      case PlanPackage.IMPROVEMENT_PLAN__ORGANISATION:
        if (resolve) return getOrganisation();
        return basicGetOrganisation();
      case PlanPackage.IMPROVEMENT_PLAN__INSPECTION:
        if (resolve) return getInspection();
        return basicGetInspection();
      case PlanPackage.IMPROVEMENT_PLAN__REPORTS:
        return getReports();
      case PlanPackage.IMPROVEMENT_PLAN__SUPERSEDES:
        if (resolve) return getSupersedes();
        return basicGetSupersedes();
      case PlanPackage.IMPROVEMENT_PLAN__PROFILE:
        if (resolve) return getProfile();
        return basicGetProfile();
      case PlanPackage.IMPROVEMENT_PLAN__SPONSOR:
        if (resolve) return getSponsor();
        return basicGetSponsor();
      case PlanPackage.IMPROVEMENT_PLAN__OWNER:
        if (resolve) return getOwner();
        return basicGetOwner();
      case PlanPackage.IMPROVEMENT_PLAN__COORDINATOR:
        if (resolve) return getCoordinator();
        return basicGetCoordinator();
      case PlanPackage.IMPROVEMENT_PLAN__MONITORING:
        return getMonitoring();
      case PlanPackage.IMPROVEMENT_PLAN__CONSULTATION:
        return getConsultation();
      case PlanPackage.IMPROVEMENT_PLAN__DECLARED_COUNTS:
        return getDeclaredCounts();
      case PlanPackage.IMPROVEMENT_PLAN__WORK_STREAMS:
        return getWorkStreams();
      case PlanPackage.IMPROVEMENT_PLAN__ACTIONS:
        return getActions();
      case PlanPackage.IMPROVEMENT_PLAN__NAMED_SOURCES:
        return getNamedSources();
      case PlanPackage.IMPROVEMENT_PLAN__DELIVERABLES:
        return getDeliverables();
      case PlanPackage.IMPROVEMENT_PLAN__BASELINES:
        return getBaselines();
      case PlanPackage.IMPROVEMENT_PLAN__PROGRESS_REPORTS:
        return getProgressReports();
      case PlanPackage.IMPROVEMENT_PLAN__IMPORT_NOTES:
        return getImportNotes();
      case PlanPackage.IMPROVEMENT_PLAN__SUPPRESSIONS:
        return getSuppressions();
    }
    return super.eGet(featureID, resolve, coreType);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @SuppressWarnings("unchecked")
  @Override
  public void eSet(int featureID, Object newValue)
  {
    switch (featureID)
    {
      case PlanPackage.IMPROVEMENT_PLAN__AGREED_ON:
        setAgreedOn((LocalDate)newValue);
        return;
      case PlanPackage.IMPROVEMENT_PLAN__SUBMITTED_ON:
        setSubmittedOn((LocalDate)newValue);
        return;
      case PlanPackage.IMPROVEMENT_PLAN__APPROVED_ON:
        setApprovedOn((LocalDate)newValue);
        return;
      case PlanPackage.IMPROVEMENT_PLAN__APPROVED_BY:
        setApprovedBy((String)newValue);
        return;
      case PlanPackage.IMPROVEMENT_PLAN__STATUS_DATE:
        setStatusDate((LocalDate)newValue);
        return;
      case PlanPackage.IMPROVEMENT_PLAN__REPORT_PUBLISHED_ON:
        setReportPublishedOn((LocalDate)newValue);
        return;
      case PlanPackage.IMPROVEMENT_PLAN__SUBMISSION_DUE_ON:
        setSubmissionDueOn((LocalDate)newValue);
        return;
      case PlanPackage.IMPROVEMENT_PLAN__RESPONSE_RECEIVED_ON:
        setResponseReceivedOn((LocalDate)newValue);
        return;
      case PlanPackage.IMPROVEMENT_PLAN__AMENDED_ON:
        setAmendedOn((LocalDate)newValue);
        return;
      case PlanPackage.IMPROVEMENT_PLAN__SECOND_RESPONSE_ON:
        setSecondResponseOn((LocalDate)newValue);
        return;
      case PlanPackage.IMPROVEMENT_PLAN__FINAL_DATE:
        setFinalDate((LocalDate)newValue);
        return;
      case PlanPackage.IMPROVEMENT_PLAN__REASON_FOR_LONGER_TIME:
        setReasonForLongerTime((String)newValue);
        return;
      case PlanPackage.IMPROVEMENT_PLAN__BUDGET:
        setBudget((BigDecimal)newValue);
        return;
      case PlanPackage.IMPROVEMENT_PLAN__NON_PRIORITIES:
        setNonPriorities((String)newValue);
        return;
      case PlanPackage.IMPROVEMENT_PLAN__PUBLICATION:
        setPublication((String)newValue);
        return;
      case PlanPackage.IMPROVEMENT_PLAN__CONTACT:
        setContact((String)newValue);
        return;
      case PlanPackage.IMPROVEMENT_PLAN__TENANTS_INFORMED:
        setTenantsInformed((String)newValue);
        return;
      case PlanPackage.IMPROVEMENT_PLAN__CALENDAR:
        setCalendar((CalendarRegion)newValue);
        return;
      case PlanPackage.IMPROVEMENT_PLAN__DECLARED_WORK_STREAMS:
        getDeclaredWorkStreams().clear();
        getDeclaredWorkStreams().addAll((Collection<? extends String>)newValue);
        return;
      case PlanPackage.IMPROVEMENT_PLAN__ORGANISATION:
        setOrganisation((Organisation)newValue);
        return;
      case PlanPackage.IMPROVEMENT_PLAN__INSPECTION:
        setInspection((Inspection)newValue);
        return;
      case PlanPackage.IMPROVEMENT_PLAN__REPORTS:
        getReports().clear();
        getReports().addAll((Collection<? extends InspectionReport>)newValue);
        return;
      case PlanPackage.IMPROVEMENT_PLAN__SUPERSEDES:
        setSupersedes((ImprovementPlan)newValue);
        return;
      case PlanPackage.IMPROVEMENT_PLAN__PROFILE:
        setProfile((GuidanceProfile)newValue);
        return;
      case PlanPackage.IMPROVEMENT_PLAN__SPONSOR:
        setSponsor((Person)newValue);
        return;
      case PlanPackage.IMPROVEMENT_PLAN__OWNER:
        setOwner((Person)newValue);
        return;
      case PlanPackage.IMPROVEMENT_PLAN__COORDINATOR:
        setCoordinator((Person)newValue);
        return;
      case PlanPackage.IMPROVEMENT_PLAN__MONITORING:
        setMonitoring((Monitoring)newValue);
        return;
      case PlanPackage.IMPROVEMENT_PLAN__CONSULTATION:
        setConsultation((Consultation)newValue);
        return;
      case PlanPackage.IMPROVEMENT_PLAN__DECLARED_COUNTS:
        getDeclaredCounts().clear();
        getDeclaredCounts().addAll((Collection<? extends DeclaredCount>)newValue);
        return;
      case PlanPackage.IMPROVEMENT_PLAN__WORK_STREAMS:
        getWorkStreams().clear();
        getWorkStreams().addAll((Collection<? extends WorkStream>)newValue);
        return;
      case PlanPackage.IMPROVEMENT_PLAN__ACTIONS:
        getActions().clear();
        getActions().addAll((Collection<? extends Action>)newValue);
        return;
      case PlanPackage.IMPROVEMENT_PLAN__NAMED_SOURCES:
        getNamedSources().clear();
        getNamedSources().addAll((Collection<? extends NamedSource>)newValue);
        return;
      case PlanPackage.IMPROVEMENT_PLAN__DELIVERABLES:
        getDeliverables().clear();
        getDeliverables().addAll((Collection<? extends Deliverable>)newValue);
        return;
      case PlanPackage.IMPROVEMENT_PLAN__BASELINES:
        getBaselines().clear();
        getBaselines().addAll((Collection<? extends Baseline>)newValue);
        return;
      case PlanPackage.IMPROVEMENT_PLAN__PROGRESS_REPORTS:
        getProgressReports().clear();
        getProgressReports().addAll((Collection<? extends ProgressReport>)newValue);
        return;
      case PlanPackage.IMPROVEMENT_PLAN__IMPORT_NOTES:
        getImportNotes().clear();
        getImportNotes().addAll((Collection<? extends ImportNote>)newValue);
        return;
      case PlanPackage.IMPROVEMENT_PLAN__SUPPRESSIONS:
        getSuppressions().clear();
        getSuppressions().addAll((Collection<? extends Suppression>)newValue);
        return;
    }
    super.eSet(featureID, newValue);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public void eUnset(int featureID)
  {
    switch (featureID)
    {
      case PlanPackage.IMPROVEMENT_PLAN__AGREED_ON:
        setAgreedOn(AGREED_ON_EDEFAULT);
        return;
      case PlanPackage.IMPROVEMENT_PLAN__SUBMITTED_ON:
        setSubmittedOn(SUBMITTED_ON_EDEFAULT);
        return;
      case PlanPackage.IMPROVEMENT_PLAN__APPROVED_ON:
        setApprovedOn(APPROVED_ON_EDEFAULT);
        return;
      case PlanPackage.IMPROVEMENT_PLAN__APPROVED_BY:
        setApprovedBy(APPROVED_BY_EDEFAULT);
        return;
      case PlanPackage.IMPROVEMENT_PLAN__STATUS_DATE:
        setStatusDate(STATUS_DATE_EDEFAULT);
        return;
      case PlanPackage.IMPROVEMENT_PLAN__REPORT_PUBLISHED_ON:
        setReportPublishedOn(REPORT_PUBLISHED_ON_EDEFAULT);
        return;
      case PlanPackage.IMPROVEMENT_PLAN__SUBMISSION_DUE_ON:
        setSubmissionDueOn(SUBMISSION_DUE_ON_EDEFAULT);
        return;
      case PlanPackage.IMPROVEMENT_PLAN__RESPONSE_RECEIVED_ON:
        setResponseReceivedOn(RESPONSE_RECEIVED_ON_EDEFAULT);
        return;
      case PlanPackage.IMPROVEMENT_PLAN__AMENDED_ON:
        setAmendedOn(AMENDED_ON_EDEFAULT);
        return;
      case PlanPackage.IMPROVEMENT_PLAN__SECOND_RESPONSE_ON:
        setSecondResponseOn(SECOND_RESPONSE_ON_EDEFAULT);
        return;
      case PlanPackage.IMPROVEMENT_PLAN__FINAL_DATE:
        setFinalDate(FINAL_DATE_EDEFAULT);
        return;
      case PlanPackage.IMPROVEMENT_PLAN__REASON_FOR_LONGER_TIME:
        setReasonForLongerTime(REASON_FOR_LONGER_TIME_EDEFAULT);
        return;
      case PlanPackage.IMPROVEMENT_PLAN__BUDGET:
        setBudget(BUDGET_EDEFAULT);
        return;
      case PlanPackage.IMPROVEMENT_PLAN__NON_PRIORITIES:
        setNonPriorities(NON_PRIORITIES_EDEFAULT);
        return;
      case PlanPackage.IMPROVEMENT_PLAN__PUBLICATION:
        setPublication(PUBLICATION_EDEFAULT);
        return;
      case PlanPackage.IMPROVEMENT_PLAN__CONTACT:
        setContact(CONTACT_EDEFAULT);
        return;
      case PlanPackage.IMPROVEMENT_PLAN__TENANTS_INFORMED:
        setTenantsInformed(TENANTS_INFORMED_EDEFAULT);
        return;
      case PlanPackage.IMPROVEMENT_PLAN__CALENDAR:
        setCalendar(CALENDAR_EDEFAULT);
        return;
      case PlanPackage.IMPROVEMENT_PLAN__DECLARED_WORK_STREAMS:
        getDeclaredWorkStreams().clear();
        return;
      case PlanPackage.IMPROVEMENT_PLAN__ORGANISATION:
        setOrganisation((Organisation)null);
        return;
      case PlanPackage.IMPROVEMENT_PLAN__INSPECTION:
        setInspection((Inspection)null);
        return;
      case PlanPackage.IMPROVEMENT_PLAN__REPORTS:
        getReports().clear();
        return;
      case PlanPackage.IMPROVEMENT_PLAN__SUPERSEDES:
        setSupersedes((ImprovementPlan)null);
        return;
      case PlanPackage.IMPROVEMENT_PLAN__PROFILE:
        setProfile((GuidanceProfile)null);
        return;
      case PlanPackage.IMPROVEMENT_PLAN__SPONSOR:
        setSponsor((Person)null);
        return;
      case PlanPackage.IMPROVEMENT_PLAN__OWNER:
        setOwner((Person)null);
        return;
      case PlanPackage.IMPROVEMENT_PLAN__COORDINATOR:
        setCoordinator((Person)null);
        return;
      case PlanPackage.IMPROVEMENT_PLAN__MONITORING:
        setMonitoring((Monitoring)null);
        return;
      case PlanPackage.IMPROVEMENT_PLAN__CONSULTATION:
        setConsultation((Consultation)null);
        return;
      case PlanPackage.IMPROVEMENT_PLAN__DECLARED_COUNTS:
        getDeclaredCounts().clear();
        return;
      case PlanPackage.IMPROVEMENT_PLAN__WORK_STREAMS:
        getWorkStreams().clear();
        return;
      case PlanPackage.IMPROVEMENT_PLAN__ACTIONS:
        getActions().clear();
        return;
      case PlanPackage.IMPROVEMENT_PLAN__NAMED_SOURCES:
        getNamedSources().clear();
        return;
      case PlanPackage.IMPROVEMENT_PLAN__DELIVERABLES:
        getDeliverables().clear();
        return;
      case PlanPackage.IMPROVEMENT_PLAN__BASELINES:
        getBaselines().clear();
        return;
      case PlanPackage.IMPROVEMENT_PLAN__PROGRESS_REPORTS:
        getProgressReports().clear();
        return;
      case PlanPackage.IMPROVEMENT_PLAN__IMPORT_NOTES:
        getImportNotes().clear();
        return;
      case PlanPackage.IMPROVEMENT_PLAN__SUPPRESSIONS:
        getSuppressions().clear();
        return;
    }
    super.eUnset(featureID);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public boolean eIsSet(int featureID)
  {
    switch (featureID)
    {
      case PlanPackage.IMPROVEMENT_PLAN__AGREED_ON:
        return AGREED_ON_EDEFAULT == null ? agreedOn != null : !AGREED_ON_EDEFAULT.equals(agreedOn);
      case PlanPackage.IMPROVEMENT_PLAN__SUBMITTED_ON:
        return SUBMITTED_ON_EDEFAULT == null ? submittedOn != null : !SUBMITTED_ON_EDEFAULT.equals(submittedOn);
      case PlanPackage.IMPROVEMENT_PLAN__APPROVED_ON:
        return APPROVED_ON_EDEFAULT == null ? approvedOn != null : !APPROVED_ON_EDEFAULT.equals(approvedOn);
      case PlanPackage.IMPROVEMENT_PLAN__APPROVED_BY:
        return APPROVED_BY_EDEFAULT == null ? approvedBy != null : !APPROVED_BY_EDEFAULT.equals(approvedBy);
      case PlanPackage.IMPROVEMENT_PLAN__STATUS_DATE:
        return STATUS_DATE_EDEFAULT == null ? statusDate != null : !STATUS_DATE_EDEFAULT.equals(statusDate);
      case PlanPackage.IMPROVEMENT_PLAN__REPORT_PUBLISHED_ON:
        return REPORT_PUBLISHED_ON_EDEFAULT == null ? reportPublishedOn != null : !REPORT_PUBLISHED_ON_EDEFAULT.equals(reportPublishedOn);
      case PlanPackage.IMPROVEMENT_PLAN__SUBMISSION_DUE_ON:
        return SUBMISSION_DUE_ON_EDEFAULT == null ? submissionDueOn != null : !SUBMISSION_DUE_ON_EDEFAULT.equals(submissionDueOn);
      case PlanPackage.IMPROVEMENT_PLAN__RESPONSE_RECEIVED_ON:
        return RESPONSE_RECEIVED_ON_EDEFAULT == null ? responseReceivedOn != null : !RESPONSE_RECEIVED_ON_EDEFAULT.equals(responseReceivedOn);
      case PlanPackage.IMPROVEMENT_PLAN__AMENDED_ON:
        return AMENDED_ON_EDEFAULT == null ? amendedOn != null : !AMENDED_ON_EDEFAULT.equals(amendedOn);
      case PlanPackage.IMPROVEMENT_PLAN__SECOND_RESPONSE_ON:
        return SECOND_RESPONSE_ON_EDEFAULT == null ? secondResponseOn != null : !SECOND_RESPONSE_ON_EDEFAULT.equals(secondResponseOn);
      case PlanPackage.IMPROVEMENT_PLAN__FINAL_DATE:
        return FINAL_DATE_EDEFAULT == null ? finalDate != null : !FINAL_DATE_EDEFAULT.equals(finalDate);
      case PlanPackage.IMPROVEMENT_PLAN__REASON_FOR_LONGER_TIME:
        return REASON_FOR_LONGER_TIME_EDEFAULT == null ? reasonForLongerTime != null : !REASON_FOR_LONGER_TIME_EDEFAULT.equals(reasonForLongerTime);
      case PlanPackage.IMPROVEMENT_PLAN__BUDGET:
        return BUDGET_EDEFAULT == null ? budget != null : !BUDGET_EDEFAULT.equals(budget);
      case PlanPackage.IMPROVEMENT_PLAN__NON_PRIORITIES:
        return NON_PRIORITIES_EDEFAULT == null ? nonPriorities != null : !NON_PRIORITIES_EDEFAULT.equals(nonPriorities);
      case PlanPackage.IMPROVEMENT_PLAN__PUBLICATION:
        return PUBLICATION_EDEFAULT == null ? publication != null : !PUBLICATION_EDEFAULT.equals(publication);
      case PlanPackage.IMPROVEMENT_PLAN__CONTACT:
        return CONTACT_EDEFAULT == null ? contact != null : !CONTACT_EDEFAULT.equals(contact);
      case PlanPackage.IMPROVEMENT_PLAN__TENANTS_INFORMED:
        return TENANTS_INFORMED_EDEFAULT == null ? tenantsInformed != null : !TENANTS_INFORMED_EDEFAULT.equals(tenantsInformed);
      case PlanPackage.IMPROVEMENT_PLAN__CALENDAR:
        return calendar != CALENDAR_EDEFAULT;
      case PlanPackage.IMPROVEMENT_PLAN__DECLARED_WORK_STREAMS:
        return declaredWorkStreams != null && !declaredWorkStreams.isEmpty();
      case PlanPackage.IMPROVEMENT_PLAN__ORGANISATION:
        return organisation != null;
      case PlanPackage.IMPROVEMENT_PLAN__INSPECTION:
        return inspection != null;
      case PlanPackage.IMPROVEMENT_PLAN__REPORTS:
        return reports != null && !reports.isEmpty();
      case PlanPackage.IMPROVEMENT_PLAN__SUPERSEDES:
        return supersedes != null;
      case PlanPackage.IMPROVEMENT_PLAN__PROFILE:
        return profile != null;
      case PlanPackage.IMPROVEMENT_PLAN__SPONSOR:
        return sponsor != null;
      case PlanPackage.IMPROVEMENT_PLAN__OWNER:
        return owner != null;
      case PlanPackage.IMPROVEMENT_PLAN__COORDINATOR:
        return coordinator != null;
      case PlanPackage.IMPROVEMENT_PLAN__MONITORING:
        return monitoring != null;
      case PlanPackage.IMPROVEMENT_PLAN__CONSULTATION:
        return consultation != null;
      case PlanPackage.IMPROVEMENT_PLAN__DECLARED_COUNTS:
        return declaredCounts != null && !declaredCounts.isEmpty();
      case PlanPackage.IMPROVEMENT_PLAN__WORK_STREAMS:
        return workStreams != null && !workStreams.isEmpty();
      case PlanPackage.IMPROVEMENT_PLAN__ACTIONS:
        return actions != null && !actions.isEmpty();
      case PlanPackage.IMPROVEMENT_PLAN__NAMED_SOURCES:
        return namedSources != null && !namedSources.isEmpty();
      case PlanPackage.IMPROVEMENT_PLAN__DELIVERABLES:
        return deliverables != null && !deliverables.isEmpty();
      case PlanPackage.IMPROVEMENT_PLAN__BASELINES:
        return baselines != null && !baselines.isEmpty();
      case PlanPackage.IMPROVEMENT_PLAN__PROGRESS_REPORTS:
        return progressReports != null && !progressReports.isEmpty();
      case PlanPackage.IMPROVEMENT_PLAN__IMPORT_NOTES:
        return importNotes != null && !importNotes.isEmpty();
      case PlanPackage.IMPROVEMENT_PLAN__SUPPRESSIONS:
        return suppressions != null && !suppressions.isEmpty();
    }
    return super.eIsSet(featureID);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public String toString()
  {
    if (eIsProxy()) return super.toString();

    StringBuilder result = new StringBuilder(super.toString());
    result.append(" (agreedOn: ");
    result.append(agreedOn);
    result.append(", submittedOn: ");
    result.append(submittedOn);
    result.append(", approvedOn: ");
    result.append(approvedOn);
    result.append(", approvedBy: ");
    result.append(approvedBy);
    result.append(", statusDate: ");
    result.append(statusDate);
    result.append(", reportPublishedOn: ");
    result.append(reportPublishedOn);
    result.append(", submissionDueOn: ");
    result.append(submissionDueOn);
    result.append(", responseReceivedOn: ");
    result.append(responseReceivedOn);
    result.append(", amendedOn: ");
    result.append(amendedOn);
    result.append(", secondResponseOn: ");
    result.append(secondResponseOn);
    result.append(", finalDate: ");
    result.append(finalDate);
    result.append(", reasonForLongerTime: ");
    result.append(reasonForLongerTime);
    result.append(", budget: ");
    result.append(budget);
    result.append(", nonPriorities: ");
    result.append(nonPriorities);
    result.append(", publication: ");
    result.append(publication);
    result.append(", contact: ");
    result.append(contact);
    result.append(", tenantsInformed: ");
    result.append(tenantsInformed);
    result.append(", calendar: ");
    result.append(calendar);
    result.append(", declaredWorkStreams: ");
    result.append(declaredWorkStreams);
    result.append(')');
    return result.toString();
  }

} //ImprovementPlanImpl
