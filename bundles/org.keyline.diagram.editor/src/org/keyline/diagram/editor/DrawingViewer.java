/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.diagram.editor;

import org.eclipse.draw2d.ToolTipHelper;
import org.eclipse.gef.EditDomain;
import org.eclipse.gef.EditPartViewer;
import org.eclipse.gef.ui.parts.DomainEventDispatcher;
import org.eclipse.gef.ui.parts.ScrollingGraphicalViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.events.MouseEvent;
import org.eclipse.swt.widgets.Event;
import org.keyline.diagram.editor.figures.TipBelow;

/** A viewer whose tool tips go away as soon as anything else happens: they would hide what is dragged or zoomed. */
final class DrawingViewer extends ScrollingGraphicalViewer {

    private Dispatcher dispatcher;

    @Override
    public void setEditDomain(EditDomain domain) {
        super.setEditDomain(domain);
        dispatcher = new Dispatcher(domain, this);
        getLightweightSystem().setEventDispatcher(dispatcher);
    }

    /** The framework asks for it here for cursors and capture; it offers no other way to put one's own in its place. */
    @Override
    protected DomainEventDispatcher getEventDispatcher() {
        return dispatcher;
    }

    /** Takes the tool tip away; it comes again when the pointer rests. */
    void hideTip() {
        if (dispatcher != null && getControl() != null && !getControl().isDisposed()) {
            dispatcher.hideTip();
        }
    }

    /** {@return whether a tool tip stands on the screen} */
    boolean showsTip() {
        return dispatcher.showsTip();
    }

    /** Hands events on, and minds the tool tip. */
    private static final class Dispatcher extends DomainEventDispatcher {

        private TipBelow tips;

        private final EditDomain domain;
        private final EditPartViewer viewer;

        Dispatcher(EditDomain domain, EditPartViewer viewer) {
            super(domain, viewer);
            this.domain = domain;
            this.viewer = viewer;
        }

        @Override
        protected ToolTipHelper getToolTipHelper() {
            if (tips == null) {
                tips = new TipBelow(control);
            }
            return tips;
        }

        void hideTip() {
            getToolTipHelper().updateToolTip(null, null, 0, 0);
        }

        boolean showsTip() {
            return getToolTipHelper().isShowing();
        }

        /**
         * While something is dragged no tool tip comes, but the drawing scrolls where the pointer rests at its edge.
         */
        @Override
        public void dispatchMouseHover(MouseEvent event) {
            if ((event.stateMask & SWT.BUTTON_MASK) == 0) {
                super.dispatchMouseHover(event);
            } else {
                domain.mouseHover(event, viewer);
            }
        }

        @Override
        public void dispatchMousePressed(MouseEvent event) {
            hideTip();
            super.dispatchMousePressed(event);
        }

        @Override
        public void dispatchKeyPressed(KeyEvent event) {
            hideTip();
            super.dispatchKeyPressed(event);
        }

        @Override
        public void dispatchMouseMoved(MouseEvent event) {
            if ((event.stateMask & SWT.BUTTON_MASK) != 0) {
                hideTip();
            }
            super.dispatchMouseMoved(event);
        }

        @Override
        public void dispatchMouseWheelScrolled(Event event) {
            hideTip();
            super.dispatchMouseWheelScrolled(event);
        }
    }
}
