/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.diagram.editor;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;
import org.keyline.diagram.drawing.PageSetup;
import org.keyline.diagram.drawing.PageSetup.Fit;
import org.keyline.diagram.drawing.PrintedPages;
import org.keyline.diagram.layout.ArrangedDiagram;

/**
 * How a diagram is divided into pages, with a look at them; then it is printed, or saved as a PDF document in pages.
 */
final class PrintingDialog extends TitleAreaDialog {

    /** The answer that means a PDF document instead of the printer. */
    static final int PDF = IDialogConstants.CLIENT_ID + 1;

    private static final int MOST_ACROSS = 12;

    private final ArrangedDiagram diagram;
    private final boolean hasPrinter;
    private PageSetup setup = PageSetup.A4;
    private boolean lying;
    private PrintedPages pages;
    private int page;
    private PagePreview preview;
    private Label number;
    private Button before;
    private Button after;

    PrintingDialog(Shell shell, ArrangedDiagram diagram, boolean hasPrinter) {
        super(shell);
        this.diagram = diagram;
        this.hasPrinter = hasPrinter;
        lying = diagram.width() > diagram.height();
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText("Print diagram");
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        setTitle("Print diagram");
        if (hasPrinter) {
            setMessage("Choose how large the diagram is printed, on A4 or on the paper of the printer.");
        } else {
            setMessage("There is no printer on this computer. The pages can be saved as a PDF document.",
                    IMessageProvider.INFORMATION);
        }
        Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(2).margins(12, 12).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        Composite choices = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).applyTo(choices);
        GridDataFactory.fillDefaults().applyTo(choices);
        Button one = radio(choices, "&One page", 3);
        Button wide = radio(choices, "Fit to", 1);
        Spinner across = new Spinner(choices, SWT.BORDER);
        across.setValues(2, 1, MOST_ACROSS, 0, 1, 1);
        new Label(choices, SWT.NONE).setText("pages wide");
        Button size = radio(choices, "&Actual size", 3);
        Button turned = new Button(choices, SWT.CHECK);
        turned.setText("Paper &lying on its side");
        turned.setSelection(lying);
        GridDataFactory.fillDefaults().span(3, 1).indent(0, 10).applyTo(turned);
        one.setSelection(true);
        Runnable changed = () -> {
            lying = turned.getSelection();
            setup = setup.fitted(size.getSelection() ? Fit.SIZE : wide.getSelection() ? Fit.WIDTH : Fit.PAGE,
                    across.getSelection());
            update(0);
        };
        for (Button button : new Button[] { one, wide, size, turned }) {
            button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> changed.run()));
        }
        across.addListener(SWT.Modify, event -> {
            one.setSelection(false);
            size.setSelection(false);
            wide.setSelection(true);
            changed.run();
        });
        Composite look = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).applyTo(look);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(look);
        preview = new PagePreview(look);
        GridDataFactory.fillDefaults().span(3, 1).grab(true, true).hint(420, 420).applyTo(preview.control());
        before = turn(look, "< &Back", -1);
        number = new Label(look, SWT.CENTER);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(number);
        after = turn(look, "&Forward >", 1);
        update(0);
        return area;
    }

    private static Button radio(Composite parent, String text, int span) {
        Button button = new Button(parent, SWT.RADIO);
        button.setText(text);
        GridDataFactory.fillDefaults().span(span, 1).applyTo(button);
        return button;
    }

    private Button turn(Composite parent, String text, int pagesFarther) {
        Button button = new Button(parent, SWT.PUSH);
        button.setText(text);
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> update(page + pagesFarther)));
        return button;
    }

    private void update(int shown) {
        pages = new PrintedPages(diagram, setup());
        page = Math.clamp(shown, 0, pages.count() - 1);
        preview.show(pages, setup(), page);
        number.setText("Page " + (page + 1) + " of " + pages.count() + ", " + Math.round(pages.scale() * 100)
                + " % of its size");
        before.setEnabled(page > 0);
        after.setEnabled(page < pages.count() - 1);
    }

    /** {@return the paper as it lies, and how the diagram is fitted to it} */
    PageSetup setup() {
        return lying ? setup.turned() : setup;
    }

    /** {@return whether the paper lies on its side} */
    boolean isLying() {
        return lying;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, PDF, "&Save as PDF …", !hasPrinter);
        if (hasPrinter) {
            createButton(parent, IDialogConstants.OK_ID, "&Print …", true);
        }
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
    }

    @Override
    protected void buttonPressed(int id) {
        if (id == PDF) {
            setReturnCode(PDF);
            close();
        } else {
            super.buttonPressed(id);
        }
    }

    @Override
    protected Point getInitialSize() {
        return new Point(760, 640);
    }

    @Override
    protected boolean isResizable() {
        return true;
    }
}
