/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.diagram.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;

import org.eclipse.gef.EditPart;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.requests.ChangeBoundsRequest;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.keyline.diagram.DiagramKind;
import org.keyline.diagram.stored.DocumentFormat;
import org.keyline.diagram.layout.Bounds;
import org.keyline.model.core.Element;
import org.keyline.model.framework.Framework;
import org.keyline.model.framework.FrameworkFactory;
import org.keyline.model.framework.KeyLine;
import org.keyline.model.framework.Section;

/** Sections that are expanded and collapsed, and parts that are dragged to another parent. */
class FrameworkEditorTest {

    private final OpenedDiagram opened = new OpenedDiagram();

    @BeforeEach
    void open() throws Exception {
        Framework framework = FrameworkFactory.eINSTANCE.createFramework();
        for (String ref : List.of("1", "2")) {
            Section section = FrameworkFactory.eINSTANCE.createSection();
            section.setRef(ref);
            section.setName("Section " + ref);
            framework.getSections().add(section);
            for (String letter : List.of("a", "b")) {
                KeyLine line = FrameworkFactory.eINSTANCE.createKeyLine();
                line.setRef(ref + letter);
                line.setName("Key line " + ref + letter);
                section.getKeyLines().add(line);
            }
        }
        opened.open(List.of(framework), DiagramKind.FRAMEWORK);
    }

    @AfterEach
    void close() throws Exception {
        opened.close();
    }

    private static <T> T ui(Callable<T> work) {
        return OpenedDiagram.ui(work);
    }

    private Section section(String ref) {
        return opened.find(Section.class, ref);
    }

    private KeyLine line(String ref) {
        return opened.find(KeyLine.class, ref);
    }

    private void type(char character) {
        Event event = new Event();
        event.widget = opened.editor().viewer().getControl();
        event.character = character;
        event.keyCode = character;
        event.stateMask = SWT.NONE;
        opened.editor().viewer().getKeyHandler().keyPressed(new KeyEvent(event));
    }

    /** Drags a part onto another as the tracker does: away from its parent, then to the figure under the pointer. */
    private boolean drop(Element dragged, Element target, boolean after) {
        EditPart part = opened.part(dragged);
        EditPart receiver = opened.part(target);
        Bounds bounds = opened.editor().scene().bounds(target.getId());
        ChangeBoundsRequest add = new ChangeBoundsRequest(RequestConstants.REQ_ADD);
        add.setEditParts(part);
        add.setLocation(opened.onCanvas(bounds.x() + 5, after ? bounds.bottom() - 3 : bounds.y() + 3));
        assertSame(receiver, receiver.getTargetEditPart(add));
        org.eclipse.gef.commands.Command command = receiver.getCommand(add);
        boolean allowed = command != null && command.canExecute();
        if (allowed) {
            opened.editor().viewer().getEditDomain().getCommandStack().execute(command);
        }
        return allowed;
    }

    @Test
    void minusCollapsesASectionAndPlusExpandsIt() {
        ui(() -> {
            Element inside = line("1a");
            opened.editor().viewer().select(opened.part(section("1")));
            type('-');
            assertNull(opened.part(inside));
            assertNotNull(opened.part(line("2a")));
            opened.editor().doSave(null);
            assertEquals(Set.of(section("1").getId()), DocumentFormat
                    .read(DocumentFormat.file(opened.model(), DiagramKind.FRAMEWORK)).collapsed());

            type('+');
            assertNotNull(opened.part(inside));
            opened.editor().session().commandStack().undo();
            assertNull(opened.part(inside));
            return null;
        });
    }

    @Test
    void aKeyLineIsDraggedToAnotherSection() {
        ui(() -> {
            KeyLine line = line("1a");
            assertTrue(drop(line, section("2"), true));
            assertSame(section("2"), line.eContainer());
            Bounds frame = opened.editor().scene().bounds(section("2").getId());
            assertTrue(frame.contains(opened.editor().scene().bounds(line.getId())), "it is drawn in its section");
            opened.editor().session().commandStack().undo();
            assertSame(section("1"), line.eContainer());
            return null;
        });
    }

    @Test
    void aKeyLineIsDraggedBesideAnother() {
        ui(() -> {
            assertTrue(drop(line("1a"), line("2b"), false));
            assertEquals(List.of("2a", "1a", "2b"),
                    section("2").getKeyLines().stream().map(KeyLine::getRef).toList());
            return null;
        });
    }

    @Test
    void aSectionIsNotDroppedIntoItself() {
        ui(() -> {
            assertFalse(drop(section("1"), line("1b"), true));
            assertFalse(opened.editor().isDirty());
            return null;
        });
    }

    @Test
    void aReferenceThatIsDrawnIsShown() {
        ui(() -> {
            assertTrue(opened.connect(line("1a"), line("2a")));
            assertEquals(1, opened.editor().scene().diagram().edges().size());
            assertSame(line("2a"), line("1a").getCrossReferences().getFirst().getTarget());
            return null;
        });
    }
}
