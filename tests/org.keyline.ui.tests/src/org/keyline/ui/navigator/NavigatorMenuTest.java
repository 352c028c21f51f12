/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.ui.navigator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.keyline.ui.Workbench.ui;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.ILogListener;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.ui.navigator.CommonNavigator;
import org.junit.jupiter.api.Test;
import org.keyline.testsupport.PlanBuilder;
import org.keyline.ui.Workbench;

/** The context menu of the navigator. */
class NavigatorMenuTest {

    @Test
    void itOpensWithoutAnErrorInTheLog() throws Exception {
        List<String> errors = new ArrayList<>();
        ILogListener listener = (status, plugin) -> {
            if (status.getSeverity() == IStatus.ERROR) {
                errors.add(status.getMessage());
            }
        };
        try (Workbench workbench = new Workbench("menu")) {
            IFile model = workbench.model("plan.keyline", PlanBuilder.plan().workStream("A", "Access").action("A.1"));
            var page = Workbench.page();
            Platform.addLogListener(listener);
            List<String> items = ui(() -> {
                CommonNavigator navigator = (CommonNavigator) page.showView("org.keyline.ui.navigator");
                navigator.getCommonViewer().setSelection(new StructuredSelection(model), true);
                Menu menu = navigator.getCommonViewer().getControl().getMenu();
                menu.notifyListeners(SWT.Show, new Event());
                List<String> texts = Arrays.stream(menu.getItems()).map(MenuItem::getText).toList();
                menu.notifyListeners(SWT.Hide, new Event());
                return texts;
            });
            assertEquals(List.of(), errors);
            assertTrue(items.stream().anyMatch(item -> item.replace("&", "").startsWith("Refresh")), items.toString());
        } finally {
            Platform.removeLogListener(listener);
        }
    }
}
