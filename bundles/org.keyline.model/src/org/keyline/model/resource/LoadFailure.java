/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.model.resource;

import java.io.CharConversionException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.xmi.ClassNotFoundException;
import org.eclipse.emf.ecore.xmi.FeatureNotFoundException;
import org.eclipse.emf.ecore.xmi.IllegalValueException;
import org.eclipse.emf.ecore.xmi.PackageNotFoundException;
import org.eclipse.emf.ecore.xmi.UnresolvedReferenceException;
import org.xml.sax.SAXParseException;

/** Turns what the XMI parser throws into a sentence that says what is wrong, where, and what to do. */
final class LoadFailure {

    private static final String RESTORE = " Mend that place in a text editor, or go back to the previous version ("
            + AtomicFile.BACKUP_SUFFIX + " beside the file).";

    private LoadFailure() {
    }

    /**
     * Explains a failure to load.
     *
     * @param file the file
     * @param failure what was thrown
     * @return the explanation
     */
    static ModelFileException explain(Path file, Exception failure) {
        Throwable cause = failure;
        while (cause.getCause() != null && cause.getCause() != cause && !(cause instanceof Resource.Diagnostic)
                && !(cause instanceof SAXParseException)) {
            cause = cause.getCause();
        }
        if (cause.getCause() instanceof SAXParseException parse) {
            cause = parse;
        }
        if (isEmpty(file)) {
            return new ModelFileException(file, 0, 0,
                    "It is empty. If there is a previous version (" + AtomicFile.BACKUP_SUFFIX + "), use that.",
                    failure);
        }
        int line = 0;
        int column = 0;
        if (cause instanceof SAXParseException parse) {
            line = parse.getLineNumber();
            column = parse.getColumnNumber();
        } else if (cause instanceof Resource.Diagnostic diagnostic) {
            line = diagnostic.getLine();
            column = diagnostic.getColumn();
        }
        return new ModelFileException(file, Math.max(0, line), Math.max(0, column), problem(cause), failure);
    }

    private static String problem(Throwable cause) {
        String text = String.valueOf(cause.getMessage()).replaceAll("\\s+", " ").strip();
        return switch (cause) {
        case NewerFormatException e -> text;
        case DuplicateIdException e -> text + RESTORE;
        case CharConversionException e -> "It is not written in UTF-8, or damaged: " + text + RESTORE;
        case SAXParseException e when text.contains("DOCTYPE") ->
            "It has a document type declaration, which a Keyline model never has and which is not read for safety.";
        case SAXParseException e when e.getLineNumber() <= 1 && text.contains("prolog") ->
            "It is no Keyline model: it does not begin as XML. To read a plan from a document, import it.";
        case SAXParseException e -> "The XML is damaged: " + text + RESTORE;
        case FeatureNotFoundException e -> "The property \"" + e.getName() + "\" is not known here." + RESTORE;
        case ClassNotFoundException e -> "The element \"" + e.getName() + "\" is not known here." + RESTORE;
        case PackageNotFoundException e when e.uri() == null ->
            "It is no Keyline model: its root element has no namespace. To read a plan from a document, import it.";
        case PackageNotFoundException e ->
            "It is no Keyline model: its namespace \"" + e.uri() + "\" is not one of Keyline's.";
        case UnresolvedReferenceException e ->
            "It refers to the element \"" + e.getReference() + "\", which is not in the file." + RESTORE;
        case IllegalValueException e -> "The value \"" + e.getValue() + "\" does not fit here." + RESTORE;
        case IOException e -> "It cannot be read: " + text;
        default -> "It is damaged: " + text + RESTORE;
        };
    }

    private static boolean isEmpty(Path file) {
        try {
            return Files.size(file) == 0;
        } catch (IOException e) {
            return false;
        }
    }
}
