/**
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.keyline.model.plan.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.keyline.model.core.impl.ElementImpl;

import org.keyline.model.plan.Objective;
import org.keyline.model.plan.PlanPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Objective</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.keyline.model.plan.impl.ObjectiveImpl#getSpecific <em>Specific</em>}</li>
 *   <li>{@link org.keyline.model.plan.impl.ObjectiveImpl#getMeasurable <em>Measurable</em>}</li>
 *   <li>{@link org.keyline.model.plan.impl.ObjectiveImpl#getAchievable <em>Achievable</em>}</li>
 *   <li>{@link org.keyline.model.plan.impl.ObjectiveImpl#getResourced <em>Resourced</em>}</li>
 *   <li>{@link org.keyline.model.plan.impl.ObjectiveImpl#getTimeBound <em>Time Bound</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ObjectiveImpl extends ElementImpl implements Objective
{
  /**
   * The default value of the '{@link #getSpecific() <em>Specific</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getSpecific()
   * @generated
   * @ordered
   */
  protected static final String SPECIFIC_EDEFAULT = null;

  /**
   * The cached value of the '{@link #getSpecific() <em>Specific</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getSpecific()
   * @generated
   * @ordered
   */
  protected String specific = SPECIFIC_EDEFAULT;

  /**
   * The default value of the '{@link #getMeasurable() <em>Measurable</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getMeasurable()
   * @generated
   * @ordered
   */
  protected static final String MEASURABLE_EDEFAULT = null;

  /**
   * The cached value of the '{@link #getMeasurable() <em>Measurable</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getMeasurable()
   * @generated
   * @ordered
   */
  protected String measurable = MEASURABLE_EDEFAULT;

  /**
   * The default value of the '{@link #getAchievable() <em>Achievable</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getAchievable()
   * @generated
   * @ordered
   */
  protected static final String ACHIEVABLE_EDEFAULT = null;

  /**
   * The cached value of the '{@link #getAchievable() <em>Achievable</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getAchievable()
   * @generated
   * @ordered
   */
  protected String achievable = ACHIEVABLE_EDEFAULT;

  /**
   * The default value of the '{@link #getResourced() <em>Resourced</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getResourced()
   * @generated
   * @ordered
   */
  protected static final String RESOURCED_EDEFAULT = null;

  /**
   * The cached value of the '{@link #getResourced() <em>Resourced</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getResourced()
   * @generated
   * @ordered
   */
  protected String resourced = RESOURCED_EDEFAULT;

  /**
   * The default value of the '{@link #getTimeBound() <em>Time Bound</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getTimeBound()
   * @generated
   * @ordered
   */
  protected static final String TIME_BOUND_EDEFAULT = null;

  /**
   * The cached value of the '{@link #getTimeBound() <em>Time Bound</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getTimeBound()
   * @generated
   * @ordered
   */
  protected String timeBound = TIME_BOUND_EDEFAULT;

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  protected ObjectiveImpl()
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
    return PlanPackage.Literals.OBJECTIVE;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public String getSpecific()
  {
    return specific;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public void setSpecific(String newSpecific)
  {
    String oldSpecific = specific;
    specific = newSpecific;
    if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.OBJECTIVE__SPECIFIC, oldSpecific, specific));
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public String getMeasurable()
  {
    return measurable;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public void setMeasurable(String newMeasurable)
  {
    String oldMeasurable = measurable;
    measurable = newMeasurable;
    if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.OBJECTIVE__MEASURABLE, oldMeasurable, measurable));
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public String getAchievable()
  {
    return achievable;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public void setAchievable(String newAchievable)
  {
    String oldAchievable = achievable;
    achievable = newAchievable;
    if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.OBJECTIVE__ACHIEVABLE, oldAchievable, achievable));
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public String getResourced()
  {
    return resourced;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public void setResourced(String newResourced)
  {
    String oldResourced = resourced;
    resourced = newResourced;
    if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.OBJECTIVE__RESOURCED, oldResourced, resourced));
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public String getTimeBound()
  {
    return timeBound;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public void setTimeBound(String newTimeBound)
  {
    String oldTimeBound = timeBound;
    timeBound = newTimeBound;
    if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.OBJECTIVE__TIME_BOUND, oldTimeBound, timeBound));
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
      case PlanPackage.OBJECTIVE__SPECIFIC:
        return getSpecific();
      case PlanPackage.OBJECTIVE__MEASURABLE:
        return getMeasurable();
      case PlanPackage.OBJECTIVE__ACHIEVABLE:
        return getAchievable();
      case PlanPackage.OBJECTIVE__RESOURCED:
        return getResourced();
      case PlanPackage.OBJECTIVE__TIME_BOUND:
        return getTimeBound();
    }
    return super.eGet(featureID, resolve, coreType);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public void eSet(int featureID, Object newValue)
  {
    switch (featureID)
    {
      case PlanPackage.OBJECTIVE__SPECIFIC:
        setSpecific((String)newValue);
        return;
      case PlanPackage.OBJECTIVE__MEASURABLE:
        setMeasurable((String)newValue);
        return;
      case PlanPackage.OBJECTIVE__ACHIEVABLE:
        setAchievable((String)newValue);
        return;
      case PlanPackage.OBJECTIVE__RESOURCED:
        setResourced((String)newValue);
        return;
      case PlanPackage.OBJECTIVE__TIME_BOUND:
        setTimeBound((String)newValue);
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
      case PlanPackage.OBJECTIVE__SPECIFIC:
        setSpecific(SPECIFIC_EDEFAULT);
        return;
      case PlanPackage.OBJECTIVE__MEASURABLE:
        setMeasurable(MEASURABLE_EDEFAULT);
        return;
      case PlanPackage.OBJECTIVE__ACHIEVABLE:
        setAchievable(ACHIEVABLE_EDEFAULT);
        return;
      case PlanPackage.OBJECTIVE__RESOURCED:
        setResourced(RESOURCED_EDEFAULT);
        return;
      case PlanPackage.OBJECTIVE__TIME_BOUND:
        setTimeBound(TIME_BOUND_EDEFAULT);
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
      case PlanPackage.OBJECTIVE__SPECIFIC:
        return SPECIFIC_EDEFAULT == null ? specific != null : !SPECIFIC_EDEFAULT.equals(specific);
      case PlanPackage.OBJECTIVE__MEASURABLE:
        return MEASURABLE_EDEFAULT == null ? measurable != null : !MEASURABLE_EDEFAULT.equals(measurable);
      case PlanPackage.OBJECTIVE__ACHIEVABLE:
        return ACHIEVABLE_EDEFAULT == null ? achievable != null : !ACHIEVABLE_EDEFAULT.equals(achievable);
      case PlanPackage.OBJECTIVE__RESOURCED:
        return RESOURCED_EDEFAULT == null ? resourced != null : !RESOURCED_EDEFAULT.equals(resourced);
      case PlanPackage.OBJECTIVE__TIME_BOUND:
        return TIME_BOUND_EDEFAULT == null ? timeBound != null : !TIME_BOUND_EDEFAULT.equals(timeBound);
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
    result.append(" (specific: ");
    result.append(specific);
    result.append(", measurable: ");
    result.append(measurable);
    result.append(", achievable: ");
    result.append(achievable);
    result.append(", resourced: ");
    result.append(resourced);
    result.append(", timeBound: ");
    result.append(timeBound);
    result.append(')');
    return result.toString();
  }

} //ObjectiveImpl
