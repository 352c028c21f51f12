/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.exchange;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.keyline.model.core.Element;

/** Writes a model as text, feature by feature, so that two models can be compared and the difference read. */
final class ModelText {
    private final Set<String> without;
    private final StringBuilder text = new StringBuilder();

    private ModelText(Set<String> without) {
        this.without = without;
    }

    /** Writes all of a model. */
    static String of(Collection<? extends EObject> roots) {
        return of(roots, Set.of());
    }

    /** Writes a model without some features. */
    static String of(Collection<? extends EObject> roots, Set<String> without) {
        ModelText written = new ModelText(without);
        roots.forEach(root -> written.write(root, ""));
        return written.text.toString();
    }

    private void write(EObject object, String indent) {
        text.append(indent).append(object.eClass().getName()).append('\n');
        TreeSet<String> lines = new TreeSet<>();
        for (EStructuralFeature feature : object.eClass().getEAllStructuralFeatures()) {
            boolean contained = feature instanceof EReference reference && reference.isContainment();
            if (!contained && object.eIsSet(feature) && !without.contains(feature.getName())) {
                lines.add(indent + "  " + feature.getName() + " = " + value(object, feature));
            }
        }
        lines.forEach(line -> text.append(line).append('\n'));
        for (EReference reference : object.eClass().getEAllContainments()) {
            if (!without.contains(reference.getName()) && object.eIsSet(reference)) {
                text.append(indent).append("  ").append(reference.getName()).append(":\n");
                values(object, reference).forEach(child -> write((EObject) child, indent + "    "));
            }
        }
    }

    private static String value(EObject object, EStructuralFeature feature) {
        return values(object, feature).stream().map(value -> feature instanceof EAttribute ? String.valueOf(value)
                : value instanceof Element element ? element.getId() : "?").collect(Collectors.joining(" | "));
    }

    private static List<?> values(EObject object, EStructuralFeature feature) {
        Object value = object.eGet(feature);
        return feature.isMany() ? List.copyOf((Collection<?>) value) : List.of(value);
    }
}
