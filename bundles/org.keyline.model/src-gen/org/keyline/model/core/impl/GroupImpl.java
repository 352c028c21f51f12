/**
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.keyline.model.core.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectResolvingEList;

import org.keyline.model.core.CorePackage;
import org.keyline.model.core.Group;
import org.keyline.model.core.GroupKind;
import org.keyline.model.core.Person;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Group</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.keyline.model.core.impl.GroupImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link org.keyline.model.core.impl.GroupImpl#getMeetingIntervalDays <em>Meeting Interval Days</em>}</li>
 *   <li>{@link org.keyline.model.core.impl.GroupImpl#getMembers <em>Members</em>}</li>
 * </ul>
 *
 * @generated
 */
public class GroupImpl extends ElementImpl implements Group
{
  /**
   * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getKind()
   * @generated
   * @ordered
   */
  protected static final GroupKind KIND_EDEFAULT = GroupKind.UNSPECIFIED;

  /**
   * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getKind()
   * @generated
   * @ordered
   */
  protected GroupKind kind = KIND_EDEFAULT;

  /**
   * The default value of the '{@link #getMeetingIntervalDays() <em>Meeting Interval Days</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getMeetingIntervalDays()
   * @generated
   * @ordered
   */
  protected static final Integer MEETING_INTERVAL_DAYS_EDEFAULT = null;

  /**
   * The cached value of the '{@link #getMeetingIntervalDays() <em>Meeting Interval Days</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getMeetingIntervalDays()
   * @generated
   * @ordered
   */
  protected Integer meetingIntervalDays = MEETING_INTERVAL_DAYS_EDEFAULT;

  /**
   * The cached value of the '{@link #getMembers() <em>Members</em>}' reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getMembers()
   * @generated
   * @ordered
   */
  protected EList<Person> members;

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  protected GroupImpl()
  {
    super();
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  protected EClass eStaticClass()
  {
    return CorePackage.Literals.GROUP;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public GroupKind getKind()
  {
    return kind;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public void setKind(GroupKind newKind)
  {
    GroupKind oldKind = kind;
    kind = newKind == null ? KIND_EDEFAULT : newKind;
    if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, CorePackage.GROUP__KIND, oldKind, kind));
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public Integer getMeetingIntervalDays()
  {
    return meetingIntervalDays;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public void setMeetingIntervalDays(Integer newMeetingIntervalDays)
  {
    Integer oldMeetingIntervalDays = meetingIntervalDays;
    meetingIntervalDays = newMeetingIntervalDays;
    if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, CorePackage.GROUP__MEETING_INTERVAL_DAYS, oldMeetingIntervalDays, meetingIntervalDays));
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EList<Person> getMembers()
  {
    if (members == null)
    {
      members = new EObjectResolvingEList<Person>(Person.class, this, CorePackage.GROUP__MEMBERS);
    }
    return members;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public Object eGet(int featureID, boolean resolve, boolean coreType)
  {
    switch (featureID)
    {
      case CorePackage.GROUP__KIND:
        return getKind();
      case CorePackage.GROUP__MEETING_INTERVAL_DAYS:
        return getMeetingIntervalDays();
      case CorePackage.GROUP__MEMBERS:
        return getMembers();
    }
    return super.eGet(featureID, resolve, coreType);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @SuppressWarnings("unchecked")
  @Override
  public void eSet(int featureID, Object newValue)
  {
    switch (featureID)
    {
      case CorePackage.GROUP__KIND:
        setKind((GroupKind)newValue);
        return;
      case CorePackage.GROUP__MEETING_INTERVAL_DAYS:
        setMeetingIntervalDays((Integer)newValue);
        return;
      case CorePackage.GROUP__MEMBERS:
        getMembers().clear();
        getMembers().addAll((Collection<? extends Person>)newValue);
        return;
    }
    super.eSet(featureID, newValue);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public void eUnset(int featureID)
  {
    switch (featureID)
    {
      case CorePackage.GROUP__KIND:
        setKind(KIND_EDEFAULT);
        return;
      case CorePackage.GROUP__MEETING_INTERVAL_DAYS:
        setMeetingIntervalDays(MEETING_INTERVAL_DAYS_EDEFAULT);
        return;
      case CorePackage.GROUP__MEMBERS:
        getMembers().clear();
        return;
    }
    super.eUnset(featureID);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public boolean eIsSet(int featureID)
  {
    switch (featureID)
    {
      case CorePackage.GROUP__KIND:
        return kind != KIND_EDEFAULT;
      case CorePackage.GROUP__MEETING_INTERVAL_DAYS:
        return MEETING_INTERVAL_DAYS_EDEFAULT == null ? meetingIntervalDays != null : !MEETING_INTERVAL_DAYS_EDEFAULT.equals(meetingIntervalDays);
      case CorePackage.GROUP__MEMBERS:
        return members != null && !members.isEmpty();
    }
    return super.eIsSet(featureID);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public String toString()
  {
    if (eIsProxy()) return super.toString();

    StringBuilder result = new StringBuilder(super.toString());
    result.append(" (kind: ");
    result.append(kind);
    result.append(", meetingIntervalDays: ");
    result.append(meetingIntervalDays);
    result.append(')');
    return result.toString();
  }

} //GroupImpl
