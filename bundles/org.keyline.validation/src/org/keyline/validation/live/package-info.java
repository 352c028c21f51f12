/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
/**
 * Validation that follows a model while it is edited: {@link org.keyline.validation.live.LiveValidation} collects the
 * changes, works out from what the rules say that they look at which elements may be affected, and checks these alone.
 */
package org.keyline.validation.live;
