/**
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.keyline.model.plan.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.keyline.model.core.Person;

import org.keyline.model.core.impl.ElementImpl;

import org.keyline.model.plan.Action;
import org.keyline.model.plan.PlanPackage;
import org.keyline.model.plan.RelatedAction;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Related Action</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.keyline.model.plan.impl.RelatedActionImpl#getText <em>Text</em>}</li>
 *   <li>{@link org.keyline.model.plan.impl.RelatedActionImpl#getAction <em>Action</em>}</li>
 *   <li>{@link org.keyline.model.plan.impl.RelatedActionImpl#getStatedOfficer <em>Stated Officer</em>}</li>
 * </ul>
 *
 * @generated
 */
public class RelatedActionImpl extends ElementImpl implements RelatedAction
{
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
   * The cached value of the '{@link #getAction() <em>Action</em>}' reference.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getAction()
   * @generated
   * @ordered
   */
  protected Action action;

  /**
   * The cached value of the '{@link #getStatedOfficer() <em>Stated Officer</em>}' reference.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getStatedOfficer()
   * @generated
   * @ordered
   */
  protected Person statedOfficer;

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  protected RelatedActionImpl()
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
    return PlanPackage.Literals.RELATED_ACTION;
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
      eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.RELATED_ACTION__TEXT, oldText, text));
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public Action getAction()
  {
    if (action != null && action.eIsProxy())
    {
      InternalEObject oldAction = (InternalEObject)action;
      action = (Action)eResolveProxy(oldAction);
      if (action != oldAction)
      {
        if (eNotificationRequired())
          eNotify(new ENotificationImpl(this, Notification.RESOLVE, PlanPackage.RELATED_ACTION__ACTION, oldAction, action));
      }
    }
    return action;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  public Action basicGetAction()
  {
    return action;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public void setAction(Action newAction)
  {
    Action oldAction = action;
    action = newAction;
    if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.RELATED_ACTION__ACTION, oldAction, action));
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public Person getStatedOfficer()
  {
    if (statedOfficer != null && statedOfficer.eIsProxy())
    {
      InternalEObject oldStatedOfficer = (InternalEObject)statedOfficer;
      statedOfficer = (Person)eResolveProxy(oldStatedOfficer);
      if (statedOfficer != oldStatedOfficer)
      {
        if (eNotificationRequired())
          eNotify(new ENotificationImpl(this, Notification.RESOLVE, PlanPackage.RELATED_ACTION__STATED_OFFICER, oldStatedOfficer, statedOfficer));
      }
    }
    return statedOfficer;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  public Person basicGetStatedOfficer()
  {
    return statedOfficer;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public void setStatedOfficer(Person newStatedOfficer)
  {
    Person oldStatedOfficer = statedOfficer;
    statedOfficer = newStatedOfficer;
    if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.RELATED_ACTION__STATED_OFFICER, oldStatedOfficer, statedOfficer));
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
      case PlanPackage.RELATED_ACTION__TEXT:
        return getText();
      case PlanPackage.RELATED_ACTION__ACTION:
        if (resolve) return getAction();
        return basicGetAction();
      case PlanPackage.RELATED_ACTION__STATED_OFFICER:
        if (resolve) return getStatedOfficer();
        return basicGetStatedOfficer();
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
      case PlanPackage.RELATED_ACTION__TEXT:
        setText((String)newValue);
        return;
      case PlanPackage.RELATED_ACTION__ACTION:
        setAction((Action)newValue);
        return;
      case PlanPackage.RELATED_ACTION__STATED_OFFICER:
        setStatedOfficer((Person)newValue);
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
      case PlanPackage.RELATED_ACTION__TEXT:
        setText(TEXT_EDEFAULT);
        return;
      case PlanPackage.RELATED_ACTION__ACTION:
        setAction((Action)null);
        return;
      case PlanPackage.RELATED_ACTION__STATED_OFFICER:
        setStatedOfficer((Person)null);
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
      case PlanPackage.RELATED_ACTION__TEXT:
        return TEXT_EDEFAULT == null ? text != null : !TEXT_EDEFAULT.equals(text);
      case PlanPackage.RELATED_ACTION__ACTION:
        return action != null;
      case PlanPackage.RELATED_ACTION__STATED_OFFICER:
        return statedOfficer != null;
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
    result.append(" (text: ");
    result.append(text);
    result.append(')');
    return result.toString();
  }

} //RelatedActionImpl
