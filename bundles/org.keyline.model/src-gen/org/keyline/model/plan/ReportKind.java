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
 * A representation of the literals of the enumeration '<em><b>Report Kind</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * To whom a progress report goes (NCC 3.1, 4.2; SHR ¶22, ¶25).
 * <!-- end-model-doc -->
 * @see org.keyline.model.plan.PlanPackage#getReportKind()
 * @model
 * @generated
 */
public enum ReportKind implements Enumerator
{
  /**
   * The '<em><b>Checkpoint</b></em>' literal object.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #CHECKPOINT_VALUE
   * @generated
   * @ordered
   */
  CHECKPOINT(0, "checkpoint", "checkpoint"),

  /**
   * The '<em><b>Board</b></em>' literal object.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #BOARD_VALUE
   * @generated
   * @ordered
   */
  BOARD(1, "board", "board"),

  /**
   * The '<em><b>Scrutiny</b></em>' literal object.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #SCRUTINY_VALUE
   * @generated
   * @ordered
   */
  SCRUTINY(2, "scrutiny", "scrutiny"),

  /**
   * The '<em><b>Interim</b></em>' literal object.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #INTERIM_VALUE
   * @generated
   * @ordered
   */
  INTERIM(3, "interim", "interim"),

  /**
   * The '<em><b>Final</b></em>' literal object.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #FINAL_VALUE
   * @generated
   * @ordered
   */
  FINAL(4, "final", "final");

  /**
   * The '<em><b>Checkpoint</b></em>' literal value.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #CHECKPOINT
   * @model name="checkpoint"
   * @generated
   * @ordered
   */
  public static final int CHECKPOINT_VALUE = 0;

  /**
   * The '<em><b>Board</b></em>' literal value.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #BOARD
   * @model name="board"
   * @generated
   * @ordered
   */
  public static final int BOARD_VALUE = 1;

  /**
   * The '<em><b>Scrutiny</b></em>' literal value.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #SCRUTINY
   * @model name="scrutiny"
   * @generated
   * @ordered
   */
  public static final int SCRUTINY_VALUE = 2;

  /**
   * The '<em><b>Interim</b></em>' literal value.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #INTERIM
   * @model name="interim"
   * @generated
   * @ordered
   */
  public static final int INTERIM_VALUE = 3;

  /**
   * The '<em><b>Final</b></em>' literal value.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #FINAL
   * @model name="final"
   * @generated
   * @ordered
   */
  public static final int FINAL_VALUE = 4;

  /**
   * An array of all the '<em><b>Report Kind</b></em>' enumerators.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  private static final ReportKind[] VALUES_ARRAY =
    new ReportKind[]
    {
      CHECKPOINT,
      BOARD,
      SCRUTINY,
      INTERIM,
      FINAL,
    };

  /**
   * A public read-only list of all the '<em><b>Report Kind</b></em>' enumerators.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  public static final List<ReportKind> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

  /**
   * Returns the '<em><b>Report Kind</b></em>' literal with the specified literal value.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param literal the literal.
   * @return the matching enumerator or <code>null</code>.
   * @generated
   */
  public static ReportKind get(String literal)
  {
    for (int i = 0; i < VALUES_ARRAY.length; ++i)
    {
      ReportKind result = VALUES_ARRAY[i];
      if (result.toString().equals(literal))
      {
        return result;
      }
    }
    return null;
  }

  /**
   * Returns the '<em><b>Report Kind</b></em>' literal with the specified name.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param name the name.
   * @return the matching enumerator or <code>null</code>.
   * @generated
   */
  public static ReportKind getByName(String name)
  {
    for (int i = 0; i < VALUES_ARRAY.length; ++i)
    {
      ReportKind result = VALUES_ARRAY[i];
      if (result.getName().equals(name))
      {
        return result;
      }
    }
    return null;
  }

  /**
   * Returns the '<em><b>Report Kind</b></em>' literal with the specified integer value.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the integer value.
   * @return the matching enumerator or <code>null</code>.
   * @generated
   */
  public static ReportKind get(int value)
  {
    switch (value)
    {
      case CHECKPOINT_VALUE: return CHECKPOINT;
      case BOARD_VALUE: return BOARD;
      case SCRUTINY_VALUE: return SCRUTINY;
      case INTERIM_VALUE: return INTERIM;
      case FINAL_VALUE: return FINAL;
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
  private ReportKind(int value, String name, String literal)
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
  
} //ReportKind
