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

import org.keyline.model.framework.Section;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Assessor</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A member of the team.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.keyline.model.assessment.Assessor#getRole <em>Role</em>}</li>
 *   <li>{@link org.keyline.model.assessment.Assessor#isKnowsService <em>Knows Service</em>}</li>
 *   <li>{@link org.keyline.model.assessment.Assessor#isExternal <em>External</em>}</li>
 *   <li>{@link org.keyline.model.assessment.Assessor#getPerson <em>Person</em>}</li>
 *   <li>{@link org.keyline.model.assessment.Assessor#getResponsibleFor <em>Responsible For</em>}</li>
 * </ul>
 *
 * @see org.keyline.model.assessment.AssessmentPackage#getAssessor()
 * @model
 * @generated
 */
public interface Assessor extends Element
{
  /**
   * Returns the value of the '<em><b>Role</b></em>' attribute.
   * The literals are from the enumeration {@link org.keyline.model.assessment.AssessorRole}.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * What he or she does.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Role</em>' attribute.
   * @see org.keyline.model.assessment.AssessorRole
   * @see #setRole(AssessorRole)
   * @see org.keyline.model.assessment.AssessmentPackage#getAssessor_Role()
   * @model
   * @generated
   */
  AssessorRole getRole();

  /**
   * Sets the value of the '{@link org.keyline.model.assessment.Assessor#getRole <em>Role</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Role</em>' attribute.
   * @see org.keyline.model.assessment.AssessorRole
   * @see #getRole()
   * @generated
   */
  void setRole(AssessorRole value);

  /**
   * Returns the value of the '<em><b>Knows Service</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * Whether he or she knows the service in detail (WLGA 2.2).
   * <!-- end-model-doc -->
   * @return the value of the '<em>Knows Service</em>' attribute.
   * @see #setKnowsService(boolean)
   * @see org.keyline.model.assessment.AssessmentPackage#getAssessor_KnowsService()
   * @model
   * @generated
   */
  boolean isKnowsService();

  /**
   * Sets the value of the '{@link org.keyline.model.assessment.Assessor#isKnowsService <em>Knows Service</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Knows Service</em>' attribute.
   * @see #isKnowsService()
   * @generated
   */
  void setKnowsService(boolean value);

  /**
   * Returns the value of the '<em><b>External</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * Whether he or she is from outside.
   * <!-- end-model-doc -->
   * @return the value of the '<em>External</em>' attribute.
   * @see #setExternal(boolean)
   * @see org.keyline.model.assessment.AssessmentPackage#getAssessor_External()
   * @model
   * @generated
   */
  boolean isExternal();

  /**
   * Sets the value of the '{@link org.keyline.model.assessment.Assessor#isExternal <em>External</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>External</em>' attribute.
   * @see #isExternal()
   * @generated
   */
  void setExternal(boolean value);

  /**
   * Returns the value of the '<em><b>Person</b></em>' reference.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * Who it is.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Person</em>' reference.
   * @see #setPerson(Person)
   * @see org.keyline.model.assessment.AssessmentPackage#getAssessor_Person()
   * @model
   * @generated
   */
  Person getPerson();

  /**
   * Sets the value of the '{@link org.keyline.model.assessment.Assessor#getPerson <em>Person</em>}' reference.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Person</em>' reference.
   * @see #getPerson()
   * @generated
   */
  void setPerson(Person value);

  /**
   * Returns the value of the '<em><b>Responsible For</b></em>' reference list.
   * The list contents are of type {@link org.keyline.model.framework.Section}.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * The parts of the service for which he or she is responsible (WLGA Step 4).
   * <!-- end-model-doc -->
   * @return the value of the '<em>Responsible For</em>' reference list.
   * @see org.keyline.model.assessment.AssessmentPackage#getAssessor_ResponsibleFor()
   * @model
   * @generated
   */
  EList<Section> getResponsibleFor();

} // Assessor
