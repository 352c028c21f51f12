/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.diagram.editor;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.keyline.diagram.Diagram;
import org.keyline.diagram.Layer;
import org.keyline.diagram.editor.stored.VisibilityCommand;
import org.keyline.ui.DropDown;

/** The menu of layers that can be switched off, each with the number of figures and lines in it. */
final class LayersMenu extends DropDown {

    private final DrawingBoard board;
    private final DiagramActions actions;

    LayersMenu(DrawingBoard board, DiagramActions actions) {
        super("Layers", "What the diagram shows", EditorImages.tool("layers"));
        this.board = board;
        this.actions = actions;
    }

    @Override
    protected void fill(Menu menu) {
        Map<String, Integer> counts = counts();
        for (Layer layer : board.document().kind().definition().layers()) {
            if (layer.optional()) {
                MenuItem item = new MenuItem(menu, SWT.CHECK);
                Integer count = counts.get(layer.id());
                item.setText(count == null ? layer.name() : layer.name() + " (" + count + ")");
                item.setSelection(!board.document().hiddenLayers().contains(layer.id()));
                item.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> board.session()
                        .execute(VisibilityCommand.layer(board.document(), layer.id(), item.getSelection()))));
            }
        }
        new MenuItem(menu, SWT.SEPARATOR);
        new ActionContributionItem(actions.showHidden()).fill(menu, -1);
    }

    /** How much each layer holds, whether it is shown or not. */
    private Map<String, Integer> counts() {
        Diagram whole = board.editing().build(board.roots(),
                ShownOptions.of(board.document(), board.session()).without(), null);
        Map<String, Integer> counts = new HashMap<>();
        whole.nodes().forEach(node -> counts.merge(node.kind().layer(), 1, Integer::sum));
        whole.edges().forEach(edge -> counts.merge(edge.kind().layer(), 1, Integer::sum));
        whole.groups().stream().filter(group -> group.element() == null).forEach(group -> counts
                .merge(group.kind().layer(), (int) whole.nodes().stream()
                        .filter(node -> group.id().equals(node.group())
                                && !node.kind().layer().equals(group.kind().layer()))
                        .count(), Integer::sum));
        return counts;
    }
}
