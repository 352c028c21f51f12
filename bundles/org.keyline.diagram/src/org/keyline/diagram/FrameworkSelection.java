/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.diagram;

import java.util.Map;

import org.keyline.model.assessment.Judgement;
import org.keyline.model.core.Addressable;
import org.keyline.model.core.Rag;
import org.keyline.model.framework.Section;

/** Which parts of a framework a diagram's filter lets through, by how they were judged and what a check found. */
final class FrameworkSelection {

    private final DiagramAssembly assembly;
    private final Map<Addressable, Judgement> judgements;
    private final Selection selection;

    FrameworkSelection(DiagramAssembly assembly, Map<Addressable, Judgement> judgements) {
        this.assembly = assembly;
        this.judgements = judgements;
        selection = new Selection(assembly.options(), null);
    }

    /** {@return whether a key line or key question is shown; counts it} */
    boolean shows(String noun, Addressable part) {
        return assembly.counts(noun, part, holds(part));
    }

    /** {@return whether a section is shown, because of itself or of something in it; counts it, or all of it} */
    boolean shows(Section section) {
        boolean shown = assembly.counts("section", section, keeps(section));
        if (!shown) {
            section.getSections().forEach(this::countHidden);
            countParts(section);
        }
        return shown;
    }

    private boolean keeps(Section section) {
        return holds(section) || section.getKeyLines().stream().anyMatch(this::holds)
                || section.getKeyQuestions().stream().anyMatch(this::holds)
                || section.getSections().stream().anyMatch(this::keeps);
    }

    private boolean holds(Addressable part) {
        Judgement judgement = judgements.get(part);
        return selection.holds(part, judgement == null || judgement.getLevel() == null ? Rag.UNSPECIFIED
                : judgement.getLevel().getRag());
    }

    private void countHidden(Section section) {
        assembly.hidden.count("section", false, true);
        countParts(section);
        section.getSections().forEach(this::countHidden);
    }

    private void countParts(Section section) {
        section.getKeyLines().forEach(line -> assembly.hidden.count("key line", false, true));
        section.getKeyQuestions().forEach(key -> assembly.hidden.count("key question", false, true));
    }
}
