/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation.facts;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.keyline.model.ModelWalk;
import org.keyline.model.core.Element;
import org.keyline.model.framework.FrameworkPackage;
import org.keyline.model.inspection.InspectionPackage;
import org.keyline.model.inspection.InspectionReport;
import org.keyline.model.plan.PlanPackage;
import org.keyline.validation.Check;
import org.keyline.validation.DerivedFrom;

/**
 * The elements with each reference. What people cite from afar (actions, recommendations, key questions …) is looked up
 * in its whole plan, report or framework; everything else among its neighbours, since milestones M1 and M2 may be there
 * in every action. Only elements of the same class are compared: work stream 1 is not action 1.
 */
@DerivedFrom("EObject.*")
public abstract class ReferenceIndex {

    private static final Set<EClass> CITED_FROM_AFAR = Set.of(PlanPackage.Literals.ACTION,
            PlanPackage.Literals.WORK_STREAM, PlanPackage.Literals.NAMED_SOURCE, PlanPackage.Literals.DELIVERABLE,
            InspectionPackage.Literals.RECOMMENDATION, InspectionPackage.Literals.FINDING,
            FrameworkPackage.Literals.SECTION, FrameworkPackage.Literals.KEY_LINE,
            FrameworkPackage.Literals.KEY_QUESTION, FrameworkPackage.Literals.EVIDENCE_SCHEDULE);

    private static final Pattern NUMBER_LOST = Pattern.compile("\\p{L}{1,3}[.:;,\\-]+");

    /** For subclasses, which know the elements in one way or another. */
    protected ReferenceIndex() {
        // nothing to do
    }

    /**
     * Another element of the same class that has the same reference.
     *
     * @param element an element
     * @param check the check that asks
     * @return the first such element; for that one itself the second; null where the reference is there once
     */
    public static Element otherLike(Element element, Check check) {
        EObject scope = scope(element);
        return scope == null ? null : check.fact(ReferenceIndex.class, c -> new OfRun()).other(element, scope);
    }

    /**
     * Another element of the same class with the same comparable reference in the same scope.
     *
     * @param element an element
     * @param scope where it is looked up
     * @return the first such element in the order of the model; for that one itself the second; null for none
     */
    protected abstract Element other(Element element, EObject scope);

    /**
     * The comparable reference.
     *
     * @param element an element
     * @return its reference; empty for one whose number was lost, such as "B.:", which says nothing
     */
    public static String key(Element element) {
        String ref = element.getRef();
        return ref == null || mayHaveLostNumber(ref) && NUMBER_LOST.matcher(ref.strip()).matches() ? ""
                : RefKey.comparable(ref);
    }

    /** A quick look for a reference without any figure. */
    private static boolean mayHaveLostNumber(String ref) {
        for (int i = ref.length() - 1; i >= 0; i--) {
            if (ref.charAt(i) >= '0' && ref.charAt(i) <= '9') {
                return false;
            }
        }
        return true;
    }

    /**
     * Where the reference of an element is looked up.
     *
     * @param element an element
     * @return its report, its root, or what contains it; null where it stands alone
     */
    public static EObject scope(Element element) {
        if (!CITED_FROM_AFAR.contains(element.eClass())) {
            return element.eContainer();
        }
        for (EObject o = element.eContainer(); o != null; o = o.eContainer()) {
            if (o instanceof InspectionReport) {
                return o;
            }
        }
        EObject root = EcoreUtil.getRootContainer(element);
        return root == element ? null : root;
    }

    /** The index of a run: that of a scope is made when it is first asked for. */
    private static final class OfRun extends ReferenceIndex {

        private final Map<EObject, Map<Element, Element>> fromAfar = new IdentityHashMap<>();
        private final Map<EObject, Map<Element, Element>> neighbours = new IdentityHashMap<>();

        @Override
        protected Element other(Element element, EObject scope) {
            Map<Element, Element> others = CITED_FROM_AFAR.contains(element.eClass())
                    ? fromAfar.computeIfAbsent(scope, s -> others(s, true))
                    : neighbours.computeIfAbsent(scope, s -> others(s, false));
            return others.get(element);
        }

        /** For each element whose reference is there twice, the first other one that has it. */
        private static Map<Element, Element> others(EObject scope, boolean fromAfar) {
            Map<EClass, Map<String, Element>> firsts = new HashMap<>();
            Map<Element, Element> others = new IdentityHashMap<>();
            Consumer<EObject> look = object -> {
                if (object instanceof Element element && element.getRef() != null
                        && CITED_FROM_AFAR.contains(object.eClass()) == fromAfar) {
                    String key = key(element);
                    Element first = key.isEmpty() ? null
                            : firsts.computeIfAbsent(element.eClass(), c -> new HashMap<>()).putIfAbsent(key, element);
                    if (first != null) {
                        others.put(element, first);
                        others.putIfAbsent(first, element);
                    }
                }
            };
            if (fromAfar) {
                new ModelWalk().visitContents(scope, look);
            } else {
                scope.eContents().forEach(look);
            }
            return others;
        }
    }
}
