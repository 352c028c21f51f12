/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.testsupport;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.keyline.model.core.Addressable;
import org.keyline.model.core.Element;
import org.keyline.model.core.Rag;
import org.keyline.model.guidance.GuidanceFactory;
import org.keyline.model.guidance.Suppression;
import org.keyline.model.inspection.Finding;
import org.keyline.model.inspection.Recommendation;
import org.keyline.model.plan.Action;
import org.keyline.model.plan.ActionGroup;
import org.keyline.model.plan.ActionKind;
import org.keyline.model.plan.Deliverable;
import org.keyline.model.plan.Dependency;
import org.keyline.model.plan.DependencyType;
import org.keyline.model.plan.ImportNote;
import org.keyline.model.plan.ImprovementPlan;
import org.keyline.model.plan.Milestone;
import org.keyline.model.plan.NamedSource;
import org.keyline.model.plan.NoteKind;
import org.keyline.model.plan.PlanFactory;
import org.keyline.model.plan.RelatedAction;
import org.keyline.model.plan.Stage;
import org.keyline.model.plan.WorkStream;

/**
 * Builds a plan with the inspection that it answers, for tests. Calls read like the plan: what is said after an action
 * is about that action, what is said after a recommendation about that recommendation. Dates are ISO days
 * ({@code 2009-11-30}) or, where a month is allowed, ISO months ({@code 2009-11}, which stands for the last day). IDs
 * are made from what an element is, so that the same calls give the same model.
 */
public final class PlanBuilder extends InspectionBuilder<PlanBuilder> {

    private final ImprovementPlan plan = PlanFactory.eINSTANCE.createImprovementPlan();
    private final List<Runnable> links = new ArrayList<>();
    private WorkStream workStream;
    private ActionGroup group;
    private Action action;
    private Dependency dependency;

    private PlanBuilder() {
        identify(plan, "plan");
        plan.setName("Improvement plan");
        plan.setOrganisation(organisation);
        plan.setInspection(inspection);
        plan.getReports().add(report);
    }

    /**
     * A plan without actions that answers a report without recommendations.
     *
     * @return its builder
     */
    public static PlanBuilder plan() {
        return new PlanBuilder();
    }

    /**
     * Adds another source that actions may answer.
     *
     * @param name its name; {@link #addresses(String...)} finds it by this
     * @return this builder
     */
    public PlanBuilder source(String name) {
        NamedSource source = identify(PlanFactory.eINSTANCE.createNamedSource(), name);
        source.setName(name);
        plan.getNamedSources().add(source);
        return this;
    }

    /**
     * Adds a work stream, to which the actions that follow belong.
     *
     * @param ref its letter or number
     * @param name its name
     * @return this builder
     */
    public PlanBuilder workStream(String ref, String name) {
        workStream = identify(PlanFactory.eINSTANCE.createWorkStream(), ref);
        workStream.setRef(ref);
        workStream.setName(name);
        plan.getWorkStreams().add(workStream);
        group = null;
        return this;
    }

    /**
     * Adds a heading to the work stream, under which the actions that follow stand.
     *
     * @param name the heading
     * @return this builder
     */
    public PlanBuilder group(String name) {
        group = identify(PlanFactory.eINSTANCE.createActionGroup(), name);
        group.setName(name);
        workStream.getGroups().add(group);
        return this;
    }

    /**
     * Adds an action.
     *
     * @param ref its reference; null for none
     * @return this builder
     */
    public PlanBuilder action(String ref) {
        action = identify(PlanFactory.eINSTANCE.createAction(), ref);
        action.setRef(ref);
        action.setName("Do what action " + ref + " is for");
        (workStream == null ? plan.getActions() : workStream.getActions()).add(action);
        action.setGroup(group);
        return this;
    }

    /**
     * Gives the action its title.
     *
     * @param title the title
     * @return this builder
     */
    public PlanBuilder titled(String title) {
        action.setName(title);
        return this;
    }

    /**
     * Gives the action its kind.
     *
     * @param kind the kind
     * @return this builder
     */
    public PlanBuilder kind(ActionKind kind) {
        action.setKind(kind);
        return this;
    }

    /**
     * Gives the action its first day.
     *
     * @param day an ISO day
     * @return this builder
     */
    public PlanBuilder from(String day) {
        action.setStart(LocalDate.parse(day));
        return this;
    }

    /**
     * Gives the action its last day.
     *
     * @param dayOrMonth an ISO day or month
     * @return this builder
     */
    public PlanBuilder to(String dayOrMonth) {
        action.setFinish(lastDay(dayOrMonth));
        action.setFinishPrecision(precision(dayOrMonth));
        return this;
    }

    /**
     * Gives the action the day by which it must be fully implemented.
     *
     * @param dayOrMonth an ISO day or month
     * @return this builder
     */
    public PlanBuilder mustFinishBy(String dayOrMonth) {
        action.setMustFinishBy(lastDay(dayOrMonth));
        action.setMustFinishByPrecision(precision(dayOrMonth));
        return this;
    }

    /**
     * Names the lead officer of the action.
     *
     * @param name the person's name; the same name is the same person
     * @return this builder
     */
    public PlanBuilder lead(String name) {
        action.setLead(person(name));
        return this;
    }

    /**
     * Gives the action its status.
     *
     * @param status red, amber or green
     * @param stage how far it has come
     * @return this builder
     */
    public PlanBuilder status(Rag status, Stage stage) {
        action.setStatus(status);
        action.setStage(stage);
        return this;
    }

    /**
     * Adds a milestone to the action.
     *
     * @param day an ISO day
     * @param text what is reached
     * @return this builder
     */
    public PlanBuilder milestone(String day, String text) {
        Milestone milestone = identify(PlanFactory.eINSTANCE.createMilestone(), text);
        milestone.setName(text);
        milestone.setDate(day == null ? null : LocalDate.parse(day));
        action.getMilestones().add(milestone);
        return this;
    }

    /**
     * Says what the action answers.
     *
     * @param refs references of recommendations or findings, or names of other sources; they may be added later
     * @return this builder
     */
    public PlanBuilder addresses(String... refs) {
        Action addressing = action;
        links.add(() -> {
            for (String ref : refs) {
                addressing.getAddresses().add(addressable(ref));
            }
        });
        return this;
    }

    /**
     * Lets the action wait until others have finished.
     *
     * @param refs their references; they may be added later
     * @return this builder
     */
    public PlanBuilder after(String... refs) {
        for (String ref : refs) {
            after(ref, DependencyType.FS, 0);
        }
        return this;
    }

    /**
     * Lets the action wait for another. {@link #dependency(Consumer)} can say more of it.
     *
     * @param ref the other's reference; it may be added later
     * @param type which end waits for which
     * @param lagDays days between the two
     * @return this builder
     */
    public PlanBuilder after(String ref, DependencyType type, int lagDays) {
        Dependency added = identify(PlanFactory.eINSTANCE.createDependency(), ref);
        added.setType(type);
        added.setLagDays(lagDays);
        added.setText(ref);
        action.getDependencies().add(added);
        links.add(() -> added.setPredecessor(find(Action.class, ref)));
        dependency = added;
        return this;
    }

    /**
     * Says more of the dependency added last.
     *
     * @param more changes it
     * @return this builder
     */
    public PlanBuilder dependency(Consumer<Dependency> more) {
        more.accept(dependency);
        return this;
    }

    /**
     * Names another action as related.
     *
     * @param ref its reference; where no such action is added, the reference stays unresolved
     * @param officer the officer written beside it; null for none
     * @return this builder
     */
    public PlanBuilder related(String ref, String officer) {
        RelatedAction related = identify(PlanFactory.eINSTANCE.createRelatedAction(), ref);
        related.setText(officer == null ? ref : ref + " - " + officer);
        related.setStatedOfficer(officer == null ? null : person(officer));
        action.getRelatedActions().add(related);
        links.add(() -> related.setAction(find(Action.class, ref)));
        return this;
    }

    /**
     * Lets the action produce something.
     *
     * @param name what; the same name is the same deliverable
     * @return this builder
     */
    public PlanBuilder produces(String name) {
        action.getProduces().add(deliverable(name));
        return this;
    }

    /**
     * Lets the action use something.
     *
     * @param name what; the same name is the same deliverable
     * @return this builder
     */
    public PlanBuilder uses(String name) {
        action.getUses().add(deliverable(name));
        return this;
    }

    /**
     * Adds an import note about the action, or about the plan while there is no action yet.
     *
     * @param kind the difficulty
     * @param column the column
     * @param text the text as written
     * @return this builder
     */
    public PlanBuilder note(NoteKind kind, String column, String text) {
        ImportNote note = identify(PlanFactory.eINSTANCE.createImportNote(), column);
        note.setKind(kind);
        note.setColumn(column);
        note.setText(text);
        note.setFile("plan.tsv");
        note.setRow(elements);
        note.setElement(action == null ? plan : action);
        plan.getImportNotes().add(note);
        return this;
    }

    /**
     * Decides to leave a rule's findings on the action, or on the plan while there is no action yet.
     *
     * @param rule the rule's public ID
     * @return this builder
     */
    public PlanBuilder suppress(String rule) {
        Suppression suppression = identify(GuidanceFactory.eINSTANCE.createSuppression(), rule);
        suppression.setRule(rule);
        suppression.setReason("Agreed with the regulator");
        suppression.setElement(action == null ? plan : action);
        plan.getSuppressions().add(suppression);
        return this;
    }

    /**
     * Says more of the plan.
     *
     * @param more changes it
     * @return this builder
     */
    public PlanBuilder plan(Consumer<ImprovementPlan> more) {
        more.accept(plan);
        return this;
    }

    /**
     * Says more of the action added last.
     *
     * @param more changes it
     * @return this builder
     */
    public PlanBuilder with(Consumer<Action> more) {
        more.accept(action);
        return this;
    }

    /**
     * An element added before.
     *
     * @param <T> its class
     * @param type its class
     * @param ref its reference
     * @return the first element of that class with that reference
     * @throws NoSuchElementException when there is none
     */
    public <T extends Element> T get(Class<T> type, String ref) {
        T found = find(type, ref);
        if (found == null) {
            throw new NoSuchElementException(type.getSimpleName() + " " + ref);
        }
        return found;
    }

    @Override
    PlanBuilder self() {
        return this;
    }

    /**
     * The plan, with everything linked.
     *
     * @return the plan
     * @throws NoSuchElementException when an action addresses something that was never added
     */
    public ImprovementPlan build() {
        List<Runnable> open = List.copyOf(links);
        links.clear();
        open.forEach(Runnable::run);
        return plan;
    }

    /**
     * The plan, the inspection and the organisation, with everything linked.
     *
     * @return the three roots
     */
    public List<EObject> roots() {
        return List.of(build(), inspection, organisation);
    }

    private Addressable addressable(String refOrName) {
        Recommendation byRef = find(Recommendation.class, refOrName);
        if (byRef != null) {
            return byRef;
        }
        for (Finding finding : report.getFindings()) {
            if (refOrName.equals(finding.getRef())) {
                return finding;
            }
        }
        return plan.getNamedSources().stream().filter(s -> refOrName.equals(s.getName())).findFirst()
                .orElseThrow(() -> new NoSuchElementException(refOrName));
    }

    private Deliverable deliverable(String name) {
        return plan.getDeliverables().stream().filter(d -> name.equals(d.getName())).findFirst().orElseGet(() -> {
            Deliverable added = identify(PlanFactory.eINSTANCE.createDeliverable(), name);
            added.setName(name);
            plan.getDeliverables().add(added);
            return added;
        });
    }

    private <T extends Element> T find(Class<T> type, String ref) {
        for (EObject root : List.of(plan, inspection, organisation)) {
            T found = find(root, type, ref);
            if (found != null) {
                return found;
            }
        }
        return null;
    }
}
