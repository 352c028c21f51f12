/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.ui.findings;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import org.eclipse.core.resources.IMarker;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.command.ChangeCommand;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.IMarkerResolutionGenerator2;
import org.keyline.ui.KeylineUi;
import org.keyline.ui.session.ModelSession;
import org.keyline.validation.Finding;
import org.keyline.validation.Fix;
import org.keyline.validation.Validation;

/** The ways to mend a finding, offered in the Problems view. Each can be undone. */
public class FindingFixes implements IMarkerResolutionGenerator2 {

    @Override
    public boolean hasResolutions(IMarker marker) {
        return !labels(marker).isEmpty();
    }

    @Override
    public IMarkerResolution[] getResolutions(IMarker marker) {
        return labels(marker).stream().map(Resolution::new).toArray(IMarkerResolution[]::new);
    }

    private static List<String> labels(IMarker marker) {
        return marker.getAttribute(FindingMarkers.FIXES, "").lines().toList();
    }

    private record Resolution(String label) implements IMarkerResolution {

        @Override
        public String getLabel() {
            return label;
        }

        @Override
        public void run(IMarker marker) {
            ModelSession session = KeylineUi.sessions()
                    .find(Path.of(marker.getResource().getLocation().toOSString()));
            EObject element = session == null ? null : session.element(marker.getAttribute(FindingMarkers.ELEMENT, ""));
            if (element != null) {
                apply(session, element, marker.getAttribute(FindingMarkers.RULE, ""));
            }
        }

        /** The finding is looked for again, since the model may have changed, and mended only if it still holds. */
        private void apply(ModelSession session, EObject element, String rule) {
            List<EObject> roots = session.resources().stream().flatMap(resource -> resource.getContents().stream())
                    .toList();
            for (Finding finding : Validation.standard().only(Set.of(rule)).run(roots, null).findings()) {
                for (Fix fix : finding.fixes()) {
                    if (finding.element() == element && fix.label().equals(label)) {
                        CompoundCommand command = new CompoundCommand(label);
                        command.append(new ChangeCommand(session.domain().getResourceSet()) {
                            @Override
                            protected void doExecute() {
                                fix.change().run();
                            }
                        });
                        session.execute(command);
                        return;
                    }
                }
            }
        }
    }
}
