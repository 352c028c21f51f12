/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.util.List;
import java.util.NoSuchElementException;

import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.keyline.validation.RuleCatalogue;
import org.keyline.validation.RuleDescription;
import org.keyline.validation.RuleParameter;
import org.keyline.validation.Severity;
import org.keyline.validation.Source;
import org.keyline.validation.examples.ExampleTable;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

/** The help page of a rule says everything, in each of its forms. */
class RulePagesTest {

    private static final int COLUMNS = 80;

    static List<RuleDescription> rules() {
        return RulePage.all().toList();
    }

    @Test
    void everyRuleHasAPage() {
        assertEquals(RuleCatalogue.standard().rules().size() + RuleDescription.ofTheEngine().size(), rules().size());
    }

    @ParameterizedTest
    @MethodSource("rules")
    void aPageSaysWhatTheRuleIsWhyAndHowToSatisfyIt(RuleDescription rule) {
        RulePage page = RulePage.of(rule.id()).orElseThrow();
        String html = RulePages.html(rule.id());
        String text = RulePages.text(rule.id(), 10_000);
        String markdown = RulePages.markdown(rule.id());
        for (String words : List.of(rule.statement(), rule.why(), rule.remedy(), rule.source().toString(),
                rule.severity().word())) {
            assertTrue(text.contains(words), () -> words + " is not in " + text);
            assertTrue(html.contains(words.replace("\"", "&quot;")), () -> words + " is not in " + html);
            assertTrue(markdown.contains(words.replace("_", "\\_")), () -> words + " is not in " + markdown);
        }
        for (RuleParameter parameter : rule.parameters()) {
            assertTrue(text.contains(parameter.name() + " (" + parameter.standard() + "; from " + parameter.least()
                    + " to " + parameter.greatest() + "): " + parameter.meaning()), text);
        }
        page.messages().forEach(message -> assertTrue(text.contains(message), text));
        page.fixes().forEach(fix -> assertTrue(text.contains(fix.label()), text));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theHtmlIsWellFormedAndRefersToNothingOutside(RuleDescription rule) throws Exception {
        String html = RulePages.html(rule.id());
        Document document = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(
                new StringReader(html.replace("<!DOCTYPE html>", "").replace("<meta charset=\"UTF-8\">", "")
                        .replace("<br>", "<br/>").replace("&nbsp;", " "))));
        assertEquals(rule.id(), document.getElementsByTagName("h1").item(0).getTextContent());
        assertFalse(html.contains("src=") || html.contains("href=") || html.contains("<script"), html);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void noLineOfTheTextIsWiderThanAsked(RuleDescription rule) {
        for (String line : RulePages.text(rule.id(), COLUMNS).lines().toList()) {
            assertTrue(line.length() <= COLUMNS, line);
        }
    }

    @Test
    void anythingThatIsMarkupIsEscaped() {
        RuleDescription rule = new RuleDescription("A<B", Severity.INFO, List.of("Action"), "<b>&\"", "*w*", "r_r",
                List.of(new Source("<script>", "")), List.of());
        ExampleTable table = new ExampleTable(
                List.of(new ExampleTable.Row(0, "a|b", "<i>", List.of("x<y"), true)));
        RulePage page = new RulePage(rule, table, List.of("<m>"), List.of(new RulePage.OfferedFix("<f>", true)), table);
        String html = new HtmlRulePage().page(page);
        for (String markup : List.of("<b>", "<script>", "<i>", "x<y", "<m>", "<f>")) {
            assertFalse(html.contains(markup), markup);
        }
        assertTrue(html.contains("&lt;b&gt;&amp;&quot;"), html);
        String markdown = new MarkdownRulePage().page(page);
        assertTrue(markdown.contains("a\\|b") && markdown.contains("\\*w\\*") && markdown.contains("&lt;script"),
                markdown);
    }

    @Test
    void aRuleIsFoundInAnyCaseOfLetters() {
        assertTrue(RulePages.html("cov-01").contains("<h1>COV-01</h1>"));
        assertThrows(NoSuchElementException.class, () -> RulePages.html("COV-99"));
    }
}
