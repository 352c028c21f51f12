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
 * A representation of the model object '<em><b>Action Group</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A heading within a work stream.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.keyline.model.plan.ActionGroup#getActions <em>Actions</em>}</li>
 * </ul>
 *
 * @see org.keyline.model.plan.PlanPackage#getActionGroup()
 * @model
 * @generated
 */
public interface ActionGroup extends Element
{
  /**
   * Returns the value of the '<em><b>Actions</b></em>' reference list.
   * The list contents are of type {@link org.keyline.model.plan.Action}.
   * It is bidirectional and its opposite is '{@link org.keyline.model.plan.Action#getGroup <em>Group</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * The actions under it.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Actions</em>' reference list.
   * @see org.keyline.model.plan.PlanPackage#getActionGroup_Actions()
   * @see org.keyline.model.plan.Action#getGroup
   * @model opposite="group"
   * @generated
   */
  EList<Action> getActions();

} // ActionGroup
