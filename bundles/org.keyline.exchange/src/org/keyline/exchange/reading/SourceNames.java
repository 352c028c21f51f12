/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.exchange.reading;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.keyline.exchange.reading.RecommendationCell.Citation;

/**
 * Tells which words before a list of references name its report, and which name another source. The name of a report is
 * learnt from the cells that hold nothing but it and references; where it stands at the end of longer words, those
 * before it are another source.
 */
public final class SourceNames {
    private static final Set<String> GENERIC = Set.of("inspection", "report", "recommendation", "recommendations",
            "key", "the", "of", "ref", "refs", "no");

    private final Map<String, String> reports = new LinkedHashMap<>();
    private final Map<String, Integer> alone = new LinkedHashMap<>();

    /**
     * Learns from all citations of a document.
     *
     * @param citations the citations in order
     * @param knownReports names of reports that are known already
     */
    public SourceNames(Collection<Citation> citations, Collection<String> knownReports) {
        for (String name : knownReports) {
            if (name != null && !name.isBlank()) {
                reports.put(Look.key(name), name);
            }
        }
        Map<String, Integer> counts = new LinkedHashMap<>();
        Map<String, String> written = new LinkedHashMap<>();
        for (Citation citation : citations) {
            String key = Look.key(citation.source());
            if (!key.isEmpty() && citation.refs().isEmpty()) {
                alone.merge(key, 1, Integer::sum);
            } else if (!key.isEmpty()) {
                counts.merge(key, 1, Integer::sum);
                written.putIfAbsent(key, citation.source());
            }
        }
        List<String> keys = new ArrayList<>(counts.keySet());
        keys.sort(Comparator.comparingInt((String key) -> counts.get(key)).reversed());
        for (String key : keys) {
            boolean longer = reports.keySet().stream().anyMatch(report -> key.endsWith(' ' + report))
                    || extended(key) != null;
            if (!longer) {
                reports.put(key, written.get(key));
            }
        }
    }

    private String extended(String key) {
        for (String report : reports.keySet()) {
            if (key.equals(report)) {
                return report;
            }
            if (key.startsWith(report + ' ')
                    && GENERIC.containsAll(List.of(key.substring(report.length() + 1).split(" ")))) {
                return report;
            }
        }
        return null;
    }

    /**
     * What the words before a list say.
     *
     * @param report name of the report that the references are of; null where none is named
     * @param other another source named before it, or null
     */
    public record Source(String report, String other) {
    }

    /**
     * Reads the words before a list of references.
     *
     * @param words the words
     * @return what they name
     */
    public Source beforeReferences(String words) {
        String key = Look.key(words);
        if (key.isEmpty() || GENERIC.containsAll(List.of(key.split(" ")))) {
            return new Source(null, null);
        }
        String report = extended(key);
        if (report != null) {
            return new Source(reports.get(report), null);
        }
        for (Map.Entry<String, String> known : reports.entrySet()) {
            if (key.endsWith(' ' + known.getKey())) {
                int wordsOfReport = known.getKey().split(" ").length;
                String[] all = words.strip().split("\\s+");
                int cut = Math.max(0, all.length - wordsOfReport);
                String other = String.join(" ", List.of(all).subList(0, cut)).replaceAll("[\\s,;:&]+$", "");
                return new Source(known.getValue(), other.isEmpty() ? null : other);
            }
        }
        return new Source(words, null);
    }

    /**
     * The report that references without any words before them are of.
     *
     * @return the name of the report that is cited most, or null when none is named
     */
    public String usualReport() {
        return reports.isEmpty() ? null : reports.values().iterator().next();
    }

    /**
     * Divides words without references into the sources that they name.
     *
     * @param words the words
     * @return one source, or two where the words begin with one that stands alone elsewhere
     */
    public List<String> sources(String words) {
        String key = Look.key(words);
        for (String first : alone.keySet()) {
            if (key.startsWith(first + ' ') && alone.get(first) > 1) {
                String[] all = words.split("\\s+");
                int cut = first.split(" ").length;
                if (cut < all.length && Look.key(String.join(" ", List.of(all).subList(0, cut))).equals(first)) {
                    return List.of(String.join(" ", List.of(all).subList(0, cut)),
                            String.join(" ", List.of(all).subList(cut, all.length)));
                }
            }
        }
        return List.of(words);
    }
}
