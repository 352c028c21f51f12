/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.ui.profile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.edit.command.ChangeCommand;
import org.keyline.model.core.Citation;
import org.keyline.model.core.CoreFactory;
import org.keyline.model.guidance.GuidanceFactory;
import org.keyline.model.guidance.GuidanceProfile;
import org.keyline.model.guidance.Parameter;
import org.keyline.model.guidance.RuleSetting;
import org.keyline.model.guidance.SettingSeverity;
import org.keyline.model.guidance.Switch;
import org.keyline.ui.session.ModelSession;
import org.keyline.validation.RuleCatalogue;
import org.keyline.validation.RuleDescription;
import org.keyline.validation.RuleSettings;

/**
 * All rules of the catalogue as a profile has them, and the changes that people make, each one step that can be undone.
 * A setting that says nothing any more is taken out of the profile.
 */
final class ProfileRules {

    private static final Map<String, String> FAMILIES = new LinkedHashMap<>();

    static {
        FAMILIES.put("COV", "Coverage of the inspection's findings");
        FAMILIES.put("DAT", "Dates");
        FAMILIES.put("ACC", "Accountability, resources, contents");
        FAMILIES.put("CLK", "The regulator's clock");
        FAMILIES.put("DEP", "Structure and dependencies");
        FAMILIES.put("PRG", "Progress");
        FAMILIES.put("FRM", "Frameworks");
        FAMILIES.put("ASM", "Assessments");
    }

    private final ModelSession session;
    private final GuidanceProfile profile;

    ProfileRules(ModelSession session, GuidanceProfile profile) {
        this.session = session;
        this.profile = profile;
    }

    GuidanceProfile profile() {
        return profile;
    }

    /** What a family of rules is called. */
    static String family(String key) {
        return FAMILIES.getOrDefault(key, key);
    }

    /** The rules as the profile has them now, in the order of the catalogue. */
    List<RuleRow> rows() {
        RuleCatalogue catalogue = RuleCatalogue.standard();
        RuleSettings effective = RuleSettings.of(profile, catalogue);
        GuidanceProfile below = GuidanceFactory.eINSTANCE.createGuidanceProfile();
        below.setOtherRules(profile.getOtherRules());
        below.getIncludes().addAll(profile.getIncludes());
        RuleSettings inherited = RuleSettings.of(below, catalogue);
        Map<String, RuleSetting> own = new HashMap<>();
        profile.getSettings().forEach(setting -> own.put(setting.getRule() == null ? "" : setting.getRule().strip(),
                setting));
        List<RuleRow> rows = new ArrayList<>();
        for (RuleDescription rule : catalogue.rules()) {
            rows.add(new RuleRow(rule, own.get(rule.id()), inherited, effective));
        }
        return rows;
    }

    /** Switches a rule on or off, or leaves that to the profiles that this one builds on. */
    void setSwitch(RuleRow row, Switch to) {
        change(row, "Switch " + row.rule().id() + " " + (to == Switch.INHERITED ? "as inherited" : to.getLiteral()),
                setting -> setting.setEnabled(to));
    }

    /** Sets how severe the findings of a rule are, or leaves that to the profiles that this one builds on. */
    void setSeverity(RuleRow row, SettingSeverity to) {
        change(row, "Severity of " + row.rule().id(), setting -> setting.setSeverity(to));
    }

    /**
     * Sets a parameter; an empty text leaves it to the profiles that this one builds on.
     *
     * @return what is wrong with the value, which is then not taken; null where it was taken
     */
    String setParameter(RuleRow row, String name, String typed) {
        String value = typed.strip();
        if (!value.isEmpty()) {
            try {
                row.rule().parameter(name).orElseThrow().read(value);
            } catch (IllegalArgumentException e) {
                return e.getMessage();
            }
        }
        String before = row.own(name);
        if (!value.equals(before == null ? "" : before)) {
            change(row, "Parameter “" + name + "” of " + row.rule().id(), setting -> {
                setting.getParameters().removeIf(parameter -> name.equals(parameter.getName()));
                if (!value.isEmpty()) {
                    Parameter parameter = GuidanceFactory.eINSTANCE.createParameter();
                    parameter.setName(name);
                    parameter.setValue(value);
                    setting.getParameters().add(parameter);
                }
            });
        }
        return null;
    }

    /** Says which paragraph of which document a rule rests on; empty texts take that away. */
    void setSource(RuleRow row, String document, String locator) {
        change(row, "Source of " + row.rule().id(), setting -> {
            if (document.isBlank() && locator.isBlank()) {
                if (!setting.getCitations().isEmpty()) {
                    setting.getCitations().remove(0);
                }
                return;
            }
            if (setting.getCitations().isEmpty()) {
                setting.getCitations().add(CoreFactory.eINSTANCE.createCitation());
            }
            Citation citation = setting.getCitations().get(0);
            citation.setDocument(document.isBlank() ? null : document.strip());
            citation.setLocator(locator.isBlank() ? null : locator.strip());
        });
    }

    private void change(RuleRow row, String label, Consumer<RuleSetting> change) {
        CompoundCommand command = new CompoundCommand(label);
        command.append(new ChangeCommand(session.domain().getResourceSet()) {
            @Override
            protected void doExecute() {
                RuleSetting setting = row.setting();
                if (setting == null || setting.eContainer() != profile) {
                    setting = GuidanceFactory.eINSTANCE.createRuleSetting();
                    setting.setRule(row.rule().id());
                    setting.setName(row.rule().id());
                    profile.getSettings().add(place(row.rule().id()), setting);
                }
                change.accept(setting);
                if (saysNothing(setting)) {
                    profile.getSettings().remove(setting);
                }
            }
        });
        session.execute(command);
    }

    /** Where a setting belongs, so that the file keeps the order of the catalogue. */
    private int place(String rule) {
        List<String> order = RuleCatalogue.standard().rules().stream().map(RuleDescription::id).toList();
        int place = 0;
        for (RuleSetting setting : profile.getSettings()) {
            if (order.indexOf(setting.getRule()) > order.indexOf(rule)) {
                break;
            }
            place++;
        }
        return place;
    }

    private static boolean saysNothing(RuleSetting setting) {
        return setting.getEnabled() == Switch.INHERITED && setting.getSeverity() == SettingSeverity.INHERITED
                && setting.getParameters().isEmpty() && setting.getCitations().isEmpty()
                && (setting.getDescription() == null || setting.getDescription().isBlank());
    }
}
