/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation.rules.dep;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.keyline.model.ModelContents;
import org.keyline.model.ModelLists;
import org.keyline.model.core.CorePackage;
import org.keyline.model.plan.Action;
import org.keyline.model.plan.Dependency;
import org.keyline.model.plan.ImportNote;
import org.keyline.model.plan.ImprovementPlan;
import org.keyline.model.plan.NoteKind;
import org.keyline.model.plan.PlanPackage;
import org.keyline.model.plan.RelatedAction;
import org.keyline.validation.Check;
import org.keyline.validation.LooksAt;
import org.keyline.validation.Rule;
import org.keyline.validation.RuleId;
import org.keyline.validation.Wording;
import org.keyline.validation.facts.ImportNotes;
import org.keyline.validation.facts.PlanRefs;
import org.keyline.validation.facts.RefKey;
import org.keyline.validation.facts.TextReferences;

/**
 * DEP-04: an action that is referred to exists (NCC Annex A). Looks at dependencies and related actions that lead
 * nowhere, and at references in the action's text. A15 means A.15. A related text that names no action (an officer, a
 * team) is none; in running text only what is written like the plan's own references, with a letter that the plan uses,
 * is taken for one. Each missing reference is reported once an action.
 */
@RuleId("DEP-04")
@LooksAt(value = { LooksAt.NOTES, "dependencies.*", "relatedActions.*" }, facts = PlanRefs.class)
public final class ReferredActionExists extends Rule<Action> {

    private static final Pattern AFTER_POINTER = Pattern
            .compile("(?:\\(|\\b(?:with|into|see|after|under|ref|actions?|task|following|before|until|once"
                    + "|(?:depends?|dependent|relies) (?:up)?on|wait(?:s|ing)? for|linked to|relate[sd] to"
                    + "|completion of|subject to) )$", Pattern.CASE_INSENSITIVE);
    /** In a plan whose references are numbers, only a number that is called an action's is taken for one. */
    private static final Pattern NUMBER = Pattern.compile(
            "\\b(?:actions?|tasks?)(?: no\\.?)? (\\d{1,3})(?![\\d\\p{L}%]|[./]\\d)"
                    + "|\\(see (\\d{1,3})\\)|\\b(?:depends?|dependent) (?:up)?on (\\d{1,3})(?= *(?:[,;)]|\\.(?!\\d)|$))",
            Pattern.CASE_INSENSITIVE);
    private static final int POINTER_LENGTH = 20;

    /** Found by its mark. */
    public ReferredActionExists() {
        super(Action.class);
    }

    @Override
    protected void check(Action action, Check check) {
        ImprovementPlan plan = ModelContents.planOf(action);
        if (plan == null) {
            return;
        }
        PlanRefs refs = check.fact(PlanRefs.class, plan, PlanRefs::of);
        Set<String> told = new HashSet<>();
        for (Dependency dependency : ModelLists.dependencies(action)) {
            if (dependency.getPredecessor() == null || dependency.getPredecessor().eIsProxy()) {
                checkDependency(action, dependency, refs, told, check);
            }
        }
        for (RelatedAction related : ModelLists.relatedActions(action)) {
            if (related.getAction() == null || related.getAction().eIsProxy()) {
                checkTokens(action, related.getText(), PlanPackage.Literals.ACTION__RELATED_ACTIONS, refs, told,
                        check);
            }
        }
        for (ImportNote note : ImportNotes.on(action, NoteKind.UNRESOLVED_REFERENCE, check)) {
            checkTokens(action, note.getText(), null, refs, told, check);
        }
        checkRunningText(action, action.getName(), CorePackage.Literals.ELEMENT__NAME, refs, told, check);
        checkRunningText(action, action.getDescription(), CorePackage.Literals.ELEMENT__DESCRIPTION, refs, told,
                check);
        checkRunningText(action, action.getComment(), PlanPackage.Literals.ACTION__COMMENT, refs, told, check);
    }

    private static void checkDependency(Action action, Dependency dependency, PlanRefs refs, Set<String> told,
            Check check) {
        String text = dependency.getText();
        if (Wording.filled(text) && new TextReferences(text).next()) {
            checkTokens(action, text, PlanPackage.Literals.ACTION__DEPENDENCIES, refs, told, check);
        } else if (refs.action(text).isEmpty()) {
            String what = Wording.filled(text) ? Wording.quoted(text) + ", which is no action of the plan"
                    : "an action that is not named";
            check.on(action).feature(PlanPackage.Literals.ACTION__DEPENDENCIES).value(text).related(dependency)
                    .report(Wording.name(action), " waits for ", what,
                            ". Name the action, or take the dependency away.");
        }
    }

    private static void checkTokens(Action action, String text, EStructuralFeature feature, PlanRefs refs,
            Set<String> told, Check check) {
        if (!Wording.filled(text)) {
            return;
        }
        for (TextReferences found = new TextReferences(text); found.next();) {
            if (feature != null || refs.hasPrefix(found.prefix())) {
                tellUnlessThere(action, found.ref(), feature, refs, told, check);
            }
        }
    }

    private static void checkRunningText(Action action, String text, EStructuralFeature feature, PlanRefs refs,
            Set<String> told, Check check) {
        if (text == null) {
            return;
        }
        if (refs.areNumbers()) {
            checkNumbers(action, text, feature, refs, told, check);
        }
        for (TextReferences found = new TextReferences(text); found.next();) {
            if (refs.hasPrefix(found.prefix())) {
                String ref = found.ref();
                boolean likePlan = !refs.separator().isEmpty() && found.separator().equals(refs.separator())
                        && ref.indexOf(' ') < 0;
                if (likePlan || isPointedTo(RefKey.latin(text), found.start())) {
                    tellUnlessThere(action, ref, feature, refs, told, check);
                }
            }
        }
    }

    private static void checkNumbers(Action action, String text, EStructuralFeature feature, PlanRefs refs,
            Set<String> told, Check check) {
        Matcher matcher = NUMBER.matcher(text);
        while (matcher.find()) {
            String number = matcher.group(1) != null ? matcher.group(1)
                    : matcher.group(2) != null ? matcher.group(2) : matcher.group(3);
            tellUnlessThere(action, number, feature, refs, told, check);
        }
    }

    private static boolean isPointedTo(String text, int place) {
        return AFTER_POINTER.matcher(text.substring(Math.max(0, place - POINTER_LENGTH), place)).find();
    }

    private static void tellUnlessThere(Action action, String ref, EStructuralFeature feature, PlanRefs refs,
            Set<String> told, Check check) {
        if (!refs.has(ref) && told.add(RefKey.comparable(ref))) {
            check.on(action).feature(feature).value(ref).report(Wording.name(action), " refers to action ", ref,
                    feature instanceof EAttribute ? " in its " + feature.getName() : "",
                    ", which the plan does not have. Correct the reference, or take it away.");
        }
    }
}
