/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.exchange.prose;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import org.keyline.exchange.grid.GridRow;
import org.keyline.exchange.reading.Look;
import org.keyline.model.core.OrganisationKind;

/** Finds whose document it is, and what it calls itself, where its first lines or the line above the table say so. */
public final class DocumentTitle {
    private static final Pattern BODY = Pattern.compile(
            "(?i)(?:the\\s+)?[\\p{L}'\u2019&.\\- ]{3,60}\\s(?:council|borough|housing association|housing trust"
                    + "|housing group|housing partnership|homes|authority|trust)(?:\\s+ltd|\\s+limited)?");
    private static final Pattern MARKUP = Pattern.compile("</?[a-zA-Z]{1,6}>|\\*\\*|^#+\\s*|^[-\u2022]\\s+");
    private static final Pattern ANNEX = Pattern
            .compile("(?i)^(?:annex|appendix|schedule|enclosure)\\s+\\w{1,3}\\b[\\s:.\u2013-]*");
    private static final Pattern PARTS = Pattern.compile("\\s+[-\u2013\u2014|]\\s+|\\s*[|:,]\\s+|\\s{2,}");
    private static final int FIRST_LINES = 6;
    private static final int LONGEST_TITLE = 120;

    private DocumentTitle() {
    }

    /**
     * Takes the marks of a word processor from a line.
     *
     * @param text the line
     * @return the plain line
     */
    public static String plain(String text) {
        return Look.oneLine(MARKUP.matcher(text).replaceAll(" "));
    }

    /**
     * Finds the body whose document it is.
     *
     * @param lines the lines before the table
     * @return its name, where one of the first lines is nothing but a name of a council or landlord
     */
    public static Optional<GridRow> body(List<GridRow> lines) {
        return lines.stream().filter(line -> !line.isBlank()).limit(FIRST_LINES)
                .filter(line -> BODY.matcher(plain(line.text())).matches()).findFirst();
    }

    /**
     * Finds the name of the body whose document it is.
     *
     * @param lines the lines before the table
     * @return the line that {@link #body(List)} finds, or the part of the first lines' titles, divided off by a dash, a
     * stroke, a comma or several blanks, that is a name of a council or landlord
     */
    public static Optional<String> bodyName(List<GridRow> lines) {
        Optional<String> alone = body(lines).map(line -> plain(line.text()));
        return alone.isPresent() ? alone
                : lines.stream().filter(line -> !line.isBlank() && line.filled() == 1).limit(FIRST_LINES)
                        .filter(line -> line.text().length() <= LONGEST_TITLE)
                        .flatMap(line -> Arrays.stream(PARTS.split(line.text()))).map(DocumentTitle::plain)
                        .filter(part -> BODY.matcher(part).matches()).findFirst();
    }

    /**
     * Tells the kind of body by its name.
     *
     * @param name the name
     * @return the kind; unspecified where the name does not say it
     */
    public static OrganisationKind kind(String name) {
        String words = name.toLowerCase(Locale.UK);
        if (words.matches(".*\\b(council|borough)\\b.*")) {
            return OrganisationKind.LOCAL_AUTHORITY;
        }
        return words.contains("housing association") ? OrganisationKind.REGISTERED_SOCIAL_LANDLORD
                : OrganisationKind.UNSPECIFIED;
    }

    /**
     * Finds the title of the plan.
     *
     * @param lines the lines before the table
     * @return the last short line that calls itself a plan, no sentence
     */
    public static Optional<GridRow> ofPlan(List<GridRow> lines) {
        return lines.reversed().stream().filter(line -> line.filled() == 1).filter(line -> {
            String text = title(line);
            return text.length() <= LONGEST_TITLE && text.toLowerCase(Locale.UK)
                    .matches(".*\\bplan\\b.*|.*\\b(?:improvement|action|recovery) programme\\b.*")
                    && !text.matches("(?s).*[.;:,?]|\\d.*|\\p{Ll}.*|.*_{2,}.*") && !text.matches("\\W.*");
        }).findFirst();
    }

    /**
     * Gives the words of a title.
     *
     * @param line the line
     * @return the title without "Annex A" and the like
     */
    public static String title(GridRow line) {
        return ANNEX.matcher(plain(line.text())).replaceFirst("");
    }
}
