/**
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.keyline.model.inspection;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Auditor Document</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * The five documents of which the lead auditor gets a copy (SHR Annex (e)).
 * <!-- end-model-doc -->
 * @see org.keyline.model.inspection.InspectionPackage#getAuditorDocument()
 * @model
 * @generated
 */
public enum AuditorDocument implements Enumerator
{
  /**
   * The '<em><b>Inspection Report</b></em>' literal object.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #INSPECTION_REPORT_VALUE
   * @generated
   * @ordered
   */
  INSPECTION_REPORT(0, "inspectionReport", "inspectionReport"),

  /**
   * The '<em><b>Improvement Plan</b></em>' literal object.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #IMPROVEMENT_PLAN_VALUE
   * @generated
   * @ordered
   */
  IMPROVEMENT_PLAN(1, "improvementPlan", "improvementPlan"),

  /**
   * The '<em><b>Response To Plan</b></em>' literal object.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #RESPONSE_TO_PLAN_VALUE
   * @generated
   * @ordered
   */
  RESPONSE_TO_PLAN(2, "responseToPlan", "responseToPlan"),

  /**
   * The '<em><b>Agreed Plan</b></em>' literal object.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #AGREED_PLAN_VALUE
   * @generated
   * @ordered
   */
  AGREED_PLAN(3, "agreedPlan", "agreedPlan"),

  /**
   * The '<em><b>Follow Up Arrangements</b></em>' literal object.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #FOLLOW_UP_ARRANGEMENTS_VALUE
   * @generated
   * @ordered
   */
  FOLLOW_UP_ARRANGEMENTS(4, "followUpArrangements", "followUpArrangements");

  /**
   * The '<em><b>Inspection Report</b></em>' literal value.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #INSPECTION_REPORT
   * @model name="inspectionReport"
   * @generated
   * @ordered
   */
  public static final int INSPECTION_REPORT_VALUE = 0;

  /**
   * The '<em><b>Improvement Plan</b></em>' literal value.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #IMPROVEMENT_PLAN
   * @model name="improvementPlan"
   * @generated
   * @ordered
   */
  public static final int IMPROVEMENT_PLAN_VALUE = 1;

  /**
   * The '<em><b>Response To Plan</b></em>' literal value.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #RESPONSE_TO_PLAN
   * @model name="responseToPlan"
   * @generated
   * @ordered
   */
  public static final int RESPONSE_TO_PLAN_VALUE = 2;

  /**
   * The '<em><b>Agreed Plan</b></em>' literal value.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #AGREED_PLAN
   * @model name="agreedPlan"
   * @generated
   * @ordered
   */
  public static final int AGREED_PLAN_VALUE = 3;

  /**
   * The '<em><b>Follow Up Arrangements</b></em>' literal value.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #FOLLOW_UP_ARRANGEMENTS
   * @model name="followUpArrangements"
   * @generated
   * @ordered
   */
  public static final int FOLLOW_UP_ARRANGEMENTS_VALUE = 4;

  /**
   * An array of all the '<em><b>Auditor Document</b></em>' enumerators.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  private static final AuditorDocument[] VALUES_ARRAY =
    new AuditorDocument[]
    {
      INSPECTION_REPORT,
      IMPROVEMENT_PLAN,
      RESPONSE_TO_PLAN,
      AGREED_PLAN,
      FOLLOW_UP_ARRANGEMENTS,
    };

  /**
   * A public read-only list of all the '<em><b>Auditor Document</b></em>' enumerators.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  public static final List<AuditorDocument> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

  /**
   * Returns the '<em><b>Auditor Document</b></em>' literal with the specified literal value.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param literal the literal.
   * @return the matching enumerator or <code>null</code>.
   * @generated
   */
  public static AuditorDocument get(String literal)
  {
    for (int i = 0; i < VALUES_ARRAY.length; ++i)
    {
      AuditorDocument result = VALUES_ARRAY[i];
      if (result.toString().equals(literal))
      {
        return result;
      }
    }
    return null;
  }

  /**
   * Returns the '<em><b>Auditor Document</b></em>' literal with the specified name.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param name the name.
   * @return the matching enumerator or <code>null</code>.
   * @generated
   */
  public static AuditorDocument getByName(String name)
  {
    for (int i = 0; i < VALUES_ARRAY.length; ++i)
    {
      AuditorDocument result = VALUES_ARRAY[i];
      if (result.getName().equals(name))
      {
        return result;
      }
    }
    return null;
  }

  /**
   * Returns the '<em><b>Auditor Document</b></em>' literal with the specified integer value.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the integer value.
   * @return the matching enumerator or <code>null</code>.
   * @generated
   */
  public static AuditorDocument get(int value)
  {
    switch (value)
    {
      case INSPECTION_REPORT_VALUE: return INSPECTION_REPORT;
      case IMPROVEMENT_PLAN_VALUE: return IMPROVEMENT_PLAN;
      case RESPONSE_TO_PLAN_VALUE: return RESPONSE_TO_PLAN;
      case AGREED_PLAN_VALUE: return AGREED_PLAN;
      case FOLLOW_UP_ARRANGEMENTS_VALUE: return FOLLOW_UP_ARRANGEMENTS;
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
  private AuditorDocument(int value, String name, String literal)
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
  
} //AuditorDocument
