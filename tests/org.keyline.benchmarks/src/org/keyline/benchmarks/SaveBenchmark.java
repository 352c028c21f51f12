/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.benchmarks;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.OptionalDouble;

import org.keyline.benchmarks.BenchmarkRun.Named;
import org.keyline.benchmarks.BenchmarkRun.Size;
import org.keyline.model.resource.KeylineResource;
import org.keyline.model.resource.ModelFiles;

/**
 * Saving a model file, compared with writing the same bytes to a file and forcing them to the disk; and the part of it
 * that makes the bytes, compared with the whole.
 */
final class SaveBenchmark implements Benchmark {

    private static final OptionalDouble AIM = OptionalDouble.of(4);

    @Override
    public String name() {
        return "save";
    }

    @Override
    public String description() {
        return "saving a .keyline file / writing the same bytes and forcing them to the disk";
    }

    @Override
    public void measure(BenchmarkRun run) throws Exception {
        for (int elements : run.elements()) {
            Path file = PlanFile.write(run.folder(), elements);
            KeylineResource resource = ModelFiles.load(ModelFiles.newResourceSet(), file);
            byte[] bytes = Files.readAllBytes(file);
            Path plain = run.folder().resolve("plain");
            Work write = () -> write(bytes, plain);
            run.compare(this, Size.elements(elements), new Named("save", () -> save(resource)),
                    new Named("write and force", write), AIM);
            run.compare(this, Size.elements(elements), new Named("save to memory", () -> saveToMemory(resource)),
                    new Named("write and force", write), OptionalDouble.empty());
        }
    }

    private static Object save(KeylineResource resource) throws IOException {
        resource.save(null);
        return resource;
    }

    private static Object saveToMemory(KeylineResource resource) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 20);
        resource.save(out, null);
        return out;
    }

    private static Object write(byte[] bytes, Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE,
                StandardOpenOption.TRUNCATE_EXISTING)) {
            ByteBuffer buffer = ByteBuffer.wrap(bytes);
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
            channel.force(true);
        }
        return file;
    }
}
