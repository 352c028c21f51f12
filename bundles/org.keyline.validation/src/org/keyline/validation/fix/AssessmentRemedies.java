/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation.fix;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.keyline.model.assessment.Assessment;
import org.keyline.model.assessment.AssessmentFactory;
import org.keyline.model.assessment.Assessor;
import org.keyline.model.assessment.AssessorRole;
import org.keyline.model.assessment.Evidence;
import org.keyline.model.assessment.Task;
import org.keyline.model.framework.KeyQuestion;
import org.keyline.validation.Check;
import org.keyline.validation.Finding;
import org.keyline.validation.Wording;
import org.keyline.validation.facts.RefKey;

/** Mends assessments: the one co-ordinator, who does what, what evidence cites, the stage before. */
@Mends({ "ASM-01", "ASM-02", "ASM-03", "ASM-09", "ASM-11", "ASM-18" })
public final class AssessmentRemedies extends Remedy {

    private static final int MOST_OFFERED = 8;

    @Override
    protected void offer(Finding finding, Check check, Offers offers) {
        switch (finding.element()) {
        case Assessment assessment when finding.rule().equals("ASM-01") -> coordinator(assessment, offers);
        case Assessment assessment -> stageBefore(assessment, check, offers);
        case Assessor assessor -> finding.related().stream().filter(Task.class::isInstance).map(Task.class::cast)
                .forEach(task -> offers.choice("Take " + person(assessor) + " out of " + Wording.nameWithin(task),
                        () -> task.getAssessors().remove(assessor)));
        case Task task when task.eContainer() instanceof Assessment assessment -> assessment.getTeam().stream()
                .filter(assessor -> !task.getAssessors().contains(assessor)).limit(MOST_OFFERED)
                .forEach(assessor -> offers.choice("Let " + person(assessor) + " take part",
                        () -> task.getAssessors().add(assessor)));
        case Evidence evidence -> cited(evidence, finding.related(), check, offers);
        case KeyQuestion question -> finding.related().stream().filter(Assessment.class::isInstance)
                .map(Assessment.class::cast).forEach(assessment -> absent(question, assessment, offers));
        default -> {
            // the rules are on no other elements
        }
        }
    }

    private static void coordinator(Assessment assessment, Offers offers) {
        List<Assessor> named = assessment.getTeam().stream().filter(a -> a.getRole() == AssessorRole.COORDINATOR)
                .toList();
        for (Assessor assessor : named.isEmpty() ? assessment.getTeam() : named) {
            if (offers.all().size() < MOST_OFFERED) {
                offers.choice(named.isEmpty() ? "Make " + person(assessor) + " the co-ordinator"
                        : "Leave " + person(assessor) + " as the only co-ordinator", () -> {
                            named.forEach(other -> other.setRole(AssessorRole.ASSESSOR));
                            assessor.setRole(AssessorRole.COORDINATOR);
                        });
            }
        }
    }

    private static String person(Assessor assessor) {
        return assessor.getPerson() != null && Wording.filled(assessor.getPerson().getName())
                ? assessor.getPerson().getName()
                : Wording.nameWithin(assessor).toString();
    }

    private static void stageBefore(Assessment assessment, Check check, Offers offers) {
        if (assessment.getPreviousStage() != null || assessment.getStage() == null) {
            return;
        }
        List<Assessment> before = check.context().assessments().stream()
                .filter(a -> a != assessment && a.getFramework() == assessment.getFramework()
                        && a.getStage() != null && a.getStage() == assessment.getStage() - 1)
                .toList();
        before.forEach(a -> offers.choice("Name " + Wording.nameWithin(a) + " as the stage before",
                () -> assessment.setPreviousStage(a)));
    }

    private static void cited(Evidence evidence, List<EObject> related, Check check, Offers offers) {
        for (EObject question : related) {
            if (question instanceof KeyQuestion cited && evidence.getKeyQuestions().contains(cited)) {
                offers.choice("Take the link to " + Wording.ref(cited) + " away",
                        () -> evidence.getKeyQuestions().remove(cited));
            }
        }
        String wanted = RefKey.comparable(evidence.getKeyQuestionText());
        if (wanted.isEmpty() || !(evidence.eContainer() instanceof Assessment assessment)
                || assessment.getFramework() == null) {
            return;
        }
        List<KeyQuestion> named = ByReference.find(KeyQuestion.class, wanted, assessment.getFramework(), check);
        if (named.size() == 1) {
            offers.choice("Link it to " + Wording.ref(named.get(0)), () -> {
                if (!evidence.getKeyQuestions().contains(named.get(0))) {
                    evidence.getKeyQuestions().add(named.get(0));
                }
                evidence.setKeyQuestionText(null);
            });
        }
    }

    private static void absent(KeyQuestion question, Assessment assessment, Offers offers) {
        offers.choice("Record that there is no evidence on " + Wording.ref(question), () -> {
            Evidence none = AssessmentFactory.eINSTANCE.createEvidence();
            none.setAbsent(true);
            none.getKeyQuestions().add(question);
            assessment.getEvidence().add(none);
        });
    }
}
