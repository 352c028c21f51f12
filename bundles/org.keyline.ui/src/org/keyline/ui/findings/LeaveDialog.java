/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.ui.findings;

import org.eclipse.jface.action.LegacyActionTools;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** Asks why a finding is left, and who decided so. Without a reason there is no OK. */
final class LeaveDialog extends TitleAreaDialog {

    private static final int REASON_WIDTH = 400;
    private static final int REASON_HEIGHT = 80;

    private final String rule;
    private final String element;
    private Text reasonText;
    private Text personText;
    private String reason = "";
    private String person = System.getProperty("user.name", "");

    LeaveDialog(Shell parent, String rule, String element) {
        super(parent);
        this.rule = rule;
        this.element = element;
        setHelpAvailable(false);
    }

    String reason() {
        return reason;
    }

    String person() {
        return person;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText("Leave Finding");
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        setTitle("Leave " + rule + " on " + LegacyActionTools.escapeMnemonics(element));
        setMessage("The plan records the decision with today's date. The finding is listed as left, and the decision"
                + " is reported when its cause has gone.");
        Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        GridLayoutFactory.swtDefaults().numColumns(2).applyTo(area);
        new Label(area, SWT.NONE).setText("&Reason:");
        reasonText = new Text(area, SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
        reasonText.addTraverseListener(event -> {
            if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
                event.doit = true;
            }
        });
        reasonText.addModifyListener(event -> update());
        GridDataFactory.fillDefaults().grab(true, true).hint(REASON_WIDTH, REASON_HEIGHT).applyTo(reasonText);
        new Label(area, SWT.NONE).setText("&Decided by:");
        personText = new Text(area, SWT.BORDER);
        personText.setText(person);
        personText.addModifyListener(event -> update());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(personText);
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        super.createButtonsForButtonBar(parent);
        update();
        reasonText.setFocus();
    }

    private void update() {
        reason = reasonText.getText();
        person = personText.getText();
        if (getButton(IDialogConstants.OK_ID) != null) {
            getButton(IDialogConstants.OK_ID).setEnabled(!reason.isBlank());
        }
    }
}
