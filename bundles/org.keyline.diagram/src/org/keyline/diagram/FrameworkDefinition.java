/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.diagram;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.ecore.EObject;
import org.keyline.model.ModelContents;
import org.keyline.model.framework.Framework;
import org.keyline.model.framework.FrameworkPackage;
import org.keyline.model.framework.KeyLine;
import org.keyline.model.framework.KeyQuestion;
import org.keyline.model.framework.Section;

/**
 * The framework diagram: sections in sections (judgement, question, area; part, heading, headline question) with their
 * key lines and key questions; with an assessment a heat map of its judgements.
 */
final class FrameworkDefinition implements DiagramDefinition {

    static final String SECTIONS = "sections";
    static final String KEY_LINES = "keyLines";
    static final String KEY_QUESTIONS = "keyQuestions";
    static final String JUDGEMENTS = "judgements";
    static final String DETAILS = "details";
    static final String FINDINGS = FindingMarks.LAYER;
    static final String CROSS_REFERENCES = "crossReferences";

    static final GroupKind SECTION = new GroupKind("section", "Section", FrameworkPackage.Literals.SECTION,
            owner -> within(owner, Section.class), SECTIONS);
    static final NodeKind KEY_LINE = new NodeKind("keyLine", "Key line of enquiry",
            FrameworkPackage.Literals.KEY_LINE, owner -> within(owner, KeyLine.class), NodeKind.Shape.BOX, KEY_LINES);
    static final NodeKind KEY_QUESTION = new NodeKind("keyQuestion", "Key question",
            FrameworkPackage.Literals.KEY_QUESTION, owner -> within(owner, KeyQuestion.class), NodeKind.Shape.BOX,
            KEY_QUESTIONS);
    static final EdgeKind CROSS_REFERENCE = new EdgeKind("crossReference", "Refers to",
            FrameworkPackage.Literals.CROSS_REFERENCE, null, false, CROSS_REFERENCES);

    @Override
    public DiagramKind kind() {
        return DiagramKind.FRAMEWORK;
    }

    @Override
    public List<NodeKind> nodeKinds() {
        return List.of(KEY_LINE, KEY_QUESTION);
    }

    @Override
    public List<GroupKind> groupKinds() {
        return List.of(SECTION);
    }

    @Override
    public List<EdgeKind> edgeKinds() {
        return List.of(CROSS_REFERENCE);
    }

    @Override
    public List<Layer> layers() {
        return List.of(new Layer(SECTIONS, "Sections", false), new Layer(KEY_LINES, "Key lines of enquiry", true),
                new Layer(KEY_QUESTIONS, "Key questions", true), new Layer(JUDGEMENTS, "Judgements", true),
                new Layer(CROSS_REFERENCES, "Cross-references", true), new Layer(DETAILS, "Small print", true),
                new Layer(FINDINGS, "Findings", true));
    }

    @Override
    public Set<Criterion> criteria() {
        return EnumSet.of(Criterion.STATUS, Criterion.SEVERITY);
    }

    @Override
    public List<Lanes> lanes() {
        return List.of(Lanes.NONE);
    }

    @Override
    public List<Class<? extends EObject>> subjects() {
        return List.of(Framework.class);
    }

    @Override
    public Diagram build(Collection<? extends EObject> roots, DiagramOptions options, IProgressMonitor monitor) {
        return new FrameworkAssembly(roots, options, monitor).build();
    }

    private static <T extends EObject> List<T> within(EObject owner, Class<T> type) {
        return owner == null ? new ArrayList<>() : ModelContents.all(List.of(owner), type);
    }
}
