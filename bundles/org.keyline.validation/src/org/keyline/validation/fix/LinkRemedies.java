/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation.fix;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.keyline.analysis.DependencyNetwork;
import org.keyline.model.ModelContents;
import org.keyline.model.core.Addressable;
import org.keyline.model.core.Person;
import org.keyline.model.inspection.InspectionReport;
import org.keyline.model.inspection.Recommendation;
import org.keyline.model.plan.Action;
import org.keyline.model.plan.Dependency;
import org.keyline.model.plan.ImportNote;
import org.keyline.model.plan.ImprovementPlan;
import org.keyline.model.plan.NoteKind;
import org.keyline.model.plan.RelatedAction;
import org.keyline.validation.Check;
import org.keyline.validation.Finding;
import org.keyline.validation.Wording;
import org.keyline.validation.facts.ImportNotes;
import org.keyline.validation.facts.PlanRefs;
import org.keyline.validation.facts.RefKey;

/** Mends links: of actions to what they answer, to other actions, and to the officers written beside these. */
@Mends({ "COV-01", "COV-04", "COV-05", "COV-06", "DEP-04", "DEP-10" })
public final class LinkRemedies extends Remedy {

    private static final int MOST_OFFERED = 8;

    @Override
    protected void offer(Finding finding, Check check, Offers offers) {
        if (finding.element() instanceof Recommendation recommendation) {
            uncovered(recommendation, finding.related(), offers);
        } else if (finding.element() instanceof Action action) {
            switch (finding.rule()) {
            case "COV-04" -> asNeighbours(action, check, offers);
            case "COV-05" -> parts(action, finding.related(), offers);
            case "COV-06" -> alike(action, finding.value(), offers);
            case "DEP-04" -> nowhere(action, finding.value(), check, offers);
            default -> officer(action, finding.related(), offers);
            }
        }
    }

    /** An action that answers the whole may answer the part. */
    private static void uncovered(Recommendation recommendation, List<EObject> related, Offers offers) {
        related.stream().filter(Action.class::isInstance).map(Action.class::cast).limit(MOST_OFFERED)
                .forEach(action -> offers.choice("Link " + Wording.ref(action) + " to " + Wording.ref(recommendation),
                        () -> action.getAddresses().add(recommendation)));
    }

    /** What another step of the same work answers may be what this one is for. */
    private static void asNeighbours(Action action, Check check, Offers offers) {
        ImprovementPlan plan = ModelContents.planOf(action);
        if (plan != null) {
            DependencyNetwork network = check.fact(DependencyNetwork.class, plan, DependencyNetwork::of);
            network.successors(action).forEach(next -> as(action, next, "which waits for it", offers));
            network.predecessors(action).forEach(before -> as(action, before, "for which it waits", offers));
        }
    }

    private static void as(Action action, Action other, String how, Offers offers) {
        List<Addressable> answered = List.copyOf(other.getAddresses());
        if (!answered.isEmpty() && offers.all().size() < MOST_OFFERED) {
            offers.choice("Link " + Wording.ref(action) + " to what " + Wording.ref(other) + " answers, " + how
                    + Offers.BRINGS_ABOUT + "that is " + Wording.refs(answered),
                    () -> action.getAddresses().addAll(answered));
        }
    }

    /** One of the parts in place of the whole. */
    private static void parts(Action action, List<EObject> related, Offers offers) {
        if (related.isEmpty() || !(related.get(0) instanceof Recommendation whole)) {
            return;
        }
        whole.getChildren().stream().limit(MOST_OFFERED)
                .forEach(part -> offers.choice("Link " + Wording.ref(action) + " to " + Wording.ref(part)
                        + " instead of " + Wording.ref(whole), () -> replace(action, whole, part)));
    }

    /** A reference that differs from one of the report in its separators alone: R4-3 is R4.3. */
    private static void alike(Action action, String ref, Offers offers) {
        String bare = bare(ref);
        ImprovementPlan plan = ModelContents.planOf(action);
        if (bare.isEmpty() || plan == null) {
            return;
        }
        for (InspectionReport report : ModelContents.reports(plan)) {
            List<Recommendation> like = ModelContents.recommendations(report).stream()
                    .filter(r -> !r.isCitedOnly() && bare(r.getRef()).equals(bare)).limit(2).toList();
            Optional<Addressable> wrong = action.getAddresses().stream()
                    .filter(a -> a instanceof Recommendation r && r.isCitedOnly() && ref.equals(Wording.ref(r)))
                    .findFirst();
            if (like.size() == 1 && wrong.isPresent()) {
                offers.choice("Link " + Wording.ref(action) + " to " + Wording.ref(like.get(0)) + " instead of " + ref,
                        () -> replace(action, wrong.get(), like.get(0)));
            }
        }
    }

    private static void replace(Action action, Addressable wrong, Addressable right) {
        int place = action.getAddresses().indexOf(wrong);
        action.getAddresses().remove(place);
        if (!action.getAddresses().contains(right)) {
            action.getAddresses().add(place, right);
        }
    }

    private static void nowhere(Action action, String ref, Check check, Offers offers) {
        ImprovementPlan plan = ModelContents.planOf(action);
        String wanted = RefKey.comparable(ref);
        List<Dependency> dependencies = action.getDependencies().stream().filter(
                d -> lost(d.getPredecessor()) && (wanted.isEmpty() || names(d.getText(), wanted))).toList();
        List<RelatedAction> related = action.getRelatedActions().stream()
                .filter(r -> lost(r.getAction()) && !wanted.isEmpty() && names(r.getText(), wanted)).toList();
        List<ImportNote> notes = ImportNotes.on(action, NoteKind.UNRESOLVED_REFERENCE, check).stream()
                .filter(note -> !wanted.isEmpty() && names(note.getText(), wanted)).toList();
        Optional<Action> likely = likely(ref, check.fact(PlanRefs.class, plan, PlanRefs::of));
        likely.filter(other -> other != action).ifPresent(other -> {
            String label = "Refer to " + Wording.ref(other) + " instead of " + ref;
            dependencies.forEach(d -> offers.choice(label, () -> correct(d::setPredecessor, d::setText, other)));
            related.forEach(r -> offers.choice(label, () -> correct(r::setAction, r::setText, other)));
        });
        String what = wanted.isEmpty() ? "the dependency that leads nowhere" : "the reference to " + ref;
        if (!dependencies.isEmpty() || !related.isEmpty()) {
            offers.choice("Take " + what + " away", () -> {
                dependencies.forEach(EcoreUtil::remove);
                related.forEach(EcoreUtil::remove);
                ImportedTexts.remove(notes);
            });
        }
    }

    private static void correct(Consumer<Action> target, Consumer<String> text, Action other) {
        target.accept(other);
        text.accept(other.getRef());
    }

    /** What was meant where figures were typed as letters: A.1O is A.10, A.l2 is A.12. */
    private static Optional<Action> likely(String ref, PlanRefs refs) {
        if (!Wording.filled(ref) || ref.length() < 2) {
            return Optional.empty();
        }
        String typed = ref.charAt(0) + ref.substring(1).replace('O', '0').replace('o', '0').replace('l', '1')
                .replace('I', '1');
        return typed.equals(ref) ? Optional.empty() : refs.action(typed);
    }

    private static boolean lost(Action action) {
        return action == null || action.eIsProxy();
    }

    private static boolean names(String text, String wanted) {
        return bare(text).contains(bare(wanted));
    }

    private static String bare(String ref) {
        return RefKey.comparable(ref).replaceAll("[^\\p{L}\\p{N}]", "");
    }

    private static void officer(Action action, List<EObject> related, Offers offers) {
        for (RelatedAction link : action.getRelatedActions()) {
            Action other = link.getAction();
            Person lead = other == null ? null : other.getLead();
            Person stated = link.getStatedOfficer();
            if (lead != null && stated != null && stated != lead && related.contains(other)) {
                offers.choice("Write " + lead.getName() + " beside " + Wording.ref(other),
                        () -> link.setStatedOfficer(lead));
                offers.choice("Make " + stated.getName() + " the lead officer of " + Wording.ref(other),
                        () -> other.setLead(stated));
            }
        }
    }
}
