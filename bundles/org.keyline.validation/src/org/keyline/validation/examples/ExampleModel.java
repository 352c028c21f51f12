/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation.examples;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ResourceImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.keyline.model.assessment.AssessmentPackage;
import org.keyline.model.core.CorePackage;
import org.keyline.model.framework.FrameworkPackage;
import org.keyline.model.guidance.GuidancePackage;
import org.keyline.model.inspection.InspectionPackage;
import org.keyline.model.plan.PlanPackage;

/**
 * Makes a model of the lines of an example. A line is an element or more of what an element says:
 *
 * <pre>
 *   Organisation "Harrow Homes" kind=localAuthority
 *     Person "Ann Reid"
 *   ImprovementPlan "Plan" organisation="Harrow Homes"
 *     Action A.1 "Write to tenants" start=2009-04-01
 *       lead="Ann Reid"
 * </pre>
 *
 * What stands further in belongs to what stands above it. An element is its class, its reference and its name in
 * quotation marks; {@code feature=value} sets a feature, with several values between commas where the feature may have
 * several. What is referred to is found by its reference, its name or, where neither fits, its class; it may come
 * later. {@code |feature} after the class says where it belongs, if its parent has several places for it.
 */
final class ExampleModel {

    private static final int INDENT = 2;
    private static final Pattern TOKEN = Pattern
            .compile("(\\w+)=((?:\"[^\"]*\"|[^\\s\",])(?:,?(?:\"[^\"]*\"|[^\\s\",]))*)"
                    + "|\"([^\"]*)\"|(\\S+)");
    private static final Pattern VALUE = Pattern.compile("\"([^\"]*)\"|([^,\"]+)");
    private static final List<EPackage> PACKAGES = List.of(PlanPackage.eINSTANCE, InspectionPackage.eINSTANCE,
            CorePackage.eINSTANCE, FrameworkPackage.eINSTANCE, AssessmentPackage.eINSTANCE,
            GuidancePackage.eINSTANCE);

    private final List<EObject> roots = new ArrayList<>();
    private final List<EObject> all = new ArrayList<>();
    private final Deque<EObject> open = new ArrayDeque<>();
    private final List<Runnable> links = new ArrayList<>();

    private ExampleModel() {
    }

    /**
     * Makes the model.
     *
     * @param lines the lines
     * @return the roots of the model, in order, in a file that is never saved
     * @throws IllegalArgumentException when a line cannot be read; the message has the line
     */
    static List<EObject> of(List<String> lines) {
        ExampleModel model = new ExampleModel();
        for (String line : lines) {
            try {
                model.read(line);
            } catch (RuntimeException e) {
                throw new IllegalArgumentException("“" + line.strip() + "”: " + e.getMessage(), e);
            }
        }
        model.links.forEach(Runnable::run);
        Resource file = new ResourceImpl(URI.createURI("example.keyline"));
        file.getContents().addAll(model.roots);
        return List.copyOf(model.roots);
    }

    private void read(String line) {
        int depth = (line.length() - line.stripLeading().length()) / INDENT;
        while (open.size() > depth) {
            open.pop();
        }
        Matcher token = TOKEN.matcher(line.strip());
        boolean first = true;
        EObject element = open.peek();
        while (token.find()) {
            if (token.group(1) != null) {
                set(element, token.group(1), token.group(2));
            } else if (token.group(3) != null) {
                set(element, "name", '"' + token.group(3) + '"');
            } else if (first) {
                element = add(token.group(4));
            } else {
                set(element, "ref", token.group(4));
            }
            first = false;
        }
    }

    private EObject add(String classAndPlace) {
        String[] parts = classAndPlace.split("\\|");
        EObject element = EcoreUtil.create(type(parts[0]));
        EObject parent = open.peek();
        if (parent == null) {
            roots.add(element);
        } else {
            EReference place = parts.length > 1 ? (EReference) feature(parent, parts[1])
                    : parent.eClass().getEAllContainments().stream()
                            .filter(r -> r.getEReferenceType().isInstance(element))
                            .findFirst().orElseThrow(() -> new IllegalArgumentException(
                                    parent.eClass().getName() + " holds no " + parts[0]));
            put(parent, place, element);
        }
        all.add(element);
        open.push(element);
        return element;
    }

    private void set(EObject element, String name, String text) {
        EStructuralFeature feature = feature(element, name);
        if (!feature.isMany()) {
            set(element, feature, text.startsWith("\"") ? text.substring(1, text.length() - 1) : text);
            return;
        }
        Matcher value = VALUE.matcher(text);
        while (value.find()) {
            set(element, feature, value.group(1) != null ? value.group(1) : value.group(2));
        }
    }

    private void set(EObject element, EStructuralFeature feature, String value) {
        if (feature instanceof EAttribute attribute) {
            put(element, attribute, EcoreUtil.createFromString(attribute.getEAttributeType(), value));
        } else {
            links.add(() -> put(element, feature, find((EReference) feature, value)));
        }
    }

    private EObject find(EReference reference, String value) {
        List<EObject> fitting = all.stream().filter(reference.getEReferenceType()::isInstance).toList();
        for (String name : List.of("ref", "name")) {
            for (EObject one : fitting) {
                EStructuralFeature feature = one.eClass().getEStructuralFeature(name);
                if (feature != null && value.equals(one.eGet(feature))) {
                    return one;
                }
            }
        }
        return fitting.stream().filter(one -> one.eClass().getName().equals(value)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException(reference.getName() + "=" + value
                        + " names no " + reference.getEReferenceType().getName() + " of the example"));
    }

    private static void put(EObject element, EStructuralFeature feature, Object value) {
        if (feature.isMany()) {
            @SuppressWarnings("unchecked") // a feature with several values is a list of whatever its type is
            List<Object> values = (List<Object>) element.eGet(feature);
            values.add(value);
        } else {
            element.eSet(feature, value);
        }
    }

    private static EStructuralFeature feature(EObject element, String name) {
        EStructuralFeature feature = element == null ? null : element.eClass().getEStructuralFeature(name);
        if (feature == null) {
            throw new IllegalArgumentException("nothing here is called " + name);
        }
        return feature;
    }

    private static EClass type(String name) {
        for (EPackage one : PACKAGES) {
            EClassifier found = one.getEClassifier(name);
            if (found instanceof EClass type && !type.isAbstract()) {
                return type;
            }
        }
        throw new IllegalArgumentException("there is no class " + name);
    }
}
