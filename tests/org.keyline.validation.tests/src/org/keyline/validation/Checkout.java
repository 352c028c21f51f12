/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Where the tests find what lies in the checkout outside their own bundle. */
public final class Checkout {

    private Checkout() {
    }

    /**
     * The folder that holds {@code bundles}, {@code docs} and {@code models}.
     *
     * @return the folder; empty where the tests do not run within a checkout
     */
    public static Optional<Path> root() {
        String named = System.getProperty("keyline.root");
        Path start = Path.of(named == null ? "" : named).toAbsolutePath();
        for (Path at = start; at != null; at = at.getParent()) {
            if (Files.isDirectory(at.resolve("bundles")) && Files.isRegularFile(at.resolve("docs/rules.md"))) {
                return Optional.of(at);
            }
        }
        return Optional.empty();
    }
}
