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
 * A representation of the literals of the enumeration '<em><b>Evidence Method</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * How evidence is gathered; also the perspective that it comes from (WLGA 1.5).
 * <!-- end-model-doc -->
 * @see org.keyline.model.framework.FrameworkPackage#getEvidenceMethod()
 * @model
 * @generated
 */
public enum EvidenceMethod implements Enumerator
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
   * The '<em><b>Document</b></em>' literal object.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #DOCUMENT_VALUE
   * @generated
   * @ordered
   */
  DOCUMENT(1, "document", "document"),

  /**
   * The '<em><b>Interview</b></em>' literal object.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #INTERVIEW_VALUE
   * @generated
   * @ordered
   */
  INTERVIEW(2, "interview", "interview"),

  /**
   * The '<em><b>Focus Group</b></em>' literal object.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #FOCUS_GROUP_VALUE
   * @generated
   * @ordered
   */
  FOCUS_GROUP(3, "focusGroup", "focusGroup"),

  /**
   * The '<em><b>Telephone</b></em>' literal object.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #TELEPHONE_VALUE
   * @generated
   * @ordered
   */
  TELEPHONE(4, "telephone", "telephone"),

  /**
   * The '<em><b>Visit</b></em>' literal object.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #VISIT_VALUE
   * @generated
   * @ordered
   */
  VISIT(5, "visit", "visit"),

  /**
   * The '<em><b>Observation</b></em>' literal object.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #OBSERVATION_VALUE
   * @generated
   * @ordered
   */
  OBSERVATION(6, "observation", "observation");

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
   * The '<em><b>Document</b></em>' literal value.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #DOCUMENT
   * @model name="document"
   * @generated
   * @ordered
   */
  public static final int DOCUMENT_VALUE = 1;

  /**
   * The '<em><b>Interview</b></em>' literal value.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #INTERVIEW
   * @model name="interview"
   * @generated
   * @ordered
   */
  public static final int INTERVIEW_VALUE = 2;

  /**
   * The '<em><b>Focus Group</b></em>' literal value.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #FOCUS_GROUP
   * @model name="focusGroup"
   * @generated
   * @ordered
   */
  public static final int FOCUS_GROUP_VALUE = 3;

  /**
   * The '<em><b>Telephone</b></em>' literal value.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #TELEPHONE
   * @model name="telephone"
   * @generated
   * @ordered
   */
  public static final int TELEPHONE_VALUE = 4;

  /**
   * The '<em><b>Visit</b></em>' literal value.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #VISIT
   * @model name="visit"
   * @generated
   * @ordered
   */
  public static final int VISIT_VALUE = 5;

  /**
   * The '<em><b>Observation</b></em>' literal value.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #OBSERVATION
   * @model name="observation"
   * @generated
   * @ordered
   */
  public static final int OBSERVATION_VALUE = 6;

  /**
   * An array of all the '<em><b>Evidence Method</b></em>' enumerators.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  private static final EvidenceMethod[] VALUES_ARRAY =
    new EvidenceMethod[]
    {
      UNSPECIFIED,
      DOCUMENT,
      INTERVIEW,
      FOCUS_GROUP,
      TELEPHONE,
      VISIT,
      OBSERVATION,
    };

  /**
   * A public read-only list of all the '<em><b>Evidence Method</b></em>' enumerators.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  public static final List<EvidenceMethod> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

  /**
   * Returns the '<em><b>Evidence Method</b></em>' literal with the specified literal value.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param literal the literal.
   * @return the matching enumerator or <code>null</code>.
   * @generated
   */
  public static EvidenceMethod get(String literal)
  {
    for (int i = 0; i < VALUES_ARRAY.length; ++i)
    {
      EvidenceMethod result = VALUES_ARRAY[i];
      if (result.toString().equals(literal))
      {
        return result;
      }
    }
    return null;
  }

  /**
   * Returns the '<em><b>Evidence Method</b></em>' literal with the specified name.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param name the name.
   * @return the matching enumerator or <code>null</code>.
   * @generated
   */
  public static EvidenceMethod getByName(String name)
  {
    for (int i = 0; i < VALUES_ARRAY.length; ++i)
    {
      EvidenceMethod result = VALUES_ARRAY[i];
      if (result.getName().equals(name))
      {
        return result;
      }
    }
    return null;
  }

  /**
   * Returns the '<em><b>Evidence Method</b></em>' literal with the specified integer value.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the integer value.
   * @return the matching enumerator or <code>null</code>.
   * @generated
   */
  public static EvidenceMethod get(int value)
  {
    switch (value)
    {
      case UNSPECIFIED_VALUE: return UNSPECIFIED;
      case DOCUMENT_VALUE: return DOCUMENT;
      case INTERVIEW_VALUE: return INTERVIEW;
      case FOCUS_GROUP_VALUE: return FOCUS_GROUP;
      case TELEPHONE_VALUE: return TELEPHONE;
      case VISIT_VALUE: return VISIT;
      case OBSERVATION_VALUE: return OBSERVATION;
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
  private EvidenceMethod(int value, String name, String literal)
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
  
} //EvidenceMethod
