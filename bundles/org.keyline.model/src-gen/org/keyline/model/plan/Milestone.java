/**
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.keyline.model.plan;

import java.time.LocalDate;

import org.keyline.model.core.Element;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Milestone</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A point within an action by which something is reached.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.keyline.model.plan.Milestone#getDate <em>Date</em>}</li>
 *   <li>{@link org.keyline.model.plan.Milestone#getDateText <em>Date Text</em>}</li>
 *   <li>{@link org.keyline.model.plan.Milestone#isReached <em>Reached</em>}</li>
 * </ul>
 *
 * @see org.keyline.model.plan.PlanPackage#getMilestone()
 * @model
 * @generated
 */
public interface Milestone extends Element
{
  /**
   * Returns the value of the '<em><b>Date</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * Its day.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Date</em>' attribute.
   * @see #setDate(LocalDate)
   * @see org.keyline.model.plan.PlanPackage#getMilestone_Date()
   * @model dataType="org.keyline.model.core.Date"
   * @generated
   */
  LocalDate getDate();

  /**
   * Sets the value of the '{@link org.keyline.model.plan.Milestone#getDate <em>Date</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Date</em>' attribute.
   * @see #getDate()
   * @generated
   */
  void setDate(LocalDate value);

  /**
   * Returns the value of the '<em><b>Date Text</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * The day as written, where it could not be read whole.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Date Text</em>' attribute.
   * @see #setDateText(String)
   * @see org.keyline.model.plan.PlanPackage#getMilestone_DateText()
   * @model
   * @generated
   */
  String getDateText();

  /**
   * Sets the value of the '{@link org.keyline.model.plan.Milestone#getDateText <em>Date Text</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Date Text</em>' attribute.
   * @see #getDateText()
   * @generated
   */
  void setDateText(String value);

  /**
   * Returns the value of the '<em><b>Reached</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * Whether it was reached.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Reached</em>' attribute.
   * @see #setReached(boolean)
   * @see org.keyline.model.plan.PlanPackage#getMilestone_Reached()
   * @model
   * @generated
   */
  boolean isReached();

  /**
   * Sets the value of the '{@link org.keyline.model.plan.Milestone#isReached <em>Reached</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Reached</em>' attribute.
   * @see #isReached()
   * @generated
   */
  void setReached(boolean value);

} // Milestone
