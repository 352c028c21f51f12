/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.ui.editor;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.dialogs.ErrorDialog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.BusyIndicator;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.ISaveablesSource;
import org.eclipse.ui.IURIEditorInput;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.Saveable;
import org.eclipse.ui.ide.IGotoMarker;
import org.eclipse.ui.ide.ResourceUtil;
import org.eclipse.ui.part.EditorPart;
import org.eclipse.ui.views.properties.IPropertySheetPage;
import org.eclipse.ui.views.properties.tabbed.ITabbedPropertySheetPageContributor;
import org.eclipse.ui.views.properties.tabbed.TabbedPropertySheetPage;
import org.keyline.model.resource.ModelFileException;
import org.keyline.ui.KeylineUi;
import org.keyline.ui.findings.FindingMarkers;
import org.keyline.ui.session.ModelChange;
import org.keyline.ui.session.ModelListener;
import org.keyline.ui.session.ModelSession;

/**
 * The editor of a model file. It shares its session with every other editor and view of the model, so that undo, redo
 * and saving are the same everywhere. A file that cannot be read is answered by a page that says why and what to do.
 */
public class ModelEditor extends EditorPart
        implements IGotoMarker, ISaveablesSource, ITabbedPropertySheetPageContributor, ModelListener {

    /** The ID of the editor. */
    public static final String ID = "org.keyline.ui.modelEditor";
    /** The contributor of the tabs in the Properties view. */
    public static final String PROPERTIES = "org.keyline.ui.elementProperties";

    private static final Clipboard CLIPBOARD = new Clipboard();

    private Path file;
    private ModelSession session;
    private Composite area;
    private Notice notice;
    private ModelTree tree;
    private EditActions actions;
    private TreeCommands commands;
    private LoadFailurePage failure;
    private DiskWatch disk;

    @Override
    public void init(IEditorSite site, IEditorInput input) throws PartInitException {
        IFile inWorkspace = ResourceUtil.getFile(input);
        if (inWorkspace != null && inWorkspace.getLocation() != null) {
            file = Path.of(inWorkspace.getLocation().toOSString());
        } else if (input instanceof IURIEditorInput elsewhere && "file".equals(elsewhere.getURI().getScheme())) {
            file = Path.of(elsewhere.getURI());
        } else {
            throw new PartInitException(
                    input.getName() + " is not a file on this computer. Save it to a folder first.");
        }
        setSite(site);
        setInput(input);
        setPartName(input.getName());
        setTitleToolTip(file.toString());
    }

    @Override
    public void createPartControl(Composite parent) {
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(area);
        notice = new Notice(area);
        getSite().setSelectionProvider(new EditorSelection());
        disk = new DiskWatch(this);
        open();
    }

    private void open() {
        if (failure != null) {
            failure.control().dispose();
            failure = null;
        }
        BusyIndicator.showWhile(area.getDisplay(), () -> {
            try {
                session = KeylineUi.sessions().acquire(file);
                showTree();
            } catch (ModelFileException e) {
                failure = new LoadFailurePage(area, e, this::open);
                GridDataFactory.fillDefaults().grab(true, true).applyTo(failure.control());
            }
        });
        area.layout(true, true);
    }

    private void showTree() {
        session.editorOpened();
        tree = new ModelTree(area, session, file);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(tree.control());
        commands = new TreeCommands(this, session, tree);
        actions = new EditActions(session, tree, CLIPBOARD, commands::rename);
        commands.attach(actions);
        session.addListener(this);
        ((EditorSelection) getSite().getSelectionProvider()).follow(tree.viewer());
        tree.viewer().addSelectionChangedListener(event -> {
            actions.update();
            StatusLine.show(getEditorSite(), session, event.getStructuredSelection());
        });
        if (getEditorSite().getActionBarContributor() instanceof ModelEditorActions contributor
                && getSite().getPage().getActiveEditor() == this) {
            contributor.setActiveEditor(this);
        }
        offerRecovery();
    }

    private void offerRecovery() {
        KeylineUi.recovery().find(file).ifPresent(contents -> {
            Map<String, Runnable> answers = new LinkedHashMap<>();
            answers.put("Restore them", () -> restore(contents));
            answers.put("Discard them", () -> KeylineUi.recovery().discard(file));
            notice.show("Keyline ended before changes to this file were saved. They were kept.", answers);
        });
    }

    private void restore(byte[] contents) {
        if (session.isDirty() && !MessageDialog.openConfirm(getSite().getShell(), "Restore unsaved changes",
                "What was changed here in the meantime gives way to the changes that were kept.")) {
            return;
        }
        try {
            session.restore(file, contents);
        } catch (IOException e) {
            MessageDialog.openError(getSite().getShell(), "Restore unsaved changes",
                    "The changes that were kept cannot be read; the file is shown as it was saved.");
            KeylineUi.log("Kept changes to " + file + " cannot be read", e);
        }
    }

    @Override
    public void dispose() {
        if (disk != null) {
            disk.dispose();
        }
        if (session != null) {
            session.removeListener(this);
            session.editorClosed();
            KeylineUi.sessions().release(session, file);
            session = null;
        }
        super.dispose();
    }

    @Override
    public void setFocus() {
        if (tree != null && !tree.control().isDisposed()) {
            tree.viewer().getControl().setFocus();
        } else if (failure != null) {
            failure.control().setFocus();
        }
    }

    // ---- what others ask

    /**
     * The session of the model that is edited.
     *
     * @return the session; null where the file cannot be read
     */
    public ModelSession session() {
        return session;
    }

    /**
     * The file that is edited.
     *
     * @return its path
     */
    public Path file() {
        return file;
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

    /** The action for a command of the Edit menu; null where there is none. */
    IAction action(String id) {
        return actions == null ? null : actions.get(id);
    }

    /** The tree; null where the file cannot be read. */
    ModelTree tree() {
        return tree;
    }

    /** The page in the place of a file that cannot be read; null for a file that can. */
    LoadFailurePage failure() {
        return failure;
    }

    /** The line over the tree. */
    Notice notice() {
        return notice;
    }

    /** Executes a command and tells whether it could be. */
    boolean execute(Command command) {
        return session.execute(command);
    }

    @Override
    public void gotoMarker(IMarker marker) {
        EObject element = session == null ? null : session.element(marker.getAttribute(FindingMarkers.ELEMENT, ""));
        if (element != null) {
            reveal(element);
        }
    }

    @Override
    public String getContributorId() {
        return PROPERTIES;
    }

    @Override
    public <T> T getAdapter(Class<T> adapter) {
        if (adapter == IPropertySheetPage.class) {
            return adapter.cast(new TabbedPropertySheetPage(this));
        }
        if (adapter == ModelSession.class) {
            return adapter.cast(session);
        }
        return super.getAdapter(adapter);
    }

    // ---- saving

    @Override
    public boolean isDirty() {
        return session != null && session.isDirty();
    }

    @Override
    public boolean isSaveAsAllowed() {
        return false;
    }

    @Override
    public void doSaveAs() {
        doSave(new NullProgressMonitor());
    }

    @Override
    public void doSave(IProgressMonitor monitor) {
        try {
            session.save();
            notice.hide();
            refreshWorkspace(monitor);
        } catch (IOException e) {
            monitor.setCanceled(true);
            ErrorDialog.openError(getSite().getShell(), "Save", null, KeylineUi.failure(
                    "The model could not be saved; nothing is lost. Check that the folder exists, can be written to"
                            + " and has room.",
                    e));
        }
    }

    private void refreshWorkspace(IProgressMonitor monitor) {
        IFile inWorkspace = ResourceUtil.getFile(getEditorInput());
        if (inWorkspace != null) {
            try {
                inWorkspace.getParent().refreshLocal(1, monitor);
            } catch (CoreException e) {
                KeylineUi.log("The workspace did not notice that " + file + " was saved", e);
            }
        }
    }

    @Override
    public Saveable[] getSaveables() {
        return session == null ? new Saveable[0] : new Saveable[] { new SessionSaveable(this, file, session) };
    }

    @Override
    public Saveable[] getActiveSaveables() {
        return getSaveables();
    }

    @Override
    public void modelChanged(ModelChange change) {
        actions.update();
    }

    @Override
    public void stateChanged() {
        firePropertyChange(PROP_DIRTY);
        actions.update();
    }
}
