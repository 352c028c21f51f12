/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.app;

import org.eclipse.e4.ui.css.swt.theme.ITheme;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;

/** How Keyline looks: a theme of the platform. */
enum Appearance {

    /** Dark on light. */
    LIGHT("&Light", "org.eclipse.e4.ui.css.theme.e4_default"),
    /** Light on dark. */
    DARK("&Dark", "org.eclipse.e4.ui.css.theme.e4_dark");

    /** Marks a control that is no matter of the style sheet. */
    private static final String WITHOUT_STYLE_SHEET = "org.eclipse.e4.ui.css.disabled";

    private final String label;
    private final String theme;

    Appearance(String label, String theme) {
        this.label = label;
        this.theme = theme;
    }

    /** What it is called in a menu. */
    String label() {
        return label;
    }

    /** Whether the workbench looks like this. */
    boolean isUsed() {
        IThemeEngine engine = engine();
        ITheme active = engine == null ? null : engine.getActiveTheme();
        return active != null && active.getId().startsWith(theme);
    }

    /** Makes the workbench look like this, now and when it is next started. */
    void use() {
        IThemeEngine engine = engine();
        if (engine != null) {
            engine.setTheme(theme, true);
        }
    }

    /**
     * Colours the windows anew whenever the desktop has changed its colours. GTK tells of its dark and light colours
     * only a while after a theme was chosen; what the theme itself gives no colour has until then taken the old ones.
     */
    static void followDesktop(Display display) {
        display.addListener(SWT.Settings, event -> {
            IThemeEngine engine = engine();
            if (engine != null) {
                for (Shell shell : display.getShells()) {
                    forgetColours(shell);
                    engine.applyStyles(shell, true);
                }
            }
        });
    }

    /**
     * Gives a control the colours of the desktop. GTK looks for them only where the control had others before, so that
     * it is given some that it cannot have already. A drawing keeps the ground of its palette.
     */
    private static void forgetColours(Control control) {
        if (Boolean.TRUE.equals(control.getData(WITHOUT_STYLE_SHEET))) {
            return;
        }
        control.setForeground(other(control.getForeground()));
        control.setForeground(null);
        control.setBackground(other(control.getBackground()));
        control.setBackground(null);
        if (control instanceof Composite composite) {
            for (Control child : composite.getChildren()) {
                forgetColours(child);
            }
        }
    }

    private static Color other(Color colour) {
        return new Color(colour.getRed() ^ 1, colour.getGreen(), colour.getBlue());
    }

    private static IThemeEngine engine() {
        return PlatformUI.getWorkbench().getService(IThemeEngine.class);
    }
}
