/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.ui.findings;

import org.eclipse.ui.IStartup;
import org.keyline.validation.emf.KeylineValidator;

/**
 * Lets every EMF tool in the workbench, such as the Validate action of an Ecore editor, tell Keyline's findings. EMF
 * keeps validators in a registry that no extension point fills, so it is done when the workbench starts.
 */
public final class EmfValidation implements IStartup {

    @Override
    public void earlyStartup() {
        KeylineValidator.register();
    }
}
