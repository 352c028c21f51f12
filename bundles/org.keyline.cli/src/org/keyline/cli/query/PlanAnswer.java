/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.cli.query;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;

import org.keyline.model.ElementLabels;
import org.keyline.model.plan.ImprovementPlan;

import com.google.gson.stream.JsonWriter;

/** The answer to a question about one plan. */
public interface PlanAnswer {

    /**
     * Writes the answer about a plan as text.
     *
     * @param plan the plan
     * @param out takes the lines
     * @param columns the characters that a line should keep to
     */
    void writeText(ImprovementPlan plan, PrintWriter out, int columns);

    /**
     * Writes the answer about a plan as members of a JSON object that names the plan already.
     *
     * @param plan the plan
     * @param json within an object
     * @throws IOException when it cannot be written
     */
    void writeJson(ImprovementPlan plan, JsonWriter json) throws IOException;

    /**
     * The answer about several plans, one after the other: {@code {"plans": [{"plan": {…}, …}]}}.
     *
     * @param plans the plans, in order
     * @return the answer about all of them
     */
    default Answer about(List<ImprovementPlan> plans) {
        PlanAnswer one = this;
        return new Answer() {

            @Override
            public void writeText(PrintWriter out, int columns) {
                boolean first = true;
                for (ImprovementPlan plan : plans) {
                    out.print(first ? "" : System.lineSeparator());
                    first = false;
                    out.println(ElementLabels.label(plan));
                    one.writeText(plan, out, columns);
                }
            }

            @Override
            public void writeJson(JsonWriter json) throws IOException {
                json.beginObject();
                json.name("plans").beginArray();
                for (ImprovementPlan plan : plans) {
                    json.beginObject();
                    json.name("plan");
                    Briefly.element(json, plan);
                    one.writeJson(plan, json);
                    json.endObject();
                }
                json.endArray();
                json.endObject();
            }
        };
    }
}
