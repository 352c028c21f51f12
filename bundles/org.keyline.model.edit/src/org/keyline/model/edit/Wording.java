/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.model.edit;

import java.util.ResourceBundle;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.keyline.model.ElementLabels;

/**
 * The words in which types, features and literals are shown to people: "Must finish by", "Work stream". The words come
 * from {@code wording.properties}; what is not there is called by its own name in words. Explanations are the Ecore's
 * documentation.
 */
public final class Wording {

    /** What is shown for the literal {@code unspecified}. */
    public static final String UNSPECIFIED = "not stated";

    private static final ResourceBundle WORDS = ResourceBundle.getBundle(Wording.class.getPackageName() + ".wording",
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));

    private Wording() {
    }

    /**
     * Names a type.
     *
     * @param type the type
     * @return such as "Work stream"
     */
    public static String type(EClass type) {
        String word = word("type." + type.getName());
        return word == null ? ElementLabels.typeName(type) : word;
    }

    /**
     * Names a feature as it is called at a type.
     *
     * @param type the type of the object that is shown
     * @param feature one of its features
     * @return such as "Must finish by"
     */
    public static String feature(EClass type, EStructuralFeature feature) {
        String word = word(type.getName() + '.' + feature.getName());
        if (word == null) {
            word = word(feature.getEContainingClass().getName() + '.' + feature.getName());
        }
        return word == null ? sentence(ElementLabels.words(feature.getName())) : word;
    }

    /**
     * Names a literal.
     *
     * @param type the enumeration
     * @param literal one of its literals
     * @return such as "in progress"; {@value #UNSPECIFIED} for the literal that says nothing
     */
    public static String literal(EEnum type, Enumerator literal) {
        if ("unspecified".equals(literal.getLiteral())) {
            return UNSPECIFIED;
        }
        String word = word(type.getName() + '.' + literal.getLiteral());
        return word == null ? ElementLabels.words(literal.getLiteral()) : word;
    }

    /**
     * Explains a feature.
     *
     * @param feature the feature
     * @return a sentence, possibly with its source; empty where the Ecore has none
     */
    public static String explanation(EStructuralFeature feature) {
        String text = EcoreUtil.getDocumentation(feature);
        return text == null ? "" : text.strip();
    }

    /**
     * Explains a type.
     *
     * @param type the type
     * @return a sentence; empty where the Ecore has none
     */
    public static String explanation(EClass type) {
        String text = EcoreUtil.getDocumentation(type);
        return text == null ? "" : text.strip();
    }

    /** Makes the first letter a capital. */
    static String sentence(String words) {
        return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    private static String word(String key) {
        return WORDS.containsKey(key) ? WORDS.getString(key) : null;
    }
}
