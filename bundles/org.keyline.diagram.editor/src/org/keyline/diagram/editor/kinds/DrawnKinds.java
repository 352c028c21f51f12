/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.diagram.editor.kinds;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.keyline.diagram.DiagramKind;
import org.keyline.diagram.editor.framework.FrameworkEditing;
import org.keyline.diagram.editor.parts.DiagramEditing;
import org.keyline.diagram.editor.timeline.TimelineEditing;

/** The kinds of diagram that can be drawn. */
public final class DrawnKinds {

    private static final List<DiagramEditing> ALL = List.of(new TraceabilityEditing(), new DependenciesEditing(),
            new TimelineEditing(), new FrameworkEditing());

    private DrawnKinds() {
    }

    /**
     * How a kind is drawn.
     *
     * @param kind the kind
     * @return its tools and gestures
     * @throws IllegalArgumentException if it has no editor
     */
    public static DiagramEditing of(DiagramKind kind) {
        return ALL.stream().filter(editing -> editing.kind() == kind).findFirst().orElseThrow(
                () -> new IllegalArgumentException("A " + kind.label() + " diagram cannot be edited yet"));
    }

    /**
     * The kinds that show something of a model.
     *
     * @param roots the roots of the model; null where it is not known what it holds
     * @return the kinds that can be drawn, without those that could only be empty
     */
    public static List<DiagramKind> fitting(Collection<? extends EObject> roots) {
        return Arrays.stream(DiagramKind.values()).filter(DrawnKinds::has)
                .filter(kind -> roots == null || kind.definition().fits(roots)).toList();
    }

    /**
     * Whether a kind can be drawn.
     *
     * @param kind the kind
     * @return true if {@link #of} has an answer
     */
    public static boolean has(DiagramKind kind) {
        return ALL.stream().anyMatch(editing -> editing.kind() == kind);
    }
}
