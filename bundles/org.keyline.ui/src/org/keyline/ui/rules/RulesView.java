/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.ui.rules;

import java.util.List;
import java.util.Map;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.widgets.FormText;
import org.eclipse.ui.forms.widgets.ScrolledFormText;
import org.eclipse.ui.part.ViewPart;
import org.keyline.ui.UiImages;
import org.keyline.ui.editor.TextMatch;
import org.keyline.ui.labels.SoftSelection;
import org.keyline.validation.RuleDescription;
import org.keyline.validation.output.RulePage;
import org.keyline.validation.output.RulesGuide;

/**
 * The help on the rules: all of them by family, to be narrowed down by words, and the page of the one that is selected.
 * The pages are those of {@code keyline explain} and of the documentation.
 */
public class RulesView extends ViewPart {

    /** The ID of the view. */
    public static final String ID = "org.keyline.ui.rulesView";

    private static final int FILTER_DELAY_MILLIS = 200;
    private static final int[] WEIGHTS = { 45, 55 };

    private record Family(String name, List<RuleDescription> rules) {
    }

    private final UiImages images = new UiImages();
    private Text find;
    private TreeViewer rules;
    private FormText page;
    private ScrolledFormText scrolled;
    private String shown;

    @Override
    public void createPartControl(Composite parent) {
        SashForm sash = new SashForm(parent, SWT.HORIZONTAL);
        Composite left = new Composite(sash, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(4, 4).spacing(0, 4).applyTo(left);
        createFind(left);
        createTree(left);
        Composite right = new Composite(sash, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(8, 4).applyTo(right);
        scrolled = new ScrolledFormText(right, SWT.V_SCROLL, true);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(scrolled);
        scrolled.setExpandHorizontal(true);
        scrolled.setExpandVertical(true);
        page = scrolled.getFormText();
        page.setFont(RuleMarkup.TITLE_FONT, JFaceResources.getHeaderFont());
        sash.setWeights(WEIGHTS);
        narrow();
        show(null);
    }

    private void createFind(Composite parent) {
        find = new Text(parent, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        find.setMessage("Find a rule by its number, words, document or paragraph");
        GridDataFactory.fillDefaults().grab(true, false).applyTo(find);
        Runnable narrow = () -> {
            if (!find.isDisposed()) {
                narrow();
            }
        };
        find.addModifyListener(event -> find.getDisplay().timerExec(FILTER_DELAY_MILLIS, narrow));
        find.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.ARROW_DOWN || event.keyCode == SWT.CR) {
                narrow();
                rules.getControl().setFocus();
                event.doit = false;
            }
        });
    }

    private void createTree(Composite parent) {
        rules = new TreeViewer(parent, SWT.V_SCROLL | SWT.H_SCROLL | SWT.BORDER);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(rules.getControl());
        SoftSelection.on(rules);
        rules.setContentProvider(new Contents());
        rules.setLabelProvider(new Labels());
        rules.addSelectionChangedListener(event -> show(
                event.getStructuredSelection().getFirstElement() instanceof RuleDescription rule ? rule : null));
        rules.addDoubleClickListener(event -> {
            if (event.getViewer().getSelection() instanceof StructuredSelection selection
                    && selection.getFirstElement() instanceof Family family) {
                rules.setExpandedState(family, !rules.getExpandedState(family));
            }
        });
    }

    /** Shows the rules that have the words that are typed, and the page of the first where there are words. */
    private void narrow() {
        TextMatch match = new TextMatch(find.getText());
        Object selected = rules.getStructuredSelection().getFirstElement();
        Map<String, List<RuleDescription>> families = RulesGuide.families();
        List<Family> input = families.entrySet().stream()
                .map(family -> new Family(family.getKey(),
                        family.getValue().stream().filter(rule -> match.matches(words(rule))).toList()))
                .filter(family -> !family.rules().isEmpty()).toList();
        rules.setInput(input);
        if (!match.isEmpty()) {
            rules.expandAll();
        }
        List<RuleDescription> found = input.stream().flatMap(family -> family.rules().stream()).toList();
        if (selected instanceof RuleDescription rule && found.contains(rule)) {
            rules.setSelection(new StructuredSelection(rule), true);
        } else if (!match.isEmpty() && !found.isEmpty()) {
            rules.setSelection(new StructuredSelection(found.getFirst()), true);
        }
    }

    private static String words(RuleDescription rule) {
        return rule.id() + " " + rule.severity().word() + " " + rule.statement() + " " + rule.why() + " "
                + rule.remedy() + " " + rule.sources();
    }

    /**
     * Selects a rule and shows its page, whatever is filtered.
     *
     * @param id the rule's ID; one that is unknown changes nothing
     */
    public void select(String id) {
        RulePage.all().filter(rule -> rule.id().equals(id)).findFirst().ifPresent(rule -> {
            if (!find.getText().isEmpty()) {
                find.setText("");
                narrow();
            }
            rules.setSelection(new StructuredSelection(rule), true);
        });
    }

    private void show(RuleDescription rule) {
        RuleMarkup text = new RuleMarkup();
        if (rule == null) {
            text.paragraph("Select a rule to read what it demands, why, where that comes from, and how to satisfy it.");
            text.paragraph("F1 leads here from a finding, to its rule.");
        } else {
            text.head(rule.id(), rule.severity().word() + " unless the guidance profile says otherwise", null, null);
            text.paragraph(rule.statement());
            text.reasons(rule);
            text.title("Where it comes from");
            text.origin(rule);
            RulePage.of(rule.id()).ifPresent(text::example);
        }
        String marked = text.toString();
        if (!marked.equals(shown)) {
            shown = marked;
            page.setText(marked, true, false);
            scrolled.reflow(true);
            scrolled.setOrigin(0, 0);
        }
    }

    /** What is shown, in the mark-up of form texts. */
    String shown() {
        return shown;
    }

    /** The rules. */
    TreeViewer rules() {
        return rules;
    }

    /** The field for words. */
    Text find() {
        return find;
    }

    @Override
    public void setFocus() {
        (rules.getSelection().isEmpty() ? find : rules.getControl()).setFocus();
    }

    @Override
    public void dispose() {
        images.dispose();
        super.dispose();
    }

    private final class Labels extends LabelProvider {

        @Override
        public String getText(Object element) {
            return element instanceof Family family ? family.name() + " (" + family.rules().size() + ")"
                    : element instanceof RuleDescription rule ? rule.id() + "  " + rule.statement() : "";
        }

        @Override
        public Image getImage(Object element) {
            return element instanceof RuleDescription rule
                    ? images.image(UiImages.tool("severity-" + rule.severity().word()))
                    : null;
        }
    }

    private static final class Contents implements ITreeContentProvider {

        private List<?> families = List.of();

        @Override
        public Object[] getElements(Object input) {
            families = (List<?>) input;
            return families.toArray();
        }

        @Override
        public Object[] getChildren(Object parent) {
            return parent instanceof Family family ? family.rules().toArray() : new Object[0];
        }

        @Override
        public Object getParent(Object element) {
            return families.stream().filter(family -> ((Family) family).rules().contains(element)).findFirst()
                    .orElse(null);
        }

        @Override
        public boolean hasChildren(Object element) {
            return element instanceof Family;
        }
    }
}
