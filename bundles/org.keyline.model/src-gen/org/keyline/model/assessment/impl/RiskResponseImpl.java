/**
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.keyline.model.assessment.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.keyline.model.assessment.AssessmentPackage;
import org.keyline.model.assessment.RiskAnswer;
import org.keyline.model.assessment.RiskResponse;

import org.keyline.model.core.Person;

import org.keyline.model.core.impl.ElementImpl;

import org.keyline.model.framework.RiskQuestionnaire;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Risk Response</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.keyline.model.assessment.impl.RiskResponseImpl#getQuestionnaire <em>Questionnaire</em>}</li>
 *   <li>{@link org.keyline.model.assessment.impl.RiskResponseImpl#getRespondent <em>Respondent</em>}</li>
 *   <li>{@link org.keyline.model.assessment.impl.RiskResponseImpl#getAnswers <em>Answers</em>}</li>
 * </ul>
 *
 * @generated
 */
public class RiskResponseImpl extends ElementImpl implements RiskResponse
{
  /**
   * The cached value of the '{@link #getQuestionnaire() <em>Questionnaire</em>}' reference.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getQuestionnaire()
   * @generated
   * @ordered
   */
  protected RiskQuestionnaire questionnaire;

  /**
   * The cached value of the '{@link #getRespondent() <em>Respondent</em>}' reference.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getRespondent()
   * @generated
   * @ordered
   */
  protected Person respondent;

  /**
   * The cached value of the '{@link #getAnswers() <em>Answers</em>}' containment reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getAnswers()
   * @generated
   * @ordered
   */
  protected EList<RiskAnswer> answers;

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  protected RiskResponseImpl()
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
    return AssessmentPackage.Literals.RISK_RESPONSE;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public RiskQuestionnaire getQuestionnaire()
  {
    if (questionnaire != null && questionnaire.eIsProxy())
    {
      InternalEObject oldQuestionnaire = (InternalEObject)questionnaire;
      questionnaire = (RiskQuestionnaire)eResolveProxy(oldQuestionnaire);
      if (questionnaire != oldQuestionnaire)
      {
        if (eNotificationRequired())
          eNotify(new ENotificationImpl(this, Notification.RESOLVE, AssessmentPackage.RISK_RESPONSE__QUESTIONNAIRE, oldQuestionnaire, questionnaire));
      }
    }
    return questionnaire;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  public RiskQuestionnaire basicGetQuestionnaire()
  {
    return questionnaire;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public void setQuestionnaire(RiskQuestionnaire newQuestionnaire)
  {
    RiskQuestionnaire oldQuestionnaire = questionnaire;
    questionnaire = newQuestionnaire;
    if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, AssessmentPackage.RISK_RESPONSE__QUESTIONNAIRE, oldQuestionnaire, questionnaire));
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public Person getRespondent()
  {
    if (respondent != null && respondent.eIsProxy())
    {
      InternalEObject oldRespondent = (InternalEObject)respondent;
      respondent = (Person)eResolveProxy(oldRespondent);
      if (respondent != oldRespondent)
      {
        if (eNotificationRequired())
          eNotify(new ENotificationImpl(this, Notification.RESOLVE, AssessmentPackage.RISK_RESPONSE__RESPONDENT, oldRespondent, respondent));
      }
    }
    return respondent;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  public Person basicGetRespondent()
  {
    return respondent;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public void setRespondent(Person newRespondent)
  {
    Person oldRespondent = respondent;
    respondent = newRespondent;
    if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, AssessmentPackage.RISK_RESPONSE__RESPONDENT, oldRespondent, respondent));
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EList<RiskAnswer> getAnswers()
  {
    if (answers == null)
    {
      answers = new EObjectContainmentEList<RiskAnswer>(RiskAnswer.class, this, AssessmentPackage.RISK_RESPONSE__ANSWERS);
    }
    return answers;
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
      case AssessmentPackage.RISK_RESPONSE__ANSWERS:
        return ((InternalEList<?>)getAnswers()).basicRemove(otherEnd, msgs);
    }
    return super.eInverseRemove(otherEnd, featureID, msgs);
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
      case AssessmentPackage.RISK_RESPONSE__QUESTIONNAIRE:
        if (resolve) return getQuestionnaire();
        return basicGetQuestionnaire();
      case AssessmentPackage.RISK_RESPONSE__RESPONDENT:
        if (resolve) return getRespondent();
        return basicGetRespondent();
      case AssessmentPackage.RISK_RESPONSE__ANSWERS:
        return getAnswers();
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
      case AssessmentPackage.RISK_RESPONSE__QUESTIONNAIRE:
        setQuestionnaire((RiskQuestionnaire)newValue);
        return;
      case AssessmentPackage.RISK_RESPONSE__RESPONDENT:
        setRespondent((Person)newValue);
        return;
      case AssessmentPackage.RISK_RESPONSE__ANSWERS:
        getAnswers().clear();
        getAnswers().addAll((Collection<? extends RiskAnswer>)newValue);
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
      case AssessmentPackage.RISK_RESPONSE__QUESTIONNAIRE:
        setQuestionnaire((RiskQuestionnaire)null);
        return;
      case AssessmentPackage.RISK_RESPONSE__RESPONDENT:
        setRespondent((Person)null);
        return;
      case AssessmentPackage.RISK_RESPONSE__ANSWERS:
        getAnswers().clear();
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
      case AssessmentPackage.RISK_RESPONSE__QUESTIONNAIRE:
        return questionnaire != null;
      case AssessmentPackage.RISK_RESPONSE__RESPONDENT:
        return respondent != null;
      case AssessmentPackage.RISK_RESPONSE__ANSWERS:
        return answers != null && !answers.isEmpty();
    }
    return super.eIsSet(featureID);
  }

} //RiskResponseImpl
