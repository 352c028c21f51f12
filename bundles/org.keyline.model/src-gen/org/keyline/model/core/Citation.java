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
 * A representation of the model object '<em><b>Citation</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A place in a document.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.keyline.model.core.Citation#getDocument <em>Document</em>}</li>
 *   <li>{@link org.keyline.model.core.Citation#getLocator <em>Locator</em>}</li>
 *   <li>{@link org.keyline.model.core.Citation#getQuote <em>Quote</em>}</li>
 * </ul>
 *
 * @see org.keyline.model.core.CorePackage#getCitation()
 * @model
 * @generated
 */
public interface Citation extends EObject
{
  /**
   * Returns the value of the '<em><b>Document</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * The document's title or short name.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Document</em>' attribute.
   * @see #setDocument(String)
   * @see org.keyline.model.core.CorePackage#getCitation_Document()
   * @model
   * @generated
   */
  String getDocument();

  /**
   * Sets the value of the '{@link org.keyline.model.core.Citation#getDocument <em>Document</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Document</em>' attribute.
   * @see #getDocument()
   * @generated
   */
  void setDocument(String value);

  /**
   * Returns the value of the '<em><b>Locator</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * The place in it, such as ¶8 or p. 12.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Locator</em>' attribute.
   * @see #setLocator(String)
   * @see org.keyline.model.core.CorePackage#getCitation_Locator()
   * @model
   * @generated
   */
  String getLocator();

  /**
   * Sets the value of the '{@link org.keyline.model.core.Citation#getLocator <em>Locator</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Locator</em>' attribute.
   * @see #getLocator()
   * @generated
   */
  void setLocator(String value);

  /**
   * Returns the value of the '<em><b>Quote</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * The words that are cited.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Quote</em>' attribute.
   * @see #setQuote(String)
   * @see org.keyline.model.core.CorePackage#getCitation_Quote()
   * @model
   * @generated
   */
  String getQuote();

  /**
   * Sets the value of the '{@link org.keyline.model.core.Citation#getQuote <em>Quote</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Quote</em>' attribute.
   * @see #getQuote()
   * @generated
   */
  void setQuote(String value);

} // Citation
