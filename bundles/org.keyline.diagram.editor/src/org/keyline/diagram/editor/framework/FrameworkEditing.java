/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.diagram.editor.framework;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.IdentityCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPolicy;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IContributionManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;
import org.keyline.diagram.DiagramKind;
import org.keyline.diagram.editor.edit.Creation;
import org.keyline.diagram.editor.edit.Edit;
import org.keyline.diagram.editor.edit.LinkEdits;
import org.keyline.diagram.editor.parts.BoxPart;
import org.keyline.diagram.editor.parts.DiagramEditing;
import org.keyline.diagram.editor.parts.Drafting;
import org.keyline.diagram.editor.parts.EdgePart;
import org.keyline.diagram.editor.parts.ShowsElement;
import org.keyline.diagram.editor.stored.ViewCommand;
import org.keyline.model.ModelContents;
import org.keyline.model.framework.KeyLine;
import org.keyline.model.framework.KeyQuestion;
import org.keyline.model.framework.Section;

/**
 * What a framework asks: sections in sections, expanded or collapsed, with their key lines and key questions. A box is
 * dragged to another parent, not to another place: places follow from the framework's order.
 */
public final class FrameworkEditing implements DiagramEditing {

    @Override
    public DiagramKind kind() {
        return DiagramKind.FRAMEWORK;
    }

    @Override
    public List<Creation> creations() {
        return List.of(NewPart.values());
    }

    @Override
    public LinkEdits links() {
        return new CrossReferenceEdits();
    }

    @Override
    public boolean isPlacedByModel() {
        return true;
    }

    @Override
    public EditPart part(Drafting drafting, String id) {
        return drafting.scene().edge(id) != null ? new EdgePart(drafting)
                : drafting.scene().group(id) != null ? new SectionPart(drafting) : new QuestionPart(drafting);
    }

    @Override
    public EditPolicy handles(Drafting drafting, EditPart part) {
        return new DragPolicy(drafting);
    }

    /** A new part lies where the framework's order puts it. */
    @Override
    public Command place(Drafting drafting, Supplier<? extends EObject> element, Point at, Dimension size) {
        return IdentityCommand.INSTANCE;
    }

    @Override
    public Edit drop(Drafting drafting, EObject dragged, EObject target) {
        boolean part = dragged instanceof Section || dragged instanceof KeyLine || dragged instanceof KeyQuestion;
        boolean hidden = part && drafting.document().hidden().contains(
                ((org.keyline.model.core.Element) dragged).getId());
        return part && !hidden ? MoveEdits.to(drafting.session().domain(), dragged, target, true) : null;
    }

    /** Collapses or expands sections. */
    static void collapse(Drafting drafting, Set<String> sections, boolean collapsed) {
        drafting.session().execute(ViewCommand.collapse(drafting.document(), sections, collapsed));
    }

    private static Set<String> sections(Drafting drafting) {
        Set<String> ids = new HashSet<>();
        ModelContents.all(drafting.roots(), Section.class).forEach(section -> {
            if (section.getId() != null) {
                ids.add(section.getId());
            }
        });
        return ids;
    }

    private static Set<String> selectedSections(List<? extends ShowsElement> selected) {
        Set<String> ids = new HashSet<>();
        selected.forEach(part -> {
            if (part.element() instanceof Section section && section.getId() != null) {
                ids.add(section.getId());
            }
        });
        return ids;
    }

    /**
     * Plus expands the selected sections, minus collapses them; Alt with up and down moves a part among its siblings.
     */
    @Override
    public boolean key(Drafting drafting, KeyEvent event, List<BoxPart> selected) {
        boolean alt = (event.stateMask & SWT.ALT) != 0;
        if (alt && (event.keyCode == SWT.ARROW_UP || event.keyCode == SWT.ARROW_DOWN)) {
            along(drafting, selected, event.keyCode == SWT.ARROW_DOWN);
            return true;
        }
        if ((event.stateMask & (SWT.ALT | SWT.MOD1)) == 0 && (event.character == '+' || event.character == '-')
                && !selectedSections(selected).isEmpty()) {
            collapse(drafting, selectedSections(selected), event.character == '-');
            return true;
        }
        return false;
    }

    private static void along(Drafting drafting, List<? extends ShowsElement> selected, boolean down) {
        Edit edit = MoveEdits.along(drafting.session().domain(),
                selected.isEmpty() ? null : selected.getFirst().element(), down);
        if (edit.isAllowed()) {
            drafting.session().execute(edit.command());
        }
        drafting.say(edit.refusal());
    }

    @Override
    public void fillMenu(Drafting drafting, IContributionManager menu, List<ShowsElement> selected) {
        Set<String> sections = selectedSections(selected);
        Set<String> collapsed = new HashSet<>(sections);
        collapsed.retainAll(drafting.document().collapsed());
        if (collapsed.size() < sections.size()) {
            menu.add(action("Collapse", () -> collapse(drafting, sections, true)));
        }
        if (!collapsed.isEmpty()) {
            menu.add(action("Expand", () -> collapse(drafting, sections, false)));
        }
        if (selected.size() == 1 && selected.getFirst() instanceof BoxPart) {
            menu.add(action("Move Up", () -> along(drafting, selected, false)));
            menu.add(action("Move Down", () -> along(drafting, selected, true)));
        }
        fillBar(drafting, menu);
    }

    @Override
    public void fillBar(Drafting drafting, IContributionManager bar) {
        bar.add(action("Collapse all", () -> collapse(drafting, sections(drafting), true)));
        bar.add(action("Expand all", () -> collapse(drafting, Set.copyOf(drafting.document().collapsed()), false)));
    }

    private static Action action(String name, Runnable run) {
        Action action = new Action(name) {
            @Override
            public void run() {
                run.run();
            }
        };
        action.setToolTipText(name);
        return action;
    }
}
