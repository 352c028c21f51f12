/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation.facts;

import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
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
public final class ReferenceIndex {

    private static final Set<EClass> CITED_FROM_AFAR = Set.of(PlanPackage.Literals.ACTION,
            PlanPackage.Literals.WORK_STREAM, PlanPackage.Literals.NAMED_SOURCE, PlanPackage.Literals.DELIVERABLE,
            InspectionPackage.Literals.RECOMMENDATION, InspectionPackage.Literals.FINDING,
            FrameworkPackage.Literals.SECTION, FrameworkPackage.Literals.KEY_LINE,
            FrameworkPackage.Literals.KEY_QUESTION, FrameworkPackage.Literals.EVIDENCE_SCHEDULE);

    private static final Pattern NUMBER_LOST = Pattern.compile("\\p{L}{1,3}[.:;,\\-]+");

    private final Map<EClass, Map<String, Element>> firsts = new HashMap<>();
    private final Map<Element, Element> others = new IdentityHashMap<>();

    private ReferenceIndex(Collection<? extends EObject> elements, boolean fromAfar) {
        for (EObject object : elements) {
            add(object, fromAfar);
        }
    }

    private ReferenceIndex(EObject scope) {
        for (TreeIterator<EObject> contents = scope.eAllContents(); contents.hasNext();) {
            add(contents.next(), true);
        }
    }

    private void add(EObject object, boolean fromAfar) {
        if (object instanceof Element element && CITED_FROM_AFAR.contains(object.eClass()) == fromAfar) {
            String key = key(element);
            if (!key.isEmpty()) {
                Element first = firsts.computeIfAbsent(element.eClass(), c -> new HashMap<>()).putIfAbsent(key,
                        element);
                if (first != null) {
                    others.put(element, first);
                    others.putIfAbsent(first, element);
                }
            }
        }
    }

    /**
     * Another element of the same class that has the same reference.
     *
     * @param element an element
     * @param check the check that asks
     * @return the first such element; for that one itself the second; null where the reference is there once
     */
    public static Element otherLike(Element element, Check check) {
        boolean fromAfar = CITED_FROM_AFAR.contains(element.eClass());
        EObject scope = fromAfar ? scope(element) : element.eContainer();
        if (scope == null) {
            return null;
        }
        ReferenceIndex index = fromAfar ? check.fact(ReferenceIndex.class, scope, ReferenceIndex::new)
                : check.fact(OfNeighbours.class, scope, OfNeighbours::new).index();
        return index.others.get(element);
    }

    /** The comparable reference; empty for one whose number was lost, such as "B.:", which says nothing. */
    private static String key(Element element) {
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

    private static EObject scope(Element element) {
        for (EObject o = element.eContainer(); o != null; o = o.eContainer()) {
            if (o instanceof InspectionReport) {
                return o;
            }
        }
        EObject root = EcoreUtil.getRootContainer(element);
        return root == element ? null : root;
    }

    /** The index of what lies side by side in one element. */
    @DerivedFrom("EObject.*")
    private record OfNeighbours(ReferenceIndex index) {

        OfNeighbours(EObject container) {
            this(new ReferenceIndex(List.copyOf(container.eContents()), false));
        }
    }
}
