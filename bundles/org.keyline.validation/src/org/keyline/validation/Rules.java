/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds the rules: every class marked with {@link RuleId} below {@code org.keyline.validation.rules}. */
public final class Rules {

    private static final String PACKAGE = "org.keyline.validation.rules";

    private Rules() {
    }

    /**
     * Keyline's own rules. They have no state and may be shared.
     *
     * @return the rules, by ID
     */
    public static List<Rule<?>> standard() {
        return Standard.RULES;
    }

    /**
     * The rules in the bundle or class-path element of a class.
     *
     * @param anchor the class
     * @return a new object of every rule, by ID
     * @throws IllegalStateException when a class that is marked as a rule is none, or two have the same ID
     */
    static List<Rule<?>> find(Class<?> anchor) {
        List<Rule<?>> rules = new ArrayList<>();
        for (String name : RuleClasses.below(anchor, PACKAGE)) {
            try {
                Class<?> type = Class.forName(name, false, anchor.getClassLoader());
                if (type.isAnnotationPresent(RuleId.class)) {
                    rules.add(type.asSubclass(Rule.class).getConstructor().newInstance());
                }
            } catch (ReflectiveOperationException | ClassCastException e) {
                throw new IllegalStateException(name + " is marked as a rule but cannot be used as one", e);
            }
        }
        rules.sort(Comparator.comparing(Rule::id));
        for (int i = 1; i < rules.size(); i++) {
            if (rules.get(i).id().equals(rules.get(i - 1).id())) {
                throw new IllegalStateException("Two classes are marked as rule " + rules.get(i).id());
            }
        }
        return List.copyOf(rules);
    }

    private static final class Standard {
        private static final List<Rule<?>> RULES = find(Rules.class);
    }
}
