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
import org.eclipse.emf.ecore.util.EObjectContainmentWithInverseEList;
import org.eclipse.emf.ecore.util.EObjectResolvingEList;
import org.eclipse.emf.ecore.util.EObjectWithInverseResolvingEList;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.InternalEList;

import org.keyline.model.core.Addressable;
import org.keyline.model.core.DatePrecision;
import org.keyline.model.core.Person;
import org.keyline.model.core.Priority;
import org.keyline.model.core.Rag;

import org.keyline.model.core.impl.ElementImpl;

import org.keyline.model.plan.Action;
import org.keyline.model.plan.ActionGroup;
import org.keyline.model.plan.ActionKind;
import org.keyline.model.plan.Deliverable;
import org.keyline.model.plan.Dependency;
import org.keyline.model.plan.Milestone;
import org.keyline.model.plan.Objective;
import org.keyline.model.plan.PlanPackage;
import org.keyline.model.plan.RelatedAction;
import org.keyline.model.plan.Stage;
import org.keyline.model.plan.WorkStream;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Action</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.keyline.model.plan.impl.ActionImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link org.keyline.model.plan.impl.ActionImpl#getStart <em>Start</em>}</li>
 *   <li>{@link org.keyline.model.plan.impl.ActionImpl#getStartText <em>Start Text</em>}</li>
 *   <li>{@link org.keyline.model.plan.impl.ActionImpl#getFinish <em>Finish</em>}</li>
 *   <li>{@link org.keyline.model.plan.impl.ActionImpl#getFinishPrecision <em>Finish Precision</em>}</li>
 *   <li>{@link org.keyline.model.plan.impl.ActionImpl#getFinishText <em>Finish Text</em>}</li>
 *   <li>{@link org.keyline.model.plan.impl.ActionImpl#getMustFinishBy <em>Must Finish By</em>}</li>
 *   <li>{@link org.keyline.model.plan.impl.ActionImpl#getMustFinishByPrecision <em>Must Finish By Precision</em>}</li>
 *   <li>{@link org.keyline.model.plan.impl.ActionImpl#getMustFinishByText <em>Must Finish By Text</em>}</li>
 *   <li>{@link org.keyline.model.plan.impl.ActionImpl#getPriority <em>Priority</em>}</li>
 *   <li>{@link org.keyline.model.plan.impl.ActionImpl#getPriorityText <em>Priority Text</em>}</li>
 *   <li>{@link org.keyline.model.plan.impl.ActionImpl#getStatus <em>Status</em>}</li>
 *   <li>{@link org.keyline.model.plan.impl.ActionImpl#getStatusText <em>Status Text</em>}</li>
 *   <li>{@link org.keyline.model.plan.impl.ActionImpl#getStage <em>Stage</em>}</li>
 *   <li>{@link org.keyline.model.plan.impl.ActionImpl#getPercent <em>Percent</em>}</li>
 *   <li>{@link org.keyline.model.plan.impl.ActionImpl#getCompletedOn <em>Completed On</em>}</li>
 *   <li>{@link org.keyline.model.plan.impl.ActionImpl#getResources <em>Resources</em>}</li>
 *   <li>{@link org.keyline.model.plan.impl.ActionImpl#getCost <em>Cost</em>}</li>
 *   <li>{@link org.keyline.model.plan.impl.ActionImpl#getCostText <em>Cost Text</em>}</li>
 *   <li>{@link org.keyline.model.plan.impl.ActionImpl#getOutcome <em>Outcome</em>}</li>
 *   <li>{@link org.keyline.model.plan.impl.ActionImpl#getEvidence <em>Evidence</em>}</li>
 *   <li>{@link org.keyline.model.plan.impl.ActionImpl#getComment <em>Comment</em>}</li>
 *   <li>{@link org.keyline.model.plan.impl.ActionImpl#getWorkStream <em>Work Stream</em>}</li>
 *   <li>{@link org.keyline.model.plan.impl.ActionImpl#getGroup <em>Group</em>}</li>
 *   <li>{@link org.keyline.model.plan.impl.ActionImpl#getLead <em>Lead</em>}</li>
 *   <li>{@link org.keyline.model.plan.impl.ActionImpl#getSupporting <em>Supporting</em>}</li>
 *   <li>{@link org.keyline.model.plan.impl.ActionImpl#getAddresses <em>Addresses</em>}</li>
 *   <li>{@link org.keyline.model.plan.impl.ActionImpl#getDependencies <em>Dependencies</em>}</li>
 *   <li>{@link org.keyline.model.plan.impl.ActionImpl#getRelatedActions <em>Related Actions</em>}</li>
 *   <li>{@link org.keyline.model.plan.impl.ActionImpl#getMilestones <em>Milestones</em>}</li>
 *   <li>{@link org.keyline.model.plan.impl.ActionImpl#getObjectives <em>Objectives</em>}</li>
 *   <li>{@link org.keyline.model.plan.impl.ActionImpl#getProduces <em>Produces</em>}</li>
 *   <li>{@link org.keyline.model.plan.impl.ActionImpl#getUses <em>Uses</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ActionImpl extends ElementImpl implements Action
{
  /**
   * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getKind()
   * @generated
   * @ordered
   */
  protected static final ActionKind KIND_EDEFAULT = ActionKind.UNSPECIFIED;

  /**
   * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getKind()
   * @generated
   * @ordered
   */
  protected ActionKind kind = KIND_EDEFAULT;

  /**
   * The default value of the '{@link #getStart() <em>Start</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getStart()
   * @generated
   * @ordered
   */
  protected static final LocalDate START_EDEFAULT = null;

  /**
   * The cached value of the '{@link #getStart() <em>Start</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getStart()
   * @generated
   * @ordered
   */
  protected LocalDate start = START_EDEFAULT;

  /**
   * The default value of the '{@link #getStartText() <em>Start Text</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getStartText()
   * @generated
   * @ordered
   */
  protected static final String START_TEXT_EDEFAULT = null;

  /**
   * The cached value of the '{@link #getStartText() <em>Start Text</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getStartText()
   * @generated
   * @ordered
   */
  protected String startText = START_TEXT_EDEFAULT;

  /**
   * The default value of the '{@link #getFinish() <em>Finish</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getFinish()
   * @generated
   * @ordered
   */
  protected static final LocalDate FINISH_EDEFAULT = null;

  /**
   * The cached value of the '{@link #getFinish() <em>Finish</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getFinish()
   * @generated
   * @ordered
   */
  protected LocalDate finish = FINISH_EDEFAULT;

  /**
   * The default value of the '{@link #getFinishPrecision() <em>Finish Precision</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getFinishPrecision()
   * @generated
   * @ordered
   */
  protected static final DatePrecision FINISH_PRECISION_EDEFAULT = DatePrecision.DAY;

  /**
   * The cached value of the '{@link #getFinishPrecision() <em>Finish Precision</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getFinishPrecision()
   * @generated
   * @ordered
   */
  protected DatePrecision finishPrecision = FINISH_PRECISION_EDEFAULT;

  /**
   * The default value of the '{@link #getFinishText() <em>Finish Text</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getFinishText()
   * @generated
   * @ordered
   */
  protected static final String FINISH_TEXT_EDEFAULT = null;

  /**
   * The cached value of the '{@link #getFinishText() <em>Finish Text</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getFinishText()
   * @generated
   * @ordered
   */
  protected String finishText = FINISH_TEXT_EDEFAULT;

  /**
   * The default value of the '{@link #getMustFinishBy() <em>Must Finish By</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getMustFinishBy()
   * @generated
   * @ordered
   */
  protected static final LocalDate MUST_FINISH_BY_EDEFAULT = null;

  /**
   * The cached value of the '{@link #getMustFinishBy() <em>Must Finish By</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getMustFinishBy()
   * @generated
   * @ordered
   */
  protected LocalDate mustFinishBy = MUST_FINISH_BY_EDEFAULT;

  /**
   * The default value of the '{@link #getMustFinishByPrecision() <em>Must Finish By Precision</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getMustFinishByPrecision()
   * @generated
   * @ordered
   */
  protected static final DatePrecision MUST_FINISH_BY_PRECISION_EDEFAULT = DatePrecision.DAY;

  /**
   * The cached value of the '{@link #getMustFinishByPrecision() <em>Must Finish By Precision</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getMustFinishByPrecision()
   * @generated
   * @ordered
   */
  protected DatePrecision mustFinishByPrecision = MUST_FINISH_BY_PRECISION_EDEFAULT;

  /**
   * The default value of the '{@link #getMustFinishByText() <em>Must Finish By Text</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getMustFinishByText()
   * @generated
   * @ordered
   */
  protected static final String MUST_FINISH_BY_TEXT_EDEFAULT = null;

  /**
   * The cached value of the '{@link #getMustFinishByText() <em>Must Finish By Text</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getMustFinishByText()
   * @generated
   * @ordered
   */
  protected String mustFinishByText = MUST_FINISH_BY_TEXT_EDEFAULT;

  /**
   * The default value of the '{@link #getPriority() <em>Priority</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getPriority()
   * @generated
   * @ordered
   */
  protected static final Priority PRIORITY_EDEFAULT = Priority.UNSPECIFIED;

  /**
   * The cached value of the '{@link #getPriority() <em>Priority</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getPriority()
   * @generated
   * @ordered
   */
  protected Priority priority = PRIORITY_EDEFAULT;

  /**
   * The default value of the '{@link #getPriorityText() <em>Priority Text</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getPriorityText()
   * @generated
   * @ordered
   */
  protected static final String PRIORITY_TEXT_EDEFAULT = null;

  /**
   * The cached value of the '{@link #getPriorityText() <em>Priority Text</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getPriorityText()
   * @generated
   * @ordered
   */
  protected String priorityText = PRIORITY_TEXT_EDEFAULT;

  /**
   * The default value of the '{@link #getStatus() <em>Status</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getStatus()
   * @generated
   * @ordered
   */
  protected static final Rag STATUS_EDEFAULT = Rag.UNSPECIFIED;

  /**
   * The cached value of the '{@link #getStatus() <em>Status</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getStatus()
   * @generated
   * @ordered
   */
  protected Rag status = STATUS_EDEFAULT;

  /**
   * The default value of the '{@link #getStatusText() <em>Status Text</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getStatusText()
   * @generated
   * @ordered
   */
  protected static final String STATUS_TEXT_EDEFAULT = null;

  /**
   * The cached value of the '{@link #getStatusText() <em>Status Text</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getStatusText()
   * @generated
   * @ordered
   */
  protected String statusText = STATUS_TEXT_EDEFAULT;

  /**
   * The default value of the '{@link #getStage() <em>Stage</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getStage()
   * @generated
   * @ordered
   */
  protected static final Stage STAGE_EDEFAULT = Stage.UNSPECIFIED;

  /**
   * The cached value of the '{@link #getStage() <em>Stage</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getStage()
   * @generated
   * @ordered
   */
  protected Stage stage = STAGE_EDEFAULT;

  /**
   * The default value of the '{@link #getPercent() <em>Percent</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getPercent()
   * @generated
   * @ordered
   */
  protected static final Integer PERCENT_EDEFAULT = null;

  /**
   * The cached value of the '{@link #getPercent() <em>Percent</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getPercent()
   * @generated
   * @ordered
   */
  protected Integer percent = PERCENT_EDEFAULT;

  /**
   * The default value of the '{@link #getCompletedOn() <em>Completed On</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getCompletedOn()
   * @generated
   * @ordered
   */
  protected static final LocalDate COMPLETED_ON_EDEFAULT = null;

  /**
   * The cached value of the '{@link #getCompletedOn() <em>Completed On</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getCompletedOn()
   * @generated
   * @ordered
   */
  protected LocalDate completedOn = COMPLETED_ON_EDEFAULT;

  /**
   * The default value of the '{@link #getResources() <em>Resources</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getResources()
   * @generated
   * @ordered
   */
  protected static final String RESOURCES_EDEFAULT = null;

  /**
   * The cached value of the '{@link #getResources() <em>Resources</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getResources()
   * @generated
   * @ordered
   */
  protected String resources = RESOURCES_EDEFAULT;

  /**
   * The default value of the '{@link #getCost() <em>Cost</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getCost()
   * @generated
   * @ordered
   */
  protected static final BigDecimal COST_EDEFAULT = null;

  /**
   * The cached value of the '{@link #getCost() <em>Cost</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getCost()
   * @generated
   * @ordered
   */
  protected BigDecimal cost = COST_EDEFAULT;

  /**
   * The default value of the '{@link #getCostText() <em>Cost Text</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getCostText()
   * @generated
   * @ordered
   */
  protected static final String COST_TEXT_EDEFAULT = null;

  /**
   * The cached value of the '{@link #getCostText() <em>Cost Text</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getCostText()
   * @generated
   * @ordered
   */
  protected String costText = COST_TEXT_EDEFAULT;

  /**
   * The default value of the '{@link #getOutcome() <em>Outcome</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getOutcome()
   * @generated
   * @ordered
   */
  protected static final String OUTCOME_EDEFAULT = null;

  /**
   * The cached value of the '{@link #getOutcome() <em>Outcome</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getOutcome()
   * @generated
   * @ordered
   */
  protected String outcome = OUTCOME_EDEFAULT;

  /**
   * The cached value of the '{@link #getEvidence() <em>Evidence</em>}' attribute list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getEvidence()
   * @generated
   * @ordered
   */
  protected EList<String> evidence;

  /**
   * The default value of the '{@link #getComment() <em>Comment</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getComment()
   * @generated
   * @ordered
   */
  protected static final String COMMENT_EDEFAULT = null;

  /**
   * The cached value of the '{@link #getComment() <em>Comment</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getComment()
   * @generated
   * @ordered
   */
  protected String comment = COMMENT_EDEFAULT;

  /**
   * The cached value of the '{@link #getGroup() <em>Group</em>}' reference.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getGroup()
   * @generated
   * @ordered
   */
  protected ActionGroup group;

  /**
   * The cached value of the '{@link #getLead() <em>Lead</em>}' reference.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getLead()
   * @generated
   * @ordered
   */
  protected Person lead;

  /**
   * The cached value of the '{@link #getSupporting() <em>Supporting</em>}' reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getSupporting()
   * @generated
   * @ordered
   */
  protected EList<Person> supporting;

  /**
   * The cached value of the '{@link #getAddresses() <em>Addresses</em>}' reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getAddresses()
   * @generated
   * @ordered
   */
  protected EList<Addressable> addresses;

  /**
   * The cached value of the '{@link #getDependencies() <em>Dependencies</em>}' containment reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getDependencies()
   * @generated
   * @ordered
   */
  protected EList<Dependency> dependencies;

  /**
   * The cached value of the '{@link #getRelatedActions() <em>Related Actions</em>}' containment reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getRelatedActions()
   * @generated
   * @ordered
   */
  protected EList<RelatedAction> relatedActions;

  /**
   * The cached value of the '{@link #getMilestones() <em>Milestones</em>}' containment reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getMilestones()
   * @generated
   * @ordered
   */
  protected EList<Milestone> milestones;

  /**
   * The cached value of the '{@link #getObjectives() <em>Objectives</em>}' containment reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getObjectives()
   * @generated
   * @ordered
   */
  protected EList<Objective> objectives;

  /**
   * The cached value of the '{@link #getProduces() <em>Produces</em>}' reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getProduces()
   * @generated
   * @ordered
   */
  protected EList<Deliverable> produces;

  /**
   * The cached value of the '{@link #getUses() <em>Uses</em>}' reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getUses()
   * @generated
   * @ordered
   */
  protected EList<Deliverable> uses;

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  protected ActionImpl()
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
    return PlanPackage.Literals.ACTION;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public ActionKind getKind()
  {
    return kind;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public void setKind(ActionKind newKind)
  {
    ActionKind oldKind = kind;
    kind = newKind == null ? KIND_EDEFAULT : newKind;
    if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.ACTION__KIND, oldKind, kind));
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public LocalDate getStart()
  {
    return start;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public void setStart(LocalDate newStart)
  {
    LocalDate oldStart = start;
    start = newStart;
    if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.ACTION__START, oldStart, start));
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public String getStartText()
  {
    return startText;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public void setStartText(String newStartText)
  {
    String oldStartText = startText;
    startText = newStartText;
    if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.ACTION__START_TEXT, oldStartText, startText));
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public LocalDate getFinish()
  {
    return finish;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public void setFinish(LocalDate newFinish)
  {
    LocalDate oldFinish = finish;
    finish = newFinish;
    if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.ACTION__FINISH, oldFinish, finish));
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public DatePrecision getFinishPrecision()
  {
    return finishPrecision;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public void setFinishPrecision(DatePrecision newFinishPrecision)
  {
    DatePrecision oldFinishPrecision = finishPrecision;
    finishPrecision = newFinishPrecision == null ? FINISH_PRECISION_EDEFAULT : newFinishPrecision;
    if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.ACTION__FINISH_PRECISION, oldFinishPrecision, finishPrecision));
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public String getFinishText()
  {
    return finishText;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public void setFinishText(String newFinishText)
  {
    String oldFinishText = finishText;
    finishText = newFinishText;
    if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.ACTION__FINISH_TEXT, oldFinishText, finishText));
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public LocalDate getMustFinishBy()
  {
    return mustFinishBy;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public void setMustFinishBy(LocalDate newMustFinishBy)
  {
    LocalDate oldMustFinishBy = mustFinishBy;
    mustFinishBy = newMustFinishBy;
    if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.ACTION__MUST_FINISH_BY, oldMustFinishBy, mustFinishBy));
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public DatePrecision getMustFinishByPrecision()
  {
    return mustFinishByPrecision;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public void setMustFinishByPrecision(DatePrecision newMustFinishByPrecision)
  {
    DatePrecision oldMustFinishByPrecision = mustFinishByPrecision;
    mustFinishByPrecision = newMustFinishByPrecision == null ? MUST_FINISH_BY_PRECISION_EDEFAULT : newMustFinishByPrecision;
    if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.ACTION__MUST_FINISH_BY_PRECISION, oldMustFinishByPrecision, mustFinishByPrecision));
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public String getMustFinishByText()
  {
    return mustFinishByText;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public void setMustFinishByText(String newMustFinishByText)
  {
    String oldMustFinishByText = mustFinishByText;
    mustFinishByText = newMustFinishByText;
    if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.ACTION__MUST_FINISH_BY_TEXT, oldMustFinishByText, mustFinishByText));
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public Priority getPriority()
  {
    return priority;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public void setPriority(Priority newPriority)
  {
    Priority oldPriority = priority;
    priority = newPriority == null ? PRIORITY_EDEFAULT : newPriority;
    if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.ACTION__PRIORITY, oldPriority, priority));
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public String getPriorityText()
  {
    return priorityText;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public void setPriorityText(String newPriorityText)
  {
    String oldPriorityText = priorityText;
    priorityText = newPriorityText;
    if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.ACTION__PRIORITY_TEXT, oldPriorityText, priorityText));
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public Rag getStatus()
  {
    return status;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public void setStatus(Rag newStatus)
  {
    Rag oldStatus = status;
    status = newStatus == null ? STATUS_EDEFAULT : newStatus;
    if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.ACTION__STATUS, oldStatus, status));
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public String getStatusText()
  {
    return statusText;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public void setStatusText(String newStatusText)
  {
    String oldStatusText = statusText;
    statusText = newStatusText;
    if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.ACTION__STATUS_TEXT, oldStatusText, statusText));
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public Stage getStage()
  {
    return stage;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public void setStage(Stage newStage)
  {
    Stage oldStage = stage;
    stage = newStage == null ? STAGE_EDEFAULT : newStage;
    if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.ACTION__STAGE, oldStage, stage));
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public Integer getPercent()
  {
    return percent;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public void setPercent(Integer newPercent)
  {
    Integer oldPercent = percent;
    percent = newPercent;
    if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.ACTION__PERCENT, oldPercent, percent));
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public LocalDate getCompletedOn()
  {
    return completedOn;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public void setCompletedOn(LocalDate newCompletedOn)
  {
    LocalDate oldCompletedOn = completedOn;
    completedOn = newCompletedOn;
    if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.ACTION__COMPLETED_ON, oldCompletedOn, completedOn));
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public String getResources()
  {
    return resources;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public void setResources(String newResources)
  {
    String oldResources = resources;
    resources = newResources;
    if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.ACTION__RESOURCES, oldResources, resources));
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public BigDecimal getCost()
  {
    return cost;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public void setCost(BigDecimal newCost)
  {
    BigDecimal oldCost = cost;
    cost = newCost;
    if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.ACTION__COST, oldCost, cost));
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public String getCostText()
  {
    return costText;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public void setCostText(String newCostText)
  {
    String oldCostText = costText;
    costText = newCostText;
    if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.ACTION__COST_TEXT, oldCostText, costText));
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public String getOutcome()
  {
    return outcome;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public void setOutcome(String newOutcome)
  {
    String oldOutcome = outcome;
    outcome = newOutcome;
    if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.ACTION__OUTCOME, oldOutcome, outcome));
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EList<String> getEvidence()
  {
    if (evidence == null)
    {
      evidence = new EDataTypeEList<String>(String.class, this, PlanPackage.ACTION__EVIDENCE);
    }
    return evidence;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public String getComment()
  {
    return comment;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public void setComment(String newComment)
  {
    String oldComment = comment;
    comment = newComment;
    if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.ACTION__COMMENT, oldComment, comment));
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public WorkStream getWorkStream()
  {
    if (eContainerFeatureID() != PlanPackage.ACTION__WORK_STREAM) return null;
    return (WorkStream)eInternalContainer();
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  public NotificationChain basicSetWorkStream(WorkStream newWorkStream, NotificationChain msgs)
  {
    msgs = eBasicSetContainer((InternalEObject)newWorkStream, PlanPackage.ACTION__WORK_STREAM, msgs);
    return msgs;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public void setWorkStream(WorkStream newWorkStream)
  {
    if (newWorkStream != eInternalContainer() || (eContainerFeatureID() != PlanPackage.ACTION__WORK_STREAM && newWorkStream != null))
    {
      if (EcoreUtil.isAncestor(this, newWorkStream))
        throw new IllegalArgumentException("Recursive containment not allowed for " + toString());
      NotificationChain msgs = null;
      if (eInternalContainer() != null)
        msgs = eBasicRemoveFromContainer(msgs);
      if (newWorkStream != null)
        msgs = ((InternalEObject)newWorkStream).eInverseAdd(this, PlanPackage.WORK_STREAM__ACTIONS, WorkStream.class, msgs);
      msgs = basicSetWorkStream(newWorkStream, msgs);
      if (msgs != null) msgs.dispatch();
    }
    else if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.ACTION__WORK_STREAM, newWorkStream, newWorkStream));
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public ActionGroup getGroup()
  {
    if (group != null && group.eIsProxy())
    {
      InternalEObject oldGroup = (InternalEObject)group;
      group = (ActionGroup)eResolveProxy(oldGroup);
      if (group != oldGroup)
      {
        if (eNotificationRequired())
          eNotify(new ENotificationImpl(this, Notification.RESOLVE, PlanPackage.ACTION__GROUP, oldGroup, group));
      }
    }
    return group;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  public ActionGroup basicGetGroup()
  {
    return group;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  public NotificationChain basicSetGroup(ActionGroup newGroup, NotificationChain msgs)
  {
    ActionGroup oldGroup = group;
    group = newGroup;
    if (eNotificationRequired())
    {
      ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, PlanPackage.ACTION__GROUP, oldGroup, newGroup);
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
  public void setGroup(ActionGroup newGroup)
  {
    if (newGroup != group)
    {
      NotificationChain msgs = null;
      if (group != null)
        msgs = ((InternalEObject)group).eInverseRemove(this, PlanPackage.ACTION_GROUP__ACTIONS, ActionGroup.class, msgs);
      if (newGroup != null)
        msgs = ((InternalEObject)newGroup).eInverseAdd(this, PlanPackage.ACTION_GROUP__ACTIONS, ActionGroup.class, msgs);
      msgs = basicSetGroup(newGroup, msgs);
      if (msgs != null) msgs.dispatch();
    }
    else if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.ACTION__GROUP, newGroup, newGroup));
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public Person getLead()
  {
    if (lead != null && lead.eIsProxy())
    {
      InternalEObject oldLead = (InternalEObject)lead;
      lead = (Person)eResolveProxy(oldLead);
      if (lead != oldLead)
      {
        if (eNotificationRequired())
          eNotify(new ENotificationImpl(this, Notification.RESOLVE, PlanPackage.ACTION__LEAD, oldLead, lead));
      }
    }
    return lead;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  public Person basicGetLead()
  {
    return lead;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public void setLead(Person newLead)
  {
    Person oldLead = lead;
    lead = newLead;
    if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.ACTION__LEAD, oldLead, lead));
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EList<Person> getSupporting()
  {
    if (supporting == null)
    {
      supporting = new EObjectResolvingEList<Person>(Person.class, this, PlanPackage.ACTION__SUPPORTING);
    }
    return supporting;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EList<Addressable> getAddresses()
  {
    if (addresses == null)
    {
      addresses = new EObjectResolvingEList<Addressable>(Addressable.class, this, PlanPackage.ACTION__ADDRESSES);
    }
    return addresses;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EList<Dependency> getDependencies()
  {
    if (dependencies == null)
    {
      dependencies = new EObjectContainmentWithInverseEList<Dependency>(Dependency.class, this, PlanPackage.ACTION__DEPENDENCIES, PlanPackage.DEPENDENCY__SUCCESSOR);
    }
    return dependencies;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EList<RelatedAction> getRelatedActions()
  {
    if (relatedActions == null)
    {
      relatedActions = new EObjectContainmentEList<RelatedAction>(RelatedAction.class, this, PlanPackage.ACTION__RELATED_ACTIONS);
    }
    return relatedActions;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EList<Milestone> getMilestones()
  {
    if (milestones == null)
    {
      milestones = new EObjectContainmentEList<Milestone>(Milestone.class, this, PlanPackage.ACTION__MILESTONES);
    }
    return milestones;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EList<Objective> getObjectives()
  {
    if (objectives == null)
    {
      objectives = new EObjectContainmentEList<Objective>(Objective.class, this, PlanPackage.ACTION__OBJECTIVES);
    }
    return objectives;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EList<Deliverable> getProduces()
  {
    if (produces == null)
    {
      produces = new EObjectWithInverseResolvingEList.ManyInverse<Deliverable>(Deliverable.class, this, PlanPackage.ACTION__PRODUCES, PlanPackage.DELIVERABLE__PRODUCERS);
    }
    return produces;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EList<Deliverable> getUses()
  {
    if (uses == null)
    {
      uses = new EObjectWithInverseResolvingEList.ManyInverse<Deliverable>(Deliverable.class, this, PlanPackage.ACTION__USES, PlanPackage.DELIVERABLE__USERS);
    }
    return uses;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @SuppressWarnings("unchecked")
  @Override
  public NotificationChain eInverseAdd(InternalEObject otherEnd, int featureID, NotificationChain msgs)
  {
    switch (featureID)
    {
      case PlanPackage.ACTION__WORK_STREAM:
        if (eInternalContainer() != null)
          msgs = eBasicRemoveFromContainer(msgs);
        return basicSetWorkStream((WorkStream)otherEnd, msgs);
      case PlanPackage.ACTION__GROUP:
        if (group != null)
          msgs = ((InternalEObject)group).eInverseRemove(this, PlanPackage.ACTION_GROUP__ACTIONS, ActionGroup.class, msgs);
        return basicSetGroup((ActionGroup)otherEnd, msgs);
      case PlanPackage.ACTION__DEPENDENCIES:
        return ((InternalEList<InternalEObject>)(InternalEList<?>)getDependencies()).basicAdd(otherEnd, msgs);
      case PlanPackage.ACTION__PRODUCES:
        return ((InternalEList<InternalEObject>)(InternalEList<?>)getProduces()).basicAdd(otherEnd, msgs);
      case PlanPackage.ACTION__USES:
        return ((InternalEList<InternalEObject>)(InternalEList<?>)getUses()).basicAdd(otherEnd, msgs);
    }
    return super.eInverseAdd(otherEnd, featureID, msgs);
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
      case PlanPackage.ACTION__WORK_STREAM:
        return basicSetWorkStream(null, msgs);
      case PlanPackage.ACTION__GROUP:
        return basicSetGroup(null, msgs);
      case PlanPackage.ACTION__DEPENDENCIES:
        return ((InternalEList<?>)getDependencies()).basicRemove(otherEnd, msgs);
      case PlanPackage.ACTION__RELATED_ACTIONS:
        return ((InternalEList<?>)getRelatedActions()).basicRemove(otherEnd, msgs);
      case PlanPackage.ACTION__MILESTONES:
        return ((InternalEList<?>)getMilestones()).basicRemove(otherEnd, msgs);
      case PlanPackage.ACTION__OBJECTIVES:
        return ((InternalEList<?>)getObjectives()).basicRemove(otherEnd, msgs);
      case PlanPackage.ACTION__PRODUCES:
        return ((InternalEList<?>)getProduces()).basicRemove(otherEnd, msgs);
      case PlanPackage.ACTION__USES:
        return ((InternalEList<?>)getUses()).basicRemove(otherEnd, msgs);
    }
    return super.eInverseRemove(otherEnd, featureID, msgs);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public NotificationChain eBasicRemoveFromContainerFeature(NotificationChain msgs)
  {
    switch (eContainerFeatureID())
    {
      case PlanPackage.ACTION__WORK_STREAM:
        return eInternalContainer().eInverseRemove(this, PlanPackage.WORK_STREAM__ACTIONS, WorkStream.class, msgs);
    }
    return super.eBasicRemoveFromContainerFeature(msgs);
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
      case PlanPackage.ACTION__KIND:
        return getKind();
      case PlanPackage.ACTION__START:
        return getStart();
      case PlanPackage.ACTION__START_TEXT:
        return getStartText();
      case PlanPackage.ACTION__FINISH:
        return getFinish();
      case PlanPackage.ACTION__FINISH_PRECISION:
        return getFinishPrecision();
      case PlanPackage.ACTION__FINISH_TEXT:
        return getFinishText();
      case PlanPackage.ACTION__MUST_FINISH_BY:
        return getMustFinishBy();
      case PlanPackage.ACTION__MUST_FINISH_BY_PRECISION:
        return getMustFinishByPrecision();
      case PlanPackage.ACTION__MUST_FINISH_BY_TEXT:
        return getMustFinishByText();
      case PlanPackage.ACTION__PRIORITY:
        return getPriority();
      case PlanPackage.ACTION__PRIORITY_TEXT:
        return getPriorityText();
      case PlanPackage.ACTION__STATUS:
        return getStatus();
      case PlanPackage.ACTION__STATUS_TEXT:
        return getStatusText();
      case PlanPackage.ACTION__STAGE:
        return getStage();
      case PlanPackage.ACTION__PERCENT:
        return getPercent();
      case PlanPackage.ACTION__COMPLETED_ON:
        return getCompletedOn();
      case PlanPackage.ACTION__RESOURCES:
        return getResources();
      case PlanPackage.ACTION__COST:
        return getCost();
      case PlanPackage.ACTION__COST_TEXT:
        return getCostText();
      case PlanPackage.ACTION__OUTCOME:
        return getOutcome();
      case PlanPackage.ACTION__EVIDENCE:
        return getEvidence();
      case PlanPackage.ACTION__COMMENT:
        return getComment();
      case PlanPackage.ACTION__WORK_STREAM:
        return getWorkStream();
      case PlanPackage.ACTION__GROUP:
        if (resolve) return getGroup();
        return basicGetGroup();
      case PlanPackage.ACTION__LEAD:
        if (resolve) return getLead();
        return basicGetLead();
      case PlanPackage.ACTION__SUPPORTING:
        return getSupporting();
      case PlanPackage.ACTION__ADDRESSES:
        return getAddresses();
      case PlanPackage.ACTION__DEPENDENCIES:
        return getDependencies();
      case PlanPackage.ACTION__RELATED_ACTIONS:
        return getRelatedActions();
      case PlanPackage.ACTION__MILESTONES:
        return getMilestones();
      case PlanPackage.ACTION__OBJECTIVES:
        return getObjectives();
      case PlanPackage.ACTION__PRODUCES:
        return getProduces();
      case PlanPackage.ACTION__USES:
        return getUses();
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
      case PlanPackage.ACTION__KIND:
        setKind((ActionKind)newValue);
        return;
      case PlanPackage.ACTION__START:
        setStart((LocalDate)newValue);
        return;
      case PlanPackage.ACTION__START_TEXT:
        setStartText((String)newValue);
        return;
      case PlanPackage.ACTION__FINISH:
        setFinish((LocalDate)newValue);
        return;
      case PlanPackage.ACTION__FINISH_PRECISION:
        setFinishPrecision((DatePrecision)newValue);
        return;
      case PlanPackage.ACTION__FINISH_TEXT:
        setFinishText((String)newValue);
        return;
      case PlanPackage.ACTION__MUST_FINISH_BY:
        setMustFinishBy((LocalDate)newValue);
        return;
      case PlanPackage.ACTION__MUST_FINISH_BY_PRECISION:
        setMustFinishByPrecision((DatePrecision)newValue);
        return;
      case PlanPackage.ACTION__MUST_FINISH_BY_TEXT:
        setMustFinishByText((String)newValue);
        return;
      case PlanPackage.ACTION__PRIORITY:
        setPriority((Priority)newValue);
        return;
      case PlanPackage.ACTION__PRIORITY_TEXT:
        setPriorityText((String)newValue);
        return;
      case PlanPackage.ACTION__STATUS:
        setStatus((Rag)newValue);
        return;
      case PlanPackage.ACTION__STATUS_TEXT:
        setStatusText((String)newValue);
        return;
      case PlanPackage.ACTION__STAGE:
        setStage((Stage)newValue);
        return;
      case PlanPackage.ACTION__PERCENT:
        setPercent((Integer)newValue);
        return;
      case PlanPackage.ACTION__COMPLETED_ON:
        setCompletedOn((LocalDate)newValue);
        return;
      case PlanPackage.ACTION__RESOURCES:
        setResources((String)newValue);
        return;
      case PlanPackage.ACTION__COST:
        setCost((BigDecimal)newValue);
        return;
      case PlanPackage.ACTION__COST_TEXT:
        setCostText((String)newValue);
        return;
      case PlanPackage.ACTION__OUTCOME:
        setOutcome((String)newValue);
        return;
      case PlanPackage.ACTION__EVIDENCE:
        getEvidence().clear();
        getEvidence().addAll((Collection<? extends String>)newValue);
        return;
      case PlanPackage.ACTION__COMMENT:
        setComment((String)newValue);
        return;
      case PlanPackage.ACTION__WORK_STREAM:
        setWorkStream((WorkStream)newValue);
        return;
      case PlanPackage.ACTION__GROUP:
        setGroup((ActionGroup)newValue);
        return;
      case PlanPackage.ACTION__LEAD:
        setLead((Person)newValue);
        return;
      case PlanPackage.ACTION__SUPPORTING:
        getSupporting().clear();
        getSupporting().addAll((Collection<? extends Person>)newValue);
        return;
      case PlanPackage.ACTION__ADDRESSES:
        getAddresses().clear();
        getAddresses().addAll((Collection<? extends Addressable>)newValue);
        return;
      case PlanPackage.ACTION__DEPENDENCIES:
        getDependencies().clear();
        getDependencies().addAll((Collection<? extends Dependency>)newValue);
        return;
      case PlanPackage.ACTION__RELATED_ACTIONS:
        getRelatedActions().clear();
        getRelatedActions().addAll((Collection<? extends RelatedAction>)newValue);
        return;
      case PlanPackage.ACTION__MILESTONES:
        getMilestones().clear();
        getMilestones().addAll((Collection<? extends Milestone>)newValue);
        return;
      case PlanPackage.ACTION__OBJECTIVES:
        getObjectives().clear();
        getObjectives().addAll((Collection<? extends Objective>)newValue);
        return;
      case PlanPackage.ACTION__PRODUCES:
        getProduces().clear();
        getProduces().addAll((Collection<? extends Deliverable>)newValue);
        return;
      case PlanPackage.ACTION__USES:
        getUses().clear();
        getUses().addAll((Collection<? extends Deliverable>)newValue);
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
      case PlanPackage.ACTION__KIND:
        setKind(KIND_EDEFAULT);
        return;
      case PlanPackage.ACTION__START:
        setStart(START_EDEFAULT);
        return;
      case PlanPackage.ACTION__START_TEXT:
        setStartText(START_TEXT_EDEFAULT);
        return;
      case PlanPackage.ACTION__FINISH:
        setFinish(FINISH_EDEFAULT);
        return;
      case PlanPackage.ACTION__FINISH_PRECISION:
        setFinishPrecision(FINISH_PRECISION_EDEFAULT);
        return;
      case PlanPackage.ACTION__FINISH_TEXT:
        setFinishText(FINISH_TEXT_EDEFAULT);
        return;
      case PlanPackage.ACTION__MUST_FINISH_BY:
        setMustFinishBy(MUST_FINISH_BY_EDEFAULT);
        return;
      case PlanPackage.ACTION__MUST_FINISH_BY_PRECISION:
        setMustFinishByPrecision(MUST_FINISH_BY_PRECISION_EDEFAULT);
        return;
      case PlanPackage.ACTION__MUST_FINISH_BY_TEXT:
        setMustFinishByText(MUST_FINISH_BY_TEXT_EDEFAULT);
        return;
      case PlanPackage.ACTION__PRIORITY:
        setPriority(PRIORITY_EDEFAULT);
        return;
      case PlanPackage.ACTION__PRIORITY_TEXT:
        setPriorityText(PRIORITY_TEXT_EDEFAULT);
        return;
      case PlanPackage.ACTION__STATUS:
        setStatus(STATUS_EDEFAULT);
        return;
      case PlanPackage.ACTION__STATUS_TEXT:
        setStatusText(STATUS_TEXT_EDEFAULT);
        return;
      case PlanPackage.ACTION__STAGE:
        setStage(STAGE_EDEFAULT);
        return;
      case PlanPackage.ACTION__PERCENT:
        setPercent(PERCENT_EDEFAULT);
        return;
      case PlanPackage.ACTION__COMPLETED_ON:
        setCompletedOn(COMPLETED_ON_EDEFAULT);
        return;
      case PlanPackage.ACTION__RESOURCES:
        setResources(RESOURCES_EDEFAULT);
        return;
      case PlanPackage.ACTION__COST:
        setCost(COST_EDEFAULT);
        return;
      case PlanPackage.ACTION__COST_TEXT:
        setCostText(COST_TEXT_EDEFAULT);
        return;
      case PlanPackage.ACTION__OUTCOME:
        setOutcome(OUTCOME_EDEFAULT);
        return;
      case PlanPackage.ACTION__EVIDENCE:
        getEvidence().clear();
        return;
      case PlanPackage.ACTION__COMMENT:
        setComment(COMMENT_EDEFAULT);
        return;
      case PlanPackage.ACTION__WORK_STREAM:
        setWorkStream((WorkStream)null);
        return;
      case PlanPackage.ACTION__GROUP:
        setGroup((ActionGroup)null);
        return;
      case PlanPackage.ACTION__LEAD:
        setLead((Person)null);
        return;
      case PlanPackage.ACTION__SUPPORTING:
        getSupporting().clear();
        return;
      case PlanPackage.ACTION__ADDRESSES:
        getAddresses().clear();
        return;
      case PlanPackage.ACTION__DEPENDENCIES:
        getDependencies().clear();
        return;
      case PlanPackage.ACTION__RELATED_ACTIONS:
        getRelatedActions().clear();
        return;
      case PlanPackage.ACTION__MILESTONES:
        getMilestones().clear();
        return;
      case PlanPackage.ACTION__OBJECTIVES:
        getObjectives().clear();
        return;
      case PlanPackage.ACTION__PRODUCES:
        getProduces().clear();
        return;
      case PlanPackage.ACTION__USES:
        getUses().clear();
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
      case PlanPackage.ACTION__KIND:
        return kind != KIND_EDEFAULT;
      case PlanPackage.ACTION__START:
        return START_EDEFAULT == null ? start != null : !START_EDEFAULT.equals(start);
      case PlanPackage.ACTION__START_TEXT:
        return START_TEXT_EDEFAULT == null ? startText != null : !START_TEXT_EDEFAULT.equals(startText);
      case PlanPackage.ACTION__FINISH:
        return FINISH_EDEFAULT == null ? finish != null : !FINISH_EDEFAULT.equals(finish);
      case PlanPackage.ACTION__FINISH_PRECISION:
        return finishPrecision != FINISH_PRECISION_EDEFAULT;
      case PlanPackage.ACTION__FINISH_TEXT:
        return FINISH_TEXT_EDEFAULT == null ? finishText != null : !FINISH_TEXT_EDEFAULT.equals(finishText);
      case PlanPackage.ACTION__MUST_FINISH_BY:
        return MUST_FINISH_BY_EDEFAULT == null ? mustFinishBy != null : !MUST_FINISH_BY_EDEFAULT.equals(mustFinishBy);
      case PlanPackage.ACTION__MUST_FINISH_BY_PRECISION:
        return mustFinishByPrecision != MUST_FINISH_BY_PRECISION_EDEFAULT;
      case PlanPackage.ACTION__MUST_FINISH_BY_TEXT:
        return MUST_FINISH_BY_TEXT_EDEFAULT == null ? mustFinishByText != null : !MUST_FINISH_BY_TEXT_EDEFAULT.equals(mustFinishByText);
      case PlanPackage.ACTION__PRIORITY:
        return priority != PRIORITY_EDEFAULT;
      case PlanPackage.ACTION__PRIORITY_TEXT:
        return PRIORITY_TEXT_EDEFAULT == null ? priorityText != null : !PRIORITY_TEXT_EDEFAULT.equals(priorityText);
      case PlanPackage.ACTION__STATUS:
        return status != STATUS_EDEFAULT;
      case PlanPackage.ACTION__STATUS_TEXT:
        return STATUS_TEXT_EDEFAULT == null ? statusText != null : !STATUS_TEXT_EDEFAULT.equals(statusText);
      case PlanPackage.ACTION__STAGE:
        return stage != STAGE_EDEFAULT;
      case PlanPackage.ACTION__PERCENT:
        return PERCENT_EDEFAULT == null ? percent != null : !PERCENT_EDEFAULT.equals(percent);
      case PlanPackage.ACTION__COMPLETED_ON:
        return COMPLETED_ON_EDEFAULT == null ? completedOn != null : !COMPLETED_ON_EDEFAULT.equals(completedOn);
      case PlanPackage.ACTION__RESOURCES:
        return RESOURCES_EDEFAULT == null ? resources != null : !RESOURCES_EDEFAULT.equals(resources);
      case PlanPackage.ACTION__COST:
        return COST_EDEFAULT == null ? cost != null : !COST_EDEFAULT.equals(cost);
      case PlanPackage.ACTION__COST_TEXT:
        return COST_TEXT_EDEFAULT == null ? costText != null : !COST_TEXT_EDEFAULT.equals(costText);
      case PlanPackage.ACTION__OUTCOME:
        return OUTCOME_EDEFAULT == null ? outcome != null : !OUTCOME_EDEFAULT.equals(outcome);
      case PlanPackage.ACTION__EVIDENCE:
        return evidence != null && !evidence.isEmpty();
      case PlanPackage.ACTION__COMMENT:
        return COMMENT_EDEFAULT == null ? comment != null : !COMMENT_EDEFAULT.equals(comment);
      case PlanPackage.ACTION__WORK_STREAM:
        return getWorkStream() != null;
      case PlanPackage.ACTION__GROUP:
        return group != null;
      case PlanPackage.ACTION__LEAD:
        return lead != null;
      case PlanPackage.ACTION__SUPPORTING:
        return supporting != null && !supporting.isEmpty();
      case PlanPackage.ACTION__ADDRESSES:
        return addresses != null && !addresses.isEmpty();
      case PlanPackage.ACTION__DEPENDENCIES:
        return dependencies != null && !dependencies.isEmpty();
      case PlanPackage.ACTION__RELATED_ACTIONS:
        return relatedActions != null && !relatedActions.isEmpty();
      case PlanPackage.ACTION__MILESTONES:
        return milestones != null && !milestones.isEmpty();
      case PlanPackage.ACTION__OBJECTIVES:
        return objectives != null && !objectives.isEmpty();
      case PlanPackage.ACTION__PRODUCES:
        return produces != null && !produces.isEmpty();
      case PlanPackage.ACTION__USES:
        return uses != null && !uses.isEmpty();
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
    result.append(" (kind: ");
    result.append(kind);
    result.append(", start: ");
    result.append(start);
    result.append(", startText: ");
    result.append(startText);
    result.append(", finish: ");
    result.append(finish);
    result.append(", finishPrecision: ");
    result.append(finishPrecision);
    result.append(", finishText: ");
    result.append(finishText);
    result.append(", mustFinishBy: ");
    result.append(mustFinishBy);
    result.append(", mustFinishByPrecision: ");
    result.append(mustFinishByPrecision);
    result.append(", mustFinishByText: ");
    result.append(mustFinishByText);
    result.append(", priority: ");
    result.append(priority);
    result.append(", priorityText: ");
    result.append(priorityText);
    result.append(", status: ");
    result.append(status);
    result.append(", statusText: ");
    result.append(statusText);
    result.append(", stage: ");
    result.append(stage);
    result.append(", percent: ");
    result.append(percent);
    result.append(", completedOn: ");
    result.append(completedOn);
    result.append(", resources: ");
    result.append(resources);
    result.append(", cost: ");
    result.append(cost);
    result.append(", costText: ");
    result.append(costText);
    result.append(", outcome: ");
    result.append(outcome);
    result.append(", evidence: ");
    result.append(evidence);
    result.append(", comment: ");
    result.append(comment);
    result.append(')');
    return result.toString();
  }

} //ActionImpl
