/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.ui.findings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.impl.ResourceImpl;
import org.eclipse.emf.ecore.util.Diagnostician;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.keyline.model.plan.ImprovementPlan;
import org.keyline.testsupport.PlanBuilder;
import org.keyline.ui.Workbench;
import org.keyline.validation.Finding;
import org.keyline.validation.Validation;

/** In the running workbench, whose start has registered the validator. */
class EmfValidationTest {

    @Test
    void emfsDiagnosticianTellsTheFindingsOfAFullRun() throws Exception {
        List<EObject> roots = PlanBuilder.plan().recommendation("R1").action("A.1").from("2009-06-01").to("2009-05-01")
                .roots();
        EObject plan = roots.stream().filter(ImprovementPlan.class::isInstance).findFirst().orElseThrow();
        new ResourceImpl().getContents().addAll(roots);
        Workbench.await("the start registers the validator", () -> !diagnostics(plan).isEmpty());
        for (EObject root : roots) {
            List<String> expected = Validation.standard().run(roots, null).findings().stream()
                    .filter(finding -> EcoreUtil.isAncestor(root, finding.element())).map(finding -> words(finding))
                    .sorted().toList();
            assertEquals(expected, diagnostics(root));
        }
    }

    private static List<String> diagnostics(EObject root) {
        return Diagnostician.INSTANCE.validate(root).getChildren().stream()
                .filter(diagnostic -> diagnostic.getSource().matches("[A-Z]+-\\d+")).map(EmfValidationTest::words)
                .sorted().toList();
    }

    private static String words(Diagnostic diagnostic) {
        return diagnostic.getSource() + ' ' + diagnostic.getMessage();
    }

    private static String words(Finding finding) {
        return finding.rule() + ' ' + finding.message();
    }
}
