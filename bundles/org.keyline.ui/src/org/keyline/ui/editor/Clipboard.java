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

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.common.command.UnexecutableCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.CommandParameter;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.keyline.model.core.Element;
import org.keyline.model.edit.Drop;
import org.keyline.model.edit.ElementFolder;
import org.keyline.model.edit.NextReference;
import org.keyline.model.plan.ActionGroup;
import org.keyline.model.plan.WorkStream;
import org.keyline.ui.session.ModelSession;

/**
 * Elements that were cut or copied in the workbench. Elements that are cut stay where they are until they are pasted,
 * and keep their identity, so that nothing that refers to them is lost; pasted copies are new elements with a reference
 * of their own. Copies for another model do not take their references to elements of the first model along.
 */
public final class Clipboard {

    /**
     * What pasting would do.
     *
     * @param command cannot be executed where pasting makes no sense
     * @param elements what is there afterwards that was not, or was elsewhere
     */
    public record Paste(Command command, List<EObject> elements) {

        private static final Paste NONE = new Paste(UnexecutableCommand.INSTANCE, List.of());
    }

    private List<EObject> elements = List.of();
    private ModelSession source;
    private boolean cut;

    /**
     * Takes elements to be moved.
     *
     * @param session their session
     * @param chosen the elements
     */
    public void cut(ModelSession session, Collection<? extends EObject> chosen) {
        take(session, chosen, true);
    }

    /**
     * Takes elements to be copied, as they are now.
     *
     * @param session their session
     * @param chosen the elements
     */
    public void copy(ModelSession session, Collection<? extends EObject> chosen) {
        EcoreUtil.Copier copier = new EcoreUtil.Copier(true, true);
        Collection<EObject> copies = copier.copyAll(chosen);
        copier.copyReferences();
        take(session, copies, false);
    }

    private void take(ModelSession session, Collection<? extends EObject> chosen, boolean toBeMoved) {
        elements = List.copyOf(chosen);
        source = session;
        cut = toBeMoved;
    }

    /**
     * Whether an element is waiting to be moved.
     *
     * @param element an element
     * @return true after it was cut and before it is pasted
     */
    public boolean isCut(Object element) {
        return cut && elements.contains(element);
    }

    /** Forgets elements that were cut; to be called when they were pasted. */
    public void pasted() {
        if (cut) {
            elements = List.of();
            source = null;
            cut = false;
        }
    }

    /**
     * Pastes into an element, or beside it where it can hold nothing of the kind.
     *
     * @param session the session of the element
     * @param target the element or folder
     * @return what that would do
     */
    public Paste paste(ModelSession session, Object target) {
        if (elements.isEmpty() || target == null) {
            return Paste.NONE;
        }
        if (cut && source == session) {
            Command into = Drop.command(session.domain(), target, Drop.Place.ON, elements);
            return new Paste(into.canExecute() ? into
                    : Drop.command(session.domain(), target, Drop.Place.AFTER, elements), elements);
        }
        List<EObject> copies = copies(session);
        Command into = add(session.domain(), target, copies, CommandParameter.NO_INDEX);
        if (into.canExecute()) {
            return new Paste(into, copies);
        }
        Object parent = session.domain().getParent(target);
        return parent == null ? Paste.NONE
                : new Paste(add(session.domain(), parent, copies, indexAfter(target)), copies);
    }

    private static int indexAfter(Object target) {
        return target instanceof EObject element && element.eContainer() != null
                && element.eContainmentFeature().isMany()
                        ? ((List<?>) element.eContainer().eGet(element.eContainmentFeature())).indexOf(element) + 1
                        : CommandParameter.NO_INDEX;
    }

    private List<EObject> copies(ModelSession session) {
        EcoreUtil.Copier copier = new EcoreUtil.Copier(true, source == session);
        Collection<EObject> copies = copier.copyAll(elements);
        copier.copyReferences();
        copier.values().forEach(copy -> {
            if (copy instanceof Element element) {
                element.setId(null);
            }
        });
        return new ArrayList<>(copies);
    }

    private static Command add(EditingDomain domain, Object target, List<EObject> copies, int index) {
        EObject owner = target instanceof ElementFolder folder ? folder.owner()
                : target instanceof EObject object ? object : null;
        if (owner == null) {
            return UnexecutableCommand.INSTANCE;
        }
        EObject container = owner instanceof ActionGroup group ? (WorkStream) group.eContainer() : owner;
        EReference feature = feature(container, copies);
        if (feature == null) {
            return UnexecutableCommand.INSTANCE;
        }
        List<EObject> siblings = new ArrayList<>();
        ((List<?>) container.eGet(feature)).forEach(sibling -> siblings.add((EObject) sibling));
        for (EObject copy : copies) {
            if (copy instanceof Element element && element.getRef() != null && siblings.stream().anyMatch(
                    sibling -> sibling instanceof Element known && element.getRef().equals(known.getRef()))) {
                element.setRef(NextReference.of(container, siblings, element));
            }
            siblings.add(copy);
        }
        CompoundCommand paste = new CompoundCommand("Paste");
        paste.append(AddCommand.create(domain, owner, owner == container ? feature : null, copies, index));
        return paste;
    }

    private static EReference feature(EObject owner, List<EObject> added) {
        for (EReference feature : owner.eClass().getEAllContainments()) {
            if (feature.isMany() && added.stream().allMatch(feature.getEReferenceType()::isInstance)) {
                return feature;
            }
        }
        return null;
    }
}
