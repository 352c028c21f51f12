/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.model.resource;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.URIConverter;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.keyline.model.Origin;
import org.keyline.model.core.DatePrecision;
import org.keyline.model.inspection.InspectionFactory;
import org.keyline.model.inspection.InspectionReport;
import org.keyline.model.inspection.Recommendation;
import org.keyline.model.plan.Action;
import org.keyline.model.plan.Dependency;
import org.keyline.model.plan.DependencyType;
import org.keyline.model.plan.ImprovementPlan;
import org.keyline.model.plan.PlanFactory;

class ModelFilesTest {

    private static final String PLAN = "<plan:ImprovementPlan xmlns:plan='http://keyline.org/model/1/plan'";

    @TempDir
    Path folder;

    @Test
    void whatIsSavedIsLoadedAgain() throws IOException {
        Path file = folder.resolve("plan.keyline");
        KeylineResource resource = ModelFiles.create(ModelFiles.newResourceSet(), file);
        resource.getContents().add(plan());
        resource.save(null);
        KeylineResource loaded = ModelFiles.load(ModelFiles.newResourceSet(), file);
        assertTrue(EcoreUtil.equals(resource.getContents(), loaded.getContents()));
        Action action = ((ImprovementPlan) loaded.getContents().get(0)).getActions().get(1);
        assertEquals(LocalDate.of(2009, 11, 30), action.getFinish());
        assertEquals(DatePrecision.MONTH, action.getFinishPrecision());
        assertEquals(new Origin("annex.txt", 12), action.getOrigin());
        assertEquals("two\nlines & <signs> “quoted”\t.", action.getDescription());
    }

    @Test
    void savingWhatWasLoadedGivesTheSameBytes() throws IOException {
        Path file = folder.resolve("plan.keyline");
        KeylineResource resource = ModelFiles.create(ModelFiles.newResourceSet(), file);
        resource.getContents().add(plan());
        resource.save(null);
        byte[] first = Files.readAllBytes(file);
        ModelFiles.load(ModelFiles.newResourceSet(), file).save(null);
        assertArrayEquals(first, Files.readAllBytes(file));
    }

    @Test
    void everyElementGetsAnIdThatItKeeps() throws IOException {
        Path file = folder.resolve("plan.keyline");
        ImprovementPlan plan = plan();
        plan.getActions().get(0).setId("11111111-2222-3333-4444-555555555555");
        KeylineResource resource = ModelFiles.create(ModelFiles.newResourceSet(), file);
        resource.getContents().add(plan);
        String id = plan.getId();
        assertNotNull(id);
        assertEquals("11111111-2222-3333-4444-555555555555", plan.getActions().get(0).getId());
        resource.save(null);
        KeylineResource loaded = ModelFiles.load(ModelFiles.newResourceSet(), file);
        assertEquals(id, ((ImprovementPlan) loaded.getContents().get(0)).getId());
    }

    @Test
    void anElementIsFoundByItsIdAsLongAsItIsThere() {
        KeylineResource resource = ModelFiles.create(ModelFiles.newResourceSet(), folder.resolve("plan.keyline"));
        ImprovementPlan plan = plan();
        resource.getContents().add(plan);
        Action action = plan.getActions().get(1);
        assertSame(action, resource.getEObject(action.getId()));
        plan.getActions().remove(action);
        assertEquals(null, resource.getEObject(action.getId()));
    }

    @Test
    void anIdThatWasChangedIsFoundAllTheSame() {
        KeylineResource resource = ModelFiles.create(ModelFiles.newResourceSet(), folder.resolve("plan.keyline"));
        ImprovementPlan plan = plan();
        resource.getContents().add(plan);
        plan.getActions().get(0).setId("changed");
        assertSame(plan.getActions().get(0), resource.getEObject("changed"));
    }

    @Test
    void aReferenceToAnotherFileIsById() throws IOException {
        ResourceSet resources = ModelFiles.newResourceSet();
        KeylineResource report = ModelFiles.create(resources, folder.resolve("report.keyline"));
        InspectionReport inspectionReport = InspectionFactory.eINSTANCE.createInspectionReport();
        Recommendation recommendation = InspectionFactory.eINSTANCE.createRecommendation();
        recommendation.setRef("R1");
        inspectionReport.getRecommendations().add(recommendation);
        report.getContents().add(inspectionReport);
        KeylineResource planFile = ModelFiles.create(resources, folder.resolve("plan.keyline"));
        ImprovementPlan plan = plan();
        plan.getActions().get(0).getAddresses().add(recommendation);
        planFile.getContents().add(plan);
        report.save(null);
        planFile.save(null);
        assertTrue(Files.readString(folder.resolve("plan.keyline"))
                .contains("report.keyline#" + recommendation.getId()));
        KeylineResource loaded = ModelFiles.load(ModelFiles.newResourceSet(), folder.resolve("plan.keyline"));
        Recommendation resolved = (Recommendation) ((ImprovementPlan) loaded.getContents().get(0)).getActions().get(0)
                .getAddresses().get(0);
        assertFalse(resolved.eIsProxy());
        assertEquals("R1", resolved.getRef());
    }

    @Test
    void aSaveThatFailsLeavesTheFileAsItWas() throws IOException {
        Path file = folder.resolve("plan.keyline");
        KeylineResource resource = ModelFiles.create(ModelFiles.newResourceSet(), file);
        ImprovementPlan plan = plan();
        resource.getContents().add(plan);
        resource.save(null);
        byte[] before = Files.readAllBytes(file);
        Action outside = PlanFactory.eINSTANCE.createAction();
        Dependency dependency = PlanFactory.eINSTANCE.createDependency();
        dependency.setPredecessor(outside);
        plan.getActions().get(0).getDependencies().add(dependency);
        assertThrows(IOException.class, () -> resource.save(null));
        assertArrayEquals(before, Files.readAllBytes(file));
        assertEquals(1, folder.toFile().list().length);
    }

    @Test
    void aLongFileWithManyLineBreaksAndSignsIsNoAttack() throws IOException {
        Path file = folder.resolve("plan.keyline");
        KeylineResource resource = ModelFiles.create(ModelFiles.newResourceSet(), file);
        ImprovementPlan plan = plan();
        plan.getActions().get(0).setDescription("a & b\n".repeat(200_000));
        resource.getContents().add(plan);
        resource.save(null);
        KeylineResource loaded = ModelFiles.load(ModelFiles.newResourceSet(), file);
        assertTrue(EcoreUtil.equals(resource.getContents(), loaded.getContents()));
    }

    @Test
    void aFileOfANewerFormatIsRefusedWhole() throws IOException {
        String problem = problemOf("<plan:ImprovementPlan xmlns:plan='http://keyline.org/model/2/plan' id='x'/>");
        assertTrue(problem.contains("newer version of Keyline"), problem);
        assertTrue(problem.contains("file format 2"), problem);
    }

    @Test
    void aResourceSetStaysAsItWasWhenAFileIsRefused() throws IOException {
        Path file = Files.writeString(folder.resolve("bad.keyline"), PLAN);
        ResourceSet resources = ModelFiles.newResourceSet();
        assertThrows(ModelFileException.class, () -> ModelFiles.load(resources, file));
        assertTrue(resources.getResources().isEmpty());
    }

    static Stream<Arguments> damagedFiles() {
        return Stream.of( //
                Arguments.of(" foo='1'/>", 1, "property \"foo\""), //
                Arguments.of(" agreedOn='31/11/09'/>", 1, "31/11/09"), //
                Arguments.of(">\n<workStreams lead='nobody'/></plan:ImprovementPlan>", 2, "nobody"), //
                Arguments.of(">\n\n<nonsense/></plan:ImprovementPlan>", 3, "nonsense"), //
                Arguments.of("><workStreams", 1, "damaged"));
    }

    @ParameterizedTest
    @MethodSource("damagedFiles")
    void aDamagedFileGivesTheLineAndTheCause(String rest, int line, String words) throws IOException {
        Path file = Files.writeString(folder.resolve("bad.keyline"), PLAN + rest);
        ModelFileException e = assertThrows(ModelFileException.class,
                () -> ModelFiles.load(ModelFiles.newResourceSet(), file));
        assertEquals(line, e.getLine());
        assertTrue(e.getColumn() > 0);
        assertTrue(e.getProblem().contains(words), e.getProblem());
        assertTrue(e.getMessage().contains("bad.keyline: line " + line + ", column "), e.getMessage());
    }

    @Test
    void aTextWithCharactersThatXmlCannotHoldIsSavedAllTheSame() throws IOException {
        Path file = folder.resolve("plan.keyline");
        KeylineResource resource = ModelFiles.create(ModelFiles.newResourceSet(), file);
        ImprovementPlan plan = plan();
        plan.setName("a\fb\u0000c\ud800d \ud83d\ude00 é");
        resource.getContents().add(plan);
        resource.save(null);
        KeylineResource loaded = ModelFiles.load(ModelFiles.newResourceSet(), file);
        assertEquals("a\ufffdb\ufffdc\ufffdd \ud83d\ude00 é",
                ((ImprovementPlan) loaded.getContents().get(0)).getName());
    }

    @Test
    void aDocumentTypeDeclarationIsNotRead() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "secret");
        String problem = problemOf(
                "<!DOCTYPE x [<!ENTITY a SYSTEM '" + secret.toUri() + "'>]>" + PLAN + " name='&a;'/>");
        assertTrue(problem.contains("document type declaration"), problem);
    }

    @Test
    void whatIsNestedDeeperThanAnyModelIsRefused() throws IOException {
        assertTrue(problemOf(PLAN + ">" + "<workStreams>".repeat(500)).contains("damaged"));
    }

    @Test
    void anEmptyFileABinaryFileATextAFolderAndAMissingFileAreExplained() throws IOException {
        assertTrue(problemOf("").contains("empty"));
        assertTrue(problemOf("\0\1\2\3PK").contains("no Keyline model"));
        assertTrue(problemOf("Ref\tAction\n").contains("import"));
        assertTrue(problemOf("<html/>").contains("no Keyline model"));
        assertTrue(assertThrows(ModelFileException.class, () -> ModelFiles.load(ModelFiles.newResourceSet(), folder))
                .getProblem().contains("folder"));
        assertTrue(assertThrows(ModelFileException.class,
                () -> ModelFiles.load(ModelFiles.newResourceSet(), folder.resolve("none.keyline"))).getProblem()
                .contains("no such file"));
    }

    private String problemOf(String content) throws IOException {
        Path file = Files.writeString(folder.resolve("bad.keyline"), content);
        String problem = assertThrows(ModelFileException.class,
                () -> ModelFiles.load(ModelFiles.newResourceSet(), file)).getProblem();
        assertEquals(content, Files.readString(file));
        return problem;
    }

    private static ImprovementPlan plan() {
        ImprovementPlan plan = PlanFactory.eINSTANCE.createImprovementPlan();
        plan.setName("Plan");
        Action first = PlanFactory.eINSTANCE.createAction();
        first.setRef("A.1");
        Action second = PlanFactory.eINSTANCE.createAction();
        second.setRef("A.2");
        second.setFinish(LocalDate.of(2009, 11, 30));
        second.setFinishPrecision(DatePrecision.MONTH);
        second.setDescription("two\nlines & <signs> “quoted”\t.");
        second.setOrigin(new Origin("annex.txt", 12));
        Dependency dependency = PlanFactory.eINSTANCE.createDependency();
        dependency.setType(DependencyType.SS);
        dependency.setPredecessor(first);
        second.getDependencies().add(dependency);
        plan.getActions().add(first);
        plan.getActions().add(second);
        return plan;
    }

    @Test
    void aCopyBesideItsOriginalGetsAnIdOfItsOwn() {
        KeylineResource resource = ModelFiles.create(ModelFiles.newResourceSet(), folder.resolve("plan.keyline"));
        ImprovementPlan plan = plan();
        resource.getContents().add(plan);
        Action original = plan.getActions().get(0);
        String id = original.getId();
        Action copy = EcoreUtil.copy(original);
        plan.getActions().add(copy);
        assertEquals(id, original.getId());
        assertNotEquals(id, copy.getId());
        assertSame(original, resource.getEObject(id));
        assertSame(copy, resource.getEObject(copy.getId()));
    }

    @Test
    void whatIsMovedOrTakenOutAndPutBackKeepsItsId() {
        KeylineResource resource = ModelFiles.create(ModelFiles.newResourceSet(), folder.resolve("plan.keyline"));
        ImprovementPlan plan = plan();
        resource.getContents().add(plan);
        Action action = plan.getActions().get(0);
        String id = action.getId();
        plan.getActions().move(1, action);
        plan.getActions().remove(action);
        plan.getActions().add(0, action);
        assertEquals(id, action.getId());
        assertSame(action, resource.getEObject(id));
    }

    @Test
    void twoElementsWithTheSameIdAreADamage() throws IOException {
        String problem = problemOf(PLAN + "><actions id='a1'/><actions id='a1'/></plan:ImprovementPlan>");
        assertTrue(problem.contains("same ID, a1"), problem);
    }

    @Test
    void bytesThatAreNoUtf8AreExplained() throws IOException {
        Path file = folder.resolve("bad.keyline");
        Files.write(file, (PLAN + " name='\u00e9'/>").getBytes(StandardCharsets.ISO_8859_1));
        ModelFileException e = assertThrows(ModelFileException.class,
                () -> ModelFiles.load(ModelFiles.newResourceSet(), file));
        assertTrue(e.getProblem().contains("UTF-8"), e.getProblem());
    }

    @Test
    void nothingButModelFilesOnThisMachineIsOpened() throws IOException {
        URIConverter converter = ModelFiles.newResourceSet().getURIConverter();
        Path other = Files.writeString(folder.resolve("secret.txt"), "secret");
        for (URI uri : List.of(URI.createURI("http://example.org/m.keyline"),
                URI.createURI("jar:file:/a.jar!/b.keyline"),
                URI.createURI("file://server/share/m.keyline"), ModelFiles.uri(other))) {
            assertThrows(IOException.class, () -> converter.createInputStream(uri), uri.toString());
            assertFalse(converter.exists(uri, Map.of()), uri.toString());
        }
        assertTrue(problemOf("<x:A xmlns:x='http://example.org/m.keyline'/>").contains("namespace"));
    }

    @Test
    void anythingThatIsNoFileIsSavedWhereItSays() throws IOException {
        KeylineResource resource = ModelFiles.create(ModelFiles.newResourceSet(), folder.resolve("plan.keyline"));
        resource.getContents().add(plan());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        resource.save(out, null);
        assertTrue(out.toString("UTF-8").contains("<plan:ImprovementPlan"));
        assertFalse(Files.exists(folder.resolve("plan.keyline")));
    }
}
