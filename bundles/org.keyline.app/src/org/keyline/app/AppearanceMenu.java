/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.app;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;

/** The menu to choose between the light and the dark appearance. */
final class AppearanceMenu extends MenuManager {

    AppearanceMenu() {
        super("&Appearance", "org.keyline.appearance");
        setRemoveAllWhenShown(true);
        addMenuListener(menu -> {
            for (Appearance appearance : Appearance.values()) {
                menu.add(choice(appearance));
            }
        });
        add(choice(Appearance.LIGHT));
    }

    /** The tabs of the Properties view take their colours when they are made. */
    private static void renewProperties() {
        for (IWorkbenchWindow window : PlatformUI.getWorkbench().getWorkbenchWindows()) {
            IWorkbenchPage page = window.getActivePage();
            IViewPart properties = page == null ? null : page.findView(IPageLayout.ID_PROP_SHEET);
            if (properties != null && page.isPartVisible(properties)) {
                page.hideView(properties);
                try {
                    page.showView(IPageLayout.ID_PROP_SHEET, null, IWorkbenchPage.VIEW_VISIBLE);
                } catch (PartInitException e) {
                    KeylineWorkbench.log("The Properties view could not be shown", e);
                }
            }
        }
    }

    private static Action choice(Appearance appearance) {
        Action action = new Action(appearance.label(), IAction.AS_RADIO_BUTTON) {
            @Override
            public void run() {
                if (isChecked()) {
                    appearance.use();
                    renewProperties();
                }
            }
        };
        action.setChecked(appearance.isUsed());
        return action;
    }
}
