/**
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.keyline.model.framework;

import org.eclipse.emf.ecore.EObject;

import org.keyline.model.core.Element;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Cross Reference</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A pointer in a text to another place, in this framework or another (WLGA 1.2).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.keyline.model.framework.CrossReference#getText <em>Text</em>}</li>
 *   <li>{@link org.keyline.model.framework.CrossReference#getTarget <em>Target</em>}</li>
 * </ul>
 *
 * @see org.keyline.model.framework.FrameworkPackage#getCrossReference()
 * @model
 * @generated
 */
public interface CrossReference extends EObject
{
  /**
   * Returns the value of the '<em><b>Text</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * The pointer as written.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Text</em>' attribute.
   * @see #setText(String)
   * @see org.keyline.model.framework.FrameworkPackage#getCrossReference_Text()
   * @model
   * @generated
   */
  String getText();

  /**
   * Sets the value of the '{@link org.keyline.model.framework.CrossReference#getText <em>Text</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Text</em>' attribute.
   * @see #getText()
   * @generated
   */
  void setText(String value);

  /**
   * Returns the value of the '<em><b>Target</b></em>' reference.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * What it points to; absent when it does not resolve.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Target</em>' reference.
   * @see #setTarget(Element)
   * @see org.keyline.model.framework.FrameworkPackage#getCrossReference_Target()
   * @model
   * @generated
   */
  Element getTarget();

  /**
   * Sets the value of the '{@link org.keyline.model.framework.CrossReference#getTarget <em>Target</em>}' reference.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Target</em>' reference.
   * @see #getTarget()
   * @generated
   */
  void setTarget(Element value);

} // CrossReference
