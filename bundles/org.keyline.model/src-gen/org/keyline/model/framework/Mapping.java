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
 * A representation of the model object '<em><b>Mapping</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A correspondence between two elements of different frameworks.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.keyline.model.framework.Mapping#getRationale <em>Rationale</em>}</li>
 *   <li>{@link org.keyline.model.framework.Mapping#getSource <em>Source</em>}</li>
 *   <li>{@link org.keyline.model.framework.Mapping#getTarget <em>Target</em>}</li>
 * </ul>
 *
 * @see org.keyline.model.framework.FrameworkPackage#getMapping()
 * @model
 * @generated
 */
public interface Mapping extends Element
{
  /**
   * Returns the value of the '<em><b>Rationale</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * Why they correspond (WLGA 1.2).
   * <!-- end-model-doc -->
   * @return the value of the '<em>Rationale</em>' attribute.
   * @see #setRationale(String)
   * @see org.keyline.model.framework.FrameworkPackage#getMapping_Rationale()
   * @model
   * @generated
   */
  String getRationale();

  /**
   * Sets the value of the '{@link org.keyline.model.framework.Mapping#getRationale <em>Rationale</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Rationale</em>' attribute.
   * @see #getRationale()
   * @generated
   */
  void setRationale(String value);

  /**
   * Returns the value of the '<em><b>Source</b></em>' reference.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * The element of this framework.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Source</em>' reference.
   * @see #setSource(Element)
   * @see org.keyline.model.framework.FrameworkPackage#getMapping_Source()
   * @model
   * @generated
   */
  Element getSource();

  /**
   * Sets the value of the '{@link org.keyline.model.framework.Mapping#getSource <em>Source</em>}' reference.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Source</em>' reference.
   * @see #getSource()
   * @generated
   */
  void setSource(Element value);

  /**
   * Returns the value of the '<em><b>Target</b></em>' reference.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * The element of the other framework.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Target</em>' reference.
   * @see #setTarget(Element)
   * @see org.keyline.model.framework.FrameworkPackage#getMapping_Target()
   * @model
   * @generated
   */
  Element getTarget();

  /**
   * Sets the value of the '{@link org.keyline.model.framework.Mapping#getTarget <em>Target</em>}' reference.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Target</em>' reference.
   * @see #getTarget()
   * @generated
   */
  void setTarget(Element value);

} // Mapping
