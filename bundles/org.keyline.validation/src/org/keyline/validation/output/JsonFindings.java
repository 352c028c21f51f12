/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation.output;

import java.io.IOException;
import java.io.Writer;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.keyline.model.guidance.Suppression;
import org.keyline.validation.Finding;
import org.keyline.validation.Fix;
import org.keyline.validation.OfferedFixes;
import org.keyline.validation.Severity;
import org.keyline.validation.SuppressedFinding;
import org.keyline.validation.ValidationResult;

import com.google.gson.stream.JsonWriter;

/**
 * Writes findings as JSON: an object with {@code findings} and {@code summary}. Feature names are those of the
 * metamodel; dates are in ISO form; what is absent is null, except {@code origin}, which only imported elements have.
 */
public final class JsonFindings {

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
        json.beginObject().name("findings").beginArray();
        OfferedFixes offered = new OfferedFixes();
        for (Finding finding : result.findings()) {
            write(finding, offered.of(finding), null, json);
        }
        json.endArray().name("suppressed").beginArray();
        for (SuppressedFinding left : result.left()) {
            write(left.finding(), offered.of(left.finding()), left.suppression(), json);
        }
        json.endArray().name("summary");
        summary(result, json);
        json.endObject();
        json.flush();
        out.write('\n');
        out.flush();
    }

    private static void write(Finding finding, List<Fix> fixes, Suppression suppression, JsonWriter json)
            throws IOException {
        json.beginObject();
        json.name("rule").value(finding.rule());
        json.name("severity").value(finding.severity().word());
        json.name("message").value(finding.message());
        json.name("file").value(ModelFile.of(finding.element()));
        json.name("element");
        element(finding.element(), json);
        json.name("feature").value(finding.feature() == null ? null : finding.feature().getName());
        json.name("value").value(finding.value());
        json.name("related").beginArray();
        for (EObject related : finding.related()) {
            element(related, json);
        }
        json.endArray();
        json.name("source").beginObject();
        json.name("document").value(finding.source().document());
        json.name("locator").value(finding.source().locator());
        json.endObject();
        json.name("fixes").beginArray();
        for (Fix fix : fixes) {
            json.value(fix.label());
        }
        json.endArray();
        if (finding.origin() != null) {
            json.name("origin").beginObject();
            json.name("file").value(finding.origin().file());
            json.name("row").value(finding.origin().row());
            json.endObject();
        }
        if (suppression != null) {
            json.name("suppression").beginObject();
            json.name("reason").value(suppression.getReason());
            json.name("by").value(suppression.getSuppressedBy());
            json.name("on").value(
                    suppression.getSuppressedOn() == null ? null : suppression.getSuppressedOn().toString());
            json.endObject();
        }
        json.endObject();
    }

    private static void element(EObject object, JsonWriter json) throws IOException {
        NamedElement element = NamedElement.of(object);
        json.beginObject();
        json.name("id").value(element.id());
        json.name("type").value(element.type());
        json.name("ref").value(element.ref());
        json.name("name").value(element.name());
        json.endObject();
    }

    private static void summary(ValidationResult result, JsonWriter json) throws IOException {
        json.beginObject();
        json.name("errors").value(result.count(Severity.ERROR));
        json.name("warnings").value(result.count(Severity.WARNING));
        json.name("infos").value(result.count(Severity.INFO));
        json.name("elements").value(result.elements());
        json.name("rules").value(result.rules().size());
        json.name("millis").value(result.millis());
        json.name("suppressed").value(result.suppressed());
        json.endObject();
    }
}
