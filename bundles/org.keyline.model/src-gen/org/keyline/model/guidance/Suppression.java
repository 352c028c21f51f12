/**
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.keyline.model.guidance;

import java.time.LocalDate;

import org.keyline.model.core.Element;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Suppression</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A decision to leave a finding as it is.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.keyline.model.guidance.Suppression#getRule <em>Rule</em>}</li>
 *   <li>{@link org.keyline.model.guidance.Suppression#getReason <em>Reason</em>}</li>
 *   <li>{@link org.keyline.model.guidance.Suppression#getSuppressedBy <em>Suppressed By</em>}</li>
 *   <li>{@link org.keyline.model.guidance.Suppression#getSuppressedOn <em>Suppressed On</em>}</li>
 *   <li>{@link org.keyline.model.guidance.Suppression#getElement <em>Element</em>}</li>
 * </ul>
 *
 * @see org.keyline.model.guidance.GuidancePackage#getSuppression()
 * @model
 * @generated
 */
public interface Suppression extends Element
{
  /**
   * Returns the value of the '<em><b>Rule</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * The rule's public ID.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Rule</em>' attribute.
   * @see #setRule(String)
   * @see org.keyline.model.guidance.GuidancePackage#getSuppression_Rule()
   * @model
   * @generated
   */
  String getRule();

  /**
   * Sets the value of the '{@link org.keyline.model.guidance.Suppression#getRule <em>Rule</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Rule</em>' attribute.
   * @see #getRule()
   * @generated
   */
  void setRule(String value);

  /**
   * Returns the value of the '<em><b>Reason</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * Why.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Reason</em>' attribute.
   * @see #setReason(String)
   * @see org.keyline.model.guidance.GuidancePackage#getSuppression_Reason()
   * @model
   * @generated
   */
  String getReason();

  /**
   * Sets the value of the '{@link org.keyline.model.guidance.Suppression#getReason <em>Reason</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Reason</em>' attribute.
   * @see #getReason()
   * @generated
   */
  void setReason(String value);

  /**
   * Returns the value of the '<em><b>Suppressed By</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * Who decided.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Suppressed By</em>' attribute.
   * @see #setSuppressedBy(String)
   * @see org.keyline.model.guidance.GuidancePackage#getSuppression_SuppressedBy()
   * @model
   * @generated
   */
  String getSuppressedBy();

  /**
   * Sets the value of the '{@link org.keyline.model.guidance.Suppression#getSuppressedBy <em>Suppressed By</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Suppressed By</em>' attribute.
   * @see #getSuppressedBy()
   * @generated
   */
  void setSuppressedBy(String value);

  /**
   * Returns the value of the '<em><b>Suppressed On</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * When.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Suppressed On</em>' attribute.
   * @see #setSuppressedOn(LocalDate)
   * @see org.keyline.model.guidance.GuidancePackage#getSuppression_SuppressedOn()
   * @model dataType="org.keyline.model.core.Date"
   * @generated
   */
  LocalDate getSuppressedOn();

  /**
   * Sets the value of the '{@link org.keyline.model.guidance.Suppression#getSuppressedOn <em>Suppressed On</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Suppressed On</em>' attribute.
   * @see #getSuppressedOn()
   * @generated
   */
  void setSuppressedOn(LocalDate value);

  /**
   * Returns the value of the '<em><b>Element</b></em>' reference.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * The element that the finding is on.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Element</em>' reference.
   * @see #setElement(Element)
   * @see org.keyline.model.guidance.GuidancePackage#getSuppression_Element()
   * @model
   * @generated
   */
  Element getElement();

  /**
   * Sets the value of the '{@link org.keyline.model.guidance.Suppression#getElement <em>Element</em>}' reference.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Element</em>' reference.
   * @see #getElement()
   * @generated
   */
  void setElement(Element value);

} // Suppression
