/**
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.keyline.model.plan;

import org.keyline.model.core.Element;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Objective</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A performance objective, framed by the SMART principles (SHR ¶8).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.keyline.model.plan.Objective#getSpecific <em>Specific</em>}</li>
 *   <li>{@link org.keyline.model.plan.Objective#getMeasurable <em>Measurable</em>}</li>
 *   <li>{@link org.keyline.model.plan.Objective#getAchievable <em>Achievable</em>}</li>
 *   <li>{@link org.keyline.model.plan.Objective#getResourced <em>Resourced</em>}</li>
 *   <li>{@link org.keyline.model.plan.Objective#getTimeBound <em>Time Bound</em>}</li>
 * </ul>
 *
 * @see org.keyline.model.plan.PlanPackage#getObjective()
 * @model
 * @generated
 */
public interface Objective extends Element
{
  /**
   * Returns the value of the '<em><b>Specific</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * What exactly.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Specific</em>' attribute.
   * @see #setSpecific(String)
   * @see org.keyline.model.plan.PlanPackage#getObjective_Specific()
   * @model
   * @generated
   */
  String getSpecific();

  /**
   * Sets the value of the '{@link org.keyline.model.plan.Objective#getSpecific <em>Specific</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Specific</em>' attribute.
   * @see #getSpecific()
   * @generated
   */
  void setSpecific(String value);

  /**
   * Returns the value of the '<em><b>Measurable</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * How it is measured.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Measurable</em>' attribute.
   * @see #setMeasurable(String)
   * @see org.keyline.model.plan.PlanPackage#getObjective_Measurable()
   * @model
   * @generated
   */
  String getMeasurable();

  /**
   * Sets the value of the '{@link org.keyline.model.plan.Objective#getMeasurable <em>Measurable</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Measurable</em>' attribute.
   * @see #getMeasurable()
   * @generated
   */
  void setMeasurable(String value);

  /**
   * Returns the value of the '<em><b>Achievable</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * Why it can be achieved.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Achievable</em>' attribute.
   * @see #setAchievable(String)
   * @see org.keyline.model.plan.PlanPackage#getObjective_Achievable()
   * @model
   * @generated
   */
  String getAchievable();

  /**
   * Sets the value of the '{@link org.keyline.model.plan.Objective#getAchievable <em>Achievable</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Achievable</em>' attribute.
   * @see #getAchievable()
   * @generated
   */
  void setAchievable(String value);

  /**
   * Returns the value of the '<em><b>Resourced</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * With what resources (or why it is realistic).
   * <!-- end-model-doc -->
   * @return the value of the '<em>Resourced</em>' attribute.
   * @see #setResourced(String)
   * @see org.keyline.model.plan.PlanPackage#getObjective_Resourced()
   * @model
   * @generated
   */
  String getResourced();

  /**
   * Sets the value of the '{@link org.keyline.model.plan.Objective#getResourced <em>Resourced</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Resourced</em>' attribute.
   * @see #getResourced()
   * @generated
   */
  void setResourced(String value);

  /**
   * Returns the value of the '<em><b>Time Bound</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * By when.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Time Bound</em>' attribute.
   * @see #setTimeBound(String)
   * @see org.keyline.model.plan.PlanPackage#getObjective_TimeBound()
   * @model
   * @generated
   */
  String getTimeBound();

  /**
   * Sets the value of the '{@link org.keyline.model.plan.Objective#getTimeBound <em>Time Bound</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Time Bound</em>' attribute.
   * @see #getTimeBound()
   * @generated
   */
  void setTimeBound(String value);

} // Objective
