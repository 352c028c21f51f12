/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.diagram.editor.stored;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;

import org.eclipse.emf.common.command.AbstractCommand;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.keyline.diagram.DiagramFilter;
import org.keyline.diagram.Lanes;
import org.keyline.diagram.layout.TimeScale;
import org.keyline.diagram.stored.DiagramDocument;
import org.keyline.diagram.stored.Place;

/**
 * Changes how a diagram shows what it shows: which sections are collapsed, how wide a day is. The model stays as it is.
 * Can be undone.
 *
 * @param <T> what is chosen
 */
public final class ViewCommand<T> extends AbstractCommand {

    private final DiagramDocument document;
    private final Consumer<T> change;
    private final T before;
    private final T after;

    private ViewCommand(String label, DiagramDocument document, Consumer<T> change, T before, T after) {
        super(label);
        this.document = document;
        this.change = change;
        this.before = before;
        this.after = after;
    }

    /**
     * Collapses sections, or expands them.
     *
     * @param document the diagram
     * @param sections the IDs of the sections
     * @param collapsed whether their contents are hidden from now on
     * @return the command
     */
    public static ViewCommand<Set<String>> collapse(DiagramDocument document, Set<String> sections,
            boolean collapsed) {
        Set<String> all = new TreeSet<>(document.collapsed());
        if (collapsed) {
            all.addAll(sections);
        } else {
            all.removeAll(sections);
        }
        return new ViewCommand<>(collapsed ? "Collapse" : "Expand", document, document::collapse,
                Set.copyOf(document.collapsed()), all);
    }

    /**
     * Gives a day another width.
     *
     * @param document the diagram
     * @param scale how much room a day takes
     * @return the command
     */
    public static ViewCommand<TimeScale> timeScale(DiagramDocument document, TimeScale scale) {
        return new ViewCommand<>("Time scale", document, document::scale, document.timeScale(), scale);
    }

    /**
     * Narrows the diagram to another part of the model.
     *
     * @param document the diagram
     * @param filter what is shown from now on
     * @return the command
     */
    public static ViewCommand<DiagramFilter> filter(DiagramDocument document, DiagramFilter filter) {
        return new ViewCommand<>(filter.isAll() ? "Show all" : "Filter", document, document::narrow, document.filter(),
                filter);
    }

    /**
     * Puts actions together in another way. What was placed by hand is given back to the arrangement, since it was
     * placed among other neighbours.
     *
     * @param document the diagram
     * @param lanes by what; null for what is usual
     * @return the command
     */
    public static Command lanes(DiagramDocument document, Lanes lanes) {
        CompoundCommand both = new CompoundCommand("Lanes");
        Map<String, Place> places = new TreeMap<>();
        document.places().keySet().forEach(id -> places.put(id, null));
        if (!places.isEmpty()) {
            both.append(new PlaceCommand("Give back", document, places));
        }
        both.append(new ViewCommand<>("Lanes", document, document::lanes, document.lanes(), lanes));
        return both;
    }

    /**
     * Calls the diagram something else.
     *
     * @param document the diagram
     * @param title what people call it from now on; empty for the name of its kind
     * @return the command
     */
    public static ViewCommand<String> title(DiagramDocument document, String title) {
        return new ViewCommand<>("Title of diagram", document, document::title, document.title(), title);
    }

    @Override
    protected boolean prepare() {
        return !Objects.equals(before, after);
    }

    @Override
    public void execute() {
        redo();
    }

    @Override
    public void undo() {
        put(before);
    }

    @Override
    public void redo() {
        put(after);
    }

    private void put(T value) {
        change.accept(value);
        document.changed();
    }
}
