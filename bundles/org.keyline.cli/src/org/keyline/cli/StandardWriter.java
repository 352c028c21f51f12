/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.cli;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.util.Locale;

/**
 * A standard stream as text. It can tell a reader that went away, as in {@code keyline query … | head}, from an output
 * that failed, as on a full disk: the first is nothing to complain of.
 */
final class StandardWriter extends PrintWriter {

    private final Watched stream;

    /**
     * Makes a writer.
     *
     * @param stream takes the bytes
     * @param charset the encoding
     */
    StandardWriter(OutputStream stream, Charset charset) {
        this(new Watched(stream), charset);
    }

    private StandardWriter(Watched stream, Charset charset) {
        super(new OutputStreamWriter(new BufferedOutputStream(stream, 1 << 13), charset), false);
        this.stream = stream;
    }

    /**
     * Whether whoever read the output has closed it.
     *
     * @return true where the last write failed because of that
     */
    boolean isReaderGone() {
        flush();
        return stream.failure != null
                && String.valueOf(stream.failure.getMessage()).toLowerCase(Locale.ROOT).contains("pipe");
    }

    /** Remembers why writing failed, which a print writer does not. */
    private static final class Watched extends FilterOutputStream {

        private IOException failure;

        Watched(OutputStream stream) {
            super(stream);
        }

        @Override
        public void write(int one) throws IOException {
            write(new byte[] { (byte) one }, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            try {
                out.write(bytes, from, length);
            } catch (IOException e) {
                failure = e;
                throw e;
            }
        }
    }
}
