/**
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.keyline.model.core.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.EObjectContainmentWithInverseEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.keyline.model.core.CorePackage;
import org.keyline.model.core.Group;
import org.keyline.model.core.Organisation;
import org.keyline.model.core.OrganisationKind;
import org.keyline.model.core.Person;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Organisation</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.keyline.model.core.impl.OrganisationImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link org.keyline.model.core.impl.OrganisationImpl#getHomes <em>Homes</em>}</li>
 *   <li>{@link org.keyline.model.core.impl.OrganisationImpl#getPeople <em>People</em>}</li>
 *   <li>{@link org.keyline.model.core.impl.OrganisationImpl#getGroups <em>Groups</em>}</li>
 * </ul>
 *
 * @generated
 */
public class OrganisationImpl extends ElementImpl implements Organisation
{
  /**
   * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getKind()
   * @generated
   * @ordered
   */
  protected static final OrganisationKind KIND_EDEFAULT = OrganisationKind.UNSPECIFIED;

  /**
   * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getKind()
   * @generated
   * @ordered
   */
  protected OrganisationKind kind = KIND_EDEFAULT;

  /**
   * The default value of the '{@link #getHomes() <em>Homes</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getHomes()
   * @generated
   * @ordered
   */
  protected static final Integer HOMES_EDEFAULT = null;

  /**
   * The cached value of the '{@link #getHomes() <em>Homes</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getHomes()
   * @generated
   * @ordered
   */
  protected Integer homes = HOMES_EDEFAULT;

  /**
   * The cached value of the '{@link #getPeople() <em>People</em>}' containment reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getPeople()
   * @generated
   * @ordered
   */
  protected EList<Person> people;

  /**
   * The cached value of the '{@link #getGroups() <em>Groups</em>}' containment reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getGroups()
   * @generated
   * @ordered
   */
  protected EList<Group> groups;

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  protected OrganisationImpl()
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
    return CorePackage.Literals.ORGANISATION;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public OrganisationKind getKind()
  {
    return kind;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public void setKind(OrganisationKind newKind)
  {
    OrganisationKind oldKind = kind;
    kind = newKind == null ? KIND_EDEFAULT : newKind;
    if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, CorePackage.ORGANISATION__KIND, oldKind, kind));
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public Integer getHomes()
  {
    return homes;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public void setHomes(Integer newHomes)
  {
    Integer oldHomes = homes;
    homes = newHomes;
    if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, CorePackage.ORGANISATION__HOMES, oldHomes, homes));
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EList<Person> getPeople()
  {
    if (people == null)
    {
      people = new EObjectContainmentWithInverseEList<Person>(Person.class, this, CorePackage.ORGANISATION__PEOPLE, CorePackage.PERSON__ORGANISATION);
    }
    return people;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EList<Group> getGroups()
  {
    if (groups == null)
    {
      groups = new EObjectContainmentEList<Group>(Group.class, this, CorePackage.ORGANISATION__GROUPS);
    }
    return groups;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @SuppressWarnings("unchecked")
  @Override
  public NotificationChain eInverseAdd(InternalEObject otherEnd, int featureID, NotificationChain msgs)
  {
    switch (featureID)
    {
      case CorePackage.ORGANISATION__PEOPLE:
        return ((InternalEList<InternalEObject>)(InternalEList<?>)getPeople()).basicAdd(otherEnd, msgs);
    }
    return super.eInverseAdd(otherEnd, featureID, msgs);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs)
  {
    switch (featureID)
    {
      case CorePackage.ORGANISATION__PEOPLE:
        return ((InternalEList<?>)getPeople()).basicRemove(otherEnd, msgs);
      case CorePackage.ORGANISATION__GROUPS:
        return ((InternalEList<?>)getGroups()).basicRemove(otherEnd, msgs);
    }
    return super.eInverseRemove(otherEnd, featureID, msgs);
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
      case CorePackage.ORGANISATION__KIND:
        return getKind();
      case CorePackage.ORGANISATION__HOMES:
        return getHomes();
      case CorePackage.ORGANISATION__PEOPLE:
        return getPeople();
      case CorePackage.ORGANISATION__GROUPS:
        return getGroups();
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
      case CorePackage.ORGANISATION__KIND:
        setKind((OrganisationKind)newValue);
        return;
      case CorePackage.ORGANISATION__HOMES:
        setHomes((Integer)newValue);
        return;
      case CorePackage.ORGANISATION__PEOPLE:
        getPeople().clear();
        getPeople().addAll((Collection<? extends Person>)newValue);
        return;
      case CorePackage.ORGANISATION__GROUPS:
        getGroups().clear();
        getGroups().addAll((Collection<? extends Group>)newValue);
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
      case CorePackage.ORGANISATION__KIND:
        setKind(KIND_EDEFAULT);
        return;
      case CorePackage.ORGANISATION__HOMES:
        setHomes(HOMES_EDEFAULT);
        return;
      case CorePackage.ORGANISATION__PEOPLE:
        getPeople().clear();
        return;
      case CorePackage.ORGANISATION__GROUPS:
        getGroups().clear();
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
      case CorePackage.ORGANISATION__KIND:
        return kind != KIND_EDEFAULT;
      case CorePackage.ORGANISATION__HOMES:
        return HOMES_EDEFAULT == null ? homes != null : !HOMES_EDEFAULT.equals(homes);
      case CorePackage.ORGANISATION__PEOPLE:
        return people != null && !people.isEmpty();
      case CorePackage.ORGANISATION__GROUPS:
        return groups != null && !groups.isEmpty();
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
    result.append(", homes: ");
    result.append(homes);
    result.append(')');
    return result.toString();
  }

} //OrganisationImpl
