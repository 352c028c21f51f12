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
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.emf.ecore.EObject;
import org.keyline.diagram.Diagram;
import org.keyline.diagram.DiagramKind;
import org.keyline.diagram.DiagramOptions;
import org.keyline.diagram.layout.ArrangedDiagram;
import org.keyline.diagram.layout.DiagramLayout;

/**
 * A diagram of a model or of a part of it.
 *
 * @param kind what it shows
 * @param roots the roots of the model
 * @param part which part of the model, and how it is put together
 * @param inputs the files of the model
 */
record ModelDiagram(DiagramKind kind, List<EObject> roots, DiagramPart part, List<Path> inputs)
        implements DiagramSource {

    @Override
    public Diagram build(IProgressMonitor progress) throws CommandFailure {
        SubMonitor monitor = SubMonitor.convert(progress, 2);
        String root = part.root();
        try {
            DiagramOptions options = part.options(kind, roots, monitor.split(1));
            return kind.definition().build(roots, options, monitor.split(1));
        } catch (IllegalArgumentException e) {
            if (root == null) {
                throw e;
            }
            throw CommandFailure.wrong("--root " + Texts.printable(root) + ": " + e.getMessage(), e);
        }
    }

    @Override
    public ArrangedDiagram arrange(Diagram diagram, IProgressMonitor progress) {
        return DiagramLayout.arrange(diagram, progress);
    }
}
