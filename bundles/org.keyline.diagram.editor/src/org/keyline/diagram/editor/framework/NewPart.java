/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.diagram.editor.framework;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.keyline.diagram.editor.edit.Creation;
import org.keyline.model.ModelContents;
import org.keyline.model.framework.Framework;
import org.keyline.model.framework.FrameworkPackage;
import org.keyline.model.framework.Section;
import org.keyline.model.framework.SectionKind;
import org.keyline.ui.session.ModelSession;
import org.keyline.ui.editor.NewElements;

/** What the palette makes of a framework. */
enum NewPart implements Creation {

    /** A section, in the one that it is dropped on or else in the framework itself. */
    SECTION(FrameworkPackage.Literals.SECTION, "New section",
            "There is no framework to put the section into. Add one in the model's tree."),

    /** A key line of enquiry, in the section that it is dropped on. */
    KEY_LINE(FrameworkPackage.Literals.KEY_LINE, "New key line", "A key line belongs to a section: put it into one."),

    /** A key question, in the section that it is dropped on. */
    KEY_QUESTION(FrameworkPackage.Literals.KEY_QUESTION, "New key question",
            "A key question belongs to a section: put it into one.");

    private final EClass type;
    private final String toolName;
    private final String homeless;

    NewPart(EClass type, String toolName, String homeless) {
        this.type = type;
        this.toolName = toolName;
        this.homeless = homeless;
    }

    @Override
    public EClass type() {
        return type;
    }

    @Override
    public String toolName() {
        return toolName;
    }

    @Override
    public String homeless() {
        return homeless;
    }

    @Override
    public NewElements.Offer offer(ModelSession session, Collection<? extends EObject> roots, EObject on) {
        Section section = null;
        for (EObject each = on; each != null && section == null; each = each.eContainer()) {
            section = each instanceof Section found ? found : null;
        }
        Stream<EObject> homes = section != null ? Stream.of(section)
                : this == SECTION ? ModelContents.all(roots, Framework.class).stream().map(EObject.class::cast)
                        : Stream.of();
        NewElements.Offer offer = homes.flatMap(home -> NewElements.children(session, home).stream())
                .filter(each -> each.type() == type).findFirst().orElse(null);
        if (offer != null && offer.element() instanceof Section fresh && fresh.eContainer() == null) {
            List<Section> beside = section != null ? section.getSections()
                    : ModelContents.all(roots, Framework.class).getFirst().getSections();
            fresh.setKind(!beside.isEmpty() ? beside.getFirst().getKind()
                    : section == null ? SectionKind.PART : below(section.getKind()));
        }
        return offer;
    }

    /** The kind of section that usually lies in one of another kind. */
    private static SectionKind below(SectionKind kind) {
        return switch (kind) {
        case PART -> SectionKind.HEADING;
        case HEADING -> SectionKind.HEADLINE_QUESTION;
        case JUDGEMENT -> SectionKind.QUESTION;
        case QUESTION, AREA, HEADLINE_QUESTION -> SectionKind.AREA;
        };
    }
}
