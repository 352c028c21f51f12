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

import org.keyline.model.framework.EvidenceMethod;
import org.keyline.model.framework.EvidenceSchedule;
import org.keyline.model.framework.KeyQuestion;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Task</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Something that assessors do to gather evidence (WLGA Step 4).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.keyline.model.assessment.Task#getMethod <em>Method</em>}</li>
 *   <li>{@link org.keyline.model.assessment.Task#getScheduledOn <em>Scheduled On</em>}</li>
 *   <li>{@link org.keyline.model.assessment.Task#getDocuments <em>Documents</em>}</li>
 *   <li>{@link org.keyline.model.assessment.Task#getTelephone <em>Telephone</em>}</li>
 *   <li>{@link org.keyline.model.assessment.Task#getPlace <em>Place</em>}</li>
 *   <li>{@link org.keyline.model.assessment.Task#getAssessors <em>Assessors</em>}</li>
 *   <li>{@link org.keyline.model.assessment.Task#getSchedule <em>Schedule</em>}</li>
 *   <li>{@link org.keyline.model.assessment.Task#getKeyQuestions <em>Key Questions</em>}</li>
 * </ul>
 *
 * @see org.keyline.model.assessment.AssessmentPackage#getTask()
 * @model
 * @generated
 */
public interface Task extends Element
{
  /**
   * Returns the value of the '<em><b>Method</b></em>' attribute.
   * The literals are from the enumeration {@link org.keyline.model.framework.EvidenceMethod}.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * How evidence is gathered.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Method</em>' attribute.
   * @see org.keyline.model.framework.EvidenceMethod
   * @see #setMethod(EvidenceMethod)
   * @see org.keyline.model.assessment.AssessmentPackage#getTask_Method()
   * @model
   * @generated
   */
  EvidenceMethod getMethod();

  /**
   * Sets the value of the '{@link org.keyline.model.assessment.Task#getMethod <em>Method</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Method</em>' attribute.
   * @see org.keyline.model.framework.EvidenceMethod
   * @see #getMethod()
   * @generated
   */
  void setMethod(EvidenceMethod value);

  /**
   * Returns the value of the '<em><b>Scheduled On</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * When.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Scheduled On</em>' attribute.
   * @see #setScheduledOn(LocalDate)
   * @see org.keyline.model.assessment.AssessmentPackage#getTask_ScheduledOn()
   * @model dataType="org.keyline.model.core.Date"
   * @generated
   */
  LocalDate getScheduledOn();

  /**
   * Sets the value of the '{@link org.keyline.model.assessment.Task#getScheduledOn <em>Scheduled On</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Scheduled On</em>' attribute.
   * @see #getScheduledOn()
   * @generated
   */
  void setScheduledOn(LocalDate value);

  /**
   * Returns the value of the '<em><b>Documents</b></em>' attribute list.
   * The list contents are of type {@link java.lang.String}.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * Documents to examine (WLGA Step 5).
   * <!-- end-model-doc -->
   * @return the value of the '<em>Documents</em>' attribute list.
   * @see org.keyline.model.assessment.AssessmentPackage#getTask_Documents()
   * @model unique="false"
   * @generated
   */
  EList<String> getDocuments();

  /**
   * Returns the value of the '<em><b>Telephone</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * Number to call.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Telephone</em>' attribute.
   * @see #setTelephone(String)
   * @see org.keyline.model.assessment.AssessmentPackage#getTask_Telephone()
   * @model
   * @generated
   */
  String getTelephone();

  /**
   * Sets the value of the '{@link org.keyline.model.assessment.Task#getTelephone <em>Telephone</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Telephone</em>' attribute.
   * @see #getTelephone()
   * @generated
   */
  void setTelephone(String value);

  /**
   * Returns the value of the '<em><b>Place</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * Where to go.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Place</em>' attribute.
   * @see #setPlace(String)
   * @see org.keyline.model.assessment.AssessmentPackage#getTask_Place()
   * @model
   * @generated
   */
  String getPlace();

  /**
   * Sets the value of the '{@link org.keyline.model.assessment.Task#getPlace <em>Place</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Place</em>' attribute.
   * @see #getPlace()
   * @generated
   */
  void setPlace(String value);

  /**
   * Returns the value of the '<em><b>Assessors</b></em>' reference list.
   * The list contents are of type {@link org.keyline.model.assessment.Assessor}.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * Who does it.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Assessors</em>' reference list.
   * @see org.keyline.model.assessment.AssessmentPackage#getTask_Assessors()
   * @model
   * @generated
   */
  EList<Assessor> getAssessors();

  /**
   * Returns the value of the '<em><b>Schedule</b></em>' reference.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * The schedule that it follows.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Schedule</em>' reference.
   * @see #setSchedule(EvidenceSchedule)
   * @see org.keyline.model.assessment.AssessmentPackage#getTask_Schedule()
   * @model
   * @generated
   */
  EvidenceSchedule getSchedule();

  /**
   * Sets the value of the '{@link org.keyline.model.assessment.Task#getSchedule <em>Schedule</em>}' reference.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Schedule</em>' reference.
   * @see #getSchedule()
   * @generated
   */
  void setSchedule(EvidenceSchedule value);

  /**
   * Returns the value of the '<em><b>Key Questions</b></em>' reference list.
   * The list contents are of type {@link org.keyline.model.framework.KeyQuestion}.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * The key questions that it is to answer.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Key Questions</em>' reference list.
   * @see org.keyline.model.assessment.AssessmentPackage#getTask_KeyQuestions()
   * @model
   * @generated
   */
  EList<KeyQuestion> getKeyQuestions();

} // Task
