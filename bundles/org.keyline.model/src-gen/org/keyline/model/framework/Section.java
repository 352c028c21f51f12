/**
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.keyline.model.framework;

import org.eclipse.emf.common.util.EList;

import org.keyline.model.core.Addressable;
import org.keyline.model.core.DeclaredCount;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Section</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A part, judgement, question, heading or headline question.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.keyline.model.framework.Section#getKind <em>Kind</em>}</li>
 *   <li>{@link org.keyline.model.framework.Section#getSections <em>Sections</em>}</li>
 *   <li>{@link org.keyline.model.framework.Section#getKeyLines <em>Key Lines</em>}</li>
 *   <li>{@link org.keyline.model.framework.Section#getKeyQuestions <em>Key Questions</em>}</li>
 *   <li>{@link org.keyline.model.framework.Section#getDeclaredCounts <em>Declared Counts</em>}</li>
 *   <li>{@link org.keyline.model.framework.Section#getCrossReferences <em>Cross References</em>}</li>
 * </ul>
 *
 * @see org.keyline.model.framework.FrameworkPackage#getSection()
 * @model
 * @generated
 */
public interface Section extends Addressable
{
  /**
   * Returns the value of the '<em><b>Kind</b></em>' attribute.
   * The literals are from the enumeration {@link org.keyline.model.framework.SectionKind}.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * Its rank.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Kind</em>' attribute.
   * @see org.keyline.model.framework.SectionKind
   * @see #setKind(SectionKind)
   * @see org.keyline.model.framework.FrameworkPackage#getSection_Kind()
   * @model
   * @generated
   */
  SectionKind getKind();

  /**
   * Sets the value of the '{@link org.keyline.model.framework.Section#getKind <em>Kind</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Kind</em>' attribute.
   * @see org.keyline.model.framework.SectionKind
   * @see #getKind()
   * @generated
   */
  void setKind(SectionKind value);

  /**
   * Returns the value of the '<em><b>Sections</b></em>' containment reference list.
   * The list contents are of type {@link org.keyline.model.framework.Section}.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * What is nested in it.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Sections</em>' containment reference list.
   * @see org.keyline.model.framework.FrameworkPackage#getSection_Sections()
   * @model containment="true"
   * @generated
   */
  EList<Section> getSections();

  /**
   * Returns the value of the '<em><b>Key Lines</b></em>' containment reference list.
   * The list contents are of type {@link org.keyline.model.framework.KeyLine}.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * Its key lines of enquiry.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Key Lines</em>' containment reference list.
   * @see org.keyline.model.framework.FrameworkPackage#getSection_KeyLines()
   * @model containment="true"
   * @generated
   */
  EList<KeyLine> getKeyLines();

  /**
   * Returns the value of the '<em><b>Key Questions</b></em>' containment reference list.
   * The list contents are of type {@link org.keyline.model.framework.KeyQuestion}.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * Its key questions.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Key Questions</em>' containment reference list.
   * @see org.keyline.model.framework.FrameworkPackage#getSection_KeyQuestions()
   * @model containment="true"
   * @generated
   */
  EList<KeyQuestion> getKeyQuestions();

  /**
   * Returns the value of the '<em><b>Declared Counts</b></em>' containment reference list.
   * The list contents are of type {@link org.keyline.model.core.DeclaredCount}.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * Counts that it states of itself.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Declared Counts</em>' containment reference list.
   * @see org.keyline.model.framework.FrameworkPackage#getSection_DeclaredCounts()
   * @model containment="true"
   * @generated
   */
  EList<DeclaredCount> getDeclaredCounts();

  /**
   * Returns the value of the '<em><b>Cross References</b></em>' containment reference list.
   * The list contents are of type {@link org.keyline.model.framework.CrossReference}.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * Pointers in its text.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Cross References</em>' containment reference list.
   * @see org.keyline.model.framework.FrameworkPackage#getSection_CrossReferences()
   * @model containment="true"
   * @generated
   */
  EList<CrossReference> getCrossReferences();

} // Section
