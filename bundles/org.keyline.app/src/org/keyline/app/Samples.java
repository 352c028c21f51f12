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
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspaceRoot;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.Platform;
import org.eclipse.ui.IWorkbenchPage;
import org.keyline.ui.navigator.ModelOpening;

/**
 * The project of samples that a first start makes: a copy of the models that the product ships, so that it can be changed
 * at will.
 */
final class Samples {

    private static final String PROJECT = "Keyline samples";

    private Samples() {
    }

    /** Makes the project and opens a plan of it, where the workspace has no projects yet. */
    static void atFirstStart(IWorkbenchPage page) {
        IWorkspaceRoot root = ResourcesPlugin.getWorkspace().getRoot();
        Path models = shipped();
        if (root.getProjects().length > 0 || models == null) {
            return;
        }
        try {
            IProject project = root.getProject(PROJECT);
            project.create(null);
            project.open(null);
            Path target = Path.of(project.getLocation().toOSString());
            copy(models, target);
            project.refreshLocal(IResource.DEPTH_INFINITE, null);
            firstPlan(target).ifPresent(plan -> {
                IFile file = root.getFileForLocation(IPath.fromOSString(plan.toString()));
                if (file != null) {
                    ModelOpening.open(page, plan);
                }
            });
        } catch (CoreException | IOException e) {
            KeylineWorkbench.log("The project of samples could not be made", e);
        }
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
            } else if (!source.getFileName().toString().startsWith("expected-")) {
                Files.copy(source, target);
            }
        }
    }

    private static Optional<Path> firstPlan(Path folder) throws IOException {
        try (Stream<Path> walk = Files.walk(folder.resolve("plans"))) {
            return walk.filter(file -> file.toString().endsWith(".keyline")).sorted().reduce((first, last) -> last);
        }
    }
}
