/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation.fix;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.keyline.validation.Check;
import org.keyline.validation.Finding;
import org.keyline.validation.Fix;
import org.keyline.validation.RuleClasses;

/** Finds the remedies, every class of this package that is marked with {@link Mends}, and asks them. */
public final class Remedies {

    private static final String PACKAGE = "org.keyline.validation.fix";

    private Remedies() {
    }

    /**
     * All ways to mend a finding. A remedy that fails offers nothing: the finding stands without it.
     *
     * @param finding the finding, in the model as it is now
     * @param own the ways that its rule offers
     * @param check a check of that rule, to ask for facts and parameters
     * @return those of the rule, then those of the remedies
     */
    public static List<Fix> fixes(Finding finding, List<Fix> own, Check check) {
        Offers offers = new Offers(own);
        for (Remedy remedy : Standard.REMEDIES.getOrDefault(finding.rule(), List.of())) {
            try {
                remedy.offer(finding, check, offers);
            } catch (RuntimeException e) {
                continue; // what it offered before it failed is sound
            }
        }
        return List.copyOf(offers.all());
    }

    /**
     * The rules that have remedies here, beside those that offer ways themselves.
     *
     * @return their public IDs, sorted
     */
    public static Set<String> rules() {
        return new TreeSet<>(Standard.REMEDIES.keySet());
    }

    private static Map<String, List<Remedy>> find() {
        Map<String, List<Remedy>> remedies = new HashMap<>();
        for (String name : RuleClasses.below(Remedies.class, PACKAGE)) {
            try {
                Class<?> type = Class.forName(name, false, Remedies.class.getClassLoader());
                Mends mends = type.getAnnotation(Mends.class);
                if (mends != null) {
                    Remedy remedy = type.asSubclass(Remedy.class).getDeclaredConstructor().newInstance();
                    for (String rule : mends.value()) {
                        remedies.computeIfAbsent(rule, r -> new ArrayList<>()).add(remedy);
                    }
                }
            } catch (ReflectiveOperationException | ClassCastException e) {
                throw new IllegalStateException(name + " is marked as a remedy but cannot be used as one", e);
            }
        }
        return remedies;
    }

    private static final class Standard {
        private static final Map<String, List<Remedy>> REMEDIES = find();
    }
}
