/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.diagram.stored;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.keyline.diagram.DiagramKind;
import org.keyline.diagram.DiagramView;

/** The diagrams that lie beside a model. */
public final class DiagramFiles {

    /**
     * A diagram.
     *
     * @param file its file
     * @param kind what it shows
     * @param label what people call it: its title, else the middle of its file's name, else its kind
     */
    public record Listed(Path file, DiagramKind kind, String label) {
    }

    private static final long LARGEST_MODEL = 64L << 20;
    private static final int MOST_ASKED = 50;

    private DiagramFiles() {
    }

    /**
     * The diagrams of a model.
     *
     * @param model the model's file
     * @return by label; without files that cannot be read
     */
    public static List<Listed> of(Path model) {
        List<Listed> listed = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(model.toAbsolutePath().getParent(),
                "*." + DocumentFormat.EXTENSION)) {
            for (Path file : files) {
                try {
                    DiagramDocument document = DocumentFormat.read(file);
                    if (document.model().equals(model.getFileName().toString())) {
                        listed.add(new Listed(file, document.kind(), label(document, file)));
                    }
                } catch (IOException e) {
                    // what is no diagram is said when it is opened
                    continue;
                }
            }
        } catch (IOException e) {
            return List.of();
        }
        listed.sort(Comparator.comparing(Listed::label, String.CASE_INSENSITIVE_ORDER)
                .thenComparing(each -> each.file().toString()));
        return listed;
    }

    /**
     * What people call a diagram.
     *
     * @param document what its file says
     * @param file its file
     * @return its title, else the middle of its file's name, else its kind
     */
    public static String label(DiagramDocument document, Path file) {
        if (!document.title().isEmpty()) {
            return document.title();
        }
        String name = file.getFileName().toString();
        String middle = name.substring(0, name.length() - DocumentFormat.EXTENSION.length() - 1);
        String own = middle.startsWith(document.model() + ".") ? middle.substring(document.model().length() + 1)
                : middle;
        return own.isEmpty() || own.equals(document.kind().id()) ? document.kind().label() : own;
    }

    /**
     * Makes a diagram.
     *
     * @param model the model's file
     * @param kind what it shows
     * @param title what people call it; empty for the name of its kind
     * @param view what of the model it shows
     * @return its file, which did not exist before
     * @throws IOException if it cannot be written
     */
    public static Path make(Path model, DiagramKind kind, String title, DiagramView view) throws IOException {
        DiagramDocument document = new DiagramDocument(model.getFileName().toString(), kind);
        document.begin(title, view);
        String name = title.isBlank() ? kind.id() : title;
        Path file = DocumentFormat.file(model, name);
        for (int i = 2; Files.exists(file); i++) {
            file = DocumentFormat.file(model, name + " " + i);
        }
        DocumentFormat.write(document, file);
        return file;
    }

    /**
     * Where a diagram belongs when its model has another name or place.
     *
     * @param file the diagram's file
     * @param before the name that the model had
     * @param model the model's file from now on
     * @return the file beside the model; named after it, where the diagram was named after its model before
     */
    public static Path beside(Path file, String before, Path model) {
        String name = file.getFileName().toString();
        return model.resolveSibling(name.startsWith(before + ".")
                ? model.getFileName() + name.substring(before.length())
                : name);
    }

    /**
     * The model beside a diagram that holds what the diagram shows, where its own is gone.
     *
     * @param file the diagram's file
     * @param models the models to choose from
     * @return the one that holds most of the elements that were placed, hidden or collapsed; empty where none does
     */
    public static Optional<Path> likeliest(Path file, Collection<Path> models) {
        try {
            DiagramDocument document = DocumentFormat.read(file);
            Set<String> ids = new TreeSet<>(document.known().keySet());
            ids.addAll(document.places().keySet());
            ids.addAll(document.hidden());
            Map<Path, Long> held = new LinkedHashMap<>();
            for (Path model : models) {
                String text = Files.size(model) > LARGEST_MODEL ? "" : Files.readString(model);
                held.put(model, ids.stream().limit(MOST_ASKED).filter(text::contains).count());
            }
            return held.entrySet().stream().filter(each -> each.getValue() > 0).max(Map.Entry.comparingByValue())
                    .map(Map.Entry::getKey);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /**
     * Gives a diagram another model, and moves it beside that.
     *
     * @param file the diagram's file
     * @param model the model's file
     * @return the diagram's file from now on
     * @throws IOException if it cannot be read or written
     */
    public static Path give(Path file, Path model) throws IOException {
        DiagramDocument document = DocumentFormat.read(file);
        Path beside = beside(file, document.model(), model);
        String now = beside.getFileName().toString();
        document.model(model.getFileName().toString());
        boolean stays = model.toAbsolutePath().getParent().equals(file.toAbsolutePath().getParent());
        Path target = stays ? file : beside;
        if (!stays && Files.exists(target)) {
            throw new IOException("Beside that model there is a diagram " + now + " already");
        }
        DocumentFormat.write(document, target);
        if (!target.equals(file)) {
            Files.delete(file);
        }
        return target;
    }
}
