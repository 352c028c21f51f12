/**
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.keyline.model.assessment.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectResolvingEList;

import org.keyline.model.assessment.AssessmentPackage;
import org.keyline.model.assessment.Assessor;
import org.keyline.model.assessment.AssessorRole;

import org.keyline.model.core.Person;

import org.keyline.model.core.impl.ElementImpl;

import org.keyline.model.framework.Section;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Assessor</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.keyline.model.assessment.impl.AssessorImpl#getRole <em>Role</em>}</li>
 *   <li>{@link org.keyline.model.assessment.impl.AssessorImpl#isKnowsService <em>Knows Service</em>}</li>
 *   <li>{@link org.keyline.model.assessment.impl.AssessorImpl#isExternal <em>External</em>}</li>
 *   <li>{@link org.keyline.model.assessment.impl.AssessorImpl#getPerson <em>Person</em>}</li>
 *   <li>{@link org.keyline.model.assessment.impl.AssessorImpl#getResponsibleFor <em>Responsible For</em>}</li>
 * </ul>
 *
 * @generated
 */
public class AssessorImpl extends ElementImpl implements Assessor
{
  /**
   * The default value of the '{@link #getRole() <em>Role</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getRole()
   * @generated
   * @ordered
   */
  protected static final AssessorRole ROLE_EDEFAULT = AssessorRole.ASSESSOR;

  /**
   * The cached value of the '{@link #getRole() <em>Role</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getRole()
   * @generated
   * @ordered
   */
  protected AssessorRole role = ROLE_EDEFAULT;

  /**
   * The default value of the '{@link #isKnowsService() <em>Knows Service</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #isKnowsService()
   * @generated
   * @ordered
   */
  protected static final boolean KNOWS_SERVICE_EDEFAULT = false;

  /**
   * The cached value of the '{@link #isKnowsService() <em>Knows Service</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #isKnowsService()
   * @generated
   * @ordered
   */
  protected boolean knowsService = KNOWS_SERVICE_EDEFAULT;

  /**
   * The default value of the '{@link #isExternal() <em>External</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #isExternal()
   * @generated
   * @ordered
   */
  protected static final boolean EXTERNAL_EDEFAULT = false;

  /**
   * The cached value of the '{@link #isExternal() <em>External</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #isExternal()
   * @generated
   * @ordered
   */
  protected boolean external = EXTERNAL_EDEFAULT;

  /**
   * The cached value of the '{@link #getPerson() <em>Person</em>}' reference.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getPerson()
   * @generated
   * @ordered
   */
  protected Person person;

  /**
   * The cached value of the '{@link #getResponsibleFor() <em>Responsible For</em>}' reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getResponsibleFor()
   * @generated
   * @ordered
   */
  protected EList<Section> responsibleFor;

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  protected AssessorImpl()
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
    return AssessmentPackage.Literals.ASSESSOR;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public AssessorRole getRole()
  {
    return role;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public void setRole(AssessorRole newRole)
  {
    AssessorRole oldRole = role;
    role = newRole == null ? ROLE_EDEFAULT : newRole;
    if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, AssessmentPackage.ASSESSOR__ROLE, oldRole, role));
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public boolean isKnowsService()
  {
    return knowsService;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public void setKnowsService(boolean newKnowsService)
  {
    boolean oldKnowsService = knowsService;
    knowsService = newKnowsService;
    if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, AssessmentPackage.ASSESSOR__KNOWS_SERVICE, oldKnowsService, knowsService));
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public boolean isExternal()
  {
    return external;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public void setExternal(boolean newExternal)
  {
    boolean oldExternal = external;
    external = newExternal;
    if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, AssessmentPackage.ASSESSOR__EXTERNAL, oldExternal, external));
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public Person getPerson()
  {
    if (person != null && person.eIsProxy())
    {
      InternalEObject oldPerson = (InternalEObject)person;
      person = (Person)eResolveProxy(oldPerson);
      if (person != oldPerson)
      {
        if (eNotificationRequired())
          eNotify(new ENotificationImpl(this, Notification.RESOLVE, AssessmentPackage.ASSESSOR__PERSON, oldPerson, person));
      }
    }
    return person;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  public Person basicGetPerson()
  {
    return person;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public void setPerson(Person newPerson)
  {
    Person oldPerson = person;
    person = newPerson;
    if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, AssessmentPackage.ASSESSOR__PERSON, oldPerson, person));
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EList<Section> getResponsibleFor()
  {
    if (responsibleFor == null)
    {
      responsibleFor = new EObjectResolvingEList<Section>(Section.class, this, AssessmentPackage.ASSESSOR__RESPONSIBLE_FOR);
    }
    return responsibleFor;
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
      case AssessmentPackage.ASSESSOR__ROLE:
        return getRole();
      case AssessmentPackage.ASSESSOR__KNOWS_SERVICE:
        return isKnowsService();
      case AssessmentPackage.ASSESSOR__EXTERNAL:
        return isExternal();
      case AssessmentPackage.ASSESSOR__PERSON:
        if (resolve) return getPerson();
        return basicGetPerson();
      case AssessmentPackage.ASSESSOR__RESPONSIBLE_FOR:
        return getResponsibleFor();
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
      case AssessmentPackage.ASSESSOR__ROLE:
        setRole((AssessorRole)newValue);
        return;
      case AssessmentPackage.ASSESSOR__KNOWS_SERVICE:
        setKnowsService((Boolean)newValue);
        return;
      case AssessmentPackage.ASSESSOR__EXTERNAL:
        setExternal((Boolean)newValue);
        return;
      case AssessmentPackage.ASSESSOR__PERSON:
        setPerson((Person)newValue);
        return;
      case AssessmentPackage.ASSESSOR__RESPONSIBLE_FOR:
        getResponsibleFor().clear();
        getResponsibleFor().addAll((Collection<? extends Section>)newValue);
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
      case AssessmentPackage.ASSESSOR__ROLE:
        setRole(ROLE_EDEFAULT);
        return;
      case AssessmentPackage.ASSESSOR__KNOWS_SERVICE:
        setKnowsService(KNOWS_SERVICE_EDEFAULT);
        return;
      case AssessmentPackage.ASSESSOR__EXTERNAL:
        setExternal(EXTERNAL_EDEFAULT);
        return;
      case AssessmentPackage.ASSESSOR__PERSON:
        setPerson((Person)null);
        return;
      case AssessmentPackage.ASSESSOR__RESPONSIBLE_FOR:
        getResponsibleFor().clear();
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
      case AssessmentPackage.ASSESSOR__ROLE:
        return role != ROLE_EDEFAULT;
      case AssessmentPackage.ASSESSOR__KNOWS_SERVICE:
        return knowsService != KNOWS_SERVICE_EDEFAULT;
      case AssessmentPackage.ASSESSOR__EXTERNAL:
        return external != EXTERNAL_EDEFAULT;
      case AssessmentPackage.ASSESSOR__PERSON:
        return person != null;
      case AssessmentPackage.ASSESSOR__RESPONSIBLE_FOR:
        return responsibleFor != null && !responsibleFor.isEmpty();
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
    result.append(" (role: ");
    result.append(role);
    result.append(", knowsService: ");
    result.append(knowsService);
    result.append(", external: ");
    result.append(external);
    result.append(')');
    return result.toString();
  }

} //AssessorImpl
