/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation;

/**
 * A whole number by which a guidance profile can tune a rule.
 *
 * @param name its name in the profile, such as months
 * @param standard its value where no profile sets it
 * @param least the smallest value allowed
 * @param greatest the greatest value allowed
 * @param moreThan the parameter of the same rule than which it must be more; null for none
 * @param meaning what it stands for, with its unit, as a phrase
 */
public record RuleParameter(String name, int standard, int least, int greatest, String moreThan, String meaning) {

    /**
     * Reads a value as a profile holds it.
     *
     * @param text the value
     * @return the number
     * @throws IllegalArgumentException when it is no whole number or out of range; the message says what is allowed
     */
    public int read(String text) {
        if (!Wording.filled(text)) {
            throw new IllegalArgumentException("there is no value; " + name + " may be " + range() + ".");
        }
        int value;
        try {
            value = Integer.parseInt(text.strip());
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(
                    "“" + text + "” is not a whole number; " + name + " may be " + range() + ".", e);
        }
        if (value < least || value > greatest) {
            throw new IllegalArgumentException(value + " is out of range; " + name + " may be " + range() + ".");
        }
        return value;
    }

    private String range() {
        return least + " to " + greatest;
    }
}
