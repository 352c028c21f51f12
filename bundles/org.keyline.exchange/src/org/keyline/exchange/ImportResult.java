/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.exchange;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.keyline.model.plan.ImportNote;

/**
 * What an import made: new elements that belong to no resource yet, with deterministic identifiers, so that the same
 * document always gives the same model.
 *
 * @param roots
 *     the root elements: an organisation, inspection reports and the improvement plan for a plan; an
 *     inspection report for recommendations
 * @param notes
 *     what could not be taken as it was, in the order of the document; those of a plan are the plan's own
 *     import notes
 */
public record ImportResult(List<EObject> roots, List<ImportNote> notes) {

    /** Makes a result; the lists are copied. */
    public ImportResult {
        roots = List.copyOf(roots);
        notes = List.copyOf(notes);
    }
}
