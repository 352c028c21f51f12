/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.ui.timetable;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.keyline.ui.Workbench.await;
import static org.keyline.ui.Workbench.run;
import static org.keyline.ui.Workbench.ui;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.swt.widgets.Label;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.keyline.model.ModelContents;
import org.keyline.model.core.CorePackage;
import org.keyline.model.core.OrganisationKind;
import org.keyline.model.inspection.Grade;
import org.keyline.model.inspection.InspectionPackage;
import org.keyline.model.inspection.InspectionReport;
import org.keyline.model.plan.ImprovementPlan;
import org.keyline.model.plan.PlanPackage;
import org.keyline.testsupport.PlanBuilder;
import org.keyline.ui.Workbench;
import org.keyline.ui.editor.ModelEditor;
import org.keyline.validation.timetable.Timetable;
import org.keyline.validation.timetable.TimetableStep;

class TimetableViewTest {

    private static final LocalDate PUBLISHED = LocalDate.of(2009, 3, 16);

    @TempDir
    Path folder;

    private Workbench workbench;
    private ModelEditor editor;
    private TimetableView view;
    private ImprovementPlan plan;

    @BeforeEach
    void openAPlan() throws Exception {
        workbench = new Workbench("timetable");
        IFile file = workbench.model("plan.keyline",
                PlanBuilder.plan().recommendation("R1").workStream("A", "Access").action("A.1").titled("Ask tenants"));
        editor = (ModelEditor) Workbench.open(file);
        var page = Workbench.page();
        view = (TimetableView) ui(() -> page.showView(TimetableView.ID));
        plan = ui(() -> ModelContents.plans(editor.session().roots()).iterator().next());
    }

    @AfterEach
    void close() throws Exception {
        workbench.close();
    }

    private void set(EObject element, EStructuralFeature feature,
            Object value) {
        run(() -> assertTrue(editor.session()
                .execute(SetCommand.create(editor.session().domain(), element, feature, value))));
    }

    private void makeItNeeded() {
        set(ui(() -> plan.getOrganisation()), CorePackage.Literals.ORGANISATION__KIND,
                OrganisationKind.LOCAL_AUTHORITY);
        run(() -> view.recordInspection());
        set(ui(() -> plan.getInspection()), InspectionPackage.Literals.INSPECTION__GRADE, Grade.D);
        InspectionReport report = ui(() -> ModelContents.reports(plan).iterator().next());
        set(report, InspectionPackage.Literals.INSPECTION_REPORT__PUBLISHED_ON, PUBLISHED);
    }

    private String verdict() {
        return ui(() -> view.verdict());
    }

    private List<String> column(int column) {
        return ui(() -> Arrays.stream(view.table().getTable().getItems()).map(row -> row.getText(column)).toList());
    }

    @Test
    void withoutFactsItSaysWhatToEnter() {
        assertTrue(verdict().contains("cannot be told yet"), verdict());
        assertFalse(ui(() -> view.table().getTable().isVisible()));
        List<String> missing = ui(() -> Arrays.stream(view.facts().getChildren()).filter(Label.class::isInstance)
                .map(title -> ((Label) title).getText()).filter(title -> title.startsWith("? ")).toList());
        assertTrue(missing.contains("? Grades") && missing.contains("? Report published"), missing.toString());
    }

    @Test
    void theStepsStandAroundTodayAndSayInWordsHowTheyStand() throws Exception {
        makeItNeeded();
        await("the plan must be agreed", () -> view.verdict().startsWith("The plan must be agreed"));
        int submission = column(2).indexOf("Submit the plan");
        assertEquals("‼ overdue", column(0).get(submission));
        assertEquals("11 May 2009", column(1).get(submission));
        assertTrue(verdict().contains("overdue"), verdict());
        assertEquals(1, column(0).stream().filter(text -> text.contains("today")).count());
        assertTrue(column(0).indexOf("━━ today") > submission);
    }

    @Test
    void aDayThatIsRecordedChangesTheTimetableAndUndoTakesItBack() throws Exception {
        makeItNeeded();
        set(plan, PlanPackage.Literals.IMPROVEMENT_PLAN__SUBMITTED_ON, PUBLISHED.plusWeeks(8));
        int submission = column(2).indexOf("Submit the plan");
        assertEquals("✓ done", column(0).get(submission));
        run(() -> view.getViewSite().getActionBars().getGlobalActionHandler("undo").run());
        assertEquals("‼ overdue", column(0).get(column(2).indexOf("Submit the plan")));
    }

    @Test
    void everyStepLeadsToAFieldOfItsElement() {
        makeItNeeded();
        for (TimetableStep step : ui(() -> Timetable.of(plan).steps())) {
            StepPlace place = StepPlace.of(plan, step);
            assertTrue(place.feature() == null || place.element().eClass().getEAllStructuralFeatures()
                    .contains(place.feature()), step.key());
        }
    }

    @Test
    void theCalendarHasAnEventForEachStepWhoseDayIsKnown() throws Exception {
        makeItNeeded();
        Path file = folder.resolve("timetable.ics");
        Timetable timetable = ui(() -> Timetable.of(plan));
        TimetableFile.write(timetable, LocalDate.of(2009, 4, 1), file);
        String text = Files.readString(file);
        assertEquals(timetable.steps().stream().filter(s -> s.due() != null || s.done() != null).count(),
                text.lines().filter("BEGIN:VEVENT"::equals).count());
        assertTrue(text.contains("DTSTART;VALUE=DATE:20090511"), text);
    }
}
