/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation.rules.asm;

import org.keyline.model.assessment.AssessmentPackage;
import org.keyline.model.assessment.Task;
import org.keyline.model.framework.EvidenceMethod;
import org.keyline.validation.Check;
import org.keyline.validation.LooksAt;
import org.keyline.validation.Rule;
import org.keyline.validation.RuleId;
import org.keyline.validation.Wording;

/**
 * ASM-03: two people (parameter {@code assessors}) carry out each face-to-face interview and each focus group (WLGA
 * Step 4). Does not apply to other tasks, such as telephone interviews.
 */
@RuleId("ASM-03")
@LooksAt
public final class TwoForInterviews extends Rule<Task> {

    /** Found by its mark. */
    public TwoForInterviews() {
        super(Task.class);
    }

    @Override
    protected void check(Task task, Check check) {
        if (task.getMethod() != EvidenceMethod.INTERVIEW && task.getMethod() != EvidenceMethod.FOCUS_GROUP) {
            return;
        }
        int fewest = check.number("assessors");
        long people = task.getAssessors().stream().distinct().count();
        if (people < fewest) {
            check.on(task).feature(AssessmentPackage.Literals.TASK__ASSESSORS).value(people)
                    .report(Wording.name(task), " is ", task.getMethod() == EvidenceMethod.INTERVIEW ? "an interview"
                            : "a focus group", " with ",
                            people == 0 ? "no assessor" : Wording.count(people, "assessor"), ". It needs ", fewest,
                            ".");
        }
    }
}
