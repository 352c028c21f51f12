/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.ui.findings;

import java.util.EnumMap;
import java.util.Map;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.keyline.ui.UiImages;
import org.keyline.validation.Severity;

/** What stands over the list of findings: the box that narrows it down, and the counts, which show and hide. */
final class FindingBar {

    private static final int FILTER_DELAY_MILLIS = 200;

    private final FindingList list;
    private final Runnable changed;
    private final Map<Severity, ToolItem> toggles = new EnumMap<>(Severity.class);
    private final Text find;
    private final ToolItem leftToggle;

    /**
     * Makes the bar.
     *
     * @param parent where it stands
     * @param list what is narrowed down
     * @param images gives the pictures of the severities
     * @param changed run when other findings are to be listed
     * @param toList leads from the box to the list
     */
    FindingBar(Composite parent, FindingList list, UiImages images, Runnable changed, Runnable toList) {
        this.list = list;
        this.changed = changed;
        Composite bar = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(6, 3).applyTo(bar);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        find = new Text(bar, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        find.setMessage("Narrow down by words, rule or element");
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(find);
        Runnable narrow = this::narrow;
        find.addModifyListener(event -> find.getDisplay().timerExec(FILTER_DELAY_MILLIS, narrow));
        find.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.ARROW_DOWN || event.keyCode == SWT.CR) {
                narrow();
                toList.run();
            } else if (event.keyCode == SWT.ESC) {
                find.setText("");
                toList.run();
            }
        });
        ToolBar tools = new ToolBar(bar, SWT.FLAT | SWT.RIGHT);
        for (Severity severity : Severity.values()) {
            ToolItem toggle = new ToolItem(tools, SWT.CHECK);
            toggle.setImage(images.image(UiImages.tool("severity-" + severity.word())));
            toggle.setSelection(true);
            toggle.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
                list.show(severity, toggle.getSelection());
                changed.run();
            }));
            toggles.put(severity, toggle);
        }
        leftToggle = new ToolItem(tools, SWT.CHECK);
        leftToggle.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
            list.showLeft(leftToggle.getSelection());
            changed.run();
        }));
    }

    private void narrow() {
        if (!find.isDisposed()) {
            list.narrow(find.getText());
            changed.run();
        }
    }

    /** The box. */
    Text find() {
        return find;
    }

    /** Lists all errors, whatever the list was narrowed down to. */
    void showErrors() {
        find.setText("");
        list.narrow("");
        list.show(Severity.ERROR, true);
        toggles.get(Severity.ERROR).setSelection(true);
        changed.run();
    }

    /** Tells the numbers as they are now. */
    void refresh() {
        for (Severity severity : Severity.values()) {
            ToolItem toggle = toggles.get(severity);
            toggle.setText(Integer.toString(list.count(severity)));
            toggle.setToolTipText(FindingList.number(list.count(severity), severity)
                    + (toggle.getSelection() ? "; press to hide them" : "; press to show them"));
        }
        leftToggle.setText(list.left() + " left");
        leftToggle.setToolTipText("Findings that somebody decided to leave, with reason and date");
        leftToggle.setEnabled(list.left() > 0 || leftToggle.getSelection());
        leftToggle.getParent().getParent().layout();
    }
}
