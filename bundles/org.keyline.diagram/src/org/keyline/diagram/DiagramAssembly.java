/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.diagram;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.emf.ecore.EObject;
import org.keyline.model.core.Element;

/** The parts of one diagram while a definition puts it together. */
final class DiagramAssembly {

    final FigureIds ids = new FigureIds();
    final List<DiagramGroup> groups = new ArrayList<>();
    final List<DiagramNode> nodes = new ArrayList<>();
    final List<DiagramEdge> edges = new ArrayList<>();
    final HiddenParts hidden = new HiddenParts();
    private final Set<String> ends = new LinkedHashSet<>();
    private final DiagramOptions options;
    private final IProgressMonitor monitor;

    DiagramAssembly(DiagramOptions options, IProgressMonitor monitor) {
        this.options = options;
        this.monitor = monitor;
    }

    /** Stops if the user wants that. */
    void checkCancelled() {
        if (monitor != null && monitor.isCanceled()) {
            throw new OperationCanceledException();
        }
    }

    boolean shows(String layer, EObject element) {
        return options.shows(layer) && (element == null || options.filter().test(element));
    }

    /** {@return whether an element is shown that the filter lets through or not, and counts it} */
    boolean counts(String noun, EObject element, boolean meetsCriteria) {
        return hidden.count(noun, meetsCriteria, options.filter().test(element));
    }

    /** {@return what is not shown and why} */
    String notice(DiagramDefinition definition) {
        return hidden.notice(options, definition.layers().stream().filter(Layer::optional).toList());
    }

    /** {@return the lanes that were asked for, else what is usual} */
    Lanes lanes(DiagramDefinition definition) {
        return options.lanes() == null || !definition.lanes().contains(options.lanes()) ? definition.lanes().get(0)
                : options.lanes();
    }

    /** {@return what to say of an empty diagram: that the filter hides all, or what is missing} */
    String emptyMessage(String notice, String nothing) {
        return notice.isEmpty() ? nothing : "Nothing is left to draw. " + notice;
    }

    boolean shows(String layer) {
        return options.shows(layer);
    }

    DiagramOptions options() {
        return options;
    }

    /** {@return whether an element is shown as a node or group} */
    boolean has(EObject element) {
        return ends.contains(ids.of(element));
    }

    /** Adds a group; {@code element} may be null, then {@code id} is its ID. */
    String group(GroupKind kind, EObject element, String id, String parent, String label, FigureMarks marks,
            int accent) {
        checkCancelled();
        String reference = element instanceof Element named ? FigureTexts.reference(named) : "";
        String title = element == null ? label : FigureTexts.title(element);
        groups.add(new DiagramGroup(id, kind, element, parent, reference, label, marks.details(), marks.badges(),
                marks.states(), accent, title, marks.description()));
        ends.add(id);
        return id;
    }

    /** Adds a node of an element. */
    void node(NodeKind kind, Element element, String group, FigureMarks marks, int accent) {
        node(kind, element, group, marks, accent, null);
    }

    /** Adds a node of an element to a diagram with a time axis. */
    void node(NodeKind kind, Element element, String group, FigureMarks marks, int accent, Span span) {
        checkCancelled();
        String id = ids.of(element);
        String reference = FigureTexts.reference(element);
        String name = FigureTexts.name(element);
        nodes.add(new DiagramNode(id, kind, element, group, reference, FigureTexts.shortened(name), marks.details(),
                marks.badges(), marks.states(), accent, span, FigureTexts.title(reference, name),
                marks.description()));
        ends.add(id);
    }

}
