/**
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.keyline.model.assessment;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Disposition</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * What becomes of an area for improvement (WLGA Steps 9, 10).
 * <!-- end-model-doc -->
 * @see org.keyline.model.assessment.AssessmentPackage#getDisposition()
 * @model
 * @generated
 */
public enum Disposition implements Enumerator
{
  /**
   * The '<em><b>Undecided</b></em>' literal object.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #UNDECIDED_VALUE
   * @generated
   * @ordered
   */
  UNDECIDED(0, "undecided", "undecided"),

  /**
   * The '<em><b>Action</b></em>' literal object.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #ACTION_VALUE
   * @generated
   * @ordered
   */
  ACTION(1, "action", "action"),

  /**
   * The '<em><b>Decision</b></em>' literal object.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #DECISION_VALUE
   * @generated
   * @ordered
   */
  DECISION(2, "decision", "decision"),

  /**
   * The '<em><b>Kept In View</b></em>' literal object.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #KEPT_IN_VIEW_VALUE
   * @generated
   * @ordered
   */
  KEPT_IN_VIEW(3, "keptInView", "keptInView");

  /**
   * The '<em><b>Undecided</b></em>' literal value.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #UNDECIDED
   * @model name="undecided"
   * @generated
   * @ordered
   */
  public static final int UNDECIDED_VALUE = 0;

  /**
   * The '<em><b>Action</b></em>' literal value.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #ACTION
   * @model name="action"
   * @generated
   * @ordered
   */
  public static final int ACTION_VALUE = 1;

  /**
   * The '<em><b>Decision</b></em>' literal value.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #DECISION
   * @model name="decision"
   * @generated
   * @ordered
   */
  public static final int DECISION_VALUE = 2;

  /**
   * The '<em><b>Kept In View</b></em>' literal value.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #KEPT_IN_VIEW
   * @model name="keptInView"
   * @generated
   * @ordered
   */
  public static final int KEPT_IN_VIEW_VALUE = 3;

  /**
   * An array of all the '<em><b>Disposition</b></em>' enumerators.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  private static final Disposition[] VALUES_ARRAY =
    new Disposition[]
    {
      UNDECIDED,
      ACTION,
      DECISION,
      KEPT_IN_VIEW,
    };

  /**
   * A public read-only list of all the '<em><b>Disposition</b></em>' enumerators.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  public static final List<Disposition> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

  /**
   * Returns the '<em><b>Disposition</b></em>' literal with the specified literal value.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param literal the literal.
   * @return the matching enumerator or <code>null</code>.
   * @generated
   */
  public static Disposition get(String literal)
  {
    for (int i = 0; i < VALUES_ARRAY.length; ++i)
    {
      Disposition result = VALUES_ARRAY[i];
      if (result.toString().equals(literal))
      {
        return result;
      }
    }
    return null;
  }

  /**
   * Returns the '<em><b>Disposition</b></em>' literal with the specified name.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param name the name.
   * @return the matching enumerator or <code>null</code>.
   * @generated
   */
  public static Disposition getByName(String name)
  {
    for (int i = 0; i < VALUES_ARRAY.length; ++i)
    {
      Disposition result = VALUES_ARRAY[i];
      if (result.getName().equals(name))
      {
        return result;
      }
    }
    return null;
  }

  /**
   * Returns the '<em><b>Disposition</b></em>' literal with the specified integer value.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the integer value.
   * @return the matching enumerator or <code>null</code>.
   * @generated
   */
  public static Disposition get(int value)
  {
    switch (value)
    {
      case UNDECIDED_VALUE: return UNDECIDED;
      case ACTION_VALUE: return ACTION;
      case DECISION_VALUE: return DECISION;
      case KEPT_IN_VIEW_VALUE: return KEPT_IN_VIEW;
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
  private Disposition(int value, String name, String literal)
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
  
} //Disposition
