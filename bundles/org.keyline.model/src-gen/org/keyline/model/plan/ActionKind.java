/**
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.keyline.model.plan;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Action Kind</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * What an action chiefly does. Review, consult, pilot and plan prepare; the others carry out.
 * <!-- end-model-doc -->
 * @see org.keyline.model.plan.PlanPackage#getActionKind()
 * @model
 * @generated
 */
public enum ActionKind implements Enumerator
{
  /**
   * The '<em><b>Unspecified</b></em>' literal object.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #UNSPECIFIED_VALUE
   * @generated
   * @ordered
   */
  UNSPECIFIED(0, "unspecified", "unspecified"),

  /**
   * The '<em><b>Review</b></em>' literal object.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #REVIEW_VALUE
   * @generated
   * @ordered
   */
  REVIEW(1, "review", "review"),

  /**
   * The '<em><b>Consult</b></em>' literal object.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #CONSULT_VALUE
   * @generated
   * @ordered
   */
  CONSULT(2, "consult", "consult"),

  /**
   * The '<em><b>Pilot</b></em>' literal object.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #PILOT_VALUE
   * @generated
   * @ordered
   */
  PILOT(3, "pilot", "pilot"),

  /**
   * The '<em><b>Plan</b></em>' literal object.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #PLAN_VALUE
   * @generated
   * @ordered
   */
  PLAN(4, "plan", "plan"),

  /**
   * The '<em><b>Implement</b></em>' literal object.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #IMPLEMENT_VALUE
   * @generated
   * @ordered
   */
  IMPLEMENT(5, "implement", "implement"),

  /**
   * The '<em><b>Train</b></em>' literal object.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #TRAIN_VALUE
   * @generated
   * @ordered
   */
  TRAIN(6, "train", "train"),

  /**
   * The '<em><b>Monitor</b></em>' literal object.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #MONITOR_VALUE
   * @generated
   * @ordered
   */
  MONITOR(7, "monitor", "monitor"),

  /**
   * The '<em><b>Other</b></em>' literal object.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #OTHER_VALUE
   * @generated
   * @ordered
   */
  OTHER(8, "other", "other");

  /**
   * The '<em><b>Unspecified</b></em>' literal value.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #UNSPECIFIED
   * @model name="unspecified"
   * @generated
   * @ordered
   */
  public static final int UNSPECIFIED_VALUE = 0;

  /**
   * The '<em><b>Review</b></em>' literal value.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #REVIEW
   * @model name="review"
   * @generated
   * @ordered
   */
  public static final int REVIEW_VALUE = 1;

  /**
   * The '<em><b>Consult</b></em>' literal value.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #CONSULT
   * @model name="consult"
   * @generated
   * @ordered
   */
  public static final int CONSULT_VALUE = 2;

  /**
   * The '<em><b>Pilot</b></em>' literal value.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #PILOT
   * @model name="pilot"
   * @generated
   * @ordered
   */
  public static final int PILOT_VALUE = 3;

  /**
   * The '<em><b>Plan</b></em>' literal value.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #PLAN
   * @model name="plan"
   * @generated
   * @ordered
   */
  public static final int PLAN_VALUE = 4;

  /**
   * The '<em><b>Implement</b></em>' literal value.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #IMPLEMENT
   * @model name="implement"
   * @generated
   * @ordered
   */
  public static final int IMPLEMENT_VALUE = 5;

  /**
   * The '<em><b>Train</b></em>' literal value.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #TRAIN
   * @model name="train"
   * @generated
   * @ordered
   */
  public static final int TRAIN_VALUE = 6;

  /**
   * The '<em><b>Monitor</b></em>' literal value.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #MONITOR
   * @model name="monitor"
   * @generated
   * @ordered
   */
  public static final int MONITOR_VALUE = 7;

  /**
   * The '<em><b>Other</b></em>' literal value.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #OTHER
   * @model name="other"
   * @generated
   * @ordered
   */
  public static final int OTHER_VALUE = 8;

  /**
   * An array of all the '<em><b>Action Kind</b></em>' enumerators.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  private static final ActionKind[] VALUES_ARRAY =
    new ActionKind[]
    {
      UNSPECIFIED,
      REVIEW,
      CONSULT,
      PILOT,
      PLAN,
      IMPLEMENT,
      TRAIN,
      MONITOR,
      OTHER,
    };

  /**
   * A public read-only list of all the '<em><b>Action Kind</b></em>' enumerators.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  public static final List<ActionKind> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

  /**
   * Returns the '<em><b>Action Kind</b></em>' literal with the specified literal value.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param literal the literal.
   * @return the matching enumerator or <code>null</code>.
   * @generated
   */
  public static ActionKind get(String literal)
  {
    for (int i = 0; i < VALUES_ARRAY.length; ++i)
    {
      ActionKind result = VALUES_ARRAY[i];
      if (result.toString().equals(literal))
      {
        return result;
      }
    }
    return null;
  }

  /**
   * Returns the '<em><b>Action Kind</b></em>' literal with the specified name.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param name the name.
   * @return the matching enumerator or <code>null</code>.
   * @generated
   */
  public static ActionKind getByName(String name)
  {
    for (int i = 0; i < VALUES_ARRAY.length; ++i)
    {
      ActionKind result = VALUES_ARRAY[i];
      if (result.getName().equals(name))
      {
        return result;
      }
    }
    return null;
  }

  /**
   * Returns the '<em><b>Action Kind</b></em>' literal with the specified integer value.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the integer value.
   * @return the matching enumerator or <code>null</code>.
   * @generated
   */
  public static ActionKind get(int value)
  {
    switch (value)
    {
      case UNSPECIFIED_VALUE: return UNSPECIFIED;
      case REVIEW_VALUE: return REVIEW;
      case CONSULT_VALUE: return CONSULT;
      case PILOT_VALUE: return PILOT;
      case PLAN_VALUE: return PLAN;
      case IMPLEMENT_VALUE: return IMPLEMENT;
      case TRAIN_VALUE: return TRAIN;
      case MONITOR_VALUE: return MONITOR;
      case OTHER_VALUE: return OTHER;
    }
    return null;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  private final int value;

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  private final String name;

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  private final String literal;

  /**
   * Only this class can construct instances.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  private ActionKind(int value, String name, String literal)
  {
    this.value = value;
    this.name = name;
    this.literal = literal;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public int getValue()
  {
    return value;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public String getName()
  {
    return name;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public String getLiteral()
  {
    return literal;
  }

  /**
   * Returns the literal value of the enumerator, which is its string representation.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public String toString()
  {
    return literal;
  }
  
} //ActionKind
