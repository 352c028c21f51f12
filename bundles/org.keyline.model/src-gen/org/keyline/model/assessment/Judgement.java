/**
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.keyline.model.assessment;

import org.eclipse.emf.common.util.EList;

import org.keyline.model.core.Addressable;
import org.keyline.model.core.Element;

import org.keyline.model.framework.Level;

import org.keyline.model.plan.Action;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Judgement</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What was judged of a key question, key line or section.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.keyline.model.assessment.Judgement#getSummary <em>Summary</em>}</li>
 *   <li>{@link org.keyline.model.assessment.Judgement#getStrengths <em>Strengths</em>}</li>
 *   <li>{@link org.keyline.model.assessment.Judgement#getAreasForImprovement <em>Areas For Improvement</em>}</li>
 *   <li>{@link org.keyline.model.assessment.Judgement#getDisposition <em>Disposition</em>}</li>
 *   <li>{@link org.keyline.model.assessment.Judgement#getDecision <em>Decision</em>}</li>
 *   <li>{@link org.keyline.model.assessment.Judgement#getSubject <em>Subject</em>}</li>
 *   <li>{@link org.keyline.model.assessment.Judgement#getLevel <em>Level</em>}</li>
 *   <li>{@link org.keyline.model.assessment.Judgement#getActions <em>Actions</em>}</li>
 * </ul>
 *
 * @see org.keyline.model.assessment.AssessmentPackage#getJudgement()
 * @model
 * @generated
 */
public interface Judgement extends Element
{
  /**
   * Returns the value of the '<em><b>Summary</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * Summary of the evidence.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Summary</em>' attribute.
   * @see #setSummary(String)
   * @see org.keyline.model.assessment.AssessmentPackage#getJudgement_Summary()
   * @model
   * @generated
   */
  String getSummary();

  /**
   * Sets the value of the '{@link org.keyline.model.assessment.Judgement#getSummary <em>Summary</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Summary</em>' attribute.
   * @see #getSummary()
   * @generated
   */
  void setSummary(String value);

  /**
   * Returns the value of the '<em><b>Strengths</b></em>' attribute list.
   * The list contents are of type {@link java.lang.String}.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * Strengths.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Strengths</em>' attribute list.
   * @see org.keyline.model.assessment.AssessmentPackage#getJudgement_Strengths()
   * @model unique="false"
   * @generated
   */
  EList<String> getStrengths();

  /**
   * Returns the value of the '<em><b>Areas For Improvement</b></em>' attribute list.
   * The list contents are of type {@link java.lang.String}.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * Areas for improvement.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Areas For Improvement</em>' attribute list.
   * @see org.keyline.model.assessment.AssessmentPackage#getJudgement_AreasForImprovement()
   * @model unique="false"
   * @generated
   */
  EList<String> getAreasForImprovement();

  /**
   * Returns the value of the '<em><b>Disposition</b></em>' attribute.
   * The literals are from the enumeration {@link org.keyline.model.assessment.Disposition}.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * What becomes of them.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Disposition</em>' attribute.
   * @see org.keyline.model.assessment.Disposition
   * @see #setDisposition(Disposition)
   * @see org.keyline.model.assessment.AssessmentPackage#getJudgement_Disposition()
   * @model
   * @generated
   */
  Disposition getDisposition();

  /**
   * Sets the value of the '{@link org.keyline.model.assessment.Judgement#getDisposition <em>Disposition</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Disposition</em>' attribute.
   * @see org.keyline.model.assessment.Disposition
   * @see #getDisposition()
   * @generated
   */
  void setDisposition(Disposition value);

  /**
   * Returns the value of the '<em><b>Decision</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * The decision recorded.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Decision</em>' attribute.
   * @see #setDecision(String)
   * @see org.keyline.model.assessment.AssessmentPackage#getJudgement_Decision()
   * @model
   * @generated
   */
  String getDecision();

  /**
   * Sets the value of the '{@link org.keyline.model.assessment.Judgement#getDecision <em>Decision</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Decision</em>' attribute.
   * @see #getDecision()
   * @generated
   */
  void setDecision(String value);

  /**
   * Returns the value of the '<em><b>Subject</b></em>' reference.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * What is judged.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Subject</em>' reference.
   * @see #setSubject(Addressable)
   * @see org.keyline.model.assessment.AssessmentPackage#getJudgement_Subject()
   * @model
   * @generated
   */
  Addressable getSubject();

  /**
   * Sets the value of the '{@link org.keyline.model.assessment.Judgement#getSubject <em>Subject</em>}' reference.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Subject</em>' reference.
   * @see #getSubject()
   * @generated
   */
  void setSubject(Addressable value);

  /**
   * Returns the value of the '<em><b>Level</b></em>' reference.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * The level that it reached.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Level</em>' reference.
   * @see #setLevel(Level)
   * @see org.keyline.model.assessment.AssessmentPackage#getJudgement_Level()
   * @model
   * @generated
   */
  Level getLevel();

  /**
   * Sets the value of the '{@link org.keyline.model.assessment.Judgement#getLevel <em>Level</em>}' reference.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Level</em>' reference.
   * @see #getLevel()
   * @generated
   */
  void setLevel(Level value);

  /**
   * Returns the value of the '<em><b>Actions</b></em>' reference list.
   * The list contents are of type {@link org.keyline.model.plan.Action}.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * The actions that follow.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Actions</em>' reference list.
   * @see org.keyline.model.assessment.AssessmentPackage#getJudgement_Actions()
   * @model
   * @generated
   */
  EList<Action> getActions();

} // Judgement
