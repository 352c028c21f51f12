/**
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.keyline.model.core;

import java.time.LocalDate;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Period</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * From a day to a day, both included.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.keyline.model.core.Period#getStart <em>Start</em>}</li>
 *   <li>{@link org.keyline.model.core.Period#getEnd <em>End</em>}</li>
 * </ul>
 *
 * @see org.keyline.model.core.CorePackage#getPeriod()
 * @model
 * @generated
 */
public interface Period extends EObject
{
  /**
   * Returns the value of the '<em><b>Start</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * The first day.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Start</em>' attribute.
   * @see #setStart(LocalDate)
   * @see org.keyline.model.core.CorePackage#getPeriod_Start()
   * @model dataType="org.keyline.model.core.Date"
   * @generated
   */
  LocalDate getStart();

  /**
   * Sets the value of the '{@link org.keyline.model.core.Period#getStart <em>Start</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Start</em>' attribute.
   * @see #getStart()
   * @generated
   */
  void setStart(LocalDate value);

  /**
   * Returns the value of the '<em><b>End</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * The last day.
   * <!-- end-model-doc -->
   * @return the value of the '<em>End</em>' attribute.
   * @see #setEnd(LocalDate)
   * @see org.keyline.model.core.CorePackage#getPeriod_End()
   * @model dataType="org.keyline.model.core.Date"
   * @generated
   */
  LocalDate getEnd();

  /**
   * Sets the value of the '{@link org.keyline.model.core.Period#getEnd <em>End</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>End</em>' attribute.
   * @see #getEnd()
   * @generated
   */
  void setEnd(LocalDate value);

} // Period
