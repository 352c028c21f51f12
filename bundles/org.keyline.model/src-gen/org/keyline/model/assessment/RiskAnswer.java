/**
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.keyline.model.assessment;

import org.eclipse.emf.ecore.EObject;

import org.keyline.model.framework.RiskQuestion;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Risk Answer</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The answer to one question.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.keyline.model.assessment.RiskAnswer#getAnswer <em>Answer</em>}</li>
 *   <li>{@link org.keyline.model.assessment.RiskAnswer#getQuestion <em>Question</em>}</li>
 * </ul>
 *
 * @see org.keyline.model.assessment.AssessmentPackage#getRiskAnswer()
 * @model
 * @generated
 */
public interface RiskAnswer extends EObject
{
  /**
   * Returns the value of the '<em><b>Answer</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * The answer.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Answer</em>' attribute.
   * @see #setAnswer(String)
   * @see org.keyline.model.assessment.AssessmentPackage#getRiskAnswer_Answer()
   * @model
   * @generated
   */
  String getAnswer();

  /**
   * Sets the value of the '{@link org.keyline.model.assessment.RiskAnswer#getAnswer <em>Answer</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Answer</em>' attribute.
   * @see #getAnswer()
   * @generated
   */
  void setAnswer(String value);

  /**
   * Returns the value of the '<em><b>Question</b></em>' reference.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * The question.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Question</em>' reference.
   * @see #setQuestion(RiskQuestion)
   * @see org.keyline.model.assessment.AssessmentPackage#getRiskAnswer_Question()
   * @model
   * @generated
   */
  RiskQuestion getQuestion();

  /**
   * Sets the value of the '{@link org.keyline.model.assessment.RiskAnswer#getQuestion <em>Question</em>}' reference.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Question</em>' reference.
   * @see #getQuestion()
   * @generated
   */
  void setQuestion(RiskQuestion value);

} // RiskAnswer
