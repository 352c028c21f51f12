/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.keyline.model.assessment.Assessment;
import org.keyline.model.core.Element;
import org.keyline.model.plan.ImprovementPlan;
import org.keyline.validation.facts.AnsweredReports;

/**
 * The model of one run, and what is known about it beyond single elements: indexes and analyses, each worked out when
 * it is first asked for and then kept for the run. The model must not change while a context is in use. Not safe for
 * use by several threads.
 */
public final class ValidationContext {

    private final List<EObject> roots;
    private final List<ImprovementPlan> plans;
    private final List<Assessment> assessments;
    private final Map<Class<?>, FactsOfKind> facts = new HashMap<>();

    /** The facts of a kind; the one asked for last is at hand, since most are asked for often in a row. */
    private static final class FactsOfKind {
        private final Map<Object, Object> facts = new IdentityHashMap<>(1);
        private Object lastScope;
        private Object lastFact;

        Object get(Object scope) {
            if (scope != lastScope) {
                lastFact = facts.get(scope);
                lastScope = scope;
            }
            return lastFact;
        }

        void put(Object scope, Object fact) {
            facts.put(scope, fact);
            lastScope = scope;
            lastFact = fact;
        }
    }

    /**
     * A context for some trees. The reports that their plans answer, the organisations whose plans they are, and the
     * frameworks of assessments belong to the model too, also where they lie in other files.
     *
     * @param roots the roots of the trees
     */
    ValidationContext(Collection<? extends EObject> roots) {
        Set<EObject> all = new LinkedHashSet<>(roots);
        List<ImprovementPlan> found = new ArrayList<>();
        for (EObject root : roots) {
            if (root instanceof ImprovementPlan plan) {
                found.add(plan);
                AnsweredReports.of(plan, this).forEach(report -> addTree(report, all));
                addTree(plan.getOrganisation(), all);
            } else if (root instanceof Assessment assessment) {
                addTree(assessment.getFramework(), all);
            }
        }
        this.roots = List.copyOf(all);
        this.plans = List.copyOf(found);
        this.assessments = roots.stream().filter(Assessment.class::isInstance).map(Assessment.class::cast).toList();
    }

    private static void addTree(EObject object, Set<EObject> roots) {
        if (object != null && !object.eIsProxy() && !EcoreUtil.isAncestor(roots, object)) {
            roots.add(rootOf(object));
        }
    }

    /** What was taken out of the model may lie in the record of an undo, which is no part of it. */
    private static EObject rootOf(EObject object) {
        EObject root = object;
        while (root.eContainer() instanceof Element) {
            root = root.eContainer();
        }
        return root;
    }

    /**
     * The roots of the model that is checked.
     *
     * @return the roots, in the order in which they were given, then those of the reports that plans answer and of
     * their organisations
     */
    public List<EObject> roots() {
        return roots;
    }

    /**
     * The plans of the model.
     *
     * @return the plans, in order
     */
    public List<ImprovementPlan> plans() {
        return plans;
    }

    /**
     * The assessments of the model.
     *
     * @return the assessments, in order
     */
    public List<Assessment> assessments() {
        return assessments;
    }

    /**
     * What is known about one part of the model.
     *
     * @param <S> the class of that part
     * @param <F> the class of what is known
     * @param kind what is asked for; at most one fact of a kind is kept for a part
     * @param scope the part, such as a plan
     * @param derive works the fact out from the part
     * @return the fact, the same object at each call
     */
    public <S, F> F fact(Class<F> kind, S scope, Function<? super S, ? extends F> derive) {
        FactsOfKind ofKind = facts.computeIfAbsent(kind, k -> new FactsOfKind());
        Object fact = ofKind.get(scope);
        if (fact == null) {
            fact = derive.apply(scope);
            ofKind.put(scope, fact);
        }
        return kind.cast(fact);
    }

    /**
     * What is known about the model as a whole.
     *
     * @param <F> the class of what is known
     * @param kind what is asked for
     * @param derive works the fact out from this context
     * @return the fact, the same object at each call
     */
    public <F> F fact(Class<F> kind, Function<? super ValidationContext, ? extends F> derive) {
        return fact(kind, this, derive);
    }

    /**
     * Forgets the facts of a kind, since the model has changed; they are worked out anew when they are asked for.
     *
     * @param kind the class of what is known
     */
    public void forget(Class<?> kind) {
        facts.remove(kind);
    }

    /**
     * The kinds of the facts that are known.
     *
     * @return their classes
     */
    public Set<Class<?>> kinds() {
        return Set.copyOf(facts.keySet());
    }

    /**
     * Keeps a fact that somebody else works out and keeps up to date.
     *
     * @param kind what is known
     * @param scope the part of the model, such as a plan, or this context for the whole
     * @param fact the fact
     */
    public void keep(Class<?> kind, Object scope, Object fact) {
        facts.computeIfAbsent(kind, k -> new FactsOfKind()).put(scope, kind.cast(fact));
    }
}
