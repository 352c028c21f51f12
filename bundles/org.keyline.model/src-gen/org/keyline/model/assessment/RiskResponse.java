/**
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.keyline.model.assessment;

import org.eclipse.emf.common.util.EList;

import org.keyline.model.core.Element;
import org.keyline.model.core.Person;

import org.keyline.model.framework.RiskQuestionnaire;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Risk Response</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One completed risk questionnaire (WLGA 2.1).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.keyline.model.assessment.RiskResponse#getQuestionnaire <em>Questionnaire</em>}</li>
 *   <li>{@link org.keyline.model.assessment.RiskResponse#getRespondent <em>Respondent</em>}</li>
 *   <li>{@link org.keyline.model.assessment.RiskResponse#getAnswers <em>Answers</em>}</li>
 * </ul>
 *
 * @see org.keyline.model.assessment.AssessmentPackage#getRiskResponse()
 * @model
 * @generated
 */
public interface RiskResponse extends Element
{
  /**
   * Returns the value of the '<em><b>Questionnaire</b></em>' reference.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * The questionnaire.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Questionnaire</em>' reference.
   * @see #setQuestionnaire(RiskQuestionnaire)
   * @see org.keyline.model.assessment.AssessmentPackage#getRiskResponse_Questionnaire()
   * @model
   * @generated
   */
  RiskQuestionnaire getQuestionnaire();

  /**
   * Sets the value of the '{@link org.keyline.model.assessment.RiskResponse#getQuestionnaire <em>Questionnaire</em>}' reference.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Questionnaire</em>' reference.
   * @see #getQuestionnaire()
   * @generated
   */
  void setQuestionnaire(RiskQuestionnaire value);

  /**
   * Returns the value of the '<em><b>Respondent</b></em>' reference.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * Who completed it.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Respondent</em>' reference.
   * @see #setRespondent(Person)
   * @see org.keyline.model.assessment.AssessmentPackage#getRiskResponse_Respondent()
   * @model
   * @generated
   */
  Person getRespondent();

  /**
   * Sets the value of the '{@link org.keyline.model.assessment.RiskResponse#getRespondent <em>Respondent</em>}' reference.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Respondent</em>' reference.
   * @see #getRespondent()
   * @generated
   */
  void setRespondent(Person value);

  /**
   * Returns the value of the '<em><b>Answers</b></em>' containment reference list.
   * The list contents are of type {@link org.keyline.model.assessment.RiskAnswer}.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * The answers.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Answers</em>' containment reference list.
   * @see org.keyline.model.assessment.AssessmentPackage#getRiskResponse_Answers()
   * @model containment="true"
   * @generated
   */
  EList<RiskAnswer> getAnswers();

} // RiskResponse
