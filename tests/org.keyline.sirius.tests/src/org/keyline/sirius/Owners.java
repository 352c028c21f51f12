/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.sirius;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.w3c.dom.Element;

/** The classes of what a mapping's candidates are asked of: of what it is in, and of what uses it again. */
final class Owners {

    private static final Set<String> MAPPINGS = Set.of("nodeMappings", "subNodeMappings", "containerMappings",
            "edgeMappings", "ownedLineMappings", "ownedSubLines", "ownedColumnMappings", "subItemMappings");
    private static final List<String> USING_AGAIN = List.of("reusedNodeMappings", "reusedContainerMappings",
            "reusedSubLines", "reusedTreeItemMappings");

    private Owners() {
    }

    static List<EClass> of(Element mapping, Specification specification) {
        List<EClass> owners = new ArrayList<>();
        Element owner = Specification.parent(mapping);
        while (!MAPPINGS.contains(owner.getTagName()) && !owner.getTagName().equals("ownedRepresentations")) {
            owner = Specification.parent(owner);
        }
        owners.add(Specification.domainClass(owner.getAttribute("domainClass")));
        for (Element user : specification.all()) {
            for (String attribute : USING_AGAIN) {
                if (specification.references(user, attribute).contains(mapping)) {
                    owners.add(Specification.domainClass(user.getAttribute("domainClass")));
                }
            }
        }
        return owners;
    }
}
