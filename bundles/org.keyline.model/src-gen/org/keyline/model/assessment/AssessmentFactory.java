/**
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.keyline.model.assessment;

import org.eclipse.emf.ecore.EFactory;

/**
 * <!-- begin-user-doc -->
 * The <b>Factory</b> for the model.
 * It provides a create method for each non-abstract class of the model.
 * <!-- end-user-doc -->
 * @see org.keyline.model.assessment.AssessmentPackage
 * @generated
 */
public interface AssessmentFactory extends EFactory
{
  /**
   * The singleton instance of the factory.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  AssessmentFactory eINSTANCE = org.keyline.model.assessment.impl.AssessmentFactoryImpl.init();

  /**
   * Returns a new object of class '<em>Assessment</em>'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return a new object of class '<em>Assessment</em>'.
   * @generated
   */
  Assessment createAssessment();

  /**
   * Returns a new object of class '<em>Assessor</em>'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return a new object of class '<em>Assessor</em>'.
   * @generated
   */
  Assessor createAssessor();

  /**
   * Returns a new object of class '<em>Task</em>'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return a new object of class '<em>Task</em>'.
   * @generated
   */
  Task createTask();

  /**
   * Returns a new object of class '<em>Evidence</em>'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return a new object of class '<em>Evidence</em>'.
   * @generated
   */
  Evidence createEvidence();

  /**
   * Returns a new object of class '<em>Judgement</em>'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return a new object of class '<em>Judgement</em>'.
   * @generated
   */
  Judgement createJudgement();

  /**
   * Returns a new object of class '<em>Risk Response</em>'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return a new object of class '<em>Risk Response</em>'.
   * @generated
   */
  RiskResponse createRiskResponse();

  /**
   * Returns a new object of class '<em>Risk Answer</em>'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return a new object of class '<em>Risk Answer</em>'.
   * @generated
   */
  RiskAnswer createRiskAnswer();

  /**
   * Returns the package supported by this factory.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the package supported by this factory.
   * @generated
   */
  AssessmentPackage getAssessmentPackage();

} //AssessmentFactory
