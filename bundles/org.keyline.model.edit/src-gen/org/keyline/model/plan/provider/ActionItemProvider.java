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

import org.keyline.model.core.provider.ElementItemProvider;

import org.keyline.model.edit.KeylineEditPlugin;

import org.keyline.model.plan.Action;
import org.keyline.model.plan.PlanFactory;
import org.keyline.model.plan.PlanPackage;

/**
 * This is the item provider adapter for a {@link org.keyline.model.plan.Action} object.
 * <!-- begin-user-doc -->
 * <!-- end-user-doc -->
 * @generated
 */
public class ActionItemProvider extends ElementItemProvider
{
  /**
   * This constructs an instance from a factory and a notifier.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  public ActionItemProvider(AdapterFactory adapterFactory)
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

      addKindPropertyDescriptor(object);
      addStartPropertyDescriptor(object);
      addStartTextPropertyDescriptor(object);
      addFinishPropertyDescriptor(object);
      addFinishPrecisionPropertyDescriptor(object);
      addFinishTextPropertyDescriptor(object);
      addMustFinishByPropertyDescriptor(object);
      addMustFinishByPrecisionPropertyDescriptor(object);
      addMustFinishByTextPropertyDescriptor(object);
      addPriorityPropertyDescriptor(object);
      addPriorityTextPropertyDescriptor(object);
      addStatusPropertyDescriptor(object);
      addStatusTextPropertyDescriptor(object);
      addStagePropertyDescriptor(object);
      addPercentPropertyDescriptor(object);
      addCompletedOnPropertyDescriptor(object);
      addResourcesPropertyDescriptor(object);
      addCostPropertyDescriptor(object);
      addCostTextPropertyDescriptor(object);
      addOutcomePropertyDescriptor(object);
      addEvidencePropertyDescriptor(object);
      addCommentPropertyDescriptor(object);
      addGroupPropertyDescriptor(object);
      addLeadPropertyDescriptor(object);
      addSupportingPropertyDescriptor(object);
      addAddressesPropertyDescriptor(object);
      addProducesPropertyDescriptor(object);
      addUsesPropertyDescriptor(object);
    }
    return itemPropertyDescriptors;
  }

  /**
   * This adds a property descriptor for the Kind feature.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  protected void addKindPropertyDescriptor(Object object)
  {
    itemPropertyDescriptors.add
      (createItemPropertyDescriptor
        (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
         getResourceLocator(),
         getString("_UI_Action_kind_feature"),
         getString("_UI_PropertyDescriptor_description", "_UI_Action_kind_feature", "_UI_Action_type"),
         PlanPackage.Literals.ACTION__KIND,
         true,
         false,
         false,
         ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
         null,
         null));
  }

  /**
   * This adds a property descriptor for the Start feature.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  protected void addStartPropertyDescriptor(Object object)
  {
    itemPropertyDescriptors.add
      (createItemPropertyDescriptor
        (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
         getResourceLocator(),
         getString("_UI_Action_start_feature"),
         getString("_UI_PropertyDescriptor_description", "_UI_Action_start_feature", "_UI_Action_type"),
         PlanPackage.Literals.ACTION__START,
         true,
         false,
         false,
         ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
         null,
         null));
  }

  /**
   * This adds a property descriptor for the Start Text feature.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  protected void addStartTextPropertyDescriptor(Object object)
  {
    itemPropertyDescriptors.add
      (createItemPropertyDescriptor
        (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
         getResourceLocator(),
         getString("_UI_Action_startText_feature"),
         getString("_UI_PropertyDescriptor_description", "_UI_Action_startText_feature", "_UI_Action_type"),
         PlanPackage.Literals.ACTION__START_TEXT,
         true,
         false,
         false,
         ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
         null,
         null));
  }

  /**
   * This adds a property descriptor for the Finish feature.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  protected void addFinishPropertyDescriptor(Object object)
  {
    itemPropertyDescriptors.add
      (createItemPropertyDescriptor
        (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
         getResourceLocator(),
         getString("_UI_Action_finish_feature"),
         getString("_UI_PropertyDescriptor_description", "_UI_Action_finish_feature", "_UI_Action_type"),
         PlanPackage.Literals.ACTION__FINISH,
         true,
         false,
         false,
         ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
         null,
         null));
  }

  /**
   * This adds a property descriptor for the Finish Precision feature.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  protected void addFinishPrecisionPropertyDescriptor(Object object)
  {
    itemPropertyDescriptors.add
      (createItemPropertyDescriptor
        (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
         getResourceLocator(),
         getString("_UI_Action_finishPrecision_feature"),
         getString("_UI_PropertyDescriptor_description", "_UI_Action_finishPrecision_feature", "_UI_Action_type"),
         PlanPackage.Literals.ACTION__FINISH_PRECISION,
         true,
         false,
         false,
         ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
         null,
         null));
  }

  /**
   * This adds a property descriptor for the Finish Text feature.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  protected void addFinishTextPropertyDescriptor(Object object)
  {
    itemPropertyDescriptors.add
      (createItemPropertyDescriptor
        (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
         getResourceLocator(),
         getString("_UI_Action_finishText_feature"),
         getString("_UI_PropertyDescriptor_description", "_UI_Action_finishText_feature", "_UI_Action_type"),
         PlanPackage.Literals.ACTION__FINISH_TEXT,
         true,
         false,
         false,
         ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
         null,
         null));
  }

  /**
   * This adds a property descriptor for the Must Finish By feature.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  protected void addMustFinishByPropertyDescriptor(Object object)
  {
    itemPropertyDescriptors.add
      (createItemPropertyDescriptor
        (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
         getResourceLocator(),
         getString("_UI_Action_mustFinishBy_feature"),
         getString("_UI_PropertyDescriptor_description", "_UI_Action_mustFinishBy_feature", "_UI_Action_type"),
         PlanPackage.Literals.ACTION__MUST_FINISH_BY,
         true,
         false,
         false,
         ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
         null,
         null));
  }

  /**
   * This adds a property descriptor for the Must Finish By Precision feature.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  protected void addMustFinishByPrecisionPropertyDescriptor(Object object)
  {
    itemPropertyDescriptors.add
      (createItemPropertyDescriptor
        (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
         getResourceLocator(),
         getString("_UI_Action_mustFinishByPrecision_feature"),
         getString("_UI_PropertyDescriptor_description", "_UI_Action_mustFinishByPrecision_feature", "_UI_Action_type"),
         PlanPackage.Literals.ACTION__MUST_FINISH_BY_PRECISION,
         true,
         false,
         false,
         ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
         null,
         null));
  }

  /**
   * This adds a property descriptor for the Must Finish By Text feature.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  protected void addMustFinishByTextPropertyDescriptor(Object object)
  {
    itemPropertyDescriptors.add
      (createItemPropertyDescriptor
        (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
         getResourceLocator(),
         getString("_UI_Action_mustFinishByText_feature"),
         getString("_UI_PropertyDescriptor_description", "_UI_Action_mustFinishByText_feature", "_UI_Action_type"),
         PlanPackage.Literals.ACTION__MUST_FINISH_BY_TEXT,
         true,
         false,
         false,
         ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
         null,
         null));
  }

  /**
   * This adds a property descriptor for the Priority feature.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  protected void addPriorityPropertyDescriptor(Object object)
  {
    itemPropertyDescriptors.add
      (createItemPropertyDescriptor
        (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
         getResourceLocator(),
         getString("_UI_Action_priority_feature"),
         getString("_UI_PropertyDescriptor_description", "_UI_Action_priority_feature", "_UI_Action_type"),
         PlanPackage.Literals.ACTION__PRIORITY,
         true,
         false,
         false,
         ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
         null,
         null));
  }

  /**
   * This adds a property descriptor for the Priority Text feature.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  protected void addPriorityTextPropertyDescriptor(Object object)
  {
    itemPropertyDescriptors.add
      (createItemPropertyDescriptor
        (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
         getResourceLocator(),
         getString("_UI_Action_priorityText_feature"),
         getString("_UI_PropertyDescriptor_description", "_UI_Action_priorityText_feature", "_UI_Action_type"),
         PlanPackage.Literals.ACTION__PRIORITY_TEXT,
         true,
         false,
         false,
         ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
         null,
         null));
  }

  /**
   * This adds a property descriptor for the Status feature.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  protected void addStatusPropertyDescriptor(Object object)
  {
    itemPropertyDescriptors.add
      (createItemPropertyDescriptor
        (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
         getResourceLocator(),
         getString("_UI_Action_status_feature"),
         getString("_UI_PropertyDescriptor_description", "_UI_Action_status_feature", "_UI_Action_type"),
         PlanPackage.Literals.ACTION__STATUS,
         true,
         false,
         false,
         ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
         null,
         null));
  }

  /**
   * This adds a property descriptor for the Status Text feature.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  protected void addStatusTextPropertyDescriptor(Object object)
  {
    itemPropertyDescriptors.add
      (createItemPropertyDescriptor
        (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
         getResourceLocator(),
         getString("_UI_Action_statusText_feature"),
         getString("_UI_PropertyDescriptor_description", "_UI_Action_statusText_feature", "_UI_Action_type"),
         PlanPackage.Literals.ACTION__STATUS_TEXT,
         true,
         false,
         false,
         ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
         null,
         null));
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
         getString("_UI_Action_stage_feature"),
         getString("_UI_PropertyDescriptor_description", "_UI_Action_stage_feature", "_UI_Action_type"),
         PlanPackage.Literals.ACTION__STAGE,
         true,
         false,
         false,
         ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
         null,
         null));
  }

  /**
   * This adds a property descriptor for the Percent feature.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  protected void addPercentPropertyDescriptor(Object object)
  {
    itemPropertyDescriptors.add
      (createItemPropertyDescriptor
        (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
         getResourceLocator(),
         getString("_UI_Action_percent_feature"),
         getString("_UI_PropertyDescriptor_description", "_UI_Action_percent_feature", "_UI_Action_type"),
         PlanPackage.Literals.ACTION__PERCENT,
         true,
         false,
         false,
         ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
         null,
         null));
  }

  /**
   * This adds a property descriptor for the Completed On feature.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  protected void addCompletedOnPropertyDescriptor(Object object)
  {
    itemPropertyDescriptors.add
      (createItemPropertyDescriptor
        (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
         getResourceLocator(),
         getString("_UI_Action_completedOn_feature"),
         getString("_UI_PropertyDescriptor_description", "_UI_Action_completedOn_feature", "_UI_Action_type"),
         PlanPackage.Literals.ACTION__COMPLETED_ON,
         true,
         false,
         false,
         ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
         null,
         null));
  }

  /**
   * This adds a property descriptor for the Resources feature.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  protected void addResourcesPropertyDescriptor(Object object)
  {
    itemPropertyDescriptors.add
      (createItemPropertyDescriptor
        (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
         getResourceLocator(),
         getString("_UI_Action_resources_feature"),
         getString("_UI_PropertyDescriptor_description", "_UI_Action_resources_feature", "_UI_Action_type"),
         PlanPackage.Literals.ACTION__RESOURCES,
         true,
         true,
         false,
         ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
         null,
         null));
  }

  /**
   * This adds a property descriptor for the Cost feature.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  protected void addCostPropertyDescriptor(Object object)
  {
    itemPropertyDescriptors.add
      (createItemPropertyDescriptor
        (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
         getResourceLocator(),
         getString("_UI_Action_cost_feature"),
         getString("_UI_PropertyDescriptor_description", "_UI_Action_cost_feature", "_UI_Action_type"),
         PlanPackage.Literals.ACTION__COST,
         true,
         false,
         false,
         ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
         null,
         null));
  }

  /**
   * This adds a property descriptor for the Cost Text feature.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  protected void addCostTextPropertyDescriptor(Object object)
  {
    itemPropertyDescriptors.add
      (createItemPropertyDescriptor
        (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
         getResourceLocator(),
         getString("_UI_Action_costText_feature"),
         getString("_UI_PropertyDescriptor_description", "_UI_Action_costText_feature", "_UI_Action_type"),
         PlanPackage.Literals.ACTION__COST_TEXT,
         true,
         false,
         false,
         ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
         null,
         null));
  }

  /**
   * This adds a property descriptor for the Outcome feature.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  protected void addOutcomePropertyDescriptor(Object object)
  {
    itemPropertyDescriptors.add
      (createItemPropertyDescriptor
        (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
         getResourceLocator(),
         getString("_UI_Action_outcome_feature"),
         getString("_UI_PropertyDescriptor_description", "_UI_Action_outcome_feature", "_UI_Action_type"),
         PlanPackage.Literals.ACTION__OUTCOME,
         true,
         true,
         false,
         ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
         null,
         null));
  }

  /**
   * This adds a property descriptor for the Evidence feature.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  protected void addEvidencePropertyDescriptor(Object object)
  {
    itemPropertyDescriptors.add
      (createItemPropertyDescriptor
        (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
         getResourceLocator(),
         getString("_UI_Action_evidence_feature"),
         getString("_UI_PropertyDescriptor_description", "_UI_Action_evidence_feature", "_UI_Action_type"),
         PlanPackage.Literals.ACTION__EVIDENCE,
         true,
         false,
         false,
         ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
         null,
         null));
  }

  /**
   * This adds a property descriptor for the Comment feature.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  protected void addCommentPropertyDescriptor(Object object)
  {
    itemPropertyDescriptors.add
      (createItemPropertyDescriptor
        (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
         getResourceLocator(),
         getString("_UI_Action_comment_feature"),
         getString("_UI_PropertyDescriptor_description", "_UI_Action_comment_feature", "_UI_Action_type"),
         PlanPackage.Literals.ACTION__COMMENT,
         true,
         true,
         false,
         ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
         null,
         null));
  }

  /**
   * This adds a property descriptor for the Group feature.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  protected void addGroupPropertyDescriptor(Object object)
  {
    itemPropertyDescriptors.add
      (createItemPropertyDescriptor
        (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
         getResourceLocator(),
         getString("_UI_Action_group_feature"),
         getString("_UI_PropertyDescriptor_description", "_UI_Action_group_feature", "_UI_Action_type"),
         PlanPackage.Literals.ACTION__GROUP,
         true,
         false,
         true,
         null,
         null,
         null));
  }

  /**
   * This adds a property descriptor for the Lead feature.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  protected void addLeadPropertyDescriptor(Object object)
  {
    itemPropertyDescriptors.add
      (createItemPropertyDescriptor
        (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
         getResourceLocator(),
         getString("_UI_Action_lead_feature"),
         getString("_UI_PropertyDescriptor_description", "_UI_Action_lead_feature", "_UI_Action_type"),
         PlanPackage.Literals.ACTION__LEAD,
         true,
         false,
         true,
         null,
         null,
         null));
  }

  /**
   * This adds a property descriptor for the Supporting feature.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  protected void addSupportingPropertyDescriptor(Object object)
  {
    itemPropertyDescriptors.add
      (createItemPropertyDescriptor
        (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
         getResourceLocator(),
         getString("_UI_Action_supporting_feature"),
         getString("_UI_PropertyDescriptor_description", "_UI_Action_supporting_feature", "_UI_Action_type"),
         PlanPackage.Literals.ACTION__SUPPORTING,
         true,
         false,
         true,
         null,
         null,
         null));
  }

  /**
   * This adds a property descriptor for the Addresses feature.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  protected void addAddressesPropertyDescriptor(Object object)
  {
    itemPropertyDescriptors.add
      (createItemPropertyDescriptor
        (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
         getResourceLocator(),
         getString("_UI_Action_addresses_feature"),
         getString("_UI_PropertyDescriptor_description", "_UI_Action_addresses_feature", "_UI_Action_type"),
         PlanPackage.Literals.ACTION__ADDRESSES,
         true,
         false,
         true,
         null,
         null,
         null));
  }

  /**
   * This adds a property descriptor for the Produces feature.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  protected void addProducesPropertyDescriptor(Object object)
  {
    itemPropertyDescriptors.add
      (createItemPropertyDescriptor
        (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
         getResourceLocator(),
         getString("_UI_Action_produces_feature"),
         getString("_UI_PropertyDescriptor_description", "_UI_Action_produces_feature", "_UI_Action_type"),
         PlanPackage.Literals.ACTION__PRODUCES,
         true,
         false,
         true,
         null,
         null,
         null));
  }

  /**
   * This adds a property descriptor for the Uses feature.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  protected void addUsesPropertyDescriptor(Object object)
  {
    itemPropertyDescriptors.add
      (createItemPropertyDescriptor
        (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
         getResourceLocator(),
         getString("_UI_Action_uses_feature"),
         getString("_UI_PropertyDescriptor_description", "_UI_Action_uses_feature", "_UI_Action_type"),
         PlanPackage.Literals.ACTION__USES,
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
      childrenFeatures.add(PlanPackage.Literals.ACTION__DEPENDENCIES);
      childrenFeatures.add(PlanPackage.Literals.ACTION__RELATED_ACTIONS);
      childrenFeatures.add(PlanPackage.Literals.ACTION__MILESTONES);
      childrenFeatures.add(PlanPackage.Literals.ACTION__OBJECTIVES);
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
    String label = ((Action)object).getName();
    return label == null || label.length() == 0 ?
      getString("_UI_Action_type") :
      getString("_UI_Action_type") + " " + label;
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

    switch (notification.getFeatureID(Action.class))
    {
      case PlanPackage.ACTION__KIND:
      case PlanPackage.ACTION__START:
      case PlanPackage.ACTION__START_TEXT:
      case PlanPackage.ACTION__FINISH:
      case PlanPackage.ACTION__FINISH_PRECISION:
      case PlanPackage.ACTION__FINISH_TEXT:
      case PlanPackage.ACTION__MUST_FINISH_BY:
      case PlanPackage.ACTION__MUST_FINISH_BY_PRECISION:
      case PlanPackage.ACTION__MUST_FINISH_BY_TEXT:
      case PlanPackage.ACTION__PRIORITY:
      case PlanPackage.ACTION__PRIORITY_TEXT:
      case PlanPackage.ACTION__STATUS:
      case PlanPackage.ACTION__STATUS_TEXT:
      case PlanPackage.ACTION__STAGE:
      case PlanPackage.ACTION__PERCENT:
      case PlanPackage.ACTION__COMPLETED_ON:
      case PlanPackage.ACTION__RESOURCES:
      case PlanPackage.ACTION__COST:
      case PlanPackage.ACTION__COST_TEXT:
      case PlanPackage.ACTION__OUTCOME:
      case PlanPackage.ACTION__EVIDENCE:
      case PlanPackage.ACTION__COMMENT:
      case PlanPackage.ACTION__GROUP:
      case PlanPackage.ACTION__LEAD:
      case PlanPackage.ACTION__SUPPORTING:
      case PlanPackage.ACTION__ADDRESSES:
      case PlanPackage.ACTION__PRODUCES:
      case PlanPackage.ACTION__USES:
        fireNotifyChanged(new ViewerNotification(notification, notification.getNotifier(), false, true));
        return;
      case PlanPackage.ACTION__DEPENDENCIES:
      case PlanPackage.ACTION__RELATED_ACTIONS:
      case PlanPackage.ACTION__MILESTONES:
      case PlanPackage.ACTION__OBJECTIVES:
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
        (PlanPackage.Literals.ACTION__DEPENDENCIES,
         PlanFactory.eINSTANCE.createDependency()));

    newChildDescriptors.add
      (createChildParameter
        (PlanPackage.Literals.ACTION__RELATED_ACTIONS,
         PlanFactory.eINSTANCE.createRelatedAction()));

    newChildDescriptors.add
      (createChildParameter
        (PlanPackage.Literals.ACTION__MILESTONES,
         PlanFactory.eINSTANCE.createMilestone()));

    newChildDescriptors.add
      (createChildParameter
        (PlanPackage.Literals.ACTION__OBJECTIVES,
         PlanFactory.eINSTANCE.createObjective()));
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
