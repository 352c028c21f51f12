/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.diagram.editor.figures;

import org.eclipse.draw2d.XYAnchor;
import org.eclipse.draw2d.geometry.Point;

/** The end of a line that runs as it was told: listens to nothing. */
final class FixedEnd extends XYAnchor {

    FixedEnd(Point place) {
        super(place);
    }
}
