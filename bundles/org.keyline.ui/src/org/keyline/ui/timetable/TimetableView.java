/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.ui.timetable;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;

import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.ChangeCommand;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.LegacyActionTools;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.part.ViewPart;
import org.keyline.model.ElementLabels;
import org.keyline.model.ModelContents;
import org.keyline.model.inspection.Inspection;
import org.keyline.model.inspection.InspectionFactory;
import org.keyline.model.inspection.InspectionPackage;
import org.keyline.model.plan.ImprovementPlan;
import org.keyline.ui.KeylineUi;
import org.keyline.ui.UiImages;
import org.keyline.ui.editor.ShownModel;
import org.keyline.ui.editor.ViewUndo;
import org.keyline.ui.findings.SessionsFollowed;
import org.keyline.ui.navigator.ModelOpening;
import org.keyline.ui.properties.PropertyFocus;
import org.keyline.ui.session.ModelChange;
import org.keyline.ui.session.ModelListener;
import org.keyline.ui.session.ModelSession;
import org.keyline.validation.facts.RegulatorClock;
import org.keyline.validation.timetable.Timetable;
import org.keyline.validation.timetable.TimetableStep;

/**
 * The regulator's clock for the plan in front: whether it must be agreed, what that is told from, and what is due,
 * overdue and done. Enter on a step, and each link, leads to the field where the day is recorded.
 */
public class TimetableView extends ViewPart implements ModelListener {

    /** The ID of the view. */
    public static final String ID = "org.keyline.ui.timetableView";

    private final SessionsFollowed followed = new SessionsFollowed(this, this::refresh);
    private final ISelectionListener fronts = this::somethingElse;
    private Composite area;
    private Combo which;
    private Label verdict;
    private Composite facts;
    private TableViewer table;
    private ViewUndo undo;
    private Action export;
    private ModelSession session;
    private List<ImprovementPlan> plans = List.of();
    private ImprovementPlan plan;
    private Timetable timetable;

    @Override
    public void createPartControl(Composite parent) {
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(8, 6).spacing(0, 4).applyTo(area);
        which = new Combo(area, SWT.READ_ONLY);
        GridDataFactory.fillDefaults().exclude(true).applyTo(which);
        which.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
            plan = plans.get(which.getSelectionIndex());
            show();
        }));
        verdict = new Label(area, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(verdict);
        facts = new Composite(area, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(facts);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(10, 2).applyTo(facts);
        table = new StepTable(area).viewer();
        table.addOpenListener(event -> {
            if (table.getStructuredSelection().getFirstElement() instanceof TimetableStep step) {
                StepPlace place = StepPlace.of(plan, step);
                go(place.element(), place.feature());
            }
        });
        export = new Action("Export as a calendar …", UiImages.tool("export")) {
            @Override
            public void run() {
                export();
            }
        };
        export.setToolTipText("Export the timetable as an iCalendar file (.ics), for any calendar");
        getViewSite().getActionBars().getToolBarManager().add(export);
        undo = new ViewUndo(getViewSite().getActionBars(), () -> session);
        getSite().getPage().addSelectionListener(fronts);
        followed.begin();
        refresh();
    }

    private void somethingElse(IWorkbenchPart part, ISelection selection) {
        ModelSession front = ShownModel.of(getSite().getPage());
        if (front != session) {
            refresh();
        }
    }

    private void refresh() {
        if (area.isDisposed()) {
            return;
        }
        session = ShownModel.of(getSite().getPage());
        plans = session == null ? List.of() : List.copyOf(ModelContents.plans(session.roots()));
        if (plan == null || !plans.contains(plan)) {
            plan = plans.isEmpty() ? null : plans.getFirst();
        }
        which.setItems(plans.stream().map(ElementLabels::label).toArray(String[]::new));
        which.select(plan == null ? -1 : plans.indexOf(plan));
        boolean several = plans.size() > 1;
        which.setVisible(several);
        ((GridData) which.getLayoutData()).exclude = !several;
        show();
    }

    private void show() {
        for (Control child : facts.getChildren()) {
            child.dispose();
        }
        timetable = plan == null ? null : Timetable.of(plan);
        undo.update();
        if (timetable == null) {
            verdict.setText(session == null ? "Open a model with an improvement plan to see its timetable."
                    : "This model has no improvement plan, and so no timetable.");
            table.setInput(List.of());
        } else {
            verdict.setText(sentence());
            new KnownFacts(plan).facts().forEach(this::show);
            List<Object> rows = timetable.steps().isEmpty() ? List.of() : TimetableRows.of(timetable, today());
            Object selected = table.getStructuredSelection().getFirstElement();
            table.setInput(rows);
            rows.stream().filter(row -> row instanceof TimetableStep step && selected instanceof TimetableStep before
                    && step.key().equals(before.key())).findFirst()
                    .ifPresent(row -> table.setSelection(new StructuredSelection(row)));
        }
        table.getTable().setVisible(timetable != null && !timetable.steps().isEmpty());
        export.setEnabled(timetable != null
                && timetable.steps().stream().anyMatch(step -> step.due() != null || step.done() != null));
        area.layout(true, true);
    }

    private String sentence() {
        long overdue = timetable.steps().stream().filter(s -> s.on(today()) == TimetableStep.State.OVERDUE).count();
        TimetableStep next = timetable.steps().stream()
                .filter(s -> s.on(today()) == TimetableStep.State.DUE || s.on(today()) == TimetableStep.State.AHEAD)
                .filter(s -> s.due() != null).min((one, other) -> one.due().compareTo(other.due())).orElse(null);
        StringBuilder text = new StringBuilder(
                timetable.agreement() == RegulatorClock.Agreement.UNKNOWN
                        ? "Whether the plan must be agreed with the regulator cannot be told yet. Enter what is"
                                + " missing here:"
                        : timetable.agreementInWords());
        if (overdue > 0) {
            text.append(" ‼ ").append(overdue).append(overdue == 1 ? " step is" : " steps are").append(" overdue.");
        }
        if (next != null) {
            long days = ChronoUnit.DAYS.between(today(), next.due());
            text.append(" Next: ").append(next.title()).append(", ")
                    .append(days == 0 ? "today" : days == 1 ? "tomorrow" : "in " + days + " days").append('.');
        }
        return text.toString();
    }

    private void show(KnownFacts.Fact fact) {
        Label title = new Label(facts, SWT.NONE);
        title.setText((fact.isKnown() ? "✓ " : "? ") + fact.title());
        Link link = new Link(facts, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(180, SWT.DEFAULT).applyTo(link);
        link.setText(
                "<a>" + LegacyActionTools.escapeMnemonics(fact.isKnown() ? fact.value() : fact.missing()) + "</a>");
        link.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
            if (fact.element() == null) {
                recordInspection();
            } else {
                go(fact.element(), fact.feature());
            }
        }));
    }

    /** Makes the inspection that the plan answers, in the plan's file, and leads to its grade. */
    void recordInspection() {
        if (!session.isEdited()) {
            return;
        }
        Inspection inspection = InspectionFactory.eINSTANCE.createInspection();
        CompoundCommand command = new CompoundCommand("Record the inspection");
        command.append(new ChangeCommand(session.domain().getResourceSet()) {
            @Override
            protected void doExecute() {
                inspection.setBody(plan.getOrganisation());
                plan.eResource().getContents().add(inspection);
                plan.setInspection(inspection);
            }
        });
        session.execute(command);
        go(inspection, InspectionPackage.Literals.INSPECTION__GRADE);
    }

    private void go(EObject element, EStructuralFeature feature) {
        ModelOpening.reveal(getSite().getPage(), element);
        if (feature != null) {
            PropertyFocus.on(getSite().getPage(), element, feature);
        }
    }

    private void export() {
        FileDialog dialog = new FileDialog(getSite().getShell(), SWT.SAVE);
        dialog.setText("Export timetable");
        dialog.setFilterExtensions(new String[] { "*.ics" });
        Path model = ModelSession.path(plan.eResource());
        dialog.setFilterPath(model.getParent().toString());
        dialog.setFileName(model.getFileName().toString().replaceFirst("\\.[^.]*$", "") + "-timetable.ics");
        dialog.setOverwrite(true);
        String chosen = dialog.open();
        if (chosen != null) {
            try {
                TimetableFile.write(timetable, today(), Path.of(chosen));
                getViewSite().getActionBars().getStatusLineManager().setMessage("Written: " + chosen);
            } catch (IOException e) {
                KeylineUi.log("The timetable could not be exported", e);
                MessageDialog.openError(getSite().getShell(), "Export timetable", "The timetable could not be written"
                        + " to " + chosen + ": " + e.getMessage() + ". Check that the folder can be written to.");
            }
        }
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneId.systemDefault());
    }

    /** The table of the steps. */
    TableViewer table() {
        return table;
    }

    /** The sentence over the table. */
    String verdict() {
        return verdict.getText();
    }

    /** What the sentence is told from. */
    Composite facts() {
        return facts;
    }

    @Override
    public void modelChanged(ModelChange change) {
        refresh();
    }

    @Override
    public void setFocus() {
        if (table.getTable().isVisible()) {
            table.getControl().setFocus();
        } else {
            facts.setFocus();
        }
    }

    @Override
    public void dispose() {
        getSite().getPage().removeSelectionListener(fronts);
        followed.end();
        super.dispose();
    }
}
