/**
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.keyline.model.plan.impl;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EcoreUtil;

import org.keyline.model.core.impl.ElementImpl;

import org.keyline.model.plan.Action;
import org.keyline.model.plan.Dependency;
import org.keyline.model.plan.DependencyKind;
import org.keyline.model.plan.DependencyType;
import org.keyline.model.plan.PlanPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Dependency</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.keyline.model.plan.impl.DependencyImpl#getType <em>Type</em>}</li>
 *   <li>{@link org.keyline.model.plan.impl.DependencyImpl#getLagDays <em>Lag Days</em>}</li>
 *   <li>{@link org.keyline.model.plan.impl.DependencyImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link org.keyline.model.plan.impl.DependencyImpl#getText <em>Text</em>}</li>
 *   <li>{@link org.keyline.model.plan.impl.DependencyImpl#getPredecessor <em>Predecessor</em>}</li>
 *   <li>{@link org.keyline.model.plan.impl.DependencyImpl#getSuccessor <em>Successor</em>}</li>
 * </ul>
 *
 * @generated
 */
public class DependencyImpl extends ElementImpl implements Dependency
{
  /**
   * The default value of the '{@link #getType() <em>Type</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getType()
   * @generated
   * @ordered
   */
  protected static final DependencyType TYPE_EDEFAULT = DependencyType.FS;

  /**
   * The cached value of the '{@link #getType() <em>Type</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getType()
   * @generated
   * @ordered
   */
  protected DependencyType type = TYPE_EDEFAULT;

  /**
   * The default value of the '{@link #getLagDays() <em>Lag Days</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getLagDays()
   * @generated
   * @ordered
   */
  protected static final Integer LAG_DAYS_EDEFAULT = Integer.valueOf(0);

  /**
   * The cached value of the '{@link #getLagDays() <em>Lag Days</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getLagDays()
   * @generated
   * @ordered
   */
  protected Integer lagDays = LAG_DAYS_EDEFAULT;

  /**
   * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getKind()
   * @generated
   * @ordered
   */
  protected static final DependencyKind KIND_EDEFAULT = DependencyKind.REQUIRES;

  /**
   * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getKind()
   * @generated
   * @ordered
   */
  protected DependencyKind kind = KIND_EDEFAULT;

  /**
   * The default value of the '{@link #getText() <em>Text</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getText()
   * @generated
   * @ordered
   */
  protected static final String TEXT_EDEFAULT = null;

  /**
   * The cached value of the '{@link #getText() <em>Text</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getText()
   * @generated
   * @ordered
   */
  protected String text = TEXT_EDEFAULT;

  /**
   * The cached value of the '{@link #getPredecessor() <em>Predecessor</em>}' reference.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getPredecessor()
   * @generated
   * @ordered
   */
  protected Action predecessor;

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  protected DependencyImpl()
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
    return PlanPackage.Literals.DEPENDENCY;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public DependencyType getType()
  {
    return type;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public void setType(DependencyType newType)
  {
    DependencyType oldType = type;
    type = newType == null ? TYPE_EDEFAULT : newType;
    if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.DEPENDENCY__TYPE, oldType, type));
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public Integer getLagDays()
  {
    return lagDays;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public void setLagDays(Integer newLagDays)
  {
    Integer oldLagDays = lagDays;
    lagDays = newLagDays;
    if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.DEPENDENCY__LAG_DAYS, oldLagDays, lagDays));
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public DependencyKind getKind()
  {
    return kind;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public void setKind(DependencyKind newKind)
  {
    DependencyKind oldKind = kind;
    kind = newKind == null ? KIND_EDEFAULT : newKind;
    if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.DEPENDENCY__KIND, oldKind, kind));
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public String getText()
  {
    return text;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public void setText(String newText)
  {
    String oldText = text;
    text = newText;
    if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.DEPENDENCY__TEXT, oldText, text));
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public Action getPredecessor()
  {
    if (predecessor != null && predecessor.eIsProxy())
    {
      InternalEObject oldPredecessor = (InternalEObject)predecessor;
      predecessor = (Action)eResolveProxy(oldPredecessor);
      if (predecessor != oldPredecessor)
      {
        if (eNotificationRequired())
          eNotify(new ENotificationImpl(this, Notification.RESOLVE, PlanPackage.DEPENDENCY__PREDECESSOR, oldPredecessor, predecessor));
      }
    }
    return predecessor;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  public Action basicGetPredecessor()
  {
    return predecessor;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public void setPredecessor(Action newPredecessor)
  {
    Action oldPredecessor = predecessor;
    predecessor = newPredecessor;
    if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.DEPENDENCY__PREDECESSOR, oldPredecessor, predecessor));
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public Action getSuccessor()
  {
    if (eContainerFeatureID() != PlanPackage.DEPENDENCY__SUCCESSOR) return null;
    return (Action)eInternalContainer();
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  public NotificationChain basicSetSuccessor(Action newSuccessor, NotificationChain msgs)
  {
    msgs = eBasicSetContainer((InternalEObject)newSuccessor, PlanPackage.DEPENDENCY__SUCCESSOR, msgs);
    return msgs;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public void setSuccessor(Action newSuccessor)
  {
    if (newSuccessor != eInternalContainer() || (eContainerFeatureID() != PlanPackage.DEPENDENCY__SUCCESSOR && newSuccessor != null))
    {
      if (EcoreUtil.isAncestor(this, newSuccessor))
        throw new IllegalArgumentException("Recursive containment not allowed for " + toString());
      NotificationChain msgs = null;
      if (eInternalContainer() != null)
        msgs = eBasicRemoveFromContainer(msgs);
      if (newSuccessor != null)
        msgs = ((InternalEObject)newSuccessor).eInverseAdd(this, PlanPackage.ACTION__DEPENDENCIES, Action.class, msgs);
      msgs = basicSetSuccessor(newSuccessor, msgs);
      if (msgs != null) msgs.dispatch();
    }
    else if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.DEPENDENCY__SUCCESSOR, newSuccessor, newSuccessor));
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
      case PlanPackage.DEPENDENCY__SUCCESSOR:
        if (eInternalContainer() != null)
          msgs = eBasicRemoveFromContainer(msgs);
        return basicSetSuccessor((Action)otherEnd, msgs);
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
      case PlanPackage.DEPENDENCY__SUCCESSOR:
        return basicSetSuccessor(null, msgs);
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
      case PlanPackage.DEPENDENCY__SUCCESSOR:
        return eInternalContainer().eInverseRemove(this, PlanPackage.ACTION__DEPENDENCIES, Action.class, msgs);
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
      case PlanPackage.DEPENDENCY__TYPE:
        return getType();
      case PlanPackage.DEPENDENCY__LAG_DAYS:
        return getLagDays();
      case PlanPackage.DEPENDENCY__KIND:
        return getKind();
      case PlanPackage.DEPENDENCY__TEXT:
        return getText();
      case PlanPackage.DEPENDENCY__PREDECESSOR:
        if (resolve) return getPredecessor();
        return basicGetPredecessor();
      case PlanPackage.DEPENDENCY__SUCCESSOR:
        return getSuccessor();
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
      case PlanPackage.DEPENDENCY__TYPE:
        setType((DependencyType)newValue);
        return;
      case PlanPackage.DEPENDENCY__LAG_DAYS:
        setLagDays((Integer)newValue);
        return;
      case PlanPackage.DEPENDENCY__KIND:
        setKind((DependencyKind)newValue);
        return;
      case PlanPackage.DEPENDENCY__TEXT:
        setText((String)newValue);
        return;
      case PlanPackage.DEPENDENCY__PREDECESSOR:
        setPredecessor((Action)newValue);
        return;
      case PlanPackage.DEPENDENCY__SUCCESSOR:
        setSuccessor((Action)newValue);
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
      case PlanPackage.DEPENDENCY__TYPE:
        setType(TYPE_EDEFAULT);
        return;
      case PlanPackage.DEPENDENCY__LAG_DAYS:
        setLagDays(LAG_DAYS_EDEFAULT);
        return;
      case PlanPackage.DEPENDENCY__KIND:
        setKind(KIND_EDEFAULT);
        return;
      case PlanPackage.DEPENDENCY__TEXT:
        setText(TEXT_EDEFAULT);
        return;
      case PlanPackage.DEPENDENCY__PREDECESSOR:
        setPredecessor((Action)null);
        return;
      case PlanPackage.DEPENDENCY__SUCCESSOR:
        setSuccessor((Action)null);
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
      case PlanPackage.DEPENDENCY__TYPE:
        return type != TYPE_EDEFAULT;
      case PlanPackage.DEPENDENCY__LAG_DAYS:
        return LAG_DAYS_EDEFAULT == null ? lagDays != null : !LAG_DAYS_EDEFAULT.equals(lagDays);
      case PlanPackage.DEPENDENCY__KIND:
        return kind != KIND_EDEFAULT;
      case PlanPackage.DEPENDENCY__TEXT:
        return TEXT_EDEFAULT == null ? text != null : !TEXT_EDEFAULT.equals(text);
      case PlanPackage.DEPENDENCY__PREDECESSOR:
        return predecessor != null;
      case PlanPackage.DEPENDENCY__SUCCESSOR:
        return getSuccessor() != null;
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
    result.append(" (type: ");
    result.append(type);
    result.append(", lagDays: ");
    result.append(lagDays);
    result.append(", kind: ");
    result.append(kind);
    result.append(", text: ");
    result.append(text);
    result.append(')');
    return result.toString();
  }

} //DependencyImpl
