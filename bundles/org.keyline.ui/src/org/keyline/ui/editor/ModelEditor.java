/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.ui.editor;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.resources.IMarker;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.IAction;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.ide.IGotoMarker;
import org.keyline.model.guidance.GuidancePackage;
import org.keyline.model.guidance.GuidanceProfile;
import org.keyline.ui.KeylineUi;
import org.keyline.ui.findings.FindingMarkers;
import org.keyline.ui.profile.ProfilePage;
import org.keyline.ui.properties.PropertyFocus;

/** The editor of a model file: the model as a tree. */
public class ModelEditor extends SessionEditor implements IGotoMarker {

    /** The ID of the editor. */
    public static final String ID = "org.keyline.ui.modelEditor";

    private ModelTree tree;
    private EditActions actions;
    private TreeCommands commands;
    private ProfilePage profilePage;

    @Override
    protected void prepare() {
        getSite().setSelectionProvider(new EditorSelection());
    }

    @Override
    protected Path modelFile() {
        return file();
    }

    @Override
    protected Control createContents(Composite parent) {
        List<GuidanceProfile> profiles = session().resource(file()).getContents().stream()
                .filter(GuidanceProfile.class::isInstance).map(GuidanceProfile.class::cast).toList();
        if (profiles.isEmpty()) {
            return createTree(parent);
        }
        CTabFolder pages = new CTabFolder(parent, SWT.BOTTOM | SWT.FLAT);
        profilePage = new ProfilePage(pages, session(), profiles, this::showIncludes);
        addPage(pages, "Rules", profilePage.control());
        addPage(pages, "Contents", createTree(pages));
        pages.setSelection(0);
        return pages;
    }

    private static void addPage(CTabFolder pages, String title, Control contents) {
        CTabItem page = new CTabItem(pages, SWT.NONE);
        page.setText(title);
        page.setControl(contents);
    }

    private void showIncludes(GuidanceProfile profile) {
        tree.reveal(profile);
        PropertyFocus.on(getSite().getPage(), profile, GuidancePackage.Literals.GUIDANCE_PROFILE__INCLUDES);
    }

    private Control createTree(Composite parent) {
        tree = new ModelTree(parent, session(), file());
        commands = new TreeCommands(this, session(), tree);
        actions = new EditActions(session(), tree, KeylineUi.clipboard(), commands::rename);
        commands.attach(actions);
        ((EditorSelection) getSite().getSelectionProvider()).follow(tree.viewer());
        tree.viewer().addSelectionChangedListener(event -> {
            actions.update();
            StatusLine.show(getEditorSite(), session(), event.getStructuredSelection());
        });
        return tree.control();
    }

    @Override
    protected void focus() {
        if (profilePage != null && profilePage.control().isVisible()) {
            profilePage.focus();
        } else if (tree != null && !tree.control().isDisposed()) {
            tree.viewer().getControl().setFocus();
        }
    }

    @Override
    public void dispose() {
        getEditorSite().getActionBars().getStatusLineManager().setMessage(null);
        super.dispose();
    }

    @Override
    public void findingsChanged() {
        if (tree != null && !tree.control().isDisposed() && getSite().getPage().getActivePart() == this) {
            StatusLine.show(getEditorSite(), session(), tree.viewer().getStructuredSelection());
        }
    }

    @Override
    protected void updateActions() {
        actions.update();
    }

    @Override
    protected IAction action(String id) {
        return actions == null ? null : actions.get(id);
    }

    /**
     * Selects an element in the tree.
     *
     * @param element an element of the session
     */
    public void reveal(EObject element) {
        if (tree != null) {
            if (tree.control().getParent() instanceof CTabFolder pages) {
                pages.setSelection(1);
            }
            tree.reveal(element);
        }
    }

    /** The page of a guidance profile; null where the file has none. */
    ProfilePage profilePage() {
        return profilePage;
    }

    /** The tree; null where the file cannot be read. */
    ModelTree tree() {
        return tree;
    }

    /** Executes a command and tells whether it could be. */
    boolean execute(Command command) {
        return session().execute(command);
    }

    @Override
    public void gotoMarker(IMarker marker) {
        whenShown(() -> {
            EObject element = session().element(marker.getAttribute(FindingMarkers.ELEMENT, ""));
            if (element != null) {
                reveal(element);
            }
        });
    }
}
