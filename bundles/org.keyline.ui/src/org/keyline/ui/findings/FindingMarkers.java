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
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.keyline.model.ElementLabels;
import org.keyline.model.edit.Wording;
import org.keyline.ui.session.ModelSession;
import org.keyline.validation.Finding;
import org.keyline.validation.Severity;

/**
 * The findings as problem markers of the model's files, for whatever in the platform shows those. They are written in
 * the background. A finding that stays keeps its marker. Of very many in one file the first are marked.
 */
public final class FindingMarkers {

    /** The type of the markers. */
    public static final String TYPE = "org.keyline.ui.finding";
    /** The attribute with the ID of the element. */
    public static final String ELEMENT = "element";
    /** The attribute with the public ID of the rule. */
    public static final String RULE = "rule";
    /** The attribute with the name of the feature at fault; absent where it is the element as a whole. */
    public static final String FEATURE = "feature";

    private static final int MOST = 1000;

    private record Key(String element, String rule, String message, int severity) {
    }

    private record Shown(Key key, String location, String feature) {
    }

    private final ModelSession session;
    private final Job job;
    private volatile Map<Path, List<Shown>> wanted = Map.of();

    FindingMarkers(ModelSession session) {
        this.session = session;
        job = Job.createSystem("Marking findings", (ICoreRunnable) monitor -> update());
        job.setPriority(Job.DECORATE);
    }

    /** Shows what was found in the session's files. */
    void show() {
        Map<Path, List<Shown>> byFile = new LinkedHashMap<>();
        session.resources().forEach(resource -> byFile.put(ModelSession.path(resource), new ArrayList<>()));
        for (Finding finding : session.findings().all()) {
            EObject element = finding.element();
            List<Shown> shown = element.eResource() == null ? null
                    : byFile.get(ModelSession.path(element.eResource()));
            if (shown != null && shown.size() < MOST) {
                shown.add(new Shown(
                        new Key(id(element), finding.rule(), finding.message(), severity(finding.severity())),
                        Wording.type(element.eClass()) + " " + ElementLabels.shortLabel(element),
                        finding.feature() == null ? null : finding.feature().getName()));
            }
        }
        wanted = byFile;
        job.schedule();
    }

    /** Takes the findings of the session's files away. */
    void clear() {
        Map<Path, List<Shown>> byFile = new LinkedHashMap<>();
        session.resources().forEach(resource -> byFile.put(ModelSession.path(resource), List.of()));
        wanted = byFile;
        job.schedule();
    }

    private void update() throws CoreException {
        for (Map.Entry<Path, List<Shown>> of : wanted.entrySet()) {
            for (IFile file : ResourcesPlugin.getWorkspace().getRoot().findFilesForLocationURI(of.getKey().toUri())) {
                ResourcesPlugin.getWorkspace().run((ICoreRunnable) monitor -> update(file, of.getValue()),
                        file.getParent(), IWorkspace.AVOID_UPDATE, null);
            }
        }
    }

    private static void update(IFile file, List<Shown> marks) throws CoreException {
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
        for (Shown mark : marks) {
            if (old.remove(mark.key()) == null) {
                create(file, mark);
            }
        }
        for (IMarker gone : old.values()) {
            gone.delete();
        }
    }

    private static void create(IFile file, Shown mark) throws CoreException {
        Map<String, Object> attributes = new HashMap<>();
        attributes.put(IMarker.MESSAGE, mark.key().message());
        attributes.put(IMarker.SEVERITY, mark.key().severity());
        attributes.put(IMarker.LOCATION, mark.location());
        attributes.put(ELEMENT, mark.key().element());
        attributes.put(RULE, mark.key().rule());
        if (mark.feature() != null) {
            attributes.put(FEATURE, mark.feature());
        }
        file.createMarker(TYPE, attributes);
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
