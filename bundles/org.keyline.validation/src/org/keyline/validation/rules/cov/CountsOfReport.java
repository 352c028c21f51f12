/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation.rules.cov;

import java.util.List;

import org.keyline.model.ModelContents;
import org.keyline.model.core.CountSubject;
import org.keyline.model.core.DeclaredCount;
import org.keyline.model.inspection.InspectionPackage;
import org.keyline.model.inspection.InspectionReport;
import org.keyline.model.inspection.Recommendation;
import org.keyline.validation.Check;
import org.keyline.validation.LooksAt;
import org.keyline.validation.Rule;
import org.keyline.validation.RuleId;
import org.keyline.validation.Wording;

/**
 * COV-07: the counts that a report states are those recorded (NCC 1; BDC 3.2). Where the report was read,
 * recommendations known from citations alone do not count; where none was read, they are all there is and count.
 * Applies to counts of recommendations and findings; others are no matter of the report.
 */
@RuleId("COV-07")
@LooksAt({ "declaredCounts.*", "**Recommendation.citedOnly" })
public final class CountsOfReport extends Rule<InspectionReport> {

    /** Found by its mark. */
    public CountsOfReport() {
        super(InspectionReport.class);
    }

    @Override
    protected void check(InspectionReport report, Check check) {
        if (report.getDeclaredCounts().isEmpty()) {
            return;
        }
        List<Recommendation> all = ModelContents.recommendations(report);
        List<Recommendation> described = all.stream().filter(r -> !r.isCitedOnly()).toList();
        List<Recommendation> counted = described.isEmpty() ? all : described;
        for (DeclaredCount declared : report.getDeclaredCounts()) {
            int recorded = recorded(declared.getSubject(), report, counted);
            if (declared.getCount() != null && recorded >= 0 && recorded != declared.getCount()) {
                check.on(report).feature(InspectionPackage.Literals.INSPECTION_REPORT__DECLARED_COUNTS)
                        .value(declared.getCount())
                        .report(Wording.name(report), " states ", things(declared.getSubject(), declared.getCount()),
                                ", but ", recorded, recorded == 1 ? " is" : " are",
                                " recorded. Record what is missing, take away what is there twice, or correct the "
                                        + "count.");
            }
        }
    }

    private static int recorded(CountSubject subject, InspectionReport report, List<Recommendation> counted) {
        int key = (int) counted.stream().filter(r -> r.getParent() == null).count();
        return switch (subject) {
        case KEY_RECOMMENDATIONS -> key;
        case SUPPORTING_RECOMMENDATIONS -> counted.size() - key;
        case RECOMMENDATIONS -> counted.size();
        case FINDINGS -> report.getFindings().size();
        default -> -1;
        };
    }

    private static String things(CountSubject subject, int count) {
        return Wording.count(count, switch (subject) {
        case KEY_RECOMMENDATIONS -> "key recommendation";
        case SUPPORTING_RECOMMENDATIONS -> "supporting recommendation";
        case FINDINGS -> "finding";
        default -> "recommendation";
        });
    }
}
