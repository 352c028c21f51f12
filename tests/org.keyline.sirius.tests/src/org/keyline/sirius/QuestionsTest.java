/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.sirius;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EContentAdapter;
import org.junit.jupiter.api.Test;
import org.keyline.model.ModelContents;
import org.keyline.model.core.Element;
import org.keyline.model.plan.ImprovementPlan;
import org.w3c.dom.Attr;
import org.xml.sax.SAXException;

/**
 * Whatever Sirius asks without using a tool leaves the model alone: it would refuse the change, but the change would
 * stay.
 */
class QuestionsTest {

    private static final List<String> VARIABLES = List.of("container", "newContainer", "element", "preSource",
            "preTarget");

    private final Set<String> asked = new TreeSet<>();

    @Test
    void noQuestionChangesTheModel() throws IOException {
        assertEquals(Set.of(), writing(Specification.load()));
        assertTrue(asked.size() > 60, "asked were only " + asked);
    }

    @Test
    void aQuestionThatChangesTheModelIsFound() throws IOException, SAXException {
        String mutated = Specification.text().replaceFirst("predicateExpression=\"service:isUncovered\"",
                "predicateExpression=\"service:answerByNewAction\"");
        assertEquals(Set.of("service:answerByNewAction"), writing(Specification.parse(mutated)));
    }

    /** The questions of a specification that change a model. */
    private Set<String> writing(Specification specification) {
        Set<String> writing = new TreeSet<>();
        List<EObject> roots = Samples.random(5);
        ImprovementPlan plan = ModelContents.plans(roots).get(0);
        List<EObject> elements = new ArrayList<>(ModelContents.all(roots, Element.class));
        List<Notification> changes = new ArrayList<>();
        plan.eResource().eAdapters().add(new EContentAdapter() {
            @Override
            public void notifyChanged(Notification notification) {
                super.notifyChanged(notification);
                if (!notification.isTouch()) {
                    changes.add(notification);
                }
            }
        });
        EObject diagram = Views.diagram(specification.representation("Dependencies"), plan, Set.of("LanesByPerson"));
        Map<String, EObject> variables = new HashMap<>(Map.of("diagram", diagram));
        for (org.w3c.dom.Element part : specification.all()) {
            for (int i = 0; i < part.getAttributes().getLength(); i++) {
                Attr attribute = (Attr) part.getAttributes().item(i);
                if (isQuestion(part, attribute.getName())) {
                    ask(part, attribute.getValue(), elements, variables);
                    if (!changes.isEmpty()) {
                        writing.add(attribute.getValue());
                        changes.clear();
                    }
                }
            }
        }
        return writing;
    }

    /** Expressions outside of what tools carry out. */
    private static boolean isQuestion(org.w3c.dom.Element part, String attribute) {
        return ExpressionCheck.isExpression(part, attribute) && Specification.around(part, "initialOperation") == null
                && Specification.around(part, "firstModelOperation") == null;
    }

    private void ask(org.w3c.dom.Element part, String expression, List<EObject> elements,
            Map<String, EObject> variables) {
        if (!expression.startsWith("service:")) {
            return;
        }
        for (EObject element : elements) {
            EObject view = Views.figure(variables.get("diagram"), element);
            variables.put("view", view);
            variables.put("containerView", view);
            variables.put("newViewContainer", view);
            for (EObject other : elements.subList(0, 4)) {
                VARIABLES.forEach(name -> variables.put(name, element));
                variables.put("element", other);
                variables.put("preTarget", other);
                try {
                    Refresh.evaluate(part, expression, element, variables);
                    asked.add(expression);
                } catch (AssertionError e) {
                    // asked of what Sirius would not ask it of
                }
            }
        }
    }
}
