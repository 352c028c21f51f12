/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.ui.session;

import java.util.LinkedHashSet;
import java.util.Set;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EContentAdapter;

/** Remembers which objects and resources of a resource set changed. */
class ChangeCollector extends EContentAdapter {

    private final Set<EObject> objects = new LinkedHashSet<>();
    private final Set<Resource> resources = new LinkedHashSet<>();
    private boolean paused;

    /** Stops to collect, while files are loaded. */
    void pause(boolean pause) {
        paused = pause;
    }

    /** The changed objects; they are forgotten here. */
    Set<EObject> takeObjects() {
        Set<EObject> taken = new LinkedHashSet<>(objects);
        objects.clear();
        return taken;
    }

    /** The resources that differ from what was loaded or saved. */
    Set<Resource> resources() {
        return resources;
    }

    @Override
    public void notifyChanged(Notification notification) {
        super.notifyChanged(notification);
        if (paused || notification.isTouch() || notification.getEventType() == Notification.REMOVING_ADAPTER
                || notification.getEventType() == Notification.RESOLVE) {
            return;
        }
        if (notification.getNotifier() instanceof EObject object) {
            objects.add(object);
            if (object.eResource() != null) {
                resources.add(object.eResource());
            }
        } else if (notification.getNotifier() instanceof Resource resource
                && notification.getFeatureID(Resource.class) == Resource.RESOURCE__CONTENTS) {
            resources.add(resource);
        }
    }

    @Override
    protected boolean resolve() {
        return false;
    }
}
