/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.app;

import java.net.URL;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.eclipse.ui.ide.IDE;
import org.keyline.ui.navigator.ModelOpening;

/** How the workbench of Keyline behaves from its start to its end. */
final class KeylineWorkbench extends WorkbenchAdvisor {

    private static final String IDE_ICONS = "icons/full/";

    /** The images that the problem views of the platform ask for under these names. */
    private static final Map<String, String> PROBLEM_IMAGES = Map.of("IMG_OBJS_ERROR_PATH", "obj16/error_tsk.svg",
            "IMG_OBJS_WARNING_PATH", "obj16/warn_tsk.svg", "IMG_OBJS_INFO_PATH", "obj16/info_tsk.svg",
            "IMG_OBJS_FIXABLE_ERROR", "obj16/quickfix_error_obj.svg", "IMG_OBJS_FIXABLE_WARNING",
            "obj16/quickfix_warning_obj.svg", "IMG_OBJS_FIXABLE_INFO", "obj16/quickfix_info_obj.svg",
            "IMG_ELCL_QUICK_FIX_ENABLED", "elcl16/smartmode_co.svg", "IMG_DLCL_QUICK_FIX_DISABLED",
            "dlcl16/smartmode_co.png", "IMG_ETOOL_PROBLEM_CATEGORY", "etool16/problem_category.svg",
            "IMG_DLGBAN_QUICKFIX_DLG", "wizban/quick_fix.png");

    private final List<Path> files;
    private final boolean samples;

    /**
     * @param files what to open at the start, besides what was open at the last end
     * @param samples whether a workspace without projects gets the samples, where no files are to be opened
     */
    KeylineWorkbench(List<Path> files, boolean samples) {
        this.files = files;
        this.samples = samples;
    }

    @Override
    public void initialize(IWorkbenchConfigurer configurer) {
        super.initialize(configurer);
        configurer.setSaveAndRestore(true);
        Appearance.followDesktop(configurer.getWorkbench().getDisplay());
        IDE.registerAdapters();
        declare(configurer, IDE.SharedImages.IMG_OBJ_PROJECT, "obj16/prj_obj.svg");
        declare(configurer, IDE.SharedImages.IMG_OBJ_PROJECT_CLOSED, "obj16/cprj_obj.svg");
        PROBLEM_IMAGES.forEach((id, file) -> declare(configurer, id, file));
    }

    private static void declare(IWorkbenchConfigurer configurer, String id, String file) {
        URL icon = FileLocator.find(Platform.getBundle("org.eclipse.ui.ide"),
                IPath.fromPortableString(IDE_ICONS + file));
        if (icon != null) {
            configurer.declareImage(id, ImageDescriptor.createFromURL(icon), true);
        }
    }

    @Override
    public WorkbenchWindowAdvisor createWorkbenchWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
        return new KeylineWindow(configurer);
    }

    @Override
    public String getInitialWindowPerspectiveId() {
        return PlanningPerspective.ID;
    }

    @Override
    public IAdaptable getDefaultPageInput() {
        return ResourcesPlugin.getWorkspace().getRoot();
    }

    @Override
    public String getMainPreferencePageId() {
        return "org.eclipse.ui.preferencePages.Workbench";
    }

    @Override
    public void preStartup() {
        try {
            ResourcesPlugin.getWorkspace().getRoot().refreshLocal(IResource.DEPTH_INFINITE, null);
        } catch (CoreException e) {
            log("The workspace could not be brought up to date", e);
        }
    }

    @Override
    public void postStartup() {
        IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
        if (samples && files.isEmpty()) {
            Samples.atFirstStart(page);
        }
        for (Path file : files) {
            ModelOpening.open(page, file);
        }
    }

    @Override
    public boolean preShutdown() {
        try {
            ResourcesPlugin.getWorkspace().save(true, null);
        } catch (CoreException e) {
            log("The workspace could not be saved", e);
        }
        return super.preShutdown();
    }

    /** Notes a failure for those who maintain the program. */
    static void log(String message, Throwable cause) {
        ILog.of(KeylineWorkbench.class).log(new Status(IStatus.ERROR, "org.keyline.app", message, cause));
    }
}
