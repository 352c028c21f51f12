/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.ui.session;

import java.io.IOException;
import java.nio.file.Path;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.keyline.model.resource.KeylineResource;
import org.keyline.model.resource.ModelFiles;
import org.keyline.testsupport.PlanBuilder;

/** The files of a plan with one action, and of the report with the recommendation that it answers. */
final class PlanAndReport {

    private PlanAndReport() {
    }

    /** Writes both; the plan refers to the report. */
    static void write(Path plan, Path report) throws IOException {
        PlanBuilder built = PlanBuilder.plan().recommendation("R1").workStream("A", "Access").action("A.1")
                .titled("Ask tenants").addresses("R1");
        ResourceSet resources = ModelFiles.newResourceSet();
        KeylineResource plans = ModelFiles.create(resources, plan);
        KeylineResource reports = ModelFiles.create(resources, report);
        for (EObject root : built.roots()) {
            (root == built.build() ? plans : reports).getContents().add(root);
        }
        reports.save(null);
        plans.save(null);
    }
}
