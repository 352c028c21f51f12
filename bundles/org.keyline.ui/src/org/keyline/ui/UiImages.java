/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.ui;

import java.net.URL;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.jface.viewers.DecorationOverlayIcon;
import org.eclipse.jface.viewers.IDecoration;
import org.eclipse.swt.graphics.Image;
import org.keyline.model.edit.ElementIcons;

/**
 * Images for the widgets of one part: whoever makes one disposes it with the part. Icons are SVG, so that they are
 * sharp at every zoom of the screen.
 */
public final class UiImages {

    private static final Map<String, ImageDescriptor> DESCRIPTORS = new ConcurrentHashMap<>();

    private final ResourceManager resources = new LocalResourceManager(JFaceResources.getResources());

    /**
     * The descriptor of an icon of this bundle.
     *
     * @param name the file's name in {@code icons/}, without extension
     * @return the descriptor
     */
    public static ImageDescriptor tool(String name) {
        return descriptor(UiImages.class.getResource("/icons/" + name + ".svg"));
    }

    /**
     * The descriptor of an icon.
     *
     * @param icon the address of an image
     * @return the descriptor
     */
    public static ImageDescriptor descriptor(URL icon) {
        return DESCRIPTORS.computeIfAbsent(icon.toString(), address -> ImageDescriptor.createFromURL(icon));
    }

    /**
     * The image of an icon.
     *
     * @param icon what an item provider gives: the address of an image, or null
     * @return the image; null for null
     */
    public Image image(Object icon) {
        return icon instanceof URL url ? resources.get(descriptor(url)) : null;
    }

    /**
     * The image of a descriptor.
     *
     * @param descriptor the descriptor
     * @return the image
     */
    public Image image(ImageDescriptor descriptor) {
        return resources.get(descriptor);
    }

    /**
     * The image of an icon with marks over it.
     *
     * @param icon the address of the icon
     * @param severity {@code error}, {@code warning} or {@code info}, shown below on the left; null for none
     * @param reference whether an arrow below on the right shows that it lies elsewhere
     * @return the image
     */
    public Image marked(Object icon, String severity, boolean reference) {
        Image base = image(icon);
        if (base == null || severity == null && !reference) {
            return base;
        }
        ImageDescriptor[] overlays = new ImageDescriptor[5];
        if (severity != null) {
            overlays[IDecoration.BOTTOM_LEFT] = descriptor(ElementIcons.mark(severity));
        }
        if (reference) {
            overlays[IDecoration.BOTTOM_RIGHT] = descriptor(ElementIcons.mark("reference"));
        }
        return resources.get(new DecorationOverlayIcon(base, overlays));
    }

    /** Gives the images back. */
    public void dispose() {
        resources.dispose();
    }
}
