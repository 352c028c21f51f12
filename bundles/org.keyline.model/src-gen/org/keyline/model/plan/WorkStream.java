/**
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.keyline.model.plan;

import org.eclipse.emf.common.util.EList;

import org.keyline.model.core.Element;
import org.keyline.model.core.Person;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Work Stream</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A theme under which actions are led.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.keyline.model.plan.WorkStream#getLead <em>Lead</em>}</li>
 *   <li>{@link org.keyline.model.plan.WorkStream#getActions <em>Actions</em>}</li>
 *   <li>{@link org.keyline.model.plan.WorkStream#getGroups <em>Groups</em>}</li>
 * </ul>
 *
 * @see org.keyline.model.plan.PlanPackage#getWorkStream()
 * @model
 * @generated
 */
public interface WorkStream extends Element
{
  /**
   * Returns the value of the '<em><b>Lead</b></em>' reference.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * Its lead officer (NCC 2.3).
   * <!-- end-model-doc -->
   * @return the value of the '<em>Lead</em>' reference.
   * @see #setLead(Person)
   * @see org.keyline.model.plan.PlanPackage#getWorkStream_Lead()
   * @model
   * @generated
   */
  Person getLead();

  /**
   * Sets the value of the '{@link org.keyline.model.plan.WorkStream#getLead <em>Lead</em>}' reference.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Lead</em>' reference.
   * @see #getLead()
   * @generated
   */
  void setLead(Person value);

  /**
   * Returns the value of the '<em><b>Actions</b></em>' containment reference list.
   * The list contents are of type {@link org.keyline.model.plan.Action}.
   * It is bidirectional and its opposite is '{@link org.keyline.model.plan.Action#getWorkStream <em>Work Stream</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * Its actions, in order.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Actions</em>' containment reference list.
   * @see org.keyline.model.plan.PlanPackage#getWorkStream_Actions()
   * @see org.keyline.model.plan.Action#getWorkStream
   * @model opposite="workStream" containment="true"
   * @generated
   */
  EList<Action> getActions();

  /**
   * Returns the value of the '<em><b>Groups</b></em>' containment reference list.
   * The list contents are of type {@link org.keyline.model.plan.ActionGroup}.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * The headings under which its actions stand.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Groups</em>' containment reference list.
   * @see org.keyline.model.plan.PlanPackage#getWorkStream_Groups()
   * @model containment="true"
   * @generated
   */
  EList<ActionGroup> getGroups();

} // WorkStream
