/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
/**
 * What the expressions of the viewpoint specification call. Sirius finds these methods by name and number of arguments:
 * each class is public with a public constructor without arguments, each method takes an
 * {@link org.eclipse.emf.ecore.EObject} first and no primitive, and no name is there twice. Queries never change a
 * model; they read the diagrams of {@link org.keyline.diagram}, so that Sirius and the built-in diagrams show the same.
 */
package org.keyline.sirius.services;
