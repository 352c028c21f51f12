/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.diagram.editor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.draw2d.geometry.Point;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.dnd.AbstractTransferDropTargetListener;
import org.eclipse.gef.requests.SelectionRequest;
import org.eclipse.jface.util.DelegatingDropAdapter;
import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.keyline.diagram.editor.edit.Edit;
import org.keyline.diagram.editor.parts.ShowsElement;
import org.keyline.diagram.stored.Place;
import org.keyline.diagram.editor.stored.PlaceCommand;
import org.keyline.diagram.editor.stored.VisibilityCommand;
import org.keyline.model.core.Element;
import org.keyline.model.edit.Drop;

/**
 * Takes elements that are dragged from the model's tree. On a figure that they can be linked with they are linked, by
 * the diagram's own links or as in the tree; on the ground they are placed, and shown again if they were hidden.
 */
final class ElementDrop extends AbstractTransferDropTargetListener {

    private static final int BELOW = 60;
    private static final String NOT_HERE = "This diagram does not show it: another kind does, or the filter leaves it out.";

    private final DrawingBoard board;

    /**
     * Lets elements be dropped on a board, from now on. By JFace's drop target: of the two methods that GEF's viewers
     * have for it, one is deprecated in GEF 3.2.100 and the other in every newer GEF.
     *
     * @param board whose viewer has its control, and no drop target yet
     */
    static void acceptOn(DrawingBoard board) {
        DelegatingDropAdapter drops = new DelegatingDropAdapter();
        drops.addDropTargetListener(new ElementDrop(board));
        DropTarget target = new DropTarget(board.viewer().getControl(), DND.DROP_COPY | DND.DROP_MOVE | DND.DROP_LINK);
        target.setTransfer(drops.getTransfers());
        target.addDropListener(drops);
    }

    private ElementDrop(DrawingBoard board) {
        super(board.viewer(), LocalSelectionTransfer.getTransfer());
        this.board = board;
        setEnablementDeterminedByCommand(false);
    }

    @Override
    public boolean isEnabled(DropTargetEvent event) {
        return super.isEnabled(event) && !elements().isEmpty();
    }

    private static List<EObject> elements() {
        List<EObject> elements = new ArrayList<>();
        if (LocalSelectionTransfer.getTransfer().getSelection() instanceof IStructuredSelection selection) {
            for (Object each : selection) {
                if (each instanceof EObject element) {
                    elements.add(element);
                }
            }
        }
        return elements;
    }

    @Override
    protected Request createTargetRequest() {
        SelectionRequest request = new SelectionRequest();
        request.setType(RequestConstants.REQ_SELECTION);
        return request;
    }

    @Override
    protected void updateTargetRequest() {
        ((SelectionRequest) getTargetRequest()).setLocation(getDropLocation());
    }

    @Override
    protected void handleDragOver() {
        updateTargetRequest();
        updateTargetEditPart();
        EObject target = target();
        Edit edit = edit(elements().getFirst(), target);
        board.refuse(edit == null ? null : edit.refusal(), getDropLocation());
        getCurrentEvent().detail = edit != null && !edit.isAllowed() ? DND.DROP_NONE
                : edit != null ? DND.DROP_LINK : DND.DROP_MOVE;
        getCurrentEvent().feedback = DND.FEEDBACK_SCROLL;
    }

    @Override
    public void dragLeave(DropTargetEvent event) {
        super.dragLeave(event);
        board.refuse(null, null);
    }

    private EObject target() {
        Object part = getViewer().findObjectAt(getDropLocation());
        return part instanceof ShowsElement shows ? shows.element() : null;
    }

    /** What a drop does to the model; null where the element is only placed or shown. */
    private Edit edit(EObject dragged, EObject target) {
        Edit own = board.editing().drop(board, dragged, target);
        Edit link = own != null ? own : target == null ? null : link(dragged, target);
        if (link != null || isHidden(dragged)) {
            return link;
        }
        Command inTree = target == null || target == dragged || target == dragged.eContainer() ? null
                : Drop.command(board.session().domain(), target, Drop.Place.ON, List.of(dragged));
        return inTree != null && inTree.canExecute() ? Edit.of(inTree)
                : board.part(dragged) != null ? null : Edit.refused(NOT_HERE);
    }

    private boolean isHidden(EObject element) {
        return element instanceof Element named && named.getId() != null
                && board.document().hidden().contains(named.getId());
    }

    private Edit link(EObject dragged, EObject target) {
        return board.links() == null || !board.links().canEnd(dragged) || !board.links().canEnd(target) ? null
                : board.links().connect(board.session().domain(), dragged, target);
    }

    @Override
    protected void handleDrop() {
        updateTargetRequest();
        EObject target = target();
        List<EObject> elements = elements();
        CompoundCommand all = new CompoundCommand("Link");
        Map<String, Place> places = new LinkedHashMap<>();
        Set<String> ids = new LinkedHashSet<>();
        Point at = getDropLocation().getCopy();
        ((org.eclipse.gef.GraphicalEditPart) board.viewer().getContents()).getFigure().translateToRelative(at);
        for (EObject element : elements) {
            Edit edit = edit(element, target);
            if (edit != null && edit.isAllowed()) {
                all.append(edit.command());
            } else if (edit == null && element instanceof Element named && named.getId() != null) {
                ids.add(named.getId());
                places.put(named.getId(), new Place(at.x, at.y + BELOW * places.size()));
            }
        }
        if (!places.isEmpty()) {
            all.setLabel("Place");
            if (ids.stream().anyMatch(board.document().hidden()::contains)) {
                all.append(VisibilityCommand.show(board.document(), ids));
            }
            if (!board.editing().isPlacedByModel()) {
                all.append(new PlaceCommand("Place", board.document(), places));
            }
        }
        if (!all.isEmpty()) {
            board.session().execute(all);
            board.select(elements);
            board.canvas().setFocus();
        }
        board.say(null);
    }
}
