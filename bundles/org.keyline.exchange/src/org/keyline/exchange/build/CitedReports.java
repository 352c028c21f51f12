/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.exchange.build;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.emf.common.util.ECollections;
import org.eclipse.emf.common.util.EList;
import org.keyline.exchange.prose.RecommendationList;
import org.keyline.exchange.reading.Look;
import org.keyline.model.ModelContents;
import org.keyline.model.inspection.Finding;
import org.keyline.model.inspection.InspectionFactory;
import org.keyline.model.inspection.InspectionReport;
import org.keyline.model.inspection.Recommendation;

/**
 * The inspection reports that a plan cites. A recommendation is looked for in the reports that are known; what none of
 * them has is made as known by citation alone, with the recommendation that it is part of.
 */
final class CitedReports {
    private static final Pattern LAST_PART = Pattern.compile("(.+?)(?:\\.\\d+|\\([a-z0-9]+\\))");
    private static final String UNNAMED = "Inspection report";

    private final Identity identity;
    private final List<InspectionReport> known;
    private final Map<String, InspectionReport> cited = new LinkedHashMap<>();
    private final Map<InspectionReport, Map<String, Recommendation>> recommendations = new LinkedHashMap<>();

    private InspectionReport described;

    CitedReports(Identity identity, List<InspectionReport> known) {
        this.identity = identity;
        this.known = known;
        known.forEach(this::index);
    }

    private void index(InspectionReport report) {
        Map<String, Recommendation> byKey = recommendations.computeIfAbsent(report, key -> new LinkedHashMap<>());
        report.getRecommendations().forEach(recommendation -> index(recommendation, byKey));
    }

    private static void index(Recommendation recommendation, Map<String, Recommendation> byKey) {
        if (recommendation.getRef() != null) {
            byKey.putIfAbsent(key(recommendation.getRef()), recommendation);
        }
        recommendation.getChildren().forEach(child -> index(child, byKey));
    }

    /** Whether a known report has these recommendations, by their references and texts. */
    boolean knows(List<RecommendationList.Draft> drafts) {
        return known.stream().anyMatch(report -> drafts.stream().allMatch(draft -> knows(report, draft)));
    }

    private boolean knows(InspectionReport report, RecommendationList.Draft draft) {
        Recommendation recommendation = recommendations.get(report).get(key(draft.ref()));
        return recommendation != null
                && Look.key(String.valueOf(recommendation.getDescription())).equals(Look.key(draft.text()))
                && draft.children().stream().allMatch(child -> knows(report, child));
    }

    /** Takes a report that the same document describes. */
    void described(InspectionReport report) {
        cited.put(Look.key(String.valueOf(report.getName())), report);
        described = report;
        index(report);
    }

    private static String key(String ref) {
        return ref.replaceAll("(?i)^(?:recommendations?|recs?)?\\.?\\s*K?R?\\s*", "")
                .replaceAll("(?<=\\d)(?=[a-z])", ".").replaceAll("[()\\s]+", ".")
                .replaceAll("\\.+", ".").replaceAll("^\\.|\\.$", "").toLowerCase(Locale.UK);
    }

    /**
     * Finds a recommendation, or makes one that is known by citation alone.
     *
     * @param reportName name of the report as cited, or null
     * @param ref reference in the form R1.1
     * @param row row of the citation
     */
    Recommendation recommendation(String reportName, String ref, int row) {
        Recommendation found = find(reportName, ref);
        return found == null ? make(report(reportName, row), ref, row) : found;
    }

    /** Finds a recommendation in the reports that are known or described, else gives null. */
    private Recommendation find(String reportName, String ref) {
        List<InspectionReport> candidates = new ArrayList<>(known);
        cited.values().stream().filter(report -> !candidates.contains(report)).forEach(candidates::add);
        candidates.sort(Comparator.comparingInt(report -> named(report, reportName) ? 0 : 1));
        for (InspectionReport report : candidates) {
            boolean fits = named(report, reportName) || reportName == null || known.size() == 1 && isKnown(report);
            Recommendation recommendation = recommendations.get(report).get(key(ref));
            if (fits && recommendation != null) {
                return recommendation;
            }
        }
        return null;
    }

    /** Finds a finding of a known report by its reference, or gives null. */
    Finding finding(String ref) {
        return known.stream().flatMap(report -> report.getFindings().stream())
                .filter(finding -> finding.getRef() != null && findingKey(finding.getRef()).equals(findingKey(ref)))
                .findFirst().orElse(null);
    }

    private static String findingKey(String ref) {
        return ref.replaceAll("(?i)^findings?\\s*(?:no\\.?\\s*)?", "F").replaceAll("(?i)^F{1,2}(?=\\W*\\d)", "F")
                .replaceAll("[\\s.:)]+", "").toUpperCase(Locale.UK);
    }

    /** Whether a report was known before this import. */
    boolean isKnown(InspectionReport report) {
        return known.contains(report);
    }

    private static boolean named(InspectionReport report, String name) {
        if (name == null || report.getName() == null) {
            return false;
        }
        String full = Look.key(report.getName());
        String wanted = Look.key(name);
        return full.equals(wanted) || (' ' + full + ' ').contains(' ' + wanted + ' ')
                || (' ' + wanted + ' ').contains(' ' + full + ' ');
    }

    private InspectionReport report(String name, int row) {
        if (name == null && described != null) {
            return described;
        }
        String reportName = name == null ? UNNAMED : name;
        return cited.computeIfAbsent(Look.key(reportName), key -> {
            InspectionReport report = identity.identify(InspectionFactory.eINSTANCE.createInspectionReport(), key, row);
            report.setName(reportName);
            recommendations.put(report, new LinkedHashMap<>());
            return report;
        });
    }

    private Recommendation make(InspectionReport report, String ref, int row) {
        Map<String, Recommendation> byKey = recommendations.get(report);
        Recommendation existing = byKey.get(key(ref));
        if (existing != null) {
            return existing;
        }
        Recommendation made = identity.identify(InspectionFactory.eINSTANCE.createRecommendation(),
                report.getName() + '|' + ref, row);
        made.setRef(ref);
        made.setCitedOnly(true);
        byKey.put(key(ref), made);
        Matcher part = LAST_PART.matcher(ref);
        // what is missing below a recommendation of a known report stands alone, so that its parent is there once
        boolean parentKnown = part.matches() && find(report.getName(), part.group(1)) != null
                && isKnown(ModelContents.reportOf(find(report.getName(), part.group(1))));
        EList<Recommendation> siblings = part.matches() && !parentKnown
                ? make(report, part.group(1), row).getChildren()
                : report.getRecommendations();
        siblings.add(made);
        ECollections.sort(siblings, Comparator.comparing(CitedReports::order));
        return made;
    }

    /** Numbers with leading zeros, so that R2 stands before R10. */
    private static String order(Recommendation recommendation) {
        Matcher number = Pattern.compile("\\d+").matcher(recommendation.getRef());
        return number.replaceAll(result -> String.format("%06d", Integer.valueOf(result.group())));
    }

    /** The reports that were known before this import. */
    List<InspectionReport> known() {
        return known;
    }

    /** The reports that this import made or describes, in the order in which they are cited. */
    List<InspectionReport> made() {
        return List.copyOf(cited.values());
    }

    /** All recommendations of a report of this import. */
    List<Recommendation> of(InspectionReport report) {
        return List.copyOf(recommendations.get(report).values());
    }

    /** The recommendation of a report with a reference, or null. */
    Recommendation get(InspectionReport report, String ref) {
        return recommendations.get(report).get(key(ref));
    }
}
