/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.ui.editor;

import java.io.IOException;
import java.nio.file.Path;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.dialogs.ErrorDialog;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.ISaveablesLifecycleListener;
import org.eclipse.ui.ISaveablesSource;
import org.eclipse.ui.IURIEditorInput;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.Saveable;
import org.eclipse.ui.SaveablesLifecycleEvent;
import org.eclipse.ui.ide.ResourceUtil;
import org.eclipse.ui.part.EditorPart;
import org.eclipse.ui.part.FileEditorInput;
import org.eclipse.ui.views.properties.IPropertySheetPage;
import org.eclipse.ui.views.properties.tabbed.ITabbedPropertySheetPageContributor;
import org.keyline.model.resource.ModelFileException;
import org.keyline.ui.KeylineUi;
import org.keyline.ui.properties.ElementPropertyPage;
import org.keyline.ui.session.ModelChange;
import org.keyline.ui.session.ModelListener;
import org.keyline.ui.session.ModelSession;

/**
 * An editor of a model, whatever it shows of it. It shares its session with every other editor and view of the model,
 * so that undo, redo and saving are the same everywhere. What it does for all of them: reading the model in the
 * background, saving, files that somebody else changed, changes kept from a crash, and a page that says why where a
 * file cannot be read.
 */
public abstract class SessionEditor extends EditorPart
        implements ISaveablesSource, ITabbedPropertySheetPageContributor, ModelListener {

    /** The contributor of the tabs in the Properties view. */
    public static final String PROPERTIES = "org.keyline.ui.elementProperties";

    /** The property of this part that changes when its model is there, and when it turns out that it cannot be. */
    public static final int PROP_MODEL = 0x4b01;

    private Path file;
    private ModelSession session;
    private EditorArea area;
    private EditorOpening opening;
    private DiskWatch disk;
    /** Whether the workbench has been shown this editor, and asks it no more by itself what there is to save. */
    private boolean created;

    @Override
    public void init(IEditorSite site, IEditorInput input) throws PartInitException {
        IFile inWorkspace = ResourceUtil.getFile(input);
        if (inWorkspace != null && inWorkspace.getLocation() != null) {
            show(Path.of(inWorkspace.getLocation().toOSString()));
        } else if (input instanceof IURIEditorInput elsewhere && "file".equals(elsewhere.getURI().getScheme())) {
            show(Path.of(elsewhere.getURI()));
        } else {
            throw new PartInitException(
                    input.getName() + " is not a file on this computer. Save it to a folder first.");
        }
        setSite(site);
        setInput(input);
    }

    @Override
    public final void createPartControl(Composite parent) {
        area = new EditorArea(parent);
        opening = new EditorOpening(this, area);
        prepare();
        disk = new DiskWatch(this);
        opening.begin();
        created = true;
    }

    /** Takes the session, which was acquired for this editor, and makes the contents. */
    Control attach(ModelSession opened, Composite parent) throws IOException {
        session = opened;
        session.editorOpened();
        try {
            Control contents = createContents(parent);
            session.addListener(this);
            if (created) {
                getSite().getService(ISaveablesLifecycleListener.class).handleLifecycleEvent(
                        new SaveablesLifecycleEvent(this, SaveablesLifecycleEvent.POST_OPEN, getSaveables(), false));
            }
            return contents;
        } catch (IOException e) {
            detach();
            throw e;
        }
    }

    /** Another page is shown: the menus and those who follow this editor are told, and the focus goes there. */
    void pageChanged() {
        IWorkbenchPage page = getSite().getPage();
        if (getEditorSite().getActionBarContributor() != null && page.getActiveEditor() == this) {
            getEditorSite().getActionBarContributor().setActiveEditor(this);
        }
        if (page.getActivePart() == this) {
            setFocus();
        }
        firePropertyChange(PROP_MODEL);
    }

    private void detach() {
        if (session != null) {
            session.removeListener(this);
            session.editorClosed();
            KeylineUi.sessions().release(session);
            session = null;
        }
    }

    @Override
    public void dispose() {
        if (opening != null) {
            opening.end();
            disk.dispose();
        }
        detach();
        super.dispose();
    }

    @Override
    public final void setFocus() {
        if (!area.focusPage()) {
            focus();
        }
    }

    // ---- what each kind of editor says

    /** Before the model is looked for: the place to set the selection provider, which must be there from the start. */
    protected abstract void prepare();

    /**
     * The model's file.
     *
     * @return the file that is edited, or the one that it speaks of
     * @throws IOException if the file that is edited cannot be read; the message says why
     */
    protected abstract Path modelFile() throws IOException;

    /**
     * Makes the editor's controls; {@link #session()} is there by now.
     *
     * @param parent where to make them
     * @return the control that holds all
     * @throws IOException if something that is shown beside the model cannot be read; the message says why
     */
    protected abstract Control createContents(Composite parent) throws IOException;

    /**
     * What is shown in the place of a file that cannot be read.
     *
     * @param parent where to make it
     * @param cause why the file cannot be read
     * @param retry tries once more
     * @return the page
     */
    protected FailurePage failurePage(Composite parent, IOException cause, Runnable retry) {
        return cause instanceof ModelFileException unreadable ? new LoadFailurePage(parent, unreadable, retry)
                : new UnreadablePage(parent,
                        "This file cannot be shown. " + cause.getMessage() + ".\n\nThe file was not changed.", retry);
    }

    /** Gives the focus to where the work is done; called only when the contents are there. */
    protected abstract void focus();

    /** Looks which actions can be done now, and what they are called. */
    protected abstract void updateActions();

    /**
     * The action behind a command of the Edit menu.
     *
     * @param id the command's ID in {@link org.eclipse.ui.actions.ActionFactory}
     * @return the action; null where there is none
     */
    protected abstract IAction action(String id);

    // ---- what others ask

    /**
     * The session of the model that is edited.
     *
     * @return the session; null while the file is being read, and where it cannot be
     */
    public final ModelSession session() {
        return session;
    }

    /**
     * The file that is edited.
     *
     * @return its path
     */
    public final Path file() {
        return file;
    }

    /**
     * The file of the model that is edited.
     *
     * @return its path, the same as {@link #file()} where the model itself is edited; null where it is not known yet
     */
    public final Path model() {
        return opening == null ? null : opening.model();
    }

    /**
     * Does something with the contents as soon as they are there; never where the model cannot be read.
     *
     * @param work what to do; done at once where the contents are there
     */
    protected final void whenShown(Runnable work) {
        opening.whenShown(work);
    }

    /**
     * Whether the model is being read.
     *
     * @return true from the opening until the contents, or why there are none, are shown
     */
    public final boolean isReading() {
        return area != null && area.isReading();
    }

    /** The page in the place of a file that cannot be read; null for a file that can. */
    FailurePage failure() {
        return area.failure();
    }

    /** The line over the contents. */
    Notice notice() {
        return area.notice();
    }

    @Override
    public String getContributorId() {
        return PROPERTIES;
    }

    @Override
    public <T> T getAdapter(Class<T> adapter) {
        if (adapter == IPropertySheetPage.class) {
            return adapter.cast(new ElementPropertyPage(this));
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
            new SessionSaveable(model(), session).doSave(monitor);
        } catch (CoreException e) {
            if (monitor != null) {
                monitor.setCanceled(true);
            }
            ErrorDialog.openError(getSite().getShell(), "Save", null, e.getStatus());
        }
    }

    @Override
    public Saveable[] getSaveables() {
        return session == null ? new Saveable[0] : new Saveable[] { new SessionSaveable(model(), session) };
    }

    @Override
    public Saveable[] getActiveSaveables() {
        return getSaveables();
    }

    @Override
    public void modelChanged(ModelChange change) {
        updateActions();
    }

    /** The editor goes with its file. */
    @Override
    public void fileMoved(Path from, Path to) {
        opening.moved(from, to);
        IFile[] now = ResourcesPlugin.getWorkspace().getRoot().findFilesForLocationURI(to.toUri());
        if (file.equals(from) && now.length > 0) {
            show(to);
            setInputWithNotify(new FileEditorInput(now[0]));
        }
    }

    private void show(Path named) {
        file = named;
        setPartName(file.getFileName().toString());
        setTitleToolTip(file.toString());
    }

    @Override
    public void stateChanged() {
        disk.settled();
        firePropertyChange(PROP_DIRTY);
        updateActions();
    }
}
