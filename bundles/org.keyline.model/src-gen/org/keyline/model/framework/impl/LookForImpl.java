/**
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.keyline.model.framework.impl;

import org.eclipse.emf.ecore.EClass;

import org.keyline.model.core.impl.ElementImpl;

import org.keyline.model.framework.FrameworkPackage;
import org.keyline.model.framework.LookFor;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Look For</b></em>'.
 * <!-- end-user-doc -->
 *
 * @generated
 */
public class LookForImpl extends ElementImpl implements LookFor
{
  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  protected LookForImpl()
  {
    super();
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  protected EClass eStaticClass()
  {
    return FrameworkPackage.Literals.LOOK_FOR;
  }

} //LookForImpl
