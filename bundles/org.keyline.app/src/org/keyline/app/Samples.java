/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspaceRoot;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.ui.IWorkbenchPage;
import org.keyline.ui.navigator.ModelNavigator;
import org.keyline.ui.navigator.ModelOpening;
import org.keyline.ui.wizards.FolderImport;

/**
 * The project of samples that a first start makes: a copy of the models that the product ships, to be changed at will.
 * Where a sample is a document, it is imported, as one would do oneself.
 */
final class Samples {

    private static final String PROJECT = "Keyline samples";
    /** What the product ships for its own tests. */
    private static final String EXPECTED = "expected-";

    private Samples() {
    }

    /** Makes the project in the background and opens its plans, where the workspace has no projects yet. */
    static void atFirstStart(IWorkbenchPage page) {
        Path models = shipped();
        if (ResourcesPlugin.getWorkspace().getRoot().getProjects().length > 0 || models == null) {
            return;
        }
        Job.create("Making the samples", (ICoreRunnable) monitor -> {
            List<Path> plans = make(models, monitor);
            page.getWorkbenchWindow().getShell().getDisplay()
                    .asyncExec(() -> plans.forEach(plan -> show(page, plan)));
        }).schedule();
    }

    private static void show(IWorkbenchPage page, Path plan) {
        ModelOpening.open(page, plan);
        IFile file = ResourcesPlugin.getWorkspace().getRoot().getFileForLocation(IPath.fromOSString(plan.toString()));
        if (file != null && page.findView(ModelNavigator.ID) instanceof ModelNavigator navigator) {
            navigator.selectReveal(new StructuredSelection(file));
        }
    }

    private static List<Path> make(Path models, IProgressMonitor monitor) throws CoreException {
        IWorkspaceRoot root = ResourcesPlugin.getWorkspace().getRoot();
        IProject project = root.getProject(PROJECT);
        project.create(null);
        project.open(null);
        try {
            Path folder = Path.of(project.getLocation().toOSString());
            copy(models, folder);
            return plans(folder.resolve("plans"), monitor);
        } catch (IOException e) {
            throw new CoreException(new Status(IStatus.ERROR, "org.keyline.app", "The samples could not be made", e));
        } finally {
            project.refreshLocal(IResource.DEPTH_INFINITE, null);
        }
    }

    /** The plans of the samples, in the order in which they are opened. */
    private static List<Path> plans(Path folder, IProgressMonitor monitor) throws IOException {
        List<Path> plans = new ArrayList<>();
        if (!Files.isDirectory(folder)) {
            return plans;
        }
        List<Path> folders;
        try (Stream<Path> list = Files.list(folder)) {
            folders = list.filter(Files::isDirectory).sorted().toList();
        }
        for (Path each : folders) {
            List<Path> imported = FolderImport.run(each, monitor);
            if (!imported.isEmpty()) {
                plans.add(imported.getLast());
            } else {
                try (Stream<Path> files = Files.list(each)) {
                    files.filter(file -> file.toString().endsWith(".keyline")).sorted().findFirst()
                            .ifPresent(plans::add);
                }
            }
        }
        return plans;
    }

    /** The folder of the models that the product ships; null where there is none. */
    private static Path shipped() {
        String home = System.getProperty("keyline.home");
        Path installation = home != null ? Path.of(home)
                : Path.of(IPath.fromPortableString(Platform.getInstallLocation().getURL().getPath()).toOSString());
        Path models = installation.resolve("models");
        return Files.isDirectory(models) ? models : null;
    }

    private static void copy(Path from, Path to) throws IOException {
        List<Path> all;
        try (Stream<Path> walk = Files.walk(from)) {
            all = walk.toList();
        }
        for (Path source : all) {
            Path target = to.resolve(from.relativize(source).toString());
            if (Files.isDirectory(source)) {
                Files.createDirectories(target);
            } else if (!source.getFileName().toString().startsWith(EXPECTED)) {
                Files.copy(source, target);
            }
        }
    }
}
