/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.ui.wizards;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.keyline.model.resource.KeylineResource;
import org.keyline.model.resource.ModelFiles;
import org.keyline.ui.session.ModelSession;

/** Copies a model as it is at one moment, so that it can be checked and written in the background. */
final class ModelCopy {

    private ModelCopy() {
    }

    /**
     * Copies all files of a model; to be called in the user interface's thread.
     *
     * @param session the model
     * @return the copies of the roots, file by file
     */
    static List<EObject> of(ModelSession session) {
        EcoreUtil.Copier copier = new EcoreUtil.Copier(true, true);
        Map<KeylineResource, List<EObject>> contents = new LinkedHashMap<>();
        session.resources().forEach(
                resource -> contents.put(resource, new ArrayList<>(copier.copyAll(resource.getContents()))));
        copier.copyReferences();
        ResourceSet set = ModelFiles.newResourceSet();
        List<EObject> roots = new ArrayList<>();
        contents.forEach((resource, copies) -> {
            KeylineResource copy = new KeylineResource(resource.getURI());
            set.getResources().add(copy);
            copy.getContents().addAll(copies);
            roots.addAll(copies);
        });
        return roots;
    }
}
