/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.diagram.stored;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;

/**
 * Finds the elements of a diagram again in a model that was imported anew. An element is the same if its ID and its
 * name are; else, in this order, if it alone has the name, if it has the ID, if it alone has the reference. So a figure
 * stays with its text where rows were added, removed or put into another order and references were given anew, and with
 * its reference where the text was mended. An element that is found nowhere keeps what is known of it: it may come
 * back.
 */
final class FoundAgain {

    private final Map<String, KnownAs> model = new LinkedHashMap<>();
    private final Set<String> taken = new HashSet<>();
    private final Map<String, String> found = new LinkedHashMap<>();

    /**
     * Looks for elements.
     *
     * @param before what the elements of the diagram were called, by ID
     * @param elements what the elements of the model are called, by ID
     */
    FoundAgain(Map<String, KnownAs> before, Map<String, KnownAs> elements) {
        model.putAll(elements);
        List<String> open = new ArrayList<>(before.keySet());
        open.removeIf(id -> model.containsKey(id)
                && (before.get(id).name().isEmpty() || before.get(id).isNamedLike(model.get(id)))
                && take(id, id));
        byOne(open, before, (was, is) -> was.isNamedLike(is) && was.isReferredToLike(is));
        byOne(open, before, KnownAs::isNamedLike);
        open.removeIf(id -> model.containsKey(id) && !taken.contains(id)
                && before.get(id).type().equals(model.get(id).type()) && take(id, id));
        byOne(open, before, KnownAs::isReferredToLike);
    }

    /** Takes for each element that one of the model which alone answers a description. */
    private void byOne(Collection<String> open, Map<String, KnownAs> before, BiPredicate<KnownAs, KnownAs> same) {
        Map<String, List<String>> candidates = new HashMap<>();
        for (String id : open) {
            candidates.put(id, model.entrySet().stream()
                    .filter(each -> !taken.contains(each.getKey()) && same.test(before.get(id), each.getValue()))
                    .map(Map.Entry::getKey).toList());
        }
        open.removeIf(id -> candidates.get(id).size() == 1
                && candidates.values().stream().filter(candidates.get(id)::equals).count() == 1
                && take(id, candidates.get(id).getFirst()));
    }

    private boolean take(String id, String now) {
        taken.add(now);
        found.put(id, now);
        return true;
    }

    /** {@return the ID that an element has now; the one it had if it was not found, null if that is another's now} */
    String now(String id) {
        String now = found.get(id);
        return now != null ? now : taken.contains(id) ? null : id;
    }

    /** {@return the IDs that elements have now, without those that another has now} */
    Set<String> now(Set<String> ids) {
        return ids.stream().map(this::now).filter(Objects::nonNull).collect(Collectors.toCollection(TreeSet::new));
    }

    /** {@return what is kept of elements by their IDs, by the IDs that they have now} */
    <T> Map<String, T> now(Map<String, T> kept) {
        Map<String, T> renamed = new TreeMap<>();
        kept.forEach((id, value) -> {
            String now = now(id);
            if (now != null) {
                renamed.put(now, value);
            }
        });
        return renamed;
    }

    /** {@return whether an element has another ID than before} */
    boolean isAnyMoved() {
        return found.entrySet().stream().anyMatch(each -> !each.getKey().equals(each.getValue()));
    }
}
