/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.keyline.model.Origin;

/**
 * One thing that does not satisfy a rule. Unchangeable. A large model has tens of thousands of findings that are kept
 * as long as it is open; so a finding holds what is known of its rule once for all, and the parts of its message, which
 * are put together when it is read.
 */
public final class Finding {

    private final RuleDescription rule;
    private final Severity severity;
    private final EObject element;
    private final EStructuralFeature feature;
    /** What gives the value as it is told; null where there is none. */
    private final Object value;
    /** What the message is put together from: texts, numbers and {@link Phrase}s. */
    private final Object[] words;
    /** One element alone, or the list of none or several. */
    private final Object related;
    private final Origin origin;
    private final FixSource fixSource;

    /** What was drafted, with the parts of its message and the ways to mend it. */
    Finding(FindingDraft draft, Object[] words, FixSource fixSource) {
        this.rule = Objects.requireNonNull(draft.rule, "rule");
        this.severity = Objects.requireNonNull(draft.severity, "severity");
        this.element = Objects.requireNonNull(draft.element, "element");
        this.feature = draft.feature;
        this.value = draft.value;
        this.words = words;
        this.related = draft.related.size() == 1 ? draft.related.get(0) : List.copyOf(draft.related);
        this.origin = draft.origin;
        this.fixSource = Objects.requireNonNull(fixSource, "fixSource");
    }

    /** {@return the rule's public ID} */
    public String rule() {
        return rule.id();
    }

    /** {@return the severity, as the profile has it} */
    public Severity severity() {
        return severity;
    }

    /**
     * What is wrong, with the values, and what would satisfy the rule; put together at each call.
     *
     * @return one plain sentence or two
     */
    public String message() {
        StringBuilder message = new StringBuilder();
        for (Object part : words) {
            message.append(part);
        }
        return message.toString();
    }

    /** {@return the element that it is about} */
    public EObject element() {
        return element;
    }

    /** {@return the feature whose value is at fault; null where it is the element as a whole} */
    public EStructuralFeature feature() {
        return feature;
    }

    /** {@return the value at fault, as written, dates in ISO form; null where there is none} */
    public String value() {
        return value == null ? null : value.toString();
    }

    /** {@return other elements that have to do with it, in a stable order} */
    @SuppressWarnings("unchecked")
    public List<EObject> related() {
        return related instanceof EObject one ? List.of(one) : (List<EObject>) related;
    }

    /** {@return where the rule comes from} */
    public Source source() {
        return rule.source();
    }

    /** {@return file and row that the element was imported from; null for what was made by hand} */
    public Origin origin() {
        return origin;
    }

    /**
     * Where the ways to mend it come from, which are built when they are asked for. Two findings that differ in this
     * alone are equal.
     *
     * @return the source
     */
    public FixSource fixSource() {
        return fixSource;
    }

    /**
     * Ways to mend it, built now for the model as it is now. Who asks for those of many findings at once uses
     * {@link OfferedFixes}.
     *
     * @return the ways, the likeliest first; none where the finding does not hold any more
     */
    public List<Fix> fixes() {
        return new OfferedFixes().of(this);
    }

    @Override
    public boolean equals(Object object) {
        return object instanceof Finding other && rule().equals(other.rule()) && severity == other.severity
                && element.equals(other.element) && Objects.equals(feature, other.feature)
                && Objects.equals(value(), other.value()) && related.equals(other.related)
                && source().equals(other.source())
                && Objects.equals(origin, other.origin)
                && (Arrays.equals(words, other.words) || message().equals(other.message()));
    }

    @Override
    public int hashCode() {
        return Objects.hash(rule(), element, value());
    }

    @Override
    public String toString() {
        return rule() + ' ' + severity + ": " + message();
    }
}
