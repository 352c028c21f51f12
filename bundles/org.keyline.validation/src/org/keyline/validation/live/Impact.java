/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation.live;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.keyline.model.ModelLists;
import org.keyline.model.core.CorePackage;
import org.keyline.model.core.Element;
import org.keyline.validation.Rule;

/**
 * Works out what changes may have made wrong: the elements and rules to check again. It follows the paths of what the
 * rules look at from the place of a change back to the elements. It may mark too much, never too little.
 */
final class Impact {

    private static final Set<EStructuralFeature> OF_TITLE = Set.of(CorePackage.Literals.ELEMENT__REF,
            CorePackage.Literals.ELEMENT__NAME, CorePackage.Literals.ELEMENT__DESCRIPTION);

    private final Watches watches;
    private final Referrers referrers;
    private final Marks marks;
    private final Set<EObject> renamed = new HashSet<>();

    /**
     * Prepares to follow changes.
     *
     * @param watches where changes matter
     * @param referrers who refers to whom, already after the changes
     * @param marks takes what has to be checked again
     */
    Impact(Watches watches, Referrers referrers, Marks marks) {
        this.watches = watches;
        this.referrers = referrers;
        this.marks = marks;
    }

    /** Marks what a change may have made wrong, but for what came, went or changed its place by it. */
    void of(Change change) {
        EObject object = change.object();
        EStructuralFeature feature = change.feature();
        marks.markAll(object);
        for (Watch watch : watches.ofFeature(feature)) {
            follow(watch, object);
        }
        for (Watch watch : watches.ofValues(feature)) {
            change.values().forEach(value -> follow(watch, value));
        }
        if (OF_TITLE.contains(feature)) {
            titleOf(object);
        } else if (feature == CorePackage.Literals.ELEMENT__ORIGIN) {
            forTree(object, marks::markAll);
        }
    }

    /** The objects whose title may be another now. */
    Set<EObject> renamed() {
        return renamed;
    }

    private void follow(Watch watch, EObject changed) {
        if (watch.everywhere()) {
            if (watch.at().isInstance(changed)) {
                marks.markWhole(watch.rule());
            }
        } else {
            watch.back(changed, referrers, element -> marks.mark(element, watch.rule()));
        }
    }

    /** What has no name of its own is called by what it lies in. */
    private void titleOf(EObject object) {
        if (renamed.add(object)) {
            watches.ofTitles().forEach(watch -> follow(watch, object));
            for (EObject part : object.eContents()) {
                if (!isNamed(part)) {
                    titleOf(part);
                }
            }
        }
    }

    private static boolean isNamed(EObject object) {
        return object instanceof Element element
                && (filled(element.getRef()) || filled(element.getName()) || filled(element.getDescription()));
    }

    private static boolean filled(String text) {
        return text != null && !text.isBlank();
    }

    /** Marks what a change may have made wrong by which a part of an object came, went or changed its place. */
    void ofMoved(EObject part, EObject holder) {
        Set<Watch> told = new HashSet<>();
        forTree(part, object -> {
            marks.markAll(object);
            for (Watches.OfContents of : watches.ofContents()) {
                if (of.part().isInstance(object) && told.add(of.watch())) {
                    follow(of.watch(), holder);
                }
            }
            watches.ofContainers().forEach(watch -> follow(watch, object));
            titleOf(object);
            for (EReference reference : valueReferences(object)) {
                List<EObject> values = ModelLists.values(object, reference);
                watches.ofValues(reference).forEach(watch -> values.forEach(value -> follow(watch, value)));
            }
        });
    }

    private List<EReference> valueReferences(EObject object) {
        return object.eClass().getEAllReferences().stream().filter(watches.featuresOfValues()::contains).toList();
    }

    /** Calls back for an object and all that lies in it. */
    static void forTree(EObject root, java.util.function.Consumer<EObject> visitor) {
        visitor.accept(root);
        root.eContents().forEach(part -> forTree(part, visitor));
    }

    /** Marks the rules that do not say what they look at. */
    static void markUndeclared(List<Rule<?>> rules, Marks marks) {
        for (int i = 0; i < rules.size(); i++) {
            if (!rules.get(i).getClass().isAnnotationPresent(org.keyline.validation.LooksAt.class)) {
                marks.markWhole(i);
            }
        }
    }
}
