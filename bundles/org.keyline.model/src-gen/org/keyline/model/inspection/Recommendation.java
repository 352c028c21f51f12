/**
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.keyline.model.inspection;

import java.time.LocalDate;

import org.eclipse.emf.common.util.EList;

import org.keyline.model.core.Addressable;
import org.keyline.model.core.DatePrecision;
import org.keyline.model.core.Priority;

import org.keyline.model.framework.KeyLine;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Recommendation</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A recommendation or sub-recommendation; its text is the description.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.keyline.model.inspection.Recommendation#getDeadline <em>Deadline</em>}</li>
 *   <li>{@link org.keyline.model.inspection.Recommendation#getDeadlinePrecision <em>Deadline Precision</em>}</li>
 *   <li>{@link org.keyline.model.inspection.Recommendation#getDeadlineText <em>Deadline Text</em>}</li>
 *   <li>{@link org.keyline.model.inspection.Recommendation#getPriority <em>Priority</em>}</li>
 *   <li>{@link org.keyline.model.inspection.Recommendation#getExpectedBenefit <em>Expected Benefit</em>}</li>
 *   <li>{@link org.keyline.model.inspection.Recommendation#isCitedOnly <em>Cited Only</em>}</li>
 *   <li>{@link org.keyline.model.inspection.Recommendation#getChildren <em>Children</em>}</li>
 *   <li>{@link org.keyline.model.inspection.Recommendation#getParent <em>Parent</em>}</li>
 *   <li>{@link org.keyline.model.inspection.Recommendation#getKeyLines <em>Key Lines</em>}</li>
 * </ul>
 *
 * @see org.keyline.model.inspection.InspectionPackage#getRecommendation()
 * @model
 * @generated
 */
public interface Recommendation extends Addressable
{
  /**
   * Returns the value of the '<em><b>Deadline</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * By when it must be met; the last day of the month where only a month is stated.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Deadline</em>' attribute.
   * @see #setDeadline(LocalDate)
   * @see org.keyline.model.inspection.InspectionPackage#getRecommendation_Deadline()
   * @model dataType="org.keyline.model.core.Date"
   * @generated
   */
  LocalDate getDeadline();

  /**
   * Sets the value of the '{@link org.keyline.model.inspection.Recommendation#getDeadline <em>Deadline</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Deadline</em>' attribute.
   * @see #getDeadline()
   * @generated
   */
  void setDeadline(LocalDate value);

  /**
   * Returns the value of the '<em><b>Deadline Precision</b></em>' attribute.
   * The literals are from the enumeration {@link org.keyline.model.core.DatePrecision}.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * How exactly the deadline was stated.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Deadline Precision</em>' attribute.
   * @see org.keyline.model.core.DatePrecision
   * @see #setDeadlinePrecision(DatePrecision)
   * @see org.keyline.model.inspection.InspectionPackage#getRecommendation_DeadlinePrecision()
   * @model
   * @generated
   */
  DatePrecision getDeadlinePrecision();

  /**
   * Sets the value of the '{@link org.keyline.model.inspection.Recommendation#getDeadlinePrecision <em>Deadline Precision</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Deadline Precision</em>' attribute.
   * @see org.keyline.model.core.DatePrecision
   * @see #getDeadlinePrecision()
   * @generated
   */
  void setDeadlinePrecision(DatePrecision value);

  /**
   * Returns the value of the '<em><b>Deadline Text</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * The deadline as written, where it could not be read whole.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Deadline Text</em>' attribute.
   * @see #setDeadlineText(String)
   * @see org.keyline.model.inspection.InspectionPackage#getRecommendation_DeadlineText()
   * @model
   * @generated
   */
  String getDeadlineText();

  /**
   * Sets the value of the '{@link org.keyline.model.inspection.Recommendation#getDeadlineText <em>Deadline Text</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Deadline Text</em>' attribute.
   * @see #getDeadlineText()
   * @generated
   */
  void setDeadlineText(String value);

  /**
   * Returns the value of the '<em><b>Priority</b></em>' attribute.
   * The literals are from the enumeration {@link org.keyline.model.core.Priority}.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * Its priority.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Priority</em>' attribute.
   * @see org.keyline.model.core.Priority
   * @see #setPriority(Priority)
   * @see org.keyline.model.inspection.InspectionPackage#getRecommendation_Priority()
   * @model
   * @generated
   */
  Priority getPriority();

  /**
   * Sets the value of the '{@link org.keyline.model.inspection.Recommendation#getPriority <em>Priority</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Priority</em>' attribute.
   * @see org.keyline.model.core.Priority
   * @see #getPriority()
   * @generated
   */
  void setPriority(Priority value);

  /**
   * Returns the value of the '<em><b>Expected Benefit</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * The benefit that the inspectorate expects.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Expected Benefit</em>' attribute.
   * @see #setExpectedBenefit(String)
   * @see org.keyline.model.inspection.InspectionPackage#getRecommendation_ExpectedBenefit()
   * @model
   * @generated
   */
  String getExpectedBenefit();

  /**
   * Sets the value of the '{@link org.keyline.model.inspection.Recommendation#getExpectedBenefit <em>Expected Benefit</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Expected Benefit</em>' attribute.
   * @see #getExpectedBenefit()
   * @generated
   */
  void setExpectedBenefit(String value);

  /**
   * Returns the value of the '<em><b>Cited Only</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * It is known only because a plan cites it; no report that was read describes it.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Cited Only</em>' attribute.
   * @see #setCitedOnly(boolean)
   * @see org.keyline.model.inspection.InspectionPackage#getRecommendation_CitedOnly()
   * @model
   * @generated
   */
  boolean isCitedOnly();

  /**
   * Sets the value of the '{@link org.keyline.model.inspection.Recommendation#isCitedOnly <em>Cited Only</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Cited Only</em>' attribute.
   * @see #isCitedOnly()
   * @generated
   */
  void setCitedOnly(boolean value);

  /**
   * Returns the value of the '<em><b>Children</b></em>' containment reference list.
   * The list contents are of type {@link org.keyline.model.inspection.Recommendation}.
   * It is bidirectional and its opposite is '{@link org.keyline.model.inspection.Recommendation#getParent <em>Parent</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * Its sub-recommendations, in order.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Children</em>' containment reference list.
   * @see org.keyline.model.inspection.InspectionPackage#getRecommendation_Children()
   * @see org.keyline.model.inspection.Recommendation#getParent
   * @model opposite="parent" containment="true"
   * @generated
   */
  EList<Recommendation> getChildren();

  /**
   * Returns the value of the '<em><b>Parent</b></em>' container reference.
   * It is bidirectional and its opposite is '{@link org.keyline.model.inspection.Recommendation#getChildren <em>Children</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * The recommendation that it is part of.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Parent</em>' container reference.
   * @see #setParent(Recommendation)
   * @see org.keyline.model.inspection.InspectionPackage#getRecommendation_Parent()
   * @see org.keyline.model.inspection.Recommendation#getChildren
   * @model opposite="children" transient="false"
   * @generated
   */
  Recommendation getParent();

  /**
   * Sets the value of the '{@link org.keyline.model.inspection.Recommendation#getParent <em>Parent</em>}' container reference.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Parent</em>' container reference.
   * @see #getParent()
   * @generated
   */
  void setParent(Recommendation value);

  /**
   * Returns the value of the '<em><b>Key Lines</b></em>' reference list.
   * The list contents are of type {@link org.keyline.model.framework.KeyLine}.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * The key lines of enquiry that it comes from.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Key Lines</em>' reference list.
   * @see org.keyline.model.inspection.InspectionPackage#getRecommendation_KeyLines()
   * @model
   * @generated
   */
  EList<KeyLine> getKeyLines();

} // Recommendation
