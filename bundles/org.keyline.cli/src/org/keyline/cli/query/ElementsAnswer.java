/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.cli.query;

import java.io.IOException;
import java.io.PrintWriter;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.InternalEList;
import org.keyline.model.ElementLabels;
import org.keyline.model.Origin;
import org.keyline.model.core.CorePackage;
import org.keyline.model.core.Element;

import com.google.gson.stream.JsonWriter;

/**
 * The whole model: every object with its attributes and references, in the order of the file. Names of types and
 * features are those of the metamodel. An attribute that has no value, or whose value says that nothing was stated, is
 * left out.
 */
public final class ElementsAnswer implements Answer {

    private static final String NOT_STATED = "unspecified";

    private final Collection<? extends EObject> roots;
    private final ElementIds ids = new ElementIds();

    /**
     * Makes the answer.
     *
     * @param roots the roots of the model, in order
     */
    public ElementsAnswer(Collection<? extends EObject> roots) {
        this.roots = List.copyOf(roots);
    }

    @Override
    public void writeText(PrintWriter out, int columns) {
        TextTable table = new TextTable("Type", "Ref", "Name", "From");
        for (TreeIterator<EObject> all = EcoreUtil.getAllProperContents(roots, false); all.hasNext();) {
            EObject object = all.next();
            String type = object.eClass().getName();
            if (object instanceof Element element) {
                String name = element.getName() == null ? element.getDescription() : element.getName();
                table.row(type, element.getRef(),
                        name == null ? ElementLabels.label(element) : ElementLabels.shorten(name, columns),
                        element.getOrigin());
            } else {
                table.row(type, null, ElementLabels.label(object), null);
            }
        }
        table.write(out, columns);
    }

    @Override
    public void writeJson(JsonWriter json) throws IOException {
        json.beginObject();
        json.name("elements").beginArray();
        for (TreeIterator<EObject> all = EcoreUtil.getAllProperContents(roots, false); all.hasNext();) {
            write(json, all.next());
        }
        json.endArray();
        json.endObject();
    }

    private void write(JsonWriter json, EObject object) throws IOException {
        Element element = object instanceof Element identified ? identified : null;
        json.beginObject();
        json.name("id").value(ids.of(object));
        json.name("type").value(object.eClass().getName());
        json.name("ref").value(element == null ? null : element.getRef());
        json.name("name").value(element == null ? null : element.getName());
        json.name("attributes").beginObject();
        for (EAttribute attribute : object.eClass().getEAllAttributes()) {
            if (element == null || !isWrittenApart(attribute)) {
                write(json, attribute, object.eGet(attribute));
            }
        }
        json.endObject();
        json.name("references").beginObject();
        for (EReference reference : object.eClass().getEAllReferences()) {
            write(json, object, reference);
        }
        json.endObject();
        json.name("origin");
        writeOrigin(json, element == null ? null : element.getOrigin());
        json.endObject();
    }

    private static boolean isWrittenApart(EAttribute attribute) {
        return attribute == CorePackage.Literals.ELEMENT__ID || attribute == CorePackage.Literals.ELEMENT__REF
                || attribute == CorePackage.Literals.ELEMENT__NAME || attribute == CorePackage.Literals.ELEMENT__ORIGIN;
    }

    private static void write(JsonWriter json, EAttribute attribute, Object value) throws IOException {
        if (value instanceof List<?> values) {
            if (!values.isEmpty()) {
                json.name(attribute.getName()).beginArray();
                for (Object each : values) {
                    writeValue(json, attribute, each);
                }
                json.endArray();
            }
        } else if (value != null && !NOT_STATED.equals(value.toString())) {
            json.name(attribute.getName());
            writeValue(json, attribute, value);
        }
    }

    private static void writeValue(JsonWriter json, EAttribute attribute, Object value) throws IOException {
        switch (value) {
        case null -> json.nullValue();
        case Boolean truth -> json.value(truth);
        case BigDecimal amount -> json.value(new BigDecimal(amount.toPlainString()));
        case Number number -> json.value(number);
        default -> json.value(EcoreUtil.convertToString(attribute.getEAttributeType(), value));
        }
    }

    private void write(JsonWriter json, EObject object, EReference reference) throws IOException {
        if (reference.isContainer()) {
            EObject owner = (EObject) object.eGet(reference, false);
            if (owner != null) {
                json.name(reference.getName()).beginArray().value(ids.of(owner)).endArray();
            }
        } else if (reference.isMany()) {
            InternalEList<?> targets = (InternalEList<?>) (EList<?>) object.eGet(reference, false);
            if (!targets.isEmpty()) {
                json.name(reference.getName()).beginArray();
                for (Iterator<?> each = targets.basicIterator(); each.hasNext();) {
                    json.value(ids.of((EObject) each.next()));
                }
                json.endArray();
            }
        } else if (object.eGet(reference, false) instanceof EObject target) {
            json.name(reference.getName()).beginArray().value(ids.of(target)).endArray();
        }
    }

    private static void writeOrigin(JsonWriter json, Origin origin) throws IOException {
        if (origin == null) {
            json.nullValue();
            return;
        }
        json.beginObject();
        json.name("file").value(origin.file());
        json.name("row").value(origin.row());
        json.endObject();
    }
}
