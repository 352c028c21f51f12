/**
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.keyline.model.core;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Declared Count</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A count that a document states, to be compared with what is modelled (NCC 1; KLOE).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.keyline.model.core.DeclaredCount#getSubject <em>Subject</em>}</li>
 *   <li>{@link org.keyline.model.core.DeclaredCount#getCount <em>Count</em>}</li>
 *   <li>{@link org.keyline.model.core.DeclaredCount#getText <em>Text</em>}</li>
 * </ul>
 *
 * @see org.keyline.model.core.CorePackage#getDeclaredCount()
 * @model
 * @generated
 */
public interface DeclaredCount extends EObject
{
  /**
   * Returns the value of the '<em><b>Subject</b></em>' attribute.
   * The literals are from the enumeration {@link org.keyline.model.core.CountSubject}.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * What is counted.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Subject</em>' attribute.
   * @see org.keyline.model.core.CountSubject
   * @see #setSubject(CountSubject)
   * @see org.keyline.model.core.CorePackage#getDeclaredCount_Subject()
   * @model
   * @generated
   */
  CountSubject getSubject();

  /**
   * Sets the value of the '{@link org.keyline.model.core.DeclaredCount#getSubject <em>Subject</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Subject</em>' attribute.
   * @see org.keyline.model.core.CountSubject
   * @see #getSubject()
   * @generated
   */
  void setSubject(CountSubject value);

  /**
   * Returns the value of the '<em><b>Count</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * The number stated.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Count</em>' attribute.
   * @see #setCount(Integer)
   * @see org.keyline.model.core.CorePackage#getDeclaredCount_Count()
   * @model
   * @generated
   */
  Integer getCount();

  /**
   * Sets the value of the '{@link org.keyline.model.core.DeclaredCount#getCount <em>Count</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Count</em>' attribute.
   * @see #getCount()
   * @generated
   */
  void setCount(Integer value);

  /**
   * Returns the value of the '<em><b>Text</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * The words that state it.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Text</em>' attribute.
   * @see #setText(String)
   * @see org.keyline.model.core.CorePackage#getDeclaredCount_Text()
   * @model
   * @generated
   */
  String getText();

  /**
   * Sets the value of the '{@link org.keyline.model.core.DeclaredCount#getText <em>Text</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Text</em>' attribute.
   * @see #getText()
   * @generated
   */
  void setText(String value);

} // DeclaredCount
