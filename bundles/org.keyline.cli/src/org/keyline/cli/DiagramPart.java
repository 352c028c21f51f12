/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.cli;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.ecore.EObject;
import org.keyline.diagram.ActionStatus;
import org.keyline.diagram.Criterion;
import org.keyline.diagram.DiagramFilter;
import org.keyline.diagram.DiagramKind;
import org.keyline.diagram.DiagramOptions;
import org.keyline.diagram.FilterChoices;
import org.keyline.diagram.FindingMarks;
import org.keyline.diagram.Gravity;
import org.keyline.diagram.Lanes;
import org.keyline.diagram.Layer;
import org.keyline.validation.Finding;

import picocli.CommandLine.Option;

/** The options that narrow a diagram to a part of the model, and say how it is put together. */
final class DiagramPart {

    @Option(names = "--root", paramLabel = "REF", description = "Show only the element with this reference or ID, and what belongs to it.")
    private String root;

    @Option(names = "--filter", paramLabel = "WHAT=VALUE", description = "Show only elements of a work-stream, person, status (red, amber, green, unstated, overdue, complete,"
            + " open, cancelled) or severity of findings (error, warning, info, none). Several values of one kind widen the"
            + " choice, several kinds narrow it.")
    private List<String> filters = List.of();

    @Option(names = "--critical", description = "Show only the critical path.")
    private boolean critical;

    @Option(names = "--uncovered", description = "Show only recommendations that no action covers, and actions that answer nothing.")
    private boolean uncovered;

    @Option(names = "--lanes", paramLabel = "BY", description = "Put actions together by work-stream or person.")
    private String lanes;

    @Option(names = "--without", paramLabel = "LAYER", description = "Leave a layer out, such as dependencies or status.")
    private List<String> layers = List.of();

    @Option(names = "--findings", description = "Check the model and mark what has errors or warnings.")
    private boolean findings;

    /** Everything, as the drawings of the demonstration show it. */
    static DiagramPart whole() {
        return new DiagramPart();
    }

    /** {@return whether nothing was asked for but all of it, as it is usually put together} */
    boolean isWhole() {
        return root == null && filters.isEmpty() && !critical && !uncovered && lanes == null && layers.isEmpty()
                && !findings;
    }

    /** {@return the element at which the diagram begins; null for the whole model} */
    String root() {
        return root;
    }

    /**
     * The options as the diagram takes them.
     *
     * @param kind the kind of diagram
     * @param roots the roots of the model, against which names are held
     * @param progress takes the progress of a check, and says when to stop
     * @return the options
     * @throws CommandFailure when there is no such layer, criterion or value
     */
    DiagramOptions options(DiagramKind kind, List<EObject> roots, IProgressMonitor progress) throws CommandFailure {
        DiagramOptions options = DiagramOptions.ALL.withRoot(root).without(hiddenLayers(kind)).inLanes(lanes(kind));
        DiagramFilter asked = asked(kind);
        if (findings || asked.has(Criterion.SEVERITY)) {
            options = options.withFindings(check(roots, new FindingMarks(), progress));
        }
        if (asked.values(Criterion.STATUS).contains(ActionStatus.OVERDUE.id())) {
            options = options.withToday(LocalDate.now());
        }
        return options.narrowedTo(known(asked, FilterChoices.of(kind, roots, options)));
    }

    /** Checks a model and marks what was found. */
    static FindingMarks check(List<EObject> roots, FindingMarks marks, IProgressMonitor progress) {
        for (Finding finding : new ModelCheck().check(roots, progress).findings()) {
            marks.add(finding.element(), switch (finding.severity()) {
            case ERROR -> Gravity.ERROR;
            case WARNING -> Gravity.WARNING;
            case INFO -> Gravity.INFO;
            });
        }
        return marks;
    }

    private String[] hiddenLayers(DiagramKind kind) throws CommandFailure {
        Set<String> hidden = new LinkedHashSet<>();
        List<Layer> optional = kind.definition().layers().stream().filter(Layer::optional).toList();
        for (String written : layers) {
            hidden.add(optional.stream().map(Layer::id).filter(id -> id.equalsIgnoreCase(written.strip())).findFirst()
                    .orElseThrow(() -> noSuch("--without", written, "layer of the " + kind.id() + " diagram",
                            optional.stream().map(Layer::id).toList())));
        }
        return hidden.toArray(String[]::new);
    }

    private Lanes lanes(DiagramKind kind) throws CommandFailure {
        if (lanes == null) {
            return null;
        }
        List<String> possible = kind.definition().lanes().stream().map(Lanes::id).toList();
        return Lanes.of(lanes).filter(kind.definition().lanes()::contains).orElseThrow(
                () -> noSuch("--lanes", lanes, "way to put the " + kind.id() + " diagram together", possible));
    }

    private DiagramFilter asked(DiagramKind kind) throws CommandFailure {
        DiagramFilter filter = DiagramFilter.ALL;
        for (String written : filters) {
            int at = written.indexOf('=');
            String name = at < 0 ? written : written.substring(0, at);
            String value = at < 0 ? "" : written.substring(at + 1).strip();
            List<String> names = Arrays.stream(Criterion.values())
                    .filter(each -> !each.isSwitch() && kind.definition().criteria().contains(each))
                    .map(Criterion::id).toList();
            Criterion criterion = Criterion.of(name).filter(each -> names.contains(each.id()))
                    .orElseThrow(() -> noSuch("--filter", name, "filter of the " + kind.id() + " diagram", names));
            if (value.isEmpty()) {
                throw CommandFailure.wrong("--filter " + Texts.printable(written) + ": a value is missing, as in"
                        + " work-stream=B or status=overdue.");
            }
            filter = filter.with(criterion, value);
        }
        filter = on(kind, filter, critical, Criterion.CRITICAL);
        return on(kind, filter, uncovered, Criterion.UNCOVERED);
    }

    private static DiagramFilter on(DiagramKind kind, DiagramFilter filter, boolean wanted, Criterion criterion)
            throws CommandFailure {
        if (!wanted) {
            return filter;
        }
        if (!kind.definition().criteria().contains(criterion)) {
            throw CommandFailure.wrong("--" + criterion.id() + " says nothing to the " + kind.id() + " diagram.");
        }
        return filter.with(criterion, DiagramFilter.ON);
    }

    /** Exchanges the values as written for those of the model. */
    private static DiagramFilter known(DiagramFilter asked, FilterChoices choices) throws CommandFailure {
        DiagramFilter known = DiagramFilter.ALL;
        for (Criterion criterion : asked.wanted().keySet()) {
            for (String written : asked.values(criterion)) {
                String value = criterion.isSwitch() || DiagramFilter.NONE.equalsIgnoreCase(written)
                        && criterion != Criterion.STATUS
                                ? written
                                : choices.find(criterion, written).map(FilterChoices.Choice::value)
                                        .orElseThrow(() -> noSuch("--filter " + criterion.id(), written,
                                                criterion.label().toLowerCase(Locale.UK), choices.of(criterion).stream()
                                                        .map(DiagramPart::shown).toList()));
                known = known.with(criterion, value);
            }
        }
        return known;
    }

    private static String shown(FilterChoices.Choice choice) {
        return choice.label().startsWith(choice.value()) ? choice.label() : choice.value();
    }

    private static CommandFailure noSuch(String option, String written, String what, List<String> known) {
        List<String> near = Texts.nearest(written, known);
        String help = !near.isEmpty() ? " Did you mean " + Texts.or(near) + "?"
                : known.isEmpty() ? " There is none here."
                        : known.size() <= 12 ? " There is " + Texts.or(known) + "."
                                : " There is, for example, " + Texts.or(known.subList(0, 12)) + ".";
        return CommandFailure.wrong(option + ": there is no " + what + " \"" + Texts.printable(written) + "\"." + help);
    }
}
