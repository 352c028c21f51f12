/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.cli.query;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.Map;

import org.keyline.analysis.Progress;
import org.keyline.analysis.ProgressFigures;
import org.keyline.cli.Texts;
import org.keyline.model.ElementLabels;
import org.keyline.model.core.Element;
import org.keyline.model.core.Rag;
import org.keyline.model.plan.ImprovementPlan;
import org.keyline.model.plan.Stage;

import com.google.gson.stream.JsonWriter;

/** How far a plan has come: by work stream and by lead officer. */
public final class ProgressAnswer implements PlanAnswer {

    @Override
    public void writeText(ImprovementPlan plan, PrintWriter out, int columns) {
        Progress progress = Progress.of(plan);
        ProgressFigures total = progress.total();
        out.println(total.complete() + " of " + Texts.count(total.actions(), "action") + " complete ("
                + total.percentComplete() + " %)"
                + progress.statusDate().map(day -> " on " + ElementLabels.date(day) + ", " + total.overdue().size()
                        + " overdue").orElse("; no status date, so nothing can be called overdue"));
        out.println();
        write("Work stream", progress.byWorkStream(), out, columns);
        out.println();
        write("Lead officer", progress.byPerson(), out, columns);
        if (!total.overdue().isEmpty()) {
            out.println();
            TextTable table = new TextTable("Ref", "Overdue action", "Finish");
            total.overdue().forEach(
                    action -> table.row(action.getRef(), action.getName(), ElementLabels.date(action.getFinish())));
            table.write(out, columns);
        }
    }

    private static void write(String heading, Map<? extends Element, ProgressFigures> groups, PrintWriter out,
            int columns) {
        TextTable table = new TextTable(heading, "Actions", "Complete", "%", "Red", "Amber", "Green", "No status",
                "Overdue");
        groups.forEach((group, figures) -> table.row(ElementLabels.label(group), figures.actions(), figures.complete(),
                figures.percentComplete(), figures.byStatus().get(Rag.RED), figures.byStatus().get(Rag.AMBER),
                figures.byStatus().get(Rag.GREEN), figures.byStatus().get(Rag.UNSPECIFIED), figures.overdue().size()));
        table.write(out, columns);
    }

    @Override
    public void writeJson(ImprovementPlan plan, JsonWriter json) throws IOException {
        Progress progress = Progress.of(plan);
        json.name("statusDate").value(progress.statusDate().map(Briefly::iso).orElse(null));
        json.name("total").beginObject();
        writeFigures(json, progress.total());
        json.endObject();
        writeGroups(json, "workStreams", "workStream", progress.byWorkStream());
        writeGroups(json, "people", "person", progress.byPerson());
    }

    private static void writeGroups(JsonWriter json, String list, String name,
            Map<? extends Element, ProgressFigures> groups) throws IOException {
        json.name(list).beginArray();
        for (Map.Entry<? extends Element, ProgressFigures> group : groups.entrySet()) {
            json.beginObject();
            json.name(name);
            Briefly.element(json, group.getKey());
            writeFigures(json, group.getValue());
            json.endObject();
        }
        json.endArray();
    }

    private static void writeFigures(JsonWriter json, ProgressFigures figures) throws IOException {
        json.name("actions").value(figures.actions());
        json.name("complete").value(figures.complete());
        json.name("cancelled").value(figures.cancelled());
        json.name("percentComplete").value(figures.percentComplete());
        json.name("byStatus").beginObject();
        for (Map.Entry<Rag, Integer> status : figures.byStatus().entrySet()) {
            json.name(status.getKey().getLiteral()).value(status.getValue());
        }
        json.endObject();
        json.name("byStage").beginObject();
        for (Map.Entry<Stage, Integer> stage : figures.byStage().entrySet()) {
            json.name(stage.getKey().getLiteral()).value(stage.getValue());
        }
        json.endObject();
        Briefly.elements(json, "overdue", figures.overdue());
    }
}
