/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.diagram.stored;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.keyline.diagram.Criterion;
import org.keyline.diagram.DiagramFilter;
import org.keyline.diagram.DiagramKind;
import org.keyline.diagram.DiagramView;
import org.keyline.diagram.Lanes;
import org.keyline.diagram.layout.TimeScale;
import org.keyline.model.resource.AtomicFile;

/**
 * The format of diagram files: UTF-8 text, a line for each fact, in the order of the IDs, so that two people's changes
 * meet well in Git.
 *
 * <pre>
 * keyline-diagram 2
 * model plan.keyline
 * kind dependencies
 * title What is late
 * root A.3
 * lanes person
 * filter work-stream B
 * layer-off status
 * hidden ID
 * collapsed ID
 * place ID X Y
 * called ID Action|A.3|Draft the letters
 * </pre>
 *
 * Version 1 had neither title, root, lanes, filter nor called.
 */
public final class DocumentFormat {

    /** The extension of diagram files. */
    public static final String EXTENSION = "diagram";

    private static final String MAGIC = "keyline-diagram";
    private static final int VERSION = 2;
    private static final long LARGEST_FILE = 64L << 20;
    private static final int FARTHEST = 10_000_000;

    private DocumentFormat() {
    }

    /**
     * The file of a diagram.
     *
     * @param model the model's file
     * @param kind what it shows
     * @return {@code <model>.<kind>.diagram} beside the model
     */
    public static Path file(Path model, DiagramKind kind) {
        return model.resolveSibling(model.getFileName() + "." + kind.id() + "." + EXTENSION);
    }

    /**
     * Reads a file.
     *
     * @param file the file
     * @return the document
     * @throws IOException if it cannot be read; the message says file, line and what is wrong
     */
    public static DiagramDocument read(Path file) throws IOException {
        if (Files.size(file) > LARGEST_FILE) {
            throw new IOException(file + " is too large for a diagram");
        }
        List<String> lines;
        try {
            lines = Files.readAllLines(file, StandardCharsets.UTF_8);
        } catch (CharacterCodingException e) {
            throw new IOException(file + " is not a diagram: it is not UTF-8 text", e);
        }
        checkVersion(file, lines);
        DiagramDocument document = new DiagramDocument(model(file, lines), kind(file, lines));
        Set<String> hidden = new TreeSet<>();
        Set<String> layers = new TreeSet<>();
        Set<String> collapsed = new TreeSet<>();
        for (int i = 3; i < lines.size(); i++) {
            String[] words = lines.get(i).strip().split(" +");
            switch (words[0]) {
            case "" -> {
                // an empty line says nothing
            }
            case "title" -> document.title(rest(file, i, lines));
            case "root" -> document.root(rest(file, i, lines));
            case "lanes" -> document.lanes(lanes(file, i, word(file, i, words, 2)));
            case "filter" -> document.narrow(criterion(file, i, lines, document.filter()));
            case "called" -> called(file, i, lines, document);
            case "layer-off" -> layers.add(word(file, i, words, 2));
            case "hidden" -> hidden.add(word(file, i, words, 2));
            case "collapsed" -> collapsed.add(word(file, i, words, 2));
            case "time-scale" -> document.scale(scale(file, i, word(file, i, words, 2)));
            case "place" -> document.place(word(file, i, words, 4),
                    new Place(number(file, i, words[2]), number(file, i, words[3])));
            default ->
                throw wrong(file, i, "“title”, “root”, “lanes”, “filter”, “layer-off”, “hidden”, “collapsed”,"
                        + " “time-scale”, “place” or “called” was expected, not “" + words[0] + "”");
            }
        }
        document.hide(hidden);
        document.hideLayers(layers);
        document.collapse(collapsed);
        document.unmodified();
        return document;
    }

    /** What follows the first word of a line. */
    private static String rest(Path file, int line, List<String> lines) throws IOException {
        String text = lines.get(line).strip();
        int blank = text.indexOf(' ');
        if (blank < 0) {
            throw wrong(file, line, "something was expected after “" + text + "”");
        }
        return text.substring(blank).strip();
    }

    private static Lanes lanes(Path file, int line, String word) throws IOException {
        return Lanes.of(word).orElseThrow(() -> wrong(file, line, "there are no lanes by “" + word + "”"));
    }

    private static DiagramFilter criterion(Path file, int line, List<String> lines, DiagramFilter before)
            throws IOException {
        String text = rest(file, line, lines);
        int blank = text.indexOf(' ');
        String name = blank < 0 ? text : text.substring(0, blank);
        Criterion criterion = Criterion.of(name)
                .orElseThrow(() -> wrong(file, line, "there is no filter “" + name + "”"));
        String value = blank < 0 ? "" : text.substring(blank).strip();
        if (value.isEmpty() && !criterion.isSwitch()) {
            throw wrong(file, line, "a value was expected after “" + name + "”");
        }
        return before.with(criterion, value);
    }

    private static void called(Path file, int line, List<String> lines, DiagramDocument document) throws IOException {
        String text = rest(file, line, lines);
        int blank = text.indexOf(' ');
        String[] parts = blank < 0 ? new String[0] : text.substring(blank).strip().split("\\|", 3);
        if (parts.length != 3) {
            throw wrong(file, line, "an ID, a class, a reference and a name were expected");
        }
        document.known(text.substring(0, blank), new KnownAs(parts[0], parts[1], parts[2]));
    }

    private static TimeScale scale(Path file, int line, String word) throws IOException {
        return TimeScale.of(word).orElseThrow(() -> wrong(file, line, "there is no time scale “" + word + "”"));
    }

    private static void checkVersion(Path file, List<String> lines) throws IOException {
        String[] first = lines.isEmpty() ? new String[0] : lines.getFirst().strip().split(" +");
        if (first.length != 2 || !MAGIC.equals(first[0])) {
            throw wrong(file, 0, "“" + MAGIC + " " + VERSION + "” was expected: this is not a diagram of Keyline");
        }
        if (number(file, 0, first[1]) > VERSION) {
            throw wrong(file, 0, "a newer version of Keyline wrote this diagram; open it with that version");
        }
    }

    private static String model(Path file, List<String> lines) throws IOException {
        String line = lines.size() > 1 ? lines.get(1).strip() : "";
        String name = line.startsWith("model ") ? line.substring("model ".length()).strip() : "";
        if (name.isEmpty() || name.indexOf('/') >= 0 || name.indexOf('\\') >= 0 || name.indexOf('\0') >= 0
                || "..".equals(name)) {
            throw wrong(file, 1, "“model” and the name of a file in the same folder was expected");
        }
        return name;
    }

    private static DiagramKind kind(Path file, List<String> lines) throws IOException {
        String line = lines.size() > 2 ? lines.get(2).strip() : "";
        return (line.startsWith("kind ") ? DiagramKind.of(line.substring("kind ".length())) : DiagramKind.of(""))
                .orElseThrow(() -> wrong(file, 2, "“kind” and a kind of diagram was expected"));
    }

    private static String word(Path file, int line, String[] words, int count) throws IOException {
        if (words.length != count) {
            throw wrong(file, line, "“" + words[0] + "” takes " + (count - 1) + " words");
        }
        return words[1];
    }

    private static int number(Path file, int line, String word) throws IOException {
        try {
            int number = Integer.parseInt(word);
            if (Math.abs(number) <= FARTHEST) {
                return number;
            }
        } catch (NumberFormatException e) {
            throw wrong(file, line, "a whole number was expected, not “" + word + "”");
        }
        throw wrong(file, line, "the number " + word + " is too large");
    }

    private static IOException wrong(Path file, int line, String problem) {
        return new IOException(file + ", line " + (line + 1) + ": " + problem);
    }

    /**
     * Writes a file, as a whole or not at all.
     *
     * @param document what to write
     * @param file where to
     * @throws IOException if it cannot be written; the file is then as it was
     */
    public static void write(DiagramDocument document, Path file) throws IOException {
        StringBuilder text = new StringBuilder();
        text.append(MAGIC).append(' ').append(VERSION).append('\n');
        text.append("model ").append(document.model()).append('\n');
        text.append("kind ").append(document.kind().id()).append('\n');
        DiagramView view = document.view();
        line(text, "title", document.title());
        line(text, "root", view.root());
        line(text, "lanes", view.lanes() == null ? null : view.lanes().id());
        view.filter().wanted().forEach((criterion, values) -> values.forEach(
                value -> line(text, "filter", criterion.isSwitch() ? criterion.id() : criterion.id() + " " + value)));
        document.hiddenLayers().forEach(layer -> text.append("layer-off ").append(layer).append('\n'));
        document.hidden().forEach(id -> text.append("hidden ").append(id).append('\n'));
        document.collapsed().forEach(id -> text.append("collapsed ").append(id).append('\n'));
        if (document.timeScale() != TimeScale.FIT) {
            text.append("time-scale ").append(document.timeScale().id()).append('\n');
        }
        document.places().forEach((id, place) -> text.append("place ").append(id).append(' ').append(place.x())
                .append(' ').append(place.y()).append('\n'));
        document.known().forEach((id, as) -> text.append("called ").append(id).append(' ').append(as.type()).append('|')
                .append(as.reference().replace('|', '/')).append('|').append(as.name()).append('\n'));
        byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        new AtomicFile(file, false).write((OutputStream out) -> out.write(bytes));
    }

    private static void line(StringBuilder text, String word, String value) {
        if (value != null && !value.isBlank()) {
            text.append(word).append(' ').append(value.replaceAll("[\\s\\p{Cntrl}]+", " ").strip()).append('\n');
        }
    }

    /**
     * The file of a diagram with a name of its own.
     *
     * @param model the model's file
     * @param name what people call the diagram
     * @return {@code <model>.<name>.diagram} beside the model; characters that file systems do not take become hyphens
     */
    public static Path file(Path model, String name) {
        String plain = name.strip().replaceAll("[^\\p{L}\\p{N} ._()-]+", "-").replaceAll("^[. -]+|[. -]+$", "");
        return model
                .resolveSibling(model.getFileName() + "." + (plain.isEmpty() ? "diagram" : plain) + "." + EXTENSION);
    }
}
