/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.ui.editor;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.CommandParameter;
import org.eclipse.emf.edit.command.CreateChildCommand;
import org.keyline.model.assessment.AssessmentPackage;
import org.keyline.model.core.CorePackage;
import org.keyline.model.core.Element;
import org.keyline.model.edit.ElementFolder;
import org.keyline.model.edit.NextReference;
import org.keyline.model.edit.Wording;
import org.keyline.model.framework.FrameworkPackage;
import org.keyline.model.guidance.GuidancePackage;
import org.keyline.model.inspection.InspectionPackage;
import org.keyline.model.plan.ActionGroup;
import org.keyline.model.plan.PlanPackage;
import org.keyline.ui.session.ModelSession;

/** What can be made at a place of a model. */
public final class NewElements {

    private static final List<EClass> ROOTS = List.of(PlanPackage.Literals.IMPROVEMENT_PLAN,
            InspectionPackage.Literals.INSPECTION, InspectionPackage.Literals.INSPECTION_REPORT,
            CorePackage.Literals.ORGANISATION, FrameworkPackage.Literals.FRAMEWORK,
            AssessmentPackage.Literals.ASSESSMENT, GuidancePackage.Literals.GUIDANCE_PROFILE);

    /**
     * Something that can be made.
     *
     * @param type its type
     * @param feature the feature that will contain it; null for a root of a file
     * @param command the command that makes it
     * @param element the new element
     */
    public record Offer(EClass type, EStructuralFeature feature, Command command, EObject element) {
    }

    private NewElements() {
    }

    /**
     * What can be made in an element.
     *
     * @param session the element's session
     * @param owner the element or folder
     * @return the offers, common ones first
     */
    public static List<Offer> children(ModelSession session, Object owner) {
        return offers(session, owner, null);
    }

    /**
     * What can be made after an element.
     *
     * @param session the element's session
     * @param sibling the element
     * @return the offers, those of the element's own type first
     */
    public static List<Offer> siblings(ModelSession session, Object sibling) {
        if (!(sibling instanceof EObject element) || element.eContainer() == null) {
            return List.of();
        }
        List<Offer> offers = new ArrayList<>(offers(session, session.domain().getParent(sibling), sibling));
        offers.sort((one, other) -> Boolean.compare(other.type() == element.eClass(), one.type() == element.eClass()));
        return offers;
    }

    /**
     * What can be made at the top of a file.
     *
     * @param session the file's session
     * @param resource the file
     * @return the offers
     */
    public static List<Offer> roots(ModelSession session, Resource resource) {
        return ROOTS.stream().map(type -> {
            EObject root = EcoreUtil.create(type);
            CompoundCommand command = new CompoundCommand(label(type));
            command.append(new AddCommand(session.domain(), resource.getContents(), root));
            return new Offer(type, null, command, root);
        }).toList();
    }

    private static List<Offer> offers(ModelSession session, Object owner, Object sibling) {
        List<Offer> offers = new ArrayList<>();
        if (owner == null || owner instanceof Resource) {
            return offers;
        }
        Collection<?> descriptors = session.domain().getNewChildDescriptors(owner, sibling);
        for (Object descriptor : descriptors) {
            if (descriptor instanceof CommandParameter parameter && parameter.getEValue() != null) {
                CompoundCommand command = new CompoundCommand(label(parameter.getEValue().eClass()));
                command.append(CreateChildCommand.create(session.domain(), owner, descriptor, List.of(owner)));
                if (command.canExecute()) {
                    refer(owner, parameter);
                    offers.add(new Offer(parameter.getEValue().eClass(), parameter.getEStructuralFeature(), command,
                            parameter.getEValue()));
                }
            }
        }
        return offers;
    }

    private static void refer(Object owner, CommandParameter parameter) {
        EObject container = owner instanceof ElementFolder folder ? folder.owner() : (EObject) owner;
        if (parameter.getEValue() instanceof Element element && parameter.getEStructuralFeature().isMany()) {
            boolean grouped = container instanceof ActionGroup;
            EObject holder = grouped ? container.eContainer() : container;
            EStructuralFeature feature = grouped ? PlanPackage.Literals.WORK_STREAM__ACTIONS
                    : parameter.getEStructuralFeature();
            List<EObject> siblings = new ArrayList<>();
            ((List<?>) holder.eGet(feature)).forEach(sibling -> siblings.add((EObject) sibling));
            element.setRef(NextReference.of(holder, siblings, element));
        }
    }

    private static String label(EClass type) {
        return "New " + Wording.type(type).toLowerCase(Locale.UK);
    }
}
