/**
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.keyline.model.plan.provider;


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

import org.keyline.model.core.CoreFactory;

import org.keyline.model.core.provider.ElementItemProvider;

import org.keyline.model.edit.KeylineEditPlugin;

import org.keyline.model.guidance.GuidanceFactory;

import org.keyline.model.plan.ImprovementPlan;
import org.keyline.model.plan.PlanFactory;
import org.keyline.model.plan.PlanPackage;

/**
 * This is the item provider adapter for a {@link org.keyline.model.plan.ImprovementPlan} object.
 * <!-- begin-user-doc -->
 * <!-- end-user-doc -->
 * @generated
 */
public class ImprovementPlanItemProvider extends ElementItemProvider
{
  /**
   * This constructs an instance from a factory and a notifier.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  public ImprovementPlanItemProvider(AdapterFactory adapterFactory)
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

      addAgreedOnPropertyDescriptor(object);
      addSubmittedOnPropertyDescriptor(object);
      addApprovedOnPropertyDescriptor(object);
      addApprovedByPropertyDescriptor(object);
      addStatusDatePropertyDescriptor(object);
      addReportPublishedOnPropertyDescriptor(object);
      addSubmissionDueOnPropertyDescriptor(object);
      addResponseReceivedOnPropertyDescriptor(object);
      addAmendedOnPropertyDescriptor(object);
      addSecondResponseOnPropertyDescriptor(object);
      addFinalDatePropertyDescriptor(object);
      addReasonForLongerTimePropertyDescriptor(object);
      addBudgetPropertyDescriptor(object);
      addNonPrioritiesPropertyDescriptor(object);
      addPublicationPropertyDescriptor(object);
      addContactPropertyDescriptor(object);
      addTenantsInformedPropertyDescriptor(object);
      addCalendarPropertyDescriptor(object);
      addDeclaredWorkStreamsPropertyDescriptor(object);
      addOrganisationPropertyDescriptor(object);
      addInspectionPropertyDescriptor(object);
      addReportsPropertyDescriptor(object);
      addSupersedesPropertyDescriptor(object);
      addProfilePropertyDescriptor(object);
      addSponsorPropertyDescriptor(object);
      addOwnerPropertyDescriptor(object);
      addCoordinatorPropertyDescriptor(object);
    }
    return itemPropertyDescriptors;
  }

  /**
   * This adds a property descriptor for the Agreed On feature.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  protected void addAgreedOnPropertyDescriptor(Object object)
  {
    itemPropertyDescriptors.add
      (createItemPropertyDescriptor
        (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
         getResourceLocator(),
         getString("_UI_ImprovementPlan_agreedOn_feature"),
         getString("_UI_PropertyDescriptor_description", "_UI_ImprovementPlan_agreedOn_feature", "_UI_ImprovementPlan_type"),
         PlanPackage.Literals.IMPROVEMENT_PLAN__AGREED_ON,
         true,
         false,
         false,
         ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
         null,
         null));
  }

  /**
   * This adds a property descriptor for the Submitted On feature.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  protected void addSubmittedOnPropertyDescriptor(Object object)
  {
    itemPropertyDescriptors.add
      (createItemPropertyDescriptor
        (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
         getResourceLocator(),
         getString("_UI_ImprovementPlan_submittedOn_feature"),
         getString("_UI_PropertyDescriptor_description", "_UI_ImprovementPlan_submittedOn_feature", "_UI_ImprovementPlan_type"),
         PlanPackage.Literals.IMPROVEMENT_PLAN__SUBMITTED_ON,
         true,
         false,
         false,
         ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
         null,
         null));
  }

  /**
   * This adds a property descriptor for the Approved On feature.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  protected void addApprovedOnPropertyDescriptor(Object object)
  {
    itemPropertyDescriptors.add
      (createItemPropertyDescriptor
        (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
         getResourceLocator(),
         getString("_UI_ImprovementPlan_approvedOn_feature"),
         getString("_UI_PropertyDescriptor_description", "_UI_ImprovementPlan_approvedOn_feature", "_UI_ImprovementPlan_type"),
         PlanPackage.Literals.IMPROVEMENT_PLAN__APPROVED_ON,
         true,
         false,
         false,
         ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
         null,
         null));
  }

  /**
   * This adds a property descriptor for the Approved By feature.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  protected void addApprovedByPropertyDescriptor(Object object)
  {
    itemPropertyDescriptors.add
      (createItemPropertyDescriptor
        (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
         getResourceLocator(),
         getString("_UI_ImprovementPlan_approvedBy_feature"),
         getString("_UI_PropertyDescriptor_description", "_UI_ImprovementPlan_approvedBy_feature", "_UI_ImprovementPlan_type"),
         PlanPackage.Literals.IMPROVEMENT_PLAN__APPROVED_BY,
         true,
         false,
         false,
         ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
         null,
         null));
  }

  /**
   * This adds a property descriptor for the Status Date feature.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  protected void addStatusDatePropertyDescriptor(Object object)
  {
    itemPropertyDescriptors.add
      (createItemPropertyDescriptor
        (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
         getResourceLocator(),
         getString("_UI_ImprovementPlan_statusDate_feature"),
         getString("_UI_PropertyDescriptor_description", "_UI_ImprovementPlan_statusDate_feature", "_UI_ImprovementPlan_type"),
         PlanPackage.Literals.IMPROVEMENT_PLAN__STATUS_DATE,
         true,
         false,
         false,
         ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
         null,
         null));
  }

  /**
   * This adds a property descriptor for the Report Published On feature.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  protected void addReportPublishedOnPropertyDescriptor(Object object)
  {
    itemPropertyDescriptors.add
      (createItemPropertyDescriptor
        (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
         getResourceLocator(),
         getString("_UI_ImprovementPlan_reportPublishedOn_feature"),
         getString("_UI_PropertyDescriptor_description", "_UI_ImprovementPlan_reportPublishedOn_feature", "_UI_ImprovementPlan_type"),
         PlanPackage.Literals.IMPROVEMENT_PLAN__REPORT_PUBLISHED_ON,
         true,
         false,
         false,
         ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
         null,
         null));
  }

  /**
   * This adds a property descriptor for the Submission Due On feature.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  protected void addSubmissionDueOnPropertyDescriptor(Object object)
  {
    itemPropertyDescriptors.add
      (createItemPropertyDescriptor
        (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
         getResourceLocator(),
         getString("_UI_ImprovementPlan_submissionDueOn_feature"),
         getString("_UI_PropertyDescriptor_description", "_UI_ImprovementPlan_submissionDueOn_feature", "_UI_ImprovementPlan_type"),
         PlanPackage.Literals.IMPROVEMENT_PLAN__SUBMISSION_DUE_ON,
         true,
         false,
         false,
         ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
         null,
         null));
  }

  /**
   * This adds a property descriptor for the Response Received On feature.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  protected void addResponseReceivedOnPropertyDescriptor(Object object)
  {
    itemPropertyDescriptors.add
      (createItemPropertyDescriptor
        (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
         getResourceLocator(),
         getString("_UI_ImprovementPlan_responseReceivedOn_feature"),
         getString("_UI_PropertyDescriptor_description", "_UI_ImprovementPlan_responseReceivedOn_feature", "_UI_ImprovementPlan_type"),
         PlanPackage.Literals.IMPROVEMENT_PLAN__RESPONSE_RECEIVED_ON,
         true,
         false,
         false,
         ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
         null,
         null));
  }

  /**
   * This adds a property descriptor for the Amended On feature.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  protected void addAmendedOnPropertyDescriptor(Object object)
  {
    itemPropertyDescriptors.add
      (createItemPropertyDescriptor
        (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
         getResourceLocator(),
         getString("_UI_ImprovementPlan_amendedOn_feature"),
         getString("_UI_PropertyDescriptor_description", "_UI_ImprovementPlan_amendedOn_feature", "_UI_ImprovementPlan_type"),
         PlanPackage.Literals.IMPROVEMENT_PLAN__AMENDED_ON,
         true,
         false,
         false,
         ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
         null,
         null));
  }

  /**
   * This adds a property descriptor for the Second Response On feature.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  protected void addSecondResponseOnPropertyDescriptor(Object object)
  {
    itemPropertyDescriptors.add
      (createItemPropertyDescriptor
        (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
         getResourceLocator(),
         getString("_UI_ImprovementPlan_secondResponseOn_feature"),
         getString("_UI_PropertyDescriptor_description", "_UI_ImprovementPlan_secondResponseOn_feature", "_UI_ImprovementPlan_type"),
         PlanPackage.Literals.IMPROVEMENT_PLAN__SECOND_RESPONSE_ON,
         true,
         false,
         false,
         ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
         null,
         null));
  }

  /**
   * This adds a property descriptor for the Final Date feature.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  protected void addFinalDatePropertyDescriptor(Object object)
  {
    itemPropertyDescriptors.add
      (createItemPropertyDescriptor
        (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
         getResourceLocator(),
         getString("_UI_ImprovementPlan_finalDate_feature"),
         getString("_UI_PropertyDescriptor_description", "_UI_ImprovementPlan_finalDate_feature", "_UI_ImprovementPlan_type"),
         PlanPackage.Literals.IMPROVEMENT_PLAN__FINAL_DATE,
         true,
         false,
         false,
         ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
         null,
         null));
  }

  /**
   * This adds a property descriptor for the Reason For Longer Time feature.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  protected void addReasonForLongerTimePropertyDescriptor(Object object)
  {
    itemPropertyDescriptors.add
      (createItemPropertyDescriptor
        (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
         getResourceLocator(),
         getString("_UI_ImprovementPlan_reasonForLongerTime_feature"),
         getString("_UI_PropertyDescriptor_description", "_UI_ImprovementPlan_reasonForLongerTime_feature", "_UI_ImprovementPlan_type"),
         PlanPackage.Literals.IMPROVEMENT_PLAN__REASON_FOR_LONGER_TIME,
         true,
         false,
         false,
         ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
         null,
         null));
  }

  /**
   * This adds a property descriptor for the Budget feature.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  protected void addBudgetPropertyDescriptor(Object object)
  {
    itemPropertyDescriptors.add
      (createItemPropertyDescriptor
        (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
         getResourceLocator(),
         getString("_UI_ImprovementPlan_budget_feature"),
         getString("_UI_PropertyDescriptor_description", "_UI_ImprovementPlan_budget_feature", "_UI_ImprovementPlan_type"),
         PlanPackage.Literals.IMPROVEMENT_PLAN__BUDGET,
         true,
         false,
         false,
         ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
         null,
         null));
  }

  /**
   * This adds a property descriptor for the Non Priorities feature.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  protected void addNonPrioritiesPropertyDescriptor(Object object)
  {
    itemPropertyDescriptors.add
      (createItemPropertyDescriptor
        (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
         getResourceLocator(),
         getString("_UI_ImprovementPlan_nonPriorities_feature"),
         getString("_UI_PropertyDescriptor_description", "_UI_ImprovementPlan_nonPriorities_feature", "_UI_ImprovementPlan_type"),
         PlanPackage.Literals.IMPROVEMENT_PLAN__NON_PRIORITIES,
         true,
         false,
         false,
         ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
         null,
         null));
  }

  /**
   * This adds a property descriptor for the Publication feature.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  protected void addPublicationPropertyDescriptor(Object object)
  {
    itemPropertyDescriptors.add
      (createItemPropertyDescriptor
        (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
         getResourceLocator(),
         getString("_UI_ImprovementPlan_publication_feature"),
         getString("_UI_PropertyDescriptor_description", "_UI_ImprovementPlan_publication_feature", "_UI_ImprovementPlan_type"),
         PlanPackage.Literals.IMPROVEMENT_PLAN__PUBLICATION,
         true,
         false,
         false,
         ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
         null,
         null));
  }

  /**
   * This adds a property descriptor for the Contact feature.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  protected void addContactPropertyDescriptor(Object object)
  {
    itemPropertyDescriptors.add
      (createItemPropertyDescriptor
        (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
         getResourceLocator(),
         getString("_UI_ImprovementPlan_contact_feature"),
         getString("_UI_PropertyDescriptor_description", "_UI_ImprovementPlan_contact_feature", "_UI_ImprovementPlan_type"),
         PlanPackage.Literals.IMPROVEMENT_PLAN__CONTACT,
         true,
         false,
         false,
         ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
         null,
         null));
  }

  /**
   * This adds a property descriptor for the Tenants Informed feature.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  protected void addTenantsInformedPropertyDescriptor(Object object)
  {
    itemPropertyDescriptors.add
      (createItemPropertyDescriptor
        (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
         getResourceLocator(),
         getString("_UI_ImprovementPlan_tenantsInformed_feature"),
         getString("_UI_PropertyDescriptor_description", "_UI_ImprovementPlan_tenantsInformed_feature", "_UI_ImprovementPlan_type"),
         PlanPackage.Literals.IMPROVEMENT_PLAN__TENANTS_INFORMED,
         true,
         false,
         false,
         ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
         null,
         null));
  }

  /**
   * This adds a property descriptor for the Calendar feature.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  protected void addCalendarPropertyDescriptor(Object object)
  {
    itemPropertyDescriptors.add
      (createItemPropertyDescriptor
        (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
         getResourceLocator(),
         getString("_UI_ImprovementPlan_calendar_feature"),
         getString("_UI_PropertyDescriptor_description", "_UI_ImprovementPlan_calendar_feature", "_UI_ImprovementPlan_type"),
         PlanPackage.Literals.IMPROVEMENT_PLAN__CALENDAR,
         true,
         false,
         false,
         ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
         null,
         null));
  }

  /**
   * This adds a property descriptor for the Declared Work Streams feature.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  protected void addDeclaredWorkStreamsPropertyDescriptor(Object object)
  {
    itemPropertyDescriptors.add
      (createItemPropertyDescriptor
        (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
         getResourceLocator(),
         getString("_UI_ImprovementPlan_declaredWorkStreams_feature"),
         getString("_UI_PropertyDescriptor_description", "_UI_ImprovementPlan_declaredWorkStreams_feature", "_UI_ImprovementPlan_type"),
         PlanPackage.Literals.IMPROVEMENT_PLAN__DECLARED_WORK_STREAMS,
         true,
         false,
         false,
         ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
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
         getString("_UI_ImprovementPlan_organisation_feature"),
         getString("_UI_PropertyDescriptor_description", "_UI_ImprovementPlan_organisation_feature", "_UI_ImprovementPlan_type"),
         PlanPackage.Literals.IMPROVEMENT_PLAN__ORGANISATION,
         true,
         false,
         true,
         null,
         null,
         null));
  }

  /**
   * This adds a property descriptor for the Inspection feature.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  protected void addInspectionPropertyDescriptor(Object object)
  {
    itemPropertyDescriptors.add
      (createItemPropertyDescriptor
        (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
         getResourceLocator(),
         getString("_UI_ImprovementPlan_inspection_feature"),
         getString("_UI_PropertyDescriptor_description", "_UI_ImprovementPlan_inspection_feature", "_UI_ImprovementPlan_type"),
         PlanPackage.Literals.IMPROVEMENT_PLAN__INSPECTION,
         true,
         false,
         true,
         null,
         null,
         null));
  }

  /**
   * This adds a property descriptor for the Reports feature.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  protected void addReportsPropertyDescriptor(Object object)
  {
    itemPropertyDescriptors.add
      (createItemPropertyDescriptor
        (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
         getResourceLocator(),
         getString("_UI_ImprovementPlan_reports_feature"),
         getString("_UI_PropertyDescriptor_description", "_UI_ImprovementPlan_reports_feature", "_UI_ImprovementPlan_type"),
         PlanPackage.Literals.IMPROVEMENT_PLAN__REPORTS,
         true,
         false,
         true,
         null,
         null,
         null));
  }

  /**
   * This adds a property descriptor for the Supersedes feature.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  protected void addSupersedesPropertyDescriptor(Object object)
  {
    itemPropertyDescriptors.add
      (createItemPropertyDescriptor
        (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
         getResourceLocator(),
         getString("_UI_ImprovementPlan_supersedes_feature"),
         getString("_UI_PropertyDescriptor_description", "_UI_ImprovementPlan_supersedes_feature", "_UI_ImprovementPlan_type"),
         PlanPackage.Literals.IMPROVEMENT_PLAN__SUPERSEDES,
         true,
         false,
         true,
         null,
         null,
         null));
  }

  /**
   * This adds a property descriptor for the Profile feature.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  protected void addProfilePropertyDescriptor(Object object)
  {
    itemPropertyDescriptors.add
      (createItemPropertyDescriptor
        (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
         getResourceLocator(),
         getString("_UI_ImprovementPlan_profile_feature"),
         getString("_UI_PropertyDescriptor_description", "_UI_ImprovementPlan_profile_feature", "_UI_ImprovementPlan_type"),
         PlanPackage.Literals.IMPROVEMENT_PLAN__PROFILE,
         true,
         false,
         true,
         null,
         null,
         null));
  }

  /**
   * This adds a property descriptor for the Sponsor feature.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  protected void addSponsorPropertyDescriptor(Object object)
  {
    itemPropertyDescriptors.add
      (createItemPropertyDescriptor
        (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
         getResourceLocator(),
         getString("_UI_ImprovementPlan_sponsor_feature"),
         getString("_UI_PropertyDescriptor_description", "_UI_ImprovementPlan_sponsor_feature", "_UI_ImprovementPlan_type"),
         PlanPackage.Literals.IMPROVEMENT_PLAN__SPONSOR,
         true,
         false,
         true,
         null,
         null,
         null));
  }

  /**
   * This adds a property descriptor for the Owner feature.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  protected void addOwnerPropertyDescriptor(Object object)
  {
    itemPropertyDescriptors.add
      (createItemPropertyDescriptor
        (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
         getResourceLocator(),
         getString("_UI_ImprovementPlan_owner_feature"),
         getString("_UI_PropertyDescriptor_description", "_UI_ImprovementPlan_owner_feature", "_UI_ImprovementPlan_type"),
         PlanPackage.Literals.IMPROVEMENT_PLAN__OWNER,
         true,
         false,
         true,
         null,
         null,
         null));
  }

  /**
   * This adds a property descriptor for the Coordinator feature.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  protected void addCoordinatorPropertyDescriptor(Object object)
  {
    itemPropertyDescriptors.add
      (createItemPropertyDescriptor
        (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
         getResourceLocator(),
         getString("_UI_ImprovementPlan_coordinator_feature"),
         getString("_UI_PropertyDescriptor_description", "_UI_ImprovementPlan_coordinator_feature", "_UI_ImprovementPlan_type"),
         PlanPackage.Literals.IMPROVEMENT_PLAN__COORDINATOR,
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
      childrenFeatures.add(PlanPackage.Literals.IMPROVEMENT_PLAN__MONITORING);
      childrenFeatures.add(PlanPackage.Literals.IMPROVEMENT_PLAN__CONSULTATION);
      childrenFeatures.add(PlanPackage.Literals.IMPROVEMENT_PLAN__DECLARED_COUNTS);
      childrenFeatures.add(PlanPackage.Literals.IMPROVEMENT_PLAN__WORK_STREAMS);
      childrenFeatures.add(PlanPackage.Literals.IMPROVEMENT_PLAN__ACTIONS);
      childrenFeatures.add(PlanPackage.Literals.IMPROVEMENT_PLAN__NAMED_SOURCES);
      childrenFeatures.add(PlanPackage.Literals.IMPROVEMENT_PLAN__DELIVERABLES);
      childrenFeatures.add(PlanPackage.Literals.IMPROVEMENT_PLAN__BASELINES);
      childrenFeatures.add(PlanPackage.Literals.IMPROVEMENT_PLAN__PROGRESS_REPORTS);
      childrenFeatures.add(PlanPackage.Literals.IMPROVEMENT_PLAN__IMPORT_NOTES);
      childrenFeatures.add(PlanPackage.Literals.IMPROVEMENT_PLAN__SUPPRESSIONS);
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
    String label = ((ImprovementPlan)object).getName();
    return label == null || label.length() == 0 ?
      getString("_UI_ImprovementPlan_type") :
      getString("_UI_ImprovementPlan_type") + " " + label;
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

    switch (notification.getFeatureID(ImprovementPlan.class))
    {
      case PlanPackage.IMPROVEMENT_PLAN__AGREED_ON:
      case PlanPackage.IMPROVEMENT_PLAN__SUBMITTED_ON:
      case PlanPackage.IMPROVEMENT_PLAN__APPROVED_ON:
      case PlanPackage.IMPROVEMENT_PLAN__APPROVED_BY:
      case PlanPackage.IMPROVEMENT_PLAN__STATUS_DATE:
      case PlanPackage.IMPROVEMENT_PLAN__REPORT_PUBLISHED_ON:
      case PlanPackage.IMPROVEMENT_PLAN__SUBMISSION_DUE_ON:
      case PlanPackage.IMPROVEMENT_PLAN__RESPONSE_RECEIVED_ON:
      case PlanPackage.IMPROVEMENT_PLAN__AMENDED_ON:
      case PlanPackage.IMPROVEMENT_PLAN__SECOND_RESPONSE_ON:
      case PlanPackage.IMPROVEMENT_PLAN__FINAL_DATE:
      case PlanPackage.IMPROVEMENT_PLAN__REASON_FOR_LONGER_TIME:
      case PlanPackage.IMPROVEMENT_PLAN__BUDGET:
      case PlanPackage.IMPROVEMENT_PLAN__NON_PRIORITIES:
      case PlanPackage.IMPROVEMENT_PLAN__PUBLICATION:
      case PlanPackage.IMPROVEMENT_PLAN__CONTACT:
      case PlanPackage.IMPROVEMENT_PLAN__TENANTS_INFORMED:
      case PlanPackage.IMPROVEMENT_PLAN__CALENDAR:
      case PlanPackage.IMPROVEMENT_PLAN__DECLARED_WORK_STREAMS:
      case PlanPackage.IMPROVEMENT_PLAN__ORGANISATION:
      case PlanPackage.IMPROVEMENT_PLAN__INSPECTION:
      case PlanPackage.IMPROVEMENT_PLAN__REPORTS:
      case PlanPackage.IMPROVEMENT_PLAN__SUPERSEDES:
      case PlanPackage.IMPROVEMENT_PLAN__PROFILE:
      case PlanPackage.IMPROVEMENT_PLAN__SPONSOR:
      case PlanPackage.IMPROVEMENT_PLAN__OWNER:
      case PlanPackage.IMPROVEMENT_PLAN__COORDINATOR:
        fireNotifyChanged(new ViewerNotification(notification, notification.getNotifier(), false, true));
        return;
      case PlanPackage.IMPROVEMENT_PLAN__MONITORING:
      case PlanPackage.IMPROVEMENT_PLAN__CONSULTATION:
      case PlanPackage.IMPROVEMENT_PLAN__DECLARED_COUNTS:
      case PlanPackage.IMPROVEMENT_PLAN__WORK_STREAMS:
      case PlanPackage.IMPROVEMENT_PLAN__ACTIONS:
      case PlanPackage.IMPROVEMENT_PLAN__NAMED_SOURCES:
      case PlanPackage.IMPROVEMENT_PLAN__DELIVERABLES:
      case PlanPackage.IMPROVEMENT_PLAN__BASELINES:
      case PlanPackage.IMPROVEMENT_PLAN__PROGRESS_REPORTS:
      case PlanPackage.IMPROVEMENT_PLAN__IMPORT_NOTES:
      case PlanPackage.IMPROVEMENT_PLAN__SUPPRESSIONS:
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
        (PlanPackage.Literals.IMPROVEMENT_PLAN__MONITORING,
         PlanFactory.eINSTANCE.createMonitoring()));

    newChildDescriptors.add
      (createChildParameter
        (PlanPackage.Literals.IMPROVEMENT_PLAN__CONSULTATION,
         PlanFactory.eINSTANCE.createConsultation()));

    newChildDescriptors.add
      (createChildParameter
        (PlanPackage.Literals.IMPROVEMENT_PLAN__DECLARED_COUNTS,
         CoreFactory.eINSTANCE.createDeclaredCount()));

    newChildDescriptors.add
      (createChildParameter
        (PlanPackage.Literals.IMPROVEMENT_PLAN__WORK_STREAMS,
         PlanFactory.eINSTANCE.createWorkStream()));

    newChildDescriptors.add
      (createChildParameter
        (PlanPackage.Literals.IMPROVEMENT_PLAN__ACTIONS,
         PlanFactory.eINSTANCE.createAction()));

    newChildDescriptors.add
      (createChildParameter
        (PlanPackage.Literals.IMPROVEMENT_PLAN__NAMED_SOURCES,
         PlanFactory.eINSTANCE.createNamedSource()));

    newChildDescriptors.add
      (createChildParameter
        (PlanPackage.Literals.IMPROVEMENT_PLAN__DELIVERABLES,
         PlanFactory.eINSTANCE.createDeliverable()));

    newChildDescriptors.add
      (createChildParameter
        (PlanPackage.Literals.IMPROVEMENT_PLAN__BASELINES,
         PlanFactory.eINSTANCE.createBaseline()));

    newChildDescriptors.add
      (createChildParameter
        (PlanPackage.Literals.IMPROVEMENT_PLAN__PROGRESS_REPORTS,
         PlanFactory.eINSTANCE.createProgressReport()));

    newChildDescriptors.add
      (createChildParameter
        (PlanPackage.Literals.IMPROVEMENT_PLAN__IMPORT_NOTES,
         PlanFactory.eINSTANCE.createImportNote()));

    newChildDescriptors.add
      (createChildParameter
        (PlanPackage.Literals.IMPROVEMENT_PLAN__SUPPRESSIONS,
         GuidanceFactory.eINSTANCE.createSuppression()));
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
