/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation;

import java.util.List;

/** Where the ways to mend a finding come from. Nothing is built until somebody asks. */
@FunctionalInterface
public interface FixSource {

    /** No way to mend it. */
    FixSource NONE = (finding, moment) -> List.of();

    /**
     * The ways to mend a finding in the model as it is now.
     *
     * @param finding the finding, as it was found
     * @param moment what is known about the model at this moment
     * @return the ways, the likeliest first; none where the finding does not hold any more
     */
    List<Fix> fixes(Finding finding, OfferedFixes moment);
}
