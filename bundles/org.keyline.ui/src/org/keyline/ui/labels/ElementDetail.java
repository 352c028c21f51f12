/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.ui.labels;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.keyline.model.ElementLabels;
import org.keyline.model.core.Organisation;
import org.keyline.model.core.Person;
import org.keyline.model.core.Rag;
import org.keyline.model.inspection.InspectionReport;
import org.keyline.model.inspection.Recommendation;
import org.keyline.model.plan.Action;
import org.keyline.model.plan.ActionGroup;
import org.keyline.model.plan.Deliverable;
import org.keyline.model.plan.WorkStream;

/** What is told of an element beside its label, in a quieter colour. */
final class ElementDetail {

    private static final int LONGEST = 60;

    private ElementDetail() {
    }

    /**
     * The most telling facts of an element.
     *
     * @return such as "J. Smith · by 30 Nov 2009 · 40% · A"; empty where there is nothing to add
     */
    static String of(Object element) {
        List<String> facts = new ArrayList<>();
        if (element instanceof Action action) {
            action(action, facts);
        } else if (element instanceof WorkStream workStream) {
            facts.add(count(workStream.getActions().size(), "action"));
            name(workStream.getLead(), facts);
        } else if (element instanceof ActionGroup group) {
            facts.add(count(group.getActions().size(), "action"));
        } else if (element instanceof Recommendation recommendation) {
            if (recommendation.getDeadline() != null) {
                facts.add("by " + ElementLabels.date(recommendation.getDeadline(),
                        recommendation.getDeadlinePrecision()));
            }
            if (recommendation.isCitedOnly()) {
                facts.add("known only from a plan");
            }
        } else if (element instanceof InspectionReport report && report.getPublishedOn() != null) {
            facts.add("published " + ElementLabels.date(report.getPublishedOn()));
        } else if (element instanceof Person person && person.getPost() != null) {
            facts.add(person.getPost());
        } else if (element instanceof Organisation organisation && organisation.getHomes() != null) {
            facts.add(organisation.getHomes() + " homes");
        } else if (element instanceof Deliverable deliverable && !deliverable.getProducers().isEmpty()) {
            facts.add("from " + String.join(", ",
                    deliverable.getProducers().stream().map(ElementLabels::shortLabel).toList()));
        }
        return ElementLabels.shorten(String.join(" · ", facts), LONGEST);
    }

    private static void action(Action action, List<String> facts) {
        name(action.getLead(), facts);
        if (action.getFinish() != null) {
            facts.add("to " + ElementLabels.date(action.getFinish(), action.getFinishPrecision()));
        } else if (action.getMustFinishBy() != null) {
            facts.add("by " + ElementLabels.date(action.getMustFinishBy(), action.getMustFinishByPrecision()));
        }
        if (action.getPercent() != null) {
            facts.add(action.getPercent() + "%");
        }
        if (action.getStatus() != Rag.UNSPECIFIED) {
            facts.add(action.getStatus().getLiteral());
        }
    }

    private static void name(EObject person, List<String> facts) {
        if (person != null) {
            facts.add(ElementLabels.label(person));
        }
    }

    private static String count(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
