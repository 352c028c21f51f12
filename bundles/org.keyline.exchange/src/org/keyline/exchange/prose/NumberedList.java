/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.exchange.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.keyline.exchange.grid.Cell;
import org.keyline.exchange.grid.GridRow;

/** Finds recommendations that are numbered plainly, 1, 2, 3, below a heading that calls them recommendations. */
final class NumberedList {
    private static final Pattern HEADING = Pattern.compile(
            "(?i)(?:\\d{1,2}(?:\\.\\d{1,2})*\\.?\\s+)?(?:(?:our|the|key|main|list of|summary of|inspection)\\s+)*recommendations\\W*");
    private static final Pattern NUMBERED = Pattern.compile("\\s*(\\d{1,2})(\\.\\d{1,2})*[.):]?\\s+(\\p{L}.*)");
    private static final int FEWEST = 2;

    private NumberedList() {
    }

    /**
     * Gives the numbers the letter that recommendations have.
     *
     * @param lines the lines of a text
     * @return the lines from the heading on, with R1 for 1; none where there is no such list
     */
    static List<GridRow> withLetters(List<GridRow> lines) {
        int heading = 0;
        while (heading < lines.size() && !HEADING.matcher(DocumentTitle.plain(lines.get(heading).text())).matches()) {
            heading++;
        }
        List<GridRow> lettered = new ArrayList<>();
        int last = 0;
        for (GridRow line : lines.subList(Math.min(heading + 1, lines.size()), lines.size())) {
            Matcher numbered = NUMBERED.matcher(line.text());
            int number = numbered.matches() ? Integer.parseInt(numbered.group(1)) : 0;
            boolean part = number > 0 && numbered.group(2) != null;
            if (part ? number == last : number == last + 1) {
                last = number;
                lettered.add(new GridRow(line.row(), List.of(Cell.of('R' + line.text().strip()))));
            } else {
                lettered.add(line);
            }
        }
        return last < FEWEST ? List.of() : lettered;
    }
}
