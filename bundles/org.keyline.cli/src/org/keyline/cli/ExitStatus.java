/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.cli;

/** What a command's exit status says to the program or script that called it. */
public final class ExitStatus {

    /** The command did what was asked. */
    public static final int DONE = 0;

    /** Validation found something at or above the severity that {@code --fail-on} names. */
    public static final int FINDINGS = 1;

    /** Wrong usage, or an input or output that cannot be read or written. */
    public static final int WRONG = 2;

    /** Refused: a plan with errors is not exported unless that is asked for. */
    public static final int REFUSED = 3;

    private ExitStatus() {
    }
}
