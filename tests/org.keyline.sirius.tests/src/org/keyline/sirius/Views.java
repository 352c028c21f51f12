/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.sirius;

import java.util.Collection;
import java.util.List;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.w3c.dom.Element;

/**
 * Diagrams, figures and edges as Sirius has them, as far as services look at them: classes and features by their names.
 */
final class Views {

    private static final EPackage SIRIUS = EcoreFactory.eINSTANCE.createEPackage();
    private static final EClass LAYER = type("AdditionalLayer");
    private static final EClass DESCRIPTION = type("DiagramDescription");
    private static final EClass DIAGRAM = type("DSemanticDiagram");
    private static final EClass CONTAINER = type("DNodeContainer");
    private static final EClass EDGE = type("DEdge");
    private static final EClass FILTER = type("CompositeFilterDescription");
    private static final EClass VARIABLE = type("SelectModelElementVariable");
    private static final EClass VALUE = type("EObjectVariableValue");
    private static final EClass HISTORY = type("FilterVariableHistory");

    static {
        name(LAYER);
        name(DESCRIPTION);
        name(EDGE);
        name(FILTER);
        name(VARIABLE);
        reference(DESCRIPTION, "additionalLayers", LAYER, true, true);
        reference(DIAGRAM, "description", DESCRIPTION, false, false);
        reference(DIAGRAM, "activatedLayers", LAYER, true, false);
        for (EClass view : List.of(DIAGRAM, CONTAINER)) {
            reference(view, "target", EcorePackage.Literals.EOBJECT, false, false);
            reference(view, "ownedDiagramElements", CONTAINER, true, true);
        }
        reference(DIAGRAM, "activatedFilters", FILTER, true, true);
        reference(DIAGRAM, "filterVariableHistory", HISTORY, false, true);
        reference(HISTORY, "ownedValues", VALUE, true, true);
        reference(VALUE, "variableDefinition", VARIABLE, false, true);
        reference(VALUE, "modelElement", EcorePackage.Literals.EOBJECT, false, false);
        reference(EDGE, "target", EcorePackage.Literals.EOBJECT, false, false);
        reference(EDGE, "sourceNode", CONTAINER, false, false);
        reference(EDGE, "targetNode", CONTAINER, false, false);
    }

    private Views() {
    }

    /** A diagram of a representation in which some of its additional layers are shown. */
    static EObject diagram(Element representation, EObject root, Collection<String> layers) {
        EObject description = named(DESCRIPTION, representation.getAttribute("name"));
        EObject diagram = EcoreUtil.create(DIAGRAM);
        set(diagram, "description", description);
        set(diagram, "target", root);
        for (Element layer : Specification.children(representation, "additionalLayers")) {
            EObject added = named(LAYER, layer.getAttribute("name"));
            list(description, "additionalLayers").add(added);
            if (layers.contains(layer.getAttribute("name"))) {
                list(diagram, "activatedLayers").add(added);
            }
        }
        return diagram;
    }

    /** A figure in a diagram or another figure. */
    static EObject figure(EObject container, EObject shown) {
        EObject figure = EcoreUtil.create(CONTAINER);
        set(figure, "target", shown);
        if (container != null) {
            list(container, "ownedDiagramElements").add(figure);
        }
        return figure;
    }

    /** Switches a filter of a diagram on; of one that asks first, with what was chosen. */
    static void filter(EObject diagram, Element filter, Collection<? extends EObject> chosen) {
        list(diagram, "activatedFilters").add(named(FILTER, filter.getAttribute("name")));
        EObject history = EcoreUtil.create(HISTORY);
        for (Element part : Specification.children(filter, "filters")) {
            for (Element variable : Specification.children(part, "ownedVariables")) {
                for (EObject one : chosen) {
                    EObject value = EcoreUtil.create(VALUE);
                    set(value, "variableDefinition", named(VARIABLE, variable.getAttribute("name")));
                    set(value, "modelElement", one);
                    list(history, "ownedValues").add(value);
                }
                set(diagram, "filterVariableHistory", history);
            }
        }
    }

    /** An edge between two figures. */
    static EObject edge(EObject shown, EObject source, EObject target) {
        EObject edge = EcoreUtil.create(EDGE);
        set(edge, "target", shown);
        set(edge, "sourceNode", source);
        set(edge, "targetNode", target);
        return edge;
    }

    /** An edge that begins at a figure of its own. */
    static EObject edge(EObject shownAtTheBeginning) {
        EObject edge = EcoreUtil.create(EDGE);
        set(edge, "sourceNode", figure(null, shownAtTheBeginning));
        return edge;
    }

    private static EObject named(EClass type, String name) {
        EObject object = EcoreUtil.create(type);
        set(object, "name", name);
        return object;
    }

    private static void set(EObject object, String feature, Object value) {
        object.eSet(object.eClass().getEStructuralFeature(feature), value);
    }

    @SuppressWarnings("unchecked")
    private static List<EObject> list(EObject object, String feature) {
        return (List<EObject>) object.eGet(object.eClass().getEStructuralFeature(feature));
    }

    private static EClass type(String name) {
        EClass type = EcoreFactory.eINSTANCE.createEClass();
        type.setName(name);
        SIRIUS.getEClassifiers().add(type);
        return type;
    }

    private static void name(EClass owner) {
        EAttribute name = EcoreFactory.eINSTANCE.createEAttribute();
        name.setName("name");
        name.setEType(EcorePackage.Literals.ESTRING);
        owner.getEStructuralFeatures().add(name);
    }

    private static void reference(EClass owner, String name, EClass type, boolean many, boolean containment) {
        EReference reference = EcoreFactory.eINSTANCE.createEReference();
        reference.setName(name);
        reference.setEType(type);
        reference.setUpperBound(many ? -1 : 1);
        reference.setContainment(containment);
        owner.getEStructuralFeatures().add(reference);
    }
}
