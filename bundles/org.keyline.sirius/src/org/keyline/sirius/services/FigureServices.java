/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.sirius.services;

import org.eclipse.emf.ecore.EObject;
import org.keyline.diagram.State;
import org.keyline.diagram.Tone;

/**
 * What stands in a figure and how it looks, in the layers of its diagram: the same as in the built-in diagram. The
 * diagram is the view of the whole diagram of Sirius.
 */
public class FigureServices {

    private static Figure figure(EObject element, EObject diagram) {
        return ShownView.of(diagram).diagram().figure(element);
    }

    private static boolean is(EObject element, EObject diagram, State state) {
        return ShownView.of(diagram).diagram().is(element, state);
    }

    /**
     * What stands in a figure.
     *
     * @param element its element
     * @param diagram the view of the diagram
     * @return reference, name, small print and badges in lines of readable length
     */
    public String figureLabel(EObject element, EObject diagram) {
        return figure(element, diagram).text();
    }

    /**
     * The title of a frame.
     *
     * @param element its element
     * @param diagram the view of the diagram
     * @return one line
     */
    public String frameTitle(EObject element, EObject diagram) {
        return figure(element, diagram).oneLine();
    }

    /**
     * What a figure means, in whole sentences.
     *
     * @param element its element
     * @param view the view of the figure, since Sirius tells tool tips nothing of the diagram
     * @return the tool tip
     */
    public String explanation(EObject element, EObject view) {
        return figure(element, view).explanation();
    }

    /**
     * Whether something is drawn as a recommendation that no action answers.
     *
     * @param element its element
     * @param diagram the view of the diagram
     * @return true if it is
     */
    public boolean looksUncovered(EObject element, EObject diagram) {
        return is(element, diagram, State.UNCOVERED);
    }

    /**
     * Whether something is drawn as a recommendation that is cited, but described in no report.
     *
     * @param element its element
     * @param diagram the view of the diagram
     * @return true if it is
     */
    public boolean looksCitedOnly(EObject element, EObject diagram) {
        return is(element, diagram, State.CITED_ONLY);
    }

    /**
     * Whether something is drawn as an action that addresses nothing.
     *
     * @param element its element
     * @param diagram the view of the diagram
     * @return true if it is
     */
    public boolean looksUnlinked(EObject element, EObject diagram) {
        return is(element, diagram, State.UNLINKED);
    }

    /**
     * Whether something is drawn as an action or dependency in a cycle.
     *
     * @param element its element
     * @param diagram the view of the diagram
     * @return true if it is
     */
    public boolean looksCycle(EObject element, EObject diagram) {
        return is(element, diagram, State.CYCLE);
    }

    /**
     * Whether something is drawn as an action or dependency on the critical path.
     *
     * @param element its element
     * @param diagram the view of the diagram
     * @return true if it is
     */
    public boolean looksCritical(EObject element, EObject diagram) {
        return is(element, diagram, State.CRITICAL);
    }

    /**
     * Whether something is drawn as an action that misses its limit, or a dependency that the dates do not keep.
     *
     * @param element its element
     * @param diagram the view of the diagram
     * @return true if it is
     */
    public boolean looksLate(EObject element, EObject diagram) {
        return is(element, diagram, State.LATE);
    }

    /**
     * Whether something is drawn as an action that is complete.
     *
     * @param element its element
     * @param diagram the view of the diagram
     * @return true if it is
     */
    public boolean looksComplete(EObject element, EObject diagram) {
        return is(element, diagram, State.COMPLETE);
    }

    /**
     * Whether something is drawn as an action that is cancelled.
     *
     * @param element its element
     * @param diagram the view of the diagram
     * @return true if it is
     */
    public boolean looksCancelled(EObject element, EObject diagram) {
        return is(element, diagram, State.CANCELLED);
    }

    /**
     * Whether something is drawn as a part of a framework that was judged red.
     *
     * @param element its element
     * @param diagram the view of the diagram
     * @return true if it is
     */
    public boolean looksJudgedRed(EObject element, EObject diagram) {
        return is(element, diagram, State.JUDGED_RED);
    }

    /**
     * Whether something is drawn as a part of a framework that was judged amber.
     *
     * @param element its element
     * @param diagram the view of the diagram
     * @return true if it is
     */
    public boolean looksJudgedAmber(EObject element, EObject diagram) {
        return is(element, diagram, State.JUDGED_AMBER);
    }

    /**
     * Whether something is drawn as a part of a framework that was judged green.
     *
     * @param element its element
     * @param diagram the view of the diagram
     * @return true if it is
     */
    public boolean looksJudgedGreen(EObject element, EObject diagram) {
        return is(element, diagram, State.JUDGED_GREEN);
    }

    /**
     * Whether an action is drawn with the status red.
     *
     * @param action the action
     * @param diagram the view of the diagram
     * @return true if it is
     */
    public boolean looksRed(EObject action, EObject diagram) {
        return figure(action, diagram).hasBadge(Tone.RED);
    }

    /**
     * Whether an action is drawn with the status amber.
     *
     * @param action the action
     * @param diagram the view of the diagram
     * @return true if it is
     */
    public boolean looksAmber(EObject action, EObject diagram) {
        return figure(action, diagram).hasBadge(Tone.AMBER);
    }

    /**
     * Whether an action is drawn with the status green.
     *
     * @param action the action
     * @param diagram the view of the diagram
     * @return true if it is
     */
    public boolean looksGreen(EObject action, EObject diagram) {
        return figure(action, diagram).hasBadge(Tone.GREEN);
    }
}
