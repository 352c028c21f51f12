/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation;

import org.keyline.model.core.Citation;
import org.keyline.model.core.CoreFactory;
import org.keyline.model.guidance.GuidanceFactory;
import org.keyline.model.guidance.GuidanceProfile;
import org.keyline.model.guidance.Parameter;
import org.keyline.model.guidance.RuleSetting;
import org.keyline.model.guidance.SettingSeverity;
import org.keyline.model.guidance.Switch;

/** Makes a guidance profile to begin with: every rule as the catalogue has it, for an analyst to change. */
public final class ProfileDraft {

    private ProfileDraft() {
    }

    /**
     * A new profile with a setting for every rule: on, with its severity, its parameters and the paragraphs that it
     * comes from.
     *
     * @param name the profile's name
     * @return the profile, in no file yet
     */
    public static GuidanceProfile ofCatalogue(String name) {
        GuidanceProfile profile = GuidanceFactory.eINSTANCE.createGuidanceProfile();
        profile.setName(name);
        RuleCatalogue.standard().rules().forEach(rule -> profile.getSettings().add(setting(rule)));
        return profile;
    }

    private static RuleSetting setting(RuleDescription rule) {
        RuleSetting setting = GuidanceFactory.eINSTANCE.createRuleSetting();
        setting.setName(rule.id());
        setting.setDescription(rule.statement());
        setting.setRule(rule.id());
        setting.setEnabled(Switch.ON);
        setting.setSeverity(SettingSeverity.get(rule.severity().word()));
        for (RuleParameter known : rule.parameters()) {
            Parameter parameter = GuidanceFactory.eINSTANCE.createParameter();
            parameter.setName(known.name());
            parameter.setValue(Integer.toString(known.standard()));
            setting.getParameters().add(parameter);
        }
        for (Source source : rule.sources()) {
            Citation citation = CoreFactory.eINSTANCE.createCitation();
            citation.setDocument(source.document());
            citation.setLocator(source.locator().isEmpty() ? null : source.locator());
            setting.getCitations().add(citation);
        }
        return setting;
    }
}
