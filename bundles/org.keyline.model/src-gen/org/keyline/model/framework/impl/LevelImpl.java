/**
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.keyline.model.framework.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.keyline.model.core.Rag;

import org.keyline.model.core.impl.ElementImpl;

import org.keyline.model.framework.FrameworkPackage;
import org.keyline.model.framework.Level;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Level</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.keyline.model.framework.impl.LevelImpl#getRank <em>Rank</em>}</li>
 *   <li>{@link org.keyline.model.framework.impl.LevelImpl#getRag <em>Rag</em>}</li>
 * </ul>
 *
 * @generated
 */
public class LevelImpl extends ElementImpl implements Level
{
  /**
   * The default value of the '{@link #getRank() <em>Rank</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getRank()
   * @generated
   * @ordered
   */
  protected static final Integer RANK_EDEFAULT = null;

  /**
   * The cached value of the '{@link #getRank() <em>Rank</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getRank()
   * @generated
   * @ordered
   */
  protected Integer rank = RANK_EDEFAULT;

  /**
   * The default value of the '{@link #getRag() <em>Rag</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getRag()
   * @generated
   * @ordered
   */
  protected static final Rag RAG_EDEFAULT = Rag.UNSPECIFIED;

  /**
   * The cached value of the '{@link #getRag() <em>Rag</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getRag()
   * @generated
   * @ordered
   */
  protected Rag rag = RAG_EDEFAULT;

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  protected LevelImpl()
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
    return FrameworkPackage.Literals.LEVEL;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public Integer getRank()
  {
    return rank;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public void setRank(Integer newRank)
  {
    Integer oldRank = rank;
    rank = newRank;
    if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, FrameworkPackage.LEVEL__RANK, oldRank, rank));
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public Rag getRag()
  {
    return rag;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public void setRag(Rag newRag)
  {
    Rag oldRag = rag;
    rag = newRag == null ? RAG_EDEFAULT : newRag;
    if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, FrameworkPackage.LEVEL__RAG, oldRag, rag));
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
      case FrameworkPackage.LEVEL__RANK:
        return getRank();
      case FrameworkPackage.LEVEL__RAG:
        return getRag();
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
      case FrameworkPackage.LEVEL__RANK:
        setRank((Integer)newValue);
        return;
      case FrameworkPackage.LEVEL__RAG:
        setRag((Rag)newValue);
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
      case FrameworkPackage.LEVEL__RANK:
        setRank(RANK_EDEFAULT);
        return;
      case FrameworkPackage.LEVEL__RAG:
        setRag(RAG_EDEFAULT);
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
      case FrameworkPackage.LEVEL__RANK:
        return RANK_EDEFAULT == null ? rank != null : !RANK_EDEFAULT.equals(rank);
      case FrameworkPackage.LEVEL__RAG:
        return rag != RAG_EDEFAULT;
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
    result.append(" (rank: ");
    result.append(rank);
    result.append(", rag: ");
    result.append(rag);
    result.append(')');
    return result.toString();
  }

} //LevelImpl
