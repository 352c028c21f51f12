/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.action.CoolBarManager;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.jface.action.IContributionManager;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.application.IActionBarConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * The places in the menus that others add to. Sirius and GMF, once installed, add to the group "additions" of the menu
 * bar and of the tool bar, and beside "Select All"; where a place is missing, the log of each start has an error.
 */
class MenusTest {

    private static final String ADDITIONS = "additions";
    private static final Pattern PLACE = Pattern.compile("(menu|toolbar):([^?]+)(?:\\?(?:before|after)=(.+))?");

    private final MenuManager bar = new MenuManager();
    private final CoolBarManager tools = new CoolBarManager();

    @BeforeEach
    void fill() {
        IWorkbenchWindow window = Running.page().getWorkbenchWindow();
        IWorkbenchWindowConfigurer ofWindow = answering(IWorkbenchWindowConfigurer.class, "getWindow", window);
        Running.run(() -> {
            KeylineMenus menus = new KeylineMenus(
                    answering(IActionBarConfigurer.class, "getWindowConfigurer", ofWindow));
            menus.makeActions(window);
            menus.fillMenuBar(bar);
            menus.fillCoolBar(tools);
        });
    }

    /** Something that has one answer. */
    private static <T> T answering(Class<T> type, String question, Object answer) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] { type },
                (proxy, method, arguments) -> method.getName().equals(question) ? answer : null));
    }

    @Test
    void othersFindTheirPlaceInEveryMenu() {
        assertHas("menu bar", bar, ADDITIONS);
        assertHas("tool bar", tools, ADDITIONS);
        for (String menu : List.of("file", "edit", "navigate", "window", "help", KeylineMenus.MODEL_MENU)) {
            assertHas(menu, menu(menu), ADDITIONS);
        }
        assertHas("edit", menu("edit"), ActionFactory.SELECT_ALL.getId());
    }

    /** What comes after "additions" stays behind what others add: they would else stand behind Help. */
    @Test
    void windowAndHelpStayLast() {
        List<String> menus = List.of(bar.getItems()).stream().map(IContributionItem::getId).toList();
        assertEquals(List.of(ADDITIONS, "window", "help"), menus.subList(menus.size() - 3, menus.size()));
    }

    @Test
    void everyPlaceThatABundleOfKeylineAddsToIsThere() {
        Set<String> missing = new TreeSet<>();
        int looked = 0;
        for (IConfigurationElement added : Platform.getExtensionRegistry()
                .getConfigurationElementsFor("org.eclipse.ui.menus")) {
            String place = added.getAttribute("locationURI");
            Matcher parts = PLACE.matcher(place == null ? "" : place);
            if (added.getContributor().getName().startsWith("org.keyline.") && parts.matches()
                    && (menu(parts.group(2)) != null || isMainToolBar(parts) || isMainMenu(parts))) {
                looked++;
                IContributionManager manager = isMainToolBar(parts) ? tools
                        : isMainMenu(parts) ? bar : menu(parts.group(2));
                if (parts.group(3) != null && manager.find(parts.group(3)) == null) {
                    missing.add(place);
                }
            }
        }
        assertEquals(Set.of(), missing);
        assertTrue(looked >= 4, looked + " places");
    }

    private static boolean isMainToolBar(Matcher place) {
        return place.group(2).equals("org.eclipse.ui.main.toolbar");
    }

    private static boolean isMainMenu(Matcher place) {
        return place.group(2).equals("org.eclipse.ui.main.menu");
    }

    private IMenuManager menu(String id) {
        return bar.findMenuUsingPath(id);
    }

    private static void assertHas(String name, IContributionManager manager, String place) {
        assertNotNull(manager, name);
        assertNotNull(manager.find(place), name + " has no " + place);
    }
}
