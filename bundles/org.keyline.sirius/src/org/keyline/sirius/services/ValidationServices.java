/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.sirius.services;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.keyline.model.core.Addressable;
import org.keyline.model.plan.Action;
import org.keyline.model.plan.ImprovementPlan;
import org.keyline.validation.Finding;
import org.keyline.validation.Fix;
import org.keyline.validation.OfferedFixes;
import org.keyline.validation.Severity;

/** Keyline's own validation, as Sirius asks for it: element by element. */
public class ValidationServices {

    private static final String COVERAGE = "COV-01";

    private static List<Finding> findings(EObject element, Severity severity) {
        return ShownModel.findings(element).stream()
                .filter(finding -> finding.severity() == severity && !finding.rule().equals(COVERAGE)).toList();
    }

    private static String text(List<Finding> findings) {
        return String.join(" ", findings.stream().map(finding -> finding.rule() + ": " + finding.message()).toList());
    }

    /**
     * Whether an element is without errors, but for COV-01, which has an audit of its own.
     *
     * @param element the element
     * @return true if there are none
     */
    public boolean hasNoErrors(EObject element) {
        return findings(element, Severity.ERROR).isEmpty();
    }

    /**
     * Whether an element is without warnings.
     *
     * @param element the element
     * @return true if there are none
     */
    public boolean hasNoWarnings(EObject element) {
        return findings(element, Severity.WARNING).isEmpty();
    }

    /**
     * Whether there is nothing else worth knowing of an element.
     *
     * @param element the element
     * @return true if there is nothing
     */
    public boolean hasNoRemarks(EObject element) {
        return findings(element, Severity.INFO).isEmpty();
    }

    /**
     * The errors of an element.
     *
     * @param element the element
     * @return rules and messages
     */
    public String errorText(EObject element) {
        return text(findings(element, Severity.ERROR));
    }

    /**
     * The warnings of an element.
     *
     * @param element the element
     * @return rules and messages
     */
    public String warningText(EObject element) {
        return text(findings(element, Severity.WARNING));
    }

    /**
     * What else is worth knowing of an element.
     *
     * @param element the element
     * @return rules and messages
     */
    public String remarkText(EObject element) {
        return text(findings(element, Severity.INFO));
    }

    private static List<Finding> coverage(EObject element) {
        return ShownModel.findings(element).stream().filter(finding -> finding.rule().equals(COVERAGE)).toList();
    }

    /**
     * Whether a recommendation is covered as rule COV-01 wants it.
     *
     * @param recommendation the recommendation
     * @return true if it is, or if the rule is switched off
     */
    public boolean isCoveredByRule(EObject recommendation) {
        return coverage(recommendation).isEmpty();
    }

    /**
     * What rule COV-01 says of a recommendation.
     *
     * @param recommendation the recommendation
     * @return rule and message
     */
    public String coverageText(EObject recommendation) {
        return text(coverage(recommendation));
    }

    /** Each finding by the likeliest way that needs no choice. */
    private static EObject mend(EObject element, Severity severity) {
        OfferedFixes offered = new OfferedFixes();
        List<Fix> fixes = findings(element, severity).stream()
                .flatMap(finding -> offered.of(finding).stream().filter(Fix::safe).limit(1)).toList();
        fixes.forEach(fix -> fix.change().run());
        return element;
    }

    /**
     * Mends those of the errors of an element that can be mended without a choice. For quick fixes alone.
     *
     * @param element the element
     * @return the element
     */
    public EObject mendErrors(EObject element) {
        return mend(element, Severity.ERROR);
    }

    /**
     * Mends those of the warnings of an element that can be mended without a choice. For quick fixes alone.
     *
     * @param element the element
     * @return the element
     */
    public EObject mendWarnings(EObject element) {
        return mend(element, Severity.WARNING);
    }

    /**
     * Mends those of the remarks on an element that can be mended without a choice. For quick fixes alone.
     *
     * @param element the element
     * @return the element
     */
    public EObject mendRemarks(EObject element) {
        return mend(element, Severity.INFO);
    }

    /**
     * Adds an action that addresses a recommendation, at the end of the first work stream of its plan. For quick fixes
     * alone.
     *
     * @param recommendation the recommendation
     * @return the new action; the recommendation if no plan answers its report
     */
    public EObject answerByNewAction(EObject recommendation) {
        ImprovementPlan plan = ShownModel.planOf(recommendation);
        if (plan == null || !(recommendation instanceof Addressable addressed)) {
            return recommendation;
        }
        EObject owner = plan.getWorkStreams().isEmpty() ? plan : plan.getWorkStreams().get(0);
        Action action = (Action) new CreationServices().newAction(owner);
        action.getAddresses().add(addressed);
        return action;
    }
}
