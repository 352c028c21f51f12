/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.model.resource;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.InternalEList;

/** The other files that a model refers to, as long as nobody followed its references. Opens none of them. */
public final class ReferredFiles {

    private ReferredFiles() {
    }

    /**
     * The files.
     *
     * @param resource a model's file, just loaded
     * @return their URIs in the order of the model, each with the elements that refer to it, once for each reference
     */
    public static Map<URI, List<EObject>> of(Resource resource) {
        Map<URI, List<EObject>> files = new LinkedHashMap<>();
        for (TreeIterator<EObject> all = resource.getAllContents(); all.hasNext();) {
            EObject from = all.next();
            for (Iterator<?> targets = targets(from); targets.hasNext();) {
                if (targets.next() instanceof InternalEObject target && target.eIsProxy()) {
                    files.computeIfAbsent(target.eProxyURI().trimFragment(), file -> new ArrayList<>()).add(from);
                }
            }
        }
        return files;
    }

    private static Iterator<?> targets(EObject from) {
        return ((InternalEList<?>) from.eCrossReferences()).basicIterator();
    }
}
