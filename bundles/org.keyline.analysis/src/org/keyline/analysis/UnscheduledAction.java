/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.analysis;

import org.keyline.model.plan.Action;

/**
 * An action for which no float can be computed, and why.
 *
 * @param action the action
 * @param reason why it is left out
 */
public record UnscheduledAction(Action action, Reason reason) {

    /** Why an action is left out of the computation. */
    public enum Reason {
        /** Neither start nor finish is known. */
        NO_DATES,
        /** The start is not known. */
        NO_START,
        /** The finish is not known. */
        NO_FINISH,
        /** The finish lies before the start, so that one of them is wrong. */
        FINISH_BEFORE_START,
        /** It lies on a cycle of dependencies. */
        IN_CYCLE,
        /** It was cancelled. */
        CANCELLED
    }
}
