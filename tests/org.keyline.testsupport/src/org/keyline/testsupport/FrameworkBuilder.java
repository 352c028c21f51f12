/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.testsupport;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.function.Consumer;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.keyline.model.core.Element;
import org.keyline.model.core.Rag;
import org.keyline.model.framework.Descriptor;
import org.keyline.model.framework.EvidenceMethod;
import org.keyline.model.framework.EvidenceSource;
import org.keyline.model.framework.Framework;
import org.keyline.model.framework.FrameworkFactory;
import org.keyline.model.framework.KeyLine;
import org.keyline.model.framework.KeyQuestion;
import org.keyline.model.framework.Level;
import org.keyline.model.framework.LookFor;
import org.keyline.model.framework.Scale;
import org.keyline.model.framework.Section;
import org.keyline.model.framework.SectionKind;

/** Builds a framework, for tests. What is said after a section or key line is about it. */
public final class FrameworkBuilder {

    private final Framework framework = identify(FrameworkFactory.eINSTANCE.createFramework(), "framework");
    private Section section;
    private KeyLine keyLine;
    private KeyQuestion keyQuestion;
    private int elements;

    private FrameworkBuilder() {
        framework.setName("Framework");
    }

    /**
     * A framework without content.
     *
     * @return its builder
     */
    public static FrameworkBuilder framework() {
        return new FrameworkBuilder();
    }

    /**
     * Adds a scale.
     *
     * @param levels the names of its levels, best first; red, amber and green become traffic lights
     * @return this builder
     */
    public FrameworkBuilder scale(String... levels) {
        Scale scale = identify(FrameworkFactory.eINSTANCE.createScale(), "scale");
        for (int i = 0; i < levels.length; i++) {
            Level level = identify(FrameworkFactory.eINSTANCE.createLevel(), levels[i]);
            level.setName(levels[i]);
            level.setRank(levels.length - i);
            Rag rag = Rag.get(levels[i]);
            level.setRag(rag == null ? Rag.UNSPECIFIED : rag);
            scale.getLevels().add(level);
        }
        framework.getScales().add(scale);
        return this;
    }

    /**
     * Adds a section at the top.
     *
     * @param ref its reference
     * @param kind its rank
     * @return this builder
     */
    public FrameworkBuilder section(String ref, SectionKind kind) {
        section = identify(FrameworkFactory.eINSTANCE.createSection(), ref);
        section.setRef(ref);
        section.setName("Section " + ref);
        section.setKind(kind);
        framework.getSections().add(section);
        return this;
    }

    /**
     * Adds a key line to the section.
     *
     * @param ref its reference
     * @return this builder
     */
    public FrameworkBuilder keyLine(String ref) {
        keyLine = identify(FrameworkFactory.eINSTANCE.createKeyLine(), ref);
        keyLine.setRef(ref);
        keyLine.setName("Subject " + ref);
        keyLine.setQuestion("How well does the service do what " + ref + " is about?");
        section.getKeyLines().add(keyLine);
        return this;
    }

    /**
     * Adds descriptors of a level to the key line.
     *
     * @param level the level's name
     * @param number how many
     * @return this builder
     */
    public FrameworkBuilder descriptors(String level, int number) {
        for (int i = 0; i < number; i++) {
            Descriptor descriptor = identify(FrameworkFactory.eINSTANCE.createDescriptor(), level);
            descriptor.setDescription("Is " + level + " in respect " + i);
            descriptor.setLevel(level(level));
            keyLine.getDescriptors().add(descriptor);
        }
        return this;
    }

    /**
     * Adds a key question to the section.
     *
     * @param ref its reference
     * @return this builder
     */
    public FrameworkBuilder keyQuestion(String ref) {
        keyQuestion = identify(FrameworkFactory.eINSTANCE.createKeyQuestion(), ref);
        keyQuestion.setRef(ref);
        keyQuestion.setQuestion("Does the service do what " + ref + " asks?");
        section.getKeyQuestions().add(keyQuestion);
        return this;
    }

    /**
     * Adds something to look for to the key question.
     *
     * @param ref its reference
     * @return this builder
     */
    public FrameworkBuilder lookFor(String ref) {
        LookFor lookFor = identify(FrameworkFactory.eINSTANCE.createLookFor(), ref);
        lookFor.setRef(ref);
        lookFor.setDescription("Signs of " + ref);
        keyQuestion.getLookFors().add(lookFor);
        return this;
    }

    /**
     * Adds somewhere to gather evidence to the key question.
     *
     * @param method how it is gathered there
     * @return this builder
     */
    public FrameworkBuilder gatherFrom(EvidenceMethod method) {
        EvidenceSource source = identify(FrameworkFactory.eINSTANCE.createEvidenceSource(), method.getName());
        source.setDescription("Evidence by " + method.getName());
        source.setMethod(method);
        keyQuestion.getEvidenceSources().add(source);
        return this;
    }

    /**
     * Says more of the framework.
     *
     * @param more changes it
     * @return this builder
     */
    public FrameworkBuilder with(Consumer<Framework> more) {
        more.accept(framework);
        return this;
    }

    /**
     * A level added before.
     *
     * @param name its name
     * @return the level, or null where there is none
     */
    public Level level(String name) {
        return framework.getScales().stream().flatMap(scale -> scale.getLevels().stream())
                .filter(level -> name.equals(level.getName())).findFirst().orElse(null);
    }

    /**
     * An element added before.
     *
     * @param <T> its class
     * @param type its class
     * @param ref its reference
     * @return the first element of that class with that reference, or null where there is none
     */
    public <T extends Element> T get(Class<T> type, String ref) {
        for (TreeIterator<EObject> contents = framework.eAllContents(); contents.hasNext();) {
            EObject element = contents.next();
            if (type.isInstance(element) && ref.equals(((Element) element).getRef())) {
                return type.cast(element);
            }
        }
        return null;
    }

    /**
     * The framework.
     *
     * @return the framework
     */
    public Framework build() {
        return framework;
    }

    private <T extends Element> T identify(T element, String name) {
        String seed = element.eClass().getName() + ' ' + name + ' ' + elements++;
        element.setId(UUID.nameUUIDFromBytes(seed.getBytes(StandardCharsets.UTF_8)).toString());
        return element;
    }
}
