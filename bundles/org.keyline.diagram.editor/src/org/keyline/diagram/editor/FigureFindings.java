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

import org.keyline.diagram.FindingMarks;
import org.keyline.diagram.editor.figures.Checked;
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
        Map<Checked, Boolean> marked = new LinkedHashMap<>();
        if (board.isShown()) {
            for (Object part : board.viewer().getContents().getChildren()) {
                if (part instanceof BoxPart box) {
                    mark(box, marked);
                }
            }
        }
        marks.setMarks(marked);
    }

    private void mark(BoxPart box, Map<Checked, Boolean> marked) {
        Severity gravest = null;
        for (Finding finding : of(box)) {
            if (gravest == null || finding.severity().compareTo(gravest) < 0) {
                gravest = finding.severity();
            }
        }
        Checked figure = (Checked) box.getFigure();
        figure.setNotes(() -> notes(of(box)));
        if (isGrave(gravest) && !board.document().hiddenLayers().contains(FindingMarks.LAYER)) {
            marked.put(figure, gravest == Severity.ERROR);
        }
    }

    private List<Finding> of(BoxPart box) {
        return box.element() == null ? List.of() : board.session().findings().of(box.element());
    }

    private static boolean isGrave(Severity severity) {
        return severity == Severity.ERROR || severity == Severity.WARNING;
    }

    private static List<String> notes(List<Finding> all) {
        List<Finding> found = all.stream().filter(finding -> isGrave(finding.severity())).toList();
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
