/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.diagram.editor;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IContributionManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.keyline.diagram.editor.parts.BoxPart;
import org.keyline.diagram.stored.Place;
import org.keyline.diagram.editor.stored.PlaceCommand;
import org.keyline.diagram.layout.Bounds;

/** Puts the selected figures into line with one another, moves them, and gives them back to the arrangement. */
final class Alignments {

    /** Figures that are distributed are not nearer to one another, in drawing units. */
    static final int LEAST_GAP = 8;

    private final DrawingBoard board;

    Alignments(DrawingBoard board) {
        this.board = board;
    }

    /** Adds the menu of what can be put into line. */
    void fill(IContributionManager menu) {
        MenuManager align = new MenuManager("Align");
        align.add(align("Left", b -> b.x(), (b, v) -> place(v, b.y())));
        align.add(align("Centre", b -> b.x() + b.width() / 2, true, (b, v) -> place(v - b.width() / 2, b.y())));
        align.add(align("Right", b -> -b.right(), (b, v) -> place(-v - b.width(), b.y())));
        align.add(new Separator());
        align.add(align("Top", b -> b.y(), (b, v) -> place(b.x(), v)));
        align.add(align("Middle", b -> b.y() + b.height() / 2, true, (b, v) -> place(b.x(), v - b.height() / 2)));
        align.add(align("Bottom", b -> -b.bottom(), (b, v) -> place(b.x(), -v - b.height())));
        align.add(new Separator());
        align.add(new Step("Distribute from Left to Right", () -> nodes().size() > 2, () -> distribute(true)));
        align.add(new Step("Distribute from Top to Bottom", () -> nodes().size() > 2, () -> distribute(false)));
        menu.add(align);
    }

    private List<String> nodes() {
        return board.boxes().stream().map(BoxPart::id).filter(id -> board.scene().node(id) != null).toList();
    }

    private static Place place(double x, double y) {
        return new Place((int) Math.round(x), (int) Math.round(y));
    }

    /** How a figure is put in line with others. */
    @FunctionalInterface
    private interface Alignment {
        Place at(Bounds bounds, double line);
    }

    private Action align(String name, ToDoubleFunction<Bounds> side, Alignment to) {
        return align(name, side, false, to);
    }

    /** Aligns to the outermost of the sides, or to their mean. */
    private Action align(String name, ToDoubleFunction<Bounds> side, boolean mean, Alignment to) {
        return new Step(name, () -> nodes().size() > 1, () -> {
            double[] sides = nodes().stream().map(id -> board.scene().bounds(id)).mapToDouble(side).sorted().toArray();
            double line = mean ? (sides[0] + sides[sides.length - 1]) / 2 : sides[0];
            Map<String, Place> places = new LinkedHashMap<>();
            nodes().forEach(id -> places.put(id, to.at(board.scene().bounds(id), line)));
            board.session().execute(new PlaceCommand("Align", board.document(), places));
        });
    }

    /**
     * Puts equal gaps between all. The two outermost figures stay where they are, unless there is too little room
     * between them: then both give way.
     */
    private void distribute(boolean across) {
        List<Bounds> all = nodes().stream().map(id -> board.scene().bounds(id)).toList();
        Comparator<String> fromLeft = Comparator.comparingDouble(id -> board.scene().bounds(id).x());
        Comparator<String> fromTop = Comparator.comparingDouble(id -> board.scene().bounds(id).y());
        List<String> ids = nodes().stream()
                .sorted(across ? fromLeft.thenComparing(fromTop) : fromTop.thenComparing(fromLeft)).toList();
        double sizes = all.stream().mapToDouble(b -> across ? b.width() : b.height()).sum();
        Bounds first = board.scene().bounds(ids.getFirst());
        Bounds last = board.scene().bounds(ids.getLast());
        double from = across ? first.x() : first.y();
        double to = across ? last.right() : last.bottom();
        double gap = Math.max(LEAST_GAP, (to - from - sizes) / (ids.size() - 1));
        double at = (from + to - sizes - gap * (ids.size() - 1)) / 2;
        Map<String, Place> places = new LinkedHashMap<>();
        for (String id : ids) {
            Bounds now = board.scene().bounds(id);
            places.put(id, across ? place(at, now.y()) : place(now.x(), at));
            at += (across ? now.width() : now.height()) + gap;
        }
        board.session().execute(new PlaceCommand("Distribute", board.document(), places));
    }

    /** Moves the selected figures by hand, without a mouse. */
    void nudge(int dx, int dy) {
        Map<String, Place> places = new LinkedHashMap<>();
        board.boxes().forEach(box -> board.scene().nodesIn(box.id()).forEach(id -> {
            Bounds now = board.scene().bounds(id);
            places.put(id, place(now.x() + dx, now.y() + dy));
        }));
        if (!places.isEmpty()) {
            board.session().execute(new PlaceCommand("Move", board.document(), places));
        }
    }

    /** Whether a selected figure was placed by hand. */
    boolean isAnyPlaced() {
        return board.boxes().stream().flatMap(box -> board.scene().nodesIn(box.id()).stream())
                .anyMatch(board.document().places()::containsKey);
    }

    /** Forgets where the selected figures were placed by hand. */
    void giveBack() {
        Map<String, Place> places = new LinkedHashMap<>();
        board.boxes().forEach(box -> board.scene().nodesIn(box.id()).forEach(id -> places.put(id, null)));
        board.session().execute(new PlaceCommand("Give back to the arrangement", board.document(), places));
    }

    /** Forgets all places chosen by hand, and arranges. */
    void arrangeAll() {
        Map<String, Place> places = new LinkedHashMap<>();
        board.document().places().keySet().forEach(id -> places.put(id, null));
        board.session().execute(new PlaceCommand("Arrange all", board.document(), places));
        board.arrange();
    }
}
