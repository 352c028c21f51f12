/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.diagram.scene;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.keyline.diagram.Diagram;
import org.keyline.diagram.DiagramEdge;
import org.keyline.diagram.DiagramGroup;
import org.keyline.diagram.DiagramNode;
import org.keyline.diagram.stored.DiagramDocument;
import org.keyline.diagram.stored.Place;
import org.keyline.diagram.layout.ArrangedDiagram;
import org.keyline.diagram.layout.Bounds;
import org.keyline.diagram.layout.FigureContent;
import org.keyline.diagram.layout.PlacedEdge;
import org.keyline.diagram.layout.TimeAxis;
import org.keyline.diagram.layout.TimeTicks;

/**
 * What is on the screen: the diagram, and where each of its parts is. A figure that was placed by hand is where it was
 * put; any other where the arrangement has it, or, if it came later, where there was room. Places stay as they are when
 * the model changes, until somebody asks for a new arrangement. To be used in the user interface's thread.
 */
public final class Scene {

    /** Where a figure is of which nothing is known. */
    static final Bounds NOWHERE = new Bounds(0, 0, 200, 60);

    private final DiagramDocument document;
    /** One string for each ID, so that the same figure always has the same model. */
    private final Map<String, String> ids = new HashMap<>();
    private final Map<String, Bounds> bars = new HashMap<>();
    private final Map<String, PlacedEdge> routes = new HashMap<>();
    private final GroupPlaces groups;
    private final Detours detours = new Detours(this);
    private final EdgeLabels labels = new EdgeLabels(this);
    private DiagramIndex index = new DiagramIndex();
    private HomePlaces homes = new HomePlaces();
    private ArrangedDiagram arranged;
    private TimeTicks ticks;

    /**
     * A scene without contents.
     *
     * @param document what was placed by hand
     */
    public Scene(DiagramDocument document) {
        this.document = document;
        groups = new GroupPlaces(this, document);
    }

    /**
     * What is shown.
     *
     * @return the diagram; null before the first arrangement
     */
    public Diagram diagram() {
        return index.diagram();
    }

    /**
     * Takes over an arrangement.
     *
     * @param fresh the arranged diagram
     */
    public void show(ArrangedDiagram fresh) {
        arranged = fresh;
        homes = new HomePlaces(fresh);
        detours.clear();
        labels.changed();
        ticks = fresh.axis() == null ? null : TimeTicks.of(fresh.axis());
        bars.clear();
        fresh.nodes().stream().filter(placed -> placed.bar() != null)
                .forEach(placed -> bars.put(placed.node().id(), placed.bar()));
        routes.clear();
        fresh.edges().forEach(placed -> routes.put(placed.edge().id(), placed));
        groups.show(fresh);
        index = new DiagramIndex(fresh.diagram(), this::id);
    }

    private String id(String id) {
        String same = ids.putIfAbsent(id, id);
        return same == null ? id : same;
    }

    /**
     * Takes over a diagram of the changed model; what was there stays in its place.
     *
     * @param fresh the diagram
     * @return what is different now
     */
    public SceneChanges update(Diagram fresh) {
        DiagramIndex before = index;
        index = new DiagramIndex(fresh, this::id);
        groups.changed();
        labels.changed();
        Set<String> changed = new LinkedHashSet<>(index.groups().keySet());
        NewPlaces places = new NewPlaces(this, homes);
        index.groups().forEach((id, group) -> {
            if (!group.equals(before.groups().get(id))) {
                places.measure(group);
            }
        });
        List<DiagramNode> changedNodes = new ArrayList<>();
        index.nodes().forEach((id, node) -> {
            if (!node.equals(before.nodes().get(id))) {
                changedNodes.add(node);
                changed.add(id);
            }
        });
        places.measure(changedNodes);
        Set<String> ends = new LinkedHashSet<>();
        index.edges().forEach((id, edge) -> {
            DiagramEdge old = before.edges().get(id);
            if (!edge.equals(old)) {
                changed.add(id);
                if (old == null || !old.source().equals(edge.source()) || !old.target().equals(edge.target())) {
                    addEnds(edge, ends);
                    addEnds(old, ends);
                }
            }
        });
        before.edges().forEach((id, edge) -> {
            if (!index.edges().containsKey(id)) {
                addEnds(edge, ends);
            }
        });
        return new SceneChanges(changed, ends, !before.figures().equals(index.figures()));
    }

    private static void addEnds(DiagramEdge edge, Set<String> ends) {
        if (edge != null) {
            ends.add(edge.source());
            ends.add(edge.target());
        }
    }

    // ---- what there is

    /**
     * The figures that are not lines.
     *
     * @return the IDs of the groups, outer ones first, then of the nodes
     */
    public List<String> figures() {
        return Collections.unmodifiableList(index.figures());
    }

    /**
     * A node.
     *
     * @param id its ID
     * @return the node; null where there is none of that ID
     */
    public DiagramNode node(String id) {
        return index.nodes().get(id);
    }

    /**
     * A group.
     *
     * @param id its ID
     * @return the group; null where there is none of that ID
     */
    public DiagramGroup group(String id) {
        return index.groups().get(id);
    }

    /**
     * An edge.
     *
     * @param id its ID
     * @return the edge; null where there is none of that ID
     */
    public DiagramEdge edge(String id) {
        return index.edges().get(id);
    }

    /**
     * The edges that begin at a figure.
     *
     * @param id the figure's ID
     * @return the edges' IDs
     */
    public List<String> edgesFrom(String id) {
        return index.edgesFrom(id);
    }

    /**
     * The edges that end at a figure.
     *
     * @param id the figure's ID
     * @return the edges' IDs
     */
    public List<String> edgesTo(String id) {
        return index.edgesTo(id);
    }

    /**
     * What lies directly in a group.
     *
     * @param id the group's ID
     * @return the IDs of nodes and groups
     */
    public List<String> members(String id) {
        return index.members(id);
    }

    /**
     * The nodes that lie in a group or in groups in it.
     *
     * @param id the ID of a group or node
     * @return the IDs of the nodes; for a node itself
     */
    public Set<String> nodesIn(String id) {
        return index.nodesIn(id);
    }

    /**
     * What hangs together with some figures: all that can be reached along edges forwards, and all backwards.
     *
     * @param from IDs of figures or edges
     * @return the IDs of the figures and edges of the chains, with those that were given
     */
    public Set<String> chain(Set<String> from) {
        return new Chains(index).of(from);
    }

    /** {@return where a figure is if nobody moves it; null where there is none of that ID} */
    Bounds home(String id) {
        return homes.bounds(id);
    }

    /** The IDs of the edges, in the diagram's order. */
    Set<String> edges() {
        return index.edges().keySet();
    }

    // ---- where it is

    /**
     * Where a figure is.
     *
     * @param id its ID
     * @return its place and size in drawing units
     */
    public Bounds bounds(String id) {
        return index.nodes().containsKey(id) ? placed(id) : groups.bounds(id);
    }

    /** {@return where a figure was put by hand, else where it is at home} */
    Bounds placed(String id) {
        Bounds own = homes.bounds(id) == null ? NOWHERE : homes.bounds(id);
        Place place = document.places().get(id);
        return place == null ? own : new Bounds(place.x(), place.y(), own.width(), own.height());
    }

    /**
     * Where the head of a group is.
     *
     * @param id the group's ID
     * @return its place and size
     */
    public Bounds head(String id) {
        Bounds bounds = bounds(id);
        return new Bounds(bounds.x(), bounds.y(), bounds.width(), headHeight(id));
    }

    /** {@return how high the head of a group is} */
    double headHeight(String id) {
        FigureContent content = homes.content(id);
        return content == null ? 24 : content.height();
    }

    /**
     * The time axis.
     *
     * @return the axis; null for a diagram without one
     */
    public TimeAxis axis() {
        return arranged == null ? null : arranged.axis();
    }

    /**
     * What stands in the head of the time axis.
     *
     * @return its two rows; null without an axis
     */
    public TimeTicks ticks() {
        return ticks;
    }

    /**
     * Where the bar or diamond of a node is on the time axis.
     *
     * @param id the node's ID
     * @return its place and size; null where there is none
     */
    public Bounds bar(String id) {
        return bars.get(id);
    }

    /** The places of groups and lines follow from those of the nodes; one of these changed. */
    public void placesChanged() {
        groups.changed();
        labels.changed();
    }

    /**
     * What is written in a figure.
     *
     * @param id its ID
     * @return the places of its texts and badges
     */
    public FigureContent content(String id) {
        return homes.content(id);
    }

    /**
     * The way of an edge.
     *
     * @param id its ID
     * @return its line: as arranged where both ends are where they were then, else around what is in its way; its label
     * where it covers no figure
     */
    public PlacedEdge route(String id) {
        PlacedEdge way = way(id);
        return new PlacedEdge(way.edge(), way.points(), way.junctions(), labels.of(id));
    }

    /**
     * Whether the label of an edge lies somewhere.
     *
     * @param place where
     * @return whether the place covers a part of a label
     */
    public boolean isLabelAt(Bounds place) {
        return labels.isAt(place);
    }

    /** {@return the line of an edge, without its label} */
    PlacedEdge way(String id) {
        DiagramEdge edge = edge(id);
        PlacedEdge planned = planned(edge);
        return planned != null ? new PlacedEdge(edge, planned.points(), planned.junctions(), null)
                : new PlacedEdge(edge, detours.of(edge, end(edge.source()), end(edge.target())), List.of(), null);
    }

    /** {@return where the arrangement put the label of an edge; null where its line runs elsewhere, or it has none} */
    Bounds plannedLabel(DiagramEdge edge) {
        PlacedEdge planned = planned(edge);
        return planned != null && planned.edge().label().equals(edge.label()) ? planned.label() : null;
    }

    /** {@return an edge as it was arranged; null if it leads elsewhere now, or one of its ends was moved} */
    private PlacedEdge planned(DiagramEdge edge) {
        PlacedEdge planned = routes.get(edge.id());
        boolean stays = planned != null && isAtHome(edge.source()) && isAtHome(edge.target())
                && planned.edge().source().equals(edge.source()) && planned.edge().target().equals(edge.target());
        return stays ? planned : null;
    }

    private boolean isAtHome(String id) {
        return !homes.isResized(id) && Objects.equals(end(id), endAtHome(id));
    }

    private Bounds endAtHome(String id) {
        Bounds own = homes.bounds(id);
        return own == null || index.nodes().containsKey(id) ? own
                : new Bounds(own.x(), own.y(), own.width(), headHeight(id));
    }

    private Bounds end(String id) {
        return index.nodes().containsKey(id) ? bounds(id) : head(id);
    }

    /**
     * The diagram as it is on the screen, for files and for the clipboard.
     *
     * @return an arranged diagram with its origin at the upper left corner
     */
    public ArrangedDiagram arranged() {
        return axis() != null ? arranged : ScenePicture.of(this);
    }
}
