/**
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.keyline.model.inspection.impl;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

import org.eclipse.emf.ecore.impl.EPackageImpl;

import org.keyline.model.assessment.AssessmentPackage;

import org.keyline.model.assessment.impl.AssessmentPackageImpl;

import org.keyline.model.core.CorePackage;

import org.keyline.model.core.impl.CorePackageImpl;

import org.keyline.model.framework.FrameworkPackage;

import org.keyline.model.framework.impl.FrameworkPackageImpl;

import org.keyline.model.guidance.GuidancePackage;

import org.keyline.model.guidance.impl.GuidancePackageImpl;

import org.keyline.model.inspection.AuditorDocument;
import org.keyline.model.inspection.Finding;
import org.keyline.model.inspection.FindingKind;
import org.keyline.model.inspection.Grade;
import org.keyline.model.inspection.Inspection;
import org.keyline.model.inspection.InspectionFactory;
import org.keyline.model.inspection.InspectionPackage;
import org.keyline.model.inspection.InspectionReport;
import org.keyline.model.inspection.Prospects;
import org.keyline.model.inspection.Recommendation;
import org.keyline.model.inspection.ServiceArea;

import org.keyline.model.plan.PlanPackage;

import org.keyline.model.plan.impl.PlanPackageImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model <b>Package</b>.
 * <!-- end-user-doc -->
 * @generated
 */
public class InspectionPackageImpl extends EPackageImpl implements InspectionPackage
{
  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  private EClass inspectionEClass = null;

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  private EClass serviceAreaEClass = null;

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  private EClass inspectionReportEClass = null;

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  private EClass recommendationEClass = null;

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  private EClass findingEClass = null;

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  private EEnum prospectsEEnum = null;

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  private EEnum gradeEEnum = null;

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  private EEnum findingKindEEnum = null;

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  private EEnum auditorDocumentEEnum = null;

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
   * @see org.keyline.model.inspection.InspectionPackage#eNS_URI
   * @see #init()
   * @generated
   */
  private InspectionPackageImpl()
  {
    super(eNS_URI, InspectionFactory.eINSTANCE);
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
   * <p>This method is used to initialize {@link InspectionPackage#eINSTANCE} when that field is accessed.
   * Clients should not invoke it directly. Instead, they should simply access that field to obtain the package.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #eNS_URI
   * @see #createPackageContents()
   * @see #initializePackageContents()
   * @generated
   */
  public static InspectionPackage init()
  {
    if (isInited) return (InspectionPackage)EPackage.Registry.INSTANCE.getEPackage(InspectionPackage.eNS_URI);

    // Obtain or create and register package
    Object registeredInspectionPackage = EPackage.Registry.INSTANCE.get(eNS_URI);
    InspectionPackageImpl theInspectionPackage = registeredInspectionPackage instanceof InspectionPackageImpl ? (InspectionPackageImpl)registeredInspectionPackage : new InspectionPackageImpl();

    isInited = true;

    // Obtain or create and register interdependencies
    Object registeredPackage = EPackage.Registry.INSTANCE.getEPackage(CorePackage.eNS_URI);
    CorePackageImpl theCorePackage = (CorePackageImpl)(registeredPackage instanceof CorePackageImpl ? registeredPackage : CorePackage.eINSTANCE);
    registeredPackage = EPackage.Registry.INSTANCE.getEPackage(FrameworkPackage.eNS_URI);
    FrameworkPackageImpl theFrameworkPackage = (FrameworkPackageImpl)(registeredPackage instanceof FrameworkPackageImpl ? registeredPackage : FrameworkPackage.eINSTANCE);
    registeredPackage = EPackage.Registry.INSTANCE.getEPackage(PlanPackage.eNS_URI);
    PlanPackageImpl thePlanPackage = (PlanPackageImpl)(registeredPackage instanceof PlanPackageImpl ? registeredPackage : PlanPackage.eINSTANCE);
    registeredPackage = EPackage.Registry.INSTANCE.getEPackage(AssessmentPackage.eNS_URI);
    AssessmentPackageImpl theAssessmentPackage = (AssessmentPackageImpl)(registeredPackage instanceof AssessmentPackageImpl ? registeredPackage : AssessmentPackage.eINSTANCE);
    registeredPackage = EPackage.Registry.INSTANCE.getEPackage(GuidancePackage.eNS_URI);
    GuidancePackageImpl theGuidancePackage = (GuidancePackageImpl)(registeredPackage instanceof GuidancePackageImpl ? registeredPackage : GuidancePackage.eINSTANCE);

    // Create package meta-data objects
    theInspectionPackage.createPackageContents();
    theCorePackage.createPackageContents();
    theFrameworkPackage.createPackageContents();
    thePlanPackage.createPackageContents();
    theAssessmentPackage.createPackageContents();
    theGuidancePackage.createPackageContents();

    // Initialize created meta-data
    theInspectionPackage.initializePackageContents();
    theCorePackage.initializePackageContents();
    theFrameworkPackage.initializePackageContents();
    thePlanPackage.initializePackageContents();
    theAssessmentPackage.initializePackageContents();
    theGuidancePackage.initializePackageContents();

    // Mark meta-data to indicate it can't be changed
    theInspectionPackage.freeze();

    // Update the registry and return the package
    EPackage.Registry.INSTANCE.put(InspectionPackage.eNS_URI, theInspectionPackage);
    return theInspectionPackage;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EClass getInspection()
  {
    return inspectionEClass;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EAttribute getInspection_Start()
  {
    return (EAttribute)inspectionEClass.getEStructuralFeatures().get(0);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EAttribute getInspection_End()
  {
    return (EAttribute)inspectionEClass.getEStructuralFeatures().get(1);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EAttribute getInspection_Scope()
  {
    return (EAttribute)inspectionEClass.getEStructuralFeatures().get(2);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EAttribute getInspection_Planned()
  {
    return (EAttribute)inspectionEClass.getEStructuralFeatures().get(3);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EAttribute getInspection_Stars()
  {
    return (EAttribute)inspectionEClass.getEStructuralFeatures().get(4);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EAttribute getInspection_Prospects()
  {
    return (EAttribute)inspectionEClass.getEStructuralFeatures().get(5);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EAttribute getInspection_Grade()
  {
    return (EAttribute)inspectionEClass.getEStructuralFeatures().get(6);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EAttribute getInspection_SignificantWeaknesses()
  {
    return (EAttribute)inspectionEClass.getEStructuralFeatures().get(7);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EAttribute getInspection_AuditorCopies()
  {
    return (EAttribute)inspectionEClass.getEStructuralFeatures().get(8);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EReference getInspection_Body()
  {
    return (EReference)inspectionEClass.getEStructuralFeatures().get(9);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EReference getInspection_Inspectorate()
  {
    return (EReference)inspectionEClass.getEStructuralFeatures().get(10);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EReference getInspection_ServiceAreas()
  {
    return (EReference)inspectionEClass.getEStructuralFeatures().get(11);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EReference getInspection_Report()
  {
    return (EReference)inspectionEClass.getEStructuralFeatures().get(12);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EClass getServiceArea()
  {
    return serviceAreaEClass;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EAttribute getServiceArea_Grade()
  {
    return (EAttribute)serviceAreaEClass.getEStructuralFeatures().get(0);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EAttribute getServiceArea_SignificantWeaknesses()
  {
    return (EAttribute)serviceAreaEClass.getEStructuralFeatures().get(1);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EClass getInspectionReport()
  {
    return inspectionReportEClass;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EAttribute getInspectionReport_PublishedOn()
  {
    return (EAttribute)inspectionReportEClass.getEStructuralFeatures().get(0);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EReference getInspectionReport_Inspection()
  {
    return (EReference)inspectionReportEClass.getEStructuralFeatures().get(1);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EReference getInspectionReport_DeclaredCounts()
  {
    return (EReference)inspectionReportEClass.getEStructuralFeatures().get(2);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EReference getInspectionReport_Recommendations()
  {
    return (EReference)inspectionReportEClass.getEStructuralFeatures().get(3);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EReference getInspectionReport_Findings()
  {
    return (EReference)inspectionReportEClass.getEStructuralFeatures().get(4);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EClass getRecommendation()
  {
    return recommendationEClass;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EAttribute getRecommendation_Deadline()
  {
    return (EAttribute)recommendationEClass.getEStructuralFeatures().get(0);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EAttribute getRecommendation_DeadlinePrecision()
  {
    return (EAttribute)recommendationEClass.getEStructuralFeatures().get(1);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EAttribute getRecommendation_DeadlineText()
  {
    return (EAttribute)recommendationEClass.getEStructuralFeatures().get(2);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EAttribute getRecommendation_Priority()
  {
    return (EAttribute)recommendationEClass.getEStructuralFeatures().get(3);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EAttribute getRecommendation_ExpectedBenefit()
  {
    return (EAttribute)recommendationEClass.getEStructuralFeatures().get(4);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EAttribute getRecommendation_CitedOnly()
  {
    return (EAttribute)recommendationEClass.getEStructuralFeatures().get(5);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EReference getRecommendation_Children()
  {
    return (EReference)recommendationEClass.getEStructuralFeatures().get(6);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EReference getRecommendation_Parent()
  {
    return (EReference)recommendationEClass.getEStructuralFeatures().get(7);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EReference getRecommendation_KeyLines()
  {
    return (EReference)recommendationEClass.getEStructuralFeatures().get(8);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EClass getFinding()
  {
    return findingEClass;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EAttribute getFinding_Kind()
  {
    return (EAttribute)findingEClass.getEStructuralFeatures().get(0);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EAttribute getFinding_ReasonForNoAction()
  {
    return (EAttribute)findingEClass.getEStructuralFeatures().get(1);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EEnum getProspects()
  {
    return prospectsEEnum;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EEnum getGrade()
  {
    return gradeEEnum;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EEnum getFindingKind()
  {
    return findingKindEEnum;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EEnum getAuditorDocument()
  {
    return auditorDocumentEEnum;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public InspectionFactory getInspectionFactory()
  {
    return (InspectionFactory)getEFactoryInstance();
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
    inspectionEClass = createEClass(INSPECTION);
    createEAttribute(inspectionEClass, INSPECTION__START);
    createEAttribute(inspectionEClass, INSPECTION__END);
    createEAttribute(inspectionEClass, INSPECTION__SCOPE);
    createEAttribute(inspectionEClass, INSPECTION__PLANNED);
    createEAttribute(inspectionEClass, INSPECTION__STARS);
    createEAttribute(inspectionEClass, INSPECTION__PROSPECTS);
    createEAttribute(inspectionEClass, INSPECTION__GRADE);
    createEAttribute(inspectionEClass, INSPECTION__SIGNIFICANT_WEAKNESSES);
    createEAttribute(inspectionEClass, INSPECTION__AUDITOR_COPIES);
    createEReference(inspectionEClass, INSPECTION__BODY);
    createEReference(inspectionEClass, INSPECTION__INSPECTORATE);
    createEReference(inspectionEClass, INSPECTION__SERVICE_AREAS);
    createEReference(inspectionEClass, INSPECTION__REPORT);

    serviceAreaEClass = createEClass(SERVICE_AREA);
    createEAttribute(serviceAreaEClass, SERVICE_AREA__GRADE);
    createEAttribute(serviceAreaEClass, SERVICE_AREA__SIGNIFICANT_WEAKNESSES);

    inspectionReportEClass = createEClass(INSPECTION_REPORT);
    createEAttribute(inspectionReportEClass, INSPECTION_REPORT__PUBLISHED_ON);
    createEReference(inspectionReportEClass, INSPECTION_REPORT__INSPECTION);
    createEReference(inspectionReportEClass, INSPECTION_REPORT__DECLARED_COUNTS);
    createEReference(inspectionReportEClass, INSPECTION_REPORT__RECOMMENDATIONS);
    createEReference(inspectionReportEClass, INSPECTION_REPORT__FINDINGS);

    recommendationEClass = createEClass(RECOMMENDATION);
    createEAttribute(recommendationEClass, RECOMMENDATION__DEADLINE);
    createEAttribute(recommendationEClass, RECOMMENDATION__DEADLINE_PRECISION);
    createEAttribute(recommendationEClass, RECOMMENDATION__DEADLINE_TEXT);
    createEAttribute(recommendationEClass, RECOMMENDATION__PRIORITY);
    createEAttribute(recommendationEClass, RECOMMENDATION__EXPECTED_BENEFIT);
    createEAttribute(recommendationEClass, RECOMMENDATION__CITED_ONLY);
    createEReference(recommendationEClass, RECOMMENDATION__CHILDREN);
    createEReference(recommendationEClass, RECOMMENDATION__PARENT);
    createEReference(recommendationEClass, RECOMMENDATION__KEY_LINES);

    findingEClass = createEClass(FINDING);
    createEAttribute(findingEClass, FINDING__KIND);
    createEAttribute(findingEClass, FINDING__REASON_FOR_NO_ACTION);

    // Create enums
    prospectsEEnum = createEEnum(PROSPECTS);
    gradeEEnum = createEEnum(GRADE);
    findingKindEEnum = createEEnum(FINDING_KIND);
    auditorDocumentEEnum = createEEnum(AUDITOR_DOCUMENT);
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

    // Obtain other dependent packages
    CorePackage theCorePackage = (CorePackage)EPackage.Registry.INSTANCE.getEPackage(CorePackage.eNS_URI);
    FrameworkPackage theFrameworkPackage = (FrameworkPackage)EPackage.Registry.INSTANCE.getEPackage(FrameworkPackage.eNS_URI);

    // Create type parameters

    // Set bounds for type parameters

    // Add supertypes to classes
    inspectionEClass.getESuperTypes().add(theCorePackage.getElement());
    serviceAreaEClass.getESuperTypes().add(theCorePackage.getElement());
    inspectionReportEClass.getESuperTypes().add(theCorePackage.getElement());
    recommendationEClass.getESuperTypes().add(theCorePackage.getAddressable());
    findingEClass.getESuperTypes().add(theCorePackage.getAddressable());

    // Initialize classes, features, and operations; add parameters
    initEClass(inspectionEClass, Inspection.class, "Inspection", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
    initEAttribute(getInspection_Start(), theCorePackage.getDate(), "start", null, 0, 1, Inspection.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEAttribute(getInspection_End(), theCorePackage.getDate(), "end", null, 0, 1, Inspection.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEAttribute(getInspection_Scope(), ecorePackage.getEString(), "scope", null, 0, 1, Inspection.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEAttribute(getInspection_Planned(), ecorePackage.getEBoolean(), "planned", "true", 0, 1, Inspection.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEAttribute(getInspection_Stars(), ecorePackage.getEIntegerObject(), "stars", null, 0, 1, Inspection.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEAttribute(getInspection_Prospects(), this.getProspects(), "prospects", null, 0, 1, Inspection.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEAttribute(getInspection_Grade(), this.getGrade(), "grade", null, 0, 1, Inspection.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEAttribute(getInspection_SignificantWeaknesses(), ecorePackage.getEBoolean(), "significantWeaknesses", null, 0, 1, Inspection.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEAttribute(getInspection_AuditorCopies(), this.getAuditorDocument(), "auditorCopies", null, 0, -1, Inspection.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEReference(getInspection_Body(), theCorePackage.getOrganisation(), null, "body", null, 0, 1, Inspection.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEReference(getInspection_Inspectorate(), theCorePackage.getOrganisation(), null, "inspectorate", null, 0, 1, Inspection.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEReference(getInspection_ServiceAreas(), this.getServiceArea(), null, "serviceAreas", null, 0, -1, Inspection.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEReference(getInspection_Report(), this.getInspectionReport(), this.getInspectionReport_Inspection(), "report", null, 0, 1, Inspection.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

    initEClass(serviceAreaEClass, ServiceArea.class, "ServiceArea", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
    initEAttribute(getServiceArea_Grade(), this.getGrade(), "grade", null, 0, 1, ServiceArea.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEAttribute(getServiceArea_SignificantWeaknesses(), ecorePackage.getEBoolean(), "significantWeaknesses", null, 0, 1, ServiceArea.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

    initEClass(inspectionReportEClass, InspectionReport.class, "InspectionReport", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
    initEAttribute(getInspectionReport_PublishedOn(), theCorePackage.getDate(), "publishedOn", null, 0, 1, InspectionReport.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEReference(getInspectionReport_Inspection(), this.getInspection(), this.getInspection_Report(), "inspection", null, 0, 1, InspectionReport.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEReference(getInspectionReport_DeclaredCounts(), theCorePackage.getDeclaredCount(), null, "declaredCounts", null, 0, -1, InspectionReport.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEReference(getInspectionReport_Recommendations(), this.getRecommendation(), null, "recommendations", null, 0, -1, InspectionReport.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEReference(getInspectionReport_Findings(), this.getFinding(), null, "findings", null, 0, -1, InspectionReport.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

    initEClass(recommendationEClass, Recommendation.class, "Recommendation", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
    initEAttribute(getRecommendation_Deadline(), theCorePackage.getDate(), "deadline", null, 0, 1, Recommendation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEAttribute(getRecommendation_DeadlinePrecision(), theCorePackage.getDatePrecision(), "deadlinePrecision", null, 0, 1, Recommendation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEAttribute(getRecommendation_DeadlineText(), ecorePackage.getEString(), "deadlineText", null, 0, 1, Recommendation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEAttribute(getRecommendation_Priority(), theCorePackage.getPriority(), "priority", null, 0, 1, Recommendation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEAttribute(getRecommendation_ExpectedBenefit(), ecorePackage.getEString(), "expectedBenefit", null, 0, 1, Recommendation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEAttribute(getRecommendation_CitedOnly(), ecorePackage.getEBoolean(), "citedOnly", null, 0, 1, Recommendation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEReference(getRecommendation_Children(), this.getRecommendation(), this.getRecommendation_Parent(), "children", null, 0, -1, Recommendation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEReference(getRecommendation_Parent(), this.getRecommendation(), this.getRecommendation_Children(), "parent", null, 0, 1, Recommendation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEReference(getRecommendation_KeyLines(), theFrameworkPackage.getKeyLine(), null, "keyLines", null, 0, -1, Recommendation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

    initEClass(findingEClass, Finding.class, "Finding", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
    initEAttribute(getFinding_Kind(), this.getFindingKind(), "kind", null, 0, 1, Finding.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEAttribute(getFinding_ReasonForNoAction(), ecorePackage.getEString(), "reasonForNoAction", null, 0, 1, Finding.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

    // Initialize enums and add enum literals
    initEEnum(prospectsEEnum, Prospects.class, "Prospects");
    addEEnumLiteral(prospectsEEnum, Prospects.UNSPECIFIED);
    addEEnumLiteral(prospectsEEnum, Prospects.EXCELLENT);
    addEEnumLiteral(prospectsEEnum, Prospects.PROMISING);
    addEEnumLiteral(prospectsEEnum, Prospects.UNCERTAIN);
    addEEnumLiteral(prospectsEEnum, Prospects.POOR);

    initEEnum(gradeEEnum, Grade.class, "Grade");
    addEEnumLiteral(gradeEEnum, Grade.UNSPECIFIED);
    addEEnumLiteral(gradeEEnum, Grade.A);
    addEEnumLiteral(gradeEEnum, Grade.B);
    addEEnumLiteral(gradeEEnum, Grade.C);
    addEEnumLiteral(gradeEEnum, Grade.D);

    initEEnum(findingKindEEnum, FindingKind.class, "FindingKind");
    addEEnumLiteral(findingKindEEnum, FindingKind.WEAKNESS);
    addEEnumLiteral(findingKindEEnum, FindingKind.STRENGTH);

    initEEnum(auditorDocumentEEnum, AuditorDocument.class, "AuditorDocument");
    addEEnumLiteral(auditorDocumentEEnum, AuditorDocument.INSPECTION_REPORT);
    addEEnumLiteral(auditorDocumentEEnum, AuditorDocument.IMPROVEMENT_PLAN);
    addEEnumLiteral(auditorDocumentEEnum, AuditorDocument.RESPONSE_TO_PLAN);
    addEEnumLiteral(auditorDocumentEEnum, AuditorDocument.AGREED_PLAN);
    addEEnumLiteral(auditorDocumentEEnum, AuditorDocument.FOLLOW_UP_ARRANGEMENTS);

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
         "documentation", "What an inspection was, what it found and what it recommends."
       });
    addAnnotation
      (prospectsEEnum,
       source,
       new String[]
       {
         "documentation", "The prospects for improvement (KLOE, judgement two)."
       });
    addAnnotation
      (gradeEEnum,
       source,
       new String[]
       {
         "documentation", "The regulator\'s grade (SHR \u00b65)."
       });
    addAnnotation
      (findingKindEEnum,
       source,
       new String[]
       {
         "documentation", "Whether a finding is a criticism."
       });
    addAnnotation
      (auditorDocumentEEnum,
       source,
       new String[]
       {
         "documentation", "The five documents of which the lead auditor gets a copy (SHR Annex (e))."
       });
    addAnnotation
      (inspectionEClass,
       source,
       new String[]
       {
         "documentation", "One inspection of one body."
       });
    addAnnotation
      (getInspection_Start(),
       source,
       new String[]
       {
         "documentation", "First day of the inspection."
       });
    addAnnotation
      (getInspection_End(),
       source,
       new String[]
       {
         "documentation", "The day on which the inspection ended (SHR \u00b618)."
       });
    addAnnotation
      (getInspection_Scope(),
       source,
       new String[]
       {
         "documentation", "What was inspected."
       });
    addAnnotation
      (getInspection_Planned(),
       source,
       new String[]
       {
         "documentation", "Whether it was a planned inspection."
       });
    addAnnotation
      (getInspection_Stars(),
       source,
       new String[]
       {
         "documentation", "Stars awarded, 0 to 3."
       });
    addAnnotation
      (getInspection_Prospects(),
       source,
       new String[]
       {
         "documentation", "Prospects for improvement."
       });
    addAnnotation
      (getInspection_Grade(),
       source,
       new String[]
       {
         "documentation", "Grade of the body as a whole."
       });
    addAnnotation
      (getInspection_SignificantWeaknesses(),
       source,
       new String[]
       {
         "documentation", "Whether significant weaknesses were found in a service of the body."
       });
    addAnnotation
      (getInspection_AuditorCopies(),
       source,
       new String[]
       {
         "documentation", "Documents of which the lead auditor has a copy."
       });
    addAnnotation
      (getInspection_Body(),
       source,
       new String[]
       {
         "documentation", "The body inspected."
       });
    addAnnotation
      (getInspection_Inspectorate(),
       source,
       new String[]
       {
         "documentation", "Who inspected."
       });
    addAnnotation
      (getInspection_ServiceAreas(),
       source,
       new String[]
       {
         "documentation", "The areas inspected, with their grades."
       });
    addAnnotation
      (getInspection_Report(),
       source,
       new String[]
       {
         "documentation", "The report on it."
       });
    addAnnotation
      (serviceAreaEClass,
       source,
       new String[]
       {
         "documentation", "An area of service that was inspected."
       });
    addAnnotation
      (getServiceArea_Grade(),
       source,
       new String[]
       {
         "documentation", "Its grade."
       });
    addAnnotation
      (getServiceArea_SignificantWeaknesses(),
       source,
       new String[]
       {
         "documentation", "Whether significant weaknesses were found in it."
       });
    addAnnotation
      (inspectionReportEClass,
       source,
       new String[]
       {
         "documentation", "The published report: recommendations and other findings."
       });
    addAnnotation
      (getInspectionReport_PublishedOn(),
       source,
       new String[]
       {
         "documentation", "Day of publication of the final report; the regulator\'s clock starts here (SHR \u00b613)."
       });
    addAnnotation
      (getInspectionReport_Inspection(),
       source,
       new String[]
       {
         "documentation", "The inspection reported on."
       });
    addAnnotation
      (getInspectionReport_DeclaredCounts(),
       source,
       new String[]
       {
         "documentation", "Counts that the report states."
       });
    addAnnotation
      (getInspectionReport_Recommendations(),
       source,
       new String[]
       {
         "documentation", "Its key recommendations, in order."
       });
    addAnnotation
      (getInspectionReport_Findings(),
       source,
       new String[]
       {
         "documentation", "Strengths and weaknesses outside the recommendations."
       });
    addAnnotation
      (recommendationEClass,
       source,
       new String[]
       {
         "documentation", "A recommendation or sub-recommendation; its text is the description."
       });
    addAnnotation
      (getRecommendation_Deadline(),
       source,
       new String[]
       {
         "documentation", "By when it must be met; the last day of the month where only a month is stated."
       });
    addAnnotation
      (getRecommendation_DeadlinePrecision(),
       source,
       new String[]
       {
         "documentation", "How exactly the deadline was stated."
       });
    addAnnotation
      (getRecommendation_DeadlineText(),
       source,
       new String[]
       {
         "documentation", "The deadline as written, where it could not be read whole."
       });
    addAnnotation
      (getRecommendation_Priority(),
       source,
       new String[]
       {
         "documentation", "Its priority."
       });
    addAnnotation
      (getRecommendation_ExpectedBenefit(),
       source,
       new String[]
       {
         "documentation", "The benefit that the inspectorate expects."
       });
    addAnnotation
      (getRecommendation_CitedOnly(),
       source,
       new String[]
       {
         "documentation", "It is known only because a plan cites it; no report that was read describes it."
       });
    addAnnotation
      (getRecommendation_Children(),
       source,
       new String[]
       {
         "documentation", "Its sub-recommendations, in order."
       });
    addAnnotation
      (getRecommendation_Parent(),
       source,
       new String[]
       {
         "documentation", "The recommendation that it is part of."
       });
    addAnnotation
      (getRecommendation_KeyLines(),
       source,
       new String[]
       {
         "documentation", "The key lines of enquiry that it comes from."
       });
    addAnnotation
      (findingEClass,
       source,
       new String[]
       {
         "documentation", "A strength, or a criticism that is not a numbered recommendation (SHR \u00b68)."
       });
    addAnnotation
      (getFinding_Kind(),
       source,
       new String[]
       {
         "documentation", "Strength or weakness."
       });
    addAnnotation
      (getFinding_ReasonForNoAction(),
       source,
       new String[]
       {
         "documentation", "Why no action answers it, where that was decided."
       });
  }

} //InspectionPackageImpl
