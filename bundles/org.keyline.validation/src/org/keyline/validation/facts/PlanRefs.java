/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation.facts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.keyline.model.ModelContents;
import org.keyline.model.plan.Action;
import org.keyline.model.plan.ImprovementPlan;
import org.keyline.model.plan.WorkStream;
import org.keyline.validation.DerivedFrom;

/**
 * The references of a plan's actions, and the pattern that most of them follow: letters before the number or none, and
 * what separates the two. A pattern is one only where it has at least two references and more than half of them all.
 */
@DerivedFrom({ "ImprovementPlan.workStreams", "ImprovementPlan.actions", "WorkStream.actions", "WorkStream.ref",
        "Action.ref" })
public class PlanRefs {

    private final Map<String, Action> written = new LinkedHashMap<>();
    private final Map<String, NumberedActions> numbers = new LinkedHashMap<>();
    private final Map<Action, Ref> refs = new IdentityHashMap<>();
    private final Map<WorkStream, Integer> damaged = new HashMap<>();
    /** The actions by their comparable references; made when somebody asks for one that is not written like that. */
    private Map<String, Action> comparable;
    private final Shape usual;
    private final String example;
    private final boolean byStream;

    /** The pattern of a reference: what kind of prefix, and what between it and the number. */
    protected record Shape(String prefix, String separator) {

        /**
         * The pattern of a reference.
         *
         * @param key the reference, taken apart
         * @return its pattern
         */
        public static Shape of(RefKey key) {
            StringBuilder kind = new StringBuilder(key.prefix().length());
            char before = 0;
            for (char c : key.prefix().toCharArray()) {
                char one = Character.isLetter(c) ? 'A' : c >= '0' && c <= '9' ? '1' : c;
                if (one != before || one != 'A' && one != '1') {
                    kind.append(one);
                }
                before = one;
            }
            return new Shape(kind.toString(), key.separator().strip());
        }
    }

    /** The reference of an action, taken apart; neighbours that are alike share its pattern. */
    private record Ref(RefKey key, Shape shape, NumberedActions ofPrefix) {

        boolean isLike(RefKey other) {
            return key.prefix().equals(other.prefix()) && key.separator().equals(other.separator());
        }
    }

    /** For a subclass that knows the references in another way. */
    protected PlanRefs() {
        usual = null;
        example = null;
        byStream = false;
    }

    private PlanRefs(ImprovementPlan plan) {
        Map<Shape, List<String>> shapes = new LinkedHashMap<>();
        int all = 0;
        int ofStream = 0;
        int inStream = 0;
        Ref before = null;
        for (Action action : ModelContents.actions(plan)) {
            RefKey key = RefKey.of(action.getRef()).orElse(null);
            if (action.getWorkStream() != null && key == null) {
                damaged.merge(action.getWorkStream(), 1, Integer::sum);
            }
            if (action.getRef() == null || action.getRef().isBlank()) {
                continue;
            }
            all++;
            written.putIfAbsent(action.getRef(), action);
            if (key != null) {
                if (before == null || !before.isLike(key)) {
                    Shape shape = Shape.of(key);
                    before = new Ref(key, shape, numbers.computeIfAbsent(key.prefix(), p -> new NumberedActions()));
                } else {
                    before = new Ref(key, before.shape(), before.ofPrefix());
                }
                shapes.computeIfAbsent(before.shape(), s -> new ArrayList<>()).add(action.getRef());
                refs.put(action, before);
                NumberedActions ofPrefix = before.ofPrefix();
                if (ofPrefix.get(key.number()) == null) {
                    ofPrefix.set(key.number(), action);
                }
                String stream = stream(action);
                inStream += stream.isEmpty() ? 0 : 1;
                ofStream += !stream.isEmpty() && stream.equals(key.prefix()) ? 1 : 0;
            }
        }
        Map.Entry<Shape, List<String>> most = shapes.entrySet().stream()
                .max(Comparator.comparingInt(e -> e.getValue().size())).orElse(null);
        boolean pattern = most != null && most.getValue().size() > 1 && most.getValue().size() * 2 > all;
        usual = pattern ? most.getKey() : null;
        example = pattern ? most.getValue().get(0).strip() : null;
        byStream = ofStream * 2 > inStream;
    }

    /**
     * The references of a plan's actions.
     *
     * @param plan the plan
     * @return what is known of them
     */
    public static PlanRefs of(ImprovementPlan plan) {
        return new PlanRefs(plan);
    }

    /**
     * The action that a reference means.
     *
     * @param ref the reference as written; A15 means A.15
     * @return the first action with it, or empty where there is none
     */
    public Optional<Action> action(String ref) {
        return Optional.ofNullable(comparable().get(RefKey.comparable(ref)));
    }

    private Map<String, Action> comparable() {
        if (comparable == null) {
            comparable = new HashMap<>();
            written.forEach((ref, action) -> comparable.putIfAbsent(RefKey.comparable(ref), action));
        }
        return comparable;
    }

    /**
     * Whether the plan's references are numbers without letters.
     *
     * @return true where most are 1, 2, 3 …
     */
    public boolean areNumbers() {
        return areNumbers(usual);
    }

    /**
     * Whether references of a pattern are numbers without letters.
     *
     * @param pattern the pattern, or null for none
     * @return true where they are
     */
    protected static boolean areNumbers(Shape pattern) {
        return pattern != null && pattern.prefix().isEmpty() && pattern.separator().isEmpty();
    }

    /**
     * Whether a reference means an action.
     *
     * @param ref the reference as written
     * @return true where the plan has that action
     */
    public boolean has(String ref) {
        return written.containsKey(ref) || comparable().containsKey(RefKey.comparable(ref));
    }

    /**
     * A reference that follows the plan's pattern.
     *
     * @return the first such; empty where the plan has no pattern
     */
    public Optional<String> example() {
        return Optional.ofNullable(example);
    }

    /**
     * Whether the reference of an action follows the plan's pattern.
     *
     * @param action an action of the plan
     * @return true where it does, or where the plan has no pattern
     */
    public boolean fits(Action action) {
        Ref ref = refs.get(action);
        return usual == null || ref != null && ref.shape().equals(usual);
    }

    /**
     * The reference of an action, taken apart.
     *
     * @param action an action of the plan
     * @return the parts; empty where the reference does not end in a number
     */
    public Optional<RefKey> key(Action action) {
        return Optional.ofNullable(refs.get(action)).map(Ref::key);
    }

    /**
     * Whether most references begin with that of the action's work stream.
     *
     * @return true where they do
     */
    public boolean followsStreams() {
        return byStream;
    }

    /**
     * The reference of an action's work stream, as a prefix.
     *
     * @param action the action
     * @return the reference in capitals; empty where there is no work stream or it has none
     */
    public static String stream(Action action) {
        return action.getWorkStream() == null ? "" : RefKey.comparable(action.getWorkStream().getRef());
    }

    /**
     * How many actions of the same work stream have no reference that ends in a number.
     *
     * @param action an action
     * @return their number; 0 where the action is in no work stream
     */
    public int damagedBeside(Action action) {
        return damaged.getOrDefault(action.getWorkStream(), 0);
    }

    /**
     * What stands between prefix and number in the plan's pattern.
     *
     * @return the separator; empty where there is none or no pattern
     */
    public String separator() {
        return usual == null ? "" : usual.separator();
    }

    /**
     * Whether actions of the plan have references with a prefix.
     *
     * @param prefix the prefix, in capitals
     * @return true where at least one has
     */
    public boolean hasPrefix(String prefix) {
        return numbers.containsKey(prefix);
    }

    /**
     * The numbers used with a prefix.
     *
     * @param prefix the prefix, in capitals
     * @return the numbers, each with the first action that has it
     */
    public NumberedActions numbers(String prefix) {
        NumberedActions of = numbers.get(prefix);
        return of != null ? of : new NumberedActions();
    }

    /**
     * Whether the numbers of some prefix begin with 1.
     *
     * @return true where they do
     */
    public boolean countsFromOne() {
        return numbers.values().stream().anyMatch(of -> of.first().getKey() == 1);
    }
}
