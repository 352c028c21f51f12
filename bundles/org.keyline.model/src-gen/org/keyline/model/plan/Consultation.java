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
 * A representation of the model object '<em><b>Consultation</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What consultation is proposed (SHR ¶10).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.keyline.model.plan.Consultation#getForm <em>Form</em>}</li>
 *   <li>{@link org.keyline.model.plan.Consultation#getPublicMonitoring <em>Public Monitoring</em>}</li>
 *   <li>{@link org.keyline.model.plan.Consultation#getTimescale <em>Timescale</em>}</li>
 * </ul>
 *
 * @see org.keyline.model.plan.PlanPackage#getConsultation()
 * @model
 * @generated
 */
public interface Consultation extends EObject
{
  /**
   * Returns the value of the '<em><b>Form</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * The form of consultation.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Form</em>' attribute.
   * @see #setForm(String)
   * @see org.keyline.model.plan.PlanPackage#getConsultation_Form()
   * @model
   * @generated
   */
  String getForm();

  /**
   * Sets the value of the '{@link org.keyline.model.plan.Consultation#getForm <em>Form</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Form</em>' attribute.
   * @see #getForm()
   * @generated
   */
  void setForm(String value);

  /**
   * Returns the value of the '<em><b>Public Monitoring</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * How the public can follow progress.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Public Monitoring</em>' attribute.
   * @see #setPublicMonitoring(String)
   * @see org.keyline.model.plan.PlanPackage#getConsultation_PublicMonitoring()
   * @model
   * @generated
   */
  String getPublicMonitoring();

  /**
   * Sets the value of the '{@link org.keyline.model.plan.Consultation#getPublicMonitoring <em>Public Monitoring</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Public Monitoring</em>' attribute.
   * @see #getPublicMonitoring()
   * @generated
   */
  void setPublicMonitoring(String value);

  /**
   * Returns the value of the '<em><b>Timescale</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * By when.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Timescale</em>' attribute.
   * @see #setTimescale(String)
   * @see org.keyline.model.plan.PlanPackage#getConsultation_Timescale()
   * @model
   * @generated
   */
  String getTimescale();

  /**
   * Sets the value of the '{@link org.keyline.model.plan.Consultation#getTimescale <em>Timescale</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Timescale</em>' attribute.
   * @see #getTimescale()
   * @generated
   */
  void setTimescale(String value);

} // Consultation
