/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.ui.findings;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.resources.IMarker;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.IMarkerResolutionGenerator2;
import org.keyline.ui.KeylineUi;
import org.keyline.ui.session.ModelSession;

/**
 * The ways to mend a finding, offered in the Problems view and in the tree: each fix alone, each for all findings of
 * its kind in the model, and to leave the finding with a reason. Each is one step that can be undone.
 */
public class FindingFixes implements IMarkerResolutionGenerator2 {

    @Override
    public boolean hasResolutions(IMarker marker) {
        return element(marker) != null;
    }

    @Override
    public IMarkerResolution[] getResolutions(IMarker marker) {
        ModelSession session = session(marker);
        EObject element = element(marker);
        if (element == null) {
            return new IMarkerResolution[0];
        }
        String rule = marker.getAttribute(FindingMarkers.RULE, "");
        String message = marker.getAttribute(IMarker.MESSAGE, "");
        List<Mending.Offer> offers = Mending.offers(session, rule);
        List<String> labels = offers.stream().filter(offer -> offer.isFor(element, message)).findFirst()
                .map(Mending.Offer::labels).orElse(List.of());
        List<IMarkerResolution> resolutions = new ArrayList<>();
        for (String label : labels) {
            resolutions.add(new Resolution(label, () -> Mending.one(session, element, rule, message, label)));
        }
        for (String label : labels) {
            long number = offers.stream().filter(offer -> offer.hasOneLike(label)).count();
            if (number > 1) {
                resolutions.add(new Resolution("For all " + number + " findings of this kind: " + label,
                        () -> Mending.allOfTheKind(session, rule, label)));
            }
        }
        if (Mending.canLeave(session, element)) {
            resolutions.add(new Resolution("Leave this finding …", () -> Mending.leave(session, element, rule)));
        }
        return resolutions.toArray(IMarkerResolution[]::new);
    }

    private static ModelSession session(IMarker marker) {
        return marker.getResource().getLocation() == null ? null
                : KeylineUi.sessions().find(Path.of(marker.getResource().getLocation().toOSString()));
    }

    private static EObject element(IMarker marker) {
        ModelSession session = session(marker);
        return session == null ? null : session.element(marker.getAttribute(FindingMarkers.ELEMENT, ""));
    }

    private record Resolution(String label, Runnable change) implements IMarkerResolution {

        @Override
        public String getLabel() {
            return label;
        }

        @Override
        public void run(IMarker marker) {
            change.run();
        }
    }
}
