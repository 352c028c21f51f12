/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.eclipse.jface.util;

/**
 * The checks that JFace had in this class until 2007 and that GEF 3.2.100 still calls; newer versions of GEF do not.
 * Seen by GEF alone, since it is in a fragment of it.
 */
public final class Assert {

    private Assert() {
    }

    /**
     * Checks an argument.
     *
     * @param holds what must hold
     * @return true
     * @throws IllegalArgumentException if it does not hold
     */
    public static boolean isLegal(boolean holds) {
        return isLegal(holds, "");
    }

    /**
     * Checks an argument.
     *
     * @param holds what must hold
     * @param message what to say if it does not
     * @return true
     * @throws IllegalArgumentException if it does not hold
     */
    public static boolean isLegal(boolean holds, String message) {
        if (!holds) {
            throw new IllegalArgumentException("assertion failed; " + message);
        }
        return true;
    }

    /**
     * Checks that there is an object.
     *
     * @param object what must not be null
     * @throws IllegalStateException if it is null
     */
    public static void isNotNull(Object object) {
        isNotNull(object, "");
    }

    /**
     * Checks that there is an object.
     *
     * @param object what must not be null
     * @param message what to say if it is
     * @throws IllegalStateException if it is null
     */
    public static void isNotNull(Object object, String message) {
        isTrue(object != null, "null argument; " + message);
    }

    /**
     * Checks a state.
     *
     * @param holds what must hold
     * @return true
     * @throws IllegalStateException if it does not hold
     */
    public static boolean isTrue(boolean holds) {
        return isTrue(holds, "");
    }

    /**
     * Checks a state.
     *
     * @param holds what must hold
     * @param message what to say if it does not
     * @return true
     * @throws IllegalStateException if it does not hold
     */
    public static boolean isTrue(boolean holds, String message) {
        if (!holds) {
            throw new IllegalStateException("assertion failed; " + message);
        }
        return true;
    }
}
