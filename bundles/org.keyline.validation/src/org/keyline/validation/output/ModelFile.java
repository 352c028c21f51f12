/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation.output;

import java.nio.file.Path;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;

/** The file that an element lies in, as people call it. */
final class ModelFile {

    private ModelFile() {
    }

    /**
     * The file of an element.
     *
     * @param element the element
     * @return its path, relative to the working directory where it lies below it, with slashes; empty where the element
     * is in no file
     */
    static String of(EObject element) {
        Resource resource = element.eResource();
        if (resource == null || resource.getURI() == null) {
            return "";
        }
        URI uri = resource.getURI();
        if (!uri.isFile()) {
            return uri.isPlatformResource() ? uri.toPlatformString(true) : uri.toString();
        }
        Path path = Path.of(uri.toFileString()).toAbsolutePath().normalize();
        Path here = Path.of("").toAbsolutePath().normalize();
        return (path.startsWith(here) ? here.relativize(path) : path).toString().replace('\\', '/');
    }
}
