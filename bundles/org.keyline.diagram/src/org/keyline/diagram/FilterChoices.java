/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.diagram;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.keyline.model.ModelContents;
import org.keyline.model.assessment.Assessment;
import org.keyline.model.core.Element;
import org.keyline.model.core.Person;
import org.keyline.model.core.Rag;
import org.keyline.model.framework.KeyLine;
import org.keyline.model.framework.KeyQuestion;
import org.keyline.model.framework.Section;
import org.keyline.model.inspection.InspectionReport;
import org.keyline.model.plan.Action;
import org.keyline.model.plan.ImprovementPlan;
import org.keyline.model.plan.WorkStream;

/** By which values a diagram of a model can be narrowed, and how much each would leave. */
public final class FilterChoices {

    /**
     * One value.
     *
     * @param value what a {@link DiagramFilter} takes
     * @param label what people call it
     * @param count how many actions (parts of a framework) have it
     */
    public record Choice(String value, String label, int count) {
    }

    private final Map<Criterion, List<Choice>> choices = new EnumMap<>(Criterion.class);

    private FilterChoices() {
    }

    /**
     * The choices of a model.
     *
     * @param kind the kind of diagram
     * @param roots the root objects of the model
     * @param options the options of the diagram; what they narrow it to does not matter
     * @return the choices at this moment
     * @throws IllegalArgumentException if {@link DiagramOptions#root()} names no element
     */
    public static FilterChoices of(DiagramKind kind, Collection<? extends EObject> roots, DiagramOptions options) {
        FilterChoices choices = new FilterChoices();
        DiagramOptions all = options.narrowedTo(DiagramFilter.ALL);
        if (kind == DiagramKind.FRAMEWORK) {
            choices.ofFramework(roots, all);
        } else {
            choices.ofPlan(roots, all);
        }
        choices.choices.keySet().retainAll(kind.definition().criteria());
        return choices;
    }

    private void ofPlan(Collection<? extends EObject> roots, DiagramOptions options) {
        PlanScope scope = PlanScope.of(roots, () -> ModelContents.all(roots, InspectionReport.class),
                options.root());
        ImprovementPlan plan = scope.plan();
        List<Action> actions = plan == null ? List.of()
                : ModelContents.actions(plan).stream().filter(scope::holds).toList();
        List<Choice> streams = new ArrayList<>();
        if (plan != null) {
            Map<String, WorkStream> named = named(plan.getWorkStreams());
            named.forEach((value, stream) -> streams.add(new Choice(value, FigureTexts.title(stream),
                    count(actions, plan, options, Criterion.WORK_STREAM, value))));
        }
        addNone(streams, "Outside any work stream", actions, plan, options, Criterion.WORK_STREAM);
        choices.put(Criterion.WORK_STREAM, streams);
        choices.put(Criterion.PERSON, people(actions, plan, options));
        List<Choice> statuses = new ArrayList<>();
        for (ActionStatus status : ActionStatus.values()) {
            statuses.add(new Choice(status.id(), capital(status.words()),
                    count(actions, plan, options, Criterion.STATUS, status.id())));
        }
        choices.put(Criterion.STATUS, statuses);
        List<Choice> gravities = new ArrayList<>();
        for (String value : gravities()) {
            gravities.add(new Choice(value, gravityLabel(value),
                    count(actions, plan, options, Criterion.SEVERITY, value)));
        }
        choices.put(Criterion.SEVERITY, gravities);
        for (Criterion criterion : List.of(Criterion.CRITICAL, Criterion.UNCOVERED)) {
            choices.put(criterion, List.of(new Choice(DiagramFilter.ON, criterion.label(),
                    count(actions, plan, options, criterion, DiagramFilter.ON))));
        }
    }

    private static List<Choice> people(List<Action> actions, ImprovementPlan plan, DiagramOptions options) {
        Set<Person> people = new LinkedHashSet<>();
        for (Action action : actions) {
            if (action.getLead() != null) {
                people.add(action.getLead());
            }
            people.addAll(action.getSupporting());
        }
        List<Person> byName = people.stream().sorted(Comparator.comparing((Person person) -> FigureTexts.name(person),
                String.CASE_INSENSITIVE_ORDER)).toList();
        List<Choice> choices = new ArrayList<>();
        named(byName).forEach((value, person) -> choices.add(new Choice(value, FigureTexts.name(person),
                count(actions, plan, options, Criterion.PERSON, value))));
        addNone(choices, "Nobody", actions, plan, options, Criterion.PERSON);
        return choices;
    }

    private static void addNone(List<Choice> choices, String label, List<Action> actions, ImprovementPlan plan,
            DiagramOptions options, Criterion criterion) {
        int count = count(actions, plan, options, criterion, DiagramFilter.NONE);
        if (count > 0) {
            choices.add(new Choice(DiagramFilter.NONE, label, count));
        }
    }

    private static int count(List<Action> actions, ImprovementPlan plan, DiagramOptions options, Criterion criterion,
            String value) {
        Selection only = new Selection(options.narrowedTo(DiagramFilter.ALL.with(criterion, value)), plan);
        return (int) actions.stream().filter(only::holds).count();
    }

    private void ofFramework(Collection<? extends EObject> roots, DiagramOptions options) {
        Map<EObject, Rag> judged = new LinkedHashMap<>();
        List<EObject> parts = new ArrayList<>();
        parts.addAll(ModelContents.all(roots, Section.class));
        parts.addAll(ModelContents.all(roots, KeyLine.class));
        parts.addAll(ModelContents.all(roots, KeyQuestion.class));
        ModelContents.all(roots, Assessment.class).forEach(assessment -> assessment.getJudgements().forEach(
                judgement -> judged.put(judgement.getSubject(), judgement.getLevel() == null
                        ? Rag.UNSPECIFIED
                        : judgement.getLevel().getRag())));
        List<Choice> statuses = new ArrayList<>();
        for (ActionStatus status : ActionStatus.values()) {
            if (status.isColour()) {
                statuses.add(new Choice(status.id(), capital(status.words()), (int) parts.stream().filter(part -> status
                        .isOf(judged.getOrDefault(part, Rag.UNSPECIFIED))).count()));
            }
        }
        choices.put(Criterion.STATUS, statuses);
        List<Choice> gravities = new ArrayList<>();
        for (String value : gravities()) {
            Selection only = new Selection(
                    options.narrowedTo(DiagramFilter.ALL.with(Criterion.SEVERITY, value)), null);
            gravities.add(new Choice(value, gravityLabel(value), (int) parts.stream()
                    .filter(part -> only.holds(part, Rag.UNSPECIFIED)).count()));
        }
        choices.put(Criterion.SEVERITY, gravities);
    }

    private static List<String> gravities() {
        return List.of(Gravity.ERROR.id(), Gravity.WARNING.id(), Gravity.INFO.id(), DiagramFilter.NONE);
    }

    private static String gravityLabel(String value) {
        return switch (value) {
        case "error" -> "Errors";
        case "warning" -> "Warnings";
        case "info" -> "Information";
        default -> "Nothing found";
        };
    }

    /** Gives each element the shortest name by which no other one is called: reference, name or ID. */
    private static <E extends Element> Map<String, E> named(List<E> elements) {
        Map<String, E> named = new LinkedHashMap<>();
        for (E element : elements) {
            for (String value : new String[] { FigureTexts.reference(element), FigureTexts.name(element),
                    element.getId() }) {
                if (value != null && !value.isEmpty() && !DiagramFilter.NONE.equalsIgnoreCase(value)
                        && elements.stream().filter(other -> Selection.isNamed(other, value)).count() == 1) {
                    named.put(value, element);
                    break;
                }
            }
        }
        return named;
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
    }

    /**
     * The values of a criterion.
     *
     * @param criterion the criterion
     * @return the values in the order of a menu; empty if the kind of diagram does not know the criterion
     */
    public List<Choice> of(Criterion criterion) {
        return choices.getOrDefault(criterion, List.of());
    }

    /**
     * Finds the value that somebody wrote.
     *
     * @param criterion the criterion
     * @param written a value, the whole label, or the label without the value before it
     * @return the choice, empty if nothing in the model is called like that
     */
    public Optional<Choice> find(Criterion criterion, String written) {
        String wanted = written.strip();
        return of(criterion).stream()
                .filter(choice -> choice.value().equalsIgnoreCase(wanted) || choice.label().equalsIgnoreCase(wanted)
                        || choice.label().equalsIgnoreCase(choice.value() + " " + wanted))
                .findFirst();
    }
}
