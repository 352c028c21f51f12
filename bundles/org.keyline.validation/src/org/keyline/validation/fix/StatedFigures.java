/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation.fix;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.emf.common.util.ECollections;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.keyline.model.core.DeclaredCount;
import org.keyline.model.framework.Framework;
import org.keyline.model.framework.Section;
import org.keyline.model.inspection.InspectionReport;
import org.keyline.model.plan.ImprovementPlan;
import org.keyline.model.plan.PlanPackage;
import org.keyline.model.plan.WorkStream;
import org.keyline.validation.Check;
import org.keyline.validation.Finding;
import org.keyline.validation.Wording;

/** Mends what a report, a plan or a framework says of itself: the counts that it states, the work streams it names. */
@Mends({ "COV-07", "DEP-12", "FRM-02" })
public final class StatedFigures extends Remedy {

    private static final Pattern RECORDED = Pattern.compile("but (?:has )?(\\d+)\\b");

    @Override
    protected void offer(Finding finding, Check check, Offers offers) {
        if (finding.element() instanceof ImprovementPlan plan
                && finding.feature() == PlanPackage.Literals.IMPROVEMENT_PLAN__DECLARED_WORK_STREAMS) {
            missing(plan, finding.value(), offers);
            return;
        }
        Matcher recorded = RECORDED.matcher(finding.message());
        if (finding.value() == null || !recorded.find()) {
            return;
        }
        int number = Integer.parseInt(recorded.group(1));
        List<DeclaredCount> stated = counts(finding.element()).stream()
                .filter(count -> finding.value().equals(String.valueOf(count.getCount()))).toList();
        if (stated.size() == 1) {
            offers.choice("Correct the number stated from " + finding.value() + " to " + number,
                    () -> stated.get(0).setCount(number));
        }
    }

    private static EList<DeclaredCount> counts(EObject element) {
        return switch (element) {
        case InspectionReport report -> report.getDeclaredCounts();
        case ImprovementPlan plan -> plan.getDeclaredCounts();
        case Section section -> section.getDeclaredCounts();
        case Framework framework -> framework.getDeclaredCounts();
        default -> ECollections.emptyEList();
        };
    }

    private static void missing(ImprovementPlan plan, String name, Offers offers) {
        List<WorkStream> unnamed = plan.getWorkStreams().stream().filter(s -> !Wording.filled(s.getName())).toList();
        unnamed.forEach(stream -> offers.choice("Call " + Wording.nameWithin(stream) + " " + Wording.quoted(name),
                () -> stream.setName(name)));
        offers.choice("Take " + Wording.quoted(name) + " out of the work streams that the plan says it has",
                () -> plan.getDeclaredWorkStreams().remove(name));
    }
}
