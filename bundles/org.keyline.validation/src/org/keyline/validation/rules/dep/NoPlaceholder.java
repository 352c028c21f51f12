/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation.rules.dep;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.keyline.model.ModelLists;
import org.keyline.model.core.Citation;
import org.keyline.model.core.CorePackage;
import org.keyline.model.core.Element;
import org.keyline.model.guidance.GuidanceProfile;
import org.keyline.model.plan.ImportNote;
import org.keyline.model.plan.ImprovementPlan;
import org.keyline.model.plan.PlanPackage;
import org.keyline.validation.Check;
import org.keyline.validation.DerivedFrom;
import org.keyline.validation.LooksAt;
import org.keyline.validation.Rule;
import org.keyline.validation.RuleId;
import org.keyline.validation.Wording;
import org.keyline.validation.facts.ImportNotes;
import org.keyline.validation.facts.Placeholder;

/**
 * DEP-13: no text is a placeholder (NCC Annex A; WLGA Appendix 2, 4). Looks at all texts of an element and of what it
 * contains that is no element of its own; what counts as a placeholder, see {@link Placeholder}. Text that an import
 * could not place is reported at the element that its note belongs to. The same placeholder is reported once an
 * element. Does not apply to guidance profiles, nor to the words in which an import note explains itself.
 */
@RuleId("DEP-13")
@LooksAt(value = { "citations.*", "monitoring.*", "consultation.*", "element.title", "element.^*.origin",
        "^" }, facts = NoPlaceholder.FirstNotes.class)
public final class NoPlaceholder extends Rule<Element> {

    /** The attributes of each class that hold text. */
    private static final Map<EClass, EAttribute[]> TEXTS = new ConcurrentHashMap<>();

    /** The first note of a plan with each placeholder at each element. */
    @DerivedFrom({ "ImprovementPlan.importNotes", "ImportNote.element", "ImportNote.text" })
    record FirstNotes(Map<List<Object>, ImportNote> byPlaceholder) {

        static FirstNotes of(ImprovementPlan plan) {
            Map<List<Object>, ImportNote> first = new HashMap<>();
            for (ImportNote note : plan.getImportNotes()) {
                Placeholder.in(note.getText()).ifPresent(p -> first.putIfAbsent(List.of(subject(note), p), note));
            }
            return new FirstNotes(first);
        }
    }

    /** Found by its mark. */
    public NoPlaceholder() {
        super(Element.class);
    }

    @Override
    protected void check(Element element, Check check) {
        if (element instanceof GuidanceProfile || element.eContainer() instanceof GuidanceProfile) {
            return;
        }
        if (element instanceof ImportNote note) {
            checkNote(note, check);
            return;
        }
        List<String> told = new ArrayList<>(0);
        checkTexts(element, element, told, check);
        for (Citation citation : ModelLists.citations(element)) {
            checkTexts(citation, element, told, check);
        }
        if (element instanceof ImprovementPlan plan) {
            if (plan.getMonitoring() != null) {
                checkTexts(plan.getMonitoring(), element, told, check);
            }
            if (plan.getConsultation() != null) {
                checkTexts(plan.getConsultation(), element, told, check);
            }
        }
    }

    private static EAttribute[] texts(EClass type) {
        return TEXTS.computeIfAbsent(type, t -> t.getEAllAttributes().stream()
                .filter(a -> a.getEAttributeType().getInstanceClass() == String.class
                        && a != CorePackage.Literals.ELEMENT__ID)
                .toArray(EAttribute[]::new));
    }

    private static void checkTexts(EObject holder, Element element, List<String> told, Check check) {
        for (EAttribute attribute : texts(holder.eClass())) {
            if (attribute.isMany()) {
                for (String text : ModelLists.texts(holder, attribute)) {
                    checkText(text, attribute, element, told, check);
                }
            } else {
                checkText((String) holder.eGet(attribute), attribute, element, told, check);
            }
        }
    }

    private static void checkText(String text, EAttribute attribute, Element element, List<String> told, Check check) {
        String placeholder = Placeholder.in(text).orElse(null);
        if (placeholder != null && !told.contains(placeholder)) {
            told.add(placeholder);
            check.on(element).feature(attribute).value(placeholder).report(Wording.name(element),
                    " has a placeholder: “", placeholder, "”. Replace it with what was meant, or take it away.");
        }
    }

    private static void checkNote(ImportNote note, Check check) {
        String placeholder = Placeholder.in(note.getText()).orElse(null);
        if (placeholder == null || !(note.eContainer() instanceof ImprovementPlan plan)) {
            return;
        }
        Element element = subject(note);
        FirstNotes first = check.fact(FirstNotes.class, plan, FirstNotes::of);
        if (first.byPlaceholder().get(List.of(element, placeholder)) == note
                && !has(element.getName(), placeholder) && !has(element.getDescription(), placeholder)) {
            check.on(element).feature(PlanPackage.Literals.IMPORT_NOTE__TEXT).value(placeholder)
                    .origin(ImportNotes.origin(note))
                    .report(Wording.name(element), " was imported with a placeholder: “", placeholder,
                            "”. Replace it in the document, or take the note away.");
        }
    }

    private static Element subject(ImportNote note) {
        return note.getElement() != null ? note.getElement() : (Element) note.eContainer();
    }

    private static boolean has(String text, String placeholder) {
        return text != null && text.contains(placeholder);
    }
}
