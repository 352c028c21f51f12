/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation.fix;

import org.keyline.validation.Check;
import org.keyline.validation.Finding;

/**
 * Ways to mend the findings of some rules. A remedy has no state. It never invents a fact: where one is missing it
 * offers what follows from the model as a choice, and otherwise nothing. It is marked with {@link Mends}, lies in this
 * package and has a constructor without arguments; it is then found by {@link Remedies} without being listed anywhere.
 */
public abstract class Remedy {

    /**
     * Offers ways to mend a finding. It must not change the model; the changes that it offers do, when somebody chooses
     * one.
     *
     * @param finding the finding, of one of the rules that the remedy is marked with
     * @param check the check that made it, to ask for facts and parameters
     * @param offers takes what is offered, the likeliest first
     */
    protected abstract void offer(Finding finding, Check check, Offers offers);
}
