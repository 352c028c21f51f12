/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation.live;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;

import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.keyline.model.core.Element;
import org.keyline.model.guidance.GuidancePackage;
import org.keyline.model.plan.PlanPackage;
import org.keyline.validation.Finding;
import org.keyline.validation.LooksAt;
import org.keyline.validation.Rule;
import org.keyline.validation.RuleChecks;
import org.keyline.validation.RuleSettings;
import org.keyline.validation.Validation;
import org.keyline.validation.ValidationContext;

/** A model as far as it is known between two changes of its files: what has to be checked in it, and by what. */
final class LiveModel {

    private final Collection<? extends EObject> given;
    private final Validation validation;
    private final RuleChecks checks;
    private final LiveReports reports;
    private final ModelOrder order;
    private final Watches watches;
    private final Referrers referrers;
    private final Marks marks;
    private final FactKinds kinds = new FactKinds();
    private final Map<Class<?>, LiveFact> live = new LinkedHashMap<>();
    private final Steps steps = new Steps();
    /** The facts that have to settle after the steps, in their order; all of them again after each edit. */
    private Iterator<LiveFact> settling;
    private boolean edited;
    private final Failures failures = new Failures();
    private List<EObject> pass = new ArrayList<>();
    private final BitSet rulesOfPass = new BitSet();
    /** How the roots were checked, root by root. */
    private List<RuleSettings> settings;

    LiveModel(Validation validation, Collection<? extends EObject> roots) {
        given = List.copyOf(roots);
        this.validation = validation;
        checks = validation.checks(roots);
        reports = new LiveReports(checks.context().plans());
        order = new ModelOrder(checks.context().roots());
        watches = Watches.of(checks.rules());
        referrers = new Referrers(watches.walkedBack());
        marks = new Marks(checks.rules(), watches);
        steps.forAllIn(trees(), referrers::add);
        settings = settings();
        beginFacts();
        for (int i = 0; i < checks.rules().size(); i++) {
            marks.markWhole(i);
        }
    }

    RuleChecks checks() {
        return checks;
    }

    ModelOrder order() {
        return order;
    }

    Failures failures() {
        return failures;
    }

    /** All trees on which the findings may depend: those of the model, and those in the same files. */
    Set<EObject> trees() {
        Set<EObject> trees = new LinkedHashSet<>();
        Set<Resource> files = new LinkedHashSet<>();
        for (EObject root : checks.context().roots()) {
            EObject top = EcoreUtil.getRootContainer(root);
            trees.add(top);
            Resource file = top.eResource();
            if (file != null && file.getResourceSet() != null) {
                files.addAll(file.getResourceSet().getResources());
            } else if (file != null) {
                files.add(file);
            }
        }
        files.forEach(file -> trees.addAll(file.getContents()));
        checks.profiles().forEach(profile -> trees.add(EcoreUtil.getRootContainer(profile)));
        return trees;
    }

    /** The number of elements of the model. */
    int elements() {
        int elements = 0;
        for (EObject root : checks.context().roots()) {
            elements += root instanceof Element ? 1 : 0;
            for (TreeIterator<EObject> contents = root.eAllContents(); contents.hasNext();) {
                elements += contents.next() instanceof Element ? 1 : 0;
            }
        }
        return elements;
    }

    /** Whether other trees belong to the model after changes, since links lead elsewhere. */
    boolean hasOtherExtent(List<Change> changes) {
        if (!reports.mayDiffer(changes)) {
            return false;
        }
        ValidationContext context = validation.checks(given).context();
        return !checks.context().roots().equals(context.roots()) || !reports.sameAs(new LiveReports(context.plans()));
    }

    /** Tells the facts of changes, and works out before the next check what these may have made wrong. */
    void follow(List<Change> changes, FindingStore store, Set<EObject> moved) {
        changes.forEach(referrers::follow);
        for (Class<?> kind : checks.context().kinds()) {
            if (!live.containsKey(kind) && kinds.touches(kind, changes)) {
                checks.context().forget(kind);
            }
        }
        tell(changes, moved);
        Impact impact = new Impact(watches, referrers, marks);
        for (Change change : changes) {
            steps.add(() -> followChange(change, impact));
            if (change.ofContents()) {
                change.values().forEach(part -> steps.add(() -> impact.ofMoved(part, change.object())));
            }
        }
        steps.add(() -> {
            store.forEachNaming(impact.renamed(), kept -> marks.mark(kept.subject(), kept.rule));
            Impact.markUndeclared(checks.rules(), marks);
        });
        if (changes.stream().anyMatch(LiveModel::isOfSettings)) {
            steps.add(this::followSettings);
        }
    }

    private void followChange(Change change, Impact impact) {
        impact.of(change);
        for (Class<?> kind : watches.factKinds()) {
            if (!live.containsKey(kind) && kinds.touches(kind, List.of(change))) {
                watches.rulesOf(kind).stream().forEach(marks::markWhole);
            }
        }
    }

    /** Tells the facts at once, so that none settles on a model of which it does not know all changes. */
    private void tell(List<Change> changes, Set<EObject> moved) {
        Set<EObject> movedNow = new LinkedHashSet<>();
        for (Change change : changes) {
            if (change.ofContents()) {
                change.values().forEach(part -> Impact.forTree(part, movedNow::add));
            }
        }
        Map<EObject, Map<EStructuralFeature, Object>> before = Touched.before(changes);
        Set<EObject> objects = new LinkedHashSet<>(movedNow);
        changes.forEach(change -> objects.add(change.object()));
        for (EObject object : objects) {
            Touched touched = new Touched(object, order.rootOf(object) != null, movedNow.contains(object),
                    before.getOrDefault(object, Map.of()));
            live.values().forEach(fact -> fact.touched(touched));
        }
        moved.addAll(movedNow);
        edited = true;
        settling = live.values().iterator();
    }

    /** Makes the facts that follow the changes, and lets them take up the model as it is. */
    private void beginFacts() {
        live.clear();
        for (LiveFact fact : LiveFacts.all(checks, reports, order, referrers)) {
            live.put(fact.kind(), fact);
            fact.keepIn(checks.context());
        }
        List<LiveFact> facts = List.copyOf(live.values());
        steps.forAllIn(checks.context().roots(), object -> {
            Touched touched = new Touched(object, order.rootOf(object) != null, true, Map.of());
            facts.forEach(fact -> fact.touched(touched));
        }, () -> facts.stream().filter(fact -> !fact.settlesAtOnce()).forEach(this::settle));
        edited = false;
        settling = live.values().iterator();
    }

    /** Where there was no edit since the facts were made, what they are asked for is not otherwise than it was. */
    private void settle(LiveFact fact) {
        BitSet rules = watches.rulesOf(fact.kind());
        fact.settle(edited ? element -> rules.stream().forEach(rule -> marks.mark(element, rule)) : element -> {
            // marked anyway
        });
    }

    private static boolean isOfSettings(Change change) {
        return change.feature() == PlanPackage.Literals.IMPROVEMENT_PLAN__PROFILE
                || change.object().eClass().getEPackage() == GuidancePackage.eINSTANCE
                        && change.object().eClass() != GuidancePackage.Literals.SUPPRESSION;
    }

    private void followSettings() {
        checks.readSettings();
        List<RuleSettings> before = settings;
        settings = settings();
        BitSet differing = new BitSet();
        for (int rule = 0; rule < checks.rules().size(); rule++) {
            for (int root = 0; root < settings.size() && !differing.get(rule); root++) {
                differing.set(rule, differ(checks.rules().get(rule), before.get(root), settings.get(root)));
            }
        }
        if (!differing.isEmpty()) {
            checks.context().kinds().forEach(checks.context()::forget);
            beginFacts();
        }
        differing.stream().forEach(marks::markWhole);
    }

    /** Whether a rule, or one to which it leaves something, is set otherwise. */
    private boolean differ(Rule<?> rule, RuleSettings before, RuleSettings now) {
        LooksAt looks = rule.getClass().getAnnotation(LooksAt.class);
        return checks.differ(rule.id(), before, now)
                || looks != null && Arrays.stream(looks.rules()).anyMatch(id -> checks.differ(id, before, now));
    }

    private List<RuleSettings> settings() {
        return checks.context().roots().stream().map(checks::settings).toList();
    }

    /**
     * Checks what is marked.
     *
     * @param store takes the findings
     * @param enough asked now and then whether to leave off
     * @return whether everything is checked
     */
    boolean check(FindingStore store, BooleanSupplier enough) {
        for (boolean first = true;; first = false) {
            if (!first && enough.getAsBoolean()) {
                return false;
            }
            if (steps.takeOne()) {
                continue;
            }
            if (settling.hasNext()) {
                settle(settling.next());
            } else if (!pass.isEmpty()) {
                EObject element = pass.removeLast();
                BitSet rules = (BitSet) rulesOfPass.clone();
                rules.and(marks.fitting(element.eClass()));
                check(element, rules, store);
            } else if (!marks.takeOne((element, rules) -> check(element, rules, store)) && !beginPass()) {
                return true;
            }
        }
    }

    private boolean beginPass() {
        rulesOfPass.clear();
        pass = new ArrayList<>();
        if (!marks.hasWhole()) {
            return false;
        }
        rulesOfPass.or(marks.takeWhole());
        Set<Class<?>> subjects = new LinkedHashSet<>();
        rulesOfPass.stream().forEach(rule -> subjects.addAll(checks.rules().get(rule).subjects()));
        Class<?> wanted = subjects.size() == 1 ? subjects.iterator().next() : EObject.class;
        for (EObject root : checks.context().roots()) {
            Metamodel.forEachWithin(root, wanted, element -> {
                if (marks.fitting(element.eClass()).intersects(rulesOfPass)) {
                    pass.add(element);
                }
            });
        }
        return true;
    }

    private void check(EObject element, BitSet rules, FindingStore store) {
        EObject root = order.rootOf(element);
        if (root == null) {
            store.forget(element);
            failures.forget(element);
            return;
        }
        List<Finding> found = new ArrayList<>();
        for (int rule = rules.nextSetBit(0); rule >= 0; rule = rules.nextSetBit(rule + 1)) {
            found.clear();
            try {
                checks.check(rule, element, root, found);
                failures.remove(rule, element);
            } catch (OperationCanceledException e) {
                throw e;
            } catch (RuntimeException | StackOverflowError e) {
                failures.put(rule, element, e);
            }
            store.put(element, rule, found);
        }
    }
}
