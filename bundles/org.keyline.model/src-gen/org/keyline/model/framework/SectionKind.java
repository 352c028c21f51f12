/**
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.keyline.model.framework;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Section Kind</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * The rank of a section in its framework (KLOE; WLGA 1.5).
 * <!-- end-model-doc -->
 * @see org.keyline.model.framework.FrameworkPackage#getSectionKind()
 * @model
 * @generated
 */
public enum SectionKind implements Enumerator
{
  /**
   * The '<em><b>Part</b></em>' literal object.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #PART_VALUE
   * @generated
   * @ordered
   */
  PART(0, "part", "part"),

  /**
   * The '<em><b>Judgement</b></em>' literal object.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #JUDGEMENT_VALUE
   * @generated
   * @ordered
   */
  JUDGEMENT(1, "judgement", "judgement"),

  /**
   * The '<em><b>Question</b></em>' literal object.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #QUESTION_VALUE
   * @generated
   * @ordered
   */
  QUESTION(2, "question", "question"),

  /**
   * The '<em><b>Heading</b></em>' literal object.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #HEADING_VALUE
   * @generated
   * @ordered
   */
  HEADING(3, "heading", "heading"),

  /**
   * The '<em><b>Headline Question</b></em>' literal object.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #HEADLINE_QUESTION_VALUE
   * @generated
   * @ordered
   */
  HEADLINE_QUESTION(4, "headlineQuestion", "headlineQuestion"),

  /**
   * The '<em><b>Area</b></em>' literal object.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #AREA_VALUE
   * @generated
   * @ordered
   */
  AREA(5, "area", "area");

  /**
   * The '<em><b>Part</b></em>' literal value.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #PART
   * @model name="part"
   * @generated
   * @ordered
   */
  public static final int PART_VALUE = 0;

  /**
   * The '<em><b>Judgement</b></em>' literal value.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #JUDGEMENT
   * @model name="judgement"
   * @generated
   * @ordered
   */
  public static final int JUDGEMENT_VALUE = 1;

  /**
   * The '<em><b>Question</b></em>' literal value.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #QUESTION
   * @model name="question"
   * @generated
   * @ordered
   */
  public static final int QUESTION_VALUE = 2;

  /**
   * The '<em><b>Heading</b></em>' literal value.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #HEADING
   * @model name="heading"
   * @generated
   * @ordered
   */
  public static final int HEADING_VALUE = 3;

  /**
   * The '<em><b>Headline Question</b></em>' literal value.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #HEADLINE_QUESTION
   * @model name="headlineQuestion"
   * @generated
   * @ordered
   */
  public static final int HEADLINE_QUESTION_VALUE = 4;

  /**
   * The '<em><b>Area</b></em>' literal value.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #AREA
   * @model name="area"
   * @generated
   * @ordered
   */
  public static final int AREA_VALUE = 5;

  /**
   * An array of all the '<em><b>Section Kind</b></em>' enumerators.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  private static final SectionKind[] VALUES_ARRAY =
    new SectionKind[]
    {
      PART,
      JUDGEMENT,
      QUESTION,
      HEADING,
      HEADLINE_QUESTION,
      AREA,
    };

  /**
   * A public read-only list of all the '<em><b>Section Kind</b></em>' enumerators.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  public static final List<SectionKind> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

  /**
   * Returns the '<em><b>Section Kind</b></em>' literal with the specified literal value.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param literal the literal.
   * @return the matching enumerator or <code>null</code>.
   * @generated
   */
  public static SectionKind get(String literal)
  {
    for (int i = 0; i < VALUES_ARRAY.length; ++i)
    {
      SectionKind result = VALUES_ARRAY[i];
      if (result.toString().equals(literal))
      {
        return result;
      }
    }
    return null;
  }

  /**
   * Returns the '<em><b>Section Kind</b></em>' literal with the specified name.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param name the name.
   * @return the matching enumerator or <code>null</code>.
   * @generated
   */
  public static SectionKind getByName(String name)
  {
    for (int i = 0; i < VALUES_ARRAY.length; ++i)
    {
      SectionKind result = VALUES_ARRAY[i];
      if (result.getName().equals(name))
      {
        return result;
      }
    }
    return null;
  }

  /**
   * Returns the '<em><b>Section Kind</b></em>' literal with the specified integer value.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the integer value.
   * @return the matching enumerator or <code>null</code>.
   * @generated
   */
  public static SectionKind get(int value)
  {
    switch (value)
    {
      case PART_VALUE: return PART;
      case JUDGEMENT_VALUE: return JUDGEMENT;
      case QUESTION_VALUE: return QUESTION;
      case HEADING_VALUE: return HEADING;
      case HEADLINE_QUESTION_VALUE: return HEADLINE_QUESTION;
      case AREA_VALUE: return AREA;
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
  private SectionKind(int value, String name, String literal)
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
  
} //SectionKind
