/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation.live;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.Notifier;
import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;

/**
 * Listens to a model and everything in its resource sets, and writes the changes down. In the thread of whoever edits
 * it does no more than that, and follows what is added. It goes on listening to what was taken out of the model, since
 * references may still lead there.
 */
final class ModelObserver extends AdapterImpl {

    /** More changes than this at a time are no single edits any more: the whole is then checked again. */
    private static final int MOST_CHANGES = 20_000;

    private final Runnable noticed;
    private List<Change> changes = new ArrayList<>();
    private boolean everything;
    private boolean closed;

    ModelObserver(Runnable noticed) {
        this.noticed = noticed;
    }

    /** Listens to trees, and to the whole resource sets in which they lie. */
    void observe(Collection<? extends EObject> roots) {
        for (EObject root : roots) {
            Resource resource = root.eResource();
            if (resource == null) {
                attachTree(root);
            } else if (resource.getResourceSet() == null) {
                attach(resource);
            } else {
                attach(resource.getResourceSet());
            }
        }
    }

    /** The changes since the last call, in their order. */
    List<Change> take() {
        List<Change> taken = changes;
        changes = new ArrayList<>();
        everything = false;
        return taken;
    }

    boolean sawChanges() {
        return everything || !changes.isEmpty();
    }

    /** Whether files came or went, or so much changed that single changes were not written down. */
    boolean sawEverythingChange() {
        return everything;
    }

    /** Stops listening to trees and the resource sets in which they lie, and to everything else for good. */
    void close(Collection<? extends EObject> roots) {
        closed = true;
        changes = List.of();
        for (EObject root : roots) {
            Resource resource = root.eResource();
            if (resource != null && resource.getResourceSet() != null) {
                detach(resource.getResourceSet());
            } else if (resource != null) {
                detach(resource);
            } else {
                detachTree(root);
            }
        }
    }

    @Override
    public void notifyChanged(Notification notification) {
        if (closed || notification.getEventType() == Notification.REMOVING_ADAPTER) {
            return;
        }
        if (notification.getNotifier() instanceof EObject) {
            if (notification.getFeature() instanceof EStructuralFeature feature
                    && (!notification.isTouch() || notification.getEventType() == Notification.RESOLVE)
                    && !feature.isTransient()) {
                changed(Change.of(notification));
            }
        } else if (!notification.isTouch()) {
            filesChanged(notification);
        }
    }

    private void changed(Change change) {
        if (change.ofContents()) {
            change.after().forEach(this::attachTree);
        }
        if (everything || changes.size() >= MOST_CHANGES) {
            everything = true;
            changes.clear();
        } else {
            changes.add(change);
        }
        noticed.run();
    }

    private void filesChanged(Notification notification) {
        boolean contents = notification.getNotifier() instanceof ResourceSet
                ? notification.getFeatureID(ResourceSet.class) == ResourceSet.RESOURCE_SET__RESOURCES
                : notification.getFeatureID(Resource.class) == Resource.RESOURCE__CONTENTS
                        || notification.getFeatureID(Resource.class) == Resource.RESOURCE__IS_LOADED;
        if (contents) {
            follow(notification.getNewValue());
            everything = true;
            changes.clear();
            noticed.run();
        }
    }

    private void follow(Object added) {
        if (added instanceof Collection<?> several) {
            several.forEach(this::follow);
        } else if (added instanceof Resource resource) {
            attach(resource);
        } else if (added instanceof EObject object) {
            attachTree(object);
        }
    }

    private void attach(ResourceSet set) {
        if (add(set)) {
            List.copyOf(set.getResources()).forEach(this::attach);
        }
    }

    private void attach(Resource resource) {
        if (add(resource)) {
            resource.getContents().forEach(this::attachTree);
        }
    }

    private void attachTree(EObject object) {
        if (add(object)) {
            object.eContents().forEach(this::attachTree);
        }
    }

    private boolean add(Notifier notifier) {
        return !notifier.eAdapters().contains(this) && notifier.eAdapters().add(this);
    }

    private void detach(ResourceSet set) {
        set.eAdapters().remove(this);
        set.getResources().forEach(this::detach);
    }

    private void detach(Resource resource) {
        resource.eAdapters().remove(this);
        resource.getContents().forEach(this::detachTree);
    }

    private void detachTree(EObject object) {
        object.eAdapters().remove(this);
        object.eContents().forEach(this::detachTree);
    }

    @Override
    public void setTarget(Notifier newTarget) {
        // one observer for all objects: it has no single target
    }

    /** The references that can be followed backwards only with the help of {@link Referrers}. */
    static boolean isOneWay(EReference reference) {
        return !reference.isContainment() && !reference.isContainer() && reference.getEOpposite() == null;
    }
}
