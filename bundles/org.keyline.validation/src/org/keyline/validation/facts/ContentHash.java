/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation.facts;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.keyline.model.core.Element;
import org.keyline.model.framework.Framework;
import org.keyline.model.framework.FrameworkPackage;

/**
 * The fingerprint of a framework's content, taken when it is published, by which a later change is seen. It covers
 * every text, number and reference in their order, but not the identifiers, the status, the day of publication and the
 * fingerprint itself.
 */
public final class ContentHash {

    private static final Set<EStructuralFeature> LEFT_OUT = Set.of(FrameworkPackage.Literals.FRAMEWORK__STATUS,
            FrameworkPackage.Literals.FRAMEWORK__PUBLISHED_ON, FrameworkPackage.Literals.FRAMEWORK__CONTENT_HASH,
            FrameworkPackage.Literals.FRAMEWORK__PREVIOUS_VERSION);

    private ContentHash() {
    }

    /**
     * Works the fingerprint out.
     *
     * @param framework the framework
     * @return 64 hexadecimal figures
     */
    public static String of(Framework framework) {
        MessageDigest digest = sha256();
        add(framework, digest);
        for (TreeIterator<EObject> contents = framework.eAllContents(); contents.hasNext();) {
            add(contents.next(), digest);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static void add(EObject object, MessageDigest digest) {
        add(object.eClass().getName() + '\u0001' + (object.eContainer() == null ? 0 : depth(object)), digest);
        for (EStructuralFeature feature : object.eClass().getEAllStructuralFeatures()) {
            boolean contained = feature instanceof EReference reference
                    && (reference.isContainment() || reference.isContainer());
            if (contained || LEFT_OUT.contains(feature) || "id".equals(feature.getName())
                    || "origin".equals(feature.getName()) || feature.isDerived() || !object.eIsSet(feature)) {
                continue;
            }
            add(feature.getName(), digest);
            Object value = object.eGet(feature);
            for (Object one : value instanceof List<?> list ? list : List.of(value)) {
                add(one instanceof EObject target ? identity(target) : String.valueOf(one), digest);
            }
        }
    }

    private static String identity(EObject target) {
        return target instanceof Element element && element.getId() != null ? element.getId()
                : EcoreUtil.getURI(target).toString();
    }

    private static int depth(EObject object) {
        int depth = 0;
        for (EObject o = object.eContainer(); o != null; o = o.eContainer()) {
            depth++;
        }
        return depth;
    }

    private static void add(String text, MessageDigest digest) {
        digest.update(text.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
