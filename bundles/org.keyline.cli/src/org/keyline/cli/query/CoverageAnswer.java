/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.cli.query;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.keyline.analysis.Coverage;
import org.keyline.analysis.CoverageCounts;
import org.keyline.analysis.Deadline;
import org.keyline.analysis.Deadlines;
import org.keyline.cli.Texts;
import org.keyline.model.ElementLabels;
import org.keyline.model.inspection.Recommendation;
import org.keyline.model.plan.Action;
import org.keyline.model.plan.ImprovementPlan;

import com.google.gson.stream.JsonWriter;

/** Which recommendation is answered by which actions, and what is answered by none. */
public final class CoverageAnswer implements PlanAnswer {

    @Override
    public void writeText(ImprovementPlan plan, PrintWriter out, int columns) {
        Coverage coverage = Coverage.of(plan);
        CoverageCounts counts = coverage.counts();
        String summary = counts.covered() + " of " + Texts.count(counts.recommendations(), "recommendation")
                + " covered (" + counts.percentCovered() + " %), " + counts.uncovered() + " not, "
                + counts.preparatoryOnly() + " by preparation alone; " + counts.unlinkedActions() + " of "
                + Texts.count(counts.actions(), "action") + " linked to nothing";
        Texts.lines(summary, columns).forEach(out::println);
        out.println();
        Set<Recommendation> preparatory = Set.copyOf(coverage.preparatoryOnly());
        TextTable table = new TextTable("Ref", "Recommendation", "Deadline", "Covered", "Actions");
        for (Recommendation recommendation : coverage.recommendations()) {
            table.row(recommendation.getRef(), text(recommendation),
                    Deadlines.of(recommendation).map(limit -> ElementLabels.date(limit.date(), limit.precision()))
                            .orElse(null),
                    covered(coverage, recommendation, preparatory.contains(recommendation)),
                    coverage.actionsAddressing(recommendation).stream().map(Briefly::ref)
                            .collect(Collectors.joining(", ")));
        }
        if (!table.isEmpty()) {
            table.write(out, columns);
        }
        List<Action> unlinked = coverage.unlinkedActions();
        if (!unlinked.isEmpty()) {
            out.println();
            TextTable rest = new TextTable("Ref", "Action linked to nothing");
            unlinked.forEach(action -> rest.row(action.getRef(), action.getName()));
            rest.write(out, columns);
        }
    }

    @Override
    public void writeJson(ImprovementPlan plan, JsonWriter json) throws IOException {
        Coverage coverage = Coverage.of(plan);
        Set<Recommendation> preparatory = Set.copyOf(coverage.preparatoryOnly());
        Briefly.elements(json, "reports", coverage.reports());
        writeCounts(json, coverage.counts());
        json.name("recommendations").beginArray();
        for (Recommendation recommendation : coverage.recommendations()) {
            json.beginObject();
            Briefly.identity(json, recommendation);
            json.name("parent").value(
                    recommendation.getParent() == null ? null : recommendation.getParent().getId());
            json.name("deadline")
                    .value(Deadlines.of(recommendation).map(Deadline::date).map(Briefly::iso).orElse(null));
            json.name("citedOnly").value(recommendation.isCitedOnly());
            json.name("covered").value(coverage.isCovered(recommendation));
            json.name("preparatoryOnly").value(preparatory.contains(recommendation));
            Briefly.elements(json, "actions", coverage.actionsAddressing(recommendation));
            json.endObject();
        }
        json.endArray();
        Briefly.elements(json, "unlinkedActions", coverage.unlinkedActions());
        Briefly.elements(json, "unansweredFindings", coverage.unansweredFindings());
    }

    private static void writeCounts(JsonWriter json, CoverageCounts counts) throws IOException {
        json.name("summary").beginObject();
        json.name("keyRecommendations").value(counts.keyRecommendations());
        json.name("recommendations").value(counts.recommendations());
        json.name("covered").value(counts.covered());
        json.name("uncovered").value(counts.uncovered());
        json.name("percentCovered").value(counts.percentCovered());
        json.name("preparatoryOnly").value(counts.preparatoryOnly());
        json.name("actions").value(counts.actions());
        json.name("unlinkedActions").value(counts.unlinkedActions());
        json.endObject();
    }

    private static String text(Recommendation recommendation) {
        List<String> parts = new ArrayList<>();
        if (recommendation.getName() != null) {
            parts.add(recommendation.getName());
        } else if (recommendation.getDescription() != null) {
            parts.add(recommendation.getDescription());
        }
        if (recommendation.isCitedOnly()) {
            parts.add("(cited, not described)");
        }
        return String.join(" ", parts);
    }

    private static String covered(Coverage coverage, Recommendation recommendation, boolean preparatory) {
        if (!coverage.isCovered(recommendation)) {
            return "no";
        }
        return preparatory ? "prepared" : "yes";
    }
}
