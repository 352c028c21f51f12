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

import org.eclipse.emf.ecore.util.EObjectResolvingEList;

import org.keyline.model.assessment.AssessmentPackage;
import org.keyline.model.assessment.Evidence;
import org.keyline.model.assessment.Task;

import org.keyline.model.core.impl.ElementImpl;

import org.keyline.model.framework.EvidenceMethod;
import org.keyline.model.framework.KeyQuestion;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Evidence</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.keyline.model.assessment.impl.EvidenceImpl#getPerspective <em>Perspective</em>}</li>
 *   <li>{@link org.keyline.model.assessment.impl.EvidenceImpl#getSource <em>Source</em>}</li>
 *   <li>{@link org.keyline.model.assessment.impl.EvidenceImpl#isAbsent <em>Absent</em>}</li>
 *   <li>{@link org.keyline.model.assessment.impl.EvidenceImpl#getKeyQuestionText <em>Key Question Text</em>}</li>
 *   <li>{@link org.keyline.model.assessment.impl.EvidenceImpl#getKeyQuestions <em>Key Questions</em>}</li>
 *   <li>{@link org.keyline.model.assessment.impl.EvidenceImpl#getTask <em>Task</em>}</li>
 * </ul>
 *
 * @generated
 */
public class EvidenceImpl extends ElementImpl implements Evidence
{
  /**
   * The default value of the '{@link #getPerspective() <em>Perspective</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getPerspective()
   * @generated
   * @ordered
   */
  protected static final EvidenceMethod PERSPECTIVE_EDEFAULT = EvidenceMethod.UNSPECIFIED;

  /**
   * The cached value of the '{@link #getPerspective() <em>Perspective</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getPerspective()
   * @generated
   * @ordered
   */
  protected EvidenceMethod perspective = PERSPECTIVE_EDEFAULT;

  /**
   * The default value of the '{@link #getSource() <em>Source</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getSource()
   * @generated
   * @ordered
   */
  protected static final String SOURCE_EDEFAULT = null;

  /**
   * The cached value of the '{@link #getSource() <em>Source</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getSource()
   * @generated
   * @ordered
   */
  protected String source = SOURCE_EDEFAULT;

  /**
   * The default value of the '{@link #isAbsent() <em>Absent</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #isAbsent()
   * @generated
   * @ordered
   */
  protected static final boolean ABSENT_EDEFAULT = false;

  /**
   * The cached value of the '{@link #isAbsent() <em>Absent</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #isAbsent()
   * @generated
   * @ordered
   */
  protected boolean absent = ABSENT_EDEFAULT;

  /**
   * The default value of the '{@link #getKeyQuestionText() <em>Key Question Text</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getKeyQuestionText()
   * @generated
   * @ordered
   */
  protected static final String KEY_QUESTION_TEXT_EDEFAULT = null;

  /**
   * The cached value of the '{@link #getKeyQuestionText() <em>Key Question Text</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getKeyQuestionText()
   * @generated
   * @ordered
   */
  protected String keyQuestionText = KEY_QUESTION_TEXT_EDEFAULT;

  /**
   * The cached value of the '{@link #getKeyQuestions() <em>Key Questions</em>}' reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getKeyQuestions()
   * @generated
   * @ordered
   */
  protected EList<KeyQuestion> keyQuestions;

  /**
   * The cached value of the '{@link #getTask() <em>Task</em>}' reference.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getTask()
   * @generated
   * @ordered
   */
  protected Task task;

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  protected EvidenceImpl()
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
    return AssessmentPackage.Literals.EVIDENCE;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EvidenceMethod getPerspective()
  {
    return perspective;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public void setPerspective(EvidenceMethod newPerspective)
  {
    EvidenceMethod oldPerspective = perspective;
    perspective = newPerspective == null ? PERSPECTIVE_EDEFAULT : newPerspective;
    if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, AssessmentPackage.EVIDENCE__PERSPECTIVE, oldPerspective, perspective));
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public String getSource()
  {
    return source;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public void setSource(String newSource)
  {
    String oldSource = source;
    source = newSource;
    if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, AssessmentPackage.EVIDENCE__SOURCE, oldSource, source));
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public boolean isAbsent()
  {
    return absent;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public void setAbsent(boolean newAbsent)
  {
    boolean oldAbsent = absent;
    absent = newAbsent;
    if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, AssessmentPackage.EVIDENCE__ABSENT, oldAbsent, absent));
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public String getKeyQuestionText()
  {
    return keyQuestionText;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public void setKeyQuestionText(String newKeyQuestionText)
  {
    String oldKeyQuestionText = keyQuestionText;
    keyQuestionText = newKeyQuestionText;
    if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, AssessmentPackage.EVIDENCE__KEY_QUESTION_TEXT, oldKeyQuestionText, keyQuestionText));
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EList<KeyQuestion> getKeyQuestions()
  {
    if (keyQuestions == null)
    {
      keyQuestions = new EObjectResolvingEList<KeyQuestion>(KeyQuestion.class, this, AssessmentPackage.EVIDENCE__KEY_QUESTIONS);
    }
    return keyQuestions;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public Task getTask()
  {
    if (task != null && task.eIsProxy())
    {
      InternalEObject oldTask = (InternalEObject)task;
      task = (Task)eResolveProxy(oldTask);
      if (task != oldTask)
      {
        if (eNotificationRequired())
          eNotify(new ENotificationImpl(this, Notification.RESOLVE, AssessmentPackage.EVIDENCE__TASK, oldTask, task));
      }
    }
    return task;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  public Task basicGetTask()
  {
    return task;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public void setTask(Task newTask)
  {
    Task oldTask = task;
    task = newTask;
    if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, AssessmentPackage.EVIDENCE__TASK, oldTask, task));
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
      case AssessmentPackage.EVIDENCE__PERSPECTIVE:
        return getPerspective();
      case AssessmentPackage.EVIDENCE__SOURCE:
        return getSource();
      case AssessmentPackage.EVIDENCE__ABSENT:
        return isAbsent();
      case AssessmentPackage.EVIDENCE__KEY_QUESTION_TEXT:
        return getKeyQuestionText();
      case AssessmentPackage.EVIDENCE__KEY_QUESTIONS:
        return getKeyQuestions();
      case AssessmentPackage.EVIDENCE__TASK:
        if (resolve) return getTask();
        return basicGetTask();
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
      case AssessmentPackage.EVIDENCE__PERSPECTIVE:
        setPerspective((EvidenceMethod)newValue);
        return;
      case AssessmentPackage.EVIDENCE__SOURCE:
        setSource((String)newValue);
        return;
      case AssessmentPackage.EVIDENCE__ABSENT:
        setAbsent((Boolean)newValue);
        return;
      case AssessmentPackage.EVIDENCE__KEY_QUESTION_TEXT:
        setKeyQuestionText((String)newValue);
        return;
      case AssessmentPackage.EVIDENCE__KEY_QUESTIONS:
        getKeyQuestions().clear();
        getKeyQuestions().addAll((Collection<? extends KeyQuestion>)newValue);
        return;
      case AssessmentPackage.EVIDENCE__TASK:
        setTask((Task)newValue);
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
      case AssessmentPackage.EVIDENCE__PERSPECTIVE:
        setPerspective(PERSPECTIVE_EDEFAULT);
        return;
      case AssessmentPackage.EVIDENCE__SOURCE:
        setSource(SOURCE_EDEFAULT);
        return;
      case AssessmentPackage.EVIDENCE__ABSENT:
        setAbsent(ABSENT_EDEFAULT);
        return;
      case AssessmentPackage.EVIDENCE__KEY_QUESTION_TEXT:
        setKeyQuestionText(KEY_QUESTION_TEXT_EDEFAULT);
        return;
      case AssessmentPackage.EVIDENCE__KEY_QUESTIONS:
        getKeyQuestions().clear();
        return;
      case AssessmentPackage.EVIDENCE__TASK:
        setTask((Task)null);
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
      case AssessmentPackage.EVIDENCE__PERSPECTIVE:
        return perspective != PERSPECTIVE_EDEFAULT;
      case AssessmentPackage.EVIDENCE__SOURCE:
        return SOURCE_EDEFAULT == null ? source != null : !SOURCE_EDEFAULT.equals(source);
      case AssessmentPackage.EVIDENCE__ABSENT:
        return absent != ABSENT_EDEFAULT;
      case AssessmentPackage.EVIDENCE__KEY_QUESTION_TEXT:
        return KEY_QUESTION_TEXT_EDEFAULT == null ? keyQuestionText != null : !KEY_QUESTION_TEXT_EDEFAULT.equals(keyQuestionText);
      case AssessmentPackage.EVIDENCE__KEY_QUESTIONS:
        return keyQuestions != null && !keyQuestions.isEmpty();
      case AssessmentPackage.EVIDENCE__TASK:
        return task != null;
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
    result.append(" (perspective: ");
    result.append(perspective);
    result.append(", source: ");
    result.append(source);
    result.append(", absent: ");
    result.append(absent);
    result.append(", keyQuestionText: ");
    result.append(keyQuestionText);
    result.append(')');
    return result.toString();
  }

} //EvidenceImpl
