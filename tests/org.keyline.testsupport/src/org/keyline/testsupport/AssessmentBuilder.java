/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.testsupport;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.keyline.model.assessment.Assessment;
import org.keyline.model.assessment.AssessmentFactory;
import org.keyline.model.assessment.Assessor;
import org.keyline.model.assessment.AssessorRole;
import org.keyline.model.assessment.Evidence;
import org.keyline.model.assessment.Judgement;
import org.keyline.model.assessment.Task;
import org.keyline.model.core.CoreFactory;
import org.keyline.model.core.Element;
import org.keyline.model.core.Period;
import org.keyline.model.framework.EvidenceMethod;
import org.keyline.model.framework.Framework;
import org.keyline.model.framework.KeyQuestion;
import org.keyline.model.framework.SectionKind;

/**
 * Builds an assessment, for tests, against a framework with the key questions A1.1, A1.2 in section A1 and B1.1 in
 * section B1, and a scale of green, amber and red.
 */
public final class AssessmentBuilder {

    private final FrameworkBuilder framework = FrameworkBuilder.framework().scale("green", "amber", "red")
            .section("A1", SectionKind.HEADLINE_QUESTION).keyQuestion("A1.1").keyQuestion("A1.2")
            .section("B1", SectionKind.HEADLINE_QUESTION).keyQuestion("B1.1");
    private final Assessment assessment = AssessmentFactory.eINSTANCE.createAssessment();
    private int elements;

    private AssessmentBuilder() {
        identify(assessment, "assessment");
        assessment.setName("Self-assessment");
        assessment.setStage(1);
        assessment.setFramework(framework.build());
    }

    /**
     * An assessment of the whole framework, with nothing done yet.
     *
     * @return its builder
     */
    public static AssessmentBuilder assessment() {
        return new AssessmentBuilder();
    }

    /**
     * Adds a member of the team.
     *
     * @param ref the member's reference
     * @param role the role
     * @return this builder
     */
    public AssessmentBuilder assessor(String ref, AssessorRole role) {
        Assessor assessor = identify(AssessmentFactory.eINSTANCE.createAssessor(), ref);
        assessor.setRef(ref);
        assessor.setRole(role);
        assessment.getTeam().add(assessor);
        return this;
    }

    /**
     * Adds a task.
     *
     * @param ref its reference
     * @param method how evidence is gathered
     * @param assessors the references of those who do it
     * @return this builder
     */
    public AssessmentBuilder task(String ref, EvidenceMethod method, String... assessors) {
        Task task = identify(AssessmentFactory.eINSTANCE.createTask(), ref);
        task.setRef(ref);
        task.setMethod(method);
        List.of(assessors).forEach(a -> task.getAssessors().add(get(Assessor.class, a)));
        assessment.getTasks().add(task);
        return this;
    }

    /**
     * Adds evidence.
     *
     * @param ref its reference
     * @param perspective the perspective that it comes from
     * @param text what was found
     * @param keyQuestions the references of the key questions that it bears on
     * @return this builder
     */
    public AssessmentBuilder evidence(String ref, EvidenceMethod perspective, String text, String... keyQuestions) {
        Evidence evidence = identify(AssessmentFactory.eINSTANCE.createEvidence(), ref);
        evidence.setRef(ref);
        evidence.setPerspective(perspective);
        evidence.setDescription(text);
        List.of(keyQuestions).forEach(q -> evidence.getKeyQuestions().add(keyQuestion(q)));
        assessment.getEvidence().add(evidence);
        return this;
    }

    /**
     * Adds a judgement.
     *
     * @param ref its reference
     * @param keyQuestion the reference of the key question that is judged
     * @param level green, amber, red, or null for none
     * @return this builder
     */
    public AssessmentBuilder judgement(String ref, String keyQuestion, String level) {
        Judgement judgement = identify(AssessmentFactory.eINSTANCE.createJudgement(), ref);
        judgement.setRef(ref);
        judgement.setSubject(keyQuestion(keyQuestion));
        judgement.setLevel(level == null ? null : framework.level(level));
        assessment.getJudgements().add(judgement);
        return this;
    }

    /**
     * Sets the time for gathering evidence.
     *
     * @param start its first day, an ISO date
     * @param end its last day, an ISO date
     * @return this builder
     */
    public AssessmentBuilder window(String start, String end) {
        Period window = CoreFactory.eINSTANCE.createPeriod();
        window.setStart(LocalDate.parse(start));
        window.setEnd(LocalDate.parse(end));
        assessment.setWindow(window);
        return this;
    }

    /**
     * Says more of the assessment.
     *
     * @param more changes it
     * @return this builder
     */
    public AssessmentBuilder with(Consumer<Assessment> more) {
        more.accept(assessment);
        return this;
    }

    /**
     * The framework's builder.
     *
     * @return the builder
     */
    public FrameworkBuilder framework() {
        return framework;
    }

    /**
     * A part of the assessment added before.
     *
     * @param <T> its class
     * @param type its class
     * @param ref its reference
     * @return the first part of that class with that reference, or null where there is none
     */
    public <T extends Element> T get(Class<T> type, String ref) {
        for (EObject part : assessment.eContents()) {
            if (type.isInstance(part) && ref.equals(((Element) part).getRef())) {
                return type.cast(part);
            }
        }
        return null;
    }

    /**
     * The assessment.
     *
     * @return the assessment
     */
    public Assessment build() {
        return assessment;
    }

    /**
     * The assessment and the framework.
     *
     * @return the two roots
     */
    public List<EObject> roots() {
        Framework root = framework.build();
        return List.of(assessment, root);
    }

    private KeyQuestion keyQuestion(String ref) {
        return framework.get(KeyQuestion.class, ref);
    }

    private <T extends Element> T identify(T element, String name) {
        String seed = element.eClass().getName() + ' ' + name + ' ' + elements++;
        element.setId(UUID.nameUUIDFromBytes(seed.getBytes(StandardCharsets.UTF_8)).toString());
        return element;
    }
}
