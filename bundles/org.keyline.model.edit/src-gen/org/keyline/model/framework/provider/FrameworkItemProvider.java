/**
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.keyline.model.framework.provider;


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

import org.keyline.model.framework.Framework;
import org.keyline.model.framework.FrameworkFactory;
import org.keyline.model.framework.FrameworkPackage;

/**
 * This is the item provider adapter for a {@link org.keyline.model.framework.Framework} object.
 * <!-- begin-user-doc -->
 * <!-- end-user-doc -->
 * @generated
 */
public class FrameworkItemProvider extends ElementItemProvider
{
  /**
   * This constructs an instance from a factory and a notifier.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  public FrameworkItemProvider(AdapterFactory adapterFactory)
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

      addPublisherPropertyDescriptor(object);
      addVersionPropertyDescriptor(object);
      addStatusPropertyDescriptor(object);
      addPublishedOnPropertyDescriptor(object);
      addRefPatternPropertyDescriptor(object);
      addContentHashPropertyDescriptor(object);
      addPreviousVersionPropertyDescriptor(object);
    }
    return itemPropertyDescriptors;
  }

  /**
   * This adds a property descriptor for the Publisher feature.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  protected void addPublisherPropertyDescriptor(Object object)
  {
    itemPropertyDescriptors.add
      (createItemPropertyDescriptor
        (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
         getResourceLocator(),
         getString("_UI_Framework_publisher_feature"),
         getString("_UI_PropertyDescriptor_description", "_UI_Framework_publisher_feature", "_UI_Framework_type"),
         FrameworkPackage.Literals.FRAMEWORK__PUBLISHER,
         true,
         false,
         false,
         ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
         null,
         null));
  }

  /**
   * This adds a property descriptor for the Version feature.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  protected void addVersionPropertyDescriptor(Object object)
  {
    itemPropertyDescriptors.add
      (createItemPropertyDescriptor
        (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
         getResourceLocator(),
         getString("_UI_Framework_version_feature"),
         getString("_UI_PropertyDescriptor_description", "_UI_Framework_version_feature", "_UI_Framework_type"),
         FrameworkPackage.Literals.FRAMEWORK__VERSION,
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
         getString("_UI_Framework_status_feature"),
         getString("_UI_PropertyDescriptor_description", "_UI_Framework_status_feature", "_UI_Framework_type"),
         FrameworkPackage.Literals.FRAMEWORK__STATUS,
         true,
         false,
         false,
         ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
         null,
         null));
  }

  /**
   * This adds a property descriptor for the Published On feature.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  protected void addPublishedOnPropertyDescriptor(Object object)
  {
    itemPropertyDescriptors.add
      (createItemPropertyDescriptor
        (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
         getResourceLocator(),
         getString("_UI_Framework_publishedOn_feature"),
         getString("_UI_PropertyDescriptor_description", "_UI_Framework_publishedOn_feature", "_UI_Framework_type"),
         FrameworkPackage.Literals.FRAMEWORK__PUBLISHED_ON,
         true,
         false,
         false,
         ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
         null,
         null));
  }

  /**
   * This adds a property descriptor for the Ref Pattern feature.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  protected void addRefPatternPropertyDescriptor(Object object)
  {
    itemPropertyDescriptors.add
      (createItemPropertyDescriptor
        (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
         getResourceLocator(),
         getString("_UI_Framework_refPattern_feature"),
         getString("_UI_PropertyDescriptor_description", "_UI_Framework_refPattern_feature", "_UI_Framework_type"),
         FrameworkPackage.Literals.FRAMEWORK__REF_PATTERN,
         true,
         false,
         false,
         ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
         null,
         null));
  }

  /**
   * This adds a property descriptor for the Content Hash feature.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  protected void addContentHashPropertyDescriptor(Object object)
  {
    itemPropertyDescriptors.add
      (createItemPropertyDescriptor
        (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
         getResourceLocator(),
         getString("_UI_Framework_contentHash_feature"),
         getString("_UI_PropertyDescriptor_description", "_UI_Framework_contentHash_feature", "_UI_Framework_type"),
         FrameworkPackage.Literals.FRAMEWORK__CONTENT_HASH,
         true,
         false,
         false,
         ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
         null,
         null));
  }

  /**
   * This adds a property descriptor for the Previous Version feature.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  protected void addPreviousVersionPropertyDescriptor(Object object)
  {
    itemPropertyDescriptors.add
      (createItemPropertyDescriptor
        (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
         getResourceLocator(),
         getString("_UI_Framework_previousVersion_feature"),
         getString("_UI_PropertyDescriptor_description", "_UI_Framework_previousVersion_feature", "_UI_Framework_type"),
         FrameworkPackage.Literals.FRAMEWORK__PREVIOUS_VERSION,
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
      childrenFeatures.add(FrameworkPackage.Literals.FRAMEWORK__DECLARED_COUNTS);
      childrenFeatures.add(FrameworkPackage.Literals.FRAMEWORK__SCALES);
      childrenFeatures.add(FrameworkPackage.Literals.FRAMEWORK__SECTIONS);
      childrenFeatures.add(FrameworkPackage.Literals.FRAMEWORK__SCHEDULES);
      childrenFeatures.add(FrameworkPackage.Literals.FRAMEWORK__RISK_QUESTIONNAIRES);
      childrenFeatures.add(FrameworkPackage.Literals.FRAMEWORK__MAPPINGS);
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
    String label = ((Framework)object).getName();
    return label == null || label.length() == 0 ?
      getString("_UI_Framework_type") :
      getString("_UI_Framework_type") + " " + label;
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

    switch (notification.getFeatureID(Framework.class))
    {
      case FrameworkPackage.FRAMEWORK__PUBLISHER:
      case FrameworkPackage.FRAMEWORK__VERSION:
      case FrameworkPackage.FRAMEWORK__STATUS:
      case FrameworkPackage.FRAMEWORK__PUBLISHED_ON:
      case FrameworkPackage.FRAMEWORK__REF_PATTERN:
      case FrameworkPackage.FRAMEWORK__CONTENT_HASH:
      case FrameworkPackage.FRAMEWORK__PREVIOUS_VERSION:
        fireNotifyChanged(new ViewerNotification(notification, notification.getNotifier(), false, true));
        return;
      case FrameworkPackage.FRAMEWORK__DECLARED_COUNTS:
      case FrameworkPackage.FRAMEWORK__SCALES:
      case FrameworkPackage.FRAMEWORK__SECTIONS:
      case FrameworkPackage.FRAMEWORK__SCHEDULES:
      case FrameworkPackage.FRAMEWORK__RISK_QUESTIONNAIRES:
      case FrameworkPackage.FRAMEWORK__MAPPINGS:
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
        (FrameworkPackage.Literals.FRAMEWORK__DECLARED_COUNTS,
         CoreFactory.eINSTANCE.createDeclaredCount()));

    newChildDescriptors.add
      (createChildParameter
        (FrameworkPackage.Literals.FRAMEWORK__SCALES,
         FrameworkFactory.eINSTANCE.createScale()));

    newChildDescriptors.add
      (createChildParameter
        (FrameworkPackage.Literals.FRAMEWORK__SECTIONS,
         FrameworkFactory.eINSTANCE.createSection()));

    newChildDescriptors.add
      (createChildParameter
        (FrameworkPackage.Literals.FRAMEWORK__SCHEDULES,
         FrameworkFactory.eINSTANCE.createEvidenceSchedule()));

    newChildDescriptors.add
      (createChildParameter
        (FrameworkPackage.Literals.FRAMEWORK__RISK_QUESTIONNAIRES,
         FrameworkFactory.eINSTANCE.createRiskQuestionnaire()));

    newChildDescriptors.add
      (createChildParameter
        (FrameworkPackage.Literals.FRAMEWORK__MAPPINGS,
         FrameworkFactory.eINSTANCE.createMapping()));
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
