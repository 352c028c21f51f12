/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.diagram.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Properties;
import java.util.zip.CRC32;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.keyline.diagram.Diagram;
import org.keyline.diagram.DiagramKind;
import org.keyline.diagram.DiagramOptions;
import org.keyline.diagram.Lanes;
import org.keyline.diagram.SamplePlans;
import org.keyline.diagram.drawing.SvgDrawing;

/**
 * That the same model gives the same picture: made of other objects in this process, and in the process in which
 * places.properties was written, whose hash codes and orders of sets were others.
 */
class SamePictureTest {

    private static final DiagramOptions IN_LANES = DiagramOptions.ALL.inLanes(Lanes.WORK_STREAM);

    private static ArrangedDiagram arrange(DiagramKind kind, DiagramOptions options) {
        Diagram diagram = SamplePlans.council(kind, options);
        return DiagramLayout.arrange(diagram, null);
    }

    private static String svg(ArrangedDiagram arranged) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new SvgDrawing().write(arranged, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @EnumSource(DiagramKind.class)
    void aModelOfOtherObjectsGivesTheSameDrawing(DiagramKind kind) throws IOException {
        assertEquals(svg(arrange(kind, DiagramOptions.ALL)), svg(arrange(kind, DiagramOptions.ALL)));
    }

    @Test
    void lanesAreTheSameToo() throws IOException {
        ArrangedDiagram arranged = arrange(DiagramKind.DEPENDENCIES, IN_LANES);
        assertNotEquals(svg(arrange(DiagramKind.DEPENDENCIES, DiagramOptions.ALL)), svg(arranged));
        assertEquals(svg(arrange(DiagramKind.DEPENDENCIES, IN_LANES)), svg(arranged));
    }

    @ParameterizedTest
    @EnumSource(DiagramKind.class)
    void figuresAndLinesAreWhereAnotherProcessPutThem(DiagramKind kind) throws IOException {
        assertAsWritten(kind.name().toLowerCase(Locale.ROOT), arrange(kind, DiagramOptions.ALL));
    }

    @Test
    void lanesAreWhereAnotherProcessPutThem() throws IOException {
        assertAsWritten("lanes", arrange(DiagramKind.DEPENDENCIES, IN_LANES));
    }

    /** Where a change of the layout is meant, the new number goes into places.properties. */
    private static void assertAsWritten(String name, ArrangedDiagram arranged) throws IOException {
        Properties written = new Properties();
        try (InputStream in = SamePictureTest.class.getResourceAsStream("places.properties")) {
            written.load(in);
        }
        assertEquals(written.getProperty(name), checksum(arranged),
                "The " + name + " of the sample are placed otherwise than written in places.properties");
    }

    private static String checksum(ArrangedDiagram arranged) {
        StringBuilder places = new StringBuilder();
        arranged.groups().forEach(placed -> add(placed.group().id(), placed.bounds(), places));
        arranged.nodes().forEach(placed -> add(placed.node().id(), placed.bounds(), places));
        arranged.edges().forEach(placed -> {
            places.append(placed.edge().id());
            placed.points().forEach(p -> places.append(' ').append(Math.round(p.x())).append(' ')
                    .append(Math.round(p.y())));
            places.append('\n');
        });
        CRC32 sum = new CRC32();
        sum.update(places.toString().getBytes(StandardCharsets.UTF_8));
        return Long.toHexString(sum.getValue());
    }

    private static void add(String id, Bounds bounds, StringBuilder places) {
        places.append(id).append(' ').append(Math.round(bounds.x())).append(' ').append(Math.round(bounds.y()))
                .append(' ').append(Math.round(bounds.right())).append(' ').append(Math.round(bounds.bottom()))
                .append('\n');
    }
}
