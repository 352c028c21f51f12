/**
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.keyline.model.assessment.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EDataTypeEList;
import org.eclipse.emf.ecore.util.EObjectResolvingEList;

import org.keyline.model.assessment.AssessmentPackage;
import org.keyline.model.assessment.Disposition;
import org.keyline.model.assessment.Judgement;

import org.keyline.model.core.Addressable;

import org.keyline.model.core.impl.ElementImpl;

import org.keyline.model.framework.Level;

import org.keyline.model.plan.Action;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Judgement</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.keyline.model.assessment.impl.JudgementImpl#getSummary <em>Summary</em>}</li>
 *   <li>{@link org.keyline.model.assessment.impl.JudgementImpl#getStrengths <em>Strengths</em>}</li>
 *   <li>{@link org.keyline.model.assessment.impl.JudgementImpl#getAreasForImprovement <em>Areas For Improvement</em>}</li>
 *   <li>{@link org.keyline.model.assessment.impl.JudgementImpl#getDisposition <em>Disposition</em>}</li>
 *   <li>{@link org.keyline.model.assessment.impl.JudgementImpl#getDecision <em>Decision</em>}</li>
 *   <li>{@link org.keyline.model.assessment.impl.JudgementImpl#getSubject <em>Subject</em>}</li>
 *   <li>{@link org.keyline.model.assessment.impl.JudgementImpl#getLevel <em>Level</em>}</li>
 *   <li>{@link org.keyline.model.assessment.impl.JudgementImpl#getActions <em>Actions</em>}</li>
 * </ul>
 *
 * @generated
 */
public class JudgementImpl extends ElementImpl implements Judgement
{
  /**
   * The default value of the '{@link #getSummary() <em>Summary</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getSummary()
   * @generated
   * @ordered
   */
  protected static final String SUMMARY_EDEFAULT = null;

  /**
   * The cached value of the '{@link #getSummary() <em>Summary</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getSummary()
   * @generated
   * @ordered
   */
  protected String summary = SUMMARY_EDEFAULT;

  /**
   * The cached value of the '{@link #getStrengths() <em>Strengths</em>}' attribute list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getStrengths()
   * @generated
   * @ordered
   */
  protected EList<String> strengths;

  /**
   * The cached value of the '{@link #getAreasForImprovement() <em>Areas For Improvement</em>}' attribute list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getAreasForImprovement()
   * @generated
   * @ordered
   */
  protected EList<String> areasForImprovement;

  /**
   * The default value of the '{@link #getDisposition() <em>Disposition</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getDisposition()
   * @generated
   * @ordered
   */
  protected static final Disposition DISPOSITION_EDEFAULT = Disposition.UNDECIDED;

  /**
   * The cached value of the '{@link #getDisposition() <em>Disposition</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getDisposition()
   * @generated
   * @ordered
   */
  protected Disposition disposition = DISPOSITION_EDEFAULT;

  /**
   * The default value of the '{@link #getDecision() <em>Decision</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getDecision()
   * @generated
   * @ordered
   */
  protected static final String DECISION_EDEFAULT = null;

  /**
   * The cached value of the '{@link #getDecision() <em>Decision</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getDecision()
   * @generated
   * @ordered
   */
  protected String decision = DECISION_EDEFAULT;

  /**
   * The cached value of the '{@link #getSubject() <em>Subject</em>}' reference.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getSubject()
   * @generated
   * @ordered
   */
  protected Addressable subject;

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
   * The cached value of the '{@link #getActions() <em>Actions</em>}' reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getActions()
   * @generated
   * @ordered
   */
  protected EList<Action> actions;

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  protected JudgementImpl()
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
    return AssessmentPackage.Literals.JUDGEMENT;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public String getSummary()
  {
    return summary;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public void setSummary(String newSummary)
  {
    String oldSummary = summary;
    summary = newSummary;
    if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, AssessmentPackage.JUDGEMENT__SUMMARY, oldSummary, summary));
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EList<String> getStrengths()
  {
    if (strengths == null)
    {
      strengths = new EDataTypeEList<String>(String.class, this, AssessmentPackage.JUDGEMENT__STRENGTHS);
    }
    return strengths;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EList<String> getAreasForImprovement()
  {
    if (areasForImprovement == null)
    {
      areasForImprovement = new EDataTypeEList<String>(String.class, this, AssessmentPackage.JUDGEMENT__AREAS_FOR_IMPROVEMENT);
    }
    return areasForImprovement;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public Disposition getDisposition()
  {
    return disposition;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public void setDisposition(Disposition newDisposition)
  {
    Disposition oldDisposition = disposition;
    disposition = newDisposition == null ? DISPOSITION_EDEFAULT : newDisposition;
    if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, AssessmentPackage.JUDGEMENT__DISPOSITION, oldDisposition, disposition));
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public String getDecision()
  {
    return decision;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public void setDecision(String newDecision)
  {
    String oldDecision = decision;
    decision = newDecision;
    if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, AssessmentPackage.JUDGEMENT__DECISION, oldDecision, decision));
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public Addressable getSubject()
  {
    if (subject != null && subject.eIsProxy())
    {
      InternalEObject oldSubject = (InternalEObject)subject;
      subject = (Addressable)eResolveProxy(oldSubject);
      if (subject != oldSubject)
      {
        if (eNotificationRequired())
          eNotify(new ENotificationImpl(this, Notification.RESOLVE, AssessmentPackage.JUDGEMENT__SUBJECT, oldSubject, subject));
      }
    }
    return subject;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  public Addressable basicGetSubject()
  {
    return subject;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public void setSubject(Addressable newSubject)
  {
    Addressable oldSubject = subject;
    subject = newSubject;
    if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, AssessmentPackage.JUDGEMENT__SUBJECT, oldSubject, subject));
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
          eNotify(new ENotificationImpl(this, Notification.RESOLVE, AssessmentPackage.JUDGEMENT__LEVEL, oldLevel, level));
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
      eNotify(new ENotificationImpl(this, Notification.SET, AssessmentPackage.JUDGEMENT__LEVEL, oldLevel, level));
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EList<Action> getActions()
  {
    if (actions == null)
    {
      actions = new EObjectResolvingEList<Action>(Action.class, this, AssessmentPackage.JUDGEMENT__ACTIONS);
    }
    return actions;
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
      case AssessmentPackage.JUDGEMENT__SUMMARY:
        return getSummary();
      case AssessmentPackage.JUDGEMENT__STRENGTHS:
        return getStrengths();
      case AssessmentPackage.JUDGEMENT__AREAS_FOR_IMPROVEMENT:
        return getAreasForImprovement();
      case AssessmentPackage.JUDGEMENT__DISPOSITION:
        return getDisposition();
      case AssessmentPackage.JUDGEMENT__DECISION:
        return getDecision();
      case AssessmentPackage.JUDGEMENT__SUBJECT:
        if (resolve) return getSubject();
        return basicGetSubject();
      case AssessmentPackage.JUDGEMENT__LEVEL:
        if (resolve) return getLevel();
        return basicGetLevel();
      case AssessmentPackage.JUDGEMENT__ACTIONS:
        return getActions();
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
      case AssessmentPackage.JUDGEMENT__SUMMARY:
        setSummary((String)newValue);
        return;
      case AssessmentPackage.JUDGEMENT__STRENGTHS:
        getStrengths().clear();
        getStrengths().addAll((Collection<? extends String>)newValue);
        return;
      case AssessmentPackage.JUDGEMENT__AREAS_FOR_IMPROVEMENT:
        getAreasForImprovement().clear();
        getAreasForImprovement().addAll((Collection<? extends String>)newValue);
        return;
      case AssessmentPackage.JUDGEMENT__DISPOSITION:
        setDisposition((Disposition)newValue);
        return;
      case AssessmentPackage.JUDGEMENT__DECISION:
        setDecision((String)newValue);
        return;
      case AssessmentPackage.JUDGEMENT__SUBJECT:
        setSubject((Addressable)newValue);
        return;
      case AssessmentPackage.JUDGEMENT__LEVEL:
        setLevel((Level)newValue);
        return;
      case AssessmentPackage.JUDGEMENT__ACTIONS:
        getActions().clear();
        getActions().addAll((Collection<? extends Action>)newValue);
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
      case AssessmentPackage.JUDGEMENT__SUMMARY:
        setSummary(SUMMARY_EDEFAULT);
        return;
      case AssessmentPackage.JUDGEMENT__STRENGTHS:
        getStrengths().clear();
        return;
      case AssessmentPackage.JUDGEMENT__AREAS_FOR_IMPROVEMENT:
        getAreasForImprovement().clear();
        return;
      case AssessmentPackage.JUDGEMENT__DISPOSITION:
        setDisposition(DISPOSITION_EDEFAULT);
        return;
      case AssessmentPackage.JUDGEMENT__DECISION:
        setDecision(DECISION_EDEFAULT);
        return;
      case AssessmentPackage.JUDGEMENT__SUBJECT:
        setSubject((Addressable)null);
        return;
      case AssessmentPackage.JUDGEMENT__LEVEL:
        setLevel((Level)null);
        return;
      case AssessmentPackage.JUDGEMENT__ACTIONS:
        getActions().clear();
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
      case AssessmentPackage.JUDGEMENT__SUMMARY:
        return SUMMARY_EDEFAULT == null ? summary != null : !SUMMARY_EDEFAULT.equals(summary);
      case AssessmentPackage.JUDGEMENT__STRENGTHS:
        return strengths != null && !strengths.isEmpty();
      case AssessmentPackage.JUDGEMENT__AREAS_FOR_IMPROVEMENT:
        return areasForImprovement != null && !areasForImprovement.isEmpty();
      case AssessmentPackage.JUDGEMENT__DISPOSITION:
        return disposition != DISPOSITION_EDEFAULT;
      case AssessmentPackage.JUDGEMENT__DECISION:
        return DECISION_EDEFAULT == null ? decision != null : !DECISION_EDEFAULT.equals(decision);
      case AssessmentPackage.JUDGEMENT__SUBJECT:
        return subject != null;
      case AssessmentPackage.JUDGEMENT__LEVEL:
        return level != null;
      case AssessmentPackage.JUDGEMENT__ACTIONS:
        return actions != null && !actions.isEmpty();
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
    result.append(" (summary: ");
    result.append(summary);
    result.append(", strengths: ");
    result.append(strengths);
    result.append(", areasForImprovement: ");
    result.append(areasForImprovement);
    result.append(", disposition: ");
    result.append(disposition);
    result.append(", decision: ");
    result.append(decision);
    result.append(')');
    return result.toString();
  }

} //JudgementImpl
