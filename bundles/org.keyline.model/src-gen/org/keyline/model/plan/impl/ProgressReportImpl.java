/**
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.keyline.model.plan.impl;

import java.time.LocalDate;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.keyline.model.core.Person;

import org.keyline.model.core.impl.ElementImpl;

import org.keyline.model.plan.ActionProgress;
import org.keyline.model.plan.PlanPackage;
import org.keyline.model.plan.ProgressReport;
import org.keyline.model.plan.ReportKind;
import org.keyline.model.plan.WorkStream;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Progress Report</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.keyline.model.plan.impl.ProgressReportImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link org.keyline.model.plan.impl.ProgressReportImpl#getReportedOn <em>Reported On</em>}</li>
 *   <li>{@link org.keyline.model.plan.impl.ProgressReportImpl#getPercent <em>Percent</em>}</li>
 *   <li>{@link org.keyline.model.plan.impl.ProgressReportImpl#getAuthor <em>Author</em>}</li>
 *   <li>{@link org.keyline.model.plan.impl.ProgressReportImpl#getWorkStream <em>Work Stream</em>}</li>
 *   <li>{@link org.keyline.model.plan.impl.ProgressReportImpl#getEntries <em>Entries</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ProgressReportImpl extends ElementImpl implements ProgressReport
{
  /**
   * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getKind()
   * @generated
   * @ordered
   */
  protected static final ReportKind KIND_EDEFAULT = ReportKind.CHECKPOINT;

  /**
   * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getKind()
   * @generated
   * @ordered
   */
  protected ReportKind kind = KIND_EDEFAULT;

  /**
   * The default value of the '{@link #getReportedOn() <em>Reported On</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getReportedOn()
   * @generated
   * @ordered
   */
  protected static final LocalDate REPORTED_ON_EDEFAULT = null;

  /**
   * The cached value of the '{@link #getReportedOn() <em>Reported On</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getReportedOn()
   * @generated
   * @ordered
   */
  protected LocalDate reportedOn = REPORTED_ON_EDEFAULT;

  /**
   * The default value of the '{@link #getPercent() <em>Percent</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getPercent()
   * @generated
   * @ordered
   */
  protected static final Integer PERCENT_EDEFAULT = null;

  /**
   * The cached value of the '{@link #getPercent() <em>Percent</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getPercent()
   * @generated
   * @ordered
   */
  protected Integer percent = PERCENT_EDEFAULT;

  /**
   * The cached value of the '{@link #getAuthor() <em>Author</em>}' reference.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getAuthor()
   * @generated
   * @ordered
   */
  protected Person author;

  /**
   * The cached value of the '{@link #getWorkStream() <em>Work Stream</em>}' reference.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getWorkStream()
   * @generated
   * @ordered
   */
  protected WorkStream workStream;

  /**
   * The cached value of the '{@link #getEntries() <em>Entries</em>}' containment reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getEntries()
   * @generated
   * @ordered
   */
  protected EList<ActionProgress> entries;

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  protected ProgressReportImpl()
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
    return PlanPackage.Literals.PROGRESS_REPORT;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public ReportKind getKind()
  {
    return kind;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public void setKind(ReportKind newKind)
  {
    ReportKind oldKind = kind;
    kind = newKind == null ? KIND_EDEFAULT : newKind;
    if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.PROGRESS_REPORT__KIND, oldKind, kind));
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public LocalDate getReportedOn()
  {
    return reportedOn;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public void setReportedOn(LocalDate newReportedOn)
  {
    LocalDate oldReportedOn = reportedOn;
    reportedOn = newReportedOn;
    if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.PROGRESS_REPORT__REPORTED_ON, oldReportedOn, reportedOn));
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public Integer getPercent()
  {
    return percent;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public void setPercent(Integer newPercent)
  {
    Integer oldPercent = percent;
    percent = newPercent;
    if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.PROGRESS_REPORT__PERCENT, oldPercent, percent));
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public Person getAuthor()
  {
    if (author != null && author.eIsProxy())
    {
      InternalEObject oldAuthor = (InternalEObject)author;
      author = (Person)eResolveProxy(oldAuthor);
      if (author != oldAuthor)
      {
        if (eNotificationRequired())
          eNotify(new ENotificationImpl(this, Notification.RESOLVE, PlanPackage.PROGRESS_REPORT__AUTHOR, oldAuthor, author));
      }
    }
    return author;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  public Person basicGetAuthor()
  {
    return author;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public void setAuthor(Person newAuthor)
  {
    Person oldAuthor = author;
    author = newAuthor;
    if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.PROGRESS_REPORT__AUTHOR, oldAuthor, author));
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public WorkStream getWorkStream()
  {
    if (workStream != null && workStream.eIsProxy())
    {
      InternalEObject oldWorkStream = (InternalEObject)workStream;
      workStream = (WorkStream)eResolveProxy(oldWorkStream);
      if (workStream != oldWorkStream)
      {
        if (eNotificationRequired())
          eNotify(new ENotificationImpl(this, Notification.RESOLVE, PlanPackage.PROGRESS_REPORT__WORK_STREAM, oldWorkStream, workStream));
      }
    }
    return workStream;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  public WorkStream basicGetWorkStream()
  {
    return workStream;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public void setWorkStream(WorkStream newWorkStream)
  {
    WorkStream oldWorkStream = workStream;
    workStream = newWorkStream;
    if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.PROGRESS_REPORT__WORK_STREAM, oldWorkStream, workStream));
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EList<ActionProgress> getEntries()
  {
    if (entries == null)
    {
      entries = new EObjectContainmentEList<ActionProgress>(ActionProgress.class, this, PlanPackage.PROGRESS_REPORT__ENTRIES);
    }
    return entries;
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
      case PlanPackage.PROGRESS_REPORT__ENTRIES:
        return ((InternalEList<?>)getEntries()).basicRemove(otherEnd, msgs);
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
      case PlanPackage.PROGRESS_REPORT__KIND:
        return getKind();
      case PlanPackage.PROGRESS_REPORT__REPORTED_ON:
        return getReportedOn();
      case PlanPackage.PROGRESS_REPORT__PERCENT:
        return getPercent();
      case PlanPackage.PROGRESS_REPORT__AUTHOR:
        if (resolve) return getAuthor();
        return basicGetAuthor();
      case PlanPackage.PROGRESS_REPORT__WORK_STREAM:
        if (resolve) return getWorkStream();
        return basicGetWorkStream();
      case PlanPackage.PROGRESS_REPORT__ENTRIES:
        return getEntries();
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
      case PlanPackage.PROGRESS_REPORT__KIND:
        setKind((ReportKind)newValue);
        return;
      case PlanPackage.PROGRESS_REPORT__REPORTED_ON:
        setReportedOn((LocalDate)newValue);
        return;
      case PlanPackage.PROGRESS_REPORT__PERCENT:
        setPercent((Integer)newValue);
        return;
      case PlanPackage.PROGRESS_REPORT__AUTHOR:
        setAuthor((Person)newValue);
        return;
      case PlanPackage.PROGRESS_REPORT__WORK_STREAM:
        setWorkStream((WorkStream)newValue);
        return;
      case PlanPackage.PROGRESS_REPORT__ENTRIES:
        getEntries().clear();
        getEntries().addAll((Collection<? extends ActionProgress>)newValue);
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
      case PlanPackage.PROGRESS_REPORT__KIND:
        setKind(KIND_EDEFAULT);
        return;
      case PlanPackage.PROGRESS_REPORT__REPORTED_ON:
        setReportedOn(REPORTED_ON_EDEFAULT);
        return;
      case PlanPackage.PROGRESS_REPORT__PERCENT:
        setPercent(PERCENT_EDEFAULT);
        return;
      case PlanPackage.PROGRESS_REPORT__AUTHOR:
        setAuthor((Person)null);
        return;
      case PlanPackage.PROGRESS_REPORT__WORK_STREAM:
        setWorkStream((WorkStream)null);
        return;
      case PlanPackage.PROGRESS_REPORT__ENTRIES:
        getEntries().clear();
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
      case PlanPackage.PROGRESS_REPORT__KIND:
        return kind != KIND_EDEFAULT;
      case PlanPackage.PROGRESS_REPORT__REPORTED_ON:
        return REPORTED_ON_EDEFAULT == null ? reportedOn != null : !REPORTED_ON_EDEFAULT.equals(reportedOn);
      case PlanPackage.PROGRESS_REPORT__PERCENT:
        return PERCENT_EDEFAULT == null ? percent != null : !PERCENT_EDEFAULT.equals(percent);
      case PlanPackage.PROGRESS_REPORT__AUTHOR:
        return author != null;
      case PlanPackage.PROGRESS_REPORT__WORK_STREAM:
        return workStream != null;
      case PlanPackage.PROGRESS_REPORT__ENTRIES:
        return entries != null && !entries.isEmpty();
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
    result.append(", reportedOn: ");
    result.append(reportedOn);
    result.append(", percent: ");
    result.append(percent);
    result.append(')');
    return result.toString();
  }

} //ProgressReportImpl
