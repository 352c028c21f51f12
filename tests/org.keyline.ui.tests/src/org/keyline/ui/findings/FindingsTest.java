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
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.ide.IDE;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.keyline.model.ModelContents;
import org.keyline.model.inspection.Recommendation;
import org.keyline.model.plan.Action;
import org.keyline.model.plan.PlanPackage;
import org.keyline.testsupport.PlanBuilder;
import org.keyline.ui.Workbench;
import org.keyline.ui.editor.ModelEditor;
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

    private IMarker marker(String rule) {
        try {
            return Arrays.stream(file.findMarkers(FindingMarkers.TYPE, true, IResource.DEPTH_ZERO))
                    .filter(marker -> rule.equals(marker.getAttribute(FindingMarkers.RULE, ""))).findFirst()
                    .orElse(null);
        } catch (CoreException e) {
            throw new AssertionError(e);
        }
    }

    private static IMarkerResolution resolution(IMarker marker, String label) {
        return Arrays.stream(IDE.getMarkerHelpRegistry().getResolutions(marker))
                .filter(resolution -> resolution.getLabel().equals(label)).findFirst().orElse(null);
    }

    @Test
    void aFixMendsItsFindingInOneStepThatCanBeUndone() throws Exception {
        ModelEditor editor = (ModelEditor) Workbench.open(file);
        await("the missing priority is reported", () -> marker("ACC-04") != null);
        IMarker marker = marker("ACC-04");
        run(() -> resolution(marker, "Set the priority to high").run(marker));
        await("the finding is gone", () -> marker("ACC-04") == null);
        run(() -> {
            assertEquals("Set the priority to high", editor.session().commandStack().getUndoCommand().getLabel());
            editor.session().commandStack().undo();
        });
        await("the finding is back", () -> marker("ACC-04") != null);
    }

    @Test
    void everyFindingCanBeLeftAndOneAloneOffersNothingForAllOfItsKind() throws Exception {
        Workbench.open(file);
        await("the missing priority is reported", () -> marker("ACC-04") != null);
        IMarker marker = marker("ACC-04");
        assertNotNull(ui(() -> resolution(marker, "Leave this finding …")));
        assertTrue(ui(() -> Arrays.stream(IDE.getMarkerHelpRegistry().getResolutions(marker))
                .noneMatch(resolution -> resolution.getLabel().startsWith("For all"))));
    }
}
