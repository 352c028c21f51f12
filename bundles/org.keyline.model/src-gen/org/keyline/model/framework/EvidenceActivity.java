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
 * A representation of the model object '<em><b>Evidence Activity</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One document to examine, interview to hold or place to visit.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.keyline.model.framework.EvidenceActivity#getLookFors <em>Look Fors</em>}</li>
 * </ul>
 *
 * @see org.keyline.model.framework.FrameworkPackage#getEvidenceActivity()
 * @model
 * @generated
 */
public interface EvidenceActivity extends Element
{
  /**
   * Returns the value of the '<em><b>Look Fors</b></em>' reference list.
   * The list contents are of type {@link org.keyline.model.framework.LookFor}.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * What to look for there.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Look Fors</em>' reference list.
   * @see org.keyline.model.framework.FrameworkPackage#getEvidenceActivity_LookFors()
   * @model
   * @generated
   */
  EList<LookFor> getLookFors();

} // EvidenceActivity
