/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.diagram.drawing;

import java.util.List;

import org.keyline.diagram.layout.Bounds;
import org.keyline.diagram.layout.Point;
import org.keyline.diagram.lettering.Lettering;
import org.keyline.diagram.style.Colour;
import org.keyline.diagram.style.Pen;

/** What a picture is made of. Every format draws these few marks, so all formats show the same. */
sealed interface Mark {

    /**
     * The marks of one element.
     *
     * @param id its ID; null for none
     * @param kind what it is: one or more class names, separated by blanks
     * @param role its ARIA role; null if it is only decoration or structure
     * @param title its accessible name; empty for none
     * @param description its accessible description; empty for none
     * @param marks its marks, later ones above earlier ones
     */
    record Cluster(String id, String kind, String role, String title, String description, List<Mark> marks)
            implements Mark {
    }

    /**
     * A rectangle.
     *
     * @param bounds its place
     * @param corner radius of its corners
     * @param fill its ground; null for none
     * @param pen its border; null for none
     */
    record Box(Bounds bounds, double corner, Colour fill, Pen pen) implements Mark {
    }

    /**
     * A line with bends.
     *
     * @param points its ends and bends, at least two
     * @param corner radius by which its bends are rounded
     * @param pen how it is drawn
     */
    record Line(List<Point> points, double corner, Pen pen) implements Mark {
    }

    /**
     * A filled polygon.
     *
     * @param points its corners
     * @param fill its colour
     */
    record Polygon(List<Point> points, Colour fill) implements Mark {
    }

    /**
     * A filled circle.
     *
     * @param centre its centre
     * @param radius its radius
     * @param fill its colour
     */
    record Dot(Point centre, double radius, Colour fill) implements Mark {
    }

    /**
     * One or more lines of text.
     *
     * @param x where the lines begin
     * @param y the base line of the first
     * @param lettering their lettering, which also gives the distance of the lines
     * @param lines the words
     * @param colour their colour
     */
    record Writing(double x, double y, Lettering lettering, List<String> lines, Colour colour) implements Mark {
    }
}
