/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation;

import java.util.List;

import org.eclipse.emf.ecore.EObject;

/**
 * One rule of the catalogue. A rule has no state: it looks at one element at a time and reports what is wrong with it.
 * What it must know beyond that element and what the element contains it asks of the {@link Check}, which works it out
 * once for all rules. Its severity, sources, texts and parameters are in the {@link RuleCatalogue}.
 * <p>
 * A rule's class is marked with its {@link RuleId}, lies below the package {@code org.keyline.validation.rules} and has
 * a public constructor without arguments; it is then found by {@link Rules} without being listed anywhere.
 *
 * @param <T> the class of the elements that it checks
 */
public abstract class Rule<T extends EObject> {

    private final List<Class<? extends T>> subjects;
    private String id;

    /**
     * A rule on elements of one class.
     *
     * @param subject that class
     */
    protected Rule(Class<T> subject) {
        this.subjects = List.of(subject);
    }

    /**
     * A rule on elements of several classes.
     *
     * @param common what they have in common
     * @param subjects the classes
     */
    protected Rule(Class<T> common, List<Class<? extends T>> subjects) {
        this.subjects = List.copyOf(subjects);
    }

    /**
     * The rule's public ID.
     *
     * @return such as COV-01
     */
    public final String id() {
        if (id == null) {
            id = getClass().getAnnotation(RuleId.class).value();
        }
        return id;
    }

    /**
     * The classes of the elements that it checks.
     *
     * @return at least one
     */
    public final List<Class<? extends T>> subjects() {
        return subjects;
    }

    /** Checks an element of one of the subjects' classes; {@link #check} casts it when it is called. */
    @SuppressWarnings("unchecked")
    final void checkElement(EObject element, Check check) {
        check.begin(this, element);
        check((T) element, check);
    }

    /**
     * Checks one element and reports to the check what is wrong with it. Called for every element of the subjects'
     * classes in the model, in the order of the model. It must not change the model.
     *
     * @param element the element
     * @param check what takes the findings and answers questions about the model
     */
    protected abstract void check(T element, Check check);
}
