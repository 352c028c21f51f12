/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.diagram.editor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.draw2d.IFigure;
import org.keyline.diagram.FindingMarks;
import org.keyline.diagram.editor.figures.BoxFigure;
import org.keyline.diagram.editor.figures.MarksFigure;
import org.keyline.diagram.editor.parts.BoxPart;

import org.keyline.ui.session.ModelListener;
import org.keyline.validation.Finding;
import org.keyline.validation.Severity;

/** Shows on the figures what the last check found about their elements. */
final class FigureFindings implements ModelListener {

    private static final int MOST = 3;

    private final DrawingBoard board;
    private final MarksFigure marks;

    FigureFindings(DrawingBoard board) {
        this.board = board;
        marks = new MarksFigure(board.ink());
        board.root().show(marks);
        board.session().addListener(this);
    }

    @Override
    public void findingsChanged() {
        update();
    }

    /** Marks the figures that have findings now. */
    void update() {
        Map<IFigure, Boolean> marked = new LinkedHashMap<>();
        if (board.isShown()) {
            for (Object part : board.viewer().getContents().getChildren()) {
                if (part instanceof BoxPart box) {
                    mark(box, marked);
                }
            }
        }
        marks.setMarks(marked);
    }

    private void mark(BoxPart box, Map<IFigure, Boolean> marked) {
        List<Finding> found = box.element() == null ? List.of()
                : board.session().findings().of(box.element()).stream()
                        .filter(mark -> mark.severity() == Severity.ERROR || mark.severity() == Severity.WARNING)
                        .toList();
        if (box.getFigure() instanceof BoxFigure figure) {
            figure.setNotes(notes(found));
        }
        if (!found.isEmpty() && !board.document().hiddenLayers().contains(FindingMarks.LAYER)) {
            marked.put(box.getFigure(), found.stream().anyMatch(mark -> mark.severity() == Severity.ERROR));
        }
    }

    private static List<String> notes(List<Finding> found) {
        List<String> notes = new ArrayList<>(found.stream().limit(MOST).map(Finding::message).toList());
        if (found.size() > MOST) {
            notes.add("… and " + (found.size() - MOST) + " more");
        }
        return notes;
    }

    void dispose() {
        board.session().removeListener(this);
    }
}
