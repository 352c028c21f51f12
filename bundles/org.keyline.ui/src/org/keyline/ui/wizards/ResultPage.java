/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.ui.wizards;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.keyline.exchange.ImportResult;
import org.keyline.model.ModelContents;
import org.keyline.model.core.Person;
import org.keyline.model.edit.Wording;
import org.keyline.model.inspection.Recommendation;
import org.keyline.model.plan.Action;
import org.keyline.model.plan.Dependency;
import org.keyline.model.plan.ImportNote;
import org.keyline.model.plan.WorkStream;

/** Shows what was read of a document, and what was not, and asks where to keep it. */
final class ResultPage extends WizardPage {

    private static final int HEIGHT = 240;
    private static final int NARROW = 60;
    private static final int MIDDLE = 130;
    private static final int WIDE = 430;

    private final IStructuredSelection selection;
    private Label summary;
    private TableViewer notes;
    private TargetFile target;
    private DocumentPage.Choice shown;
    private ImportResult result;
    private ResourceSet resources;

    ResultPage(IStructuredSelection selection) {
        super("result");
        this.selection = selection;
        setTitle("What was read");
        setDescription("Nothing is lost: what could not be read is kept as written, with a note in the plan.");
        setPageComplete(false);
    }

    @Override
    public void createControl(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(3).margins(12, 12).spacing(8, 8).applyTo(area);
        summary = new Label(area, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).span(3, 1).hint(WIDE, SWT.DEFAULT).applyTo(summary);
        notes = new TableViewer(area, SWT.BORDER | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL);
        notes.getTable().setHeaderVisible(true);
        notes.setContentProvider(ArrayContentProvider.getInstance());
        GridDataFactory.fillDefaults().grab(true, true).span(3, 1).hint(SWT.DEFAULT, HEIGHT)
                .applyTo(notes.getControl());
        column("Row", NARROW, note -> note.getRow() == null ? "" : note.getRow().toString());
        column("Column", MIDDLE, ImportNote::getColumn);
        column("As written", MIDDLE, ImportNote::getText);
        column("What happened", WIDE, ImportNote::getDescription);
        target = new TargetFile(area, selection, this::check);
        setControl(area);
    }

    private void column(String title, int width, Function<ImportNote, String> text) {
        TableViewerColumn column = new TableViewerColumn(notes, SWT.NONE);
        column.getColumn().setText(title);
        column.getColumn().setWidth(width);
        column.setLabelProvider(ColumnLabelProvider.createTextProvider(note -> {
            String value = text.apply((ImportNote) note);
            return value == null ? "" : value.replaceAll("\\s+", " ");
        }));
    }

    @Override
    public void setVisible(boolean visible) {
        super.setVisible(visible);
        if (visible && !((ImportWizard) getWizard()).read()) {
            getShell().getDisplay().asyncExec(() -> getContainer().showPage(getPreviousPage()));
        }
    }

    /** Shows a result. */
    void show(DocumentPage.Choice choice, ImportResult read, ResourceSet with) {
        shown = choice;
        result = read;
        resources = with;
        summary.setText(counts(read.roots()) + "\n"
                + (read.notes().isEmpty() ? "Everything could be read."
                        : read.notes().size() + " notes on what could not be taken as it was:"));
        notes.setInput(read.notes());
        target.propose(choice.document().getFileName().toString());
        check();
        summary.getParent().layout();
    }

    private static String counts(List<EObject> roots) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        count(roots, WorkStream.class, counts);
        count(roots, Action.class, counts);
        count(roots, Dependency.class, counts);
        count(roots, Recommendation.class, counts);
        count(roots, Person.class, counts);
        List<String> words = new ArrayList<>();
        counts.forEach((name, number) -> words.add(number + " " + plural(name, number)));
        return words.isEmpty() ? "Nothing was read." : "Read: " + String.join(", ", words) + ".";
    }

    private static String plural(String name, int number) {
        if (number == 1) {
            return name;
        }
        return "person".equals(name) ? "people"
                : name.endsWith("y") ? name.substring(0, name.length() - 1) + "ies" : name + "s";
    }

    private static <T extends EObject> void count(List<EObject> roots, Class<T> type, Map<String, Integer> counts) {
        List<T> all = ModelContents.all(roots, type);
        if (!all.isEmpty()) {
            counts.put(Wording.type(all.getFirst().eClass()).toLowerCase(Locale.UK), all.size());
        }
    }

    private void check() {
        if (target != null) {
            String problem = result == null ? null : target.problem();
            setErrorMessage(problem);
            setPageComplete(result != null && problem == null);
        }
    }

    /** What the result that is shown was read from; null before the first. */
    DocumentPage.Choice shown() {
        return shown;
    }

    /** The roots that were read. */
    List<EObject> roots() {
        return result.roots();
    }

    /** The resource set with the models that the roots refer to. */
    ResourceSet resources() {
        return resources;
    }

    /** Where to keep it. */
    TargetFile target() {
        return target;
    }
}
