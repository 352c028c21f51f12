/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.diagram.editor.stored;

import java.util.Set;
import java.util.TreeSet;

import org.eclipse.emf.common.command.AbstractCommand;
import org.keyline.diagram.stored.DiagramDocument;

/** Hides or shows elements and layers of a diagram; the model stays as it is. Can be undone. */
public final class VisibilityCommand extends AbstractCommand {

    private final DiagramDocument document;
    private final Set<String> elements;
    private final Set<String> layers;
    private Set<String> elementsBefore;
    private Set<String> layersBefore;

    private VisibilityCommand(String label, DiagramDocument document, Set<String> elements, Set<String> layers) {
        super(label);
        this.document = document;
        this.elements = elements;
        this.layers = layers;
    }

    /**
     * Hides elements beside those that are hidden.
     *
     * @param document the diagram
     * @param ids the elements' IDs
     * @return the command
     */
    public static VisibilityCommand hide(DiagramDocument document, Set<String> ids) {
        Set<String> all = new TreeSet<>(document.hidden());
        all.addAll(ids);
        return new VisibilityCommand("Hide from diagram", document, all, Set.copyOf(document.hiddenLayers()));
    }

    /**
     * Shows elements again.
     *
     * @param document the diagram
     * @param ids the elements' IDs
     * @return the command
     */
    public static VisibilityCommand show(DiagramDocument document, Set<String> ids) {
        Set<String> rest = new TreeSet<>(document.hidden());
        rest.removeAll(ids);
        return new VisibilityCommand("Show in diagram", document, rest, Set.copyOf(document.hiddenLayers()));
    }

    /**
     * Shows all hidden elements and layers again.
     *
     * @param document the diagram
     * @return the command
     */
    public static VisibilityCommand everything(DiagramDocument document) {
        return new VisibilityCommand("Show everything", document, Set.of(), Set.of());
    }

    /**
     * Switches a layer on or off.
     *
     * @param document the diagram
     * @param layer the layer's ID
     * @param shown whether it is shown from now on
     * @return the command
     */
    public static VisibilityCommand layer(DiagramDocument document, String layer, boolean shown) {
        Set<String> layers = new TreeSet<>(document.hiddenLayers());
        if (shown) {
            layers.remove(layer);
        } else {
            layers.add(layer);
        }
        return new VisibilityCommand(shown ? "Show layer" : "Hide layer", document, Set.copyOf(document.hidden()),
                layers);
    }

    @Override
    protected boolean prepare() {
        return true;
    }

    @Override
    public void execute() {
        elementsBefore = Set.copyOf(document.hidden());
        layersBefore = Set.copyOf(document.hiddenLayers());
        redo();
    }

    @Override
    public void undo() {
        put(elementsBefore, layersBefore);
    }

    @Override
    public void redo() {
        put(elements, layers);
    }

    private void put(Set<String> hidden, Set<String> off) {
        document.hide(hidden);
        document.hideLayers(off);
        document.changed();
    }
}
