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

import org.keyline.model.core.Addressable;
import org.keyline.model.core.DatePrecision;
import org.keyline.model.core.Element;
import org.keyline.model.core.Person;
import org.keyline.model.core.Priority;
import org.keyline.model.core.Rag;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Action</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One action of a plan. Its name is the first sentence, its description the whole text.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.keyline.model.plan.Action#getKind <em>Kind</em>}</li>
 *   <li>{@link org.keyline.model.plan.Action#getStart <em>Start</em>}</li>
 *   <li>{@link org.keyline.model.plan.Action#getStartText <em>Start Text</em>}</li>
 *   <li>{@link org.keyline.model.plan.Action#getFinish <em>Finish</em>}</li>
 *   <li>{@link org.keyline.model.plan.Action#getFinishPrecision <em>Finish Precision</em>}</li>
 *   <li>{@link org.keyline.model.plan.Action#getFinishText <em>Finish Text</em>}</li>
 *   <li>{@link org.keyline.model.plan.Action#getMustFinishBy <em>Must Finish By</em>}</li>
 *   <li>{@link org.keyline.model.plan.Action#getMustFinishByPrecision <em>Must Finish By Precision</em>}</li>
 *   <li>{@link org.keyline.model.plan.Action#getMustFinishByText <em>Must Finish By Text</em>}</li>
 *   <li>{@link org.keyline.model.plan.Action#getPriority <em>Priority</em>}</li>
 *   <li>{@link org.keyline.model.plan.Action#getPriorityText <em>Priority Text</em>}</li>
 *   <li>{@link org.keyline.model.plan.Action#getStatus <em>Status</em>}</li>
 *   <li>{@link org.keyline.model.plan.Action#getStatusText <em>Status Text</em>}</li>
 *   <li>{@link org.keyline.model.plan.Action#getStage <em>Stage</em>}</li>
 *   <li>{@link org.keyline.model.plan.Action#getPercent <em>Percent</em>}</li>
 *   <li>{@link org.keyline.model.plan.Action#getCompletedOn <em>Completed On</em>}</li>
 *   <li>{@link org.keyline.model.plan.Action#getResources <em>Resources</em>}</li>
 *   <li>{@link org.keyline.model.plan.Action#getCost <em>Cost</em>}</li>
 *   <li>{@link org.keyline.model.plan.Action#getCostText <em>Cost Text</em>}</li>
 *   <li>{@link org.keyline.model.plan.Action#getOutcome <em>Outcome</em>}</li>
 *   <li>{@link org.keyline.model.plan.Action#getEvidence <em>Evidence</em>}</li>
 *   <li>{@link org.keyline.model.plan.Action#getComment <em>Comment</em>}</li>
 *   <li>{@link org.keyline.model.plan.Action#getWorkStream <em>Work Stream</em>}</li>
 *   <li>{@link org.keyline.model.plan.Action#getGroup <em>Group</em>}</li>
 *   <li>{@link org.keyline.model.plan.Action#getLead <em>Lead</em>}</li>
 *   <li>{@link org.keyline.model.plan.Action#getSupporting <em>Supporting</em>}</li>
 *   <li>{@link org.keyline.model.plan.Action#getAddresses <em>Addresses</em>}</li>
 *   <li>{@link org.keyline.model.plan.Action#getDependencies <em>Dependencies</em>}</li>
 *   <li>{@link org.keyline.model.plan.Action#getRelatedActions <em>Related Actions</em>}</li>
 *   <li>{@link org.keyline.model.plan.Action#getMilestones <em>Milestones</em>}</li>
 *   <li>{@link org.keyline.model.plan.Action#getObjectives <em>Objectives</em>}</li>
 *   <li>{@link org.keyline.model.plan.Action#getProduces <em>Produces</em>}</li>
 *   <li>{@link org.keyline.model.plan.Action#getUses <em>Uses</em>}</li>
 * </ul>
 *
 * @see org.keyline.model.plan.PlanPackage#getAction()
 * @model
 * @generated
 */
public interface Action extends Element
{
  /**
   * Returns the value of the '<em><b>Kind</b></em>' attribute.
   * The literals are from the enumeration {@link org.keyline.model.plan.ActionKind}.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * What it chiefly does.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Kind</em>' attribute.
   * @see org.keyline.model.plan.ActionKind
   * @see #setKind(ActionKind)
   * @see org.keyline.model.plan.PlanPackage#getAction_Kind()
   * @model
   * @generated
   */
  ActionKind getKind();

  /**
   * Sets the value of the '{@link org.keyline.model.plan.Action#getKind <em>Kind</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Kind</em>' attribute.
   * @see org.keyline.model.plan.ActionKind
   * @see #getKind()
   * @generated
   */
  void setKind(ActionKind value);

  /**
   * Returns the value of the '<em><b>Start</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * First day.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Start</em>' attribute.
   * @see #setStart(LocalDate)
   * @see org.keyline.model.plan.PlanPackage#getAction_Start()
   * @model dataType="org.keyline.model.core.Date"
   * @generated
   */
  LocalDate getStart();

  /**
   * Sets the value of the '{@link org.keyline.model.plan.Action#getStart <em>Start</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Start</em>' attribute.
   * @see #getStart()
   * @generated
   */
  void setStart(LocalDate value);

  /**
   * Returns the value of the '<em><b>Start Text</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * The start as written, where it could not be read whole.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Start Text</em>' attribute.
   * @see #setStartText(String)
   * @see org.keyline.model.plan.PlanPackage#getAction_StartText()
   * @model
   * @generated
   */
  String getStartText();

  /**
   * Sets the value of the '{@link org.keyline.model.plan.Action#getStartText <em>Start Text</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Start Text</em>' attribute.
   * @see #getStartText()
   * @generated
   */
  void setStartText(String value);

  /**
   * Returns the value of the '<em><b>Finish</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * Last day.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Finish</em>' attribute.
   * @see #setFinish(LocalDate)
   * @see org.keyline.model.plan.PlanPackage#getAction_Finish()
   * @model dataType="org.keyline.model.core.Date"
   * @generated
   */
  LocalDate getFinish();

  /**
   * Sets the value of the '{@link org.keyline.model.plan.Action#getFinish <em>Finish</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Finish</em>' attribute.
   * @see #getFinish()
   * @generated
   */
  void setFinish(LocalDate value);

  /**
   * Returns the value of the '<em><b>Finish Precision</b></em>' attribute.
   * The literals are from the enumeration {@link org.keyline.model.core.DatePrecision}.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * How exactly the finish was stated.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Finish Precision</em>' attribute.
   * @see org.keyline.model.core.DatePrecision
   * @see #setFinishPrecision(DatePrecision)
   * @see org.keyline.model.plan.PlanPackage#getAction_FinishPrecision()
   * @model
   * @generated
   */
  DatePrecision getFinishPrecision();

  /**
   * Sets the value of the '{@link org.keyline.model.plan.Action#getFinishPrecision <em>Finish Precision</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Finish Precision</em>' attribute.
   * @see org.keyline.model.core.DatePrecision
   * @see #getFinishPrecision()
   * @generated
   */
  void setFinishPrecision(DatePrecision value);

  /**
   * Returns the value of the '<em><b>Finish Text</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * The finish as written, where it could not be read whole.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Finish Text</em>' attribute.
   * @see #setFinishText(String)
   * @see org.keyline.model.plan.PlanPackage#getAction_FinishText()
   * @model
   * @generated
   */
  String getFinishText();

  /**
   * Sets the value of the '{@link org.keyline.model.plan.Action#getFinishText <em>Finish Text</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Finish Text</em>' attribute.
   * @see #getFinishText()
   * @generated
   */
  void setFinishText(String value);

  /**
   * Returns the value of the '<em><b>Must Finish By</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * The day by which it must be fully implemented; the last day of the month where only a month is stated.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Must Finish By</em>' attribute.
   * @see #setMustFinishBy(LocalDate)
   * @see org.keyline.model.plan.PlanPackage#getAction_MustFinishBy()
   * @model dataType="org.keyline.model.core.Date"
   * @generated
   */
  LocalDate getMustFinishBy();

  /**
   * Sets the value of the '{@link org.keyline.model.plan.Action#getMustFinishBy <em>Must Finish By</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Must Finish By</em>' attribute.
   * @see #getMustFinishBy()
   * @generated
   */
  void setMustFinishBy(LocalDate value);

  /**
   * Returns the value of the '<em><b>Must Finish By Precision</b></em>' attribute.
   * The literals are from the enumeration {@link org.keyline.model.core.DatePrecision}.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * How exactly that day was stated.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Must Finish By Precision</em>' attribute.
   * @see org.keyline.model.core.DatePrecision
   * @see #setMustFinishByPrecision(DatePrecision)
   * @see org.keyline.model.plan.PlanPackage#getAction_MustFinishByPrecision()
   * @model
   * @generated
   */
  DatePrecision getMustFinishByPrecision();

  /**
   * Sets the value of the '{@link org.keyline.model.plan.Action#getMustFinishByPrecision <em>Must Finish By Precision</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Must Finish By Precision</em>' attribute.
   * @see org.keyline.model.core.DatePrecision
   * @see #getMustFinishByPrecision()
   * @generated
   */
  void setMustFinishByPrecision(DatePrecision value);

  /**
   * Returns the value of the '<em><b>Must Finish By Text</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * The limit as written, where it could not be read whole.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Must Finish By Text</em>' attribute.
   * @see #setMustFinishByText(String)
   * @see org.keyline.model.plan.PlanPackage#getAction_MustFinishByText()
   * @model
   * @generated
   */
  String getMustFinishByText();

  /**
   * Sets the value of the '{@link org.keyline.model.plan.Action#getMustFinishByText <em>Must Finish By Text</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Must Finish By Text</em>' attribute.
   * @see #getMustFinishByText()
   * @generated
   */
  void setMustFinishByText(String value);

  /**
   * Returns the value of the '<em><b>Priority</b></em>' attribute.
   * The literals are from the enumeration {@link org.keyline.model.core.Priority}.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * Its priority (SHR ¶8).
   * <!-- end-model-doc -->
   * @return the value of the '<em>Priority</em>' attribute.
   * @see org.keyline.model.core.Priority
   * @see #setPriority(Priority)
   * @see org.keyline.model.plan.PlanPackage#getAction_Priority()
   * @model
   * @generated
   */
  Priority getPriority();

  /**
   * Sets the value of the '{@link org.keyline.model.plan.Action#getPriority <em>Priority</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Priority</em>' attribute.
   * @see org.keyline.model.core.Priority
   * @see #getPriority()
   * @generated
   */
  void setPriority(Priority value);

  /**
   * Returns the value of the '<em><b>Priority Text</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * The priority as written, where it is none of high, medium, low.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Priority Text</em>' attribute.
   * @see #setPriorityText(String)
   * @see org.keyline.model.plan.PlanPackage#getAction_PriorityText()
   * @model
   * @generated
   */
  String getPriorityText();

  /**
   * Sets the value of the '{@link org.keyline.model.plan.Action#getPriorityText <em>Priority Text</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Priority Text</em>' attribute.
   * @see #getPriorityText()
   * @generated
   */
  void setPriorityText(String value);

  /**
   * Returns the value of the '<em><b>Status</b></em>' attribute.
   * The literals are from the enumeration {@link org.keyline.model.core.Rag}.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * Red, amber or green.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Status</em>' attribute.
   * @see org.keyline.model.core.Rag
   * @see #setStatus(Rag)
   * @see org.keyline.model.plan.PlanPackage#getAction_Status()
   * @model
   * @generated
   */
  Rag getStatus();

  /**
   * Sets the value of the '{@link org.keyline.model.plan.Action#getStatus <em>Status</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Status</em>' attribute.
   * @see org.keyline.model.core.Rag
   * @see #getStatus()
   * @generated
   */
  void setStatus(Rag value);

  /**
   * Returns the value of the '<em><b>Status Text</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * The status as written, where it is more or other than one of them.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Status Text</em>' attribute.
   * @see #setStatusText(String)
   * @see org.keyline.model.plan.PlanPackage#getAction_StatusText()
   * @model
   * @generated
   */
  String getStatusText();

  /**
   * Sets the value of the '{@link org.keyline.model.plan.Action#getStatusText <em>Status Text</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Status Text</em>' attribute.
   * @see #getStatusText()
   * @generated
   */
  void setStatusText(String value);

  /**
   * Returns the value of the '<em><b>Stage</b></em>' attribute.
   * The literals are from the enumeration {@link org.keyline.model.plan.Stage}.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * How far it has come.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Stage</em>' attribute.
   * @see org.keyline.model.plan.Stage
   * @see #setStage(Stage)
   * @see org.keyline.model.plan.PlanPackage#getAction_Stage()
   * @model
   * @generated
   */
  Stage getStage();

  /**
   * Sets the value of the '{@link org.keyline.model.plan.Action#getStage <em>Stage</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Stage</em>' attribute.
   * @see org.keyline.model.plan.Stage
   * @see #getStage()
   * @generated
   */
  void setStage(Stage value);

  /**
   * Returns the value of the '<em><b>Percent</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * Percent complete, 0 to 100.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Percent</em>' attribute.
   * @see #setPercent(Integer)
   * @see org.keyline.model.plan.PlanPackage#getAction_Percent()
   * @model
   * @generated
   */
  Integer getPercent();

  /**
   * Sets the value of the '{@link org.keyline.model.plan.Action#getPercent <em>Percent</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Percent</em>' attribute.
   * @see #getPercent()
   * @generated
   */
  void setPercent(Integer value);

  /**
   * Returns the value of the '<em><b>Completed On</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * The day on which it was completed.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Completed On</em>' attribute.
   * @see #setCompletedOn(LocalDate)
   * @see org.keyline.model.plan.PlanPackage#getAction_CompletedOn()
   * @model dataType="org.keyline.model.core.Date"
   * @generated
   */
  LocalDate getCompletedOn();

  /**
   * Sets the value of the '{@link org.keyline.model.plan.Action#getCompletedOn <em>Completed On</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Completed On</em>' attribute.
   * @see #getCompletedOn()
   * @generated
   */
  void setCompletedOn(LocalDate value);

  /**
   * Returns the value of the '<em><b>Resources</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * People, money and other means that it needs (SHR ¶8).
   * <!-- end-model-doc -->
   * @return the value of the '<em>Resources</em>' attribute.
   * @see #setResources(String)
   * @see org.keyline.model.plan.PlanPackage#getAction_Resources()
   * @model
   * @generated
   */
  String getResources();

  /**
   * Sets the value of the '{@link org.keyline.model.plan.Action#getResources <em>Resources</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Resources</em>' attribute.
   * @see #getResources()
   * @generated
   */
  void setResources(String value);

  /**
   * Returns the value of the '<em><b>Cost</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * Its cost in pounds.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Cost</em>' attribute.
   * @see #setCost(BigDecimal)
   * @see org.keyline.model.plan.PlanPackage#getAction_Cost()
   * @model
   * @generated
   */
  BigDecimal getCost();

  /**
   * Sets the value of the '{@link org.keyline.model.plan.Action#getCost <em>Cost</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Cost</em>' attribute.
   * @see #getCost()
   * @generated
   */
  void setCost(BigDecimal value);

  /**
   * Returns the value of the '<em><b>Cost Text</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * The cost as written, where it could not be read.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Cost Text</em>' attribute.
   * @see #setCostText(String)
   * @see org.keyline.model.plan.PlanPackage#getAction_CostText()
   * @model
   * @generated
   */
  String getCostText();

  /**
   * Sets the value of the '{@link org.keyline.model.plan.Action#getCostText <em>Cost Text</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Cost Text</em>' attribute.
   * @see #getCostText()
   * @generated
   */
  void setCostText(String value);

  /**
   * Returns the value of the '<em><b>Outcome</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * The outcome desired (SHR ¶8).
   * <!-- end-model-doc -->
   * @return the value of the '<em>Outcome</em>' attribute.
   * @see #setOutcome(String)
   * @see org.keyline.model.plan.PlanPackage#getAction_Outcome()
   * @model
   * @generated
   */
  String getOutcome();

  /**
   * Sets the value of the '{@link org.keyline.model.plan.Action#getOutcome <em>Outcome</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Outcome</em>' attribute.
   * @see #getOutcome()
   * @generated
   */
  void setOutcome(String value);

  /**
   * Returns the value of the '<em><b>Evidence</b></em>' attribute list.
   * The list contents are of type {@link java.lang.String}.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * Evidence of what was done.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Evidence</em>' attribute list.
   * @see org.keyline.model.plan.PlanPackage#getAction_Evidence()
   * @model unique="false"
   * @generated
   */
  EList<String> getEvidence();

  /**
   * Returns the value of the '<em><b>Comment</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * Remarks on it.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Comment</em>' attribute.
   * @see #setComment(String)
   * @see org.keyline.model.plan.PlanPackage#getAction_Comment()
   * @model
   * @generated
   */
  String getComment();

  /**
   * Sets the value of the '{@link org.keyline.model.plan.Action#getComment <em>Comment</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Comment</em>' attribute.
   * @see #getComment()
   * @generated
   */
  void setComment(String value);

  /**
   * Returns the value of the '<em><b>Work Stream</b></em>' container reference.
   * It is bidirectional and its opposite is '{@link org.keyline.model.plan.WorkStream#getActions <em>Actions</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * The work stream that it belongs to.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Work Stream</em>' container reference.
   * @see #setWorkStream(WorkStream)
   * @see org.keyline.model.plan.PlanPackage#getAction_WorkStream()
   * @see org.keyline.model.plan.WorkStream#getActions
   * @model opposite="actions" transient="false"
   * @generated
   */
  WorkStream getWorkStream();

  /**
   * Sets the value of the '{@link org.keyline.model.plan.Action#getWorkStream <em>Work Stream</em>}' container reference.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Work Stream</em>' container reference.
   * @see #getWorkStream()
   * @generated
   */
  void setWorkStream(WorkStream value);

  /**
   * Returns the value of the '<em><b>Group</b></em>' reference.
   * It is bidirectional and its opposite is '{@link org.keyline.model.plan.ActionGroup#getActions <em>Actions</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * The heading under which it stands.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Group</em>' reference.
   * @see #setGroup(ActionGroup)
   * @see org.keyline.model.plan.PlanPackage#getAction_Group()
   * @see org.keyline.model.plan.ActionGroup#getActions
   * @model opposite="actions"
   * @generated
   */
  ActionGroup getGroup();

  /**
   * Sets the value of the '{@link org.keyline.model.plan.Action#getGroup <em>Group</em>}' reference.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Group</em>' reference.
   * @see #getGroup()
   * @generated
   */
  void setGroup(ActionGroup value);

  /**
   * Returns the value of the '<em><b>Lead</b></em>' reference.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * Who is accountable.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Lead</em>' reference.
   * @see #setLead(Person)
   * @see org.keyline.model.plan.PlanPackage#getAction_Lead()
   * @model
   * @generated
   */
  Person getLead();

  /**
   * Sets the value of the '{@link org.keyline.model.plan.Action#getLead <em>Lead</em>}' reference.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Lead</em>' reference.
   * @see #getLead()
   * @generated
   */
  void setLead(Person value);

  /**
   * Returns the value of the '<em><b>Supporting</b></em>' reference list.
   * The list contents are of type {@link org.keyline.model.core.Person}.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * Who supports.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Supporting</em>' reference list.
   * @see org.keyline.model.plan.PlanPackage#getAction_Supporting()
   * @model
   * @generated
   */
  EList<Person> getSupporting();

  /**
   * Returns the value of the '<em><b>Addresses</b></em>' reference list.
   * The list contents are of type {@link org.keyline.model.core.Addressable}.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * What it answers.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Addresses</em>' reference list.
   * @see org.keyline.model.plan.PlanPackage#getAction_Addresses()
   * @model
   * @generated
   */
  EList<Addressable> getAddresses();

  /**
   * Returns the value of the '<em><b>Dependencies</b></em>' containment reference list.
   * The list contents are of type {@link org.keyline.model.plan.Dependency}.
   * It is bidirectional and its opposite is '{@link org.keyline.model.plan.Dependency#getSuccessor <em>Successor</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * What it waits for.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Dependencies</em>' containment reference list.
   * @see org.keyline.model.plan.PlanPackage#getAction_Dependencies()
   * @see org.keyline.model.plan.Dependency#getSuccessor
   * @model opposite="successor" containment="true"
   * @generated
   */
  EList<Dependency> getDependencies();

  /**
   * Returns the value of the '<em><b>Related Actions</b></em>' containment reference list.
   * The list contents are of type {@link org.keyline.model.plan.RelatedAction}.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * Actions that are stated as related.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Related Actions</em>' containment reference list.
   * @see org.keyline.model.plan.PlanPackage#getAction_RelatedActions()
   * @model containment="true"
   * @generated
   */
  EList<RelatedAction> getRelatedActions();

  /**
   * Returns the value of the '<em><b>Milestones</b></em>' containment reference list.
   * The list contents are of type {@link org.keyline.model.plan.Milestone}.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * Its milestones, in order of time.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Milestones</em>' containment reference list.
   * @see org.keyline.model.plan.PlanPackage#getAction_Milestones()
   * @model containment="true"
   * @generated
   */
  EList<Milestone> getMilestones();

  /**
   * Returns the value of the '<em><b>Objectives</b></em>' containment reference list.
   * The list contents are of type {@link org.keyline.model.plan.Objective}.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * Its performance objectives.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Objectives</em>' containment reference list.
   * @see org.keyline.model.plan.PlanPackage#getAction_Objectives()
   * @model containment="true"
   * @generated
   */
  EList<Objective> getObjectives();

  /**
   * Returns the value of the '<em><b>Produces</b></em>' reference list.
   * The list contents are of type {@link org.keyline.model.plan.Deliverable}.
   * It is bidirectional and its opposite is '{@link org.keyline.model.plan.Deliverable#getProducers <em>Producers</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * What it produces.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Produces</em>' reference list.
   * @see org.keyline.model.plan.PlanPackage#getAction_Produces()
   * @see org.keyline.model.plan.Deliverable#getProducers
   * @model opposite="producers"
   * @generated
   */
  EList<Deliverable> getProduces();

  /**
   * Returns the value of the '<em><b>Uses</b></em>' reference list.
   * The list contents are of type {@link org.keyline.model.plan.Deliverable}.
   * It is bidirectional and its opposite is '{@link org.keyline.model.plan.Deliverable#getUsers <em>Users</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * What it uses.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Uses</em>' reference list.
   * @see org.keyline.model.plan.PlanPackage#getAction_Uses()
   * @see org.keyline.model.plan.Deliverable#getUsers
   * @model opposite="users"
   * @generated
   */
  EList<Deliverable> getUses();

} // Action
