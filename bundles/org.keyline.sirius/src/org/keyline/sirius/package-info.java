/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
/**
 * Keyline's diagrams as a Sirius viewpoint specification. It takes effect where Sirius is installed; without it this
 * bundle does nothing. The specification is {@code description/keyline.odesign}.
 */
package org.keyline.sirius;
