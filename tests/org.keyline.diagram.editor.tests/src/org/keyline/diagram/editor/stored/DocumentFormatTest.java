/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.diagram.editor.stored;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.keyline.diagram.Criterion;
import org.keyline.diagram.DiagramFilter;
import org.keyline.diagram.DiagramKind;
import org.keyline.diagram.layout.TimeScale;
import org.keyline.diagram.DiagramView;
import org.keyline.diagram.Lanes;
import org.keyline.diagram.stored.DiagramDocument;
import org.keyline.diagram.stored.DocumentFormat;
import org.keyline.diagram.stored.KnownAs;
import org.keyline.diagram.stored.Place;

class DocumentFormatTest {

    @TempDir
    Path folder;

    private final DiagramDocument document = new DiagramDocument("plan of ours.keyline", DiagramKind.DEPENDENCIES);
    private final BasicCommandStack stack = new BasicCommandStack();

    @Test
    void whatWasWrittenIsReadAgain() throws IOException {
        stack.execute(new PlaceCommand("Move", document, Map.of("b", new Place(-3, 4), "a", new Place(1, 2))));
        stack.execute(VisibilityCommand.hide(document, Set.of("c")));
        stack.execute(VisibilityCommand.layer(document, "status", false));
        Path file = DocumentFormat.file(folder.resolve(document.model()), document.kind());

        DocumentFormat.write(document, file);
        DiagramDocument read = DocumentFormat.read(file);

        assertEquals("plan of ours.keyline.dependencies.diagram", file.getFileName().toString());
        assertEquals(document.model(), read.model());
        assertEquals(document.kind(), read.kind());
        assertEquals(document.places(), read.places());
        assertEquals(Set.of("c"), read.hidden());
        assertEquals(Set.of("status"), read.hiddenLayers());
        assertFalse(read.isModified());
    }

    @Test
    void aFileKeepsTheOrderOfTheIdsWhateverWasMovedFirst() throws IOException {
        stack.execute(new PlaceCommand("Move", document, Map.of("b", new Place(3, 4))));
        stack.execute(new PlaceCommand("Move", document, Map.of("a", new Place(1, 2))));
        Path file = folder.resolve("d.diagram");

        DocumentFormat.write(document, file);

        assertEquals("""
                keyline-diagram 2
                model plan of ours.keyline
                kind dependencies
                place a 1 2
                place b 3 4
                """, Files.readString(file));
    }

    @Test
    void whatIsCollapsedAndHowWideADayIsAreReadAgainAndUndone() throws IOException {
        stack.execute(ViewCommand.collapse(document, Set.of("b", "a"), true));
        stack.execute(ViewCommand.collapse(document, Set.of("b"), false));
        stack.execute(ViewCommand.timeScale(document, TimeScale.WEEKS));
        Path file = folder.resolve("d.diagram");

        DocumentFormat.write(document, file);

        assertEquals(Set.of("a"), DocumentFormat.read(file).collapsed());
        assertEquals(TimeScale.WEEKS, DocumentFormat.read(file).timeScale());
        assertFalse(ViewCommand.timeScale(document, TimeScale.WEEKS).canExecute());
        stack.undo();
        assertEquals(TimeScale.FIT, document.timeScale());
        stack.undo();
        assertEquals(Set.of("a", "b"), document.collapsed());
    }

    @Test
    void movingIsUndoneAndRedone() {
        stack.execute(new PlaceCommand("Move", document, Map.of("a", new Place(1, 2))));
        stack.execute(new PlaceCommand("Move", document, Map.of("a", new Place(5, 6))));

        stack.undo();
        assertEquals(new Place(1, 2), document.places().get("a"));
        stack.undo();
        assertTrue(document.places().isEmpty());
        stack.redo();
        assertEquals(new Place(1, 2), document.places().get("a"));
        assertTrue(document.isModified());
    }

    @Test
    void hidingIsUndone() {
        stack.execute(VisibilityCommand.hide(document, Set.of("a")));
        stack.execute(VisibilityCommand.show(document, Set.of("a")));
        assertTrue(document.hidden().isEmpty());
        stack.undo();
        assertEquals(Set.of("a"), document.hidden());
        stack.undo();
        assertTrue(document.hidden().isEmpty());
    }

    @Test
    void aNewerVersionIsRefused() throws IOException {
        assertTrue(problem("keyline-diagram 3\nmodel a\nkind timeline\n").contains("newer version"));
    }

    @Test
    void aModelElsewhereIsRefused() throws IOException {
        assertTrue(problem("keyline-diagram 1\nmodel ../secret\nkind timeline\n").contains("line 2"));
    }

    @Test
    void whatCannotBeReadIsNamedWithItsLine() throws IOException {
        assertTrue(problem("hello").contains("line 1"));
        assertTrue(problem("keyline-diagram 1\nmodel a\nkind cake\n").contains("line 3"));
        assertTrue(problem("keyline-diagram 1\nmodel a\nkind timeline\nplace a 1 x\n").contains("line 4"));
        assertTrue(problem("keyline-diagram 1\nmodel a\nkind timeline\nplace a 1 2147483647\n").contains("line 4"));
    }

    private String problem(String text) throws IOException {
        Path file = Files.writeString(folder.resolve("bad.diagram"), text);
        return assertThrows(IOException.class, () -> DocumentFormat.read(file)).getMessage();
    }

    @Test
    void whatADiagramShowsIsReadAgain() throws IOException {
        DiagramView view = new DiagramView("A.3", Lanes.PERSON, DiagramFilter.ALL.with(Criterion.WORK_STREAM, "B")
                .with(Criterion.PERSON, "Morag  Kerr").with(Criterion.PERSON, "none").with(Criterion.CRITICAL, ""),
                Set.of("status"), Set.of("x"));
        document.begin("What is late, and why", view);
        document.place("x", new Place(1, 2));
        document.note(Map.of("x", new KnownAs("Action", "A|1", "Draft | send\nthe letters")));
        Path file = DocumentFormat.file(folder.resolve(document.model()), document.title());
        DocumentFormat.write(document, file);

        assertEquals("plan of ours.keyline.What is late- and why.diagram", file.getFileName().toString());
        DiagramDocument read = DocumentFormat.read(file);
        assertEquals(document.title(), read.title());
        assertEquals("A.3", read.view().root());
        assertEquals(Lanes.PERSON, read.lanes());
        assertEquals(Set.of("Morag Kerr", "none"), read.filter().values(Criterion.PERSON));
        assertTrue(read.filter().has(Criterion.CRITICAL));
        assertEquals(view.hiddenLayers(), read.view().hiddenLayers());
        assertEquals(new KnownAs("Action", "A/1", "Draft | send the letters"), read.known().get("x"));
    }

    @Test
    void aFileOfTheFirstVersionIsRead() throws IOException {
        Path file = Files.writeString(folder.resolve("old.diagram"),
                "keyline-diagram 1\nmodel a\nkind timeline\nlayer-off status\nhidden b\nplace a 1 2\n");
        DiagramDocument read = DocumentFormat.read(file);
        assertEquals(Map.of("a", new Place(1, 2)), read.places());
        assertEquals(DiagramView.ALL.withHiddenLayers(Set.of("status")).withHiddenElements(Set.of("b")), read.view());
        assertEquals("", read.title());
    }

    @Test
    void filtersAndLanesAreUndoneAndGiveBackWhatWasPlaced() {
        stack.execute(new PlaceCommand("Move", document, Map.of("a", new Place(1, 2))));
        stack.execute(ViewCommand.filter(document, DiagramFilter.ALL.with(Criterion.WORK_STREAM, "B")));
        stack.execute(ViewCommand.lanes(document, Lanes.PERSON));
        assertTrue(document.places().isEmpty());
        assertEquals(Lanes.PERSON, document.lanes());
        stack.undo();
        assertEquals(Map.of("a", new Place(1, 2)), document.places());
        assertNull(document.lanes());
        stack.undo();
        assertTrue(document.filter().isAll());
    }

    @Test
    void aFilterThatIsNoneIsNamedWithItsLine() throws IOException {
        assertTrue(problem("keyline-diagram 2\nmodel a\nkind timeline\nfilter cake A\n").contains("line 4"));
        assertTrue(problem("keyline-diagram 2\nmodel a\nkind timeline\nfilter person\n").contains("line 4"));
        assertTrue(problem("keyline-diagram 2\nmodel a\nkind timeline\nlanes cake\n").contains("line 4"));
        assertTrue(problem("keyline-diagram 2\nmodel a\nkind timeline\ncalled x y\n").contains("line 4"));
    }
}
