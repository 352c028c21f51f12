/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.model;

import java.util.Collections;
import java.util.List;
import java.util.function.Function;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.keyline.model.core.Addressable;
import org.keyline.model.core.Citation;
import org.keyline.model.core.CorePackage;
import org.keyline.model.core.Element;
import org.keyline.model.inspection.InspectionPackage;
import org.keyline.model.inspection.Recommendation;
import org.keyline.model.plan.Action;
import org.keyline.model.plan.Deliverable;
import org.keyline.model.plan.Dependency;
import org.keyline.model.plan.Milestone;
import org.keyline.model.plan.PlanPackage;
import org.keyline.model.plan.RelatedAction;

/**
 * What elements hold in features that often are empty, for reading. The getters of the model make an empty list that
 * stays in the element when they are called first; in a large model those lists take more memory than many a value. To
 * read by this class makes none. The lists given are the elements' own, or one empty list for all: they are not to be
 * changed, and not to be kept.
 */
public final class ModelLists {

    private ModelLists() {
    }

    /** {@return the citations of an element} */
    public static List<Citation> citations(Element element) {
        return held(element, CorePackage.Literals.ELEMENT__CITATIONS, Element::getCitations);
    }

    /** {@return the parts of a recommendation} */
    public static List<Recommendation> children(Recommendation recommendation) {
        return held(recommendation, InspectionPackage.Literals.RECOMMENDATION__CHILDREN, Recommendation::getChildren);
    }

    /** {@return what an action answers} */
    public static List<Addressable> addresses(Action action) {
        return held(action, PlanPackage.Literals.ACTION__ADDRESSES, Action::getAddresses);
    }

    /** {@return what an action waits for} */
    public static List<Dependency> dependencies(Action action) {
        return held(action, PlanPackage.Literals.ACTION__DEPENDENCIES, Action::getDependencies);
    }

    /** {@return the evidence that an action was completed} */
    public static List<String> evidence(Action action) {
        return held(action, PlanPackage.Literals.ACTION__EVIDENCE, Action::getEvidence);
    }

    /** {@return the milestones of an action} */
    public static List<Milestone> milestones(Action action) {
        return held(action, PlanPackage.Literals.ACTION__MILESTONES, Action::getMilestones);
    }

    /** {@return the actions that an action names beside its dependencies} */
    public static List<RelatedAction> relatedActions(Action action) {
        return held(action, PlanPackage.Literals.ACTION__RELATED_ACTIONS, Action::getRelatedActions);
    }

    /** {@return what an action needs of the deliverables of others} */
    public static List<Deliverable> uses(Action action) {
        return held(action, PlanPackage.Literals.ACTION__USES, Action::getUses);
    }

    /**
     * What an object holds in a reference, whether one or many.
     *
     * @param object the object
     * @param reference one of its references
     * @return what it refers to
     */
    public static List<EObject> values(EObject object, EReference reference) {
        return all(object, reference);
    }

    /**
     * What an object holds in an attribute for texts, whether one or many.
     *
     * @param object the object
     * @param attribute one of its attributes, of the type of Java's strings
     * @return the texts
     */
    public static List<String> texts(EObject object, EAttribute attribute) {
        return all(object, attribute);
    }

    @SuppressWarnings("unchecked")
    private static <T> List<T> all(EObject object, EStructuralFeature feature) {
        if (feature.isMany()) {
            return held(object, feature, o -> (List<T>) o.eGet(feature));
        }
        T value = (T) object.eGet(feature);
        return value == null ? Collections.emptyList() : List.of(value);
    }

    private static <E extends EObject, T> List<T> held(E element, EStructuralFeature feature,
            Function<? super E, ? extends List<T>> list) {
        return element.eIsSet(feature) ? list.apply(element) : Collections.emptyList();
    }
}
