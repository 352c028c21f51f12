/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.ui.editor;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerFilter;
import org.keyline.model.core.Element;
import org.keyline.ui.labels.ElementLabelProvider;

/** Shows the elements that have the words that were typed, with what they lie in and what lies in them. */
class ElementFilter extends ViewerFilter {

    private final ITreeContentProvider contents;
    private final ElementLabelProvider labels;
    private final Map<Object, Boolean> known = new HashMap<>();
    private TextMatch match = new TextMatch("");

    ElementFilter(ITreeContentProvider contents, ElementLabelProvider labels) {
        this.contents = contents;
        this.labels = labels;
    }

    /** Filters by other words from now on. */
    void words(String typed) {
        match = new TextMatch(typed);
        known.clear();
    }

    /** Forgets what it knows of elements, since they changed. */
    void forget() {
        known.clear();
    }

    /** Whether it hides anything. */
    boolean isActive() {
        return !match.isEmpty();
    }

    @Override
    public boolean select(Viewer viewer, Object parent, Object element) {
        return match.isEmpty() || matchesWithin(element) || isUnderMatch(element);
    }

    /** Whether the element itself has the words. */
    boolean matches(Object element) {
        return match.matches(labels.getStyledText(element).getString())
                || element instanceof Element described && match.matches(described.getDescription());
    }

    private boolean matchesWithin(Object element) {
        Boolean before = known.get(element);
        if (before != null) {
            return before;
        }
        boolean matches = matches(element);
        if (!matches) {
            for (Object child : contents.getChildren(element)) {
                if (matchesWithin(child)) {
                    matches = true;
                    break;
                }
            }
        }
        known.put(element, matches);
        return matches;
    }

    private boolean isUnderMatch(Object element) {
        for (Object at = contents.getParent(element); at instanceof EObject; at = contents.getParent(at)) {
            if (matches(at)) {
                return true;
            }
        }
        return false;
    }
}
