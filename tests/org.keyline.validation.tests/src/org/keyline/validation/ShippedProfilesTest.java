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
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.resource.ResourceSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.keyline.model.core.Citation;
import org.keyline.model.guidance.GuidanceProfile;
import org.keyline.model.guidance.RuleSetting;
import org.keyline.model.guidance.SettingSeverity;
import org.keyline.model.guidance.Switch;
import org.keyline.model.resource.KeylineResource;
import org.keyline.model.resource.ModelFiles;

/** The profiles that ship with Keyline agree with the catalogue. */
class ShippedProfilesTest {

    private static final String COUNCIL = "riverbridge-project-rules";
    private static final RuleCatalogue CATALOGUE = RuleCatalogue.standard();

    private static Map<String, GuidanceProfile> profiles;

    @BeforeAll
    static void load() throws IOException {
        Optional<Path> root = Checkout.root();
        assumeTrue(root.isPresent(), "the tests do not run within a checkout");
        profiles = new TreeMap<>();
        ResourceSet resources = ModelFiles.newResourceSet();
        try (Stream<Path> files = Files.list(root.get().resolve("models/profiles"))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".keyline")).toList()) {
                KeylineResource resource = ModelFiles.load(resources, file);
                assertEquals(1, resource.getContents().size(), file::toString);
                profiles.put(file.getFileName().toString().replace(".keyline", ""),
                        (GuidanceProfile) resource.getContents().get(0));
                ByteArrayOutputStream saved = new ByteArrayOutputStream();
                resource.save(saved, null);
                assertEquals(Files.readString(file).replace("\r\n", "\n"),
                        saved.toString(java.nio.charset.StandardCharsets.UTF_8), "as Keyline writes it");
            }
        }
    }

    private static Set<String> on(String profile) {
        RuleSettings settings = RuleSettings.of(profiles.get(profile), CATALOGUE);
        return CATALOGUE.rules().stream().map(RuleDescription::id).filter(settings::isOn)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> from(String document) {
        return CATALOGUE.rules().stream()
                .filter(rule -> rule.sources().stream().anyMatch(s -> s.document().startsWith(document)))
                .map(RuleDescription::id).collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void thereIsOneForEachDocumentOneForACouncilAndTheWhole() {
        assertEquals(
                Set.of("sound-records", "scottish-2008", "prospects-for-improvement", "improvement-toolkits", COUNCIL,
                        "everything"),
                profiles.keySet());
    }

    @Test
    void noneHasAProblem() {
        profiles.forEach(
                (name, profile) -> assertEquals(List.of(), RuleSettings.of(profile, CATALOGUE).problems(), name));
    }

    @Test
    void theProfileOfADocumentHasTheRulesOfThatDocumentAndThoseOfSoundRecords() {
        Map.of("scottish-2008", "Scottish Housing Regulator", "prospects-for-improvement", "Housing Inspectorate",
                "improvement-toolkits", "Welsh Local Government Association").forEach((profile, document) -> {
                    Set<String> rules = from(document);
                    assertFalse(rules.isEmpty(), document);
                    rules.addAll(on("sound-records"));
                    assertEquals(rules, on(profile), profile);
                });
    }

    @Test
    void soundRecordsNeedNoRegulator() {
        Set<String> rules = on("sound-records");
        assertTrue(rules.containsAll(from("Usual practice")) && rules.containsAll(from("Follows from")),
                rules::toString);
        rules.removeAll(from("Norwich"));
        rules.removeAll(from("Usual practice"));
        rules.removeAll(from("Follows from"));
        assertEquals(Set.of(), rules);
    }

    @Test
    void everythingIsTheCatalogue() {
        RuleSettings settings = RuleSettings.of(profiles.get("everything"), CATALOGUE);
        for (RuleDescription rule : CATALOGUE.rules()) {
            assertTrue(settings.isOn(rule.id()), rule.id());
            assertEquals(rule.severity(), settings.severity(rule.id()), rule.id());
            rule.parameters()
                    .forEach(p -> assertEquals(p.standard(), settings.parameter(rule.id(), p.name()), rule.id()));
        }
    }

    @Test
    void everyRuleIsInAProfileThatSaysWhereItComesFrom() {
        Set<String> set = profiles.values().stream().flatMap(p -> p.getSettings().stream())
                .filter(s -> s.getEnabled() == Switch.ON).map(RuleSetting::getRule).collect(Collectors.toSet());
        CATALOGUE.rules().forEach(rule -> assertTrue(set.contains(rule.id()), rule.id()));
    }

    @Test
    void everySettingIsDescribedAndCitesAParagraphThatTheCatalogueHas() {
        profiles.forEach((name, profile) -> profile.getSettings().forEach(setting -> {
            String place = name + ", " + setting.getRule();
            assertEquals(setting.getRule(), setting.getName(), place);
            assertTrue(setting.getDescription().endsWith("."), place);
            assertTrue(setting.getEnabled() != Switch.INHERITED, place);
            List<Source> known = CATALOGUE.rule(setting.getRule()).orElseThrow().sources();
            assertFalse(setting.getCitations().isEmpty(), place);
            for (Citation citation : setting.getCitations()) {
                Source source = new Source(citation.getDocument(),
                        citation.getLocator() == null ? "" : citation.getLocator());
                boolean own = name.equals(COUNCIL) && source.document().startsWith("Riverbridge City Council");
                assertTrue(own ? source.locator().startsWith("rule ") : known.contains(source),
                        () -> place + ": " + source + " is not among " + known);
            }
        }));
    }

    @Test
    void aSettingStatesSeverityAndEveryParameter() {
        profiles.forEach((name, profile) -> profile.getSettings().stream().filter(s -> s.getEnabled() == Switch.ON)
                .forEach(setting -> {
                    RuleDescription rule = CATALOGUE.rule(setting.getRule()).orElseThrow();
                    assertTrue(setting.getSeverity() != SettingSeverity.INHERITED, name + ", " + rule.id());
                    assertEquals(rule.parameters().stream().map(RuleParameter::name).toList(),
                            setting.getParameters().stream().map(p -> p.getName()).toList(), name + ", " + rule.id());
                    if (!name.equals(COUNCIL)) {
                        assertEquals(rule.severity(), Severity.parse(setting.getSeverity().getLiteral()),
                                name + ", " + rule.id());
                    }
                }));
    }

    @Test
    void theCouncilIsStricterThanTheInspectorateThatItBuildsOn() {
        RuleSettings council = RuleSettings.of(profiles.get(COUNCIL), CATALOGUE);
        RuleSettings inspectorate = RuleSettings.of(profiles.get("prospects-for-improvement"), CATALOGUE);
        assertTrue(council.parameter("ACC-08", "actions") < inspectorate.parameter("ACC-08", "actions"));
        assertEquals(Severity.ERROR, council.severity("ACC-10"));
        assertFalse(council.isOn("DAT-05"));
        assertTrue(inspectorate.isOn("DAT-05"));
        assertTrue(council.isOn("FRM-01"), "as the inspectorate's criteria have it");
    }
}
