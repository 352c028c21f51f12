/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.diagram.editor;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.jobs.IJobChangeEvent;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.jobs.JobChangeAdapter;
import org.eclipse.gef.EditPart;
import org.eclipse.swt.widgets.Control;
import org.keyline.diagram.Criterion;
import org.keyline.diagram.Diagram;
import org.keyline.diagram.DiagramFilter;
import org.keyline.diagram.Lanes;
import org.keyline.diagram.editor.parts.BoxPart;
import org.keyline.diagram.editor.parts.DiagramPart;
import org.keyline.diagram.editor.parts.EdgePart;
import org.keyline.diagram.editor.parts.Ground;
import org.keyline.diagram.scene.Scene;
import org.keyline.diagram.scene.SceneChanges;
import org.keyline.diagram.stored.DiagramDocument;
import org.keyline.diagram.layout.ArrangedDiagram;
import org.keyline.diagram.layout.TimeScale;
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
    private Set<String> hidden;
    private Set<String> hiddenLayers;
    private Set<String> collapsed;
    private TimeScale timeScale;
    private DiagramFilter filter;
    private Lanes lanes;
    private ArrangingJob arranging;
    private Diagram toArrange;
    private Runnable afterArranging;
    private boolean shown;

    SceneUpkeep(DrawingBoard board) {
        this.board = board;
        scene = board.scene();
        document = board.document();
        hidden = Set.copyOf(document.hidden());
        hiddenLayers = Set.copyOf(document.hiddenLayers());
        collapsed = Set.copyOf(document.collapsed());
        timeScale = document.timeScale();
        filter = document.filter();
        lanes = document.lanes();
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
        if (!collapsed.equals(document.collapsed()) || timeScale != document.timeScale()
                || !filter.equals(document.filter()) || lanes != document.lanes()) {
            filter = document.filter();
            lanes = document.lanes();
            hidden = Set.copyOf(document.hidden());
            hiddenLayers = Set.copyOf(document.hiddenLayers());
            collapsed = Set.copyOf(document.collapsed());
            timeScale = document.timeScale();
            arrangeAtOnce();
        } else if (hidden.equals(document.hidden()) && hiddenLayers.equals(document.hiddenLayers())) {
            refreshPlaces();
        } else {
            hidden = Set.copyOf(document.hidden());
            hiddenLayers = Set.copyOf(document.hiddenLayers());
            update();
        }
    }

    /** Takes the model as it is now, and refreshes what looks different. */
    private void update() {
        if (board.editing().isPlacedByModel()) {
            arrangeAtOnce();
            return;
        }
        SceneChanges changes = scene.update(build());
        if (changes.figures()) {
            whole().update();
        }
        for (String id : changes.ends()) {
            if (board.part(id) instanceof BoxPart box) {
                box.refreshEdges();
            }
        }
        refresh(changes.looks());
        board.tellAnew();
        updateGround();
        board.light();
        board.shown();
    }

    private List<BoxPart> boxes() {
        List<BoxPart> boxes = new ArrayList<>();
        if (board.viewer().getContents() != null) {
            for (Object part : board.viewer().getContents().getChildren()) {
                if (part instanceof BoxPart box) {
                    boxes.add(box);
                }
            }
        }
        return boxes;
    }

    private DiagramPart whole() {
        return (DiagramPart) board.viewer().getContents();
    }

    private void refresh(Set<String> ids) {
        Set<String> lines = new LinkedHashSet<>();
        for (String id : ids) {
            if (board.part(id) instanceof BoxPart box) {
                boolean moves = scene.node(id) == null || box.isElsewhere();
                box.refreshVisuals();
                if (moves) {
                    lines.addAll(scene.edgesFrom(id));
                    lines.addAll(scene.edgesTo(id));
                }
            } else {
                lines.add(id);
            }
        }
        for (String id : lines) {
            EditPart part = board.part(id);
            if (part instanceof EdgePart edge) {
                edge.refreshVisuals();
            }
        }
    }

    /** Moves the figures that are elsewhere now. */
    private void refreshPlaces() {
        Set<String> moved = new LinkedHashSet<>();
        for (BoxPart box : boxes()) {
            if (box.isElsewhere()) {
                moved.add(box.id());
            }
        }
        refresh(moved);
    }

    /** Draws all anew. */
    void refreshAll() {
        whole().update();
        boxes().forEach(BoxPart::refreshEdges);
        Set<String> all = new LinkedHashSet<>(scene.figures());
        scene.diagram().edges().forEach(edge -> all.add(edge.id()));
        refresh(all);
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
