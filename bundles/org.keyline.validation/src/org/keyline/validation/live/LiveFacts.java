/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation.live;

import java.util.List;

import org.keyline.validation.ValidationContext;

/** The facts that follow the changes of a model. */
final class LiveFacts {

    private LiveFacts() {
    }

    /** All of them, for a model, still knowing nothing. */
    static List<LiveFact> all(ValidationContext context, ModelOrder order, Referrers referrers) {
        return List.of(new LiveReferences(order), new LiveTexts(order));
    }
}
