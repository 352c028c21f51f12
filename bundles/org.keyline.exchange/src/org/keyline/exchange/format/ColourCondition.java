/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.exchange.format;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.keyline.exchange.format.ConditionalColours.Condition;
import org.keyline.exchange.grid.Cell;
import org.keyline.exchange.grid.GridRow;

/**
 * Reads when a rule of a sheet colours a cell: by what stands in it, or by what stands in another cell. Texts are
 * compared without regard to capitals, as in the workbook; an empty cell is smaller or greater than nothing.
 */
final class ColourCondition {
    private static final Pattern NUMBER = Pattern.compile("(-?\\d+(?:\\.\\d+)?)\\s*(%?)");
    private static final Pattern TEXT = Pattern.compile("\"((?:[^\"]|\"\")*)\"");
    private static final Pattern COMPARISON = Pattern.compile(
            "(\\$?)([A-Z]{1,3})(\\$?)(\\d{1,7})\\s*(=|<>|<=|>=|<|>)\\s*(\"(?:[^\"]|\"\")*\"|-?\\d+(?:\\.\\d+)?%?)");
    private static final Map<String, String> SIGNS = Map.of("equal", "=", "notEqual", "<>", "lessThan", "<",
            "lessThanOrEqual", "<=", "greaterThan", ">", "greaterThanOrEqual", ">=");

    private final String type;
    private final String operator;
    private final String text;
    private final List<String> formulas;
    private final CellRangeAddress base;
    private final Map<Integer, GridRow> rows;

    /**
     * A rule.
     *
     * @param type its type
     * @param operator how it compares, or null
     * @param text the text that it looks for, or null
     * @param formulas its formulas
     * @param base the area to whose first cell its formulas are relative
     * @param rows the rows of the sheet, by their number from 0
     */
    ColourCondition(String type, String operator, String text, List<String> formulas, CellRangeAddress base,
            Map<Integer, GridRow> rows) {
        this.type = type;
        this.operator = operator;
        this.text = text;
        this.formulas = formulas;
        this.base = base;
        this.rows = rows;
    }

    /** The condition; empty where it is none that can be read. */
    Optional<Condition> read() {
        return switch (type) {
        case "cellIs" -> between().or(() -> SIGNS.containsKey(operator) && formulas.size() == 1
                ? ofCell(SIGNS.get(operator), formulas.get(0))
                : Optional.empty());
        case "containsText" -> ofText(String::contains);
        case "notContainsText" -> ofText((written, wanted) -> !written.contains(wanted));
        case "beginsWith" -> ofText(String::startsWith);
        case "endsWith" -> ofText(String::endsWith);
        case "containsBlanks" -> Optional.of((line, column) -> cell(line, column).isBlank());
        case "notContainsBlanks" -> Optional.of((line, column) -> !cell(line, column).isBlank());
        case "expression" -> expression();
        default -> Optional.empty();
        };
    }

    private Cell cell(int line, int column) {
        GridRow row = rows.get(line);
        return row == null ? Cell.EMPTY : row.cell(column);
    }

    private Optional<Condition> ofText(BiPredicate<String, String> test) {
        return text == null ? Optional.empty()
                : Optional.of((line, column) -> test.test(plain(cell(line, column).text()), plain(text)));
    }

    private Optional<Condition> between() {
        boolean between = "between".equals(operator);
        if (!between && !"notBetween".equals(operator) || formulas.size() != 2) {
            return Optional.empty();
        }
        Optional<Condition> least = ofCell(">=", formulas.get(0));
        Optional<Condition> most = ofCell("<=", formulas.get(1));
        return least.isEmpty() || most.isEmpty() ? Optional.empty()
                : Optional.of((line, column) -> between == (least.get().holds(line, column)
                        && most.get().holds(line, column)));
    }

    private Optional<Condition> ofCell(String sign, String constant) {
        return comparison(sign, constant).map(test -> (line, column) -> test.test(cell(line, column)));
    }

    /** A formula that compares a cell with a text or a number. */
    private Optional<Condition> expression() {
        Matcher formula = COMPARISON.matcher(formulas.size() == 1 ? formulas.get(0) : "");
        if (!formula.matches()) {
            return Optional.empty();
        }
        int column = CellReference.convertColStringToIndex(formula.group(2));
        int line = Integer.parseInt(formula.group(4)) - 1;
        boolean sameColumn = !formula.group(1).isEmpty();
        boolean sameLine = !formula.group(3).isEmpty();
        return comparison(formula.group(5), formula.group(6)).map(test -> (l, c) -> test.test(
                cell(sameLine ? line : line + l - base.getFirstRow(),
                        sameColumn ? column : column + c - base.getFirstColumn())));
    }

    /** A test of a cell. */
    @FunctionalInterface
    private interface CellTest {
        boolean test(Cell cell);
    }

    private static Optional<CellTest> comparison(String sign, String constant) {
        IntPredicate wanted = switch (sign) {
        case "=" -> order -> order == 0;
        case "<>" -> order -> order != 0;
        case "<" -> order -> order < 0;
        case "<=" -> order -> order <= 0;
        case ">" -> order -> order > 0;
        default -> order -> order >= 0;
        };
        Matcher quoted = TEXT.matcher(constant);
        Optional<BigDecimal> number = number(constant);
        if (quoted.matches()) {
            String words = plain(quoted.group(1).replace("\"\"", "\""));
            return Optional.of(cell -> wanted.test(plain(cell.text()).compareTo(words)));
        }
        return number.map(limit -> cell -> number(cell.text()).filter(value -> wanted.test(value.compareTo(limit)))
                .isPresent());
    }

    private static Optional<BigDecimal> number(String text) {
        Matcher number = NUMBER.matcher(text.strip());
        return number.matches()
                ? Optional.of(new BigDecimal(number.group(1)).movePointLeft(number.group(2).isEmpty() ? 0 : 2))
                : Optional.empty();
    }

    private static String plain(String text) {
        return text.strip().toLowerCase(Locale.UK);
    }
}
