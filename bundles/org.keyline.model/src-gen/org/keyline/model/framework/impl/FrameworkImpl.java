/**
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.keyline.model.framework.impl;

import java.time.LocalDate;

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

import org.keyline.model.core.impl.ElementImpl;

import org.keyline.model.framework.EvidenceSchedule;
import org.keyline.model.framework.Framework;
import org.keyline.model.framework.FrameworkPackage;
import org.keyline.model.framework.FrameworkStatus;
import org.keyline.model.framework.Mapping;
import org.keyline.model.framework.RiskQuestionnaire;
import org.keyline.model.framework.Scale;
import org.keyline.model.framework.Section;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Framework</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.keyline.model.framework.impl.FrameworkImpl#getPublisher <em>Publisher</em>}</li>
 *   <li>{@link org.keyline.model.framework.impl.FrameworkImpl#getVersion <em>Version</em>}</li>
 *   <li>{@link org.keyline.model.framework.impl.FrameworkImpl#getStatus <em>Status</em>}</li>
 *   <li>{@link org.keyline.model.framework.impl.FrameworkImpl#getPublishedOn <em>Published On</em>}</li>
 *   <li>{@link org.keyline.model.framework.impl.FrameworkImpl#getRefPattern <em>Ref Pattern</em>}</li>
 *   <li>{@link org.keyline.model.framework.impl.FrameworkImpl#getContentHash <em>Content Hash</em>}</li>
 *   <li>{@link org.keyline.model.framework.impl.FrameworkImpl#getDeclaredCounts <em>Declared Counts</em>}</li>
 *   <li>{@link org.keyline.model.framework.impl.FrameworkImpl#getScales <em>Scales</em>}</li>
 *   <li>{@link org.keyline.model.framework.impl.FrameworkImpl#getSections <em>Sections</em>}</li>
 *   <li>{@link org.keyline.model.framework.impl.FrameworkImpl#getSchedules <em>Schedules</em>}</li>
 *   <li>{@link org.keyline.model.framework.impl.FrameworkImpl#getRiskQuestionnaires <em>Risk Questionnaires</em>}</li>
 *   <li>{@link org.keyline.model.framework.impl.FrameworkImpl#getMappings <em>Mappings</em>}</li>
 *   <li>{@link org.keyline.model.framework.impl.FrameworkImpl#getPreviousVersion <em>Previous Version</em>}</li>
 * </ul>
 *
 * @generated
 */
public class FrameworkImpl extends ElementImpl implements Framework
{
  /**
   * The default value of the '{@link #getPublisher() <em>Publisher</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getPublisher()
   * @generated
   * @ordered
   */
  protected static final String PUBLISHER_EDEFAULT = null;

  /**
   * The cached value of the '{@link #getPublisher() <em>Publisher</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getPublisher()
   * @generated
   * @ordered
   */
  protected String publisher = PUBLISHER_EDEFAULT;

  /**
   * The default value of the '{@link #getVersion() <em>Version</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getVersion()
   * @generated
   * @ordered
   */
  protected static final String VERSION_EDEFAULT = null;

  /**
   * The cached value of the '{@link #getVersion() <em>Version</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getVersion()
   * @generated
   * @ordered
   */
  protected String version = VERSION_EDEFAULT;

  /**
   * The default value of the '{@link #getStatus() <em>Status</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getStatus()
   * @generated
   * @ordered
   */
  protected static final FrameworkStatus STATUS_EDEFAULT = FrameworkStatus.DRAFT;

  /**
   * The cached value of the '{@link #getStatus() <em>Status</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getStatus()
   * @generated
   * @ordered
   */
  protected FrameworkStatus status = STATUS_EDEFAULT;

  /**
   * The default value of the '{@link #getPublishedOn() <em>Published On</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getPublishedOn()
   * @generated
   * @ordered
   */
  protected static final LocalDate PUBLISHED_ON_EDEFAULT = null;

  /**
   * The cached value of the '{@link #getPublishedOn() <em>Published On</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getPublishedOn()
   * @generated
   * @ordered
   */
  protected LocalDate publishedOn = PUBLISHED_ON_EDEFAULT;

  /**
   * The default value of the '{@link #getRefPattern() <em>Ref Pattern</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getRefPattern()
   * @generated
   * @ordered
   */
  protected static final String REF_PATTERN_EDEFAULT = null;

  /**
   * The cached value of the '{@link #getRefPattern() <em>Ref Pattern</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getRefPattern()
   * @generated
   * @ordered
   */
  protected String refPattern = REF_PATTERN_EDEFAULT;

  /**
   * The default value of the '{@link #getContentHash() <em>Content Hash</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getContentHash()
   * @generated
   * @ordered
   */
  protected static final String CONTENT_HASH_EDEFAULT = null;

  /**
   * The cached value of the '{@link #getContentHash() <em>Content Hash</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getContentHash()
   * @generated
   * @ordered
   */
  protected String contentHash = CONTENT_HASH_EDEFAULT;

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
   * The cached value of the '{@link #getScales() <em>Scales</em>}' containment reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getScales()
   * @generated
   * @ordered
   */
  protected EList<Scale> scales;

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
   * The cached value of the '{@link #getSchedules() <em>Schedules</em>}' containment reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getSchedules()
   * @generated
   * @ordered
   */
  protected EList<EvidenceSchedule> schedules;

  /**
   * The cached value of the '{@link #getRiskQuestionnaires() <em>Risk Questionnaires</em>}' containment reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getRiskQuestionnaires()
   * @generated
   * @ordered
   */
  protected EList<RiskQuestionnaire> riskQuestionnaires;

  /**
   * The cached value of the '{@link #getMappings() <em>Mappings</em>}' containment reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getMappings()
   * @generated
   * @ordered
   */
  protected EList<Mapping> mappings;

  /**
   * The cached value of the '{@link #getPreviousVersion() <em>Previous Version</em>}' reference.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getPreviousVersion()
   * @generated
   * @ordered
   */
  protected Framework previousVersion;

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  protected FrameworkImpl()
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
    return FrameworkPackage.Literals.FRAMEWORK;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public String getPublisher()
  {
    return publisher;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public void setPublisher(String newPublisher)
  {
    String oldPublisher = publisher;
    publisher = newPublisher;
    if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, FrameworkPackage.FRAMEWORK__PUBLISHER, oldPublisher, publisher));
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public String getVersion()
  {
    return version;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public void setVersion(String newVersion)
  {
    String oldVersion = version;
    version = newVersion;
    if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, FrameworkPackage.FRAMEWORK__VERSION, oldVersion, version));
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public FrameworkStatus getStatus()
  {
    return status;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public void setStatus(FrameworkStatus newStatus)
  {
    FrameworkStatus oldStatus = status;
    status = newStatus == null ? STATUS_EDEFAULT : newStatus;
    if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, FrameworkPackage.FRAMEWORK__STATUS, oldStatus, status));
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public LocalDate getPublishedOn()
  {
    return publishedOn;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public void setPublishedOn(LocalDate newPublishedOn)
  {
    LocalDate oldPublishedOn = publishedOn;
    publishedOn = newPublishedOn;
    if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, FrameworkPackage.FRAMEWORK__PUBLISHED_ON, oldPublishedOn, publishedOn));
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public String getRefPattern()
  {
    return refPattern;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public void setRefPattern(String newRefPattern)
  {
    String oldRefPattern = refPattern;
    refPattern = newRefPattern;
    if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, FrameworkPackage.FRAMEWORK__REF_PATTERN, oldRefPattern, refPattern));
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public String getContentHash()
  {
    return contentHash;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public void setContentHash(String newContentHash)
  {
    String oldContentHash = contentHash;
    contentHash = newContentHash;
    if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, FrameworkPackage.FRAMEWORK__CONTENT_HASH, oldContentHash, contentHash));
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
      declaredCounts = new EObjectContainmentEList<DeclaredCount>(DeclaredCount.class, this, FrameworkPackage.FRAMEWORK__DECLARED_COUNTS);
    }
    return declaredCounts;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EList<Scale> getScales()
  {
    if (scales == null)
    {
      scales = new EObjectContainmentEList<Scale>(Scale.class, this, FrameworkPackage.FRAMEWORK__SCALES);
    }
    return scales;
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
      sections = new EObjectContainmentEList<Section>(Section.class, this, FrameworkPackage.FRAMEWORK__SECTIONS);
    }
    return sections;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EList<EvidenceSchedule> getSchedules()
  {
    if (schedules == null)
    {
      schedules = new EObjectContainmentEList<EvidenceSchedule>(EvidenceSchedule.class, this, FrameworkPackage.FRAMEWORK__SCHEDULES);
    }
    return schedules;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EList<RiskQuestionnaire> getRiskQuestionnaires()
  {
    if (riskQuestionnaires == null)
    {
      riskQuestionnaires = new EObjectContainmentEList<RiskQuestionnaire>(RiskQuestionnaire.class, this, FrameworkPackage.FRAMEWORK__RISK_QUESTIONNAIRES);
    }
    return riskQuestionnaires;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EList<Mapping> getMappings()
  {
    if (mappings == null)
    {
      mappings = new EObjectContainmentEList<Mapping>(Mapping.class, this, FrameworkPackage.FRAMEWORK__MAPPINGS);
    }
    return mappings;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public Framework getPreviousVersion()
  {
    if (previousVersion != null && previousVersion.eIsProxy())
    {
      InternalEObject oldPreviousVersion = (InternalEObject)previousVersion;
      previousVersion = (Framework)eResolveProxy(oldPreviousVersion);
      if (previousVersion != oldPreviousVersion)
      {
        if (eNotificationRequired())
          eNotify(new ENotificationImpl(this, Notification.RESOLVE, FrameworkPackage.FRAMEWORK__PREVIOUS_VERSION, oldPreviousVersion, previousVersion));
      }
    }
    return previousVersion;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  public Framework basicGetPreviousVersion()
  {
    return previousVersion;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public void setPreviousVersion(Framework newPreviousVersion)
  {
    Framework oldPreviousVersion = previousVersion;
    previousVersion = newPreviousVersion;
    if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, FrameworkPackage.FRAMEWORK__PREVIOUS_VERSION, oldPreviousVersion, previousVersion));
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
      case FrameworkPackage.FRAMEWORK__DECLARED_COUNTS:
        return ((InternalEList<?>)getDeclaredCounts()).basicRemove(otherEnd, msgs);
      case FrameworkPackage.FRAMEWORK__SCALES:
        return ((InternalEList<?>)getScales()).basicRemove(otherEnd, msgs);
      case FrameworkPackage.FRAMEWORK__SECTIONS:
        return ((InternalEList<?>)getSections()).basicRemove(otherEnd, msgs);
      case FrameworkPackage.FRAMEWORK__SCHEDULES:
        return ((InternalEList<?>)getSchedules()).basicRemove(otherEnd, msgs);
      case FrameworkPackage.FRAMEWORK__RISK_QUESTIONNAIRES:
        return ((InternalEList<?>)getRiskQuestionnaires()).basicRemove(otherEnd, msgs);
      case FrameworkPackage.FRAMEWORK__MAPPINGS:
        return ((InternalEList<?>)getMappings()).basicRemove(otherEnd, msgs);
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
      case FrameworkPackage.FRAMEWORK__PUBLISHER:
        return getPublisher();
      case FrameworkPackage.FRAMEWORK__VERSION:
        return getVersion();
      case FrameworkPackage.FRAMEWORK__STATUS:
        return getStatus();
      case FrameworkPackage.FRAMEWORK__PUBLISHED_ON:
        return getPublishedOn();
      case FrameworkPackage.FRAMEWORK__REF_PATTERN:
        return getRefPattern();
      case FrameworkPackage.FRAMEWORK__CONTENT_HASH:
        return getContentHash();
      case FrameworkPackage.FRAMEWORK__DECLARED_COUNTS:
        return getDeclaredCounts();
      case FrameworkPackage.FRAMEWORK__SCALES:
        return getScales();
      case FrameworkPackage.FRAMEWORK__SECTIONS:
        return getSections();
      case FrameworkPackage.FRAMEWORK__SCHEDULES:
        return getSchedules();
      case FrameworkPackage.FRAMEWORK__RISK_QUESTIONNAIRES:
        return getRiskQuestionnaires();
      case FrameworkPackage.FRAMEWORK__MAPPINGS:
        return getMappings();
      case FrameworkPackage.FRAMEWORK__PREVIOUS_VERSION:
        if (resolve) return getPreviousVersion();
        return basicGetPreviousVersion();
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
      case FrameworkPackage.FRAMEWORK__PUBLISHER:
        setPublisher((String)newValue);
        return;
      case FrameworkPackage.FRAMEWORK__VERSION:
        setVersion((String)newValue);
        return;
      case FrameworkPackage.FRAMEWORK__STATUS:
        setStatus((FrameworkStatus)newValue);
        return;
      case FrameworkPackage.FRAMEWORK__PUBLISHED_ON:
        setPublishedOn((LocalDate)newValue);
        return;
      case FrameworkPackage.FRAMEWORK__REF_PATTERN:
        setRefPattern((String)newValue);
        return;
      case FrameworkPackage.FRAMEWORK__CONTENT_HASH:
        setContentHash((String)newValue);
        return;
      case FrameworkPackage.FRAMEWORK__DECLARED_COUNTS:
        getDeclaredCounts().clear();
        getDeclaredCounts().addAll((Collection<? extends DeclaredCount>)newValue);
        return;
      case FrameworkPackage.FRAMEWORK__SCALES:
        getScales().clear();
        getScales().addAll((Collection<? extends Scale>)newValue);
        return;
      case FrameworkPackage.FRAMEWORK__SECTIONS:
        getSections().clear();
        getSections().addAll((Collection<? extends Section>)newValue);
        return;
      case FrameworkPackage.FRAMEWORK__SCHEDULES:
        getSchedules().clear();
        getSchedules().addAll((Collection<? extends EvidenceSchedule>)newValue);
        return;
      case FrameworkPackage.FRAMEWORK__RISK_QUESTIONNAIRES:
        getRiskQuestionnaires().clear();
        getRiskQuestionnaires().addAll((Collection<? extends RiskQuestionnaire>)newValue);
        return;
      case FrameworkPackage.FRAMEWORK__MAPPINGS:
        getMappings().clear();
        getMappings().addAll((Collection<? extends Mapping>)newValue);
        return;
      case FrameworkPackage.FRAMEWORK__PREVIOUS_VERSION:
        setPreviousVersion((Framework)newValue);
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
      case FrameworkPackage.FRAMEWORK__PUBLISHER:
        setPublisher(PUBLISHER_EDEFAULT);
        return;
      case FrameworkPackage.FRAMEWORK__VERSION:
        setVersion(VERSION_EDEFAULT);
        return;
      case FrameworkPackage.FRAMEWORK__STATUS:
        setStatus(STATUS_EDEFAULT);
        return;
      case FrameworkPackage.FRAMEWORK__PUBLISHED_ON:
        setPublishedOn(PUBLISHED_ON_EDEFAULT);
        return;
      case FrameworkPackage.FRAMEWORK__REF_PATTERN:
        setRefPattern(REF_PATTERN_EDEFAULT);
        return;
      case FrameworkPackage.FRAMEWORK__CONTENT_HASH:
        setContentHash(CONTENT_HASH_EDEFAULT);
        return;
      case FrameworkPackage.FRAMEWORK__DECLARED_COUNTS:
        getDeclaredCounts().clear();
        return;
      case FrameworkPackage.FRAMEWORK__SCALES:
        getScales().clear();
        return;
      case FrameworkPackage.FRAMEWORK__SECTIONS:
        getSections().clear();
        return;
      case FrameworkPackage.FRAMEWORK__SCHEDULES:
        getSchedules().clear();
        return;
      case FrameworkPackage.FRAMEWORK__RISK_QUESTIONNAIRES:
        getRiskQuestionnaires().clear();
        return;
      case FrameworkPackage.FRAMEWORK__MAPPINGS:
        getMappings().clear();
        return;
      case FrameworkPackage.FRAMEWORK__PREVIOUS_VERSION:
        setPreviousVersion((Framework)null);
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
      case FrameworkPackage.FRAMEWORK__PUBLISHER:
        return PUBLISHER_EDEFAULT == null ? publisher != null : !PUBLISHER_EDEFAULT.equals(publisher);
      case FrameworkPackage.FRAMEWORK__VERSION:
        return VERSION_EDEFAULT == null ? version != null : !VERSION_EDEFAULT.equals(version);
      case FrameworkPackage.FRAMEWORK__STATUS:
        return status != STATUS_EDEFAULT;
      case FrameworkPackage.FRAMEWORK__PUBLISHED_ON:
        return PUBLISHED_ON_EDEFAULT == null ? publishedOn != null : !PUBLISHED_ON_EDEFAULT.equals(publishedOn);
      case FrameworkPackage.FRAMEWORK__REF_PATTERN:
        return REF_PATTERN_EDEFAULT == null ? refPattern != null : !REF_PATTERN_EDEFAULT.equals(refPattern);
      case FrameworkPackage.FRAMEWORK__CONTENT_HASH:
        return CONTENT_HASH_EDEFAULT == null ? contentHash != null : !CONTENT_HASH_EDEFAULT.equals(contentHash);
      case FrameworkPackage.FRAMEWORK__DECLARED_COUNTS:
        return declaredCounts != null && !declaredCounts.isEmpty();
      case FrameworkPackage.FRAMEWORK__SCALES:
        return scales != null && !scales.isEmpty();
      case FrameworkPackage.FRAMEWORK__SECTIONS:
        return sections != null && !sections.isEmpty();
      case FrameworkPackage.FRAMEWORK__SCHEDULES:
        return schedules != null && !schedules.isEmpty();
      case FrameworkPackage.FRAMEWORK__RISK_QUESTIONNAIRES:
        return riskQuestionnaires != null && !riskQuestionnaires.isEmpty();
      case FrameworkPackage.FRAMEWORK__MAPPINGS:
        return mappings != null && !mappings.isEmpty();
      case FrameworkPackage.FRAMEWORK__PREVIOUS_VERSION:
        return previousVersion != null;
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
    result.append(" (publisher: ");
    result.append(publisher);
    result.append(", version: ");
    result.append(version);
    result.append(", status: ");
    result.append(status);
    result.append(", publishedOn: ");
    result.append(publishedOn);
    result.append(", refPattern: ");
    result.append(refPattern);
    result.append(", contentHash: ");
    result.append(contentHash);
    result.append(')');
    return result.toString();
  }

} //FrameworkImpl
