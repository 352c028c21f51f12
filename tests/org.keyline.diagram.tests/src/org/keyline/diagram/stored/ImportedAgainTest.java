/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.diagram.stored;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.keyline.diagram.Diagram;
import org.keyline.diagram.DiagramKind;
import org.keyline.diagram.FindingMarks;
import org.keyline.diagram.layout.Bounds;
import org.keyline.diagram.layout.Point;
import org.keyline.exchange.DocumentImport;
import org.keyline.model.ModelContents;
import org.keyline.model.core.Element;
import org.keyline.model.plan.Action;

/** That figures are where they were put after the plan was imported anew, whatever was done to its rows. */
class ImportedAgainTest {

    private static final String HEADER = "Ref\tWork stream\tAction\tStart\tFinish\n";
    private static final String LETTERS = "A.1\tA Letters\tDraft the letters\t01/05/2010\t31/05/2010\n";
    private static final String ADVICE = "A.2\tA Letters\tTrain the advice team\t01/06/2010\t30/06/2010\n";
    private static final String LIFTS = "B.1\tB Lifts\tBuy ropes for the lifts\t01/05/2010\t31/07/2010\n";
    private static final String STAIRS = "B.2\tB Lifts\tLight the stairs\t01/08/2010\t31/08/2010\n";
    private static final String WHOLE = HEADER + LETTERS + ADVICE + LIFTS + STAIRS;

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void placeAllFigures() throws IOException {
        DiagramDocument document = new DiagramDocument("plan.keyline", DiagramKind.DEPENDENCIES);
        Map<String, Action> actions = imported(WHOLE);
        int x = 0;
        for (Action action : actions.values()) {
            document.place(action.getId(), new Place(x += 100, 7));
        }
        document.hide(Set.of(actions.get("Light the stairs").getId()));
        document.note(known(actions));
        file = folder.resolve("plan.keyline.dependencies.diagram");
        DocumentFormat.write(document, file);
    }

    private Map<String, Action> imported(String table) throws IOException {
        Path source = Files.writeString(folder.resolve("plan.tsv"), table);
        Map<String, Action> actions = new LinkedHashMap<>();
        ModelContents.all(DocumentImport.of(DocumentImport.Content.PLAN).read(source, null).roots(), Action.class)
                .forEach(action -> actions.put(action.getName(), action));
        return actions;
    }

    private static Map<String, KnownAs> known(Map<String, ? extends Element> elements) {
        Map<String, KnownAs> known = new LinkedHashMap<>();
        elements.values().forEach(element -> known.put(element.getId(), KnownAs.of(element)));
        return known;
    }

    private DiagramDocument openedWith(Map<String, Action> actions) throws IOException {
        DiagramDocument document = DocumentFormat.read(file);
        document.findAgain(known(actions));
        return document;
    }

    private static void assertPlaced(int x, String name, Map<String, Action> actions, DiagramDocument document) {
        assertEquals(new Place(x, 7), document.places().get(actions.get(name).getId()), name);
    }

    @Test
    void theSamePlanLeavesTheDiagramAsItWas() throws IOException {
        DiagramDocument document = openedWith(imported(WHOLE));
        assertFalse(document.isModified());
        assertEquals(DocumentFormat.read(file).places(), document.places());
    }

    @Test
    void rowsInAnotherOrderAndARowMoreOrLessLeaveTheOthersWhereTheyWere() throws IOException {
        Map<String, Action> actions = imported(
                HEADER + STAIRS + "B.3\tB Lifts\tPaint the cars\t01/08/2010\t31/08/2010\n" + LIFTS + LETTERS);
        DiagramDocument document = openedWith(actions);
        assertPlaced(100, "Draft the letters", actions, document);
        assertPlaced(300, "Buy ropes for the lifts", actions, document);
        assertPlaced(400, "Light the stairs", actions, document);
        assertFalse(document.places().containsKey(actions.get("Paint the cars").getId()));
        assertEquals(Set.of(actions.get("Light the stairs").getId()), document.hidden());
    }

    @Test
    void referencesGivenAnewAfterARowWasPutInLeaveThePlaceWithTheText() throws IOException {
        Map<String, Action> actions = imported(HEADER + LETTERS.replace("A.1", "A.2")
                + "A.1\tA Letters\tAsk the tenants first\t01/04/2010\t30/04/2010\n" + ADVICE.replace("A.2", "A.3")
                + LIFTS + STAIRS);
        DiagramDocument document = openedWith(actions);
        assertTrue(document.isModified());
        assertPlaced(100, "Draft the letters", actions, document);
        assertPlaced(200, "Train the advice team", actions, document);
        assertFalse(document.places().containsKey(actions.get("Ask the tenants first").getId()));
        assertEquals(4, document.places().size());
    }

    @Test
    void aReferenceThatWasCorrectedIsFoundByItsText() throws IOException {
        Map<String, Action> actions = imported(WHOLE.replace("B.2", "B.7"));
        DiagramDocument document = openedWith(actions);
        assertPlaced(400, "Light the stairs", actions, document);
        assertEquals(Set.of(actions.get("Light the stairs").getId()), document.hidden());
        assertEquals("B.7", document.known().get(actions.get("Light the stairs").getId()).reference());
    }

    @Test
    void aTextThatWasMendedStaysWithItsReference() throws IOException {
        Map<String, Action> actions = imported(WHOLE.replace("Buy ropes for the lifts", "Buy new ropes"));
        DiagramDocument document = openedWith(actions);
        assertPlaced(300, "Buy new ropes", actions, document);
    }

    @Test
    void thePictureOfAChangedPlanHasWhatWasPlacedWhereItWas() throws IOException {
        Map<String, Bounds> before = drawn(imported(WHOLE));
        Map<String, Bounds> after = drawn(imported(HEADER + LIFTS.replace("31/07/2010", "31/10/2010")
                + "B.3\tB Lifts\tPaint the cars\t01/08/2010\t31/08/2010\n" + ADVICE.replace("A.2", "A.9") + LETTERS));
        assertTrue(after.containsKey("Paint the cars"));
        assertEquals(apart(before, "Draft the letters", "Train the advice team"),
                apart(after, "Draft the letters", "Train the advice team"));
        assertEquals(apart(before, "Draft the letters", "Buy ropes for the lifts"),
                apart(after, "Draft the letters", "Buy ropes for the lifts"));
    }

    /** Where each figure is in the picture, by the label. */
    private Map<String, Bounds> drawn(Map<String, Action> actions) throws IOException {
        DiagramDocument document = openedWith(actions);
        List<EObject> roots = List.of(EcoreUtil.getRootContainer(actions.values().iterator().next()));
        Diagram diagram = DiagramKind.DEPENDENCIES.definition().build(roots,
                StoredDiagram.options(document, roots, () -> FindingMarks.NONE), null);
        Map<String, Bounds> drawn = new LinkedHashMap<>();
        StoredDiagram.arrange(document, diagram, 0, null).nodes()
                .forEach(placed -> drawn.put(placed.node().label(), placed.bounds()));
        return drawn;
    }

    private static Point apart(Map<String, Bounds> drawn, String one, String other) {
        return new Point(drawn.get(other).x() - drawn.get(one).x(), drawn.get(other).y() - drawn.get(one).y());
    }

    @Test
    void theSameTextTwiceIsToldApartByTheReference() {
        Map<String, KnownAs> before = Map.of("1", new KnownAs("Action", "A.1", "Report"), "2",
                new KnownAs("Action", "A.2", "Report"));
        Map<String, KnownAs> now = Map.of("x", new KnownAs("Action", "A.2", "Report"), "y",
                new KnownAs("Action", "A.1", "Report"));
        FoundAgain found = new FoundAgain(before, now);
        assertEquals("y", found.now("1"));
        assertEquals("x", found.now("2"));
    }

    @Test
    void whatIsGoneKeepsItsPlaceUntilItComesBack() throws IOException {
        DiagramDocument document = openedWith(imported(HEADER + LETTERS + ADVICE + STAIRS));
        assertEquals(4, document.places().size());
        Map<String, Action> actions = imported(WHOLE);
        document.note(known(imported(HEADER + LETTERS)));
        document.findAgain(known(actions));
        assertPlaced(300, "Buy ropes for the lifts", actions, document);
    }

    @Test
    void everyFigureIsFoundInALargePlanWhoseReferencesAllMoved() {
        Map<String, KnownAs> before = new LinkedHashMap<>();
        Map<String, KnownAs> now = new LinkedHashMap<>();
        for (int i = 0; i < 2000; i++) {
            before.put("id-" + i, new KnownAs("Action", "A." + i, "Do thing number " + i));
            now.put("id-" + (i + 1), new KnownAs("Action", "A." + (i + 1), "Do thing number " + i));
        }
        FoundAgain found = new FoundAgain(before, now);
        Set<String> ids = new LinkedHashSet<>();
        before.keySet().forEach(id -> ids.add(found.now(id)));
        assertEquals(now.keySet(), ids);
    }
}
