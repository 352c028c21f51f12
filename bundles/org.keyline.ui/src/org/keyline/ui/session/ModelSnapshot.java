/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.ui.session;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.keyline.model.resource.KeylineResource;
import org.keyline.model.resource.ModelFiles;

/**
 * A copy of a session's model that no one changes, for jobs in the background: the model itself belongs to the user
 * interface's thread, and reading it elsewhere would meet it half changed.
 */
public final class ModelSnapshot {

    private final Map<URI, KeylineResource> resources = new LinkedHashMap<>();
    private final Map<EObject, EObject> originals = new IdentityHashMap<>();

    /** Copies the resources; to be called in the user interface's thread. */
    ModelSnapshot(List<KeylineResource> live) {
        EcoreUtil.Copier copier = new EcoreUtil.Copier(true, true);
        Map<KeylineResource, List<EObject>> contents = new LinkedHashMap<>();
        for (KeylineResource resource : live) {
            contents.put(resource, new ArrayList<>(copier.copyAll(resource.getContents())));
        }
        copier.copyReferences();
        copier.forEach((original, copy) -> originals.put(copy, original));
        ResourceSet set = ModelFiles.newResourceSet();
        contents.forEach((resource, roots) -> {
            KeylineResource copy = new KeylineResource(resource.getURI());
            set.getResources().add(copy);
            copy.getContents().addAll(roots);
            resources.put(resource.getURI(), copy);
        });
    }

    /**
     * The copies of the roots of all files.
     *
     * @return the roots, file by file
     */
    public List<EObject> roots() {
        return resources.values().stream().flatMap(resource -> resource.getContents().stream()).toList();
    }

    /**
     * The copy of a file.
     *
     * @param uri the file's URI
     * @return its copy; null where the session has no such file
     */
    public KeylineResource resource(URI uri) {
        return resources.get(uri);
    }

    /**
     * The object that was copied.
     *
     * @param copy an object of this snapshot
     * @return its original, which may have changed or gone since; null for an object from elsewhere
     */
    public EObject original(EObject copy) {
        return originals.get(copy);
    }
}
