/**
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.keyline.model.assessment.provider;


import java.util.Collection;
import java.util.List;

import org.eclipse.emf.common.notify.AdapterFactory;
import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.ResourceLocator;

import org.eclipse.emf.ecore.EStructuralFeature;

import org.eclipse.emf.edit.provider.ComposeableAdapterFactory;
import org.eclipse.emf.edit.provider.IItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.ItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.ViewerNotification;

import org.keyline.model.assessment.Assessment;
import org.keyline.model.assessment.AssessmentFactory;
import org.keyline.model.assessment.AssessmentPackage;

import org.keyline.model.core.CoreFactory;

import org.keyline.model.core.provider.ElementItemProvider;

import org.keyline.model.edit.KeylineEditPlugin;

/**
 * This is the item provider adapter for a {@link org.keyline.model.assessment.Assessment} object.
 * <!-- begin-user-doc -->
 * <!-- end-user-doc -->
 * @generated
 */
public class AssessmentItemProvider extends ElementItemProvider
{
  /**
   * This constructs an instance from a factory and a notifier.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  public AssessmentItemProvider(AdapterFactory adapterFactory)
  {
    super(adapterFactory);
  }

  /**
   * This returns the property descriptors for the adapted class.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public List<IItemPropertyDescriptor> getPropertyDescriptors(Object object)
  {
    if (itemPropertyDescriptors == null)
    {
      super.getPropertyDescriptors(object);

      addStagePropertyDescriptor(object);
      addTeamBriefedOnPropertyDescriptor(object);
      addStaffBriefedOnPropertyDescriptor(object);
      addSharedWithTeamOnPropertyDescriptor(object);
      addSharedWithPropertyDescriptor(object);
      addChallengedInternallyPropertyDescriptor(object);
      addChallengedByTenantsPropertyDescriptor(object);
      addChangesSincePreviousPropertyDescriptor(object);
      addReportPartsPropertyDescriptor(object);
      addFrameworkPropertyDescriptor(object);
      addOrganisationPropertyDescriptor(object);
      addScopePropertyDescriptor(object);
      addPreviousStagePropertyDescriptor(object);
    }
    return itemPropertyDescriptors;
  }

  /**
   * This adds a property descriptor for the Stage feature.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  protected void addStagePropertyDescriptor(Object object)
  {
    itemPropertyDescriptors.add
      (createItemPropertyDescriptor
        (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
         getResourceLocator(),
         getString("_UI_Assessment_stage_feature"),
         getString("_UI_PropertyDescriptor_description", "_UI_Assessment_stage_feature", "_UI_Assessment_type"),
         AssessmentPackage.Literals.ASSESSMENT__STAGE,
         true,
         false,
         false,
         ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
         null,
         null));
  }

  /**
   * This adds a property descriptor for the Team Briefed On feature.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  protected void addTeamBriefedOnPropertyDescriptor(Object object)
  {
    itemPropertyDescriptors.add
      (createItemPropertyDescriptor
        (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
         getResourceLocator(),
         getString("_UI_Assessment_teamBriefedOn_feature"),
         getString("_UI_PropertyDescriptor_description", "_UI_Assessment_teamBriefedOn_feature", "_UI_Assessment_type"),
         AssessmentPackage.Literals.ASSESSMENT__TEAM_BRIEFED_ON,
         true,
         false,
         false,
         ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
         null,
         null));
  }

  /**
   * This adds a property descriptor for the Staff Briefed On feature.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  protected void addStaffBriefedOnPropertyDescriptor(Object object)
  {
    itemPropertyDescriptors.add
      (createItemPropertyDescriptor
        (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
         getResourceLocator(),
         getString("_UI_Assessment_staffBriefedOn_feature"),
         getString("_UI_PropertyDescriptor_description", "_UI_Assessment_staffBriefedOn_feature", "_UI_Assessment_type"),
         AssessmentPackage.Literals.ASSESSMENT__STAFF_BRIEFED_ON,
         true,
         false,
         false,
         ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
         null,
         null));
  }

  /**
   * This adds a property descriptor for the Shared With Team On feature.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  protected void addSharedWithTeamOnPropertyDescriptor(Object object)
  {
    itemPropertyDescriptors.add
      (createItemPropertyDescriptor
        (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
         getResourceLocator(),
         getString("_UI_Assessment_sharedWithTeamOn_feature"),
         getString("_UI_PropertyDescriptor_description", "_UI_Assessment_sharedWithTeamOn_feature", "_UI_Assessment_type"),
         AssessmentPackage.Literals.ASSESSMENT__SHARED_WITH_TEAM_ON,
         true,
         false,
         false,
         ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
         null,
         null));
  }

  /**
   * This adds a property descriptor for the Shared With feature.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  protected void addSharedWithPropertyDescriptor(Object object)
  {
    itemPropertyDescriptors.add
      (createItemPropertyDescriptor
        (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
         getResourceLocator(),
         getString("_UI_Assessment_sharedWith_feature"),
         getString("_UI_PropertyDescriptor_description", "_UI_Assessment_sharedWith_feature", "_UI_Assessment_type"),
         AssessmentPackage.Literals.ASSESSMENT__SHARED_WITH,
         true,
         false,
         false,
         ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
         null,
         null));
  }

  /**
   * This adds a property descriptor for the Challenged Internally feature.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  protected void addChallengedInternallyPropertyDescriptor(Object object)
  {
    itemPropertyDescriptors.add
      (createItemPropertyDescriptor
        (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
         getResourceLocator(),
         getString("_UI_Assessment_challengedInternally_feature"),
         getString("_UI_PropertyDescriptor_description", "_UI_Assessment_challengedInternally_feature", "_UI_Assessment_type"),
         AssessmentPackage.Literals.ASSESSMENT__CHALLENGED_INTERNALLY,
         true,
         false,
         false,
         ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
         null,
         null));
  }

  /**
   * This adds a property descriptor for the Challenged By Tenants feature.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  protected void addChallengedByTenantsPropertyDescriptor(Object object)
  {
    itemPropertyDescriptors.add
      (createItemPropertyDescriptor
        (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
         getResourceLocator(),
         getString("_UI_Assessment_challengedByTenants_feature"),
         getString("_UI_PropertyDescriptor_description", "_UI_Assessment_challengedByTenants_feature", "_UI_Assessment_type"),
         AssessmentPackage.Literals.ASSESSMENT__CHALLENGED_BY_TENANTS,
         true,
         false,
         false,
         ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
         null,
         null));
  }

  /**
   * This adds a property descriptor for the Changes Since Previous feature.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  protected void addChangesSincePreviousPropertyDescriptor(Object object)
  {
    itemPropertyDescriptors.add
      (createItemPropertyDescriptor
        (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
         getResourceLocator(),
         getString("_UI_Assessment_changesSincePrevious_feature"),
         getString("_UI_PropertyDescriptor_description", "_UI_Assessment_changesSincePrevious_feature", "_UI_Assessment_type"),
         AssessmentPackage.Literals.ASSESSMENT__CHANGES_SINCE_PREVIOUS,
         true,
         false,
         false,
         ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
         null,
         null));
  }

  /**
   * This adds a property descriptor for the Report Parts feature.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  protected void addReportPartsPropertyDescriptor(Object object)
  {
    itemPropertyDescriptors.add
      (createItemPropertyDescriptor
        (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
         getResourceLocator(),
         getString("_UI_Assessment_reportParts_feature"),
         getString("_UI_PropertyDescriptor_description", "_UI_Assessment_reportParts_feature", "_UI_Assessment_type"),
         AssessmentPackage.Literals.ASSESSMENT__REPORT_PARTS,
         true,
         false,
         false,
         ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
         null,
         null));
  }

  /**
   * This adds a property descriptor for the Framework feature.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  protected void addFrameworkPropertyDescriptor(Object object)
  {
    itemPropertyDescriptors.add
      (createItemPropertyDescriptor
        (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
         getResourceLocator(),
         getString("_UI_Assessment_framework_feature"),
         getString("_UI_PropertyDescriptor_description", "_UI_Assessment_framework_feature", "_UI_Assessment_type"),
         AssessmentPackage.Literals.ASSESSMENT__FRAMEWORK,
         true,
         false,
         true,
         null,
         null,
         null));
  }

  /**
   * This adds a property descriptor for the Organisation feature.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  protected void addOrganisationPropertyDescriptor(Object object)
  {
    itemPropertyDescriptors.add
      (createItemPropertyDescriptor
        (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
         getResourceLocator(),
         getString("_UI_Assessment_organisation_feature"),
         getString("_UI_PropertyDescriptor_description", "_UI_Assessment_organisation_feature", "_UI_Assessment_type"),
         AssessmentPackage.Literals.ASSESSMENT__ORGANISATION,
         true,
         false,
         true,
         null,
         null,
         null));
  }

  /**
   * This adds a property descriptor for the Scope feature.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  protected void addScopePropertyDescriptor(Object object)
  {
    itemPropertyDescriptors.add
      (createItemPropertyDescriptor
        (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
         getResourceLocator(),
         getString("_UI_Assessment_scope_feature"),
         getString("_UI_PropertyDescriptor_description", "_UI_Assessment_scope_feature", "_UI_Assessment_type"),
         AssessmentPackage.Literals.ASSESSMENT__SCOPE,
         true,
         false,
         true,
         null,
         null,
         null));
  }

  /**
   * This adds a property descriptor for the Previous Stage feature.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  protected void addPreviousStagePropertyDescriptor(Object object)
  {
    itemPropertyDescriptors.add
      (createItemPropertyDescriptor
        (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
         getResourceLocator(),
         getString("_UI_Assessment_previousStage_feature"),
         getString("_UI_PropertyDescriptor_description", "_UI_Assessment_previousStage_feature", "_UI_Assessment_type"),
         AssessmentPackage.Literals.ASSESSMENT__PREVIOUS_STAGE,
         true,
         false,
         true,
         null,
         null,
         null));
  }

  /**
   * This specifies how to implement {@link #getChildren} and is used to deduce an appropriate feature for an
   * {@link org.eclipse.emf.edit.command.AddCommand}, {@link org.eclipse.emf.edit.command.RemoveCommand} or
   * {@link org.eclipse.emf.edit.command.MoveCommand} in {@link #createCommand}.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public Collection<? extends EStructuralFeature> getChildrenFeatures(Object object)
  {
    if (childrenFeatures == null)
    {
      super.getChildrenFeatures(object);
      childrenFeatures.add(AssessmentPackage.Literals.ASSESSMENT__WINDOW);
      childrenFeatures.add(AssessmentPackage.Literals.ASSESSMENT__TEAM);
      childrenFeatures.add(AssessmentPackage.Literals.ASSESSMENT__TASKS);
      childrenFeatures.add(AssessmentPackage.Literals.ASSESSMENT__EVIDENCE);
      childrenFeatures.add(AssessmentPackage.Literals.ASSESSMENT__JUDGEMENTS);
      childrenFeatures.add(AssessmentPackage.Literals.ASSESSMENT__RISK_RESPONSES);
    }
    return childrenFeatures;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  protected EStructuralFeature getChildFeature(Object object, Object child)
  {
    // Check the type of the specified child object and return the proper feature to use for
    // adding (see {@link AddCommand}) it as a child.

    return super.getChildFeature(object, child);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  protected boolean shouldComposeCreationImage()
  {
    return true;
  }

  /**
   * This returns the label text for the adapted class.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public String getText(Object object)
  {
    String label = ((Assessment)object).getName();
    return label == null || label.length() == 0 ?
      getString("_UI_Assessment_type") :
      getString("_UI_Assessment_type") + " " + label;
  }


  /**
   * This handles model notifications by calling {@link #updateChildren} to update any cached
   * children and by creating a viewer notification, which it passes to {@link #fireNotifyChanged}.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public void notifyChanged(Notification notification)
  {
    updateChildren(notification);

    switch (notification.getFeatureID(Assessment.class))
    {
      case AssessmentPackage.ASSESSMENT__STAGE:
      case AssessmentPackage.ASSESSMENT__TEAM_BRIEFED_ON:
      case AssessmentPackage.ASSESSMENT__STAFF_BRIEFED_ON:
      case AssessmentPackage.ASSESSMENT__SHARED_WITH_TEAM_ON:
      case AssessmentPackage.ASSESSMENT__SHARED_WITH:
      case AssessmentPackage.ASSESSMENT__CHALLENGED_INTERNALLY:
      case AssessmentPackage.ASSESSMENT__CHALLENGED_BY_TENANTS:
      case AssessmentPackage.ASSESSMENT__CHANGES_SINCE_PREVIOUS:
      case AssessmentPackage.ASSESSMENT__REPORT_PARTS:
      case AssessmentPackage.ASSESSMENT__FRAMEWORK:
      case AssessmentPackage.ASSESSMENT__ORGANISATION:
      case AssessmentPackage.ASSESSMENT__SCOPE:
      case AssessmentPackage.ASSESSMENT__PREVIOUS_STAGE:
        fireNotifyChanged(new ViewerNotification(notification, notification.getNotifier(), false, true));
        return;
      case AssessmentPackage.ASSESSMENT__WINDOW:
      case AssessmentPackage.ASSESSMENT__TEAM:
      case AssessmentPackage.ASSESSMENT__TASKS:
      case AssessmentPackage.ASSESSMENT__EVIDENCE:
      case AssessmentPackage.ASSESSMENT__JUDGEMENTS:
      case AssessmentPackage.ASSESSMENT__RISK_RESPONSES:
        fireNotifyChanged(new ViewerNotification(notification, notification.getNotifier(), true, false));
        return;
    }
    super.notifyChanged(notification);
  }

  /**
   * This adds {@link org.eclipse.emf.edit.command.CommandParameter}s describing the children
   * that can be created under this object.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  protected void collectNewChildDescriptors(Collection<Object> newChildDescriptors, Object object)
  {
    super.collectNewChildDescriptors(newChildDescriptors, object);

    newChildDescriptors.add
      (createChildParameter
        (AssessmentPackage.Literals.ASSESSMENT__WINDOW,
         CoreFactory.eINSTANCE.createPeriod()));

    newChildDescriptors.add
      (createChildParameter
        (AssessmentPackage.Literals.ASSESSMENT__TEAM,
         AssessmentFactory.eINSTANCE.createAssessor()));

    newChildDescriptors.add
      (createChildParameter
        (AssessmentPackage.Literals.ASSESSMENT__TASKS,
         AssessmentFactory.eINSTANCE.createTask()));

    newChildDescriptors.add
      (createChildParameter
        (AssessmentPackage.Literals.ASSESSMENT__EVIDENCE,
         AssessmentFactory.eINSTANCE.createEvidence()));

    newChildDescriptors.add
      (createChildParameter
        (AssessmentPackage.Literals.ASSESSMENT__JUDGEMENTS,
         AssessmentFactory.eINSTANCE.createJudgement()));

    newChildDescriptors.add
      (createChildParameter
        (AssessmentPackage.Literals.ASSESSMENT__RISK_RESPONSES,
         AssessmentFactory.eINSTANCE.createRiskResponse()));
  }

  /**
   * Return the resource locator for this item provider's resources.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public ResourceLocator getResourceLocator()
  {
    return KeylineEditPlugin.INSTANCE;
  }

}
