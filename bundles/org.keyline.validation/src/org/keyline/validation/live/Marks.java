/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation.live;

import java.util.BitSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.keyline.validation.Rule;

/** What has to be checked again: elements with the numbers of the rules, and rules as a whole. */
final class Marks {

    /** With more rules than this the whole model is walked through at once. */
    private static final int MANY = 20;

    private final List<Rule<?>> rules;
    private final Watches watches;
    private final Map<EObject, BitSet> elements = new LinkedHashMap<>();
    private final BitSet whole = new BitSet();

    Marks(List<Rule<?>> rules, Watches watches) {
        this.rules = rules;
        this.watches = watches;
    }

    /** The rules on elements of a class; not to be changed. */
    BitSet fitting(EClass type) {
        return watches.rulesOn(type);
    }

    /** Marks an element for one rule; without effect where the rule is not about its class. */
    void mark(EObject element, int rule) {
        if (!whole.get(rule) && fitting(element.eClass()).get(rule)) {
            elements.computeIfAbsent(element, e -> new BitSet()).set(rule);
        }
    }

    /** Marks an element for all rules on its class. */
    void markAll(EObject element) {
        elements.computeIfAbsent(element, e -> new BitSet()).or(fitting(element.eClass()));
    }

    /** Marks a rule for all elements. */
    void markWhole(int rule) {
        whole.set(rule);
    }

    /** Whether a rule is marked for all elements. */
    boolean hasWhole() {
        return !whole.isEmpty();
    }

    /** Some of the rules that were marked for all elements, all on the same class; they are not marked any more. */
    BitSet takeWhole() {
        BitSet taken = new BitSet();
        if (whole.cardinality() > MANY) {
            taken.or(whole);
        } else {
            List<?> subjects = rules.get(whole.nextSetBit(0)).subjects();
            whole.stream().filter(rule -> rules.get(rule).subjects().equals(subjects)).forEach(taken::set);
        }
        whole.andNot(taken);
        return taken;
    }

    /** Takes one marked element with its rules; returns false where there is none. */
    boolean takeOne(BiConsumer<EObject, BitSet> element) {
        Iterator<Map.Entry<EObject, BitSet>> first = elements.entrySet().iterator();
        if (!first.hasNext()) {
            return false;
        }
        Map.Entry<EObject, BitSet> entry = first.next();
        EObject object = entry.getKey();
        BitSet marked = entry.getValue();
        first.remove();
        element.accept(object, marked);
        return true;
    }
}
