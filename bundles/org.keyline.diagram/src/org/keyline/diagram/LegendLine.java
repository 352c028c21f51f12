/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.diagram;

/**
 * What one mark means.
 *
 * @param sample what is drawn as the sample
 * @param meaning what it means
 */
public record LegendLine(Sample sample, String meaning) {

    /** What is drawn beside the words of a legend. */
    public sealed interface Sample {
    }

    /**
     * A node in a state.
     *
     * @param state the state; null for a plain node
     */
    public record NodeSample(State state) implements Sample {
    }

    /**
     * An edge in a state.
     *
     * @param state the state; null for a plain edge
     */
    public record EdgeSample(State state) implements Sample {
    }

    /**
     * A badge.
     *
     * @param badge the badge
     */
    public record BadgeSample(Badge badge) implements Sample {
    }

    /**
     * The band of an accent.
     *
     * @param accent which accent, from 0
     */
    public record AccentSample(int accent) implements Sample {
    }

    /**
     * A bar on a time axis with the day by which it must end.
     *
     * @param withLimit whether the limit is shown too
     */
    public record BarSample(boolean withLimit) implements Sample {
    }

    /** A milestone. */
    public record MilestoneSample() implements Sample {
    }

    /**
     * A marked day.
     *
     * @param kind why it is marked
     */
    public record DateSample(DateLine.Kind kind) implements Sample {
    }
}
