/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.ui.findings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.keyline.ui.Workbench.await;
import static org.keyline.ui.Workbench.run;
import static org.keyline.ui.Workbench.ui;

import java.util.Arrays;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.ide.IDE;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.keyline.model.ModelContents;
import org.keyline.model.guidance.GuidanceFactory;
import org.keyline.model.guidance.Suppression;
import org.keyline.model.inspection.Recommendation;
import org.keyline.model.plan.Action;
import org.keyline.model.plan.PlanPackage;
import org.keyline.testsupport.PlanBuilder;
import org.keyline.ui.Workbench;
import org.keyline.ui.editor.ModelEditor;
import org.keyline.validation.RuleCatalogue;
import org.keyline.validation.RuleDescription;
import org.keyline.validation.Severity;

class FindingsTest {

    private Workbench workbench;
    private IFile file;

    @BeforeEach
    void makeAPlanThatAnswersNothing() throws Exception {
        workbench = new Workbench("findings");
        file = workbench.model("plan.keyline",
                PlanBuilder.plan().recommendation("R1").workStream("A", "Access").action("A.1").titled("Ask tenants"));
    }

    @AfterEach
    void close() throws Exception {
        workbench.close();
    }

    private IMarker uncovered() {
        try {
            return Arrays.stream(file.findMarkers(FindingMarkers.TYPE, true, IResource.DEPTH_ZERO))
                    .filter(marker -> "COV-01".equals(marker.getAttribute(FindingMarkers.RULE, ""))).findFirst()
                    .orElse(null);
        } catch (CoreException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void aFindingBecomesAProblemThatLeadsToItsElement() throws Exception {
        ModelEditor editor = (ModelEditor) Workbench.open(file);
        await("the uncovered recommendation is reported", () -> uncovered() != null);
        IMarker marker = uncovered();
        assertEquals(IMarker.SEVERITY_ERROR, marker.getAttribute(IMarker.SEVERITY, -1));
        assertEquals("Recommendation R1", marker.getAttribute(IMarker.LOCATION, ""));
        var page = Workbench.page();
        ui(() -> IDE.openEditor(page, marker));
        Object selected = ui(() -> ((IStructuredSelection) editor.getSite().getSelectionProvider().getSelection())
                .getFirstElement());
        assertEquals("R1", ((Recommendation) selected).getRef());
    }

    @Test
    void aFindingGoesWhenItIsMendedAndComesBackWhenThatIsUndone() throws Exception {
        ModelEditor editor = (ModelEditor) Workbench.open(file);
        await("the uncovered recommendation is reported", () -> uncovered() != null);
        run(() -> {
            var roots = editor.session().resources().getFirst().getContents();
            Action action = ModelContents.all(roots, Action.class).getFirst();
            Recommendation recommendation = ModelContents.all(roots, Recommendation.class).getFirst();
            assertEquals(Severity.ERROR, editor.session().findings().gravestWithin(recommendation));
            assertTrue(editor.session().execute(SetCommand.create(editor.session().domain(), action,
                    PlanPackage.Literals.ACTION__ADDRESSES, List.of(recommendation))));
        });
        await("the finding is gone", () -> uncovered() == null);
        run(() -> editor.session().commandStack().undo());
        await("the finding is back", () -> uncovered() != null);
        assertNotNull(uncovered());
    }

    private static FindingRow row(ModelEditor editor, String rule) {
        return editor.session().findings().all().stream().filter(finding -> finding.rule().equals(rule)).findFirst()
                .map(finding -> new FindingRow(editor.session(), finding, null)).orElse(null);
    }

    private static Mending.Choice choice(FindingRow row, String label) {
        return Mending.choices(row).stream().filter(choice -> choice.label().equals(label)).findFirst().orElse(null);
    }

    @Test
    void aFixMendsItsFindingInOneStepThatCanBeUndone() throws Exception {
        ModelEditor editor = (ModelEditor) Workbench.open(file);
        await("the missing priority is reported", () -> row(editor, "ACC-04") != null);
        run(() -> choice(row(editor, "ACC-04"), "Set the priority to high").change().run());
        await("the finding is gone", () -> row(editor, "ACC-04") == null);
        run(() -> {
            assertEquals("Set the priority to high", editor.session().commandStack().getUndoCommand().getLabel());
            editor.session().commandStack().undo();
        });
        await("the finding is back", () -> row(editor, "ACC-04") != null);
    }

    @Test
    void whatIsMendedCanBeNeitherMendedNorLeftAnyMore() throws Exception {
        ModelEditor editor = (ModelEditor) Workbench.open(file);
        await("the missing priority is reported", () -> row(editor, "ACC-04") != null);
        FindingRow mended = ui(() -> row(editor, "ACC-04"));
        run(() -> choice(mended, "Set the priority to high").change().run());
        await("the finding is gone", () -> row(editor, "ACC-04") == null);
        assertEquals(List.of(), ui(() -> Mending.choices(mended)));
    }

    @Test
    void everyFindingCanBeLeftAndOneAloneOffersNothingForAllOfItsKind() throws Exception {
        ModelEditor editor = (ModelEditor) Workbench.open(file);
        await("the missing priority is reported", () -> row(editor, "ACC-04") != null);
        run(() -> {
            assertNotNull(choice(row(editor, "ACC-04"), Mending.LEAVE));
            assertTrue(Mending.choices(row(editor, "ACC-04")).stream()
                    .noneMatch(choice -> choice.label().startsWith("For all")));
        });
    }

    private static FindingsView view() {
        var page = Workbench.page();
        return (FindingsView) ui(() -> page.showView(FindingsView.ID));
    }

    private static List<String> listed(FindingsView view) {
        return view.list().inOrder().stream().map(row -> row.finding().rule()).toList();
    }

    @Test
    void theListCountsGroupsAndNarrowsDown() throws Exception {
        ModelEditor editor = (ModelEditor) Workbench.open(file);
        FindingsView view = view();
        await("the findings are listed", () -> view.list().inOrder().size() > 3);
        run(() -> {
            int errors = view.list().count(Severity.ERROR);
            assertEquals(editor.session().findings().all().size(), view.viewer().getTree().getItemCount());
            assertTrue(view.getContentDescription().startsWith("plan.keyline: " + errors + " error"),
                    view.getContentDescription());
            view.groupBy(FindingColumn.SEVERITY);
            assertTrue(view.viewer().getTree().getItem(0).getText().startsWith(errors + " error"));
            assertEquals(errors, view.viewer().getTree().getItem(0).getItemCount());
            view.groupBy(null);
            Text find = Workbench.find(view.viewer().getTree().getShell(), Text.class,
                    text -> text.getMessage().startsWith("Narrow down"));
            find.setText("acc-04");
        });
        await("only that rule is listed", () -> listed(view).equals(List.of("ACC-04")));
        run(() -> Workbench.find(view.viewer().getTree().getShell(), Text.class,
                text -> text.getMessage().startsWith("Narrow down")).setText(""));
        await("all are listed again", () -> listed(view).size() > 3);
    }

    @Test
    void afterAFixTheNextFindingIsSelectedAndUndoWorksFromTheList() throws Exception {
        ModelEditor editor = (ModelEditor) Workbench.open(file);
        FindingsView view = view();
        await("the missing priority is listed", () -> listed(view).contains("ACC-04"));
        int place = ui(() -> listed(view).indexOf("ACC-04"));
        String next = ui(() -> listed(view).get(place + 1));
        run(() -> {
            view.viewer().setSelection(new StructuredSelection(view.list().inOrder().get(place)));
            choice(view.selectedRows().getFirst(), "Set the priority to high").change().run();
        });
        await("the finding is gone", () -> !listed(view).contains("ACC-04"));
        assertEquals(next, ui(() -> view.selectedRows().getFirst().finding().rule()));
        run(() -> view.getViewSite().getActionBars().getGlobalActionHandler("undo").run());
        await("the finding is back", () -> listed(view).contains("ACC-04"));
        assertTrue(ui(() -> !editor.session().commandStack().canUndo()));
    }

    @Test
    void aFindingThatIsLeftIsListedOnRequestAndCanBeTakenBack() throws Exception {
        ModelEditor editor = (ModelEditor) Workbench.open(file);
        FindingsView view = view();
        await("the missing priority is listed", () -> listed(view).contains("ACC-04"));
        run(() -> {
            var roots = editor.session().roots();
            Action action = ModelContents.all(roots, Action.class).getFirst();
            Suppression decision = GuidanceFactory.eINSTANCE.createSuppression();
            decision.setRule("ACC-04");
            decision.setElement(action);
            decision.setReason("The board sets priorities in June");
            assertTrue(editor.session().execute(AddCommand.create(editor.session().domain(),
                    ModelContents.plans(roots).iterator().next(),
                    PlanPackage.Literals.IMPROVEMENT_PLAN__SUPPRESSIONS, decision)));
        });
        await("it is not listed", () -> !listed(view).contains("ACC-04"));
        assertEquals(1, ui(() -> view.list().left()).intValue());
        run(() -> view.list().showLeft(true));
        FindingRow left = ui(() -> view.list().inOrder().stream().filter(row -> row.left() != null).findFirst())
                .orElseThrow();
        assertTrue(left.text().contains("The board sets priorities in June"), left.text());
        run(() -> {
            choice(left, Mending.TAKE_BACK).change().run();
            view.list().showLeft(false);
        });
        await("it is listed again", () -> listed(view).contains("ACC-04"));
    }

    @Test
    void theNextFindingIsSelectedInTheListAndComesRoundToTheFirst() throws Exception {
        Workbench.open(file);
        FindingsView view = view();
        await("the findings are listed", () -> listed(view).size() > 3);
        run(() -> {
            view.viewer().setSelection(StructuredSelection.EMPTY);
            List<FindingRow> rows = view.list().inOrder();
            assertEquals(rows.get(0), view.step(1));
            assertEquals(rows.get(1), view.step(1));
            assertEquals(List.of(rows.get(1)), view.selectedRows());
            assertEquals(rows.get(0), view.step(-1));
            assertEquals(rows.getLast(), view.step(-1));
            assertEquals(rows.get(0), view.step(1));
        });
    }

    @Test
    void aFindingIsExplainedWithItsRuleItsSourceAndItsFixes() throws Exception {
        ModelEditor editor = (ModelEditor) Workbench.open(file);
        await("the missing priority is reported", () -> row(editor, "ACC-04") != null);
        var page = Workbench.page();
        RuleView why = (RuleView) ui(() -> page.showView(RuleView.ID));
        run(() -> {
            why.explain(row(editor, "ACC-04"));
            String text = why.shown();
            RuleDescription rule = RuleCatalogue.standard().rule("ACC-04").orElseThrow();
            assertTrue(text.contains(rule.why()), text);
            assertTrue(text.contains(rule.source().locator()), text);
            assertTrue(text.contains("Set the priority to high"), text);
            assertTrue(text.contains("The same, mended"), text);
        });
    }

    @Test
    void whoMendsFromElsewhereMissesNoFinding() throws Exception {
        ModelEditor editor = (ModelEditor) Workbench.open(file);
        FindingsView view = view();
        await("the missing priority is listed", () -> listed(view).contains("ACC-04"));
        int place = ui(() -> listed(view).indexOf("ACC-04"));
        FindingRow after = ui(() -> view.list().inOrder().get(place + 1));
        FindingRow then = ui(() -> view.list().inOrder().get(place + 2));
        run(() -> {
            view.viewer().setSelection(new StructuredSelection(view.list().inOrder().get(place)));
            choice(row(editor, "ACC-04"), "Set the priority to high").change().run();
        });
        await("the finding is gone", () -> !listed(view).contains("ACC-04"));
        run(() -> {
            assertTrue(view.stepFromElsewhere(1).isSame(after));
            assertTrue(view.stepFromElsewhere(1).isSame(then));
            assertTrue(view.stepFromElsewhere(-1).isSame(after));
        });
    }

    @Test
    void theListDoesNotSayThatItIsCheckingWhenAFixWasCheckedAtOnce() throws Exception {
        ModelEditor editor = (ModelEditor) Workbench.open(file);
        FindingsView view = view();
        await("the missing priority is listed", () -> listed(view).contains("ACC-04"));
        run(() -> {
            choice(row(editor, "ACC-04"), "Set the priority to high").change().run();
            assertTrue(LiveCheck.isUpToDate(editor.session()));
            assertEquals("plan.keyline: " + view.list().summary(), view.getContentDescription());
        });
    }

    @Test
    void aDateThatIsNoneKeepsItsFixesWhateverElseIsMended() throws Exception {
        IFile dates = workbench.model("dates.keyline", PlanBuilder.plan().recommendation("R1")
                .workStream("A", "Access").action("A.1").titled("Ask tenants").action("A.2").titled("Tell tenants"));
        ModelEditor editor = (ModelEditor) Workbench.open(dates);
        run(() -> ModelContents.all(editor.session().resources().getFirst().getContents(), Action.class)
                .forEach(action -> assertTrue(editor.session().execute(SetCommand.create(editor.session().domain(),
                        action, PlanPackage.Literals.ACTION__FINISH_TEXT, "31/11/09")))));
        await("both dates are reported", () -> editor.session().findings().all().stream()
                .filter(finding -> finding.rule().equals("DAT-01")).count() == 2);
        run(() -> {
            choice(row(editor, "ACC-04"), "Set the priority to high").change().run();
            choice(row(editor, "DAT-01"), "Set the finish to 30 November 2009").change().run();
            choice(row(editor, "ACC-04"), "Set the priority to high").change().run();
            assertNotNull(choice(row(editor, "DAT-01"), "Set the finish to 1 December 2009"));
            editor.session().commandStack().undo();
            editor.session().commandStack().undo();
            assertEquals(List.of("Set the finish to 30 November 2009", "Set the finish to 1 December 2009"),
                    Mending.choices(row(editor, "DAT-01")).stream().map(Mending.Choice::label).limit(2).toList());
        });
    }

    @Test
    void whoReadsWhyGoesOnToTheNextFindingThere() throws Exception {
        Workbench.open(file);
        FindingsView view = view();
        await("the missing priority is listed", () -> listed(view).contains("ACC-04"));
        FindingRow first = ui(() -> view.list().inOrder().get(0));
        FindingRow second = ui(() -> view.list().inOrder().get(1));
        run(() -> view.viewer().setSelection(new StructuredSelection(first)));
        var page = Workbench.page();
        RuleView why = (RuleView) ui(() -> page.showView(RuleView.ID));
        run(() -> why.explain(first));
        ui(() -> PlatformUI.getWorkbench().getService(IHandlerService.class)
                .executeCommand("org.keyline.ui.nextFinding", null));
        run(() -> {
            assertTrue(why.explained().getFirst().isSame(second));
            assertEquals(why, page.getActivePart());
        });
    }
}
