/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.ui.editor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.DeleteCommand;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.ActionFactory;
import org.keyline.model.ElementLabels;
import org.keyline.ui.session.ModelSession;

/** The actions of the Edit menu on the elements that are selected in a tree. */
final class EditActions {

    private final ModelSession session;
    private final ModelTree tree;
    private final Clipboard clipboard;
    private final Map<String, EditAction> actions = new LinkedHashMap<>();

    EditActions(ModelSession session, ModelTree tree, Clipboard clipboard, Runnable rename) {
        this.session = session;
        this.tree = tree;
        this.clipboard = clipboard;
        add(ActionFactory.UNDO, () -> name("Undo", session.commandStack().getUndoCommand()),
                session.commandStack()::canUndo, session.commandStack()::undo);
        add(ActionFactory.REDO, () -> name("Redo", session.commandStack().getRedoCommand()),
                session.commandStack()::canRedo, session.commandStack()::redo);
        add(ActionFactory.CUT, () -> "Cu&t", this::canDelete, this::cut);
        add(ActionFactory.COPY, () -> "&Copy", () -> !elements().isEmpty(), this::copy);
        add(ActionFactory.PASTE, () -> "&Paste", () -> paste().command().canExecute(), this::doPaste);
        add(ActionFactory.DELETE, () -> "&Delete", this::canDelete, this::delete);
        add(ActionFactory.SELECT_ALL, () -> "Select &All", () -> true, () -> tree.viewer().getTree().selectAll());
        add(ActionFactory.RENAME, () -> "Rena&me", () -> elements().size() == 1 && canDelete(), rename);
        add(ActionFactory.FIND, () -> "&Find …", () -> true, tree::find);
    }

    private void add(ActionFactory factory, Supplier<String> text, BooleanSupplier enabled, Runnable run) {
        actions.put(factory.getId(), new EditAction(factory, text, enabled, run));
    }

    private static String name(String verb, Command command) {
        return command == null || command.getLabel() == null || command.getLabel().isBlank() ? verb
                : verb + " " + command.getLabel();
    }

    /**
     * The action for a command of the workbench.
     *
     * @param id the ID of an {@link ActionFactory}
     * @return the action; null where there is none
     */
    IAction get(String id) {
        return actions.get(id);
    }

    /** Brings texts and states up to date. */
    void update() {
        actions.values().forEach(EditAction::update);
    }

    /** The selected elements, without those that lie in others that are selected. */
    List<EObject> elements() {
        List<EObject> elements = new ArrayList<>();
        if (!tree.control().isVisible()) {
            return elements; // another page of the editor is in front, and nobody sees what is selected here
        }
        for (Object selected : tree.viewer().getStructuredSelection()) {
            if (selected instanceof EObject element) {
                elements.add(element);
            }
        }
        List<EObject> all = List.copyOf(elements);
        elements.removeIf(element -> all.stream()
                .anyMatch(other -> other != element && EcoreUtil.isAncestor(other, element)));
        return elements;
    }

    private boolean canDelete() {
        List<EObject> elements = elements();
        return !elements.isEmpty()
                && elements.stream().noneMatch(element -> session.domain().isReadOnly(element.eResource()));
    }

    private void delete() {
        List<EObject> elements = elements();
        CompoundCommand command = new CompoundCommand("Delete " + names(elements));
        command.append(DeleteCommand.create(session.domain(), elements));
        session.execute(command);
    }

    private static String names(List<EObject> elements) {
        return elements.size() == 1 ? ElementLabels.shorten(ElementLabels.shortLabel(elements.getFirst()), 30)
                : elements.size() + " elements";
    }

    private void cut() {
        clipboard.cut(session, elements());
        tree.viewer().refresh();
        update();
    }

    private void copy() {
        clipboard.copy(session, elements());
        update();
    }

    private Clipboard.Paste paste() {
        ISelection selection = tree.viewer().getSelection();
        return clipboard.paste(session,
                selection.isEmpty() ? null : tree.viewer().getStructuredSelection().getFirstElement());
    }

    private void doPaste() {
        Clipboard.Paste paste = paste();
        if (session.execute(paste.command())) {
            clipboard.pasted();
            tree.reveal(paste.elements().getFirst());
        }
    }

    private static final class EditAction extends Action {
        private final Supplier<String> text;
        private final BooleanSupplier enabled;
        private final Runnable run;

        EditAction(ActionFactory factory, Supplier<String> text, BooleanSupplier enabled, Runnable run) {
            this.text = text;
            this.enabled = enabled;
            this.run = run;
            setId(factory.getId());
            setActionDefinitionId(factory.getCommandId());
            ISharedImages images = PlatformUI.getWorkbench().getSharedImages();
            String image = switch (factory.getId()) {
            case "undo" -> ISharedImages.IMG_TOOL_UNDO;
            case "redo" -> ISharedImages.IMG_TOOL_REDO;
            case "cut" -> ISharedImages.IMG_TOOL_CUT;
            case "copy" -> ISharedImages.IMG_TOOL_COPY;
            case "paste" -> ISharedImages.IMG_TOOL_PASTE;
            case "delete" -> ISharedImages.IMG_TOOL_DELETE;
            default -> null;
            };
            if (image != null) {
                setImageDescriptor(images.getImageDescriptor(image));
            }
            update();
        }

        void update() {
            setText(text.get());
            setEnabled(enabled.getAsBoolean());
        }

        @Override
        public void run() {
            if (enabled.getAsBoolean()) {
                run.run();
            }
        }
    }
}
