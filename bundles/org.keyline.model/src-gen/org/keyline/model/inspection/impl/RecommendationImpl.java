/**
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.keyline.model.inspection.impl;

import java.time.LocalDate;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentWithInverseEList;
import org.eclipse.emf.ecore.util.EObjectResolvingEList;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.InternalEList;

import org.keyline.model.core.DatePrecision;
import org.keyline.model.core.Priority;

import org.keyline.model.core.impl.AddressableImpl;

import org.keyline.model.framework.KeyLine;

import org.keyline.model.inspection.InspectionPackage;
import org.keyline.model.inspection.Recommendation;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Recommendation</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.keyline.model.inspection.impl.RecommendationImpl#getDeadline <em>Deadline</em>}</li>
 *   <li>{@link org.keyline.model.inspection.impl.RecommendationImpl#getDeadlinePrecision <em>Deadline Precision</em>}</li>
 *   <li>{@link org.keyline.model.inspection.impl.RecommendationImpl#getDeadlineText <em>Deadline Text</em>}</li>
 *   <li>{@link org.keyline.model.inspection.impl.RecommendationImpl#getPriority <em>Priority</em>}</li>
 *   <li>{@link org.keyline.model.inspection.impl.RecommendationImpl#getExpectedBenefit <em>Expected Benefit</em>}</li>
 *   <li>{@link org.keyline.model.inspection.impl.RecommendationImpl#isCitedOnly <em>Cited Only</em>}</li>
 *   <li>{@link org.keyline.model.inspection.impl.RecommendationImpl#getChildren <em>Children</em>}</li>
 *   <li>{@link org.keyline.model.inspection.impl.RecommendationImpl#getParent <em>Parent</em>}</li>
 *   <li>{@link org.keyline.model.inspection.impl.RecommendationImpl#getKeyLines <em>Key Lines</em>}</li>
 * </ul>
 *
 * @generated
 */
public class RecommendationImpl extends AddressableImpl implements Recommendation
{
  /**
   * The default value of the '{@link #getDeadline() <em>Deadline</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getDeadline()
   * @generated
   * @ordered
   */
  protected static final LocalDate DEADLINE_EDEFAULT = null;

  /**
   * The cached value of the '{@link #getDeadline() <em>Deadline</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getDeadline()
   * @generated
   * @ordered
   */
  protected LocalDate deadline = DEADLINE_EDEFAULT;

  /**
   * The default value of the '{@link #getDeadlinePrecision() <em>Deadline Precision</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getDeadlinePrecision()
   * @generated
   * @ordered
   */
  protected static final DatePrecision DEADLINE_PRECISION_EDEFAULT = DatePrecision.DAY;

  /**
   * The cached value of the '{@link #getDeadlinePrecision() <em>Deadline Precision</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getDeadlinePrecision()
   * @generated
   * @ordered
   */
  protected DatePrecision deadlinePrecision = DEADLINE_PRECISION_EDEFAULT;

  /**
   * The default value of the '{@link #getDeadlineText() <em>Deadline Text</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getDeadlineText()
   * @generated
   * @ordered
   */
  protected static final String DEADLINE_TEXT_EDEFAULT = null;

  /**
   * The cached value of the '{@link #getDeadlineText() <em>Deadline Text</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getDeadlineText()
   * @generated
   * @ordered
   */
  protected String deadlineText = DEADLINE_TEXT_EDEFAULT;

  /**
   * The default value of the '{@link #getPriority() <em>Priority</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getPriority()
   * @generated
   * @ordered
   */
  protected static final Priority PRIORITY_EDEFAULT = Priority.UNSPECIFIED;

  /**
   * The cached value of the '{@link #getPriority() <em>Priority</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getPriority()
   * @generated
   * @ordered
   */
  protected Priority priority = PRIORITY_EDEFAULT;

  /**
   * The default value of the '{@link #getExpectedBenefit() <em>Expected Benefit</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getExpectedBenefit()
   * @generated
   * @ordered
   */
  protected static final String EXPECTED_BENEFIT_EDEFAULT = null;

  /**
   * The cached value of the '{@link #getExpectedBenefit() <em>Expected Benefit</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getExpectedBenefit()
   * @generated
   * @ordered
   */
  protected String expectedBenefit = EXPECTED_BENEFIT_EDEFAULT;

  /**
   * The default value of the '{@link #isCitedOnly() <em>Cited Only</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #isCitedOnly()
   * @generated
   * @ordered
   */
  protected static final boolean CITED_ONLY_EDEFAULT = false;

  /**
   * The cached value of the '{@link #isCitedOnly() <em>Cited Only</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #isCitedOnly()
   * @generated
   * @ordered
   */
  protected boolean citedOnly = CITED_ONLY_EDEFAULT;

  /**
   * The cached value of the '{@link #getChildren() <em>Children</em>}' containment reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getChildren()
   * @generated
   * @ordered
   */
  protected EList<Recommendation> children;

  /**
   * The cached value of the '{@link #getKeyLines() <em>Key Lines</em>}' reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getKeyLines()
   * @generated
   * @ordered
   */
  protected EList<KeyLine> keyLines;

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  protected RecommendationImpl()
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
    return InspectionPackage.Literals.RECOMMENDATION;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public LocalDate getDeadline()
  {
    return deadline;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public void setDeadline(LocalDate newDeadline)
  {
    LocalDate oldDeadline = deadline;
    deadline = newDeadline;
    if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, InspectionPackage.RECOMMENDATION__DEADLINE, oldDeadline, deadline));
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public DatePrecision getDeadlinePrecision()
  {
    return deadlinePrecision;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public void setDeadlinePrecision(DatePrecision newDeadlinePrecision)
  {
    DatePrecision oldDeadlinePrecision = deadlinePrecision;
    deadlinePrecision = newDeadlinePrecision == null ? DEADLINE_PRECISION_EDEFAULT : newDeadlinePrecision;
    if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, InspectionPackage.RECOMMENDATION__DEADLINE_PRECISION, oldDeadlinePrecision, deadlinePrecision));
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public String getDeadlineText()
  {
    return deadlineText;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public void setDeadlineText(String newDeadlineText)
  {
    String oldDeadlineText = deadlineText;
    deadlineText = newDeadlineText;
    if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, InspectionPackage.RECOMMENDATION__DEADLINE_TEXT, oldDeadlineText, deadlineText));
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public Priority getPriority()
  {
    return priority;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public void setPriority(Priority newPriority)
  {
    Priority oldPriority = priority;
    priority = newPriority == null ? PRIORITY_EDEFAULT : newPriority;
    if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, InspectionPackage.RECOMMENDATION__PRIORITY, oldPriority, priority));
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public String getExpectedBenefit()
  {
    return expectedBenefit;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public void setExpectedBenefit(String newExpectedBenefit)
  {
    String oldExpectedBenefit = expectedBenefit;
    expectedBenefit = newExpectedBenefit;
    if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, InspectionPackage.RECOMMENDATION__EXPECTED_BENEFIT, oldExpectedBenefit, expectedBenefit));
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public boolean isCitedOnly()
  {
    return citedOnly;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public void setCitedOnly(boolean newCitedOnly)
  {
    boolean oldCitedOnly = citedOnly;
    citedOnly = newCitedOnly;
    if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, InspectionPackage.RECOMMENDATION__CITED_ONLY, oldCitedOnly, citedOnly));
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EList<Recommendation> getChildren()
  {
    if (children == null)
    {
      children = new EObjectContainmentWithInverseEList<Recommendation>(Recommendation.class, this, InspectionPackage.RECOMMENDATION__CHILDREN, InspectionPackage.RECOMMENDATION__PARENT);
    }
    return children;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public Recommendation getParent()
  {
    if (eContainerFeatureID() != InspectionPackage.RECOMMENDATION__PARENT) return null;
    return (Recommendation)eInternalContainer();
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  public NotificationChain basicSetParent(Recommendation newParent, NotificationChain msgs)
  {
    msgs = eBasicSetContainer((InternalEObject)newParent, InspectionPackage.RECOMMENDATION__PARENT, msgs);
    return msgs;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public void setParent(Recommendation newParent)
  {
    if (newParent != eInternalContainer() || (eContainerFeatureID() != InspectionPackage.RECOMMENDATION__PARENT && newParent != null))
    {
      if (EcoreUtil.isAncestor(this, newParent))
        throw new IllegalArgumentException("Recursive containment not allowed for " + toString());
      NotificationChain msgs = null;
      if (eInternalContainer() != null)
        msgs = eBasicRemoveFromContainer(msgs);
      if (newParent != null)
        msgs = ((InternalEObject)newParent).eInverseAdd(this, InspectionPackage.RECOMMENDATION__CHILDREN, Recommendation.class, msgs);
      msgs = basicSetParent(newParent, msgs);
      if (msgs != null) msgs.dispatch();
    }
    else if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, InspectionPackage.RECOMMENDATION__PARENT, newParent, newParent));
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EList<KeyLine> getKeyLines()
  {
    if (keyLines == null)
    {
      keyLines = new EObjectResolvingEList<KeyLine>(KeyLine.class, this, InspectionPackage.RECOMMENDATION__KEY_LINES);
    }
    return keyLines;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @SuppressWarnings("unchecked")
  @Override
  public NotificationChain eInverseAdd(InternalEObject otherEnd, int featureID, NotificationChain msgs)
  {
    switch (featureID)
    {
      case InspectionPackage.RECOMMENDATION__CHILDREN:
        return ((InternalEList<InternalEObject>)(InternalEList<?>)getChildren()).basicAdd(otherEnd, msgs);
      case InspectionPackage.RECOMMENDATION__PARENT:
        if (eInternalContainer() != null)
          msgs = eBasicRemoveFromContainer(msgs);
        return basicSetParent((Recommendation)otherEnd, msgs);
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
      case InspectionPackage.RECOMMENDATION__CHILDREN:
        return ((InternalEList<?>)getChildren()).basicRemove(otherEnd, msgs);
      case InspectionPackage.RECOMMENDATION__PARENT:
        return basicSetParent(null, msgs);
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
      case InspectionPackage.RECOMMENDATION__PARENT:
        return eInternalContainer().eInverseRemove(this, InspectionPackage.RECOMMENDATION__CHILDREN, Recommendation.class, msgs);
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
      case InspectionPackage.RECOMMENDATION__DEADLINE:
        return getDeadline();
      case InspectionPackage.RECOMMENDATION__DEADLINE_PRECISION:
        return getDeadlinePrecision();
      case InspectionPackage.RECOMMENDATION__DEADLINE_TEXT:
        return getDeadlineText();
      case InspectionPackage.RECOMMENDATION__PRIORITY:
        return getPriority();
      case InspectionPackage.RECOMMENDATION__EXPECTED_BENEFIT:
        return getExpectedBenefit();
      case InspectionPackage.RECOMMENDATION__CITED_ONLY:
        return isCitedOnly();
      case InspectionPackage.RECOMMENDATION__CHILDREN:
        return getChildren();
      case InspectionPackage.RECOMMENDATION__PARENT:
        return getParent();
      case InspectionPackage.RECOMMENDATION__KEY_LINES:
        return getKeyLines();
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
      case InspectionPackage.RECOMMENDATION__DEADLINE:
        setDeadline((LocalDate)newValue);
        return;
      case InspectionPackage.RECOMMENDATION__DEADLINE_PRECISION:
        setDeadlinePrecision((DatePrecision)newValue);
        return;
      case InspectionPackage.RECOMMENDATION__DEADLINE_TEXT:
        setDeadlineText((String)newValue);
        return;
      case InspectionPackage.RECOMMENDATION__PRIORITY:
        setPriority((Priority)newValue);
        return;
      case InspectionPackage.RECOMMENDATION__EXPECTED_BENEFIT:
        setExpectedBenefit((String)newValue);
        return;
      case InspectionPackage.RECOMMENDATION__CITED_ONLY:
        setCitedOnly((Boolean)newValue);
        return;
      case InspectionPackage.RECOMMENDATION__CHILDREN:
        getChildren().clear();
        getChildren().addAll((Collection<? extends Recommendation>)newValue);
        return;
      case InspectionPackage.RECOMMENDATION__PARENT:
        setParent((Recommendation)newValue);
        return;
      case InspectionPackage.RECOMMENDATION__KEY_LINES:
        getKeyLines().clear();
        getKeyLines().addAll((Collection<? extends KeyLine>)newValue);
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
      case InspectionPackage.RECOMMENDATION__DEADLINE:
        setDeadline(DEADLINE_EDEFAULT);
        return;
      case InspectionPackage.RECOMMENDATION__DEADLINE_PRECISION:
        setDeadlinePrecision(DEADLINE_PRECISION_EDEFAULT);
        return;
      case InspectionPackage.RECOMMENDATION__DEADLINE_TEXT:
        setDeadlineText(DEADLINE_TEXT_EDEFAULT);
        return;
      case InspectionPackage.RECOMMENDATION__PRIORITY:
        setPriority(PRIORITY_EDEFAULT);
        return;
      case InspectionPackage.RECOMMENDATION__EXPECTED_BENEFIT:
        setExpectedBenefit(EXPECTED_BENEFIT_EDEFAULT);
        return;
      case InspectionPackage.RECOMMENDATION__CITED_ONLY:
        setCitedOnly(CITED_ONLY_EDEFAULT);
        return;
      case InspectionPackage.RECOMMENDATION__CHILDREN:
        getChildren().clear();
        return;
      case InspectionPackage.RECOMMENDATION__PARENT:
        setParent((Recommendation)null);
        return;
      case InspectionPackage.RECOMMENDATION__KEY_LINES:
        getKeyLines().clear();
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
      case InspectionPackage.RECOMMENDATION__DEADLINE:
        return DEADLINE_EDEFAULT == null ? deadline != null : !DEADLINE_EDEFAULT.equals(deadline);
      case InspectionPackage.RECOMMENDATION__DEADLINE_PRECISION:
        return deadlinePrecision != DEADLINE_PRECISION_EDEFAULT;
      case InspectionPackage.RECOMMENDATION__DEADLINE_TEXT:
        return DEADLINE_TEXT_EDEFAULT == null ? deadlineText != null : !DEADLINE_TEXT_EDEFAULT.equals(deadlineText);
      case InspectionPackage.RECOMMENDATION__PRIORITY:
        return priority != PRIORITY_EDEFAULT;
      case InspectionPackage.RECOMMENDATION__EXPECTED_BENEFIT:
        return EXPECTED_BENEFIT_EDEFAULT == null ? expectedBenefit != null : !EXPECTED_BENEFIT_EDEFAULT.equals(expectedBenefit);
      case InspectionPackage.RECOMMENDATION__CITED_ONLY:
        return citedOnly != CITED_ONLY_EDEFAULT;
      case InspectionPackage.RECOMMENDATION__CHILDREN:
        return children != null && !children.isEmpty();
      case InspectionPackage.RECOMMENDATION__PARENT:
        return getParent() != null;
      case InspectionPackage.RECOMMENDATION__KEY_LINES:
        return keyLines != null && !keyLines.isEmpty();
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
    result.append(" (deadline: ");
    result.append(deadline);
    result.append(", deadlinePrecision: ");
    result.append(deadlinePrecision);
    result.append(", deadlineText: ");
    result.append(deadlineText);
    result.append(", priority: ");
    result.append(priority);
    result.append(", expectedBenefit: ");
    result.append(expectedBenefit);
    result.append(", citedOnly: ");
    result.append(citedOnly);
    result.append(')');
    return result.toString();
  }

} //RecommendationImpl
