/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation.rules.frm;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.keyline.model.framework.Descriptor;
import org.keyline.model.framework.FrameworkPackage;
import org.keyline.model.framework.KeyLine;
import org.keyline.model.framework.Level;
import org.keyline.validation.Check;
import org.keyline.validation.LooksAt;
import org.keyline.validation.Rule;
import org.keyline.validation.RuleId;
import org.keyline.validation.Wording;

/**
 * FRM-03: the levels of a key line have about as many descriptors each (they differ by no more than parameter {@code
 * difference}), and a criterion described at one level has its counterpart at another (KLOE). Counterparts are asked of
 * key lines that state some. Levels without any descriptor are FRM-01's.
 */
@RuleId("FRM-03")
@LooksAt("descriptors.{level,counterpart}")
public final class BalancedLevels extends Rule<KeyLine> {

    /** Found by its mark. */
    public BalancedLevels() {
        super(KeyLine.class);
    }

    @Override
    protected void check(KeyLine keyLine, Check check) {
        Map<Level, Integer> counts = new LinkedHashMap<>();
        Set<Descriptor> paired = new HashSet<>();
        for (Descriptor descriptor : keyLine.getDescriptors()) {
            if (descriptor.getLevel() != null) {
                counts.merge(descriptor.getLevel(), 1, Integer::sum);
            }
            if (descriptor.getCounterpart() != null) {
                paired.add(descriptor);
                paired.add(descriptor.getCounterpart());
            }
        }
        List<String> faults = new ArrayList<>();
        int most = counts.values().stream().max(Integer::compare).orElse(0);
        int fewest = counts.values().stream().min(Integer::compare).orElse(0);
        if (most - fewest > check.number("difference")) {
            faults.add("has between " + fewest + " and " + most + " descriptors a level");
        }
        List<Descriptor> single = keyLine.getDescriptors().stream().filter(d -> !paired.contains(d)).toList();
        if (!paired.isEmpty() && !single.isEmpty()) {
            faults.add("has " + Wording.count(single.size(), "descriptor") + " without counterpart");
        }
        if (!faults.isEmpty()) {
            check.on(keyLine).feature(FrameworkPackage.Literals.KEY_LINE__DESCRIPTORS)
                    .related(paired.isEmpty() ? List.of() : single)
                    .report(Wording.name(keyLine), " ", Wording.list(faults),
                            ". Describe each criterion at every level.");
        }
    }
}
