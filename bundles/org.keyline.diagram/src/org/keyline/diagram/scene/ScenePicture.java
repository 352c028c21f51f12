/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.diagram.scene;

import java.util.ArrayList;
import java.util.List;

import org.keyline.diagram.layout.ArrangedDiagram;
import org.keyline.diagram.layout.PlacedEdge;
import org.keyline.diagram.layout.PlacedGroup;
import org.keyline.diagram.layout.PlacedNode;

/** Makes an arranged diagram of what is on the screen, for the drawings that go into files. */
final class ScenePicture {

    private ScenePicture() {
    }

    static ArrangedDiagram of(Scene scene) {
        List<PlacedNode> nodes = new ArrayList<>();
        List<PlacedGroup> groups = new ArrayList<>();
        for (String id : scene.figures()) {
            if (scene.node(id) != null) {
                nodes.add(new PlacedNode(scene.node(id), scene.bounds(id), scene.content(id)));
            } else {
                groups.add(new PlacedGroup(scene.group(id), scene.bounds(id), scene.head(id), scene.content(id)));
            }
        }
        List<PlacedEdge> edges = scene.edges().stream().map(scene::route).toList();
        return ArrangedDiagram.of(scene.diagram(), groups, nodes, edges);
    }
}
