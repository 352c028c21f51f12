/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.diagram.editor.kinds;

import java.util.List;

import org.keyline.diagram.DiagramKind;
import org.keyline.diagram.editor.edit.AddressesEdits;
import org.keyline.diagram.editor.edit.Creation;
import org.keyline.diagram.editor.edit.LinkEdits;
import org.keyline.diagram.editor.edit.NewFigure;
import org.keyline.diagram.editor.parts.DiagramEditing;

/** Which action answers which recommendation: both are made here, and linked by hand. */
public final class TraceabilityEditing implements DiagramEditing {

    @Override
    public DiagramKind kind() {
        return DiagramKind.TRACEABILITY;
    }

    @Override
    public List<Creation> creations() {
        return List.of(NewFigure.RECOMMENDATION, NewFigure.WORK_STREAM, NewFigure.ACTION);
    }

    @Override
    public LinkEdits links() {
        return new AddressesEdits();
    }
}
