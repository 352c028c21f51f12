/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.sirius;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EContentAdapter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.keyline.model.ModelContents;
import org.keyline.model.inspection.Recommendation;
import org.keyline.model.plan.ImprovementPlan;
import org.keyline.validation.Finding;
import org.keyline.validation.Fix;
import org.keyline.validation.OfferedFixes;
import org.keyline.validation.Severity;
import org.keyline.validation.Validation;
import org.w3c.dom.Element;

/** A quick fix mends what its own rule found, and nothing else. */
class QuickFixesTest {

    @ParameterizedTest
    @ValueSource(strings = { "Traceability", "Dependencies" })
    void aFixChangesSomethingWhereItsOwnRuleHasAFixThatNeedsNoChoice(String representation) throws IOException {
        Specification specification = Specification.load();
        Set<String> mended = new TreeSet<>();
        for (long seed = 1; seed <= 4; seed++) {
            for (Element rule : Specification.children(specification.representation(representation),
                    "validationSet").stream().flatMap(set -> Specification.children(set, "ownedRules").stream())
                    .filter(rule -> !rule.getAttribute("name").startsWith("Recommendation")).toList()) {
                Severity severity = Severity.valueOf(rule.getAttribute("level"));
                Element fix = Specification.tree(rule).filter(e -> e.getTagName().equals("firstModelOperations"))
                        .findFirst().orElseThrow();
                ImprovementPlan plan = plan(seed);
                List<Notification> changes = changes(plan);
                for (EObject element : elements(plan)) {
                    boolean safe = hasSafeFix(plan, element, severity);
                    Refresh.evaluate(fix, fix.getAttribute("browseExpression"), element, Map.of());
                    assertEquals(safe, !changes.isEmpty(), rule.getAttribute("name") + " at " + element);
                    changes.clear();
                    if (safe) {
                        mended.add(rule.getAttribute("name"));
                    }
                }
            }
        }
        assertEquals(Set.of("Remarks", "Warnings"), mended);
    }

    /**
     * A plan in which actions name others that do not name them (DEP-09), and one begins with a Greek letter (DEP-03).
     */
    private static ImprovementPlan plan(long seed) {
        ImprovementPlan plan = ModelContents.plans(Samples.random(seed)).get(0);
        ModelContents.actions(plan).get(0).setRef("\u0391.77");
        return plan;
    }

    private static List<EObject> elements(ImprovementPlan plan) {
        List<EObject> elements = new ArrayList<>(ModelContents.actions(plan));
        elements.addAll(ModelContents.all(plan.eResource().getContents(), Recommendation.class));
        return elements;
    }

    private static boolean hasSafeFix(ImprovementPlan plan, EObject element, Severity severity) {
        OfferedFixes offered = new OfferedFixes();
        for (Finding finding : Validation.standard().run(plan.eResource().getContents(), null).findings()) {
            if (finding.element() == element && finding.severity() == severity && !finding.rule().equals("COV-01")
                    && offered.of(finding).stream().anyMatch(Fix::safe)) {
                return true;
            }
        }
        return false;
    }

    private static List<Notification> changes(ImprovementPlan plan) {
        List<Notification> changes = new ArrayList<>();
        plan.eResource().eAdapters().add(new EContentAdapter() {
            @Override
            public void notifyChanged(Notification notification) {
                super.notifyChanged(notification);
                if (!notification.isTouch()) {
                    changes.add(notification);
                }
            }
        });
        return changes;
    }
}
