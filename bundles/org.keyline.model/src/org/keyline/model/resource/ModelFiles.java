/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.model.resource;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.URIHandler;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.keyline.model.assessment.AssessmentPackage;
import org.keyline.model.core.CorePackage;
import org.keyline.model.framework.FrameworkPackage;
import org.keyline.model.guidance.GuidancePackage;
import org.keyline.model.inspection.InspectionPackage;
import org.keyline.model.plan.PlanPackage;

/** Loads and makes {@code .keyline} files, with or without Eclipse around. */
public final class ModelFiles {

    /** The extension of model files, without the dot. */
    public static final String EXTENSION = "keyline";

    private ModelFiles() {
    }

    /**
     * Makes a resource set that knows the metamodel and the file format. Whatever the files in it refer to, it opens
     * nothing but model files on this machine.
     *
     * @return a new, empty resource set
     */
    public static ResourceSet newResourceSet() {
        ResourceSetImpl resources = new ResourceSetImpl();
        resources.setURIResourceMap(new HashMap<>());
        resources.getURIConverter().getURIHandlers().clear();
        resources.getURIConverter().getURIHandlers().add(new ModelFilesOnly());
        resources.getResourceFactoryRegistry().getExtensionToFactoryMap().put(EXTENSION, new KeylineResourceFactory());
        resources.getPackageRegistry().put(CorePackage.eNS_URI, CorePackage.eINSTANCE);
        resources.getPackageRegistry().put(FrameworkPackage.eNS_URI, FrameworkPackage.eINSTANCE);
        resources.getPackageRegistry().put(InspectionPackage.eNS_URI, InspectionPackage.eINSTANCE);
        resources.getPackageRegistry().put(PlanPackage.eNS_URI, PlanPackage.eINSTANCE);
        resources.getPackageRegistry().put(AssessmentPackage.eNS_URI, AssessmentPackage.eINSTANCE);
        resources.getPackageRegistry().put(GuidancePackage.eNS_URI, GuidancePackage.eINSTANCE);
        return resources;
    }

    /**
     * Loads a file, unless the resource set has it already.
     *
     * @param resources a resource set from {@link #newResourceSet()}
     * @param file the file
     * @return its resource
     * @throws ModelFileException when the file is missing, unreadable, damaged or of a later format; the resource set
     *     is then as it was
     */
    public static KeylineResource load(ResourceSet resources, Path file) throws ModelFileException {
        return load(resources, file, new NullProgressMonitor());
    }

    /**
     * Loads a file, unless the resource set has it already, and tells how far it is.
     *
     * @param resources a resource set from {@link #newResourceSet()}
     * @param file the file
     * @param monitor is told how much of the file has been read, and asked whether to stop
     * @return its resource
     * @throws ModelFileException when the file is missing, unreadable, damaged or of a later format; the resource set
     *     is then as it was
     * @throws OperationCanceledException when it was stopped; the resource set is then as it was
     */
    public static KeylineResource load(ResourceSet resources, Path file, IProgressMonitor monitor)
            throws ModelFileException {
        URI uri = uri(file);
        Resource known = resources.getResource(uri, false);
        if (known instanceof KeylineResource keyline && keyline.isLoaded()) {
            return keyline;
        }
        check(file);
        trust(resources, uri);
        KeylineResource resource = new KeylineResource(uri);
        resources.getResources().add(resource);
        try (InputStream in = new MonitoredInput(resources.getURIConverter().createInputStream(uri), Files.size(file),
                monitor)) {
            resource.load(in, resources.getLoadOptions());
            return resource;
        } catch (OperationCanceledException e) {
            resources.getResources().remove(resource);
            throw e;
        } catch (IOException | RuntimeException e) {
            resources.getResources().remove(resource);
            throw LoadFailure.explain(file, e);
        }
    }

    /**
     * Loads a file as far as it can be read: a place that does not fit is left out, and told by {@link #damage}.
     *
     * @param resources a resource set from {@link #newResourceSet()} that does not have the file yet
     * @param file the file
     * @return its resource
     * @throws ModelFileException when nothing of it can be read; the resource set is then as it was
     */
    public static KeylineResource loadWhatFits(ResourceSet resources, Path file) throws ModelFileException {
        check(file);
        URI uri = uri(file);
        trust(resources, uri);
        KeylineResource resource = new KeylineResource(uri);
        resources.getResources().add(resource);
        try {
            resource.load(resources.getLoadOptions());
        } catch (IOException | RuntimeException e) {
            if (resource.getContents().isEmpty() || damage(resource).isEmpty()) {
                resources.getResources().remove(resource);
                throw LoadFailure.explain(file, e);
            }
        }
        return resource;
    }

    /**
     * Takes over a file that was loaded into another resource set.
     *
     * @param resources a resource set from {@link #newResourceSet()} that does not have the file yet
     * @param resource the file
     */
    public static void adopt(ResourceSet resources, KeylineResource resource) {
        trust(resources, resource.getURI());
        resources.getResources().add(resource);
    }

    /**
     * Makes an empty resource for a file; nothing is written before it is saved.
     *
     * @param resources a resource set from {@link #newResourceSet()}
     * @param file the file, new or to be replaced
     * @return its resource
     */
    public static KeylineResource create(ResourceSet resources, Path file) {
        Resource known = resources.getResource(uri(file), false);
        if (known != null) {
            resources.getResources().remove(known);
        }
        KeylineResource resource = new KeylineResource(uri(file));
        resources.getResources().add(resource);
        return resource;
    }

    /**
     * Whether something that a model refers to may be opened.
     *
     * @param resources a resource set from {@link #newResourceSet()}
     * @param uri where it is
     * @return true for a model file on this machine, or on one that a file was loaded from
     */
    public static boolean mayOpen(ResourceSet resources, URI uri) {
        return resources.getURIConverter().getURIHandlers().stream()
                .allMatch(handler -> handler instanceof ModelFilesOnly files && files.allows(uri));
    }

    /**
     * The URI under which a file is known in a resource set.
     *
     * @param file the file
     * @return its absolute file URI
     */
    public static URI uri(Path file) {
        return URI.createFileURI(file.toAbsolutePath().normalize().toString());
    }

    private static void trust(ResourceSet resources, URI uri) {
        for (URIHandler handler : resources.getURIConverter().getURIHandlers()) {
            if (handler instanceof ModelFilesOnly files) {
                files.trust(uri);
            }
        }
    }

    private static void check(Path file) throws ModelFileException {
        if (!Files.exists(file)) {
            throw new ModelFileException(file, 0, 0, "There is no such file. Check its name and folder.", null);
        }
        if (Files.isDirectory(file)) {
            throw new ModelFileException(file, 0, 0, "It is a folder. Name a " + EXTENSION + " file in it.", null);
        }
        if (!Files.isReadable(file)) {
            throw new ModelFileException(file, 0, 0, "It cannot be read. Check its permissions.", null);
        }
    }

    /**
     * Tells what is wrong with a file that another one refers to, so that EMF read what could be read of it.
     *
     * @param resource the file's contents
     * @return the first fault with its place; empty where there is none
     */
    public static Optional<ModelFileException> damage(Resource resource) {
        return resource.getErrors().stream().filter(Exception.class::isInstance).findFirst()
                .map(error -> LoadFailure.explain(Path.of(resource.getURI().toFileString()), (Exception) error));
    }
}
