/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.ui.findings;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.handlers.HandlerUtil;
import org.keyline.model.edit.Wording;
import org.keyline.ui.KeylineUi;
import org.keyline.ui.editor.SessionEditor;
import org.keyline.ui.properties.ElementSessions;
import org.keyline.ui.properties.PropertyFocus;
import org.keyline.ui.session.ModelSession;

/**
 * Shows, beneath what is selected in the tree, the Problems view, the Properties or Why, the ways to mend its findings.
 */
public class QuickFixHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        List<FindingRow> rows = rows(event);
        Control control = Display.getCurrent().getFocusControl();
        IWorkbenchPart part = HandlerUtil.getActivePart(event);
        EObject element = PropertyFocus.written(part);
        EStructuralFeature field = PropertyFocus.field(part);
        if (control != null && field != null) {
            FindingMenu.pop(control, inField(rows, element, field, isMendedIn(part, element, field)),
                    "Nothing is found in “"
                            + Wording.feature(element.eClass(), field) + "” now: F8 leads to the next finding");
        } else if (control != null) {
            FindingMenu.pop(control, rows, "Nothing to mend here");
        }
        return null;
    }

    /**
     * What is meant where the cursor is in a field: what was found there, or else what is selected in the list, but not
     * when the list went on to it by itself since the last finding of the field is gone.
     */
    static List<FindingRow> inField(List<FindingRow> rows, EObject element, EStructuralFeature field,
            boolean mended) {
        List<FindingRow> here = rows.stream().filter(row -> row.finding().feature() == field).toList();
        if (here.isEmpty()) {
            here = of(element).stream().filter(row -> row.finding().feature() == field).toList();
        }
        return !here.isEmpty() || mended || rows.size() > 1 ? here : rows;
    }

    private static boolean isMendedIn(IWorkbenchPart part, EObject element, EStructuralFeature field) {
        FindingRow gone = part.getSite().getPage().findView(FindingsView.ID) instanceof FindingsView view
                ? view.movedFrom()
                : null;
        return gone != null && gone.finding().feature() == field && FindingPlace.owner(gone.finding()) == element;
    }

    /** The findings that are meant in the active part: those selected, explained, or of what is selected or shown. */
    static List<FindingRow> rows(ExecutionEvent event) {
        IWorkbenchPart part = HandlerUtil.getActivePart(event);
        EObject shown = PropertyFocus.written(part);
        IStructuredSelection selection = selection(event);
        if (part instanceof RuleView why) {
            return why.explained();
        }
        List<FindingRow> rows = new ArrayList<>();
        if (shown != null) {
            rows.addAll(ofProperties(part.getSite().getPage(), shown));
        } else {
            for (Object selected : selection.toList()) {
                if (selected instanceof FindingRow row) {
                    rows.add(row);
                } else if (selected instanceof EObject element) {
                    rows.addAll(of(element));
                }
            }
            selectedFirst(part, rows);
        }
        return rows;
    }

    /** Puts the finding first that is selected in the Problems view, so that it is the one that is meant. */
    private static void selectedFirst(IWorkbenchPart part, List<FindingRow> rows) {
        if (part instanceof SessionEditor && part.getSite().getPage()
                .findView(FindingsView.ID) instanceof FindingsView view) {
            List<FindingRow> selected = view.selectedRows();
            rows.sort(Comparator.comparing(row -> selected.stream().noneMatch(row::isSame)));
        }
    }

    /** The findings of an element. */
    private static List<FindingRow> of(EObject element) {
        ModelSession session = ElementSessions.of(element);
        return session == null ? List.of()
                : session.findings().of(element).stream().map(found -> new FindingRow(session, found, null)).toList();
    }

    /**
     * The findings to be mended from the Properties of an element: the one selected in the Problems view, if it is
     * about the element, or else all of the element's.
     */
    private static List<FindingRow> ofProperties(IWorkbenchPage page, EObject element) {
        if (page.findView(FindingsView.ID) instanceof FindingsView view) {
            List<FindingRow> selected = view.selectedRows();
            if (!selected.isEmpty() && selected.stream().allMatch(
                    row -> row.finding().element() == element || FindingPlace.owner(row.finding()) == element)) {
                return selected;
            }
        }
        return of(element);
    }

    /**
     * What is selected in the active part now, when all is checked that was changed. The selection that the event
     * brings along may be that of before a fix which has moved it on.
     */
    private static IStructuredSelection selection(ExecutionEvent event) {
        KeylineUi.sessions().all().forEach(LiveCheck::catchUp);
        IWorkbenchPart part = HandlerUtil.getActivePart(event);
        ISelectionProvider provider = part == null ? null : part.getSite().getSelectionProvider();
        return provider != null && provider.getSelection() instanceof IStructuredSelection selection ? selection
                : HandlerUtil.getCurrentStructuredSelection(event);
    }
}
