/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation;

import java.util.List;
import java.util.Optional;

/**
 * What the catalogue says of a rule: the text of help, profiles and reports.
 *
 * @param id the public name, such as COV-01; it never changes its meaning
 * @param severity the severity where no profile sets another
 * @param on the names of the model's classes whose elements it checks
 * @param statement what must hold, in one sentence
 * @param why why that matters, in one sentence
 * @param remedy how to satisfy it, in one sentence
 * @param sources the documents that it comes from, the chief one first; at least one
 * @param parameters what a profile can tune
 */
public record RuleDescription(String id, Severity severity, List<String> on, String statement, String why,
        String remedy, List<Source> sources, List<RuleParameter> parameters) {

    /** Keeps the lists unchangeable. */
    public RuleDescription {
        on = List.copyOf(on);
        sources = List.copyOf(sources);
        parameters = List.copyOf(parameters);
        if (sources.isEmpty()) {
            throw new IllegalArgumentException("Rule " + id + " has no source");
        }
    }

    /**
     * The document that the rule chiefly comes from.
     *
     * @return the first of the sources
     */
    public Source source() {
        return sources.get(0);
    }

    /**
     * One of the parameters.
     *
     * @param name its name
     * @return the parameter, if the rule has it
     */
    public Optional<RuleParameter> parameter(String name) {
        return parameters.stream().filter(p -> p.name().equals(name)).findFirst();
    }

    /**
     * What the engine itself may report, beside the rules of the catalogue: a profile that cannot be used, a rule that
     * failed.
     *
     * @return these, by ID
     */
    public static List<RuleDescription> ofTheEngine() {
        return EngineRules.all();
    }
}
