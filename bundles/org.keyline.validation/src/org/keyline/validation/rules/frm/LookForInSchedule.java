/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation.rules.frm;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.util.EcoreUtil;

import org.keyline.model.framework.EvidenceSchedule;
import org.keyline.model.framework.Framework;
import org.keyline.model.framework.LookFor;
import org.keyline.validation.Check;
import org.keyline.validation.DerivedFrom;
import org.keyline.validation.FindingDraft;
import org.keyline.validation.LooksAt;
import org.keyline.validation.Rule;
import org.keyline.validation.RuleId;
import org.keyline.validation.Wording;

/**
 * FRM-06: everything to look for is in at least one evidence schedule, and in no schedule twice (WLGA 1.5). Does not
 * apply to a framework without schedules.
 */
@RuleId("FRM-06")
@LooksAt({ "^Framework.schedules", "<EvidenceActivity.lookFors.^*.title" })
public final class LookForInSchedule extends Rule<LookFor> {

    /** In which schedules of a framework each thing to look for is, as often as it is in them. */
    @DerivedFrom({ "Framework.schedules", "EvidenceSchedule.activities", "EvidenceActivity.lookFors" })
    record Places(Map<LookFor, List<EvidenceSchedule>> byLookFor) {

        static Places of(Framework framework) {
            Map<LookFor, List<EvidenceSchedule>> byLookFor = new HashMap<>();
            for (EvidenceSchedule schedule : framework.getSchedules()) {
                schedule.getActivities().stream().flatMap(activity -> activity.getLookFors().stream())
                        .forEach(l -> byLookFor.computeIfAbsent(l, key -> new ArrayList<>(1)).add(schedule));
            }
            return new Places(byLookFor);
        }

        List<EvidenceSchedule> of(LookFor lookFor) {
            return byLookFor.getOrDefault(lookFor, List.of());
        }
    }

    /** Found by its mark. */
    public LookForInSchedule() {
        super(LookFor.class);
    }

    @Override
    protected void check(LookFor lookFor, Check check) {
        if (!(EcoreUtil.getRootContainer(lookFor) instanceof Framework framework)
                || framework.getSchedules().isEmpty()) {
            return;
        }
        List<EvidenceSchedule> schedules = check.fact(Places.class, framework, Places::of).of(lookFor);
        FindingDraft draft = check.on(lookFor).related(lookFor.eContainer());
        if (schedules.isEmpty()) {
            draft.report(Wording.name(lookFor),
                    " is in no evidence schedule. Put it into one, or nobody will look for it.");
        }
        Set<EvidenceSchedule> seen = new HashSet<>();
        Set<EvidenceSchedule> twice = new LinkedHashSet<>();
        schedules.stream().filter(schedule -> !seen.add(schedule)).forEach(twice::add);
        for (EvidenceSchedule schedule : twice) {
            check.on(lookFor).related(schedule).report(Wording.name(lookFor), " is in ", Wording.nameWithin(schedule),
                    " twice. Take it out once.");
        }
    }
}
