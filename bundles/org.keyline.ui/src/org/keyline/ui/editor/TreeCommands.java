/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.ui.editor;

import java.util.List;

import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.ColumnViewerEditor;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationEvent;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationListener;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationStrategy;
import org.eclipse.jface.viewers.ColumnViewerEditorDeactivationEvent;
import org.eclipse.jface.viewers.ICellModifier;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerEditor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyAdapter;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.actions.ActionFactory;
import org.keyline.model.core.CorePackage;
import org.keyline.model.core.Element;
import org.keyline.ui.KeylineUi;
import org.keyline.ui.session.ModelSession;

/** What can be done in the tree itself: the context menu, the keys, making elements, giving names in place. */
final class TreeCommands {

    private static final String NAME = "name";

    private final ModelEditor editor;
    private final ModelSession session;
    private final ModelTree tree;
    private final TreeViewer viewer;

    TreeCommands(ModelEditor editor, ModelSession session, ModelTree tree) {
        this.editor = editor;
        this.session = session;
        this.tree = tree;
        viewer = tree.viewer();
        enableRenaming();
        viewer.addDoubleClickListener(event -> showProperties());
    }

    /** Puts the context menu and the keys into place. */
    void attach(EditActions actions) {
        MenuManager menu = new MenuManager();
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(manager -> fill(manager, actions));
        viewer.getControl().setMenu(menu.createContextMenu(viewer.getControl()));
        editor.getSite().registerContextMenu(menu, viewer);
        viewer.getControl().addKeyListener(new KeyAdapter() {
            @Override
            public void keyPressed(KeyEvent event) {
                if (event.keyCode == SWT.INSERT && event.stateMask == 0) {
                    makeFirst(NewElements.siblings(session, selected()));
                } else if (event.keyCode == SWT.INSERT && event.stateMask == SWT.CTRL) {
                    makeFirst(NewElements.children(session, selected()));
                }
            }
        });
    }

    private Object selected() {
        return viewer.getStructuredSelection().getFirstElement();
    }

    private void fill(IMenuManager menu, EditActions actions) {
        actions.update();
        Object selected = selected();
        if (viewer.getStructuredSelection().size() == 1) {
            NewElementMenu.add(menu, "New &Inside", NewElements.children(session, selected), this::make);
            NewElementMenu.add(menu, "New &After This", NewElements.siblings(session, selected), this::make);
        }
        NewElementMenu.add(menu, "New at the &Top", NewElements.roots(session, tree.resource()), this::make);
        menu.add(new Separator());
        add(menu, actions, ActionFactory.UNDO, ActionFactory.REDO);
        menu.add(new Separator());
        add(menu, actions, ActionFactory.CUT, ActionFactory.COPY, ActionFactory.PASTE, ActionFactory.DELETE,
                ActionFactory.RENAME);
        menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
        menu.add(new Separator());
        Action properties = new Action("P&roperties") {
            @Override
            public void run() {
                showProperties();
            }
        };
        menu.add(properties);
    }

    private static void add(IMenuManager menu, EditActions actions, ActionFactory... factories) {
        for (ActionFactory factory : factories) {
            menu.add(actions.get(factory.getId()));
        }
    }

    private void makeFirst(List<NewElements.Offer> offers) {
        if (!offers.isEmpty()) {
            make(offers.getFirst());
        }
    }

    /** Makes an element, shows it and asks for its name. */
    void make(NewElements.Offer offer) {
        if (session.execute(offer.command())) {
            tree.reveal(offer.element());
            rename();
        }
    }

    /** Begins to change the name of the selected element in place. */
    void rename() {
        if (selected() instanceof Element element) {
            viewer.editElement(element, 0);
        }
    }

    private void showProperties() {
        try {
            editor.getSite().getPage().showView(IPageLayout.ID_PROP_SHEET);
        } catch (PartInitException e) {
            KeylineUi.log("The Properties view could not be shown", e);
        }
    }

    private void enableRenaming() {
        TreeViewerEditor.create(viewer, new ColumnViewerEditorActivationStrategy(viewer) {
            @Override
            protected boolean isEditorActivationEvent(ColumnViewerEditorActivationEvent event) {
                return event.eventType == ColumnViewerEditorActivationEvent.PROGRAMMATIC;
            }
        }, ColumnViewerEditor.DEFAULT);
        viewer.getColumnViewerEditor().addEditorActivationListener(new ColumnViewerEditorActivationListener() {
            @Override
            public void beforeEditorActivated(ColumnViewerEditorActivationEvent event) {
                // nothing to do
            }

            @Override
            public void afterEditorActivated(ColumnViewerEditorActivationEvent event) {
                // nothing to do
            }

            @Override
            public void beforeEditorDeactivated(ColumnViewerEditorDeactivationEvent event) {
                // nothing to do
            }

            @Override
            public void afterEditorDeactivated(ColumnViewerEditorDeactivationEvent event) {
                tree.editingEnded();
            }
        });
        viewer.setColumnProperties(new String[] { NAME });
        viewer.setCellEditors(new CellEditor[] { new TextCellEditor(viewer.getTree()) });
        viewer.setCellModifier(new ICellModifier() {
            @Override
            public boolean canModify(Object element, String property) {
                return element instanceof EObject object && feature(object) != null
                        && !session.domain().isReadOnly(object.eResource());
            }

            @Override
            public Object getValue(Object element, String property) {
                Object value = ((EObject) element).eGet(feature((EObject) element));
                return value == null ? "" : value;
            }

            @Override
            public void modify(Object item, String property, Object value) {
                EObject element = (EObject) (item instanceof TreeItem row ? row.getData() : item);
                setName(element, String.valueOf(value).strip());
            }
        });
    }

    private static EStructuralFeature feature(EObject object) {
        return object instanceof Element ? CorePackage.Literals.ELEMENT__NAME : null;
    }

    private void setName(EObject element, String name) {
        Object old = element.eGet(feature(element));
        if (name.isEmpty() ? old != null && !"".equals(old) : !name.equals(old)) {
            CompoundCommand command = new CompoundCommand("Rename");
            command.append(SetCommand.create(session.domain(), element, feature(element),
                    name.isEmpty() ? SetCommand.UNSET_VALUE : name));
            session.execute(command);
        }
    }
}
