/**
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.keyline.model.core;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Addressable</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Something that an action can answer: a recommendation, a finding, a key line of enquiry, a key question, another named source.
 * <!-- end-model-doc -->
 *
 *
 * @see org.keyline.model.core.CorePackage#getAddressable()
 * @model abstract="true"
 * @generated
 */
public interface Addressable extends Element
{
} // Addressable
