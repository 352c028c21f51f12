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

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.keyline.model.guidance.GuidanceProfile;
import org.keyline.model.resource.ModelFiles;

/** Profiles in files: what lies in another file, what is missing there, and what is not opened. */
class ProfileFilesTest {

    private static final String OWN = "11111111-1111-4111-8111-111111111111";
    private static final String BASE = "22222222-2222-4222-8222-222222222222";

    @TempDir
    private Path folder;

    private void write(String file, String id, String content) throws IOException {
        Path path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path,
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<guidance:GuidanceProfile xmi:version=\"2.0\" "
                        + "xmlns:xmi=\"http://www.omg.org/XMI\" xmlns:guidance=\"http://keyline.org/model/1/guidance\" id=\""
                        + id
                        + "\" name=\"" + file + "\">" + content + "</guidance:GuidanceProfile>\n");
    }

    private static String includes(String href) {
        return "<includes href=\"" + href + "\"/>";
    }

    private static String off(String rule) {
        return "<settings rule=\"" + rule + "\" enabled=\"off\"/>";
    }

    private GuidanceProfile load(String file) throws IOException {
        return (GuidanceProfile) ModelFiles.load(ModelFiles.newResourceSet(), folder.resolve(file)).getContents()
                .get(0);
    }

    private RuleSettings settings(String file) throws IOException {
        return RuleSettings.of(load(file), RuleCatalogue.standard());
    }

    /** Expects one problem, on the profile of the file, and that what is sound holds. */
    private String problem(String file) throws IOException {
        RuleSettings settings = settings(file);
        assertFalse(settings.isOn("COV-01"), "what is sound holds");
        assertEquals(1, settings.problems().size(), settings.problems()::toString);
        ProfileProblem problem = settings.problems().get(0);
        assertEquals("CHECK-04", problem.check().id());
        assertTrue(problem.element().eResource().getURI().toString().endsWith(file), problem::toString);
        assertTrue(problem.message().contains("“" + file + "”"), problem::message);
        return problem.message();
    }

    @Test
    void aProfileInAnotherFolderIsIncluded() throws IOException {
        write("base/base.keyline", BASE, off("COV-02"));
        write("own.keyline", OWN, includes("base/base.keyline#" + BASE) + off("COV-01"));
        RuleSettings settings = settings("own.keyline");
        assertFalse(settings.isOn("COV-01") || settings.isOn("COV-02"));
        assertEquals(List.of(), settings.problems());
    }

    @Test
    void aProfileOfTheSameFileIsIncluded() throws IOException {
        Files.writeString(folder.resolve("both.keyline"), "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<xmi:XMI "
                + "xmi:version=\"2.0\" xmlns:xmi=\"http://www.omg.org/XMI\" "
                + "xmlns:guidance=\"http://keyline.org/model/1/guidance\"><guidance:GuidanceProfile id=\"" + OWN
                + "\" includes=\"" + BASE + "\"/><guidance:GuidanceProfile id=\"" + BASE + "\">" + off("COV-02")
                + "</guidance:GuidanceProfile></xmi:XMI>");
        RuleSettings settings = settings("both.keyline");
        assertFalse(settings.isOn("COV-02"));
        assertEquals(List.of(), settings.problems());
    }

    @Test
    void aMissingFileIsNamed() throws IOException {
        write("own.keyline", OWN, includes("parts/base.keyline#" + BASE) + off("COV-01"));
        assertTrue(problem("own.keyline")
                .contains("builds on another in “parts/base.keyline”, but there is no such file."));
    }

    @Test
    void aReferenceThatLeadsNowhereCanBeTakenAway() throws IOException {
        write("own.keyline", OWN, includes("gone.keyline#" + BASE) + off("COV-01"));
        GuidanceProfile profile = load("own.keyline");
        RuleSettings.of(profile, RuleCatalogue.standard()).problems().get(0).fixes().get(0).change().run();
        assertEquals(List.of(), RuleSettings.of(profile, RuleCatalogue.standard()).problems());
    }

    @Test
    void aDamagedFileIsNamed() throws IOException {
        Files.writeString(folder.resolve("base.keyline"), "<guidance:GuidanceProfile");
        write("own.keyline", OWN, includes("base.keyline#" + BASE) + off("COV-01"));
        assertTrue(problem("own.keyline")
                .contains("“base.keyline”, but that file is damaged and cannot be read. Line 1, column "));
    }

    /** Files that are no model at all, or broken somewhere; a folder stands for what cannot be read. */
    private static Stream<String> broken() {
        return Stream.of("", "\u0000\u0001PK not XML", "<html><body>Not found</body></html>",
                "<?xml version=\"1.0\"?><guidance:GuidanceProfile xmlns:guidance=\"http://elsewhere.example\"/>",
                "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY y SYSTEM \"file:///etc/passwd\">]><x>&y;</x>", "folder");
    }

    @ParameterizedTest
    @MethodSource("broken")
    void aPlanWhoseProfileCannotBeReadIsCheckedAllTheSame(String content) throws IOException {
        Path file = folder.resolve("own.keyline");
        if (content.equals("folder")) {
            Files.createDirectory(file);
        } else {
            Files.writeString(file, content);
        }
        plan("own.keyline");
        List<Finding> found = Validation.standard().run(roots("plan.keyline"), null).findings();
        Finding lost = found.stream().filter(f -> f.rule().equals("CHECK-04")).findFirst().orElseThrow();
        assertTrue(lost.message().contains("names a guidance profile in “own.keyline”, but "), lost::message);
        assertTrue(found.size() > 5, found::toString);
        write("builds.keyline", OWN, includes("own.keyline#" + BASE) + off("COV-01"));
        assertTrue(problem("builds.keyline").contains("“own.keyline”, but "));
    }

    @Test
    void aProfileWithABrokenPlaceIsUsedAsFarAsItIsSoundAndThePlaceIsTold() throws IOException {
        write("own.keyline", BASE, off("ACC-11") + "\n<settings rule=\"ACC-13\" enabled=\"maybe\"/>\n<foo/>");
        plan("own.keyline");
        List<Finding> found = Validation.standard().run(roots("plan.keyline"), null).findings();
        assertTrue(found.stream().noneMatch(f -> f.rule().equals("ACC-11")), "what is sound holds");
        Finding told = found.stream().filter(f -> f.rule().equals("CHECK-01")).findFirst().orElseThrow();
        assertTrue(told.message().contains("“own.keyline” could not be read whole. What could be read is used."),
                told::message);
        assertTrue(told.message().contains("Line 3, column 42: The value \"maybe\" does not fit here."), told::message);
    }

    @Test
    void aProfileThatIncludesItselfThroughThreeFilesIsToldAndTheRestHolds() throws IOException {
        write("one.keyline", OWN, includes("two.keyline#" + BASE) + off("COV-01"));
        write("two.keyline", BASE, includes("three.keyline#x3") + off("COV-02"));
        write("three.keyline", "x3", includes("one.keyline#" + OWN) + off("COV-03"));
        RuleSettings settings = settings("one.keyline");
        assertFalse(settings.isOn("COV-01") || settings.isOn("COV-02") || settings.isOn("COV-03"));
        assertEquals(1, settings.problems().size());
        assertTrue(settings.problems().get(0).element().eResource().getURI().toString().endsWith("three.keyline"));
    }

    @Test
    void aProfileThatIsGoneFromItsFileIsNamed() throws IOException {
        write("base.keyline", OWN.replace('1', '3'), "");
        write("own.keyline", OWN, includes("base.keyline#" + BASE) + off("COV-01"));
        assertTrue(problem("own.keyline").contains("“base.keyline”, but there is no profile with the ID " + BASE));
    }

    @Test
    void nothingButModelFilesOfThisMachineIsOpened() throws IOException {
        for (String href : List.of("http://models.example/base.keyline#x", "secret.xml#x", "file:///etc/passwd#x")) {
            write("own.keyline", OWN, includes(href) + off("COV-01"));
            assertTrue(problem("own.keyline").contains("that is no model file on this machine and is not opened."));
        }
    }

    @Test
    void filesThatBuildOnEachOtherAreTold() throws IOException {
        write("base.keyline", BASE, includes("own.keyline#" + OWN) + off("COV-02"));
        write("own.keyline", OWN, includes("base.keyline#" + BASE) + off("COV-01"));
        RuleSettings settings = settings("own.keyline");
        assertFalse(settings.isOn("COV-01") || settings.isOn("COV-02"));
        assertEquals(1, settings.problems().size());
        ProfileProblem problem = settings.problems().get(0);
        assertTrue(problem.element().eResource().getURI().toString().endsWith("base.keyline"));
        assertTrue(problem.message().contains("“base.keyline” builds on guidance profile “own.keyline”"),
                problem::message);
    }

    @Test
    void somethingThatIsNoProfileIsLeftOut() throws IOException {
        Files.writeString(folder.resolve("base.keyline"), "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                + "<core:Organisation xmi:version=\"2.0\" xmlns:xmi=\"http://www.omg.org/XMI\" "
                + "xmlns:core=\"http://keyline.org/model/1/core\" id=\"" + BASE + "\" name=\"Council\"/>");
        write("own.keyline", OWN, includes("base.keyline#" + BASE) + off("COV-01"));
        assertTrue(problem("own.keyline").contains("which is no guidance profile"));
    }

    @Test
    void aProfileThatIsValidatedItselfHasItsProblemsAsFindings() throws IOException {
        write("own.keyline", OWN, includes("base.keyline#" + BASE) + off("COV-99") + off("COV-01"));
        GuidanceProfile profile = load("own.keyline");
        List<Finding> found = Validation.standard().run(List.of(profile), null).findings();
        assertEquals(List.of("CHECK-04", "CHECK-01"), found.stream().map(Finding::rule).toList());
        assertEquals(List.<EObject>of(profile, profile.getSettings().get(0)),
                found.stream().map(Finding::element).toList());
        assertEquals(2, Validation.standard().profile(profile).run(List.of(profile), null).findings().size(),
                "each is told once");
    }

    @Test
    void aPlanWhoseProfileIsNoneIsToldSo() throws IOException {
        Files.writeString(folder.resolve("other.keyline"), "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                + "<core:Organisation xmi:version=\"2.0\" xmlns:xmi=\"http://www.omg.org/XMI\" "
                + "xmlns:core=\"http://keyline.org/model/1/core\" id=\"" + BASE + "\"/>");
        plan("other.keyline");
        List<Finding> found = Validation.standard().run(roots("plan.keyline"), null).findings();
        assertTrue(found.stream().anyMatch(f -> f.rule().equals("CHECK-04")
                && f.message().contains("“other.keyline”, but there is no profile with the ID " + BASE)),
                found::toString);
    }

    @Test
    void aPlanIsCheckedByTheProfileThatItNamesInAnotherFile() throws IOException {
        write("own.keyline", BASE, off("ACC-11"));
        plan("own.keyline");
        Validation monitored = Validation.standard().only(Set.of("ACC-11"));
        assertEquals(List.of(), monitored.run(roots("plan.keyline"), null).findings());
        assertEquals(1, monitored.profile(ProfileBuilder.profile("Other")).run(roots("plan.keyline"), null).findings()
                .size());
    }

    private void plan(String profile) throws IOException {
        Files.writeString(folder.resolve("plan.keyline"), "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                + "<plan:ImprovementPlan xmi:version=\"2.0\" xmlns:xmi=\"http://www.omg.org/XMI\" "
                + "xmlns:plan=\"http://keyline.org/model/1/plan\" id=\"" + OWN + "\">"
                + "<profile href=\"" + profile + "#" + BASE + "\"/></plan:ImprovementPlan>");
    }

    private List<EObject> roots(String file) throws IOException {
        return ModelFiles.load(ModelFiles.newResourceSet(), folder.resolve(file)).getContents();
    }

    @Test
    void aPlanWhoseProfileIsMissingIsToldSo() throws IOException {
        plan("gone.keyline");
        List<EObject> roots = roots("plan.keyline");
        List<Finding> found = Validation.standard().run(roots, null).findings();
        Finding lost = found.stream().filter(f -> f.rule().equals("CHECK-04")).findFirst().orElseThrow();
        assertTrue(lost.message().contains("names a guidance profile in “gone.keyline”, but there is no such file."),
                lost::message);
        assertTrue(found.size() > 1, "the plan is checked all the same");
        GuidanceProfile other = ProfileBuilder.profile("Other");
        assertTrue(Validation.standard().profile(other).run(roots, null).findings().stream()
                .noneMatch(f -> f.rule().equals("CHECK-04")), "another profile was given");
    }
}
