/**
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.keyline.model.core;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Organisation</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A council, landlord, inspectorate or other body.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.keyline.model.core.Organisation#getKind <em>Kind</em>}</li>
 *   <li>{@link org.keyline.model.core.Organisation#getHomes <em>Homes</em>}</li>
 *   <li>{@link org.keyline.model.core.Organisation#getPeople <em>People</em>}</li>
 *   <li>{@link org.keyline.model.core.Organisation#getGroups <em>Groups</em>}</li>
 * </ul>
 *
 * @see org.keyline.model.core.CorePackage#getOrganisation()
 * @model
 * @generated
 */
public interface Organisation extends Element
{
  /**
   * Returns the value of the '<em><b>Kind</b></em>' attribute.
   * The literals are from the enumeration {@link org.keyline.model.core.OrganisationKind}.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * What sort of body it is.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Kind</em>' attribute.
   * @see org.keyline.model.core.OrganisationKind
   * @see #setKind(OrganisationKind)
   * @see org.keyline.model.core.CorePackage#getOrganisation_Kind()
   * @model
   * @generated
   */
  OrganisationKind getKind();

  /**
   * Sets the value of the '{@link org.keyline.model.core.Organisation#getKind <em>Kind</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Kind</em>' attribute.
   * @see org.keyline.model.core.OrganisationKind
   * @see #getKind()
   * @generated
   */
  void setKind(OrganisationKind value);

  /**
   * Returns the value of the '<em><b>Homes</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * Number of homes that it owns or manages; fewer than 500 make a small landlord (SHR ¶5).
   * <!-- end-model-doc -->
   * @return the value of the '<em>Homes</em>' attribute.
   * @see #setHomes(Integer)
   * @see org.keyline.model.core.CorePackage#getOrganisation_Homes()
   * @model
   * @generated
   */
  Integer getHomes();

  /**
   * Sets the value of the '{@link org.keyline.model.core.Organisation#getHomes <em>Homes</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Homes</em>' attribute.
   * @see #getHomes()
   * @generated
   */
  void setHomes(Integer value);

  /**
   * Returns the value of the '<em><b>People</b></em>' containment reference list.
   * The list contents are of type {@link org.keyline.model.core.Person}.
   * It is bidirectional and its opposite is '{@link org.keyline.model.core.Person#getOrganisation <em>Organisation</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * Those who work for it or sit on it.
   * <!-- end-model-doc -->
   * @return the value of the '<em>People</em>' containment reference list.
   * @see org.keyline.model.core.CorePackage#getOrganisation_People()
   * @see org.keyline.model.core.Person#getOrganisation
   * @model opposite="organisation" containment="true"
   * @generated
   */
  EList<Person> getPeople();

  /**
   * Returns the value of the '<em><b>Groups</b></em>' containment reference list.
   * The list contents are of type {@link org.keyline.model.core.Group}.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * Its boards, teams and panels.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Groups</em>' containment reference list.
   * @see org.keyline.model.core.CorePackage#getOrganisation_Groups()
   * @model containment="true"
   * @generated
   */
  EList<Group> getGroups();

} // Organisation
