/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.diagram.editor.framework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.junit.jupiter.api.Test;
import org.keyline.diagram.editor.edit.Edit;
import org.keyline.model.core.Element;
import org.keyline.model.edit.KeylineAdapterFactory;
import org.keyline.model.framework.Framework;
import org.keyline.model.framework.FrameworkFactory;
import org.keyline.model.framework.KeyLine;
import org.keyline.model.framework.Section;
import org.keyline.model.resource.ModelFiles;

/** What dragging a part of a framework does, and what drawing a reference does. */
class MoveEditsTest {

    private final BasicCommandStack stack = new BasicCommandStack();
    private final AdapterFactoryEditingDomain domain = new AdapterFactoryEditingDomain(new KeylineAdapterFactory(),
            stack, ModelFiles.newResourceSet());
    private final Framework framework = FrameworkFactory.eINSTANCE.createFramework();
    private final Section first = section(framework.getSections(), "1");
    private final Section inner = section(first.getSections(), "1.1");
    private final Section second = section(framework.getSections(), "2");
    private final KeyLine one = line(inner, "a");
    private final KeyLine two = line(inner, "b");
    private final KeyLine three = line(inner, "c");
    private final KeyLine other = line(second, "d");

    private static Section section(List<Section> into, String ref) {
        Section section = FrameworkFactory.eINSTANCE.createSection();
        section.setRef(ref);
        into.add(section);
        return section;
    }

    private static KeyLine line(Section into, String ref) {
        KeyLine line = FrameworkFactory.eINSTANCE.createKeyLine();
        line.setRef(ref);
        into.getKeyLines().add(line);
        return line;
    }

    private static String refs(List<? extends Element> elements) {
        return String.join("", elements.stream().map(Element::getRef).toList());
    }

    private void done(Edit edit) {
        assertTrue(edit.isAllowed(), edit.refusal());
        stack.execute(edit.command());
    }

    @Test
    void aKeyLineThatIsDroppedOnASectionLiesInItUntilUndone() {
        done(MoveEdits.to(domain, one, second, true));
        assertEquals("da", refs(second.getKeyLines()));
        stack.undo();
        assertEquals("abc", refs(inner.getKeyLines()));
        assertEquals("d", refs(second.getKeyLines()));
    }

    @Test
    void aKeyLineThatIsDroppedOnAnotherStandsBesideIt() {
        done(MoveEdits.to(domain, other, two, false));
        assertEquals("adbc", refs(inner.getKeyLines()));
        done(MoveEdits.to(domain, one, two, true));
        assertEquals("dbac", refs(inner.getKeyLines()));
        done(MoveEdits.to(domain, three, two, false));
        assertEquals("dcba", refs(inner.getKeyLines()));
        done(MoveEdits.to(domain, other, one, true));
        assertEquals("cbad", refs(inner.getKeyLines()));
    }

    @Test
    void aSectionIsNestedOrTakenOut() {
        done(MoveEdits.to(domain, second, inner, true));
        assertSame(inner, second.eContainer());
        done(MoveEdits.to(domain, second, null, true));
        assertSame(framework, second.eContainer());
    }

    @Test
    void whatMakesNoSenseIsRefusedWithTheReason() {
        assertEquals("A section cannot lie in itself.", MoveEdits.to(domain, first, inner, true).refusal());
        assertEquals("A section cannot lie in itself.", MoveEdits.to(domain, first, one, true).refusal());
        assertEquals("Drop it on a section.", MoveEdits.to(domain, one, null, true).refusal());
        assertNotNull(MoveEdits.to(domain, first, null, true).refusal());
        assertEquals("It is there already.", MoveEdits.to(domain, three, inner, true).refusal());
        assertEquals("It is there already.", MoveEdits.to(domain, one, two, false).refusal());
    }

    @Test
    void partsGoUpAndDownAmongTheirSiblings() {
        done(MoveEdits.along(domain, one, true));
        assertEquals("bac", refs(inner.getKeyLines()));
        done(MoveEdits.along(domain, second, false));
        assertEquals("21", refs(framework.getSections()));
        assertEquals("It is the last already.", MoveEdits.along(domain, three, true).refusal());
        assertFalse(MoveEdits.along(domain, framework, true).isAllowed());
    }

    @Test
    void aReferenceIsDrawnOnceAndNotToWhatItLiesIn() {
        CrossReferenceEdits references = new CrossReferenceEdits();
        done(references.connect(domain, one, other));
        assertSame(other, one.getCrossReferences().getFirst().getTarget());
        assertEquals("a already refers to d.", references.connect(domain, one, other).refusal());
        assertNotNull(references.connect(domain, one, first).refusal());
        assertNotNull(references.connect(domain, first, one).refusal());
        done(references.connect(domain, inner, second));
        assertEquals(1, inner.getCrossReferences().size());
        stack.undo();
        stack.undo();
        assertTrue(one.getCrossReferences().isEmpty());
    }
}
