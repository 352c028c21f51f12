/**
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.keyline.model.framework;

import org.eclipse.emf.common.util.EList;

import org.keyline.model.core.Element;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Risk Questionnaire</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A brief risk assessment of a service (WLGA 2.1).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.keyline.model.framework.RiskQuestionnaire#getQuestions <em>Questions</em>}</li>
 * </ul>
 *
 * @see org.keyline.model.framework.FrameworkPackage#getRiskQuestionnaire()
 * @model
 * @generated
 */
public interface RiskQuestionnaire extends Element
{
  /**
   * Returns the value of the '<em><b>Questions</b></em>' containment reference list.
   * The list contents are of type {@link org.keyline.model.framework.RiskQuestion}.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * Its questions.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Questions</em>' containment reference list.
   * @see org.keyline.model.framework.FrameworkPackage#getRiskQuestionnaire_Questions()
   * @model containment="true"
   * @generated
   */
  EList<RiskQuestion> getQuestions();

} // RiskQuestionnaire
