/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation.live;

import org.eclipse.emf.ecore.EObject;
import org.keyline.validation.Finding;

/** A finding that is kept until it is found no more, with what it came from. */
final class KeptFinding {

    /** The element that was checked; not always that which the finding is about. */
    final EObject subject;
    final Finding finding;
    /** The place among the findings of this rule on this element. */
    final int place;
    /** The number of the rule. */
    final short rule;
    /** Whether it was told, and nobody had decided to leave it. */
    boolean told;
    /** Whether it is no longer there. */
    boolean gone;
    /** The next finding on the same element; null after the last. */
    KeptFinding next;

    KeptFinding(EObject subject, int rule, int place, Finding finding) {
        this.subject = subject;
        this.rule = (short) rule;
        this.place = place;
        this.finding = finding;
    }
}
