/**
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.keyline.model.core;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

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
 * What everything in Keyline has in common: identity, references, people and organisations.
 * <!-- end-model-doc -->
 * @see org.keyline.model.core.CoreFactory
 * @model kind="package"
 * @generated
 */
public interface CorePackage extends EPackage
{
  /**
   * The package name.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  String eNAME = "core";

  /**
   * The package namespace URI.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  String eNS_URI = "http://keyline.org/model/1/core";

  /**
   * The package namespace name.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  String eNS_PREFIX = "core";

  /**
   * The singleton instance of the package.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  CorePackage eINSTANCE = org.keyline.model.core.impl.CorePackageImpl.init();

  /**
   * The meta object id for the '{@link org.keyline.model.core.impl.ElementImpl <em>Element</em>}' class.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see org.keyline.model.core.impl.ElementImpl
   * @see org.keyline.model.core.impl.CorePackageImpl#getElement()
   * @generated
   */
  int ELEMENT = 0;

  /**
   * The feature id for the '<em><b>Id</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int ELEMENT__ID = 0;

  /**
   * The feature id for the '<em><b>Ref</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int ELEMENT__REF = 1;

  /**
   * The feature id for the '<em><b>Name</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int ELEMENT__NAME = 2;

  /**
   * The feature id for the '<em><b>Description</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int ELEMENT__DESCRIPTION = 3;

  /**
   * The feature id for the '<em><b>Origin</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int ELEMENT__ORIGIN = 4;

  /**
   * The feature id for the '<em><b>Citations</b></em>' containment reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int ELEMENT__CITATIONS = 5;

  /**
   * The number of structural features of the '<em>Element</em>' class.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int ELEMENT_FEATURE_COUNT = 6;

  /**
   * The number of operations of the '<em>Element</em>' class.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int ELEMENT_OPERATION_COUNT = 0;

  /**
   * The meta object id for the '{@link org.keyline.model.core.impl.CitationImpl <em>Citation</em>}' class.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see org.keyline.model.core.impl.CitationImpl
   * @see org.keyline.model.core.impl.CorePackageImpl#getCitation()
   * @generated
   */
  int CITATION = 1;

  /**
   * The feature id for the '<em><b>Document</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int CITATION__DOCUMENT = 0;

  /**
   * The feature id for the '<em><b>Locator</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int CITATION__LOCATOR = 1;

  /**
   * The feature id for the '<em><b>Quote</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int CITATION__QUOTE = 2;

  /**
   * The number of structural features of the '<em>Citation</em>' class.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int CITATION_FEATURE_COUNT = 3;

  /**
   * The number of operations of the '<em>Citation</em>' class.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int CITATION_OPERATION_COUNT = 0;

  /**
   * The meta object id for the '{@link org.keyline.model.core.impl.AddressableImpl <em>Addressable</em>}' class.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see org.keyline.model.core.impl.AddressableImpl
   * @see org.keyline.model.core.impl.CorePackageImpl#getAddressable()
   * @generated
   */
  int ADDRESSABLE = 2;

  /**
   * The feature id for the '<em><b>Id</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int ADDRESSABLE__ID = ELEMENT__ID;

  /**
   * The feature id for the '<em><b>Ref</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int ADDRESSABLE__REF = ELEMENT__REF;

  /**
   * The feature id for the '<em><b>Name</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int ADDRESSABLE__NAME = ELEMENT__NAME;

  /**
   * The feature id for the '<em><b>Description</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int ADDRESSABLE__DESCRIPTION = ELEMENT__DESCRIPTION;

  /**
   * The feature id for the '<em><b>Origin</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int ADDRESSABLE__ORIGIN = ELEMENT__ORIGIN;

  /**
   * The feature id for the '<em><b>Citations</b></em>' containment reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int ADDRESSABLE__CITATIONS = ELEMENT__CITATIONS;

  /**
   * The number of structural features of the '<em>Addressable</em>' class.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int ADDRESSABLE_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 0;

  /**
   * The number of operations of the '<em>Addressable</em>' class.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int ADDRESSABLE_OPERATION_COUNT = ELEMENT_OPERATION_COUNT + 0;

  /**
   * The meta object id for the '{@link org.keyline.model.core.impl.OrganisationImpl <em>Organisation</em>}' class.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see org.keyline.model.core.impl.OrganisationImpl
   * @see org.keyline.model.core.impl.CorePackageImpl#getOrganisation()
   * @generated
   */
  int ORGANISATION = 3;

  /**
   * The feature id for the '<em><b>Id</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int ORGANISATION__ID = ELEMENT__ID;

  /**
   * The feature id for the '<em><b>Ref</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int ORGANISATION__REF = ELEMENT__REF;

  /**
   * The feature id for the '<em><b>Name</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int ORGANISATION__NAME = ELEMENT__NAME;

  /**
   * The feature id for the '<em><b>Description</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int ORGANISATION__DESCRIPTION = ELEMENT__DESCRIPTION;

  /**
   * The feature id for the '<em><b>Origin</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int ORGANISATION__ORIGIN = ELEMENT__ORIGIN;

  /**
   * The feature id for the '<em><b>Citations</b></em>' containment reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int ORGANISATION__CITATIONS = ELEMENT__CITATIONS;

  /**
   * The feature id for the '<em><b>Kind</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int ORGANISATION__KIND = ELEMENT_FEATURE_COUNT + 0;

  /**
   * The feature id for the '<em><b>Homes</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int ORGANISATION__HOMES = ELEMENT_FEATURE_COUNT + 1;

  /**
   * The feature id for the '<em><b>People</b></em>' containment reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int ORGANISATION__PEOPLE = ELEMENT_FEATURE_COUNT + 2;

  /**
   * The feature id for the '<em><b>Groups</b></em>' containment reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int ORGANISATION__GROUPS = ELEMENT_FEATURE_COUNT + 3;

  /**
   * The number of structural features of the '<em>Organisation</em>' class.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int ORGANISATION_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 4;

  /**
   * The number of operations of the '<em>Organisation</em>' class.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int ORGANISATION_OPERATION_COUNT = ELEMENT_OPERATION_COUNT + 0;

  /**
   * The meta object id for the '{@link org.keyline.model.core.impl.PersonImpl <em>Person</em>}' class.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see org.keyline.model.core.impl.PersonImpl
   * @see org.keyline.model.core.impl.CorePackageImpl#getPerson()
   * @generated
   */
  int PERSON = 4;

  /**
   * The feature id for the '<em><b>Id</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int PERSON__ID = ELEMENT__ID;

  /**
   * The feature id for the '<em><b>Ref</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int PERSON__REF = ELEMENT__REF;

  /**
   * The feature id for the '<em><b>Name</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int PERSON__NAME = ELEMENT__NAME;

  /**
   * The feature id for the '<em><b>Description</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int PERSON__DESCRIPTION = ELEMENT__DESCRIPTION;

  /**
   * The feature id for the '<em><b>Origin</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int PERSON__ORIGIN = ELEMENT__ORIGIN;

  /**
   * The feature id for the '<em><b>Citations</b></em>' containment reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int PERSON__CITATIONS = ELEMENT__CITATIONS;

  /**
   * The feature id for the '<em><b>Post</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int PERSON__POST = ELEMENT_FEATURE_COUNT + 0;

  /**
   * The feature id for the '<em><b>Kind</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int PERSON__KIND = ELEMENT_FEATURE_COUNT + 1;

  /**
   * The feature id for the '<em><b>Contact</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int PERSON__CONTACT = ELEMENT_FEATURE_COUNT + 2;

  /**
   * The feature id for the '<em><b>Organisation</b></em>' container reference.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int PERSON__ORGANISATION = ELEMENT_FEATURE_COUNT + 3;

  /**
   * The number of structural features of the '<em>Person</em>' class.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int PERSON_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 4;

  /**
   * The number of operations of the '<em>Person</em>' class.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int PERSON_OPERATION_COUNT = ELEMENT_OPERATION_COUNT + 0;

  /**
   * The meta object id for the '{@link org.keyline.model.core.impl.GroupImpl <em>Group</em>}' class.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see org.keyline.model.core.impl.GroupImpl
   * @see org.keyline.model.core.impl.CorePackageImpl#getGroup()
   * @generated
   */
  int GROUP = 5;

  /**
   * The feature id for the '<em><b>Id</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int GROUP__ID = ELEMENT__ID;

  /**
   * The feature id for the '<em><b>Ref</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int GROUP__REF = ELEMENT__REF;

  /**
   * The feature id for the '<em><b>Name</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int GROUP__NAME = ELEMENT__NAME;

  /**
   * The feature id for the '<em><b>Description</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int GROUP__DESCRIPTION = ELEMENT__DESCRIPTION;

  /**
   * The feature id for the '<em><b>Origin</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int GROUP__ORIGIN = ELEMENT__ORIGIN;

  /**
   * The feature id for the '<em><b>Citations</b></em>' containment reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int GROUP__CITATIONS = ELEMENT__CITATIONS;

  /**
   * The feature id for the '<em><b>Kind</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int GROUP__KIND = ELEMENT_FEATURE_COUNT + 0;

  /**
   * The feature id for the '<em><b>Meeting Interval Days</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int GROUP__MEETING_INTERVAL_DAYS = ELEMENT_FEATURE_COUNT + 1;

  /**
   * The feature id for the '<em><b>Members</b></em>' reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int GROUP__MEMBERS = ELEMENT_FEATURE_COUNT + 2;

  /**
   * The number of structural features of the '<em>Group</em>' class.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int GROUP_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 3;

  /**
   * The number of operations of the '<em>Group</em>' class.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int GROUP_OPERATION_COUNT = ELEMENT_OPERATION_COUNT + 0;

  /**
   * The meta object id for the '{@link org.keyline.model.core.impl.PeriodImpl <em>Period</em>}' class.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see org.keyline.model.core.impl.PeriodImpl
   * @see org.keyline.model.core.impl.CorePackageImpl#getPeriod()
   * @generated
   */
  int PERIOD = 6;

  /**
   * The feature id for the '<em><b>Start</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int PERIOD__START = 0;

  /**
   * The feature id for the '<em><b>End</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int PERIOD__END = 1;

  /**
   * The number of structural features of the '<em>Period</em>' class.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int PERIOD_FEATURE_COUNT = 2;

  /**
   * The number of operations of the '<em>Period</em>' class.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int PERIOD_OPERATION_COUNT = 0;

  /**
   * The meta object id for the '{@link org.keyline.model.core.impl.DeclaredCountImpl <em>Declared Count</em>}' class.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see org.keyline.model.core.impl.DeclaredCountImpl
   * @see org.keyline.model.core.impl.CorePackageImpl#getDeclaredCount()
   * @generated
   */
  int DECLARED_COUNT = 7;

  /**
   * The feature id for the '<em><b>Subject</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int DECLARED_COUNT__SUBJECT = 0;

  /**
   * The feature id for the '<em><b>Count</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int DECLARED_COUNT__COUNT = 1;

  /**
   * The feature id for the '<em><b>Text</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int DECLARED_COUNT__TEXT = 2;

  /**
   * The number of structural features of the '<em>Declared Count</em>' class.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int DECLARED_COUNT_FEATURE_COUNT = 3;

  /**
   * The number of operations of the '<em>Declared Count</em>' class.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int DECLARED_COUNT_OPERATION_COUNT = 0;

  /**
   * The meta object id for the '{@link org.keyline.model.core.DatePrecision <em>Date Precision</em>}' enum.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see org.keyline.model.core.DatePrecision
   * @see org.keyline.model.core.impl.CorePackageImpl#getDatePrecision()
   * @generated
   */
  int DATE_PRECISION = 8;

  /**
   * The meta object id for the '{@link org.keyline.model.core.OrganisationKind <em>Organisation Kind</em>}' enum.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see org.keyline.model.core.OrganisationKind
   * @see org.keyline.model.core.impl.CorePackageImpl#getOrganisationKind()
   * @generated
   */
  int ORGANISATION_KIND = 9;

  /**
   * The meta object id for the '{@link org.keyline.model.core.PersonKind <em>Person Kind</em>}' enum.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see org.keyline.model.core.PersonKind
   * @see org.keyline.model.core.impl.CorePackageImpl#getPersonKind()
   * @generated
   */
  int PERSON_KIND = 10;

  /**
   * The meta object id for the '{@link org.keyline.model.core.GroupKind <em>Group Kind</em>}' enum.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see org.keyline.model.core.GroupKind
   * @see org.keyline.model.core.impl.CorePackageImpl#getGroupKind()
   * @generated
   */
  int GROUP_KIND = 11;

  /**
   * The meta object id for the '{@link org.keyline.model.core.Priority <em>Priority</em>}' enum.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see org.keyline.model.core.Priority
   * @see org.keyline.model.core.impl.CorePackageImpl#getPriority()
   * @generated
   */
  int PRIORITY = 12;

  /**
   * The meta object id for the '{@link org.keyline.model.core.Rag <em>Rag</em>}' enum.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see org.keyline.model.core.Rag
   * @see org.keyline.model.core.impl.CorePackageImpl#getRag()
   * @generated
   */
  int RAG = 13;

  /**
   * The meta object id for the '{@link org.keyline.model.core.CountSubject <em>Count Subject</em>}' enum.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see org.keyline.model.core.CountSubject
   * @see org.keyline.model.core.impl.CorePackageImpl#getCountSubject()
   * @generated
   */
  int COUNT_SUBJECT = 14;

  /**
   * The meta object id for the '<em>Date</em>' data type.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see java.time.LocalDate
   * @see org.keyline.model.core.impl.CorePackageImpl#getDate()
   * @generated
   */
  int DATE = 15;

  /**
   * The meta object id for the '<em>Origin</em>' data type.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see org.keyline.model.Origin
   * @see org.keyline.model.core.impl.CorePackageImpl#getOrigin()
   * @generated
   */
  int ORIGIN = 16;


  /**
   * Returns the meta object for class '{@link org.keyline.model.core.Element <em>Element</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for class '<em>Element</em>'.
   * @see org.keyline.model.core.Element
   * @generated
   */
  EClass getElement();

  /**
   * Returns the meta object for the attribute '{@link org.keyline.model.core.Element#getId <em>Id</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the attribute '<em>Id</em>'.
   * @see org.keyline.model.core.Element#getId()
   * @see #getElement()
   * @generated
   */
  EAttribute getElement_Id();

  /**
   * Returns the meta object for the attribute '{@link org.keyline.model.core.Element#getRef <em>Ref</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the attribute '<em>Ref</em>'.
   * @see org.keyline.model.core.Element#getRef()
   * @see #getElement()
   * @generated
   */
  EAttribute getElement_Ref();

  /**
   * Returns the meta object for the attribute '{@link org.keyline.model.core.Element#getName <em>Name</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the attribute '<em>Name</em>'.
   * @see org.keyline.model.core.Element#getName()
   * @see #getElement()
   * @generated
   */
  EAttribute getElement_Name();

  /**
   * Returns the meta object for the attribute '{@link org.keyline.model.core.Element#getDescription <em>Description</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the attribute '<em>Description</em>'.
   * @see org.keyline.model.core.Element#getDescription()
   * @see #getElement()
   * @generated
   */
  EAttribute getElement_Description();

  /**
   * Returns the meta object for the attribute '{@link org.keyline.model.core.Element#getOrigin <em>Origin</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the attribute '<em>Origin</em>'.
   * @see org.keyline.model.core.Element#getOrigin()
   * @see #getElement()
   * @generated
   */
  EAttribute getElement_Origin();

  /**
   * Returns the meta object for the containment reference list '{@link org.keyline.model.core.Element#getCitations <em>Citations</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the containment reference list '<em>Citations</em>'.
   * @see org.keyline.model.core.Element#getCitations()
   * @see #getElement()
   * @generated
   */
  EReference getElement_Citations();

  /**
   * Returns the meta object for class '{@link org.keyline.model.core.Citation <em>Citation</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for class '<em>Citation</em>'.
   * @see org.keyline.model.core.Citation
   * @generated
   */
  EClass getCitation();

  /**
   * Returns the meta object for the attribute '{@link org.keyline.model.core.Citation#getDocument <em>Document</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the attribute '<em>Document</em>'.
   * @see org.keyline.model.core.Citation#getDocument()
   * @see #getCitation()
   * @generated
   */
  EAttribute getCitation_Document();

  /**
   * Returns the meta object for the attribute '{@link org.keyline.model.core.Citation#getLocator <em>Locator</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the attribute '<em>Locator</em>'.
   * @see org.keyline.model.core.Citation#getLocator()
   * @see #getCitation()
   * @generated
   */
  EAttribute getCitation_Locator();

  /**
   * Returns the meta object for the attribute '{@link org.keyline.model.core.Citation#getQuote <em>Quote</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the attribute '<em>Quote</em>'.
   * @see org.keyline.model.core.Citation#getQuote()
   * @see #getCitation()
   * @generated
   */
  EAttribute getCitation_Quote();

  /**
   * Returns the meta object for class '{@link org.keyline.model.core.Addressable <em>Addressable</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for class '<em>Addressable</em>'.
   * @see org.keyline.model.core.Addressable
   * @generated
   */
  EClass getAddressable();

  /**
   * Returns the meta object for class '{@link org.keyline.model.core.Organisation <em>Organisation</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for class '<em>Organisation</em>'.
   * @see org.keyline.model.core.Organisation
   * @generated
   */
  EClass getOrganisation();

  /**
   * Returns the meta object for the attribute '{@link org.keyline.model.core.Organisation#getKind <em>Kind</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the attribute '<em>Kind</em>'.
   * @see org.keyline.model.core.Organisation#getKind()
   * @see #getOrganisation()
   * @generated
   */
  EAttribute getOrganisation_Kind();

  /**
   * Returns the meta object for the attribute '{@link org.keyline.model.core.Organisation#getHomes <em>Homes</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the attribute '<em>Homes</em>'.
   * @see org.keyline.model.core.Organisation#getHomes()
   * @see #getOrganisation()
   * @generated
   */
  EAttribute getOrganisation_Homes();

  /**
   * Returns the meta object for the containment reference list '{@link org.keyline.model.core.Organisation#getPeople <em>People</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the containment reference list '<em>People</em>'.
   * @see org.keyline.model.core.Organisation#getPeople()
   * @see #getOrganisation()
   * @generated
   */
  EReference getOrganisation_People();

  /**
   * Returns the meta object for the containment reference list '{@link org.keyline.model.core.Organisation#getGroups <em>Groups</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the containment reference list '<em>Groups</em>'.
   * @see org.keyline.model.core.Organisation#getGroups()
   * @see #getOrganisation()
   * @generated
   */
  EReference getOrganisation_Groups();

  /**
   * Returns the meta object for class '{@link org.keyline.model.core.Person <em>Person</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for class '<em>Person</em>'.
   * @see org.keyline.model.core.Person
   * @generated
   */
  EClass getPerson();

  /**
   * Returns the meta object for the attribute '{@link org.keyline.model.core.Person#getPost <em>Post</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the attribute '<em>Post</em>'.
   * @see org.keyline.model.core.Person#getPost()
   * @see #getPerson()
   * @generated
   */
  EAttribute getPerson_Post();

  /**
   * Returns the meta object for the attribute '{@link org.keyline.model.core.Person#getKind <em>Kind</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the attribute '<em>Kind</em>'.
   * @see org.keyline.model.core.Person#getKind()
   * @see #getPerson()
   * @generated
   */
  EAttribute getPerson_Kind();

  /**
   * Returns the meta object for the attribute '{@link org.keyline.model.core.Person#getContact <em>Contact</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the attribute '<em>Contact</em>'.
   * @see org.keyline.model.core.Person#getContact()
   * @see #getPerson()
   * @generated
   */
  EAttribute getPerson_Contact();

  /**
   * Returns the meta object for the container reference '{@link org.keyline.model.core.Person#getOrganisation <em>Organisation</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the container reference '<em>Organisation</em>'.
   * @see org.keyline.model.core.Person#getOrganisation()
   * @see #getPerson()
   * @generated
   */
  EReference getPerson_Organisation();

  /**
   * Returns the meta object for class '{@link org.keyline.model.core.Group <em>Group</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for class '<em>Group</em>'.
   * @see org.keyline.model.core.Group
   * @generated
   */
  EClass getGroup();

  /**
   * Returns the meta object for the attribute '{@link org.keyline.model.core.Group#getKind <em>Kind</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the attribute '<em>Kind</em>'.
   * @see org.keyline.model.core.Group#getKind()
   * @see #getGroup()
   * @generated
   */
  EAttribute getGroup_Kind();

  /**
   * Returns the meta object for the attribute '{@link org.keyline.model.core.Group#getMeetingIntervalDays <em>Meeting Interval Days</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the attribute '<em>Meeting Interval Days</em>'.
   * @see org.keyline.model.core.Group#getMeetingIntervalDays()
   * @see #getGroup()
   * @generated
   */
  EAttribute getGroup_MeetingIntervalDays();

  /**
   * Returns the meta object for the reference list '{@link org.keyline.model.core.Group#getMembers <em>Members</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the reference list '<em>Members</em>'.
   * @see org.keyline.model.core.Group#getMembers()
   * @see #getGroup()
   * @generated
   */
  EReference getGroup_Members();

  /**
   * Returns the meta object for class '{@link org.keyline.model.core.Period <em>Period</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for class '<em>Period</em>'.
   * @see org.keyline.model.core.Period
   * @generated
   */
  EClass getPeriod();

  /**
   * Returns the meta object for the attribute '{@link org.keyline.model.core.Period#getStart <em>Start</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the attribute '<em>Start</em>'.
   * @see org.keyline.model.core.Period#getStart()
   * @see #getPeriod()
   * @generated
   */
  EAttribute getPeriod_Start();

  /**
   * Returns the meta object for the attribute '{@link org.keyline.model.core.Period#getEnd <em>End</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the attribute '<em>End</em>'.
   * @see org.keyline.model.core.Period#getEnd()
   * @see #getPeriod()
   * @generated
   */
  EAttribute getPeriod_End();

  /**
   * Returns the meta object for class '{@link org.keyline.model.core.DeclaredCount <em>Declared Count</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for class '<em>Declared Count</em>'.
   * @see org.keyline.model.core.DeclaredCount
   * @generated
   */
  EClass getDeclaredCount();

  /**
   * Returns the meta object for the attribute '{@link org.keyline.model.core.DeclaredCount#getSubject <em>Subject</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the attribute '<em>Subject</em>'.
   * @see org.keyline.model.core.DeclaredCount#getSubject()
   * @see #getDeclaredCount()
   * @generated
   */
  EAttribute getDeclaredCount_Subject();

  /**
   * Returns the meta object for the attribute '{@link org.keyline.model.core.DeclaredCount#getCount <em>Count</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the attribute '<em>Count</em>'.
   * @see org.keyline.model.core.DeclaredCount#getCount()
   * @see #getDeclaredCount()
   * @generated
   */
  EAttribute getDeclaredCount_Count();

  /**
   * Returns the meta object for the attribute '{@link org.keyline.model.core.DeclaredCount#getText <em>Text</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the attribute '<em>Text</em>'.
   * @see org.keyline.model.core.DeclaredCount#getText()
   * @see #getDeclaredCount()
   * @generated
   */
  EAttribute getDeclaredCount_Text();

  /**
   * Returns the meta object for enum '{@link org.keyline.model.core.DatePrecision <em>Date Precision</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for enum '<em>Date Precision</em>'.
   * @see org.keyline.model.core.DatePrecision
   * @generated
   */
  EEnum getDatePrecision();

  /**
   * Returns the meta object for enum '{@link org.keyline.model.core.OrganisationKind <em>Organisation Kind</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for enum '<em>Organisation Kind</em>'.
   * @see org.keyline.model.core.OrganisationKind
   * @generated
   */
  EEnum getOrganisationKind();

  /**
   * Returns the meta object for enum '{@link org.keyline.model.core.PersonKind <em>Person Kind</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for enum '<em>Person Kind</em>'.
   * @see org.keyline.model.core.PersonKind
   * @generated
   */
  EEnum getPersonKind();

  /**
   * Returns the meta object for enum '{@link org.keyline.model.core.GroupKind <em>Group Kind</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for enum '<em>Group Kind</em>'.
   * @see org.keyline.model.core.GroupKind
   * @generated
   */
  EEnum getGroupKind();

  /**
   * Returns the meta object for enum '{@link org.keyline.model.core.Priority <em>Priority</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for enum '<em>Priority</em>'.
   * @see org.keyline.model.core.Priority
   * @generated
   */
  EEnum getPriority();

  /**
   * Returns the meta object for enum '{@link org.keyline.model.core.Rag <em>Rag</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for enum '<em>Rag</em>'.
   * @see org.keyline.model.core.Rag
   * @generated
   */
  EEnum getRag();

  /**
   * Returns the meta object for enum '{@link org.keyline.model.core.CountSubject <em>Count Subject</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for enum '<em>Count Subject</em>'.
   * @see org.keyline.model.core.CountSubject
   * @generated
   */
  EEnum getCountSubject();

  /**
   * Returns the meta object for data type '{@link java.time.LocalDate <em>Date</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * A day of the calendar, written in ISO 8601 (2009-11-30).
     * <!-- end-model-doc -->
   * @return the meta object for data type '<em>Date</em>'.
   * @see java.time.LocalDate
   * @model instanceClass="java.time.LocalDate"
   *        annotation="http://www.eclipse.org/emf/2002/GenModel create='return it == null ? null : &lt;%java.time.LocalDate%&gt;.parse(it);' convert='return it == null ? null : it.toString();'"
   * @generated
   */
  EDataType getDate();

  /**
   * Returns the meta object for data type '{@link org.keyline.model.Origin <em>Origin</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Where an imported element was read: file name and row, written file#row; rows count from 1.
     * <!-- end-model-doc -->
   * @return the meta object for data type '<em>Origin</em>'.
   * @see org.keyline.model.Origin
   * @model instanceClass="org.keyline.model.Origin"
   *        annotation="http://www.eclipse.org/emf/2002/GenModel create='return it == null ? null : &lt;%org.keyline.model.Origin%&gt;.parse(it);' convert='return it == null ? null : it.toString();'"
   * @generated
   */
  EDataType getOrigin();

  /**
   * Returns the factory that creates the instances of the model.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the factory that creates the instances of the model.
   * @generated
   */
  CoreFactory getCoreFactory();

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
     * The meta object literal for the '{@link org.keyline.model.core.impl.ElementImpl <em>Element</em>}' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see org.keyline.model.core.impl.ElementImpl
     * @see org.keyline.model.core.impl.CorePackageImpl#getElement()
     * @generated
     */
    EClass ELEMENT = eINSTANCE.getElement();

    /**
     * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EAttribute ELEMENT__ID = eINSTANCE.getElement_Id();

    /**
     * The meta object literal for the '<em><b>Ref</b></em>' attribute feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EAttribute ELEMENT__REF = eINSTANCE.getElement_Ref();

    /**
     * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EAttribute ELEMENT__NAME = eINSTANCE.getElement_Name();

    /**
     * The meta object literal for the '<em><b>Description</b></em>' attribute feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EAttribute ELEMENT__DESCRIPTION = eINSTANCE.getElement_Description();

    /**
     * The meta object literal for the '<em><b>Origin</b></em>' attribute feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EAttribute ELEMENT__ORIGIN = eINSTANCE.getElement_Origin();

    /**
     * The meta object literal for the '<em><b>Citations</b></em>' containment reference list feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EReference ELEMENT__CITATIONS = eINSTANCE.getElement_Citations();

    /**
     * The meta object literal for the '{@link org.keyline.model.core.impl.CitationImpl <em>Citation</em>}' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see org.keyline.model.core.impl.CitationImpl
     * @see org.keyline.model.core.impl.CorePackageImpl#getCitation()
     * @generated
     */
    EClass CITATION = eINSTANCE.getCitation();

    /**
     * The meta object literal for the '<em><b>Document</b></em>' attribute feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EAttribute CITATION__DOCUMENT = eINSTANCE.getCitation_Document();

    /**
     * The meta object literal for the '<em><b>Locator</b></em>' attribute feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EAttribute CITATION__LOCATOR = eINSTANCE.getCitation_Locator();

    /**
     * The meta object literal for the '<em><b>Quote</b></em>' attribute feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EAttribute CITATION__QUOTE = eINSTANCE.getCitation_Quote();

    /**
     * The meta object literal for the '{@link org.keyline.model.core.impl.AddressableImpl <em>Addressable</em>}' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see org.keyline.model.core.impl.AddressableImpl
     * @see org.keyline.model.core.impl.CorePackageImpl#getAddressable()
     * @generated
     */
    EClass ADDRESSABLE = eINSTANCE.getAddressable();

    /**
     * The meta object literal for the '{@link org.keyline.model.core.impl.OrganisationImpl <em>Organisation</em>}' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see org.keyline.model.core.impl.OrganisationImpl
     * @see org.keyline.model.core.impl.CorePackageImpl#getOrganisation()
     * @generated
     */
    EClass ORGANISATION = eINSTANCE.getOrganisation();

    /**
     * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EAttribute ORGANISATION__KIND = eINSTANCE.getOrganisation_Kind();

    /**
     * The meta object literal for the '<em><b>Homes</b></em>' attribute feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EAttribute ORGANISATION__HOMES = eINSTANCE.getOrganisation_Homes();

    /**
     * The meta object literal for the '<em><b>People</b></em>' containment reference list feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EReference ORGANISATION__PEOPLE = eINSTANCE.getOrganisation_People();

    /**
     * The meta object literal for the '<em><b>Groups</b></em>' containment reference list feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EReference ORGANISATION__GROUPS = eINSTANCE.getOrganisation_Groups();

    /**
     * The meta object literal for the '{@link org.keyline.model.core.impl.PersonImpl <em>Person</em>}' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see org.keyline.model.core.impl.PersonImpl
     * @see org.keyline.model.core.impl.CorePackageImpl#getPerson()
     * @generated
     */
    EClass PERSON = eINSTANCE.getPerson();

    /**
     * The meta object literal for the '<em><b>Post</b></em>' attribute feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EAttribute PERSON__POST = eINSTANCE.getPerson_Post();

    /**
     * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EAttribute PERSON__KIND = eINSTANCE.getPerson_Kind();

    /**
     * The meta object literal for the '<em><b>Contact</b></em>' attribute feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EAttribute PERSON__CONTACT = eINSTANCE.getPerson_Contact();

    /**
     * The meta object literal for the '<em><b>Organisation</b></em>' container reference feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EReference PERSON__ORGANISATION = eINSTANCE.getPerson_Organisation();

    /**
     * The meta object literal for the '{@link org.keyline.model.core.impl.GroupImpl <em>Group</em>}' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see org.keyline.model.core.impl.GroupImpl
     * @see org.keyline.model.core.impl.CorePackageImpl#getGroup()
     * @generated
     */
    EClass GROUP = eINSTANCE.getGroup();

    /**
     * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EAttribute GROUP__KIND = eINSTANCE.getGroup_Kind();

    /**
     * The meta object literal for the '<em><b>Meeting Interval Days</b></em>' attribute feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EAttribute GROUP__MEETING_INTERVAL_DAYS = eINSTANCE.getGroup_MeetingIntervalDays();

    /**
     * The meta object literal for the '<em><b>Members</b></em>' reference list feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EReference GROUP__MEMBERS = eINSTANCE.getGroup_Members();

    /**
     * The meta object literal for the '{@link org.keyline.model.core.impl.PeriodImpl <em>Period</em>}' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see org.keyline.model.core.impl.PeriodImpl
     * @see org.keyline.model.core.impl.CorePackageImpl#getPeriod()
     * @generated
     */
    EClass PERIOD = eINSTANCE.getPeriod();

    /**
     * The meta object literal for the '<em><b>Start</b></em>' attribute feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EAttribute PERIOD__START = eINSTANCE.getPeriod_Start();

    /**
     * The meta object literal for the '<em><b>End</b></em>' attribute feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EAttribute PERIOD__END = eINSTANCE.getPeriod_End();

    /**
     * The meta object literal for the '{@link org.keyline.model.core.impl.DeclaredCountImpl <em>Declared Count</em>}' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see org.keyline.model.core.impl.DeclaredCountImpl
     * @see org.keyline.model.core.impl.CorePackageImpl#getDeclaredCount()
     * @generated
     */
    EClass DECLARED_COUNT = eINSTANCE.getDeclaredCount();

    /**
     * The meta object literal for the '<em><b>Subject</b></em>' attribute feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EAttribute DECLARED_COUNT__SUBJECT = eINSTANCE.getDeclaredCount_Subject();

    /**
     * The meta object literal for the '<em><b>Count</b></em>' attribute feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EAttribute DECLARED_COUNT__COUNT = eINSTANCE.getDeclaredCount_Count();

    /**
     * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EAttribute DECLARED_COUNT__TEXT = eINSTANCE.getDeclaredCount_Text();

    /**
     * The meta object literal for the '{@link org.keyline.model.core.DatePrecision <em>Date Precision</em>}' enum.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see org.keyline.model.core.DatePrecision
     * @see org.keyline.model.core.impl.CorePackageImpl#getDatePrecision()
     * @generated
     */
    EEnum DATE_PRECISION = eINSTANCE.getDatePrecision();

    /**
     * The meta object literal for the '{@link org.keyline.model.core.OrganisationKind <em>Organisation Kind</em>}' enum.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see org.keyline.model.core.OrganisationKind
     * @see org.keyline.model.core.impl.CorePackageImpl#getOrganisationKind()
     * @generated
     */
    EEnum ORGANISATION_KIND = eINSTANCE.getOrganisationKind();

    /**
     * The meta object literal for the '{@link org.keyline.model.core.PersonKind <em>Person Kind</em>}' enum.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see org.keyline.model.core.PersonKind
     * @see org.keyline.model.core.impl.CorePackageImpl#getPersonKind()
     * @generated
     */
    EEnum PERSON_KIND = eINSTANCE.getPersonKind();

    /**
     * The meta object literal for the '{@link org.keyline.model.core.GroupKind <em>Group Kind</em>}' enum.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see org.keyline.model.core.GroupKind
     * @see org.keyline.model.core.impl.CorePackageImpl#getGroupKind()
     * @generated
     */
    EEnum GROUP_KIND = eINSTANCE.getGroupKind();

    /**
     * The meta object literal for the '{@link org.keyline.model.core.Priority <em>Priority</em>}' enum.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see org.keyline.model.core.Priority
     * @see org.keyline.model.core.impl.CorePackageImpl#getPriority()
     * @generated
     */
    EEnum PRIORITY = eINSTANCE.getPriority();

    /**
     * The meta object literal for the '{@link org.keyline.model.core.Rag <em>Rag</em>}' enum.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see org.keyline.model.core.Rag
     * @see org.keyline.model.core.impl.CorePackageImpl#getRag()
     * @generated
     */
    EEnum RAG = eINSTANCE.getRag();

    /**
     * The meta object literal for the '{@link org.keyline.model.core.CountSubject <em>Count Subject</em>}' enum.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see org.keyline.model.core.CountSubject
     * @see org.keyline.model.core.impl.CorePackageImpl#getCountSubject()
     * @generated
     */
    EEnum COUNT_SUBJECT = eINSTANCE.getCountSubject();

    /**
     * The meta object literal for the '<em>Date</em>' data type.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see java.time.LocalDate
     * @see org.keyline.model.core.impl.CorePackageImpl#getDate()
     * @generated
     */
    EDataType DATE = eINSTANCE.getDate();

    /**
     * The meta object literal for the '<em>Origin</em>' data type.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see org.keyline.model.Origin
     * @see org.keyline.model.core.impl.CorePackageImpl#getOrigin()
     * @generated
     */
    EDataType ORIGIN = eINSTANCE.getOrigin();

  }

} //CorePackage
