/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.diagram.editor;

import static org.junit.jupiter.api.Assertions.assertNull;
import static org.keyline.diagram.editor.OpenedDiagram.ui;

import java.lang.ref.WeakReference;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.keyline.diagram.DiagramKind;
import org.keyline.diagram.scene.Scene;
import org.keyline.model.plan.Action;
import org.keyline.testsupport.PlanBuilder;
import org.keyline.ui.KeylineUi;
import org.keyline.ui.session.ModelSession;

/** That nothing of a diagram is kept in memory once its editor is closed, although its model stays open. */
class ClosedDiagramTest {

    private static final int PATIENCE = 100;

    private final OpenedDiagram opened = new OpenedDiagram();
    private ModelSession session;

    private void open(DiagramKind kind) throws Exception {
        PlanBuilder plan = PlanBuilder.plan();
        plan.workStream("A", "Access").action("A.1").action("A.2").after("A.1").action("A.3").after("A.2");
        opened.open(plan.roots(), kind);
        session = KeylineUi.sessions().acquire(opened.model());
    }

    @AfterEach
    void close() throws Exception {
        KeylineUi.sessions().release(session);
        opened.close();
    }

    @ParameterizedTest
    @EnumSource(value = DiagramKind.class, names = { "DEPENDENCIES", "TRACEABILITY", "TIMELINE" })
    void theSceneIsForgotten(DiagramKind kind) throws Exception {
        open(kind);
        WeakReference<Scene> scene = new WeakReference<>(opened.editor().scene());
        closeEditor();
        assertForgotten(scene);
    }

    @Test
    void theSceneIsForgottenAlsoAfterEditsAndSelections() throws Exception {
        open(DiagramKind.DEPENDENCIES);
        ui(() -> {
            opened.editor().viewer().select(opened.part(opened.find(Action.class, "A.1")));
            return opened.connect(opened.find(Action.class, "A.1"), opened.find(Action.class, "A.3"));
        });
        WeakReference<Scene> scene = new WeakReference<>(opened.editor().scene());
        closeEditor();
        assertForgotten(scene);
    }

    private void closeEditor() {
        opened.closeEditor();
    }

    private static void assertForgotten(WeakReference<?> what) throws InterruptedException {
        for (int i = 0; i < PATIENCE && what.get() != null; i++) {
            System.gc();
            Thread.sleep(50);
            ui(() -> null);
        }
        assertNull(what.get(), "it is still reachable");
    }
}
