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
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.keyline.model.guidance.Suppression;
import org.keyline.model.plan.ImprovementPlan;

/** The findings that somebody decided to leave, as the plans hold them. */
public final class Suppressions {

    private final Map<EObject, Map<String, Suppression>> rules = new IdentityHashMap<>();
    private final Set<Suppression> all = new LinkedHashSet<>();
    private final Set<Suppression> used = new LinkedHashSet<>();

    Suppressions(List<ImprovementPlan> plans) {
        for (ImprovementPlan plan : plans) {
            for (Suppression suppression : plan.getSuppressions()) {
                all.add(suppression);
                if (suppression.getElement() != null && suppression.getRule() != null) {
                    rules.computeIfAbsent(suppression.getElement(), e -> new HashMap<>())
                            .putIfAbsent(suppression.getRule().strip(), suppression);
                }
            }
        }
    }

    /**
     * Whether nobody decided anything.
     *
     * @return true where the plans hold no decisions
     */
    public boolean isEmpty() {
        return all.isEmpty();
    }

    /**
     * The decision to leave a finding.
     *
     * @param finding the finding
     * @return the decision, which counts as used from now on; null where there is none
     */
    public Suppression of(Finding finding) {
        Suppression suppression = rules.getOrDefault(finding.element(), Map.of()).get(finding.rule());
        if (suppression != null) {
            used.add(suppression);
        }
        return suppression;
    }

    /**
     * The decisions whose cause has gone: nothing was left for them, though the rule was checked.
     *
     * @param rulesThatWereOn the rules that were checked
     * @return a finding for each
     */
    public List<Finding> withoutCause(Set<String> rulesThatWereOn) {
        List<Finding> findings = new ArrayList<>();
        for (Suppression suppression : all) {
            String rule = suppression.getRule() == null ? "" : suppression.getRule().strip();
            if (!used.contains(suppression) && rulesThatWereOn.contains(rule)) {
                String element = suppression.getElement() == null ? "an element that is gone"
                        : Wording.nameWithin(suppression.getElement()).toString();
                new FindingDraft(EngineRules.SUPPRESSION, suppression, findings::add).value(rule)
                        .related(suppression.getElement())
                        .choice("Take the decision to leave " + rule + " on " + element + " away",
                                () -> EcoreUtil.remove(suppression))
                        .report("The plan leaves findings of ", rule, " on ", element,
                                ", but there are none any more. Take the decision away.");
            }
        }
        return findings;
    }
}
