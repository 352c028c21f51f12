/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The catalogue of all rules: data, from which findings, help and profiles take their texts. The standard one lies
 * beside this class in {@code catalogue.tsv}; {@code documents.tsv} has the titles of the documents that it cites.
 */
public final class RuleCatalogue {

    private static final int COLUMNS = 8;
    private static final Pattern PARAMETER = Pattern
            .compile("(\\w+)=(\\d+) \\[(\\d+)\\.\\.(\\d+)(?:, more than (\\w+))?] (.+)");

    private final Map<String, RuleDescription> rules;

    private RuleCatalogue(Map<String, RuleDescription> rules) {
        this.rules = rules;
    }

    /**
     * Keyline's own catalogue.
     *
     * @return the catalogue
     */
    public static RuleCatalogue standard() {
        return Standard.CATALOGUE;
    }

    /**
     * Reads a catalogue: a header line, then a line a rule with the columns ID, severity, on, rule, why, remedy,
     * source, parameters, separated by tabs.
     *
     * @param catalogue the lines of the rules
     * @param documents lines with the short name and the title of each document
     * @return the catalogue
     * @throws IOException when a line cannot be read; the message says which
     */
    static RuleCatalogue read(BufferedReader catalogue, BufferedReader documents) throws IOException {
        Map<String, String> titles = new LinkedHashMap<>();
        for (String[] row : rows(documents, 2)) {
            titles.put(row[0], row[1]);
        }
        Map<String, RuleDescription> rules = new LinkedHashMap<>();
        for (String[] row : rows(catalogue, COLUMNS)) {
            try {
                RuleDescription rule = new RuleDescription(row[0], Severity.parse(row[1]), List.of(row[2].split(", ")),
                        row[3], row[4], row[5], sources(row[6], titles), parameters(row[7]));
                if (rules.put(rule.id(), rule) != null) {
                    throw new IllegalArgumentException("it is there twice");
                }
            } catch (IllegalArgumentException e) {
                throw new IOException("Rule " + row[0] + " of the catalogue: " + e.getMessage(), e);
            }
        }
        return new RuleCatalogue(rules);
    }

    /**
     * All rules of the catalogue.
     *
     * @return the rules, in the catalogue's order
     */
    public Collection<RuleDescription> rules() {
        return rules.values();
    }

    /**
     * One rule of the catalogue.
     *
     * @param id its public ID
     * @return what the catalogue says of it, if it knows it
     */
    public Optional<RuleDescription> rule(String id) {
        return Optional.ofNullable(rules.get(id));
    }

    private static List<String[]> rows(BufferedReader reader, int columns) throws IOException {
        List<String[]> rows = new ArrayList<>();
        reader.readLine();
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            if (line.isBlank()) {
                continue;
            }
            String[] row = line.split("\t", -1);
            if (row.length != columns) {
                throw new IOException("A line with " + row.length + " columns instead of " + columns + ": " + line);
            }
            rows.add(row);
        }
        return rows;
    }

    private static List<Source> sources(String text, Map<String, String> titles) {
        List<Source> sources = new ArrayList<>();
        for (String one : text.split("; ")) {
            int space = one.indexOf(' ');
            String name = space < 0 ? one : one.substring(0, space);
            String title = titles.get(name);
            if (title == null) {
                throw new IllegalArgumentException("no document is called " + name);
            }
            sources.add(new Source(title, space < 0 ? "" : one.substring(space + 1)));
        }
        return sources;
    }

    private static List<RuleParameter> parameters(String text) {
        List<RuleParameter> parameters = new ArrayList<>();
        if (!text.isBlank()) {
            for (String one : text.split("; ")) {
                Matcher matcher = PARAMETER.matcher(one);
                if (!matcher.matches()) {
                    throw new IllegalArgumentException("no parameter is written " + one);
                }
                parameters.add(new RuleParameter(matcher.group(1), Integer.parseInt(matcher.group(2)),
                        Integer.parseInt(matcher.group(3)), Integer.parseInt(matcher.group(4)), matcher.group(5),
                        matcher.group(6)));
            }
        }
        return parameters;
    }

    private static final class Standard {
        private static final RuleCatalogue CATALOGUE = load();

        private static RuleCatalogue load() {
            try (BufferedReader catalogue = open("catalogue.tsv"); BufferedReader documents = open("documents.tsv")) {
                return read(catalogue, documents);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static BufferedReader open(String name) throws IOException {
            InputStream stream = RuleCatalogue.class.getResourceAsStream(name);
            if (stream == null) {
                throw new IOException(name + " is missing from the program; install it anew");
            }
            return new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
        }
    }
}
