/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.ui.drawing;

import java.io.IOException;
import java.nio.file.Path;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.IJobFunction;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.keyline.diagram.DiagramKind;
import org.keyline.diagram.drawing.Drawing;
import org.keyline.diagram.layout.ArrangedDiagram;
import org.keyline.model.resource.AtomicFile;
import org.keyline.ui.KeylineUi;

/** Saves a drawing as a file. */
final class DrawingFile {

    private DrawingFile() {
    }

    /** Asks for a name and writes the drawing in the background. */
    static void save(Shell shell, ArrangedDiagram drawing, Path model, DiagramKind kind) {
        FileDialog dialog = new FileDialog(shell, SWT.SAVE);
        dialog.setText("Save drawing");
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
        Job job = Job.create("Saving the drawing", (IJobFunction) monitor -> write(drawing, Path.of(name)));
        job.setUser(true);
        job.schedule();
    }

    private static IStatus write(ArrangedDiagram drawing, Path file) {
        try {
            Drawing format = Drawing.forFileName(file.toString()).orElseThrow();
            new AtomicFile(file, false).write(out -> format.write(drawing, out));
            return Status.OK_STATUS;
        } catch (IOException e) {
            return KeylineUi.failure("The drawing could not be saved as " + file + ": " + e.getMessage(), e);
        }
    }
}
