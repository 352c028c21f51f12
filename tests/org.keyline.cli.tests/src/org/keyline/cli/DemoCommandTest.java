/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code keyline demo}: the whole way, here on samples of a few lines in an installation of the test's own. */
class DemoCommandTest {

    @TempDir
    Path folder;

    private String homeBefore;

    @BeforeEach
    void installation() throws IOException {
        homeBefore = System.getProperty(Installation.HOME_PROPERTY);
        System.setProperty(Installation.HOME_PROPERTY, folder.resolve("home").toString());
        Path council = Files.createDirectories(folder.resolve("home/models/plans/riverbridge"));
        Files.writeString(council.resolve("recommendations.txt"), """
                Report

                R1 Make the service easier to reach by:

                - Asking residents what they need;
                - Opening when residents can come.

                R2 Answer letters in time.
                """);
        Files.writeString(council.resolve("housing-improvement-plan.txt"), String.join("\n",
                "Ref\tPriority actions\tLead officer\tStart\tFinish\tLink to recommendation",
                "A\tACCESS WORK STREAM\t\t\t\t",
                "A.1\tAsk residents about opening hours\tJoyce Penhale\t01/05/09\t29/05/09\tR1.1",
                "A.2\tChange the opening hours as A.1 taught\tTom Aldridge\t01/06/09\t31/06/09\tR1.2", ""));
        Path landlord = Files.createDirectories(folder.resolve("home/models/plans/glenharrow"));
        CommandCall.save(landlord.resolve("improvement-plan.keyline"), TestPlans.withoutErrors().roots());
    }

    @AfterEach
    void restore() {
        if (homeBefore == null) {
            System.clearProperty(Installation.HOME_PROPERTY);
        } else {
            System.setProperty(Installation.HOME_PROPERTY, homeBefore);
        }
    }

    @Test
    void everythingIsMadeInTheFolderOut() throws IOException {
        Path work = Files.createDirectory(folder.resolve("work"));
        CommandCall call = CommandCall.in(work, "demo");
        assertEquals(ExitStatus.DONE, call.status(), call.err() + call.out());
        assertEquals(List.of("glenharrow-plan.csv", "glenharrow-plan.xlsx", "riverbridge-dependencies.pdf",
                "riverbridge-dependencies.png", "riverbridge-dependencies.svg", "riverbridge-findings.json",
                "riverbridge-findings.sarif", "riverbridge-findings.txt", "riverbridge-plan-draft.csv",
                "riverbridge-plan-draft.xlsx", "riverbridge-plan.keyline", "riverbridge-report.keyline",
                "riverbridge-traceability.pdf", "riverbridge-traceability.png", "riverbridge-traceability.svg"),
                CommandCall.files(work.resolve("out")));
        for (String file : CommandCall.files(work.resolve("out"))) {
            assertTrue(call.out().contains(Path.of("out", file).toString()), file);
        }
        assertTrue(Files.readString(work.resolve("out/riverbridge-plan-draft.csv")).contains("DRAFT"));
        assertTrue(!Files.readString(work.resolve("out/glenharrow-plan.csv")).contains("DRAFT"));
        assertTrue(call.out().contains("./keyline open " + Path.of("out", "riverbridge-plan.keyline")), call.out());
    }

    @Test
    void aSecondRunMakesTheSame() throws IOException {
        CommandCall.in(folder, "demo", "-o", "one");
        CommandCall.in(folder, "demo", "-o", "two");
        for (String file : List.of("riverbridge-plan.keyline", "riverbridge-dependencies.svg",
                "riverbridge-plan-draft.csv")) {
            assertEquals(Files.readString(folder.resolve("one").resolve(file)),
                    Files.readString(folder.resolve("two").resolve(file)), file);
        }
    }

    @Test
    void withoutSamplesItSaysWhereItLooked() {
        System.setProperty(Installation.HOME_PROPERTY, folder.resolve("elsewhere").toString());
        String message = CommandCall.in(folder, "demo").failure(ExitStatus.WRONG);
        assertTrue(message.contains(folder.resolve("elsewhere").toString()), message);
    }
}
