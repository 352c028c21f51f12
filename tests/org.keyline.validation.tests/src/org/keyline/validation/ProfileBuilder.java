/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation;

import java.util.List;

import org.keyline.model.guidance.GuidanceFactory;
import org.keyline.model.guidance.GuidanceProfile;
import org.keyline.model.guidance.Parameter;
import org.keyline.model.guidance.RuleSetting;
import org.keyline.model.guidance.SettingSeverity;
import org.keyline.model.guidance.Switch;

/** Builds guidance profiles for tests. */
final class ProfileBuilder {

    private ProfileBuilder() {
    }

    /** A profile without settings. */
    static GuidanceProfile profile(String name, GuidanceProfile... includes) {
        GuidanceProfile profile = GuidanceFactory.eINSTANCE.createGuidanceProfile();
        profile.setName(name);
        profile.getIncludes().addAll(List.of(includes));
        return profile;
    }

    /** Adds a setting. */
    static RuleSetting set(GuidanceProfile profile, String rule, Switch enabled) {
        RuleSetting setting = GuidanceFactory.eINSTANCE.createRuleSetting();
        setting.setRule(rule);
        setting.setEnabled(enabled);
        profile.getSettings().add(setting);
        return setting;
    }

    /** Adds a setting of the severity alone. */
    static RuleSetting set(GuidanceProfile profile, String rule, SettingSeverity severity) {
        RuleSetting setting = set(profile, rule, Switch.INHERITED);
        setting.setSeverity(severity);
        return setting;
    }

    /** Adds a parameter to a setting. */
    static void parameter(RuleSetting setting, String name, String value) {
        Parameter parameter = GuidanceFactory.eINSTANCE.createParameter();
        parameter.setName(name);
        parameter.setValue(value);
        setting.getParameters().add(parameter);
    }
}
