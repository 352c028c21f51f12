/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation;

import java.util.List;
import java.util.Objects;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.keyline.model.Origin;

/**
 * One thing that does not satisfy a rule.
 *
 * @param rule the rule's public ID
 * @param severity the severity, as the profile has it
 * @param message one plain sentence or two: what is wrong, with the values, and what would satisfy the rule
 * @param element the element that it is about
 * @param feature the feature whose value is at fault; null where it is the element as a whole
 * @param value the value at fault, as written; null where there is none
 * @param related other elements that have to do with it, in a stable order
 * @param source where the rule comes from
 * @param fixSource where the ways to mend it come from, which are built when they are asked for; two findings that
 *     differ in this alone are equal
 * @param origin file and row that the element was imported from; null for what was made by hand
 */
public record Finding(String rule, Severity severity, String message, EObject element, EStructuralFeature feature,
        String value, List<EObject> related, Source source, FixSource fixSource, Origin origin) {

    /** Keeps the lists unchangeable, and refuses a finding without rule, message or element. */
    public Finding {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(message, "message");
        Objects.requireNonNull(element, "element");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(fixSource, "fixSource");
        related = List.copyOf(related);
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
        return object instanceof Finding other && rule.equals(other.rule) && severity == other.severity
                && message.equals(other.message) && element.equals(other.element)
                && Objects.equals(feature, other.feature) && Objects.equals(value, other.value)
                && related.equals(other.related) && source.equals(other.source)
                && Objects.equals(origin, other.origin);
    }

    @Override
    public int hashCode() {
        return Objects.hash(rule, message, element, value);
    }
}
