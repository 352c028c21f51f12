/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.ui.findings;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.keyline.model.ElementLabels;
import org.keyline.model.ModelContents;
import org.keyline.model.core.Addressable;
import org.keyline.model.core.CorePackage;
import org.keyline.model.core.Element;
import org.keyline.model.edit.Wording;
import org.keyline.model.plan.Action;
import org.keyline.ui.navigator.ModelOpening;
import org.keyline.ui.properties.ElementChooser;
import org.keyline.ui.properties.PropertyFocus;
import org.keyline.ui.session.ModelSession;
import org.keyline.validation.Finding;

/** The ways to mend a finding that need what only people know: a value, a part, an action that answers something. */
final class ByHand {

    private ByHand() {
    }

    /** The ways that lead to the place where a finding is mended. */
    static List<Mending.Choice> choices(FindingRow row) {
        Finding finding = row.finding();
        EObject element = finding.element();
        EStructuralFeature feature = finding.feature();
        EObject owner = FindingPlace.owner(finding);
        List<Mending.Choice> choices = new ArrayList<>();
        if (feature == null && element instanceof Addressable answered) {
            choices.add(new Mending.Choice("Link actions to " + ElementLabels.shortLabel(element) + " …",
                    () -> link(row.session(), answered)));
        } else if (feature == null && !finding.related().isEmpty()
                && finding.related().getFirst().eResource() != null) {
            EObject first = finding.related().getFirst();
            choices.add(new Mending.Choice("Show " + name(first) + " in the tree",
                    () -> ModelOpening.reveal(page(), first)));
        } else if (feature != null && PropertyFocus.hasField(owner, feature)) {
            choices.add(new Mending.Choice(
                    "Edit “" + Wording.feature(owner.eClass(), feature) + "” of " + name(owner),
                    () -> FindingPlace.go(page(), row)));
        } else if (feature instanceof EReference parts && lacksParts(element, parts)) {
            choices.add(new Mending.Choice("Add a " + Wording.type(parts.getEReferenceType()).toLowerCase(Locale.UK)
                    + " to " + name(element), () -> add(row, parts)));
        } else if (feature instanceof EReference parts) {
            choices.add(new Mending.Choice("Show " + name(FindingPlace.part(finding, parts)) + " in the tree",
                    () -> FindingPlace.go(page(), row)));
        }
        return choices;
    }

    private static String name(EObject element) {
        String type = Wording.type(element.eClass()).toLowerCase(Locale.UK);
        return element instanceof Element named && named.getRef() != null && !named.getRef().isBlank()
                ? type + " " + named.getRef()
                : "the " + type;
    }

    private static boolean lacksParts(EObject element, EReference parts) {
        return parts.isContainment() && FindingPlace.isOf(parts, element) && !parts.getEReferenceType().isAbstract()
                && !element.eIsSet(parts);
    }

    private static void add(FindingRow row, EReference parts) {
        EObject element = row.finding().element();
        EObject part = EcoreUtil.create(parts.getEReferenceType());
        Mending.execute(row.session(), "New " + Wording.type(part.eClass()).toLowerCase(Locale.UK),
                () -> element.eSet(parts, parts.isMany() ? List.of(part) : part));
        ModelOpening.reveal(page(), part);
        PropertyFocus.on(page(), part, lacking(row, part));
    }

    /** What the new part is to state, by the same rule; its name where that asks for nothing in particular. */
    private static EStructuralFeature lacking(FindingRow row, EObject part) {
        return row.session().findings().of(row.finding().element()).stream()
                .filter(finding -> finding.rule().equals(row.finding().rule()) && FindingPlace.owner(finding) == part)
                .map(Finding::feature).findFirst().orElse(CorePackage.Literals.ELEMENT__NAME);
    }

    private static void link(ModelSession session, Addressable answered) {
        List<Action> actions = new ArrayList<>(ModelContents.all(session.roots(), Action.class));
        actions.removeIf(action -> action.getAddresses().contains(answered));
        ElementChooser chooser = new ElementChooser(page().getWorkbenchWindow().getShell(), session,
                "Actions that answer " + ElementLabels.shorten(ElementLabels.label(answered), 60), actions, true);
        link(session, answered, chooser.choose().stream().map(Action.class::cast).toList());
    }

    /** Links actions to what they answer, as one step; does nothing where there are none. */
    static void link(ModelSession session, Addressable answered, List<Action> actions) {
        if (!actions.isEmpty()) {
            Mending.execute(session, "Link actions to " + ElementLabels.shortLabel(answered),
                    () -> actions.forEach(action -> action.getAddresses().add(answered)));
        }
    }

    private static IWorkbenchPage page() {
        return PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
    }
}
