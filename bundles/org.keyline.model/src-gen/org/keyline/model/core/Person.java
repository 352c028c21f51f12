/**
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.keyline.model.core;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Person</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Somebody who leads, supports, assesses or approves. The name is the element's name.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.keyline.model.core.Person#getPost <em>Post</em>}</li>
 *   <li>{@link org.keyline.model.core.Person#getKind <em>Kind</em>}</li>
 *   <li>{@link org.keyline.model.core.Person#getContact <em>Contact</em>}</li>
 *   <li>{@link org.keyline.model.core.Person#getOrganisation <em>Organisation</em>}</li>
 * </ul>
 *
 * @see org.keyline.model.core.CorePackage#getPerson()
 * @model
 * @generated
 */
public interface Person extends Element
{
  /**
   * Returns the value of the '<em><b>Post</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * Post or office held.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Post</em>' attribute.
   * @see #setPost(String)
   * @see org.keyline.model.core.CorePackage#getPerson_Post()
   * @model
   * @generated
   */
  String getPost();

  /**
   * Sets the value of the '{@link org.keyline.model.core.Person#getPost <em>Post</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Post</em>' attribute.
   * @see #getPost()
   * @generated
   */
  void setPost(String value);

  /**
   * Returns the value of the '<em><b>Kind</b></em>' attribute.
   * The literals are from the enumeration {@link org.keyline.model.core.PersonKind}.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * In which capacity the person takes part.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Kind</em>' attribute.
   * @see org.keyline.model.core.PersonKind
   * @see #setKind(PersonKind)
   * @see org.keyline.model.core.CorePackage#getPerson_Kind()
   * @model
   * @generated
   */
  PersonKind getKind();

  /**
   * Sets the value of the '{@link org.keyline.model.core.Person#getKind <em>Kind</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Kind</em>' attribute.
   * @see org.keyline.model.core.PersonKind
   * @see #getKind()
   * @generated
   */
  void setKind(PersonKind value);

  /**
   * Returns the value of the '<em><b>Contact</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * Address, e-mail or telephone number.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Contact</em>' attribute.
   * @see #setContact(String)
   * @see org.keyline.model.core.CorePackage#getPerson_Contact()
   * @model
   * @generated
   */
  String getContact();

  /**
   * Sets the value of the '{@link org.keyline.model.core.Person#getContact <em>Contact</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Contact</em>' attribute.
   * @see #getContact()
   * @generated
   */
  void setContact(String value);

  /**
   * Returns the value of the '<em><b>Organisation</b></em>' container reference.
   * It is bidirectional and its opposite is '{@link org.keyline.model.core.Organisation#getPeople <em>People</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * The body that the person belongs to.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Organisation</em>' container reference.
   * @see #setOrganisation(Organisation)
   * @see org.keyline.model.core.CorePackage#getPerson_Organisation()
   * @see org.keyline.model.core.Organisation#getPeople
   * @model opposite="people" transient="false"
   * @generated
   */
  Organisation getOrganisation();

  /**
   * Sets the value of the '{@link org.keyline.model.core.Person#getOrganisation <em>Organisation</em>}' container reference.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Organisation</em>' container reference.
   * @see #getOrganisation()
   * @generated
   */
  void setOrganisation(Organisation value);

} // Person
