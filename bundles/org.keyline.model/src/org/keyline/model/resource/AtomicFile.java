/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.model.resource;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;

/**
 * Replaces a file as a whole or not at all.
 * <p>
 * The new content is written to a file beside the old one, forced to the disk, and renamed over it. Until the rename
 * the old file is untouched; after it the new one is complete. Where the previous version is to be kept, it stays
 * beside the file under the file's name and {@value #BACKUP_SUFFIX}. Whatever goes wrong, no temporary file is left
 * behind by this process.
 */
public class AtomicFile {

    /** What is appended to a file's name for its previous version. */
    public static final String BACKUP_SUFFIX = ".bak";

    /** Writes the whole content of a file. */
    @FunctionalInterface
    public interface Content {

        /**
         * Writes the content.
         *
         * @param out where to; buffered; need not be closed
         * @throws IOException when it cannot be written; the file then stays as it was
         */
        void writeTo(OutputStream out) throws IOException;
    }

    private final Path target;
    private final boolean keepsPrevious;

    /**
     * Describes the replacement of a file.
     *
     * @param target the file; need not exist, its folder must; a symbolic link is followed
     * @param keepsPrevious whether the version that is replaced is kept beside it
     */
    public AtomicFile(Path target, boolean keepsPrevious) {
        this.target = target.toAbsolutePath();
        this.keepsPrevious = keepsPrevious;
    }

    /**
     * Replaces the file.
     *
     * @param content writes the new content
     * @throws IOException when the content cannot be produced or written; the file is then as it was
     */
    public final void write(Content content) throws IOException {
        Path file = Files.exists(target) ? target.toRealPath() : target;
        Path fresh = Files.createTempFile(file.getParent(), "." + file.getFileName() + ".", ".tmp");
        try {
            try (FileChannel channel = FileChannel.open(fresh, StandardOpenOption.WRITE)) {
                OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16);
                content.writeTo(out);
                out.flush();
                force(channel);
            }
            if (Files.exists(file)) {
                copyPermissions(file, fresh);
                if (keepsPrevious) {
                    keepPrevious(file);
                }
            } else {
                usePermissionsOfNewFiles(fresh);
            }
            rename(fresh, file);
        } finally {
            Files.deleteIfExists(fresh);
        }
        forceFolder(file.getParent());
    }

    /**
     * Makes sure that what was written is on the disk.
     *
     * @param channel the file written
     * @throws IOException when the disk refuses
     */
    void force(FileChannel channel) throws IOException {
        channel.force(true);
    }

    /**
     * Renames a file over another, at once where the file system can.
     *
     * @param from the file to rename
     * @param to the name that it gets
     * @throws IOException when it cannot be renamed
     */
    void rename(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** A second name costs nothing; where the file system has none to give, the bytes are copied. */
    private void keepPrevious(Path file) throws IOException {
        Path backup = file.resolveSibling(file.getFileName() + BACKUP_SUFFIX);
        Path second = Files.createTempFile(file.getParent(), "." + file.getFileName() + ".", ".tmp");
        try {
            Files.delete(second);
            try {
                Files.createLink(second, file);
            } catch (UnsupportedOperationException | IOException e) {
                Files.copy(file, second, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
            }
            rename(second, backup);
        } finally {
            Files.deleteIfExists(second);
        }
    }

    private static void copyPermissions(Path from, Path to) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(from, PosixFileAttributeView.class);
        if (view != null) {
            Files.setPosixFilePermissions(to, view.readAttributes().permissions());
        }
    }

    /** A temporary file is its owner's alone; a new document has the permissions that any new file gets. */
    private static void usePermissionsOfNewFiles(Path fresh) throws IOException {
        if (Files.getFileAttributeView(fresh, PosixFileAttributeView.class) == null) {
            return;
        }
        Path probe = fresh.resolveSibling(fresh.getFileName() + "p");
        try {
            Files.createFile(probe);
            copyPermissions(probe, fresh);
        } finally {
            Files.deleteIfExists(probe);
        }
    }

    /** Not every file system lets a folder be forced; the file itself is safe already. */
    private static void forceFolder(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            return;
        }
    }
}
