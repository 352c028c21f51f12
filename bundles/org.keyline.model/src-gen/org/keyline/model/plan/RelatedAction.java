/**
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.keyline.model.plan;

import org.keyline.model.core.Element;
import org.keyline.model.core.Person;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Related Action</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * An action stated as related, with the officer stated beside it (NCC Annex A).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.keyline.model.plan.RelatedAction#getText <em>Text</em>}</li>
 *   <li>{@link org.keyline.model.plan.RelatedAction#getAction <em>Action</em>}</li>
 *   <li>{@link org.keyline.model.plan.RelatedAction#getStatedOfficer <em>Stated Officer</em>}</li>
 * </ul>
 *
 * @see org.keyline.model.plan.PlanPackage#getRelatedAction()
 * @model
 * @generated
 */
public interface RelatedAction extends Element
{
  /**
   * Returns the value of the '<em><b>Text</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * The words as written; where no action is set, the reference that did not resolve.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Text</em>' attribute.
   * @see #setText(String)
   * @see org.keyline.model.plan.PlanPackage#getRelatedAction_Text()
   * @model
   * @generated
   */
  String getText();

  /**
   * Sets the value of the '{@link org.keyline.model.plan.RelatedAction#getText <em>Text</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Text</em>' attribute.
   * @see #getText()
   * @generated
   */
  void setText(String value);

  /**
   * Returns the value of the '<em><b>Action</b></em>' reference.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * The related action.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Action</em>' reference.
   * @see #setAction(Action)
   * @see org.keyline.model.plan.PlanPackage#getRelatedAction_Action()
   * @model
   * @generated
   */
  Action getAction();

  /**
   * Sets the value of the '{@link org.keyline.model.plan.RelatedAction#getAction <em>Action</em>}' reference.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Action</em>' reference.
   * @see #getAction()
   * @generated
   */
  void setAction(Action value);

  /**
   * Returns the value of the '<em><b>Stated Officer</b></em>' reference.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * The officer written beside it.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Stated Officer</em>' reference.
   * @see #setStatedOfficer(Person)
   * @see org.keyline.model.plan.PlanPackage#getRelatedAction_StatedOfficer()
   * @model
   * @generated
   */
  Person getStatedOfficer();

  /**
   * Sets the value of the '{@link org.keyline.model.plan.RelatedAction#getStatedOfficer <em>Stated Officer</em>}' reference.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Stated Officer</em>' reference.
   * @see #getStatedOfficer()
   * @generated
   */
  void setStatedOfficer(Person value);

} // RelatedAction
