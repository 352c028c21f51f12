/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.exchange.format;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.keyline.exchange.ImportException;
import org.keyline.exchange.grid.Limits;

/**
 * Reads a text file in the encoding that its bytes show: by its byte order mark, else UTF-8 where the bytes are valid
 * UTF-8, else windows-1252.
 */
final class TextDecoding {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final double MOST_CONTROLS = 0.01;

    private TextDecoding() {
    }

    /**
     * Reads a file.
     *
     * @param file the file
     * @return its text without byte order mark
     * @throws ImportException when it cannot be read, is empty, too large or no text
     */
    static String read(Path file) throws ImportException {
        String name = String.valueOf(file.getFileName());
        byte[] bytes;
        try (InputStream in = Files.newInputStream(file)) {
            bytes = in.readNBytes((int) Limits.MAX_TEXT_BYTES + 1);
        } catch (IOException e) {
            throw new ImportException(name, 0, null, "the file cannot be read (" + e.getMessage() + ")",
                    "a file that you may read", "check the path and your rights to it", e);
        }
        if (bytes.length > Limits.MAX_TEXT_BYTES) {
            throw new ImportException(name, "the file is larger than " + (Limits.MAX_TEXT_BYTES >> 20) + " MB",
                    "a plan or a list of recommendations as text or CSV",
                    "check that this is the right file, or split it");
        }
        String text = decode(bytes);
        if (text.isBlank()) {
            throw new ImportException(name, "the file is empty", "a table with a header row",
                    "check that this is the right file, and that it was saved whole");
        }
        checkIsText(name, text);
        return text;
    }

    private static String decode(byte[] bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return new String(bytes, 3, bytes.length - 3, StandardCharsets.UTF_8);
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE);
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE);
        }
        try {
            return StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT).decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            return new String(bytes, WINDOWS);
        }
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static void checkIsText(String name, String text) throws ImportException {
        int controls = 0;
        int row = 1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                row++;
            } else if (c == 0) {
                throw new ImportException(name, row, null, "the file holds NUL characters, so it is no text",
                        "text, CSV or an Excel workbook", "open it in the program that made it, and save it as .xlsx "
                                + "or as CSV (UTF-8)",
                        null);
            } else if (c < ' ' && c != '\t' && c != '\r' && c != '\f' && c != 0x0B || c == '\uFFFD') {
                controls++;
            }
        }
        if (controls > 8 && controls > text.length() * MOST_CONTROLS) {
            throw new ImportException(name, "the file is binary, not text", "text, CSV or an Excel workbook",
                    "open it in the program that made it, and save it as .xlsx or as CSV (UTF-8)");
        }
    }
}
