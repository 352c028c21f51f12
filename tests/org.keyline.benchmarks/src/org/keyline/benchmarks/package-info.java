/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
/**
 * Benchmarks of Keyline. Each measures something that Keyline does, as a ratio to the least that has to be done in any
 * case, in the same process and in turns with it, so that the figures of different machines can be compared. See
 * docs/benchmarks.md.
 */
package org.keyline.benchmarks;
