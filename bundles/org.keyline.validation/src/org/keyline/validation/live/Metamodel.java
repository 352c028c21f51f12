/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation.live;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.keyline.model.ModelLists;
import org.keyline.model.assessment.AssessmentPackage;
import org.keyline.model.core.CorePackage;
import org.keyline.model.framework.FrameworkPackage;
import org.keyline.model.guidance.GuidancePackage;
import org.keyline.model.inspection.InspectionPackage;
import org.keyline.model.plan.PlanPackage;

/** The classes of the metamodel and their features by name. */
final class Metamodel {

    /** All its packages. */
    static final List<EPackage> PACKAGES = List.of(CorePackage.eINSTANCE, FrameworkPackage.eINSTANCE,
            InspectionPackage.eINSTANCE, PlanPackage.eINSTANCE, AssessmentPackage.eINSTANCE, GuidancePackage.eINSTANCE);

    private static final List<EClass> CLASSES = PACKAGES.stream().flatMap(p -> p.getEClassifiers().stream())
            .filter(EClass.class::isInstance).map(EClass.class::cast).toList();

    private static final Map<Class<?>, Map<EClass, List<EReference>>> LEADING = new ConcurrentHashMap<>();

    private Metamodel() {
    }

    /**
     * A class.
     *
     * @param name its name
     * @throws IllegalArgumentException where there is no such class
     */
    static EClass classNamed(String name) {
        return CLASSES.stream().filter(c -> c.getName().equals(name)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no class " + name));
    }

    /**
     * The Java class for a class of the metamodel.
     *
     * @param name its name; EObject for any
     */
    static Class<?> typeNamed(String name) {
        return name.equals("EObject") ? EObject.class : classNamed(name).getInstanceClass();
    }

    /**
     * The features of a name that objects of a type can have.
     *
     * @param type what the objects are at least
     * @param name the name, or * for all features
     * @throws IllegalArgumentException where there is none
     */
    static Set<EStructuralFeature> features(Class<?> type, String name) {
        Set<EStructuralFeature> found = new HashSet<>();
        for (EClass one : CLASSES) {
            if (type.isAssignableFrom(one.getInstanceClass())) {
                one.getEAllStructuralFeatures().stream().filter(f -> name.equals("*") || f.getName().equals(name))
                        .forEach(found::add);
            }
        }
        if (found.isEmpty()) {
            throw new IllegalArgumentException(type.getSimpleName() + " has no feature " + name);
        }
        return found;
    }

    /**
     * The features named with their class.
     *
     * @param names such as {@code Action.name}
     */
    static List<EStructuralFeature> qualified(String... names) {
        List<EStructuralFeature> features = new ArrayList<>();
        for (String name : names) {
            int point = name.indexOf('.');
            features.addAll(features(typeNamed(name.substring(0, point)), name.substring(point + 1)));
        }
        return features;
    }

    /**
     * Calls back for all objects of a class in a tree. Looks only where the metamodel allows some.
     *
     * @param root the tree
     * @param wanted the class
     * @param found takes them, the root included where it is one
     */
    static void forEachWithin(EObject root, Class<?> wanted, Consumer<EObject> found) {
        if (wanted.isInstance(root)) {
            found.accept(root);
        }
        for (EReference reference : leadingTo(root.eClass(), wanted)) {
            for (EObject part : ModelLists.values(root, reference)) {
                forEachWithin(part, wanted, found);
            }
        }
    }

    /** The containments of a class in which objects of another class may lie at some depth. */
    private static List<EReference> leadingTo(EClass type, Class<?> wanted) {
        return LEADING.computeIfAbsent(wanted, w -> new ConcurrentHashMap<>()).computeIfAbsent(type,
                t -> t.getEAllContainments().stream().filter(r -> mayHold(r, wanted, new HashSet<>())).toList());
    }

    private static boolean mayHold(EReference reference, Class<?> wanted, Set<EReference> seen) {
        if (!seen.add(reference)) {
            return false;
        }
        Class<?> held = reference.getEReferenceType().getInstanceClass();
        return held.isAssignableFrom(wanted) || wanted.isAssignableFrom(held)
                || CLASSES.stream().filter(c -> held.isAssignableFrom(c.getInstanceClass()))
                        .flatMap(c -> c.getEAllContainments().stream()).anyMatch(r -> mayHold(r, wanted, seen));
    }
}
