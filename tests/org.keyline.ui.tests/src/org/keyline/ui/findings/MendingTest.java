/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.ui.findings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.keyline.ui.Workbench.await;
import static org.keyline.ui.Workbench.run;
import static org.keyline.ui.Workbench.ui;

import java.time.LocalDate;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.keyline.model.ModelContents;
import org.keyline.model.core.CorePackage;
import org.keyline.model.inspection.Recommendation;
import org.keyline.model.plan.Action;
import org.keyline.model.plan.ImprovementPlan;
import org.keyline.model.plan.PlanPackage;
import org.keyline.testsupport.PlanBuilder;
import org.keyline.ui.Workbench;
import org.keyline.ui.editor.ModelEditor;
import org.keyline.ui.properties.PropertyFocus;
import org.keyline.validation.Severity;

/** Going from finding to finding with the keyboard: nobody loses his place, and every finding leads to its mending. */
class MendingTest {

    private Workbench workbench;
    private IWorkbenchPage page;
    private ModelEditor editor;
    private FindingsView view;

    @BeforeEach
    void openAPlanWithACircle() throws Exception {
        workbench = new Workbench("mending");
        IFile file = workbench.model("plan.keyline",
                PlanBuilder.plan().recommendation("R1").workStream("A", "Access").action("A.1").titled("Ask tenants")
                        .after("A.2").action("A.2").titled("Decide with officers").after("A.1"));
        editor = (ModelEditor) Workbench.open(file);
        page = Workbench.page();
        view = (FindingsView) ui(() -> page.showView(FindingsView.ID));
        await("the findings are listed", () -> row("DEP-05") != null && row("ACC-04") != null);
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

    private static void press(String command) {
        ui(() -> PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(command, null));
    }

    private void set(EObject element, EStructuralFeature feature, Object value) {
        run(() -> assertTrue(editor.session().execute(
                SetCommand.create(editor.session().domain(), element, feature, value))));
    }

    private void choose(String rule, String label) {
        run(() -> Mending.choices(row(rule)).stream().filter(choice -> choice.label().equals(label)).findFirst()
                .orElseThrow().change().run());
    }

    private EObject inProperties() {
        IViewPart properties = page.findView(IPageLayout.ID_PROP_SHEET);
        return PropertyFocus.written(properties);
    }

    @Test
    void undoSelectsTheFindingAgainThatWasMended() throws Exception {
        FindingRow mended = ui(() -> row("ACC-04"));
        select(mended);
        choose("ACC-04", "Set the priority to high");
        await("the next one is selected", () -> !selected().isSame(mended));
        run(() -> editor.session().commandStack().undo());
        await("the finding is back and selected", () -> selected().isSame(mended));
        run(() -> editor.session().commandStack().redo());
        await("the next one is selected again", () -> !selected().isSame(mended));
    }

    @Test
    void whatIsOnlyNotShownForAWhileIsNotTakenForMended() throws Exception {
        FindingRow hidden = ui(() -> row("ACC-04"));
        FindingRow other = ui(() -> row("ACC-06"));
        select(hidden);
        run(() -> {
            view.list().narrow("ACC-06");
            view.findingsChanged();
        });
        select(other);
        run(() -> {
            view.list().narrow("");
            view.findingsChanged();
        });
        assertTrue(ui(() -> selected().isSame(other)));
    }

    @Test
    void aFindingThatChangesItsWordsAloneStaysSelected() throws Exception {
        ImprovementPlan plan = ui(() -> ModelContents.plans(editor.session().roots()).iterator().next());
        FindingRow before = ui(() -> row("ACC-12"));
        select(before);
        set(plan, PlanPackage.Literals.IMPROVEMENT_PLAN__APPROVED_ON, LocalDate.of(2009, 5, 4));
        await("the approval lacks who gave it", () -> row("ACC-12") != null && !row("ACC-12").isSame(before));
        assertEquals("ACC-12", ui(() -> selected().finding().rule()));
        assertEquals("ACC-12", ui(() -> view.stepFromElsewhere(1).finding().rule()));
    }

    @Test
    void whyIsAskedFromTheTreeAboutTheFindingThatIsSelectedInTheList() throws Exception {
        FindingRow second = ui(() -> editor.session().findings().of(row("ACC-12").finding().element()).stream()
                .filter(finding -> finding.rule().equals("ACC-13")).findFirst()
                .map(finding -> new FindingRow(editor.session(), finding, null)).orElseThrow());
        select(second);
        run(() -> page.activate(editor));
        await("the plan is selected in the tree", () -> ((IStructuredSelection) editor.getSite()
                .getSelectionProvider().getSelection()).getFirstElement() == second.finding().element());
        press("org.keyline.ui.why");
        assertTrue(ui(() -> ((RuleView) page.findView(RuleView.ID)).explained().getFirst().isSame(second)));
    }

    @Test
    void propertiesShowTheElementOfTheFindingThatIsExplained() throws Exception {
        ui(() -> page.showView(IPageLayout.ID_PROP_SHEET));
        run(() -> {
            view.list().narrow("ACC-04");
            view.findingsChanged();
        });
        select(row("ACC-04"));
        ui(() -> page.showView(FindingsView.ID));
        press("org.keyline.ui.why");
        EObject first = ui(() -> row("ACC-04").finding().element());
        await("the first action's properties are shown", () -> inProperties() == first);
        press("org.keyline.ui.nextFinding");
        EObject second = ui(() -> selected().finding().element());
        assertTrue(second != first && second instanceof Action);
        await("the second action's properties are shown", () -> inProperties() == second);
        assertEquals(RuleView.ID, ui(() -> page.getActivePart().getSite().getId()));
    }

    @Test
    void enterOnAFindingAboutPartsLeadsToTheFirstOfThemInTheTree() throws Exception {
        FindingRow circle = ui(() -> row("DEP-05"));
        run(() -> FindingPlace.go(page, circle));
        assertSame(editor, ui(() -> page.getActivePart()));
        assertSame(circle.finding().related().getFirst(), ui(() -> ((IStructuredSelection) editor.getSite()
                .getSelectionProvider().getSelection()).getFirstElement()));
    }

    @Test
    void aFindingWithoutAFixOffersToEditWhatIsAtFault() throws Exception {
        run(() -> assertEquals(List.of("Edit “Approved on” of the improvement plan", Mending.LEAVE),
                Mending.choices(row("ACC-12")).stream().map(Mending.Choice::label).toList()));
        choose("ACC-12", "Edit “Approved on” of the improvement plan");
        assertEquals(IPageLayout.ID_PROP_SHEET, ui(() -> page.getActivePart().getSite().getId()));
    }

    @Test
    void aFindingAboutThePartsOfOthersOffersToShowTheFirstOfThem() {
        run(() -> assertTrue(Mending.choices(row("DEP-05")).stream().map(Mending.Choice::label).toList()
                .containsAll(List.of("Take away that A.1 waits for A.2", "Show action A.1 in the tree"))));
    }

    @Test
    void everyFindingTellsHowToGoOn() {
        run(() -> view.list().inOrder().forEach(row -> assertTrue(Mending.choices(row).stream()
                .anyMatch(choice -> !choice.label().startsWith("Leave")), row.finding().toString())));
    }

    @Test
    void theNextFindingIsSoughtAfterWhatWasJustChangedIsChecked() {
        ImprovementPlan plan = ui(() -> ModelContents.plans(editor.session().roots()).iterator().next());
        select(row("ACC-12"));
        ui(() -> page.showView(IPageLayout.ID_PROP_SHEET));
        run(() -> {
            assertTrue(editor.session().execute(SetCommand.create(editor.session().domain(), plan,
                    PlanPackage.Literals.IMPROVEMENT_PLAN__APPROVED_ON, LocalDate.of(2009, 5, 4))));
            press("org.keyline.ui.nextFinding");
            assertTrue(selected().text().startsWith("The plan was approved on 4 May 2009"), selected().text());
        });
    }

    @Test
    void whoStepsInThePropertiesStaysThereWhereAFindingHasNoField() {
        ui(() -> page.showView(IPageLayout.ID_PROP_SHEET));
        select(row("ACC-12"));
        press("org.keyline.ui.nextFinding");
        assertEquals("DEP-05", ui(() -> selected().finding().rule()));
        assertEquals(IPageLayout.ID_PROP_SHEET, ui(() -> page.getActivePart().getSite().getId()));
        run(() -> assertSame(selected().finding().element(), inProperties()));
    }

    @Test
    void whatIsTypedInTheListNarrowsItDown() throws Exception {
        select(row("ACC-06"));
        run(() -> {
            Event typed = new Event();
            typed.character = 'q';
            view.viewer().getControl().notifyListeners(SWT.KeyDown, typed);
            Text find = (Text) Workbench.display().getFocusControl();
            assertEquals("q", find.getText());
            Event escape = new Event();
            escape.keyCode = SWT.ESC;
            view.viewer().getControl().notifyListeners(SWT.KeyDown, escape);
            assertEquals("", find.getText());
        });
        await("all are listed again", () -> row("ACC-06") != null);
    }

    @Test
    void whoIsLedToTheErrorsSeesThemWhateverTheListWasNarrowedDownTo() {
        run(() -> {
            view.list().narrow("nothing is called so");
            view.list().show(Severity.ERROR, false);
            view.showErrors();
            assertEquals(Severity.ERROR, selected().finding().severity());
            assertEquals(view.list().inOrder().getFirst(), selected());
        });
    }

    @Test
    void whereOneElementIsMissingTheKeyboardIsAtTheButtonThatChoosesIt() throws Exception {
        run(() -> FindingPlace.go(page, row("ACC-03")));
        run(() -> assertEquals("Choose …",
                Workbench.display().getFocusControl() instanceof Button choose ? choose.getText() : "no button"));
    }

    @Test
    void whatIsAtFaultInATextIsSelectedThere() throws Exception {
        Action action = ui(() -> ModelContents.all(editor.session().roots(), Action.class).getFirst());
        set(action, CorePackage.Literals.ELEMENT__DESCRIPTION, "Ask whoever answers, in line with A.9 as agreed");
        await("the reference is reported", () -> row("DEP-04") != null);
        run(() -> FindingPlace.go(page, row("DEP-04")));
        run(() -> assertEquals("A.9", ((Text) Workbench.display().getFocusControl()).getSelectionText()));
    }

    @Test
    void allFindingsOfAKindAreLeftInOneStep() throws Exception {
        FindingRow one = ui(() -> row("ACC-06"));
        run(() -> assertTrue(Mending.choices(one).stream()
                .anyMatch(choice -> choice.label().equals("Leave all 2 findings of ACC-06 …"))));
        run(() -> Mending.leave(editor.session(), Mending.alike(one), "The finance plan states them", "Fiona Grant"));
        await("none is listed", () -> row("ACC-06") == null);
        assertEquals(2, ui(() -> view.list().left()).intValue());
        run(() -> editor.session().commandStack().undo());
        await("both are listed again", () -> row("ACC-06") != null && view.list().left() == 0);
    }

    @Test
    void aRecommendationWithoutActionOffersToLinkOne() throws Exception {
        FindingRow uncovered = ui(() -> row("COV-01"));
        assertNotNull(ui(() -> Mending.choices(uncovered).stream()
                .filter(choice -> choice.label().equals("Link actions to R1 …")).findFirst().orElse(null)));
        Recommendation recommendation = (Recommendation) uncovered.finding().element();
        Action action = ui(() -> ModelContents.all(editor.session().roots(), Action.class).getFirst());
        run(() -> ByHand.link(editor.session(), recommendation, List.of(action)));
        await("it is covered", () -> row("COV-01") == null);
        run(() -> editor.session().commandStack().undo());
        await("it is uncovered again", () -> row("COV-01") != null);
    }
}
