/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
/** Keyline's rules for tools that know EMF alone: as an {@link org.eclipse.emf.ecore.EValidator}. */
package org.keyline.validation.emf;
