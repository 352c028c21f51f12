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
 * What a rule looks at besides the features of the element that it checks and the words by which that element is
 * called: if anything of this changes, the element has to be checked again, otherwise it need not. A rule without this
 * mark is checked again as a whole after every change, which is always right and slow.
 * <p>
 * A path leads from the element step by step to a feature: {@code "lead.title"} says that the rule looks at the
 * action's lead and at how that person is called. The steps are
 * <ul>
 * <li>{@code lead}: what a feature holds; {@code parent*}: the element, what the feature holds, what it holds in turn,
 * and so on;
 * <li>{@code ^}: the container; {@code ^ImprovementPlan}: the nearest container of a class, or the element itself;
 * {@code ^*}: the element and all its containers;
 * <li>{@code **Action}: everything of a class that lies in it, at whatever depth;
 * <li>{@code <Action.addresses}: everything of a class that refers to it by a feature;
 * <li>{@code @Assessment}: everything of a class in the model, wherever it is; at the beginning only.
 * </ul>
 * The last step is a feature, {@code title} (reference, name and description, by which an element is called in
 * messages), {@code *} (all features), or several of them in braces, {@code {start,finish}}.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface LooksAt {

    /** The import notes on an element. */
    String NOTES = "<ImportNote.element.{kind,text,column,file,row}";

    /**
     * The paths.
     *
     * @return none where the rule looks at nothing but the element itself
     */
    String[] value() default {};

    /**
     * What the rule asks of the model beyond single elements. If something changes from which it is worked out, the
     * answer may be another for every element.
     *
     * @return the classes of these facts
     */
    Class<?>[] facts() default {};

    /**
     * The other rules on whose settings the answer depends, since the rule leaves to them what they tell.
     *
     * @return their IDs
     */
    String[] rules() default {};
}
