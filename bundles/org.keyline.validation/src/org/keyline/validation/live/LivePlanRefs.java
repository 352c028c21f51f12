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
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.keyline.model.ModelContents;
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
    /** See {@link Taken#kept()}. */
    private final Map<Action, Object> taken = new IdentityHashMap<>();
    private Map<Action, Boolean> touched = new IdentityHashMap<>();
    private final IntMultiMap<Action> byRef = new IntMultiMap<>();
    private final Map<Shape, Integer> shapes = new HashMap<>();
    private final Map<String, NumberedActions> numbers = new HashMap<>();
    private final Map<RefKey, List<Action>> several = new HashMap<>();
    private final Map<WorkStream, Integer> damaged = new IdentityHashMap<>();
    private final Mentions mentions = new Mentions();
    private int all;
    private int inStream;
    private int ofStream;
    private Pattern pattern = new Pattern(null, null, false, false);

    /** What an action contributed. */
    private record Taken(String ref, WorkStream stream, String streamRef) {

        static Taken of(Action action) {
            WorkStream stream = action.getWorkStream();
            return new Taken(action.getRef(), stream, stream == null ? null : stream.getRef());
        }

        /** What {@link #kept()} gave; it matters no more in which stream a reference stood that follows its stream. */
        static Taken ofKept(Object kept) {
            return kept instanceof String ref
                    ? new Taken(ref, null, RefKey.of(ref).map(RefKey::prefix).orElseThrow())
                    : (Taken) kept;
        }

        Optional<RefKey> key() {
            return RefKey.of(ref);
        }

        boolean isInStream() {
            return !comparableStream().isEmpty();
        }

        boolean followsStream() {
            return isInStream() && key().filter(key -> key.prefix().equals(comparableStream())).isPresent();
        }

        /** The same in less memory: the reference alone, where that follows its stream. */
        Object kept() {
            return followsStream() ? ref : this;
        }

        private String comparableStream() {
            return streamRef == null ? "" : RefKey.comparable(streamRef);
        }
    }

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
        byRef.forEach(wanted.hashCode(),
                action -> found[0] |= RefKey.comparable(Taken.ofKept(taken.get(action)).ref()).equals(wanted));
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

    private void settle(Consumer<EObject> affected) {
        Map<String, Boolean> flipped = new LinkedHashMap<>();
        Set<String> prefixes = new LinkedHashSet<>(numbers.keySet());
        Set<WorkStream> streams = new LinkedHashSet<>();
        Set<RefKey> places = new LinkedHashSet<>();
        boolean changed = false;
        for (Map.Entry<Action, Boolean> entry : touched.entrySet()) {
            Action action = entry.getKey();
            Object before = taken.get(action);
            Object now = ModelContents.planOf(action) == plan ? Taken.of(action).kept() : null;
            mentions.take(action, now != null);
            if (entry.getValue() || !Objects.equals(before, now)) {
                changed = true;
                affected.accept(action);
                count(action, Taken.ofKept(before), -1, flipped, streams, places);
                count(action, Taken.ofKept(now), 1, flipped, streams, places);
                if (now == null) {
                    taken.remove(action);
                } else {
                    taken.put(action, now);
                }
            }
        }
        touched = new IdentityHashMap<>();
        if (!changed) {
            return;
        }
        boolean prefixesChanged = !prefixes.equals(numbers.keySet());
        Pattern before = pattern;
        findPattern();
        if (mentions.setNumbers(areNumbers())) {
            taken.keySet().forEach(action -> mentions.take(action, true));
        }
        if (prefixesChanged || !before.equals(pattern)) {
            taken.keySet().forEach(affected);
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

    private void count(Action action, Taken of, int by, Map<String, Boolean> flipped, Set<WorkStream> streams,
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
        flipped.putIfAbsent(ref, has(ref));
        if (by > 0) {
            byRef.put(ref.hashCode(), action);
        } else {
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
        public void touched(EObject object, boolean inModel, boolean moved) {
            if (object instanceof Action action) {
                refs.forEach(of -> of.touched.merge(action, moved, Boolean::logicalOr));
            } else if (object instanceof Dependency || object instanceof RelatedAction) {
                if (object.eContainer() instanceof Action action) {
                    touched(action, inModel, false);
                }
            } else if (object instanceof WorkStream stream) {
                stream.getActions().forEach(action -> touched(action, inModel, moved));
            }
        }

        @Override
        public void settle(Consumer<EObject> affected) {
            refs.forEach(of -> of.settle(affected));
        }
    }
}
