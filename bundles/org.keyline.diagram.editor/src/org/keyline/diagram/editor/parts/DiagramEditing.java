/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.diagram.editor.parts;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPolicy;
import org.eclipse.jface.action.IContributionManager;
import org.eclipse.swt.events.KeyEvent;
import org.keyline.diagram.Diagram;
import org.keyline.diagram.DiagramKind;
import org.keyline.diagram.DiagramOptions;
import org.keyline.diagram.editor.edit.Creation;
import org.keyline.diagram.editor.edit.Edit;
import org.keyline.diagram.editor.edit.LinkEdits;
import org.keyline.diagram.stored.Place;
import org.keyline.diagram.editor.stored.PlaceCommand;
import org.keyline.diagram.layout.ArrangedDiagram;
import org.keyline.diagram.layout.DiagramLayout;
import org.keyline.model.core.Element;

/**
 * What is particular about drawing one kind of diagram: its tools, what a gesture does, what it draws beside boxes and
 * lines, how it follows the model. Without state; what belongs to one editor is in its {@link Drafting}.
 */
public interface DiagramEditing {

    /** {@return the kind of diagram} */
    DiagramKind kind();

    /** {@return what the palette makes, in its order} */
    List<Creation> creations();

    /** {@return how links are drawn by hand; null where they are not} */
    LinkEdits links();

    // ---- what it shows

    /**
     * Whether the places follow from the model, such as those of bars on a time axis. Then the diagram is arranged anew
     * whenever the model changes; otherwise figures stay where they are, and only new ones are given a place.
     *
     * @return false for most kinds
     */
    default boolean isPlacedByModel() {
        return false;
    }

    /**
     * Builds what is shown; only reads, may be called in the background on a copy of the model.
     *
     * @param roots the roots of the model
     * @param options what the diagram leaves out
     * @param monitor for cancelling; null for none
     * @return the diagram, without places
     */
    default Diagram build(Collection<? extends EObject> roots, DiagramOptions options, IProgressMonitor monitor) {
        return kind().definition().build(roots, options, monitor);
    }

    /**
     * How it is arranged by what its file says now.
     *
     * @param drafting the editor
     * @return what arranges it in the background
     */
    default Arrangement arrangement(Drafting drafting) {
        return DiagramLayout::arrange;
    }

    /** Arranges a diagram, in any thread. */
    @FunctionalInterface
    interface Arrangement {

        /**
         * Arranges it.
         *
         * @param diagram what is shown
         * @param monitor for cancelling
         * @return the same with places
         */
        ArrangedDiagram arrange(Diagram diagram, IProgressMonitor monitor);
    }

    // ---- its parts and gestures

    /**
     * The part of a figure; a kind with figures of its own makes subclasses of these parts.
     *
     * @param drafting the editor
     * @param id the ID of a node, group or edge of the scene
     * @return a new part
     */
    default EditPart part(Drafting drafting, String id) {
        return drafting.scene().edge(id) != null ? new EdgePart(drafting) : new BoxPart(drafting);
    }

    /**
     * What moves and resizes a figure by its handles.
     *
     * @param drafting the editor
     * @param part the figure's part
     * @return a new policy; null for figures that cannot be dragged
     */
    default EditPolicy handles(Drafting drafting, EditPart part) {
        return new MovePolicy(drafting);
    }

    /**
     * Puts a new or dropped element where the pointer was.
     *
     * @param drafting the editor
     * @param element gives the element, once it is in the model
     * @param at where, in drawing units
     * @param size how large it was drawn, in drawing units; null if it was not
     * @return the command that follows the one that made the element
     */
    default Command place(Drafting drafting, Supplier<? extends EObject> element, Point at, Dimension size) {
        return new PlaceCommand("Place", drafting.document(), () -> {
            Map<String, Place> places = new LinkedHashMap<>();
            if (element.get() instanceof Element named && named.getId() != null) {
                places.put(named.getId(), new Place(at.x, at.y));
            }
            return places;
        });
    }

    /**
     * What it means in this kind alone to drop an element from the model's tree on a figure.
     *
     * @param drafting the editor
     * @param dragged what is dropped
     * @param target the element of the figure; null for the ground
     * @return what that does, or why it may not; null for what it means in every kind: to link the two
     */
    default Edit drop(Drafting drafting, EObject dragged, EObject target) {
        return null;
    }

    /**
     * What is drawn below and over the boxes and lines, such as a time axis.
     *
     * @param drafting the editor
     * @return a new ground for one editor; null for none
     */
    default Ground ground(Drafting drafting) {
        return null;
    }

    // ---- what can be done

    /**
     * Does what a key means in this kind alone.
     *
     * @param drafting the editor
     * @param event the key, pressed while the drawing has the focus
     * @param selected the selected nodes and groups
     * @return whether it meant something
     */
    default boolean key(Drafting drafting, KeyEvent event, List<BoxPart> selected) {
        return false;
    }

    /**
     * Adds to the context menu what only this kind can do.
     *
     * @param drafting the editor
     * @param menu the menu, made anew each time it opens
     * @param selected what is selected
     */
    default void fillMenu(Drafting drafting, IContributionManager menu, List<ShowsElement> selected) {
        // most kinds can do no more than all can
    }

    /**
     * Adds buttons to the line over the diagram.
     *
     * @param drafting the editor
     * @param bar the buttons, made once
     */
    default void fillBar(Drafting drafting, IContributionManager bar) {
        // most kinds have no more than all have
    }
}
