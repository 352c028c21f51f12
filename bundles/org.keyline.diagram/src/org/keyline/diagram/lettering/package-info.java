/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
/**
 * The lettering of all drawings: the typeface DejaVu Sans Condensed 2.37, which is part of this bundle so that labels
 * have the same size everywhere (its licence is in {@code DejaVu-LICENSE.txt} beside it), how wide texts are in it, and
 * how they are wrapped.
 */
package org.keyline.diagram.lettering;
