/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.model.resource;

import static org.junit.jupiter.api.Assertions.assertNull;

import java.lang.ref.WeakReference;
import java.nio.file.Path;

import org.eclipse.emf.ecore.resource.ResourceSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.keyline.model.plan.PlanFactory;

/** What was read from a file is kept by nobody but its reader. */
class ParserPoolTest {

    @TempDir
    private Path folder;

    @Test
    void aModelThatNobodyNeedsGoesAlthoughItsParserIsKept() throws Exception {
        Path file = folder.resolve("plan.keyline");
        KeylineResource written = ModelFiles.create(ModelFiles.newResourceSet(), file);
        written.getContents().add(PlanFactory.eINSTANCE.createImprovementPlan());
        written.save(null);

        WeakReference<ResourceSet> loaded = loaded(file);
        for (int i = 0; i < 50 && loaded.get() != null; i++) {
            System.gc();
            Thread.sleep(20);
        }
        assertNull(loaded.get());
    }

    private static WeakReference<ResourceSet> loaded(Path file) throws ModelFileException {
        ResourceSet set = ModelFiles.newResourceSet();
        ModelFiles.load(set, file);
        return new WeakReference<>(set);
    }
}
