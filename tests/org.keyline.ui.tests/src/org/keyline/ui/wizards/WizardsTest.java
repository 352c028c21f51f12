/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.ui.wizards;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.keyline.ui.Workbench.await;
import static org.keyline.ui.Workbench.find;
import static org.keyline.ui.Workbench.run;
import static org.keyline.ui.Workbench.ui;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchWizard;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.keyline.model.ModelContents;
import org.keyline.model.plan.Action;
import org.keyline.testsupport.PlanBuilder;
import org.keyline.ui.Workbench;
import org.keyline.ui.navigator.ModelNavigator;
import org.keyline.ui.navigator.ModelOpening;
import org.keyline.ui.editor.ModelEditor;

class WizardsTest {

    private static final String TABLE = """
            Ref,Work stream,Action,Lead officer,Start,Finish,Recommendations
            A.1,A Access,Ask tenants,Ada Moore,1/9/2009,30/9/2009,R1
            A.2,A Access,Publish standards,Ben Shaw,1/10/2009,31/11/2009,R1
            """;

    @TempDir
    private Path folder;
    private Workbench workbench;
    private WizardDialog dialog;

    @BeforeEach
    void makeAProject() throws Exception {
        workbench = new Workbench("wizards");
    }

    @AfterEach
    void close() throws Exception {
        run(() -> {
            if (dialog != null && dialog.getShell() != null) {
                dialog.close();
            }
        });
        workbench.close();
    }

    private void open(IWorkbenchWizard wizard) {
        run(() -> {
            wizard.init(PlatformUI.getWorkbench(),
                    new StructuredSelection(ResourcesPlugin.getWorkspace().getRoot().getProject("wizards")));
            dialog = new WizardDialog(PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell(), wizard);
            dialog.setBlockOnOpen(false);
            dialog.open();
        });
    }

    private Button button(String text) {
        return find(dialog.getShell(), Button.class, button -> button.getText().replace("&", "").startsWith(text));
    }

    private void push(String text) {
        run(() -> {
            assertTrue(button(text).isEnabled(), text);
            button(text).notifyListeners(SWT.Selection, new Event());
        });
    }

    private static List<Action> actions(ModelEditor editor) {
        return ModelContents.all(editor.session().resources().getFirst().getContents(), Action.class);
    }

    private static ModelEditor activeEditor() {
        return Workbench.page().getActiveEditor() instanceof ModelEditor editor ? editor : null;
    }

    @Test
    void aTableIsShownBeforeItBecomesAModel() throws Exception {
        Path table = Files.writeString(folder.resolve("our plan.csv"), TABLE);
        open(new ImportWizard());
        run(() -> find(dialog.getShell(), Text.class, Text::isVisible).setText(table.toString()));
        push("Next");
        await("the result is shown", () -> find(dialog.getShell(), Label.class,
                label -> label.isVisible() && label.getText().contains("2 actions")) != null);
        push("Finish");
        await("the model is open",
                () -> activeEditor() != null && activeEditor().getTitle().equals("our plan.keyline"));
        run(() -> {
            assertEquals(List.of("A.1", "A.2"), actions(activeEditor()).stream().map(Action::getRef).toList());
            assertEquals("31/11/2009", actions(activeEditor()).getLast().getFinishText());
        });
    }

    @Test
    void aDocumentThatIsNoPlanIsAnsweredOnThePage() throws Exception {
        Path letter = Files.writeString(folder.resolve("letter.txt"), "Dear tenant,\nthank you for your letter.\n");
        open(new ImportWizard());
        run(() -> find(dialog.getShell(), Text.class, Text::isVisible).setText(letter.toString()));
        push("Next");
        await("the first page says why",
                () -> dialog.getCurrentPage() instanceof DocumentPage page && page.getErrorMessage() != null
                        && page.getErrorMessage().contains("What to do"));
    }

    @Test
    void aNewModelBeginsWithAnActionThatAnswersARecommendation() throws Exception {
        open(new NewModelWizard());
        push("Finish");
        await("the model is open", () -> activeEditor() != null
                && activeEditor().getTitle().equals("improvement-plan.keyline"));
        run(() -> assertEquals("R1",
                actions(activeEditor()).getFirst().getAddresses().getFirst().getRef()));
    }

    @Test
    void aNewModelIsSelectedInTheNavigator() throws Exception {
        var page = Workbench.page();
        ui(() -> page.showView(ModelNavigator.ID));
        open(new NewModelWizard());
        push("Finish");
        await("the navigator shows it",
                () -> page.findView(ModelNavigator.ID) instanceof ModelNavigator navigator
                        && navigator.getCommonViewer().getStructuredSelection().getFirstElement() instanceof IFile file
                        && file.getName().equals("improvement-plan.keyline"));
    }

    @Test
    void aPlanWithErrorsIsExportedOnlyAsADraft() throws Exception {
        IFile file = workbench.model("plan.keyline",
                PlanBuilder.plan().recommendation("R1").workStream("A", "Access").action("A.1").titled("Ask tenants"));
        Workbench.open(file);
        open(new ExportWizard());
        Path target = folder.resolve("plan.csv");
        await("the plan is checked", () -> find(dialog.getShell(), Label.class,
                label -> label.getText().contains("Mend them first")) != null);
        run(() -> {
            assertFalse(button("Finish").isEnabled());
            Combo format = find(dialog.getShell(), Combo.class,
                    combo -> combo.getItemCount() == 2);
            format.select(1);
            format.notifyListeners(SWT.Selection, new Event());
            find(dialog.getShell(), Text.class, text -> text.getText().endsWith(".csv")).setText(target.toString());
            Button draft = button("Export it as a draft");
            draft.setSelection(true);
            draft.notifyListeners(SWT.Selection, new Event());
        });
        push("Finish");
        await("the table is written", () -> Files.exists(target));
        assertTrue(Files.readString(target).contains("DRAFT"), Files.readString(target));
    }

    @Test
    void theTableIsProposedBesideThePlanWhicheverFileWasOpenedFirst() throws Exception {
        Files.writeString(folder.resolve("recommendations.csv"), "Ref,Recommendation\nR1,Hear what tenants say\n");
        Files.writeString(folder.resolve("plan.csv"), TABLE);
        List<Path> made = FolderImport.run(folder, null);
        var page = Workbench.page();
        ui(() -> ModelOpening.open(page, made.getFirst()));
        ui(() -> ModelOpening.open(page, made.getLast()));
        open(new ExportWizard());
        await("the plan is checked", () -> find(dialog.getShell(), Label.class,
                label -> label.getText().startsWith("The plan has")) != null);
        run(() -> assertEquals("plan.xlsx", Path.of(find(dialog.getShell(), Text.class,
                text -> text.getText().endsWith(".xlsx")).getText()).getFileName().toString()));
    }

    @Test
    void documentsOfAFolderBecomeModelsThatReferToOneAnother() throws IOException {
        Files.writeString(folder.resolve("recommendations.csv"), "Ref,Recommendation\nR1,Hear what tenants say\n");
        Files.writeString(folder.resolve("plan.csv"), TABLE);
        List<Path> made = FolderImport.run(folder, null);
        assertEquals(List.of(folder.resolve("recommendations.keyline"), folder.resolve("plan.keyline")), made);
        assertTrue(Files.readString(made.getLast()).contains("recommendations.keyline#"));
        assertEquals(List.of(), FolderImport.run(folder, null), "what is imported already is left alone");
    }
}
