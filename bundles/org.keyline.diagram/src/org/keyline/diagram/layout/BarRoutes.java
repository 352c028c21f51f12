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
import org.keyline.diagram.layout.BarEnds.Task;

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

    private static final double LANE = 4;
    private static final int LANES = 8;
    private static final int BESIDE_LANES = 3;
    private static final double CHANNEL_LANE = 2.5;
    private static final int CHANNEL_LANES = 3;
    /** How many more bars than need be a line passes behind rather than run over another. */
    private static final int MORE_BARS = 3;
    /** How far a line goes out of its way rather than turn twice more. */
    private static final double TURN = 14;
    private static final double LEAST = 0.01;

    /** A row of the timeline: where it lies, and what stands on the axis in it. */
    private record Row(String id, Bounds bounds, Bounds bar) {
    }

    /** A stretch of the axis, with how many bars stand there. */
    private record Gap(double left, double right, int bars) {
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
    private BarEnds ends;
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
            rows.add(new Row(node.node().id(), node.bounds(), node.bar()));
        });
    }

    /**
     * Leads the lines.
     *
     * @param edges the dependencies between rows with bars
     * @return their ways, in the same order
     */
    List<PlacedEdge> of(List<DiagramEdge> edges) {
        ends = new BarEnds(edges, left);
        Map<DiagramEdge, PlacedEdge> placed = new HashMap<>();
        // short ones first: they have the least choice
        edges.stream().sorted(Comparator.comparingInt(this::span)).forEach(edge -> placed.put(edge, route(edge)));
        return edges.stream().map(placed::get).toList();
    }

    private int span(DiagramEdge edge) {
        return Math.abs(places.get(edge.source()) - places.get(edge.target()));
    }

    private PlacedEdge route(DiagramEdge edge) {
        Row source = rows.get(places.get(edge.source()));
        Row target = rows.get(places.get(edge.target()));
        Task task = ends.task(edge, source.bar(), target.bar());
        boolean down = places.get(edge.target()) > places.get(edge.source());
        double x = across(edge, task);
        List<Point> points = new ArrayList<>();
        points.add(task.start());
        double top = task.start().y();
        if (task.beforeOut(x) > LEAST) {
            double y = channel(source.bounds(), down, edge, x, task.out());
            double turn = beside(task.out(), task.toRight() ? LANE : -LANE, top, y, edge);
            points.add(new Point(turn, top));
            points.add(new Point(turn, y));
            top = y;
        }
        points.add(new Point(x, top));
        if (task.behindIn(x) > LEAST) {
            double y = channel(target.bounds(), !down, edge, x, task.in());
            double turn = beside(task.in(), task.fromLeft() ? -LANE : LANE, task.end().y(), y, edge);
            points.add(new Point(x, y));
            points.add(new Point(turn, y));
            points.add(new Point(turn, task.end().y()));
        } else {
            points.add(new Point(x, task.end().y()));
        }
        points.add(task.end());
        List<Point> corners = straightened(points);
        take(corners, edge);
        return new PlacedEdge(edge, corners, List.of(), null);
    }

    /**
     * Where a line that turns back beside its bar does so: at a place, or a few lanes farther out where that is taken.
     */
    private double beside(double at, double lane, double one, double other, DiagramEdge edge) {
        for (int i = 0; i < BESIDE_LANES; i++) {
            double x = at + i * lane;
            if (x >= left - LANE && x <= right + LANE && !isTaken(lane(x, one, other, edge))) {
                return x;
            }
        }
        return at;
    }

    private static Lane lane(double x, double one, double other, DiagramEdge edge) {
        return new Lane(x, Math.min(one, other), Math.max(one, other), edge.source(), edge.target());
    }

    /** Keeps in mind where a line goes up and down. */
    private void take(List<Point> corners, DiagramEdge edge) {
        for (int i = 1; i < corners.size(); i++) {
            Point one = corners.get(i - 1);
            Point other = corners.get(i);
            if (one.x() == other.x()) {
                upright.computeIfAbsent(strip(one.x()), key -> new ArrayList<>())
                        .add(lane(one.x(), one.y(), other.y(), edge));
            }
        }
    }

    /** Where a line goes up or down. It rather passes behind a bar than runs over another line. */
    private double across(DiagramEdge edge, Task task) {
        double wish = wish(task);
        int first = Math.min(places.get(edge.source()), places.get(edge.target()));
        int last = Math.max(places.get(edge.source()), places.get(edge.target()));
        double top = rows.get(first).bar().y();
        double bottom = rows.get(last).bar().bottom();
        List<Gap> gaps = gaps(first + 1, last);
        int least = gaps.stream().mapToInt(Gap::bars).min().orElse(0);
        List<Way> best = List.of();
        for (int bars = least; bars <= least + MORE_BARS; bars++) {
            int standing = bars;
            List<Way> ways = ways(gaps.stream().filter(gap -> gap.bars() == standing).toList(), task, wish);
            for (Way way : ways) {
                if (!isTaken(lane(way.x(), top, bottom, edge))) {
                    return way.x();
                }
            }
            best = best.isEmpty() ? ways : best;
        }
        return best.isEmpty() ? wish : best.getFirst().x();
    }

    /** The ways through some gaps, the shortest first. */
    private static List<Way> ways(List<Gap> gaps, Task task, double wish) {
        List<Double> tried = new ArrayList<>();
        for (Gap gap : gaps) {
            for (int lane = 0; lane < LANES; lane++) {
                for (double from : new double[] { wish, gap.left(), gap.right() }) {
                    tried.add(Math.clamp(from + lane * LANE, gap.left(), gap.right()));
                    tried.add(Math.clamp(from - lane * LANE, gap.left(), gap.right()));
                }
            }
            tried.add(Math.clamp(task.in(), gap.left(), gap.right()));
            tried.add(Math.clamp(task.out(), gap.left(), gap.right()));
        }
        return tried.stream().distinct().map(x -> new Way(x, Math.abs(x - wish) + 2 * task.back(x)
                + (task.beforeOut(x) > LEAST ? TURN : 0) + (task.behindIn(x) > LEAST ? TURN : 0)))
                .sorted(Comparator.comparingDouble(Way::cost)).toList();
    }

    /** Where a line would go up or down if nothing stood in its way. */
    private double wish(Task task) {
        if (task.toRight() && !task.fromLeft()) {
            return Math.max(task.out(), task.in());
        }
        if (!task.toRight() && task.fromLeft()) {
            return Math.min(task.out(), task.in());
        }
        return task.out();
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

    /** The stretches of the axis, with how many bars of some rows stand there. */
    private List<Gap> gaps(int first, int end) {
        List<double[]> steps = new ArrayList<>();
        for (Row row : rows.subList(Math.min(first, end), end)) {
            if (row.bar() != null) {
                steps.add(new double[] { row.bar().x() - ends.beside(row.id(), true), 1 });
                steps.add(new double[] { row.bar().right() + ends.beside(row.id(), false), -1 });
            }
        }
        steps.sort(Comparator.comparingDouble((double[] step) -> step[0]).thenComparingDouble(step -> step[1]));
        List<Gap> gaps = new ArrayList<>();
        int standing = 0;
        double from = left;
        for (int i = 0; i <= steps.size(); i++) {
            double to = i == steps.size() ? right : Math.clamp(steps.get(i)[0], left, right);
            if (to > from || steps.isEmpty()) {
                gaps.add(new Gap(from, to, standing));
            }
            if (i < steps.size()) {
                standing += (int) steps.get(i)[1];
                from = to;
            }
        }
        return gaps;
    }

    /** The height at which a line runs along the border of a row. */
    private double channel(Bounds row, boolean below, DiagramEdge edge, double one, double other) {
        double from = Math.min(one, other);
        double to = Math.max(one, other);
        double border = below ? row.bottom() : row.y();
        double best = border;
        for (int lane = 0; lane < CHANNEL_LANES; lane++) {
            best = border + (below ? -1 : 1) * lane * CHANNEL_LANE;
            Lane wish = new Lane(best, from, to, edge.source(), edge.target());
            if (level.stream().noneMatch(taken -> wish.clashes(taken, CHANNEL_LANE))) {
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
