/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation.rules.acc;

import java.util.ArrayList;
import java.util.List;

import org.keyline.model.plan.ImprovementPlan;
import org.keyline.model.plan.PlanPackage;
import org.keyline.validation.Check;
import org.keyline.validation.LooksAt;
import org.keyline.validation.Rule;
import org.keyline.validation.RuleId;
import org.keyline.validation.Wording;

/**
 * ACC-14: how the plan is published, and whom to ask about it, are stated (SHR ¶11, ¶12).
 */
@RuleId("ACC-14")
@LooksAt
public final class PublicationStated extends Rule<ImprovementPlan> {

    /** Found by its mark. */
    public PublicationStated() {
        super(ImprovementPlan.class);
    }

    @Override
    protected void check(ImprovementPlan plan, Check check) {
        List<String> missing = new ArrayList<>();
        if (!Wording.filled(plan.getPublication())) {
            missing.add("how it is published");
        }
        if (!Wording.filled(plan.getContact())) {
            missing.add("whom to ask about it");
        }
        if (!missing.isEmpty()) {
            check.on(plan)
                    .feature(missing.size() == 1 && Wording.filled(plan.getPublication())
                            ? PlanPackage.Literals.IMPROVEMENT_PLAN__CONTACT
                            : PlanPackage.Literals.IMPROVEMENT_PLAN__PUBLICATION)
                    .report("The plan does not say ", Wording.list(missing),
                            ". Tenants and others should be able to read it and ask about it.");
        }
    }
}
