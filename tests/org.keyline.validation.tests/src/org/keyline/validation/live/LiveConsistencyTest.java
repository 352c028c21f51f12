/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation.live;

import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.keyline.validation.Finding;
import org.keyline.validation.SuppressedFinding;
import org.keyline.validation.Validation;
import org.keyline.validation.ValidationResult;

/**
 * What is checked after edits gives at every moment what a full run gives. More edits and other ones by the system
 * properties {@code keyline.live.steps} and {@code keyline.live.seeds}.
 */
class LiveConsistencyTest {

    private static final int STEPS = Integer.getInteger("keyline.live.steps", 250);
    private static final int SEEDS = Integer.getInteger("keyline.live.seeds", 2);
    private static final int FIRST_SEED = Integer.getInteger("keyline.live.seed", 1);

    private static final int STEPS_OF_SHIPPED = Integer.getInteger("keyline.live.steps", 60);

    static Stream<Arguments> models() {
        return seeded(LiveModels.all());
    }

    static Stream<Arguments> shipped() throws IOException {
        return seeded(LiveModels.shipped());
    }

    private static Stream<Arguments> seeded(Map<String, Supplier<ResourceSet>> models) {
        List<Arguments> all = new ArrayList<>();
        models.forEach((name, model) -> {
            for (int seed = FIRST_SEED; seed < FIRST_SEED + SEEDS; seed++) {
                all.add(Arguments.of(name, seed, model));
            }
        });
        return all.stream();
    }

    @ParameterizedTest(name = "{0}, seed {1}")
    @MethodSource("models")
    void whatIsCheckedAfterEditsIsWhatAFullRunFinds(String name, int seed, Supplier<ResourceSet> model) {
        compareAll(seed, model, STEPS);
    }

    @ParameterizedTest(name = "{0}, seed {1}", allowZeroInvocations = true)
    @MethodSource("shipped")
    void soItIsInTheModelsThatAreShipped(String name, int seed, Supplier<ResourceSet> model) {
        compareAll(seed, model, STEPS_OF_SHIPPED);
    }

    private static void compareAll(int seed, Supplier<ResourceSet> model, int steps) {
        Optional<String> difference = run(model, seed, steps, false);
        if (difference.isPresent()) {
            fail("\n" + run(model, seed, steps, true).orElse(difference.get()));
        }
    }

    /**
     * Edits and compares; after each edit of a step, where the single edit at fault is wanted. Otherwise a little is
     * checked after each edit, so that the next ones come while much is still to be done; with every other seed this
     * begins before anything was checked at all.
     */
    private static Optional<String> run(Supplier<ResourceSet> model, int seed, int steps, boolean eachEdit) {
        ResourceSet files = model.get();
        RandomEdits edits = new RandomEdits(files, seed);
        List<String> found = new ArrayList<>();
        try (LiveValidation live = LiveValidation.of(Validation.standard(), () -> roots(files))) {
            if (eachEdit || seed % 2 == 0) {
                live.update(null);
            }
            Map<Finding, Integer> told = counts(live.takeChange().appeared());
            for (int step = 0; step < steps && found.isEmpty(); step++) {
                int number = step;
                Runnable compare = () -> {
                    if (found.isEmpty()) {
                        compare(live, files, told).ifPresent(difference -> found.add("step " + number + difference));
                    }
                };
                List<String> done = edits.step(eachEdit ? compare : () -> live.work(0));
                if (eachEdit || step % 2 == 1 || step == steps - 1) {
                    compare.run();
                }
                if (!found.isEmpty()) {
                    found.add("after\n   " + String.join("\n   ", done));
                }
            }
        }
        return found.isEmpty() ? Optional.empty() : Optional.of(String.join("\n", found));
    }

    private static Optional<String> compare(LiveValidation live, ResourceSet files,
            Map<Finding, Integer> told) {
        live.update(null);
        ValidationResult now = live.result();
        ValidationResult full = Validation.standard().run(roots(files), null);
        FindingsChange change = live.takeChange();
        change.appeared().forEach(appeared -> told.merge(appeared, 1, Integer::sum));
        for (Finding gone : change.gone()) {
            if (told.merge(gone, -1, (a, b) -> a + b == 0 ? null : a + b) != null && told.get(gone) < 0) {
                return Optional.of(": told as gone but never as there: " + words(gone));
            }
        }
        Optional<String> difference = difference("", now.findings(), full.findings())
                .or(() -> difference(" left", left(now), left(full)));
        if (difference.isPresent()) {
            return difference;
        }
        if (now.elements() != full.elements() || !now.rules().equals(full.rules())) {
            return Optional.of(": elements " + now.elements() + " instead of " + full.elements() + ", or other rules");
        }
        Map<Finding, Integer> expected = counts(full.findings());
        return told.equals(expected) ? Optional.empty()
                : Optional.of(": the changes told add up to " + told.size() + " different findings instead of "
                        + expected.size());
    }

    private static Optional<String> difference(String what, List<Finding> live, List<Finding> full) {
        if (live.equals(full)) {
            return Optional.empty();
        }
        List<Finding> tooMany = new ArrayList<>(live);
        full.forEach(tooMany::remove);
        List<Finding> missing = new ArrayList<>(full);
        live.forEach(missing::remove);
        StringBuilder text = new StringBuilder(":").append(what);
        tooMany.forEach(finding -> text.append("\n   only live: ").append(words(finding)));
        missing.forEach(finding -> text.append("\n   only full: ").append(words(finding)));
        if (tooMany.isEmpty() && missing.isEmpty()) {
            for (int i = 0; i < full.size(); i++) {
                if (!live.get(i).equals(full.get(i))) {
                    text.append("\n   order differs at ").append(i).append("\n   live: ").append(words(live.get(i)))
                            .append("\n   full: ").append(words(full.get(i)));
                    break;
                }
            }
        }
        return Optional.of(text.toString());
    }

    private static Map<Finding, Integer> counts(List<Finding> findings) {
        Map<Finding, Integer> counts = new HashMap<>();
        findings.forEach(finding -> counts.merge(finding, 1, Integer::sum));
        return counts;
    }

    private static List<Finding> left(ValidationResult result) {
        return result.left().stream().map(SuppressedFinding::finding).toList();
    }

    private static String words(Finding finding) {
        return finding.rule() + " " + finding.severity() + " " + finding.message() + " | "
                + finding.element().eClass().getName() + " | "
                + (finding.feature() == null ? null : finding.feature().getName()) + " = " + finding.value() + " | "
                + finding.related().size() + " related | " + finding.origin();
    }

    private static List<EObject> roots(ResourceSet files) {
        return files.getResources().stream().flatMap(file -> file.getContents().stream()).toList();
    }
}
