/**
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.keyline.model.framework;

import org.keyline.model.core.Element;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Evidence Source</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One place to gather evidence.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.keyline.model.framework.EvidenceSource#getMethod <em>Method</em>}</li>
 * </ul>
 *
 * @see org.keyline.model.framework.FrameworkPackage#getEvidenceSource()
 * @model
 * @generated
 */
public interface EvidenceSource extends Element
{
  /**
   * Returns the value of the '<em><b>Method</b></em>' attribute.
   * The literals are from the enumeration {@link org.keyline.model.framework.EvidenceMethod}.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * How it is gathered there.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Method</em>' attribute.
   * @see org.keyline.model.framework.EvidenceMethod
   * @see #setMethod(EvidenceMethod)
   * @see org.keyline.model.framework.FrameworkPackage#getEvidenceSource_Method()
   * @model
   * @generated
   */
  EvidenceMethod getMethod();

  /**
   * Sets the value of the '{@link org.keyline.model.framework.EvidenceSource#getMethod <em>Method</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Method</em>' attribute.
   * @see org.keyline.model.framework.EvidenceMethod
   * @see #getMethod()
   * @generated
   */
  void setMethod(EvidenceMethod value);

} // EvidenceSource
