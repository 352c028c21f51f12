/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.model.edit;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.keyline.model.resource.KeylineResource;
import org.keyline.testsupport.PlanBuilder;

/** Plans in an editing domain, for the tests of this package. */
final class Models {

    private Models() {
    }

    /** Puts what was built into a resource with an editing domain of its own. */
    static AdapterFactoryEditingDomain edit(PlanBuilder plan) {
        AdapterFactoryEditingDomain domain = new AdapterFactoryEditingDomain(new KeylineAdapterFactory(),
                new BasicCommandStack());
        KeylineResource resource = new KeylineResource(URI.createURI("test.keyline"));
        domain.getResourceSet().getResources().add(resource);
        for (EObject root : plan.roots()) {
            resource.getContents().add(root);
        }
        return domain;
    }
}
