/**
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.keyline.model.plan;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Monitoring</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * How progress against the plan is measured (SHR ¶8).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.keyline.model.plan.Monitoring#getArrangements <em>Arrangements</em>}</li>
 *   <li>{@link org.keyline.model.plan.Monitoring#getIntervalDays <em>Interval Days</em>}</li>
 *   <li>{@link org.keyline.model.plan.Monitoring#getAudit <em>Audit</em>}</li>
 * </ul>
 *
 * @see org.keyline.model.plan.PlanPackage#getMonitoring()
 * @model
 * @generated
 */
public interface Monitoring extends EObject
{
  /**
   * Returns the value of the '<em><b>Arrangements</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * The arrangements.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Arrangements</em>' attribute.
   * @see #setArrangements(String)
   * @see org.keyline.model.plan.PlanPackage#getMonitoring_Arrangements()
   * @model
   * @generated
   */
  String getArrangements();

  /**
   * Sets the value of the '{@link org.keyline.model.plan.Monitoring#getArrangements <em>Arrangements</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Arrangements</em>' attribute.
   * @see #getArrangements()
   * @generated
   */
  void setArrangements(String value);

  /**
   * Returns the value of the '<em><b>Interval Days</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * Days from one report to the next.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Interval Days</em>' attribute.
   * @see #setIntervalDays(Integer)
   * @see org.keyline.model.plan.PlanPackage#getMonitoring_IntervalDays()
   * @model
   * @generated
   */
  Integer getIntervalDays();

  /**
   * Sets the value of the '{@link org.keyline.model.plan.Monitoring#getIntervalDays <em>Interval Days</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Interval Days</em>' attribute.
   * @see #getIntervalDays()
   * @generated
   */
  void setIntervalDays(Integer value);

  /**
   * Returns the value of the '<em><b>Audit</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * How success is audited.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Audit</em>' attribute.
   * @see #setAudit(String)
   * @see org.keyline.model.plan.PlanPackage#getMonitoring_Audit()
   * @model
   * @generated
   */
  String getAudit();

  /**
   * Sets the value of the '{@link org.keyline.model.plan.Monitoring#getAudit <em>Audit</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Audit</em>' attribute.
   * @see #getAudit()
   * @generated
   */
  void setAudit(String value);

} // Monitoring
