/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * From what a fact about the model is worked out: if none of these features changes anywhere, it stays as it is. A fact
 * without this mark is worked out anew after every change.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface DerivedFrom {

    /**
     * The features.
     *
     * @return class and feature, such as {@code Action.name}; none for what does not depend on the model
     */
    String[] value() default {};

    /**
     * Other facts from which it is worked out.
     *
     * @return their classes
     */
    Class<?>[] facts() default {};
}
