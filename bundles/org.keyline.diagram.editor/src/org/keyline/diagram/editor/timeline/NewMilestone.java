/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.diagram.editor.timeline;

import java.util.Collection;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.keyline.diagram.editor.edit.Creation;
import org.keyline.model.plan.Action;
import org.keyline.model.plan.PlanPackage;
import org.keyline.ui.session.ModelSession;
import org.keyline.ui.editor.NewElements;

/** Makes a milestone of the action in whose row it is dropped. */
final class NewMilestone implements Creation {

    @Override
    public EClass type() {
        return PlanPackage.Literals.MILESTONE;
    }

    @Override
    public String toolName() {
        return "New milestone";
    }

    @Override
    public String homeless() {
        return "A milestone belongs to an action: put it into the row of one.";
    }

    @Override
    public NewElements.Offer offer(ModelSession session, Collection<? extends EObject> roots, EObject on) {
        for (EObject each = on; each != null; each = each.eContainer()) {
            if (each instanceof Action) {
                return NewElements.children(session, each).stream().filter(offer -> offer.type() == type())
                        .findFirst().orElse(null);
            }
        }
        return null;
    }
}
