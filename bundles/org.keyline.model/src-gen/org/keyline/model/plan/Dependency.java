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
 * A representation of the model object '<em><b>Dependency</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * That an action waits for, or is informed by, another.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.keyline.model.plan.Dependency#getType <em>Type</em>}</li>
 *   <li>{@link org.keyline.model.plan.Dependency#getLagDays <em>Lag Days</em>}</li>
 *   <li>{@link org.keyline.model.plan.Dependency#getKind <em>Kind</em>}</li>
 *   <li>{@link org.keyline.model.plan.Dependency#getText <em>Text</em>}</li>
 *   <li>{@link org.keyline.model.plan.Dependency#getPredecessor <em>Predecessor</em>}</li>
 *   <li>{@link org.keyline.model.plan.Dependency#getSuccessor <em>Successor</em>}</li>
 * </ul>
 *
 * @see org.keyline.model.plan.PlanPackage#getDependency()
 * @model
 * @generated
 */
public interface Dependency extends Element
{
  /**
   * Returns the value of the '<em><b>Type</b></em>' attribute.
   * The literals are from the enumeration {@link org.keyline.model.plan.DependencyType}.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * Which end waits for which.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Type</em>' attribute.
   * @see org.keyline.model.plan.DependencyType
   * @see #setType(DependencyType)
   * @see org.keyline.model.plan.PlanPackage#getDependency_Type()
   * @model
   * @generated
   */
  DependencyType getType();

  /**
   * Sets the value of the '{@link org.keyline.model.plan.Dependency#getType <em>Type</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Type</em>' attribute.
   * @see org.keyline.model.plan.DependencyType
   * @see #getType()
   * @generated
   */
  void setType(DependencyType value);

  /**
   * Returns the value of the '<em><b>Lag Days</b></em>' attribute.
   * The default value is <code>"0"</code>.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * Days between the two ends; negative for a lead.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Lag Days</em>' attribute.
   * @see #setLagDays(Integer)
   * @see org.keyline.model.plan.PlanPackage#getDependency_LagDays()
   * @model default="0"
   * @generated
   */
  Integer getLagDays();

  /**
   * Sets the value of the '{@link org.keyline.model.plan.Dependency#getLagDays <em>Lag Days</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Lag Days</em>' attribute.
   * @see #getLagDays()
   * @generated
   */
  void setLagDays(Integer value);

  /**
   * Returns the value of the '<em><b>Kind</b></em>' attribute.
   * The literals are from the enumeration {@link org.keyline.model.plan.DependencyKind}.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * Whether it constrains the dates.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Kind</em>' attribute.
   * @see org.keyline.model.plan.DependencyKind
   * @see #setKind(DependencyKind)
   * @see org.keyline.model.plan.PlanPackage#getDependency_Kind()
   * @model
   * @generated
   */
  DependencyKind getKind();

  /**
   * Sets the value of the '{@link org.keyline.model.plan.Dependency#getKind <em>Kind</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Kind</em>' attribute.
   * @see org.keyline.model.plan.DependencyKind
   * @see #getKind()
   * @generated
   */
  void setKind(DependencyKind value);

  /**
   * Returns the value of the '<em><b>Text</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * The words from which it was read; where no predecessor is set, the reference that did not resolve.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Text</em>' attribute.
   * @see #setText(String)
   * @see org.keyline.model.plan.PlanPackage#getDependency_Text()
   * @model
   * @generated
   */
  String getText();

  /**
   * Sets the value of the '{@link org.keyline.model.plan.Dependency#getText <em>Text</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Text</em>' attribute.
   * @see #getText()
   * @generated
   */
  void setText(String value);

  /**
   * Returns the value of the '<em><b>Predecessor</b></em>' reference.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * The action waited for.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Predecessor</em>' reference.
   * @see #setPredecessor(Action)
   * @see org.keyline.model.plan.PlanPackage#getDependency_Predecessor()
   * @model
   * @generated
   */
  Action getPredecessor();

  /**
   * Sets the value of the '{@link org.keyline.model.plan.Dependency#getPredecessor <em>Predecessor</em>}' reference.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Predecessor</em>' reference.
   * @see #getPredecessor()
   * @generated
   */
  void setPredecessor(Action value);

  /**
   * Returns the value of the '<em><b>Successor</b></em>' container reference.
   * It is bidirectional and its opposite is '{@link org.keyline.model.plan.Action#getDependencies <em>Dependencies</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * The action that waits.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Successor</em>' container reference.
   * @see #setSuccessor(Action)
   * @see org.keyline.model.plan.PlanPackage#getDependency_Successor()
   * @see org.keyline.model.plan.Action#getDependencies
   * @model opposite="dependencies" transient="false"
   * @generated
   */
  Action getSuccessor();

  /**
   * Sets the value of the '{@link org.keyline.model.plan.Dependency#getSuccessor <em>Successor</em>}' container reference.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Successor</em>' container reference.
   * @see #getSuccessor()
   * @generated
   */
  void setSuccessor(Action value);

} // Dependency
