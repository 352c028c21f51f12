/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.diagram.editor;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.IJobFunction;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.ImageTransfer;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.widgets.FileDialog;
import org.keyline.diagram.drawing.Drawing;
import org.keyline.diagram.drawing.PngDrawing;
import org.keyline.diagram.layout.ArrangedDiagram;
import org.keyline.model.resource.AtomicFile;
import org.keyline.ui.KeylineUi;

/** The diagram as a picture, on the clipboard or in a file. */
final class Pictures {

    private static final String COPYING = "Copying the diagram as a picture …";

    private final DiagramEditor editor;
    private final DrawingBoard board;

    Pictures(DiagramEditor editor, DrawingBoard board) {
        this.editor = editor;
        this.board = board;
    }

    /** Puts the picture on the clipboard; made in the background, since that of a large plan takes seconds. */
    void copy() {
        ArrangedDiagram picture = board.scene().arranged();
        board.say(COPYING);
        Job job = Job.create("Copying the diagram", (IJobFunction) monitor -> {
            ImageData pixels = pixels(picture);
            if (!monitor.isCanceled()) {
                board.viewer().getControl().getDisplay().asyncExec(() -> take(picture.diagram().title(), pixels));
            }
            return Status.OK_STATUS;
        });
        job.setUser(true);
        job.schedule();
    }

    /** The picture's pixels; null where it is too large. */
    private static ImageData pixels(ArrangedDiagram picture) {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        try {
            new PngDrawing().write(picture, png);
            return new ImageData(new ByteArrayInputStream(png.toByteArray()));
        } catch (IOException e) {
            return null;
        }
    }

    private void take(String title, ImageData pixels) {
        if (board.viewer().getControl() == null) {
            return;
        }
        if (pixels == null) {
            board.say("The diagram is too large to be copied as a picture. Save it as SVG or PDF.");
            return;
        }
        Clipboard clipboard = new Clipboard(board.viewer().getControl().getDisplay());
        try {
            clipboard.setContents(new Object[] { pixels, title },
                    new Transfer[] { ImageTransfer.getInstance(), TextTransfer.getInstance() });
        } finally {
            clipboard.dispose();
        }
        board.say("The diagram was copied as a picture.");
    }

    void export() {
        FileDialog dialog = new FileDialog(editor.getSite().getShell(), SWT.SAVE);
        dialog.setText("Save diagram as picture");
        dialog.setFilterExtensions(new String[] { "*.svg", "*.png", "*.pdf" });
        dialog.setFilterNames(new String[] { "SVG drawing (*.svg)", "PNG picture (*.png)", "PDF document (*.pdf)" });
        dialog.setFilterPath(editor.model().getParent().toString());
        dialog.setFileName(editor.model().getFileName().toString().replaceFirst("\\.[^.]*$", "") + "-"
                + board.document().kind().id() + ".svg");
        dialog.setOverwrite(true);
        String chosen = dialog.open();
        if (chosen != null) {
            String[] endings = { ".svg", ".png", ".pdf" };
            String name = Drawing.forFileName(chosen).isPresent() ? chosen
                    : chosen + endings[Math.max(0, dialog.getFilterIndex())];
            ArrangedDiagram picture = board.scene().arranged();
            Job job = Job.create("Saving the diagram",
                    (IJobFunction) monitor -> write(picture, Path.of(name), monitor));
            job.setUser(true);
            job.schedule();
        }
    }

    private static IStatus write(ArrangedDiagram picture, Path file, IProgressMonitor monitor) {
        try {
            if (!monitor.isCanceled()) {
                Drawing format = Drawing.forFileName(file.toString()).orElseThrow();
                new AtomicFile(file, false).write(out -> format.write(picture, out));
            }
            return Status.OK_STATUS;
        } catch (IOException e) {
            return KeylineUi.failure("The diagram could not be saved as " + file + ": " + e.getMessage(), e);
        }
    }
}
