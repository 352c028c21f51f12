/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.diagram.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.requests.ChangeBoundsRequest;
import org.eclipse.gef.requests.CreateConnectionRequest;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.ActionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.keyline.diagram.DiagramKind;
import org.keyline.diagram.stored.DocumentFormat;
import org.keyline.diagram.layout.Bounds;
import org.keyline.model.ModelContents;
import org.keyline.model.core.Element;
import org.keyline.model.plan.Action;
import org.keyline.model.resource.KeylineResource;
import org.keyline.model.resource.ModelFiles;
import org.keyline.testsupport.PlanBuilder;

class DiagramEditorTest {

    private static final int PATIENCE = 600;

    private IProject project;
    private Path model;
    private DiagramEditor editor;

    @BeforeEach
    void open() throws Exception {
        project = ResourcesPlugin.getWorkspace().getRoot().getProject("Diagrams");
        project.create(null);
        project.open(null);
        model = Path.of(project.getLocation().toOSString(), "plan.keyline");
        PlanBuilder plan = PlanBuilder.plan();
        plan.workStream("A", "Access").action("A.1").action("A.2").after("A.1").action("A.3").after("A.2")
                .action("A.4");
        KeylineResource resource = ModelFiles.create(ModelFiles.newResourceSet(), model);
        for (EObject root : plan.roots()) {
            resource.getContents().add(root);
        }
        resource.save(null);
        project.refreshLocal(2, null);
        editor = ui(() -> (DiagramEditor) OpenDiagramHandler.open(page(), model, DiagramKind.DEPENDENCIES));
        for (int i = 0; i < PATIENCE && ui(() -> editor.viewer() == null || editor.viewer().getContents() == null
                || editor.viewer().getContents().getChildren().isEmpty()); i++) {
            Thread.sleep(50);
        }
    }

    @AfterEach
    void close() throws CoreException {
        ui(() -> page().closeAllEditors(false));
        project.delete(true, true, null);
    }

    private static IWorkbenchPage page() {
        return PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage();
    }

    private static <T> T ui(Callable<T> work) {
        AtomicReference<T> result = new AtomicReference<>();
        AtomicReference<Throwable> failure = new AtomicReference<>();
        PlatformUI.getWorkbench().getDisplay().syncExec(() -> {
            try {
                result.set(work.call());
            } catch (Throwable e) {
                failure.set(e);
            }
        });
        if (failure.get() != null) {
            throw new AssertionError(failure.get().getMessage(), failure.get());
        }
        return result.get();
    }

    private Action action(String ref) {
        return ModelContents.all(editor.session().resources().stream().flatMap(r -> r.getContents().stream()).toList(),
                Action.class).stream().filter(action -> ref.equals(action.getRef())).findFirst().orElseThrow();
    }

    private EditPart part(Element element) {
        return (EditPart) editor.viewer().getEditPartRegistry().get(element.getId());
    }

    private boolean connect(String from, String to) {
        CreateConnectionRequest request = new CreateConnectionRequest();
        request.setType(RequestConstants.REQ_CONNECTION_START);
        request.setTargetEditPart(part(action(from)));
        request.setSourceEditPart(part(action(from)));
        part(action(from)).getCommand(request);
        request.setType(RequestConstants.REQ_CONNECTION_END);
        request.setTargetEditPart(part(action(to)));
        org.eclipse.gef.commands.Command command = part(action(to)).getCommand(request);
        boolean allowed = command != null && command.canExecute();
        if (allowed) {
            editor.viewer().getEditDomain().getCommandStack().execute(command);
        }
        return allowed;
    }

    @Test
    void everyActionAndEveryDependencyHasItsPart() {
        ui(() -> {
            for (String ref : List.of("A.1", "A.2", "A.3", "A.4")) {
                assertNotNull(part(action(ref)), ref);
            }
            assertNotNull(part(action("A.2").getDependencies().getFirst()));
            return null;
        });
    }

    @Test
    void aLinkThatIsDrawnIsInTheModelAndUndoneWithIt() {
        ui(() -> {
            assertTrue(connect("A.3", "A.4"));
            assertEquals(1, action("A.4").getDependencies().size());
            Element dependency = action("A.4").getDependencies().getFirst();
            assertNotNull(part(dependency));
            assertTrue(editor.isDirty());

            editor.session().commandStack().undo();
            assertTrue(action("A.4").getDependencies().isEmpty());
            assertNull(part(dependency));
            assertFalse(editor.isDirty());
            return null;
        });
    }

    @Test
    void aLinkThatWouldCloseACycleIsNotDrawn() {
        ui(() -> {
            assertFalse(connect("A.3", "A.1"));
            assertTrue(action("A.1").getDependencies().isEmpty());
            return null;
        });
    }

    @Test
    void deletingAFigureDeletesTheActionWithWhatWaitsForItUntilUndone() {
        ui(() -> {
            Action second = action("A.2");
            editor.viewer().select(part(second));
            editor.action(ActionFactory.DELETE.getId()).run();
            assertNull(part(second));
            assertNull(second.eResource());

            editor.session().commandStack().undo();
            assertNotNull(part(action("A.2")));
            assertEquals(action("A.2"), action("A.3").getDependencies().getFirst().getPredecessor());
            return null;
        });
    }

    @Test
    void aFigureThatWasMovedIsWhereItWasPutAlsoInTheFile() {
        ui(() -> {
            String id = action("A.1").getId();
            Bounds before = editor.scene().bounds(id);
            ChangeBoundsRequest move = new ChangeBoundsRequest(RequestConstants.REQ_MOVE);
            move.setEditParts(part(action("A.1")));
            move.setMoveDelta(new Point(40, 30));
            editor.viewer().getEditDomain().getCommandStack().execute(part(action("A.1")).getCommand(move));
            assertEquals(Math.round(before.x()) + 40, Math.round(editor.scene().bounds(id).x()));
            assertTrue(editor.isDirty());

            editor.doSave(null);
            Path file = DocumentFormat.file(model, DiagramKind.DEPENDENCIES);
            assertEquals(Math.round(before.y()) + 30, DocumentFormat.read(file).places().get(id).y());

            editor.session().commandStack().undo();
            assertEquals(before, editor.scene().bounds(id));
            return null;
        });
    }
}
