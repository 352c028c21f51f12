/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation.live;

import java.util.ArrayList;
import java.util.List;

/** Takes the text of a path apart. */
final class PathSteps {

    private PathSteps() {
    }

    /**
     * The steps of a path: what stands between its points; braces hold together.
     *
     * @param path such as {@code lead.{name,post}}
     */
    static List<String> of(String path) {
        int brace = path.indexOf('{');
        String plain = brace < 0 ? path : path.substring(0, brace);
        List<String> steps = new ArrayList<>();
        for (String step : plain.split("\\.")) {
            if (!step.isEmpty()) {
                steps.add(step);
            }
        }
        if (brace >= 0) {
            steps.add(path.substring(brace));
        }
        return steps;
    }
}
