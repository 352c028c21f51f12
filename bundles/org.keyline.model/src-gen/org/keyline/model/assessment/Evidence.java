/**
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.keyline.model.assessment;

import org.eclipse.emf.common.util.EList;

import org.keyline.model.core.Element;

import org.keyline.model.framework.EvidenceMethod;
import org.keyline.model.framework.KeyQuestion;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Evidence</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Evidence on key questions; its text is the description.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.keyline.model.assessment.Evidence#getPerspective <em>Perspective</em>}</li>
 *   <li>{@link org.keyline.model.assessment.Evidence#getSource <em>Source</em>}</li>
 *   <li>{@link org.keyline.model.assessment.Evidence#isAbsent <em>Absent</em>}</li>
 *   <li>{@link org.keyline.model.assessment.Evidence#getKeyQuestionText <em>Key Question Text</em>}</li>
 *   <li>{@link org.keyline.model.assessment.Evidence#getKeyQuestions <em>Key Questions</em>}</li>
 *   <li>{@link org.keyline.model.assessment.Evidence#getTask <em>Task</em>}</li>
 * </ul>
 *
 * @see org.keyline.model.assessment.AssessmentPackage#getEvidence()
 * @model
 * @generated
 */
public interface Evidence extends Element
{
  /**
   * Returns the value of the '<em><b>Perspective</b></em>' attribute.
   * The literals are from the enumeration {@link org.keyline.model.framework.EvidenceMethod}.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * The perspective that it comes from (WLGA Step 7).
   * <!-- end-model-doc -->
   * @return the value of the '<em>Perspective</em>' attribute.
   * @see org.keyline.model.framework.EvidenceMethod
   * @see #setPerspective(EvidenceMethod)
   * @see org.keyline.model.assessment.AssessmentPackage#getEvidence_Perspective()
   * @model
   * @generated
   */
  EvidenceMethod getPerspective();

  /**
   * Sets the value of the '{@link org.keyline.model.assessment.Evidence#getPerspective <em>Perspective</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Perspective</em>' attribute.
   * @see org.keyline.model.framework.EvidenceMethod
   * @see #getPerspective()
   * @generated
   */
  void setPerspective(EvidenceMethod value);

  /**
   * Returns the value of the '<em><b>Source</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * The document, person or place.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Source</em>' attribute.
   * @see #setSource(String)
   * @see org.keyline.model.assessment.AssessmentPackage#getEvidence_Source()
   * @model
   * @generated
   */
  String getSource();

  /**
   * Sets the value of the '{@link org.keyline.model.assessment.Evidence#getSource <em>Source</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Source</em>' attribute.
   * @see #getSource()
   * @generated
   */
  void setSource(String value);

  /**
   * Returns the value of the '<em><b>Absent</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * It records that there is no evidence.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Absent</em>' attribute.
   * @see #setAbsent(boolean)
   * @see org.keyline.model.assessment.AssessmentPackage#getEvidence_Absent()
   * @model
   * @generated
   */
  boolean isAbsent();

  /**
   * Sets the value of the '{@link org.keyline.model.assessment.Evidence#isAbsent <em>Absent</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Absent</em>' attribute.
   * @see #isAbsent()
   * @generated
   */
  void setAbsent(boolean value);

  /**
   * Returns the value of the '<em><b>Key Question Text</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * The reference as written, where it could not be resolved.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Key Question Text</em>' attribute.
   * @see #setKeyQuestionText(String)
   * @see org.keyline.model.assessment.AssessmentPackage#getEvidence_KeyQuestionText()
   * @model
   * @generated
   */
  String getKeyQuestionText();

  /**
   * Sets the value of the '{@link org.keyline.model.assessment.Evidence#getKeyQuestionText <em>Key Question Text</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Key Question Text</em>' attribute.
   * @see #getKeyQuestionText()
   * @generated
   */
  void setKeyQuestionText(String value);

  /**
   * Returns the value of the '<em><b>Key Questions</b></em>' reference list.
   * The list contents are of type {@link org.keyline.model.framework.KeyQuestion}.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * The key questions that it bears on.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Key Questions</em>' reference list.
   * @see org.keyline.model.assessment.AssessmentPackage#getEvidence_KeyQuestions()
   * @model
   * @generated
   */
  EList<KeyQuestion> getKeyQuestions();

  /**
   * Returns the value of the '<em><b>Task</b></em>' reference.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * The task that brought it.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Task</em>' reference.
   * @see #setTask(Task)
   * @see org.keyline.model.assessment.AssessmentPackage#getEvidence_Task()
   * @model
   * @generated
   */
  Task getTask();

  /**
   * Sets the value of the '{@link org.keyline.model.assessment.Evidence#getTask <em>Task</em>}' reference.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Task</em>' reference.
   * @see #getTask()
   * @generated
   */
  void setTask(Task value);

} // Evidence
