/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation.live;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;

/**
 * What has to be done before anything is checked, in short steps between which there is time for other things. The
 * model may change between two steps; what changed is then followed by steps behind them.
 */
final class Steps {

    private static final int OBJECTS = 200;
    private static final int PARTS_BETWEEN = 25;

    private final Deque<Runnable> steps = new ArrayDeque<>();

    /** Does something when all steps before are done. */
    void add(Runnable step) {
        steps.add(step);
    }

    /** Does something for all objects that some trees have now. */
    void forAllIn(Collection<? extends EObject> trees, Consumer<EObject> each) {
        forAllIn(trees, each, null);
    }

    /** Does something for all objects that some trees have now, and something else now and then between them. */
    void forAllIn(Collection<? extends EObject> trees, Consumer<EObject> each, Runnable between) {
        List<EObject> all = new ArrayList<>();
        for (EObject root : trees) {
            all.add(root);
            root.eAllContents().forEachRemaining(all::add);
        }
        for (int i = 0; i < all.size(); i += OBJECTS) {
            List<EObject> part = all.subList(i, Math.min(all.size(), i + OBJECTS));
            steps.add(() -> part.forEach(each));
            if (between != null && i / OBJECTS % PARTS_BETWEEN == PARTS_BETWEEN - 1) {
                steps.add(between);
            }
        }
    }

    /** Takes the first step; false where there is none. */
    boolean takeOne() {
        Runnable step = steps.poll();
        if (step != null) {
            step.run();
        }
        return step != null;
    }
}
