/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.diagram.editor;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.CompoundContributionItem;
import org.keyline.diagram.DiagramKind;
import org.keyline.diagram.editor.kinds.DrawnKinds;
import org.keyline.diagram.stored.DiagramFiles;
import org.keyline.diagram.stored.DocumentFormat;
import org.keyline.ui.KeylineUi;
import org.keyline.ui.session.ModelSession;

/**
 * The diagrams of a model that have a name of their own; the plain one of each kind stands below, whether it is there
 * or not.
 */
public class DiagramsMenu extends CompoundContributionItem {

    @Override
    protected IContributionItem[] getContributionItems() {
        IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
        ISelection selection = page == null ? null : page.getSelection();
        Object selected = selection instanceof IStructuredSelection structured ? structured.getFirstElement() : null;
        Path model = page == null ? null : OpenDiagramHandler.model(selected, page.getActiveEditor());
        List<IContributionItem> items = new ArrayList<>();
        if (model != null) {
            List<DiagramFiles.Listed> named = DiagramFiles.of(model).stream()
                    .filter(each -> !each.file().equals(DocumentFormat.file(model, each.kind()))).toList();
            named.forEach(each -> items.add(new ActionContributionItem(open(page, each, model))));
            if (!named.isEmpty()) {
                items.add(new Separator());
            }
            for (DiagramKind kind : DrawnKinds.fitting(roots(selected, model))) {
                items.add(new ActionContributionItem(open(page, new DiagramFiles.Listed(
                        DocumentFormat.file(model, kind), kind, "&" + kind.label()), model)));
            }
        }
        return items.toArray(IContributionItem[]::new);
    }

    /** What a model holds; null where that is not known yet. */
    private static Collection<EObject> roots(Object selected, Path model) {
        ModelSession session = KeylineUi.sessions().find(model);
        if (session != null) {
            return session.roots();
        }
        return selected instanceof EObject element && element.eResource() != null ? element.eResource().getContents()
                : null;
    }

    private static Action open(IWorkbenchPage page, DiagramFiles.Listed diagram, Path model) {
        Action action = new Action(diagram.label()) {
            @Override
            public void run() {
                try {
                    OpenDiagramHandler.open(page, diagram, model);
                } catch (IOException | CoreException e) {
                    KeylineUi.log("The diagram " + diagram.file() + " could not be opened", e);
                    MessageDialog.openError(page.getWorkbenchWindow().getShell(), "Open diagram",
                            "The diagram cannot be opened: " + e.getMessage());
                }
            }
        };
        action.setImageDescriptor(EditorImages.tool("diagram"));
        action.setToolTipText(diagram.file().toString());
        return action;
    }
}
