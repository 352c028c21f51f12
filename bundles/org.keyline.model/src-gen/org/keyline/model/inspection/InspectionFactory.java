/**
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.keyline.model.inspection;

import org.eclipse.emf.ecore.EFactory;

/**
 * <!-- begin-user-doc -->
 * The <b>Factory</b> for the model.
 * It provides a create method for each non-abstract class of the model.
 * <!-- end-user-doc -->
 * @see org.keyline.model.inspection.InspectionPackage
 * @generated
 */
public interface InspectionFactory extends EFactory
{
  /**
   * The singleton instance of the factory.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  InspectionFactory eINSTANCE = org.keyline.model.inspection.impl.InspectionFactoryImpl.init();

  /**
   * Returns a new object of class '<em>Inspection</em>'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return a new object of class '<em>Inspection</em>'.
   * @generated
   */
  Inspection createInspection();

  /**
   * Returns a new object of class '<em>Service Area</em>'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return a new object of class '<em>Service Area</em>'.
   * @generated
   */
  ServiceArea createServiceArea();

  /**
   * Returns a new object of class '<em>Report</em>'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return a new object of class '<em>Report</em>'.
   * @generated
   */
  InspectionReport createInspectionReport();

  /**
   * Returns a new object of class '<em>Recommendation</em>'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return a new object of class '<em>Recommendation</em>'.
   * @generated
   */
  Recommendation createRecommendation();

  /**
   * Returns a new object of class '<em>Finding</em>'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return a new object of class '<em>Finding</em>'.
   * @generated
   */
  Finding createFinding();

  /**
   * Returns the package supported by this factory.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the package supported by this factory.
   * @generated
   */
  InspectionPackage getInspectionPackage();

} //InspectionFactory
