/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation.fix;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.keyline.model.core.Element;
import org.keyline.model.framework.CrossReference;
import org.keyline.model.framework.EvidenceActivity;
import org.keyline.model.framework.EvidenceSchedule;
import org.keyline.model.framework.Framework;
import org.keyline.model.framework.FrameworkPackage;
import org.keyline.model.framework.FrameworkStatus;
import org.keyline.model.framework.KeyLine;
import org.keyline.model.framework.KeyQuestion;
import org.keyline.model.framework.LookFor;
import org.keyline.model.framework.Section;
import org.keyline.validation.Check;
import org.keyline.validation.Finding;
import org.keyline.validation.Wording;
import org.keyline.validation.facts.RefKey;

/** Mends frameworks: links, question marks, schedules, the scale of a key line, a version that was published. */
@Mends({ "FRM-01", "FRM-04", "FRM-06", "FRM-07", "FRM-08", "FRM-10" })
public final class FrameworkRemedies extends Remedy {

    @Override
    protected void offer(Finding finding, Check check, Offers offers) {
        EObject root = EcoreUtil.getRootContainer(finding.element());
        if (!(root instanceof Framework framework)) {
            return;
        }
        if (finding.element() instanceof LookFor lookFor) {
            twice(lookFor, finding.related(), offers);
        } else if (finding.rule().equals("FRM-10")) {
            offers.choice("Make version " + framework.getVersion() + " a draft again",
                    () -> framework.setStatus(FrameworkStatus.DRAFT));
        } else if (finding.rule().equals("FRM-07")) {
            crossReference(finding, framework, check, offers);
        } else if (finding.element() instanceof KeyQuestion question) {
            ofItsPlace(question, framework, check, offers);
        } else if (finding.element() instanceof KeyLine keyLine) {
            if (finding.feature() == FrameworkPackage.Literals.KEY_LINE__SCALE) {
                framework.getScales().forEach(scale -> offers.choice("Judge it on the scale "
                        + Wording.quoted(String.valueOf(scale.getName())), () -> keyLine.setScale(scale)));
            } else if (finding.rule().equals("FRM-08")) {
                questionMark(keyLine, framework, offers);
            }
        }
    }

    /** A reference that begins with that of another section may be meant for the section where it stands. */
    private static void ofItsPlace(KeyQuestion question, Framework framework, Check check, Offers offers) {
        if (!(question.eContainer() instanceof Section section) || !Wording.filled(section.getRef())
                || !Wording.filled(question.getRef()) || question.getRef().indexOf(' ') < 0) {
            return;
        }
        String ref = section.getRef().strip() + question.getRef().substring(question.getRef().indexOf(' '));
        if (!ref.equals(question.getRef())
                && ByReference.find(Element.class, ref, framework, check).isEmpty()) {
            offers.choice("Give it the reference " + ref, () -> question.setRef(ref));
        }
    }

    private static void twice(LookFor lookFor, List<EObject> related, Offers offers) {
        if (related.isEmpty() || !(related.get(0) instanceof EvidenceSchedule schedule)) {
            return;
        }
        for (EvidenceActivity activity : schedule.getActivities()) {
            if (activity.getLookFors().contains(lookFor)) {
                offers.choice("Take it out of " + Wording.nameWithin(activity),
                        () -> activity.getLookFors().remove(lookFor));
            }
        }
    }

    /** Where exactly one element of the framework has the reference that is written, that one is meant. */
    private static void crossReference(Finding finding, Framework framework, Check check, Offers offers) {
        String wanted = RefKey.comparable(finding.value());
        if (wanted.isEmpty()) {
            return;
        }
        List<Element> named = ByReference.find(Element.class, wanted, framework, check);
        if (named.size() == 1 && named.get(0) != finding.element()) {
            for (EObject part : finding.element().eContents()) {
                if (part instanceof CrossReference reference && finding.value().equals(reference.getText())
                        && (reference.getTarget() == null || reference.getTarget().eIsProxy())) {
                    offer(framework, "Let " + Wording.quoted(finding.value()) + " lead to "
                            + Wording.nameWithin(named.get(0)), () -> reference.setTarget(named.get(0)), offers);
                }
            }
        }
    }

    /** Nothing in a published version is changed without asking. */
    private static void offer(Framework framework, String label, Runnable change, Offers offers) {
        if (framework.getStatus() == FrameworkStatus.PUBLISHED) {
            offers.choice(label, change);
        } else {
            offers.safe(label, change);
        }
    }

    /** A question that merely lacks its mark gets it; one that ends in another mark may be none. */
    private static void questionMark(KeyLine keyLine, Framework framework, Offers offers) {
        String question = keyLine.getQuestion();
        if (!Wording.filled(question) || question.strip().endsWith("?")) {
            return;
        }
        String stripped = question.strip();
        if (Character.isLetterOrDigit(stripped.codePointBefore(stripped.length()))) {
            offer(framework, "Put a question mark at the end of the question",
                    () -> keyLine.setQuestion(stripped + "?"), offers);
        } else if (stripped.endsWith(".")) {
            offers.choice("Put a question mark in place of the full stop",
                    () -> keyLine.setQuestion(stripped.substring(0, stripped.length() - 1) + "?"));
        }
    }
}
