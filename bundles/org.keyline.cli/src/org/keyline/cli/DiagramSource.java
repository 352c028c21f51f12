/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.cli;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.keyline.diagram.Diagram;
import org.keyline.diagram.layout.ArrangedDiagram;

/** What is to be drawn: part of a model, or a diagram that was stored. */
interface DiagramSource {

    /** {@return the files that it was read from} */
    List<Path> inputs();

    /**
     * Builds what is shown.
     *
     * @param progress takes the progress and says when to stop
     * @return the diagram, without places
     * @throws CommandFailure when it names something that is not in the model
     */
    Diagram build(IProgressMonitor progress) throws CommandFailure;

    /**
     * Gives it places.
     *
     * @param diagram what {@link #build} gave
     * @param progress takes the progress and says when to stop
     * @return the diagram with places
     */
    ArrangedDiagram arrange(Diagram diagram, IProgressMonitor progress);
}
