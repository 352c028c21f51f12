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
 * A representation of the literals of the enumeration '<em><b>Report Part</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * The parts of the report's pro forma (WLGA Appendix 4).
 * <!-- end-model-doc -->
 * @see org.keyline.model.assessment.AssessmentPackage#getReportPart()
 * @model
 * @generated
 */
public enum ReportPart implements Enumerator
{
  /**
   * The '<em><b>Service</b></em>' literal object.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #SERVICE_VALUE
   * @generated
   * @ordered
   */
  SERVICE(0, "service", "service"),

  /**
   * The '<em><b>Dates</b></em>' literal object.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #DATES_VALUE
   * @generated
   * @ordered
   */
  DATES(1, "dates", "dates"),

  /**
   * The '<em><b>Sections</b></em>' literal object.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #SECTIONS_VALUE
   * @generated
   * @ordered
   */
  SECTIONS(2, "sections", "sections"),

  /**
   * The '<em><b>Performance</b></em>' literal object.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #PERFORMANCE_VALUE
   * @generated
   * @ordered
   */
  PERFORMANCE(3, "performance", "performance"),

  /**
   * The '<em><b>Team</b></em>' literal object.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #TEAM_VALUE
   * @generated
   * @ordered
   */
  TEAM(4, "team", "team"),

  /**
   * The '<em><b>Thanks</b></em>' literal object.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #THANKS_VALUE
   * @generated
   * @ordered
   */
  THANKS(5, "thanks", "thanks"),

  /**
   * The '<em><b>Evidence</b></em>' literal object.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #EVIDENCE_VALUE
   * @generated
   * @ordered
   */
  EVIDENCE(6, "evidence", "evidence"),

  /**
   * The '<em><b>Judgements</b></em>' literal object.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #JUDGEMENTS_VALUE
   * @generated
   * @ordered
   */
  JUDGEMENTS(7, "judgements", "judgements");

  /**
   * The '<em><b>Service</b></em>' literal value.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #SERVICE
   * @model name="service"
   * @generated
   * @ordered
   */
  public static final int SERVICE_VALUE = 0;

  /**
   * The '<em><b>Dates</b></em>' literal value.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #DATES
   * @model name="dates"
   * @generated
   * @ordered
   */
  public static final int DATES_VALUE = 1;

  /**
   * The '<em><b>Sections</b></em>' literal value.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #SECTIONS
   * @model name="sections"
   * @generated
   * @ordered
   */
  public static final int SECTIONS_VALUE = 2;

  /**
   * The '<em><b>Performance</b></em>' literal value.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #PERFORMANCE
   * @model name="performance"
   * @generated
   * @ordered
   */
  public static final int PERFORMANCE_VALUE = 3;

  /**
   * The '<em><b>Team</b></em>' literal value.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #TEAM
   * @model name="team"
   * @generated
   * @ordered
   */
  public static final int TEAM_VALUE = 4;

  /**
   * The '<em><b>Thanks</b></em>' literal value.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #THANKS
   * @model name="thanks"
   * @generated
   * @ordered
   */
  public static final int THANKS_VALUE = 5;

  /**
   * The '<em><b>Evidence</b></em>' literal value.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #EVIDENCE
   * @model name="evidence"
   * @generated
   * @ordered
   */
  public static final int EVIDENCE_VALUE = 6;

  /**
   * The '<em><b>Judgements</b></em>' literal value.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #JUDGEMENTS
   * @model name="judgements"
   * @generated
   * @ordered
   */
  public static final int JUDGEMENTS_VALUE = 7;

  /**
   * An array of all the '<em><b>Report Part</b></em>' enumerators.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  private static final ReportPart[] VALUES_ARRAY =
    new ReportPart[]
    {
      SERVICE,
      DATES,
      SECTIONS,
      PERFORMANCE,
      TEAM,
      THANKS,
      EVIDENCE,
      JUDGEMENTS,
    };

  /**
   * A public read-only list of all the '<em><b>Report Part</b></em>' enumerators.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  public static final List<ReportPart> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

  /**
   * Returns the '<em><b>Report Part</b></em>' literal with the specified literal value.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param literal the literal.
   * @return the matching enumerator or <code>null</code>.
   * @generated
   */
  public static ReportPart get(String literal)
  {
    for (int i = 0; i < VALUES_ARRAY.length; ++i)
    {
      ReportPart result = VALUES_ARRAY[i];
      if (result.toString().equals(literal))
      {
        return result;
      }
    }
    return null;
  }

  /**
   * Returns the '<em><b>Report Part</b></em>' literal with the specified name.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param name the name.
   * @return the matching enumerator or <code>null</code>.
   * @generated
   */
  public static ReportPart getByName(String name)
  {
    for (int i = 0; i < VALUES_ARRAY.length; ++i)
    {
      ReportPart result = VALUES_ARRAY[i];
      if (result.getName().equals(name))
      {
        return result;
      }
    }
    return null;
  }

  /**
   * Returns the '<em><b>Report Part</b></em>' literal with the specified integer value.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the integer value.
   * @return the matching enumerator or <code>null</code>.
   * @generated
   */
  public static ReportPart get(int value)
  {
    switch (value)
    {
      case SERVICE_VALUE: return SERVICE;
      case DATES_VALUE: return DATES;
      case SECTIONS_VALUE: return SECTIONS;
      case PERFORMANCE_VALUE: return PERFORMANCE;
      case TEAM_VALUE: return TEAM;
      case THANKS_VALUE: return THANKS;
      case EVIDENCE_VALUE: return EVIDENCE;
      case JUDGEMENTS_VALUE: return JUDGEMENTS;
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
  private ReportPart(int value, String name, String literal)
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
  
} //ReportPart
