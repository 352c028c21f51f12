/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.diagram;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.keyline.model.ElementLabels;
import org.keyline.model.ModelContents;
import org.keyline.model.assessment.Assessment;
import org.keyline.model.assessment.Judgement;
import org.keyline.model.core.Addressable;
import org.keyline.model.core.Element;
import org.keyline.model.core.Rag;
import org.keyline.model.framework.Framework;
import org.keyline.model.framework.KeyLine;
import org.keyline.model.framework.KeyQuestion;
import org.keyline.model.framework.Level;
import org.keyline.model.framework.Section;

/** Puts one framework diagram together. */
final class FrameworkAssembly {

    private final DiagramAssembly assembly;
    private final Framework framework;
    private final Assessment assessment;
    private final Element root;
    private final Map<Addressable, Judgement> judgements = new HashMap<>();
    private final FrameworkSelection selection;
    /** The figure in which each element is shown. */
    private final Map<Element, String> inside = new LinkedHashMap<>();
    private int top;

    FrameworkAssembly(Collection<? extends EObject> roots, DiagramOptions options, IProgressMonitor monitor) {
        assembly = new DiagramAssembly(options, monitor);
        List<Framework> frameworks = ModelContents.all(roots, Framework.class);
        List<Assessment> assessments = ModelContents.all(roots, Assessment.class);
        assessments.stream().map(Assessment::getFramework)
                .filter(judged -> judged != null && !frameworks.contains(judged)).forEach(frameworks::add);
        root = root(frameworks, options.root());
        framework = root != null ? frameworkOf(root) : frameworks.isEmpty() ? null : frameworks.get(0);
        assessment = assessments.stream().filter(judged -> framework != null && judged.getFramework() == framework)
                .max(Comparator.comparingInt(judged -> judged.getStage() == null ? 0 : judged.getStage()))
                .orElse(null);
        Map<Addressable, Judgement> all = new HashMap<>();
        if (assessment != null) {
            assessment.getJudgements().stream().filter(judgement -> judgement.getSubject() != null)
                    .forEach(judgement -> all.put(judgement.getSubject(), judgement));
        }
        selection = new FrameworkSelection(assembly, all);
        if (assembly.shows(FrameworkDefinition.JUDGEMENTS)) {
            judgements.putAll(all);
        }
    }

    private static Element root(List<Framework> frameworks, String reference) {
        if (reference == null || reference.isBlank()) {
            return null;
        }
        for (Framework framework : frameworks) {
            for (Element element : ModelContents.all(List.of(framework), Element.class)) {
                boolean named = reference.strip().equals(element.getId())
                        || reference.strip().equalsIgnoreCase(element.getRef());
                if (named && (element instanceof Section || element instanceof Framework)) {
                    return element;
                }
            }
        }
        throw new IllegalArgumentException("No section of a framework in this model has the reference or ID \""
                + reference.strip() + "\".");
    }

    private static Framework frameworkOf(EObject element) {
        EObject owner = element;
        while (!(owner instanceof Framework) && owner != null) {
            owner = owner.eContainer();
        }
        return (Framework) owner;
    }

    Diagram build() {
        if (root instanceof Section section) {
            addSection(section, null, 0);
        } else if (framework != null) {
            framework.getSections().forEach(section -> addSection(section, null, top++));
        }
        if (assembly.shows(FrameworkDefinition.CROSS_REFERENCES)) {
            new CrossReferences(assembly, inside).add();
        }
        String notice = assembly.notice(new FrameworkDefinition());
        List<LegendLine> legend = Legend.of(assembly.groups, assembly.nodes, assembly.edges,
                "Refers to what the arrow points at").stream()
                .filter(line -> !(line.sample() instanceof LegendLine.BadgeSample)).toList();
        return new Diagram(DiagramKind.FRAMEWORK, framework, framework == null ? "Framework"
                : FigureTexts.name(framework), subtitle(), notice,
                "The sections of the framework with their key lines of enquiry and key questions, as boxes in boxes.",
                List.copyOf(assembly.groups), List.copyOf(assembly.nodes), List.copyOf(assembly.edges),
                List.of(), legend,
                assembly.emptyMessage(notice, "There is nothing to draw yet: the model has no framework with sections."
                        + " Import a framework, or add its first section."));
    }

    private void addSection(Section section, String parent, int accent) {
        if (!selection.shows(section)) {
            return;
        }
        FigureMarks marks = judged(section);
        if (assembly.shows(FrameworkDefinition.DETAILS)) {
            marks.details(ElementLabels.words(section.getKind().getName()));
        }
        boolean collapsed = isCollapsed(section);
        if (collapsed) {
            summarise(section, marks);
        }
        String id = assembly.group(FrameworkDefinition.SECTION, section, assembly.ids.of(section), parent,
                FigureTexts.label(section), marks, parent == null ? accent : -1);
        inside.put(section, id);
        if (collapsed) {
            ModelContents.all(List.of(section), Element.class).forEach(element -> inside.put(element, id));
            return;
        }
        section.getKeyLines().stream().filter(line -> selection.shows("key line", line))
                .filter(line -> assembly.shows(FrameworkDefinition.KEY_LINES))
                .forEach(line -> addNode(FrameworkDefinition.KEY_LINE, line, id, marks(line)));
        section.getKeyQuestions().stream().filter(key -> selection.shows("key question", key))
                .filter(key -> assembly.shows(FrameworkDefinition.KEY_QUESTIONS))
                .forEach(key -> addNode(FrameworkDefinition.KEY_QUESTION, key, id, marks(key)));
        section.getSections().forEach(part -> addSection(part, id, accent));
    }

    private boolean isCollapsed(Section section) {
        return section.getId() != null && assembly.options().collapsed().contains(section.getId())
                && !(section.getSections().isEmpty() && section.getKeyLines().isEmpty()
                        && section.getKeyQuestions().isEmpty());
    }

    private void addNode(NodeKind kind, Element element, String group, FigureMarks marks) {
        assembly.node(kind, element, group, marks, -1);
        String id = assembly.ids.of(element);
        inside.put(element, id);
        ModelContents.all(List.of(element), Element.class).forEach(part -> inside.put(part, id));
    }

    /** Says of a collapsed section what is in it, and how that was judged. */
    private void summarise(Section section, FigureMarks marks) {
        List<String> parts = new ArrayList<>();
        List<Section> sections = new ArrayList<>(ModelContents.all(List.of(section), Section.class));
        sections.remove(section);
        count(parts, sections.size(), "section");
        count(parts, ModelContents.all(List.of(section), KeyLine.class).size(), "key line");
        count(parts, ModelContents.all(List.of(section), KeyQuestion.class).size(), "key question");
        marks.badge("+ " + String.join(", ", parts), Tone.PLAIN, "Collapsed: " + String.join(", ", parts) + " inside");
        Map<Rag, Integer> judged = new EnumMap<>(Rag.class);
        judgements.forEach((subject, judgement) -> {
            if (subject != section && judgement.getLevel() != null && EcoreUtil.isAncestor(section, subject)) {
                judged.merge(judgement.getLevel().getRag(), 1, Integer::sum);
            }
        });
        badge(marks, "R", judged.get(Rag.RED), Tone.RED, "red");
        badge(marks, "A", judged.get(Rag.AMBER), Tone.AMBER, "amber");
        badge(marks, "G", judged.get(Rag.GREEN), Tone.GREEN, "green");
    }

    private static void badge(FigureMarks marks, String letter, Integer number, Tone tone, String meaning) {
        if (number != null) {
            marks.badge(letter + " " + number, tone, number + " judged " + meaning + " inside");
        }
    }

    private static void count(List<String> parts, int number, String noun) {
        if (number > 0) {
            parts.add(FigureTexts.count(number, noun));
        }
    }

    private FigureMarks marks(KeyLine line) {
        FigureMarks marks = judged(line);
        if (assembly.shows(FrameworkDefinition.DETAILS)) {
            marks.details(question(line, line.getQuestion()));
        }
        if (!line.getSubQuestions().isEmpty()) {
            marks.describe(FigureTexts.count(line.getSubQuestions().size(), "sub-question"));
        }
        List<String> levels = line.getDescriptors().stream().filter(descriptor -> descriptor.getLevel() != null)
                .map(descriptor -> FigureTexts.name(descriptor.getLevel())).toList();
        return marks.describe(levels.isEmpty() ? "" : "Described: " + String.join(", ", levels));
    }

    private FigureMarks marks(KeyQuestion key) {
        FigureMarks marks = judged(key);
        if (assembly.shows(FrameworkDefinition.DETAILS)) {
            marks.details(question(key, key.getQuestion()));
        }
        return marks.describe(FigureTexts.count(key.getLookFors().size(), "thing") + " to look for");
    }

    /** The question, where it is not the label already. */
    private static String question(Element element, String question) {
        return question == null || question.isBlank() || FigureTexts.name(element).equals(question.strip()) ? ""
                : FigureTexts.shortened(question.strip());
    }

    private FigureMarks judged(Addressable subject) {
        FigureMarks marks = FigureMarks.none();
        if (assembly.shows(FrameworkDefinition.FINDINGS)) {
            assembly.options().findings().mark(subject, marks);
        }
        Judgement judgement = judgements.get(subject);
        if (judgement == null || judgement.getLevel() == null) {
            return marks;
        }
        Level level = judgement.getLevel();
        String name = FigureTexts.name(level);
        switch (level.getRag()) {
        case RED -> marks.state(State.JUDGED_RED).badge("R " + name, Tone.RED, "Judged red: " + name);
        case AMBER -> marks.state(State.JUDGED_AMBER).badge("A " + name, Tone.AMBER, "Judged amber: " + name);
        case GREEN -> marks.state(State.JUDGED_GREEN).badge("G " + name, Tone.GREEN, "Judged green: " + name);
        case UNSPECIFIED -> marks.badge(name, Tone.PLAIN, "Judged: " + name);
        }
        return marks.describe(judgement.getSummary());
    }

    private String subtitle() {
        if (framework == null) {
            return "";
        }
        List<String> parts = new ArrayList<>();
        if (framework.getPublisher() != null) {
            parts.add(framework.getPublisher());
        }
        if (framework.getVersion() != null) {
            parts.add("version " + framework.getVersion());
        }
        count(parts, FrameworkDefinition.KEY_LINE, "key line");
        count(parts, FrameworkDefinition.KEY_QUESTION, "key question");
        if (assessment != null) {
            parts.add("judged in " + FigureTexts.title(assessment));
        }
        return String.join(" · ", parts);
    }

    private void count(List<String> parts, NodeKind kind, String noun) {
        count(parts, (int) assembly.nodes.stream().filter(node -> node.kind() == kind).count(), noun);
    }
}
