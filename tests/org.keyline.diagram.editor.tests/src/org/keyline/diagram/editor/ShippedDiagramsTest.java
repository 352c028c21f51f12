/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.diagram.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.AccessibleEditPart;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.keyline.diagram.DiagramKind;
import org.keyline.diagram.editor.parts.BoxPart;
import org.keyline.diagram.editor.parts.ShowsElement;
import org.keyline.exchange.DocumentImport;
import org.keyline.model.ModelContents;
import org.keyline.model.inspection.InspectionReport;
import org.keyline.model.resource.ModelFiles;

/** What holds for every figure of the models and documents that are shipped. */
class ShippedDiagramsTest {

    private static final int[] ARROWS = { SWT.ARROW_RIGHT, SWT.ARROW_DOWN, SWT.ARROW_LEFT, SWT.ARROW_UP };

    private static List<List<EObject>> samples(DiagramKind kind) throws Exception {
        Path models = Path.of(System.getProperty("keyline.root", System.getProperty("keyline.home"))).resolve("models");
        if (kind == DiagramKind.FRAMEWORK) {
            return List.of(load(models.resolve("frameworks/prospects-for-improvement.keyline")));
        }
        Path council = models.resolve("plans/riverbridge");
        List<EObject> imported = new ArrayList<>(DocumentImport.of(DocumentImport.Content.RECOMMENDATIONS)
                .read(council.resolve("recommendations.txt"), null).roots());
        imported.addAll(DocumentImport.of(DocumentImport.Content.PLAN)
                .knownReports(ModelContents.all(imported, InspectionReport.class))
                .read(council.resolve("housing-improvement-plan.txt"), null).roots());
        return List.of(load(models.resolve("plans/glenharrow/improvement-plan.keyline")), imported);
    }

    private static List<EObject> load(Path file) throws Exception {
        return List.copyOf(ModelFiles.load(ModelFiles.newResourceSet(), file).getContents());
    }

    /** Does something with the diagram of each sample, in the thread of the user interface. */
    private static void each(DiagramKind kind, java.util.function.Consumer<OpenDiagram> work) throws Exception {
        for (List<EObject> roots : samples(kind)) {
            try (OpenDiagram diagram = new OpenDiagram(roots, kind)) {
                OpenDiagram.ui(() -> {
                    assertFalse(diagram.editor().scene().figures().isEmpty());
                    work.accept(diagram);
                    return null;
                });
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyFigureHasANameAndADescriptionForAssistiveTechnology(DiagramKind kind) throws Exception {
        each(kind, diagram -> {
            List<String> silent = new ArrayList<>();
            for (Object part : diagram.editor().viewer().getEditPartRegistry().values()) {
                if (part instanceof ShowsElement shown) {
                    AccessibleEvent event = new AccessibleEvent(part);
                    AccessibleEditPart accessible = ((EditPart) part).getAdapter(AccessibleEditPart.class);
                    accessible.getName(event);
                    String name = event.result;
                    accessible.getDescription(event);
                    if (name == null || name.isBlank() || event.result == null || event.result.isBlank()) {
                        silent.add(shown.getClass().getSimpleName() + " " + name + ": " + event.result);
                    }
                }
            }
            assertEquals(List.of(), silent);
        });
    }

    @ParameterizedTest
    @EnumSource
    void everyFigureIsReachedWithTheArrowKeys(DiagramKind kind) throws Exception {
        each(kind, diagram -> {
            Set<EditPart> reached = new HashSet<>();
            Deque<EditPart> next = new ArrayDeque<>();
            next.add(diagram.editor().board().part(diagram.editor().scene().figures().getFirst()));
            while (!next.isEmpty()) {
                EditPart from = next.remove();
                for (int arrow : ARROWS) {
                    diagram.editor().viewer().select(from);
                    diagram.key(arrow, SWT.NONE);
                    EditPart to = diagram.editor().viewer().getFocusEditPart();
                    if (to instanceof BoxPart && reached.add(to)) {
                        next.add(to);
                    }
                }
            }
            List<String> missed = new ArrayList<>();
            for (String id : diagram.editor().scene().figures()) {
                if (!reached.contains(diagram.editor().board().part(id))) {
                    missed.add(((ShowsElement) diagram.editor().board().part(id)).title());
                }
            }
            assertEquals(List.of(), missed);
        });
    }

    @ParameterizedTest
    @EnumSource
    void theWholeDiagramFitsIntoTheWindow(DiagramKind kind) throws Exception {
        each(kind, diagram -> {
            diagram.key('0', SWT.MOD1);
            diagram.editor().viewer().flush();
            org.eclipse.swt.graphics.Rectangle room = diagram.editor().board().canvas().getClientArea();
            Rectangle window = new Rectangle(0, 0, room.width, room.height);
            for (String id : diagram.editor().scene().figures()) {
                Rectangle figure = ((GraphicalEditPart) diagram.editor().board().part(id)).getFigure().getBounds()
                        .getCopy();
                ((GraphicalEditPart) diagram.editor().board().part(id)).getFigure().translateToAbsolute(figure);
                assertTrue(window.contains(figure), figure + " in " + window);
            }
        });
    }
}
