/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.ui.editor;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.ToolBarManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.AbstractTreeViewer;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSourceAdapter;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.TreeItem;
import org.keyline.model.plan.ImprovementPlan;
import org.keyline.model.resource.KeylineResource;
import org.keyline.ui.UiImages;
import org.keyline.ui.labels.ElementContentProvider;
import org.keyline.ui.labels.ElementLabelProvider;
import org.keyline.ui.labels.SoftSelection;
import org.keyline.ui.session.ModelChange;
import org.keyline.ui.session.ModelListener;
import org.keyline.ui.session.ModelSession;

/**
 * The tree of a model file: its roots, and below them the other files of the model. Over it a box to find elements. It
 * follows the session until its widgets are disposed.
 */
final class ModelTree implements ModelListener {

    private static final int FILTER_DELAY_MILLIS = 200;
    private static final int EXPAND_AT_MOST = 4;
    private static final int OPEN_LEVELS = 2;

    private final ModelSession session;
    private Path file;
    private final Composite control;
    private final Text find;
    private final TreeViewer viewer;
    private final ElementLabelProvider labels;
    private final ElementFilter filter;
    private final Runnable applyFilter = this::applyFilter;
    private Object[] expandedBefore;
    private boolean refreshAfterEditing;

    ModelTree(Composite parent, ModelSession session, Path file) {
        this.session = session;
        this.file = file;
        control = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(control);
        Composite bar = new Composite(control, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(6, 4).applyTo(bar);
        bar.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        find = new Text(bar, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        find.setMessage("Find by reference, words or name");
        find.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        viewer = new TreeViewer(control, SWT.MULTI | SWT.H_SCROLL | SWT.V_SCROLL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(viewer.getControl());
        ElementContentProvider contents = new ElementContentProvider(session.adapterFactory());
        labels = new ElementLabelProvider(session.adapterFactory(), session.findings(), this::isElsewhere);
        filter = new ElementFilter(contents, labels);
        viewer.setUseHashlookup(true);
        viewer.setContentProvider(contents);
        SoftSelection.on(viewer);
        viewer.setLabelProvider(new DelegatingStyledCellLabelProvider(labels) {
            @Override
            public String getToolTipText(Object element) {
                return labels.tip(element);
            }
        });
        viewer.addFilter(filter);
        ColumnViewerToolTipSupport.enableFor(viewer);
        addTools(bar);
        wireFind();
        TypeToFind.on(viewer.getControl(), find);
        wireDragAndDrop();
        viewer.setInput(input());
        viewer.expandToLevel(OPEN_LEVELS);
        selectMain();
        session.addListener(this);
        control.addDisposeListener(event -> session.removeListener(this));
    }

    /** Selects what the file is chiefly about: a plan where it has one, or else its last root. */
    private void selectMain() {
        List<EObject> roots = resource().getContents();
        roots.stream().filter(ImprovementPlan.class::isInstance).findFirst()
                .or(() -> roots.isEmpty() ? Optional.empty() : Optional.of(roots.getLast()))
                .ifPresent(root -> viewer.setSelection(new StructuredSelection(root), true));
    }

    /** The widget of the whole. */
    Control control() {
        return control;
    }

    /** The viewer. */
    TreeViewer viewer() {
        return viewer;
    }

    /** The file that is shown. */
    KeylineResource resource() {
        return session.resource(file);
    }

    private List<Object> input() {
        List<Object> input = new ArrayList<>(resource().getContents());
        for (KeylineResource other : session.resources()) {
            if (other != resource()) {
                input.add(other);
            }
        }
        return input;
    }

    private boolean isElsewhere(Object element) {
        return element instanceof Resource;
    }

    private void addTools(Composite bar) {
        ToolBarManager tools = new ToolBarManager(SWT.FLAT);
        tools.add(tool("Expand what is selected, or everything", "expand", this::expandAll));
        tools.add(tool("Collapse", "collapse", this::collapseAll));
        tools.createControl(bar);
    }

    private static Action tool(String name, String icon, Runnable run) {
        Action action = new Action(name, UiImages.tool(icon)) {
            @Override
            public void run() {
                run.run();
            }
        };
        action.setToolTipText(name);
        return action;
    }

    private void wireFind() {
        find.addModifyListener(event -> find.getDisplay().timerExec(FILTER_DELAY_MILLIS, applyFilter));
        find.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.ARROW_DOWN || event.keyCode == SWT.CR) {
                viewer.getControl().setFocus();
                selectFirstMatch();
            } else if (event.keyCode == SWT.ESC) {
                find.setText("");
                viewer.getControl().setFocus();
            }
        });
    }

    private void wireDragAndDrop() {
        Transfer[] transfers = { LocalSelectionTransfer.getTransfer() };
        viewer.addDragSupport(DND.DROP_MOVE | DND.DROP_LINK | DND.DROP_COPY, transfers, new DragSourceAdapter() {
            @Override
            public void dragStart(DragSourceEvent event) {
                boolean elements = !viewer.getStructuredSelection().isEmpty()
                        && Arrays.stream(viewer.getStructuredSelection().toArray())
                                .allMatch(EObject.class::isInstance);
                event.doit = elements;
                LocalSelectionTransfer.getTransfer().setSelection(viewer.getStructuredSelection());
            }

            @Override
            public void dragFinished(DragSourceEvent event) {
                LocalSelectionTransfer.getTransfer().setSelection(null);
            }
        });
        viewer.addDropSupport(DND.DROP_MOVE | DND.DROP_LINK | DND.DROP_COPY, transfers,
                new ElementDrop(viewer, session));
    }

    private void applyFilter() {
        if (find.isDisposed()) {
            return;
        }
        boolean wasActive = filter.isActive();
        if (!wasActive) {
            expandedBefore = viewer.getExpandedElements();
        }
        filter.words(find.getText());
        viewer.getControl().setRedraw(false);
        try {
            viewer.refresh();
            if (filter.isActive()) {
                viewer.expandToLevel(EXPAND_AT_MOST);
                selectFirstMatch();
            } else if (wasActive && expandedBefore != null) {
                viewer.setExpandedElements(expandedBefore);
                viewer.setSelection(viewer.getSelection(), true);
            }
        } finally {
            viewer.getControl().setRedraw(true);
        }
    }

    private void selectFirstMatch() {
        Object match = firstMatch(viewer.getTree().getItems());
        if (match != null) {
            viewer.setSelection(new StructuredSelection(match), true);
        }
    }

    private Object firstMatch(TreeItem[] items) {
        for (TreeItem item : items) {
            if (item.getData() != null && filter.matches(item.getData())) {
                return item.getData();
            }
            Object within = firstMatch(item.getItems());
            if (within != null) {
                return within;
            }
        }
        return null;
    }

    /** Puts the cursor into the box to find elements. */
    void find() {
        find.setFocus();
        find.selectAll();
    }

    /** Selects an element and scrolls to it, also where the filter hides it. */
    void reveal(Object element) {
        if (filter.isActive() && !filter.select(viewer, null, element)) {
            find.setText("");
            applyFilter();
        }
        viewer.setSelection(new StructuredSelection(element), true);
    }

    /** Opens everything below what is selected, or the whole tree. */
    void expandAll() {
        if (viewer.getStructuredSelection().isEmpty()) {
            viewer.expandAll();
        } else {
            for (Object element : viewer.getStructuredSelection()) {
                viewer.expandToLevel(element, AbstractTreeViewer.ALL_LEVELS);
            }
        }
    }

    /** Closes everything but the first levels. */
    void collapseAll() {
        viewer.collapseAll();
        viewer.expandToLevel(OPEN_LEVELS);
    }

    @Override
    public void modelChanged(ModelChange change) {
        filter.forget();
        if (change.exchanged()) {
            viewer.cancelEditing();
            viewer.setInput(input());
            viewer.expandToLevel(OPEN_LEVELS);
            selectMain();
        } else {
            refresh();
        }
    }

    @Override
    public void fileMoved(Path from, Path to) {
        if (file.equals(from)) {
            file = to;
        }
        viewer.refresh();
    }

    @Override
    public void findingsChanged() {
        refresh();
    }

    /** Shows the model as it is now; waits for the end where a name is being typed in the tree. */
    private void refresh() {
        if (viewer.isCellEditorActive()) {
            refreshAfterEditing = true;
            return;
        }
        refreshAfterEditing = false;
        List<Object> input = input();
        if (input.equals(viewer.getInput())) {
            viewer.refresh();
        } else {
            Object[] expanded = viewer.getExpandedElements();
            viewer.setInput(input);
            viewer.setExpandedElements(expanded);
        }
    }

    /** A name was typed, or not; the tree may be brought up to date. */
    void editingEnded() {
        if (refreshAfterEditing) {
            control.getDisplay().asyncExec(() -> {
                if (!control.isDisposed()) {
                    refresh();
                }
            });
        }
    }
}
