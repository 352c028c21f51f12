/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.model.edit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.notify.AdapterFactory;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.CommandParameter;
import org.eclipse.emf.edit.command.CopyCommand;
import org.eclipse.emf.edit.command.InitializeCopyCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.emf.edit.provider.IEditingDomainItemProvider;
import org.eclipse.emf.edit.provider.IItemLabelProvider;
import org.eclipse.emf.edit.provider.IItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.IItemPropertySource;
import org.eclipse.emf.edit.provider.IStructuredItemContentProvider;
import org.eclipse.emf.edit.provider.ITreeItemContentProvider;
import org.eclipse.emf.edit.provider.ItemProviderDecorator;
import org.keyline.model.ElementLabels;
import org.keyline.model.core.CorePackage;
import org.keyline.model.core.Element;
import org.keyline.model.plan.Action;
import org.keyline.model.plan.ActionGroup;
import org.keyline.model.plan.Consultation;
import org.keyline.model.plan.Monitoring;
import org.keyline.model.plan.PlanFactory;
import org.keyline.model.plan.PlanPackage;
import org.keyline.model.plan.WorkStream;

/**
 * How the objects of a model are presented and edited: the decoration of the generated item providers. In the tree the
 * actions under a heading of a work stream are the heading's children, although the work stream contains them.
 */
class ElementPresentation extends ItemProviderDecorator implements IEditingDomainItemProvider,
        IStructuredItemContentProvider, ITreeItemContentProvider, IItemLabelProvider, IItemPropertySource {

    ElementPresentation(AdapterFactory adapterFactory) {
        super(adapterFactory);
    }

    @Override
    public String getText(Object object) {
        if (object instanceof Resource resource) {
            return resource.getURI() == null ? "" : resource.getURI().lastSegment();
        }
        if (object instanceof Monitoring || object instanceof Consultation) {
            return Wording.type(((EObject) object).eClass());
        }
        return object instanceof EObject element ? ElementLabels.label(element) : super.getText(object);
    }

    @Override
    public Object getImage(Object object) {
        if (object instanceof Resource) {
            return ElementIcons.file();
        }
        return object instanceof EObject element ? ElementIcons.of(element) : super.getImage(object);
    }

    @Override
    public Collection<?> getElements(Object object) {
        return getChildren(object);
    }

    @Override
    public Collection<?> getChildren(Object object) {
        if (!(object instanceof EObject parent)) {
            return super.getChildren(object);
        }
        List<Object> children = new ArrayList<>();
        List<Object> folders = new ArrayList<>();
        if (parent instanceof ActionGroup group) {
            children.addAll(group.getActions());
        }
        for (EReference feature : parent.eClass().getEAllContainments()) {
            if (ElementFolder.gathers(feature)) {
                ElementFolder folder = new ElementFolder(parent, feature);
                if (folder.hasChildren(folder)) {
                    folders.add(folder);
                }
            } else if (feature == PlanPackage.Literals.WORK_STREAM__ACTIONS) {
                ((WorkStream) parent).getActions().stream().filter(action -> action.getGroup() == null)
                        .forEach(children::add);
            } else if (feature.isMany()) {
                children.addAll((List<?>) parent.eGet(feature));
            } else if (parent.eGet(feature) != null) {
                children.add(parent.eGet(feature));
            }
        }
        children.addAll(folders);
        return children;
    }

    @Override
    public boolean hasChildren(Object object) {
        if (object instanceof EObject parent) {
            return !parent.eContents().isEmpty()
                    || parent instanceof ActionGroup group && !group.getActions().isEmpty();
        }
        return super.hasChildren(object);
    }

    @Override
    public Object getParent(Object object) {
        if (object instanceof Action action && action.getGroup() != null) {
            return action.getGroup();
        }
        if (object instanceof EObject child && child.eContainer() != null) {
            return ElementFolder.gathers(child.eContainingFeature())
                    ? new ElementFolder(child.eContainer(), child.eContainmentFeature())
                    : child.eContainer();
        }
        return object instanceof EObject root ? root.eResource() : super.getParent(object);
    }

    @Override
    public List<IItemPropertyDescriptor> getPropertyDescriptors(Object object) {
        List<IItemPropertyDescriptor> descriptors = new ArrayList<>();
        for (IItemPropertyDescriptor descriptor : super.getPropertyDescriptors(object)) {
            if (object instanceof EObject element
                    && descriptor.getFeature(object) instanceof EStructuralFeature feature) {
                if (!isShownWithAnother(feature)) {
                    descriptors.add(new PlainPropertyDescriptor(element, feature, descriptor));
                }
            }
        }
        descriptors.sort(Comparator.comparing(PlainPropertyDescriptor::category));
        return descriptors;
    }

    @Override
    public IItemPropertyDescriptor getPropertyDescriptor(Object object, Object propertyId) {
        for (IItemPropertyDescriptor descriptor : getPropertyDescriptors(object)) {
            if (propertyId.equals(descriptor.getId(object)) || propertyId.equals(descriptor.getFeature(object))) {
                return descriptor;
            }
        }
        return null;
    }

    private static boolean isShownWithAnother(EStructuralFeature feature) {
        return feature.getEType() == CorePackage.Literals.DATE_PRECISION;
    }

    @Override
    public Collection<?> getNewChildDescriptors(Object object, EditingDomain domain, Object sibling) {
        List<Object> common = new ArrayList<>();
        List<Object> rare = new ArrayList<>();
        if (object instanceof ActionGroup group) {
            int index = sibling instanceof Action action ? workStream(group).getActions().indexOf(action) + 1
                    : CommandParameter.NO_INDEX;
            common.add(new CommandParameter(null, PlanPackage.Literals.ACTION_GROUP__ACTIONS,
                    PlanFactory.eINSTANCE.createAction(), index));
        }
        for (Object descriptor : super.getNewChildDescriptors(object, domain, sibling)) {
            if (!(descriptor instanceof CommandParameter parameter) || !(object instanceof EObject owner)) {
                common.add(descriptor);
            } else if (isOffered(owner, parameter.getEStructuralFeature())) {
                (isRare(parameter.getEStructuralFeature()) ? rare : common).add(descriptor);
            }
        }
        common.addAll(rare);
        return common;
    }

    private static boolean isOffered(EObject owner, EStructuralFeature feature) {
        return feature != PlanPackage.Literals.IMPROVEMENT_PLAN__IMPORT_NOTES
                && (feature.isMany() || !owner.eIsSet(feature));
    }

    /**
     * Whether children of a feature are made seldom by hand, so that menus show them last.
     *
     * @param feature a containment feature
     */
    static boolean isRare(EStructuralFeature feature) {
        return feature == CorePackage.Literals.ELEMENT__CITATIONS
                || feature.getEType() == CorePackage.Literals.DECLARED_COUNT
                || feature == PlanPackage.Literals.IMPROVEMENT_PLAN__SUPPRESSIONS;
    }

    @Override
    public Command createCommand(Object object, EditingDomain domain, Class<? extends Command> commandClass,
            CommandParameter parameter) {
        if (commandClass == InitializeCopyCommand.class && parameter.getEOwner() instanceof Element element) {
            return new CopyOfOwn(domain, element, (CopyCommand.Helper) parameter.getValue());
        }
        if (object instanceof ActionGroup group && isAboutActions(parameter)) {
            if (commandClass == AddCommand.class && isNew(parameter)) {
                return new AddToGroupCommand(domain, group, parameter.getCollection(), parameter.getIndex());
            }
            if (commandClass == RemoveCommand.class && parameter.getFeature() == null) {
                return RemoveCommand.create(domain, workStream(group), PlanPackage.Literals.WORK_STREAM__ACTIONS,
                        parameter.getCollection());
            }
        }
        return super.createCommand(object, domain, commandClass, parameter);
    }

    private static boolean isAboutActions(CommandParameter parameter) {
        return parameter.getCollection() != null
                && (parameter.getFeature() == null
                        || parameter.getFeature() == PlanPackage.Literals.ACTION_GROUP__ACTIONS)
                && parameter.getCollection().stream().allMatch(Action.class::isInstance);
    }

    private static boolean isNew(CommandParameter parameter) {
        return parameter.getCollection().stream().allMatch(action -> ((Action) action).eContainer() == null);
    }

    /** A copy is an element of its own: it does not take the identifier along. */
    private static final class CopyOfOwn extends InitializeCopyCommand {
        CopyOfOwn(EditingDomain domain, EObject owner, CopyCommand.Helper helper) {
            super(domain, owner, helper);
        }

        @Override
        protected Collection<? extends EAttribute> getAttributesToCopy() {
            List<EAttribute> attributes = new ArrayList<>(super.getAttributesToCopy());
            attributes.remove(CorePackage.Literals.ELEMENT__ID);
            return attributes;
        }
    }

    private static WorkStream workStream(ActionGroup group) {
        return (WorkStream) group.eContainer();
    }

    @Override
    public String getUpdateableText(Object object) {
        if (object instanceof Element element) {
            return element.getName() == null ? "" : element.getName();
        }
        return object instanceof EObject other ? firstText(other) : super.getUpdateableText(object);
    }

    private static String firstText(EObject object) {
        for (EAttribute attribute : object.eClass().getEAllAttributes()) {
            if (!attribute.isMany() && attribute.getEType().getInstanceClass() == String.class
                    && object.eIsSet(attribute)) {
                return EcoreUtil.convertToString(attribute.getEAttributeType(), object.eGet(attribute));
            }
        }
        return "";
    }
}
