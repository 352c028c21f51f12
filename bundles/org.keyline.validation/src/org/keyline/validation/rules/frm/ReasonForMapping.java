/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation.rules.frm;

import org.keyline.model.framework.FrameworkPackage;
import org.keyline.model.framework.Mapping;
import org.keyline.validation.Check;
import org.keyline.validation.LooksAt;
import org.keyline.validation.Rule;
import org.keyline.validation.RuleId;
import org.keyline.validation.Wording;

/**
 * FRM-09: a mapping between frameworks says why the two correspond (WLGA 1.2).
 */
@RuleId("FRM-09")
@LooksAt
public final class ReasonForMapping extends Rule<Mapping> {

    /** Found by its mark. */
    public ReasonForMapping() {
        super(Mapping.class);
    }

    @Override
    protected void check(Mapping mapping, Check check) {
        if (!Wording.filled(mapping.getRationale())) {
            check.on(mapping).feature(FrameworkPackage.Literals.MAPPING__RATIONALE).report(Wording.name(mapping),
                    " does not say why its two ends correspond. Write the reason.");
        }
    }
}
