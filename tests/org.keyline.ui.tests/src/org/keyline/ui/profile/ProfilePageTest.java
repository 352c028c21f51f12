/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.ui.profile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.keyline.ui.Workbench.run;
import static org.keyline.ui.Workbench.ui;

import org.eclipse.core.resources.IFile;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.keyline.model.guidance.GuidanceProfile;
import org.keyline.model.guidance.SettingSeverity;
import org.keyline.ui.Workbench;
import org.keyline.ui.editor.ModelEditor;
import org.keyline.ui.editor.ProfilePages;
import org.keyline.validation.RuleCatalogue;

class ProfilePageTest {

    private Workbench workbench;
    private ModelEditor editor;
    private ProfilePage page;
    private GuidanceProfile profile;

    @BeforeEach
    void openAProfile() throws Exception {
        workbench = new Workbench("profile");
        IFile file = workbench.text("profile.keyline",
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<guidance:GuidanceProfile xmi:version=\"2.0\""
                        + " xmlns:xmi=\"http://www.omg.org/XMI\""
                        + " xmlns:guidance=\"http://keyline.org/model/1/guidance\" id=\"p1\" name=\"Ours\"/>\n");
        editor = (ModelEditor) Workbench.open(file);
        page = ui(() -> ProfilePages.of(editor));
        profile = ui(() -> (GuidanceProfile) editor.session().roots().getFirst());
    }

    @AfterEach
    void close() throws Exception {
        workbench.close();
    }

    private RuleRow row(String rule) {
        return ui(() -> page.rules().rows().stream().filter(row -> row.rule().id().equals(rule)).findFirst())
                .orElseThrow();
    }

    private static int rules(Tree tree) {
        int number = 0;
        for (TreeItem family : tree.getItems()) {
            number += family.getItemCount();
        }
        return number;
    }

    @Test
    void everyRuleOfTheCatalogueIsThereInItsFamily() {
        assertEquals(RuleCatalogue.standard().rules().size(), ui(() -> rules(page.table().getTree())).intValue());
        run(() -> assertTrue(page.table().getTree().getItem(0).getText().startsWith("COV  Coverage")));
    }

    @Test
    void spaceSwitchesTheSelectedRuleOffAndOnAgainWithoutATrace() {
        run(() -> {
            page.select("DAT-05");
            Event space = new Event();
            space.character = ' ';
            page.table().getTree().notifyListeners(SWT.KeyDown, space);
        });
        assertFalse(row("DAT-05").isOn());
        assertEquals(1, profile.getSettings().size());
        run(() -> {
            Event space = new Event();
            space.character = ' ';
            page.table().getTree().notifyListeners(SWT.KeyDown, space);
        });
        assertTrue(row("DAT-05").isOn());
        assertTrue(profile.getSettings().isEmpty());
        run(() -> editor.session().commandStack().undo());
        assertFalse(row("DAT-05").isOn());
    }

    @Test
    void aParameterOutOfRangeStaysInItsFieldWithWhatIsAllowed() {
        run(() -> {
            page.select("DAT-10");
            Text days = page.details().number("days");
            days.setText("100000");
            days.notifyListeners(SWT.DefaultSelection, new Event());
            assertTrue(page.details().saidOf("days").contains("out of range"), page.details().saidOf("days"));
            assertEquals("100000", days.getText());
        });
        assertTrue(profile.getSettings().isEmpty());
        run(() -> {
            Text days = page.details().number("days");
            days.setText("90");
            days.notifyListeners(SWT.DefaultSelection, new Event());
            assertFalse(page.details().saidOf("days").contains("out of range"));
        });
        assertEquals(90, row("DAT-10").effective().parameter("DAT-10", "days"));
    }

    @Test
    void whatTheProfileSaysIsKeptInTheOrderOfTheCatalogueAndUndone() {
        run(() -> {
            page.rules().setSeverity(row("DAT-02"), SettingSeverity.INFO);
            page.rules().setSource(row("COV-01"), "Our own rules", "rule 3");
        });
        assertEquals("COV-01", profile.getSettings().get(0).getRule());
        assertEquals("Our own rules, rule 3", row("COV-01").source());
        assertEquals("Source of COV-01", ui(() -> editor.session().commandStack().getUndoCommand().getLabel()));
        run(() -> editor.session().commandStack().undo());
        assertNull(row("COV-01").setting());
        assertTrue(row("DAT-02").setsSeverity());
    }

    @Test
    void wordsNarrowTheTableDown() throws Exception {
        run(() -> Workbench.find((Composite) page.control(), Text.class,
                text -> text.getMessage().startsWith("Find a rule")).setText("dat-10"));
        Workbench.await("one rule is left", () -> rules(page.table().getTree()) == 1);
    }
}
