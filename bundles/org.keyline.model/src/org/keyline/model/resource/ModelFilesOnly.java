/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.model.resource;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.impl.FileURIHandlerImpl;

/**
 * Lets EMF open model files of this machine and nothing else. A model from somebody else may name anything as the place
 * of another model or of a metamodel: an address in a network, a file of the system, another machine's folder. EMF
 * would open all of them.
 */
final class ModelFilesOnly extends FileURIHandlerImpl {

    private final Set<String> machines = new HashSet<>();

    /**
     * Trusts the machine that a file lies on, since the caller named it. Only Windows has other machines in the names
     * of files.
     *
     * @param file the file as a URI
     */
    void trust(URI file) {
        if (file.hasAuthority()) {
            machines.add(file.authority());
        }
    }

    /**
     * Whether something may be opened.
     *
     * @param uri where it is
     * @return true for a model file on this machine, or on one that is trusted
     */
    boolean allows(URI uri) {
        boolean trusted = !uri.hasAuthority() || uri.authority().isEmpty() || machines.contains(uri.authority());
        return uri.isFile() && trusted && ModelFiles.EXTENSION.equals(uri.fileExtension());
    }

    @Override
    public boolean canHandle(URI uri) {
        return true;
    }

    @Override
    public boolean exists(URI uri, Map<?, ?> options) {
        return allows(uri) && super.exists(uri, options);
    }

    @Override
    public InputStream createInputStream(URI uri, Map<?, ?> options) throws IOException {
        if (!allows(uri)) {
            throw new IOException(uri + " is no model file on this machine, so it is not opened");
        }
        return super.createInputStream(uri, options);
    }
}
