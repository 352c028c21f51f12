/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.ui.drawing;

import java.io.IOException;
import java.util.Locale;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.IJobFunction;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.RGB;
import org.keyline.diagram.Diagram;
import org.keyline.diagram.DiagramKind;
import org.keyline.diagram.DiagramOptions;
import org.keyline.diagram.style.Palette;
import org.keyline.ui.KeylineUi;
import org.keyline.ui.session.ModelChange;
import org.keyline.ui.session.ModelListener;
import org.keyline.ui.session.ModelSession;

/**
 * Keeps a canvas in line with a model. What is to be shown is looked up in the thread of the user interface, which is
 * quick; where it differs from what is drawn, it is arranged and drawn in the background.
 */
final class DrawnModel implements ModelListener {

    /** A model of so many elements is drawn only when somebody asks for it. */
    static final int LARGE = 25_000;

    /** So long after a change the model is looked at again. */
    static final int DELAY_MILLIS = 600;
    /** Looking waits so many times as long as it held up the user interface the last time. */
    private static final int PAUSE = 20;

    private final DrawingCanvas canvas;
    private final int large;
    private final Runnable look = this::look;
    private DiagramKind kind;
    private ModelSession session;
    private Diagram shown;
    private Palette shownIn;
    private boolean askedFor;
    private Job job;
    private long delay = DELAY_MILLIS;

    /**
     * Draws nothing yet.
     *
     * @param canvas where to draw
     * @param kind what to draw
     * @param large how many elements are too many to be drawn unasked
     */
    DrawnModel(DrawingCanvas canvas, DiagramKind kind, int large) {
        this.canvas = canvas;
        this.kind = kind;
        this.large = large;
        canvas.addListener(SWT.MouseUp, event -> ask());
    }

    /** What is drawn of the model. */
    DiagramKind kind() {
        return kind;
    }

    /** Draws something else of the model. */
    void choose(DiagramKind wanted) {
        if (kind != wanted) {
            kind = wanted;
            look();
        }
    }

    /**
     * Draws another model.
     *
     * @param of the model; null for none
     * @param message what to say until it is drawn
     */
    void follow(ModelSession of, String message) {
        if (of == session && of != null) {
            return;
        }
        stop();
        session = of;
        canvas.show(message);
        if (session != null) {
            session.addListener(this);
            look();
        }
    }

    /** Draws nothing more. */
    void stop() {
        if (session != null) {
            session.removeListener(this);
        }
        session = null;
        shown = null;
        askedFor = false;
        cancel();
    }

    /** Somebody wants to see a large model. */
    private void ask() {
        if (session != null && shown == null && !askedFor) {
            askedFor = true;
            look();
        }
    }

    private boolean isLarge() {
        return session.resources().stream().mapToInt(this::countUpToLarge).sum() > large;
    }

    private int countUpToLarge(Resource resource) {
        int count = 0;
        for (var all = resource.getAllContents(); all.hasNext() && count <= large; all.next()) {
            count++;
        }
        return count;
    }

    private void cancel() {
        if (job != null) {
            job.cancel();
        }
    }

    @Override
    public void modelChanged(ModelChange change) {
        canvas.getDisplay().timerExec((int) delay, look);
    }

    /** Draws anew when the appearance of the workbench has changed. */
    void lookAtColours() {
        if (shownIn != null && shownIn != palette()) {
            look();
        }
    }

    private void look() {
        if (session == null || canvas.isDisposed()) {
            return;
        }
        if (!askedFor && isLarge()) {
            canvas.show(
                    String.format(Locale.UK, "This model has more than %,d elements.\nClick here to draw it.", large));
            return;
        }
        long begin = System.nanoTime();
        Diagram diagram = kind.definition().build(session.roots(), DiagramOptions.ALL, null);
        boolean same = diagram.equals(shown) && palette() == shownIn;
        delay = Math.max(DELAY_MILLIS, PAUSE * (System.nanoTime() - begin) / 1_000_000);
        if (!same) {
            draw(diagram, palette());
        }
    }

    private void draw(Diagram diagram, Palette palette) {
        cancel();
        shown = diagram;
        shownIn = palette;
        job = Job.create("Drawing the model", (IJobFunction) monitor -> draw(diagram, palette, monitor));
        job.schedule();
    }

    private IStatus draw(Diagram diagram, Palette palette, IProgressMonitor monitor) {
        try {
            ScreenDrawing drawing = diagram.isEmpty() ? null : ScreenDrawing.of(diagram, palette, monitor);
            show(diagram, () -> {
                if (drawing == null) {
                    canvas.show(diagram.emptyMessage());
                } else {
                    canvas.show(drawing);
                }
            });
        } catch (OperationCanceledException e) {
            show(diagram, () -> canvas.show("The drawing was stopped. It is made anew with the next change."));
            return Status.CANCEL_STATUS;
        } catch (IOException | RuntimeException e) {
            KeylineUi.log("The model could not be drawn", e);
            show(diagram, () -> canvas.show("This model could not be drawn.\nThe log says why."));
        }
        return Status.OK_STATUS;
    }

    private void show(Diagram drawn, Runnable show) {
        if (!canvas.isDisposed()) {
            canvas.getDisplay().asyncExec(() -> {
                if (!canvas.isDisposed() && shown == drawn) {
                    show.run();
                }
            });
        }
    }

    private Palette palette() {
        RGB ground = canvas.getBackground().getRGB();
        return ground.red + ground.green + ground.blue < 3 * 128 ? Palette.DARK : Palette.LIGHT;
    }
}
