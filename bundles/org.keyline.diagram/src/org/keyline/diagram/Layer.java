/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.diagram;

/**
 * Something of a diagram that can be shown or hidden as one.
 *
 * @param id stable name, unique within a definition
 * @param name what people call it
 * @param optional whether it may be hidden
 */
public record Layer(String id, String name, boolean optional) {
}
