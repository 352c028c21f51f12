/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.ui.profile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.jface.action.LegacyActionTools;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TreeColumnLayout;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.TreeItem;
import org.keyline.model.ElementLabels;
import org.keyline.model.guidance.GuidanceProfile;
import org.keyline.model.guidance.Switch;
import org.keyline.ui.editor.TextMatch;
import org.keyline.ui.session.ModelChange;
import org.keyline.ui.session.ModelListener;
import org.keyline.ui.session.ModelSession;

/**
 * The rules of a guidance profile as a table for analysts, grouped by family, with the details of the selected rule
 * below. Space switches a rule on or off. What the profile itself says is marked with a dot; the rest comes from the
 * profiles that it builds on, or from the catalogue.
 */
public final class ProfilePage implements ModelListener {

    private static final int FILTER_DELAY_MILLIS = 200;
    private static final int[] WEIGHTS = { 60, 40 };

    private record Family(String key, List<RuleRow> rows) {
    }

    private final ModelSession session;
    private final Composite control;
    private final Consumer<GuidanceProfile> includes;
    private List<GuidanceProfile> profiles;
    private ProfileRules rules;
    private Combo which;
    private Link buildsOn;
    private Text find;
    private Button ownOnly;
    private TreeViewer table;
    private RuleDetails details;
    private TextMatch match = new TextMatch("");

    /**
     * Makes the page.
     *
     * @param parent where to make it
     * @param session the model
     * @param profiles the profiles of the file; at least one
     * @param includes leads to the profiles that a profile builds on
     */
    public ProfilePage(Composite parent, ModelSession session, List<GuidanceProfile> profiles,
            Consumer<GuidanceProfile> includes) {
        this.session = session;
        this.profiles = profiles;
        this.includes = includes;
        rules = new ProfileRules(session, profiles.getFirst());
        control = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(control);
        createHead();
        SashForm sash = new SashForm(control, SWT.VERTICAL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
        createTable(sash);
        details = new RuleDetails(sash, () -> rules, session);
        sash.setWeights(WEIGHTS);
        refresh();
        table.expandAll();
        session.addListener(this);
        control.addDisposeListener(event -> session.removeListener(this));
    }

    private void createHead() {
        Composite head = new Composite(control, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(8, 4).applyTo(head);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(head);
        which = new Combo(head, SWT.READ_ONLY);
        GridDataFactory.fillDefaults().span(2, 1).exclude(profiles.size() < 2).applyTo(which);
        which.setVisible(profiles.size() > 1);
        profiles.forEach(profile -> which.add(ElementLabels.label(profile)));
        which.select(0);
        which.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
            rules = new ProfileRules(session, profiles.get(which.getSelectionIndex()));
            refresh();
        }));
        buildsOn = new Link(head, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(300, SWT.DEFAULT).applyTo(buildsOn);
        buildsOn.addSelectionListener(
                SelectionListener.widgetSelectedAdapter(event -> includes.accept(rules.profile())));
        find = new Text(head, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        find.setMessage("Find a rule by its number, words, document or paragraph");
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(find);
        Runnable narrow = () -> {
            if (!find.isDisposed()) {
                match = new TextMatch(find.getText());
                refresh();
                table.expandAll();
            }
        };
        find.addModifyListener(event -> find.getDisplay().timerExec(FILTER_DELAY_MILLIS, narrow));
        find.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.ARROW_DOWN || event.keyCode == SWT.CR) {
                table.getControl().setFocus();
            }
        });
        ownOnly = new Button(head, SWT.CHECK);
        ownOnly.setText("Only what this profile sets itself (•)");
        ownOnly.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> narrow.run()));
    }

    private void createTable(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        TreeColumnLayout layout = new TreeColumnLayout();
        area.setLayout(layout);
        table = new TreeViewer(area, SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL);
        table.getTree().setHeaderVisible(true);
        table.setContentProvider(new Contents());
        column(layout, "Rule", 60, 300, row -> row.rule().id() + "  " + row.rule().statement());
        column(layout, "Checked", 10, 75, row -> (row.isOn() ? "✓ on" : "– off") + (row.setsSwitch() ? " •" : ""));
        column(layout, "Severity", 10, 80, row -> row.severity().word() + (row.setsSeverity() ? " •" : ""));
        column(layout, "Parameters", 10, 85, RuleRow::parameters);
        column(layout, "Comes from", 14, 80, RuleRow::source);
        table.addSelectionChangedListener(event -> details.show(selected()));
        table.getTree().addListener(SWT.KeyDown, event -> {
            if (event.character == ' ' && selected() != null && session.isEdited()) {
                event.doit = false;
                toggle(selected());
            }
        });
        table.addOpenListener(event -> {
            if (selected() != null) {
                details.focus();
            } else if (table.getStructuredSelection().getFirstElement() instanceof Family family) {
                table.setExpandedState(family, !table.getExpandedState(family));
            }
        });
    }

    /** Switches a rule off if it is on, and on if it is off. */
    void toggle(RuleRow row) {
        boolean on = !row.isOn();
        rules.setSwitch(row, on == row.inherited().isOn(row.rule().id()) ? Switch.INHERITED
                : on ? Switch.ON : Switch.OFF);
    }

    private void column(TreeColumnLayout layout, String title, int weight, int least,
            Function<RuleRow, String> text) {
        TreeViewerColumn column = new TreeViewerColumn(table, SWT.NONE);
        column.getColumn().setText(title);
        layout.setColumnData(column.getColumn(), new ColumnWeightData(weight, least, true));
        boolean first = "Rule".equals(title);
        column.setLabelProvider(new ColumnLabelProvider() {
            @Override
            public String getText(Object element) {
                return element instanceof RuleRow row ? text.apply(row)
                        : first && element instanceof Family family ? family.key() + "  "
                                + ProfileRules.family(family.key()) + " (" + family.rows().size() + ")" : "";
            }
        });
    }

    private RuleRow selected() {
        return table.getStructuredSelection().getFirstElement() instanceof RuleRow row ? row : null;
    }

    private void refresh() {
        if (control.isDisposed() || rules.profile().eResource() == null) {
            return;
        }
        String selected = selected() == null ? null : selected().rule().id();
        List<String> open = Arrays.stream(table.getExpandedElements()).map(f -> ((Family) f).key()).toList();
        Map<String, List<RuleRow>> families = new LinkedHashMap<>();
        rules.rows().stream().filter(this::isShown)
                .forEach(row -> families.computeIfAbsent(row.family(), key -> new ArrayList<>()).add(row));
        List<Family> input = families.entrySet().stream().map(e -> new Family(e.getKey(), e.getValue())).toList();
        TreeItem top = table.getTree().getTopItem();
        int scrolled = top == null ? 0 : flat().indexOf(top);
        table.getTree().setRedraw(false);
        try {
            table.setInput(input);
            input.stream().filter(f -> open.contains(f.key())).forEach(f -> table.setExpandedState(f, true));
            input.stream().flatMap(f -> f.rows().stream()).filter(row -> row.rule().id().equals(selected)).findFirst()
                    .ifPresent(row -> table.setSelection(new StructuredSelection(row)));
            List<TreeItem> now = flat();
            if (scrolled >= 0 && scrolled < now.size()) {
                table.getTree().setTopItem(now.get(scrolled));
            }
        } finally {
            table.getTree().setRedraw(true);
        }
        details.show(selected());
        showBuildsOn();
    }

    private List<TreeItem> flat() {
        List<TreeItem> all = new ArrayList<>();
        for (var family : table.getTree().getItems()) {
            all.add(family);
            if (family.getExpanded()) {
                all.addAll(List.of(family.getItems()));
            }
        }
        return all;
    }

    private void showBuildsOn() {
        List<GuidanceProfile> included = rules.profile().getIncludes();
        String names = included.stream().map(profile -> profile.eIsProxy() ? "one that cannot be found"
                : "“" + ElementLabels.shortLabel(profile) + "”").collect(Collectors.joining(", "));
        buildsOn.setText(
                (included.isEmpty() ? "It builds on no other profile: the catalogue holds where it says nothing."
                        : "It builds on " + LegacyActionTools.escapeMnemonics(names) + ".") + " <a>Change …</a>");
    }

    private boolean isShown(RuleRow row) {
        return (!ownOnly.getSelection() || row.setting() != null)
                && (match.isEmpty() || match.matches(row.rule().id() + " " + row.rule().statement() + " "
                        + row.source() + " " + row.rule().source() + " " + row.parameters()));
    }

    /** The widget of the whole. */
    public Control control() {
        return control;
    }

    /** Gives the focus to the table. */
    public void focus() {
        table.getControl().setFocus();
        if (table.getSelection().isEmpty() && table.getTree().getItemCount() > 0) {
            table.setSelection(new StructuredSelection(table.getTree().getItem(0).getData()));
        }
    }

    /** Selects a rule, whatever is filtered. */
    void select(String rule) {
        for (Object family : (List<?>) table.getInput()) {
            for (RuleRow row : ((Family) family).rows()) {
                if (row.rule().id().equals(rule)) {
                    table.setExpandedState(family, true);
                    table.setSelection(new StructuredSelection(row), true);
                }
            }
        }
    }

    /** The table. */
    TreeViewer table() {
        return table;
    }

    /** The rule that is selected, with its fields. */
    RuleDetails details() {
        return details;
    }

    /** The rules as they are. */
    ProfileRules rules() {
        return rules;
    }

    @Override
    public void modelChanged(ModelChange change) {
        if (change.exchanged() && !control.isDisposed()) {
            profiles = session.roots().stream().filter(GuidanceProfile.class::isInstance)
                    .map(GuidanceProfile.class::cast).toList();
            if (profiles.isEmpty()) {
                return;
            }
            rules = new ProfileRules(session, profiles.getFirst());
        }
        refresh();
    }

    private static final class Contents implements ITreeContentProvider {

        @Override
        public Object[] getElements(Object input) {
            return ((List<?>) input).toArray();
        }

        @Override
        public Object[] getChildren(Object parent) {
            return parent instanceof Family family ? family.rows().toArray() : new Object[0];
        }

        @Override
        public Object getParent(Object element) {
            return null;
        }

        @Override
        public boolean hasChildren(Object element) {
            return element instanceof Family;
        }
    }
}
