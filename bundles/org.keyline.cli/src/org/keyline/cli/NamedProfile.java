/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.keyline.model.guidance.GuidanceProfile;

/** The guidance profile that an option names: a model file, or one that ships with Keyline by its name. */
final class NamedProfile {

    private static final String EXTENSION = ".keyline";

    private NamedProfile() {
    }

    /**
     * The file of a profile.
     *
     * @param caller who asks
     * @param name the name of a file, or of a shipped profile without folder and extension, such as scottish-2008
     * @return the file
     * @throws CommandFailure when there is no such file, or it cannot be read
     */
    static InputFile file(Caller caller, String name) throws CommandFailure {
        if (!name.matches("[\\w-]+") || Files.exists(caller.resolve(name))) {
            return InputFile.of(caller, name);
        }
        List<String> shipped = shipped();
        if (shipped.contains(name)) {
            return InputFile.of(caller, Installation.models().resolve("profiles").resolve(name + EXTENSION).toString());
        }
        List<String> near = Texts.nearest(name, shipped);
        if (shipped.isEmpty()) {
            return InputFile.of(caller, name);
        }
        throw CommandFailure
                .wrong(Texts.printable(name) + ": there is no such file, and no such profile comes with Keyline. "
                        + (near.isEmpty() ? "Those that do are " + String.join(", ", shipped) + "."
                                : "Did you mean " + Texts.or(near) + "?"));
    }

    /**
     * Reads a profile, as far as it can be read: what does not fit in its file is a finding. Where the file holds
     * several, that one counts that none of the others builds on.
     *
     * @param file the profile's file
     * @param models where it is read
     * @return the profile
     * @throws CommandFailure when it cannot be read, or holds no profile or several beside each other
     */
    static GuidanceProfile read(InputFile file, ModelReading models) throws CommandFailure {
        List<GuidanceProfile> all = models.readWhatFits(file, GuidanceProfile.class).stream()
                .filter(GuidanceProfile.class::isInstance)
                .map(GuidanceProfile.class::cast).toList();
        List<GuidanceProfile> chief = all.stream()
                .filter(one -> all.stream().noneMatch(other -> other != one && other.getIncludes().contains(one)))
                .toList();
        if (all.size() == 1) {
            return all.getFirst();
        }
        if (chief.size() != 1) {
            throw CommandFailure.wrong(file.shown() + ": there " + (all.isEmpty() ? "is no guidance profile in it."
                    : "are " + all.size() + " guidance profiles in it, and none builds on all others.")
                    + " Name a model with one.");
        }
        return chief.getFirst();
    }

    private static List<String> shipped() {
        try (Stream<Path> files = Files.list(Installation.models().resolve("profiles"))) {
            return files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(EXTENSION))
                    .map(name -> name.substring(0, name.length() - EXTENSION.length())).sorted().toList();
        } catch (IOException | CommandFailure e) {
            return List.of(); // without an installation there are files alone
        }
    }
}
