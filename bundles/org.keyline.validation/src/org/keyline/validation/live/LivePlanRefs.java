/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation.live;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.keyline.model.ModelContents;
import org.keyline.model.core.CorePackage;
import org.keyline.model.plan.Action;
import org.keyline.model.plan.Dependency;
import org.keyline.model.plan.ImprovementPlan;
import org.keyline.model.plan.RelatedAction;
import org.keyline.model.plan.WorkStream;
import org.keyline.validation.RuleChecks;
import org.keyline.validation.ValidationContext;
import org.keyline.validation.facts.NumberedActions;
import org.keyline.validation.facts.PlanRefs;
import org.keyline.validation.facts.RefKey;

/** The references of a plan's actions and the pattern that most of them follow, kept up to date by counting. */
final class LivePlanRefs extends PlanRefs {

    private final ImprovementPlan plan;
    private final ModelOrder order;
    /** What was taken up of the actions of which it does not follow from their references. */
    private final Map<Action, TakenRef> taken = new IdentityHashMap<>(1);
    private Map<Action, Boolean> touched = new HashMap<>();
    /** The references with which actions were taken up that have others now. */
    private Map<Action, String> refs = new HashMap<>();
    /** The actions by the references with which they were taken up. */
    private final IntMultiMap<Action> byRef = new IntMultiMap<>();
    private final Map<Shape, Integer> shapes = new HashMap<>();
    private final Map<String, NumberedActions> numbers = new HashMap<>();
    private final Map<RefKey, List<Action>> several = new HashMap<>();
    private final Map<WorkStream, Integer> damaged = new HashMap<>();
    private final Mentions mentions = new Mentions();
    private int all;
    private int inStream;
    private int ofStream;
    private Pattern pattern = new Pattern(null, null, false, false);

    /** What holds for the plan as a whole. */
    private record Pattern(Shape usual, String example, boolean byStream, boolean countsFromOne) {
    }

    private LivePlanRefs(ImprovementPlan plan, ModelOrder order) {
        this.plan = plan;
        this.order = order;
    }

    @Override
    public Optional<Action> action(String ref) {
        return PlanRefs.of(plan).action(ref);
    }

    @Override
    public boolean areNumbers() {
        return areNumbers(pattern.usual());
    }

    @Override
    public boolean has(String ref) {
        String wanted = RefKey.comparable(ref);
        boolean[] found = { false };
        byRef.forEach(wanted.hashCode(), action -> found[0] |= RefKey.comparable(action.getRef()).equals(wanted));
        return found[0];
    }

    @Override
    public Optional<String> example() {
        return Optional.ofNullable(pattern.example());
    }

    @Override
    public boolean fits(Action action) {
        return pattern.usual() == null || hasShape(action, pattern.usual());
    }

    @Override
    public Optional<RefKey> key(Action action) {
        return action.getRef() == null || action.getRef().isBlank() ? Optional.empty() : RefKey.of(action.getRef());
    }

    @Override
    public boolean followsStreams() {
        return pattern.byStream();
    }

    @Override
    public int damagedBeside(Action action) {
        return damaged.getOrDefault(action.getWorkStream(), 0);
    }

    @Override
    public String separator() {
        return pattern.usual() == null ? "" : pattern.usual().separator();
    }

    @Override
    public boolean hasPrefix(String prefix) {
        return numbers.containsKey(prefix);
    }

    @Override
    public NumberedActions numbers(String prefix) {
        return numbers.getOrDefault(prefix, new NumberedActions());
    }

    @Override
    public boolean countsFromOne() {
        return pattern.countsFromOne();
    }

    private void touched(Action action, Touched about) {
        if (about.changed(CorePackage.Literals.ELEMENT__REF) && !refs.containsKey(action)) {
            refs.put(action, (String) about.before(CorePackage.Literals.ELEMENT__REF));
        }
        touched(action, about.moved());
    }

    private void touched(Action action, boolean moved) {
        touched.merge(action, moved, Boolean::logicalOr);
    }

    private void settle(Consumer<EObject> affected) {
        Map<String, Boolean> flipped = new LinkedHashMap<>();
        Set<String> prefixes = new LinkedHashSet<>(numbers.keySet());
        Set<WorkStream> streams = new LinkedHashSet<>();
        Set<RefKey> places = new LinkedHashSet<>();
        Map<Action, TakenRef> before = new IdentityHashMap<>();
        Map<Action, TakenRef> now = new LinkedHashMap<>();
        touched.forEach((action, moved) -> {
            TakenRef was = taken(action);
            TakenRef is = ModelContents.planOf(action) == plan ? TakenRef.of(action) : null;
            mentions.take(action, is != null);
            if (moved || (is == null ? was != null : !is.sameAs(was))) {
                before.put(action, was);
                now.put(action, is);
                affected.accept(action);
            }
        });
        touched = new HashMap<>();
        refs = new HashMap<>();
        if (now.isEmpty()) {
            return;
        }
        // first all that was, so that what is left is as the model has it
        before.forEach((action, was) -> count(action, was, -1, flipped, streams, places));
        now.forEach((action, is) -> {
            count(action, is, 1, flipped, streams, places);
            if (is == null || is.followsStream()) {
                taken.remove(action);
            } else {
                taken.put(action, is);
            }
        });
        boolean prefixesChanged = !prefixes.equals(numbers.keySet());
        Pattern patternBefore = pattern;
        findPattern();
        if (mentions.setNumbers(areNumbers())) {
            ModelContents.actions(plan).forEach(action -> mentions.take(action, true));
        }
        if (prefixesChanged || !patternBefore.equals(pattern)) {
            ModelContents.actions(plan).forEach(affected);
            return;
        }
        streams.forEach(stream -> stream.getActions().forEach(affected));
        places.forEach(key -> tellPlace(key, affected));
        flipped.forEach((ref, there) -> {
            if (there != has(ref)) {
                tellThoseWhoRefer(ref, affected);
            }
        });
    }

    /** What an action contributed when it was taken up; null where it did not. */
    private TakenRef taken(Action action) {
        TakenRef kept = taken.get(action);
        String ref = refs.containsKey(action) ? refs.get(action) : action.getRef();
        return kept != null ? kept
                : ref != null && byRef.contains(RefKey.comparable(ref).hashCode(), action) ? TakenRef.following(ref)
                        : null;
    }

    private void tellPlace(RefKey key, Consumer<EObject> affected) {
        NumberedActions of = numbers(key.prefix());
        Map.Entry<Integer, Action> at = of.upTo(key.number());
        Map.Entry<Integer, Action> after = of.above(key.number());
        if (at != null) {
            affected.accept(at.getValue());
        }
        if (after != null) {
            affected.accept(after.getValue());
        }
        several.getOrDefault(plain(key), List.of()).forEach(affected);
    }

    private void count(Action action, TakenRef of, int by, Map<String, Boolean> flipped, Set<WorkStream> streams,
            Set<RefKey> places) {
        if (of == null) {
            return;
        }
        RefKey key = of.key().orElse(null);
        if (of.stream() != null && key == null) {
            damaged.merge(of.stream(), by, LivePlanRefs::sum);
            streams.add(of.stream());
        }
        if (of.ref() == null || of.ref().isBlank()) {
            return;
        }
        all += by;
        String ref = RefKey.comparable(of.ref());
        if (by > 0) {
            flipped.putIfAbsent(ref, has(ref));
            byRef.put(ref.hashCode(), action);
        } else {
            flipped.put(ref, true);
            byRef.remove(ref.hashCode(), action);
        }
        if (key != null) {
            shapes.merge(Shape.of(key), by, LivePlanRefs::sum);
            place(action, key, by > 0);
            places.add(key);
            inStream += of.isInStream() ? by : 0;
            ofStream += of.followsStream() ? by : 0;
        }
    }

    private static Integer sum(int one, int other) {
        return one + other == 0 ? null : one + other;
    }

    /** Keeps the first action of each number. */
    private void place(Action action, RefKey key, boolean in) {
        NumberedActions of = numbers.computeIfAbsent(key.prefix(), p -> new NumberedActions());
        List<Action> same = several.computeIfAbsent(plain(key), k -> new ArrayList<>(1));
        if (same.isEmpty() && of.get(key.number()) != null) {
            same.add(of.get(key.number()));
        }
        if (in) {
            same.add(action);
        } else {
            same.remove(action);
        }
        of.set(key.number(), same.stream().min(order).orElse(null));
        if (same.size() < 2) {
            several.remove(plain(key));
        }
        if (of.isEmpty()) {
            numbers.remove(key.prefix());
        }
    }

    private static RefKey plain(RefKey key) {
        return new RefKey(key.prefix(), "", key.number(), 0, "");
    }

    private void findPattern() {
        Shape usual = null;
        for (Map.Entry<Shape, Integer> shape : shapes.entrySet()) {
            if (shape.getValue() > 1 && shape.getValue() * 2 > all) {
                usual = shape.getKey();
            }
        }
        Action example = usual == null ? null : first(usual);
        boolean one = numbers.values().stream().anyMatch(of -> of.first().getKey() == 1);
        pattern = new Pattern(usual, example == null ? null : example.getRef().strip(), ofStream * 2 > inStream, one);
    }

    private Action first(Shape usual) {
        for (WorkStream stream : plan.getWorkStreams()) {
            for (Action action : stream.getActions()) {
                if (hasShape(action, usual)) {
                    return action;
                }
            }
        }
        return plan.getActions().stream().filter(action -> hasShape(action, usual)).findFirst().orElse(null);
    }

    private boolean hasShape(Action action, Shape shape) {
        return key(action).filter(key -> Shape.of(key).equals(shape)).isPresent();
    }

    /** Those in whose texts a reference stands that came or went. */
    private void tellThoseWhoRefer(String ref, Consumer<EObject> affected) {
        mentions.forEach(ref, affected);
        plan.getImportNotes().forEach(note -> {
            if (note.getElement() instanceof Action action) {
                affected.accept(action);
            }
        });
    }

    /** The references of all plans of a model. */
    static final class OfPlans implements LiveFact {

        private final List<LivePlanRefs> refs = new ArrayList<>();

        OfPlans(RuleChecks checks, ModelOrder order) {
            checks.context().plans().forEach(plan -> refs.add(new LivePlanRefs(plan, order)));
        }

        @Override
        public Class<?> kind() {
            return PlanRefs.class;
        }

        @Override
        public void keepIn(ValidationContext context) {
            refs.forEach(of -> context.keep(PlanRefs.class, of.plan, of));
        }

        @Override
        public void touched(Touched about) {
            EObject object = about.object();
            if (object instanceof Action action) {
                refs.forEach(of -> of.touched(action, about));
            } else if (object instanceof Dependency || object instanceof RelatedAction) {
                if (object.eContainer() instanceof Action action) {
                    refs.forEach(of -> of.touched(action, false));
                }
            } else if (object instanceof WorkStream stream) {
                stream.getActions().forEach(action -> refs.forEach(of -> of.touched(action, about.moved())));
            }
        }

        @Override
        public void settle(Consumer<EObject> affected) {
            refs.forEach(of -> of.settle(affected));
        }
    }
}
