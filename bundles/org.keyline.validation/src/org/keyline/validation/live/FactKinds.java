/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation.live;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.keyline.analysis.BankHolidays;
import org.keyline.analysis.Coverage;
import org.keyline.analysis.DependencyNetwork;
import org.keyline.validation.DerivedFrom;

/** From what the facts about a model are worked out, by kind. */
final class FactKinds {

    private static final String[] OF_ACTIONS = { "ImprovementPlan.workStreams", "ImprovementPlan.actions",
            "WorkStream.actions" };

    /** The facts of rooms that know nothing of validation. */
    private static final Map<Class<?>, String[]> OF_OTHER_ROOMS = Map.of(
            BankHolidays.class, new String[] { "ImprovementPlan.calendar" },
            Coverage.class, with("Action.stage", "Action.addresses", "Action.kind", "ImprovementPlan.reports",
                    "ImprovementPlan.inspection", "Inspection.report", "InspectionReport.recommendations",
                    "InspectionReport.findings", "Recommendation.children", "Recommendation.citedOnly", "Finding.kind",
                    "Finding.reasonForNoAction"),
            DependencyNetwork.class, with("Action.dependencies", "Dependency.predecessor", "Dependency.kind",
                    "Dependency.type", "Dependency.lagDays"));

    private final Map<Class<?>, Set<Input>> inputs = new HashMap<>();

    /** A feature of the objects of a class. */
    record Input(Class<?> type, EStructuralFeature feature) {

        boolean isOf(Change change) {
            return feature == change.feature() && type.isInstance(change.object());
        }
    }

    /**
     * The features from which a fact is worked out.
     *
     * @param kind the class of the fact
     * @return the features with their classes; null where it is not known and any change may matter
     */
    Set<Input> inputs(Class<?> kind) {
        if (!inputs.containsKey(kind)) {
            inputs.put(kind, read(kind));
        }
        return inputs.get(kind);
    }

    private Set<Input> read(Class<?> kind) {
        if (OF_OTHER_ROOMS.containsKey(kind)) {
            return inputs(OF_OTHER_ROOMS.get(kind));
        }
        DerivedFrom derived = kind.getAnnotation(DerivedFrom.class);
        if (derived == null) {
            return null;
        }
        Set<Input> features = inputs(derived.value());
        for (Class<?> other : derived.facts()) {
            Set<Input> ofOther = inputs(other);
            if (ofOther == null) {
                return null;
            }
            features.addAll(ofOther);
        }
        return features;
    }

    /** Whether a fact may be another after changes. */
    boolean touches(Class<?> kind, List<Change> changes) {
        Set<Input> of = inputs(kind);
        return of == null || changes.stream().anyMatch(change -> of.stream().anyMatch(input -> input.isOf(change)));
    }

    private static Set<Input> inputs(String... names) {
        Set<Input> inputs = new HashSet<>();
        for (String name : names) {
            Class<?> type = Metamodel.typeNamed(name.substring(0, name.indexOf('.')));
            Metamodel.qualified(name).forEach(feature -> inputs.add(new Input(type, feature)));
        }
        return inputs;
    }

    private static String[] with(String... features) {
        String[] all = new String[OF_ACTIONS.length + features.length];
        System.arraycopy(OF_ACTIONS, 0, all, 0, OF_ACTIONS.length);
        System.arraycopy(features, 0, all, OF_ACTIONS.length, features.length);
        return all;
    }
}
