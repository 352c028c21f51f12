/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.diagram.editor;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.jobs.IJobChangeEvent;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.jobs.JobChangeAdapter;
import org.eclipse.swt.widgets.Control;
import org.keyline.diagram.Criterion;
import org.keyline.diagram.Diagram;
import org.keyline.diagram.editor.parts.Ground;
import org.keyline.diagram.scene.Scene;
import org.keyline.diagram.stored.DiagramDocument;
import org.keyline.diagram.layout.ArrangedDiagram;
import org.keyline.ui.session.ModelChange;
import org.keyline.ui.session.ModelListener;

/**
 * Keeps the scene and its parts in line with the model and the diagram's file: one listener for the whole, which looks
 * what is different and refreshes that alone. Arranges in the background; the old picture stays meanwhile.
 */
final class SceneUpkeep implements ModelListener {

    /** What is said while an arrangement is being made. */
    static final String ARRANGING = "Arranging …";

    /** So many nodes are arranged in less than the blink of an eye. */
    private static final int MOST_AT_ONCE = 1200;

    private final DrawingBoard board;
    private final Scene scene;
    private final DiagramDocument document;
    private final Runnable documentListener = this::documentChanged;
    private final Ground ground;
    private final PartsUpkeep parts;
    private DrawnView drawn;
    private ArrangingJob arranging;
    private Diagram toArrange;
    private Runnable afterArranging;
    private boolean shown;

    SceneUpkeep(DrawingBoard board) {
        this.board = board;
        scene = board.scene();
        document = board.document();
        parts = new PartsUpkeep(board);
        drawn = DrawnView.of(document);
        ground = board.editing().ground(board);
        if (ground != null) {
            board.root().show(ground);
        }
        board.session().addListener(this);
        document.addListener(documentListener);
    }

    /** Whether the first arrangement is there. */
    boolean isShown() {
        return shown;
    }

    private Diagram build() {
        return board.editing().build(board.roots(), ShownOptions.of(document, board.session()), null);
    }

    // ---- arranging in the background

    /** Arranges all but what was placed by hand, and shows it; then runs something, which may be null. */
    void arrange(Runnable after) {
        cancel();
        toArrange = build();
        afterArranging = after;
        arranging = new ArrangingJob(board.editing().arrangement(board), toArrange, (asked, arranged) -> {
            Control control = board.viewer().getControl();
            if (control != null && !control.isDisposed()) {
                control.getDisplay().asyncExec(() -> arranged(arranged, asked));
            }
        });
        Diagram asked = toArrange;
        arranging.addJobChangeListener(new JobChangeAdapter() {
            @Override
            public void done(IJobChangeEvent event) {
                Control control = board.viewer().getControl();
                if (event.getResult().getSeverity() == IStatus.CANCEL && control != null && !control.isDisposed()) {
                    control.getDisplay().asyncExec(() -> stopped(asked));
                }
            }
        });
        arranging.schedule();
    }

    /** Somebody stopped the arrangement, and no other was asked for since. */
    private void stopped(Diagram asked) {
        if (asked == toArrange && board.viewer().getControl() != null && !board.viewer().getControl().isDisposed()) {
            afterArranging = null;
            board.say("The arrangement was stopped. Choose Arrange in the context menu to begin anew.");
        }
    }

    /** What arranges at the moment; null before the first time. */
    Job arranging() {
        return arranging;
    }

    /** Arranges before anything else happens, unless that would take a while. */
    private void arrangeAtOnce() {
        Diagram diagram = build();
        if (!shown || diagram.nodes().size() > MOST_AT_ONCE) {
            arrange(null);
            return;
        }
        cancel();
        toArrange = diagram;
        arranged(board.editing().arrangement(board).arrange(diagram, null), diagram);
    }

    private void cancel() {
        if (arranging != null) {
            arranging.cancel();
        }
    }

    private void arranged(ArrangedDiagram arranged, Diagram asked) {
        if (board.viewer().getControl() == null || board.viewer().getControl().isDisposed() || asked != toArrange) {
            return;
        }
        scene.show(arranged);
        if (shown) {
            if (!board.editing().isPlacedByModel()) {
                Diagram now = build();
                if (!now.equals(asked)) {
                    scene.update(now);
                }
            }
            refreshAll();
        } else {
            shown = true;
            board.viewer().setContents(scene);
            board.showBeginning();
            updateGround();
        }
        board.shown();
        board.say(arranged.diagram().isEmpty() ? arranged.diagram().emptyMessage() : null);
        if (afterArranging != null) {
            afterArranging.run();
            afterArranging = null;
        }
    }

    // ---- in line with the model

    @Override
    public void modelChanged(ModelChange change) {
        if (change.exchanged()) {
            arrange(null);
        } else if (shown && !change.objects().isEmpty()) {
            update();
        }
    }

    @Override
    public void findingsChanged() {
        if (shown && document.filter().has(Criterion.SEVERITY)) {
            arrangeAtOnce();
        }
    }

    private void documentChanged() {
        if (!shown) {
            return;
        }
        scene.placesChanged();
        DrawnView before = drawn;
        drawn = DrawnView.of(document);
        if (!drawn.isArrangedLike(before)) {
            arrangeAtOnce();
        } else if (drawn.equals(before)) {
            parts.refreshPlaces();
        } else {
            update();
        }
    }

    /** Takes the model as it is now, and refreshes what looks different. */
    private void update() {
        if (board.editing().isPlacedByModel()) {
            arrangeAtOnce();
            return;
        }
        parts.refresh(scene.update(build()));
        board.tellAnew();
        updateGround();
        board.light();
        board.shown();
    }

    /** Draws all anew. */
    void refreshAll() {
        parts.refreshAll();
        updateGround();
        board.light();
    }

    private void updateGround() {
        if (ground != null) {
            ground.update();
        }
        board.findings().update();
    }

    void dispose() {
        toArrange = null;
        cancel();
        board.session().removeListener(this);
        document.removeListener(documentListener);
    }
}
