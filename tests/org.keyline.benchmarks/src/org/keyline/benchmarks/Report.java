/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.benchmarks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;

/** The results of a run, for people and for programs. */
final class Report {

    private final BenchmarkRun run;

    Report(BenchmarkRun run) {
        this.run = run;
    }

    /** A table with a line for each result. */
    String text() {
        List<String[]> rows = new ArrayList<>();
        rows.add(new String[] { "benchmark", "size", "measured", "median", "min", "max", "compared with", "median",
                "min", "ratio", "of min", "aim", "growth" });
        for (Result result : run.results()) {
            rows.add(new String[] { result.benchmark(), "%,d %s".formatted(result.size(), result.unit()),
                    result.what(), millis(result.times().median()), millis(result.times().min()),
                    millis(result.times().max()), result.baseline(), millis(result.baselineTimes().median()),
                    millis(result.baselineTimes().min()), number(result.ratio()), number(result.leastRatio()),
                    aim(result), growth(result) });
        }
        StringBuilder text = new StringBuilder();
        int[] widths = new int[rows.get(0).length];
        rows.forEach(row -> {
            for (int i = 0; i < row.length; i++) {
                widths[i] = Math.max(widths[i], row[i].length());
            }
        });
        for (String[] row : rows) {
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < row.length; i++) {
                line.append(row[i]).append(" ".repeat(widths[i] - row[i].length() + 2));
            }
            text.append(line.toString().stripTrailing()).append('\n');
        }
        run.notes().forEach(line -> text.append(line).append('\n'));
        run.skipped().forEach(line -> text.append("not measured: ").append(line).append('\n'));
        text.append(
                "Times in milliseconds; ratio: of the medians, and of the shortest times; growth: times as long for ")
                .append("times as large. ");
        text.append("Java ").append(Runtime.version()).append(", ").append(processors()).append(" processors.");
        return text.toString();
    }

    /** An object with everything that the table has. */
    String json() {
        Map<String, Object> top = new LinkedHashMap<>();
        top.put("java", Runtime.version().toString());
        top.put("processors", processors());
        top.put("quick", run.quick());
        top.put("results", run.results().stream().map(Report::fields).toList());
        top.put("notes", run.notes());
        top.put("skipped", run.skipped());
        Gson gson = new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();
        return gson.toJson(top);
    }

    private static Map<String, Object> fields(Result result) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("benchmark", result.benchmark());
        fields.put("size", result.size());
        fields.put("unit", result.unit());
        fields.put("measured", result.what());
        fields.put("millis", times(result.times()));
        fields.put("comparedWith", result.baseline());
        fields.put("comparedMillis", times(result.baselineTimes()));
        fields.put("ratio", rounded(result.ratio()));
        fields.put("leastRatio", rounded(result.leastRatio()));
        putIfKnown(fields, "aim", result.aim());
        fields.put("aimMet", result.aimMet());
        putIfKnown(fields, "growth", result.growth());
        fields.put("sizeGrowth", rounded(result.sizeGrowth()));
        return fields;
    }

    private static void putIfKnown(Map<String, Object> fields, String name, OptionalDouble value) {
        if (value.isPresent()) {
            fields.put(name, rounded(value.getAsDouble()));
        }
    }

    private static Map<String, Object> times(Times times) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("count", times.count());
        fields.put("median", rounded(times.median()));
        fields.put("min", rounded(times.min()));
        fields.put("max", rounded(times.max()));
        return fields;
    }

    private static double rounded(double value) {
        return Math.round(value * 1000) / 1000.0;
    }

    private static String millis(double millis) {
        return String.format(Locale.ROOT, millis < 10 ? "%.2f" : millis < 100 ? "%.1f" : "%.0f", millis);
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }

    private static String aim(Result result) {
        if (result.aim().isEmpty()) {
            return "";
        }
        return "<= " + number(result.aim().getAsDouble()) + (result.aimMet() ? "" : " MISSED");
    }

    private static String growth(Result result) {
        return result.growth().isEmpty() ? ""
                : String.format(Locale.ROOT, "%.1f for %.0f", result.growth().getAsDouble(), result.sizeGrowth());
    }

    private static int processors() {
        return Runtime.getRuntime().availableProcessors();
    }
}
