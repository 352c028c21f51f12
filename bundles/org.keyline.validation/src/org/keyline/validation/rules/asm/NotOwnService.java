/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation.rules.asm;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

import org.keyline.model.assessment.Assessment;
import org.keyline.model.assessment.AssessmentPackage;
import org.keyline.model.assessment.Assessor;
import org.keyline.model.assessment.Task;
import org.keyline.model.framework.Section;
import org.keyline.validation.Check;
import org.keyline.validation.LooksAt;
import org.keyline.validation.Rule;
import org.keyline.validation.RuleId;
import org.keyline.validation.Wording;

/**
 * ASM-02: nobody assesses a part of the service for which he or she is responsible (WLGA Step 4). Held against the key
 * questions of the assessor's tasks and those behind what the schedules of the tasks look for.
 */
@RuleId("ASM-02")
@LooksAt({ "person.title", "responsibleFor.title", "^Assessment.tasks.{title,assessors,schedule}",
        "^Assessment.tasks.keyQuestions.^*", "^Assessment.tasks.schedule.activities.lookFors.^*" })
public final class NotOwnService extends Rule<Assessor> {

    /** Found by its mark. */
    public NotOwnService() {
        super(Assessor.class);
    }

    @Override
    protected void check(Assessor assessor, Check check) {
        if (assessor.getResponsibleFor().isEmpty() || !(assessor.eContainer() instanceof Assessment assessment)) {
            return;
        }
        for (Task task : assessment.getTasks()) {
            if (task.getAssessors().contains(assessor)) {
                Section own = assessor.getResponsibleFor().stream()
                        .filter(section -> subjects(task).anyMatch(s -> EcoreUtil.isAncestor(section, s))).findFirst()
                        .orElse(null);
                if (own != null) {
                    check.on(assessor).feature(AssessmentPackage.Literals.ASSESSOR__RESPONSIBLE_FOR)
                            .related(List.of(task, own))
                            .report(person(assessor), " is responsible for ", Wording.nameWithin(own),
                                    " and assesses it in ", Wording.nameWithin(task),
                                    ". Give the task to somebody else.");
                }
            }
        }
    }

    private static Stream<EObject> subjects(Task task) {
        Stream<EObject> behindSchedule = task.getSchedule() == null ? Stream.empty()
                : task.getSchedule().getActivities().stream().flatMap(a -> a.getLookFors().stream());
        return Stream.concat(task.getKeyQuestions().stream(), behindSchedule);
    }

    private static Object person(Assessor assessor) {
        return assessor.getPerson() != null && Wording.filled(assessor.getPerson().getName())
                ? assessor.getPerson().getName()
                : Wording.name(assessor);
    }
}
