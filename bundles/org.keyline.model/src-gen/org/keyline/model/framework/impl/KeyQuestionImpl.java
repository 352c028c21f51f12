/**
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.keyline.model.framework.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.keyline.model.core.impl.AddressableImpl;

import org.keyline.model.framework.CrossReference;
import org.keyline.model.framework.EvidenceSource;
import org.keyline.model.framework.FrameworkPackage;
import org.keyline.model.framework.KeyQuestion;
import org.keyline.model.framework.LookFor;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Key Question</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.keyline.model.framework.impl.KeyQuestionImpl#getQuestion <em>Question</em>}</li>
 *   <li>{@link org.keyline.model.framework.impl.KeyQuestionImpl#getLookFors <em>Look Fors</em>}</li>
 *   <li>{@link org.keyline.model.framework.impl.KeyQuestionImpl#getEvidenceSources <em>Evidence Sources</em>}</li>
 *   <li>{@link org.keyline.model.framework.impl.KeyQuestionImpl#getCrossReferences <em>Cross References</em>}</li>
 * </ul>
 *
 * @generated
 */
public class KeyQuestionImpl extends AddressableImpl implements KeyQuestion
{
  /**
   * The default value of the '{@link #getQuestion() <em>Question</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getQuestion()
   * @generated
   * @ordered
   */
  protected static final String QUESTION_EDEFAULT = null;

  /**
   * The cached value of the '{@link #getQuestion() <em>Question</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getQuestion()
   * @generated
   * @ordered
   */
  protected String question = QUESTION_EDEFAULT;

  /**
   * The cached value of the '{@link #getLookFors() <em>Look Fors</em>}' containment reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getLookFors()
   * @generated
   * @ordered
   */
  protected EList<LookFor> lookFors;

  /**
   * The cached value of the '{@link #getEvidenceSources() <em>Evidence Sources</em>}' containment reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getEvidenceSources()
   * @generated
   * @ordered
   */
  protected EList<EvidenceSource> evidenceSources;

  /**
   * The cached value of the '{@link #getCrossReferences() <em>Cross References</em>}' containment reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getCrossReferences()
   * @generated
   * @ordered
   */
  protected EList<CrossReference> crossReferences;

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  protected KeyQuestionImpl()
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
    return FrameworkPackage.Literals.KEY_QUESTION;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public String getQuestion()
  {
    return question;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public void setQuestion(String newQuestion)
  {
    String oldQuestion = question;
    question = newQuestion;
    if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, FrameworkPackage.KEY_QUESTION__QUESTION, oldQuestion, question));
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
      lookFors = new EObjectContainmentEList<LookFor>(LookFor.class, this, FrameworkPackage.KEY_QUESTION__LOOK_FORS);
    }
    return lookFors;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EList<EvidenceSource> getEvidenceSources()
  {
    if (evidenceSources == null)
    {
      evidenceSources = new EObjectContainmentEList<EvidenceSource>(EvidenceSource.class, this, FrameworkPackage.KEY_QUESTION__EVIDENCE_SOURCES);
    }
    return evidenceSources;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EList<CrossReference> getCrossReferences()
  {
    if (crossReferences == null)
    {
      crossReferences = new EObjectContainmentEList<CrossReference>(CrossReference.class, this, FrameworkPackage.KEY_QUESTION__CROSS_REFERENCES);
    }
    return crossReferences;
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
      case FrameworkPackage.KEY_QUESTION__LOOK_FORS:
        return ((InternalEList<?>)getLookFors()).basicRemove(otherEnd, msgs);
      case FrameworkPackage.KEY_QUESTION__EVIDENCE_SOURCES:
        return ((InternalEList<?>)getEvidenceSources()).basicRemove(otherEnd, msgs);
      case FrameworkPackage.KEY_QUESTION__CROSS_REFERENCES:
        return ((InternalEList<?>)getCrossReferences()).basicRemove(otherEnd, msgs);
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
      case FrameworkPackage.KEY_QUESTION__QUESTION:
        return getQuestion();
      case FrameworkPackage.KEY_QUESTION__LOOK_FORS:
        return getLookFors();
      case FrameworkPackage.KEY_QUESTION__EVIDENCE_SOURCES:
        return getEvidenceSources();
      case FrameworkPackage.KEY_QUESTION__CROSS_REFERENCES:
        return getCrossReferences();
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
      case FrameworkPackage.KEY_QUESTION__QUESTION:
        setQuestion((String)newValue);
        return;
      case FrameworkPackage.KEY_QUESTION__LOOK_FORS:
        getLookFors().clear();
        getLookFors().addAll((Collection<? extends LookFor>)newValue);
        return;
      case FrameworkPackage.KEY_QUESTION__EVIDENCE_SOURCES:
        getEvidenceSources().clear();
        getEvidenceSources().addAll((Collection<? extends EvidenceSource>)newValue);
        return;
      case FrameworkPackage.KEY_QUESTION__CROSS_REFERENCES:
        getCrossReferences().clear();
        getCrossReferences().addAll((Collection<? extends CrossReference>)newValue);
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
      case FrameworkPackage.KEY_QUESTION__QUESTION:
        setQuestion(QUESTION_EDEFAULT);
        return;
      case FrameworkPackage.KEY_QUESTION__LOOK_FORS:
        getLookFors().clear();
        return;
      case FrameworkPackage.KEY_QUESTION__EVIDENCE_SOURCES:
        getEvidenceSources().clear();
        return;
      case FrameworkPackage.KEY_QUESTION__CROSS_REFERENCES:
        getCrossReferences().clear();
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
      case FrameworkPackage.KEY_QUESTION__QUESTION:
        return QUESTION_EDEFAULT == null ? question != null : !QUESTION_EDEFAULT.equals(question);
      case FrameworkPackage.KEY_QUESTION__LOOK_FORS:
        return lookFors != null && !lookFors.isEmpty();
      case FrameworkPackage.KEY_QUESTION__EVIDENCE_SOURCES:
        return evidenceSources != null && !evidenceSources.isEmpty();
      case FrameworkPackage.KEY_QUESTION__CROSS_REFERENCES:
        return crossReferences != null && !crossReferences.isEmpty();
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
    result.append(" (question: ");
    result.append(question);
    result.append(')');
    return result.toString();
  }

} //KeyQuestionImpl
