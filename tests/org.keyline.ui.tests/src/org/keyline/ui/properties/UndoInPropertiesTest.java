/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.ui.properties;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.keyline.ui.Workbench.await;
import static org.keyline.ui.Workbench.run;
import static org.keyline.ui.Workbench.ui;

import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.keyline.model.ModelContents;
import org.keyline.model.core.CorePackage;
import org.keyline.model.plan.Action;
import org.keyline.testsupport.PlanBuilder;
import org.keyline.ui.Workbench;
import org.keyline.ui.editor.ModelEditor;

/** Undo and redo with the cursor in a field of the Properties view. */
class UndoInPropertiesTest {

    private Workbench workbench;
    private IWorkbenchPage page;
    private ModelEditor editor;
    private Action action;

    @BeforeEach
    void putTheCursorIntoTheNameOfAnAction() throws Exception {
        workbench = new Workbench("undo");
        page = Workbench.page();
        editor = (ModelEditor) Workbench.open(workbench.model("plan.keyline",
                PlanBuilder.plan().workStream("A", "Access").action("A.1").titled("Ask tenants")));
        action = ModelContents.all(editor.session().resources().getFirst().getContents(), Action.class).getFirst();
        ui(() -> page.showView(IPageLayout.ID_PROP_SHEET));
        run(() -> {
            page.activate(editor);
            editor.reveal(action);
            PropertyFocus.on(page, action, CorePackage.Literals.ELEMENT__NAME);
        });
        await("the cursor is in the name", () -> focused() != null && "Ask tenants".equals(focused().getText()));
    }

    @AfterEach
    void close() throws Exception {
        workbench.close();
    }

    private static Text focused() {
        return Workbench.display().getFocusControl() instanceof Text text ? text : null;
    }

    private static void press(String command) {
        ui(() -> PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(command, null));
    }

    @Test
    void whatWasWrittenIsUndoneAndRedone() throws Exception {
        run(() -> {
            focused().setText("Ask all tenants");
            PropertyFocus.written(page.getActivePart());
        });
        assertEquals("Ask all tenants", action.getName());
        press(IWorkbenchCommandConstants.EDIT_UNDO);
        assertEquals("Ask tenants", action.getName());
        await("the field shows it", () -> focused().getText().equals("Ask tenants"));
        press(IWorkbenchCommandConstants.EDIT_REDO);
        assertEquals("Ask all tenants", action.getName());
    }

    @Test
    void whatIsBeingTypedIsAStepOfItsOwn() throws Exception {
        run(() -> {
            focused().setText("Ask all tenants");
            PropertyFocus.written(page.getActivePart());
            focused().setText("Ask all tenants again");
        });
        press(IWorkbenchCommandConstants.EDIT_UNDO);
        assertEquals("Ask all tenants", action.getName());
        run(() -> assertTrue(editor.isDirty()));
        press(IWorkbenchCommandConstants.EDIT_REDO);
        assertEquals("Ask all tenants again", action.getName());
    }
}
