/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.diagram.editor;

import java.io.FileNotFoundException;
import java.nio.file.Path;

/** The model of a diagram is not where the diagram says. */
final class ModelMissingException extends FileNotFoundException {

    private static final long serialVersionUID = 1L;

    private final transient Path model;

    ModelMissingException(Path model) {
        super("Its model " + model.getFileName() + " is not in the folder " + model.getParent()
                + ". It was moved, renamed or deleted");
        this.model = model;
    }

    /** {@return where the model ought to be} */
    Path model() {
        return model;
    }
}
