/**
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.keyline.model.plan;

import org.eclipse.emf.ecore.EObject;

import org.keyline.model.core.Rag;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Action Progress</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The progress of one action in a report.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.keyline.model.plan.ActionProgress#getStatus <em>Status</em>}</li>
 *   <li>{@link org.keyline.model.plan.ActionProgress#getStage <em>Stage</em>}</li>
 *   <li>{@link org.keyline.model.plan.ActionProgress#getPercent <em>Percent</em>}</li>
 *   <li>{@link org.keyline.model.plan.ActionProgress#getComment <em>Comment</em>}</li>
 *   <li>{@link org.keyline.model.plan.ActionProgress#getRemedy <em>Remedy</em>}</li>
 *   <li>{@link org.keyline.model.plan.ActionProgress#getAction <em>Action</em>}</li>
 * </ul>
 *
 * @see org.keyline.model.plan.PlanPackage#getActionProgress()
 * @model
 * @generated
 */
public interface ActionProgress extends EObject
{
  /**
   * Returns the value of the '<em><b>Status</b></em>' attribute.
   * The literals are from the enumeration {@link org.keyline.model.core.Rag}.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * Red, amber or green.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Status</em>' attribute.
   * @see org.keyline.model.core.Rag
   * @see #setStatus(Rag)
   * @see org.keyline.model.plan.PlanPackage#getActionProgress_Status()
   * @model
   * @generated
   */
  Rag getStatus();

  /**
   * Sets the value of the '{@link org.keyline.model.plan.ActionProgress#getStatus <em>Status</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Status</em>' attribute.
   * @see org.keyline.model.core.Rag
   * @see #getStatus()
   * @generated
   */
  void setStatus(Rag value);

  /**
   * Returns the value of the '<em><b>Stage</b></em>' attribute.
   * The literals are from the enumeration {@link org.keyline.model.plan.Stage}.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * How far it has come.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Stage</em>' attribute.
   * @see org.keyline.model.plan.Stage
   * @see #setStage(Stage)
   * @see org.keyline.model.plan.PlanPackage#getActionProgress_Stage()
   * @model
   * @generated
   */
  Stage getStage();

  /**
   * Sets the value of the '{@link org.keyline.model.plan.ActionProgress#getStage <em>Stage</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Stage</em>' attribute.
   * @see org.keyline.model.plan.Stage
   * @see #getStage()
   * @generated
   */
  void setStage(Stage value);

  /**
   * Returns the value of the '<em><b>Percent</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * Percent complete, 0 to 100.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Percent</em>' attribute.
   * @see #setPercent(Integer)
   * @see org.keyline.model.plan.PlanPackage#getActionProgress_Percent()
   * @model
   * @generated
   */
  Integer getPercent();

  /**
   * Sets the value of the '{@link org.keyline.model.plan.ActionProgress#getPercent <em>Percent</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Percent</em>' attribute.
   * @see #getPercent()
   * @generated
   */
  void setPercent(Integer value);

  /**
   * Returns the value of the '<em><b>Comment</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * Why, where red or amber (BDC R1; SHR ¶23).
   * <!-- end-model-doc -->
   * @return the value of the '<em>Comment</em>' attribute.
   * @see #setComment(String)
   * @see org.keyline.model.plan.PlanPackage#getActionProgress_Comment()
   * @model
   * @generated
   */
  String getComment();

  /**
   * Sets the value of the '{@link org.keyline.model.plan.ActionProgress#getComment <em>Comment</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Comment</em>' attribute.
   * @see #getComment()
   * @generated
   */
  void setComment(String value);

  /**
   * Returns the value of the '<em><b>Remedy</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * What is done about it.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Remedy</em>' attribute.
   * @see #setRemedy(String)
   * @see org.keyline.model.plan.PlanPackage#getActionProgress_Remedy()
   * @model
   * @generated
   */
  String getRemedy();

  /**
   * Sets the value of the '{@link org.keyline.model.plan.ActionProgress#getRemedy <em>Remedy</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Remedy</em>' attribute.
   * @see #getRemedy()
   * @generated
   */
  void setRemedy(String value);

  /**
   * Returns the value of the '<em><b>Action</b></em>' reference.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * The action.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Action</em>' reference.
   * @see #setAction(Action)
   * @see org.keyline.model.plan.PlanPackage#getActionProgress_Action()
   * @model
   * @generated
   */
  Action getAction();

  /**
   * Sets the value of the '{@link org.keyline.model.plan.ActionProgress#getAction <em>Action</em>}' reference.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Action</em>' reference.
   * @see #getAction()
   * @generated
   */
  void setAction(Action value);

} // ActionProgress
