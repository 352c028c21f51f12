/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.ui.navigator;

import java.nio.file.Path;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.StructuredViewer;
import org.eclipse.jface.viewers.Viewer;
import org.keyline.model.edit.ElementFolder;
import org.keyline.model.resource.ModelFiles;
import org.keyline.ui.KeylineUi;
import org.keyline.ui.labels.ElementContentProvider;
import org.keyline.ui.session.ModelSession;

/** What is in a model file, for the Navigator. A file is loaded when somebody opens its node. */
public class FileContents implements ITreeContentProvider, IResourceChangeListener {

    private static final Object[] NOTHING = {};

    private final NavigatorModels models = new NavigatorModels(this::refresh);
    private StructuredViewer viewer;

    /** Makes a provider; it listens to the workspace until it is disposed. */
    public FileContents() {
        ResourcesPlugin.getWorkspace().addResourceChangeListener(this, IResourceChangeEvent.POST_CHANGE);
    }

    @Override
    public void inputChanged(Viewer shown, Object oldInput, Object newInput) {
        viewer = (StructuredViewer) shown;
    }

    @Override
    public Object[] getElements(Object input) {
        return getChildren(input);
    }

    @Override
    public Object[] getChildren(Object parent) {
        if (parent instanceof IFile file) {
            return isModel(file) ? roots(file) : NOTHING;
        }
        ModelSession session = session(parent);
        return session == null ? NOTHING : new ElementContentProvider(session.adapterFactory()).getChildren(parent);
    }

    private Object[] roots(IFile file) {
        Path path = Path.of(file.getLocation().toOSString());
        ModelSession session = models.of(path);
        return session == null ? new Object[] { new UnreadableFile(file, models.problem(path)) }
                : session.resource(path).getContents().toArray();
    }

    @Override
    public boolean hasChildren(Object element) {
        if (element instanceof IFile file) {
            return isModel(file);
        }
        ModelSession session = session(element);
        return session != null && new ElementContentProvider(session.adapterFactory()).hasChildren(element);
    }

    @Override
    public Object getParent(Object element) {
        if (element instanceof UnreadableFile unreadable) {
            return unreadable.file();
        }
        ModelSession session = session(element);
        Object parent = session == null ? null
                : new ElementContentProvider(session.adapterFactory()).getParent(element);
        if (parent instanceof Resource resource) {
            IFile[] files = ResourcesPlugin.getWorkspace().getRoot()
                    .findFilesForLocationURI(ModelSession.path(resource).toUri());
            return files.length == 0 ? null : files[0];
        }
        return parent;
    }

    private static boolean isModel(IFile file) {
        return ModelFiles.EXTENSION.equals(file.getFileExtension()) && file.getLocation() != null;
    }

    /** The session that an element belongs to; null for none. */
    static ModelSession session(Object element) {
        EObject object = element instanceof ElementFolder folder ? folder.owner()
                : element instanceof EObject eObject ? eObject : null;
        Resource resource = object == null ? null : object.eResource();
        return resource == null ? null : KeylineUi.sessions().find(ModelSession.path(resource));
    }

    @Override
    public void resourceChanged(IResourceChangeEvent event) {
        try {
            event.getDelta().accept(delta -> {
                if (delta.getResource().getType() == IResource.FILE && delta.getKind() == IResourceDelta.REMOVED) {
                    IPath location = delta.getResource().getLocation() == null
                            ? delta.getResource().getProject().getLocation()
                            : delta.getResource().getLocation();
                    forget(location);
                }
                return true;
            });
        } catch (CoreException e) {
            KeylineUi.log("Changes in the workspace could not be followed", e);
        }
    }

    private void forget(IPath location) {
        if (location != null && viewer != null && !viewer.getControl().isDisposed()) {
            viewer.getControl().getDisplay().asyncExec(() -> models.forget(Path.of(location.toOSString())));
        }
    }

    private void refresh() {
        if (viewer != null && !viewer.getControl().isDisposed()) {
            viewer.refresh();
        }
    }

    @Override
    public void dispose() {
        ResourcesPlugin.getWorkspace().removeResourceChangeListener(this);
        models.dispose();
    }
}
