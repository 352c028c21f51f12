/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation.live;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.keyline.validation.LooksAt;
import org.keyline.validation.Rule;

/** Where changes matter to the rules: what they say in {@link LooksAt}, by what changes. */
final class Watches {

    /** A watch for elements of a class that come into or go out of something. */
    record OfContents(Class<?> part, Watch watch) {
    }

    private static final BitSet NONE = new BitSet();

    /** The last ones made, which other models share, for they are mostly checked by the same rules. */
    private static volatile Map.Entry<List<Class<?>>, Watches> last = Map.entry(List.of(), new Watches(List.of()));

    private final Map<EStructuralFeature, List<Watch>> ofFeatures = new HashMap<>();
    private final Map<EStructuralFeature, List<Watch>> ofValues = new HashMap<>();
    private final List<Watch> ofTitles = new ArrayList<>();
    private final List<Watch> ofContainers = new ArrayList<>();
    private final List<OfContents> ofContents = new ArrayList<>();
    /** The rules that ask for each kind of fact. */
    private final Map<Class<?>, BitSet> ofFacts = new HashMap<>();
    private final Map<Class<?>, BitSet> onClasses = new HashMap<>();
    private final Map<EClass, BitSet> fitting = new ConcurrentHashMap<>();
    private final Set<EReference> walkedBack = new HashSet<>(LiveFacts.WALKED_BACK);

    /** The watches of some rules. */
    static Watches of(List<Rule<?>> rules) {
        Map.Entry<List<Class<?>>, Watches> known = last;
        List<Class<?>> classes = rules.stream().<Class<?>>map(Rule::getClass).toList();
        if (!known.getKey().equals(classes)) {
            known = Map.entry(classes, new Watches(rules));
            last = known;
        }
        return known.getValue();
    }

    private Watches(List<Rule<?>> rules) {
        for (int i = 0; i < rules.size(); i++) {
            LooksAt looks = rules.get(i).getClass().getAnnotation(LooksAt.class);
            for (Class<?> kind : looks == null ? new Class<?>[0] : looks.facts()) {
                ofFacts.computeIfAbsent(kind, k -> new BitSet()).set(i);
            }
            for (Class<?> subject : rules.get(i).subjects()) {
                onClasses.computeIfAbsent(subject, s -> new BitSet()).set(i);
                ofTitles.add(new Watch(i, subject, false, List.of()));
                for (String path : looks == null ? new String[0] : looks.value()) {
                    try {
                        read(new Watch(i, subject, false, List.of()), PathSteps.of(path));
                    } catch (IllegalArgumentException e) {
                        throw new IllegalStateException("Rule " + rules.get(i).id() + ", path " + path, e);
                    }
                }
            }
        }
    }

    /** The rules on elements of a class, by their numbers; not to be changed. */
    BitSet rulesOn(EClass type) {
        return fitting.computeIfAbsent(type, t -> {
            BitSet rules = new BitSet();
            onClasses.forEach((subject, of) -> {
                if (subject.isAssignableFrom(t.getInstanceClass())) {
                    rules.or(of);
                }
            });
            return rules;
        });
    }

    /** The kinds of facts that rules ask for. */
    Set<Class<?>> factKinds() {
        return ofFacts.keySet();
    }

    /** The rules that ask for a kind of fact, by their numbers; not to be changed. */
    BitSet rulesOf(Class<?> factKind) {
        return ofFacts.getOrDefault(factKind, NONE);
    }

    /** Where a change of a feature matters: at the object whose feature it is. */
    List<Watch> ofFeature(EStructuralFeature feature) {
        return ofFeatures.getOrDefault(feature, List.of());
    }

    /** Where it matters that a feature holds something or holds it no more: at what it holds. */
    List<Watch> ofValues(EStructuralFeature feature) {
        return ofValues.getOrDefault(feature, List.of());
    }

    /** The features for which {@link #ofValues} knows anything. */
    Set<EStructuralFeature> featuresOfValues() {
        return ofValues.keySet();
    }

    /** Where it matters how an object is called. */
    List<Watch> ofTitles() {
        return ofTitles;
    }

    /** Where it matters in what an object lies. */
    List<Watch> ofContainers() {
        return ofContainers;
    }

    /** Where it matters what lies in an object. */
    List<OfContents> ofContents() {
        return ofContents;
    }

    /** The references that are walked backwards. */
    Set<EReference> walkedBack() {
        return walkedBack;
    }

    private void read(Watch from, List<String> steps) {
        String step = steps.get(0);
        List<String> rest = steps.subList(1, steps.size());
        if (step.startsWith("{")) {
            for (String one : step.substring(1, step.length() - 1).split(",")) {
                read(from, List.of(one));
            }
        } else if (step.equals("title")) {
            ofTitles.add(from);
        } else if (step.startsWith("@")) {
            Class<?> type = Metamodel.classNamed(step.substring(1)).getInstanceClass();
            ofContents.add(new OfContents(type, new Watch(from.rule(), EObject.class, true, List.of())));
            go(new Watch(from.rule(), type, true, List.of()), rest);
        } else if (step.startsWith("^")) {
            ofContainers.add(from);
            boolean one = step.equals("^");
            Class<?> type = one || step.equals("^*") ? EObject.class
                    : Metamodel.classNamed(step.substring(1)).getInstanceClass();
            go(next(from, type, one ? new Step.Container() : new Step.Enclosing(from.at())), rest);
        } else if (step.startsWith("**")) {
            Class<?> part = step.equals("**EObject") ? EObject.class
                    : Metamodel.classNamed(step.substring(2)).getInstanceClass();
            ofContents.add(new OfContents(part, next(from, EObject.class, new Step.Within())));
            go(next(from, part, new Step.Within()), rest);
        } else if (step.startsWith("<")) {
            // reads on: the class and its reference are two steps of the text
            for (EStructuralFeature feature : Metamodel.qualified(step.substring(1) + "." + rest.get(0))) {
                add(ofValues, feature, from);
                go(next(from, feature.getEContainingClass().getInstanceClass(),
                        new Step.Referring((EReference) feature)), rest.subList(1, rest.size()));
            }
        } else {
            readFeature(from, step, rest);
        }
    }

    private void readFeature(Watch from, String step, List<String> rest) {
        boolean inTurn = step.length() > 1 && step.endsWith("*");
        String name = inTurn ? step.substring(0, step.length() - 1) : step;
        for (EStructuralFeature feature : Metamodel.features(from.at(), name)) {
            if (feature instanceof EReference reference) {
                Class<?> type = reference.getEReferenceType().getInstanceClass();
                Watch next = next(from, type,
                        inTurn ? new Step.HeldInTurn(reference) : new Step.Held(reference));
                if (ModelObserver.isOneWay(reference) && (inTurn || !rest.isEmpty())) {
                    walkedBack.add(reference);
                }
                add(ofFeatures, feature, inTurn ? next : from);
                go(next, rest);
            } else {
                add(ofFeatures, feature, from);
            }
        }
    }

    private void go(Watch watch, List<String> rest) {
        if (!rest.isEmpty()) {
            read(watch, rest);
        }
    }

    private static Watch next(Watch from, Class<?> type, Step step) {
        List<Step> way = new ArrayList<>(from.way());
        way.add(step);
        return new Watch(from.rule(), type, from.everywhere(), List.copyOf(way));
    }

    private static void add(Map<EStructuralFeature, List<Watch>> watches, EStructuralFeature feature, Watch watch) {
        watches.computeIfAbsent(feature, f -> new ArrayList<>()).add(watch);
    }
}
