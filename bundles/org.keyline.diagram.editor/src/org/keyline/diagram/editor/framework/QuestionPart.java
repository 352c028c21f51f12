/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.diagram.editor.framework;

import org.keyline.diagram.editor.parts.BoxPart;
import org.keyline.diagram.editor.parts.Drafting;

/** A key line or key question. */
final class QuestionPart extends BoxPart {

    QuestionPart(Drafting drafting) {
        super(drafting);
    }

    @Override
    protected void createEditPolicies() {
        super.createEditPolicies();
        installEditPolicy("receive", new ReceivePolicy(drafting()));
    }
}
