/**
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.keyline.model.framework.impl;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;

import org.eclipse.emf.ecore.impl.EFactoryImpl;

import org.eclipse.emf.ecore.plugin.EcorePlugin;

import org.keyline.model.framework.*;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model <b>Factory</b>.
 * <!-- end-user-doc -->
 * @generated
 */
public class FrameworkFactoryImpl extends EFactoryImpl implements FrameworkFactory
{
  /**
   * Creates the default factory implementation.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  public static FrameworkFactory init()
  {
    try
    {
      FrameworkFactory theFrameworkFactory = (FrameworkFactory)EPackage.Registry.INSTANCE.getEFactory(FrameworkPackage.eNS_URI);
      if (theFrameworkFactory != null)
      {
        return theFrameworkFactory;
      }
    }
    catch (Exception exception)
    {
      EcorePlugin.INSTANCE.log(exception);
    }
    return new FrameworkFactoryImpl();
  }

  /**
   * Creates an instance of the factory.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  public FrameworkFactoryImpl()
  {
    super();
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EObject create(EClass eClass)
  {
    switch (eClass.getClassifierID())
    {
      case FrameworkPackage.FRAMEWORK: return createFramework();
      case FrameworkPackage.SCALE: return createScale();
      case FrameworkPackage.LEVEL: return createLevel();
      case FrameworkPackage.CROSS_REFERENCE: return createCrossReference();
      case FrameworkPackage.SECTION: return createSection();
      case FrameworkPackage.KEY_LINE: return createKeyLine();
      case FrameworkPackage.DESCRIPTOR: return createDescriptor();
      case FrameworkPackage.KEY_QUESTION: return createKeyQuestion();
      case FrameworkPackage.LOOK_FOR: return createLookFor();
      case FrameworkPackage.EVIDENCE_SOURCE: return createEvidenceSource();
      case FrameworkPackage.EVIDENCE_SCHEDULE: return createEvidenceSchedule();
      case FrameworkPackage.EVIDENCE_ACTIVITY: return createEvidenceActivity();
      case FrameworkPackage.RISK_QUESTIONNAIRE: return createRiskQuestionnaire();
      case FrameworkPackage.RISK_QUESTION: return createRiskQuestion();
      case FrameworkPackage.MAPPING: return createMapping();
      default:
        throw new IllegalArgumentException("The class '" + eClass.getName() + "' is not a valid classifier");
    }
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public Object createFromString(EDataType eDataType, String initialValue)
  {
    switch (eDataType.getClassifierID())
    {
      case FrameworkPackage.FRAMEWORK_STATUS:
        return createFrameworkStatusFromString(eDataType, initialValue);
      case FrameworkPackage.SECTION_KIND:
        return createSectionKindFromString(eDataType, initialValue);
      case FrameworkPackage.EVIDENCE_METHOD:
        return createEvidenceMethodFromString(eDataType, initialValue);
      default:
        throw new IllegalArgumentException("The datatype '" + eDataType.getName() + "' is not a valid classifier");
    }
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public String convertToString(EDataType eDataType, Object instanceValue)
  {
    switch (eDataType.getClassifierID())
    {
      case FrameworkPackage.FRAMEWORK_STATUS:
        return convertFrameworkStatusToString(eDataType, instanceValue);
      case FrameworkPackage.SECTION_KIND:
        return convertSectionKindToString(eDataType, instanceValue);
      case FrameworkPackage.EVIDENCE_METHOD:
        return convertEvidenceMethodToString(eDataType, instanceValue);
      default:
        throw new IllegalArgumentException("The datatype '" + eDataType.getName() + "' is not a valid classifier");
    }
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public Framework createFramework()
  {
    FrameworkImpl framework = new FrameworkImpl();
    return framework;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public Scale createScale()
  {
    ScaleImpl scale = new ScaleImpl();
    return scale;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public Level createLevel()
  {
    LevelImpl level = new LevelImpl();
    return level;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public CrossReference createCrossReference()
  {
    CrossReferenceImpl crossReference = new CrossReferenceImpl();
    return crossReference;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public Section createSection()
  {
    SectionImpl section = new SectionImpl();
    return section;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public KeyLine createKeyLine()
  {
    KeyLineImpl keyLine = new KeyLineImpl();
    return keyLine;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public Descriptor createDescriptor()
  {
    DescriptorImpl descriptor = new DescriptorImpl();
    return descriptor;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public KeyQuestion createKeyQuestion()
  {
    KeyQuestionImpl keyQuestion = new KeyQuestionImpl();
    return keyQuestion;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public LookFor createLookFor()
  {
    LookForImpl lookFor = new LookForImpl();
    return lookFor;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EvidenceSource createEvidenceSource()
  {
    EvidenceSourceImpl evidenceSource = new EvidenceSourceImpl();
    return evidenceSource;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EvidenceSchedule createEvidenceSchedule()
  {
    EvidenceScheduleImpl evidenceSchedule = new EvidenceScheduleImpl();
    return evidenceSchedule;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EvidenceActivity createEvidenceActivity()
  {
    EvidenceActivityImpl evidenceActivity = new EvidenceActivityImpl();
    return evidenceActivity;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public RiskQuestionnaire createRiskQuestionnaire()
  {
    RiskQuestionnaireImpl riskQuestionnaire = new RiskQuestionnaireImpl();
    return riskQuestionnaire;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public RiskQuestion createRiskQuestion()
  {
    RiskQuestionImpl riskQuestion = new RiskQuestionImpl();
    return riskQuestion;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public Mapping createMapping()
  {
    MappingImpl mapping = new MappingImpl();
    return mapping;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  public FrameworkStatus createFrameworkStatusFromString(EDataType eDataType, String initialValue)
  {
    FrameworkStatus result = FrameworkStatus.get(initialValue);
    if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
    return result;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  public String convertFrameworkStatusToString(EDataType eDataType, Object instanceValue)
  {
    return instanceValue == null ? null : instanceValue.toString();
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  public SectionKind createSectionKindFromString(EDataType eDataType, String initialValue)
  {
    SectionKind result = SectionKind.get(initialValue);
    if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
    return result;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  public String convertSectionKindToString(EDataType eDataType, Object instanceValue)
  {
    return instanceValue == null ? null : instanceValue.toString();
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  public EvidenceMethod createEvidenceMethodFromString(EDataType eDataType, String initialValue)
  {
    EvidenceMethod result = EvidenceMethod.get(initialValue);
    if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
    return result;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  public String convertEvidenceMethodToString(EDataType eDataType, Object instanceValue)
  {
    return instanceValue == null ? null : instanceValue.toString();
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public FrameworkPackage getFrameworkPackage()
  {
    return (FrameworkPackage)getEPackage();
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @deprecated
   * @generated
   */
  @Deprecated
  public static FrameworkPackage getPackage()
  {
    return FrameworkPackage.eINSTANCE;
  }

} //FrameworkFactoryImpl
