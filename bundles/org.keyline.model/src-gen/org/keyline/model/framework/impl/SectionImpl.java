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

import org.keyline.model.core.DeclaredCount;

import org.keyline.model.core.impl.AddressableImpl;

import org.keyline.model.framework.CrossReference;
import org.keyline.model.framework.FrameworkPackage;
import org.keyline.model.framework.KeyLine;
import org.keyline.model.framework.KeyQuestion;
import org.keyline.model.framework.Section;
import org.keyline.model.framework.SectionKind;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Section</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.keyline.model.framework.impl.SectionImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link org.keyline.model.framework.impl.SectionImpl#getSections <em>Sections</em>}</li>
 *   <li>{@link org.keyline.model.framework.impl.SectionImpl#getKeyLines <em>Key Lines</em>}</li>
 *   <li>{@link org.keyline.model.framework.impl.SectionImpl#getKeyQuestions <em>Key Questions</em>}</li>
 *   <li>{@link org.keyline.model.framework.impl.SectionImpl#getDeclaredCounts <em>Declared Counts</em>}</li>
 *   <li>{@link org.keyline.model.framework.impl.SectionImpl#getCrossReferences <em>Cross References</em>}</li>
 * </ul>
 *
 * @generated
 */
public class SectionImpl extends AddressableImpl implements Section
{
  /**
   * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getKind()
   * @generated
   * @ordered
   */
  protected static final SectionKind KIND_EDEFAULT = SectionKind.PART;

  /**
   * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getKind()
   * @generated
   * @ordered
   */
  protected SectionKind kind = KIND_EDEFAULT;

  /**
   * The cached value of the '{@link #getSections() <em>Sections</em>}' containment reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getSections()
   * @generated
   * @ordered
   */
  protected EList<Section> sections;

  /**
   * The cached value of the '{@link #getKeyLines() <em>Key Lines</em>}' containment reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getKeyLines()
   * @generated
   * @ordered
   */
  protected EList<KeyLine> keyLines;

  /**
   * The cached value of the '{@link #getKeyQuestions() <em>Key Questions</em>}' containment reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getKeyQuestions()
   * @generated
   * @ordered
   */
  protected EList<KeyQuestion> keyQuestions;

  /**
   * The cached value of the '{@link #getDeclaredCounts() <em>Declared Counts</em>}' containment reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getDeclaredCounts()
   * @generated
   * @ordered
   */
  protected EList<DeclaredCount> declaredCounts;

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
  protected SectionImpl()
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
    return FrameworkPackage.Literals.SECTION;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public SectionKind getKind()
  {
    return kind;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public void setKind(SectionKind newKind)
  {
    SectionKind oldKind = kind;
    kind = newKind == null ? KIND_EDEFAULT : newKind;
    if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, FrameworkPackage.SECTION__KIND, oldKind, kind));
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EList<Section> getSections()
  {
    if (sections == null)
    {
      sections = new EObjectContainmentEList<Section>(Section.class, this, FrameworkPackage.SECTION__SECTIONS);
    }
    return sections;
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
      keyLines = new EObjectContainmentEList<KeyLine>(KeyLine.class, this, FrameworkPackage.SECTION__KEY_LINES);
    }
    return keyLines;
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
      keyQuestions = new EObjectContainmentEList<KeyQuestion>(KeyQuestion.class, this, FrameworkPackage.SECTION__KEY_QUESTIONS);
    }
    return keyQuestions;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EList<DeclaredCount> getDeclaredCounts()
  {
    if (declaredCounts == null)
    {
      declaredCounts = new EObjectContainmentEList<DeclaredCount>(DeclaredCount.class, this, FrameworkPackage.SECTION__DECLARED_COUNTS);
    }
    return declaredCounts;
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
      crossReferences = new EObjectContainmentEList<CrossReference>(CrossReference.class, this, FrameworkPackage.SECTION__CROSS_REFERENCES);
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
      case FrameworkPackage.SECTION__SECTIONS:
        return ((InternalEList<?>)getSections()).basicRemove(otherEnd, msgs);
      case FrameworkPackage.SECTION__KEY_LINES:
        return ((InternalEList<?>)getKeyLines()).basicRemove(otherEnd, msgs);
      case FrameworkPackage.SECTION__KEY_QUESTIONS:
        return ((InternalEList<?>)getKeyQuestions()).basicRemove(otherEnd, msgs);
      case FrameworkPackage.SECTION__DECLARED_COUNTS:
        return ((InternalEList<?>)getDeclaredCounts()).basicRemove(otherEnd, msgs);
      case FrameworkPackage.SECTION__CROSS_REFERENCES:
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
      case FrameworkPackage.SECTION__KIND:
        return getKind();
      case FrameworkPackage.SECTION__SECTIONS:
        return getSections();
      case FrameworkPackage.SECTION__KEY_LINES:
        return getKeyLines();
      case FrameworkPackage.SECTION__KEY_QUESTIONS:
        return getKeyQuestions();
      case FrameworkPackage.SECTION__DECLARED_COUNTS:
        return getDeclaredCounts();
      case FrameworkPackage.SECTION__CROSS_REFERENCES:
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
      case FrameworkPackage.SECTION__KIND:
        setKind((SectionKind)newValue);
        return;
      case FrameworkPackage.SECTION__SECTIONS:
        getSections().clear();
        getSections().addAll((Collection<? extends Section>)newValue);
        return;
      case FrameworkPackage.SECTION__KEY_LINES:
        getKeyLines().clear();
        getKeyLines().addAll((Collection<? extends KeyLine>)newValue);
        return;
      case FrameworkPackage.SECTION__KEY_QUESTIONS:
        getKeyQuestions().clear();
        getKeyQuestions().addAll((Collection<? extends KeyQuestion>)newValue);
        return;
      case FrameworkPackage.SECTION__DECLARED_COUNTS:
        getDeclaredCounts().clear();
        getDeclaredCounts().addAll((Collection<? extends DeclaredCount>)newValue);
        return;
      case FrameworkPackage.SECTION__CROSS_REFERENCES:
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
      case FrameworkPackage.SECTION__KIND:
        setKind(KIND_EDEFAULT);
        return;
      case FrameworkPackage.SECTION__SECTIONS:
        getSections().clear();
        return;
      case FrameworkPackage.SECTION__KEY_LINES:
        getKeyLines().clear();
        return;
      case FrameworkPackage.SECTION__KEY_QUESTIONS:
        getKeyQuestions().clear();
        return;
      case FrameworkPackage.SECTION__DECLARED_COUNTS:
        getDeclaredCounts().clear();
        return;
      case FrameworkPackage.SECTION__CROSS_REFERENCES:
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
      case FrameworkPackage.SECTION__KIND:
        return kind != KIND_EDEFAULT;
      case FrameworkPackage.SECTION__SECTIONS:
        return sections != null && !sections.isEmpty();
      case FrameworkPackage.SECTION__KEY_LINES:
        return keyLines != null && !keyLines.isEmpty();
      case FrameworkPackage.SECTION__KEY_QUESTIONS:
        return keyQuestions != null && !keyQuestions.isEmpty();
      case FrameworkPackage.SECTION__DECLARED_COUNTS:
        return declaredCounts != null && !declaredCounts.isEmpty();
      case FrameworkPackage.SECTION__CROSS_REFERENCES:
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
    result.append(" (kind: ");
    result.append(kind);
    result.append(')');
    return result.toString();
  }

} //SectionImpl
