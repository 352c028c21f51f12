/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation.output;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.keyline.model.ElementLabels;
import org.keyline.validation.Finding;
import org.keyline.validation.Fix;
import org.keyline.validation.RuleCatalogue;
import org.keyline.validation.RuleDescription;
import org.keyline.validation.examples.ExampleTable;
import org.keyline.validation.examples.RuleExample;

/**
 * What the help says of one rule, whatever it is written as: the catalogue's texts, an example that breaks the rule
 * with what Keyline finds in it, and the example mended. See {@link RulePages} for the written forms.
 *
 * @param rule what the catalogue says of the rule
 * @param breaks the example that breaks the rule; without rows where there is none
 * @param messages what Keyline finds in that example, with this rule alone
 * @param fixes the ways to mend it that Keyline offers in that example
 * @param satisfies the example that satisfies the rule; without rows where there is none
 */
public record RulePage(RuleDescription rule, ExampleTable breaks, List<String> messages, List<OfferedFix> fixes,
        ExampleTable satisfies) {

    /**
     * A way to mend the example.
     *
     * @param label what it does
     * @param safe whether {@code keyline fix} applies it without asking
     */
    public record OfferedFix(String label, boolean safe) {
    }

    /** Keeps the lists unchangeable. */
    public RulePage {
        messages = List.copyOf(messages);
        fixes = List.copyOf(fixes);
    }

    /**
     * The page of a rule.
     *
     * @param id its public ID, in any case of letters; also one of the checks of the engine, such as CHECK-01
     * @return the page; empty where there is no such rule
     */
    public static Optional<RulePage> of(String id) {
        String rule = id.strip().toUpperCase(Locale.ROOT);
        return all().filter(described -> described.id().equals(rule)).findFirst().map(RulePage::of);
    }

    /**
     * All rules that have a page: those of the catalogue, then those of the engine.
     *
     * @return what is known of them, in order
     */
    public static Stream<RuleDescription> all() {
        return Stream.concat(RuleCatalogue.standard().rules().stream(), RuleDescription.ofTheEngine().stream());
    }

    private static RulePage of(RuleDescription rule) {
        RuleExample example = RuleExample.of(rule.id())
                .orElseGet(() -> new RuleExample(rule.id(), List.of(), List.of()));
        List<Finding> found = example.breaks().isEmpty() ? List.of() : example.findings(example.breaks());
        Set<OfferedFix> fixes = new LinkedHashSet<>();
        for (Finding finding : found) {
            for (Fix fix : finding.fixes()) {
                fixes.add(new OfferedFix(fix.label(), fix.safe()));
            }
        }
        return new RulePage(rule, ExampleTable.of(example.breaks(), example.satisfies()),
                found.stream().map(Finding::message).toList(), List.copyOf(fixes),
                ExampleTable.of(example.satisfies(), example.breaks()));
    }

    /**
     * Whether there is an example.
     *
     * @return false where none can be given, as for a fault in Keyline
     */
    public boolean hasExample() {
        return !breaks.rows().isEmpty();
    }

    /** The severity and what the rule is checked on, in plain words. */
    String severityAndSubject() {
        boolean canBeSet = RuleCatalogue.standard().rule(rule.id()).isPresent();
        return rule.severity().word() + (canBeSet ? ", unless the guidance profile says otherwise" : "")
                + "; checked on: " + String.join(", ", rule.on().stream().map(ElementLabels::words).toList());
    }
}
