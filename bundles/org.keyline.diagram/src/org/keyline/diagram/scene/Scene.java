/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.diagram.scene;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
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
import org.keyline.diagram.layout.PlacedGroup;
import org.keyline.diagram.layout.TimeAxis;
import org.keyline.diagram.layout.TimeTicks;

/**
 * What is on the screen: the diagram, and where each of its parts is. A figure that was placed by hand is where it was
 * put; any other where the arrangement has it, or, if it came later, where there was room. Places stay as they are when
 * the model changes, until somebody asks for a new arrangement. To be used in the user interface's thread.
 */
public final class Scene {

    private final DiagramDocument document;
    private final Map<String, DiagramNode> nodes = new LinkedHashMap<>();
    private final Map<String, DiagramGroup> groups = new LinkedHashMap<>();
    private final Map<String, DiagramEdge> edges = new LinkedHashMap<>();
    private final Map<String, List<String>> sources = new HashMap<>();
    private final Map<String, List<String>> targets = new HashMap<>();
    private final Map<String, List<String>> members = new HashMap<>();
    /** One string for each ID, so that the same figure always has the same model. */
    private final Map<String, String> ids = new HashMap<>();
    private final Map<String, Bounds> bars = new HashMap<>();
    private final Map<String, FigureContent> contents = new HashMap<>();
    private final Map<String, Bounds> home = new HashMap<>();
    private final Map<String, PlacedEdge> routes = new HashMap<>();
    private final Map<String, Frame> frames = new HashMap<>();
    private final Map<String, Bounds> groupBounds = new HashMap<>();
    private final Map<String, FirstLook> first = new HashMap<>();
    private final Detours detours = new Detours(this);
    /** Figures that changed their size since the arrangement. */
    private final Set<String> resized = new HashSet<>();
    private Diagram diagram;
    private ArrangedDiagram arranged;
    private TimeTicks ticks;

    /**
     * A scene without contents.
     *
     * @param document what was placed by hand
     */
    public Scene(DiagramDocument document) {
        this.document = document;
    }

    /**
     * What is shown.
     *
     * @return the diagram; null before the first arrangement
     */
    public Diagram diagram() {
        return diagram;
    }

    /**
     * Takes over an arrangement.
     *
     * @param fresh the arranged diagram
     */
    public void show(ArrangedDiagram fresh) {
        arranged = fresh;
        home.clear();
        routes.clear();
        frames.clear();
        contents.clear();
        resized.clear();
        first.clear();
        detours.clear();
        bars.clear();
        ticks = fresh.axis() == null ? null : TimeTicks.of(fresh.axis());
        fresh.nodes().forEach(placed -> {
            if (placed.bar() != null) {
                bars.put(placed.node().id(), placed.bar());
            }
            home.put(placed.node().id(), placed.bounds());
            contents.put(placed.node().id(), placed.content());
        });
        fresh.groups().forEach(placed -> contents.put(placed.group().id(), placed.content()));
        fresh.edges().forEach(placed -> routes.put(placed.edge().id(), placed));
        Map<String, List<Bounds>> within = new HashMap<>();
        fresh.nodes().stream().filter(placed -> placed.node().group() != null)
                .forEach(placed -> within.computeIfAbsent(placed.node().group(), key -> new ArrayList<>())
                        .add(placed.bounds()));
        fresh.groups().stream().filter(placed -> placed.group().parent() != null)
                .forEach(placed -> within.computeIfAbsent(placed.group().parent(), key -> new ArrayList<>())
                        .add(placed.bounds()));
        for (PlacedGroup placed : fresh.groups()) {
            home.put(placed.group().id(), placed.bounds());
            frames.put(placed.group().id(),
                    Frame.of(placed.bounds(), placed.head(), within.getOrDefault(placed.group().id(), List.of())));
        }
        fresh.nodes().forEach(placed -> remember(placed.node().id(), placed.node()));
        fresh.groups().forEach(placed -> remember(placed.group().id(), placed.group()));
        take(fresh.diagram());
        groupBounds.clear();
    }

    private void take(Diagram fresh) {
        diagram = fresh;
        nodes.clear();
        groups.clear();
        edges.clear();
        sources.clear();
        targets.clear();
        members.clear();
        fresh.groups().forEach(group -> {
            groups.put(id(group.id()), group);
            member(group.parent(), group.id());
        });
        fresh.nodes().forEach(node -> {
            nodes.put(id(node.id()), node);
            member(node.group(), node.id());
        });
        fresh.edges().forEach(edge -> {
            edges.put(id(edge.id()), edge);
            sources.computeIfAbsent(edge.source(), key -> new ArrayList<>()).add(id(edge.id()));
            targets.computeIfAbsent(edge.target(), key -> new ArrayList<>()).add(id(edge.id()));
        });
    }

    private void member(String group, String part) {
        if (group != null) {
            members.computeIfAbsent(group, key -> new ArrayList<>()).add(id(part));
        }
    }

    private String id(String id) {
        return ids.computeIfAbsent(id, same -> same);
    }

    /**
     * Takes over a diagram of the changed model; what was there stays in its place.
     *
     * @param fresh the diagram
     * @return what is different now
     */
    public SceneChanges update(Diagram fresh) {
        Map<String, DiagramNode> oldNodes = new HashMap<>(nodes);
        Map<String, DiagramGroup> oldGroups = new HashMap<>(groups);
        Map<String, DiagramEdge> oldEdges = new HashMap<>(edges);
        List<String> before = figures();
        take(fresh);
        groupBounds.clear();
        Set<String> changed = new LinkedHashSet<>(groups.keySet());
        Set<String> ends = new LinkedHashSet<>();
        NewPlaces places = new NewPlaces(this);
        groups.forEach((id, group) -> {
            if (!group.equals(oldGroups.get(id))) {
                places.measure(group);
            }
        });
        List<DiagramNode> changedNodes = nodes.values().stream()
                .filter(node -> !node.equals(oldNodes.get(node.id()))).toList();
        places.measure(changedNodes);
        changedNodes.forEach(node -> changed.add(id(node.id())));
        edges.forEach((id, edge) -> {
            DiagramEdge old = oldEdges.remove(id);
            if (!edge.equals(old)) {
                changed.add(id);
            }
            if (old == null || !old.source().equals(edge.source()) || !old.target().equals(edge.target())) {
                addEnds(edge, ends);
                addEnds(old, ends);
            }
        });
        oldEdges.values().forEach(gone -> addEnds(gone, ends));
        return new SceneChanges(changed, ends, !before.equals(figures()));
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
        List<String> figures = new ArrayList<>(groups.keySet());
        figures.addAll(nodes.keySet());
        return figures;
    }

    /**
     * A node.
     *
     * @param id its ID
     * @return the node; null where there is none of that ID
     */
    public DiagramNode node(String id) {
        return nodes.get(id);
    }

    /**
     * A group.
     *
     * @param id its ID
     * @return the group; null where there is none of that ID
     */
    public DiagramGroup group(String id) {
        return groups.get(id);
    }

    /**
     * An edge.
     *
     * @param id its ID
     * @return the edge; null where there is none of that ID
     */
    public DiagramEdge edge(String id) {
        return edges.get(id);
    }

    /**
     * The edges that begin at a figure.
     *
     * @param id the figure's ID
     * @return the edges' IDs
     */
    public List<String> edgesFrom(String id) {
        return sources.getOrDefault(id, List.of());
    }

    /**
     * The edges that end at a figure.
     *
     * @param id the figure's ID
     * @return the edges' IDs
     */
    public List<String> edgesTo(String id) {
        return targets.getOrDefault(id, List.of());
    }

    /**
     * What lies directly in a group.
     *
     * @param id the group's ID
     * @return the IDs of nodes and groups
     */
    public List<String> members(String id) {
        return members.getOrDefault(id, List.of());
    }

    /**
     * The nodes that lie in a group or in groups in it.
     *
     * @param id the ID of a group or node
     * @return the IDs of the nodes; for a node itself
     */
    public Set<String> nodesIn(String id) {
        Set<String> all = new LinkedHashSet<>();
        collect(id, all);
        return all;
    }

    private void collect(String id, Set<String> into) {
        if (nodes.containsKey(id)) {
            into.add(id);
        } else {
            members(id).forEach(member -> collect(member, into));
        }
    }

    /**
     * What hangs together with some figures: all that can be reached along edges forwards, and all backwards.
     *
     * @param from IDs of figures or edges
     * @return the IDs of the figures and edges of the chains, with those that were given
     */
    public Set<String> chain(Set<String> from) {
        return new Chains(edges, sources, targets).of(from, this::nodesIn);
    }

    /** The IDs of the edges, in the diagram's order. */
    Set<String> edges() {
        return edges.keySet();
    }

    // ---- where it is

    /**
     * Where a figure is.
     *
     * @param id its ID
     * @return its place and size in drawing units
     */
    public Bounds bounds(String id) {
        DiagramNode node = nodes.get(id);
        if (node == null) {
            Bounds known = groupBounds.get(id);
            if (known == null) {
                known = computeGroup(id);
                groupBounds.put(id, known);
            }
            return known;
        }
        Bounds own = home.getOrDefault(id, new Bounds(0, 0, 100, 40));
        Place place = document.places().get(id);
        return place == null ? own : new Bounds(place.x(), place.y(), own.width(), own.height());
    }

    private Bounds computeGroup(String id) {
        Bounds own = home.getOrDefault(id, new Bounds(0, 0, 200, 60));
        List<Bounds> within = framed(id).stream().map(this::bounds).toList();
        if (within.isEmpty()) {
            Place place = document.places().get(id);
            return place == null ? own : new Bounds(place.x(), place.y(), own.width(), own.height());
        }
        Bounds around = frames.getOrDefault(id, Frame.PLAIN).around(within, headHeight(id), own.width());
        boolean stays = home.containsKey(id) && groups.get(id) != null && groups.get(id).element() == null
                && !document.places().keySet().containsAll(framed(id)) && own.contains(around);
        return stays ? own : around;
    }

    /** What a frame is drawn around: all that lies in an element; of what is only put together, what nobody placed. */
    private List<String> framed(String id) {
        List<String> all = members(id);
        List<String> unplaced = groups.get(id) == null || groups.get(id).element() != null ? List.of()
                : all.stream().filter(member -> !document.places().containsKey(member)).toList();
        return unplaced.isEmpty() ? all : unplaced;
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

    private double headHeight(String id) {
        FigureContent content = contents.get(id);
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
        groupBounds.clear();
    }

    /**
     * What is written in a figure.
     *
     * @param id its ID
     * @return the places of its texts and badges
     */
    public FigureContent content(String id) {
        return contents.get(id);
    }

    /**
     * The way of an edge.
     *
     * @param id its ID
     * @return its line and label: as arranged where both ends are where they were then, else around what is in its way
     */
    public PlacedEdge route(String id) {
        DiagramEdge edge = edges.get(id);
        PlacedEdge planned = routes.get(id);
        boolean stays = planned != null && isAtHome(edge.source()) && isAtHome(edge.target())
                && planned.edge().source().equals(edge.source()) && planned.edge().target().equals(edge.target())
                && planned.edge().label().equals(edge.label());
        return stays ? new PlacedEdge(edge, planned.points(), planned.junctions(), planned.label())
                : detours.of(edge, end(edge.source()), end(edge.target()));
    }

    private boolean isAtHome(String id) {
        return !resized.contains(id) && Objects.equals(end(id), endAtHome(id));
    }

    private Bounds endAtHome(String id) {
        Bounds own = home.get(id);
        return own == null || nodes.containsKey(id) ? own
                : new Bounds(own.x(), own.y(), own.width(), headHeight(id));
    }

    private Bounds end(String id) {
        return nodes.containsKey(id) ? bounds(id) : head(id);
    }

    /** Where a figure is if nobody moves it. */
    Bounds home(String id) {
        return home.get(id);
    }

    void settle(String id, Bounds bounds, FigureContent content) {
        contents.put(id, content);
        home.put(id, bounds);
        if (first.containsKey(id) && first.get(id).bounds().equals(bounds)) {
            resized.remove(id);
        } else {
            resized.add(id);
        }
    }

    /** Keeps how a figure looks now as what it looked like first. */
    void remember(String id, Object shown) {
        first.put(id, new FirstLook(shown, home.get(id), contents.get(id)));
    }

    /** How a figure looked when it was arranged, or came; null if it never was here. */
    FirstLook first(String id) {
        return first.get(id);
    }

    /** Gives a figure the look it had first, if it shows the same again; after an undo nothing is to be different. */
    boolean restore(String id, Object shown) {
        FirstLook look = first.get(id);
        if (look == null || !look.shown().equals(shown)) {
            return false;
        }
        settle(id, look.bounds(), look.content());
        return true;
    }

    /** Gives a group other contents in its head. */
    void settleHead(String id, FigureContent content) {
        contents.put(id, content);
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
