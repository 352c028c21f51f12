/**
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.keyline.model.plan;

import java.time.LocalDate;

import org.eclipse.emf.common.util.EList;

import org.keyline.model.core.Element;
import org.keyline.model.core.Person;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Progress Report</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A report of progress (NCC 4.2).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.keyline.model.plan.ProgressReport#getKind <em>Kind</em>}</li>
 *   <li>{@link org.keyline.model.plan.ProgressReport#getReportedOn <em>Reported On</em>}</li>
 *   <li>{@link org.keyline.model.plan.ProgressReport#getPercent <em>Percent</em>}</li>
 *   <li>{@link org.keyline.model.plan.ProgressReport#getAuthor <em>Author</em>}</li>
 *   <li>{@link org.keyline.model.plan.ProgressReport#getWorkStream <em>Work Stream</em>}</li>
 *   <li>{@link org.keyline.model.plan.ProgressReport#getEntries <em>Entries</em>}</li>
 * </ul>
 *
 * @see org.keyline.model.plan.PlanPackage#getProgressReport()
 * @model
 * @generated
 */
public interface ProgressReport extends Element
{
  /**
   * Returns the value of the '<em><b>Kind</b></em>' attribute.
   * The literals are from the enumeration {@link org.keyline.model.plan.ReportKind}.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * To whom it goes.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Kind</em>' attribute.
   * @see org.keyline.model.plan.ReportKind
   * @see #setKind(ReportKind)
   * @see org.keyline.model.plan.PlanPackage#getProgressReport_Kind()
   * @model
   * @generated
   */
  ReportKind getKind();

  /**
   * Sets the value of the '{@link org.keyline.model.plan.ProgressReport#getKind <em>Kind</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Kind</em>' attribute.
   * @see org.keyline.model.plan.ReportKind
   * @see #getKind()
   * @generated
   */
  void setKind(ReportKind value);

  /**
   * Returns the value of the '<em><b>Reported On</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * Its day.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Reported On</em>' attribute.
   * @see #setReportedOn(LocalDate)
   * @see org.keyline.model.plan.PlanPackage#getProgressReport_ReportedOn()
   * @model dataType="org.keyline.model.core.Date"
   * @generated
   */
  LocalDate getReportedOn();

  /**
   * Sets the value of the '{@link org.keyline.model.plan.ProgressReport#getReportedOn <em>Reported On</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Reported On</em>' attribute.
   * @see #getReportedOn()
   * @generated
   */
  void setReportedOn(LocalDate value);

  /**
   * Returns the value of the '<em><b>Percent</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * Percentage of actions complete that it reports (BDC 1.2).
   * <!-- end-model-doc -->
   * @return the value of the '<em>Percent</em>' attribute.
   * @see #setPercent(Integer)
   * @see org.keyline.model.plan.PlanPackage#getProgressReport_Percent()
   * @model
   * @generated
   */
  Integer getPercent();

  /**
   * Sets the value of the '{@link org.keyline.model.plan.ProgressReport#getPercent <em>Percent</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Percent</em>' attribute.
   * @see #getPercent()
   * @generated
   */
  void setPercent(Integer value);

  /**
   * Returns the value of the '<em><b>Author</b></em>' reference.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * Who reports.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Author</em>' reference.
   * @see #setAuthor(Person)
   * @see org.keyline.model.plan.PlanPackage#getProgressReport_Author()
   * @model
   * @generated
   */
  Person getAuthor();

  /**
   * Sets the value of the '{@link org.keyline.model.plan.ProgressReport#getAuthor <em>Author</em>}' reference.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Author</em>' reference.
   * @see #getAuthor()
   * @generated
   */
  void setAuthor(Person value);

  /**
   * Returns the value of the '<em><b>Work Stream</b></em>' reference.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * The work stream reported on; absent for the whole plan.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Work Stream</em>' reference.
   * @see #setWorkStream(WorkStream)
   * @see org.keyline.model.plan.PlanPackage#getProgressReport_WorkStream()
   * @model
   * @generated
   */
  WorkStream getWorkStream();

  /**
   * Sets the value of the '{@link org.keyline.model.plan.ProgressReport#getWorkStream <em>Work Stream</em>}' reference.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Work Stream</em>' reference.
   * @see #getWorkStream()
   * @generated
   */
  void setWorkStream(WorkStream value);

  /**
   * Returns the value of the '<em><b>Entries</b></em>' containment reference list.
   * The list contents are of type {@link org.keyline.model.plan.ActionProgress}.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * The progress of each action.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Entries</em>' containment reference list.
   * @see org.keyline.model.plan.PlanPackage#getProgressReport_Entries()
   * @model containment="true"
   * @generated
   */
  EList<ActionProgress> getEntries();

} // ProgressReport
