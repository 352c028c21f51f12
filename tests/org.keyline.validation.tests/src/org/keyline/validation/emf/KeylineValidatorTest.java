/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation.emf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.util.Diagnostician;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.keyline.model.plan.Action;
import org.keyline.model.plan.PlanPackage;
import org.keyline.model.resource.KeylineResource;
import org.keyline.model.resource.ModelFiles;
import org.keyline.testsupport.PlanBuilder;
import org.keyline.validation.Finding;
import org.keyline.validation.Validation;

class KeylineValidatorTest {

    private final PlanBuilder plan = PlanBuilder.plan().recommendation("R1").workStream("A", "Repairs").action("A.1")
            .from("2009-06-01").to("2009-05-01").action("A.2").lead("Robin Lee").suppress("ACC-06");
    private List<EObject> roots;

    @BeforeEach
    void register() {
        ResourceSet files = ModelFiles.newResourceSet();
        KeylineResource file = new KeylineResource(URI.createURI("memory:/plan.keyline"));
        files.getResources().add(file);
        roots = plan.roots();
        file.getContents().addAll(roots);
        KeylineValidator.register();
    }

    @AfterEach
    void unregister() {
        KeylineValidator.unregister();
    }

    @Test
    void theDiagnosticianGivesTheFindingsOfAFullRun() {
        List<Finding> findings = Validation.standard().run(roots, null).findings();
        List<String> expected = findings.stream().map(KeylineValidatorTest::words).sorted().toList();
        List<String> diagnostics = roots.stream().flatMap(root -> ofRules(root).stream())
                .map(KeylineValidatorTest::words).sorted().toList();
        assertFalse(expected.isEmpty());
        assertEquals(expected, diagnostics);
    }

    @Test
    void aDiagnosticHasElementFeatureAndRule() {
        Action action = plan.get(Action.class, "A.1");
        Diagnostic diagnostic = ofRules(roots.get(0)).stream().filter(d -> d.getSource().equals("DAT-02")).findFirst()
                .orElseThrow();
        assertEquals(Diagnostic.ERROR, diagnostic.getSeverity());
        assertEquals(List.of(action, PlanPackage.Literals.ACTION__START), diagnostic.getData().subList(0, 2));
        assertTrue(diagnostic.getMessage().contains("after it finishes"), diagnostic.getMessage());
    }

    @Test
    void anElementAloneGivesWhatIsFoundOnItAndInIt() {
        Action action = plan.get(Action.class, "A.2");
        List<Diagnostic> diagnostics = ofRules(action);
        assertFalse(diagnostics.isEmpty());
        assertTrue(diagnostics.stream().allMatch(d -> d.getData().get(0) == action), diagnostics.toString());
    }

    @Test
    void withoutRegistrationOnlyEmfItselfChecks() {
        KeylineValidator.unregister();
        assertEquals(List.of(), ofRules(roots.get(0)));
    }

    private static List<Diagnostic> ofRules(EObject object) {
        return Diagnostician.INSTANCE.validate(object).getChildren().stream()
                .filter(d -> d.getSource().matches("[A-Z]+-\\d+")).toList();
    }

    private static String words(Diagnostic diagnostic) {
        return diagnostic.getSource() + " " + diagnostic.getSeverity() + " " + diagnostic.getMessage() + " "
                + System.identityHashCode(diagnostic.getData().get(0));
    }

    private static String words(Finding finding) {
        int severity = switch (finding.severity()) {
        case ERROR -> Diagnostic.ERROR;
        case WARNING -> Diagnostic.WARNING;
        default -> Diagnostic.INFO;
        };
        return finding.rule() + " " + severity + " " + finding.message() + " "
                + System.identityHashCode(finding.element());
    }
}
