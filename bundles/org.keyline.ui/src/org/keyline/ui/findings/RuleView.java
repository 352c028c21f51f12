/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.ui.findings;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.forms.HyperlinkGroup;
import org.eclipse.ui.forms.events.HyperlinkAdapter;
import org.eclipse.ui.forms.events.HyperlinkEvent;
import org.eclipse.ui.forms.widgets.FormText;
import org.eclipse.ui.forms.widgets.ScrolledFormText;
import org.eclipse.ui.part.ViewPart;
import org.eclipse.ui.views.properties.IPropertySheetPage;
import org.eclipse.ui.views.properties.tabbed.ITabbedPropertySheetPageContributor;
import org.keyline.ui.editor.SessionEditor;
import org.keyline.ui.editor.ShownModel;
import org.keyline.ui.editor.ViewUndo;
import org.keyline.ui.labels.FollowedSelection;
import org.keyline.ui.properties.ElementPropertyPage;
import org.keyline.ui.properties.ElementSessions;
import org.keyline.ui.session.ModelChange;
import org.keyline.ui.session.ModelListener;
import org.keyline.ui.session.ModelSession;

/**
 * Explains the finding that is selected: what is wrong here, the ways to mend it as links, why it matters, how to
 * satisfy it, where the rule comes from, and an example that breaks it and one that satisfies it. The Properties show
 * its element meanwhile.
 */
public class RuleView extends ViewPart implements ITabbedPropertySheetPageContributor, ModelListener {

    /** The ID of the view. */
    public static final String ID = "org.keyline.ui.ruleView";

    private static final String NOTHING = "<form><p>Select a finding in the Problems view, or an element that has one,"
            + " to see why it matters and how to mend it.</p></form>";

    private final ISelectionListener selections = this::selected;
    private final SessionsFollowed followed = new SessionsFollowed(this, this::refresh);
    private ScrolledFormText scrolled;
    private FormText text;
    private FindingRow row;
    private List<Mending.Choice> choices = List.of();
    private List<FindingRow> others = List.of();
    private String shown = "";
    private final FollowedSelection explained = new FollowedSelection();
    private ViewUndo undo;

    @Override
    public void createPartControl(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(8, 4).applyTo(area);
        scrolled = new ScrolledFormText(area, SWT.V_SCROLL, true);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(scrolled);
        scrolled.setExpandHorizontal(true);
        scrolled.setExpandVertical(true);
        text = scrolled.getFormText();
        text.setFont("title", JFaceResources.getHeaderFont());
        text.setHyperlinkSettings(new HyperlinkGroup(parent.getDisplay()));
        text.addHyperlinkListener(new HyperlinkAdapter() {
            @Override
            public void linkActivated(HyperlinkEvent event) {
                follow(String.valueOf(event.getHref()));
            }
        });
        show(NOTHING);
        getSite().setSelectionProvider(explained);
        undo = new ViewUndo(getViewSite().getActionBars(), this::session);
        getSite().getPage().addSelectionListener(selections);
        followed.begin();
        selected(getSite().getPage().getActivePart(), getSite().getPage().getSelection());
    }

    /** The model of the finding that is explained, or else the one in front. */
    private ModelSession session() {
        return row == null ? ShownModel.of(getSite().getPage()) : row.session();
    }

    private void selected(IWorkbenchPart part, ISelection selection) {
        if (part == this || !(selection instanceof IStructuredSelection structured) || structured.size() != 1) {
            return;
        }
        if (structured.getFirstElement() instanceof FindingRow selected) {
            explain(selected);
        } else if (structured.getFirstElement() instanceof EObject element) {
            ModelSession session = ElementSessions.of(element);
            if (session != null && (row == null || row.finding().element() != element)) {
                session.findings().of(element).stream().findFirst()
                        .ifPresent(finding -> explain(new FindingRow(session, finding, null)));
            }
        }
    }

    /** Explains a finding. */
    void explain(FindingRow finding) {
        row = finding;
        refresh();
    }

    /** The finding that is explained; none where there is nothing to explain. */
    List<FindingRow> explained() {
        return row == null ? List.of() : List.of(row);
    }

    private void refresh() {
        if (text.isDisposed()) {
            return;
        }
        explainWhatHolds();
        explained.setSelection(row == null ? StructuredSelection.EMPTY : new StructuredSelection(row));
        undo.update();
    }

    private void explainWhatHolds() {
        if (row == null || row.finding().element().eResource() == null) {
            row = null;
            choices = List.of();
            show(NOTHING);
            return;
        }
        EObject element = row.finding().element();
        boolean stays = row.left() != null || row.session().findings().of(element).contains(row.finding());
        if (!stays) {
            row = row.session().findings().of(element).stream().findFirst()
                    .map(finding -> new FindingRow(row.session(), finding, null)).orElse(null);
            if (row == null) {
                choices = List.of();
                show("<form><p>Nothing is wrong with it any more. F8 goes to the next finding.</p></form>");
                return;
            }
        }
        choices = Mending.choices(row);
        FindingRow now = row;
        others = row.session().findings().of(element).stream().filter(other -> !other.equals(now.finding()))
                .map(other -> new FindingRow(now.session(), other, null)).toList();
        show(RuleText.of(row, choices, others));
    }

    private void show(String marked) {
        if (!marked.equals(shown)) {
            shown = marked;
            text.setText(marked, true, false);
            scrolled.reflow(true);
            scrolled.setOrigin(0, 0);
        }
    }

    private void follow(String address) {
        if (address.startsWith(RuleText.CHOICE)) {
            choices.get(Integer.parseInt(address.substring(RuleText.CHOICE.length()))).change().run();
        } else if (address.startsWith(RuleText.FINDING)) {
            explain(others.get(Integer.parseInt(address.substring(RuleText.FINDING.length()))));
        } else if (address.equals(RuleText.ELEMENT)) {
            FindingPlace.go(getSite().getPage(), row);
        }
    }

    /** What is shown, in the mark-up of form texts; for tests. */
    String shown() {
        return shown;
    }

    @Override
    public void modelChanged(ModelChange change) {
        undo.update();
    }

    @Override
    public String getContributorId() {
        return SessionEditor.PROPERTIES;
    }

    @Override
    public <T> T getAdapter(Class<T> adapter) {
        return adapter == IPropertySheetPage.class ? adapter.cast(new ElementPropertyPage(this))
                : adapter == ModelSession.class ? adapter.cast(session()) : super.getAdapter(adapter);
    }

    @Override
    public void findingsChanged() {
        refresh();
    }

    @Override
    public void setFocus() {
        text.setFocus();
    }

    @Override
    public void dispose() {
        getSite().getPage().removeSelectionListener(selections);
        followed.end();
        super.dispose();
    }
}
