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

import org.eclipse.emf.ecore.util.EDataTypeEList;
import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.keyline.model.core.impl.AddressableImpl;

import org.keyline.model.framework.CrossReference;
import org.keyline.model.framework.Descriptor;
import org.keyline.model.framework.FrameworkPackage;
import org.keyline.model.framework.KeyLine;
import org.keyline.model.framework.Scale;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Key Line</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.keyline.model.framework.impl.KeyLineImpl#getQuestion <em>Question</em>}</li>
 *   <li>{@link org.keyline.model.framework.impl.KeyLineImpl#getSubQuestions <em>Sub Questions</em>}</li>
 *   <li>{@link org.keyline.model.framework.impl.KeyLineImpl#getScale <em>Scale</em>}</li>
 *   <li>{@link org.keyline.model.framework.impl.KeyLineImpl#getDescriptors <em>Descriptors</em>}</li>
 *   <li>{@link org.keyline.model.framework.impl.KeyLineImpl#getCrossReferences <em>Cross References</em>}</li>
 * </ul>
 *
 * @generated
 */
public class KeyLineImpl extends AddressableImpl implements KeyLine
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
   * The cached value of the '{@link #getSubQuestions() <em>Sub Questions</em>}' attribute list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getSubQuestions()
   * @generated
   * @ordered
   */
  protected EList<String> subQuestions;

  /**
   * The cached value of the '{@link #getScale() <em>Scale</em>}' reference.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getScale()
   * @generated
   * @ordered
   */
  protected Scale scale;

  /**
   * The cached value of the '{@link #getDescriptors() <em>Descriptors</em>}' containment reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getDescriptors()
   * @generated
   * @ordered
   */
  protected EList<Descriptor> descriptors;

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
  protected KeyLineImpl()
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
    return FrameworkPackage.Literals.KEY_LINE;
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
      eNotify(new ENotificationImpl(this, Notification.SET, FrameworkPackage.KEY_LINE__QUESTION, oldQuestion, question));
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EList<String> getSubQuestions()
  {
    if (subQuestions == null)
    {
      subQuestions = new EDataTypeEList<String>(String.class, this, FrameworkPackage.KEY_LINE__SUB_QUESTIONS);
    }
    return subQuestions;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public Scale getScale()
  {
    if (scale != null && scale.eIsProxy())
    {
      InternalEObject oldScale = (InternalEObject)scale;
      scale = (Scale)eResolveProxy(oldScale);
      if (scale != oldScale)
      {
        if (eNotificationRequired())
          eNotify(new ENotificationImpl(this, Notification.RESOLVE, FrameworkPackage.KEY_LINE__SCALE, oldScale, scale));
      }
    }
    return scale;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  public Scale basicGetScale()
  {
    return scale;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public void setScale(Scale newScale)
  {
    Scale oldScale = scale;
    scale = newScale;
    if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, FrameworkPackage.KEY_LINE__SCALE, oldScale, scale));
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EList<Descriptor> getDescriptors()
  {
    if (descriptors == null)
    {
      descriptors = new EObjectContainmentEList<Descriptor>(Descriptor.class, this, FrameworkPackage.KEY_LINE__DESCRIPTORS);
    }
    return descriptors;
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
      crossReferences = new EObjectContainmentEList<CrossReference>(CrossReference.class, this, FrameworkPackage.KEY_LINE__CROSS_REFERENCES);
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
      case FrameworkPackage.KEY_LINE__DESCRIPTORS:
        return ((InternalEList<?>)getDescriptors()).basicRemove(otherEnd, msgs);
      case FrameworkPackage.KEY_LINE__CROSS_REFERENCES:
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
      case FrameworkPackage.KEY_LINE__QUESTION:
        return getQuestion();
      case FrameworkPackage.KEY_LINE__SUB_QUESTIONS:
        return getSubQuestions();
      case FrameworkPackage.KEY_LINE__SCALE:
        if (resolve) return getScale();
        return basicGetScale();
      case FrameworkPackage.KEY_LINE__DESCRIPTORS:
        return getDescriptors();
      case FrameworkPackage.KEY_LINE__CROSS_REFERENCES:
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
      case FrameworkPackage.KEY_LINE__QUESTION:
        setQuestion((String)newValue);
        return;
      case FrameworkPackage.KEY_LINE__SUB_QUESTIONS:
        getSubQuestions().clear();
        getSubQuestions().addAll((Collection<? extends String>)newValue);
        return;
      case FrameworkPackage.KEY_LINE__SCALE:
        setScale((Scale)newValue);
        return;
      case FrameworkPackage.KEY_LINE__DESCRIPTORS:
        getDescriptors().clear();
        getDescriptors().addAll((Collection<? extends Descriptor>)newValue);
        return;
      case FrameworkPackage.KEY_LINE__CROSS_REFERENCES:
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
      case FrameworkPackage.KEY_LINE__QUESTION:
        setQuestion(QUESTION_EDEFAULT);
        return;
      case FrameworkPackage.KEY_LINE__SUB_QUESTIONS:
        getSubQuestions().clear();
        return;
      case FrameworkPackage.KEY_LINE__SCALE:
        setScale((Scale)null);
        return;
      case FrameworkPackage.KEY_LINE__DESCRIPTORS:
        getDescriptors().clear();
        return;
      case FrameworkPackage.KEY_LINE__CROSS_REFERENCES:
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
      case FrameworkPackage.KEY_LINE__QUESTION:
        return QUESTION_EDEFAULT == null ? question != null : !QUESTION_EDEFAULT.equals(question);
      case FrameworkPackage.KEY_LINE__SUB_QUESTIONS:
        return subQuestions != null && !subQuestions.isEmpty();
      case FrameworkPackage.KEY_LINE__SCALE:
        return scale != null;
      case FrameworkPackage.KEY_LINE__DESCRIPTORS:
        return descriptors != null && !descriptors.isEmpty();
      case FrameworkPackage.KEY_LINE__CROSS_REFERENCES:
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
    result.append(", subQuestions: ");
    result.append(subQuestions);
    result.append(')');
    return result.toString();
  }

} //KeyLineImpl
