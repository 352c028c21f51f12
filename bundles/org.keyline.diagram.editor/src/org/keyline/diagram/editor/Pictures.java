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

import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.IJobFunction;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.ImageTransfer;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.ImageData;
import org.keyline.diagram.drawing.PngDrawing;
import org.keyline.diagram.layout.ArrangedDiagram;
import org.keyline.ui.drawing.DrawingFile;

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
        DrawingFile.save(editor.getSite().getShell(), board.scene().arranged(), editor.model(),
                board.document().kind(), message -> {
                    if (board.viewer().getControl() != null) {
                        board.say(message);
                    }
                });
    }
}
