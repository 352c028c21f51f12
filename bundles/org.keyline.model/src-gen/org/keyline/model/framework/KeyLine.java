/**
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.keyline.model.framework;

import org.eclipse.emf.common.util.EList;

import org.keyline.model.core.Addressable;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Key Line</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A key line of enquiry: a subject, its question, and what each level looks like (KLOE).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.keyline.model.framework.KeyLine#getQuestion <em>Question</em>}</li>
 *   <li>{@link org.keyline.model.framework.KeyLine#getSubQuestions <em>Sub Questions</em>}</li>
 *   <li>{@link org.keyline.model.framework.KeyLine#getScale <em>Scale</em>}</li>
 *   <li>{@link org.keyline.model.framework.KeyLine#getDescriptors <em>Descriptors</em>}</li>
 *   <li>{@link org.keyline.model.framework.KeyLine#getCrossReferences <em>Cross References</em>}</li>
 * </ul>
 *
 * @see org.keyline.model.framework.FrameworkPackage#getKeyLine()
 * @model
 * @generated
 */
public interface KeyLine extends Addressable
{
  /**
   * Returns the value of the '<em><b>Question</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * The question that is asked.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Question</em>' attribute.
   * @see #setQuestion(String)
   * @see org.keyline.model.framework.FrameworkPackage#getKeyLine_Question()
   * @model
   * @generated
   */
  String getQuestion();

  /**
   * Sets the value of the '{@link org.keyline.model.framework.KeyLine#getQuestion <em>Question</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Question</em>' attribute.
   * @see #getQuestion()
   * @generated
   */
  void setQuestion(String value);

  /**
   * Returns the value of the '<em><b>Sub Questions</b></em>' attribute list.
   * The list contents are of type {@link java.lang.String}.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * The points into which the question is divided.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Sub Questions</em>' attribute list.
   * @see org.keyline.model.framework.FrameworkPackage#getKeyLine_SubQuestions()
   * @model unique="false"
   * @generated
   */
  EList<String> getSubQuestions();

  /**
   * Returns the value of the '<em><b>Scale</b></em>' reference.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * The scale whose levels the descriptors describe.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Scale</em>' reference.
   * @see #setScale(Scale)
   * @see org.keyline.model.framework.FrameworkPackage#getKeyLine_Scale()
   * @model
   * @generated
   */
  Scale getScale();

  /**
   * Sets the value of the '{@link org.keyline.model.framework.KeyLine#getScale <em>Scale</em>}' reference.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Scale</em>' reference.
   * @see #getScale()
   * @generated
   */
  void setScale(Scale value);

  /**
   * Returns the value of the '<em><b>Descriptors</b></em>' containment reference list.
   * The list contents are of type {@link org.keyline.model.framework.Descriptor}.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * What is found at each level.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Descriptors</em>' containment reference list.
   * @see org.keyline.model.framework.FrameworkPackage#getKeyLine_Descriptors()
   * @model containment="true"
   * @generated
   */
  EList<Descriptor> getDescriptors();

  /**
   * Returns the value of the '<em><b>Cross References</b></em>' containment reference list.
   * The list contents are of type {@link org.keyline.model.framework.CrossReference}.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * Pointers in its text.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Cross References</em>' containment reference list.
   * @see org.keyline.model.framework.FrameworkPackage#getKeyLine_CrossReferences()
   * @model containment="true"
   * @generated
   */
  EList<CrossReference> getCrossReferences();

} // KeyLine
