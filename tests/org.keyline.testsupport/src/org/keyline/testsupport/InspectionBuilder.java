/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.testsupport;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.keyline.model.core.CoreFactory;
import org.keyline.model.core.CountSubject;
import org.keyline.model.core.DatePrecision;
import org.keyline.model.core.DeclaredCount;
import org.keyline.model.core.Element;
import org.keyline.model.core.Organisation;
import org.keyline.model.core.Person;
import org.keyline.model.inspection.Finding;
import org.keyline.model.inspection.FindingKind;
import org.keyline.model.inspection.Inspection;
import org.keyline.model.inspection.InspectionFactory;
import org.keyline.model.inspection.InspectionReport;
import org.keyline.model.inspection.Recommendation;

/**
 * Builds the inspection that a plan answers; the part of {@link PlanBuilder} that is about it.
 *
 * @param <B> the builder itself
 */
public abstract class InspectionBuilder<B extends InspectionBuilder<B>> {

    final Inspection inspection = InspectionFactory.eINSTANCE.createInspection();
    final InspectionReport report = InspectionFactory.eINSTANCE.createInspectionReport();
    final Organisation organisation = CoreFactory.eINSTANCE.createOrganisation();
    private final Map<String, Person> people = new LinkedHashMap<>();
    int elements;
    private Recommendation recommendation;

    InspectionBuilder() {
        identify(inspection, "inspection");
        identify(report, "report");
        identify(organisation, "organisation");
        report.setName("Report on the landlord service");
        organisation.setName("Borough of Exampleton");
        inspection.setReport(report);
        inspection.setBody(organisation);
    }

    abstract B self();

    /**
     * Adds a recommendation to the report. R1.2 becomes part of R1 where R1 is there.
     *
     * @param ref its reference
     * @return this builder
     */
    public B recommendation(String ref) {
        recommendation = identify(InspectionFactory.eINSTANCE.createRecommendation(), ref);
        recommendation.setRef(ref);
        recommendation.setName("Recommendation " + ref);
        recommendation.setDescription("The service should do what recommendation " + ref + " says.");
        int dot = ref.lastIndexOf('.');
        Recommendation parent = dot < 0 ? null : find(report, Recommendation.class, ref.substring(0, dot));
        (parent == null ? report.getRecommendations() : parent.getChildren()).add(recommendation);
        return self();
    }

    /**
     * Gives the recommendation its text.
     *
     * @param text the text
     * @return this builder
     */
    public B text(String text) {
        recommendation.setDescription(text);
        return self();
    }

    /**
     * Gives the recommendation its deadline.
     *
     * @param dayOrMonth an ISO day or month
     * @return this builder
     */
    public B deadline(String dayOrMonth) {
        recommendation.setDeadline(lastDay(dayOrMonth));
        recommendation.setDeadlinePrecision(precision(dayOrMonth));
        return self();
    }

    /**
     * Marks the recommendation as known from citations alone.
     *
     * @return this builder
     */
    public B citedOnly() {
        recommendation.setCitedOnly(true);
        recommendation.setName(null);
        recommendation.setDescription(null);
        return self();
    }

    /**
     * Adds a criticism to the report.
     *
     * @param ref its reference
     * @param text what was found
     * @return this builder
     */
    public B weakness(String ref, String text) {
        Finding finding = identify(InspectionFactory.eINSTANCE.createFinding(), ref);
        finding.setRef(ref);
        finding.setName(text);
        finding.setKind(FindingKind.WEAKNESS);
        report.getFindings().add(finding);
        return self();
    }

    /**
     * Lets the report state a count.
     *
     * @param subject what is counted
     * @param count the number stated
     * @return this builder
     */
    public B reportStates(CountSubject subject, int count) {
        DeclaredCount declared = CoreFactory.eINSTANCE.createDeclaredCount();
        declared.setSubject(subject);
        declared.setCount(count);
        report.getDeclaredCounts().add(declared);
        return self();
    }

    /**
     * Says more of the inspection.
     *
     * @param more changes it
     * @return this builder
     */
    public B inspection(Consumer<Inspection> more) {
        more.accept(inspection);
        return self();
    }

    /**
     * A person of the organisation, added where the name is new.
     *
     * @param name the name
     * @return the person
     */
    public Person person(String name) {
        return people.computeIfAbsent(name, n -> {
            Person person = identify(CoreFactory.eINSTANCE.createPerson(), n);
            person.setName(n);
            organisation.getPeople().add(person);
            return person;
        });
    }

    static <T extends Element> T find(EObject root, Class<T> type, String ref) {
        for (TreeIterator<EObject> contents = root.eAllContents(); contents.hasNext();) {
            EObject element = contents.next();
            if (type.isInstance(element) && ref.equals(((Element) element).getRef())) {
                return type.cast(element);
            }
        }
        return null;
    }

    final <T extends Element> T identify(T element, String name) {
        String seed = element.eClass().getName() + ' ' + name + ' ' + elements++;
        element.setId(UUID.nameUUIDFromBytes(seed.getBytes(StandardCharsets.UTF_8)).toString());
        return element;
    }

    static LocalDate lastDay(String dayOrMonth) {
        return dayOrMonth.length() > 7 ? LocalDate.parse(dayOrMonth) : YearMonth.parse(dayOrMonth).atEndOfMonth();
    }

    static DatePrecision precision(String dayOrMonth) {
        return dayOrMonth.length() > 7 ? DatePrecision.DAY : DatePrecision.MONTH;
    }
}
