/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation.rules.cov;

import java.util.Collection;
import java.util.stream.Stream;

import org.eclipse.emf.common.notify.Notifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.keyline.analysis.Progress;
import org.keyline.model.ModelContents;
import org.keyline.model.ModelLists;
import org.keyline.model.core.Addressable;
import org.keyline.model.core.Element;
import org.keyline.model.inspection.InspectionReport;
import org.keyline.model.inspection.Recommendation;
import org.keyline.model.plan.Action;
import org.keyline.model.plan.NoteKind;
import org.keyline.model.plan.PlanPackage;
import org.keyline.validation.Check;
import org.keyline.validation.LooksAt;
import org.keyline.validation.Rule;
import org.keyline.validation.RuleId;
import org.keyline.validation.Wording;
import org.keyline.validation.facts.Answers;
import org.keyline.validation.facts.ImportNotes;
import org.keyline.validation.facts.RefKey;

/**
 * COV-06: what an action refers to is in the inspection report (NCC Annex A). A recommendation that is known from
 * citations alone is at fault only where the report itself was read, that is, where it describes other recommendations:
 * where no report was read, nobody can say what it has. So is one that an import which knew the reports could not find
 * in them. A link whose target is lost, or was taken out of its report, is at fault always. Does not apply to cancelled
 * actions.
 */
@RuleId("COV-06")
@LooksAt({ LooksAt.NOTES, "addresses.{title,citedOnly,^*}", "@Recommendation.citedOnly",
        "@ImprovementPlan.supersedes" })
public final class ReferenceToReport extends Rule<Action> {

    /** Found by its mark. */
    public ReferenceToReport() {
        super(Action.class);
    }

    @Override
    protected void check(Action action, Check check) {
        if (Progress.isCancelled(action)) {
            return;
        }
        for (Addressable addressed : ModelLists.addresses(action)) {
            if (addressed.eIsProxy()) {
                report(action, addressed, EcoreUtil.getURI(addressed).toString(),
                        "refers to something that is not in any file at hand", check);
            } else if (addressed instanceof Recommendation recommendation) {
                check(action, recommendation, check);
            }
        }
    }

    private static void check(Action action, Recommendation recommendation, Check check) {
        InspectionReport report = ModelContents.reportOf(recommendation);
        if (report != null && !recommendation.isCitedOnly()) {
            return;
        }
        String ref = Wording.ref(recommendation);
        if (report == null) {
            report(action, recommendation, ref, "refers to " + ref + ", which is no longer in any report", check);
        } else if (Answers.in(check).isDescribed(report) || isNoted(action, recommendation, check)) {
            report(action, recommendation, ref, "refers to " + ref + ", which the inspection report does not have",
                    check);
        }
    }

    /** Whether an import that knew the report did not find the recommendation in it. */
    private static boolean isNoted(Action action, Recommendation recommendation, Check check) {
        String ref = RefKey.comparable(recommendation.getRef());
        return ImportNotes.on(action, NoteKind.UNRESOLVED_REFERENCE, check).stream()
                .anyMatch(note -> RefKey.comparable(note.getText()).equals(ref));
    }

    /** A recommendation that was known from this link alone goes with it: nobody made it. */
    private static void unlink(Action action, Element target) {
        action.getAddresses().remove(target);
        if (target instanceof Recommendation cited && cited.isCitedOnly() && cited.getChildren().isEmpty()
                && EcoreUtil.UsageCrossReferencer.find(cited, around(cited, action)).isEmpty()) {
            EcoreUtil.remove(cited);
        }
    }

    private static Collection<? extends Notifier> around(EObject... elements) {
        Resource resource = elements[0].eResource();
        return resource == null || resource.getResourceSet() == null
                ? Stream.of(elements).map(EcoreUtil::getRootContainer).toList()
                : resource.getResourceSet().getResources();
    }

    private static void report(Action action, Element target, String value, String fault, Check check) {
        check.on(action).feature(PlanPackage.Literals.ACTION__ADDRESSES).value(value)
                .related(target.eIsProxy() ? null : target)
                .choice("Take the link to " + value + " away", () -> unlink(action, target))
                .report(Wording.name(action), " ", fault,
                        ". Correct the reference, or add the recommendation to the report.");
    }
}
