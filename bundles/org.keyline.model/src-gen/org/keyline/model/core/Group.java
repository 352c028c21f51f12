/**
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.keyline.model.core;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Group</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A board, team or panel that meets.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.keyline.model.core.Group#getKind <em>Kind</em>}</li>
 *   <li>{@link org.keyline.model.core.Group#getMeetingIntervalDays <em>Meeting Interval Days</em>}</li>
 *   <li>{@link org.keyline.model.core.Group#getMembers <em>Members</em>}</li>
 * </ul>
 *
 * @see org.keyline.model.core.CorePackage#getGroup()
 * @model
 * @generated
 */
public interface Group extends Element
{
  /**
   * Returns the value of the '<em><b>Kind</b></em>' attribute.
   * The literals are from the enumeration {@link org.keyline.model.core.GroupKind}.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * What sort of group it is.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Kind</em>' attribute.
   * @see org.keyline.model.core.GroupKind
   * @see #setKind(GroupKind)
   * @see org.keyline.model.core.CorePackage#getGroup_Kind()
   * @model
   * @generated
   */
  GroupKind getKind();

  /**
   * Sets the value of the '{@link org.keyline.model.core.Group#getKind <em>Kind</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Kind</em>' attribute.
   * @see org.keyline.model.core.GroupKind
   * @see #getKind()
   * @generated
   */
  void setKind(GroupKind value);

  /**
   * Returns the value of the '<em><b>Meeting Interval Days</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * Days from one meeting to the next (NCC 3.1, 4.2).
   * <!-- end-model-doc -->
   * @return the value of the '<em>Meeting Interval Days</em>' attribute.
   * @see #setMeetingIntervalDays(Integer)
   * @see org.keyline.model.core.CorePackage#getGroup_MeetingIntervalDays()
   * @model
   * @generated
   */
  Integer getMeetingIntervalDays();

  /**
   * Sets the value of the '{@link org.keyline.model.core.Group#getMeetingIntervalDays <em>Meeting Interval Days</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Meeting Interval Days</em>' attribute.
   * @see #getMeetingIntervalDays()
   * @generated
   */
  void setMeetingIntervalDays(Integer value);

  /**
   * Returns the value of the '<em><b>Members</b></em>' reference list.
   * The list contents are of type {@link org.keyline.model.core.Person}.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * Who sits on it.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Members</em>' reference list.
   * @see org.keyline.model.core.CorePackage#getGroup_Members()
   * @model
   * @generated
   */
  EList<Person> getMembers();

} // Group
