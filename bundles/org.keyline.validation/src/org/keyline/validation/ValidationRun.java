/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.keyline.model.ModelWalk;
import org.keyline.model.core.Element;

/**
 * One run of the rules over a model: a single walk through it, at each element the rules on its class. A rule that
 * fails on an element is reported and the others go on.
 */
final class ValidationRun {

    private static final int ELEMENTS_BETWEEN_CANCEL_CHECKS = 256;

    private final RuleCatalogue catalogue;
    private final List<Rule<?>> rules;
    private final ValidationContext context;
    private final Map<EObject, RuleSettings> settings;
    private final List<Finding> findings = new ArrayList<>();
    private final Map<String, Failure> failures = new LinkedHashMap<>();
    private final Map<EObject, Integer> places = new IdentityHashMap<>();
    private int elements;
    private int place;

    /** The first failure of a rule, and how many elements it failed on. */
    private record Failure(EObject element, Throwable cause, int count) {
    }

    private record RuleCheck(Rule<?> rule, Check check) {
    }

    ValidationRun(RuleCatalogue catalogue, List<Rule<?>> rules, ValidationContext context,
            Map<EObject, RuleSettings> settings) {
        this.catalogue = catalogue;
        this.rules = rules;
        this.context = context;
        this.settings = settings;
    }

    /** The places in the model of the elements at which something was found, counted from its beginning. */
    Map<EObject, Integer> places() {
        return places;
    }

    int elements() {
        return elements;
    }

    List<RuleDescription> rulesThatWereOn() {
        return rules.stream().map(Rule::id)
                .filter(id -> settings.isEmpty() || settings.values().stream().anyMatch(s -> s.isOn(id)))
                .map(this::described).toList();
    }

    List<Finding> check(IProgressMonitor monitor) {
        SubMonitor progress = SubMonitor.convert(monitor, "Checking", context.roots().size());
        Map<RuleSettings, List<RuleCheck>> checks = new HashMap<>();
        for (EObject root : context.roots()) {
            List<RuleCheck> ofRoot = checks.computeIfAbsent(settings.get(root), this::checks);
            checkTree(root, ofRoot, progress);
            progress.worked(1);
        }
        failures.forEach((id, f) -> tellFailure(id, f.element(), f.cause(), f.count(), findings::add));
        return findings;
    }

    private List<RuleCheck> checks(RuleSettings ofRoot) {
        return rules.stream().filter(rule -> ofRoot.isOn(rule.id()))
                .map(rule -> new RuleCheck(rule,
                        new Check(described(rule.id()), ofRoot, context, (finding, own) -> findings.add(finding))))
                .toList();
    }

    private RuleDescription described(String rule) {
        return catalogue.rule(rule)
                .orElseThrow(() -> new IllegalStateException("Rule " + rule + " is not in the catalogue"));
    }

    private void checkTree(EObject root, List<RuleCheck> checks, SubMonitor progress) {
        Map<EClass, RuleCheck[]> byClass = new HashMap<>();
        progress.checkCanceled();
        new ModelWalk().visit(root, element -> {
            if (place % ELEMENTS_BETWEEN_CANCEL_CHECKS == 0) {
                progress.checkCanceled();
            }
            checkElement(element, byClass.computeIfAbsent(element.eClass(), type -> fitting(type, checks)));
        });
    }

    private void checkElement(EObject element, RuleCheck[] fitting) {
        if (element instanceof Element) {
            elements++;
        }
        int before = findings.size();
        for (RuleCheck one : fitting) {
            try {
                one.rule().checkElement(element, one.check());
            } catch (OperationCanceledException e) {
                throw e;
            } catch (RuntimeException | StackOverflowError e) {
                failures.merge(one.rule().id(), new Failure(element, e, 1),
                        (first, next) -> new Failure(first.element(), first.cause(), first.count() + 1));
            }
        }
        if (findings.size() > before) {
            places.put(element, place);
        }
        place++;
    }

    private static RuleCheck[] fitting(EClass type, List<RuleCheck> checks) {
        List<RuleCheck> fitting = new ArrayList<>();
        for (RuleCheck check : checks) {
            for (Class<?> subject : check.rule().subjects()) {
                if (subject.isAssignableFrom(type.getInstanceClass())) {
                    fitting.add(check);
                    break;
                }
            }
        }
        return fitting.toArray(RuleCheck[]::new);
    }

    static void tellFailure(String id, EObject first, Throwable failure, int count, Consumer<Finding> findings) {
        RuleDescription rule = EngineRules.FAILED_RULE;
        String others = count == 1 ? "" : " and " + (count - 1) + " more";
        String cause = failure.getMessage() == null ? failure.getClass().getSimpleName() : failure.getMessage();
        new FindingDraft(rule, first, findings).value(id)
                .report("Rule ", id, " could not be checked on ", Wording.name(first), others,
                        " because of a fault in Keyline (", cause,
                        "). The other rules were checked. Please report this fault.");
    }
}
