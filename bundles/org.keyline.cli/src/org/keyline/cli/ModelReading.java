/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.cli;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.keyline.model.ModelContents;
import org.keyline.model.plan.ImprovementPlan;
import org.keyline.model.resource.KeylineResource;
import org.keyline.model.resource.ModelFileException;
import org.keyline.model.resource.ModelFiles;
import org.keyline.model.resource.ReferredFiles;

/**
 * The models that one run of a command reads, with the models that they refer to. What cannot be found is said on
 * standard error; nothing is ever fetched from a network.
 */
final class ModelReading {

    private final Caller caller;
    private final ResourceSet resources = ModelFiles.newResourceSet();

    /**
     * Begins to read models.
     *
     * @param caller who is told what could not be found
     */
    ModelReading(Caller caller) {
        this.caller = caller;
    }

    /**
     * What holds the models; others may be made in it.
     *
     * @return the resource set
     */
    ResourceSet resources() {
        return resources;
    }

    /**
     * Reads a model, and whatever it refers to.
     *
     * @param file the model's file
     * @return the roots of the model, without those of the models that it refers to
     * @throws CommandFailure when the file is no model, is damaged or comes from a later version
     */
    List<EObject> read(InputFile file) throws CommandFailure {
        try {
            KeylineResource resource = ModelFiles.load(resources, file.path());
            readReferredTo(resource, file);
            return List.copyOf(resource.getContents());
        } catch (ModelFileException e) {
            throw CommandFailure.wrong(message(e), e);
        } catch (OutOfMemoryError | StackOverflowError e) {
            throw CommandFailure.wrong(file.shown() + ": " + FailureMessages.of(e), e);
        }
    }

    /**
     * Reads a model as far as it can be read, and whatever it refers to. What does not fit in it is told by who uses
     * it.
     *
     * @param file the model's file
     * @param wanted the class of what it is read for
     * @return the roots of the model
     * @throws CommandFailure when nothing of it can be read, or it is damaged and has nothing of the kind
     */
    List<EObject> readWhatFits(InputFile file, Class<?> wanted) throws CommandFailure {
        try {
            KeylineResource resource = ModelFiles.loadWhatFits(resources, file.path());
            Optional<ModelFileException> damage = ModelFiles.damage(resource);
            if (damage.isPresent() && resource.getContents().stream().noneMatch(wanted::isInstance)) {
                throw damage.get();
            }
            readReferredTo(resource, file);
            return List.copyOf(resource.getContents());
        } catch (ModelFileException e) {
            throw CommandFailure.wrong(message(e), e);
        }
    }

    /**
     * Reads several models and whatever they refer to.
     *
     * @param files the models' files
     * @return the roots of all of them, in order
     * @throws CommandFailure when one of the files is no model, is damaged or comes from a later version
     */
    List<EObject> read(List<InputFile> files) throws CommandFailure {
        List<EObject> roots = new ArrayList<>();
        for (InputFile file : files) {
            roots.addAll(read(file));
        }
        return roots;
    }

    /**
     * Reads models that are to hold a plan.
     *
     * @param files the models' files
     * @return the plans in them, in order; at least one
     * @throws CommandFailure when they cannot be read, or hold no plan
     */
    List<ImprovementPlan> readPlans(List<InputFile> files) throws CommandFailure {
        List<ImprovementPlan> plans = ModelContents.plans(read(files));
        if (plans.isEmpty()) {
            String names = String.join(", ", files.stream().map(InputFile::shown).toList());
            throw CommandFailure.wrong(names + ": there is no improvement plan in it. Name the model of a plan.");
        }
        return plans;
    }

    private void readReferredTo(KeylineResource first, InputFile from) {
        Deque<KeylineResource> open = new ArrayDeque<>(List.of(first));
        Set<URI> tried = new LinkedHashSet<>(Set.of(first.getURI()));
        while (!open.isEmpty()) {
            for (Map.Entry<URI, List<EObject>> other : ReferredFiles.of(open.remove()).entrySet()) {
                if (!tried.add(other.getKey())) {
                    continue;
                }
                String links = Texts.count(other.getValue().size(), "reference leads", "references lead");
                if (!ModelFiles.mayOpen(resources, other.getKey())) {
                    warn(from.shown() + ": " + links + " to " + Texts.printable(other.getKey().toString())
                            + ", which is no model on this machine. It is left out.");
                    continue;
                }
                Path file = Path.of(other.getKey().toFileString());
                try {
                    open.add(ModelFiles.load(resources, file));
                } catch (ModelFileException e) {
                    warn(from.shown() + ": " + links + " to another model that cannot be read: " + message(e));
                }
            }
        }
    }

    private void warn(String message) {
        caller.err().println("keyline: " + message);
    }

    private String message(ModelFileException e) {
        StringBuilder message = new StringBuilder(caller.show(e.getFile())).append(": ");
        if (e.getLine() > 0) {
            message.append("line ").append(e.getLine());
            message.append(e.getColumn() > 0 ? ", column " + e.getColumn() : "").append(": ");
        }
        return message.append(e.getProblem()).toString();
    }
}
