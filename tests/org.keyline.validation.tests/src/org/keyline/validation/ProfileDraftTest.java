/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.keyline.model.guidance.GuidanceProfile;
import org.keyline.model.guidance.RuleSetting;
import org.keyline.model.guidance.SettingSeverity;

class ProfileDraftTest {

    @Test
    void itSetsEveryRuleAsTheCatalogueHasIt() {
        GuidanceProfile draft = ProfileDraft.ofCatalogue("Ours");
        RuleSettings settings = RuleSettings.of(draft, RuleCatalogue.standard());
        assertEquals(List.of(), settings.problems());
        assertEquals("Ours", draft.getName());
        assertEquals(RuleCatalogue.standard().rules().stream().map(RuleDescription::id).toList(),
                draft.getSettings().stream().map(RuleSetting::getRule).toList());
        for (RuleSetting setting : draft.getSettings()) {
            RuleDescription rule = RuleCatalogue.standard().rule(setting.getRule()).orElseThrow();
            assertTrue(setting.getSeverity() != SettingSeverity.INHERITED, rule.id());
            assertEquals(rule.severity(), settings.severity(rule.id()));
            assertEquals(rule.parameters().size(), setting.getParameters().size(), rule.id());
            assertEquals(rule.sources(), setting.getCitations().stream()
                    .map(c -> new Source(c.getDocument(), c.getLocator() == null ? "" : c.getLocator())).toList());
        }
    }
}
