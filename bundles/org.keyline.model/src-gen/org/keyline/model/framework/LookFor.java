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
 * A representation of the model object '<em><b>Look For</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One thing to look for; its text is the description.
 * <!-- end-model-doc -->
 *
 *
 * @see org.keyline.model.framework.FrameworkPackage#getLookFor()
 * @model
 * @generated
 */
public interface LookFor extends Element
{
} // LookFor
