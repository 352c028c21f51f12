/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.ui.drawing;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.IJobFunction;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.keyline.diagram.DiagramKind;
import org.keyline.diagram.drawing.Drawing;
import org.keyline.diagram.layout.ArrangedDiagram;
import org.keyline.model.resource.AtomicFile;
import org.keyline.ui.KeylineUi;
import org.keyline.ui.WrittenFiles;

/** Saves a drawing as a file. */
public final class DrawingFile {

    private DrawingFile() {
    }

    /**
     * Asks for a name and writes the drawing in the background.
     *
     * @param shell the window
     * @param drawing what is drawn
     * @param model the model's file, beside which a name is proposed
     * @param kind what is drawn of it
     * @param say tells in the thread of the user interface that the file is there
     */
    public static void save(Shell shell, ArrangedDiagram drawing, Path model, DiagramKind kind,
            Consumer<String> say) {
        FileDialog dialog = new FileDialog(shell, SWT.SAVE);
        dialog.setText("Save as picture");
        dialog.setFilterExtensions(new String[] { "*.svg", "*.png", "*.pdf" });
        dialog.setFilterNames(new String[] { "SVG drawing (*.svg)", "PNG picture (*.png)", "PDF document (*.pdf)" });
        dialog.setFilterPath(model.getParent().toString());
        dialog.setFileName(model.getFileName().toString().replaceFirst("\\.[^.]*$", "") + "-" + kind.id() + ".svg");
        dialog.setOverwrite(true);
        String chosen = dialog.open();
        if (chosen == null) {
            return;
        }
        String[] endings = { ".svg", ".png", ".pdf" };
        String name = Drawing.forFileName(chosen).isPresent() ? chosen
                : chosen + endings[Math.max(0, dialog.getFilterIndex())];
        save(shell.getDisplay(), drawing, Path.of(name), say);
    }

    /** Writes the drawing in the background, into a file that ends in svg, png or pdf. */
    static void save(Display display, ArrangedDiagram drawing, Path file, Consumer<String> say) {
        Job job = Job.create("Saving the picture", (IJobFunction) monitor -> {
            IStatus status = write(drawing, file);
            if (status.isOK() && !display.isDisposed()) {
                display.asyncExec(() -> {
                    WrittenFiles.notice(file);
                    say.accept("Saved as " + file + ".");
                });
            }
            return status;
        });
        job.setUser(true);
        job.schedule();
    }

    private static IStatus write(ArrangedDiagram drawing, Path file) {
        try {
            Drawing format = Drawing.forFileName(file.toString()).orElseThrow();
            new AtomicFile(file, false).write(out -> format.write(drawing, out));
            return Status.OK_STATUS;
        } catch (IOException e) {
            return KeylineUi.failure("The picture could not be saved as " + file + ": " + e.getMessage(), e);
        }
    }
}
