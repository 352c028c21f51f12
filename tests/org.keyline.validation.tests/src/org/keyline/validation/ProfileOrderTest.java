/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.keyline.validation.ProfileBuilder.profile;
import static org.keyline.validation.ProfileBuilder.set;

import java.util.List;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.InternalEObject;
import org.junit.jupiter.api.Test;
import org.keyline.model.guidance.GuidanceProfile;
import org.keyline.model.guidance.Switch;

/** The nearest profile wins; what cannot be included is told. */
class ProfileOrderTest {

    private static List<String> order(GuidanceProfile profile) {
        return new ProfileOrder(profile).profiles().stream().map(GuidanceProfile::getName).toList();
    }

    @Test
    void whatAProfileBuildsOnComesBeforeIt() {
        assertEquals(List.of("base", "middle", "own"), order(profile("own", profile("middle", profile("base")))));
    }

    @Test
    void ofTwoThatAreAsFarAwayTheLaterIsNearer() {
        assertEquals(List.of("one", "two", "own"), order(profile("own", profile("one"), profile("two"))));
    }

    @Test
    void theNearerOneWinsWhereverItIsNamed() {
        GuidanceProfile far = profile("far");
        assertEquals(List.of("far", "near", "other", "own"),
                order(profile("own", profile("near"), profile("other", far))));
    }

    @Test
    void aProfileIsNearerThanThoseThatItBuildsOnAlsoWhereTheyAreNamedBeside() {
        GuidanceProfile base = profile("base");
        assertEquals(List.of("base", "middle", "own"), order(profile("own", profile("middle", base), base)));
        assertEquals(List.of("base", "middle", "own"), order(profile("own", base, profile("middle", base))));
    }

    @Test
    void aProfileReachedOnManyWaysCountsOnce() {
        GuidanceProfile below = profile("0");
        for (int i = 1; i <= 40; i++) {
            GuidanceProfile left = profile("left", below);
            GuidanceProfile right = profile("right", below);
            below = profile(Integer.toString(i), left, right);
        }
        assertEquals(121, order(below).size());
    }

    @Test
    void aLongChainIsFollowedToItsEnd() {
        GuidanceProfile profile = profile("base");
        set(profile, "COV-01", Switch.OFF);
        for (int i = 0; i < 20_000; i++) {
            profile = profile("p" + i, profile);
        }
        assertFalse(RuleSettings.of(profile, RuleCatalogue.standard()).isOn("COV-01"));
    }

    @Test
    void profilesThatBuildOnEachOtherAreToldAndTheRestHolds() {
        GuidanceProfile one = profile("One");
        GuidanceProfile other = profile("Other", one);
        one.getIncludes().add(other);
        set(other, "COV-01", Switch.OFF);
        RuleSettings settings = RuleSettings.of(one, RuleCatalogue.standard());
        assertFalse(settings.isOn("COV-01"));
        ProfileProblem problem = settings.problems().get(0);
        assertEquals(1, settings.problems().size());
        assertEquals("CHECK-04", problem.check().id());
        assertEquals(other, problem.element());
        assertEquals("includes", problem.feature().getName());
        assertTrue(problem.message()
                .startsWith("Guidance profile “Other” builds on guidance profile “One”, which builds on "
                        + "it in turn"),
                problem::message);
        problem.fixes().get(0).change().run();
        assertEquals(List.of(), RuleSettings.of(one, RuleCatalogue.standard()).problems());
    }

    @Test
    void aCircleThatDoesNotContainTheProfileIsTold() {
        GuidanceProfile two = profile("Two");
        GuidanceProfile three = profile("Three", two);
        two.getIncludes().add(three);
        assertEquals(1, new ProfileOrder(profile("One", two)).problems().size());
    }

    @Test
    void aProfileThatBuildsOnItselfIsTold() {
        GuidanceProfile one = profile("One");
        one.getIncludes().add(one);
        assertTrue(new ProfileOrder(one).problems().get(0).message().contains("builds on itself"));
    }

    @Test
    void aReferenceThatLeadsNowhereIsToldAlsoWithoutAFile() {
        GuidanceProfile lost = profile("Lost");
        ((InternalEObject) lost).eSetProxyURI(URI.createFileURI("/nowhere/base.keyline").appendFragment("x"));
        GuidanceProfile own = profile("Own", lost);
        set(own, "COV-01", Switch.OFF);
        RuleSettings settings = RuleSettings.of(own, RuleCatalogue.standard());
        assertFalse(settings.isOn("COV-01"));
        assertTrue(settings.problems().get(0).message().contains("but there is no such file."),
                settings.problems().get(0)::message);
    }
}
