/**
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.keyline.model.inspection;

import org.keyline.model.core.Element;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Service Area</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * An area of service that was inspected.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.keyline.model.inspection.ServiceArea#getGrade <em>Grade</em>}</li>
 *   <li>{@link org.keyline.model.inspection.ServiceArea#isSignificantWeaknesses <em>Significant Weaknesses</em>}</li>
 * </ul>
 *
 * @see org.keyline.model.inspection.InspectionPackage#getServiceArea()
 * @model
 * @generated
 */
public interface ServiceArea extends Element
{
  /**
   * Returns the value of the '<em><b>Grade</b></em>' attribute.
   * The literals are from the enumeration {@link org.keyline.model.inspection.Grade}.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * Its grade.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Grade</em>' attribute.
   * @see org.keyline.model.inspection.Grade
   * @see #setGrade(Grade)
   * @see org.keyline.model.inspection.InspectionPackage#getServiceArea_Grade()
   * @model
   * @generated
   */
  Grade getGrade();

  /**
   * Sets the value of the '{@link org.keyline.model.inspection.ServiceArea#getGrade <em>Grade</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Grade</em>' attribute.
   * @see org.keyline.model.inspection.Grade
   * @see #getGrade()
   * @generated
   */
  void setGrade(Grade value);

  /**
   * Returns the value of the '<em><b>Significant Weaknesses</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * Whether significant weaknesses were found in it.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Significant Weaknesses</em>' attribute.
   * @see #setSignificantWeaknesses(boolean)
   * @see org.keyline.model.inspection.InspectionPackage#getServiceArea_SignificantWeaknesses()
   * @model
   * @generated
   */
  boolean isSignificantWeaknesses();

  /**
   * Sets the value of the '{@link org.keyline.model.inspection.ServiceArea#isSignificantWeaknesses <em>Significant Weaknesses</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Significant Weaknesses</em>' attribute.
   * @see #isSignificantWeaknesses()
   * @generated
   */
  void setSignificantWeaknesses(boolean value);

} // ServiceArea
