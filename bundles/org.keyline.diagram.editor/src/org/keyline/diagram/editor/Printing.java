/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.diagram.editor;

import java.io.IOException;
import java.nio.file.Path;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.IJobFunction;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.ErrorDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.custom.BusyIndicator;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.printing.PrintDialog;
import org.eclipse.swt.printing.Printer;
import org.eclipse.swt.printing.PrinterData;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.keyline.diagram.drawing.PageSetup;
import org.keyline.diagram.drawing.PrintedPages;
import org.keyline.diagram.layout.ArrangedDiagram;
import org.keyline.model.resource.AtomicFile;
import org.keyline.ui.KeylineUi;

/** Prints a diagram as it is on the screen, or saves its pages as PDF where there is no printer. */
final class Printing {

    private static final double MARGIN = PageSetup.millimetres(15);
    private static final double MOST_DOTS = 300;
    private static final double UNITS = 96;

    private final DiagramEditor editor;
    private final DrawingBoard board;

    Printing(DiagramEditor editor, DrawingBoard board) {
        this.editor = editor;
        this.board = board;
    }

    void print() {
        ArrangedDiagram diagram = board.scene().arranged();
        Shell shell = editor.getSite().getShell();
        PrintingDialog dialog = new PrintingDialog(shell, diagram, hasPrinter());
        int answer = dialog.open();
        if (answer == PrintingDialog.PDF) {
            save(new PrintedPages(diagram, dialog.setup()), shell);
        } else if (answer == Window.OK) {
            PrintDialog printers = new PrintDialog(shell);
            PrinterData wanted = new PrinterData();
            wanted.orientation = dialog.isLying() ? PrinterData.LANDSCAPE : PrinterData.PORTRAIT;
            printers.setPrinterData(wanted);
            PrinterData chosen = printers.open();
            if (chosen != null) {
                // the printer belongs to the thread of the display
                BusyIndicator.showWhile(shell.getDisplay(), () -> tell(shell, chosen, diagram, dialog.setup()));
            }
        }
    }

    private static void tell(Shell shell, PrinterData chosen, ArrangedDiagram diagram, PageSetup setup) {
        try {
            print(chosen, diagram, setup);
        } catch (IOException e) {
            ErrorDialog.openError(shell, "Print diagram", null, failure("Printing", e));
        }
    }

    private static boolean hasPrinter() {
        try {
            return Printer.getPrinterList().length > 0;
        } catch (SWTException | UnsatisfiedLinkError e) {
            KeylineUi.log("The printers of this computer could not be listed", e);
            return false;
        }
    }

    /** Something that may fail with the disk or the printer. */
    @FunctionalInterface
    private interface Output {
        void run() throws IOException;
    }

    private static void schedule(String name, Output output) {
        Job job = Job.create(name, (IJobFunction) monitor -> {
            try {
                output.run();
                return Status.OK_STATUS;
            } catch (IOException e) {
                return failure(name, e);
            }
        });
        job.setUser(true);
        job.schedule();
    }

    private static IStatus failure(String name, IOException cause) {
        return KeylineUi.failure(name + " failed: " + cause.getMessage(), cause);
    }

    /** Prints on the paper that the printer has: the same fit, the paper's own size. */
    private static void print(PrinterData chosen, ArrangedDiagram diagram, PageSetup setup) throws IOException {
        Printer printer = new Printer(chosen);
        try {
            Rectangle area = printer.getClientArea();
            Rectangle trim = printer.computeTrim(0, 0, 0, 0);
            Point dots = printer.getDPI();
            double unit = dots.x / UNITS;
            // at least the margin, counted from the edge of the paper, not from where the printer can print
            double left = Math.max(0, MARGIN * unit + trim.x);
            double top = Math.max(0, MARGIN * unit + trim.y);
            PageSetup paper = new PageSetup((area.width - 2 * left) / unit, (area.height - 2 * top) / unit,
                    setup.fit(), setup.across());
            PrintedPages pages = new PrintedPages(diagram, paper);
            if (!printer.startJob("Keyline diagram")) {
                throw new IOException("The printer does not take the job");
            }
            for (int page = 0; page < pages.count(); page++) {
                if (isWanted(chosen, page) && printer.startPage()) {
                    Image image = new Image(printer,
                            PagePreview.data(pages, page, Math.min(dots.x, MOST_DOTS) / UNITS));
                    GC gc = new GC(printer);
                    Rectangle bounds = image.getBounds();
                    gc.setInterpolation(SWT.HIGH);
                    gc.drawImage(image, 0, 0, bounds.width, bounds.height, (int) left, (int) top,
                            (int) Math.round(paper.width() * unit), (int) Math.round(paper.height() * unit));
                    gc.dispose();
                    image.dispose();
                    printer.endPage();
                }
            }
            printer.endJob();
        } finally {
            printer.dispose();
        }
    }

    private static boolean isWanted(PrinterData chosen, int page) {
        return chosen.scope != PrinterData.PAGE_RANGE || page + 1 >= chosen.startPage && page + 1 <= chosen.endPage;
    }

    private void save(PrintedPages pages, Shell shell) {
        FileDialog dialog = new FileDialog(shell, SWT.SAVE);
        dialog.setText("Save pages as PDF");
        dialog.setFilterExtensions(new String[] { "*.pdf" });
        dialog.setFilterPath(editor.model().getParent().toString());
        dialog.setFileName(editor.file().getFileName().toString().replaceFirst("\\.[^.]*$", "") + ".pdf");
        dialog.setOverwrite(true);
        String chosen = dialog.open();
        if (chosen != null) {
            Path file = Path.of(chosen.endsWith(".pdf") ? chosen : chosen + ".pdf");
            schedule("Saving the pages", () -> new AtomicFile(file, false).write(out -> pages.write(MARGIN, out)));
        }
    }
}
