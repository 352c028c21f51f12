/**
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.keyline.model.inspection.impl;

import java.time.LocalDate;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.InternalEList;

import org.keyline.model.core.DeclaredCount;

import org.keyline.model.core.impl.ElementImpl;

import org.keyline.model.inspection.Finding;
import org.keyline.model.inspection.Inspection;
import org.keyline.model.inspection.InspectionPackage;
import org.keyline.model.inspection.InspectionReport;
import org.keyline.model.inspection.Recommendation;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Report</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.keyline.model.inspection.impl.InspectionReportImpl#getPublishedOn <em>Published On</em>}</li>
 *   <li>{@link org.keyline.model.inspection.impl.InspectionReportImpl#getInspection <em>Inspection</em>}</li>
 *   <li>{@link org.keyline.model.inspection.impl.InspectionReportImpl#getDeclaredCounts <em>Declared Counts</em>}</li>
 *   <li>{@link org.keyline.model.inspection.impl.InspectionReportImpl#getRecommendations <em>Recommendations</em>}</li>
 *   <li>{@link org.keyline.model.inspection.impl.InspectionReportImpl#getFindings <em>Findings</em>}</li>
 * </ul>
 *
 * @generated
 */
public class InspectionReportImpl extends ElementImpl implements InspectionReport
{
  /**
   * The default value of the '{@link #getPublishedOn() <em>Published On</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getPublishedOn()
   * @generated
   * @ordered
   */
  protected static final LocalDate PUBLISHED_ON_EDEFAULT = null;

  /**
   * The cached value of the '{@link #getPublishedOn() <em>Published On</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getPublishedOn()
   * @generated
   * @ordered
   */
  protected LocalDate publishedOn = PUBLISHED_ON_EDEFAULT;

  /**
   * The cached value of the '{@link #getDeclaredCounts() <em>Declared Counts</em>}' containment reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getDeclaredCounts()
   * @generated
   * @ordered
   */
  protected EList<DeclaredCount> declaredCounts;

  /**
   * The cached value of the '{@link #getRecommendations() <em>Recommendations</em>}' containment reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getRecommendations()
   * @generated
   * @ordered
   */
  protected EList<Recommendation> recommendations;

  /**
   * The cached value of the '{@link #getFindings() <em>Findings</em>}' containment reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getFindings()
   * @generated
   * @ordered
   */
  protected EList<Finding> findings;

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  protected InspectionReportImpl()
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
    return InspectionPackage.Literals.INSPECTION_REPORT;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public LocalDate getPublishedOn()
  {
    return publishedOn;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public void setPublishedOn(LocalDate newPublishedOn)
  {
    LocalDate oldPublishedOn = publishedOn;
    publishedOn = newPublishedOn;
    if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, InspectionPackage.INSPECTION_REPORT__PUBLISHED_ON, oldPublishedOn, publishedOn));
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public Inspection getInspection()
  {
    if (eContainerFeatureID() != InspectionPackage.INSPECTION_REPORT__INSPECTION) return null;
    return (Inspection)eInternalContainer();
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  public NotificationChain basicSetInspection(Inspection newInspection, NotificationChain msgs)
  {
    msgs = eBasicSetContainer((InternalEObject)newInspection, InspectionPackage.INSPECTION_REPORT__INSPECTION, msgs);
    return msgs;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public void setInspection(Inspection newInspection)
  {
    if (newInspection != eInternalContainer() || (eContainerFeatureID() != InspectionPackage.INSPECTION_REPORT__INSPECTION && newInspection != null))
    {
      if (EcoreUtil.isAncestor(this, newInspection))
        throw new IllegalArgumentException("Recursive containment not allowed for " + toString());
      NotificationChain msgs = null;
      if (eInternalContainer() != null)
        msgs = eBasicRemoveFromContainer(msgs);
      if (newInspection != null)
        msgs = ((InternalEObject)newInspection).eInverseAdd(this, InspectionPackage.INSPECTION__REPORT, Inspection.class, msgs);
      msgs = basicSetInspection(newInspection, msgs);
      if (msgs != null) msgs.dispatch();
    }
    else if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, InspectionPackage.INSPECTION_REPORT__INSPECTION, newInspection, newInspection));
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EList<DeclaredCount> getDeclaredCounts()
  {
    if (declaredCounts == null)
    {
      declaredCounts = new EObjectContainmentEList<DeclaredCount>(DeclaredCount.class, this, InspectionPackage.INSPECTION_REPORT__DECLARED_COUNTS);
    }
    return declaredCounts;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EList<Recommendation> getRecommendations()
  {
    if (recommendations == null)
    {
      recommendations = new EObjectContainmentEList<Recommendation>(Recommendation.class, this, InspectionPackage.INSPECTION_REPORT__RECOMMENDATIONS);
    }
    return recommendations;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EList<Finding> getFindings()
  {
    if (findings == null)
    {
      findings = new EObjectContainmentEList<Finding>(Finding.class, this, InspectionPackage.INSPECTION_REPORT__FINDINGS);
    }
    return findings;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public NotificationChain eInverseAdd(InternalEObject otherEnd, int featureID, NotificationChain msgs)
  {
    switch (featureID)
    {
      case InspectionPackage.INSPECTION_REPORT__INSPECTION:
        if (eInternalContainer() != null)
          msgs = eBasicRemoveFromContainer(msgs);
        return basicSetInspection((Inspection)otherEnd, msgs);
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
      case InspectionPackage.INSPECTION_REPORT__INSPECTION:
        return basicSetInspection(null, msgs);
      case InspectionPackage.INSPECTION_REPORT__DECLARED_COUNTS:
        return ((InternalEList<?>)getDeclaredCounts()).basicRemove(otherEnd, msgs);
      case InspectionPackage.INSPECTION_REPORT__RECOMMENDATIONS:
        return ((InternalEList<?>)getRecommendations()).basicRemove(otherEnd, msgs);
      case InspectionPackage.INSPECTION_REPORT__FINDINGS:
        return ((InternalEList<?>)getFindings()).basicRemove(otherEnd, msgs);
    }
    return super.eInverseRemove(otherEnd, featureID, msgs);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public NotificationChain eBasicRemoveFromContainerFeature(NotificationChain msgs)
  {
    switch (eContainerFeatureID())
    {
      case InspectionPackage.INSPECTION_REPORT__INSPECTION:
        return eInternalContainer().eInverseRemove(this, InspectionPackage.INSPECTION__REPORT, Inspection.class, msgs);
    }
    return super.eBasicRemoveFromContainerFeature(msgs);
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
      case InspectionPackage.INSPECTION_REPORT__PUBLISHED_ON:
        return getPublishedOn();
      case InspectionPackage.INSPECTION_REPORT__INSPECTION:
        return getInspection();
      case InspectionPackage.INSPECTION_REPORT__DECLARED_COUNTS:
        return getDeclaredCounts();
      case InspectionPackage.INSPECTION_REPORT__RECOMMENDATIONS:
        return getRecommendations();
      case InspectionPackage.INSPECTION_REPORT__FINDINGS:
        return getFindings();
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
      case InspectionPackage.INSPECTION_REPORT__PUBLISHED_ON:
        setPublishedOn((LocalDate)newValue);
        return;
      case InspectionPackage.INSPECTION_REPORT__INSPECTION:
        setInspection((Inspection)newValue);
        return;
      case InspectionPackage.INSPECTION_REPORT__DECLARED_COUNTS:
        getDeclaredCounts().clear();
        getDeclaredCounts().addAll((Collection<? extends DeclaredCount>)newValue);
        return;
      case InspectionPackage.INSPECTION_REPORT__RECOMMENDATIONS:
        getRecommendations().clear();
        getRecommendations().addAll((Collection<? extends Recommendation>)newValue);
        return;
      case InspectionPackage.INSPECTION_REPORT__FINDINGS:
        getFindings().clear();
        getFindings().addAll((Collection<? extends Finding>)newValue);
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
      case InspectionPackage.INSPECTION_REPORT__PUBLISHED_ON:
        setPublishedOn(PUBLISHED_ON_EDEFAULT);
        return;
      case InspectionPackage.INSPECTION_REPORT__INSPECTION:
        setInspection((Inspection)null);
        return;
      case InspectionPackage.INSPECTION_REPORT__DECLARED_COUNTS:
        getDeclaredCounts().clear();
        return;
      case InspectionPackage.INSPECTION_REPORT__RECOMMENDATIONS:
        getRecommendations().clear();
        return;
      case InspectionPackage.INSPECTION_REPORT__FINDINGS:
        getFindings().clear();
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
      case InspectionPackage.INSPECTION_REPORT__PUBLISHED_ON:
        return PUBLISHED_ON_EDEFAULT == null ? publishedOn != null : !PUBLISHED_ON_EDEFAULT.equals(publishedOn);
      case InspectionPackage.INSPECTION_REPORT__INSPECTION:
        return getInspection() != null;
      case InspectionPackage.INSPECTION_REPORT__DECLARED_COUNTS:
        return declaredCounts != null && !declaredCounts.isEmpty();
      case InspectionPackage.INSPECTION_REPORT__RECOMMENDATIONS:
        return recommendations != null && !recommendations.isEmpty();
      case InspectionPackage.INSPECTION_REPORT__FINDINGS:
        return findings != null && !findings.isEmpty();
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
    result.append(" (publishedOn: ");
    result.append(publishedOn);
    result.append(')');
    return result.toString();
  }

} //InspectionReportImpl
