/**
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.keyline.model.inspection.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.keyline.model.core.impl.AddressableImpl;

import org.keyline.model.inspection.Finding;
import org.keyline.model.inspection.FindingKind;
import org.keyline.model.inspection.InspectionPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Finding</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.keyline.model.inspection.impl.FindingImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link org.keyline.model.inspection.impl.FindingImpl#getReasonForNoAction <em>Reason For No Action</em>}</li>
 * </ul>
 *
 * @generated
 */
public class FindingImpl extends AddressableImpl implements Finding
{
  /**
   * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getKind()
   * @generated
   * @ordered
   */
  protected static final FindingKind KIND_EDEFAULT = FindingKind.WEAKNESS;

  /**
   * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getKind()
   * @generated
   * @ordered
   */
  protected FindingKind kind = KIND_EDEFAULT;

  /**
   * The default value of the '{@link #getReasonForNoAction() <em>Reason For No Action</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getReasonForNoAction()
   * @generated
   * @ordered
   */
  protected static final String REASON_FOR_NO_ACTION_EDEFAULT = null;

  /**
   * The cached value of the '{@link #getReasonForNoAction() <em>Reason For No Action</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getReasonForNoAction()
   * @generated
   * @ordered
   */
  protected String reasonForNoAction = REASON_FOR_NO_ACTION_EDEFAULT;

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  protected FindingImpl()
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
    return InspectionPackage.Literals.FINDING;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public FindingKind getKind()
  {
    return kind;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public void setKind(FindingKind newKind)
  {
    FindingKind oldKind = kind;
    kind = newKind == null ? KIND_EDEFAULT : newKind;
    if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, InspectionPackage.FINDING__KIND, oldKind, kind));
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public String getReasonForNoAction()
  {
    return reasonForNoAction;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public void setReasonForNoAction(String newReasonForNoAction)
  {
    String oldReasonForNoAction = reasonForNoAction;
    reasonForNoAction = newReasonForNoAction;
    if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, InspectionPackage.FINDING__REASON_FOR_NO_ACTION, oldReasonForNoAction, reasonForNoAction));
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
      case InspectionPackage.FINDING__KIND:
        return getKind();
      case InspectionPackage.FINDING__REASON_FOR_NO_ACTION:
        return getReasonForNoAction();
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
      case InspectionPackage.FINDING__KIND:
        setKind((FindingKind)newValue);
        return;
      case InspectionPackage.FINDING__REASON_FOR_NO_ACTION:
        setReasonForNoAction((String)newValue);
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
      case InspectionPackage.FINDING__KIND:
        setKind(KIND_EDEFAULT);
        return;
      case InspectionPackage.FINDING__REASON_FOR_NO_ACTION:
        setReasonForNoAction(REASON_FOR_NO_ACTION_EDEFAULT);
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
      case InspectionPackage.FINDING__KIND:
        return kind != KIND_EDEFAULT;
      case InspectionPackage.FINDING__REASON_FOR_NO_ACTION:
        return REASON_FOR_NO_ACTION_EDEFAULT == null ? reasonForNoAction != null : !REASON_FOR_NO_ACTION_EDEFAULT.equals(reasonForNoAction);
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
    result.append(", reasonForNoAction: ");
    result.append(reasonForNoAction);
    result.append(')');
    return result.toString();
  }

} //FindingImpl
