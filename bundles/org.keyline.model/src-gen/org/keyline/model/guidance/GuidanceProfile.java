/**
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.keyline.model.guidance;

import java.time.LocalDate;

import org.eclipse.emf.common.util.EList;

import org.keyline.model.core.Element;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Profile</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The rules of one document of guidance, or of a council's own.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.keyline.model.guidance.GuidanceProfile#getRegulator <em>Regulator</em>}</li>
 *   <li>{@link org.keyline.model.guidance.GuidanceProfile#getDocument <em>Document</em>}</li>
 *   <li>{@link org.keyline.model.guidance.GuidanceProfile#getIssuedOn <em>Issued On</em>}</li>
 *   <li>{@link org.keyline.model.guidance.GuidanceProfile#getIncludes <em>Includes</em>}</li>
 *   <li>{@link org.keyline.model.guidance.GuidanceProfile#getOtherRules <em>Other Rules</em>}</li>
 *   <li>{@link org.keyline.model.guidance.GuidanceProfile#getSettings <em>Settings</em>}</li>
 * </ul>
 *
 * @see org.keyline.model.guidance.GuidancePackage#getGuidanceProfile()
 * @model
 * @generated
 */
public interface GuidanceProfile extends Element
{
  /**
   * Returns the value of the '<em><b>Regulator</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * Who issues it.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Regulator</em>' attribute.
   * @see #setRegulator(String)
   * @see org.keyline.model.guidance.GuidancePackage#getGuidanceProfile_Regulator()
   * @model
   * @generated
   */
  String getRegulator();

  /**
   * Sets the value of the '{@link org.keyline.model.guidance.GuidanceProfile#getRegulator <em>Regulator</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Regulator</em>' attribute.
   * @see #getRegulator()
   * @generated
   */
  void setRegulator(String value);

  /**
   * Returns the value of the '<em><b>Document</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * The document's title.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Document</em>' attribute.
   * @see #setDocument(String)
   * @see org.keyline.model.guidance.GuidancePackage#getGuidanceProfile_Document()
   * @model
   * @generated
   */
  String getDocument();

  /**
   * Sets the value of the '{@link org.keyline.model.guidance.GuidanceProfile#getDocument <em>Document</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Document</em>' attribute.
   * @see #getDocument()
   * @generated
   */
  void setDocument(String value);

  /**
   * Returns the value of the '<em><b>Issued On</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * Day of issue.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Issued On</em>' attribute.
   * @see #setIssuedOn(LocalDate)
   * @see org.keyline.model.guidance.GuidancePackage#getGuidanceProfile_IssuedOn()
   * @model dataType="org.keyline.model.core.Date"
   * @generated
   */
  LocalDate getIssuedOn();

  /**
   * Sets the value of the '{@link org.keyline.model.guidance.GuidanceProfile#getIssuedOn <em>Issued On</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Issued On</em>' attribute.
   * @see #getIssuedOn()
   * @generated
   */
  void setIssuedOn(LocalDate value);

  /**
   * Returns the value of the '<em><b>Includes</b></em>' reference list.
   * The list contents are of type {@link org.keyline.model.guidance.GuidanceProfile}.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * Profiles that it builds on; its own settings win. Of two that are as far away, the later one wins.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Includes</em>' reference list.
   * @see org.keyline.model.guidance.GuidancePackage#getGuidanceProfile_Includes()
   * @model
   * @generated
   */
  EList<GuidanceProfile> getIncludes();

  /**
   * Returns the value of the '<em><b>Other Rules</b></em>' attribute.
   * The literals are from the enumeration {@link org.keyline.model.guidance.Switch}.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * Whether the rules are on that neither it nor the profiles that it builds on switch on or off; inherited: as the nearest of those profiles says, in the end on.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Other Rules</em>' attribute.
   * @see org.keyline.model.guidance.Switch
   * @see #setOtherRules(Switch)
   * @see org.keyline.model.guidance.GuidancePackage#getGuidanceProfile_OtherRules()
   * @model
   * @generated
   */
  Switch getOtherRules();

  /**
   * Sets the value of the '{@link org.keyline.model.guidance.GuidanceProfile#getOtherRules <em>Other Rules</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Other Rules</em>' attribute.
   * @see org.keyline.model.guidance.Switch
   * @see #getOtherRules()
   * @generated
   */
  void setOtherRules(Switch value);

  /**
   * Returns the value of the '<em><b>Settings</b></em>' containment reference list.
   * The list contents are of type {@link org.keyline.model.guidance.RuleSetting}.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * Its settings, rule by rule.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Settings</em>' containment reference list.
   * @see org.keyline.model.guidance.GuidancePackage#getGuidanceProfile_Settings()
   * @model containment="true"
   * @generated
   */
  EList<RuleSetting> getSettings();

} // GuidanceProfile
