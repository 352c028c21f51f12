/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.diagram.editor;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.jobs.IJobChangeEvent;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.jobs.JobChangeAdapter;
import org.eclipse.draw2d.SWTGraphics;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.requests.ChangeBoundsRequest;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.keyline.diagram.DiagramKind;
import org.keyline.diagram.editor.edit.DependencyEdits;
import org.keyline.model.ModelContents;
import org.keyline.model.core.CorePackage;
import org.keyline.model.core.Element;
import org.keyline.model.plan.Action;
import org.keyline.model.plan.Dependency;
import org.keyline.model.plan.ImprovementPlan;
import org.keyline.model.plan.PlanFactory;
import org.keyline.model.plan.WorkStream;
import org.keyline.model.resource.KeylineResource;
import org.keyline.model.resource.ModelFiles;
import org.keyline.ui.KeylineUi;

/** Measures the editor with 5,000 figures; prints, and asserts nothing. Runs where KEYLINE_BENCH is set. */
@EnabledIfEnvironmentVariable(named = "KEYLINE_BENCH", matches = ".+")
class EditorSpeedTest {

    private static final int STREAMS = 25;
    private static final int ACTIONS = 100;
    private static final int TIMES = 15;
    private static final int OPENINGS = 4;

    private DiagramEditor editor;

    private static <T> T ui(Callable<T> work) {
        AtomicReference<T> result = new AtomicReference<>();
        AtomicReference<Throwable> failure = new AtomicReference<>();
        PlatformUI.getWorkbench().getDisplay().syncExec(() -> {
            try {
                result.set(work.call());
            } catch (Throwable e) {
                failure.set(e);
            }
        });
        if (failure.get() != null) {
            throw new AssertionError(failure.get().getMessage(), failure.get());
        }
        return result.get();
    }

    private static IWorkbenchPage page() {
        return PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage();
    }

    private static ImprovementPlan plan() {
        ImprovementPlan plan = PlanFactory.eINSTANCE.createImprovementPlan();
        plan.setName("Large plan");
        for (int w = 0; w < STREAMS; w++) {
            WorkStream stream = PlanFactory.eINSTANCE.createWorkStream();
            stream.setRef("W" + w);
            stream.setName("Work stream " + w);
            plan.getWorkStreams().add(stream);
            Action last = null;
            for (int i = 0; i < ACTIONS; i++) {
                Action action = PlanFactory.eINSTANCE.createAction();
                action.setRef("W" + w + "." + i);
                action.setName("Agree the standard for service " + i + " with the panel of area " + w);
                action.setStart(LocalDate.of(2009, 1, 1).plusDays(i));
                action.setFinish(LocalDate.of(2009, 3, 1).plusDays(i));
                if (last != null) {
                    Dependency dependency = PlanFactory.eINSTANCE.createDependency();
                    dependency.setPredecessor(last);
                    action.getDependencies().add(dependency);
                }
                last = i % 10 == 9 ? null : action;
                stream.getActions().add(action);
            }
        }
        return plan;
    }

    private void measure(String what, Runnable work, Runnable back) {
        List<Double> own = new ArrayList<>();
        for (int i = 0; i < TIMES; i++) {
            own.add(ui(() -> timed(work)));
            ui(() -> timed(back));
        }
        double[] sorted = own.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        System.out.printf("SPEED %-28s median %7.1f ms  worst %7.1f ms%n", what, sorted[sorted.length / 2],
                sorted[sorted.length - 1]);
    }

    /** What the work takes until everything is on the screen, in milliseconds of the user interface's thread. */
    private double timed(Runnable work) {
        Display display = Display.getCurrent();
        while (display.readAndDispatch()) {
            // what was left of before
        }
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long begin = threads.getCurrentThreadCpuTime();
        work.run();
        editor.viewer().flush();
        display.update();
        return (threads.getCurrentThreadCpuTime() - begin) / 1e6;
    }

    private Action action(String ref) {
        return ModelContents.all(editor.session().resources().stream().flatMap(r -> r.getContents().stream()).toList(),
                Action.class).stream().filter(action -> ref.equals(action.getRef())).findFirst().orElseThrow();
    }

    private EditPart part(Element element) {
        return (EditPart) editor.viewer().getEditPartRegistry().get(element.getId());
    }

    /** From the click to the picture: by the clock, in the user interface's thread, in the background. */
    private void opening(Path model) throws Exception {
        long thread = ui(() -> Thread.currentThread().threadId());
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        LayoutClock layout = new LayoutClock();
        Silence silence = new Silence(PlatformUI.getWorkbench().getDisplay());
        Job.getJobManager().addJobChangeListener(layout);
        silence.start();
        long cpu = threads.getThreadCpuTime(thread);
        long begin = System.nanoTime();
        editor = ui(() -> (DiagramEditor) OpenDiagramHandler.open(page(), model, DiagramKind.DEPENDENCIES));
        double there = (System.nanoTime() - begin) / 1e6;
        while (ui(() -> editor.viewer() == null || editor.viewer().getContents() == null
                || editor.viewer().getContents().getChildren().isEmpty())) {
            Thread.sleep(10);
        }
        ui(() -> {
            editor.viewer().flush();
            editor.viewer().getControl().getDisplay().update();
            return null;
        });
        double all = (System.nanoTime() - begin) / 1e6;
        double own = (threads.getThreadCpuTime(thread) - cpu) / 1e6;
        Job.getJobManager().removeJobChangeListener(layout);
        System.out.printf("SPEED opening: editor %.0f ms, picture %.0f ms, of which layout in the background %.0f ms;"
                + " user interface's thread %.0f ms, silent for at most %.0f ms%n", there, all, layout.millis, own,
                silence.end());
    }

    /** How long the layout took in the background. */
    private static final class LayoutClock extends JobChangeAdapter {

        private volatile long begin;
        private volatile double millis;

        @Override
        public void running(IJobChangeEvent event) {
            if (event.getJob() instanceof ArrangingJob) {
                begin = System.nanoTime();
            }
        }

        @Override
        public void done(IJobChangeEvent event) {
            if (event.getJob() instanceof ArrangingJob) {
                millis = (System.nanoTime() - begin) / 1e6;
            }
        }
    }

    /** Asks the user interface's thread again and again, and notes how long it kept silent. */
    private static final class Silence extends Thread {

        private final Display display;
        private volatile boolean ended;
        private double longest;

        Silence(Display display) {
            this.display = display;
        }

        @Override
        public void run() {
            while (!ended) {
                long begin = System.nanoTime();
                display.syncExec(() -> {
                });
                longest = Math.max(longest, (System.nanoTime() - begin) / 1e6);
            }
        }

        double end() throws InterruptedException {
            ended = true;
            join();
            return longest;
        }
    }

    /** What an open editor keeps in memory, without the model. */
    private void memory(Path model) throws Exception {
        int figures = ui(() -> editor.scene().diagram().nodes().size() + editor.scene().diagram().edges().size());
        long open = used();
        editor = null;
        ui(() -> page().closeAllEditors(false));
        long closed = used();
        System.out.printf("SPEED memory: %,d bytes for each of %d figures%n", (open - closed) / figures, figures);
        opening(model);
    }

    private static long used() throws InterruptedException {
        for (int i = 0; i < 4; i++) {
            System.gc();
            Thread.sleep(200);
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    @Test
    void fiveThousandFigures() throws Exception {
        IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject("Large");
        project.create(null);
        project.open(null);
        Path model = Path.of(project.getLocation().toOSString(), "large.keyline");
        KeylineResource resource = ModelFiles.create(ModelFiles.newResourceSet(), model);
        resource.getContents().add(plan());
        resource.save(null);
        project.refreshLocal(2, null);
        opening(model);
        ui(() -> KeylineUi.sessions().acquire(model));
        for (int run = 0; run < OPENINGS; run++) {
            ui(() -> page().closeAllEditors(false));
            opening(model);
        }
        memory(model);
        Action one = ui(() -> action("W3.4"));
        Action other = ui(() -> action("W3.50"));
        Runnable undo = () -> editor.session().commandStack().undo();
        measure("rename", () -> editor.session().execute(SetCommand.create(editor.session().domain(),
                one, CorePackage.Literals.ELEMENT__NAME, "Other")), undo);
        measure("link", () -> editor.session().execute(new DependencyEdits()
                .connect(editor.session().domain(), one, other).command()), undo);
        measure("unlink (undo of it)", undo, () -> editor.session().commandStack().redo());
        ChangeBoundsRequest move = new ChangeBoundsRequest(RequestConstants.REQ_MOVE);
        EditPart part = ui(() -> part(one));
        move.setEditParts(part);
        move.setMoveDelta(new Point(40, 30));
        measure("drag feedback", () -> part.showSourceFeedback(move), () -> part.eraseSourceFeedback(move));
        measure("move", () -> editor.viewer().getEditDomain().getCommandStack().execute(part.getCommand(move)),
                undo);
        measure("select", () -> editor.viewer().select(part), () -> editor.viewer().deselectAll());
        measure("paint the window", this::paint, () -> {
        });
        ui(() -> {
            ((DrawingRoot) editor.viewer().getRootEditPart()).getZoomManager().setZoom(0.05);
            return null;
        });
        measure("paint the window at 5 %", this::paint, () -> {
        });
        measure("make the parts", () -> editor.viewer().setContents(editor.scene()), () -> {
        });
        ui(() -> page().closeAllEditors(false));
        project.delete(true, true, null);
    }

    private void paint() {
        Control control = editor.viewer().getControl();
        Image image = new Image(control.getDisplay(), control.getBounds().width, control.getBounds().height);
        GC gc = new GC(image);
        SWTGraphics graphics = new SWTGraphics(gc);
        ((GraphicalEditPart) editor.viewer().getRootEditPart()).getFigure().paint(graphics);
        graphics.dispose();
        gc.dispose();
        image.dispose();
    }
}
