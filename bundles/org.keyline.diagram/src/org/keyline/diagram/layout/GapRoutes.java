/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.diagram.layout;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.TreeSet;
import java.util.stream.DoubleStream;

import org.keyline.diagram.DiagramEdge;

/**
 * Leads lines through the gaps between boxes that were placed before, and around the heads of groups.
 * <p>
 * The gaps make a grid of right-angled ways. Each line takes the cheapest one through it from a side of its first
 * figure to a side of its last one (method A*), where length, bends, and running over another line cost.
 */
public final class GapRoutes {

    private static final double FROM_BOX = 4;
    private static final double EDGE = 2;
    /** How far apart on a side lines leave and arrive. */
    private static final double APART = 9;
    /** Lines that are led one by one turn this far from their ends, where there is room for an arrow's head. */
    private static final double ARROW = PlacedEdge.HEAD_ROOM;
    private static final double TOO_NEAR = 12;
    private static final int MOST_STEPS = 30_000;
    private static final double LANE = 2;
    private static final double BEND = 30;
    private static final double SHARED = 4;
    private static final double BELOW_TEXT = 7;
    private static final double SAME = 0.5;
    /** With more boxes than this there is one way in each gap instead of three across and five down. */
    private static final int MANY = 250;
    /** Directions clockwise: right, down, left, up. */
    private static final int RIGHT = 0;
    private static final int LEFT = 2;
    private static final int[] STEP_X = { 1, 0, -1, 0 };
    private static final int[] STEP_Y = { 0, 1, 0, -1 };

    private final Map<String, Bounds> figures = new HashMap<>();
    private final double[] xs;
    private final double[] ys;
    private final boolean[] closedAcross;
    private final boolean[] closedDown;
    private final int[] usedAcross;
    private final int[] usedDown;
    /** How far beside a box lines go up and down, at least. */
    private final double beside;
    private final double free;
    private final double apart;

    /** A place on the grid, come upon in a direction. */
    private record Step(int x, int y, int direction, double cost, double least, Step before) {
    }

    /** Lines among boxes that have room for two arrow heads, one against the other, between their columns. */
    GapRoutes(List<PlacedGroup> groups, List<PlacedNode> nodes, List<DiagramEdge> edges) {
        List<Bounds> closed = new ArrayList<>();
        nodes.forEach(node -> {
            figures.put(node.node().id(), node.bounds());
            closed.add(node.bounds());
        });
        groups.forEach(group -> {
            figures.put(group.group().id(), group.head());
            closed.add(new Bounds(group.head().x(), group.head().y(), group.head().width(),
                    group.head().height() - BELOW_TEXT));
        });
        int lanes = closed.size() > MANY ? 0 : 1;
        beside = ARROW;
        free = 0;
        apart = APART;
        xs = lines(closed.stream().flatMapToDouble(b -> beside(b.x(), b.right(), ARROW, 2 * lanes)));
        ys = lines(DoubleStream.concat(
                closed.stream().flatMapToDouble(b -> beside(b.y(), b.bottom(), FROM_BOX, lanes)),
                edges.stream().flatMapToDouble(edge -> DoubleStream.of(exit(figures.get(edge.source())),
                        entry(figures.get(edge.target()))))));
        closedAcross = new boolean[xs.length * ys.length];
        closedDown = new boolean[xs.length * ys.length];
        usedAcross = new int[xs.length * ys.length];
        usedDown = new int[xs.length * ys.length];
        closed.forEach(this::close);
        groups.forEach(group -> useUp(group.bounds()));
    }

    /** One line among boxes. */
    private GapRoutes(Bounds source, Bounds target, List<Bounds> boxes) {
        List<Bounds> closed = new ArrayList<>(boxes);
        closed.add(source);
        closed.add(target);
        beside = FROM_BOX;
        free = ARROW;
        apart = 0;
        xs = lines(closed.stream().flatMapToDouble(box -> withRoom(box.x(), box.right())));
        ys = lines(DoubleStream.concat(closed.stream().flatMapToDouble(box -> withRoom(box.y(), box.bottom())),
                DoubleStream.of(exit(source), entry(target))));
        closedAcross = new boolean[xs.length * ys.length];
        closedDown = new boolean[xs.length * ys.length];
        usedAcross = new int[xs.length * ys.length];
        usedDown = new int[xs.length * ys.length];
        closed.forEach(box -> close(withEdge(box)));
    }

    /**
     * Leads one line around boxes.
     *
     * @param source where it begins, at its left or right side
     * @param target where its arrow is, at its left or right side
     * @param boxes what is in the way; not the two ends
     * @return its corners; null if there is no way, or none to be found soon
     */
    public static List<Point> around(Bounds source, Bounds target, List<Bounds> boxes) {
        GapRoutes routes = new GapRoutes(source, target, boxes);
        Step end = routes.search(source, target);
        return end == null ? null : routes.points(end, source, target);
    }

    /** Not even along its sides shall a line run through a box. */
    private static Bounds withEdge(Bounds box) {
        return new Bounds(box.x() - EDGE, box.y() - EDGE, box.width() + 2 * EDGE, box.height() + 2 * EDGE);
    }

    private static DoubleStream withRoom(double low, double high) {
        return DoubleStream.of(low - FROM_BOX, low - ARROW, high + FROM_BOX, high + ARROW);
    }

    private static DoubleStream beside(double low, double high, double away, int lanes) {
        DoubleStream.Builder lines = DoubleStream.builder();
        for (int lane = -lanes; lane <= lanes; lane++) {
            lines.add(low - away + lane * LANE).add(high + away + lane * LANE);
        }
        return lines.build();
    }

    private static double[] lines(DoubleStream at) {
        TreeSet<Double> lines = new TreeSet<>();
        at.sorted().forEach(value -> {
            if (lines.isEmpty() || value - lines.last() > SAME) {
                lines.add(value);
            }
        });
        return lines.stream().mapToDouble(value -> value).toArray();
    }

    private double exit(Bounds bounds) {
        return bounds.y() + (bounds.height() - apart) / 2;
    }

    private double entry(Bounds bounds) {
        return bounds.y() + (bounds.height() + apart) / 2;
    }

    private static int after(double[] lines, double value) {
        int found = Arrays.binarySearch(lines, value);
        return found >= 0 ? found + 1 : -found - 1;
    }

    private static int nearest(double[] lines, double value) {
        int above = Math.min(after(lines, value), lines.length - 1);
        return above > 0 && value - lines[above - 1] <= lines[above] - value ? above - 1 : above;
    }

    private int at(int x, int y) {
        return y * xs.length + x;
    }

    /** Closes the pieces of all ways that lead through a box. */
    private void close(Bounds box) {
        int firstX = after(xs, box.x());
        int lastX = after(xs, box.right());
        int firstY = after(ys, box.y());
        int lastY = after(ys, box.bottom());
        for (int y = firstY; y < lastY; y++) {
            for (int x = Math.max(0, firstX - 1); x < lastX; x++) {
                closedAcross[at(x, y)] = true;
            }
        }
        for (int x = firstX; x < lastX; x++) {
            for (int y = Math.max(0, firstY - 1); y < lastY; y++) {
                closedDown[at(x, y)] = true;
            }
        }
    }

    /** Makes a frame as dear to run on as another line. */
    private void useUp(Bounds frame) {
        for (double side : new double[] { frame.y(), frame.bottom() }) {
            int y = nearest(ys, side);
            for (int x = after(xs, frame.x()); x < xs.length && xs[x] <= frame.right(); x++) {
                usedAcross[at(x, y)] += Math.abs(ys[y] - side) <= 2 * SAME ? 1 : 0;
            }
        }
        for (double side : new double[] { frame.x(), frame.right() }) {
            int x = nearest(xs, side);
            for (int y = after(ys, frame.y()); y < ys.length && ys[y] <= frame.bottom(); y++) {
                usedDown[at(x, y)] += Math.abs(xs[x] - side) <= 2 * SAME ? 1 : 0;
            }
        }
    }

    /**
     * Leads the lines.
     *
     * @param edges links between the figures
     * @return their ways, in the same order
     */
    List<PlacedEdge> of(List<DiagramEdge> edges) {
        return edges.stream().map(this::route).toList();
    }

    private PlacedEdge route(DiagramEdge edge) {
        Bounds source = figures.get(edge.source());
        Bounds target = figures.get(edge.target());
        Step end = search(source, target);
        if (end == null) {
            return new PlacedEdge(edge, List.of(new Point(source.right(), exit(source)),
                    new Point(target.x(), entry(target))), List.of(), null);
        }
        return new PlacedEdge(edge, points(end, source, target), List.of(), null);
    }

    private List<Point> points(Step end, Bounds source, Bounds target) {
        Deque<Point> points = new ArrayDeque<>();
        double endX = end.direction == RIGHT ? target.x() : target.right();
        points.addFirst(new Point(endX, ys[end.y]));
        Step later = null;
        for (Step step = end; step != null; step = step.before) {
            if (later == null || later.direction != step.direction) {
                points.addFirst(new Point(xs[step.x], ys[step.y]));
            }
            if (step.before != null) {
                mark(step);
            } else {
                points.addFirst(new Point(step.direction == RIGHT ? source.right() : source.x(), ys[step.y]));
            }
            later = step;
        }
        return corners(List.copyOf(points));
    }

    private static List<Point> corners(List<Point> points) {
        List<Point> corners = new ArrayList<>();
        for (int i = 0; i < points.size(); i++) {
            Point point = points.get(i);
            boolean inner = i > 0 && i < points.size() - 1;
            Point before = inner ? corners.getLast() : null;
            Point next = inner ? points.get(i + 1) : null;
            boolean straight = inner && (before.x() == point.x() && point.x() == next.x()
                    || before.y() == point.y() && point.y() == next.y());
            if (!straight) {
                corners.add(point);
            }
        }
        return List.copyOf(corners);
    }

    private void mark(Step step) {
        if (step.x == step.before.x && step.y == step.before.y) {
            return;
        }
        int x = Math.min(step.x, step.before.x);
        int y = Math.min(step.y, step.before.y);
        (step.x == step.before.x ? usedDown : usedAcross)[at(x, y)]++;
    }

    private Step search(Bounds source, Bounds target) {
        PriorityQueue<Step> open = new PriorityQueue<>(
                (one, other) -> Double.compare(one.least, other.least));
        double[] reached = new double[xs.length * ys.length * 4];
        Arrays.fill(reached, Double.MAX_VALUE);
        int startY = nearest(ys, exit(source));
        int endY = nearest(ys, entry(target));
        int endLeft = nearest(xs, target.x() - beside);
        int endRight = nearest(xs, target.right() + beside);
        open.add(step(nearest(xs, source.right() + beside), startY, RIGHT, 0, target, null));
        open.add(step(nearest(xs, source.x() - beside), startY, LEFT, free > 0 ? BEND : 0, target, null));
        for (int steps = 0; !open.isEmpty() && (free == 0 || steps < MOST_STEPS); steps++) {
            Step step = open.remove();
            int state = at(step.x, step.y) * 4 + step.direction;
            if (step.cost >= reached[state]) {
                continue;
            }
            reached[state] = step.cost;
            if (step.y == endY && (step.x == endLeft && step.direction == RIGHT
                    || step.x == endRight && step.direction == LEFT)) {
                return step;
            }
            for (int turn = -1; turn <= 1; turn++) {
                go(step, (step.direction + turn + 4) % 4, source, target, open, reached);
            }
        }
        return null;
    }

    /** What it costs to turn at a place: more right beside the ends, where the arrow's head is to lie. */
    private double bend(double x, Bounds source, Bounds target) {
        boolean near = Math.abs(x - source.right()) < free || Math.abs(x - source.x()) < free
                || Math.abs(x - target.x()) < free || Math.abs(x - target.right()) < free;
        return near ? BEND + TOO_NEAR : BEND;
    }

    private void go(Step step, int direction, Bounds source, Bounds target, PriorityQueue<Step> open,
            double[] reached) {
        // a turn is a step of its own, on the spot
        if (direction != step.direction) {
            if (step.before == null || step.before.direction == step.direction) {
                double bend = bend(xs[step.x], source, target);
                Step turned = new Step(step.x, step.y, direction, step.cost + bend, step.least + bend, step);
                if (turned.cost < reached[at(step.x, step.y) * 4 + direction]) {
                    open.add(turned);
                }
            }
            return;
        }
        int x = step.x + STEP_X[direction];
        int y = step.y + STEP_Y[direction];
        if (x < 0 || y < 0 || x >= xs.length || y >= ys.length) {
            return;
        }
        boolean across = direction == RIGHT || direction == LEFT;
        int piece = at(Math.min(x, step.x), Math.min(y, step.y));
        if ((across ? closedAcross : closedDown)[piece]) {
            return;
        }
        double length = Math.abs(xs[x] - xs[step.x]) + Math.abs(ys[y] - ys[step.y]);
        double cost = step.cost + length * ((across ? usedAcross : usedDown)[piece] > 0 ? SHARED : 1);
        if (cost < reached[at(x, y) * 4 + direction]) {
            open.add(step(x, y, direction, cost, target, step));
        }
    }

    private Step step(int x, int y, int direction, double cost, Bounds target, Step before) {
        double dx = Math.max(0, Math.max(target.x() - xs[x], xs[x] - target.right()));
        double dy = Math.abs(ys[y] - entry(target));
        return new Step(x, y, direction, cost, cost + dx + dy, before);
    }
}
