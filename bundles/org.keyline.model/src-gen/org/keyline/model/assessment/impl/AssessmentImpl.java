/**
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.keyline.model.assessment.impl;

import java.time.LocalDate;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EDataTypeEList;
import org.eclipse.emf.ecore.util.EDataTypeUniqueEList;
import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.EObjectResolvingEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.keyline.model.assessment.Assessment;
import org.keyline.model.assessment.AssessmentPackage;
import org.keyline.model.assessment.Assessor;
import org.keyline.model.assessment.Evidence;
import org.keyline.model.assessment.Judgement;
import org.keyline.model.assessment.ReportPart;
import org.keyline.model.assessment.RiskResponse;
import org.keyline.model.assessment.Task;

import org.keyline.model.core.Organisation;
import org.keyline.model.core.Period;

import org.keyline.model.core.impl.ElementImpl;

import org.keyline.model.framework.Framework;
import org.keyline.model.framework.Section;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Assessment</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.keyline.model.assessment.impl.AssessmentImpl#getStage <em>Stage</em>}</li>
 *   <li>{@link org.keyline.model.assessment.impl.AssessmentImpl#getTeamBriefedOn <em>Team Briefed On</em>}</li>
 *   <li>{@link org.keyline.model.assessment.impl.AssessmentImpl#getStaffBriefedOn <em>Staff Briefed On</em>}</li>
 *   <li>{@link org.keyline.model.assessment.impl.AssessmentImpl#getSharedWithTeamOn <em>Shared With Team On</em>}</li>
 *   <li>{@link org.keyline.model.assessment.impl.AssessmentImpl#getSharedWith <em>Shared With</em>}</li>
 *   <li>{@link org.keyline.model.assessment.impl.AssessmentImpl#getChallengedInternally <em>Challenged Internally</em>}</li>
 *   <li>{@link org.keyline.model.assessment.impl.AssessmentImpl#getChallengedByTenants <em>Challenged By Tenants</em>}</li>
 *   <li>{@link org.keyline.model.assessment.impl.AssessmentImpl#getChangesSincePrevious <em>Changes Since Previous</em>}</li>
 *   <li>{@link org.keyline.model.assessment.impl.AssessmentImpl#getReportParts <em>Report Parts</em>}</li>
 *   <li>{@link org.keyline.model.assessment.impl.AssessmentImpl#getFramework <em>Framework</em>}</li>
 *   <li>{@link org.keyline.model.assessment.impl.AssessmentImpl#getOrganisation <em>Organisation</em>}</li>
 *   <li>{@link org.keyline.model.assessment.impl.AssessmentImpl#getScope <em>Scope</em>}</li>
 *   <li>{@link org.keyline.model.assessment.impl.AssessmentImpl#getWindow <em>Window</em>}</li>
 *   <li>{@link org.keyline.model.assessment.impl.AssessmentImpl#getPreviousStage <em>Previous Stage</em>}</li>
 *   <li>{@link org.keyline.model.assessment.impl.AssessmentImpl#getTeam <em>Team</em>}</li>
 *   <li>{@link org.keyline.model.assessment.impl.AssessmentImpl#getTasks <em>Tasks</em>}</li>
 *   <li>{@link org.keyline.model.assessment.impl.AssessmentImpl#getEvidence <em>Evidence</em>}</li>
 *   <li>{@link org.keyline.model.assessment.impl.AssessmentImpl#getJudgements <em>Judgements</em>}</li>
 *   <li>{@link org.keyline.model.assessment.impl.AssessmentImpl#getRiskResponses <em>Risk Responses</em>}</li>
 * </ul>
 *
 * @generated
 */
public class AssessmentImpl extends ElementImpl implements Assessment
{
  /**
   * The default value of the '{@link #getStage() <em>Stage</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getStage()
   * @generated
   * @ordered
   */
  protected static final Integer STAGE_EDEFAULT = null;

  /**
   * The cached value of the '{@link #getStage() <em>Stage</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getStage()
   * @generated
   * @ordered
   */
  protected Integer stage = STAGE_EDEFAULT;

  /**
   * The default value of the '{@link #getTeamBriefedOn() <em>Team Briefed On</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getTeamBriefedOn()
   * @generated
   * @ordered
   */
  protected static final LocalDate TEAM_BRIEFED_ON_EDEFAULT = null;

  /**
   * The cached value of the '{@link #getTeamBriefedOn() <em>Team Briefed On</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getTeamBriefedOn()
   * @generated
   * @ordered
   */
  protected LocalDate teamBriefedOn = TEAM_BRIEFED_ON_EDEFAULT;

  /**
   * The default value of the '{@link #getStaffBriefedOn() <em>Staff Briefed On</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getStaffBriefedOn()
   * @generated
   * @ordered
   */
  protected static final LocalDate STAFF_BRIEFED_ON_EDEFAULT = null;

  /**
   * The cached value of the '{@link #getStaffBriefedOn() <em>Staff Briefed On</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getStaffBriefedOn()
   * @generated
   * @ordered
   */
  protected LocalDate staffBriefedOn = STAFF_BRIEFED_ON_EDEFAULT;

  /**
   * The default value of the '{@link #getSharedWithTeamOn() <em>Shared With Team On</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getSharedWithTeamOn()
   * @generated
   * @ordered
   */
  protected static final LocalDate SHARED_WITH_TEAM_ON_EDEFAULT = null;

  /**
   * The cached value of the '{@link #getSharedWithTeamOn() <em>Shared With Team On</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getSharedWithTeamOn()
   * @generated
   * @ordered
   */
  protected LocalDate sharedWithTeamOn = SHARED_WITH_TEAM_ON_EDEFAULT;

  /**
   * The cached value of the '{@link #getSharedWith() <em>Shared With</em>}' attribute list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getSharedWith()
   * @generated
   * @ordered
   */
  protected EList<String> sharedWith;

  /**
   * The default value of the '{@link #getChallengedInternally() <em>Challenged Internally</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getChallengedInternally()
   * @generated
   * @ordered
   */
  protected static final String CHALLENGED_INTERNALLY_EDEFAULT = null;

  /**
   * The cached value of the '{@link #getChallengedInternally() <em>Challenged Internally</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getChallengedInternally()
   * @generated
   * @ordered
   */
  protected String challengedInternally = CHALLENGED_INTERNALLY_EDEFAULT;

  /**
   * The default value of the '{@link #getChallengedByTenants() <em>Challenged By Tenants</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getChallengedByTenants()
   * @generated
   * @ordered
   */
  protected static final String CHALLENGED_BY_TENANTS_EDEFAULT = null;

  /**
   * The cached value of the '{@link #getChallengedByTenants() <em>Challenged By Tenants</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getChallengedByTenants()
   * @generated
   * @ordered
   */
  protected String challengedByTenants = CHALLENGED_BY_TENANTS_EDEFAULT;

  /**
   * The default value of the '{@link #getChangesSincePrevious() <em>Changes Since Previous</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getChangesSincePrevious()
   * @generated
   * @ordered
   */
  protected static final String CHANGES_SINCE_PREVIOUS_EDEFAULT = null;

  /**
   * The cached value of the '{@link #getChangesSincePrevious() <em>Changes Since Previous</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getChangesSincePrevious()
   * @generated
   * @ordered
   */
  protected String changesSincePrevious = CHANGES_SINCE_PREVIOUS_EDEFAULT;

  /**
   * The cached value of the '{@link #getReportParts() <em>Report Parts</em>}' attribute list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getReportParts()
   * @generated
   * @ordered
   */
  protected EList<ReportPart> reportParts;

  /**
   * The cached value of the '{@link #getFramework() <em>Framework</em>}' reference.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getFramework()
   * @generated
   * @ordered
   */
  protected Framework framework;

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
   * The cached value of the '{@link #getScope() <em>Scope</em>}' reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getScope()
   * @generated
   * @ordered
   */
  protected EList<Section> scope;

  /**
   * The cached value of the '{@link #getWindow() <em>Window</em>}' containment reference.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getWindow()
   * @generated
   * @ordered
   */
  protected Period window;

  /**
   * The cached value of the '{@link #getPreviousStage() <em>Previous Stage</em>}' reference.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getPreviousStage()
   * @generated
   * @ordered
   */
  protected Assessment previousStage;

  /**
   * The cached value of the '{@link #getTeam() <em>Team</em>}' containment reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getTeam()
   * @generated
   * @ordered
   */
  protected EList<Assessor> team;

  /**
   * The cached value of the '{@link #getTasks() <em>Tasks</em>}' containment reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getTasks()
   * @generated
   * @ordered
   */
  protected EList<Task> tasks;

  /**
   * The cached value of the '{@link #getEvidence() <em>Evidence</em>}' containment reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getEvidence()
   * @generated
   * @ordered
   */
  protected EList<Evidence> evidence;

  /**
   * The cached value of the '{@link #getJudgements() <em>Judgements</em>}' containment reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getJudgements()
   * @generated
   * @ordered
   */
  protected EList<Judgement> judgements;

  /**
   * The cached value of the '{@link #getRiskResponses() <em>Risk Responses</em>}' containment reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getRiskResponses()
   * @generated
   * @ordered
   */
  protected EList<RiskResponse> riskResponses;

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  protected AssessmentImpl()
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
    return AssessmentPackage.Literals.ASSESSMENT;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public Integer getStage()
  {
    return stage;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public void setStage(Integer newStage)
  {
    Integer oldStage = stage;
    stage = newStage;
    if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, AssessmentPackage.ASSESSMENT__STAGE, oldStage, stage));
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public LocalDate getTeamBriefedOn()
  {
    return teamBriefedOn;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public void setTeamBriefedOn(LocalDate newTeamBriefedOn)
  {
    LocalDate oldTeamBriefedOn = teamBriefedOn;
    teamBriefedOn = newTeamBriefedOn;
    if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, AssessmentPackage.ASSESSMENT__TEAM_BRIEFED_ON, oldTeamBriefedOn, teamBriefedOn));
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public LocalDate getStaffBriefedOn()
  {
    return staffBriefedOn;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public void setStaffBriefedOn(LocalDate newStaffBriefedOn)
  {
    LocalDate oldStaffBriefedOn = staffBriefedOn;
    staffBriefedOn = newStaffBriefedOn;
    if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, AssessmentPackage.ASSESSMENT__STAFF_BRIEFED_ON, oldStaffBriefedOn, staffBriefedOn));
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public LocalDate getSharedWithTeamOn()
  {
    return sharedWithTeamOn;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public void setSharedWithTeamOn(LocalDate newSharedWithTeamOn)
  {
    LocalDate oldSharedWithTeamOn = sharedWithTeamOn;
    sharedWithTeamOn = newSharedWithTeamOn;
    if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, AssessmentPackage.ASSESSMENT__SHARED_WITH_TEAM_ON, oldSharedWithTeamOn, sharedWithTeamOn));
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EList<String> getSharedWith()
  {
    if (sharedWith == null)
    {
      sharedWith = new EDataTypeEList<String>(String.class, this, AssessmentPackage.ASSESSMENT__SHARED_WITH);
    }
    return sharedWith;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public String getChallengedInternally()
  {
    return challengedInternally;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public void setChallengedInternally(String newChallengedInternally)
  {
    String oldChallengedInternally = challengedInternally;
    challengedInternally = newChallengedInternally;
    if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, AssessmentPackage.ASSESSMENT__CHALLENGED_INTERNALLY, oldChallengedInternally, challengedInternally));
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public String getChallengedByTenants()
  {
    return challengedByTenants;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public void setChallengedByTenants(String newChallengedByTenants)
  {
    String oldChallengedByTenants = challengedByTenants;
    challengedByTenants = newChallengedByTenants;
    if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, AssessmentPackage.ASSESSMENT__CHALLENGED_BY_TENANTS, oldChallengedByTenants, challengedByTenants));
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public String getChangesSincePrevious()
  {
    return changesSincePrevious;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public void setChangesSincePrevious(String newChangesSincePrevious)
  {
    String oldChangesSincePrevious = changesSincePrevious;
    changesSincePrevious = newChangesSincePrevious;
    if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, AssessmentPackage.ASSESSMENT__CHANGES_SINCE_PREVIOUS, oldChangesSincePrevious, changesSincePrevious));
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EList<ReportPart> getReportParts()
  {
    if (reportParts == null)
    {
      reportParts = new EDataTypeUniqueEList<ReportPart>(ReportPart.class, this, AssessmentPackage.ASSESSMENT__REPORT_PARTS);
    }
    return reportParts;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public Framework getFramework()
  {
    if (framework != null && framework.eIsProxy())
    {
      InternalEObject oldFramework = (InternalEObject)framework;
      framework = (Framework)eResolveProxy(oldFramework);
      if (framework != oldFramework)
      {
        if (eNotificationRequired())
          eNotify(new ENotificationImpl(this, Notification.RESOLVE, AssessmentPackage.ASSESSMENT__FRAMEWORK, oldFramework, framework));
      }
    }
    return framework;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  public Framework basicGetFramework()
  {
    return framework;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public void setFramework(Framework newFramework)
  {
    Framework oldFramework = framework;
    framework = newFramework;
    if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, AssessmentPackage.ASSESSMENT__FRAMEWORK, oldFramework, framework));
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
          eNotify(new ENotificationImpl(this, Notification.RESOLVE, AssessmentPackage.ASSESSMENT__ORGANISATION, oldOrganisation, organisation));
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
      eNotify(new ENotificationImpl(this, Notification.SET, AssessmentPackage.ASSESSMENT__ORGANISATION, oldOrganisation, organisation));
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EList<Section> getScope()
  {
    if (scope == null)
    {
      scope = new EObjectResolvingEList<Section>(Section.class, this, AssessmentPackage.ASSESSMENT__SCOPE);
    }
    return scope;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public Period getWindow()
  {
    return window;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  public NotificationChain basicSetWindow(Period newWindow, NotificationChain msgs)
  {
    Period oldWindow = window;
    window = newWindow;
    if (eNotificationRequired())
    {
      ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, AssessmentPackage.ASSESSMENT__WINDOW, oldWindow, newWindow);
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
  public void setWindow(Period newWindow)
  {
    if (newWindow != window)
    {
      NotificationChain msgs = null;
      if (window != null)
        msgs = ((InternalEObject)window).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - AssessmentPackage.ASSESSMENT__WINDOW, null, msgs);
      if (newWindow != null)
        msgs = ((InternalEObject)newWindow).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - AssessmentPackage.ASSESSMENT__WINDOW, null, msgs);
      msgs = basicSetWindow(newWindow, msgs);
      if (msgs != null) msgs.dispatch();
    }
    else if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, AssessmentPackage.ASSESSMENT__WINDOW, newWindow, newWindow));
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public Assessment getPreviousStage()
  {
    if (previousStage != null && previousStage.eIsProxy())
    {
      InternalEObject oldPreviousStage = (InternalEObject)previousStage;
      previousStage = (Assessment)eResolveProxy(oldPreviousStage);
      if (previousStage != oldPreviousStage)
      {
        if (eNotificationRequired())
          eNotify(new ENotificationImpl(this, Notification.RESOLVE, AssessmentPackage.ASSESSMENT__PREVIOUS_STAGE, oldPreviousStage, previousStage));
      }
    }
    return previousStage;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  public Assessment basicGetPreviousStage()
  {
    return previousStage;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public void setPreviousStage(Assessment newPreviousStage)
  {
    Assessment oldPreviousStage = previousStage;
    previousStage = newPreviousStage;
    if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, AssessmentPackage.ASSESSMENT__PREVIOUS_STAGE, oldPreviousStage, previousStage));
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EList<Assessor> getTeam()
  {
    if (team == null)
    {
      team = new EObjectContainmentEList<Assessor>(Assessor.class, this, AssessmentPackage.ASSESSMENT__TEAM);
    }
    return team;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EList<Task> getTasks()
  {
    if (tasks == null)
    {
      tasks = new EObjectContainmentEList<Task>(Task.class, this, AssessmentPackage.ASSESSMENT__TASKS);
    }
    return tasks;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EList<Evidence> getEvidence()
  {
    if (evidence == null)
    {
      evidence = new EObjectContainmentEList<Evidence>(Evidence.class, this, AssessmentPackage.ASSESSMENT__EVIDENCE);
    }
    return evidence;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EList<Judgement> getJudgements()
  {
    if (judgements == null)
    {
      judgements = new EObjectContainmentEList<Judgement>(Judgement.class, this, AssessmentPackage.ASSESSMENT__JUDGEMENTS);
    }
    return judgements;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EList<RiskResponse> getRiskResponses()
  {
    if (riskResponses == null)
    {
      riskResponses = new EObjectContainmentEList<RiskResponse>(RiskResponse.class, this, AssessmentPackage.ASSESSMENT__RISK_RESPONSES);
    }
    return riskResponses;
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
      case AssessmentPackage.ASSESSMENT__WINDOW:
        return basicSetWindow(null, msgs);
      case AssessmentPackage.ASSESSMENT__TEAM:
        return ((InternalEList<?>)getTeam()).basicRemove(otherEnd, msgs);
      case AssessmentPackage.ASSESSMENT__TASKS:
        return ((InternalEList<?>)getTasks()).basicRemove(otherEnd, msgs);
      case AssessmentPackage.ASSESSMENT__EVIDENCE:
        return ((InternalEList<?>)getEvidence()).basicRemove(otherEnd, msgs);
      case AssessmentPackage.ASSESSMENT__JUDGEMENTS:
        return ((InternalEList<?>)getJudgements()).basicRemove(otherEnd, msgs);
      case AssessmentPackage.ASSESSMENT__RISK_RESPONSES:
        return ((InternalEList<?>)getRiskResponses()).basicRemove(otherEnd, msgs);
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
      case AssessmentPackage.ASSESSMENT__STAGE:
        return getStage();
      case AssessmentPackage.ASSESSMENT__TEAM_BRIEFED_ON:
        return getTeamBriefedOn();
      case AssessmentPackage.ASSESSMENT__STAFF_BRIEFED_ON:
        return getStaffBriefedOn();
      case AssessmentPackage.ASSESSMENT__SHARED_WITH_TEAM_ON:
        return getSharedWithTeamOn();
      case AssessmentPackage.ASSESSMENT__SHARED_WITH:
        return getSharedWith();
      case AssessmentPackage.ASSESSMENT__CHALLENGED_INTERNALLY:
        return getChallengedInternally();
      case AssessmentPackage.ASSESSMENT__CHALLENGED_BY_TENANTS:
        return getChallengedByTenants();
      case AssessmentPackage.ASSESSMENT__CHANGES_SINCE_PREVIOUS:
        return getChangesSincePrevious();
      case AssessmentPackage.ASSESSMENT__REPORT_PARTS:
        return getReportParts();
      case AssessmentPackage.ASSESSMENT__FRAMEWORK:
        if (resolve) return getFramework();
        return basicGetFramework();
      case AssessmentPackage.ASSESSMENT__ORGANISATION:
        if (resolve) return getOrganisation();
        return basicGetOrganisation();
      case AssessmentPackage.ASSESSMENT__SCOPE:
        return getScope();
      case AssessmentPackage.ASSESSMENT__WINDOW:
        return getWindow();
      case AssessmentPackage.ASSESSMENT__PREVIOUS_STAGE:
        if (resolve) return getPreviousStage();
        return basicGetPreviousStage();
      case AssessmentPackage.ASSESSMENT__TEAM:
        return getTeam();
      case AssessmentPackage.ASSESSMENT__TASKS:
        return getTasks();
      case AssessmentPackage.ASSESSMENT__EVIDENCE:
        return getEvidence();
      case AssessmentPackage.ASSESSMENT__JUDGEMENTS:
        return getJudgements();
      case AssessmentPackage.ASSESSMENT__RISK_RESPONSES:
        return getRiskResponses();
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
      case AssessmentPackage.ASSESSMENT__STAGE:
        setStage((Integer)newValue);
        return;
      case AssessmentPackage.ASSESSMENT__TEAM_BRIEFED_ON:
        setTeamBriefedOn((LocalDate)newValue);
        return;
      case AssessmentPackage.ASSESSMENT__STAFF_BRIEFED_ON:
        setStaffBriefedOn((LocalDate)newValue);
        return;
      case AssessmentPackage.ASSESSMENT__SHARED_WITH_TEAM_ON:
        setSharedWithTeamOn((LocalDate)newValue);
        return;
      case AssessmentPackage.ASSESSMENT__SHARED_WITH:
        getSharedWith().clear();
        getSharedWith().addAll((Collection<? extends String>)newValue);
        return;
      case AssessmentPackage.ASSESSMENT__CHALLENGED_INTERNALLY:
        setChallengedInternally((String)newValue);
        return;
      case AssessmentPackage.ASSESSMENT__CHALLENGED_BY_TENANTS:
        setChallengedByTenants((String)newValue);
        return;
      case AssessmentPackage.ASSESSMENT__CHANGES_SINCE_PREVIOUS:
        setChangesSincePrevious((String)newValue);
        return;
      case AssessmentPackage.ASSESSMENT__REPORT_PARTS:
        getReportParts().clear();
        getReportParts().addAll((Collection<? extends ReportPart>)newValue);
        return;
      case AssessmentPackage.ASSESSMENT__FRAMEWORK:
        setFramework((Framework)newValue);
        return;
      case AssessmentPackage.ASSESSMENT__ORGANISATION:
        setOrganisation((Organisation)newValue);
        return;
      case AssessmentPackage.ASSESSMENT__SCOPE:
        getScope().clear();
        getScope().addAll((Collection<? extends Section>)newValue);
        return;
      case AssessmentPackage.ASSESSMENT__WINDOW:
        setWindow((Period)newValue);
        return;
      case AssessmentPackage.ASSESSMENT__PREVIOUS_STAGE:
        setPreviousStage((Assessment)newValue);
        return;
      case AssessmentPackage.ASSESSMENT__TEAM:
        getTeam().clear();
        getTeam().addAll((Collection<? extends Assessor>)newValue);
        return;
      case AssessmentPackage.ASSESSMENT__TASKS:
        getTasks().clear();
        getTasks().addAll((Collection<? extends Task>)newValue);
        return;
      case AssessmentPackage.ASSESSMENT__EVIDENCE:
        getEvidence().clear();
        getEvidence().addAll((Collection<? extends Evidence>)newValue);
        return;
      case AssessmentPackage.ASSESSMENT__JUDGEMENTS:
        getJudgements().clear();
        getJudgements().addAll((Collection<? extends Judgement>)newValue);
        return;
      case AssessmentPackage.ASSESSMENT__RISK_RESPONSES:
        getRiskResponses().clear();
        getRiskResponses().addAll((Collection<? extends RiskResponse>)newValue);
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
      case AssessmentPackage.ASSESSMENT__STAGE:
        setStage(STAGE_EDEFAULT);
        return;
      case AssessmentPackage.ASSESSMENT__TEAM_BRIEFED_ON:
        setTeamBriefedOn(TEAM_BRIEFED_ON_EDEFAULT);
        return;
      case AssessmentPackage.ASSESSMENT__STAFF_BRIEFED_ON:
        setStaffBriefedOn(STAFF_BRIEFED_ON_EDEFAULT);
        return;
      case AssessmentPackage.ASSESSMENT__SHARED_WITH_TEAM_ON:
        setSharedWithTeamOn(SHARED_WITH_TEAM_ON_EDEFAULT);
        return;
      case AssessmentPackage.ASSESSMENT__SHARED_WITH:
        getSharedWith().clear();
        return;
      case AssessmentPackage.ASSESSMENT__CHALLENGED_INTERNALLY:
        setChallengedInternally(CHALLENGED_INTERNALLY_EDEFAULT);
        return;
      case AssessmentPackage.ASSESSMENT__CHALLENGED_BY_TENANTS:
        setChallengedByTenants(CHALLENGED_BY_TENANTS_EDEFAULT);
        return;
      case AssessmentPackage.ASSESSMENT__CHANGES_SINCE_PREVIOUS:
        setChangesSincePrevious(CHANGES_SINCE_PREVIOUS_EDEFAULT);
        return;
      case AssessmentPackage.ASSESSMENT__REPORT_PARTS:
        getReportParts().clear();
        return;
      case AssessmentPackage.ASSESSMENT__FRAMEWORK:
        setFramework((Framework)null);
        return;
      case AssessmentPackage.ASSESSMENT__ORGANISATION:
        setOrganisation((Organisation)null);
        return;
      case AssessmentPackage.ASSESSMENT__SCOPE:
        getScope().clear();
        return;
      case AssessmentPackage.ASSESSMENT__WINDOW:
        setWindow((Period)null);
        return;
      case AssessmentPackage.ASSESSMENT__PREVIOUS_STAGE:
        setPreviousStage((Assessment)null);
        return;
      case AssessmentPackage.ASSESSMENT__TEAM:
        getTeam().clear();
        return;
      case AssessmentPackage.ASSESSMENT__TASKS:
        getTasks().clear();
        return;
      case AssessmentPackage.ASSESSMENT__EVIDENCE:
        getEvidence().clear();
        return;
      case AssessmentPackage.ASSESSMENT__JUDGEMENTS:
        getJudgements().clear();
        return;
      case AssessmentPackage.ASSESSMENT__RISK_RESPONSES:
        getRiskResponses().clear();
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
      case AssessmentPackage.ASSESSMENT__STAGE:
        return STAGE_EDEFAULT == null ? stage != null : !STAGE_EDEFAULT.equals(stage);
      case AssessmentPackage.ASSESSMENT__TEAM_BRIEFED_ON:
        return TEAM_BRIEFED_ON_EDEFAULT == null ? teamBriefedOn != null : !TEAM_BRIEFED_ON_EDEFAULT.equals(teamBriefedOn);
      case AssessmentPackage.ASSESSMENT__STAFF_BRIEFED_ON:
        return STAFF_BRIEFED_ON_EDEFAULT == null ? staffBriefedOn != null : !STAFF_BRIEFED_ON_EDEFAULT.equals(staffBriefedOn);
      case AssessmentPackage.ASSESSMENT__SHARED_WITH_TEAM_ON:
        return SHARED_WITH_TEAM_ON_EDEFAULT == null ? sharedWithTeamOn != null : !SHARED_WITH_TEAM_ON_EDEFAULT.equals(sharedWithTeamOn);
      case AssessmentPackage.ASSESSMENT__SHARED_WITH:
        return sharedWith != null && !sharedWith.isEmpty();
      case AssessmentPackage.ASSESSMENT__CHALLENGED_INTERNALLY:
        return CHALLENGED_INTERNALLY_EDEFAULT == null ? challengedInternally != null : !CHALLENGED_INTERNALLY_EDEFAULT.equals(challengedInternally);
      case AssessmentPackage.ASSESSMENT__CHALLENGED_BY_TENANTS:
        return CHALLENGED_BY_TENANTS_EDEFAULT == null ? challengedByTenants != null : !CHALLENGED_BY_TENANTS_EDEFAULT.equals(challengedByTenants);
      case AssessmentPackage.ASSESSMENT__CHANGES_SINCE_PREVIOUS:
        return CHANGES_SINCE_PREVIOUS_EDEFAULT == null ? changesSincePrevious != null : !CHANGES_SINCE_PREVIOUS_EDEFAULT.equals(changesSincePrevious);
      case AssessmentPackage.ASSESSMENT__REPORT_PARTS:
        return reportParts != null && !reportParts.isEmpty();
      case AssessmentPackage.ASSESSMENT__FRAMEWORK:
        return framework != null;
      case AssessmentPackage.ASSESSMENT__ORGANISATION:
        return organisation != null;
      case AssessmentPackage.ASSESSMENT__SCOPE:
        return scope != null && !scope.isEmpty();
      case AssessmentPackage.ASSESSMENT__WINDOW:
        return window != null;
      case AssessmentPackage.ASSESSMENT__PREVIOUS_STAGE:
        return previousStage != null;
      case AssessmentPackage.ASSESSMENT__TEAM:
        return team != null && !team.isEmpty();
      case AssessmentPackage.ASSESSMENT__TASKS:
        return tasks != null && !tasks.isEmpty();
      case AssessmentPackage.ASSESSMENT__EVIDENCE:
        return evidence != null && !evidence.isEmpty();
      case AssessmentPackage.ASSESSMENT__JUDGEMENTS:
        return judgements != null && !judgements.isEmpty();
      case AssessmentPackage.ASSESSMENT__RISK_RESPONSES:
        return riskResponses != null && !riskResponses.isEmpty();
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
    result.append(" (stage: ");
    result.append(stage);
    result.append(", teamBriefedOn: ");
    result.append(teamBriefedOn);
    result.append(", staffBriefedOn: ");
    result.append(staffBriefedOn);
    result.append(", sharedWithTeamOn: ");
    result.append(sharedWithTeamOn);
    result.append(", sharedWith: ");
    result.append(sharedWith);
    result.append(", challengedInternally: ");
    result.append(challengedInternally);
    result.append(", challengedByTenants: ");
    result.append(challengedByTenants);
    result.append(", changesSincePrevious: ");
    result.append(changesSincePrevious);
    result.append(", reportParts: ");
    result.append(reportParts);
    result.append(')');
    return result.toString();
  }

} //AssessmentImpl
