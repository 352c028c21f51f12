/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.keyline.model.Origin;
import org.keyline.model.core.Element;

/** A finding while a rule writes it. Nothing is reported until {@link #report(String)} is called. */
public final class FindingDraft {

    final RuleDescription rule;
    final Severity severity;
    final EObject element;
    final List<EObject> related = new ArrayList<>(1);
    EStructuralFeature feature;
    Object value;
    Origin origin;
    private final FixSource fixSource;
    private final BiConsumer<Finding, List<Fix>> findings;
    private final List<Fix> fixes = new ArrayList<>(0);

    /** A finding of a rule, whose ways to mend it are built when they are asked for. */
    FindingDraft(RuleDescription rule, Severity severity, EObject element, FixSource fixSource,
            BiConsumer<Finding, List<Fix>> findings) {
        this.rule = rule;
        this.severity = severity;
        this.element = element;
        this.fixSource = fixSource;
        this.findings = findings;
    }

    /** A finding of the engine itself, which keeps the ways to mend it as long as its element is in the model. */
    FindingDraft(RuleDescription rule, EObject element, Consumer<Finding> findings) {
        this(rule, rule.severity(), element, null, (finding, own) -> findings.accept(finding));
    }

    /**
     * Names the feature at fault.
     *
     * @param faulty the feature
     * @return this draft
     */
    public FindingDraft feature(EStructuralFeature faulty) {
        this.feature = faulty;
        return this;
    }

    /**
     * Gives the value at fault.
     *
     * @param faulty the value; dates in ISO form; null where there is none
     * @return this draft
     */
    public FindingDraft value(Object faulty) {
        this.value = fixed(faulty);
        return this;
    }

    /**
     * Names other elements that have to do with it.
     *
     * @param others the elements
     * @return this draft
     */
    public FindingDraft related(Collection<? extends EObject> others) {
        related.addAll(others);
        return this;
    }

    /**
     * Names another element that has to do with it.
     *
     * @param other the element, or null for none
     * @return this draft
     */
    public FindingDraft related(EObject other) {
        if (other != null) {
            related.add(other);
        }
        return this;
    }

    /**
     * Offers a way to mend it that needs a person's choice.
     *
     * @param label what it will do
     * @param change the change
     * @return this draft
     */
    public FindingDraft choice(String label, Runnable change) {
        fixes.add(new Fix(label, false, change));
        return this;
    }

    /**
     * Offers a way to mend it that cannot change what was meant.
     *
     * @param label what it will do
     * @param change the change
     * @return this draft
     */
    public FindingDraft safeFix(String label, Runnable change) {
        fixes.add(new Fix(label, true, change));
        return this;
    }

    /**
     * Says where the value was read, where that is known better than from the element.
     *
     * @param place file and row; null leaves the element's own
     * @return this draft
     */
    public FindingDraft origin(Origin place) {
        if (place != null) {
            this.origin = place;
        }
        return this;
    }

    /**
     * Reports the finding.
     *
     * @param words what is wrong, with the values, and what would satisfy the rule, in plain sentences: the parts that
     *     the message is put together from when it is read, without anything between them. Rather give
     *     {@link Wording}'s phrases and the model's own texts than put them together before
     */
    public void report(Object... words) {
        List<Fix> own = List.copyOf(fixes);
        FixSource ways = fixSource != null ? fixSource
                : (finding, moment) -> element.eResource() == null && element.eContainer() == null ? List.of() : own;
        List<Object> parts = new ArrayList<>(words.length + 2);
        for (Object word : words) {
            if (word instanceof Phrase phrase) {
                phrase.parts(parts::add);
            } else {
                parts.add(fixed(word));
            }
        }
        origin = origin == null ? originOf(element) : origin;
        findings.accept(new Finding(this, parts.toArray(), ways), own);
    }

    /** What says the same at any time: texts of everything that may change. */
    private static Object fixed(Object value) {
        boolean fixed = value == null || value instanceof String || value instanceof Phrase || value instanceof Integer
                || value instanceof Enum<?> || value instanceof LocalDate;
        return fixed ? value : value.toString();
    }

    static Origin originOf(EObject object) {
        for (EObject o = object; o != null; o = o.eContainer()) {
            if (o instanceof Element element && element.getOrigin() != null) {
                return element.getOrigin();
            }
        }
        return null;
    }
}
