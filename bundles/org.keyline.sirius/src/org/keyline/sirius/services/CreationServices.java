/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.sirius.services;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EObject;
import org.keyline.model.ModelContents;
import org.keyline.model.core.Element;
import org.keyline.model.framework.Framework;
import org.keyline.model.framework.FrameworkFactory;
import org.keyline.model.framework.KeyLine;
import org.keyline.model.framework.KeyQuestion;
import org.keyline.model.framework.Section;
import org.keyline.model.inspection.InspectionFactory;
import org.keyline.model.inspection.InspectionReport;
import org.keyline.model.inspection.Recommendation;
import org.keyline.model.plan.Action;
import org.keyline.model.plan.ImprovementPlan;
import org.keyline.model.plan.Milestone;
import org.keyline.model.plan.NamedSource;
import org.keyline.model.plan.PlanFactory;
import org.keyline.model.plan.WorkStream;

/**
 * Makes new elements with a name and, where its neighbours have one, the next reference. For tools alone, but for the
 * questions that begin with "can". Where something cannot be made, the owner is given back unchanged.
 */
public class CreationServices {

    private static final Pattern NUMBERED = Pattern.compile("(.*?)(\\d{1,6})");

    /**
     * Makes a work stream.
     *
     * @param owner a plan
     * @return the work stream
     */
    public EObject newWorkStream(EObject owner) {
        if (!(owner instanceof ImprovementPlan plan)) {
            return owner;
        }
        WorkStream stream = named(PlanFactory.eINSTANCE.createWorkStream(), "New work stream");
        plan.getWorkStreams().add(stream);
        return stream;
    }

    /**
     * Makes an action.
     *
     * @param owner a work stream, a plan, or an action beside which the new one is to stand
     * @return the action
     */
    public EObject newAction(EObject owner) {
        Action action = named(PlanFactory.eINSTANCE.createAction(), "New action");
        switch (owner) {
        case WorkStream stream -> add(action, stream.getActions());
        case ImprovementPlan plan -> add(action, plan.getActions());
        case Action neighbour when neighbour.eContainer() != null -> {
            return newAction(neighbour.eContainer());
        }
        default -> {
            return owner;
        }
        }
        return action;
    }

    /**
     * Whether a recommendation can be added.
     *
     * @param owner a plan, a report or a recommendation
     * @return false for a plan that answers no report
     */
    public boolean canHoldRecommendation(EObject owner) {
        return owner instanceof InspectionReport || owner instanceof Recommendation
                || owner instanceof ImprovementPlan plan && !ModelContents.reports(plan).isEmpty();
    }

    /**
     * Makes a recommendation.
     *
     * @param owner the recommendation that it is part of; or a report; or a plan, for the first report that it answers
     * @return the recommendation
     */
    public EObject newRecommendation(EObject owner) {
        if (!canHoldRecommendation(owner)) {
            return owner;
        }
        Recommendation made = named(InspectionFactory.eINSTANCE.createRecommendation(), "New recommendation");
        if (owner instanceof Recommendation parent) {
            if (parent.getChildren().isEmpty() && parent.getRef() != null) {
                made.setRef(parent.getRef() + ".1");
                parent.getChildren().add(made);
            } else {
                add(made, parent.getChildren());
            }
        } else {
            InspectionReport report = owner instanceof ImprovementPlan plan ? ModelContents.reports(plan).get(0)
                    : (InspectionReport) owner;
            add(made, report.getRecommendations());
        }
        return made;
    }

    /**
     * Whether a source that is neither recommendation nor finding can be added.
     *
     * @param owner the element under the mouse
     * @return true for a plan
     */
    public boolean canHoldSource(EObject owner) {
        return owner instanceof ImprovementPlan;
    }

    /**
     * Makes a source that is neither recommendation nor finding.
     *
     * @param owner a plan
     * @return the source
     */
    public EObject newNamedSource(EObject owner) {
        if (!(owner instanceof ImprovementPlan plan)) {
            return owner;
        }
        NamedSource source = named(PlanFactory.eINSTANCE.createNamedSource(), "New source");
        plan.getNamedSources().add(source);
        return source;
    }

    /**
     * Makes a milestone.
     *
     * @param owner an action
     * @return the milestone
     */
    public EObject newMilestone(EObject owner) {
        if (!(owner instanceof Action action)) {
            return owner;
        }
        Milestone milestone = named(PlanFactory.eINSTANCE.createMilestone(), "New milestone");
        action.getMilestones().add(milestone);
        return milestone;
    }

    /**
     * Makes a section.
     *
     * @param owner a framework or section
     * @return the section; of the same kind as its neighbours
     */
    public EObject newSection(EObject owner) {
        List<Section> neighbours = switch (owner) {
        case Framework framework -> framework.getSections();
        case Section section -> section.getSections();
        default -> null;
        };
        if (neighbours == null) {
            return owner;
        }
        Section section = named(FrameworkFactory.eINSTANCE.createSection(), "New section");
        if (!neighbours.isEmpty()) {
            section.setKind(neighbours.get(neighbours.size() - 1).getKind());
        }
        add(section, neighbours);
        return section;
    }

    /**
     * Makes a key line of enquiry.
     *
     * @param owner a section
     * @return the key line
     */
    public EObject newKeyLine(EObject owner) {
        if (!(owner instanceof Section section)) {
            return owner;
        }
        KeyLine line = named(FrameworkFactory.eINSTANCE.createKeyLine(), "New key line of enquiry");
        add(line, section.getKeyLines());
        return line;
    }

    /**
     * Makes a key question.
     *
     * @param owner a section
     * @return the key question
     */
    public EObject newKeyQuestion(EObject owner) {
        if (!(owner instanceof Section section)) {
            return owner;
        }
        KeyQuestion question = named(FrameworkFactory.eINSTANCE.createKeyQuestion(), "New key question");
        add(question, section.getKeyQuestions());
        return question;
    }

    private static <T extends Element> T named(T element, String name) {
        element.setName(name);
        return element;
    }

    private static <T extends Element> void add(T element, List<T> neighbours) {
        if (!neighbours.isEmpty()) {
            element.setRef(next(neighbours));
        }
        neighbours.add(element);
    }

    /** The reference of the last neighbour with its number raised until it is free; null where it has no number. */
    private static String next(List<? extends Element> neighbours) {
        String last = neighbours.get(neighbours.size() - 1).getRef();
        Matcher matcher = last == null ? null : NUMBERED.matcher(last);
        if (matcher == null || !matcher.matches()) {
            return null;
        }
        int number = Integer.parseInt(matcher.group(2));
        String ref;
        do {
            String digits = Integer.toString(++number);
            ref = matcher.group(1) + "0".repeat(Math.max(0, matcher.group(2).length() - digits.length())) + digits;
        } while (isTaken(ref, neighbours));
        return ref;
    }

    private static boolean isTaken(String ref, List<? extends Element> neighbours) {
        return neighbours.stream().anyMatch(neighbour -> ref.equals(neighbour.getRef()));
    }
}
