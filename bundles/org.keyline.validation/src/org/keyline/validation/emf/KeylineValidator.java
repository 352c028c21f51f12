/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation.emf;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.BasicDiagnostic;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.common.util.DiagnosticChain;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EValidator;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EObjectValidator;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.keyline.model.assessment.AssessmentPackage;
import org.keyline.model.core.CorePackage;
import org.keyline.model.framework.FrameworkPackage;
import org.keyline.model.guidance.GuidancePackage;
import org.keyline.model.inspection.InspectionPackage;
import org.keyline.model.plan.PlanPackage;
import org.keyline.validation.Finding;
import org.keyline.validation.Severity;
import org.keyline.validation.Validation;

/**
 * Gives any tool that validates by EMF the findings of Keyline's rules. Once {@link #register() registered}, as it is
 * at the start of the workbench, for EMF has no extension point for validators,
 * {@code Diagnostician.INSTANCE.validate(root)} gives for a root, beside what EMF checks itself, a diagnostic for each
 * finding of a {@link Validation#run full run}: the source is the rule's ID, the data are the element, and the feature
 * and other elements where there are some. Findings that somebody decided to leave are left.
 * <p>
 * A root is checked together with all roots of its resource set, since rules look at the whole; whoever validates
 * several roots one by one gets for each the findings on what lies in it. Validating an element that is no root gives
 * the findings on it and on what it contains, at the price of a full run.
 */
public final class KeylineValidator extends EObjectValidator {

    private static final List<EPackage> PACKAGES = List.of(CorePackage.eINSTANCE, FrameworkPackage.eINSTANCE,
            InspectionPackage.eINSTANCE, PlanPackage.eINSTANCE, AssessmentPackage.eINSTANCE,
            GuidancePackage.eINSTANCE);

    private final Validation validation;

    /**
     * A validator.
     *
     * @param validation the rules
     */
    public KeylineValidator(Validation validation) {
        this.validation = validation;
    }

    /**
     * Registers a validator with all rules for all of Keyline's packages, in place of any other. The rules are read
     * when something is validated for the first time.
     */
    public static void register() {
        EValidator.Descriptor standard = Standard::validator;
        PACKAGES.forEach(each -> EValidator.Registry.INSTANCE.put(each, standard));
    }

    /** The validator with all rules, made when it is asked for. */
    private static final class Standard {
        private static final KeylineValidator VALIDATOR = new KeylineValidator(Validation.standard());

        private Standard() {
        }

        static KeylineValidator validator() {
            return VALIDATOR;
        }
    }

    /** Takes the registered validator away again; leaves validators that others registered. */
    public static void unregister() {
        PACKAGES.stream().filter(each -> EValidator.Registry.INSTANCE.get(each) instanceof KeylineValidator)
                .forEach(EValidator.Registry.INSTANCE::remove);
    }

    @Override
    public boolean validate(EClass type, EObject object, DiagnosticChain diagnostics, Map<Object, Object> context) {
        boolean sound = super.validate(type, object, diagnostics, context);
        if (context != null && context.putIfAbsent(KeylineValidator.class, object) != null) {
            return sound; // told already with what contains it
        }
        return tell(object, diagnostics) && sound;
    }

    @Override
    public boolean validate(EDataType type, Object value, DiagnosticChain diagnostics, Map<Object, Object> context) {
        return super.validate(type, value, diagnostics, context);
    }

    @Override
    protected EPackage getEPackage() {
        return PlanPackage.eINSTANCE;
    }

    private boolean tell(EObject validated, DiagnosticChain diagnostics) {
        boolean sound = true;
        for (Finding finding : validation.run(roots(validated), null).findings()) {
            if (EcoreUtil.isAncestor(validated, finding.element())) {
                sound &= !finding.severity().atLeast(Severity.WARNING);
                if (diagnostics != null) {
                    diagnostics.add(diagnostic(finding));
                }
            }
        }
        return sound;
    }

    private static List<EObject> roots(EObject validated) {
        EObject root = EcoreUtil.getRootContainer(validated);
        Resource resource = root.eResource();
        if (resource == null) {
            return List.of(root);
        }
        List<EObject> roots = new ArrayList<>();
        if (resource.getResourceSet() == null) {
            roots.addAll(resource.getContents());
        } else {
            List.copyOf(resource.getResourceSet().getResources()).forEach(r -> roots.addAll(r.getContents()));
        }
        return roots;
    }

    private static Diagnostic diagnostic(Finding finding) {
        List<Object> data = new ArrayList<>();
        data.add(finding.element());
        if (finding.feature() != null) {
            data.add(finding.feature());
        }
        data.addAll(finding.related());
        int severity = switch (finding.severity()) {
        case ERROR -> Diagnostic.ERROR;
        case WARNING -> Diagnostic.WARNING;
        default -> Diagnostic.INFO;
        };
        return new BasicDiagnostic(severity, finding.rule(), 0, finding.message(), data.toArray());
    }
}
