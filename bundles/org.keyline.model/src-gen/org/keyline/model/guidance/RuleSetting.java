/**
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.keyline.model.guidance;

import org.eclipse.emf.common.util.EList;

import org.keyline.model.core.Element;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Rule Setting</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * How a profile sets one rule.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.keyline.model.guidance.RuleSetting#getRule <em>Rule</em>}</li>
 *   <li>{@link org.keyline.model.guidance.RuleSetting#getEnabled <em>Enabled</em>}</li>
 *   <li>{@link org.keyline.model.guidance.RuleSetting#getSeverity <em>Severity</em>}</li>
 *   <li>{@link org.keyline.model.guidance.RuleSetting#getParameters <em>Parameters</em>}</li>
 * </ul>
 *
 * @see org.keyline.model.guidance.GuidancePackage#getRuleSetting()
 * @model
 * @generated
 */
public interface RuleSetting extends Element
{
  /**
   * Returns the value of the '<em><b>Rule</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * The rule's public ID, such as COV-01.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Rule</em>' attribute.
   * @see #setRule(String)
   * @see org.keyline.model.guidance.GuidancePackage#getRuleSetting_Rule()
   * @model
   * @generated
   */
  String getRule();

  /**
   * Sets the value of the '{@link org.keyline.model.guidance.RuleSetting#getRule <em>Rule</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Rule</em>' attribute.
   * @see #getRule()
   * @generated
   */
  void setRule(String value);

  /**
   * Returns the value of the '<em><b>Enabled</b></em>' attribute.
   * The literals are from the enumeration {@link org.keyline.model.guidance.Switch}.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * On, off, or as the profiles that are built on say.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Enabled</em>' attribute.
   * @see org.keyline.model.guidance.Switch
   * @see #setEnabled(Switch)
   * @see org.keyline.model.guidance.GuidancePackage#getRuleSetting_Enabled()
   * @model
   * @generated
   */
  Switch getEnabled();

  /**
   * Sets the value of the '{@link org.keyline.model.guidance.RuleSetting#getEnabled <em>Enabled</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Enabled</em>' attribute.
   * @see org.keyline.model.guidance.Switch
   * @see #getEnabled()
   * @generated
   */
  void setEnabled(Switch value);

  /**
   * Returns the value of the '<em><b>Severity</b></em>' attribute.
   * The literals are from the enumeration {@link org.keyline.model.guidance.SettingSeverity}.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * The severity.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Severity</em>' attribute.
   * @see org.keyline.model.guidance.SettingSeverity
   * @see #setSeverity(SettingSeverity)
   * @see org.keyline.model.guidance.GuidancePackage#getRuleSetting_Severity()
   * @model
   * @generated
   */
  SettingSeverity getSeverity();

  /**
   * Sets the value of the '{@link org.keyline.model.guidance.RuleSetting#getSeverity <em>Severity</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Severity</em>' attribute.
   * @see org.keyline.model.guidance.SettingSeverity
   * @see #getSeverity()
   * @generated
   */
  void setSeverity(SettingSeverity value);

  /**
   * Returns the value of the '<em><b>Parameters</b></em>' containment reference list.
   * The list contents are of type {@link org.keyline.model.guidance.Parameter}.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * The parameters that it sets.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Parameters</em>' containment reference list.
   * @see org.keyline.model.guidance.GuidancePackage#getRuleSetting_Parameters()
   * @model containment="true"
   * @generated
   */
  EList<Parameter> getParameters();

} // RuleSetting
