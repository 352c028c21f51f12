/**
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.keyline.model.framework;

import java.time.LocalDate;

import org.eclipse.emf.common.util.EList;

import org.keyline.model.core.DeclaredCount;
import org.keyline.model.core.Element;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Framework</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A published set of criteria against which a service is assessed.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.keyline.model.framework.Framework#getPublisher <em>Publisher</em>}</li>
 *   <li>{@link org.keyline.model.framework.Framework#getVersion <em>Version</em>}</li>
 *   <li>{@link org.keyline.model.framework.Framework#getStatus <em>Status</em>}</li>
 *   <li>{@link org.keyline.model.framework.Framework#getPublishedOn <em>Published On</em>}</li>
 *   <li>{@link org.keyline.model.framework.Framework#getRefPattern <em>Ref Pattern</em>}</li>
 *   <li>{@link org.keyline.model.framework.Framework#getContentHash <em>Content Hash</em>}</li>
 *   <li>{@link org.keyline.model.framework.Framework#getDeclaredCounts <em>Declared Counts</em>}</li>
 *   <li>{@link org.keyline.model.framework.Framework#getScales <em>Scales</em>}</li>
 *   <li>{@link org.keyline.model.framework.Framework#getSections <em>Sections</em>}</li>
 *   <li>{@link org.keyline.model.framework.Framework#getSchedules <em>Schedules</em>}</li>
 *   <li>{@link org.keyline.model.framework.Framework#getRiskQuestionnaires <em>Risk Questionnaires</em>}</li>
 *   <li>{@link org.keyline.model.framework.Framework#getMappings <em>Mappings</em>}</li>
 *   <li>{@link org.keyline.model.framework.Framework#getPreviousVersion <em>Previous Version</em>}</li>
 * </ul>
 *
 * @see org.keyline.model.framework.FrameworkPackage#getFramework()
 * @model
 * @generated
 */
public interface Framework extends Element
{
  /**
   * Returns the value of the '<em><b>Publisher</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * Who publishes it.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Publisher</em>' attribute.
   * @see #setPublisher(String)
   * @see org.keyline.model.framework.FrameworkPackage#getFramework_Publisher()
   * @model
   * @generated
   */
  String getPublisher();

  /**
   * Sets the value of the '{@link org.keyline.model.framework.Framework#getPublisher <em>Publisher</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Publisher</em>' attribute.
   * @see #getPublisher()
   * @generated
   */
  void setPublisher(String value);

  /**
   * Returns the value of the '<em><b>Version</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * Its version, such as 2005 or 1.2.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Version</em>' attribute.
   * @see #setVersion(String)
   * @see org.keyline.model.framework.FrameworkPackage#getFramework_Version()
   * @model
   * @generated
   */
  String getVersion();

  /**
   * Sets the value of the '{@link org.keyline.model.framework.Framework#getVersion <em>Version</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Version</em>' attribute.
   * @see #getVersion()
   * @generated
   */
  void setVersion(String value);

  /**
   * Returns the value of the '<em><b>Status</b></em>' attribute.
   * The literals are from the enumeration {@link org.keyline.model.framework.FrameworkStatus}.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * Draft or published; a published version is not changed.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Status</em>' attribute.
   * @see org.keyline.model.framework.FrameworkStatus
   * @see #setStatus(FrameworkStatus)
   * @see org.keyline.model.framework.FrameworkPackage#getFramework_Status()
   * @model
   * @generated
   */
  FrameworkStatus getStatus();

  /**
   * Sets the value of the '{@link org.keyline.model.framework.Framework#getStatus <em>Status</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Status</em>' attribute.
   * @see org.keyline.model.framework.FrameworkStatus
   * @see #getStatus()
   * @generated
   */
  void setStatus(FrameworkStatus value);

  /**
   * Returns the value of the '<em><b>Published On</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * The day of publication.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Published On</em>' attribute.
   * @see #setPublishedOn(LocalDate)
   * @see org.keyline.model.framework.FrameworkPackage#getFramework_PublishedOn()
   * @model dataType="org.keyline.model.core.Date"
   * @generated
   */
  LocalDate getPublishedOn();

  /**
   * Sets the value of the '{@link org.keyline.model.framework.Framework#getPublishedOn <em>Published On</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Published On</em>' attribute.
   * @see #getPublishedOn()
   * @generated
   */
  void setPublishedOn(LocalDate value);

  /**
   * Returns the value of the '<em><b>Ref Pattern</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * Regular expression that the references of its key questions match.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Ref Pattern</em>' attribute.
   * @see #setRefPattern(String)
   * @see org.keyline.model.framework.FrameworkPackage#getFramework_RefPattern()
   * @model
   * @generated
   */
  String getRefPattern();

  /**
   * Sets the value of the '{@link org.keyline.model.framework.Framework#getRefPattern <em>Ref Pattern</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Ref Pattern</em>' attribute.
   * @see #getRefPattern()
   * @generated
   */
  void setRefPattern(String value);

  /**
   * Returns the value of the '<em><b>Content Hash</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * Fingerprint of the content taken at publication, by which a later change is seen.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Content Hash</em>' attribute.
   * @see #setContentHash(String)
   * @see org.keyline.model.framework.FrameworkPackage#getFramework_ContentHash()
   * @model
   * @generated
   */
  String getContentHash();

  /**
   * Sets the value of the '{@link org.keyline.model.framework.Framework#getContentHash <em>Content Hash</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Content Hash</em>' attribute.
   * @see #getContentHash()
   * @generated
   */
  void setContentHash(String value);

  /**
   * Returns the value of the '<em><b>Declared Counts</b></em>' containment reference list.
   * The list contents are of type {@link org.keyline.model.core.DeclaredCount}.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * Counts that it states of itself (3 questions, 10 areas).
   * <!-- end-model-doc -->
   * @return the value of the '<em>Declared Counts</em>' containment reference list.
   * @see org.keyline.model.framework.FrameworkPackage#getFramework_DeclaredCounts()
   * @model containment="true"
   * @generated
   */
  EList<DeclaredCount> getDeclaredCounts();

  /**
   * Returns the value of the '<em><b>Scales</b></em>' containment reference list.
   * The list contents are of type {@link org.keyline.model.framework.Scale}.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * The scales on which it judges.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Scales</em>' containment reference list.
   * @see org.keyline.model.framework.FrameworkPackage#getFramework_Scales()
   * @model containment="true"
   * @generated
   */
  EList<Scale> getScales();

  /**
   * Returns the value of the '<em><b>Sections</b></em>' containment reference list.
   * The list contents are of type {@link org.keyline.model.framework.Section}.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * Its parts, in order.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Sections</em>' containment reference list.
   * @see org.keyline.model.framework.FrameworkPackage#getFramework_Sections()
   * @model containment="true"
   * @generated
   */
  EList<Section> getSections();

  /**
   * Returns the value of the '<em><b>Schedules</b></em>' containment reference list.
   * The list contents are of type {@link org.keyline.model.framework.EvidenceSchedule}.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * The evidence schedules that accompany it.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Schedules</em>' containment reference list.
   * @see org.keyline.model.framework.FrameworkPackage#getFramework_Schedules()
   * @model containment="true"
   * @generated
   */
  EList<EvidenceSchedule> getSchedules();

  /**
   * Returns the value of the '<em><b>Risk Questionnaires</b></em>' containment reference list.
   * The list contents are of type {@link org.keyline.model.framework.RiskQuestionnaire}.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * Questionnaires that help to decide what to assess.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Risk Questionnaires</em>' containment reference list.
   * @see org.keyline.model.framework.FrameworkPackage#getFramework_RiskQuestionnaires()
   * @model containment="true"
   * @generated
   */
  EList<RiskQuestionnaire> getRiskQuestionnaires();

  /**
   * Returns the value of the '<em><b>Mappings</b></em>' containment reference list.
   * The list contents are of type {@link org.keyline.model.framework.Mapping}.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * Correspondences with other frameworks.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Mappings</em>' containment reference list.
   * @see org.keyline.model.framework.FrameworkPackage#getFramework_Mappings()
   * @model containment="true"
   * @generated
   */
  EList<Mapping> getMappings();

  /**
   * Returns the value of the '<em><b>Previous Version</b></em>' reference.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * The version that this one replaces.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Previous Version</em>' reference.
   * @see #setPreviousVersion(Framework)
   * @see org.keyline.model.framework.FrameworkPackage#getFramework_PreviousVersion()
   * @model
   * @generated
   */
  Framework getPreviousVersion();

  /**
   * Sets the value of the '{@link org.keyline.model.framework.Framework#getPreviousVersion <em>Previous Version</em>}' reference.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Previous Version</em>' reference.
   * @see #getPreviousVersion()
   * @generated
   */
  void setPreviousVersion(Framework value);

} // Framework
