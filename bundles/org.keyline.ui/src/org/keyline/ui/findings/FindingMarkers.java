/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.ui.findings;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.keyline.model.ElementLabels;
import org.keyline.model.edit.Wording;
import org.keyline.ui.KeylineUi;
import org.keyline.ui.session.FindingIndex;
import org.keyline.ui.session.ModelSession;
import org.keyline.validation.Severity;

/** The findings as problem markers of the model's files. A finding that stays keeps its marker. */
public final class FindingMarkers {

    /** The type of the markers. */
    public static final String TYPE = "org.keyline.ui.finding";
    /** The attribute with the ID of the element. */
    public static final String ELEMENT = "element";
    /** The attribute with the public ID of the rule. */
    public static final String RULE = "rule";
    /** The attribute with the name of the feature at fault; absent where it is the element as a whole. */
    public static final String FEATURE = "feature";

    private record Key(String element, String rule, String message, int severity) {
    }

    private FindingMarkers() {
    }

    /** Shows what was found in a session's files. */
    static void show(ModelSession session) {
        Map<Path, List<FindingIndex.Mark>> byFile = new LinkedHashMap<>();
        session.resources().forEach(resource -> byFile.put(ModelSession.path(resource), new ArrayList<>()));
        for (FindingIndex.Mark mark : session.findings().all()) {
            if (mark.element().eResource() != null) {
                byFile.get(ModelSession.path(mark.element().eResource())).add(mark);
            }
        }
        byFile.forEach(FindingMarkers::update);
    }

    /** Takes the findings of a session's files away. */
    static void clear(ModelSession session) {
        session.resources().forEach(resource -> update(ModelSession.path(resource), List.of()));
    }

    private static void update(Path path, List<FindingIndex.Mark> marks) {
        for (IFile file : ResourcesPlugin.getWorkspace().getRoot().findFilesForLocationURI(path.toUri())) {
            try {
                ResourcesPlugin.getWorkspace().run(monitor -> update(file, marks), file.getParent(),
                        IWorkspace.AVOID_UPDATE, null);
            } catch (CoreException e) {
                KeylineUi.log("The findings in " + path + " could not be shown", e);
            }
        }
    }

    private static void update(IFile file, List<FindingIndex.Mark> marks) throws CoreException {
        if (!file.exists()) {
            return;
        }
        Map<Key, IMarker> old = new HashMap<>();
        for (IMarker marker : file.findMarkers(TYPE, false, IResource.DEPTH_ZERO)) {
            IMarker twin = old.put(new Key(marker.getAttribute(ELEMENT, ""), marker.getAttribute(RULE, ""),
                    marker.getAttribute(IMarker.MESSAGE, ""), marker.getAttribute(IMarker.SEVERITY, -1)), marker);
            if (twin != null) {
                twin.delete();
            }
        }
        for (FindingIndex.Mark mark : marks) {
            String id = id(mark.element());
            Key key = new Key(id, mark.rule(), text(mark), severity(mark.severity()));
            if (old.remove(key) == null) {
                create(file, mark, key);
            }
        }
        for (IMarker gone : old.values()) {
            gone.delete();
        }
    }

    private static void create(IFile file, FindingIndex.Mark mark, Key key) throws CoreException {
        Map<String, Object> attributes = new HashMap<>();
        attributes.put(IMarker.MESSAGE, key.message());
        attributes.put(IMarker.SEVERITY, key.severity());
        attributes.put(IMarker.LOCATION,
                Wording.type(mark.element().eClass()) + " " + ElementLabels.shortLabel(mark.element()));
        attributes.put(ELEMENT, key.element());
        attributes.put(RULE, key.rule());
        if (mark.feature() != null) {
            attributes.put(FEATURE, mark.feature());
        }
        file.createMarker(TYPE, attributes);
    }

    private static String text(FindingIndex.Mark mark) {
        return mark.message();
    }

    private static String id(EObject element) {
        String id = EcoreUtil.getID(element);
        return id == null ? EcoreUtil.getURI(element).fragment() : id;
    }

    private static int severity(Severity severity) {
        return switch (severity) {
        case ERROR -> IMarker.SEVERITY_ERROR;
        case WARNING -> IMarker.SEVERITY_WARNING;
        case INFO -> IMarker.SEVERITY_INFO;
        };
    }
}
