/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation.examples;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.keyline.validation.Finding;
import org.keyline.validation.RuleCatalogue;
import org.keyline.validation.Validation;

/**
 * The example of a rule: a small model that breaks it, and the same model mended. Examples lie beside this class, a
 * file a rule, such as {@code COV-01.txt}. A line that begins with {@code -} is in the model that breaks the rule
 * alone, one with {@code +} in the model that satisfies it alone, one with a blank in both; {@code #} begins a remark.
 * Both are real models: what a page says of them is what Keyline finds in them.
 *
 * @param rule the rule's public ID
 * @param breaks the roots of the model that breaks the rule
 * @param satisfies the roots of the model that satisfies it
 */
public record RuleExample(String rule, List<EObject> breaks, List<EObject> satisfies) {

    /**
     * The example of a rule, made anew at each call, so that the models may be changed.
     *
     * @param rule the rule's public ID
     * @return the example; empty where there is none
     * @throws IllegalStateException when the example cannot be read, which is a fault in Keyline
     */
    public static Optional<RuleExample> of(String rule) {
        if (!rule.matches("[A-Z]+-\\d+")) {
            return Optional.empty();
        }
        try (InputStream stream = RuleExample.class.getResourceAsStream(rule + ".txt")) {
            if (stream == null) {
                return Optional.empty();
            }
            List<String> lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8)).lines()
                    .toList();
            return Optional.of(read(rule, lines));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * What Keyline finds in one of the models, by this rule alone.
     *
     * @param model the roots of the model that breaks the rule, or of the one that satisfies it
     * @return the findings of the rule
     */
    public List<Finding> findings(List<EObject> model) {
        boolean inCatalogue = RuleCatalogue.standard().rule(rule).isPresent();
        Validation validation = inCatalogue ? Validation.standard().only(Set.of(rule)) : Validation.standard();
        return validation.run(model, null).findings().stream().filter(f -> f.rule().equals(rule)).toList();
    }

    static RuleExample read(String rule, List<String> lines) {
        try {
            return new RuleExample(rule, ExampleModel.of(without(lines, '+')), ExampleModel.of(without(lines, '-')));
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException("Example of " + rule + ", " + e.getMessage(), e);
        }
    }

    private static List<String> without(List<String> lines, char mark) {
        return lines.stream().filter(line -> !line.isBlank() && line.charAt(0) != mark && line.charAt(0) != '#')
                .map(line -> line.substring(1).stripTrailing()).toList();
    }
}
