/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.exchange.rows;

import java.util.List;

import org.keyline.exchange.reading.Names;

/**
 * A plan before the model is made.
 *
 * @param streams its work streams in order
 * @param groups the headings within them in order
 * @param actions its actions in order
 * @param recommendations the recommendations that have a row or a heading of their own, above the actions that answer
 *     them
 * @param names the names of people that its tables hold
 * @param notes notes on rows and references
 */
public record PlanDraft(List<StreamDraft> streams, List<GroupDraft> groups, List<ActionDraft> actions,
        List<Fragment> recommendations, Names names, List<NoteDraft> notes) {
}
