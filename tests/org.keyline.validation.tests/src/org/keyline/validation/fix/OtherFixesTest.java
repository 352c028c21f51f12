/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation.fix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.keyline.model.assessment.Assessment;
import org.keyline.model.assessment.AssessmentFactory;
import org.keyline.model.assessment.Assessor;
import org.keyline.model.assessment.Evidence;
import org.keyline.model.core.Element;
import org.keyline.model.core.Rag;
import org.keyline.model.framework.CrossReference;
import org.keyline.model.framework.Framework;
import org.keyline.model.framework.FrameworkFactory;
import org.keyline.model.framework.FrameworkStatus;
import org.keyline.model.framework.KeyLine;
import org.keyline.model.framework.KeyQuestion;
import org.keyline.model.framework.Section;
import org.keyline.model.framework.SectionKind;
import org.keyline.model.plan.ImprovementPlan;
import org.keyline.model.plan.Stage;
import org.keyline.model.resource.ModelFiles;
import org.keyline.testsupport.PlanBuilder;
import org.keyline.validation.Finding;
import org.keyline.validation.Fix;
import org.keyline.validation.Validation;

/** The fixes for frameworks, assessments and progress: they mend, and undoing them leaves no trace. */
class OtherFixesTest {

    @TempDir
    private Path folder;
    private ResourceSet resources;
    private Resource file;
    private KeyLine keyLine;
    private Framework framework;

    @BeforeEach
    void makeABrokenModel() {
        framework = FrameworkFactory.eINSTANCE.createFramework();
        framework.setName("Toolkit");
        Section section = FrameworkFactory.eINSTANCE.createSection();
        section.setRef("A1");
        section.setKind(SectionKind.HEADLINE_QUESTION);
        section.getKeyQuestions().add(question("A1 2.1"));
        section.getKeyQuestions().add(question("A1 2.2"));
        framework.getSections().add(section);
        keyLine = FrameworkFactory.eINSTANCE.createKeyLine();
        keyLine.setName("Tenants");
        keyLine.setQuestion("How are tenants heard");
        CrossReference reference = FrameworkFactory.eINSTANCE.createCrossReference();
        reference.setText("a1 2.2");
        keyLine.getCrossReferences().add(reference);
        section.getKeyLines().add(keyLine);

        Assessment assessment = AssessmentFactory.eINSTANCE.createAssessment();
        assessment.setName("Self-assessment");
        assessment.setFramework(framework);
        assessment.getScope().add(section);
        for (String name : new String[] { "First", "Second" }) {
            Assessor assessor = AssessmentFactory.eINSTANCE.createAssessor();
            assessor.setName(name);
            assessment.getTeam().add(assessor);
        }
        Evidence evidence = AssessmentFactory.eINSTANCE.createEvidence();
        evidence.setName("The minutes of the panel name the decisions");
        evidence.setKeyQuestionText("A1 2.1");
        assessment.getEvidence().add(evidence);

        PlanBuilder builder = PlanBuilder.plan().workStream("A", "Access").action("A.1").from("2009-05-01")
                .to("2009-05-29").status(Rag.AMBER, Stage.COMPLETE).lead("Ola Berg / Idris Vaughan");
        builder.person("Ola Berg");
        builder.person("Idris Vaughan");
        ImprovementPlan plan = builder.build();
        plan.setStatusDate(LocalDate.of(2009, 9, 1));
        plan.setSupersedes(PlanBuilder.plan().action("Z.9").titled("Something quite different").build());
        plan.getSupersedes().eAllContents().forEachRemaining(OtherFixesTest::renew);
        renew(plan.getSupersedes());

        resources = ModelFiles.newResourceSet();
        file = ModelFiles.create(resources, folder.resolve("all.keyline"));
        file.getContents().addAll(List.of(framework, assessment));
        file.getContents().addAll(builder.roots());
        file.getContents().add(plan.getSupersedes());
    }

    private static void renew(EObject object) {
        if (object instanceof Element element) {
            element.setId("before-" + element.getId());
        }
    }

    private static KeyQuestion question(String ref) {
        KeyQuestion question = FrameworkFactory.eINSTANCE.createKeyQuestion();
        question.setRef(ref);
        question.setQuestion("Is it so?");
        return question;
    }

    private List<Finding> findings() {
        return Validation.standard().run(file.getContents(), null).findings();
    }

    private String saved() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        file.save(bytes, Map.of());
        return bytes.toString(StandardCharsets.UTF_8);
    }

    @Test
    void everyFixMendsItsFindingAndIsUndoneExactly() throws IOException {
        String before = saved();
        List<String> failures = new ArrayList<>();
        Set<String> mended = new TreeSet<>();
        List<Finding> all = findings();
        for (int f = 0; f < all.size(); f++) {
            for (int x = 0; x < all.get(f).fixes().size(); x++) {
                Finding finding = findings().get(f);
                Fix fix = finding.fixes().get(x);
                FixCommand command = new FixCommand(fix.label(), List.of(resources), List.of(fix));
                command.execute();
                if (findings().stream().anyMatch(n -> n.rule().equals(finding.rule())
                        && n.element() == finding.element() && n.message().equals(finding.message()))) {
                    failures.add(finding.rule() + " “" + fix.label() + "” does not mend: " + finding.message());
                }
                command.undo();
                assertEquals(before, saved(), fix::label);
                mended.add(finding.rule());
            }
        }
        assertEquals(List.of(), failures);
        Set<String> wanted = new TreeSet<>(
                Set.of("ACC-02", "ASM-01", "ASM-09", "ASM-11", "FRM-07", "FRM-08", "PRG-03", "PRG-05"));
        wanted.removeAll(mended);
        assertEquals(Set.of(), wanted, () -> "only " + mended + " were tried");
    }

    @Test
    void aDraftGetsItsQuestionMarkAndLinkWithoutAsking() {
        SafeFixes.apply(Validation.standard(), file.getContents(), file.getContents(), null);
        assertEquals("How are tenants heard?", keyLine.getQuestion());
        assertEquals("A1 2.2", keyLine.getCrossReferences().get(0).getTarget().getRef());
    }

    @Test
    void aPublishedFrameworkIsNotChangedWithoutAsking() {
        framework.setStatus(FrameworkStatus.PUBLISHED);
        SafeFixes.apply(Validation.standard(), file.getContents(), List.of(framework), null);
        assertEquals("How are tenants heard", keyLine.getQuestion());
        assertTrue(findings().stream().anyMatch(f -> f.rule().equals("FRM-08") && !f.fixes().isEmpty()));
    }
}
