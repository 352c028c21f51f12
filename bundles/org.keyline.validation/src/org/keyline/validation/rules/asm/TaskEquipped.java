/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation.rules.asm;

import java.util.ArrayList;
import java.util.List;

import org.keyline.model.assessment.Task;
import org.keyline.validation.Check;
import org.keyline.validation.LooksAt;
import org.keyline.validation.Rule;
import org.keyline.validation.RuleId;
import org.keyline.validation.Wording;

/**
 * ASM-07: a task has its schedule, and the documents, the telephone number or the place that its method needs (WLGA
 * Step 5). For a task without a method any of the three is enough.
 */
@RuleId("ASM-07")
@LooksAt
public final class TaskEquipped extends Rule<Task> {

    /** Found by its mark. */
    public TaskEquipped() {
        super(Task.class);
    }

    @Override
    protected void check(Task task, Check check) {
        List<String> missing = new ArrayList<>();
        if (task.getSchedule() == null) {
            missing.add("evidence schedule");
        }
        boolean documents = task.getDocuments().stream().anyMatch(Wording::filled);
        boolean telephone = Wording.filled(task.getTelephone());
        boolean place = Wording.filled(task.getPlace());
        switch (task.getMethod()) {
        case DOCUMENT -> note("documents", documents, missing);
        case TELEPHONE -> note("telephone number", telephone, missing);
        case INTERVIEW, FOCUS_GROUP, VISIT, OBSERVATION -> note("place", place, missing);
        case UNSPECIFIED -> note("documents, telephone number or place", documents || telephone || place, missing);
        }
        if (!missing.isEmpty()) {
            check.on(task).report(Wording.name(task), " has no ", String.join(" and no ", missing),
                    ". Fill in what is missing.");
        }
    }

    private static void note(String what, boolean given, List<String> missing) {
        if (!given) {
            missing.add(what);
        }
    }
}
