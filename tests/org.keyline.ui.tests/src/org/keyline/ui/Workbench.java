/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.ui;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.keyline.model.resource.KeylineResource;
import org.keyline.model.resource.ModelFiles;
import org.keyline.testsupport.PlanBuilder;
import org.keyline.ui.editor.SessionEditor;

/** Drives the workbench from a test's thread, which is not the user interface's. */
public final class Workbench implements AutoCloseable {

    private static final int PATIENCE_SECONDS = 60;
    private static final int STEP_MILLIS = 50;

    private final IProject project;

    /**
     * Makes a project for one test.
     *
     * @param name its name
     * @throws CoreException when it cannot be made
     */
    public Workbench(String name) throws CoreException {
        project = ResourcesPlugin.getWorkspace().getRoot().getProject(name);
        if (project.exists()) {
            project.delete(true, true, null);
        }
        project.create(null);
        project.open(null);
    }

    /** Does something in the user interface's thread, and gives its result. */
    public static <T> T ui(Callable<T> work) {
        AtomicReference<T> result = new AtomicReference<>();
        AtomicReference<Throwable> failure = new AtomicReference<>();
        display().syncExec(() -> {
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

    /** Does something in the user interface's thread. */
    public static void run(Runnable work) {
        ui(() -> {
            work.run();
            return null;
        });
    }

    /** Waits until something holds, looked at in the user interface's thread; fails where it never does. */
    public static void await(String what, BooleanSupplier condition) throws InterruptedException {
        for (int i = 0; i < PATIENCE_SECONDS * 1000 / STEP_MILLIS; i++) {
            if (ui(condition::getAsBoolean)) {
                return;
            }
            Thread.sleep(STEP_MILLIS);
        }
        throw new AssertionError("It never came about that " + what);
    }

    /** The page of the workbench's window. */
    public static IWorkbenchPage page() {
        return ui(() -> PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage());
    }

    /** The display of the workbench. */
    public static Display display() {
        return PlatformUI.getWorkbench().getDisplay();
    }

    /** Writes a model into the project. */
    public IFile model(String name, PlanBuilder plan) throws IOException, CoreException {
        IFile file = project.getFile(name);
        Path path = path(file);
        KeylineResource resource = ModelFiles.create(ModelFiles.newResourceSet(), path);
        for (EObject root : plan.roots()) {
            resource.getContents().add(root);
        }
        resource.save(null);
        project.refreshLocal(IResource.DEPTH_INFINITE, null);
        return file;
    }

    /** Writes a text into the project. */
    public IFile text(String name, String text) throws CoreException {
        IFile file = project.getFile(name);
        file.create(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), true, null);
        return file;
    }

    /** The path of a file in the project. */
    public static Path path(IFile file) {
        return Path.of(file.getProject().getLocation().append(file.getProjectRelativePath()).toOSString());
    }

    /** Opens a file in its editor, and waits until it has been read. */
    public static IEditorPart open(IFile file) {
        IWorkbenchPage page = page();
        IEditorPart opened = ui(() -> IDE.openEditor(page, file));
        if (opened instanceof SessionEditor editor) {
            try {
                await(file + " has been read", () -> !editor.isReading());
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
        }
        return opened;
    }

    /** The first widget of a type that something holds for, in or under a composite; null where there is none. */
    public static <T extends Control> T find(Composite parent, Class<T> type,
            Predicate<T> condition) {
        for (Control child : parent.getChildren()) {
            if (type.isInstance(child) && condition.test(type.cast(child))) {
                return type.cast(child);
            }
            T within = child instanceof Composite composite ? find(composite, type, condition) : null;
            if (within != null) {
                return within;
            }
        }
        return null;
    }

    /** Closes all editors without saving, and deletes the project. */
    @Override
    public void close() throws CoreException {
        IWorkbenchPage page = page();
        run(() -> page.closeAllEditors(false));
        project.delete(true, true, null);
    }
}
