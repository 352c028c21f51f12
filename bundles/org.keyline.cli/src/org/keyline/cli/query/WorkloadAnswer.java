/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.cli.query;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.stream.Collectors;

import org.keyline.analysis.Load;
import org.keyline.analysis.PersonLoad;
import org.keyline.analysis.Workload;
import org.keyline.cli.Texts;
import org.keyline.model.ElementLabels;
import org.keyline.model.plan.ImprovementPlan;

import com.google.gson.stream.JsonWriter;

/** How many actions each person leads at the same time, and when most. */
public final class WorkloadAnswer implements PlanAnswer {

    @Override
    public void writeText(ImprovementPlan plan, PrintWriter out, int columns) {
        Workload workload = Workload.of(plan);
        out.println(Texts.count(workload.loads().size(), "person leads", "people lead") + " actions; "
                + Texts.count(workload.withoutLead().size(), "action has", "actions have") + " no lead officer");
        out.println();
        TextTable table = new TextTable("Lead officer", "Actions", "Most at once", "From", "To", "These");
        for (PersonLoad load : workload.loads()) {
            table.row(ElementLabels.label(load.person()), load.actions().size(), load.peak(),
                    load.peakLoad().map(Load::first).map(Briefly::iso).orElse(null),
                    load.peakLoad().map(Load::last).map(Briefly::iso).orElse(null),
                    load.peakActions().stream().map(Briefly::ref).collect(Collectors.joining(", ")));
        }
        if (!table.isEmpty()) {
            table.write(out, columns);
        }
        if (!workload.withoutLead().isEmpty()) {
            out.println();
            TextTable rest = new TextTable("Ref", "Action without lead officer");
            workload.withoutLead().forEach(action -> rest.row(action.getRef(), action.getName()));
            rest.write(out, columns);
        }
    }

    @Override
    public void writeJson(ImprovementPlan plan, JsonWriter json) throws IOException {
        Workload workload = Workload.of(plan);
        json.name("people").beginArray();
        for (PersonLoad load : workload.loads()) {
            json.beginObject();
            json.name("person");
            Briefly.element(json, load.person());
            Briefly.elements(json, "actions", load.actions());
            json.name("undated").value(load.undated().size());
            json.name("peak").value(load.peak());
            json.name("peakFrom").value(load.peakLoad().map(Load::first).map(Briefly::iso).orElse(null));
            json.name("peakTo").value(load.peakLoad().map(Load::last).map(Briefly::iso).orElse(null));
            Briefly.elements(json, "peakActions", load.peakActions());
            json.name("loads").beginArray();
            for (Load stretch : load.loads()) {
                json.beginObject();
                json.name("first").value(Briefly.iso(stretch.first()));
                json.name("last").value(Briefly.iso(stretch.last()));
                json.name("actions").value(stretch.actions());
                json.endObject();
            }
            json.endArray();
            json.endObject();
        }
        json.endArray();
        Briefly.elements(json, "withoutLead", workload.withoutLead());
    }
}
