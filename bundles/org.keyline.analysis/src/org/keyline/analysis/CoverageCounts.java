/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.analysis;

/**
 * The figures of a coverage.
 *
 * @param keyRecommendations number of recommendations at the top of their reports
 * @param recommendations number of recommendations of all ranks
 * @param covered how many of them are covered
 * @param uncovered how many of them are not
 * @param preparatoryOnly how many of them are addressed by preparatory actions alone
 * @param actions number of actions of the plan, cancelled ones included
 * @param unlinkedActions how many actions are linked to nothing
 */
public record CoverageCounts(int keyRecommendations, int recommendations, int covered, int uncovered,
        int preparatoryOnly, int actions, int unlinkedActions) {

    /**
     * The share of recommendations that are covered.
     *
     * @return percent, 0 to 100, rounded half up; 100 where there are no recommendations
     */
    public int percentCovered() {
        return recommendations == 0 ? 100 : (int) Math.round(100.0 * covered / recommendations);
    }
}
