/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.model.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.CommandParameter;
import org.eclipse.emf.edit.command.CopyCommand;
import org.eclipse.emf.edit.command.CreateChildCommand;
import org.eclipse.emf.edit.command.DeleteCommand;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.provider.IItemLabelProvider;
import org.eclipse.emf.edit.provider.IItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.IItemPropertySource;
import org.eclipse.emf.edit.provider.ITreeItemContentProvider;
import org.junit.jupiter.api.Test;
import org.keyline.model.assessment.AssessmentPackage;
import org.keyline.model.core.CorePackage;
import org.keyline.model.framework.FrameworkPackage;
import org.keyline.model.guidance.GuidancePackage;
import org.keyline.model.inspection.InspectionPackage;
import org.keyline.model.plan.Action;
import org.keyline.model.plan.ActionGroup;
import org.keyline.model.plan.NoteKind;
import org.keyline.model.plan.PlanPackage;
import org.keyline.model.plan.WorkStream;
import org.keyline.testsupport.PlanBuilder;

class ElementPresentationTest {

    private final KeylineAdapterFactory factory = new KeylineAdapterFactory();

    private static List<EClass> types() {
        List<EClass> types = new ArrayList<>();
        for (EPackage ePackage : List.of(CorePackage.eINSTANCE, FrameworkPackage.eINSTANCE,
                InspectionPackage.eINSTANCE, PlanPackage.eINSTANCE, AssessmentPackage.eINSTANCE,
                GuidancePackage.eINSTANCE)) {
            for (EClassifier classifier : ePackage.getEClassifiers()) {
                if (classifier instanceof EClass type && !type.isAbstract()) {
                    types.add(type);
                }
            }
        }
        return types;
    }

    private ITreeItemContentProvider tree(Object object) {
        return (ITreeItemContentProvider) factory.adapt(object, ITreeItemContentProvider.class);
    }

    private List<IItemPropertyDescriptor> properties(Object object) {
        return ((IItemPropertySource) factory.adapt(object, IItemPropertySource.class)).getPropertyDescriptors(object);
    }

    @Test
    void everyTypeHasAnIconOfItsOwn() {
        List<EClass> without = types().stream()
                .filter(type -> !ElementIcons.of(type).getPath().endsWith("/" + type.getName() + ".svg")).toList();
        assertEquals(List.of(), without);
    }

    @Test
    void everyElementHasALabelAndProperties() {
        for (EClass type : types()) {
            Object object = EcoreUtil.create(type);
            IItemLabelProvider labels = (IItemLabelProvider) factory.adapt(object, IItemLabelProvider.class);
            assertFalse(labels.getText(object).isBlank(), type.getName());
            assertNotNull(labels.getImage(object), type.getName());
            for (IItemPropertyDescriptor property : properties(object)) {
                assertFalse(property.getDisplayName(object).isBlank(), type.getName());
                assertFalse(property.getDescription(object).isBlank(),
                        type.getName() + " " + property.getDisplayName(object) + " is not explained");
            }
        }
    }

    @Test
    void propertiesAreNamedInPlainWordsUnderTheirCategory() {
        Action action = PlanBuilder.plan().workStream("A", "Access").action("A.1").get(Action.class, "A.1");
        List<String> shown = properties(action).stream()
                .map(property -> property.getCategory(action) + ": " + property.getDisplayName(action)).toList();
        assertTrue(shown.contains("Dates: Must finish by"), shown::toString);
        assertTrue(shown.contains("As written: Must finish by, as written"), shown::toString);
        assertTrue(shown.contains("People: Lead officer"), shown::toString);
        assertTrue(shown.contains("Links: Answers"), shown::toString);
        assertFalse(shown.toString().contains("recision"), "how exactly a date is known is shown with the date");
    }

    @Test
    void theIdentifierAndTheOriginCannotBeChanged() {
        Action action = PlanBuilder.plan().workStream("A", "Access").action("A.1").get(Action.class, "A.1");
        List<String> fixed = properties(action).stream().filter(property -> !property.canSetProperty(action))
                .map(property -> property.getDisplayName(action)).toList();
        assertEquals(List.of("Identifier", "Imported from"), fixed);
    }

    @Test
    void actionsUnderAHeadingAreItsChildren() {
        PlanBuilder plan = PlanBuilder.plan().workStream("A", "Access").action("A.1").group("Letting").action("A.2");
        Action first = plan.get(Action.class, "A.1");
        Action second = plan.get(Action.class, "A.2");
        WorkStream workStream = plan.get(WorkStream.class, "A");
        ActionGroup heading = second.getGroup();
        assertNotNull(heading);
        assertTrue(tree(workStream).getChildren(workStream).containsAll(List.of(first, heading)));
        assertFalse(tree(workStream).getChildren(workStream).contains(second));
        assertEquals(List.of(second), List.copyOf(tree(heading).getChildren(heading)));
        assertSame(heading, tree(second).getParent(second));
    }

    @Test
    void importNotesAreGatheredInAFolder() {
        PlanBuilder plan = PlanBuilder.plan().workStream("A", "Access").action("A.1").note(NoteKind.UNREADABLE_DATE,
                "Start", "soon");
        EObject root = plan.build();
        Object folder = tree(root).getChildren(root).stream().filter(ElementFolder.class::isInstance).findFirst()
                .orElseThrow();
        assertEquals("Import notes (1)", ((ElementFolder) folder).getText(folder));
        Object note = plan.build().getImportNotes().getFirst();
        assertEquals(folder, tree(note).getParent(note));
    }

    @Test
    void anActionMadeUnderAHeadingStandsInTheWorkStreamAfterTheOthersOfTheHeading() {
        PlanBuilder plan = PlanBuilder.plan().workStream("A", "Access").group("Letting").action("A.1").group("Rents")
                .action("A.2");
        AdapterFactoryEditingDomain domain = Models.edit(plan);
        ActionGroup letting = plan.get(Action.class, "A.1").getGroup();
        CommandParameter offer = (CommandParameter) domain.getNewChildDescriptors(letting, null).iterator().next();
        domain.getCommandStack().execute(CreateChildCommand.create(domain, letting, offer, List.of(letting)));
        Action made = (Action) offer.getEValue();
        assertSame(letting, made.getGroup());
        assertEquals(1, plan.get(WorkStream.class, "A").getActions().indexOf(made));
        domain.getCommandStack().undo();
        assertEquals(2, plan.get(WorkStream.class, "A").getActions().size());
        assertEquals(1, letting.getActions().size());
    }

    @Test
    void actionsUnderAHeadingAndElementsInAFolderCanBeDeleted() {
        PlanBuilder plan = PlanBuilder.plan().workStream("A", "Access").group("Letting").action("A.1")
                .note(NoteKind.UNREADABLE_DATE, "Start", "soon");
        AdapterFactoryEditingDomain domain = Models.edit(plan);
        List<EObject> both = List.of(plan.get(Action.class, "A.1"), plan.build().getImportNotes().getFirst());
        Command delete = DeleteCommand.create(domain, both);
        assertTrue(delete.canExecute());
        domain.getCommandStack().execute(delete);
        assertTrue(plan.get(WorkStream.class, "A").getActions().isEmpty());
        assertTrue(plan.get(WorkStream.class, "A").getGroups().getFirst().getActions().isEmpty());
        assertTrue(plan.build().getImportNotes().isEmpty());
        domain.getCommandStack().undo();
        assertEquals(1, plan.get(WorkStream.class, "A").getGroups().getFirst().getActions().size());
        assertEquals(1, plan.build().getImportNotes().size());
    }

    @Test
    void aCopyIsAnElementOfItsOwn() {
        PlanBuilder plan = PlanBuilder.plan().workStream("A", "Access").action("A.1");
        AdapterFactoryEditingDomain domain = Models.edit(plan);
        Action action = plan.get(Action.class, "A.1");
        CopyCommand command = (CopyCommand) CopyCommand.create(domain, action);
        domain.getCommandStack().execute(command);
        Action copy = (Action) command.getResult().iterator().next();
        assertEquals(action.getRef(), copy.getRef());
        assertNotEquals(action.getId(), copy.getId());
    }
}
