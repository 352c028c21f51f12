/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class AppearanceTest {

    private static final List<String> VIEWS = List.of("org.keyline.ui.rulesView", "org.keyline.ui.ruleView",
            "org.keyline.ui.timetableView", "org.keyline.ui.findingsView");
    private static final double LEAST_CONTRAST = 3;

    @AfterEach
    void lightAgain() throws Exception {
        use(Appearance.LIGHT);
    }

    @Test
    void everyPartIsDarkAndLightAgainWithoutANewStart() throws Exception {
        for (String view : VIEWS) {
            Running.ui(() -> Running.page().showView(view));
        }
        use(Appearance.DARK);
        assertEquals(List.of(), partsUnlike(Appearance.DARK));
        use(Appearance.LIGHT);
        assertEquals(List.of(), partsUnlike(Appearance.LIGHT));
        use(Appearance.DARK);
        assertEquals(List.of(), partsUnlike(Appearance.DARK));
    }

    /** Chooses an appearance, and waits until the desktop has followed, which GTK tells of when the loop rests. */
    private static void use(Appearance appearance) throws InterruptedException {
        Running.run(appearance::use);
        Running.await("the desktop is " + appearance, () -> isDark(
                Running.display().getSystemColor(SWT.COLOR_LIST_BACKGROUND)) == (appearance == Appearance.DARK));
        Running.run(() -> {
            // What was queued before has been done.
        });
    }

    /** The parts of the window on the wrong ground, or with letters that cannot be read on theirs. */
    private static List<String> partsUnlike(Appearance appearance) {
        List<String> parts = new ArrayList<>();
        Running.run(() -> {
            for (Shell shell : Running.display().getShells()) {
                collect(shell, shell.getText(), appearance, parts);
            }
        });
        return parts;
    }

    private static void collect(Control control, String path, Appearance appearance, List<String> parts) {
        String here = path + "/" + control.getClass().getSimpleName();
        Color ground = control.getBackground();
        Color letters = control.getForeground();
        if (isDark(ground) != (appearance == Appearance.DARK) || contrast(ground, letters) < LEAST_CONTRAST) {
            parts.add(here + ": " + letters + " on " + ground);
        }
        if (control instanceof Composite composite) {
            for (Control child : composite.getChildren()) {
                collect(child, here, appearance, parts);
            }
        }
    }

    private static boolean isDark(Color color) {
        return luminance(color) < 0.2;
    }

    private static double contrast(Color one, Color other) {
        double first = luminance(one) + 0.05;
        double second = luminance(other) + 0.05;
        return Math.max(first, second) / Math.min(first, second);
    }

    private static double luminance(Color color) {
        return 0.2126 * linear(color.getRed()) + 0.7152 * linear(color.getGreen()) + 0.0722 * linear(color.getBlue());
    }

    private static double linear(int part) {
        double share = part / 255.0;
        return share <= 0.03928 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
