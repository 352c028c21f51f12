/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.diagram.editor;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.keyline.diagram.Diagram;
import org.keyline.diagram.editor.parts.DiagramEditing;
import org.keyline.diagram.layout.ArrangedDiagram;
import org.keyline.ui.KeylineUi;

/** Arranges one diagram in the background. */
final class ArrangingJob extends Job {

    /** Takes what was arranged, in the job's thread. */
    @FunctionalInterface
    interface Result {
        void arranged(Diagram asked, ArrangedDiagram arranged);
    }

    private final DiagramEditing.Arrangement arrangement;
    private final Diagram diagram;
    private final Result result;

    ArrangingJob(DiagramEditing.Arrangement arrangement, Diagram diagram, Result result) {
        super("Arranging the diagram");
        this.arrangement = arrangement;
        this.diagram = diagram;
        this.result = result;
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        try {
            ArrangedDiagram arranged = arrangement.arrange(diagram, monitor);
            if (monitor.isCanceled()) {
                return Status.CANCEL_STATUS;
            }
            result.arranged(diagram, arranged);
            return Status.OK_STATUS;
        } catch (OperationCanceledException e) {
            return Status.CANCEL_STATUS;
        } catch (RuntimeException e) {
            KeylineUi.log("The diagram could not be arranged", e);
            return Status.OK_STATUS;
        }
    }
}
