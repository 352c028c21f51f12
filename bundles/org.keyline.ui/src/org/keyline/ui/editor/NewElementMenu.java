/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.ui.editor;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.keyline.model.core.CorePackage;
import org.keyline.model.edit.ElementIcons;
import org.keyline.model.edit.Wording;
import org.keyline.ui.UiImages;

/** Menus that offer what can be made at a place. */
final class NewElementMenu {

    private NewElementMenu() {
    }

    /**
     * Adds a menu, unless there is nothing to offer.
     *
     * @param parent the menu that it is put into
     * @param title its title
     * @param offers what can be made
     * @param make makes what was chosen
     */
    static void add(IMenuManager parent, String title, List<NewElements.Offer> offers,
            Consumer<NewElements.Offer> make) {
        if (offers.isEmpty()) {
            return;
        }
        MenuManager menu = new MenuManager(title);
        boolean rareBegan = false;
        for (NewElements.Offer offer : offers) {
            boolean rare = offer.type() == CorePackage.Literals.CITATION
                    || offer.type() == CorePackage.Literals.DECLARED_COUNT;
            if (rare && !rareBegan && !menu.isEmpty()) {
                menu.add(new Separator());
                rareBegan = true;
            }
            menu.add(action(offer, make));
        }
        parent.add(menu);
    }

    private static Action action(NewElements.Offer offer, Consumer<NewElements.Offer> make) {
        Action action = new Action(Wording.type(offer.type())) {
            @Override
            public void run() {
                make.accept(offer);
            }
        };
        action.setImageDescriptor(UiImages.descriptor(ElementIcons.of(offer.type())));
        action.setToolTipText(Wording.explanation(offer.type()));
        return action;
    }
}
