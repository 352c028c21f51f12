/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.diagram.editor.figures;

import org.eclipse.draw2d.AbstractRouter;
import org.eclipse.draw2d.Connection;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.PointList;

/** Leaves lines as they were told to run; one whose end is being dragged runs straight. */
final class RouteAsTold extends AbstractRouter {

    static final RouteAsTold INSTANCE = new RouteAsTold();

    @Override
    public void route(Connection connection) {
        boolean told = connection.getSourceAnchor() instanceof FixedEnd
                && connection.getTargetAnchor() instanceof FixedEnd;
        if (told) {
            if (connection instanceof EdgeFigure edge) {
                connection.setPoints(edge.told());
            }
            return;
        }
        PointList straight = new PointList();
        straight.addPoint(local(connection, getStartPoint(connection)));
        straight.addPoint(local(connection, getEndPoint(connection)));
        connection.setPoints(straight);
    }

    private static Point local(Connection connection, Point absolute) {
        Point point = absolute.getCopy();
        connection.translateToRelative(point);
        return point;
    }
}
