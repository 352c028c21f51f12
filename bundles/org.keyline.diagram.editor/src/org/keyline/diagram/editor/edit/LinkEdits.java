/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.diagram.editor.edit;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.keyline.diagram.DiagramEdge;

/** How the links of one kind of diagram are drawn, moved to other ends and removed. Without state. */
public interface LinkEdits {

    /**
     * What the tool is called that draws a link.
     *
     * @return such as "Waits for"
     */
    String toolName();

    /**
     * What the tool is for.
     *
     * @return a sentence
     */
    String toolHint();

    /**
     * Whether a link may begin at an element.
     *
     * @param element what a figure shows; null for a figure without element
     * @return false if no link of this kind has such an end
     */
    boolean canEnd(EObject element);

    /**
     * Draws a link.
     *
     * @param domain where the model is edited
     * @param source where it begins
     * @param target where its arrow is
     * @return what that does, or why it may not
     */
    Edit connect(EditingDomain domain, EObject source, EObject target);

    /**
     * Leads a link to other ends. The words that it was read from do not go with it: they told of the old ends.
     *
     * @param domain where the model is edited
     * @param edge the link
     * @param oldSource where it begins
     * @param oldTarget where its arrow is
     * @param source where it is to begin
     * @param target where its arrow is to be
     * @return what that does, or why it may not
     */
    Edit reconnect(EditingDomain domain, DiagramEdge edge, EObject oldSource, EObject oldTarget, EObject source,
            EObject target);

    /**
     * Removes a link.
     *
     * @param domain where the model is edited
     * @param edge the link
     * @param source where it begins
     * @return the command
     */
    Command disconnect(EditingDomain domain, DiagramEdge edge, EObject source);
}
