/**
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.keyline.model.plan;

import java.time.LocalDate;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Baseline Dates</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The dates of one action in a baseline.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.keyline.model.plan.BaselineDates#getStart <em>Start</em>}</li>
 *   <li>{@link org.keyline.model.plan.BaselineDates#getFinish <em>Finish</em>}</li>
 *   <li>{@link org.keyline.model.plan.BaselineDates#getAction <em>Action</em>}</li>
 * </ul>
 *
 * @see org.keyline.model.plan.PlanPackage#getBaselineDates()
 * @model
 * @generated
 */
public interface BaselineDates extends EObject
{
  /**
   * Returns the value of the '<em><b>Start</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * First day.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Start</em>' attribute.
   * @see #setStart(LocalDate)
   * @see org.keyline.model.plan.PlanPackage#getBaselineDates_Start()
   * @model dataType="org.keyline.model.core.Date"
   * @generated
   */
  LocalDate getStart();

  /**
   * Sets the value of the '{@link org.keyline.model.plan.BaselineDates#getStart <em>Start</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Start</em>' attribute.
   * @see #getStart()
   * @generated
   */
  void setStart(LocalDate value);

  /**
   * Returns the value of the '<em><b>Finish</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * Last day.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Finish</em>' attribute.
   * @see #setFinish(LocalDate)
   * @see org.keyline.model.plan.PlanPackage#getBaselineDates_Finish()
   * @model dataType="org.keyline.model.core.Date"
   * @generated
   */
  LocalDate getFinish();

  /**
   * Sets the value of the '{@link org.keyline.model.plan.BaselineDates#getFinish <em>Finish</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Finish</em>' attribute.
   * @see #getFinish()
   * @generated
   */
  void setFinish(LocalDate value);

  /**
   * Returns the value of the '<em><b>Action</b></em>' reference.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * The action.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Action</em>' reference.
   * @see #setAction(Action)
   * @see org.keyline.model.plan.PlanPackage#getBaselineDates_Action()
   * @model
   * @generated
   */
  Action getAction();

  /**
   * Sets the value of the '{@link org.keyline.model.plan.BaselineDates#getAction <em>Action</em>}' reference.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Action</em>' reference.
   * @see #getAction()
   * @generated
   */
  void setAction(Action value);

} // BaselineDates
