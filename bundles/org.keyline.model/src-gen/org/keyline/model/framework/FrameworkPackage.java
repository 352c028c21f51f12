/**
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.keyline.model.framework;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

import org.keyline.model.core.CorePackage;

/**
 * <!-- begin-user-doc -->
 * The <b>Package</b> for the model.
 * It contains accessors for the meta objects to represent
 * <ul>
 *   <li>each class,</li>
 *   <li>each feature of each class,</li>
 *   <li>each operation of each class,</li>
 *   <li>each enum,</li>
 *   <li>and each data type</li>
 * </ul>
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * Frameworks of assessment: key lines of enquiry, toolkits, scales and evidence schedules.
 * <!-- end-model-doc -->
 * @see org.keyline.model.framework.FrameworkFactory
 * @model kind="package"
 * @generated
 */
public interface FrameworkPackage extends EPackage
{
  /**
   * The package name.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  String eNAME = "framework";

  /**
   * The package namespace URI.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  String eNS_URI = "http://keyline.org/model/1/framework";

  /**
   * The package namespace name.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  String eNS_PREFIX = "framework";

  /**
   * The singleton instance of the package.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  FrameworkPackage eINSTANCE = org.keyline.model.framework.impl.FrameworkPackageImpl.init();

  /**
   * The meta object id for the '{@link org.keyline.model.framework.impl.FrameworkImpl <em>Framework</em>}' class.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see org.keyline.model.framework.impl.FrameworkImpl
   * @see org.keyline.model.framework.impl.FrameworkPackageImpl#getFramework()
   * @generated
   */
  int FRAMEWORK = 0;

  /**
   * The feature id for the '<em><b>Id</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int FRAMEWORK__ID = CorePackage.ELEMENT__ID;

  /**
   * The feature id for the '<em><b>Ref</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int FRAMEWORK__REF = CorePackage.ELEMENT__REF;

  /**
   * The feature id for the '<em><b>Name</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int FRAMEWORK__NAME = CorePackage.ELEMENT__NAME;

  /**
   * The feature id for the '<em><b>Description</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int FRAMEWORK__DESCRIPTION = CorePackage.ELEMENT__DESCRIPTION;

  /**
   * The feature id for the '<em><b>Origin</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int FRAMEWORK__ORIGIN = CorePackage.ELEMENT__ORIGIN;

  /**
   * The feature id for the '<em><b>Citations</b></em>' containment reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int FRAMEWORK__CITATIONS = CorePackage.ELEMENT__CITATIONS;

  /**
   * The feature id for the '<em><b>Publisher</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int FRAMEWORK__PUBLISHER = CorePackage.ELEMENT_FEATURE_COUNT + 0;

  /**
   * The feature id for the '<em><b>Version</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int FRAMEWORK__VERSION = CorePackage.ELEMENT_FEATURE_COUNT + 1;

  /**
   * The feature id for the '<em><b>Status</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int FRAMEWORK__STATUS = CorePackage.ELEMENT_FEATURE_COUNT + 2;

  /**
   * The feature id for the '<em><b>Published On</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int FRAMEWORK__PUBLISHED_ON = CorePackage.ELEMENT_FEATURE_COUNT + 3;

  /**
   * The feature id for the '<em><b>Ref Pattern</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int FRAMEWORK__REF_PATTERN = CorePackage.ELEMENT_FEATURE_COUNT + 4;

  /**
   * The feature id for the '<em><b>Content Hash</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int FRAMEWORK__CONTENT_HASH = CorePackage.ELEMENT_FEATURE_COUNT + 5;

  /**
   * The feature id for the '<em><b>Declared Counts</b></em>' containment reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int FRAMEWORK__DECLARED_COUNTS = CorePackage.ELEMENT_FEATURE_COUNT + 6;

  /**
   * The feature id for the '<em><b>Scales</b></em>' containment reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int FRAMEWORK__SCALES = CorePackage.ELEMENT_FEATURE_COUNT + 7;

  /**
   * The feature id for the '<em><b>Sections</b></em>' containment reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int FRAMEWORK__SECTIONS = CorePackage.ELEMENT_FEATURE_COUNT + 8;

  /**
   * The feature id for the '<em><b>Schedules</b></em>' containment reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int FRAMEWORK__SCHEDULES = CorePackage.ELEMENT_FEATURE_COUNT + 9;

  /**
   * The feature id for the '<em><b>Risk Questionnaires</b></em>' containment reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int FRAMEWORK__RISK_QUESTIONNAIRES = CorePackage.ELEMENT_FEATURE_COUNT + 10;

  /**
   * The feature id for the '<em><b>Mappings</b></em>' containment reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int FRAMEWORK__MAPPINGS = CorePackage.ELEMENT_FEATURE_COUNT + 11;

  /**
   * The feature id for the '<em><b>Previous Version</b></em>' reference.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int FRAMEWORK__PREVIOUS_VERSION = CorePackage.ELEMENT_FEATURE_COUNT + 12;

  /**
   * The number of structural features of the '<em>Framework</em>' class.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int FRAMEWORK_FEATURE_COUNT = CorePackage.ELEMENT_FEATURE_COUNT + 13;

  /**
   * The number of operations of the '<em>Framework</em>' class.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int FRAMEWORK_OPERATION_COUNT = CorePackage.ELEMENT_OPERATION_COUNT + 0;

  /**
   * The meta object id for the '{@link org.keyline.model.framework.impl.ScaleImpl <em>Scale</em>}' class.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see org.keyline.model.framework.impl.ScaleImpl
   * @see org.keyline.model.framework.impl.FrameworkPackageImpl#getScale()
   * @generated
   */
  int SCALE = 1;

  /**
   * The feature id for the '<em><b>Id</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int SCALE__ID = CorePackage.ELEMENT__ID;

  /**
   * The feature id for the '<em><b>Ref</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int SCALE__REF = CorePackage.ELEMENT__REF;

  /**
   * The feature id for the '<em><b>Name</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int SCALE__NAME = CorePackage.ELEMENT__NAME;

  /**
   * The feature id for the '<em><b>Description</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int SCALE__DESCRIPTION = CorePackage.ELEMENT__DESCRIPTION;

  /**
   * The feature id for the '<em><b>Origin</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int SCALE__ORIGIN = CorePackage.ELEMENT__ORIGIN;

  /**
   * The feature id for the '<em><b>Citations</b></em>' containment reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int SCALE__CITATIONS = CorePackage.ELEMENT__CITATIONS;

  /**
   * The feature id for the '<em><b>Levels</b></em>' containment reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int SCALE__LEVELS = CorePackage.ELEMENT_FEATURE_COUNT + 0;

  /**
   * The number of structural features of the '<em>Scale</em>' class.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int SCALE_FEATURE_COUNT = CorePackage.ELEMENT_FEATURE_COUNT + 1;

  /**
   * The number of operations of the '<em>Scale</em>' class.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int SCALE_OPERATION_COUNT = CorePackage.ELEMENT_OPERATION_COUNT + 0;

  /**
   * The meta object id for the '{@link org.keyline.model.framework.impl.LevelImpl <em>Level</em>}' class.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see org.keyline.model.framework.impl.LevelImpl
   * @see org.keyline.model.framework.impl.FrameworkPackageImpl#getLevel()
   * @generated
   */
  int LEVEL = 2;

  /**
   * The feature id for the '<em><b>Id</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int LEVEL__ID = CorePackage.ELEMENT__ID;

  /**
   * The feature id for the '<em><b>Ref</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int LEVEL__REF = CorePackage.ELEMENT__REF;

  /**
   * The feature id for the '<em><b>Name</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int LEVEL__NAME = CorePackage.ELEMENT__NAME;

  /**
   * The feature id for the '<em><b>Description</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int LEVEL__DESCRIPTION = CorePackage.ELEMENT__DESCRIPTION;

  /**
   * The feature id for the '<em><b>Origin</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int LEVEL__ORIGIN = CorePackage.ELEMENT__ORIGIN;

  /**
   * The feature id for the '<em><b>Citations</b></em>' containment reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int LEVEL__CITATIONS = CorePackage.ELEMENT__CITATIONS;

  /**
   * The feature id for the '<em><b>Rank</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int LEVEL__RANK = CorePackage.ELEMENT_FEATURE_COUNT + 0;

  /**
   * The feature id for the '<em><b>Rag</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int LEVEL__RAG = CorePackage.ELEMENT_FEATURE_COUNT + 1;

  /**
   * The number of structural features of the '<em>Level</em>' class.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int LEVEL_FEATURE_COUNT = CorePackage.ELEMENT_FEATURE_COUNT + 2;

  /**
   * The number of operations of the '<em>Level</em>' class.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int LEVEL_OPERATION_COUNT = CorePackage.ELEMENT_OPERATION_COUNT + 0;

  /**
   * The meta object id for the '{@link org.keyline.model.framework.impl.CrossReferenceImpl <em>Cross Reference</em>}' class.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see org.keyline.model.framework.impl.CrossReferenceImpl
   * @see org.keyline.model.framework.impl.FrameworkPackageImpl#getCrossReference()
   * @generated
   */
  int CROSS_REFERENCE = 3;

  /**
   * The feature id for the '<em><b>Text</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int CROSS_REFERENCE__TEXT = 0;

  /**
   * The feature id for the '<em><b>Target</b></em>' reference.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int CROSS_REFERENCE__TARGET = 1;

  /**
   * The number of structural features of the '<em>Cross Reference</em>' class.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int CROSS_REFERENCE_FEATURE_COUNT = 2;

  /**
   * The number of operations of the '<em>Cross Reference</em>' class.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int CROSS_REFERENCE_OPERATION_COUNT = 0;

  /**
   * The meta object id for the '{@link org.keyline.model.framework.impl.SectionImpl <em>Section</em>}' class.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see org.keyline.model.framework.impl.SectionImpl
   * @see org.keyline.model.framework.impl.FrameworkPackageImpl#getSection()
   * @generated
   */
  int SECTION = 4;

  /**
   * The feature id for the '<em><b>Id</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int SECTION__ID = CorePackage.ADDRESSABLE__ID;

  /**
   * The feature id for the '<em><b>Ref</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int SECTION__REF = CorePackage.ADDRESSABLE__REF;

  /**
   * The feature id for the '<em><b>Name</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int SECTION__NAME = CorePackage.ADDRESSABLE__NAME;

  /**
   * The feature id for the '<em><b>Description</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int SECTION__DESCRIPTION = CorePackage.ADDRESSABLE__DESCRIPTION;

  /**
   * The feature id for the '<em><b>Origin</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int SECTION__ORIGIN = CorePackage.ADDRESSABLE__ORIGIN;

  /**
   * The feature id for the '<em><b>Citations</b></em>' containment reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int SECTION__CITATIONS = CorePackage.ADDRESSABLE__CITATIONS;

  /**
   * The feature id for the '<em><b>Kind</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int SECTION__KIND = CorePackage.ADDRESSABLE_FEATURE_COUNT + 0;

  /**
   * The feature id for the '<em><b>Sections</b></em>' containment reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int SECTION__SECTIONS = CorePackage.ADDRESSABLE_FEATURE_COUNT + 1;

  /**
   * The feature id for the '<em><b>Key Lines</b></em>' containment reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int SECTION__KEY_LINES = CorePackage.ADDRESSABLE_FEATURE_COUNT + 2;

  /**
   * The feature id for the '<em><b>Key Questions</b></em>' containment reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int SECTION__KEY_QUESTIONS = CorePackage.ADDRESSABLE_FEATURE_COUNT + 3;

  /**
   * The feature id for the '<em><b>Declared Counts</b></em>' containment reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int SECTION__DECLARED_COUNTS = CorePackage.ADDRESSABLE_FEATURE_COUNT + 4;

  /**
   * The feature id for the '<em><b>Cross References</b></em>' containment reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int SECTION__CROSS_REFERENCES = CorePackage.ADDRESSABLE_FEATURE_COUNT + 5;

  /**
   * The number of structural features of the '<em>Section</em>' class.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int SECTION_FEATURE_COUNT = CorePackage.ADDRESSABLE_FEATURE_COUNT + 6;

  /**
   * The number of operations of the '<em>Section</em>' class.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int SECTION_OPERATION_COUNT = CorePackage.ADDRESSABLE_OPERATION_COUNT + 0;

  /**
   * The meta object id for the '{@link org.keyline.model.framework.impl.KeyLineImpl <em>Key Line</em>}' class.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see org.keyline.model.framework.impl.KeyLineImpl
   * @see org.keyline.model.framework.impl.FrameworkPackageImpl#getKeyLine()
   * @generated
   */
  int KEY_LINE = 5;

  /**
   * The feature id for the '<em><b>Id</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int KEY_LINE__ID = CorePackage.ADDRESSABLE__ID;

  /**
   * The feature id for the '<em><b>Ref</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int KEY_LINE__REF = CorePackage.ADDRESSABLE__REF;

  /**
   * The feature id for the '<em><b>Name</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int KEY_LINE__NAME = CorePackage.ADDRESSABLE__NAME;

  /**
   * The feature id for the '<em><b>Description</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int KEY_LINE__DESCRIPTION = CorePackage.ADDRESSABLE__DESCRIPTION;

  /**
   * The feature id for the '<em><b>Origin</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int KEY_LINE__ORIGIN = CorePackage.ADDRESSABLE__ORIGIN;

  /**
   * The feature id for the '<em><b>Citations</b></em>' containment reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int KEY_LINE__CITATIONS = CorePackage.ADDRESSABLE__CITATIONS;

  /**
   * The feature id for the '<em><b>Question</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int KEY_LINE__QUESTION = CorePackage.ADDRESSABLE_FEATURE_COUNT + 0;

  /**
   * The feature id for the '<em><b>Sub Questions</b></em>' attribute list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int KEY_LINE__SUB_QUESTIONS = CorePackage.ADDRESSABLE_FEATURE_COUNT + 1;

  /**
   * The feature id for the '<em><b>Scale</b></em>' reference.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int KEY_LINE__SCALE = CorePackage.ADDRESSABLE_FEATURE_COUNT + 2;

  /**
   * The feature id for the '<em><b>Descriptors</b></em>' containment reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int KEY_LINE__DESCRIPTORS = CorePackage.ADDRESSABLE_FEATURE_COUNT + 3;

  /**
   * The feature id for the '<em><b>Cross References</b></em>' containment reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int KEY_LINE__CROSS_REFERENCES = CorePackage.ADDRESSABLE_FEATURE_COUNT + 4;

  /**
   * The number of structural features of the '<em>Key Line</em>' class.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int KEY_LINE_FEATURE_COUNT = CorePackage.ADDRESSABLE_FEATURE_COUNT + 5;

  /**
   * The number of operations of the '<em>Key Line</em>' class.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int KEY_LINE_OPERATION_COUNT = CorePackage.ADDRESSABLE_OPERATION_COUNT + 0;

  /**
   * The meta object id for the '{@link org.keyline.model.framework.impl.DescriptorImpl <em>Descriptor</em>}' class.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see org.keyline.model.framework.impl.DescriptorImpl
   * @see org.keyline.model.framework.impl.FrameworkPackageImpl#getDescriptor()
   * @generated
   */
  int DESCRIPTOR = 6;

  /**
   * The feature id for the '<em><b>Id</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int DESCRIPTOR__ID = CorePackage.ELEMENT__ID;

  /**
   * The feature id for the '<em><b>Ref</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int DESCRIPTOR__REF = CorePackage.ELEMENT__REF;

  /**
   * The feature id for the '<em><b>Name</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int DESCRIPTOR__NAME = CorePackage.ELEMENT__NAME;

  /**
   * The feature id for the '<em><b>Description</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int DESCRIPTOR__DESCRIPTION = CorePackage.ELEMENT__DESCRIPTION;

  /**
   * The feature id for the '<em><b>Origin</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int DESCRIPTOR__ORIGIN = CorePackage.ELEMENT__ORIGIN;

  /**
   * The feature id for the '<em><b>Citations</b></em>' containment reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int DESCRIPTOR__CITATIONS = CorePackage.ELEMENT__CITATIONS;

  /**
   * The feature id for the '<em><b>Level</b></em>' reference.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int DESCRIPTOR__LEVEL = CorePackage.ELEMENT_FEATURE_COUNT + 0;

  /**
   * The feature id for the '<em><b>Counterpart</b></em>' reference.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int DESCRIPTOR__COUNTERPART = CorePackage.ELEMENT_FEATURE_COUNT + 1;

  /**
   * The number of structural features of the '<em>Descriptor</em>' class.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int DESCRIPTOR_FEATURE_COUNT = CorePackage.ELEMENT_FEATURE_COUNT + 2;

  /**
   * The number of operations of the '<em>Descriptor</em>' class.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int DESCRIPTOR_OPERATION_COUNT = CorePackage.ELEMENT_OPERATION_COUNT + 0;

  /**
   * The meta object id for the '{@link org.keyline.model.framework.impl.KeyQuestionImpl <em>Key Question</em>}' class.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see org.keyline.model.framework.impl.KeyQuestionImpl
   * @see org.keyline.model.framework.impl.FrameworkPackageImpl#getKeyQuestion()
   * @generated
   */
  int KEY_QUESTION = 7;

  /**
   * The feature id for the '<em><b>Id</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int KEY_QUESTION__ID = CorePackage.ADDRESSABLE__ID;

  /**
   * The feature id for the '<em><b>Ref</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int KEY_QUESTION__REF = CorePackage.ADDRESSABLE__REF;

  /**
   * The feature id for the '<em><b>Name</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int KEY_QUESTION__NAME = CorePackage.ADDRESSABLE__NAME;

  /**
   * The feature id for the '<em><b>Description</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int KEY_QUESTION__DESCRIPTION = CorePackage.ADDRESSABLE__DESCRIPTION;

  /**
   * The feature id for the '<em><b>Origin</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int KEY_QUESTION__ORIGIN = CorePackage.ADDRESSABLE__ORIGIN;

  /**
   * The feature id for the '<em><b>Citations</b></em>' containment reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int KEY_QUESTION__CITATIONS = CorePackage.ADDRESSABLE__CITATIONS;

  /**
   * The feature id for the '<em><b>Question</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int KEY_QUESTION__QUESTION = CorePackage.ADDRESSABLE_FEATURE_COUNT + 0;

  /**
   * The feature id for the '<em><b>Look Fors</b></em>' containment reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int KEY_QUESTION__LOOK_FORS = CorePackage.ADDRESSABLE_FEATURE_COUNT + 1;

  /**
   * The feature id for the '<em><b>Evidence Sources</b></em>' containment reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int KEY_QUESTION__EVIDENCE_SOURCES = CorePackage.ADDRESSABLE_FEATURE_COUNT + 2;

  /**
   * The feature id for the '<em><b>Cross References</b></em>' containment reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int KEY_QUESTION__CROSS_REFERENCES = CorePackage.ADDRESSABLE_FEATURE_COUNT + 3;

  /**
   * The number of structural features of the '<em>Key Question</em>' class.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int KEY_QUESTION_FEATURE_COUNT = CorePackage.ADDRESSABLE_FEATURE_COUNT + 4;

  /**
   * The number of operations of the '<em>Key Question</em>' class.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int KEY_QUESTION_OPERATION_COUNT = CorePackage.ADDRESSABLE_OPERATION_COUNT + 0;

  /**
   * The meta object id for the '{@link org.keyline.model.framework.impl.LookForImpl <em>Look For</em>}' class.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see org.keyline.model.framework.impl.LookForImpl
   * @see org.keyline.model.framework.impl.FrameworkPackageImpl#getLookFor()
   * @generated
   */
  int LOOK_FOR = 8;

  /**
   * The feature id for the '<em><b>Id</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int LOOK_FOR__ID = CorePackage.ELEMENT__ID;

  /**
   * The feature id for the '<em><b>Ref</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int LOOK_FOR__REF = CorePackage.ELEMENT__REF;

  /**
   * The feature id for the '<em><b>Name</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int LOOK_FOR__NAME = CorePackage.ELEMENT__NAME;

  /**
   * The feature id for the '<em><b>Description</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int LOOK_FOR__DESCRIPTION = CorePackage.ELEMENT__DESCRIPTION;

  /**
   * The feature id for the '<em><b>Origin</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int LOOK_FOR__ORIGIN = CorePackage.ELEMENT__ORIGIN;

  /**
   * The feature id for the '<em><b>Citations</b></em>' containment reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int LOOK_FOR__CITATIONS = CorePackage.ELEMENT__CITATIONS;

  /**
   * The number of structural features of the '<em>Look For</em>' class.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int LOOK_FOR_FEATURE_COUNT = CorePackage.ELEMENT_FEATURE_COUNT + 0;

  /**
   * The number of operations of the '<em>Look For</em>' class.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int LOOK_FOR_OPERATION_COUNT = CorePackage.ELEMENT_OPERATION_COUNT + 0;

  /**
   * The meta object id for the '{@link org.keyline.model.framework.impl.EvidenceSourceImpl <em>Evidence Source</em>}' class.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see org.keyline.model.framework.impl.EvidenceSourceImpl
   * @see org.keyline.model.framework.impl.FrameworkPackageImpl#getEvidenceSource()
   * @generated
   */
  int EVIDENCE_SOURCE = 9;

  /**
   * The feature id for the '<em><b>Id</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int EVIDENCE_SOURCE__ID = CorePackage.ELEMENT__ID;

  /**
   * The feature id for the '<em><b>Ref</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int EVIDENCE_SOURCE__REF = CorePackage.ELEMENT__REF;

  /**
   * The feature id for the '<em><b>Name</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int EVIDENCE_SOURCE__NAME = CorePackage.ELEMENT__NAME;

  /**
   * The feature id for the '<em><b>Description</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int EVIDENCE_SOURCE__DESCRIPTION = CorePackage.ELEMENT__DESCRIPTION;

  /**
   * The feature id for the '<em><b>Origin</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int EVIDENCE_SOURCE__ORIGIN = CorePackage.ELEMENT__ORIGIN;

  /**
   * The feature id for the '<em><b>Citations</b></em>' containment reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int EVIDENCE_SOURCE__CITATIONS = CorePackage.ELEMENT__CITATIONS;

  /**
   * The feature id for the '<em><b>Method</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int EVIDENCE_SOURCE__METHOD = CorePackage.ELEMENT_FEATURE_COUNT + 0;

  /**
   * The number of structural features of the '<em>Evidence Source</em>' class.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int EVIDENCE_SOURCE_FEATURE_COUNT = CorePackage.ELEMENT_FEATURE_COUNT + 1;

  /**
   * The number of operations of the '<em>Evidence Source</em>' class.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int EVIDENCE_SOURCE_OPERATION_COUNT = CorePackage.ELEMENT_OPERATION_COUNT + 0;

  /**
   * The meta object id for the '{@link org.keyline.model.framework.impl.EvidenceScheduleImpl <em>Evidence Schedule</em>}' class.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see org.keyline.model.framework.impl.EvidenceScheduleImpl
   * @see org.keyline.model.framework.impl.FrameworkPackageImpl#getEvidenceSchedule()
   * @generated
   */
  int EVIDENCE_SCHEDULE = 10;

  /**
   * The feature id for the '<em><b>Id</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int EVIDENCE_SCHEDULE__ID = CorePackage.ELEMENT__ID;

  /**
   * The feature id for the '<em><b>Ref</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int EVIDENCE_SCHEDULE__REF = CorePackage.ELEMENT__REF;

  /**
   * The feature id for the '<em><b>Name</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int EVIDENCE_SCHEDULE__NAME = CorePackage.ELEMENT__NAME;

  /**
   * The feature id for the '<em><b>Description</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int EVIDENCE_SCHEDULE__DESCRIPTION = CorePackage.ELEMENT__DESCRIPTION;

  /**
   * The feature id for the '<em><b>Origin</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int EVIDENCE_SCHEDULE__ORIGIN = CorePackage.ELEMENT__ORIGIN;

  /**
   * The feature id for the '<em><b>Citations</b></em>' containment reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int EVIDENCE_SCHEDULE__CITATIONS = CorePackage.ELEMENT__CITATIONS;

  /**
   * The feature id for the '<em><b>Method</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int EVIDENCE_SCHEDULE__METHOD = CorePackage.ELEMENT_FEATURE_COUNT + 0;

  /**
   * The feature id for the '<em><b>Activities</b></em>' containment reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int EVIDENCE_SCHEDULE__ACTIVITIES = CorePackage.ELEMENT_FEATURE_COUNT + 1;

  /**
   * The number of structural features of the '<em>Evidence Schedule</em>' class.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int EVIDENCE_SCHEDULE_FEATURE_COUNT = CorePackage.ELEMENT_FEATURE_COUNT + 2;

  /**
   * The number of operations of the '<em>Evidence Schedule</em>' class.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int EVIDENCE_SCHEDULE_OPERATION_COUNT = CorePackage.ELEMENT_OPERATION_COUNT + 0;

  /**
   * The meta object id for the '{@link org.keyline.model.framework.impl.EvidenceActivityImpl <em>Evidence Activity</em>}' class.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see org.keyline.model.framework.impl.EvidenceActivityImpl
   * @see org.keyline.model.framework.impl.FrameworkPackageImpl#getEvidenceActivity()
   * @generated
   */
  int EVIDENCE_ACTIVITY = 11;

  /**
   * The feature id for the '<em><b>Id</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int EVIDENCE_ACTIVITY__ID = CorePackage.ELEMENT__ID;

  /**
   * The feature id for the '<em><b>Ref</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int EVIDENCE_ACTIVITY__REF = CorePackage.ELEMENT__REF;

  /**
   * The feature id for the '<em><b>Name</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int EVIDENCE_ACTIVITY__NAME = CorePackage.ELEMENT__NAME;

  /**
   * The feature id for the '<em><b>Description</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int EVIDENCE_ACTIVITY__DESCRIPTION = CorePackage.ELEMENT__DESCRIPTION;

  /**
   * The feature id for the '<em><b>Origin</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int EVIDENCE_ACTIVITY__ORIGIN = CorePackage.ELEMENT__ORIGIN;

  /**
   * The feature id for the '<em><b>Citations</b></em>' containment reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int EVIDENCE_ACTIVITY__CITATIONS = CorePackage.ELEMENT__CITATIONS;

  /**
   * The feature id for the '<em><b>Look Fors</b></em>' reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int EVIDENCE_ACTIVITY__LOOK_FORS = CorePackage.ELEMENT_FEATURE_COUNT + 0;

  /**
   * The number of structural features of the '<em>Evidence Activity</em>' class.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int EVIDENCE_ACTIVITY_FEATURE_COUNT = CorePackage.ELEMENT_FEATURE_COUNT + 1;

  /**
   * The number of operations of the '<em>Evidence Activity</em>' class.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int EVIDENCE_ACTIVITY_OPERATION_COUNT = CorePackage.ELEMENT_OPERATION_COUNT + 0;

  /**
   * The meta object id for the '{@link org.keyline.model.framework.impl.RiskQuestionnaireImpl <em>Risk Questionnaire</em>}' class.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see org.keyline.model.framework.impl.RiskQuestionnaireImpl
   * @see org.keyline.model.framework.impl.FrameworkPackageImpl#getRiskQuestionnaire()
   * @generated
   */
  int RISK_QUESTIONNAIRE = 12;

  /**
   * The feature id for the '<em><b>Id</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int RISK_QUESTIONNAIRE__ID = CorePackage.ELEMENT__ID;

  /**
   * The feature id for the '<em><b>Ref</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int RISK_QUESTIONNAIRE__REF = CorePackage.ELEMENT__REF;

  /**
   * The feature id for the '<em><b>Name</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int RISK_QUESTIONNAIRE__NAME = CorePackage.ELEMENT__NAME;

  /**
   * The feature id for the '<em><b>Description</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int RISK_QUESTIONNAIRE__DESCRIPTION = CorePackage.ELEMENT__DESCRIPTION;

  /**
   * The feature id for the '<em><b>Origin</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int RISK_QUESTIONNAIRE__ORIGIN = CorePackage.ELEMENT__ORIGIN;

  /**
   * The feature id for the '<em><b>Citations</b></em>' containment reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int RISK_QUESTIONNAIRE__CITATIONS = CorePackage.ELEMENT__CITATIONS;

  /**
   * The feature id for the '<em><b>Questions</b></em>' containment reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int RISK_QUESTIONNAIRE__QUESTIONS = CorePackage.ELEMENT_FEATURE_COUNT + 0;

  /**
   * The number of structural features of the '<em>Risk Questionnaire</em>' class.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int RISK_QUESTIONNAIRE_FEATURE_COUNT = CorePackage.ELEMENT_FEATURE_COUNT + 1;

  /**
   * The number of operations of the '<em>Risk Questionnaire</em>' class.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int RISK_QUESTIONNAIRE_OPERATION_COUNT = CorePackage.ELEMENT_OPERATION_COUNT + 0;

  /**
   * The meta object id for the '{@link org.keyline.model.framework.impl.RiskQuestionImpl <em>Risk Question</em>}' class.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see org.keyline.model.framework.impl.RiskQuestionImpl
   * @see org.keyline.model.framework.impl.FrameworkPackageImpl#getRiskQuestion()
   * @generated
   */
  int RISK_QUESTION = 13;

  /**
   * The feature id for the '<em><b>Id</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int RISK_QUESTION__ID = CorePackage.ELEMENT__ID;

  /**
   * The feature id for the '<em><b>Ref</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int RISK_QUESTION__REF = CorePackage.ELEMENT__REF;

  /**
   * The feature id for the '<em><b>Name</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int RISK_QUESTION__NAME = CorePackage.ELEMENT__NAME;

  /**
   * The feature id for the '<em><b>Description</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int RISK_QUESTION__DESCRIPTION = CorePackage.ELEMENT__DESCRIPTION;

  /**
   * The feature id for the '<em><b>Origin</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int RISK_QUESTION__ORIGIN = CorePackage.ELEMENT__ORIGIN;

  /**
   * The feature id for the '<em><b>Citations</b></em>' containment reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int RISK_QUESTION__CITATIONS = CorePackage.ELEMENT__CITATIONS;

  /**
   * The number of structural features of the '<em>Risk Question</em>' class.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int RISK_QUESTION_FEATURE_COUNT = CorePackage.ELEMENT_FEATURE_COUNT + 0;

  /**
   * The number of operations of the '<em>Risk Question</em>' class.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int RISK_QUESTION_OPERATION_COUNT = CorePackage.ELEMENT_OPERATION_COUNT + 0;

  /**
   * The meta object id for the '{@link org.keyline.model.framework.impl.MappingImpl <em>Mapping</em>}' class.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see org.keyline.model.framework.impl.MappingImpl
   * @see org.keyline.model.framework.impl.FrameworkPackageImpl#getMapping()
   * @generated
   */
  int MAPPING = 14;

  /**
   * The feature id for the '<em><b>Id</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int MAPPING__ID = CorePackage.ELEMENT__ID;

  /**
   * The feature id for the '<em><b>Ref</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int MAPPING__REF = CorePackage.ELEMENT__REF;

  /**
   * The feature id for the '<em><b>Name</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int MAPPING__NAME = CorePackage.ELEMENT__NAME;

  /**
   * The feature id for the '<em><b>Description</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int MAPPING__DESCRIPTION = CorePackage.ELEMENT__DESCRIPTION;

  /**
   * The feature id for the '<em><b>Origin</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int MAPPING__ORIGIN = CorePackage.ELEMENT__ORIGIN;

  /**
   * The feature id for the '<em><b>Citations</b></em>' containment reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int MAPPING__CITATIONS = CorePackage.ELEMENT__CITATIONS;

  /**
   * The feature id for the '<em><b>Rationale</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int MAPPING__RATIONALE = CorePackage.ELEMENT_FEATURE_COUNT + 0;

  /**
   * The feature id for the '<em><b>Source</b></em>' reference.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int MAPPING__SOURCE = CorePackage.ELEMENT_FEATURE_COUNT + 1;

  /**
   * The feature id for the '<em><b>Target</b></em>' reference.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int MAPPING__TARGET = CorePackage.ELEMENT_FEATURE_COUNT + 2;

  /**
   * The number of structural features of the '<em>Mapping</em>' class.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int MAPPING_FEATURE_COUNT = CorePackage.ELEMENT_FEATURE_COUNT + 3;

  /**
   * The number of operations of the '<em>Mapping</em>' class.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int MAPPING_OPERATION_COUNT = CorePackage.ELEMENT_OPERATION_COUNT + 0;

  /**
   * The meta object id for the '{@link org.keyline.model.framework.FrameworkStatus <em>Status</em>}' enum.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see org.keyline.model.framework.FrameworkStatus
   * @see org.keyline.model.framework.impl.FrameworkPackageImpl#getFrameworkStatus()
   * @generated
   */
  int FRAMEWORK_STATUS = 15;

  /**
   * The meta object id for the '{@link org.keyline.model.framework.SectionKind <em>Section Kind</em>}' enum.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see org.keyline.model.framework.SectionKind
   * @see org.keyline.model.framework.impl.FrameworkPackageImpl#getSectionKind()
   * @generated
   */
  int SECTION_KIND = 16;

  /**
   * The meta object id for the '{@link org.keyline.model.framework.EvidenceMethod <em>Evidence Method</em>}' enum.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see org.keyline.model.framework.EvidenceMethod
   * @see org.keyline.model.framework.impl.FrameworkPackageImpl#getEvidenceMethod()
   * @generated
   */
  int EVIDENCE_METHOD = 17;


  /**
   * Returns the meta object for class '{@link org.keyline.model.framework.Framework <em>Framework</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for class '<em>Framework</em>'.
   * @see org.keyline.model.framework.Framework
   * @generated
   */
  EClass getFramework();

  /**
   * Returns the meta object for the attribute '{@link org.keyline.model.framework.Framework#getPublisher <em>Publisher</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the attribute '<em>Publisher</em>'.
   * @see org.keyline.model.framework.Framework#getPublisher()
   * @see #getFramework()
   * @generated
   */
  EAttribute getFramework_Publisher();

  /**
   * Returns the meta object for the attribute '{@link org.keyline.model.framework.Framework#getVersion <em>Version</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the attribute '<em>Version</em>'.
   * @see org.keyline.model.framework.Framework#getVersion()
   * @see #getFramework()
   * @generated
   */
  EAttribute getFramework_Version();

  /**
   * Returns the meta object for the attribute '{@link org.keyline.model.framework.Framework#getStatus <em>Status</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the attribute '<em>Status</em>'.
   * @see org.keyline.model.framework.Framework#getStatus()
   * @see #getFramework()
   * @generated
   */
  EAttribute getFramework_Status();

  /**
   * Returns the meta object for the attribute '{@link org.keyline.model.framework.Framework#getPublishedOn <em>Published On</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the attribute '<em>Published On</em>'.
   * @see org.keyline.model.framework.Framework#getPublishedOn()
   * @see #getFramework()
   * @generated
   */
  EAttribute getFramework_PublishedOn();

  /**
   * Returns the meta object for the attribute '{@link org.keyline.model.framework.Framework#getRefPattern <em>Ref Pattern</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the attribute '<em>Ref Pattern</em>'.
   * @see org.keyline.model.framework.Framework#getRefPattern()
   * @see #getFramework()
   * @generated
   */
  EAttribute getFramework_RefPattern();

  /**
   * Returns the meta object for the attribute '{@link org.keyline.model.framework.Framework#getContentHash <em>Content Hash</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the attribute '<em>Content Hash</em>'.
   * @see org.keyline.model.framework.Framework#getContentHash()
   * @see #getFramework()
   * @generated
   */
  EAttribute getFramework_ContentHash();

  /**
   * Returns the meta object for the containment reference list '{@link org.keyline.model.framework.Framework#getDeclaredCounts <em>Declared Counts</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the containment reference list '<em>Declared Counts</em>'.
   * @see org.keyline.model.framework.Framework#getDeclaredCounts()
   * @see #getFramework()
   * @generated
   */
  EReference getFramework_DeclaredCounts();

  /**
   * Returns the meta object for the containment reference list '{@link org.keyline.model.framework.Framework#getScales <em>Scales</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the containment reference list '<em>Scales</em>'.
   * @see org.keyline.model.framework.Framework#getScales()
   * @see #getFramework()
   * @generated
   */
  EReference getFramework_Scales();

  /**
   * Returns the meta object for the containment reference list '{@link org.keyline.model.framework.Framework#getSections <em>Sections</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the containment reference list '<em>Sections</em>'.
   * @see org.keyline.model.framework.Framework#getSections()
   * @see #getFramework()
   * @generated
   */
  EReference getFramework_Sections();

  /**
   * Returns the meta object for the containment reference list '{@link org.keyline.model.framework.Framework#getSchedules <em>Schedules</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the containment reference list '<em>Schedules</em>'.
   * @see org.keyline.model.framework.Framework#getSchedules()
   * @see #getFramework()
   * @generated
   */
  EReference getFramework_Schedules();

  /**
   * Returns the meta object for the containment reference list '{@link org.keyline.model.framework.Framework#getRiskQuestionnaires <em>Risk Questionnaires</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the containment reference list '<em>Risk Questionnaires</em>'.
   * @see org.keyline.model.framework.Framework#getRiskQuestionnaires()
   * @see #getFramework()
   * @generated
   */
  EReference getFramework_RiskQuestionnaires();

  /**
   * Returns the meta object for the containment reference list '{@link org.keyline.model.framework.Framework#getMappings <em>Mappings</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the containment reference list '<em>Mappings</em>'.
   * @see org.keyline.model.framework.Framework#getMappings()
   * @see #getFramework()
   * @generated
   */
  EReference getFramework_Mappings();

  /**
   * Returns the meta object for the reference '{@link org.keyline.model.framework.Framework#getPreviousVersion <em>Previous Version</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the reference '<em>Previous Version</em>'.
   * @see org.keyline.model.framework.Framework#getPreviousVersion()
   * @see #getFramework()
   * @generated
   */
  EReference getFramework_PreviousVersion();

  /**
   * Returns the meta object for class '{@link org.keyline.model.framework.Scale <em>Scale</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for class '<em>Scale</em>'.
   * @see org.keyline.model.framework.Scale
   * @generated
   */
  EClass getScale();

  /**
   * Returns the meta object for the containment reference list '{@link org.keyline.model.framework.Scale#getLevels <em>Levels</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the containment reference list '<em>Levels</em>'.
   * @see org.keyline.model.framework.Scale#getLevels()
   * @see #getScale()
   * @generated
   */
  EReference getScale_Levels();

  /**
   * Returns the meta object for class '{@link org.keyline.model.framework.Level <em>Level</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for class '<em>Level</em>'.
   * @see org.keyline.model.framework.Level
   * @generated
   */
  EClass getLevel();

  /**
   * Returns the meta object for the attribute '{@link org.keyline.model.framework.Level#getRank <em>Rank</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the attribute '<em>Rank</em>'.
   * @see org.keyline.model.framework.Level#getRank()
   * @see #getLevel()
   * @generated
   */
  EAttribute getLevel_Rank();

  /**
   * Returns the meta object for the attribute '{@link org.keyline.model.framework.Level#getRag <em>Rag</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the attribute '<em>Rag</em>'.
   * @see org.keyline.model.framework.Level#getRag()
   * @see #getLevel()
   * @generated
   */
  EAttribute getLevel_Rag();

  /**
   * Returns the meta object for class '{@link org.keyline.model.framework.CrossReference <em>Cross Reference</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for class '<em>Cross Reference</em>'.
   * @see org.keyline.model.framework.CrossReference
   * @generated
   */
  EClass getCrossReference();

  /**
   * Returns the meta object for the attribute '{@link org.keyline.model.framework.CrossReference#getText <em>Text</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the attribute '<em>Text</em>'.
   * @see org.keyline.model.framework.CrossReference#getText()
   * @see #getCrossReference()
   * @generated
   */
  EAttribute getCrossReference_Text();

  /**
   * Returns the meta object for the reference '{@link org.keyline.model.framework.CrossReference#getTarget <em>Target</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the reference '<em>Target</em>'.
   * @see org.keyline.model.framework.CrossReference#getTarget()
   * @see #getCrossReference()
   * @generated
   */
  EReference getCrossReference_Target();

  /**
   * Returns the meta object for class '{@link org.keyline.model.framework.Section <em>Section</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for class '<em>Section</em>'.
   * @see org.keyline.model.framework.Section
   * @generated
   */
  EClass getSection();

  /**
   * Returns the meta object for the attribute '{@link org.keyline.model.framework.Section#getKind <em>Kind</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the attribute '<em>Kind</em>'.
   * @see org.keyline.model.framework.Section#getKind()
   * @see #getSection()
   * @generated
   */
  EAttribute getSection_Kind();

  /**
   * Returns the meta object for the containment reference list '{@link org.keyline.model.framework.Section#getSections <em>Sections</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the containment reference list '<em>Sections</em>'.
   * @see org.keyline.model.framework.Section#getSections()
   * @see #getSection()
   * @generated
   */
  EReference getSection_Sections();

  /**
   * Returns the meta object for the containment reference list '{@link org.keyline.model.framework.Section#getKeyLines <em>Key Lines</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the containment reference list '<em>Key Lines</em>'.
   * @see org.keyline.model.framework.Section#getKeyLines()
   * @see #getSection()
   * @generated
   */
  EReference getSection_KeyLines();

  /**
   * Returns the meta object for the containment reference list '{@link org.keyline.model.framework.Section#getKeyQuestions <em>Key Questions</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the containment reference list '<em>Key Questions</em>'.
   * @see org.keyline.model.framework.Section#getKeyQuestions()
   * @see #getSection()
   * @generated
   */
  EReference getSection_KeyQuestions();

  /**
   * Returns the meta object for the containment reference list '{@link org.keyline.model.framework.Section#getDeclaredCounts <em>Declared Counts</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the containment reference list '<em>Declared Counts</em>'.
   * @see org.keyline.model.framework.Section#getDeclaredCounts()
   * @see #getSection()
   * @generated
   */
  EReference getSection_DeclaredCounts();

  /**
   * Returns the meta object for the containment reference list '{@link org.keyline.model.framework.Section#getCrossReferences <em>Cross References</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the containment reference list '<em>Cross References</em>'.
   * @see org.keyline.model.framework.Section#getCrossReferences()
   * @see #getSection()
   * @generated
   */
  EReference getSection_CrossReferences();

  /**
   * Returns the meta object for class '{@link org.keyline.model.framework.KeyLine <em>Key Line</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for class '<em>Key Line</em>'.
   * @see org.keyline.model.framework.KeyLine
   * @generated
   */
  EClass getKeyLine();

  /**
   * Returns the meta object for the attribute '{@link org.keyline.model.framework.KeyLine#getQuestion <em>Question</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the attribute '<em>Question</em>'.
   * @see org.keyline.model.framework.KeyLine#getQuestion()
   * @see #getKeyLine()
   * @generated
   */
  EAttribute getKeyLine_Question();

  /**
   * Returns the meta object for the attribute list '{@link org.keyline.model.framework.KeyLine#getSubQuestions <em>Sub Questions</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the attribute list '<em>Sub Questions</em>'.
   * @see org.keyline.model.framework.KeyLine#getSubQuestions()
   * @see #getKeyLine()
   * @generated
   */
  EAttribute getKeyLine_SubQuestions();

  /**
   * Returns the meta object for the reference '{@link org.keyline.model.framework.KeyLine#getScale <em>Scale</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the reference '<em>Scale</em>'.
   * @see org.keyline.model.framework.KeyLine#getScale()
   * @see #getKeyLine()
   * @generated
   */
  EReference getKeyLine_Scale();

  /**
   * Returns the meta object for the containment reference list '{@link org.keyline.model.framework.KeyLine#getDescriptors <em>Descriptors</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the containment reference list '<em>Descriptors</em>'.
   * @see org.keyline.model.framework.KeyLine#getDescriptors()
   * @see #getKeyLine()
   * @generated
   */
  EReference getKeyLine_Descriptors();

  /**
   * Returns the meta object for the containment reference list '{@link org.keyline.model.framework.KeyLine#getCrossReferences <em>Cross References</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the containment reference list '<em>Cross References</em>'.
   * @see org.keyline.model.framework.KeyLine#getCrossReferences()
   * @see #getKeyLine()
   * @generated
   */
  EReference getKeyLine_CrossReferences();

  /**
   * Returns the meta object for class '{@link org.keyline.model.framework.Descriptor <em>Descriptor</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for class '<em>Descriptor</em>'.
   * @see org.keyline.model.framework.Descriptor
   * @generated
   */
  EClass getDescriptor();

  /**
   * Returns the meta object for the reference '{@link org.keyline.model.framework.Descriptor#getLevel <em>Level</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the reference '<em>Level</em>'.
   * @see org.keyline.model.framework.Descriptor#getLevel()
   * @see #getDescriptor()
   * @generated
   */
  EReference getDescriptor_Level();

  /**
   * Returns the meta object for the reference '{@link org.keyline.model.framework.Descriptor#getCounterpart <em>Counterpart</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the reference '<em>Counterpart</em>'.
   * @see org.keyline.model.framework.Descriptor#getCounterpart()
   * @see #getDescriptor()
   * @generated
   */
  EReference getDescriptor_Counterpart();

  /**
   * Returns the meta object for class '{@link org.keyline.model.framework.KeyQuestion <em>Key Question</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for class '<em>Key Question</em>'.
   * @see org.keyline.model.framework.KeyQuestion
   * @generated
   */
  EClass getKeyQuestion();

  /**
   * Returns the meta object for the attribute '{@link org.keyline.model.framework.KeyQuestion#getQuestion <em>Question</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the attribute '<em>Question</em>'.
   * @see org.keyline.model.framework.KeyQuestion#getQuestion()
   * @see #getKeyQuestion()
   * @generated
   */
  EAttribute getKeyQuestion_Question();

  /**
   * Returns the meta object for the containment reference list '{@link org.keyline.model.framework.KeyQuestion#getLookFors <em>Look Fors</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the containment reference list '<em>Look Fors</em>'.
   * @see org.keyline.model.framework.KeyQuestion#getLookFors()
   * @see #getKeyQuestion()
   * @generated
   */
  EReference getKeyQuestion_LookFors();

  /**
   * Returns the meta object for the containment reference list '{@link org.keyline.model.framework.KeyQuestion#getEvidenceSources <em>Evidence Sources</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the containment reference list '<em>Evidence Sources</em>'.
   * @see org.keyline.model.framework.KeyQuestion#getEvidenceSources()
   * @see #getKeyQuestion()
   * @generated
   */
  EReference getKeyQuestion_EvidenceSources();

  /**
   * Returns the meta object for the containment reference list '{@link org.keyline.model.framework.KeyQuestion#getCrossReferences <em>Cross References</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the containment reference list '<em>Cross References</em>'.
   * @see org.keyline.model.framework.KeyQuestion#getCrossReferences()
   * @see #getKeyQuestion()
   * @generated
   */
  EReference getKeyQuestion_CrossReferences();

  /**
   * Returns the meta object for class '{@link org.keyline.model.framework.LookFor <em>Look For</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for class '<em>Look For</em>'.
   * @see org.keyline.model.framework.LookFor
   * @generated
   */
  EClass getLookFor();

  /**
   * Returns the meta object for class '{@link org.keyline.model.framework.EvidenceSource <em>Evidence Source</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for class '<em>Evidence Source</em>'.
   * @see org.keyline.model.framework.EvidenceSource
   * @generated
   */
  EClass getEvidenceSource();

  /**
   * Returns the meta object for the attribute '{@link org.keyline.model.framework.EvidenceSource#getMethod <em>Method</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the attribute '<em>Method</em>'.
   * @see org.keyline.model.framework.EvidenceSource#getMethod()
   * @see #getEvidenceSource()
   * @generated
   */
  EAttribute getEvidenceSource_Method();

  /**
   * Returns the meta object for class '{@link org.keyline.model.framework.EvidenceSchedule <em>Evidence Schedule</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for class '<em>Evidence Schedule</em>'.
   * @see org.keyline.model.framework.EvidenceSchedule
   * @generated
   */
  EClass getEvidenceSchedule();

  /**
   * Returns the meta object for the attribute '{@link org.keyline.model.framework.EvidenceSchedule#getMethod <em>Method</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the attribute '<em>Method</em>'.
   * @see org.keyline.model.framework.EvidenceSchedule#getMethod()
   * @see #getEvidenceSchedule()
   * @generated
   */
  EAttribute getEvidenceSchedule_Method();

  /**
   * Returns the meta object for the containment reference list '{@link org.keyline.model.framework.EvidenceSchedule#getActivities <em>Activities</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the containment reference list '<em>Activities</em>'.
   * @see org.keyline.model.framework.EvidenceSchedule#getActivities()
   * @see #getEvidenceSchedule()
   * @generated
   */
  EReference getEvidenceSchedule_Activities();

  /**
   * Returns the meta object for class '{@link org.keyline.model.framework.EvidenceActivity <em>Evidence Activity</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for class '<em>Evidence Activity</em>'.
   * @see org.keyline.model.framework.EvidenceActivity
   * @generated
   */
  EClass getEvidenceActivity();

  /**
   * Returns the meta object for the reference list '{@link org.keyline.model.framework.EvidenceActivity#getLookFors <em>Look Fors</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the reference list '<em>Look Fors</em>'.
   * @see org.keyline.model.framework.EvidenceActivity#getLookFors()
   * @see #getEvidenceActivity()
   * @generated
   */
  EReference getEvidenceActivity_LookFors();

  /**
   * Returns the meta object for class '{@link org.keyline.model.framework.RiskQuestionnaire <em>Risk Questionnaire</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for class '<em>Risk Questionnaire</em>'.
   * @see org.keyline.model.framework.RiskQuestionnaire
   * @generated
   */
  EClass getRiskQuestionnaire();

  /**
   * Returns the meta object for the containment reference list '{@link org.keyline.model.framework.RiskQuestionnaire#getQuestions <em>Questions</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the containment reference list '<em>Questions</em>'.
   * @see org.keyline.model.framework.RiskQuestionnaire#getQuestions()
   * @see #getRiskQuestionnaire()
   * @generated
   */
  EReference getRiskQuestionnaire_Questions();

  /**
   * Returns the meta object for class '{@link org.keyline.model.framework.RiskQuestion <em>Risk Question</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for class '<em>Risk Question</em>'.
   * @see org.keyline.model.framework.RiskQuestion
   * @generated
   */
  EClass getRiskQuestion();

  /**
   * Returns the meta object for class '{@link org.keyline.model.framework.Mapping <em>Mapping</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for class '<em>Mapping</em>'.
   * @see org.keyline.model.framework.Mapping
   * @generated
   */
  EClass getMapping();

  /**
   * Returns the meta object for the attribute '{@link org.keyline.model.framework.Mapping#getRationale <em>Rationale</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the attribute '<em>Rationale</em>'.
   * @see org.keyline.model.framework.Mapping#getRationale()
   * @see #getMapping()
   * @generated
   */
  EAttribute getMapping_Rationale();

  /**
   * Returns the meta object for the reference '{@link org.keyline.model.framework.Mapping#getSource <em>Source</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the reference '<em>Source</em>'.
   * @see org.keyline.model.framework.Mapping#getSource()
   * @see #getMapping()
   * @generated
   */
  EReference getMapping_Source();

  /**
   * Returns the meta object for the reference '{@link org.keyline.model.framework.Mapping#getTarget <em>Target</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the reference '<em>Target</em>'.
   * @see org.keyline.model.framework.Mapping#getTarget()
   * @see #getMapping()
   * @generated
   */
  EReference getMapping_Target();

  /**
   * Returns the meta object for enum '{@link org.keyline.model.framework.FrameworkStatus <em>Status</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for enum '<em>Status</em>'.
   * @see org.keyline.model.framework.FrameworkStatus
   * @generated
   */
  EEnum getFrameworkStatus();

  /**
   * Returns the meta object for enum '{@link org.keyline.model.framework.SectionKind <em>Section Kind</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for enum '<em>Section Kind</em>'.
   * @see org.keyline.model.framework.SectionKind
   * @generated
   */
  EEnum getSectionKind();

  /**
   * Returns the meta object for enum '{@link org.keyline.model.framework.EvidenceMethod <em>Evidence Method</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for enum '<em>Evidence Method</em>'.
   * @see org.keyline.model.framework.EvidenceMethod
   * @generated
   */
  EEnum getEvidenceMethod();

  /**
   * Returns the factory that creates the instances of the model.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the factory that creates the instances of the model.
   * @generated
   */
  FrameworkFactory getFrameworkFactory();

  /**
   * <!-- begin-user-doc -->
   * Defines literals for the meta objects that represent
   * <ul>
   *   <li>each class,</li>
   *   <li>each feature of each class,</li>
   *   <li>each operation of each class,</li>
   *   <li>each enum,</li>
   *   <li>and each data type</li>
   * </ul>
   * <!-- end-user-doc -->
   * @generated
   */
  interface Literals
  {
    /**
     * The meta object literal for the '{@link org.keyline.model.framework.impl.FrameworkImpl <em>Framework</em>}' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see org.keyline.model.framework.impl.FrameworkImpl
     * @see org.keyline.model.framework.impl.FrameworkPackageImpl#getFramework()
     * @generated
     */
    EClass FRAMEWORK = eINSTANCE.getFramework();

    /**
     * The meta object literal for the '<em><b>Publisher</b></em>' attribute feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EAttribute FRAMEWORK__PUBLISHER = eINSTANCE.getFramework_Publisher();

    /**
     * The meta object literal for the '<em><b>Version</b></em>' attribute feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EAttribute FRAMEWORK__VERSION = eINSTANCE.getFramework_Version();

    /**
     * The meta object literal for the '<em><b>Status</b></em>' attribute feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EAttribute FRAMEWORK__STATUS = eINSTANCE.getFramework_Status();

    /**
     * The meta object literal for the '<em><b>Published On</b></em>' attribute feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EAttribute FRAMEWORK__PUBLISHED_ON = eINSTANCE.getFramework_PublishedOn();

    /**
     * The meta object literal for the '<em><b>Ref Pattern</b></em>' attribute feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EAttribute FRAMEWORK__REF_PATTERN = eINSTANCE.getFramework_RefPattern();

    /**
     * The meta object literal for the '<em><b>Content Hash</b></em>' attribute feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EAttribute FRAMEWORK__CONTENT_HASH = eINSTANCE.getFramework_ContentHash();

    /**
     * The meta object literal for the '<em><b>Declared Counts</b></em>' containment reference list feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EReference FRAMEWORK__DECLARED_COUNTS = eINSTANCE.getFramework_DeclaredCounts();

    /**
     * The meta object literal for the '<em><b>Scales</b></em>' containment reference list feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EReference FRAMEWORK__SCALES = eINSTANCE.getFramework_Scales();

    /**
     * The meta object literal for the '<em><b>Sections</b></em>' containment reference list feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EReference FRAMEWORK__SECTIONS = eINSTANCE.getFramework_Sections();

    /**
     * The meta object literal for the '<em><b>Schedules</b></em>' containment reference list feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EReference FRAMEWORK__SCHEDULES = eINSTANCE.getFramework_Schedules();

    /**
     * The meta object literal for the '<em><b>Risk Questionnaires</b></em>' containment reference list feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EReference FRAMEWORK__RISK_QUESTIONNAIRES = eINSTANCE.getFramework_RiskQuestionnaires();

    /**
     * The meta object literal for the '<em><b>Mappings</b></em>' containment reference list feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EReference FRAMEWORK__MAPPINGS = eINSTANCE.getFramework_Mappings();

    /**
     * The meta object literal for the '<em><b>Previous Version</b></em>' reference feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EReference FRAMEWORK__PREVIOUS_VERSION = eINSTANCE.getFramework_PreviousVersion();

    /**
     * The meta object literal for the '{@link org.keyline.model.framework.impl.ScaleImpl <em>Scale</em>}' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see org.keyline.model.framework.impl.ScaleImpl
     * @see org.keyline.model.framework.impl.FrameworkPackageImpl#getScale()
     * @generated
     */
    EClass SCALE = eINSTANCE.getScale();

    /**
     * The meta object literal for the '<em><b>Levels</b></em>' containment reference list feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EReference SCALE__LEVELS = eINSTANCE.getScale_Levels();

    /**
     * The meta object literal for the '{@link org.keyline.model.framework.impl.LevelImpl <em>Level</em>}' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see org.keyline.model.framework.impl.LevelImpl
     * @see org.keyline.model.framework.impl.FrameworkPackageImpl#getLevel()
     * @generated
     */
    EClass LEVEL = eINSTANCE.getLevel();

    /**
     * The meta object literal for the '<em><b>Rank</b></em>' attribute feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EAttribute LEVEL__RANK = eINSTANCE.getLevel_Rank();

    /**
     * The meta object literal for the '<em><b>Rag</b></em>' attribute feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EAttribute LEVEL__RAG = eINSTANCE.getLevel_Rag();

    /**
     * The meta object literal for the '{@link org.keyline.model.framework.impl.CrossReferenceImpl <em>Cross Reference</em>}' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see org.keyline.model.framework.impl.CrossReferenceImpl
     * @see org.keyline.model.framework.impl.FrameworkPackageImpl#getCrossReference()
     * @generated
     */
    EClass CROSS_REFERENCE = eINSTANCE.getCrossReference();

    /**
     * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EAttribute CROSS_REFERENCE__TEXT = eINSTANCE.getCrossReference_Text();

    /**
     * The meta object literal for the '<em><b>Target</b></em>' reference feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EReference CROSS_REFERENCE__TARGET = eINSTANCE.getCrossReference_Target();

    /**
     * The meta object literal for the '{@link org.keyline.model.framework.impl.SectionImpl <em>Section</em>}' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see org.keyline.model.framework.impl.SectionImpl
     * @see org.keyline.model.framework.impl.FrameworkPackageImpl#getSection()
     * @generated
     */
    EClass SECTION = eINSTANCE.getSection();

    /**
     * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EAttribute SECTION__KIND = eINSTANCE.getSection_Kind();

    /**
     * The meta object literal for the '<em><b>Sections</b></em>' containment reference list feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EReference SECTION__SECTIONS = eINSTANCE.getSection_Sections();

    /**
     * The meta object literal for the '<em><b>Key Lines</b></em>' containment reference list feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EReference SECTION__KEY_LINES = eINSTANCE.getSection_KeyLines();

    /**
     * The meta object literal for the '<em><b>Key Questions</b></em>' containment reference list feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EReference SECTION__KEY_QUESTIONS = eINSTANCE.getSection_KeyQuestions();

    /**
     * The meta object literal for the '<em><b>Declared Counts</b></em>' containment reference list feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EReference SECTION__DECLARED_COUNTS = eINSTANCE.getSection_DeclaredCounts();

    /**
     * The meta object literal for the '<em><b>Cross References</b></em>' containment reference list feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EReference SECTION__CROSS_REFERENCES = eINSTANCE.getSection_CrossReferences();

    /**
     * The meta object literal for the '{@link org.keyline.model.framework.impl.KeyLineImpl <em>Key Line</em>}' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see org.keyline.model.framework.impl.KeyLineImpl
     * @see org.keyline.model.framework.impl.FrameworkPackageImpl#getKeyLine()
     * @generated
     */
    EClass KEY_LINE = eINSTANCE.getKeyLine();

    /**
     * The meta object literal for the '<em><b>Question</b></em>' attribute feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EAttribute KEY_LINE__QUESTION = eINSTANCE.getKeyLine_Question();

    /**
     * The meta object literal for the '<em><b>Sub Questions</b></em>' attribute list feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EAttribute KEY_LINE__SUB_QUESTIONS = eINSTANCE.getKeyLine_SubQuestions();

    /**
     * The meta object literal for the '<em><b>Scale</b></em>' reference feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EReference KEY_LINE__SCALE = eINSTANCE.getKeyLine_Scale();

    /**
     * The meta object literal for the '<em><b>Descriptors</b></em>' containment reference list feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EReference KEY_LINE__DESCRIPTORS = eINSTANCE.getKeyLine_Descriptors();

    /**
     * The meta object literal for the '<em><b>Cross References</b></em>' containment reference list feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EReference KEY_LINE__CROSS_REFERENCES = eINSTANCE.getKeyLine_CrossReferences();

    /**
     * The meta object literal for the '{@link org.keyline.model.framework.impl.DescriptorImpl <em>Descriptor</em>}' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see org.keyline.model.framework.impl.DescriptorImpl
     * @see org.keyline.model.framework.impl.FrameworkPackageImpl#getDescriptor()
     * @generated
     */
    EClass DESCRIPTOR = eINSTANCE.getDescriptor();

    /**
     * The meta object literal for the '<em><b>Level</b></em>' reference feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EReference DESCRIPTOR__LEVEL = eINSTANCE.getDescriptor_Level();

    /**
     * The meta object literal for the '<em><b>Counterpart</b></em>' reference feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EReference DESCRIPTOR__COUNTERPART = eINSTANCE.getDescriptor_Counterpart();

    /**
     * The meta object literal for the '{@link org.keyline.model.framework.impl.KeyQuestionImpl <em>Key Question</em>}' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see org.keyline.model.framework.impl.KeyQuestionImpl
     * @see org.keyline.model.framework.impl.FrameworkPackageImpl#getKeyQuestion()
     * @generated
     */
    EClass KEY_QUESTION = eINSTANCE.getKeyQuestion();

    /**
     * The meta object literal for the '<em><b>Question</b></em>' attribute feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EAttribute KEY_QUESTION__QUESTION = eINSTANCE.getKeyQuestion_Question();

    /**
     * The meta object literal for the '<em><b>Look Fors</b></em>' containment reference list feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EReference KEY_QUESTION__LOOK_FORS = eINSTANCE.getKeyQuestion_LookFors();

    /**
     * The meta object literal for the '<em><b>Evidence Sources</b></em>' containment reference list feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EReference KEY_QUESTION__EVIDENCE_SOURCES = eINSTANCE.getKeyQuestion_EvidenceSources();

    /**
     * The meta object literal for the '<em><b>Cross References</b></em>' containment reference list feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EReference KEY_QUESTION__CROSS_REFERENCES = eINSTANCE.getKeyQuestion_CrossReferences();

    /**
     * The meta object literal for the '{@link org.keyline.model.framework.impl.LookForImpl <em>Look For</em>}' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see org.keyline.model.framework.impl.LookForImpl
     * @see org.keyline.model.framework.impl.FrameworkPackageImpl#getLookFor()
     * @generated
     */
    EClass LOOK_FOR = eINSTANCE.getLookFor();

    /**
     * The meta object literal for the '{@link org.keyline.model.framework.impl.EvidenceSourceImpl <em>Evidence Source</em>}' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see org.keyline.model.framework.impl.EvidenceSourceImpl
     * @see org.keyline.model.framework.impl.FrameworkPackageImpl#getEvidenceSource()
     * @generated
     */
    EClass EVIDENCE_SOURCE = eINSTANCE.getEvidenceSource();

    /**
     * The meta object literal for the '<em><b>Method</b></em>' attribute feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EAttribute EVIDENCE_SOURCE__METHOD = eINSTANCE.getEvidenceSource_Method();

    /**
     * The meta object literal for the '{@link org.keyline.model.framework.impl.EvidenceScheduleImpl <em>Evidence Schedule</em>}' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see org.keyline.model.framework.impl.EvidenceScheduleImpl
     * @see org.keyline.model.framework.impl.FrameworkPackageImpl#getEvidenceSchedule()
     * @generated
     */
    EClass EVIDENCE_SCHEDULE = eINSTANCE.getEvidenceSchedule();

    /**
     * The meta object literal for the '<em><b>Method</b></em>' attribute feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EAttribute EVIDENCE_SCHEDULE__METHOD = eINSTANCE.getEvidenceSchedule_Method();

    /**
     * The meta object literal for the '<em><b>Activities</b></em>' containment reference list feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EReference EVIDENCE_SCHEDULE__ACTIVITIES = eINSTANCE.getEvidenceSchedule_Activities();

    /**
     * The meta object literal for the '{@link org.keyline.model.framework.impl.EvidenceActivityImpl <em>Evidence Activity</em>}' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see org.keyline.model.framework.impl.EvidenceActivityImpl
     * @see org.keyline.model.framework.impl.FrameworkPackageImpl#getEvidenceActivity()
     * @generated
     */
    EClass EVIDENCE_ACTIVITY = eINSTANCE.getEvidenceActivity();

    /**
     * The meta object literal for the '<em><b>Look Fors</b></em>' reference list feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EReference EVIDENCE_ACTIVITY__LOOK_FORS = eINSTANCE.getEvidenceActivity_LookFors();

    /**
     * The meta object literal for the '{@link org.keyline.model.framework.impl.RiskQuestionnaireImpl <em>Risk Questionnaire</em>}' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see org.keyline.model.framework.impl.RiskQuestionnaireImpl
     * @see org.keyline.model.framework.impl.FrameworkPackageImpl#getRiskQuestionnaire()
     * @generated
     */
    EClass RISK_QUESTIONNAIRE = eINSTANCE.getRiskQuestionnaire();

    /**
     * The meta object literal for the '<em><b>Questions</b></em>' containment reference list feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EReference RISK_QUESTIONNAIRE__QUESTIONS = eINSTANCE.getRiskQuestionnaire_Questions();

    /**
     * The meta object literal for the '{@link org.keyline.model.framework.impl.RiskQuestionImpl <em>Risk Question</em>}' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see org.keyline.model.framework.impl.RiskQuestionImpl
     * @see org.keyline.model.framework.impl.FrameworkPackageImpl#getRiskQuestion()
     * @generated
     */
    EClass RISK_QUESTION = eINSTANCE.getRiskQuestion();

    /**
     * The meta object literal for the '{@link org.keyline.model.framework.impl.MappingImpl <em>Mapping</em>}' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see org.keyline.model.framework.impl.MappingImpl
     * @see org.keyline.model.framework.impl.FrameworkPackageImpl#getMapping()
     * @generated
     */
    EClass MAPPING = eINSTANCE.getMapping();

    /**
     * The meta object literal for the '<em><b>Rationale</b></em>' attribute feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EAttribute MAPPING__RATIONALE = eINSTANCE.getMapping_Rationale();

    /**
     * The meta object literal for the '<em><b>Source</b></em>' reference feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EReference MAPPING__SOURCE = eINSTANCE.getMapping_Source();

    /**
     * The meta object literal for the '<em><b>Target</b></em>' reference feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EReference MAPPING__TARGET = eINSTANCE.getMapping_Target();

    /**
     * The meta object literal for the '{@link org.keyline.model.framework.FrameworkStatus <em>Status</em>}' enum.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see org.keyline.model.framework.FrameworkStatus
     * @see org.keyline.model.framework.impl.FrameworkPackageImpl#getFrameworkStatus()
     * @generated
     */
    EEnum FRAMEWORK_STATUS = eINSTANCE.getFrameworkStatus();

    /**
     * The meta object literal for the '{@link org.keyline.model.framework.SectionKind <em>Section Kind</em>}' enum.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see org.keyline.model.framework.SectionKind
     * @see org.keyline.model.framework.impl.FrameworkPackageImpl#getSectionKind()
     * @generated
     */
    EEnum SECTION_KIND = eINSTANCE.getSectionKind();

    /**
     * The meta object literal for the '{@link org.keyline.model.framework.EvidenceMethod <em>Evidence Method</em>}' enum.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see org.keyline.model.framework.EvidenceMethod
     * @see org.keyline.model.framework.impl.FrameworkPackageImpl#getEvidenceMethod()
     * @generated
     */
    EEnum EVIDENCE_METHOD = eINSTANCE.getEvidenceMethod();

  }

} //FrameworkPackage
