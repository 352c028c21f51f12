/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.ui;

import static org.keyline.ui.Workbench.run;
import static org.keyline.ui.Workbench.ui;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.eclipse.swt.widgets.Display;

/** Asks the thread of the user interface again and again, and notes what it worked between two answers. */
public final class AnswerProbe {

    private static final int LONGEST = 4;

    private final Display display = Workbench.display();
    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final List<Long> micros = new ArrayList<>();
    private long before;
    private boolean on;

    /** Begins to ask. */
    public void begin() {
        run(() -> {
            on = true;
            before = threads.getCurrentThreadCpuTime();
            display.timerExec(1, this::answer);
        });
    }

    private void answer() {
        if (on) {
            long now = threads.getCurrentThreadCpuTime();
            micros.add((now - before) / 1000);
            before = now;
            display.timerExec(1, this::answer);
        }
    }

    /** The longest times without an answer, in milliseconds of the thread. */
    public String end() {
        return ui(() -> {
            answer();
            on = false;
            Collections.sort(micros, Collections.reverseOrder());
            return micros.stream().limit(LONGEST).map(each -> String.format("%d", each / 1000)).toList() + " of "
                    + micros.size() + " answers";
        });
    }
}
