/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.model.edit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;

import org.eclipse.emf.common.notify.Notifier;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.provider.IItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.ItemPropertyDescriptorDecorator;
import org.keyline.model.core.CorePackage;
import org.keyline.model.plan.Dependency;
import org.keyline.model.plan.PlanPackage;

/** A property in plain words, under its category, with the Ecore's documentation as its explanation. */
class PlainPropertyDescriptor extends ItemPropertyDescriptorDecorator {

    private final EObject owner;
    private final EStructuralFeature feature;

    PlainPropertyDescriptor(EObject owner, EStructuralFeature feature, IItemPropertyDescriptor descriptor) {
        super(owner, descriptor);
        this.owner = owner;
        this.feature = feature;
    }

    /** The category of a descriptor made here. */
    static FeatureCategory category(IItemPropertyDescriptor descriptor) {
        return FeatureCategory.of(((PlainPropertyDescriptor) descriptor).feature);
    }

    @Override
    public String getCategory(Object thisObject) {
        return FeatureCategory.of(feature).title();
    }

    @Override
    public String getDisplayName(Object thisObject) {
        return Wording.feature(owner.eClass(), feature);
    }

    @Override
    public String getDescription(Object thisObject) {
        return Wording.explanation(feature);
    }

    @Override
    public boolean isMultiLine(Object thisObject) {
        return switch (feature.getName()) {
        case "description", "comment", "outcome", "resources", "quote", "expectedBenefit", "reasonForNoAction",
                "nonPriorities", "publication", "arrangements", "audit", "form", "publicMonitoring", "rationale",
                "question", "summary", "decision", "remedy", "reason", "scope", "specific", "measurable", "achievable",
                "resourced", "timeBound", "tenantsInformed", "changesSincePrevious", "reasonForLongerTime" ->
            true;
        case "text" -> feature.getEContainingClass() == PlanPackage.Literals.IMPORT_NOTE;
        default -> feature.isMany();
        };
    }

    @Override
    public boolean canSetProperty(Object thisObject) {
        return feature != CorePackage.Literals.ELEMENT__ID && feature != CorePackage.Literals.ELEMENT__ORIGIN
                && super.canSetProperty(thisObject);
    }

    @Override
    public Collection<?> getChoiceOfValues(Object thisObject) {
        if (!(feature instanceof EReference reference)) {
            return super.getChoiceOfValues(thisObject);
        }
        List<EObject> choices = new ArrayList<>();
        Resource resource = owner.eResource();
        Notifier all = resource == null ? EcoreUtil.getRootContainer(owner)
                : resource.getResourceSet() == null ? resource : resource.getResourceSet();
        EClassifier type = reference.getEReferenceType();
        for (Iterator<Notifier> contents = contents(all); contents.hasNext();) {
            if (contents.next() instanceof EObject choice && type.isInstance(choice) && isSensible(choice)) {
                choices.add(choice);
            }
        }
        return choices;
    }

    private static Iterator<Notifier> contents(Notifier all) {
        return EcoreUtil.getAllContents(List.of(all));
    }

    private boolean isSensible(EObject choice) {
        if (choice == owner) {
            return false;
        }
        return !(owner instanceof Dependency dependency && choice == dependency.getSuccessor());
    }
}
