/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.diagram.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.keyline.diagram.DiagramEdge;
import org.keyline.model.plan.Dependency;
import org.keyline.model.plan.DependencyType;

/**
 * Leads dependencies between the bars of a timeline, around all others where that can be done.
 * <p>
 * A line leaves one end of a bar and enters an end of another sideways. In between it goes up or down once, at a place
 * where no bar of the rows between stands in its way, and as near as possible to the straight way; where there is no
 * such place, where it passes behind the fewest bars. It reaches that place and leaves it within the rows of its own
 * two bars if it need not turn back for that, otherwise along the border of the row. Lines that do not belong together
 * keep apart.
 */
final class BarRoutes {

    private static final double STUB = 7;
    /** What is left of a line before it turns where two bars lie close to each other. */
    private static final double LEAST_STUB = 2;
    private static final double BESIDE_BAR = 5;
    private static final double LANE = 4;
    private static final int LANES = 5;
    private static final double CHANNEL_LANE = 2.5;
    private static final int CHANNEL_LANES = 3;
    /** How far a line goes out of its way rather than run over another. */
    private static final double CLASH = 60;
    private static final double LEAST = 0.01;

    /** A row of the timeline: where it lies, and what stands on the axis in it. */
    private record Row(Bounds bounds, Bounds bar) {
    }

    /** A stretch without bars. */
    private record Gap(double left, double right) {
    }

    /** Where a line could go up or down, and how far out of its way that would be. */
    private record Way(double x, double cost) {
    }

    /** A straight piece of a line: where it lies across, from where to where along, and the bars that it joins. */
    private record Lane(double at, double from, double to, String source, String target) {

        boolean clashes(Lane other, double distance) {
            return Math.abs(at - other.at) < distance - LEAST && from < other.to && other.from < to
                    && !source.equals(other.source) && !target.equals(other.target);
        }
    }

    private final List<Row> rows = new ArrayList<>();
    private final Map<String, Integer> places = new HashMap<>();
    /** The upright pieces of the lines so far, by the strip of the width of a lane that they lie in. */
    private final Map<Long, List<Lane>> upright = new HashMap<>();
    private final List<Lane> level = new ArrayList<>();
    private final double left;
    private final double right;

    /**
     * Routes for the rows of a timeline.
     *
     * @param nodes the rows in their order from top to bottom
     * @param left where lines may begin to run, in drawing units
     * @param right where they must end
     */
    BarRoutes(List<PlacedNode> nodes, double left, double right) {
        this.left = left;
        this.right = right;
        nodes.forEach(node -> {
            places.put(node.node().id(), rows.size());
            rows.add(new Row(node.bounds(), node.bar()));
        });
    }

    /**
     * Leads the lines.
     *
     * @param edges the dependencies between rows with bars
     * @return their ways, in the same order
     */
    List<PlacedEdge> of(List<DiagramEdge> edges) {
        Map<DiagramEdge, PlacedEdge> placed = new HashMap<>();
        // short ones first: they have the least choice
        edges.stream().sorted(Comparator.comparingInt(this::span)).forEach(edge -> placed.put(edge, route(edge)));
        return edges.stream().map(placed::get).toList();
    }

    private int span(DiagramEdge edge) {
        return Math.abs(places.get(edge.source()) - places.get(edge.target()));
    }

    private PlacedEdge route(DiagramEdge edge) {
        DependencyType type = edge.element() instanceof Dependency dependency ? dependency.getType()
                : DependencyType.FS;
        boolean fromEnd = type == DependencyType.FS || type == DependencyType.FF;
        boolean toStart = type == DependencyType.FS || type == DependencyType.SS;
        int source = places.get(edge.source());
        int target = places.get(edge.target());
        Bounds from = rows.get(source).bar();
        Bounds to = rows.get(target).bar();
        Point start = new Point(fromEnd ? from.right() : from.x(), from.y() + from.height() / 2);
        Point end = new Point(toStart ? to.x() : to.right(), to.y() + to.height() / 2);
        double out = start.x() + (fromEnd ? STUB : -STUB);
        double in = end.x() + (toStart ? -STUB : STUB);
        if (fromEnd && toStart && out > in && in >= start.x() + LEAST_STUB) {
            out = in;
        }
        boolean down = target > source;
        double x = across(edge, out, in, fromEnd, toStart);
        List<Point> points = new ArrayList<>();
        points.add(start);
        double top = start.y();
        if (fromEnd ? x < out - LEAST : x > out + LEAST) {
            double y = channel(rows.get(source).bounds(), down, edge, Math.min(x, out), Math.max(x, out));
            points.add(new Point(out, start.y()));
            points.add(new Point(out, y));
            top = y;
        }
        points.add(new Point(x, top));
        if (toStart ? x > in + LEAST : x < in - LEAST) {
            double y = channel(rows.get(target).bounds(), !down, edge, Math.min(x, in), Math.max(x, in));
            points.add(new Point(x, y));
            points.add(new Point(in, y));
            points.add(new Point(in, end.y()));
        } else {
            points.add(new Point(x, end.y()));
        }
        points.add(end);
        upright.computeIfAbsent(strip(x), key -> new ArrayList<>()).add(new Lane(x, Math.min(start.y(), end.y()),
                Math.max(start.y(), end.y()), edge.source(), edge.target()));
        return new PlacedEdge(edge, straightened(points), List.of(), null);
    }

    /** Where a line goes up or down. */
    private double across(DiagramEdge edge, double out, double in, boolean fromEnd, boolean toStart) {
        double low = Math.max(left, fromEnd ? out : toStart ? Math.min(out, in) : in);
        double high = Math.min(right, toStart ? in : fromEnd ? Math.max(out, in) : out);
        if (fromEnd && !toStart) {
            low = Math.max(out, in);
            high = low;
        } else if (!fromEnd && toStart) {
            low = Math.min(out, in);
            high = low;
        }
        double wish = low <= high ? (fromEnd ? low : high) : out;
        int first = Math.min(places.get(edge.source()), places.get(edge.target()));
        int last = Math.max(places.get(edge.source()), places.get(edge.target()));
        List<Double> tried = new ArrayList<>();
        for (Gap gap : gaps(first + 1, last)) {
            for (int lane = 0; lane < LANES; lane++) {
                tried.add(Math.clamp(wish + lane * LANE, gap.left(), gap.right()));
                tried.add(Math.clamp(wish - lane * LANE, gap.left(), gap.right()));
            }
            if (low < high) {
                tried.add(Math.clamp(high, gap.left(), gap.right()));
            }
        }
        List<Way> ways = tried.stream().distinct().map(x -> {
            double detour = Math.max(0, fromEnd ? out - x : x - out) + Math.max(0, toStart ? x - in : in - x);
            return new Way(x, Math.abs(x - wish) + 2 * detour + (detour > LEAST ? 2 * STUB : 0));
        }).sorted(Comparator.comparingDouble(Way::cost)).toList();
        return ways.isEmpty() ? wish : cheapest(ways, rows.get(first).bar(), rows.get(last).bar(), edge);
    }

    private double cheapest(List<Way> ways, Bounds upper, Bounds lower, DiagramEdge edge) {
        Way best = ways.getFirst();
        double least = Double.MAX_VALUE;
        for (Way way : ways) {
            if (way.cost() >= least) {
                break;
            }
            Lane lane = new Lane(way.x(), upper.y(), lower.bottom(), edge.source(), edge.target());
            double cost = way.cost() + (isTaken(lane) ? CLASH : 0);
            if (cost < least) {
                least = cost;
                best = way;
            }
        }
        return best.x();
    }

    private static long strip(double x) {
        return (long) Math.floor(x / LANE);
    }

    private boolean isTaken(Lane lane) {
        for (long strip = strip(lane.at()) - 1; strip <= strip(lane.at()) + 1; strip++) {
            if (upright.getOrDefault(strip, List.of()).stream().anyMatch(other -> lane.clashes(other, LANE))) {
                return true;
            }
        }
        return false;
    }

    /** The stretches of the axis in which rows have the fewest bars: none, if there are such. */
    private List<Gap> gaps(int first, int end) {
        List<double[]> steps = new ArrayList<>();
        for (Row row : rows.subList(Math.min(first, end), end)) {
            if (row.bar() != null) {
                steps.add(new double[] { row.bar().x() - BESIDE_BAR, 1 });
                steps.add(new double[] { row.bar().right() + BESIDE_BAR, -1 });
            }
        }
        steps.sort(Comparator.comparingDouble((double[] step) -> step[0]).thenComparingDouble(step -> step[1]));
        List<Gap> gaps = new ArrayList<>();
        int least = Integer.MAX_VALUE;
        int standing = 0;
        double from = left;
        for (int i = 0; i <= steps.size(); i++) {
            double to = i == steps.size() ? right : Math.clamp(steps.get(i)[0], left, right);
            if (to >= from && (to > from || steps.isEmpty()) && standing <= least) {
                if (standing < least) {
                    gaps.clear();
                    least = standing;
                }
                gaps.add(new Gap(from, to));
            }
            if (i < steps.size()) {
                standing += (int) steps.get(i)[1];
                from = to;
            }
        }
        return gaps;
    }

    /** The height at which a line runs along the border of a row. */
    private double channel(Bounds row, boolean below, DiagramEdge edge, double from, double to) {
        double border = below ? row.bottom() : row.y();
        double best = border;
        for (int lane = 0; lane < CHANNEL_LANES; lane++) {
            best = border + (below ? -1 : 1) * lane * CHANNEL_LANE;
            Lane wish = new Lane(best, from, to, edge.source(), edge.target());
            if (level.stream().noneMatch(other -> wish.clashes(other, CHANNEL_LANE))) {
                break;
            }
        }
        level.add(new Lane(best, from, to, edge.source(), edge.target()));
        return best;
    }

    private static List<Point> straightened(List<Point> points) {
        List<Point> corners = new ArrayList<>();
        for (Point point : points) {
            int last = corners.size() - 1;
            if (last >= 1 && isBetween(corners.get(last - 1), corners.get(last), point)) {
                corners.set(last, point);
            } else if (last < 0 || !corners.get(last).equals(point)) {
                corners.add(point);
            }
        }
        return List.copyOf(corners);
    }

    private static boolean isBetween(Point one, Point middle, Point other) {
        return Math.abs(one.x() - middle.x()) < LEAST && Math.abs(middle.x() - other.x()) < LEAST
                && (middle.y() - one.y()) * (other.y() - middle.y()) >= 0
                || Math.abs(one.y() - middle.y()) < LEAST && Math.abs(middle.y() - other.y()) < LEAST
                        && (middle.x() - one.x()) * (other.x() - middle.x()) >= 0;
    }
}
