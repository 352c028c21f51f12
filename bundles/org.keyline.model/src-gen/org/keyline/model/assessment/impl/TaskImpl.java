/**
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.keyline.model.assessment.impl;

import java.time.LocalDate;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EDataTypeEList;
import org.eclipse.emf.ecore.util.EObjectResolvingEList;

import org.keyline.model.assessment.AssessmentPackage;
import org.keyline.model.assessment.Assessor;
import org.keyline.model.assessment.Task;

import org.keyline.model.core.impl.ElementImpl;

import org.keyline.model.framework.EvidenceMethod;
import org.keyline.model.framework.EvidenceSchedule;
import org.keyline.model.framework.KeyQuestion;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Task</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.keyline.model.assessment.impl.TaskImpl#getMethod <em>Method</em>}</li>
 *   <li>{@link org.keyline.model.assessment.impl.TaskImpl#getScheduledOn <em>Scheduled On</em>}</li>
 *   <li>{@link org.keyline.model.assessment.impl.TaskImpl#getDocuments <em>Documents</em>}</li>
 *   <li>{@link org.keyline.model.assessment.impl.TaskImpl#getTelephone <em>Telephone</em>}</li>
 *   <li>{@link org.keyline.model.assessment.impl.TaskImpl#getPlace <em>Place</em>}</li>
 *   <li>{@link org.keyline.model.assessment.impl.TaskImpl#getAssessors <em>Assessors</em>}</li>
 *   <li>{@link org.keyline.model.assessment.impl.TaskImpl#getSchedule <em>Schedule</em>}</li>
 *   <li>{@link org.keyline.model.assessment.impl.TaskImpl#getKeyQuestions <em>Key Questions</em>}</li>
 * </ul>
 *
 * @generated
 */
public class TaskImpl extends ElementImpl implements Task
{
  /**
   * The default value of the '{@link #getMethod() <em>Method</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getMethod()
   * @generated
   * @ordered
   */
  protected static final EvidenceMethod METHOD_EDEFAULT = EvidenceMethod.UNSPECIFIED;

  /**
   * The cached value of the '{@link #getMethod() <em>Method</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getMethod()
   * @generated
   * @ordered
   */
  protected EvidenceMethod method = METHOD_EDEFAULT;

  /**
   * The default value of the '{@link #getScheduledOn() <em>Scheduled On</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getScheduledOn()
   * @generated
   * @ordered
   */
  protected static final LocalDate SCHEDULED_ON_EDEFAULT = null;

  /**
   * The cached value of the '{@link #getScheduledOn() <em>Scheduled On</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getScheduledOn()
   * @generated
   * @ordered
   */
  protected LocalDate scheduledOn = SCHEDULED_ON_EDEFAULT;

  /**
   * The cached value of the '{@link #getDocuments() <em>Documents</em>}' attribute list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getDocuments()
   * @generated
   * @ordered
   */
  protected EList<String> documents;

  /**
   * The default value of the '{@link #getTelephone() <em>Telephone</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getTelephone()
   * @generated
   * @ordered
   */
  protected static final String TELEPHONE_EDEFAULT = null;

  /**
   * The cached value of the '{@link #getTelephone() <em>Telephone</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getTelephone()
   * @generated
   * @ordered
   */
  protected String telephone = TELEPHONE_EDEFAULT;

  /**
   * The default value of the '{@link #getPlace() <em>Place</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getPlace()
   * @generated
   * @ordered
   */
  protected static final String PLACE_EDEFAULT = null;

  /**
   * The cached value of the '{@link #getPlace() <em>Place</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getPlace()
   * @generated
   * @ordered
   */
  protected String place = PLACE_EDEFAULT;

  /**
   * The cached value of the '{@link #getAssessors() <em>Assessors</em>}' reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getAssessors()
   * @generated
   * @ordered
   */
  protected EList<Assessor> assessors;

  /**
   * The cached value of the '{@link #getSchedule() <em>Schedule</em>}' reference.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getSchedule()
   * @generated
   * @ordered
   */
  protected EvidenceSchedule schedule;

  /**
   * The cached value of the '{@link #getKeyQuestions() <em>Key Questions</em>}' reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getKeyQuestions()
   * @generated
   * @ordered
   */
  protected EList<KeyQuestion> keyQuestions;

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  protected TaskImpl()
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
    return AssessmentPackage.Literals.TASK;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EvidenceMethod getMethod()
  {
    return method;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public void setMethod(EvidenceMethod newMethod)
  {
    EvidenceMethod oldMethod = method;
    method = newMethod == null ? METHOD_EDEFAULT : newMethod;
    if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, AssessmentPackage.TASK__METHOD, oldMethod, method));
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public LocalDate getScheduledOn()
  {
    return scheduledOn;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public void setScheduledOn(LocalDate newScheduledOn)
  {
    LocalDate oldScheduledOn = scheduledOn;
    scheduledOn = newScheduledOn;
    if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, AssessmentPackage.TASK__SCHEDULED_ON, oldScheduledOn, scheduledOn));
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EList<String> getDocuments()
  {
    if (documents == null)
    {
      documents = new EDataTypeEList<String>(String.class, this, AssessmentPackage.TASK__DOCUMENTS);
    }
    return documents;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public String getTelephone()
  {
    return telephone;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public void setTelephone(String newTelephone)
  {
    String oldTelephone = telephone;
    telephone = newTelephone;
    if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, AssessmentPackage.TASK__TELEPHONE, oldTelephone, telephone));
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public String getPlace()
  {
    return place;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public void setPlace(String newPlace)
  {
    String oldPlace = place;
    place = newPlace;
    if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, AssessmentPackage.TASK__PLACE, oldPlace, place));
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EList<Assessor> getAssessors()
  {
    if (assessors == null)
    {
      assessors = new EObjectResolvingEList<Assessor>(Assessor.class, this, AssessmentPackage.TASK__ASSESSORS);
    }
    return assessors;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EvidenceSchedule getSchedule()
  {
    if (schedule != null && schedule.eIsProxy())
    {
      InternalEObject oldSchedule = (InternalEObject)schedule;
      schedule = (EvidenceSchedule)eResolveProxy(oldSchedule);
      if (schedule != oldSchedule)
      {
        if (eNotificationRequired())
          eNotify(new ENotificationImpl(this, Notification.RESOLVE, AssessmentPackage.TASK__SCHEDULE, oldSchedule, schedule));
      }
    }
    return schedule;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  public EvidenceSchedule basicGetSchedule()
  {
    return schedule;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public void setSchedule(EvidenceSchedule newSchedule)
  {
    EvidenceSchedule oldSchedule = schedule;
    schedule = newSchedule;
    if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, AssessmentPackage.TASK__SCHEDULE, oldSchedule, schedule));
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EList<KeyQuestion> getKeyQuestions()
  {
    if (keyQuestions == null)
    {
      keyQuestions = new EObjectResolvingEList<KeyQuestion>(KeyQuestion.class, this, AssessmentPackage.TASK__KEY_QUESTIONS);
    }
    return keyQuestions;
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
      case AssessmentPackage.TASK__METHOD:
        return getMethod();
      case AssessmentPackage.TASK__SCHEDULED_ON:
        return getScheduledOn();
      case AssessmentPackage.TASK__DOCUMENTS:
        return getDocuments();
      case AssessmentPackage.TASK__TELEPHONE:
        return getTelephone();
      case AssessmentPackage.TASK__PLACE:
        return getPlace();
      case AssessmentPackage.TASK__ASSESSORS:
        return getAssessors();
      case AssessmentPackage.TASK__SCHEDULE:
        if (resolve) return getSchedule();
        return basicGetSchedule();
      case AssessmentPackage.TASK__KEY_QUESTIONS:
        return getKeyQuestions();
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
      case AssessmentPackage.TASK__METHOD:
        setMethod((EvidenceMethod)newValue);
        return;
      case AssessmentPackage.TASK__SCHEDULED_ON:
        setScheduledOn((LocalDate)newValue);
        return;
      case AssessmentPackage.TASK__DOCUMENTS:
        getDocuments().clear();
        getDocuments().addAll((Collection<? extends String>)newValue);
        return;
      case AssessmentPackage.TASK__TELEPHONE:
        setTelephone((String)newValue);
        return;
      case AssessmentPackage.TASK__PLACE:
        setPlace((String)newValue);
        return;
      case AssessmentPackage.TASK__ASSESSORS:
        getAssessors().clear();
        getAssessors().addAll((Collection<? extends Assessor>)newValue);
        return;
      case AssessmentPackage.TASK__SCHEDULE:
        setSchedule((EvidenceSchedule)newValue);
        return;
      case AssessmentPackage.TASK__KEY_QUESTIONS:
        getKeyQuestions().clear();
        getKeyQuestions().addAll((Collection<? extends KeyQuestion>)newValue);
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
      case AssessmentPackage.TASK__METHOD:
        setMethod(METHOD_EDEFAULT);
        return;
      case AssessmentPackage.TASK__SCHEDULED_ON:
        setScheduledOn(SCHEDULED_ON_EDEFAULT);
        return;
      case AssessmentPackage.TASK__DOCUMENTS:
        getDocuments().clear();
        return;
      case AssessmentPackage.TASK__TELEPHONE:
        setTelephone(TELEPHONE_EDEFAULT);
        return;
      case AssessmentPackage.TASK__PLACE:
        setPlace(PLACE_EDEFAULT);
        return;
      case AssessmentPackage.TASK__ASSESSORS:
        getAssessors().clear();
        return;
      case AssessmentPackage.TASK__SCHEDULE:
        setSchedule((EvidenceSchedule)null);
        return;
      case AssessmentPackage.TASK__KEY_QUESTIONS:
        getKeyQuestions().clear();
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
      case AssessmentPackage.TASK__METHOD:
        return method != METHOD_EDEFAULT;
      case AssessmentPackage.TASK__SCHEDULED_ON:
        return SCHEDULED_ON_EDEFAULT == null ? scheduledOn != null : !SCHEDULED_ON_EDEFAULT.equals(scheduledOn);
      case AssessmentPackage.TASK__DOCUMENTS:
        return documents != null && !documents.isEmpty();
      case AssessmentPackage.TASK__TELEPHONE:
        return TELEPHONE_EDEFAULT == null ? telephone != null : !TELEPHONE_EDEFAULT.equals(telephone);
      case AssessmentPackage.TASK__PLACE:
        return PLACE_EDEFAULT == null ? place != null : !PLACE_EDEFAULT.equals(place);
      case AssessmentPackage.TASK__ASSESSORS:
        return assessors != null && !assessors.isEmpty();
      case AssessmentPackage.TASK__SCHEDULE:
        return schedule != null;
      case AssessmentPackage.TASK__KEY_QUESTIONS:
        return keyQuestions != null && !keyQuestions.isEmpty();
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
    result.append(" (method: ");
    result.append(method);
    result.append(", scheduledOn: ");
    result.append(scheduledOn);
    result.append(", documents: ");
    result.append(documents);
    result.append(", telephone: ");
    result.append(telephone);
    result.append(", place: ");
    result.append(place);
    result.append(')');
    return result.toString();
  }

} //TaskImpl
