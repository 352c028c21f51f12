/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation.live;

import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.keyline.model.core.CorePackage;
import org.keyline.model.core.Element;
import org.keyline.validation.facts.ReferenceIndex;

/** The elements with each reference, kept up to date. */
final class LiveReferences extends ReferenceIndex implements LiveFact {

    private final LiveGroups<Element> groups;

    LiveReferences(ModelOrder order) {
        groups = new LiveGroups<>(Element.class, LiveReferences::number, order);
    }

    @Override
    public Class<?> kind() {
        return ReferenceIndex.class;
    }

    @Override
    public void touched(Touched touched) {
        if (touched.object() instanceof Element element && (touched.moved() && element.getRef() != null
                || touched.changed(CorePackage.Literals.ELEMENT__REF))) {
            groups.touched(touched);
        }
    }

    @Override
    public void settle(Consumer<EObject> affected) {
        groups.settle(affected);
    }

    @Override
    protected Element other(Element element, EObject scope) {
        return groups.other(element, () -> {
            String key = key(element);
            return o -> o.eClass() == element.eClass() && scope(o) == scope && key(o).equals(key);
        });
    }

    private static int number(Element element) {
        EObject scope = element.getRef() == null ? null : scope(element);
        String key = scope == null ? "" : key(element);
        return key.isEmpty() ? LiveGroups.NONE : LiveGroups.number(scope, element.eClass(), key);
    }
}
