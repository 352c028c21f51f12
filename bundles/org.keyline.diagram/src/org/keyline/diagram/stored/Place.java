/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.diagram.stored;

/**
 * Where a figure was placed by hand.
 *
 * @param x its left side in drawing units; may be negative
 * @param y its upper side in drawing units; may be negative
 */
public record Place(int x, int y) {

    /**
     * The same elsewhere.
     *
     * @param dx how far to the right
     * @param dy how far down
     * @return the moved place
     */
    public Place moved(int dx, int dy) {
        return new Place(x + dx, y + dy);
    }
}
