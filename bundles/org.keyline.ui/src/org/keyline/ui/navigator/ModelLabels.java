/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.ui.navigator;

import java.util.IdentityHashMap;
import java.util.Map;

import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.keyline.ui.labels.ElementLabelProvider;
import org.keyline.ui.session.ModelSession;

/** The labels of model elements in the Navigator. */
public class ModelLabels extends LabelProvider implements IStyledLabelProvider {

    private final Map<ModelSession, ElementLabelProvider> providers = new IdentityHashMap<>();

    @Override
    public String getText(Object element) {
        if (element instanceof UnreadableFile unreadable) {
            return unreadable.problem() == null ? "Reading …" : "Cannot be read: open the file to see why";
        }
        ElementLabelProvider provider = provider(element);
        return provider == null ? null : provider.getText(element);
    }

    @Override
    public StyledString getStyledText(Object element) {
        String text = getText(element);
        return text == null ? null : new StyledString(text);
    }

    @Override
    public Image getImage(Object element) {
        if (element instanceof UnreadableFile unreadable) {
            return unreadable.problem() == null ? null
                    : PlatformUI.getWorkbench().getSharedImages().getImage(ISharedImages.IMG_OBJS_WARN_TSK);
        }
        ElementLabelProvider provider = provider(element);
        return provider == null ? null : provider.getImage(element);
    }

    private ElementLabelProvider provider(Object element) {
        ModelSession session = FileContents.session(element);
        return session == null ? null
                : providers.computeIfAbsent(session, of -> new ElementLabelProvider(of.adapterFactory(), of.findings(),
                        other -> false));
    }

    @Override
    public void dispose() {
        providers.values().forEach(ElementLabelProvider::dispose);
        providers.clear();
        super.dispose();
    }
}
