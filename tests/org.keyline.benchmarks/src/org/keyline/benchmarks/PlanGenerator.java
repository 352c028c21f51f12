/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.benchmarks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;

import org.eclipse.emf.ecore.EObject;
import org.keyline.analysis.BankHolidays;
import org.keyline.model.core.CoreFactory;
import org.keyline.model.core.DatePrecision;
import org.keyline.model.core.Element;
import org.keyline.model.core.Organisation;
import org.keyline.model.core.OrganisationKind;
import org.keyline.model.core.Person;
import org.keyline.model.core.PersonKind;
import org.keyline.model.core.Priority;
import org.keyline.model.core.Rag;
import org.keyline.model.inspection.Inspection;
import org.keyline.model.inspection.InspectionFactory;
import org.keyline.model.inspection.InspectionReport;
import org.keyline.model.inspection.Recommendation;
import org.keyline.model.plan.Action;
import org.keyline.model.plan.ActionKind;
import org.keyline.model.plan.CalendarRegion;
import org.keyline.model.plan.Dependency;
import org.keyline.model.plan.ImprovementPlan;
import org.keyline.model.plan.Milestone;
import org.keyline.model.plan.PlanFactory;
import org.keyline.model.plan.Stage;
import org.keyline.model.plan.WorkStream;

/**
 * Makes a council's improvement plan of any size with the inspection that it answers. The proportions are those of real
 * plans: some twenty actions a work stream, one to two milestones and dependencies an action, a recommendation for
 * every two actions, one lead officer for every four. The same size gives the same plan, with the same IDs. The text is
 * put together from words, so that titles differ.
 */
final class PlanGenerator {

    private static final LocalDate AGREED = LocalDate.of(2009, 4, 1);
    private static final int DAYS = 640;
    private static final int ACTIONS_PER_STREAM = 20;
    private static final int CHAIN = 5;
    private static final int ELEMENTS_PER_ACTION = 5;

    private static final String[] VERBS = { "Review", "Agree", "Publish", "Introduce", "Train staff in", "Pilot",
            "Consult tenants on", "Set targets for", "Report quarterly on", "Procure" };
    private static final String[] SUBJECTS = { "the repairs appointment system", "the voids standard",
            "the rent arrears procedure", "gas servicing access", "the tenant handbook", "estate inspections",
            "the complaints process", "the service charge breakdown", "the adaptations budget", "the lettings policy",
            "the asset register", "the anti-social behaviour protocol", "the tenant panel's terms of reference" };
    private static final String[] PLACES = { "in the north area", "for sheltered schemes", "across all wards",
            "with the contractor", "for leaseholders", "at the one-stop shop", "in line with the annual budget",
            "for temporary accommodation", "with partner landlords" };
    private static final ActionKind[] KINDS = { ActionKind.REVIEW, ActionKind.PLAN, ActionKind.IMPLEMENT,
            ActionKind.IMPLEMENT, ActionKind.TRAIN, ActionKind.MONITOR };

    private final Random random = new Random(20090401);
    private final BankHolidays holidays = BankHolidays.of(CalendarRegion.ENGLAND_AND_WALES);
    private final ImprovementPlan plan = PlanFactory.eINSTANCE.createImprovementPlan();
    private final Inspection inspection = InspectionFactory.eINSTANCE.createInspection();
    private final Organisation organisation = CoreFactory.eINSTANCE.createOrganisation();
    private final List<Recommendation> leaves = new ArrayList<>();
    private final List<Action> actions = new ArrayList<>();
    private int left;

    private PlanGenerator(int elements) {
        left = elements;
    }

    /**
     * Makes a plan of about as many actions as wanted.
     *
     * @param actions number of actions
     * @return the roots: plan, inspection, organisation
     */
    static List<EObject> withActions(int actions) {
        return withElements(actions * 47 / 10);
    }

    /**
     * Makes a plan of a given size.
     *
     * @param elements number of objects in all, roots included; at least 100
     * @return the roots: plan, inspection, organisation
     */
    static List<EObject> withElements(int elements) {
        return new PlanGenerator(elements).make();
    }

    private List<EObject> make() {
        identify(plan, "", "Housing improvement plan");
        identify(organisation, "", "Borough of Exampleton");
        identify(inspection, "", "Inspection of landlord services");
        organisation.setKind(OrganisationKind.LOCAL_AUTHORITY);
        organisation.setHomes(left);
        inspection.setBody(organisation);
        inspection.setStart(AGREED.minusMonths(5));
        inspection.setEnd(AGREED.minusMonths(4));
        plan.setOrganisation(organisation);
        plan.setInspection(inspection);
        plan.setAgreedOn(AGREED);
        plan.setStatusDate(AGREED.plusMonths(8));
        plan.setCalendar(CalendarRegion.ENGLAND_AND_WALES);
        int wanted = left / ELEMENTS_PER_ACTION;
        addPeople(Math.max(3, wanted / 4));
        addRecommendations(Math.max(6, wanted / 2));
        plan.getReports().add(inspection.getReport());
        while (left > 0) {
            addWorkStream();
        }
        return List.of(plan, inspection, organisation);
    }

    private void addPeople(int count) {
        for (int i = 1; i <= count; i++) {
            Person person = CoreFactory.eINSTANCE.createPerson();
            identify(person, "", "Officer " + i + " of " + count);
            person.setPost("Head of service " + i);
            person.setKind(PersonKind.OFFICER);
            organisation.getPeople().add(person);
        }
    }

    private void addRecommendations(int count) {
        InspectionReport report = InspectionFactory.eINSTANCE.createInspectionReport();
        identify(report, "", "Report on landlord services");
        report.setPublishedOn(AGREED.minusMonths(2));
        inspection.setReport(report);
        Recommendation parent = null;
        for (int i = 0; i < count; i++) {
            Recommendation recommendation = InspectionFactory.eINSTANCE.createRecommendation();
            boolean top = i % 6 == 0;
            String ref = top ? "R" + (i / 6 + 1) : parent.getRef() + "." + i % 6;
            identify(recommendation, ref, "Improve " + pick(SUBJECTS) + " " + pick(PLACES));
            recommendation.setDescription("The service should improve " + pick(SUBJECTS) + " " + pick(PLACES)
                    + ", so that recommendation " + ref + " is met.");
            recommendation.setPriority(Priority.VALUES.get(1 + random.nextInt(3)));
            if (top) {
                parent = recommendation;
                recommendation.setDeadline(AGREED.plusMonths(21).withDayOfMonth(31));
                recommendation.setDeadlinePrecision(DatePrecision.MONTH);
                report.getRecommendations().add(recommendation);
            } else {
                parent.getChildren().add(recommendation);
                leaves.add(recommendation);
            }
        }
    }

    private void addWorkStream() {
        int number = plan.getWorkStreams().size();
        String letter = letters(number);
        WorkStream stream = PlanFactory.eINSTANCE.createWorkStream();
        identify(stream, letter, "Work stream " + letter);
        stream.setLead(person(number));
        plan.getDeclaredWorkStreams().add(stream.getName());
        plan.getWorkStreams().add(stream);
        for (int i = 1; i <= ACTIONS_PER_STREAM && left > 0; i++) {
            addAction(stream, i);
        }
    }

    private void addAction(WorkStream stream, int number) {
        Action action = PlanFactory.eINSTANCE.createAction();
        String ref = stream.getRef() + "." + number;
        identify(action, ref, pick(VERBS) + " " + pick(SUBJECTS) + " " + pick(PLACES) + " (" + ref + ")");
        action.setDescription(action.getName() + ". " + pick(VERBS) + " " + pick(SUBJECTS)
                + " & report to the board; keep \"" + pick(PLACES) + "\" in mind.\nThe outcome is measured by survey.");
        action.setKind(KINDS[random.nextInt(KINDS.length)]);
        action.setLead(person(random.nextInt(Integer.MAX_VALUE)));
        action.setPriority(Priority.VALUES.get(1 + random.nextInt(3)));
        action.setResources("Within the existing budget");
        action.setOutcome("Tenants see that " + pick(SUBJECTS) + " works");
        int first = Math.min(DAYS - 60, number * DAYS / (ACTIONS_PER_STREAM + 2)) + random.nextInt(5);
        action.setStart(holidays.workingDayOnOrAfter(AGREED.plusDays(first)));
        action.setFinish(holidays.workingDayOnOrBefore(action.getStart().plusDays(10 + random.nextInt(14))));
        setProgress(action);
        if (!leaves.isEmpty()) {
            action.getAddresses().add(leaves.get(actions.size() % leaves.size()));
        }
        stream.getActions().add(action);
        actions.add(action);
        for (int i = random.nextInt(3); i >= 0 && left > 0; i--) {
            addMilestone(action, i);
        }
        if (number % CHAIN != 1 && left > 0) {
            depend(action, actions.get(actions.size() - 2));
        } else if (actions.size() > 2 * ACTIONS_PER_STREAM && left > 0) {
            dependOnAnotherStream(action);
        }
    }

    /** Waits for an action at about the same place of the work stream before, where that is finished by then. */
    private void dependOnAnotherStream(Action action) {
        Action other = actions.get(actions.size() - ACTIONS_PER_STREAM - 2 - random.nextInt(4));
        if (other.getFinish().isBefore(action.getStart())) {
            depend(action, other);
        }
    }

    private static void setProgress(Action action) {
        boolean finished = action.getFinish().isBefore(AGREED.plusMonths(8));
        boolean started = action.getStart().isBefore(AGREED.plusMonths(8));
        action.setStage(finished ? Stage.COMPLETE : started ? Stage.IN_PROGRESS : Stage.NOT_STARTED);
        if (started) {
            action.setStatus(finished ? Rag.GREEN : Rag.AMBER);
            action.setPercent(finished ? 100 : 40);
        }
        if (finished) {
            action.setCompletedOn(action.getFinish());
            action.getEvidence().add("Minutes of the board");
        }
    }

    private void addMilestone(Action action, int number) {
        Milestone milestone = PlanFactory.eINSTANCE.createMilestone();
        identify(milestone, "", "Step " + (3 - number) + " reported to the board");
        milestone.setDate(holidays.workingDayOnOrBefore(action.getFinish().minusDays(3L * number)));
        action.getMilestones().add(milestone);
    }

    private void depend(Action successor, Action predecessor) {
        Dependency dependency = PlanFactory.eINSTANCE.createDependency();
        identify(dependency, "", null);
        dependency.setPredecessor(predecessor);
        dependency.setText(predecessor.getRef());
        successor.getDependencies().add(dependency);
    }

    private Person person(int number) {
        return organisation.getPeople().get(number % organisation.getPeople().size());
    }

    private void identify(Element element, String ref, String name) {
        element.setId(new UUID(random.nextLong(), random.nextLong()).toString());
        element.setRef(ref.isEmpty() ? null : ref);
        element.setName(name);
        left--;
    }

    private String pick(String[] words) {
        return words[random.nextInt(words.length)];
    }

    /** A, B … Z, AA, AB … */
    private static String letters(int number) {
        String last = String.valueOf((char) ('A' + number % 26));
        return number < 26 ? last : letters(number / 26 - 1) + last;
    }
}
