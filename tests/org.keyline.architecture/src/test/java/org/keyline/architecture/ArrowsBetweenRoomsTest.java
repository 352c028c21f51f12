/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The compiled code keeps to the arrows between the rooms. */
class ArrowsBetweenRoomsTest {

    /** Reading the classes takes longer than looking at them. */
    private static final Map<String, JavaClasses> CLASSES = new HashMap<>();

    /** What GEF and draw2d 3.2.100 have, and GEF 3.26 with draw2d 3.23 do not. */
    private static final DescribedPredicate<JavaClass> GONE_FROM_GEF = DescribedPredicate.describe(
            "are gone from newer GEF",
            type -> type.getName().equals("org.eclipse.gef.editparts.ZoomListener")
                    || type.getName().matches("org\\.eclipse\\.gef\\.ui\\.(console|stackview|properties)\\..*"));

    static Stream<String> rooms() {
        return Rooms.MAY_USE.keySet().stream();
    }

    static Stream<String> headlessRooms() {
        return Rooms.HEADLESS.stream();
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void aRoomUsesOnlyTheRoomsThatItMay(String room) {
        Set<String> forbidden = Rooms.forbidden(room);
        noClasses().should().dependOnClassesThat(inRooms(forbidden))
                .because(room + " may use " + Rooms.MAY_USE.get(room))
                .allowEmptyShould(true).check(classesOf(room));
    }

    @ParameterizedTest
    @MethodSource("headlessRooms")
    void aHeadlessRoomTouchesNoUserInterface(String room) {
        noClasses().should().dependOnClassesThat().resideInAnyPackage(Rooms.USER_INTERFACE)
                .because(room + " works without a display").allowEmptyShould(true).check(classesOf(room));
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void aRoomsPackagesBearItsName(String room) {
        Set<String> strangers = new TreeSet<>();
        for (JavaClass type : classesOf(room)) {
            if (!room.equals(Rooms.ofPackage(type.getPackageName()))) {
                strangers.add(type.getName());
            }
        }
        assertEquals(Set.of(), strangers);
    }

    @Test
    void theDiagramEditorsNeedNothingOfGefThatItsNewerVersionsLeftOut() {
        DescribedPredicate<JavaMethodCall> naming = DescribedPredicate.describe("names a type that GEF 3.26 lacks",
                call -> call.getTarget().getRawParameterTypes().stream().anyMatch(GONE_FROM_GEF)
                        || GONE_FROM_GEF.test(call.getTarget().getRawReturnType()));
        noClasses().should().dependOnClassesThat(GONE_FROM_GEF).orShould().callMethodWhere(naming)
                .because("an installation may bring a newer GEF").check(classesOf("diagram.editor"));
    }

    @Test
    void thereIsCodeToLookAt() {
        assertFalse(classesOf("model").isEmpty());
    }

    private static JavaClasses classesOf(String room) {
        return CLASSES.computeIfAbsent(room, name -> new ClassFileImporter().importPath(Rooms.classes(name)));
    }

    private static DescribedPredicate<JavaClass> inRooms(Set<String> rooms) {
        return DescribedPredicate.describe("are in one of the rooms " + rooms, type -> {
            String room = Rooms.ofPackage(type.getPackageName());
            return room != null && rooms.contains(room);
        });
    }
}
