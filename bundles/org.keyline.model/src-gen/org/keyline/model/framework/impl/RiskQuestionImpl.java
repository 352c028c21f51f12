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
import org.keyline.model.framework.RiskQuestion;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Risk Question</b></em>'.
 * <!-- end-user-doc -->
 *
 * @generated
 */
public class RiskQuestionImpl extends ElementImpl implements RiskQuestion
{
  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  protected RiskQuestionImpl()
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
    return FrameworkPackage.Literals.RISK_QUESTION;
  }

} //RiskQuestionImpl
