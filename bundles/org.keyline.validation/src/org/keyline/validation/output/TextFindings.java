/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation.output;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.keyline.validation.Finding;
import org.keyline.validation.Severity;
import org.keyline.validation.SuppressedFinding;
import org.keyline.validation.ValidationResult;
import org.keyline.validation.Wording;

/**
 * Writes findings as plain text for people, grouped by file, wrapped to a width. What is found for every action of a
 * plan in the same words is written once; the counts count each.
 */
public final class TextFindings {

    private static final int STANDARD_WIDTH = 100;
    private static final int NARROWEST = 40;
    private static final String INDENT = "      ";

    private final int width;

    /** Text of 100 columns. */
    public TextFindings() {
        this(STANDARD_WIDTH);
    }

    /**
     * Text of another width.
     *
     * @param width the number of columns; less than 40 is taken as 40
     */
    public TextFindings(int width) {
        this.width = Math.max(width, NARROWEST);
    }

    /**
     * Writes the result of a run.
     *
     * @param result the result
     * @param out where to write
     * @throws IOException when it cannot be written
     */
    public void write(ValidationResult result, Appendable out) throws IOException {
        Map<String, List<Finding>> byFile = new LinkedHashMap<>();
        for (Finding finding : result.findings()) {
            byFile.computeIfAbsent(ModelFile.of(finding.element()), f -> new ArrayList<>()).add(finding);
        }
        for (Map.Entry<String, List<Finding>> file : byFile.entrySet()) {
            out.append(file.getKey().isEmpty() ? "(not saved)" : file.getKey()).append(": ")
                    .append(counts(file.getValue())).append("\n\n");
            SameForAll same = new SameForAll(file.getValue());
            for (Finding finding : file.getValue()) {
                if (!same.isLeftOut(finding)) {
                    int count = same.count(finding);
                    write(finding, out, count == 1 ? null
                            : "the same is found for each of the " + count + " actions of the plan");
                }
            }
        }
        if (!result.left().isEmpty()) {
            out.append("Left because somebody decided so: ")
                    .append(Wording.count(result.suppressed(), "finding")).append("\n\n");
            for (SuppressedFinding left : result.left()) {
                write(left.finding(), out, left.inWords());
            }
        }
        if (result.findings().isEmpty()) {
            out.append("Nothing to mend. ");
        } else if (byFile.size() > 1) {
            out.append("Altogether ").append(counts(result.findings())).append(". ");
        }
        out.append(Wording.count(result.elements(), "element")).append(" checked against ")
                .append(Wording.count(result.rules().size(), "rule")).append(" in ")
                .append(String.valueOf(result.millis())).append(" ms");
        if (result.suppressed() > 0) {
            out.append("; ").append(Wording.count(result.suppressed(), "finding"))
                    .append(" left out because the plan says so");
        }
        out.append(".\n");
    }

    private void write(Finding finding, Appendable out, String remark) throws IOException {
        out.append(String.format("  %-7s  %s", finding.severity().word(), finding.rule()));
        if (finding.origin() != null) {
            out.append("  ").append(finding.origin().file()).append(", row ")
                    .append(String.valueOf(finding.origin().row()));
        }
        out.append('\n');
        wrap(finding.message(), out);
        wrap("[" + finding.source() + "]", out);
        if (remark != null) {
            wrap("(" + remark + ")", out);
        }
        out.append('\n');
    }

    private void wrap(String text, Appendable out) throws IOException {
        int column = 0;
        for (String word : text.strip().split("\\s+")) {
            if (column > 0 && column + 1 + word.length() > width) {
                out.append('\n');
                column = 0;
            }
            if (column == 0) {
                out.append(INDENT);
                column = INDENT.length();
            } else {
                out.append(' ');
                column++;
            }
            out.append(word);
            column += word.length();
        }
        out.append('\n');
    }

    private static String counts(List<Finding> findings) {
        long errors = findings.stream().filter(f -> f.severity() == Severity.ERROR).count();
        long warnings = findings.stream().filter(f -> f.severity() == Severity.WARNING).count();
        long infos = findings.size() - errors - warnings;
        return Wording.count(errors, "error") + ", " + Wording.count(warnings, "warning") + ", "
                + Wording.count(infos, "note");
    }
}
