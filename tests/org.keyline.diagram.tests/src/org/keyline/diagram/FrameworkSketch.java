/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.diagram;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.keyline.model.assessment.Assessment;
import org.keyline.model.assessment.AssessmentFactory;
import org.keyline.model.assessment.Judgement;
import org.keyline.model.core.Addressable;
import org.keyline.model.core.Element;
import org.keyline.model.core.Rag;
import org.keyline.model.framework.Framework;
import org.keyline.model.framework.CrossReference;
import org.keyline.model.framework.FrameworkFactory;
import org.keyline.model.framework.KeyLine;
import org.keyline.model.framework.KeyQuestion;
import org.keyline.model.framework.Level;
import org.keyline.model.framework.Section;
import org.keyline.model.framework.SectionKind;

/** Sketches frameworks for tests: an element is named by its reference, and its ID is made of that. */
final class FrameworkSketch {

    final Framework framework = FrameworkFactory.eINSTANCE.createFramework();
    final Assessment assessment = AssessmentFactory.eINSTANCE.createAssessment();

    FrameworkSketch(String name) {
        framework.setId("framework");
        framework.setName(name);
        assessment.setId("assessment");
        assessment.setName("Autumn assessment");
        assessment.setFramework(framework);
    }

    List<EObject> roots() {
        return List.of(framework, assessment);
    }

    Section section(Section parent, SectionKind kind, String ref, String name) {
        Section section = FrameworkFactory.eINSTANCE.createSection();
        section.setId("id-" + ref);
        section.setRef(ref);
        section.setName(name);
        section.setKind(kind);
        (parent == null ? framework.getSections() : parent.getSections()).add(section);
        return section;
    }

    KeyLine keyLine(Section section, String ref, String question) {
        KeyLine line = FrameworkFactory.eINSTANCE.createKeyLine();
        line.setId("id-" + ref);
        line.setRef(ref);
        line.setQuestion(question);
        section.getKeyLines().add(line);
        return line;
    }

    KeyQuestion keyQuestion(Section section, String ref, String name, String question) {
        KeyQuestion key = FrameworkFactory.eINSTANCE.createKeyQuestion();
        key.setId("id-" + ref);
        key.setRef(ref);
        key.setName(name);
        key.setQuestion(question);
        section.getKeyQuestions().add(key);
        return key;
    }

    /** Lets one element refer to another. */
    CrossReference refer(Element from, Element to) {
        CrossReference reference = FrameworkFactory.eINSTANCE.createCrossReference();
        reference.setTarget(to);
        reference.setText("see " + to.getRef());
        switch (from) {
        case Section section -> section.getCrossReferences().add(reference);
        case KeyLine line -> line.getCrossReferences().add(reference);
        case KeyQuestion key -> key.getCrossReferences().add(reference);
        default -> throw new IllegalArgumentException(from.toString());
        }
        return reference;
    }

    void judge(Addressable subject, Rag rag, String name) {
        Level level = FrameworkFactory.eINSTANCE.createLevel();
        level.setName(name);
        level.setRag(rag);
        Judgement judgement = AssessmentFactory.eINSTANCE.createJudgement();
        judgement.setSubject(subject);
        judgement.setLevel(level);
        assessment.getJudgements().add(judgement);
    }

    /** {@return a framework of real size: 2 judgements, 3 questions, 10 areas, 62 key lines, a third of them judged} */
    static FrameworkSketch ofRealSize() {
        FrameworkSketch sketch = new FrameworkSketch("Key lines of enquiry for landlord services");
        String[] areas = { "Access and care", "Diversity", "Value for money", "Stock and repairs", "Rent and income",
                "Residents' say", "Tenancies and estates", "Lettings", "Leaseholders", "Supported homes" };
        String[] stems = { "Can people reach the service when and how they need to, and are they told what to expect",
                "Does the landlord know who its residents are",
                "Are results compared with those of others, and does anything follow from the comparison",
                "How are complaints used to make the service better for everybody, not only for those who complained" };
        Section service = sketch.section(null, SectionKind.JUDGEMENT, "J1", "How good is the service?");
        Section future = sketch.section(null, SectionKind.JUDGEMENT, "J2", "What are the prospects for improvement?");
        Section[] questions = {
                sketch.section(service, SectionKind.QUESTION, "Q1", "What has the service aimed to do?"),
                sketch.section(service, SectionKind.QUESTION, "Q2", "Has it met the needs of those who use it?"),
                sketch.section(future, SectionKind.QUESTION, "Q3", "Is it likely to get better?") };
        for (int a = 0; a < areas.length; a++) {
            Section area = sketch.section(questions[a % 3], SectionKind.AREA, String.valueOf(a + 1), areas[a]);
            for (int i = 1; i <= 4 + a % 5; i++) {
                KeyLine line = sketch.keyLine(area, (a + 1) + "." + i, stems[(a + i) % stems.length] + "?");
                if ((a + i) % 3 == 0) {
                    sketch.judge(line, Rag.values()[1 + (a + i) % 3 + a % 3],
                            new String[] { "poor", "fair", "good" }[a % 3]);
                }
            }
        }
        return sketch;
    }
}
