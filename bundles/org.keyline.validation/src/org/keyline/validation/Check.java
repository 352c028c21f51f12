/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;

/** What a rule is given to check an element: its parameters, what is known about the model, and where to report. */
public final class Check {

    private final RuleDescription rule;
    private final RuleSettings settings;
    private final ValidationContext context;
    private final BiConsumer<Finding, List<Fix>> findings;
    /** The values of the parameters in the order of the description; made when the first is asked for. */
    private int[] numbers;
    private Rule<?> checking;
    private RuleFixes fixes;
    private EObject subject;

    Check(RuleDescription rule, RuleSettings settings, ValidationContext context,
            BiConsumer<Finding, List<Fix>> findings) {
        this.rule = rule;
        this.settings = settings;
        this.context = context;
        this.findings = findings;
    }

    /** The rule looks at an element from now on: what mends the findings that it makes comes from there. */
    void begin(Rule<?> by, EObject at) {
        checking = by;
        subject = at;
    }

    /**
     * The value of one of the rule's parameters, as the profile sets it.
     *
     * @param parameter its name in the catalogue
     * @return its value
     * @throws IllegalArgumentException when the catalogue gives the rule no such parameter
     */
    public int number(String parameter) {
        List<RuleParameter> parameters = rule.parameters();
        if (numbers == null) {
            numbers = parameters.stream().mapToInt(one -> settings.parameter(rule.id(), one.name())).toArray();
        }
        for (int i = 0; i < numbers.length; i++) {
            if (parameters.get(i).name().equals(parameter)) {
                return numbers[i];
            }
        }
        return settings.parameter(rule.id(), parameter); // says that there is none
    }

    /**
     * The value of a parameter of another rule, as the profile sets it.
     *
     * @param id the other rule's ID
     * @param parameter its name in the catalogue
     * @return its value
     * @throws IllegalArgumentException when the catalogue gives that rule no such parameter
     */
    public int number(String id, String parameter) {
        return settings.parameter(id, parameter);
    }

    /**
     * Whether another rule is on, so that what it says need not be said a second time.
     *
     * @param id the other rule's ID
     * @return true where the profile has it on
     */
    public boolean isOn(String id) {
        return settings.isOn(id);
    }

    /**
     * The model of this run.
     *
     * @return the context
     */
    public ValidationContext context() {
        return context;
    }

    /**
     * What is known about one part of the model; see {@link ValidationContext#fact(Class, Object, Function)}.
     *
     * @param <S> the class of that part
     * @param <F> the class of what is known
     * @param kind what is asked for
     * @param scope the part
     * @param derive works the fact out from the part
     * @return the fact
     */
    public <S, F> F fact(Class<F> kind, S scope, Function<? super S, ? extends F> derive) {
        return context.fact(kind, scope, derive);
    }

    /**
     * What is known about the model as a whole; see {@link ValidationContext#fact(Class, Function)}.
     *
     * @param <F> the class of what is known
     * @param kind what is asked for
     * @param derive works the fact out from the context
     * @return the fact
     */
    public <F> F fact(Class<F> kind, Function<? super ValidationContext, ? extends F> derive) {
        return context.fact(kind, derive);
    }

    /**
     * Begins a finding; {@link FindingDraft#report(String)} ends it.
     *
     * @param element what the finding is about
     * @return the draft
     */
    public FindingDraft on(EObject element) {
        return new FindingDraft(rule, settings.severity(rule.id()), element, fixSource(element), findings);
    }

    private FixSource fixSource(EObject element) {
        if (checking == null) {
            return FixSource.NONE;
        }
        if (fixes == null) {
            fixes = new RuleFixes(checking, rule, settings, context.roots());
        }
        return fixes.of(subject, element);
    }
}
