/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.ui.editor;

import java.nio.file.Path;

import org.eclipse.core.resources.IMarker;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.IAction;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.ide.IGotoMarker;
import org.keyline.ui.KeylineUi;
import org.keyline.ui.findings.FindingMarkers;

/** The editor of a model file: the model as a tree. */
public class ModelEditor extends SessionEditor implements IGotoMarker {

    /** The ID of the editor. */
    public static final String ID = "org.keyline.ui.modelEditor";

    private ModelTree tree;
    private EditActions actions;
    private TreeCommands commands;

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
        if (tree != null && !tree.control().isDisposed()) {
            tree.viewer().getControl().setFocus();
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
            tree.reveal(element);
        }
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
        EObject element = session() == null ? null
                : session().element(marker.getAttribute(FindingMarkers.ELEMENT, ""));
        if (element != null) {
            reveal(element);
        }
    }
}
