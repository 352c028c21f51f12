/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
/**
 * Pure questions about a model: coverage of recommendations, the network of dependencies, schedule and float,
 * deadlines, workload, progress and bank holidays. Every answer is computed once from the model as it is at that
 * moment, is immutable, and does not change the model. All computations are linear in the size of the plan or close to
 * it; where one is not, its class says so.
 */
package org.keyline.analysis;
