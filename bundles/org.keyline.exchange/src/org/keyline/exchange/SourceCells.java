/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.StringJoiner;

import org.eclipse.emf.ecore.EObject;
import org.keyline.model.core.Addressable;
import org.keyline.model.inspection.InspectionReport;
import org.keyline.model.inspection.Recommendation;
import org.keyline.model.plan.Action;

/** Writes what an action answers: "Audit report R1.1, R3.1 &amp; R6.1; Tenant survey". */
final class SourceCells {
    private SourceCells() {
    }

    static String sources(Action action) {
        StringJoiner cell = new StringJoiner("; ");
        List<String> refs = new ArrayList<>();
        InspectionReport report = null;
        for (Addressable addressed : action.getAddresses()) {
            boolean recommendation = addressed instanceof Recommendation && addressed.getRef() != null;
            InspectionReport itsReport = recommendation ? report((Recommendation) addressed) : null;
            if (!refs.isEmpty() && (!recommendation || itsReport != report)) {
                cell.add(list(report, refs));
                refs.clear();
            }
            if (recommendation) {
                report = itsReport;
                refs.add(Character.isDigit(addressed.getRef().charAt(0)) ? 'R' + addressed.getRef()
                        : addressed.getRef());
            } else {
                String name = Objects.toString(addressed.getName(), addressed.getRef());
                cell.add(Objects.toString(name, "").replace(';', ',').replaceAll("\\s+", " "));
            }
        }
        if (!refs.isEmpty()) {
            cell.add(list(report, refs));
        }
        return cell.toString();
    }

    private static InspectionReport report(Recommendation recommendation) {
        EObject container = recommendation.eContainer();
        while (container != null && !(container instanceof InspectionReport)) {
            container = container.eContainer();
        }
        return (InspectionReport) container;
    }

    private static String list(InspectionReport report, List<String> refs) {
        String name = report == null || report.getName() == null ? "" : report.getName().replace(';', ',') + ' ';
        int last = refs.size() - 1;
        return name + (last == 0 ? refs.get(0)
                : String.join(", ", refs.subList(0, last)) + " & " + refs.get(last));
    }
}
