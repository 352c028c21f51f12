/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.ui.findings;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.LegacyActionTools;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.part.ViewPart;
import org.eclipse.ui.views.properties.IPropertySheetPage;
import org.eclipse.ui.views.properties.tabbed.ITabbedPropertySheetPageContributor;
import org.keyline.ui.UiImages;
import org.keyline.ui.editor.SessionEditor;
import org.keyline.ui.editor.ShownModel;
import org.keyline.ui.editor.StatusLine;
import org.keyline.ui.editor.TypeToFind;
import org.keyline.ui.editor.ViewUndo;
import org.keyline.ui.properties.ElementPropertyPage;
import org.keyline.ui.session.ModelChange;
import org.keyline.ui.session.ModelListener;
import org.keyline.ui.session.ModelSession;
import org.keyline.validation.Severity;

/**
 * The findings in the model in front, or in all open models: counted, narrowed down, grouped and in order. What is
 * selected is shown in the tree and in the Properties; Enter leads to the field at fault, Ctrl+1 shows the ways to mend
 * it. When a finding is mended the next one is selected.
 */
public class FindingsView extends ViewPart implements ITabbedPropertySheetPageContributor, ModelListener {

    /** The ID of the view. */
    public static final String ID = "org.keyline.ui.findingsView";

    private static final long SLICE_NANOS = 20_000_000;
    private static final int PAUSE_MILLIS = 3;
    private static final String GROUPING = "grouping";
    private static final String ALL_MODELS = "allModels";

    private final FindingList list = new FindingList();
    private final UiImages images = new UiImages();
    private final Runnable goOn = this::refreshTree;
    private final SessionsFollowed followed = new SessionsFollowed(this, this::refresh);
    private FindingScope scope;
    private FindingBar bar;
    private TreeViewer viewer;
    private FindingTree tree;
    private Label words;
    private ViewUndo undo;

    @Override
    public void init(IViewSite site, IMemento memento) throws PartInitException {
        super.init(site, memento);
        scope = new FindingScope(site.getPage(), memento != null && Boolean.TRUE.equals(memento.getBoolean(ALL_MODELS)),
                this::refresh);
        String grouping = memento == null ? null : memento.getString(GROUPING);
        for (FindingColumn order : FindingColumn.values()) {
            if (order.name().equals(grouping)) {
                list.groupBy(order);
            }
        }
    }

    @Override
    public void saveState(IMemento memento) {
        memento.putBoolean(ALL_MODELS, scope.isEverything());
        if (list.grouping() != null) {
            memento.putString(GROUPING, list.grouping().name());
        }
    }

    @Override
    public void createPartControl(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(area);
        bar = new FindingBar(area, list, images, this::listChanged, () -> viewer.getControl().setFocus());
        tree = new FindingTree(area, list, images, this::refreshTree);
        viewer = tree.viewer();
        GridDataFactory.fillDefaults().grab(true, true).applyTo(viewer.getControl());
        words = new Label(area, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).indent(6, 3).hint(SWT.DEFAULT, lines(2)).applyTo(words);
        TypeToFind.on(viewer.getControl(), bar.find());
        viewer.addOpenListener(event -> go());
        viewer.addSelectionChangedListener(event -> showSelected());
        getSite().setSelectionProvider(viewer);
        createMenus();
        undo = new ViewUndo(getViewSite().getActionBars(), this::session);
        getViewSite().getActionBars().setGlobalActionHandler(ActionFactory.FIND.getId(), toFind());
        followed.begin();
        scope.begin();
        refresh();
    }

    private void createMenus() {
        MenuManager context = new MenuManager();
        Menu menu = context.createContextMenu(viewer.getControl());
        viewer.getControl().setMenu(menu);
        menu.addListener(SWT.Show, event -> {
            for (var line : menu.getItems()) {
                line.dispose();
            }
            FindingMenu.fillForList(menu, selectedRows(), this::go);
        });
        GroupMenu group = new GroupMenu(list, this::groupBy);
        group.addTo(getViewSite().getActionBars().getMenuManager());
        getViewSite().getActionBars().getMenuManager().add(allModels());
        getViewSite().getActionBars().getToolBarManager().add(group);
    }

    private Action allModels() {
        Action action = new Action("Findings of &All Open Models", IAction.AS_CHECK_BOX) {
            @Override
            public void run() {
                scope.setEverything(isChecked());
            }
        };
        action.setChecked(scope.isEverything());
        return action;
    }

    private Action toFind() {
        Action action = new Action("&Find …") {
            @Override
            public void run() {
                bar.find().setFocus();
                bar.find().selectAll();
            }
        };
        action.setActionDefinitionId(ActionFactory.FIND.getCommandId());
        return action;
    }

    /** Puts the findings together by what they have in common; null for one list. */
    void groupBy(FindingColumn by) {
        list.groupBy(by);
        tree.beginGroups();
        refreshTree();
    }

    private void refresh() {
        list.read(scope.sessions());
        refreshTree();
    }

    /** Something else is to be listed. */
    private void listChanged() {
        tree.begin();
        refreshTree();
    }

    /** Shows the list as it is now; where much has to be chosen from, the window answers before that is done. */
    void refreshTree() {
        if (viewer == null || viewer.getControl().isDisposed()) {
            return;
        }
        long end = System.nanoTime() + SLICE_NANOS;
        if (!list.work(() -> System.nanoTime() > end)) {
            viewer.getControl().getDisplay().timerExec(PAUSE_MILLIS, goOn);
            return;
        }
        tree.refresh();
        bar.refresh();
        if (viewer.getControl().isFocusControl()) {
            setFocus(); // the first findings came while the list had the focus already
        }
        setContentDescription(scope.title()
                + (scope.sessions().stream().allMatch(LiveCheck::isUpToDate) ? list.summary() : "Checking …"));
    }

    /** The findings that are selected. */
    List<FindingRow> selectedRows() {
        List<FindingRow> rows = new ArrayList<>();
        for (Object selected : viewer.getStructuredSelection()) {
            if (selected instanceof FindingRow row) {
                rows.add(row);
            } else if (selected instanceof FindingList.Group group) {
                rows.addAll(group.rows());
            }
        }
        return rows.stream().distinct().toList();
    }

    /** Lists all errors, whatever the list was narrowed down to, and selects the first. */
    public void showErrors() {
        bar.showErrors();
        list.inOrder().stream().filter(row -> row.finding().severity() == Severity.ERROR).findFirst()
                .ifPresent(tree::select);
        viewer.getControl().setFocus();
    }

    /** The tree, for the handlers and tests. */
    TreeViewer viewer() {
        return viewer;
    }

    /** What is listed. */
    FindingList list() {
        return list;
    }

    /** The model of the finding that is selected, or else the one in front. */
    private ModelSession session() {
        List<FindingRow> rows = selectedRows();
        return rows.isEmpty() ? ShownModel.of(getSite().getPage()) : rows.getFirst().session();
    }

    private void showSelected() {
        undo.update();
        List<FindingRow> rows = selectedRows();
        tellWhole(rows);
        if (rows.size() == 1 && rows.getFirst().finding().element().eResource() != null
                && getSite().getPage().getActivePart() == this) {
            if (!tree.isMovedOn()) {
                StatusLine.tell(null); // what was said of findings mended before
            }
            FindingPlace.showInOpenEditor(getSite().getPage(), rows.getFirst());
        }
    }

    /** Shows the whole text of one finding under the list, where it has room. */
    private void tellWhole(List<FindingRow> rows) {
        String text = rows.size() > 1 ? rows.size() + " findings selected"
                : rows.isEmpty() ? "" : rows.getFirst().text();
        words.setText(LegacyActionTools.escapeMnemonics(text));
        words.setToolTipText(text);
    }

    private int lines(int number) {
        GC gc = new GC(viewer.getControl());
        try {
            return number * gc.getFontMetrics().getHeight();
        } finally {
            gc.dispose();
        }
    }

    private void go() {
        Object selected = viewer.getStructuredSelection().getFirstElement();
        if (selected instanceof FindingRow row) {
            FindingPlace.go(getSite().getPage(), row);
        } else if (selected != null) {
            viewer.setExpandedState(selected, !viewer.getExpandedState(selected));
        }
    }

    /**
     * Selects the finding after the one that is selected, or before it, and comes back to the first after the last.
     *
     * @param step 1 or -1
     * @return the finding; null where none is listed
     */
    public FindingRow step(int step) {
        List<FindingRow> rows = list.inOrder();
        if (rows.isEmpty()) {
            return null;
        }
        List<FindingRow> selected = selectedRows();
        int now = selected.isEmpty() ? -1 : rows.indexOf(list.same(selected.getFirst()));
        FindingRow next = rows.get(now < 0 ? step > 0 ? 0 : rows.size() - 1 : Math.floorMod(now + step, rows.size()));
        tree.select(next);
        return next;
    }

    /**
     * As {@link #step}, for who works in another part and has not seen yet that the list moved on by itself when he
     * mended what was selected: the next finding is then the one that is selected.
     *
     * @param step 1 or -1
     * @return the finding; null where none is listed
     */
    FindingRow stepFromElsewhere(int step) {
        List<FindingRow> selected = selectedRows();
        if (step > 0 && tree.isMovedOn() && !selected.isEmpty()) {
            tree.select(selected.getFirst());
            return selected.getFirst();
        }
        return step(step);
    }

    /** The finding that is gone and from which the list moved on by itself; null where it did not. */
    FindingRow movedFrom() {
        return tree.movedFrom();
    }

    @Override
    public void setFocus() {
        viewer.getControl().setFocus();
        if (viewer.getSelection().isEmpty() && viewer.getTree().getItemCount() > 0) {
            viewer.setSelection(new StructuredSelection(viewer.getTree().getItem(0).getData()));
        }
    }

    @Override
    public void modelChanged(ModelChange change) {
        undo.update();
    }

    @Override
    public void findingsChanged() {
        refresh();
    }

    @Override
    public String getContributorId() {
        return SessionEditor.PROPERTIES;
    }

    @Override
    public <T> T getAdapter(Class<T> adapter) {
        if (adapter == IPropertySheetPage.class) {
            return adapter.cast(new ElementPropertyPage(this));
        }
        if (adapter == ModelSession.class) {
            return adapter.cast(session());
        }
        return super.getAdapter(adapter);
    }

    @Override
    public void dispose() {
        followed.end();
        scope.end();
        images.dispose();
        super.dispose();
    }
}
