/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.ui.navigator;

import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerComparator;

/** Leaves the elements of a model in the model's order. */
public class ModelOrder extends ViewerComparator {

    @Override
    public int category(Object element) {
        return 0;
    }

    @Override
    public int compare(Viewer viewer, Object one, Object other) {
        return 0;
    }
}
