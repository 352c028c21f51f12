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
 * A representation of the literals of the enumeration '<em><b>Organisation Kind</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * What sort of body an organisation is; the regulator's rules differ by it (SHR ¶5).
 * <!-- end-model-doc -->
 * @see org.keyline.model.core.CorePackage#getOrganisationKind()
 * @model
 * @generated
 */
public enum OrganisationKind implements Enumerator
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
   * The '<em><b>Local Authority</b></em>' literal object.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #LOCAL_AUTHORITY_VALUE
   * @generated
   * @ordered
   */
  LOCAL_AUTHORITY(1, "localAuthority", "localAuthority"),

  /**
   * The '<em><b>Registered Social Landlord</b></em>' literal object.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #REGISTERED_SOCIAL_LANDLORD_VALUE
   * @generated
   * @ordered
   */
  REGISTERED_SOCIAL_LANDLORD(2, "registeredSocialLandlord", "registeredSocialLandlord"),

  /**
   * The '<em><b>Almo</b></em>' literal object.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #ALMO_VALUE
   * @generated
   * @ordered
   */
  ALMO(3, "almo", "almo"),

  /**
   * The '<em><b>Inspectorate</b></em>' literal object.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #INSPECTORATE_VALUE
   * @generated
   * @ordered
   */
  INSPECTORATE(4, "inspectorate", "inspectorate"),

  /**
   * The '<em><b>Regulator</b></em>' literal object.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #REGULATOR_VALUE
   * @generated
   * @ordered
   */
  REGULATOR(5, "regulator", "regulator"),

  /**
   * The '<em><b>Auditor</b></em>' literal object.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #AUDITOR_VALUE
   * @generated
   * @ordered
   */
  AUDITOR(6, "auditor", "auditor"),

  /**
   * The '<em><b>Contractor</b></em>' literal object.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #CONTRACTOR_VALUE
   * @generated
   * @ordered
   */
  CONTRACTOR(7, "contractor", "contractor"),

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
   * The '<em><b>Local Authority</b></em>' literal value.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #LOCAL_AUTHORITY
   * @model name="localAuthority"
   * @generated
   * @ordered
   */
  public static final int LOCAL_AUTHORITY_VALUE = 1;

  /**
   * The '<em><b>Registered Social Landlord</b></em>' literal value.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #REGISTERED_SOCIAL_LANDLORD
   * @model name="registeredSocialLandlord"
   * @generated
   * @ordered
   */
  public static final int REGISTERED_SOCIAL_LANDLORD_VALUE = 2;

  /**
   * The '<em><b>Almo</b></em>' literal value.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #ALMO
   * @model name="almo"
   * @generated
   * @ordered
   */
  public static final int ALMO_VALUE = 3;

  /**
   * The '<em><b>Inspectorate</b></em>' literal value.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #INSPECTORATE
   * @model name="inspectorate"
   * @generated
   * @ordered
   */
  public static final int INSPECTORATE_VALUE = 4;

  /**
   * The '<em><b>Regulator</b></em>' literal value.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #REGULATOR
   * @model name="regulator"
   * @generated
   * @ordered
   */
  public static final int REGULATOR_VALUE = 5;

  /**
   * The '<em><b>Auditor</b></em>' literal value.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #AUDITOR
   * @model name="auditor"
   * @generated
   * @ordered
   */
  public static final int AUDITOR_VALUE = 6;

  /**
   * The '<em><b>Contractor</b></em>' literal value.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #CONTRACTOR
   * @model name="contractor"
   * @generated
   * @ordered
   */
  public static final int CONTRACTOR_VALUE = 7;

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
   * An array of all the '<em><b>Organisation Kind</b></em>' enumerators.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  private static final OrganisationKind[] VALUES_ARRAY =
    new OrganisationKind[]
    {
      UNSPECIFIED,
      LOCAL_AUTHORITY,
      REGISTERED_SOCIAL_LANDLORD,
      ALMO,
      INSPECTORATE,
      REGULATOR,
      AUDITOR,
      CONTRACTOR,
      OTHER,
    };

  /**
   * A public read-only list of all the '<em><b>Organisation Kind</b></em>' enumerators.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  public static final List<OrganisationKind> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

  /**
   * Returns the '<em><b>Organisation Kind</b></em>' literal with the specified literal value.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param literal the literal.
   * @return the matching enumerator or <code>null</code>.
   * @generated
   */
  public static OrganisationKind get(String literal)
  {
    for (int i = 0; i < VALUES_ARRAY.length; ++i)
    {
      OrganisationKind result = VALUES_ARRAY[i];
      if (result.toString().equals(literal))
      {
        return result;
      }
    }
    return null;
  }

  /**
   * Returns the '<em><b>Organisation Kind</b></em>' literal with the specified name.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param name the name.
   * @return the matching enumerator or <code>null</code>.
   * @generated
   */
  public static OrganisationKind getByName(String name)
  {
    for (int i = 0; i < VALUES_ARRAY.length; ++i)
    {
      OrganisationKind result = VALUES_ARRAY[i];
      if (result.getName().equals(name))
      {
        return result;
      }
    }
    return null;
  }

  /**
   * Returns the '<em><b>Organisation Kind</b></em>' literal with the specified integer value.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the integer value.
   * @return the matching enumerator or <code>null</code>.
   * @generated
   */
  public static OrganisationKind get(int value)
  {
    switch (value)
    {
      case UNSPECIFIED_VALUE: return UNSPECIFIED;
      case LOCAL_AUTHORITY_VALUE: return LOCAL_AUTHORITY;
      case REGISTERED_SOCIAL_LANDLORD_VALUE: return REGISTERED_SOCIAL_LANDLORD;
      case ALMO_VALUE: return ALMO;
      case INSPECTORATE_VALUE: return INSPECTORATE;
      case REGULATOR_VALUE: return REGULATOR;
      case AUDITOR_VALUE: return AUDITOR;
      case CONTRACTOR_VALUE: return CONTRACTOR;
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
  private OrganisationKind(int value, String name, String literal)
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
  
} //OrganisationKind
