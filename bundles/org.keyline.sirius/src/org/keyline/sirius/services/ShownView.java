/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.sirius.services;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.keyline.diagram.Criterion;
import org.keyline.diagram.DiagramFilter;
import org.keyline.diagram.DiagramKind;
import org.keyline.diagram.DiagramOptions;
import org.keyline.diagram.FindingMarks;
import org.keyline.diagram.Lanes;
import org.keyline.diagram.Layer;
import org.keyline.model.plan.Action;

/**
 * Which built-in diagram a diagram of Sirius shows, as its layers say. Sirius's own objects are taken apart by the
 * names of their features, since Sirius may be absent. The layers of the specification are called as those of the
 * built-in diagram, with a capital; two stand for its lanes.
 *
 * @param kind the kind of diagram
 * @param root the plan or framework
 * @param lanes by what actions are put together; null for what is usual for the kind
 * @param hidden the IDs of the layers that are not shown
 * @param filters what it is narrowed to; all of them hold
 */
record ShownView(DiagramKind kind, EObject root, Lanes lanes, Set<String> hidden, List<DiagramFilter> filters) {

    private static final Map<String, Lanes> LANES = Map.of("LanesByWorkStream", Lanes.WORK_STREAM, "LanesByPerson",
            Lanes.PERSON);

    /** The whole of a plan or framework. */
    static ShownView whole(DiagramKind kind, EObject root) {
        return new ShownView(kind, root, null, Set.of(), List.of());
    }

    /**
     * What is shown by a diagram of Sirius, its filters aside: these hide figures, but do not make any.
     *
     * @param view the diagram or something in it
     */
    static ShownView of(EObject view) {
        EObject diagram = diagram(view);
        EObject description = reference(diagram, "description");
        DiagramKind kind = DiagramKind.valueOf(name(description).toUpperCase(Locale.ROOT));
        Set<String> shown = names(diagram, "activatedLayers");
        Set<String> hidden = new HashSet<>();
        for (Layer layer : kind.definition().layers()) {
            String name = layer.id().substring(0, 1).toUpperCase(Locale.ROOT) + layer.id().substring(1);
            if (!layer.id().equals(FindingMarks.LAYER) && !shown.contains(name)
                    && names(description, "additionalLayers").contains(name)) {
                hidden.add(layer.id());
            }
        }
        Lanes lanes = LANES.entrySet().stream().filter(entry -> shown.contains(entry.getKey())).map(Map.Entry::getValue)
                .min(Enum::compareTo).orElse(null);
        return new ShownView(kind, reference(diagram, "target"), lanes, Set.copyOf(hidden), List.of());
    }

    /**
     * What a diagram of Sirius leaves when its filters have hidden what they hide.
     *
     * @param view the diagram or something in it
     */
    static ShownView narrowed(EObject view) {
        return of(view).filteredBy(ShownFilters.of(diagram(view)));
    }

    private ShownView filteredBy(List<DiagramFilter> others) {
        return new ShownView(kind, root, lanes, hidden, others);
    }

    /** {@return the diagram of Sirius in which a view lies, or which it is} */
    private static EObject diagram(EObject view) {
        for (EObject at = view; at != null; at = at.eContainer()) {
            if (at.eClass().getEStructuralFeature("activatedLayers") != null) {
                return at;
            }
        }
        throw new IllegalArgumentException("Not in a diagram: " + view);
    }

    private static Set<String> names(EObject object, String feature) {
        return references(object, feature).stream().map(ShownView::name).collect(Collectors.toSet());
    }

    /** {@return what a reference of an object of Sirius leads to; nothing where there is none of that name} */
    static List<EObject> references(EObject object, String name) {
        EStructuralFeature feature = object.eClass().getEStructuralFeature(name);
        return feature != null && object.eGet(feature) instanceof List<?> many
                ? many.stream().map(EObject.class::cast).toList()
                : List.of();
    }

    static String name(EObject object) {
        return (String) object.eGet(object.eClass().getEStructuralFeature("name"));
    }

    /** {@return what a reference of an object of Sirius leads to; null where there is none of that name, or nothing} */
    static EObject reference(EObject view, String name) {
        EStructuralFeature feature = view == null ? null : view.eClass().getEStructuralFeature(name);
        return feature != null && view.eGet(feature) instanceof EObject object ? object : null;
    }

    /** {@return the built-in diagram} */
    ShownDiagram diagram() {
        return ShownModel.diagram(this);
    }

    /**
     * The built-in diagram's options.
     *
     * @param today the day to which "overdue" refers where the plan has no status date
     * @param findings asked for if the findings narrow the diagram
     * @return the options
     */
    DiagramOptions options(LocalDate today, Supplier<FindingMarks> findings) {
        DiagramOptions options = DiagramOptions.ALL.withToday(today).inLanes(lanes)
                .without(hidden.toArray(String[]::new));
        if (filters.isEmpty()) {
            return options;
        }
        DiagramFilter first = filters.get(0);
        List<ShownDiagram> others = filters.stream().skip(1)
                .map(other -> filteredBy(List.of(other)).diagram()).toList();
        return (first.has(Criterion.SEVERITY) ? options.withFindings(findings.get()) : options).narrowedTo(first)
                .where(element -> !(element instanceof Action)
                        || others.stream().allMatch(other -> other.shows(element)));
    }
}
