/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.model.edit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.UnexecutableCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.CommandParameter;
import org.eclipse.emf.edit.command.CreateChildCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.emf.edit.provider.IEditingDomainItemProvider;
import org.eclipse.emf.edit.provider.IItemLabelProvider;
import org.eclipse.emf.edit.provider.IStructuredItemContentProvider;
import org.eclipse.emf.edit.provider.ITreeItemContentProvider;
import org.keyline.model.core.CorePackage;
import org.keyline.model.framework.FrameworkPackage;
import org.keyline.model.inspection.InspectionPackage;
import org.keyline.model.plan.PlanPackage;

/**
 * Elements of one feature of an owner, gathered under one node of a tree, so that a plan's work streams do not drown in
 * its import notes. It is not part of the model; two folders of the same owner and feature are equal. A folder without
 * elements is not shown.
 *
 * @param owner the object that contains the elements
 * @param feature the feature in which it contains them
 */
public record ElementFolder(EObject owner, EReference feature) implements IItemLabelProvider, ITreeItemContentProvider,
        IStructuredItemContentProvider, IEditingDomainItemProvider {

    private static final Set<EStructuralFeature> GATHERED = Set.of(CorePackage.Literals.ELEMENT__CITATIONS,
            CorePackage.Literals.ORGANISATION__GROUPS, CorePackage.Literals.ORGANISATION__PEOPLE,
            PlanPackage.Literals.IMPROVEMENT_PLAN__DECLARED_COUNTS,
            PlanPackage.Literals.IMPROVEMENT_PLAN__NAMED_SOURCES, PlanPackage.Literals.IMPROVEMENT_PLAN__DELIVERABLES,
            PlanPackage.Literals.IMPROVEMENT_PLAN__ACTIONS, PlanPackage.Literals.IMPROVEMENT_PLAN__BASELINES,
            PlanPackage.Literals.IMPROVEMENT_PLAN__PROGRESS_REPORTS,
            PlanPackage.Literals.IMPROVEMENT_PLAN__IMPORT_NOTES, PlanPackage.Literals.IMPROVEMENT_PLAN__SUPPRESSIONS,
            InspectionPackage.Literals.INSPECTION_REPORT__DECLARED_COUNTS,
            InspectionPackage.Literals.INSPECTION_REPORT__FINDINGS,
            FrameworkPackage.Literals.FRAMEWORK__DECLARED_COUNTS,
            FrameworkPackage.Literals.FRAMEWORK__SCALES, FrameworkPackage.Literals.FRAMEWORK__SCHEDULES,
            FrameworkPackage.Literals.FRAMEWORK__RISK_QUESTIONNAIRES, FrameworkPackage.Literals.FRAMEWORK__MAPPINGS,
            FrameworkPackage.Literals.SECTION__DECLARED_COUNTS, FrameworkPackage.Literals.SECTION__CROSS_REFERENCES,
            FrameworkPackage.Literals.KEY_LINE__CROSS_REFERENCES,
            FrameworkPackage.Literals.KEY_QUESTION__CROSS_REFERENCES);

    /**
     * Whether the elements of a feature are gathered in a folder.
     *
     * @param feature a containment feature
     * @return true where they are not shown directly under their owner
     */
    public static boolean gathers(EStructuralFeature feature) {
        return GATHERED.contains(feature);
    }

    /**
     * The elements in the folder.
     *
     * @return a copy, in the model's order
     */
    public List<EObject> elements() {
        List<EObject> elements = new ArrayList<>();
        for (Object element : (List<?>) owner.eGet(feature)) {
            elements.add((EObject) element);
        }
        return elements;
    }

    @Override
    public String getText(Object object) {
        return Wording.feature(owner.eClass(), feature) + " (" + ((List<?>) owner.eGet(feature)).size() + ')';
    }

    @Override
    public Object getImage(Object object) {
        return ElementIcons.folder();
    }

    @Override
    public Collection<?> getElements(Object object) {
        return elements();
    }

    @Override
    public Collection<?> getChildren(Object object) {
        return elements();
    }

    @Override
    public boolean hasChildren(Object object) {
        return !((List<?>) owner.eGet(feature)).isEmpty();
    }

    @Override
    public Object getParent(Object object) {
        return owner;
    }

    @Override
    public Collection<?> getNewChildDescriptors(Object object, EditingDomain domain, Object sibling) {
        List<Object> own = new ArrayList<>();
        for (Object descriptor : domain.getNewChildDescriptors(owner, sibling)) {
            if (descriptor instanceof CommandParameter parameter && parameter.getFeature() == feature) {
                own.add(descriptor);
            }
        }
        return own;
    }

    @Override
    public Command createCommand(Object object, EditingDomain domain, Class<? extends Command> commandClass,
            CommandParameter parameter) {
        if (commandClass == CreateChildCommand.class && parameter.getValue() instanceof CommandParameter child) {
            return CreateChildCommand.create(domain, owner, child, parameter.getCollection());
        }
        if (commandClass == AddCommand.class) {
            return AddCommand.create(domain, owner, feature, parameter.getCollection(), parameter.getIndex());
        }
        if (commandClass == RemoveCommand.class) {
            return RemoveCommand.create(domain, owner, feature, parameter.getCollection());
        }
        return UnexecutableCommand.INSTANCE;
    }
}
