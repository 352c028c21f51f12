/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.ui.findings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.keyline.ui.Workbench.await;
import static org.keyline.ui.Workbench.run;
import static org.keyline.ui.Workbench.ui;

import java.time.LocalDate;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.keyline.model.ModelContents;
import org.keyline.model.plan.Action;
import org.keyline.model.plan.Dependency;
import org.keyline.model.plan.ImprovementPlan;
import org.keyline.model.plan.NoteKind;
import org.keyline.model.plan.PlanFactory;
import org.keyline.model.plan.PlanPackage;
import org.keyline.testsupport.PlanBuilder;
import org.keyline.ui.Workbench;
import org.keyline.ui.editor.ModelEditor;
import org.keyline.ui.properties.PropertyFocus;

/** Mending a plan from its first finding to its last: no finding is passed over, and what is absent can be typed. */
class MendingAllTest {

    private Workbench workbench;
    private IWorkbenchPage page;
    private ModelEditor editor;
    private FindingsView view;

    @BeforeEach
    void openAPlan() throws Exception {
        workbench = new Workbench("mendingAll");
        PlanBuilder plan = PlanBuilder.plan().workStream("E", "Estates").action("E.1").titled("Review the stock")
                .from("2009-06-01").to("2009-06-12").action("E.2").titled("Ask _____ and _____")
                .from("2009-06-08").to("2009-06-19").after("E.1").action("E.2").titled("Decide with officers")
                .note(NoteKind.DUPLICATE_REFERENCE, "Ref", "E.2").with(a -> a.setMustFinishByText("by Novem"))
                .note(NoteKind.PARTLY_READ_DATE, "Finish", "by Novem");
        editor = (ModelEditor) Workbench.open(workbench.model("plan.keyline", plan));
        page = Workbench.page();
        view = (FindingsView) ui(() -> page.showView(FindingsView.ID));
        await("the findings are listed", () -> row("DEP-01") != null && row("ACC-13") != null);
    }

    @AfterEach
    void close() throws Exception {
        run(() -> view.list().narrow(""));
        workbench.close();
    }

    private FindingRow row(String rule) {
        return view.list().inOrder().stream().filter(row -> row.finding().rule().equals(rule)).findFirst()
                .orElse(null);
    }

    private FindingRow selected() {
        return view.selectedRows().getFirst();
    }

    private void select(FindingRow row) {
        run(() -> view.viewer().setSelection(new StructuredSelection(row)));
    }

    private void set(EObject element, EStructuralFeature feature, Object value) {
        run(() -> assertTrue(editor.session().execute(
                SetCommand.create(editor.session().domain(), element, feature, value))));
    }

    private List<String> choices(String rule) {
        return ui(() -> Mending.choices(row(rule)).stream().map(Mending.Choice::label).toList());
    }

    private void choose(String rule, String beginning) {
        run(() -> Mending.choices(row(rule)).stream().filter(choice -> choice.label().startsWith(beginning))
                .findFirst().orElseThrow().change().run());
    }

    private ImprovementPlan plan() {
        return ui(() -> ModelContents.plans(editor.session().roots()).iterator().next());
    }

    @Test
    void aFindingThatIsToldInOtherWordsIsNotPassedOver() throws Exception {
        run(() -> {
            view.list().narrow("DEP-");
            view.findingsChanged();
        });
        FindingRow first = ui(() -> row("DEP-01"));
        FindingRow second = ui(() -> view.list().inOrder().get(1));
        EObject other = second.finding().element();
        assertEquals("DEP-01", second.finding().rule());
        assertTrue(ui(() -> view.list().inOrder().size()) > 2);
        select(first);
        choose("DEP-01", "Give it the reference E.3");
        await("the second one is told in other words", () -> row("DEP-01") != null && !row("DEP-01").isSame(second)
                && row("DEP-01").finding().element() == other);
        assertEquals("DEP-01", ui(() -> selected().finding().rule()));
        assertSame(other, ui(() -> selected().finding().element()));
    }

    @Test
    void afterThePartIsMadeItsMissingFieldsAreLedTo() throws Exception {
        choose("ACC-13", "Add a consultation");
        await("the consultation is made", () -> choices("ACC-13").contains("Edit “Form” of the consultation"));
        IWorkbenchPart properties = page.findView(IPageLayout.ID_PROP_SHEET);
        await("the cursor is where it is missing",
                () -> PropertyFocus.field(properties) == PlanPackage.Literals.CONSULTATION__FORM);
        set(plan().getConsultation(), PlanPackage.Literals.CONSULTATION__FORM, "Meetings");
        await("the next one is asked for",
                () -> choices("ACC-13").contains("Edit “Public monitoring” of the consultation"));
        choose("ACC-13", "Edit");
        await("the cursor is in the next one",
                () -> PropertyFocus.field(properties) == PlanPackage.Literals.CONSULTATION__PUBLIC_MONITORING);
        run(() -> ((Text) Workbench.display().getFocusControl()).setText("A page each quarter"));
        assertSame(plan().getConsultation(), ui(() -> PropertyFocus.written(properties)));
        assertEquals("A page each quarter", ui(() -> plan().getConsultation().getPublicMonitoring()));
    }

    @Test
    void aTypedDateSettlesTheTextThatWaitedForIt() throws Exception {
        Action action = ui(() -> (Action) row("DAT-14").finding().element());
        run(() -> FindingPlace.go(page, row("DAT-14")));
        IWorkbenchPart properties = page.findView(IPageLayout.ID_PROP_SHEET);
        run(() -> {
            ((Text) Workbench.display().getFocusControl()).setText("30 November 2009");
            PropertyFocus.written(properties);
        });
        await("nothing is found in the limit", () -> row("DAT-14") == null);
        assertNull(ui(action::getMustFinishByText));
        run(() -> editor.session().commandStack().undo());
        await("it is found again", () -> row("DAT-14") != null);
        assertEquals("by Novem", ui(action::getMustFinishByText));
    }

    @Test
    void aFieldWhoseLastFindingWentOffersNoOthers() throws Exception {
        FindingRow limit = ui(() -> row("DAT-14"));
        EObject action = limit.finding().element();
        EStructuralFeature field = PlanPackage.Literals.ACTION__MUST_FINISH_BY;
        List<FindingRow> others = ui(() -> editor.session().findings().of(action).stream()
                .map(finding -> new FindingRow(editor.session(), finding, null)).toList());
        assertTrue(others.size() > 1);
        assertEquals(1, ui(() -> QuickFixHandler.inField(others, action, field, false)).size());
        run(() -> Mending.leave(editor.session(), List.of(limit), "Settled in June", "Fiona Grant"));
        await("it is left", () -> row("DAT-14") == null);
        List<FindingRow> rest = others.stream().filter(row -> !row.isSame(limit)).toList();
        assertEquals(List.of(), ui(() -> QuickFixHandler.inField(rest, action, field, false)));
        assertEquals(List.of(), ui(() -> QuickFixHandler.inField(rest.subList(0, 1), action, field, true)));
        assertEquals(rest.subList(0, 1), ui(() -> QuickFixHandler.inField(rest.subList(0, 1), action, field, false)));
    }

    @Test
    void whereAllAreMovedAtOnceTheSameIsNotOfferedOneByOne() throws Exception {
        Action third = ui(() -> (Action) row("DAT-14").finding().element());
        assertEquals("Move E.2 to 15 June 2009 – 26 June 2009", choices("DEP-06").getFirst());
        set(third, PlanPackage.Literals.ACTION__START, LocalDate.of(2009, 6, 9));
        set(third, PlanPackage.Literals.ACTION__FINISH, LocalDate.of(2009, 6, 10));
        run(() -> {
            Dependency wait = PlanFactory.eINSTANCE.createDependency();
            wait.setPredecessor(ModelContents.all(editor.session().roots(), Action.class).getFirst());
            editor.session().execute(AddCommand.create(editor.session().domain(), third,
                    PlanPackage.Literals.ACTION__DEPENDENCIES, wait));
        });
        await("both come too early",
                () -> choices("DEP-06").stream().anyMatch(label -> label.startsWith("Move all 2")));
        assertFalse(choices("DEP-06").stream().anyMatch(label -> label.startsWith("For all")));
        choose("DEP-06", "Move all 2");
        await("none is left", () -> row("DEP-06") == null);
        run(() -> editor.session().commandStack().undo());
        await("both are back", () -> row("DEP-06") != null);
    }

    @Test
    void severalThatAreSelectedAreMendedOrLeftInOneStep() throws Exception {
        List<FindingRow> rows = ui(() -> view.list().inOrder().stream()
                .filter(row -> row.finding().rule().equals("ACC-04")).limit(2).toList());
        String high = "For 2 of the selected findings, the same; here: Set the priority to high";
        assertTrue(ui(() -> Mending.together(rows.subList(0, 1))).isEmpty());
        assertTrue(ui(() -> Mending.together(List.of(rows.getFirst(), row("DEP-01")))).isEmpty());
        assertEquals("Leave the 2 selected findings …", ui(() -> Mending.together(rows)).getLast().label());
        run(() -> Mending.together(rows).stream().filter(choice -> choice.label().equals(high)).findFirst()
                .orElseThrow().change().run());
        await("one is left", () -> view.list().inOrder().stream()
                .filter(row -> row.finding().rule().equals("ACC-04")).count() == 1);
        run(() -> editor.session().commandStack().undo());
        await("all are back", () -> view.list().inOrder().stream()
                .filter(row -> row.finding().rule().equals("ACC-04")).count() == 3);
    }

    @Test
    void aGroupThatIsSelectedStandsForItsFindings() {
        run(() -> {
            view.groupBy(FindingColumn.RULE);
            Object group = view.list().groups().stream().filter(each -> each.key().startsWith("ACC-04")).findFirst()
                    .orElseThrow();
            view.viewer().setSelection(new StructuredSelection(group));
            assertEquals(3, view.selectedRows().size());
            view.groupBy(null);
        });
    }

    @Test
    void whatIsMendedTogetherIsCounted() {
        assertEquals("12 findings of DEP-13 mended, none is left", Mending.outcome("DEP-13", 12, List.of()));
        run(() -> assertEquals("1 finding of DEP-13 mended; 1 is left, where the same cannot be done: "
                + row("DEP-13").finding().message(),
                Mending.outcome("DEP-13", 1, List.of(row("DEP-13").finding()))));
    }
}
