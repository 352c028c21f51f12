/**
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.keyline.model.framework.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.keyline.model.core.impl.ElementImpl;

import org.keyline.model.framework.Descriptor;
import org.keyline.model.framework.FrameworkPackage;
import org.keyline.model.framework.Level;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Descriptor</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.keyline.model.framework.impl.DescriptorImpl#getLevel <em>Level</em>}</li>
 *   <li>{@link org.keyline.model.framework.impl.DescriptorImpl#getCounterpart <em>Counterpart</em>}</li>
 * </ul>
 *
 * @generated
 */
public class DescriptorImpl extends ElementImpl implements Descriptor
{
  /**
   * The cached value of the '{@link #getLevel() <em>Level</em>}' reference.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getLevel()
   * @generated
   * @ordered
   */
  protected Level level;

  /**
   * The cached value of the '{@link #getCounterpart() <em>Counterpart</em>}' reference.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getCounterpart()
   * @generated
   * @ordered
   */
  protected Descriptor counterpart;

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  protected DescriptorImpl()
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
    return FrameworkPackage.Literals.DESCRIPTOR;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public Level getLevel()
  {
    if (level != null && level.eIsProxy())
    {
      InternalEObject oldLevel = (InternalEObject)level;
      level = (Level)eResolveProxy(oldLevel);
      if (level != oldLevel)
      {
        if (eNotificationRequired())
          eNotify(new ENotificationImpl(this, Notification.RESOLVE, FrameworkPackage.DESCRIPTOR__LEVEL, oldLevel, level));
      }
    }
    return level;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  public Level basicGetLevel()
  {
    return level;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public void setLevel(Level newLevel)
  {
    Level oldLevel = level;
    level = newLevel;
    if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, FrameworkPackage.DESCRIPTOR__LEVEL, oldLevel, level));
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public Descriptor getCounterpart()
  {
    if (counterpart != null && counterpart.eIsProxy())
    {
      InternalEObject oldCounterpart = (InternalEObject)counterpart;
      counterpart = (Descriptor)eResolveProxy(oldCounterpart);
      if (counterpart != oldCounterpart)
      {
        if (eNotificationRequired())
          eNotify(new ENotificationImpl(this, Notification.RESOLVE, FrameworkPackage.DESCRIPTOR__COUNTERPART, oldCounterpart, counterpart));
      }
    }
    return counterpart;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  public Descriptor basicGetCounterpart()
  {
    return counterpart;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public void setCounterpart(Descriptor newCounterpart)
  {
    Descriptor oldCounterpart = counterpart;
    counterpart = newCounterpart;
    if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, FrameworkPackage.DESCRIPTOR__COUNTERPART, oldCounterpart, counterpart));
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
      case FrameworkPackage.DESCRIPTOR__LEVEL:
        if (resolve) return getLevel();
        return basicGetLevel();
      case FrameworkPackage.DESCRIPTOR__COUNTERPART:
        if (resolve) return getCounterpart();
        return basicGetCounterpart();
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
      case FrameworkPackage.DESCRIPTOR__LEVEL:
        setLevel((Level)newValue);
        return;
      case FrameworkPackage.DESCRIPTOR__COUNTERPART:
        setCounterpart((Descriptor)newValue);
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
      case FrameworkPackage.DESCRIPTOR__LEVEL:
        setLevel((Level)null);
        return;
      case FrameworkPackage.DESCRIPTOR__COUNTERPART:
        setCounterpart((Descriptor)null);
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
      case FrameworkPackage.DESCRIPTOR__LEVEL:
        return level != null;
      case FrameworkPackage.DESCRIPTOR__COUNTERPART:
        return counterpart != null;
    }
    return super.eIsSet(featureID);
  }

} //DescriptorImpl
