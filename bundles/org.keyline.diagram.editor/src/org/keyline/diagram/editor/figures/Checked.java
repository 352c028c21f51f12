/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.diagram.editor.figures;

import java.util.List;
import java.util.function.Supplier;

import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Point;

/** A figure of an element that checks can find something about. */
public interface Checked extends IFigure {

    /**
     * Says more in the tool tip.
     *
     * @param more gives paragraphs, such as what a check found, when the tool tip is shown
     */
    void setNotes(Supplier<List<String>> more);

    /**
     * Where a mark stands.
     *
     * @return its middle: near what is read first, but on no text; null while that is out of sight
     */
    Point markPlace();

    /** {@return whether it steps back at the moment} */
    boolean isFaint();
}
