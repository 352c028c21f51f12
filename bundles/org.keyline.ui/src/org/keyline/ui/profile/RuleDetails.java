/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.ui.profile;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;

import org.eclipse.jface.action.LegacyActionTools;
import org.eclipse.jface.fieldassist.ControlDecoration;
import org.eclipse.jface.fieldassist.FieldDecorationRegistry;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.events.FocusListener;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.keyline.model.core.Citation;
import org.keyline.model.guidance.SettingSeverity;
import org.keyline.model.guidance.Switch;
import org.keyline.ui.session.ModelSession;
import org.keyline.validation.RuleParameter;

/**
 * The fields of the rule that is selected. A value that cannot be taken stays in its field, with a message beside it
 * that says what may be written.
 */
final class RuleDetails {

    private static final List<Switch> SWITCHES = List.of(Switch.INHERITED, Switch.ON, Switch.OFF);
    private static final List<SettingSeverity> SEVERITIES = List.of(SettingSeverity.INHERITED, SettingSeverity.ERROR,
            SettingSeverity.WARNING, SettingSeverity.INFO);
    private static final int NUMBER_WIDTH = 70;
    private static final String SHOWN = "shown";

    private final Supplier<ProfileRules> rules;
    private final ModelSession session;
    private final ScrolledComposite scrolled;
    private final Composite area;
    private final Map<String, Text> numbers = new HashMap<>();
    private final Map<String, Label> problems = new HashMap<>();
    private RuleRow row;
    private Combo checked;
    private Combo severity;
    private Text document;
    private Text locator;

    RuleDetails(Composite parent, Supplier<ProfileRules> rules, ModelSession session) {
        this.rules = rules;
        this.session = session;
        scrolled = new ScrolledComposite(parent, SWT.V_SCROLL);
        scrolled.setExpandHorizontal(true);
        scrolled.setExpandVertical(true);
        area = new Composite(scrolled, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(4).margins(10, 6).spacing(14, 4).applyTo(area);
        scrolled.setContent(area);
        scrolled.addListener(SWT.Resize, event -> fit());
    }

    private void fit() {
        scrolled.setMinSize(area.computeSize(scrolled.getClientArea().width, SWT.DEFAULT));
    }

    /** Shows a rule; null for none. The fields stay where it is the same rule as before. */
    void show(RuleRow shown) {
        boolean same = row != null && shown != null && row.rule().id().equals(shown.rule().id())
                && area.getChildren().length > 0;
        row = shown;
        if (!same) {
            build();
        }
        if (row != null) {
            fill();
        }
    }

    private void build() {
        for (Control child : area.getChildren()) {
            child.dispose();
        }
        numbers.clear();
        problems.clear();
        if (row == null) {
            wide("Select a rule to see what it demands, and to set it. Space switches it on or off.");
        } else {
            wide(row.rule().id() + "  " + row.rule().statement()).setFont(
                    JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
            wide(row.rule().why() + " " + row.rule().remedy());
            checked = combo("&Checked");
            severity = combo("&Severity");
            row.rule().parameters().forEach(this::parameter);
            document = text("&Document");
            locator = text("&Paragraph");
        }
        area.layout(true, true);
        fit();
    }

    private Label wide(String words) {
        Label label = new Label(area, SWT.WRAP);
        label.setText(LegacyActionTools.escapeMnemonics(words));
        GridDataFactory.fillDefaults().grab(true, false).span(4, 1).hint(300, SWT.DEFAULT).applyTo(label);
        return label;
    }

    private Combo combo(String title) {
        new Label(area, SWT.NONE).setText(title);
        Combo combo = new Combo(area, SWT.READ_ONLY);
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(combo);
        combo.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
            if (combo == checked) {
                rules.get().setSwitch(row, SWITCHES.get(combo.getSelectionIndex()));
            } else {
                rules.get().setSeverity(row, SEVERITIES.get(combo.getSelectionIndex()));
            }
        }));
        return combo;
    }

    private void parameter(RuleParameter parameter) {
        Label title = new Label(area, SWT.NONE);
        title.setText(parameter.name());
        Text number = new Text(area, SWT.BORDER);
        GridDataFactory.swtDefaults().hint(NUMBER_WIDTH, SWT.DEFAULT).indent(6, 0).applyTo(number);
        Label range = new Label(area, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).span(2, 1).hint(120, SWT.DEFAULT)
                .applyTo(range);
        ControlDecoration decoration = new ControlDecoration(number, SWT.LEFT | SWT.TOP);
        decoration.setImage(FieldDecorationRegistry.getDefault()
                .getFieldDecoration(FieldDecorationRegistry.DEC_ERROR).getImage());
        decoration.hide();
        Runnable write = () -> {
            String problem = row == null ? null : rules.get().setParameter(row, parameter.name(), number.getText());
            range.setText(problem == null ? told(parameter) : "✗ " + problem);
            if (problem == null) {
                decoration.hide();
            } else {
                decoration.setDescriptionText(problem);
                decoration.show();
            }
            area.layout(true, true);
        };
        number.addListener(SWT.DefaultSelection, event -> write.run());
        number.addFocusListener(FocusListener.focusLostAdapter(event -> write.run()));
        number.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.ESC) {
                number.setText(Objects.requireNonNullElse(row.own(parameter.name()), ""));
                write.run();
            }
        });
        numbers.put(parameter.name(), number);
        problems.put(parameter.name(), range);
    }

    private String told(RuleParameter parameter) {
        return parameter.meaning() + ": " + parameter.least() + " to " + parameter.greatest();
    }

    private Text text(String title) {
        new Label(area, SWT.NONE).setText(title);
        Text text = new Text(area, SWT.BORDER);
        GridDataFactory.fillDefaults().grab(true, false).hint(120, SWT.DEFAULT).applyTo(text);
        Runnable write = () -> {
            if (row != null && (!document.getText().equals(cited(true)) || !locator.getText().equals(cited(false)))) {
                rules.get().setSource(row, document.getText(), locator.getText());
            }
        };
        text.addListener(SWT.DefaultSelection, event -> write.run());
        text.addFocusListener(FocusListener.focusLostAdapter(event -> write.run()));
        return text;
    }

    private String cited(boolean ofDocument) {
        if (row.setting() == null || row.setting().getCitations().isEmpty()) {
            return "";
        }
        Citation citation = row.setting().getCitations().get(0);
        return Objects.requireNonNullElse(ofDocument ? citation.getDocument() : citation.getLocator(), "");
    }

    private void fill() {
        String id = row.rule().id();
        boolean editable = session.isEdited();
        fill(checked, List.of("as inherited (" + (row.inherited().isOn(id) ? "on" : "off") + ")", "on", "off"),
                SWITCHES.indexOf(row.setting() == null ? Switch.INHERITED : row.setting().getEnabled()), editable);
        fill(severity, List.of("as inherited (" + row.inherited().severity(id).word() + ")", "error", "warning",
                "info"),
                SEVERITIES.indexOf(
                        row.setting() == null ? SettingSeverity.INHERITED : row.setting().getSeverity()),
                editable);
        for (RuleParameter parameter : row.rule().parameters()) {
            Text number = numbers.get(parameter.name());
            number.setMessage(Integer.toString(row.inherited().parameter(id, parameter.name())));
            number.setEditable(editable);
            follow(number, Objects.requireNonNullElse(row.own(parameter.name()), ""));
            if (!problems.get(parameter.name()).getText().startsWith("✗") || !number.isFocusControl()) {
                problems.get(parameter.name()).setText(told(parameter));
            }
        }
        document.setMessage(row.rule().source().document());
        locator.setMessage(row.rule().source().locator());
        for (Text text : List.of(document, locator)) {
            text.setEditable(editable);
            follow(text, cited(text == document));
        }
        area.layout(true, true);
    }

    /** Shows the model's value, but leaves what is being typed alone unless that value itself has changed. */
    private static void follow(Text text, String value) {
        boolean changed = !value.equals(text.getData(SHOWN));
        text.setData(SHOWN, value);
        if ((changed || !text.isFocusControl()) && !text.getText().equals(value)) {
            text.setText(value);
        }
    }

    private static void fill(Combo combo, List<String> choices, int selected, boolean editable) {
        if (!List.of(combo.getItems()).equals(choices)) {
            combo.setItems(choices.toArray(String[]::new));
        }
        combo.select(selected);
        combo.setEnabled(editable);
    }

    /** Puts the cursor into the first field. */
    void focus() {
        if (row != null) {
            (row.rule().parameters().isEmpty() ? checked : numbers.get(row.rule().parameters().getFirst().name()))
                    .setFocus();
        }
    }

    /** The field of a parameter. */
    Text number(String parameter) {
        return numbers.get(parameter);
    }

    /** What is said beside the field of a parameter. */
    String saidOf(String parameter) {
        return problems.get(parameter).getText();
    }
}
