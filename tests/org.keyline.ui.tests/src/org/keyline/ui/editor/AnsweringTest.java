/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.ui.editor;

import static org.keyline.ui.Workbench.await;
import static org.keyline.ui.Workbench.run;
import static org.keyline.ui.Workbench.ui;

import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.IPath;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.ui.ide.IDE;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.keyline.model.ModelContents;
import org.keyline.model.core.CorePackage;
import org.keyline.model.plan.Action;
import org.keyline.testsupport.PlanBuilder;
import org.keyline.ui.AnswerProbe;
import org.keyline.ui.KeylineUi;
import org.keyline.ui.Workbench;
import org.keyline.ui.findings.LiveCheck;

/**
 * Measures how long the window does not answer while the large model that KEYLINE_BENCH_MODEL names is opened, edited,
 * saved and closed; prints, and asserts nothing.
 */
@EnabledIfEnvironmentVariable(named = "KEYLINE_BENCH_MODEL", matches = ".+")
class AnsweringTest {

    private static final int TIMES = 5;

    private static void say(int time, String what, long begin, String answers) {
        System.out.printf("ANSWERS %d %-34s %5d ms, longest without an answer %s%n", time, what,
                (System.nanoTime() - begin) / 1_000_000, answers);
    }

    @Test
    void theWindowAnswersWhileALargeModelIsOpenedEditedAndSaved() throws Exception {
        try (Workbench workbench = new Workbench("answering")) {
            IFile small = workbench.model("small.keyline", PlanBuilder.plan().workStream("A", "Access").action("A.1"));
            Workbench.open(small);
            Path file = Workbench.path(small).resolveSibling("large.keyline");
            Files.copy(Path.of(System.getenv("KEYLINE_BENCH_MODEL")), file);
            small.getParent().refreshLocal(1, null);
            IFile large = small.getParent().getFile(IPath.fromOSString("large.keyline"));
            for (int time = 1; time <= TIMES; time++) {
                measure(time, large, file);
            }
        }
    }

    private static void measure(int time, IFile large, Path file) throws Exception {
        var page = Workbench.page();
        AnswerProbe probe = new AnswerProbe();
        long begin = System.nanoTime();
        probe.begin();
        ModelEditor editor = (ModelEditor) ui(() -> IDE.openEditor(page, large));
        say(time, "the editor is there", begin, probe.end());
        probe = new AnswerProbe();
        probe.begin();
        await("it is read", () -> editor.session() != null);
        say(time, "its contents are there", begin, probe.end());
        probe = new AnswerProbe();
        probe.begin();
        await("it is checked", () -> LiveCheck.isUpToDate(editor.session()));
        say(time, "it is checked", begin, probe.end());
        run(() -> {
            Action action = ModelContents.all(editor.session().roots(), Action.class).getFirst();
            editor.execute(SetCommand.create(editor.session().domain(), action, CorePackage.Literals.ELEMENT__NAME,
                    "Ask everybody once more"));
        });
        begin = System.nanoTime();
        probe = new AnswerProbe();
        probe.begin();
        Thread.sleep(8_000);
        say(time, "an edit, its check, its keeping", begin, probe.end());
        begin = System.nanoTime();
        probe = new AnswerProbe();
        probe.begin();
        run(() -> page.saveEditor(editor, false));
        await("it is saved", () -> !editor.isDirty());
        say(time, "it is saved", begin, probe.end());
        begin = System.nanoTime();
        probe = new AnswerProbe();
        probe.begin();
        run(() -> page.closeEditor(editor, false));
        await("it is closed", () -> KeylineUi.sessions().find(file) == null);
        say(time, "it is closed", begin, probe.end());
    }
}
