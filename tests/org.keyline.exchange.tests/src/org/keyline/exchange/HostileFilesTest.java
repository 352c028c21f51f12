/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are broken, or made to do harm, give one clear message each. */
class HostileFilesTest {
    private static final String SHEET = "xl/worksheets/sheet1.xml";

    @TempDir
    private Path folder;

    private ImportException refused(Path file) {
        ImportException refused = assertThrows(ImportException.class, () -> Imports.plan(file));
        assertTrue(refused.getMessage().startsWith(file.getFileName().toString()), refused.getMessage());
        assertFalse(refused.getExpected().isBlank());
        assertFalse(refused.getRemedy().isBlank());
        assertFalse(refused.getMessage().contains("Exception"), refused.getMessage());
        return refused;
    }

    private Path write(String name, String text) throws IOException {
        return Imports.write(folder, name, text);
    }

    @ParameterizedTest
    @ValueSource(strings = { "empty.txt", "empty.csv", "empty.xlsx", "empty.tsv" })
    void anEmptyFileIsRefused(String name) throws Exception {
        assertTrue(refused(write(name, "")).getMessage().contains("empty"));
    }

    @Test
    void aFileOfBlanksIsRefused() throws Exception {
        assertTrue(refused(write("blank.txt", " \n\n \t \n")).getMessage().contains("empty"));
    }

    @Test
    void aMissingFileAndAFolderAreRefused() {
        assertTrue(refused(folder.resolve("none.csv")).getMessage().contains("no such file"));
        assertTrue(refused(folder).getMessage().contains("folder"));
    }

    @Test
    void aBinaryFileIsRefused() throws Exception {
        byte[] bytes = new byte[4096];
        new Random(7).nextBytes(bytes);
        bytes[0] = 1;
        refused(Files.write(folder.resolve("picture.txt"), bytes));
    }

    @Test
    void nulCharactersAreRefusedWithTheirRow() throws Exception {
        assertEquals(2, refused(write("nul.csv", "Ref,Action,Lead\n1,A\0B,C\n")).getRow());
    }

    @Test
    void aHugeLineIsRefused() throws Exception {
        assertTrue(refused(write("line.txt", "Ref\tAction\tLead\n" + "x".repeat(300_000))).getMessage()
                .contains("longer than"));
    }

    @Test
    void tooManyRowsAreRefused() throws Exception {
        Path file = folder.resolve("rows.csv");
        try (Writer out = Files.newBufferedWriter(file)) {
            out.write("Ref,Action,Lead\n");
            for (int i = 0; i < 200_000; i++) {
                out.write(i + ",Do something,Ann Lee\n");
            }
        }
        assertTrue(refused(file).getMessage().contains("more than 100000 rows"));
    }

    @Test
    void anImportCanBeCancelled() throws Exception {
        NullProgressMonitor monitor = new NullProgressMonitor();
        monitor.setCanceled(true);
        Path file = write("plan.csv", "Ref,Action,Lead\n1,Do something,Ann Lee\n");
        DocumentImport plan = DocumentImport.of(DocumentImport.Content.PLAN);
        assertThrows(OperationCanceledException.class, () -> plan.read(file, monitor));
    }

    @Test
    void anUnclosedQuotationMarkIsRefusedWithItsRow() throws Exception {
        ImportException refused = refused(write("quote.csv", "Ref,Action,Lead\n1,Fine,Ann Lee\n2,\"Not closed,Bo\n"));
        assertEquals(3, refused.getRow());
        assertTrue(refused.getMessage().contains("quotation mark"));
    }

    @Test
    void aTextWithoutATableIsRefused() throws Exception {
        assertTrue(refused(write("letter.txt", "Dear Sir,\nthank you for your letter.\n")).getMessage()
                .contains("header"));
    }

    @Test
    void aHeaderWithoutRowsIsRefused() throws Exception {
        assertTrue(refused(write("head.csv", "Ref,Action,Lead\n")).getMessage().contains("no action"));
    }

    @Test
    void aTextThatIsCalledAWorkbookIsRefused() throws Exception {
        assertTrue(refused(write("text.xlsx", "Ref,Action,Lead\n1,Do,Ann Lee\n")).getMessage()
                .contains("no Excel workbook"));
    }

    @Test
    void aWorkbookThatIsCalledAnythingElseIsRefused() throws Exception {
        Path workbook = plainWorkbook("real.xlsx");
        refused(Files.copy(workbook, folder.resolve("renamed.csv")));
        refused(Files.copy(workbook, folder.resolve("renamed.txt")));
    }

    @Test
    void otherKindsOfFileAreRefusedByName() throws Exception {
        assertTrue(refused(write("plan.doc", "text")).getMessage().contains(".doc"));
        assertTrue(refused(write("plan.txt", "%PDF-1.4\n")).getMessage().contains("PDF"));
    }

    @Test
    void anArchiveThatIsNoWorkbookIsRefused() throws Exception {
        Path file = folder.resolve("archive.xlsx");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("readme.txt"));
            zip.write("nothing".getBytes(StandardCharsets.UTF_8));
        }
        refused(file);
    }

    @Test
    void aWorkbookCutShortIsRefused() throws Exception {
        byte[] whole = Files.readAllBytes(plainWorkbook("whole.xlsx"));
        refused(Files.write(folder.resolve("cut.xlsx"), Arrays.copyOf(whole, whole.length / 2)));
    }

    @Test
    void aZipBombIsRefused() throws Exception {
        String head = "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>";
        Path bomb = change(plainWorkbook("real.xlsx"), "bomb.xlsx", out -> {
            out.write(head.getBytes(StandardCharsets.UTF_8));
            byte[] blanks = " ".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
            for (int i = 0; i < 60; i++) {
                out.write(blanks);
            }
        });
        assertTrue(refused(bomb).getMessage().contains("unpacks to far more"));
    }

    @Test
    void externalEntitiesAreRefused() throws Exception {
        Path secret = write("secret.txt", "the secret");
        String sheet = "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY e SYSTEM \"" + secret.toUri() + "\">]>"
                + "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>"
                + "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>&e;</t></is></c></row></sheetData></worksheet>";
        Path file = change(plainWorkbook("real.xlsx"), "entity.xlsx",
                out -> out.write(sheet.getBytes(StandardCharsets.UTF_8)));
        ImportException refused = refused(file);
        assertTrue(refused.getMessage().contains("document type"));
        assertFalse(refused.getMessage().contains("the secret"));
    }

    private Path plainWorkbook(String name) throws IOException {
        try (Workbooks workbook = new Workbooks()) {
            return workbook.sheet("Plan").row("Ref", "Action", "Lead").row("1", "Do", "Ann Lee")
                    .save(folder.resolve(name));
        }
    }

    /** Writes the contents of a part. */
    private interface Part {
        void writeTo(OutputStream out) throws IOException;
    }

    private Path change(Path workbook, String name, Part sheet) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(workbook))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        Path changed = folder.resolve(name);
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(changed))) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                if (part.getKey().equals(SHEET)) {
                    sheet.writeTo(zip);
                } else {
                    zip.write(part.getValue());
                }
            }
        }
        return changed;
    }

    @Test
    void aWorkbookWithAPasswordIsToldFromAnOldOne() throws Exception {
        byte[] magic = { (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0, 0, 0 };
        assertTrue(refused(Files.write(folder.resolve("old.xls"), magic)).getMessage().contains("before 2007"));
        byte[] name = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
        byte[] locked = Arrays.copyOf(magic, magic.length + name.length);
        System.arraycopy(name, 0, locked, magic.length, name.length);
        assertTrue(refused(Files.write(folder.resolve("locked.xlsx"), locked)).getMessage().contains("password"));
    }
}
