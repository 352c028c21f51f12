/**
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.keyline.model.framework;

import org.eclipse.emf.common.util.EList;

import org.keyline.model.core.Element;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Evidence Schedule</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What to look for, grouped by the activity by which it is gathered (WLGA 1.5).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.keyline.model.framework.EvidenceSchedule#getMethod <em>Method</em>}</li>
 *   <li>{@link org.keyline.model.framework.EvidenceSchedule#getActivities <em>Activities</em>}</li>
 * </ul>
 *
 * @see org.keyline.model.framework.FrameworkPackage#getEvidenceSchedule()
 * @model
 * @generated
 */
public interface EvidenceSchedule extends Element
{
  /**
   * Returns the value of the '<em><b>Method</b></em>' attribute.
   * The literals are from the enumeration {@link org.keyline.model.framework.EvidenceMethod}.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * How its evidence is gathered.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Method</em>' attribute.
   * @see org.keyline.model.framework.EvidenceMethod
   * @see #setMethod(EvidenceMethod)
   * @see org.keyline.model.framework.FrameworkPackage#getEvidenceSchedule_Method()
   * @model
   * @generated
   */
  EvidenceMethod getMethod();

  /**
   * Sets the value of the '{@link org.keyline.model.framework.EvidenceSchedule#getMethod <em>Method</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Method</em>' attribute.
   * @see org.keyline.model.framework.EvidenceMethod
   * @see #getMethod()
   * @generated
   */
  void setMethod(EvidenceMethod value);

  /**
   * Returns the value of the '<em><b>Activities</b></em>' containment reference list.
   * The list contents are of type {@link org.keyline.model.framework.EvidenceActivity}.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * The activities to undertake.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Activities</em>' containment reference list.
   * @see org.keyline.model.framework.FrameworkPackage#getEvidenceSchedule_Activities()
   * @model containment="true"
   * @generated
   */
  EList<EvidenceActivity> getActivities();

} // EvidenceSchedule
