/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.ui.session;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;

import org.keyline.model.resource.AtomicFile;

/**
 * Keeps copies of unsaved models beside the workspace's own data, so that a crash loses minutes and not days. A copy
 * that is older than the model's file is of no use any more and is not offered.
 */
public final class Recovery {

    private final Path folder;

    /**
     * A store.
     *
     * @param folder where the copies lie; made when the first is written
     */
    public Recovery(Path folder) {
        this.folder = folder;
    }

    /**
     * Keeps the contents of a model.
     *
     * @param model the model's file
     * @param contents what it would hold if it were saved now
     * @throws IOException when they cannot be written
     */
    public void keep(Path model, byte[] contents) throws IOException {
        Files.createDirectories(folder);
        new AtomicFile(copy(model), false).write(out -> out.write(contents));
    }

    /**
     * What was kept of a model.
     *
     * @param model the model's file
     * @return its unsaved contents; empty where there are none, or where the file was saved after them
     */
    public Optional<byte[]> find(Path model) {
        Path copy = copy(model);
        try {
            if (!Files.exists(copy)) {
                return Optional.empty();
            }
            if (Files.exists(model)
                    && Files.getLastModifiedTime(model).compareTo(Files.getLastModifiedTime(copy)) > 0) {
                discard(model);
                return Optional.empty();
            }
            return Optional.of(Files.readAllBytes(copy));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /**
     * Forgets what was kept of a model.
     *
     * @param model the model's file
     */
    public void discard(Path model) {
        try {
            Files.deleteIfExists(copy(model));
        } catch (IOException e) {
            copy(model).toFile().deleteOnExit();
        }
    }

    private Path copy(Path model) {
        String name = model.toAbsolutePath().normalize().toString();
        return folder.resolve(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)) + ".keyline");
    }
}
