/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.diagram.editor;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.keyline.diagram.DiagramFilter;
import org.keyline.diagram.FilterChoices;

/** To what part of the model a new diagram is narrowed. */
final class NewDiagramFilterPage extends WizardPage {

    private final NewDiagramPage first;
    private FilterTree tree;
    private DiagramFilter filter = DiagramFilter.ALL;

    NewDiagramFilterPage(NewDiagramPage first) {
        super("filter");
        this.first = first;
        setTitle("New diagram");
        setDescription("Tick what the diagram is to show; with nothing ticked it shows everything. It can be changed at"
                + " any time.");
    }

    @Override
    public void createControl(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().margins(12, 12).applyTo(area);
        tree = new FilterTree(area, () -> filter, chosen -> filter = chosen);
        GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, 260).applyTo(tree.control());
        setControl(area);
    }

    @Override
    public void setVisible(boolean visible) {
        if (visible && first.session() != null) {
            filter = filter();
            tree.offer(first.kind().definition().criteria(), FilterChoices.of(first.kind(), first.roots(),
                    first.view().options().withToday(ShownOptions.today(first.session()))
                            .withFindings(ShownOptions.marks(first.session().findings()))));
        }
        super.setVisible(visible);
    }

    /** {@return what was ticked, as far as the kind of diagram knows it} */
    DiagramFilter filter() {
        DiagramFilter known = filter;
        for (var criterion : filter.wanted().keySet()) {
            known = first.kind().definition().criteria().contains(criterion) ? known : known.without(criterion);
        }
        return known;
    }
}
