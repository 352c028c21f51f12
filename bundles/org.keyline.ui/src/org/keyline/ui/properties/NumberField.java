/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.ui.properties;

import java.math.BigDecimal;

/** A number: whole, or an amount of money. */
final class NumberField extends TypedField {

    private static final int HUNDRED = 100;

    @Override
    protected boolean isBrief() {
        return true;
    }

    @Override
    protected String shownValue() {
        return value() instanceof BigDecimal amount ? amount.toPlainString()
                : value() == null ? "" : value().toString();
    }

    @Override
    protected String write(String typed) {
        String digits = typed.replace(",", "").replace("£", "").replace("%", "").strip();
        if (digits.isEmpty()) {
            set(null);
            return null;
        }
        try {
            BigDecimal number = new BigDecimal(digits);
            if (feature().getEType().getInstanceClass() == BigDecimal.class) {
                set(number);
                return null;
            }
            int whole = number.intValueExact();
            if ("percent".equals(feature().getName()) && (whole < 0 || whole > HUNDRED)) {
                return "A percentage is between 0 and 100.";
            }
            set(whole);
            return null;
        } catch (NumberFormatException e) {
            return "“" + typed + "” is not a number. Write digits, such as 12.";
        } catch (ArithmeticException e) {
            return "Write a whole number, such as 12.";
        }
    }
}
