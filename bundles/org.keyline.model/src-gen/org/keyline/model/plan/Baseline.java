/**
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.keyline.model.plan;

import java.time.LocalDate;

import org.eclipse.emf.common.util.EList;

import org.keyline.model.core.Element;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Baseline</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The dates of a plan as agreed at some day.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.keyline.model.plan.Baseline#getTakenOn <em>Taken On</em>}</li>
 *   <li>{@link org.keyline.model.plan.Baseline#getDates <em>Dates</em>}</li>
 * </ul>
 *
 * @see org.keyline.model.plan.PlanPackage#getBaseline()
 * @model
 * @generated
 */
public interface Baseline extends Element
{
  /**
   * Returns the value of the '<em><b>Taken On</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * That day.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Taken On</em>' attribute.
   * @see #setTakenOn(LocalDate)
   * @see org.keyline.model.plan.PlanPackage#getBaseline_TakenOn()
   * @model dataType="org.keyline.model.core.Date"
   * @generated
   */
  LocalDate getTakenOn();

  /**
   * Sets the value of the '{@link org.keyline.model.plan.Baseline#getTakenOn <em>Taken On</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Taken On</em>' attribute.
   * @see #getTakenOn()
   * @generated
   */
  void setTakenOn(LocalDate value);

  /**
   * Returns the value of the '<em><b>Dates</b></em>' containment reference list.
   * The list contents are of type {@link org.keyline.model.plan.BaselineDates}.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * The dates of each action.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Dates</em>' containment reference list.
   * @see org.keyline.model.plan.PlanPackage#getBaseline_Dates()
   * @model containment="true"
   * @generated
   */
  EList<BaselineDates> getDates();

} // Baseline
