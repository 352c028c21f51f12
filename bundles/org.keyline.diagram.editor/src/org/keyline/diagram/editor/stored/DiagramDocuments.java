/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.diagram.editor.stored;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BiConsumer;

import org.keyline.diagram.stored.DiagramDocument;
import org.keyline.diagram.stored.DocumentFormat;
import org.keyline.diagram.stored.KnownAs;
import org.keyline.ui.KeylineUi;
import org.keyline.ui.session.ModelChange;
import org.keyline.ui.session.ModelListener;
import org.keyline.ui.session.ModelSession;

/**
 * The diagrams of one model that were opened since the model was. They live as long as its session, and are written
 * whenever the model is saved, by whichever editor: a diagram's undo stack is the model's.
 */
public final class DiagramDocuments implements ModelListener {

    private static final Map<ModelSession, DiagramDocuments> OPEN = new HashMap<>();

    private static boolean observing;

    private final Map<Path, DiagramDocument> documents = new HashMap<>();
    private final ModelSession session;
    private final BiConsumer<Path, IOException> failed;

    private DiagramDocuments(ModelSession session, BiConsumer<Path, IOException> failed) {
        this.session = session;
        this.failed = failed;
        session.addListener(this);
    }

    /**
     * The diagrams of a session; to be called in the user interface's thread.
     *
     * @param session the session of the model
     * @param failed is told of a file that could not be written or read again
     * @return always the same for one session
     */
    public static DiagramDocuments of(ModelSession session, BiConsumer<Path, IOException> failed) {
        if (OPEN.isEmpty() && !observing) {
            observing = true;
            KeylineUi.sessions().observe(opened -> {
                // its diagrams are asked for when one is opened
            }, OPEN::remove);
        }
        return OPEN.computeIfAbsent(session, fresh -> new DiagramDocuments(fresh, failed));
    }

    /**
     * The document of a file.
     *
     * @param file the diagram's file
     * @return the document; the same for all who ask
     * @throws IOException if the file cannot be read
     */
    public DiagramDocument document(Path file) throws IOException {
        DiagramDocument document = documents.get(file);
        if (document == null) {
            document = DocumentFormat.read(file);
            documents.put(file, document);
            document.findAgain(elements());
        }
        return document;
    }

    /**
     * Keeps a document no longer, since its file was deleted or renamed: it is not written any more.
     *
     * @param file the diagram's file
     */
    public void forget(Path file) {
        documents.remove(file);
    }

    /** Writes what differs from its file, unless the model itself has unsaved changes. */
    @Override
    public void stateChanged() {
        if (!session.isDirty()) {
            documents.forEach((file, document) -> {
                if (document.isModified()) {
                    write(file, document);
                }
            });
        }
    }

    /** What the elements of the model are called, by ID. */
    private Map<String, KnownAs> elements() {
        return KnownAs.all(session.roots());
    }

    private void write(Path file, DiagramDocument document) {
        try {
            document.note(elements());
            DocumentFormat.write(document, file);
            document.unmodified();
        } catch (IOException e) {
            failed.accept(file, e);
        }
    }

    /** The diagrams go with their model. */
    @Override
    public void fileMoved(Path from, Path to) {
        documents.values().stream().filter(document -> document.model().equals(from.getFileName().toString()))
                .forEach(document -> document.model(to.getFileName().toString()));
    }

    /** Where the model was loaded anew its commands are forgotten, and with them what they did to its diagrams. */
    @Override
    public void modelChanged(ModelChange change) {
        if (change.exchanged()) {
            documents.forEach((file, document) -> {
                try {
                    if (document.isModified() && Files.exists(file)) {
                        document.replaceBy(DocumentFormat.read(file));
                    }
                    document.findAgain(elements());
                } catch (IOException e) {
                    failed.accept(file, e);
                }
            });
        }
    }
}
