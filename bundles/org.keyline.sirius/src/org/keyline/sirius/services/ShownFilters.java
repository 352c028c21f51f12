/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.sirius.services;

import static java.util.Map.entry;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.eclipse.emf.ecore.EObject;
import org.keyline.diagram.Criterion;
import org.keyline.diagram.DiagramFilter;
import org.keyline.model.core.Element;

/**
 * What the filters that are switched on in a diagram of Sirius mean in the built-in diagrams. Filters of Sirius narrow
 * one another, whereas the values of one criterion of the built-in diagrams add up: "unfinished" and "red or amber" are
 * two statuses. So there may be several filters of the built-in kind.
 */
final class ShownFilters {

    private static final Map<String, DiagramFilter> MEANING = Map.ofEntries(
            entry("UncoveredOnly", filter(Criterion.UNCOVERED, DiagramFilter.ON)),
            entry("CriticalOnly", filter(Criterion.CRITICAL, DiagramFilter.ON)),
            entry("UnfinishedOnly", filter(Criterion.STATUS, "open")),
            entry("OverdueOnly", filter(Criterion.STATUS, "overdue")),
            entry("RedOnly", filter(Criterion.STATUS, "red")),
            entry("RedAndAmberOnly", filter(Criterion.STATUS, "red", "amber")),
            entry("ErrorsOnly", filter(Criterion.SEVERITY, "error")),
            entry("ErrorsAndWarningsOnly", filter(Criterion.SEVERITY, "error", "warning")));

    private static final Map<String, Criterion> CHOICES = Map.of("ChosenWorkStreams", Criterion.WORK_STREAM,
            "ChosenPeople", Criterion.PERSON);

    private ShownFilters() {
    }

    private static DiagramFilter filter(Criterion criterion, String... values) {
        DiagramFilter filter = DiagramFilter.ALL;
        for (String value : values) {
            filter = filter.with(criterion, value);
        }
        return filter;
    }

    /**
     * The filters of a diagram.
     *
     * @param diagram the view of the diagram
     * @return filters that all hold; none where nothing is narrowed, as where nothing was chosen
     */
    static List<DiagramFilter> of(EObject diagram) {
        List<DiagramFilter> filters = new ArrayList<>();
        for (EObject description : ShownView.references(diagram, "activatedFilters")) {
            String name = ShownView.name(description);
            Criterion choice = CHOICES.get(name);
            DiagramFilter meaning = choice == null ? MEANING.getOrDefault(name, DiagramFilter.ALL)
                    : filter(choice, chosen(diagram, name));
            if (!meaning.isAll()) {
                add(filters, meaning);
            }
        }
        return filters;
    }

    /** Sirius keeps what people chose with the diagram, by the variable that it is the value of. */
    private static String[] chosen(EObject diagram, String filter) {
        EObject history = ShownView.reference(diagram, "filterVariableHistory");
        Set<String> ids = new LinkedHashSet<>();
        for (EObject value : history == null ? List.<EObject>of() : ShownView.references(history, "ownedValues")) {
            EObject variable = ShownView.reference(value, "variableDefinition");
            if (variable != null && ShownView.name(variable).equalsIgnoreCase(filter)
                    && ShownView.reference(value, "modelElement") instanceof Element element
                    && element.getId() != null) {
                ids.add(element.getId());
            }
        }
        return ids.toArray(String[]::new);
    }

    /** Joins a filter with the first that says nothing of its criteria, or the same in fewer or more values. */
    private static void add(List<DiagramFilter> filters, DiagramFilter further) {
        for (int i = 0; i < filters.size(); i++) {
            DiagramFilter joined = joined(filters.get(i), further);
            if (joined != null) {
                filters.set(i, joined);
                return;
            }
        }
        filters.add(further);
    }

    private static DiagramFilter joined(DiagramFilter one, DiagramFilter other) {
        Map<Criterion, Set<String>> wanted = new TreeMap<>(one.wanted());
        for (Map.Entry<Criterion, Set<String>> set : other.wanted().entrySet()) {
            Set<String> common = new LinkedHashSet<>(set.getValue());
            if (one.has(set.getKey())) {
                common.retainAll(one.values(set.getKey()));
            }
            if (common.isEmpty()) {
                return null;
            }
            wanted.put(set.getKey(), common);
        }
        return new DiagramFilter(new TreeMap<>(wanted));
    }
}
