/**
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.keyline.model.plan;

import org.eclipse.emf.common.util.EList;

import org.keyline.model.core.Element;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Deliverable</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Something that an action produces and others use.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.keyline.model.plan.Deliverable#getProducers <em>Producers</em>}</li>
 *   <li>{@link org.keyline.model.plan.Deliverable#getUsers <em>Users</em>}</li>
 * </ul>
 *
 * @see org.keyline.model.plan.PlanPackage#getDeliverable()
 * @model
 * @generated
 */
public interface Deliverable extends Element
{
  /**
   * Returns the value of the '<em><b>Producers</b></em>' reference list.
   * The list contents are of type {@link org.keyline.model.plan.Action}.
   * It is bidirectional and its opposite is '{@link org.keyline.model.plan.Action#getProduces <em>Produces</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * The actions that produce it.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Producers</em>' reference list.
   * @see org.keyline.model.plan.PlanPackage#getDeliverable_Producers()
   * @see org.keyline.model.plan.Action#getProduces
   * @model opposite="produces"
   * @generated
   */
  EList<Action> getProducers();

  /**
   * Returns the value of the '<em><b>Users</b></em>' reference list.
   * The list contents are of type {@link org.keyline.model.plan.Action}.
   * It is bidirectional and its opposite is '{@link org.keyline.model.plan.Action#getUses <em>Uses</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * The actions that use it.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Users</em>' reference list.
   * @see org.keyline.model.plan.PlanPackage#getDeliverable_Users()
   * @see org.keyline.model.plan.Action#getUses
   * @model opposite="uses"
   * @generated
   */
  EList<Action> getUsers();

} // Deliverable
