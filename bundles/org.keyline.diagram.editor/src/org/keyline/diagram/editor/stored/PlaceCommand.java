/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.diagram.editor.stored;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

import org.eclipse.emf.common.command.AbstractCommand;
import org.keyline.diagram.stored.DiagramDocument;
import org.keyline.diagram.stored.Place;

/** Places figures by hand, or gives them back to the arrangement. Can be undone. */
public final class PlaceCommand extends AbstractCommand {

    private final DiagramDocument document;
    private final Supplier<Map<String, Place>> wanted;
    private Map<String, Place> after;
    private final Map<String, Place> before = new LinkedHashMap<>();

    /**
     * A command that is yet to be executed.
     *
     * @param label what it is called
     * @param document what it changes
     * @param places the new places by ID; a null value for a figure that is given back to the arrangement
     */
    public PlaceCommand(String label, DiagramDocument document, Map<String, Place> places) {
        this(label, document, () -> places);
    }

    /**
     * A command whose figures are not known before it is executed, such as those of elements that another command
     * makes.
     *
     * @param label what it is called
     * @param document what it changes
     * @param places gives the new places by ID; asked once, at the first execution
     */
    public PlaceCommand(String label, DiagramDocument document, Supplier<Map<String, Place>> places) {
        super(label);
        this.document = document;
        wanted = places;
    }

    @Override
    protected boolean prepare() {
        return true;
    }

    @Override
    public void execute() {
        after = new LinkedHashMap<>(wanted.get());
        after.keySet().forEach(id -> before.put(id, document.places().get(id)));
        put(after);
    }

    @Override
    public void undo() {
        put(before);
    }

    @Override
    public void redo() {
        put(after);
    }

    private void put(Map<String, Place> places) {
        places.forEach(document::place);
        document.changed();
    }
}
