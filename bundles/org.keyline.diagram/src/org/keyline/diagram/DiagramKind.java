/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.diagram;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The kinds of diagram. */
public enum DiagramKind {

    /** Which action answers which recommendation. */
    TRACEABILITY("traceability", "Traceability", new TraceabilityDefinition()),

    /** Which action waits for which other. */
    DEPENDENCIES("dependencies", "Dependencies", new DependenciesDefinition()),

    /** The sections, key lines and questions of a framework. */
    FRAMEWORK("framework", "Framework", new FrameworkDefinition()),

    /** When each action runs. */
    TIMELINE("timeline", "Timeline", new TimelineDefinition());

    private final String id;
    private final String label;
    private final DiagramDefinition definition;

    DiagramKind(String id, String label, DiagramDefinition definition) {
        this.id = id;
        this.label = label;
        this.definition = definition;
    }

    /**
     * The stable name of this kind.
     *
     * @return one lower-case word, as the command line takes it
     */
    public String id() {
        return id;
    }

    /**
     * What people call this kind.
     *
     * @return such as "Traceability"
     */
    public String label() {
        return label;
    }

    /**
     * What a diagram of this kind shows.
     *
     * @return the definition, without state
     */
    public DiagramDefinition definition() {
        return definition;
    }

    /**
     * Finds a kind by its name.
     *
     * @param id its {@link #id()}, in any case
     * @return the kind, empty if there is none of that name
     */
    public static Optional<DiagramKind> of(String id) {
        String name = id.strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(values()).filter(kind -> kind.id.equals(name)).findFirst();
    }
}
