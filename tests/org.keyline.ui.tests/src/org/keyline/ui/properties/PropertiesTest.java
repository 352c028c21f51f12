/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.ui.properties;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.provider.IItemPropertyDescriptor;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.keyline.model.ModelContents;
import org.keyline.model.core.DatePrecision;
import org.keyline.model.core.Priority;
import org.keyline.model.plan.Action;
import org.keyline.model.plan.PlanPackage;
import org.keyline.testsupport.PlanBuilder;
import org.keyline.ui.Workbench;
import org.keyline.ui.editor.ModelEditor;

class PropertiesTest {

    private Workbench workbench;
    private ModelEditor editor;
    private Shell shell;

    @BeforeEach
    void openAnAction() throws Exception {
        workbench = new Workbench("properties");
        editor = (ModelEditor) Workbench.open(workbench.model("plan.keyline",
                PlanBuilder.plan().workStream("A", "Access").action("A.1").titled("Ask tenants").to("2009-10-31")));
        shell = Workbench.ui(() -> new Shell(Workbench.display()));
    }

    @AfterEach
    void close() throws Exception {
        Workbench.run(shell::dispose);
        workbench.close();
    }

    private Action action() {
        return ModelContents.all(editor.session().resources().getFirst().getContents(), Action.class).getFirst();
    }

    /** Makes the field for a feature as the view does, and gives its widget of a type. */
    private <T extends Control> T field(EStructuralFeature feature, Class<T> widget) {
        List<IItemPropertyDescriptor> properties = ElementSessions.properties(editor.session(), action());
        IItemPropertyDescriptor property = properties.stream().filter(each -> each.getFeature(action()) == feature)
                .findFirst().orElseThrow();
        GridLayoutFactory.fillDefaults().applyTo(shell);
        Field field = Field.of(editor.session(), action(), property);
        field.create(shell);
        field.show(editor.session(), action(), property);
        return Workbench.find(shell, widget, each -> true);
    }

    private static void type(Text text, String typed) {
        text.setText(typed);
        Event enter = new Event();
        enter.keyCode = SWT.CR;
        text.notifyListeners(SWT.KeyDown, enter);
    }

    @Test
    void datesAreReadAsTheUnitedKingdomWritesThem() {
        Workbench.run(() -> {
            Text finish = field(PlanPackage.Literals.ACTION__FINISH, Text.class);
            assertEquals("31 Oct 2009", finish.getText());
            type(finish, "5/11/2009");
            assertEquals(LocalDate.of(2009, 11, 5), action().getFinish());
            assertEquals("5 Nov 2009", finish.getText());
        });
    }

    @Test
    void aMonthIsKeptAsAMonth() {
        Workbench.run(() -> {
            Text finish = field(PlanPackage.Literals.ACTION__FINISH, Text.class);
            type(finish, "November 2009");
            assertEquals(LocalDate.of(2009, 11, 30), action().getFinish());
            assertEquals(DatePrecision.MONTH, action().getFinishPrecision());
            assertEquals("November 2009", finish.getText());
            editor.session().commandStack().undo();
            assertEquals(LocalDate.of(2009, 10, 31), action().getFinish());
            assertEquals(DatePrecision.DAY, action().getFinishPrecision());
        });
    }

    @Test
    void aDayThatIsNotInTheCalendarStaysInTheFieldAndOutOfTheModel() {
        Workbench.run(() -> {
            Text finish = field(PlanPackage.Literals.ACTION__FINISH, Text.class);
            type(finish, "31/11/2009");
            assertEquals("31/11/2009", finish.getText());
            assertEquals(LocalDate.of(2009, 10, 31), action().getFinish());
        });
    }

    @Test
    void anEmptiedFieldUnsetsTheValue() {
        Workbench.run(() -> {
            type(field(PlanPackage.Literals.ACTION__FINISH, Text.class), "");
            assertNull(action().getFinish());
        });
    }

    @Test
    void literalsAreChosenInPlainWords() {
        Workbench.run(() -> {
            Combo priority = field(PlanPackage.Literals.ACTION__PRIORITY, Combo.class);
            assertEquals(List.of("not stated", "high", "medium", "low"), List.of(priority.getItems()));
            priority.select(1);
            priority.notifyListeners(SWT.Selection, new Event());
            assertEquals(Priority.HIGH, action().getPriority());
        });
    }

    @Test
    void aPercentageOutOfRangeIsNotTaken() {
        Workbench.run(() -> {
            Text percent = field(PlanPackage.Literals.ACTION__PERCENT, Text.class);
            type(percent, "120");
            assertNull(action().getPercent());
            type(percent, "40 %");
            assertEquals(40, action().getPercent());
        });
    }

    @Test
    void aChangeCanBeUndoneByItsName() {
        Workbench.run(() -> {
            type(field(PlanPackage.Literals.ACTION__FINISH, Text.class), "1/12/2009");
            assertEquals("Change of “Finish”", editor.session().commandStack().getUndoCommand().getLabel());
            assertTrue(editor.isDirty());
        });
    }
}
