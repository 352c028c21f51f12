/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation.output;

import java.io.IOException;
import java.io.Writer;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.keyline.validation.Finding;
import org.keyline.validation.RuleDescription;
import org.keyline.validation.Severity;
import org.keyline.validation.SuppressedFinding;
import org.keyline.validation.ValidationResult;
import org.keyline.validation.Wording;

import com.google.gson.stream.JsonWriter;

/**
 * Writes findings in the Static Analysis Results Interchange Format, SARIF 2.1.0 (OASIS). An imported element is
 * located by file and row of the document that it was read from, any other by its model file; the logical location
 * names the element.
 */
public final class SarifFindings {

    private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

    /**
     * Writes the result of a run.
     *
     * @param result the result
     * @param out where to write; it is flushed, not closed
     * @throws IOException when the writer fails
     */
    public void write(ValidationResult result, Writer out) throws IOException {
        JsonWriter json = new JsonWriter(out);
        json.setIndent("  ");
        json.setHtmlSafe(false);
        json.setSerializeNulls(false);
        List<RuleDescription> rules = rules(result);
        Map<String, Integer> places = new LinkedHashMap<>();
        rules.forEach(rule -> places.put(rule.id(), places.size()));
        json.beginObject();
        json.name("$schema").value(SCHEMA);
        json.name("version").value("2.1.0");
        json.name("runs").beginArray().beginObject();
        json.name("tool").beginObject().name("driver").beginObject();
        json.name("name").value("Keyline");
        json.name("rules").beginArray();
        for (RuleDescription rule : rules) {
            rule(rule, json);
        }
        json.endArray().endObject().endObject();
        json.name("columnKind").value("utf16CodeUnits");
        json.name("results").beginArray();
        for (Finding finding : result.findings()) {
            result(finding, null, places.get(finding.rule()), json);
        }
        for (SuppressedFinding left : result.left()) {
            result(left.finding(), left, places.get(left.finding().rule()), json);
        }
        json.endArray();
        json.endObject().endArray().endObject();
        json.flush();
        out.write('\n');
        out.flush();
    }

    private static List<RuleDescription> rules(ValidationResult result) {
        List<RuleDescription> rules = new ArrayList<>(result.rules());
        for (RuleDescription own : RuleDescription.ofTheEngine()) {
            if (result.findings().stream().anyMatch(f -> f.rule().equals(own.id()))) {
                rules.add(own);
            }
        }
        return rules;
    }

    private static void rule(RuleDescription rule, JsonWriter json) throws IOException {
        json.beginObject();
        json.name("id").value(rule.id());
        message("shortDescription", rule.statement(), json);
        message("fullDescription", rule.statement() + " " + rule.why(), json);
        StringBuilder help = new StringBuilder(rule.why()).append(' ').append(rule.remedy()).append(" Source: ");
        help.append(String.join("; ", rule.sources().stream().map(Object::toString).toList())).append('.');
        message("help", help.toString(), json);
        json.name("defaultConfiguration").beginObject().name("level").value(level(rule.severity())).endObject();
        json.endObject();
    }

    private static void result(Finding finding, SuppressedFinding left, int ruleIndex, JsonWriter json)
            throws IOException {
        json.beginObject();
        json.name("ruleId").value(finding.rule());
        json.name("ruleIndex").value(ruleIndex);
        json.name("level").value(level(finding.severity()));
        message("message", finding.message(), json);
        json.name("locations").beginArray().beginObject();
        if (finding.origin() != null) {
            artifact(finding.origin().file(), finding.origin().row(), json);
        } else {
            artifact(ModelFile.of(finding.element()), 0, json);
        }
        json.name("logicalLocations").beginArray();
        logicalLocation(finding.element(), json);
        json.endArray().endObject().endArray();
        relatedLocations(finding, json);
        String id = NamedElement.of(finding.element()).id();
        if (id != null) {
            json.name("partialFingerprints").beginObject().name("element/v1").value(id).endObject();
        }
        if (left != null) {
            json.name("suppressions").beginArray().beginObject();
            json.name("kind").value("external");
            json.name("status").value("accepted");
            json.name("justification").value(left.inWords());
            json.endObject().endArray();
        }
        properties(finding, json);
        json.endObject();
    }

    private static void relatedLocations(Finding finding, JsonWriter json) throws IOException {
        if (finding.related().isEmpty()) {
            return;
        }
        json.name("relatedLocations").beginArray();
        for (EObject related : finding.related()) {
            json.beginObject();
            json.name("logicalLocations").beginArray();
            logicalLocation(related, json);
            json.endArray();
            message("message", Wording.name(related).toString(), json);
            json.endObject();
        }
        json.endArray();
    }

    private static void properties(Finding finding, JsonWriter json) throws IOException {
        json.name("properties").beginObject();
        json.name("model").value(ModelFile.of(finding.element()));
        json.name("feature").value(finding.feature() == null ? null : finding.feature().getName());
        json.name("value").value(finding.value());
        json.name("source").value(finding.source().toString());
        json.endObject();
    }

    private static void artifact(String file, int row, JsonWriter json) throws IOException {
        if (file.isEmpty()) {
            return;
        }
        json.name("physicalLocation").beginObject();
        json.name("artifactLocation").beginObject().name("uri").value(uri(file)).endObject();
        if (row > 0) {
            json.name("region").beginObject().name("startLine").value(row).endObject();
        }
        json.endObject();
    }

    private static void logicalLocation(EObject object, JsonWriter json) throws IOException {
        NamedElement element = NamedElement.of(object);
        json.beginObject();
        json.name("name").value(Wording.name(object).toString());
        json.name("fullyQualifiedName")
                .value(element.id() == null ? element.type() : element.type() + ' ' + element.id());
        json.name("kind").value("element");
        json.endObject();
    }

    private static void message(String property, String text, JsonWriter json) throws IOException {
        json.name(property).beginObject().name("text").value(text).endObject();
    }

    private static String level(Severity severity) {
        return severity == Severity.INFO ? "note" : severity.word();
    }

    private static String uri(String file) {
        try {
            return new URI(file.startsWith("/") ? "file" : null, null, file, null).toASCIIString();
        } catch (URISyntaxException e) {
            return file.replace(' ', '+');
        }
    }
}
