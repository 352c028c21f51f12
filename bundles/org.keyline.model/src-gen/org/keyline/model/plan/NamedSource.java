/**
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.keyline.model.plan;

import org.keyline.model.core.Addressable;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Named Source</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Another report, plan or review that actions answer.
 * <!-- end-model-doc -->
 *
 *
 * @see org.keyline.model.plan.PlanPackage#getNamedSource()
 * @model
 * @generated
 */
public interface NamedSource extends Addressable
{
} // NamedSource
