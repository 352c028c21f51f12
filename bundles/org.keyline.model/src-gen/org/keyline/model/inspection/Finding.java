/**
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.keyline.model.inspection;

import org.keyline.model.core.Addressable;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Finding</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A strength, or a criticism that is not a numbered recommendation (SHR ¶8).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.keyline.model.inspection.Finding#getKind <em>Kind</em>}</li>
 *   <li>{@link org.keyline.model.inspection.Finding#getReasonForNoAction <em>Reason For No Action</em>}</li>
 * </ul>
 *
 * @see org.keyline.model.inspection.InspectionPackage#getFinding()
 * @model
 * @generated
 */
public interface Finding extends Addressable
{
  /**
   * Returns the value of the '<em><b>Kind</b></em>' attribute.
   * The literals are from the enumeration {@link org.keyline.model.inspection.FindingKind}.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * Strength or weakness.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Kind</em>' attribute.
   * @see org.keyline.model.inspection.FindingKind
   * @see #setKind(FindingKind)
   * @see org.keyline.model.inspection.InspectionPackage#getFinding_Kind()
   * @model
   * @generated
   */
  FindingKind getKind();

  /**
   * Sets the value of the '{@link org.keyline.model.inspection.Finding#getKind <em>Kind</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Kind</em>' attribute.
   * @see org.keyline.model.inspection.FindingKind
   * @see #getKind()
   * @generated
   */
  void setKind(FindingKind value);

  /**
   * Returns the value of the '<em><b>Reason For No Action</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * Why no action answers it, where that was decided.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Reason For No Action</em>' attribute.
   * @see #setReasonForNoAction(String)
   * @see org.keyline.model.inspection.InspectionPackage#getFinding_ReasonForNoAction()
   * @model
   * @generated
   */
  String getReasonForNoAction();

  /**
   * Sets the value of the '{@link org.keyline.model.inspection.Finding#getReasonForNoAction <em>Reason For No Action</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Reason For No Action</em>' attribute.
   * @see #getReasonForNoAction()
   * @generated
   */
  void setReasonForNoAction(String value);

} // Finding
