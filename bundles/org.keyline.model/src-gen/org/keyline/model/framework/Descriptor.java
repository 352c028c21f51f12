/**
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.keyline.model.framework;

import org.keyline.model.core.Element;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Descriptor</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What a body at one level is like; its text is the description.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.keyline.model.framework.Descriptor#getLevel <em>Level</em>}</li>
 *   <li>{@link org.keyline.model.framework.Descriptor#getCounterpart <em>Counterpart</em>}</li>
 * </ul>
 *
 * @see org.keyline.model.framework.FrameworkPackage#getDescriptor()
 * @model
 * @generated
 */
public interface Descriptor extends Element
{
  /**
   * Returns the value of the '<em><b>Level</b></em>' reference.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * The level described.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Level</em>' reference.
   * @see #setLevel(Level)
   * @see org.keyline.model.framework.FrameworkPackage#getDescriptor_Level()
   * @model
   * @generated
   */
  Level getLevel();

  /**
   * Sets the value of the '{@link org.keyline.model.framework.Descriptor#getLevel <em>Level</em>}' reference.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Level</em>' reference.
   * @see #getLevel()
   * @generated
   */
  void setLevel(Level value);

  /**
   * Returns the value of the '<em><b>Counterpart</b></em>' reference.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * The descriptor of another level about the same criterion.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Counterpart</em>' reference.
   * @see #setCounterpart(Descriptor)
   * @see org.keyline.model.framework.FrameworkPackage#getDescriptor_Counterpart()
   * @model
   * @generated
   */
  Descriptor getCounterpart();

  /**
   * Sets the value of the '{@link org.keyline.model.framework.Descriptor#getCounterpart <em>Counterpart</em>}' reference.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Counterpart</em>' reference.
   * @see #getCounterpart()
   * @generated
   */
  void setCounterpart(Descriptor value);

} // Descriptor
