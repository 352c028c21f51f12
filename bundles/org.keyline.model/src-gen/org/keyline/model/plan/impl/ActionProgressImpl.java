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
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.keyline.model.core.Rag;

import org.keyline.model.plan.Action;
import org.keyline.model.plan.ActionProgress;
import org.keyline.model.plan.PlanPackage;
import org.keyline.model.plan.Stage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Action Progress</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.keyline.model.plan.impl.ActionProgressImpl#getStatus <em>Status</em>}</li>
 *   <li>{@link org.keyline.model.plan.impl.ActionProgressImpl#getStage <em>Stage</em>}</li>
 *   <li>{@link org.keyline.model.plan.impl.ActionProgressImpl#getPercent <em>Percent</em>}</li>
 *   <li>{@link org.keyline.model.plan.impl.ActionProgressImpl#getComment <em>Comment</em>}</li>
 *   <li>{@link org.keyline.model.plan.impl.ActionProgressImpl#getRemedy <em>Remedy</em>}</li>
 *   <li>{@link org.keyline.model.plan.impl.ActionProgressImpl#getAction <em>Action</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ActionProgressImpl extends MinimalEObjectImpl.Container implements ActionProgress
{
  /**
   * The default value of the '{@link #getStatus() <em>Status</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getStatus()
   * @generated
   * @ordered
   */
  protected static final Rag STATUS_EDEFAULT = Rag.UNSPECIFIED;

  /**
   * The cached value of the '{@link #getStatus() <em>Status</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getStatus()
   * @generated
   * @ordered
   */
  protected Rag status = STATUS_EDEFAULT;

  /**
   * The default value of the '{@link #getStage() <em>Stage</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getStage()
   * @generated
   * @ordered
   */
  protected static final Stage STAGE_EDEFAULT = Stage.UNSPECIFIED;

  /**
   * The cached value of the '{@link #getStage() <em>Stage</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getStage()
   * @generated
   * @ordered
   */
  protected Stage stage = STAGE_EDEFAULT;

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
   * The default value of the '{@link #getComment() <em>Comment</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getComment()
   * @generated
   * @ordered
   */
  protected static final String COMMENT_EDEFAULT = null;

  /**
   * The cached value of the '{@link #getComment() <em>Comment</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getComment()
   * @generated
   * @ordered
   */
  protected String comment = COMMENT_EDEFAULT;

  /**
   * The default value of the '{@link #getRemedy() <em>Remedy</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getRemedy()
   * @generated
   * @ordered
   */
  protected static final String REMEDY_EDEFAULT = null;

  /**
   * The cached value of the '{@link #getRemedy() <em>Remedy</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getRemedy()
   * @generated
   * @ordered
   */
  protected String remedy = REMEDY_EDEFAULT;

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
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  protected ActionProgressImpl()
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
    return PlanPackage.Literals.ACTION_PROGRESS;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public Rag getStatus()
  {
    return status;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public void setStatus(Rag newStatus)
  {
    Rag oldStatus = status;
    status = newStatus == null ? STATUS_EDEFAULT : newStatus;
    if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.ACTION_PROGRESS__STATUS, oldStatus, status));
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public Stage getStage()
  {
    return stage;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public void setStage(Stage newStage)
  {
    Stage oldStage = stage;
    stage = newStage == null ? STAGE_EDEFAULT : newStage;
    if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.ACTION_PROGRESS__STAGE, oldStage, stage));
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
      eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.ACTION_PROGRESS__PERCENT, oldPercent, percent));
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public String getComment()
  {
    return comment;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public void setComment(String newComment)
  {
    String oldComment = comment;
    comment = newComment;
    if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.ACTION_PROGRESS__COMMENT, oldComment, comment));
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public String getRemedy()
  {
    return remedy;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public void setRemedy(String newRemedy)
  {
    String oldRemedy = remedy;
    remedy = newRemedy;
    if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.ACTION_PROGRESS__REMEDY, oldRemedy, remedy));
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
          eNotify(new ENotificationImpl(this, Notification.RESOLVE, PlanPackage.ACTION_PROGRESS__ACTION, oldAction, action));
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
      eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.ACTION_PROGRESS__ACTION, oldAction, action));
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
      case PlanPackage.ACTION_PROGRESS__STATUS:
        return getStatus();
      case PlanPackage.ACTION_PROGRESS__STAGE:
        return getStage();
      case PlanPackage.ACTION_PROGRESS__PERCENT:
        return getPercent();
      case PlanPackage.ACTION_PROGRESS__COMMENT:
        return getComment();
      case PlanPackage.ACTION_PROGRESS__REMEDY:
        return getRemedy();
      case PlanPackage.ACTION_PROGRESS__ACTION:
        if (resolve) return getAction();
        return basicGetAction();
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
      case PlanPackage.ACTION_PROGRESS__STATUS:
        setStatus((Rag)newValue);
        return;
      case PlanPackage.ACTION_PROGRESS__STAGE:
        setStage((Stage)newValue);
        return;
      case PlanPackage.ACTION_PROGRESS__PERCENT:
        setPercent((Integer)newValue);
        return;
      case PlanPackage.ACTION_PROGRESS__COMMENT:
        setComment((String)newValue);
        return;
      case PlanPackage.ACTION_PROGRESS__REMEDY:
        setRemedy((String)newValue);
        return;
      case PlanPackage.ACTION_PROGRESS__ACTION:
        setAction((Action)newValue);
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
      case PlanPackage.ACTION_PROGRESS__STATUS:
        setStatus(STATUS_EDEFAULT);
        return;
      case PlanPackage.ACTION_PROGRESS__STAGE:
        setStage(STAGE_EDEFAULT);
        return;
      case PlanPackage.ACTION_PROGRESS__PERCENT:
        setPercent(PERCENT_EDEFAULT);
        return;
      case PlanPackage.ACTION_PROGRESS__COMMENT:
        setComment(COMMENT_EDEFAULT);
        return;
      case PlanPackage.ACTION_PROGRESS__REMEDY:
        setRemedy(REMEDY_EDEFAULT);
        return;
      case PlanPackage.ACTION_PROGRESS__ACTION:
        setAction((Action)null);
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
      case PlanPackage.ACTION_PROGRESS__STATUS:
        return status != STATUS_EDEFAULT;
      case PlanPackage.ACTION_PROGRESS__STAGE:
        return stage != STAGE_EDEFAULT;
      case PlanPackage.ACTION_PROGRESS__PERCENT:
        return PERCENT_EDEFAULT == null ? percent != null : !PERCENT_EDEFAULT.equals(percent);
      case PlanPackage.ACTION_PROGRESS__COMMENT:
        return COMMENT_EDEFAULT == null ? comment != null : !COMMENT_EDEFAULT.equals(comment);
      case PlanPackage.ACTION_PROGRESS__REMEDY:
        return REMEDY_EDEFAULT == null ? remedy != null : !REMEDY_EDEFAULT.equals(remedy);
      case PlanPackage.ACTION_PROGRESS__ACTION:
        return action != null;
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
    result.append(" (status: ");
    result.append(status);
    result.append(", stage: ");
    result.append(stage);
    result.append(", percent: ");
    result.append(percent);
    result.append(", comment: ");
    result.append(comment);
    result.append(", remedy: ");
    result.append(remedy);
    result.append(')');
    return result.toString();
  }

} //ActionProgressImpl
