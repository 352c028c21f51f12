/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation.facts;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.keyline.model.ModelContents;
import org.keyline.model.plan.Action;
import org.keyline.model.plan.ImportNote;
import org.keyline.model.plan.ImprovementPlan;
import org.keyline.model.plan.NoteKind;
import org.keyline.validation.DerivedFrom;
import org.keyline.validation.ValidationContext;
import org.keyline.validation.Wording;
import org.keyline.validation.facts.WrittenDate.Style;

/**
 * The way in which most dates of a plan are written, as far as their texts were kept.
 *
 * @param style the way; null where no date was kept
 */
@DerivedFrom(value = { "ImprovementPlan.workStreams", "ImprovementPlan.actions", "WorkStream.actions",
        "Action.startText", "Action.finishText", "Action.mustFinishByText", "ImportNote.text",
        "ImportNote.kind" }, facts = ImportNotes.class)
public record UsualStyle(Style style) {

    /**
     * The usual way of a plan.
     *
     * @param plan the plan
     * @param context the model that is checked
     * @return the way of most dates
     */
    public static UsualStyle of(ImprovementPlan plan, ValidationContext context) {
        Map<Style, Integer> counts = new EnumMap<>(Style.class);
        for (Action action : ModelContents.actions(plan)) {
            styles(action, context).forEach(style -> counts.merge(style, 1, Integer::sum));
        }
        return of(counts);
    }

    /**
     * The usual way of dates by their number.
     *
     * @param counts how many are written in each way
     * @return the way of most, the first of several
     */
    public static UsualStyle of(Map<Style, Integer> counts) {
        Style most = null;
        for (Style style : Style.values()) {
            if (counts.getOrDefault(style, 0) > counts.getOrDefault(most, 0)) {
                most = style;
            }
        }
        return new UsualStyle(most);
    }

    /**
     * The ways in which the dates of an action are written.
     *
     * @param action the action
     * @param context the model that is checked
     * @return the way of each date with a day
     */
    public static List<Style> styles(Action action, ValidationContext context) {
        List<Style> styles = new ArrayList<>(0);
        texts(action, context).forEach(text -> days(text).forEach(day -> styles.add(day.style())));
        return styles;
    }

    /**
     * The texts kept of an action's dates.
     *
     * @param action the action
     * @param context the model that is checked
     * @return those of its cells, then those that could not be read
     */
    public static List<String> texts(Action action, ValidationContext context) {
        List<String> texts = new ArrayList<>(0);
        for (String text : new String[] { action.getStartText(), action.getFinishText(),
                action.getMustFinishByText() }) {
            if (Wording.filled(text)) {
                texts.add(text);
            }
        }
        for (ImportNote note : ImportNotes.on(action, NoteKind.UNREADABLE_DATE, context)) {
            texts.add(note.getText());
        }
        return texts;
    }

    /**
     * The dates in a text that are days; a month stands beside a day without mixing the ways.
     *
     * @param text the text, or null
     * @return the days in their order
     */
    public static List<WrittenDate> days(String text) {
        return WrittenDate.in(text).stream().filter(date -> date.style() != Style.MONTH).toList();
    }
}
