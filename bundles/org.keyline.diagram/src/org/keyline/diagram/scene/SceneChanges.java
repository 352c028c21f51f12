/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.diagram.scene;

import java.util.Set;

/**
 * What became different in a scene.
 *
 * @param looks the figures that look different, are elsewhere, or are new
 * @param ends the nodes and groups at which other lines begin or end than before
 * @param figures whether nodes or groups came, went, or are in another order
 */
public record SceneChanges(Set<String> looks, Set<String> ends, boolean figures) {
}
