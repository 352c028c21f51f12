/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation.live;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.keyline.exchange.DocumentImport;
import org.keyline.model.ModelContents;
import org.keyline.model.core.CountSubject;
import org.keyline.model.core.Rag;
import org.keyline.model.framework.EvidenceMethod;
import org.keyline.model.framework.SectionKind;
import org.keyline.model.guidance.GuidanceFactory;
import org.keyline.model.guidance.GuidanceProfile;
import org.keyline.model.guidance.Parameter;
import org.keyline.model.guidance.RuleSetting;
import org.keyline.model.guidance.SettingSeverity;
import org.keyline.model.inspection.Grade;
import org.keyline.model.inspection.InspectionReport;
import org.keyline.model.plan.ImprovementPlan;
import org.keyline.model.plan.NoteKind;
import org.keyline.model.plan.Stage;
import org.keyline.model.resource.KeylineResource;
import org.keyline.model.resource.ModelFiles;
import org.keyline.testsupport.AssessmentBuilder;
import org.keyline.testsupport.FrameworkBuilder;
import org.keyline.testsupport.PlanBuilder;
import org.keyline.validation.Checkout;

/** Models to edit: a plan as it is written, plans that replace one another, a framework, an assessment. */
final class LiveModels {

    private LiveModels() {
    }

    /** The models by name; each call of a supplier makes a new one. */
    static Map<String, Supplier<ResourceSet>> all() {
        Map<String, Supplier<ResourceSet>> models = new LinkedHashMap<>();
        models.put("Riverbridge", () -> files(riverbridge().roots()));
        models.put("references that are numbers", () -> files(numbered().roots()));
        models.put("plans and profile", LiveModels::plansAndProfile);
        models.put("framework", () -> files(List.of(framework().build())));
        models.put("assessment", () -> files(assessment().roots()));
        models.put("everything", LiveModels::everything);
        return models;
    }

    /**
     * The models that are shipped, by their place: the files of a folder of plans together, frameworks each by itself.
     * None where the tests do not run within a checkout. With the system property {@code keyline.live.models} the plans
     * and frameworks of another folder of models.
     */
    static Map<String, Supplier<ResourceSet>> shipped() throws IOException {
        Map<String, Supplier<ResourceSet>> models = new TreeMap<>();
        String named = System.getProperty("keyline.live.models");
        Optional<Path> folder = named == null ? Checkout.root().map(root -> root.resolve("models"))
                : Optional.of(Path.of(named));
        if (folder.isPresent()) {
            Path riverbridge = folder.get().resolve("plans/riverbridge");
            if (Files.exists(riverbridge)) {
                models.put("plans/riverbridge, imported", () -> imported(riverbridge));
            }
            try (Stream<Path> all = Files.walk(folder.get())) {
                Map<String, List<Path>> together = all.filter(file -> file.toString().endsWith(".keyline")).sorted()
                        .collect(Collectors.groupingBy(file -> place(folder.get().relativize(file))));
                together.forEach((place, files) -> models.put(place, () -> load(files)));
            }
        }
        return models;
    }

    private static String place(Path file) {
        Path place = file.startsWith("plans") && file.getNameCount() > 2 ? file.getParent()
                : file.startsWith("profiles") ? file.subpath(0, 1) : file;
        return place.toString().replace('\\', '/');
    }

    private static ResourceSet load(List<Path> files) {
        ResourceSet loaded = ModelFiles.newResourceSet();
        try {
            for (Path file : files) {
                ModelFiles.load(loaded, file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return loaded;
    }

    /** A report's recommendations and the plan that answers them, as they are read from documents. */
    private static ResourceSet imported(Path folder) {
        try {
            List<EObject> report = DocumentImport.of(DocumentImport.Content.RECOMMENDATIONS)
                    .read(folder.resolve("recommendations.txt"), null).roots();
            return files(report, DocumentImport.of(DocumentImport.Content.PLAN)
                    .knownReports(ModelContents.all(report, InspectionReport.class))
                    .read(folder.resolve("housing-improvement-plan.txt"), null).roots());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Files of a resource set, each with its roots. */
    @SafeVarargs
    static ResourceSet files(List<? extends EObject>... roots) {
        ResourceSet files = ModelFiles.newResourceSet();
        for (List<? extends EObject> ofFile : roots) {
            KeylineResource file = new KeylineResource(
                    URI.createURI("memory:/file" + files.getResources().size() + ".keyline"));
            files.getResources().add(file);
            file.getContents().addAll(ofFile);
        }
        return files;
    }

    /** A plan with a report, people, notes of its import, and some of everything that rules look at. */
    static PlanBuilder riverbridge() {
        PlanBuilder plan = PlanBuilder.plan().recommendation("R1").text("Improve the repairs service")
                .deadline("2010-06").recommendation("R1.1").text("Publish repair times").recommendation("R1.2")
                .recommendation("R2").text("Review the allocation of homes").deadline("2009-12-31")
                .recommendation("R3").citedOnly().weakness("F1", "Tenants are seldom asked")
                .weakness("F2", "Arrears are rising").reportStates(CountSubject.RECOMMENDATIONS, 4)
                .source("Best value review");
        for (String letter : List.of("A", "B", "C")) {
            plan.workStream(letter, "Work stream of " + letter).group("First of " + letter);
            for (int i = 1; i <= 6; i++) {
                plan.action(letter + "." + i).titled((i % 2 == 0 ? "Review" : "Publish") + " the tenant handbook " + i)
                        .from("2009-0" + i + "-04").to(i % 3 == 0 ? "2010-0" + i : "2009-0" + (i + 2) + "-15")
                        .lead(i % 2 == 0 ? "Pat Smith" : "Robin Lee");
                if (i > 1) {
                    plan.after(letter + "." + (i - 1));
                }
                plan.addresses(i % 3 == 0 ? "R1" : i % 3 == 1 ? "R1.1" : "R2");
                if (i % 2 == 0) {
                    plan.milestone("2009-08-01", "Half way").related("A.1", "R Lee").produces("Handbook")
                            .status(Rag.GREEN, Stage.COMPLETE);
                } else {
                    plan.uses("Handbook").mustFinishBy("2010-03").status(Rag.AMBER, Stage.IN_PROGRESS);
                }
            }
        }
        plan.action("Α.1").titled("Publish the tenants handbook 1").note(NoteKind.REPAIRED_REFERENCE, "Ref", "Α.1")
                .suppress("DEP-03").action("C.8").addresses("Best value review", "F1").after("A.6", "B.6")
                .note(NoteKind.UNREADABLE_DATE, "Finish", "31/11/09").note(NoteKind.MERGED_ROW, null, "TBC")
                .suppress("ACC-06");
        return plan.plan(p -> {
            p.setAgreedOn(LocalDate.of(2009, 4, 1));
            p.setStatusDate(LocalDate.of(2009, 10, 1));
            p.getDeclaredWorkStreams().add("Work stream of A");
        }).inspection(inspection -> inspection.setGrade(Grade.D));
    }

    /** A plan whose references are numbers alone, named in one another's texts. */
    private static PlanBuilder numbered() {
        PlanBuilder plan = PlanBuilder.plan().recommendation("1").text("Improve the repairs service").workStream("",
                "Repairs");
        for (int i = 1; i <= 12; i++) {
            plan.action(Integer.toString(i)).titled("Do what action " + (i * 5 % 14) + " asks for (see " + i + ")")
                    .with(action -> action.setComment("Depends on " + (action.getName().length() % 7 + 9)))
                    .addresses("1");
            if (i > 2) {
                plan.after(Integer.toString(i - 1), Integer.toString(i / 2));
            }
        }
        return plan;
    }

    private static ResourceSet plansAndProfile() {
        List<EObject> later = riverbridge().roots();
        List<EObject> before = PlanBuilder.plan().recommendation("R1").workStream("A", "Repairs").action("A.1")
                .lead("Chris Hill").addresses("R1").action("A.2").after("A.1").roots();
        GuidanceProfile profile = profile("The council's own", "COV-01", SettingSeverity.WARNING, null, null);
        GuidanceProfile base = profile("Basis", "DAT-09", SettingSeverity.INHERITED, "months", "12");
        profile.getIncludes().add(base);
        ImprovementPlan plan = (ImprovementPlan) later.get(0);
        plan.setSupersedes((ImprovementPlan) before.get(0));
        plan.setProfile(profile);
        return files(later, before, List.of(profile), List.of(base));
    }

    private static GuidanceProfile profile(String name, String rule, SettingSeverity severity, String parameter,
            String value) {
        GuidanceProfile profile = GuidanceFactory.eINSTANCE.createGuidanceProfile();
        profile.setName(name);
        RuleSetting setting = GuidanceFactory.eINSTANCE.createRuleSetting();
        setting.setRule(rule);
        setting.setSeverity(severity);
        if (parameter != null) {
            Parameter set = GuidanceFactory.eINSTANCE.createParameter();
            set.setName(parameter);
            set.setValue(value);
            setting.getParameters().add(set);
        }
        profile.getSettings().add(setting);
        return profile;
    }

    private static FrameworkBuilder framework() {
        return FrameworkBuilder.framework().scale("red", "amber", "green").section("1", SectionKind.HEADLINE_QUESTION)
                .keyLine("1.a").descriptors("red", 2).descriptors("green", 1).keyQuestion("1.1").lookFor("1.1.1")
                .gatherFrom(EvidenceMethod.INTERVIEW).keyQuestion("1.2").section("2", SectionKind.AREA).keyLine("2.a")
                .keyQuestion("2.1").lookFor("2.1.1");
    }

    private static AssessmentBuilder assessment() {
        AssessmentBuilder assessment = AssessmentBuilder.assessment();
        assessment.framework().scale("red", "amber", "green").section("1", SectionKind.HEADLINE_QUESTION)
                .keyQuestion("1.1").lookFor("1.1.1").keyQuestion("1.2").section("2", SectionKind.AREA)
                .keyQuestion("2.1");
        return assessment;
    }

    private static ResourceSet everything() {
        return files(riverbridge().roots(), List.of(framework().build()), assessment().roots());
    }
}
