/**
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.keyline.model.framework;

import org.eclipse.emf.ecore.EFactory;

/**
 * <!-- begin-user-doc -->
 * The <b>Factory</b> for the model.
 * It provides a create method for each non-abstract class of the model.
 * <!-- end-user-doc -->
 * @see org.keyline.model.framework.FrameworkPackage
 * @generated
 */
public interface FrameworkFactory extends EFactory
{
  /**
   * The singleton instance of the factory.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  FrameworkFactory eINSTANCE = org.keyline.model.framework.impl.FrameworkFactoryImpl.init();

  /**
   * Returns a new object of class '<em>Framework</em>'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return a new object of class '<em>Framework</em>'.
   * @generated
   */
  Framework createFramework();

  /**
   * Returns a new object of class '<em>Scale</em>'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return a new object of class '<em>Scale</em>'.
   * @generated
   */
  Scale createScale();

  /**
   * Returns a new object of class '<em>Level</em>'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return a new object of class '<em>Level</em>'.
   * @generated
   */
  Level createLevel();

  /**
   * Returns a new object of class '<em>Cross Reference</em>'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return a new object of class '<em>Cross Reference</em>'.
   * @generated
   */
  CrossReference createCrossReference();

  /**
   * Returns a new object of class '<em>Section</em>'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return a new object of class '<em>Section</em>'.
   * @generated
   */
  Section createSection();

  /**
   * Returns a new object of class '<em>Key Line</em>'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return a new object of class '<em>Key Line</em>'.
   * @generated
   */
  KeyLine createKeyLine();

  /**
   * Returns a new object of class '<em>Descriptor</em>'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return a new object of class '<em>Descriptor</em>'.
   * @generated
   */
  Descriptor createDescriptor();

  /**
   * Returns a new object of class '<em>Key Question</em>'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return a new object of class '<em>Key Question</em>'.
   * @generated
   */
  KeyQuestion createKeyQuestion();

  /**
   * Returns a new object of class '<em>Look For</em>'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return a new object of class '<em>Look For</em>'.
   * @generated
   */
  LookFor createLookFor();

  /**
   * Returns a new object of class '<em>Evidence Source</em>'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return a new object of class '<em>Evidence Source</em>'.
   * @generated
   */
  EvidenceSource createEvidenceSource();

  /**
   * Returns a new object of class '<em>Evidence Schedule</em>'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return a new object of class '<em>Evidence Schedule</em>'.
   * @generated
   */
  EvidenceSchedule createEvidenceSchedule();

  /**
   * Returns a new object of class '<em>Evidence Activity</em>'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return a new object of class '<em>Evidence Activity</em>'.
   * @generated
   */
  EvidenceActivity createEvidenceActivity();

  /**
   * Returns a new object of class '<em>Risk Questionnaire</em>'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return a new object of class '<em>Risk Questionnaire</em>'.
   * @generated
   */
  RiskQuestionnaire createRiskQuestionnaire();

  /**
   * Returns a new object of class '<em>Risk Question</em>'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return a new object of class '<em>Risk Question</em>'.
   * @generated
   */
  RiskQuestion createRiskQuestion();

  /**
   * Returns a new object of class '<em>Mapping</em>'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return a new object of class '<em>Mapping</em>'.
   * @generated
   */
  Mapping createMapping();

  /**
   * Returns the package supported by this factory.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the package supported by this factory.
   * @generated
   */
  FrameworkPackage getFrameworkPackage();

} //FrameworkFactory
