/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.model.resource;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.keyline.model.core.CorePackage;

/**
 * The version of the file format: the number in the namespaces of the metamodel. A release of Keyline reads its own
 * version; a file of a later one is refused, never half read.
 */
public final class FileFormat {

    private static final Pattern NAMESPACE = Pattern.compile("http://keyline\\.org/model/(\\d{1,9})/");

    /** The version that this release writes. */
    public static final int VERSION = versionIn(CorePackage.eNS_URI);

    private FileFormat() {
    }

    /**
     * Finds the version in a namespace or in the beginning of a file.
     *
     * @param text the text
     * @return the highest version found, or 0 where there is none
     */
    public static int versionIn(CharSequence text) {
        int version = 0;
        Matcher matcher = NAMESPACE.matcher(text);
        while (matcher.find()) {
            version = Math.max(version, Integer.parseInt(matcher.group(1)));
        }
        return version;
    }
}
