/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation.rules.frm;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.keyline.model.framework.FrameworkPackage;
import org.keyline.model.framework.KeyLine;
import org.keyline.validation.Check;
import org.keyline.validation.LooksAt;
import org.keyline.validation.Rule;
import org.keyline.validation.RuleId;
import org.keyline.validation.Wording;

/**
 * FRM-08: a key line has one subject, and a question that ends in a question mark (KLOE). A quotation mark or bracket
 * may follow the question mark. Two subjects are divided by a stroke or a semicolon; "and" joins what belongs together.
 */
@RuleId("FRM-08")
@LooksAt
public final class QuestionAndSubject extends Rule<KeyLine> {

    private static final Pattern AFTER_MARK = Pattern.compile("[\\s\"'’”)\\]]+$");

    /** Found by its mark. */
    public QuestionAndSubject() {
        super(KeyLine.class);
    }

    @Override
    protected void check(KeyLine keyLine, Check check) {
        List<String> faults = new ArrayList<>();
        if (!Wording.filled(keyLine.getName())) {
            faults.add("has no subject");
        } else if (keyLine.getName().contains("/") || keyLine.getName().contains(";")) {
            faults.add("has more than one subject (" + Wording.quoted(keyLine.getName()) + ")");
        }
        String question = keyLine.getQuestion();
        if (!Wording.filled(question)) {
            faults.add("has no question");
        } else if (!AFTER_MARK.matcher(question.strip()).replaceFirst("").endsWith("?")) {
            faults.add("has a question that does not end in a question mark (" + Wording.quoted(question) + ")");
        }
        if (!faults.isEmpty()) {
            check.on(keyLine).feature(FrameworkPackage.Literals.KEY_LINE__QUESTION).value(question)
                    .report(Wording.name(keyLine), " ", String.join(" and ", faults),
                            ". Ask one question about one subject.");
        }
    }
}
