/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.keyline.exchange.header.ColumnKind;
import org.keyline.exchange.reading.ActionText;
import org.keyline.exchange.reading.NumberText;
import org.keyline.exchange.reading.PlanReference;
import org.keyline.model.core.Person;
import org.keyline.model.plan.Action;
import org.keyline.model.plan.ActionKind;
import org.keyline.model.plan.ImprovementPlan;
import org.keyline.model.plan.Milestone;
import org.keyline.model.plan.RelatedAction;
import org.keyline.model.plan.WorkStream;

/**
 * A plan as a table: one line for each action, in the columns in which plans are exported. Importing the table gives
 * the same work streams, actions, people, links and dependencies again.
 */
public final class PlanTable {
    /** What stands above the header of a table that is exported although the plan has errors. */
    public static final String DRAFT = "DRAFT - exported with errors that are not yet mended";

    /** The columns, in order. */
    public static final List<ColumnKind> COLUMNS = List.of(ColumnKind.REF, ColumnKind.WORK_STREAM, ColumnKind.ACTION,
            ColumnKind.KIND, ColumnKind.LEAD, ColumnKind.SUPPORTING, ColumnKind.START, ColumnKind.FINISH,
            ColumnKind.MUST_FINISH_BY, ColumnKind.PRIORITY, ColumnKind.STATUS, ColumnKind.PERCENT,
            ColumnKind.RESOURCES, ColumnKind.COST, ColumnKind.OUTCOME, ColumnKind.RECOMMENDATIONS,
            ColumnKind.DEPENDS_ON, ColumnKind.MILESTONES, ColumnKind.EVIDENCE, ColumnKind.COMMENT);

    /**
     * One cell.
     *
     * @param text its text, dates in ISO form; never null
     * @param date its day, where it is exactly one, or null
     * @param number its number, where it is one, or null
     */
    public record Cell(String text, LocalDate date, Double number) {

        static Cell of(String text) {
            return new Cell(text == null ? "" : text, null, null);
        }

        static Cell of(Number number) {
            return number == null ? of("") : new Cell(number.toString(), null, number.doubleValue());
        }
    }

    /**
     * One action.
     *
     * @param cells a cell for each of the {@link PlanTable#COLUMNS}
     */
    public record Line(List<Cell> cells) {
    }

    private final ActionTokens tokens;

    private PlanTable(ActionTokens tokens) {
        this.tokens = tokens;
    }

    /**
     * Makes the table of a plan.
     *
     * @param plan the plan
     * @return a line for each action: those of the work streams in order, then those outside
     */
    public static List<Line> of(ImprovementPlan plan) {
        List<Action> actions = new ArrayList<>();
        plan.getWorkStreams().forEach(stream -> actions.addAll(stream.getActions()));
        actions.addAll(plan.getActions());
        PlanTable table = new PlanTable(new ActionTokens(actions));
        return actions.stream().map(table::line).toList();
    }

    private Line line(Action action) {
        return new Line(COLUMNS.stream().map(column -> cell(action, column)).toList());
    }

    private Cell cell(Action action, ColumnKind column) {
        return switch (column) {
        case REF -> Cell.of(action.getRef());
        case WORK_STREAM -> Cell.of(workStream(action));
        case ACTION -> Cell.of(text(action));
        case KIND -> Cell.of(action.getKind() == ActionKind.UNSPECIFIED ? "" : action.getKind().getLiteral());
        case LEAD -> Cell.of(action.getLead() == null ? "" : name(action.getLead()));
        case SUPPORTING -> Cell.of(supporting(action));
        case START -> DateCells.start(action);
        case FINISH -> DateCells.finish(action);
        case MUST_FINISH_BY -> DateCells.mustFinishBy(action);
        case PRIORITY -> Cell.of(StatusCells.priority(action));
        case STATUS -> Cell.of(StatusCells.status(action));
        case PERCENT -> Cell.of(action.getPercent());
        case RESOURCES -> Cell.of(action.getResources());
        case COST -> cost(action);
        case OUTCOME -> Cell.of(action.getOutcome());
        case RECOMMENDATIONS -> Cell.of(SourceCells.sources(action));
        case DEPENDS_ON -> Cell.of(tokens.dependencies(action));
        case MILESTONES -> Cell.of(action.getMilestones().stream().map(PlanTable::milestone)
                .collect(Collectors.joining("; ")));
        case EVIDENCE -> Cell.of(String.join("\n", action.getEvidence()));
        case COMMENT -> Cell.of(action.getComment());
        default -> Cell.of("");
        };
    }

    private static String workStream(Action action) {
        WorkStream stream = action.getWorkStream();
        if (stream == null) {
            return "";
        }
        String name = stream.getName() == null ? "" : stream.getName();
        String ref = stream.getRef() == null ? "" : stream.getRef();
        boolean plain = ref.isEmpty() && name.indexOf(": ") < 0;
        String group = action.getGroup() == null ? "" : " > " + action.getGroup().getName();
        return (plain ? name : (ref + ": " + name).strip()) + group;
    }

    /** The text alone where the name follows from it, else the name, an empty line and the text. */
    private static String text(Action action) {
        String name = action.getName();
        String text = action.getDescription();
        if (text == null || name == null) {
            return name == null ? text : name;
        }
        boolean follows = ActionText.name(text).equals(name) && !text.contains("\n\n");
        return follows ? text : name + "\n\n" + text;
    }

    private static String name(Person person) {
        return person.getName() != null ? person.getName() : Objects.toString(person.getPost(), person.getRef());
    }

    private static String supporting(Action action) {
        return Stream.concat(action.getSupporting().stream().map(PlanTable::name),
                action.getRelatedActions().stream().map(PlanTable::related))
                .map(name -> name.replace(';', ',')).collect(Collectors.joining("; "));
    }

    private static String related(RelatedAction related) {
        String text = related.getText();
        Action other = related.getAction();
        if (other == null || other.getRef() == null || text != null
                && PlanReference.key(text).startsWith(PlanReference.key(other.getRef()))) {
            return Objects.toString(text, "");
        }
        Person officer = related.getStatedOfficer();
        return other.getRef() + (officer == null ? "" : " - " + name(officer));
    }

    /** The amount; the words where the amount was read from them. */
    private static Cell cost(Action action) {
        String text = action.getCostText();
        boolean words = action.getCost() == null
                || text != null && NumberText.moneyIn(text).filter(action.getCost()::equals).isPresent();
        return words ? Cell.of(text) : new Cell(action.getCost().toPlainString(), null, action.getCost().doubleValue());
    }

    private static String milestone(Milestone milestone) {
        String date = DateCells.milestone(milestone);
        String name = Objects.toString(milestone.getName(), "").replace(';', ',').replaceAll("\\s+", " ");
        return (date.isEmpty() ? "" : date + ": ") + name + (milestone.isReached() ? " [reached]" : "");
    }
}
