/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.diagram.editor.parts;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.PrecisionRectangle;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.editpolicies.NonResizableEditPolicy;
import org.eclipse.gef.requests.ChangeBoundsRequest;
import org.keyline.diagram.stored.Place;
import org.keyline.diagram.editor.stored.PlaceCommand;
import org.keyline.diagram.layout.Bounds;

/** Moves a figure by hand; a group with all that lies in it. */
final class MovePolicy extends NonResizableEditPolicy {

    private final Drafting drafting;

    MovePolicy(Drafting drafting) {
        this.drafting = drafting;
    }

    @Override
    protected Command getMoveCommand(ChangeBoundsRequest request) {
        BoxPart host = (BoxPart) getHost();
        PrecisionRectangle moved = new PrecisionRectangle(host.getFigure().getBounds());
        host.getFigure().translateToAbsolute(moved);
        moved.translate(request.getMoveDelta());
        host.getFigure().translateToRelative(moved);
        Dimension by = new Dimension(moved.x - host.getFigure().getBounds().x,
                moved.y - host.getFigure().getBounds().y);
        Set<String> others = new HashSet<>();
        List<?> parts = request.getEditParts();
        if (parts != null) {
            parts.stream().filter(part -> part != host && part instanceof BoxPart)
                    .forEach(part -> others.add(((BoxPart) part).id()));
        }
        PlaceCommand place = new PlaceCommand("Move", drafting.document(), () -> places(host, by, others));
        org.eclipse.emf.common.command.Command lane = LaneChange.to(drafting, host.id(), by.width, by.height);
        if (lane == null || !lane.canExecute()) {
            return new ModelStep(place);
        }
        CompoundCommand both = new CompoundCommand("Move to another lane");
        both.append(lane);
        both.append(place);
        return new ModelStep(both);
    }

    /** What moves with the figure, but for what moves by itself. */
    private Map<String, Place> places(BoxPart host, Dimension by, Set<String> others) {
        Map<String, Place> places = new LinkedHashMap<>();
        Set<String> moving = drafting.scene().nodesIn(host.id());
        (moving.isEmpty() ? Set.of(host.id()) : moving).stream().filter(id -> !others.contains(id)).forEach(id -> {
            Bounds now = drafting.scene().bounds(id);
            places.put(id, new Place((int) Math.round(now.x()) + by.width, (int) Math.round(now.y()) + by.height));
        });
        return places;
    }
}
