/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.exchange.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.keyline.exchange.reading.People.Named;

class PeopleTest {
    private final Names names = new Names();

    @BeforeEach
    void learn() {
        Stream.of("Ann Lee", "Bo Quist", "Lee Ann Lee").forEach(names::learn);
    }

    private List<String> names(String text) {
        return People.read(text, names).named().stream().map(Named::name).toList();
    }

    @Test
    void namesThatRunTogetherAreToldApartByThoseThatAreKnown() {
        assertEquals(List.of("Ann Lee", "Bo Quist", "Ann Lee"), names("Ann Lee Bo Quist Ann Lee"));
        assertFalse(People.read("Ann Lee Bo Quist", names).ranTogether());
    }

    @Test
    void unknownNamesThatRunTogetherArePairsAndItIsSaid() {
        People.Reading reading = People.read("Cy Dunn Eve Frost", names);
        assertEquals(List.of("Cy Dunn", "Eve Frost"), reading.named().stream().map(Named::name).toList());
        assertTrue(reading.ranTogether());
    }

    @Test
    void dividersDivide() {
        assertEquals(List.of("Ann Lee", "Bo Quist", "Cy Dunn"), names("Ann Lee; Bo Quist / Cy Dunn"));
        assertEquals(List.of("Ann Lee", "Bo Quist"), names("Ann Lee and Bo Quist"));
        assertEquals(List.of("Ann Lee", "Bo Quist"), names("Ann Lee,\nBo Quist"));
    }

    @Test
    void postsStayWhole() {
        assertEquals(List.of("E&D Lead"), names("E&D Lead"));
        assertEquals(List.of("Head of Repairs and Maintenance"), names("Head of Repairs and Maintenance"));
        assertEquals(List.of("Service leads", "Ann Lee"), names("Service leads/ Ann Lee"));
    }

    @Test
    void relatedActionsComeWithTheirOfficers() {
        List<Named> named = People.read("E5 - Ann Lee D2 Bo Quist E&D Lead", names).named();
        assertEquals(List.of("E5", "D2"), named.stream().map(Named::ref).filter(ref -> ref != null).toList());
        assertEquals(List.of("Ann Lee", "Bo Quist", "E&D Lead"), named.stream().map(Named::name).toList());
        assertEquals("E5 - Ann Lee", named.get(0).text());
    }

    @Test
    void piecesOfNamesBesideWholeOnesAreToldApart() {
        People.Reading reading = People.read("Quist Ann Lee Bo", names);
        assertEquals(List.of("Ann Lee"), reading.named().stream().map(Named::name).toList());
        assertEquals(List.of("Quist", "Bo"), reading.pieces());
    }

    @Test
    void postsAndWordsInCapitalsAreNoNames() {
        assertTrue(Names.looksLikeName("Mary O'Brien-Smith"));
        assertTrue(Names.looksLikeName("Cllr Ann Lee"));
        assertFalse(Names.looksLikeName("Housing Manager"));
        assertFalse(Names.looksLikeName("CUSTOMER ACCESS"));
        assertFalse(Names.looksLikeName("Ann"));
    }
}
