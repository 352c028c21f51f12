/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.sirius;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.keyline.exchange.DocumentImport;
import org.keyline.model.ModelContents;
import org.keyline.model.core.Rag;
import org.keyline.model.inspection.InspectionReport;
import org.keyline.model.plan.Dependency;
import org.keyline.model.plan.DependencyKind;
import org.keyline.model.plan.DependencyType;
import org.keyline.model.plan.Stage;
import org.keyline.model.resource.KeylineResource;
import org.keyline.model.resource.ModelFiles;
import org.keyline.testsupport.PlanBuilder;

/** The models that are shipped, and plans made at random. */
final class Samples {

    private Samples() {
    }

    /** The roots of every model that is shipped, and of every document that is shipped to be imported. */
    static List<List<EObject>> shipped() throws IOException {
        Path models = Path.of(System.getProperty("keyline.root")).resolve("models");
        List<List<EObject>> samples = new ArrayList<>();
        List<Path> files;
        try (Stream<Path> found = Files.walk(models)) {
            files = found.filter(file -> file.toString().endsWith(".keyline")).sorted().toList();
        }
        for (Path file : files) {
            samples.add(List.copyOf(ModelFiles.load(ModelFiles.newResourceSet(), file).getContents()));
        }
        Path council = models.resolve("plans/riverbridge");
        List<EObject> imported = new ArrayList<>(DocumentImport.of(DocumentImport.Content.RECOMMENDATIONS)
                .read(council.resolve("recommendations.txt"), null).roots());
        imported.addAll(DocumentImport.of(DocumentImport.Content.PLAN)
                .knownReports(ModelContents.all(imported, InspectionReport.class))
                .read(council.resolve("housing-improvement-plan.txt"), null).roots());
        samples.add(inFile(imported));
        return samples;
    }

    /** A plan with all that a plan can have, made at random, the same for the same seed. */
    static List<EObject> random(long seed) {
        Random random = new Random(seed);
        PlanBuilder plan = PlanBuilder.plan();
        List<String> addressable = new ArrayList<>();
        for (int r = 1; r <= 1 + random.nextInt(5); r++) {
            plan.recommendation("R" + r);
            addressable.add("R" + r);
            for (int s = 1; s <= random.nextInt(4); s++) {
                plan.recommendation("R" + r + "." + s);
                addressable.add("R" + r + "." + s);
            }
        }
        plan.source("Tenants' panel");
        addressable.add("Tenants' panel");
        List<String> actions = new ArrayList<>();
        for (int w = 0; w <= random.nextInt(4); w++) {
            String letter = "" + (char) ('A' + w);
            if (w > 0 || random.nextInt(3) > 0) {
                plan.workStream(letter, "Stream " + letter);
            }
            for (int a = 1; a <= random.nextInt(6); a++) {
                action(plan, letter + "." + a, random, addressable, actions);
            }
        }
        plan.build();
        return inFile(plan.roots());
    }

    private static void action(PlanBuilder plan, String ref, Random random, List<String> addressable,
            List<String> actions) {
        plan.action(ref).status(Rag.get(random.nextInt(4)), Stage.get(random.nextInt(5)));
        if (random.nextBoolean()) {
            plan.from("2010-0" + (1 + random.nextInt(5)) + "-10").to("2010-0" + (6 + random.nextInt(4)) + "-20");
        }
        for (int i = random.nextInt(3); i > 0; i--) {
            plan.addresses(addressable.get(random.nextInt(addressable.size())));
        }
        for (int i = random.nextInt(3); i > 0 && !actions.isEmpty(); i--) {
            String other = actions.get(random.nextInt(actions.size()));
            if (random.nextInt(4) == 0) {
                plan.related(other, null);
            } else {
                plan.after(other, DependencyType.get(random.nextInt(4)), random.nextInt(3));
                if (random.nextInt(3) == 0) {
                    plan.with(action -> last(action.getDependencies()).setKind(DependencyKind.INFORMS));
                }
            }
        }
        if (random.nextInt(4) > 0) {
            plan.lead("Officer " + (char) ('P' + random.nextInt(4)));
        }
        actions.add(ref);
    }

    private static Dependency last(List<Dependency> dependencies) {
        return dependencies.get(dependencies.size() - 1);
    }

    /** Puts roots into a file, as the models of a workbench are. */
    static List<EObject> inFile(List<EObject> roots) {
        ResourceSet resources = ModelFiles.newResourceSet();
        KeylineResource resource = new KeylineResource(URI.createURI("memory:/sample.keyline"));
        resources.getResources().add(resource);
        resource.getContents().addAll(roots);
        return List.copyOf(resource.getContents());
    }
}
