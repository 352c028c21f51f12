/**
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.keyline.model.core;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Count Subject</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * What a stated count counts.
 * <!-- end-model-doc -->
 * @see org.keyline.model.core.CorePackage#getCountSubject()
 * @model
 * @generated
 */
public enum CountSubject implements Enumerator
{
  /**
   * The '<em><b>Key Recommendations</b></em>' literal object.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #KEY_RECOMMENDATIONS_VALUE
   * @generated
   * @ordered
   */
  KEY_RECOMMENDATIONS(0, "keyRecommendations", "keyRecommendations"),

  /**
   * The '<em><b>Supporting Recommendations</b></em>' literal object.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #SUPPORTING_RECOMMENDATIONS_VALUE
   * @generated
   * @ordered
   */
  SUPPORTING_RECOMMENDATIONS(1, "supportingRecommendations", "supportingRecommendations"),

  /**
   * The '<em><b>Recommendations</b></em>' literal object.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #RECOMMENDATIONS_VALUE
   * @generated
   * @ordered
   */
  RECOMMENDATIONS(2, "recommendations", "recommendations"),

  /**
   * The '<em><b>Findings</b></em>' literal object.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #FINDINGS_VALUE
   * @generated
   * @ordered
   */
  FINDINGS(3, "findings", "findings"),

  /**
   * The '<em><b>Work Streams</b></em>' literal object.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #WORK_STREAMS_VALUE
   * @generated
   * @ordered
   */
  WORK_STREAMS(4, "workStreams", "workStreams"),

  /**
   * The '<em><b>Actions</b></em>' literal object.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #ACTIONS_VALUE
   * @generated
   * @ordered
   */
  ACTIONS(5, "actions", "actions"),

  /**
   * The '<em><b>Questions</b></em>' literal object.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #QUESTIONS_VALUE
   * @generated
   * @ordered
   */
  QUESTIONS(6, "questions", "questions"),

  /**
   * The '<em><b>Areas</b></em>' literal object.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #AREAS_VALUE
   * @generated
   * @ordered
   */
  AREAS(7, "areas", "areas"),

  /**
   * The '<em><b>Key Lines</b></em>' literal object.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #KEY_LINES_VALUE
   * @generated
   * @ordered
   */
  KEY_LINES(8, "keyLines", "keyLines");

  /**
   * The '<em><b>Key Recommendations</b></em>' literal value.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #KEY_RECOMMENDATIONS
   * @model name="keyRecommendations"
   * @generated
   * @ordered
   */
  public static final int KEY_RECOMMENDATIONS_VALUE = 0;

  /**
   * The '<em><b>Supporting Recommendations</b></em>' literal value.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #SUPPORTING_RECOMMENDATIONS
   * @model name="supportingRecommendations"
   * @generated
   * @ordered
   */
  public static final int SUPPORTING_RECOMMENDATIONS_VALUE = 1;

  /**
   * The '<em><b>Recommendations</b></em>' literal value.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #RECOMMENDATIONS
   * @model name="recommendations"
   * @generated
   * @ordered
   */
  public static final int RECOMMENDATIONS_VALUE = 2;

  /**
   * The '<em><b>Findings</b></em>' literal value.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #FINDINGS
   * @model name="findings"
   * @generated
   * @ordered
   */
  public static final int FINDINGS_VALUE = 3;

  /**
   * The '<em><b>Work Streams</b></em>' literal value.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #WORK_STREAMS
   * @model name="workStreams"
   * @generated
   * @ordered
   */
  public static final int WORK_STREAMS_VALUE = 4;

  /**
   * The '<em><b>Actions</b></em>' literal value.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #ACTIONS
   * @model name="actions"
   * @generated
   * @ordered
   */
  public static final int ACTIONS_VALUE = 5;

  /**
   * The '<em><b>Questions</b></em>' literal value.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #QUESTIONS
   * @model name="questions"
   * @generated
   * @ordered
   */
  public static final int QUESTIONS_VALUE = 6;

  /**
   * The '<em><b>Areas</b></em>' literal value.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #AREAS
   * @model name="areas"
   * @generated
   * @ordered
   */
  public static final int AREAS_VALUE = 7;

  /**
   * The '<em><b>Key Lines</b></em>' literal value.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #KEY_LINES
   * @model name="keyLines"
   * @generated
   * @ordered
   */
  public static final int KEY_LINES_VALUE = 8;

  /**
   * An array of all the '<em><b>Count Subject</b></em>' enumerators.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  private static final CountSubject[] VALUES_ARRAY =
    new CountSubject[]
    {
      KEY_RECOMMENDATIONS,
      SUPPORTING_RECOMMENDATIONS,
      RECOMMENDATIONS,
      FINDINGS,
      WORK_STREAMS,
      ACTIONS,
      QUESTIONS,
      AREAS,
      KEY_LINES,
    };

  /**
   * A public read-only list of all the '<em><b>Count Subject</b></em>' enumerators.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  public static final List<CountSubject> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

  /**
   * Returns the '<em><b>Count Subject</b></em>' literal with the specified literal value.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param literal the literal.
   * @return the matching enumerator or <code>null</code>.
   * @generated
   */
  public static CountSubject get(String literal)
  {
    for (int i = 0; i < VALUES_ARRAY.length; ++i)
    {
      CountSubject result = VALUES_ARRAY[i];
      if (result.toString().equals(literal))
      {
        return result;
      }
    }
    return null;
  }

  /**
   * Returns the '<em><b>Count Subject</b></em>' literal with the specified name.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param name the name.
   * @return the matching enumerator or <code>null</code>.
   * @generated
   */
  public static CountSubject getByName(String name)
  {
    for (int i = 0; i < VALUES_ARRAY.length; ++i)
    {
      CountSubject result = VALUES_ARRAY[i];
      if (result.getName().equals(name))
      {
        return result;
      }
    }
    return null;
  }

  /**
   * Returns the '<em><b>Count Subject</b></em>' literal with the specified integer value.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the integer value.
   * @return the matching enumerator or <code>null</code>.
   * @generated
   */
  public static CountSubject get(int value)
  {
    switch (value)
    {
      case KEY_RECOMMENDATIONS_VALUE: return KEY_RECOMMENDATIONS;
      case SUPPORTING_RECOMMENDATIONS_VALUE: return SUPPORTING_RECOMMENDATIONS;
      case RECOMMENDATIONS_VALUE: return RECOMMENDATIONS;
      case FINDINGS_VALUE: return FINDINGS;
      case WORK_STREAMS_VALUE: return WORK_STREAMS;
      case ACTIONS_VALUE: return ACTIONS;
      case QUESTIONS_VALUE: return QUESTIONS;
      case AREAS_VALUE: return AREAS;
      case KEY_LINES_VALUE: return KEY_LINES;
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
  private CountSubject(int value, String name, String literal)
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
  
} //CountSubject
