/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.keyline.model.resource.KeylineResource;
import org.keyline.model.resource.ModelFiles;

/** Generated plans as files. */
final class PlanFile {

    private PlanFile() {
    }

    /**
     * Writes a generated plan.
     *
     * @param folder where to
     * @param elements number of elements
     * @return the file
     */
    static Path write(Path folder, int elements) throws IOException {
        Path file = folder.resolve("plan-" + elements + ".keyline");
        KeylineResource resource = ModelFiles.create(ModelFiles.newResourceSet(), file);
        resource.getContents().addAll(PlanGenerator.withElements(elements));
        resource.save(null);
        return file;
    }

    /** Loads a file afresh. */
    static List<EObject> load(Path file) throws IOException {
        Resource resource = ModelFiles.load(ModelFiles.newResourceSet(), file);
        return resource.getContents();
    }
}
