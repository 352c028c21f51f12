/**
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.keyline.model.framework;

import org.keyline.model.core.Element;
import org.keyline.model.core.Rag;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Level</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One level of a scale, such as excellent, amber, two stars or C.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.keyline.model.framework.Level#getRank <em>Rank</em>}</li>
 *   <li>{@link org.keyline.model.framework.Level#getRag <em>Rag</em>}</li>
 * </ul>
 *
 * @see org.keyline.model.framework.FrameworkPackage#getLevel()
 * @model
 * @generated
 */
public interface Level extends Element
{
  /**
   * Returns the value of the '<em><b>Rank</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * Its place; the higher the better.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Rank</em>' attribute.
   * @see #setRank(Integer)
   * @see org.keyline.model.framework.FrameworkPackage#getLevel_Rank()
   * @model
   * @generated
   */
  Integer getRank();

  /**
   * Sets the value of the '{@link org.keyline.model.framework.Level#getRank <em>Rank</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Rank</em>' attribute.
   * @see #getRank()
   * @generated
   */
  void setRank(Integer value);

  /**
   * Returns the value of the '<em><b>Rag</b></em>' attribute.
   * The literals are from the enumeration {@link org.keyline.model.core.Rag}.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * The traffic light that it corresponds to.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Rag</em>' attribute.
   * @see org.keyline.model.core.Rag
   * @see #setRag(Rag)
   * @see org.keyline.model.framework.FrameworkPackage#getLevel_Rag()
   * @model
   * @generated
   */
  Rag getRag();

  /**
   * Sets the value of the '{@link org.keyline.model.framework.Level#getRag <em>Rag</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Rag</em>' attribute.
   * @see org.keyline.model.core.Rag
   * @see #getRag()
   * @generated
   */
  void setRag(Rag value);

} // Level
