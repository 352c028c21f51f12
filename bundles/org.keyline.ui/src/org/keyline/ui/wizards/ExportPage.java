/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.ui.wizards;

import java.lang.reflect.InvocationTargetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.keyline.model.ElementLabels;
import org.keyline.model.ModelContents;
import org.keyline.model.plan.ImprovementPlan;
import org.keyline.ui.KeylineUi;
import org.keyline.ui.findings.FindingsView;
import org.keyline.ui.session.ModelSession;
import org.keyline.validation.Severity;
import org.keyline.validation.Validation;
import org.keyline.validation.ValidationResult;

/** Asks what to export and where to; checks the plan, and asks whether it may go out as a draft where it has errors. */
final class ExportPage extends WizardPage {

    private static final String[] FORMATS = { ".xlsx", ".csv" };

    private final ModelSession session;
    private final List<EObject> roots;
    private final List<ImprovementPlan> plans;
    private Combo which;
    private Combo format;
    private Text file;
    private Label verdict;
    private Button findings;
    private Button draft;
    private ValidationResult result;

    ExportPage(ModelSession session) {
        super("export");
        this.session = session;
        roots = session == null ? List.of() : ModelCopy.of(session);
        plans = ModelContents.plans(roots);
        setTitle("Export plan");
        setDescription("Writes the actions as a table. Importing the table again gives the same plan.");
        setPageComplete(false);
    }

    @Override
    public void createControl(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(3).margins(12, 12).spacing(8, 8).applyTo(area);
        setControl(area);
        if (plans.isEmpty()) {
            setErrorMessage("Open a model that holds an improvement plan first.");
            return;
        }
        new Label(area, SWT.NONE).setText("&Plan");
        which = new Combo(area, SWT.READ_ONLY);
        plans.forEach(plan -> which.add(ElementLabels.label(plan)));
        which.select(0);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(which);
        new Label(area, SWT.NONE).setText("&Format");
        format = new Combo(area, SWT.READ_ONLY);
        format.setItems("Excel workbook (.xlsx)", "Comma-separated values (.csv)");
        format.select(0);
        format.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> end()));
        GridDataFactory.swtDefaults().span(2, 1).applyTo(format);
        new Label(area, SWT.NONE).setText("F&ile");
        file = new Text(area, SWT.BORDER);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(file);
        file.setText(beside(plans.getFirst()));
        file.addModifyListener(event -> check());
        Button browse = new Button(area, SWT.PUSH);
        browse.setText("&Browse …");
        browse.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> browse()));
        verdict = new Label(area, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).span(3, 1).indent(0, 12).applyTo(verdict);
        findings = new Button(area, SWT.PUSH);
        findings.setText("&Show the findings");
        GridDataFactory.swtDefaults().span(3, 1).applyTo(findings);
        findings.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> showFindings()));
        draft = new Button(area, SWT.CHECK);
        draft.setText("Export it as a &draft; the table says that it is one");
        GridDataFactory.fillDefaults().span(3, 1).applyTo(draft);
        draft.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> check()));
        area.getDisplay().asyncExec(this::validate);
    }

    /** The file of the table, with the name of the plan's own file. */
    private String beside(ImprovementPlan plan) {
        Path model = ModelSession.path(ModelContents.plans(session.roots()).get(plans.indexOf(plan)).eResource());
        return model.toString().replaceFirst("\\.[^.]*$", "") + FORMATS[0];
    }

    private void validate() {
        if (getControl().isDisposed()) {
            return;
        }
        try {
            getContainer().run(true, true,
                    monitor -> result = Validation.standard().run(roots, monitor));
            int errors = result.count(Severity.ERROR);
            int warnings = result.count(Severity.WARNING);
            verdict.setText(errors == 0
                    ? "The plan has no errors" + (warnings == 0 ? "." : ", and " + number(warnings, "warning") + ".")
                    : "The plan has " + number(errors, "error")
                            + ". Mend them first, or export the plan as a draft.");
        } catch (InvocationTargetException e) {
            KeylineUi.log("The plan could not be checked", e.getCause());
            verdict.setText("The plan could not be checked, so that it can be exported only as a draft.");
        } catch (InterruptedException e) {
            verdict.setText("The check was cancelled, so that the plan can be exported only as a draft.");
        }
        boolean clean = isClean();
        findings.setVisible(result != null && !result.findings().isEmpty());
        draft.setVisible(!clean);
        verdict.getParent().layout();
        check();
        if (findings.isVisible() && !clean) {
            findings.setFocus();
        }
    }

    private static String number(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }

    private boolean isClean() {
        return result != null && !result.hasAtLeast(Severity.ERROR);
    }

    private void showFindings() {
        try {
            if (PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage()
                    .showView(FindingsView.ID) instanceof FindingsView view) {
                view.showErrors();
            }
        } catch (PartInitException e) {
            KeylineUi.log("The findings could not be shown", e);
        }
        getShell().close();
    }

    private void browse() {
        FileDialog dialog = new FileDialog(getShell(), SWT.SAVE);
        dialog.setText("Export plan");
        dialog.setFilterExtensions(new String[] { "*" + FORMATS[format.getSelectionIndex()] });
        Path now = Path.of(file.getText());
        if (now.getParent() != null) {
            dialog.setFilterPath(now.getParent().toString());
            dialog.setFileName(now.getFileName().toString());
        }
        String chosen = dialog.open();
        if (chosen != null) {
            file.setText(chosen);
            end();
        }
    }

    private void end() {
        String ending = FORMATS[format.getSelectionIndex()];
        if (!file.getText().endsWith(ending)) {
            file.setText(file.getText().replaceFirst("\\.(xlsx|csv)$", "") + ending);
        }
        check();
    }

    private void check() {
        String text = file.getText().strip();
        Path folder = text.isEmpty() ? null : Path.of(text).toAbsolutePath().getParent();
        String problem = null;
        if (folder == null || !Files.isDirectory(folder)) {
            problem = "Choose a file in a folder that exists.";
        } else if (!text.endsWith(FORMATS[format.getSelectionIndex()])) {
            problem = "The name of the file ends in " + FORMATS[format.getSelectionIndex()] + ".";
        }
        setErrorMessage(problem);
        setMessage(problem == null && Files.exists(Path.of(text)) ? "The file is there already; it will be replaced."
                : null, WARNING);
        setPageComplete(problem == null && (isClean() || draft.getSelection()));
    }

    /** The plan to export: a copy that no one changes. */
    ImprovementPlan plan() {
        return plans.get(which.getSelectionIndex());
    }

    /** Where to. */
    Path file() {
        return Path.of(file.getText().strip()).toAbsolutePath();
    }

    /** Whether it goes out although it has errors. */
    boolean isDraft() {
        return !isClean();
    }
}
