/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.exchange.build;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.keyline.exchange.header.ColumnKind;
import org.keyline.exchange.reading.ActionText;
import org.keyline.exchange.reading.Look;
import org.keyline.exchange.reading.RecommendationCell;
import org.keyline.exchange.reading.RecommendationCell.Citation;
import org.keyline.exchange.reading.SourceNames;
import org.keyline.exchange.rows.ActionDraft;
import org.keyline.exchange.rows.Fragment;
import org.keyline.model.core.Addressable;
import org.keyline.model.inspection.Finding;
import org.keyline.model.inspection.InspectionReport;
import org.keyline.model.inspection.Recommendation;
import org.keyline.model.plan.Action;
import org.keyline.model.plan.ImprovementPlan;
import org.keyline.model.plan.NamedSource;
import org.keyline.model.plan.NoteKind;
import org.keyline.model.plan.PlanFactory;

/** Reads what an action answers: recommendations of inspection reports, and other sources that are named. */
final class SourceBuilder {
    private static final Pattern DESCRIBED = Pattern.compile(
            "(?:Recommendation\\s+|Rec\\.?\\s+)?R?(\\d{1,2}(?:\\.\\d{1,2})*)[\\s.:)\u2013-]+(\\p{L}.{20,})");

    private static final Pattern HEADED = Pattern.compile(
            "R(\\d{1,2}(?:\\.\\d{1,2})*(?:\\([a-z]\\)|[a-z]\\b)?)[\\s.:)\u2013-]+(\\p{L}.*)");

    /** Instead of references: all at once. */
    private static final Pattern ALL = Pattern.compile(
            "(?i)(?:all|every)(?: of)?(?: the)?(?: key)?(?: (?:recommendations?|recs?)| of them)?(?: above)?\\W*");

    private final Notes notes;
    private final Identity identity;
    private final CitedReports reports;
    private final List<InspectionReport> known;
    private final ImprovementPlan plan;
    private final boolean ownExport;
    private final Map<ActionDraft, List<Citation>> citations = new LinkedHashMap<>();
    private final Map<String, NamedSource> sources = new LinkedHashMap<>();
    private final Map<String, List<Action>> usersOf = new LinkedHashMap<>();
    private SourceNames names;

    SourceBuilder(Notes notes, Identity identity, CitedReports reports, List<InspectionReport> known,
            ImprovementPlan plan, boolean ownExport) {
        this.notes = notes;
        this.identity = identity;
        this.reports = reports;
        this.known = known;
        this.plan = plan;
        this.ownExport = ownExport;
    }

    /** Reads the cells of all actions, and learns the names of the reports from them. */
    void read(List<ActionDraft> drafts, List<Fragment> recommendations) {
        List<Citation> all = new ArrayList<>();
        recommendations.forEach(this::above);
        for (ActionDraft draft : drafts) {
            if (draft.answered() != null) {
                List<Citation> above = above(draft.answered());
                citations.put(draft, above);
                all.addAll(above);
                continue;
            }
            String text = draft.fragments(ColumnKind.RECOMMENDATIONS).stream().map(Fragment::text)
                    .collect(Collectors.joining(draft.columnsCertain() ? "\n" : " "));
            String words = draft.line(ColumnKind.RECOMMENDATION_TEXT);
            text = words.isEmpty() ? text : text.strip() + ' ' + words;
            List<Citation> read = ownExport ? RecommendationCell.read(text, true)
                    : citations(text, draft.row(ColumnKind.RECOMMENDATIONS));
            citations.put(draft, read);
            all.addAll(read);
        }
        names = new SourceNames(all, known.stream().map(InspectionReport::getName).toList());
    }

    /** A recommendation in a row or heading of its own: all behind its reference is its text. */
    private List<Citation> above(Fragment recommendation) {
        Matcher headed = HEADED.matcher(recommendation.text());
        return headed.matches() ? described(headed, recommendation.row())
                : citations(recommendation.text(), recommendation.row());
    }

    private List<Citation> citations(String text, int row) {
        Matcher described = DESCRIBED.matcher(Look.oneLine(text));
        return described.matches() ? described(described, row) : RecommendationCell.read(text, true);
    }

    /** A cell may hold a recommendation's text beside its reference. */
    private List<Citation> described(Matcher described, int row) {
        String ref = "R" + described.group(1);
        Recommendation recommendation = reports.recommendation(null, ref, row);
        if (recommendation.isCitedOnly() && recommendation.getDescription() == null) {
            recommendation.setCitedOnly(false);
            recommendation.setDescription(described.group(2).strip());
            recommendation.setName(ActionText.name(described.group(2)));
        }
        return List.of(new Citation("", List.of(ref)));
    }

    /** Links an action to what it answers. */
    void link(Action action, ActionDraft draft) {
        int row = draft.answered() == null ? draft.row(ColumnKind.RECOMMENDATIONS) : draft.answered().row();
        for (Citation citation : citations.get(draft)) {
            if (citation.refs().isEmpty() && !ownExport && ALL.matcher(citation.source()).matches()) {
                answersAll(action, draft, row);
                continue;
            }
            if (citation.refs().isEmpty()) {
                List<String> named = ownExport ? List.of(citation.source()) : names.sources(citation.source());
                named.forEach(name -> addressSource(action, name, row));
                continue;
            }
            SourceNames.Source source = names.beforeReferences(citation.source());
            if (source.other() != null) {
                address(action, source(source.other(), row, action));
            }
            String report = source.report() == null ? names.usualReport() : source.report();
            for (String ref : citation.refs()) {
                Recommendation recommendation = reports.recommendation(report, ref, row);
                address(action, recommendation);
                if (recommendation.isCitedOnly() && !known.isEmpty()) {
                    notes.add(NoteKind.UNRESOLVED_REFERENCE, row, draft.header().heading(ColumnKind.RECOMMENDATIONS),
                            ref, "None of the inspection reports that are known has a recommendation " + ref
                                    + ". Correct the reference, or add the recommendation to its report.",
                            action);
                }
            }
        }
    }

    /**
     * "All" is kept as the source that it names, and is no answer to each single recommendation: linked to each, one
     * such action would hide every gap, and be late for the earliest deadline of all.
     */
    private void answersAll(Action action, ActionDraft draft, int row) {
        String written = draft.answered() == null ? draft.line(ColumnKind.RECOMMENDATIONS) : draft.answered().text();
        address(action, source(written, row, action));
        notes.add(NoteKind.UNREAD_TEXT, row, draft.header().heading(ColumnKind.RECOMMENDATIONS), written,
                "The action is said to answer all recommendations at once. This is kept as its source, and not counted "
                        + "as the answer to each of them; link it to those that it answers by itself.",
                action);
    }

    /** A source without a recommendation's reference: findings of a known report, or something with a name alone. */
    private void addressSource(Action action, String name, int row) {
        List<Finding> findings = Arrays.stream(name.split("\\s*(?:[,;&]|\\band\\b)\\s*")).map(reports::finding)
                .toList();
        if (findings.contains(null)) {
            address(action, source(name, row, action));
        } else {
            findings.forEach(finding -> address(action, finding));
        }
    }

    private static void address(Action action, Addressable addressed) {
        if (!action.getAddresses().contains(addressed)) {
            action.getAddresses().add(addressed);
        }
    }

    private NamedSource source(String name, int row, Action action) {
        String key = Look.key(name);
        usersOf.computeIfAbsent(key, unused -> new ArrayList<>()).add(action);
        return sources.computeIfAbsent(key, unused -> {
            NamedSource source = identity.identify(PlanFactory.eINSTANCE.createNamedSource(), key, row);
            source.setName(name);
            plan.getNamedSources().add(source);
            return source;
        });
    }

    /** Notes names that stand once and differ by one letter from a name that stands often. */
    void noteLikelyMisreadings() {
        sources.forEach((key, source) -> sources.keySet().stream()
                .filter(other -> usersOf.get(key).size() == 1 && usersOf.get(other).size() > 2
                        && oneLetterApart(key, other))
                .findFirst()
                .ifPresent(other -> notes.add(NoteKind.UNREADABLE_VALUE, source.getOrigin().row(), null,
                        source.getName(),
                        "This name stands once, and differs by one letter from \"" + sources.get(other).getName()
                                + "\", which stands often. Check whether that is meant.",
                        usersOf.get(key).get(0))));
    }

    private static boolean oneLetterApart(String one, String other) {
        if (one.length() != other.length()) {
            return false;
        }
        int different = 0;
        for (int i = 0; i < one.length(); i++) {
            different += one.charAt(i) == other.charAt(i) ? 0 : 1;
        }
        return different == 1;
    }

    /** The report that is cited most. */
    InspectionReport mainReport() {
        InspectionReport main = null;
        for (InspectionReport report : reports.made()) {
            if (main == null || reports.of(report).size() > reports.of(main).size()) {
                main = report;
            }
        }
        return main;
    }
}
