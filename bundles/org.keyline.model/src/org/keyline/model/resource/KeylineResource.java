/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.model.resource;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.XMLParserPool;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.XMLSave;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.eclipse.emf.ecore.xmi.impl.URIHandlerImpl;
import org.keyline.model.core.Element;

/**
 * A {@code .keyline} file in memory.
 * <ul>
 * <li>It is XMI in UTF-8, one element a line, in the order of the model; saving what was loaded gives the same bytes.
 * <li>Every element has a UUID: one that comes without gets a random one when it is put into the resource, and so does
 * a copy of one that is there. A file in which two elements have the same ID is damaged. Elements are found by ID
 * through a map, so that loading and saving take time linear in the size of the file.
 * <li>XML is parsed without document type declarations and external entities, and to a bounded depth.
 * <li>A save to a file replaces it as a whole and keeps the previous version beside it (see {@link AtomicFile}).
 * <li>A file of a later version of the format is refused before anything of it is read.
 * </ul>
 * To load and save files use {@link ModelFiles}, which turns EMF's exceptions into messages for people.
 */
public class KeylineResource extends XMIResourceImpl {

    /** How much of a file is looked at for its namespaces; the root element comes first. */
    private static final int HEAD = 1 << 13;

    private static final XMLParserPool PARSERS = new ParserPool();

    private final Map<String, EObject> elementsById = new HashMap<>();
    private final Set<String> duplicateIds = new LinkedHashSet<>();

    /**
     * Makes an empty resource.
     *
     * @param uri where it is, or is to be
     */
    public KeylineResource(URI uri) {
        super(uri);
        setEncoding(StandardCharsets.UTF_8.name());
        Map<Object, Object> load = getDefaultLoadOptions();
        load.put(XMLResource.OPTION_PARSER_FEATURES, SecureParsing.FEATURES);
        load.put(XMLResource.OPTION_PARSER_PROPERTIES, SecureParsing.PROPERTIES);
        load.put(XMLResource.OPTION_USE_PARSER_POOL, PARSERS);
        load.put(XMLResource.OPTION_USE_XML_NAME_TO_FEATURE_MAP, new HashMap<>());
        load.put(XMLResource.OPTION_DEFER_ATTACHMENT, Boolean.TRUE);
        load.put(XMLResource.OPTION_DEFER_IDREF_RESOLUTION, Boolean.TRUE);
        load.put(XMLResource.OPTION_USE_DEPRECATED_METHODS, Boolean.FALSE);
        Map<Object, Object> save = getDefaultSaveOptions();
        save.put(XMLResource.OPTION_CONFIGURATION_CACHE, Boolean.TRUE);
        save.put(XMLResource.OPTION_USE_CACHED_LOOKUP_TABLE, new ArrayList<>());
        save.put(XMLResource.OPTION_FORMATTED, Boolean.TRUE);
        save.put(XMLResource.OPTION_URI_HANDLER, new URIHandlerImpl());
    }

    @Override
    public void doLoad(InputStream in, Map<?, ?> options) throws IOException {
        BufferedInputStream buffered = new BufferedInputStream(in, HEAD);
        buffered.mark(HEAD);
        String head = new String(buffered.readNBytes(HEAD), StandardCharsets.ISO_8859_1);
        buffered.reset();
        int version = FileFormat.versionIn(head);
        if (version > FileFormat.VERSION) {
            throw new NewerFormatException(version);
        }
        duplicateIds.clear();
        super.doLoad(buffered, options);
        if (!duplicateIds.isEmpty()) {
            throw new DuplicateIdException(duplicateIds.iterator().next());
        }
    }

    /**
     * Saves; a file is replaced as a whole, its previous version kept.
     *
     * @param options EMF's save options, or null
     * @throws IOException when the content cannot be written; the file is then as it was
     */
    @Override
    public void save(Map<?, ?> options) throws IOException {
        if (!getURI().isFile()) {
            super.save(options);
            return;
        }
        new AtomicFile(Path.of(getURI().toFileString()), true).write(out -> save(out, options));
        setTimeStamp(System.currentTimeMillis());
    }

    @Override
    protected XMLSave createXMLSave() {
        return new TextSave(createXMLHelper());
    }

    @Override
    protected boolean isAttachedDetachedHelperRequired() {
        return true;
    }

    @Override
    protected void attachedHelper(EObject object) {
        super.attachedHelper(object);
        if (object instanceof Element element) {
            if (element.getId() == null || !isLoading() && isTaken(element.getId(), element)) {
                element.setId(UUID.randomUUID().toString());
            }
            EObject other = elementsById.put(element.getId(), element);
            if (other != null && other != element) {
                duplicateIds.add(element.getId());
            }
        }
    }

    /** A copy that is pasted beside its original must not take the original's place. */
    private boolean isTaken(String id, Element element) {
        EObject other = elementsById.get(id);
        return other != null && other != element && other.eResource() == this;
    }

    @Override
    protected void detachedHelper(EObject object) {
        super.detachedHelper(object);
        if (object instanceof Element element && element.getId() != null) {
            elementsById.remove(element.getId(), element);
        }
    }

    /** An ID that is not in the map can only be one that was changed by hand since; then the elements are asked. */
    @Override
    protected EObject getEObjectByID(String id) {
        EObject known = elementsById.get(id);
        if (known != null || isLoading()) {
            return known;
        }
        for (TreeIterator<EObject> all = getAllProperContents(getContents()); all.hasNext();) {
            EObject object = all.next();
            if (id.equals(EcoreUtil.getID(object))) {
                return object;
            }
        }
        return null;
    }
}
