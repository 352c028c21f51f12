/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation.rules.asm;

import java.util.List;
import java.util.Set;

import org.keyline.model.assessment.Evidence;
import org.keyline.model.core.CorePackage;
import org.keyline.validation.Check;
import org.keyline.validation.LooksAt;
import org.keyline.validation.Rule;
import org.keyline.validation.RuleId;
import org.keyline.validation.Wording;
import org.keyline.validation.facts.Words;

/**
 * ASM-10: evidence is more than "yes" or "no" (WLGA Step 7). Evidence without any text is found too. Does not apply to
 * a record that there is none.
 */
@RuleId("ASM-10")
@LooksAt
public final class MoreThanYesOrNo extends Rule<Evidence> {

    private static final Set<String> BARE = Set.of("yes", "no", "y", "n", "partly", "partially", "ok", "okay", "none",
            "na", "a", "fine", "good", "poor", "some", "true", "false");

    /** Found by its mark. */
    public MoreThanYesOrNo() {
        super(Evidence.class);
    }

    @Override
    protected void check(Evidence evidence, Check check) {
        if (evidence.isAbsent()) {
            return;
        }
        String text = Wording.filled(evidence.getDescription()) ? evidence.getDescription() : evidence.getName();
        List<String> words = Words.of(text);
        if (words.stream().allMatch(BARE::contains)) {
            String what = words.isEmpty() ? " says nothing" : " says no more than " + Wording.quoted(text);
            check.on(evidence).feature(CorePackage.Literals.ELEMENT__DESCRIPTION).value(text)
                    .report(Wording.name(evidence), what, ". Write what was seen, read or said.");
        }
    }
}
