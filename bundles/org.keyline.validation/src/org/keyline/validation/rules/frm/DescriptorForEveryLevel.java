/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation.rules.frm;

import java.util.List;

import org.eclipse.emf.ecore.util.EcoreUtil;

import org.keyline.model.framework.Descriptor;
import org.keyline.model.framework.Framework;
import org.keyline.model.framework.FrameworkPackage;
import org.keyline.model.framework.KeyLine;
import org.keyline.model.framework.Level;
import org.keyline.model.framework.Scale;
import org.keyline.validation.Check;
import org.keyline.validation.LooksAt;
import org.keyline.validation.Phrase;
import org.keyline.validation.Rule;
import org.keyline.validation.RuleId;
import org.keyline.validation.Wording;

/**
 * FRM-01: a key line has at least one descriptor for every level of its scale (KLOE). A key line that names no scale
 * has the framework's only one. Does not apply to a framework without scales.
 */
@RuleId("FRM-01")
@LooksAt({ "descriptors.level", "scale.levels.title", "^Framework.scales.levels.title" })
public final class DescriptorForEveryLevel extends Rule<KeyLine> {

    /** Found by its mark. */
    public DescriptorForEveryLevel() {
        super(KeyLine.class);
    }

    @Override
    protected void check(KeyLine keyLine, Check check) {
        Framework framework = EcoreUtil.getRootContainer(keyLine) instanceof Framework root ? root : null;
        if (framework == null || framework.getScales().isEmpty()) {
            return;
        }
        Scale scale = keyLine.getScale() == null && framework.getScales().size() == 1 ? framework.getScales().get(0)
                : keyLine.getScale();
        if (scale == null) {
            check.on(keyLine).feature(FrameworkPackage.Literals.KEY_LINE__SCALE).report(Wording.name(keyLine),
                    " does not say on which of the framework's scales it is judged. Choose one.");
            return;
        }
        List<Level> described = keyLine.getDescriptors().stream().map(Descriptor::getLevel).toList();
        List<Level> missing = scale.getLevels().stream().filter(level -> !described.contains(level)).toList();
        if (!missing.isEmpty()) {
            List<Phrase> names = missing.stream().map(level -> Wording.quoted(String.valueOf(level.getName())))
                    .toList();
            check.on(keyLine).feature(FrameworkPackage.Literals.KEY_LINE__DESCRIPTORS).related(missing)
                    .report(Wording.name(keyLine), " has no descriptor for the level", names.size() == 1 ? " " : "s ",
                            Wording.list(names), ". Describe what is found at ", names.size() == 1 ? "it." : "them.");
        }
    }
}
