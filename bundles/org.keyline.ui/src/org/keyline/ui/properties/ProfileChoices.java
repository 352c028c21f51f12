/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.ui.properties;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.keyline.model.guidance.GuidancePackage;
import org.keyline.model.guidance.GuidanceProfile;
import org.keyline.model.resource.KeylineResource;
import org.keyline.model.resource.ModelFileException;
import org.keyline.model.resource.ModelFiles;
import org.keyline.ui.KeylineUi;
import org.keyline.ui.session.ModelSession;

/**
 * The guidance profiles that can be chosen: those of the model, and those of all files in the workspace. A file of
 * which one is chosen is taken into the model.
 */
final class ProfileChoices {

    private static final int HEAD_BYTES = 2048;
    private static final String ROOT = ":GuidanceProfile";

    private ProfileChoices() {
    }

    /** The choices for a feature; those that the model has, and for profiles those of other files as well. */
    static Collection<?> all(ModelSession session, EStructuralFeature feature, Collection<?> own) {
        if (feature.getEType() != GuidancePackage.Literals.GUIDANCE_PROFILE) {
            return own;
        }
        List<Object> all = new ArrayList<>(own);
        for (Path file : files()) {
            if (session.resource(file) == null) {
                try {
                    ModelFiles.load(ModelFiles.newResourceSet(), file).getContents().stream()
                            .filter(GuidanceProfile.class::isInstance).forEach(all::add);
                } catch (ModelFileException e) {
                    KeylineUi.log(file + " is left out of the profiles to choose from", e);
                }
            }
        }
        return all;
    }

    /** The same element within the model; its file is taken into the model where it was not there. */
    static EObject own(ModelSession session, EObject chosen) {
        if (ElementSessions.of(chosen) == session) {
            return chosen;
        }
        try {
            KeylineResource resource = session.files().include(ModelSession.path(chosen.eResource()));
            return resource.getEObject(EcoreUtil.getID(chosen));
        } catch (ModelFileException e) {
            KeylineUi.log("A profile that was chosen cannot be read", e);
            return null;
        }
    }

    /** The files of the workspace that begin with a profile. */
    private static List<Path> files() {
        List<Path> files = new ArrayList<>();
        try {
            ResourcesPlugin.getWorkspace().getRoot().accept(resource -> {
                if (resource instanceof IFile file && "keyline".equals(file.getFileExtension())
                        && file.getLocation() != null && isProfile(Path.of(file.getLocation().toOSString()))) {
                    files.add(Path.of(file.getLocation().toOSString()).toAbsolutePath().normalize());
                }
                return true;
            });
        } catch (CoreException e) {
            KeylineUi.log("The workspace could not be searched for profiles", e);
        }
        return files;
    }

    private static boolean isProfile(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return new String(in.readNBytes(HEAD_BYTES), StandardCharsets.UTF_8).contains(ROOT);
        } catch (IOException e) {
            return false;
        }
    }
}
