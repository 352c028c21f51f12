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
 * A representation of the model object '<em><b>Scale</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * An ordered scale of judgement.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.keyline.model.framework.Scale#getLevels <em>Levels</em>}</li>
 * </ul>
 *
 * @see org.keyline.model.framework.FrameworkPackage#getScale()
 * @model
 * @generated
 */
public interface Scale extends Element
{
  /**
   * Returns the value of the '<em><b>Levels</b></em>' containment reference list.
   * The list contents are of type {@link org.keyline.model.framework.Level}.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * Its levels, best first.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Levels</em>' containment reference list.
   * @see org.keyline.model.framework.FrameworkPackage#getScale_Levels()
   * @model containment="true"
   * @generated
   */
  EList<Level> getLevels();

} // Scale
