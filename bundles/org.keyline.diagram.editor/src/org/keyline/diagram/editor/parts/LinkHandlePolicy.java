/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.diagram.editor.parts;

import org.eclipse.draw2d.IFigure;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.LayerConstants;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.editpolicies.GraphicalEditPolicy;
import org.eclipse.swt.widgets.Display;

/** Shows a handle at the side of a figure under the pointer, from which a link can be drawn without a tool. */
final class LinkHandlePolicy extends GraphicalEditPolicy {

    private static final int LINGER_MILLIS = 400;

    private final Drafting drafting;
    private LinkHandle handle;
    private boolean wanted;

    LinkHandlePolicy(Drafting drafting) {
        this.drafting = drafting;
    }

    @Override
    public void showTargetFeedback(Request request) {
        if (RequestConstants.REQ_SELECTION.equals(request.getType()) && drafting.links() != null
                && getHost() instanceof ShowsElement shows && drafting.links().canEnd(shows.element())) {
            wanted = true;
            if (handle == null) {
                handle = new LinkHandle((GraphicalEditPart) getHost(), drafting);
                handles().add(handle);
            }
        }
    }

    /** The pointer left the figure, perhaps on its way to the handle: that stays for a moment. */
    @Override
    public void eraseTargetFeedback(Request request) {
        if (handle != null && wanted) {
            wanted = false;
            hideSoon();
        }
    }

    private void hideSoon() {
        Display.getCurrent().timerExec(LINGER_MILLIS, () -> {
            if (handle != null && !wanted) {
                if (handle.isInUse()) {
                    hideSoon();
                } else {
                    hide();
                }
            }
        });
    }

    private void hide() {
        if (handle != null) {
            if (handle.getParent() != null) {
                handle.getParent().remove(handle);
            }
            handle = null;
        }
    }

    private IFigure handles() {
        return getLayer(LayerConstants.HANDLE_LAYER);
    }

    @Override
    public void deactivate() {
        hide();
        super.deactivate();
    }
}
