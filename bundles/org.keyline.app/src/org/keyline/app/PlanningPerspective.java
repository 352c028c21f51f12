/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.app;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.keyline.ui.drawing.DrawingView;
import org.keyline.ui.findings.FindingsView;
import org.keyline.ui.findings.RuleView;
import org.keyline.ui.navigator.ModelNavigator;
import org.keyline.ui.rules.RulesView;
import org.keyline.ui.timetable.TimetableView;

/**
 * Where everything is for planning: files on the left, the model in the middle, its drawing beside it, details below.
 */
public class PlanningPerspective implements IPerspectiveFactory {

    /** The ID of the perspective. */
    public static final String ID = "org.keyline.app.planning";

    private static final float NAVIGATOR = 0.19f;
    private static final float ABOVE = 0.62f;
    private static final float EDITOR = 0.5f;
    private static final float PROPERTIES = 0.5f;
    private static final float OVERVIEW = 0.7f;

    @Override
    public void createInitialLayout(IPageLayout layout) {
        layout.addView(ModelNavigator.ID, IPageLayout.LEFT, NAVIGATOR, layout.getEditorArea());
        IFolderLayout below = layout.createFolder("below", IPageLayout.BOTTOM, ABOVE, layout.getEditorArea());
        below.addView(IPageLayout.ID_PROP_SHEET);
        below.addPlaceholder(IPageLayout.ID_PROGRESS_VIEW);
        IFolderLayout findings = layout.createFolder("findings", IPageLayout.RIGHT, PROPERTIES, "below");
        findings.addView(FindingsView.ID);
        findings.addView(RuleView.ID);
        findings.addView(TimetableView.ID);
        findings.addPlaceholder(RulesView.ID);
        layout.createPlaceholderFolder("overview", IPageLayout.BOTTOM, OVERVIEW, ModelNavigator.ID)
                .addPlaceholder(IPageLayout.ID_OUTLINE);
        layout.addView(DrawingView.ID, IPageLayout.RIGHT, EDITOR, layout.getEditorArea());
        layout.addShowViewShortcut(ModelNavigator.ID);
        layout.addShowViewShortcut(IPageLayout.ID_PROP_SHEET);
        layout.addShowViewShortcut(FindingsView.ID);
        layout.addShowViewShortcut(RuleView.ID);
        layout.addShowViewShortcut(TimetableView.ID);
        layout.addShowViewShortcut(RulesView.ID);
        layout.addShowViewShortcut(DrawingView.ID);
        layout.addShowViewShortcut(IPageLayout.ID_OUTLINE);
        layout.addNewWizardShortcut("org.keyline.ui.newModel");
        layout.addNewWizardShortcut("org.keyline.diagram.editor.newDiagram");
        layout.addNewWizardShortcut("org.eclipse.ui.wizards.new.folder");
        layout.setEditorOnboardingText("Open a model from the Navigator, or begin with a document:");
        layout.addEditorOnboardingCommandId("org.keyline.ui.importDocument");
        layout.addEditorOnboardingCommandId("org.keyline.ui.newModel");
        layout.addEditorOnboardingCommandId("org.keyline.app.openFile");
    }
}
