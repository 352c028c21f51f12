/**
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.keyline.model.core;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

import org.keyline.model.Origin;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Element</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Anything that can be identified, named and cited.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.keyline.model.core.Element#getId <em>Id</em>}</li>
 *   <li>{@link org.keyline.model.core.Element#getRef <em>Ref</em>}</li>
 *   <li>{@link org.keyline.model.core.Element#getName <em>Name</em>}</li>
 *   <li>{@link org.keyline.model.core.Element#getDescription <em>Description</em>}</li>
 *   <li>{@link org.keyline.model.core.Element#getOrigin <em>Origin</em>}</li>
 *   <li>{@link org.keyline.model.core.Element#getCitations <em>Citations</em>}</li>
 * </ul>
 *
 * @see org.keyline.model.core.CorePackage#getElement()
 * @model abstract="true"
 * @generated
 */
public interface Element extends EObject
{
  /**
   * Returns the value of the '<em><b>Id</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * The universally unique identifier (UUID) of the element; given when it is created or read, never changed.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Id</em>' attribute.
   * @see #setId(String)
   * @see org.keyline.model.core.CorePackage#getElement_Id()
   * @model id="true"
   * @generated
   */
  String getId();

  /**
   * Sets the value of the '{@link org.keyline.model.core.Element#getId <em>Id</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Id</em>' attribute.
   * @see #getId()
   * @generated
   */
  void setId(String value);

  /**
   * Returns the value of the '<em><b>Ref</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * The reference by which the field knows it, such as R1.1, A.3 or A1 2.1.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Ref</em>' attribute.
   * @see #setRef(String)
   * @see org.keyline.model.core.CorePackage#getElement_Ref()
   * @model
   * @generated
   */
  String getRef();

  /**
   * Sets the value of the '{@link org.keyline.model.core.Element#getRef <em>Ref</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Ref</em>' attribute.
   * @see #getRef()
   * @generated
   */
  void setRef(String value);

  /**
   * Returns the value of the '<em><b>Name</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * Its name or title, in one line.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Name</em>' attribute.
   * @see #setName(String)
   * @see org.keyline.model.core.CorePackage#getElement_Name()
   * @model
   * @generated
   */
  String getName();

  /**
   * Sets the value of the '{@link org.keyline.model.core.Element#getName <em>Name</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Name</em>' attribute.
   * @see #getName()
   * @generated
   */
  void setName(String value);

  /**
   * Returns the value of the '<em><b>Description</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * Its text, of any length; may have several lines.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Description</em>' attribute.
   * @see #setDescription(String)
   * @see org.keyline.model.core.CorePackage#getElement_Description()
   * @model
   * @generated
   */
  String getDescription();

  /**
   * Sets the value of the '{@link org.keyline.model.core.Element#getDescription <em>Description</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Description</em>' attribute.
   * @see #getDescription()
   * @generated
   */
  void setDescription(String value);

  /**
   * Returns the value of the '<em><b>Origin</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * Where it was imported from; absent for what was made by hand.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Origin</em>' attribute.
   * @see #setOrigin(Origin)
   * @see org.keyline.model.core.CorePackage#getElement_Origin()
   * @model dataType="org.keyline.model.core.Origin"
   * @generated
   */
  Origin getOrigin();

  /**
   * Sets the value of the '{@link org.keyline.model.core.Element#getOrigin <em>Origin</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Origin</em>' attribute.
   * @see #getOrigin()
   * @generated
   */
  void setOrigin(Origin value);

  /**
   * Returns the value of the '<em><b>Citations</b></em>' containment reference list.
   * The list contents are of type {@link org.keyline.model.core.Citation}.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * Documents and paragraphs that it rests on.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Citations</em>' containment reference list.
   * @see org.keyline.model.core.CorePackage#getElement_Citations()
   * @model containment="true"
   * @generated
   */
  EList<Citation> getCitations();

} // Element
