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
 * A representation of the model object '<em><b>Key Question</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A question that an assessment answers with evidence and a judgement (WLGA 1.5).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.keyline.model.framework.KeyQuestion#getQuestion <em>Question</em>}</li>
 *   <li>{@link org.keyline.model.framework.KeyQuestion#getLookFors <em>Look Fors</em>}</li>
 *   <li>{@link org.keyline.model.framework.KeyQuestion#getEvidenceSources <em>Evidence Sources</em>}</li>
 *   <li>{@link org.keyline.model.framework.KeyQuestion#getCrossReferences <em>Cross References</em>}</li>
 * </ul>
 *
 * @see org.keyline.model.framework.FrameworkPackage#getKeyQuestion()
 * @model
 * @generated
 */
public interface KeyQuestion extends Addressable
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
   * @see org.keyline.model.framework.FrameworkPackage#getKeyQuestion_Question()
   * @model
   * @generated
   */
  String getQuestion();

  /**
   * Sets the value of the '{@link org.keyline.model.framework.KeyQuestion#getQuestion <em>Question</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Question</em>' attribute.
   * @see #getQuestion()
   * @generated
   */
  void setQuestion(String value);

  /**
   * Returns the value of the '<em><b>Look Fors</b></em>' containment reference list.
   * The list contents are of type {@link org.keyline.model.framework.LookFor}.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * What to look for.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Look Fors</em>' containment reference list.
   * @see org.keyline.model.framework.FrameworkPackage#getKeyQuestion_LookFors()
   * @model containment="true"
   * @generated
   */
  EList<LookFor> getLookFors();

  /**
   * Returns the value of the '<em><b>Evidence Sources</b></em>' containment reference list.
   * The list contents are of type {@link org.keyline.model.framework.EvidenceSource}.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * Where to gather evidence.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Evidence Sources</em>' containment reference list.
   * @see org.keyline.model.framework.FrameworkPackage#getKeyQuestion_EvidenceSources()
   * @model containment="true"
   * @generated
   */
  EList<EvidenceSource> getEvidenceSources();

  /**
   * Returns the value of the '<em><b>Cross References</b></em>' containment reference list.
   * The list contents are of type {@link org.keyline.model.framework.CrossReference}.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * Pointers in its text.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Cross References</em>' containment reference list.
   * @see org.keyline.model.framework.FrameworkPackage#getKeyQuestion_CrossReferences()
   * @model containment="true"
   * @generated
   */
  EList<CrossReference> getCrossReferences();

} // KeyQuestion
