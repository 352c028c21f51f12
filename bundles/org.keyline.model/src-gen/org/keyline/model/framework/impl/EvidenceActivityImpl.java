/**
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.keyline.model.framework.impl;

import java.util.Collection;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.util.EObjectResolvingEList;

import org.keyline.model.core.impl.ElementImpl;

import org.keyline.model.framework.EvidenceActivity;
import org.keyline.model.framework.FrameworkPackage;
import org.keyline.model.framework.LookFor;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Evidence Activity</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.keyline.model.framework.impl.EvidenceActivityImpl#getLookFors <em>Look Fors</em>}</li>
 * </ul>
 *
 * @generated
 */
public class EvidenceActivityImpl extends ElementImpl implements EvidenceActivity
{
  /**
   * The cached value of the '{@link #getLookFors() <em>Look Fors</em>}' reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getLookFors()
   * @generated
   * @ordered
   */
  protected EList<LookFor> lookFors;

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  protected EvidenceActivityImpl()
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
    return FrameworkPackage.Literals.EVIDENCE_ACTIVITY;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EList<LookFor> getLookFors()
  {
    if (lookFors == null)
    {
      lookFors = new EObjectResolvingEList<LookFor>(LookFor.class, this, FrameworkPackage.EVIDENCE_ACTIVITY__LOOK_FORS);
    }
    return lookFors;
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
      case FrameworkPackage.EVIDENCE_ACTIVITY__LOOK_FORS:
        return getLookFors();
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
      case FrameworkPackage.EVIDENCE_ACTIVITY__LOOK_FORS:
        getLookFors().clear();
        getLookFors().addAll((Collection<? extends LookFor>)newValue);
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
      case FrameworkPackage.EVIDENCE_ACTIVITY__LOOK_FORS:
        getLookFors().clear();
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
      case FrameworkPackage.EVIDENCE_ACTIVITY__LOOK_FORS:
        return lookFors != null && !lookFors.isEmpty();
    }
    return super.eIsSet(featureID);
  }

} //EvidenceActivityImpl
