/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation.facts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.keyline.model.ModelContents;
import org.keyline.model.assessment.Assessment;
import org.keyline.model.assessment.Evidence;
import org.keyline.model.assessment.Judgement;
import org.keyline.model.core.Addressable;
import org.keyline.model.framework.KeyQuestion;
import org.keyline.validation.Check;
import org.keyline.validation.DerivedFrom;

/** The key questions within the scope of an assessment, with their evidence and judgements. */
@DerivedFrom({ "Assessment.scope", "Assessment.framework", "Assessment.evidence", "Assessment.judgements",
        "Evidence.keyQuestions", "Judgement.subject", "Framework.sections", "Section.sections",
        "Section.keyQuestions" })
public final class AssessmentScope {

    private final Set<KeyQuestion> keyQuestions;
    private final Map<KeyQuestion, List<Evidence>> evidence = new HashMap<>();
    private final Map<Addressable, List<Judgement>> judgements = new HashMap<>();

    private AssessmentScope(Assessment assessment) {
        List<? extends EObject> trees = !assessment.getScope().isEmpty() ? assessment.getScope()
                : assessment.getFramework() == null ? List.of() : List.of(assessment.getFramework());
        keyQuestions = new LinkedHashSet<>(ModelContents.all(trees, KeyQuestion.class));
        for (Evidence piece : assessment.getEvidence()) {
            piece.getKeyQuestions().forEach(q -> evidence.computeIfAbsent(q, k -> new ArrayList<>(2)).add(piece));
        }
        for (Judgement judgement : assessment.getJudgements()) {
            judgements.computeIfAbsent(judgement.getSubject(), s -> new ArrayList<>(1)).add(judgement);
        }
    }

    /**
     * The scope of an assessment.
     *
     * @param assessment the assessment
     * @param check the check that asks
     * @return its scope: the sections that it names, or else the whole framework
     */
    public static AssessmentScope of(Assessment assessment, Check check) {
        return check.fact(AssessmentScope.class, assessment, AssessmentScope::new);
    }

    /**
     * Whether a key question is within the scope.
     *
     * @param keyQuestion the key question
     * @return true where it is
     */
    public boolean contains(KeyQuestion keyQuestion) {
        return keyQuestions.contains(keyQuestion);
    }

    /**
     * The evidence that bears on a key question.
     *
     * @param keyQuestion the key question
     * @return the evidence, the records of its absence included
     */
    public List<Evidence> evidence(KeyQuestion keyQuestion) {
        return evidence.getOrDefault(keyQuestion, List.of());
    }

    /**
     * What was judged of a key question.
     *
     * @param keyQuestion the key question
     * @return the judgements
     */
    public List<Judgement> judgements(KeyQuestion keyQuestion) {
        return judgements.getOrDefault(keyQuestion, List.of());
    }
}
