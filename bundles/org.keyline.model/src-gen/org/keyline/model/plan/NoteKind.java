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
 * A representation of the literals of the enumeration '<em><b>Note Kind</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * What an import could not take as it was.
 * <!-- end-model-doc -->
 * @see org.keyline.model.plan.PlanPackage#getNoteKind()
 * @model
 * @generated
 */
public enum NoteKind implements Enumerator
{
  /**
   * The '<em><b>Unreadable Date</b></em>' literal object.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #UNREADABLE_DATE_VALUE
   * @generated
   * @ordered
   */
  UNREADABLE_DATE(0, "unreadableDate", "unreadableDate"),

  /**
   * The '<em><b>Several Dates</b></em>' literal object.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #SEVERAL_DATES_VALUE
   * @generated
   * @ordered
   */
  SEVERAL_DATES(1, "severalDates", "severalDates"),

  /**
   * The '<em><b>Partly Read Date</b></em>' literal object.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #PARTLY_READ_DATE_VALUE
   * @generated
   * @ordered
   */
  PARTLY_READ_DATE(2, "partlyReadDate", "partlyReadDate"),

  /**
   * The '<em><b>Split Row</b></em>' literal object.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #SPLIT_ROW_VALUE
   * @generated
   * @ordered
   */
  SPLIT_ROW(3, "splitRow", "splitRow"),

  /**
   * The '<em><b>Merged Row</b></em>' literal object.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #MERGED_ROW_VALUE
   * @generated
   * @ordered
   */
  MERGED_ROW(4, "mergedRow", "mergedRow"),

  /**
   * The '<em><b>Repaired Reference</b></em>' literal object.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #REPAIRED_REFERENCE_VALUE
   * @generated
   * @ordered
   */
  REPAIRED_REFERENCE(5, "repairedReference", "repairedReference"),

  /**
   * The '<em><b>Duplicate Reference</b></em>' literal object.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #DUPLICATE_REFERENCE_VALUE
   * @generated
   * @ordered
   */
  DUPLICATE_REFERENCE(6, "duplicateReference", "duplicateReference"),

  /**
   * The '<em><b>Unresolved Reference</b></em>' literal object.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #UNRESOLVED_REFERENCE_VALUE
   * @generated
   * @ordered
   */
  UNRESOLVED_REFERENCE(7, "unresolvedReference", "unresolvedReference"),

  /**
   * The '<em><b>Unknown Column</b></em>' literal object.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #UNKNOWN_COLUMN_VALUE
   * @generated
   * @ordered
   */
  UNKNOWN_COLUMN(8, "unknownColumn", "unknownColumn"),

  /**
   * The '<em><b>Unreadable Value</b></em>' literal object.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #UNREADABLE_VALUE_VALUE
   * @generated
   * @ordered
   */
  UNREADABLE_VALUE(9, "unreadableValue", "unreadableValue"),

  /**
   * The '<em><b>Unread Text</b></em>' literal object.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #UNREAD_TEXT_VALUE
   * @generated
   * @ordered
   */
  UNREAD_TEXT(10, "unreadText", "unreadText"),

  /**
   * The '<em><b>Missing Reference</b></em>' literal object.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #MISSING_REFERENCE_VALUE
   * @generated
   * @ordered
   */
  MISSING_REFERENCE(11, "missingReference", "missingReference");

  /**
   * The '<em><b>Unreadable Date</b></em>' literal value.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #UNREADABLE_DATE
   * @model name="unreadableDate"
   * @generated
   * @ordered
   */
  public static final int UNREADABLE_DATE_VALUE = 0;

  /**
   * The '<em><b>Several Dates</b></em>' literal value.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #SEVERAL_DATES
   * @model name="severalDates"
   * @generated
   * @ordered
   */
  public static final int SEVERAL_DATES_VALUE = 1;

  /**
   * The '<em><b>Partly Read Date</b></em>' literal value.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #PARTLY_READ_DATE
   * @model name="partlyReadDate"
   * @generated
   * @ordered
   */
  public static final int PARTLY_READ_DATE_VALUE = 2;

  /**
   * The '<em><b>Split Row</b></em>' literal value.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #SPLIT_ROW
   * @model name="splitRow"
   * @generated
   * @ordered
   */
  public static final int SPLIT_ROW_VALUE = 3;

  /**
   * The '<em><b>Merged Row</b></em>' literal value.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #MERGED_ROW
   * @model name="mergedRow"
   * @generated
   * @ordered
   */
  public static final int MERGED_ROW_VALUE = 4;

  /**
   * The '<em><b>Repaired Reference</b></em>' literal value.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #REPAIRED_REFERENCE
   * @model name="repairedReference"
   * @generated
   * @ordered
   */
  public static final int REPAIRED_REFERENCE_VALUE = 5;

  /**
   * The '<em><b>Duplicate Reference</b></em>' literal value.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #DUPLICATE_REFERENCE
   * @model name="duplicateReference"
   * @generated
   * @ordered
   */
  public static final int DUPLICATE_REFERENCE_VALUE = 6;

  /**
   * The '<em><b>Unresolved Reference</b></em>' literal value.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #UNRESOLVED_REFERENCE
   * @model name="unresolvedReference"
   * @generated
   * @ordered
   */
  public static final int UNRESOLVED_REFERENCE_VALUE = 7;

  /**
   * The '<em><b>Unknown Column</b></em>' literal value.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #UNKNOWN_COLUMN
   * @model name="unknownColumn"
   * @generated
   * @ordered
   */
  public static final int UNKNOWN_COLUMN_VALUE = 8;

  /**
   * The '<em><b>Unreadable Value</b></em>' literal value.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #UNREADABLE_VALUE
   * @model name="unreadableValue"
   * @generated
   * @ordered
   */
  public static final int UNREADABLE_VALUE_VALUE = 9;

  /**
   * The '<em><b>Unread Text</b></em>' literal value.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #UNREAD_TEXT
   * @model name="unreadText"
   * @generated
   * @ordered
   */
  public static final int UNREAD_TEXT_VALUE = 10;

  /**
   * The '<em><b>Missing Reference</b></em>' literal value.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #MISSING_REFERENCE
   * @model name="missingReference"
   * @generated
   * @ordered
   */
  public static final int MISSING_REFERENCE_VALUE = 11;

  /**
   * An array of all the '<em><b>Note Kind</b></em>' enumerators.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  private static final NoteKind[] VALUES_ARRAY =
    new NoteKind[]
    {
      UNREADABLE_DATE,
      SEVERAL_DATES,
      PARTLY_READ_DATE,
      SPLIT_ROW,
      MERGED_ROW,
      REPAIRED_REFERENCE,
      DUPLICATE_REFERENCE,
      UNRESOLVED_REFERENCE,
      UNKNOWN_COLUMN,
      UNREADABLE_VALUE,
      UNREAD_TEXT,
      MISSING_REFERENCE,
    };

  /**
   * A public read-only list of all the '<em><b>Note Kind</b></em>' enumerators.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  public static final List<NoteKind> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

  /**
   * Returns the '<em><b>Note Kind</b></em>' literal with the specified literal value.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param literal the literal.
   * @return the matching enumerator or <code>null</code>.
   * @generated
   */
  public static NoteKind get(String literal)
  {
    for (int i = 0; i < VALUES_ARRAY.length; ++i)
    {
      NoteKind result = VALUES_ARRAY[i];
      if (result.toString().equals(literal))
      {
        return result;
      }
    }
    return null;
  }

  /**
   * Returns the '<em><b>Note Kind</b></em>' literal with the specified name.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param name the name.
   * @return the matching enumerator or <code>null</code>.
   * @generated
   */
  public static NoteKind getByName(String name)
  {
    for (int i = 0; i < VALUES_ARRAY.length; ++i)
    {
      NoteKind result = VALUES_ARRAY[i];
      if (result.getName().equals(name))
      {
        return result;
      }
    }
    return null;
  }

  /**
   * Returns the '<em><b>Note Kind</b></em>' literal with the specified integer value.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the integer value.
   * @return the matching enumerator or <code>null</code>.
   * @generated
   */
  public static NoteKind get(int value)
  {
    switch (value)
    {
      case UNREADABLE_DATE_VALUE: return UNREADABLE_DATE;
      case SEVERAL_DATES_VALUE: return SEVERAL_DATES;
      case PARTLY_READ_DATE_VALUE: return PARTLY_READ_DATE;
      case SPLIT_ROW_VALUE: return SPLIT_ROW;
      case MERGED_ROW_VALUE: return MERGED_ROW;
      case REPAIRED_REFERENCE_VALUE: return REPAIRED_REFERENCE;
      case DUPLICATE_REFERENCE_VALUE: return DUPLICATE_REFERENCE;
      case UNRESOLVED_REFERENCE_VALUE: return UNRESOLVED_REFERENCE;
      case UNKNOWN_COLUMN_VALUE: return UNKNOWN_COLUMN;
      case UNREADABLE_VALUE_VALUE: return UNREADABLE_VALUE;
      case UNREAD_TEXT_VALUE: return UNREAD_TEXT;
      case MISSING_REFERENCE_VALUE: return MISSING_REFERENCE;
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
  private NoteKind(int value, String name, String literal)
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
  
} //NoteKind
