/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.ui.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.keyline.ui.Workbench.await;
import static org.keyline.ui.Workbench.run;
import static org.keyline.ui.Workbench.ui;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.keyline.model.ModelContents;
import org.keyline.model.inspection.Recommendation;
import org.keyline.testsupport.PlanBuilder;
import org.keyline.ui.Workbench;
import org.keyline.ui.editor.ModelEditor;
import org.keyline.validation.RuleDescription;
import org.keyline.validation.output.RulePage;

class RulesViewTest {

    private Workbench workbench;
    private RulesView view;

    @BeforeEach
    void showTheRules() throws Exception {
        workbench = new Workbench("rules");
        var page = Workbench.page();
        view = (RulesView) ui(() -> page.showView(RulesView.ID));
    }

    @AfterEach
    void close() throws Exception {
        var page = Workbench.page();
        run(() -> page.hideView(view));
        workbench.close();
    }

    private List<String> listed() {
        return ui(() -> Stream.of(view.rules().getTree().getItems()).flatMap(family -> {
            view.rules().setExpandedState(family.getData(), true);
            return Stream.of(family.getItems());
        }).map(TreeItem::getData).map(rule -> ((RuleDescription) rule).id()).toList());
    }

    private void find(String words) throws Exception {
        run(() -> view.find().setText(words));
        await("the rules are narrowed down", () -> !listed().contains("COV-01"));
    }

    @Test
    void everyRuleIsListedAndHasItsPage() {
        assertEquals(RulePage.all().map(RuleDescription::id).sorted().toList(), listed().stream().sorted().toList());
        for (RuleDescription rule : RulePage.all().toList()) {
            String shown = ui(() -> {
                view.select(rule.id());
                return view.shown();
            });
            assertTrue(shown.contains(">" + rule.id() + "<"), rule.id());
            assertTrue(shown.contains("Why it matters"), rule.id());
        }
    }

    @Test
    void wordsNarrowTheRulesDownAndShowTheFirst() throws Exception {
        find("dat-06");
        assertEquals(List.of("DAT-06"), listed());
        assertTrue(ui(view::shown).contains(">DAT-06<"));
    }

    @Test
    void aRuleThatIsFilteredAwayIsShownWhenItIsAskedFor() throws Exception {
        find("dat-06");
        run(() -> view.select("COV-01"));
        assertTrue(ui(view::shown).contains(">COV-01<"));
        assertTrue(listed().contains("DAT-06"), "the filter is taken away");
    }

    @Test
    void helpOnAFindingLeadsToItsRule() throws Exception {
        IFile file = workbench.model("plan.keyline", PlanBuilder.plan().recommendation("R1").workStream("A", "Access")
                .action("A.1").titled("Ask tenants"));
        ModelEditor editor = (ModelEditor) Workbench.open(file);
        Recommendation recommendation = ModelContents
                .all(editor.session().resources().getFirst().getContents(), Recommendation.class).getFirst();
        await("the recommendation without an answer is found",
                () -> !editor.session().findings().of(recommendation).isEmpty());
        run(() -> editor.getSite().getSelectionProvider().setSelection(new StructuredSelection(recommendation)));
        run(() -> editor.getSite().getPage().activate(editor));
        ui(() -> PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand("org.keyline.ui.rules",
                null));
        String rule = ui(() -> editor.session().findings().of(recommendation).getFirst().rule());
        assertTrue(ui(view::shown).contains(">" + rule + "<"), ui(view::shown));
    }
}
