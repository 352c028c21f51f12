/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation.output;

import java.util.NoSuchElementException;

/**
 * The help page of a rule, as HTML for the workbench, as Markdown for the documentation and as text for the command
 * line. All say the same: what must hold, why, how to satisfy it, where it comes from, what a profile can tune, an
 * example that breaks the rule with what Keyline says of it, and one that satisfies it.
 */
public final class RulePages {

    private RulePages() {
    }

    /**
     * The page as HTML.
     *
     * @param rule the rule's public ID
     * @return a whole document in HTML 5, which refers to nothing outside itself and has no scripts
     * @throws NoSuchElementException when there is no such rule
     */
    public static String html(String rule) {
        return new HtmlRulePage().page(page(rule));
    }

    /**
     * The page as Markdown.
     *
     * @param rule the rule's public ID
     * @return the page
     * @throws NoSuchElementException when there is no such rule
     */
    public static String markdown(String rule) {
        return new MarkdownRulePage().page(page(rule));
    }

    /**
     * The page as text.
     *
     * @param rule the rule's public ID
     * @param columns the width in characters
     * @return the page; its lines are no longer than that where words allow
     * @throws NoSuchElementException when there is no such rule
     */
    public static String text(String rule, int columns) {
        return new TextRulePage(columns).page(page(rule));
    }

    private static RulePage page(String rule) {
        return RulePage.of(rule).orElseThrow(() -> new NoSuchElementException("There is no rule " + rule));
    }
}
