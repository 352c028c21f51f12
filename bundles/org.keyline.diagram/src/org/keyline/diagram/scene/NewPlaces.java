/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.diagram.scene;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.keyline.diagram.DiagramGroup;
import org.keyline.diagram.DiagramNode;
import org.keyline.diagram.NodeKind;
import org.keyline.diagram.layout.Bounds;
import org.keyline.diagram.layout.FigureContent;
import org.keyline.diagram.layout.FigureMeasure;

/** Measures what changed since the last arrangement, and finds room for what came since. */
final class NewPlaces {

    private static final double USUAL_WIDTH = 250;
    private static final double GAP = 10;
    private static final double BESIDE = 44;
    private static final double FIRST = 20;

    private final Scene scene;
    private final HomePlaces homes;
    private final Map<NodeKind, Double> references = new HashMap<>();

    NewPlaces(Scene scene, HomePlaces homes) {
        this.scene = scene;
        this.homes = homes;
    }

    void measure(DiagramGroup group) {
        if (homes.restore(group.id(), group)) {
            return;
        }
        Bounds old = homes.bounds(group.id());
        double width = old == null ? groupWidth(group) : homes.content(group.id()).width();
        FigureContent head = FigureMeasure.ofHead(width, group).measure(group);
        if (old == null) {
            homes.settle(group.id(), below(scene.diagram().groups().stream()
                    .filter(other -> other.kind() == group.kind()).map(DiagramGroup::id), width,
                    head.height() + GAP), head);
            homes.remember(group.id(), group);
        } else {
            homes.settleHead(group.id(), head);
        }
    }

    private double groupWidth(DiagramGroup group) {
        return scene.diagram().groups().stream().filter(other -> other.kind() == group.kind())
                .map(other -> homes.bounds(other.id())).filter(home -> home != null).mapToDouble(Bounds::width).max()
                .orElse(USUAL_WIDTH + 2 * GAP);
    }

    /** Finds out how large nodes are, and where they are if they are new. */
    void measure(Collection<DiagramNode> nodes) {
        List<Bounds> taken = null;
        for (DiagramNode node : nodes) {
            if (homes.restore(node.id(), node)) {
                continue;
            }
            Bounds old = homes.bounds(node.id());
            double width = old == null ? width(node) : old.width();
            FigureContent content = content(node, width);
            if (old == null) {
                if (taken == null) {
                    taken = taken();
                }
                Bounds place = free(wish(node, width, content.height()), taken);
                taken.add(place);
                homes.settle(node.id(), place, content);
                homes.remember(node.id(), node);
            } else {
                double least = homes.first(node.id()) == null ? old.height()
                        : homes.first(node.id()).bounds().height();
                homes.settle(node.id(), new Bounds(old.x(), old.y(), width, Math.max(least, content.height())),
                        content);
            }
        }
    }

    private FigureContent content(DiagramNode node, double width) {
        FigureMeasure measure = FigureMeasure.ofNodes(width, references.computeIfAbsent(node.kind(),
                kind -> FigureMeasure.widestReference(scene.diagram().nodes().stream()
                        .filter(other -> other.kind() == kind).toList())));
        FirstLook first = homes.first(node.id());
        return first != null && first.shown() instanceof DiagramNode before
                ? measure.measure(node, before, first.content())
                : measure.measure(node);
    }

    private double width(DiagramNode node) {
        Stream<DiagramNode> alike = scene.diagram().nodes().stream()
                .filter(other -> other.kind() == node.kind() && homes.bounds(other.id()) != null);
        return alike.sorted((one, other) -> Boolean.compare(isBeside(other, node), isBeside(one, node))).findFirst()
                .map(other -> homes.bounds(other.id()).width()).orElse(USUAL_WIDTH);
    }

    private static boolean isBeside(DiagramNode one, DiagramNode other) {
        return one.group() != null && one.group().equals(other.group());
    }

    private List<Bounds> taken() {
        List<Bounds> taken = new ArrayList<>();
        scene.diagram().nodes().stream().filter(node -> homes.bounds(node.id()) != null)
                .forEach(node -> taken.add(scene.bounds(node.id())));
        return taken;
    }

    private Bounds wish(DiagramNode node, double width, double height) {
        if (node.group() != null) {
            List<String> beside = scene.members(node.group()).stream()
                    .filter(id -> !id.equals(node.id()) && homes.bounds(id) != null).toList();
            if (!beside.isEmpty()) {
                return below(beside.stream(), width, height);
            }
            Bounds group = homes.bounds(node.group());
            if (group != null) {
                return new Bounds(group.x() + GAP, scene.head(node.group()).bottom() + GAP / 2, width, height);
            }
        }
        for (String edge : scene.edgesTo(node.id())) {
            String before = scene.edge(edge).source();
            if (homes.bounds(before) != null) {
                Bounds source = scene.bounds(before);
                return new Bounds(source.right() + BESIDE, source.y(), width, height);
            }
        }
        return below(scene.diagram().nodes().stream().map(DiagramNode::id), width, height);
    }

    private Bounds below(Stream<String> figures, double width, double height) {
        List<Bounds> above = figures.filter(id -> homes.bounds(id) != null).map(scene::bounds).toList();
        double x = above.stream().mapToDouble(Bounds::x).min().orElse(FIRST);
        double y = above.stream().mapToDouble(Bounds::bottom).max().orElse(FIRST - GAP);
        return new Bounds(x, y + GAP, width, height);
    }

    /** Moves a place down until nothing lies under it. */
    private static Bounds free(Bounds wish, List<Bounds> taken) {
        Bounds place = wish;
        for (int i = 0; i < taken.size(); i++) {
            Bounds at = place;
            Bounds hit = taken.stream().filter(at::overlaps).findFirst().orElse(null);
            if (hit == null) {
                return place;
            }
            place = new Bounds(place.x(), hit.bottom() + GAP, place.width(), place.height());
        }
        return place;
    }
}
