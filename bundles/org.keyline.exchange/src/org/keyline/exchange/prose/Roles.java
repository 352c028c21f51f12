/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.exchange.prose;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.keyline.exchange.grid.Cell;
import org.keyline.exchange.grid.GridRow;
import org.keyline.exchange.reading.Look;
import org.keyline.exchange.reading.Names;

/** Finds who is sponsor, owner and manager of the plan, in lines such as "Project Sponsor:" with a name. */
public final class Roles {
    /** The roles that a plan has. */
    public enum Role {
        /** The sponsor. */
        SPONSOR("(?:project|programme|plan|executive)\\s+sponsor|sponsor"),
        /** The senior responsible owner or officer. */
        OWNER("senior\\s+responsible\\s+(?:owner|officer)|sro|(?:plan|project|programme)\\s+owner"),
        /** The project manager or co-ordinator. */
        COORDINATOR("(?:project|programme|plan)\\s+(?:manager|co-?ordinator|lead)");

        private final Pattern pattern;

        Role(String words) {
            pattern = Pattern.compile("(?i)(?:^|[\\s,;])(?:" + words + ")\\s*[:\u2013-]\\s*(.+)");
        }
    }

    /**
     * Who has a role.
     *
     * @param name the name
     * @param row its row in the file, from 1
     */
    public record Holder(String name, int row) {
    }

    private Roles() {
    }

    /**
     * Finds who has a role.
     *
     * @param lines the lines before the table
     * @param role the role
     * @return the person, where a name stands right behind the role's name
     */
    public static Optional<Holder> find(List<GridRow> lines, Role role) {
        for (GridRow line : lines) {
            for (int i = 0; i < line.cells().size(); i++) {
                Cell cell = line.cell(i);
                String text = Look.oneLine(cell.text());
                String withNext = text.matches(".*[:\u2013-]") ? text + ' ' + Look.oneLine(line.cell(i + 1).text())
                        : text;
                Matcher matcher = role.pattern.matcher(withNext);
                if (text.length() < 200 && matcher.find()) {
                    Optional<String> name = name(matcher.group(1));
                    if (name.isPresent()) {
                        return Optional.of(new Holder(name.get(), line.row()));
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** The name at the beginning of a text: as many words as have the shape of a name. */
    private static Optional<String> name(String text) {
        String[] words = text.strip().split("\\s+");
        for (int length = Math.min(3, words.length); length > 1; length--) {
            String name = String.join(" ", List.of(words).subList(0, length)).replaceAll("[,;.]$", "");
            if (Names.looksLikeName(name)) {
                return Optional.of(name);
            }
        }
        return Optional.empty();
    }
}
