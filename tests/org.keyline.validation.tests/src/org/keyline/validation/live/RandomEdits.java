/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation.live;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.keyline.model.ElementLabels;
import org.keyline.model.Origin;
import org.keyline.model.core.CorePackage;
import org.keyline.model.core.Element;
import org.keyline.validation.Fix;
import org.keyline.validation.fix.FixCommand;

/**
 * Edits a model at random: sets and unsets features to likely and odd values, adds, takes away and moves elements, and
 * undoes and redoes what it did. The same random numbers make the same edits.
 */
final class RandomEdits {

    private static final String[] TEXTS = { "", "  ", "A.1", "A.2", "A1", "B.3", "Α.1", "B.:", "12", "R1", "R1.1",
            "TBC", "[insert name]", "31/11/09", "30/11/2009 or 1.12.2009", "by 30/06/2010", "30 June 2010",
            "as in A.7 and see B.2", "review of the voids standard", "Review the void standards",
            "Publish the tenant handbook", "Pat Smith", "Smith, P", "Lee/Jones", "Team leader", "COV-01", "ACC-01",
            "DAT-09", "months", "1", "99", "three", "DEP-05", "red/green", "improve Repairs", "Α.2" };
    private static final Integer[] NUMBERS = { null, 0, 1, 2, 3, 12, 50, 99, 100, 499, 500, -1, 400 };
    private static final int UNDO_PERCENT = 12;

    private final ResourceSet files;
    private final Random random;
    private final BasicCommandStack stack = new BasicCommandStack();
    private final List<EObject> taken = new ArrayList<>();
    private final List<String> told = new ArrayList<>();

    RandomEdits(ResourceSet files, long seed) {
        this.files = files;
        this.random = new Random(seed);
    }

    /**
     * Makes one step: some edits together, or an undo or redo of earlier ones.
     *
     * @param afterEach called after each single edit
     * @return what was done, an edit a line
     */
    List<String> step(Runnable afterEach) {
        told.clear();
        if (random.nextInt(100) < UNDO_PERCENT) {
            for (int i = 1 + random.nextInt(4); i > 0; i--) {
                undoOrRedo();
                afterEach.run();
            }
            return List.copyOf(told);
        }
        int edits = random.nextInt(3) == 0 ? 1 + random.nextInt(4) : 1;
        Runnable all = () -> {
            for (int i = 0; i < edits; i++) {
                edit();
                afterEach.run();
            }
        };
        stack.execute(new FixCommand("Edit", List.of(files), List.of(new Fix("Edit", false, all))));
        return List.copyOf(told);
    }

    private void undoOrRedo() {
        if (random.nextInt(3) == 0 && stack.canRedo()) {
            told.add("redo");
            stack.redo();
        } else if (stack.canUndo()) {
            told.add("undo");
            stack.undo();
        }
    }

    private void edit() {
        List<EObject> all = all();
        EObject object = pick(all);
        List<EStructuralFeature> features = object.eClass().getEAllStructuralFeatures().stream()
                .filter(f -> f.isChangeable() && !f.isDerived() && f != CorePackage.Literals.ELEMENT__ID).toList();
        if (object.eContainer() != null && random.nextInt(12) == 0) {
            takeAwayOrMove(object, all);
            return;
        }
        EStructuralFeature feature = pick(features);
        if (feature instanceof EReference reference) {
            editReference(object, reference, all);
        } else if (feature.isMany()) {
            editValues(object, (EAttribute) feature);
        } else {
            Object value = random.nextInt(6) == 0 ? null : value(object, (EAttribute) feature, all);
            tell(object, feature, "= " + value);
            if (value == null) {
                object.eUnset(feature);
            } else {
                object.eSet(feature, value);
            }
        }
    }

    private void takeAwayOrMove(EObject object, List<EObject> all) {
        taken.add(object);
        if (random.nextInt(3) == 0) {
            told.add("delete " + ElementLabels.label(object));
            EcoreUtil.delete(object, true);
        } else if (random.nextBoolean()) {
            told.add("remove " + ElementLabels.label(object) + " from " + ElementLabels.label(object.eContainer()));
            EcoreUtil.remove(object);
        } else {
            EReference feature = object.eContainmentFeature();
            List<EObject> places = all.stream().filter(o -> feature.getEContainingClass().isInstance(o)
                    && !EcoreUtil.isAncestor(object, o)).toList();
            put(object, pick(places), feature);
        }
    }

    private void put(EObject object, EObject place, EReference feature) {
        tell(place, feature, "<- " + ElementLabels.label(object));
        if (feature.isMany()) {
            EList<EObject> list = list(place, feature);
            list.remove(object);
            list.add(random.nextInt(list.size() + 1), object);
        } else {
            place.eSet(feature, object);
        }
    }

    private void editReference(EObject object, EReference reference, List<EObject> all) {
        List<EObject> targets = all.stream().filter(o -> reference.getEReferenceType().isInstance(o)
                && (!reference.isContainment() || !EcoreUtil.isAncestor(o, object))
                && (!reference.isContainer() || !EcoreUtil.isAncestor(object, o))).toList();
        if (reference.isContainment()) {
            editContents(object, reference);
        } else if (reference.isMany()) {
            EList<EObject> list = list(object, reference);
            if (!list.isEmpty() && random.nextInt(3) == 0) {
                tell(object, reference, "takes one away");
                list.remove(random.nextInt(list.size()));
            } else if (list.size() > 1 && random.nextInt(4) == 0) {
                tell(object, reference, "moves one");
                list.move(random.nextInt(list.size()), random.nextInt(list.size()));
            } else if (random.nextInt(12) == 0) {
                tell(object, reference, "is cleared");
                list.clear();
            } else if (!targets.isEmpty()) {
                EObject target = pick(targets);
                tell(object, reference, "<- " + ElementLabels.label(target));
                if (!list.contains(target)) {
                    list.add(random.nextInt(list.size() + 1), target);
                }
            }
        } else if (random.nextInt(4) == 0 && !reference.isContainer()) {
            tell(object, reference, "= null");
            object.eUnset(reference);
        } else if (!targets.isEmpty()) {
            EObject target = pick(targets);
            tell(object, reference, "= " + ElementLabels.label(target));
            object.eSet(reference, target);
        }
    }

    private void editContents(EObject object, EReference reference) {
        List<EObject> back = taken.stream().filter(o -> o.eContainer() == null && o.eResource() == null
                && reference.getEReferenceType().isInstance(o) && !EcoreUtil.isAncestor(o, object)).toList();
        if (!back.isEmpty() && random.nextBoolean()) {
            put(pick(back), object, reference);
        } else if (reference.isMany() && !list(object, reference).isEmpty() && random.nextInt(4) == 0) {
            EList<EObject> list = list(object, reference);
            tell(object, reference, "moves one");
            list.move(random.nextInt(list.size()), random.nextInt(list.size()));
        } else if (reference.isMany() || object.eGet(reference) == null) {
            List<EClass> classes = Metamodel.PACKAGES.stream().flatMap(p -> p.getEClassifiers().stream())
                    .filter(EClass.class::isInstance).map(EClass.class::cast)
                    .filter(c -> !c.isAbstract() && reference.getEReferenceType().isSuperTypeOf(c)).toList();
            EObject made = EcoreUtil.create(pick(classes));
            List<EObject> all = all();
            for (EAttribute attribute : made.eClass().getEAllAttributes()) {
                if (!attribute.isMany() && attribute != CorePackage.Literals.ELEMENT__ID && random.nextInt(3) == 0) {
                    made.eSet(attribute, value(made, attribute, all));
                }
            }
            for (EReference of : made.eClass().getEAllReferences()) {
                if (!of.isContainment() && !of.isContainer() && random.nextInt(2) == 0) {
                    List<EObject> targets = all.stream().filter(of.getEReferenceType()::isInstance).toList();
                    if (!targets.isEmpty()) {
                        made.eSet(of, of.isMany() ? List.of(pick(targets)) : pick(targets));
                    }
                }
            }
            put(made, object, reference);
        } else {
            tell(object, reference, "= null");
            object.eUnset(reference);
        }
    }

    @SuppressWarnings("unchecked")
    private void editValues(EObject object, EAttribute attribute) {
        EList<Object> list = (EList<Object>) object.eGet(attribute);
        if (!list.isEmpty() && random.nextInt(3) == 0) {
            tell(object, attribute, "takes one away");
            list.remove(random.nextInt(list.size()));
        } else {
            Object value = value(object, attribute, List.of());
            if (value != null && (!attribute.isUnique() || !list.contains(value))) {
                tell(object, attribute, "<- " + value);
                list.add(random.nextInt(list.size() + 1), value);
            }
        }
    }

    private Object value(EObject object, EAttribute attribute, List<EObject> all) {
        if (attribute.getEAttributeType() instanceof EEnum literals) {
            return pick(literals.getELiterals()).getInstance();
        }
        Class<?> type = attribute.getEAttributeType().getInstanceClass();
        if (type == String.class) {
            List<EObject> others = all.stream().filter(attribute.getEContainingClass()::isInstance).toList();
            Object other = others.isEmpty() || attribute.isMany() ? null : pick(others).eGet(attribute);
            return random.nextBoolean() ? other : pick(List.of(TEXTS));
        }
        if (type == LocalDate.class) {
            LocalDate now = (LocalDate) object.eGet(attribute);
            LocalDate from = now == null ? LocalDate.of(2009, 4, 1).plusDays(random.nextInt(500)) : now;
            return random.nextInt(15) == 0 ? from.minusYears(100) : from.plusDays(random.nextInt(60) - 30);
        }
        if (type == Integer.class) {
            return NUMBERS[random.nextInt(NUMBERS.length)];
        }
        if (type == boolean.class || type == Boolean.class) {
            return random.nextBoolean();
        }
        if (type == BigDecimal.class) {
            return BigDecimal.valueOf(random.nextInt(100_000));
        }
        if (type == Origin.class) {
            return new Origin("plan.csv", 1 + random.nextInt(20));
        }
        throw new IllegalStateException("No values for " + attribute.getName() + " of type " + type);
    }

    private List<EObject> all() {
        List<EObject> all = new ArrayList<>();
        for (TreeIterator<?> contents = files.getAllContents(); contents.hasNext();) {
            if (contents.next() instanceof EObject object) {
                all.add(object);
            }
        }
        return all;
    }

    private void tell(EObject object, EStructuralFeature feature, String what) {
        String ref = object instanceof Element element && element.getRef() != null ? element.getRef() + " " : "";
        told.add(object.eClass().getName() + " " + ref + "(" + ElementLabels.label(object) + ")." + feature.getName()
                + " " + what);
    }

    @SuppressWarnings("unchecked")
    private static EList<EObject> list(EObject object, EReference reference) {
        return (EList<EObject>) object.eGet(reference);
    }

    private <T> T pick(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
