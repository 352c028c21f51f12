/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.ui.findings;

import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.emf.ecore.EObject;
import org.keyline.model.ElementLabels;
import org.keyline.model.edit.Wording;
import org.keyline.model.plan.WorkStream;
import org.keyline.ui.session.ModelSession;
import org.keyline.validation.Finding;
import org.keyline.validation.SuppressedFinding;

/**
 * A finding as it is listed. It stands for its element, so that the properties of the element are shown with it.
 *
 * @param session the model that it was found in
 * @param finding the finding
 * @param left the decision to leave it; null where there is none
 */
public record FindingRow(ModelSession session, Finding finding, SuppressedFinding left) implements IAdaptable {

    /**
     * The element that the finding is about.
     *
     * @return its kind and short name, such as "Action A.2"
     */
    public String elementName() {
        EObject element = finding.element();
        return Wording.type(element.eClass()) + " " + ElementLabels.shortLabel(element);
    }

    /**
     * The work stream that the element lies in.
     *
     * @return its label; empty outside of work streams
     */
    public String workStream() {
        for (EObject at = finding.element(); at != null; at = at.eContainer()) {
            if (at instanceof WorkStream stream) {
                return ElementLabels.label(stream);
            }
        }
        return "";
    }

    /**
     * The file that the element is kept in.
     *
     * @return the name of the file; empty where the element is gone
     */
    public String file() {
        return finding.element().eResource() == null ? ""
                : ModelSession.path(finding.element().eResource()).getFileName().toString();
    }

    /**
     * What is wrong, and for a finding that is left who decided so and why.
     *
     * @return the text of the list
     */
    public String text() {
        return left == null ? finding.message() : finding.message() + " (" + left.inWords() + ")";
    }

    /** Whether two rows are about the same, though the model was checked again in between. */
    boolean isSame(FindingRow other) {
        return finding.equals(other.finding) && (left == null) == (other.left == null);
    }

    @Override
    public <T> T getAdapter(Class<T> adapter) {
        if (adapter == EObject.class) {
            return adapter.cast(finding.element());
        }
        return adapter == ModelSession.class ? adapter.cast(session) : null;
    }
}
