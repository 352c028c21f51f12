/**
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.keyline.model.core.impl;

import java.time.LocalDate;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

import org.eclipse.emf.ecore.impl.EPackageImpl;

import org.keyline.model.Origin;

import org.keyline.model.assessment.AssessmentPackage;

import org.keyline.model.assessment.impl.AssessmentPackageImpl;

import org.keyline.model.core.Addressable;
import org.keyline.model.core.Citation;
import org.keyline.model.core.CoreFactory;
import org.keyline.model.core.CorePackage;
import org.keyline.model.core.CountSubject;
import org.keyline.model.core.DatePrecision;
import org.keyline.model.core.DeclaredCount;
import org.keyline.model.core.Element;
import org.keyline.model.core.Group;
import org.keyline.model.core.GroupKind;
import org.keyline.model.core.Organisation;
import org.keyline.model.core.OrganisationKind;
import org.keyline.model.core.Period;
import org.keyline.model.core.Person;
import org.keyline.model.core.PersonKind;
import org.keyline.model.core.Priority;
import org.keyline.model.core.Rag;

import org.keyline.model.framework.FrameworkPackage;

import org.keyline.model.framework.impl.FrameworkPackageImpl;

import org.keyline.model.guidance.GuidancePackage;

import org.keyline.model.guidance.impl.GuidancePackageImpl;

import org.keyline.model.inspection.InspectionPackage;

import org.keyline.model.inspection.impl.InspectionPackageImpl;

import org.keyline.model.plan.PlanPackage;

import org.keyline.model.plan.impl.PlanPackageImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model <b>Package</b>.
 * <!-- end-user-doc -->
 * @generated
 */
public class CorePackageImpl extends EPackageImpl implements CorePackage
{
  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  private EClass elementEClass = null;

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  private EClass citationEClass = null;

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  private EClass addressableEClass = null;

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  private EClass organisationEClass = null;

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  private EClass personEClass = null;

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  private EClass groupEClass = null;

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  private EClass periodEClass = null;

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  private EClass declaredCountEClass = null;

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  private EEnum datePrecisionEEnum = null;

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  private EEnum organisationKindEEnum = null;

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  private EEnum personKindEEnum = null;

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  private EEnum groupKindEEnum = null;

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  private EEnum priorityEEnum = null;

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  private EEnum ragEEnum = null;

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  private EEnum countSubjectEEnum = null;

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  private EDataType dateEDataType = null;

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  private EDataType originEDataType = null;

  /**
   * Creates an instance of the model <b>Package</b>, registered with
   * {@link org.eclipse.emf.ecore.EPackage.Registry EPackage.Registry} by the package
   * package URI value.
   * <p>Note: the correct way to create the package is via the static
   * factory method {@link #init init()}, which also performs
   * initialization of the package, or returns the registered package,
   * if one already exists.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see org.eclipse.emf.ecore.EPackage.Registry
   * @see org.keyline.model.core.CorePackage#eNS_URI
   * @see #init()
   * @generated
   */
  private CorePackageImpl()
  {
    super(eNS_URI, CoreFactory.eINSTANCE);
  }
  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  private static boolean isInited = false;

  /**
   * Creates, registers, and initializes the <b>Package</b> for this model, and for any others upon which it depends.
   *
   * <p>This method is used to initialize {@link CorePackage#eINSTANCE} when that field is accessed.
   * Clients should not invoke it directly. Instead, they should simply access that field to obtain the package.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #eNS_URI
   * @see #createPackageContents()
   * @see #initializePackageContents()
   * @generated
   */
  public static CorePackage init()
  {
    if (isInited) return (CorePackage)EPackage.Registry.INSTANCE.getEPackage(CorePackage.eNS_URI);

    // Obtain or create and register package
    Object registeredCorePackage = EPackage.Registry.INSTANCE.get(eNS_URI);
    CorePackageImpl theCorePackage = registeredCorePackage instanceof CorePackageImpl ? (CorePackageImpl)registeredCorePackage : new CorePackageImpl();

    isInited = true;

    // Obtain or create and register interdependencies
    Object registeredPackage = EPackage.Registry.INSTANCE.getEPackage(FrameworkPackage.eNS_URI);
    FrameworkPackageImpl theFrameworkPackage = (FrameworkPackageImpl)(registeredPackage instanceof FrameworkPackageImpl ? registeredPackage : FrameworkPackage.eINSTANCE);
    registeredPackage = EPackage.Registry.INSTANCE.getEPackage(InspectionPackage.eNS_URI);
    InspectionPackageImpl theInspectionPackage = (InspectionPackageImpl)(registeredPackage instanceof InspectionPackageImpl ? registeredPackage : InspectionPackage.eINSTANCE);
    registeredPackage = EPackage.Registry.INSTANCE.getEPackage(PlanPackage.eNS_URI);
    PlanPackageImpl thePlanPackage = (PlanPackageImpl)(registeredPackage instanceof PlanPackageImpl ? registeredPackage : PlanPackage.eINSTANCE);
    registeredPackage = EPackage.Registry.INSTANCE.getEPackage(AssessmentPackage.eNS_URI);
    AssessmentPackageImpl theAssessmentPackage = (AssessmentPackageImpl)(registeredPackage instanceof AssessmentPackageImpl ? registeredPackage : AssessmentPackage.eINSTANCE);
    registeredPackage = EPackage.Registry.INSTANCE.getEPackage(GuidancePackage.eNS_URI);
    GuidancePackageImpl theGuidancePackage = (GuidancePackageImpl)(registeredPackage instanceof GuidancePackageImpl ? registeredPackage : GuidancePackage.eINSTANCE);

    // Create package meta-data objects
    theCorePackage.createPackageContents();
    theFrameworkPackage.createPackageContents();
    theInspectionPackage.createPackageContents();
    thePlanPackage.createPackageContents();
    theAssessmentPackage.createPackageContents();
    theGuidancePackage.createPackageContents();

    // Initialize created meta-data
    theCorePackage.initializePackageContents();
    theFrameworkPackage.initializePackageContents();
    theInspectionPackage.initializePackageContents();
    thePlanPackage.initializePackageContents();
    theAssessmentPackage.initializePackageContents();
    theGuidancePackage.initializePackageContents();

    // Mark meta-data to indicate it can't be changed
    theCorePackage.freeze();

    // Update the registry and return the package
    EPackage.Registry.INSTANCE.put(CorePackage.eNS_URI, theCorePackage);
    return theCorePackage;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EClass getElement()
  {
    return elementEClass;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EAttribute getElement_Id()
  {
    return (EAttribute)elementEClass.getEStructuralFeatures().get(0);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EAttribute getElement_Ref()
  {
    return (EAttribute)elementEClass.getEStructuralFeatures().get(1);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EAttribute getElement_Name()
  {
    return (EAttribute)elementEClass.getEStructuralFeatures().get(2);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EAttribute getElement_Description()
  {
    return (EAttribute)elementEClass.getEStructuralFeatures().get(3);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EAttribute getElement_Origin()
  {
    return (EAttribute)elementEClass.getEStructuralFeatures().get(4);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EReference getElement_Citations()
  {
    return (EReference)elementEClass.getEStructuralFeatures().get(5);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EClass getCitation()
  {
    return citationEClass;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EAttribute getCitation_Document()
  {
    return (EAttribute)citationEClass.getEStructuralFeatures().get(0);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EAttribute getCitation_Locator()
  {
    return (EAttribute)citationEClass.getEStructuralFeatures().get(1);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EAttribute getCitation_Quote()
  {
    return (EAttribute)citationEClass.getEStructuralFeatures().get(2);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EClass getAddressable()
  {
    return addressableEClass;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EClass getOrganisation()
  {
    return organisationEClass;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EAttribute getOrganisation_Kind()
  {
    return (EAttribute)organisationEClass.getEStructuralFeatures().get(0);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EAttribute getOrganisation_Homes()
  {
    return (EAttribute)organisationEClass.getEStructuralFeatures().get(1);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EReference getOrganisation_People()
  {
    return (EReference)organisationEClass.getEStructuralFeatures().get(2);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EReference getOrganisation_Groups()
  {
    return (EReference)organisationEClass.getEStructuralFeatures().get(3);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EClass getPerson()
  {
    return personEClass;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EAttribute getPerson_Post()
  {
    return (EAttribute)personEClass.getEStructuralFeatures().get(0);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EAttribute getPerson_Kind()
  {
    return (EAttribute)personEClass.getEStructuralFeatures().get(1);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EAttribute getPerson_Contact()
  {
    return (EAttribute)personEClass.getEStructuralFeatures().get(2);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EReference getPerson_Organisation()
  {
    return (EReference)personEClass.getEStructuralFeatures().get(3);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EClass getGroup()
  {
    return groupEClass;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EAttribute getGroup_Kind()
  {
    return (EAttribute)groupEClass.getEStructuralFeatures().get(0);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EAttribute getGroup_MeetingIntervalDays()
  {
    return (EAttribute)groupEClass.getEStructuralFeatures().get(1);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EReference getGroup_Members()
  {
    return (EReference)groupEClass.getEStructuralFeatures().get(2);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EClass getPeriod()
  {
    return periodEClass;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EAttribute getPeriod_Start()
  {
    return (EAttribute)periodEClass.getEStructuralFeatures().get(0);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EAttribute getPeriod_End()
  {
    return (EAttribute)periodEClass.getEStructuralFeatures().get(1);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EClass getDeclaredCount()
  {
    return declaredCountEClass;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EAttribute getDeclaredCount_Subject()
  {
    return (EAttribute)declaredCountEClass.getEStructuralFeatures().get(0);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EAttribute getDeclaredCount_Count()
  {
    return (EAttribute)declaredCountEClass.getEStructuralFeatures().get(1);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EAttribute getDeclaredCount_Text()
  {
    return (EAttribute)declaredCountEClass.getEStructuralFeatures().get(2);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EEnum getDatePrecision()
  {
    return datePrecisionEEnum;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EEnum getOrganisationKind()
  {
    return organisationKindEEnum;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EEnum getPersonKind()
  {
    return personKindEEnum;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EEnum getGroupKind()
  {
    return groupKindEEnum;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EEnum getPriority()
  {
    return priorityEEnum;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EEnum getRag()
  {
    return ragEEnum;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EEnum getCountSubject()
  {
    return countSubjectEEnum;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EDataType getDate()
  {
    return dateEDataType;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EDataType getOrigin()
  {
    return originEDataType;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public CoreFactory getCoreFactory()
  {
    return (CoreFactory)getEFactoryInstance();
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  private boolean isCreated = false;

  /**
   * Creates the meta-model objects for the package.  This method is
   * guarded to have no affect on any invocation but its first.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  public void createPackageContents()
  {
    if (isCreated) return;
    isCreated = true;

    // Create classes and their features
    elementEClass = createEClass(ELEMENT);
    createEAttribute(elementEClass, ELEMENT__ID);
    createEAttribute(elementEClass, ELEMENT__REF);
    createEAttribute(elementEClass, ELEMENT__NAME);
    createEAttribute(elementEClass, ELEMENT__DESCRIPTION);
    createEAttribute(elementEClass, ELEMENT__ORIGIN);
    createEReference(elementEClass, ELEMENT__CITATIONS);

    citationEClass = createEClass(CITATION);
    createEAttribute(citationEClass, CITATION__DOCUMENT);
    createEAttribute(citationEClass, CITATION__LOCATOR);
    createEAttribute(citationEClass, CITATION__QUOTE);

    addressableEClass = createEClass(ADDRESSABLE);

    organisationEClass = createEClass(ORGANISATION);
    createEAttribute(organisationEClass, ORGANISATION__KIND);
    createEAttribute(organisationEClass, ORGANISATION__HOMES);
    createEReference(organisationEClass, ORGANISATION__PEOPLE);
    createEReference(organisationEClass, ORGANISATION__GROUPS);

    personEClass = createEClass(PERSON);
    createEAttribute(personEClass, PERSON__POST);
    createEAttribute(personEClass, PERSON__KIND);
    createEAttribute(personEClass, PERSON__CONTACT);
    createEReference(personEClass, PERSON__ORGANISATION);

    groupEClass = createEClass(GROUP);
    createEAttribute(groupEClass, GROUP__KIND);
    createEAttribute(groupEClass, GROUP__MEETING_INTERVAL_DAYS);
    createEReference(groupEClass, GROUP__MEMBERS);

    periodEClass = createEClass(PERIOD);
    createEAttribute(periodEClass, PERIOD__START);
    createEAttribute(periodEClass, PERIOD__END);

    declaredCountEClass = createEClass(DECLARED_COUNT);
    createEAttribute(declaredCountEClass, DECLARED_COUNT__SUBJECT);
    createEAttribute(declaredCountEClass, DECLARED_COUNT__COUNT);
    createEAttribute(declaredCountEClass, DECLARED_COUNT__TEXT);

    // Create enums
    datePrecisionEEnum = createEEnum(DATE_PRECISION);
    organisationKindEEnum = createEEnum(ORGANISATION_KIND);
    personKindEEnum = createEEnum(PERSON_KIND);
    groupKindEEnum = createEEnum(GROUP_KIND);
    priorityEEnum = createEEnum(PRIORITY);
    ragEEnum = createEEnum(RAG);
    countSubjectEEnum = createEEnum(COUNT_SUBJECT);

    // Create data types
    dateEDataType = createEDataType(DATE);
    originEDataType = createEDataType(ORIGIN);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  private boolean isInitialized = false;

  /**
   * Complete the initialization of the package and its meta-model.  This
   * method is guarded to have no affect on any invocation but its first.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  public void initializePackageContents()
  {
    if (isInitialized) return;
    isInitialized = true;

    // Initialize package
    setName(eNAME);
    setNsPrefix(eNS_PREFIX);
    setNsURI(eNS_URI);

    // Create type parameters

    // Set bounds for type parameters

    // Add supertypes to classes
    addressableEClass.getESuperTypes().add(this.getElement());
    organisationEClass.getESuperTypes().add(this.getElement());
    personEClass.getESuperTypes().add(this.getElement());
    groupEClass.getESuperTypes().add(this.getElement());

    // Initialize classes, features, and operations; add parameters
    initEClass(elementEClass, Element.class, "Element", IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
    initEAttribute(getElement_Id(), ecorePackage.getEString(), "id", null, 0, 1, Element.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEAttribute(getElement_Ref(), ecorePackage.getEString(), "ref", null, 0, 1, Element.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEAttribute(getElement_Name(), ecorePackage.getEString(), "name", null, 0, 1, Element.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEAttribute(getElement_Description(), ecorePackage.getEString(), "description", null, 0, 1, Element.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEAttribute(getElement_Origin(), this.getOrigin(), "origin", null, 0, 1, Element.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEReference(getElement_Citations(), this.getCitation(), null, "citations", null, 0, -1, Element.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

    initEClass(citationEClass, Citation.class, "Citation", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
    initEAttribute(getCitation_Document(), ecorePackage.getEString(), "document", null, 0, 1, Citation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEAttribute(getCitation_Locator(), ecorePackage.getEString(), "locator", null, 0, 1, Citation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEAttribute(getCitation_Quote(), ecorePackage.getEString(), "quote", null, 0, 1, Citation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

    initEClass(addressableEClass, Addressable.class, "Addressable", IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);

    initEClass(organisationEClass, Organisation.class, "Organisation", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
    initEAttribute(getOrganisation_Kind(), this.getOrganisationKind(), "kind", null, 0, 1, Organisation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEAttribute(getOrganisation_Homes(), ecorePackage.getEIntegerObject(), "homes", null, 0, 1, Organisation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEReference(getOrganisation_People(), this.getPerson(), this.getPerson_Organisation(), "people", null, 0, -1, Organisation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEReference(getOrganisation_Groups(), this.getGroup(), null, "groups", null, 0, -1, Organisation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

    initEClass(personEClass, Person.class, "Person", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
    initEAttribute(getPerson_Post(), ecorePackage.getEString(), "post", null, 0, 1, Person.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEAttribute(getPerson_Kind(), this.getPersonKind(), "kind", null, 0, 1, Person.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEAttribute(getPerson_Contact(), ecorePackage.getEString(), "contact", null, 0, 1, Person.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEReference(getPerson_Organisation(), this.getOrganisation(), this.getOrganisation_People(), "organisation", null, 0, 1, Person.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

    initEClass(groupEClass, Group.class, "Group", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
    initEAttribute(getGroup_Kind(), this.getGroupKind(), "kind", null, 0, 1, Group.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEAttribute(getGroup_MeetingIntervalDays(), ecorePackage.getEIntegerObject(), "meetingIntervalDays", null, 0, 1, Group.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEReference(getGroup_Members(), this.getPerson(), null, "members", null, 0, -1, Group.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

    initEClass(periodEClass, Period.class, "Period", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
    initEAttribute(getPeriod_Start(), this.getDate(), "start", null, 0, 1, Period.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEAttribute(getPeriod_End(), this.getDate(), "end", null, 0, 1, Period.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

    initEClass(declaredCountEClass, DeclaredCount.class, "DeclaredCount", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
    initEAttribute(getDeclaredCount_Subject(), this.getCountSubject(), "subject", null, 0, 1, DeclaredCount.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEAttribute(getDeclaredCount_Count(), ecorePackage.getEIntegerObject(), "count", null, 0, 1, DeclaredCount.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEAttribute(getDeclaredCount_Text(), ecorePackage.getEString(), "text", null, 0, 1, DeclaredCount.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

    // Initialize enums and add enum literals
    initEEnum(datePrecisionEEnum, DatePrecision.class, "DatePrecision");
    addEEnumLiteral(datePrecisionEEnum, DatePrecision.DAY);
    addEEnumLiteral(datePrecisionEEnum, DatePrecision.MONTH);

    initEEnum(organisationKindEEnum, OrganisationKind.class, "OrganisationKind");
    addEEnumLiteral(organisationKindEEnum, OrganisationKind.UNSPECIFIED);
    addEEnumLiteral(organisationKindEEnum, OrganisationKind.LOCAL_AUTHORITY);
    addEEnumLiteral(organisationKindEEnum, OrganisationKind.REGISTERED_SOCIAL_LANDLORD);
    addEEnumLiteral(organisationKindEEnum, OrganisationKind.ALMO);
    addEEnumLiteral(organisationKindEEnum, OrganisationKind.INSPECTORATE);
    addEEnumLiteral(organisationKindEEnum, OrganisationKind.REGULATOR);
    addEEnumLiteral(organisationKindEEnum, OrganisationKind.AUDITOR);
    addEEnumLiteral(organisationKindEEnum, OrganisationKind.CONTRACTOR);
    addEEnumLiteral(organisationKindEEnum, OrganisationKind.OTHER);

    initEEnum(personKindEEnum, PersonKind.class, "PersonKind");
    addEEnumLiteral(personKindEEnum, PersonKind.UNSPECIFIED);
    addEEnumLiteral(personKindEEnum, PersonKind.OFFICER);
    addEEnumLiteral(personKindEEnum, PersonKind.MEMBER);
    addEEnumLiteral(personKindEEnum, PersonKind.TENANT);
    addEEnumLiteral(personKindEEnum, PersonKind.EXTERNAL);

    initEEnum(groupKindEEnum, GroupKind.class, "GroupKind");
    addEEnumLiteral(groupKindEEnum, GroupKind.UNSPECIFIED);
    addEEnumLiteral(groupKindEEnum, GroupKind.BOARD);
    addEEnumLiteral(groupKindEEnum, GroupKind.TEAM);
    addEEnumLiteral(groupKindEEnum, GroupKind.PANEL);
    addEEnumLiteral(groupKindEEnum, GroupKind.COMMITTEE);

    initEEnum(priorityEEnum, Priority.class, "Priority");
    addEEnumLiteral(priorityEEnum, Priority.UNSPECIFIED);
    addEEnumLiteral(priorityEEnum, Priority.HIGH);
    addEEnumLiteral(priorityEEnum, Priority.MEDIUM);
    addEEnumLiteral(priorityEEnum, Priority.LOW);

    initEEnum(ragEEnum, Rag.class, "Rag");
    addEEnumLiteral(ragEEnum, Rag.UNSPECIFIED);
    addEEnumLiteral(ragEEnum, Rag.RED);
    addEEnumLiteral(ragEEnum, Rag.AMBER);
    addEEnumLiteral(ragEEnum, Rag.GREEN);

    initEEnum(countSubjectEEnum, CountSubject.class, "CountSubject");
    addEEnumLiteral(countSubjectEEnum, CountSubject.KEY_RECOMMENDATIONS);
    addEEnumLiteral(countSubjectEEnum, CountSubject.SUPPORTING_RECOMMENDATIONS);
    addEEnumLiteral(countSubjectEEnum, CountSubject.RECOMMENDATIONS);
    addEEnumLiteral(countSubjectEEnum, CountSubject.FINDINGS);
    addEEnumLiteral(countSubjectEEnum, CountSubject.WORK_STREAMS);
    addEEnumLiteral(countSubjectEEnum, CountSubject.ACTIONS);
    addEEnumLiteral(countSubjectEEnum, CountSubject.QUESTIONS);
    addEEnumLiteral(countSubjectEEnum, CountSubject.AREAS);
    addEEnumLiteral(countSubjectEEnum, CountSubject.KEY_LINES);

    // Initialize data types
    initEDataType(dateEDataType, LocalDate.class, "Date", IS_SERIALIZABLE, !IS_GENERATED_INSTANCE_CLASS);
    initEDataType(originEDataType, Origin.class, "Origin", IS_SERIALIZABLE, !IS_GENERATED_INSTANCE_CLASS);

    // Create resource
    createResource(eNS_URI);

    // Create annotations
    // http://www.eclipse.org/emf/2002/GenModel
    createGenModelAnnotations();
  }

  /**
   * Initializes the annotations for <b>http://www.eclipse.org/emf/2002/GenModel</b>.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  protected void createGenModelAnnotations()
  {
    String source = "http://www.eclipse.org/emf/2002/GenModel";
    addAnnotation
      (this,
       source,
       new String[]
       {
         "documentation", "What everything in Keyline has in common: identity, references, people and organisations."
       });
    addAnnotation
      (dateEDataType,
       source,
       new String[]
       {
         "documentation", "A day of the calendar, written in ISO 8601 (2009-11-30).",
         "create", "return it == null ? null : <%java.time.LocalDate%>.parse(it);",
         "convert", "return it == null ? null : it.toString();"
       });
    addAnnotation
      (originEDataType,
       source,
       new String[]
       {
         "documentation", "Where an imported element was read: file name and row, written file#row; rows count from 1.",
         "create", "return it == null ? null : <%org.keyline.model.Origin%>.parse(it);",
         "convert", "return it == null ? null : it.toString();"
       });
    addAnnotation
      (datePrecisionEEnum,
       source,
       new String[]
       {
         "documentation", "How exactly a date was stated. A date known to the month stands for the last day of that month."
       });
    addAnnotation
      (organisationKindEEnum,
       source,
       new String[]
       {
         "documentation", "What sort of body an organisation is; the regulator\'s rules differ by it (SHR \u00b65)."
       });
    addAnnotation
      (personKindEEnum,
       source,
       new String[]
       {
         "documentation", "In which capacity a person takes part."
       });
    addAnnotation
      (groupKindEEnum,
       source,
       new String[]
       {
         "documentation", "What sort of group it is."
       });
    addAnnotation
      (priorityEEnum,
       source,
       new String[]
       {
         "documentation", "How urgent something is (SHR \u00b68)."
       });
    addAnnotation
      (ragEEnum,
       source,
       new String[]
       {
         "documentation", "The traffic light: red, amber or green (WLGA Step 9)."
       });
    addAnnotation
      (countSubjectEEnum,
       source,
       new String[]
       {
         "documentation", "What a stated count counts."
       });
    addAnnotation
      (elementEClass,
       source,
       new String[]
       {
         "documentation", "Anything that can be identified, named and cited."
       });
    addAnnotation
      (getElement_Id(),
       source,
       new String[]
       {
         "documentation", "The universally unique identifier (UUID) of the element; given when it is created or read, never changed."
       });
    addAnnotation
      (getElement_Ref(),
       source,
       new String[]
       {
         "documentation", "The reference by which the field knows it, such as R1.1, A.3 or A1 2.1."
       });
    addAnnotation
      (getElement_Name(),
       source,
       new String[]
       {
         "documentation", "Its name or title, in one line."
       });
    addAnnotation
      (getElement_Description(),
       source,
       new String[]
       {
         "documentation", "Its text, of any length; may have several lines."
       });
    addAnnotation
      (getElement_Origin(),
       source,
       new String[]
       {
         "documentation", "Where it was imported from; absent for what was made by hand."
       });
    addAnnotation
      (getElement_Citations(),
       source,
       new String[]
       {
         "documentation", "Documents and paragraphs that it rests on."
       });
    addAnnotation
      (citationEClass,
       source,
       new String[]
       {
         "documentation", "A place in a document."
       });
    addAnnotation
      (getCitation_Document(),
       source,
       new String[]
       {
         "documentation", "The document\'s title or short name."
       });
    addAnnotation
      (getCitation_Locator(),
       source,
       new String[]
       {
         "documentation", "The place in it, such as \u00b68 or p. 12."
       });
    addAnnotation
      (getCitation_Quote(),
       source,
       new String[]
       {
         "documentation", "The words that are cited."
       });
    addAnnotation
      (addressableEClass,
       source,
       new String[]
       {
         "documentation", "Something that an action can answer: a recommendation, a finding, a key line of enquiry, a key question, another named source."
       });
    addAnnotation
      (organisationEClass,
       source,
       new String[]
       {
         "documentation", "A council, landlord, inspectorate or other body."
       });
    addAnnotation
      (getOrganisation_Kind(),
       source,
       new String[]
       {
         "documentation", "What sort of body it is."
       });
    addAnnotation
      (getOrganisation_Homes(),
       source,
       new String[]
       {
         "documentation", "Number of homes that it owns or manages; fewer than 500 make a small landlord (SHR \u00b65)."
       });
    addAnnotation
      (getOrganisation_People(),
       source,
       new String[]
       {
         "documentation", "Those who work for it or sit on it."
       });
    addAnnotation
      (getOrganisation_Groups(),
       source,
       new String[]
       {
         "documentation", "Its boards, teams and panels."
       });
    addAnnotation
      (personEClass,
       source,
       new String[]
       {
         "documentation", "Somebody who leads, supports, assesses or approves. The name is the element\'s name."
       });
    addAnnotation
      (getPerson_Post(),
       source,
       new String[]
       {
         "documentation", "Post or office held."
       });
    addAnnotation
      (getPerson_Kind(),
       source,
       new String[]
       {
         "documentation", "In which capacity the person takes part."
       });
    addAnnotation
      (getPerson_Contact(),
       source,
       new String[]
       {
         "documentation", "Address, e-mail or telephone number."
       });
    addAnnotation
      (getPerson_Organisation(),
       source,
       new String[]
       {
         "documentation", "The body that the person belongs to."
       });
    addAnnotation
      (groupEClass,
       source,
       new String[]
       {
         "documentation", "A board, team or panel that meets."
       });
    addAnnotation
      (getGroup_Kind(),
       source,
       new String[]
       {
         "documentation", "What sort of group it is."
       });
    addAnnotation
      (getGroup_MeetingIntervalDays(),
       source,
       new String[]
       {
         "documentation", "Days from one meeting to the next (NCC 3.1, 4.2)."
       });
    addAnnotation
      (getGroup_Members(),
       source,
       new String[]
       {
         "documentation", "Who sits on it."
       });
    addAnnotation
      (periodEClass,
       source,
       new String[]
       {
         "documentation", "From a day to a day, both included."
       });
    addAnnotation
      (getPeriod_Start(),
       source,
       new String[]
       {
         "documentation", "The first day."
       });
    addAnnotation
      (getPeriod_End(),
       source,
       new String[]
       {
         "documentation", "The last day."
       });
    addAnnotation
      (declaredCountEClass,
       source,
       new String[]
       {
         "documentation", "A count that a document states, to be compared with what is modelled (NCC 1; KLOE)."
       });
    addAnnotation
      (getDeclaredCount_Subject(),
       source,
       new String[]
       {
         "documentation", "What is counted."
       });
    addAnnotation
      (getDeclaredCount_Count(),
       source,
       new String[]
       {
         "documentation", "The number stated."
       });
    addAnnotation
      (getDeclaredCount_Text(),
       source,
       new String[]
       {
         "documentation", "The words that state it."
       });
  }

} //CorePackageImpl
