/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.generator;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.codegen.ecore.generator.Generator;
import org.eclipse.emf.codegen.ecore.generator.GeneratorAdapterFactory;
import org.eclipse.emf.codegen.ecore.genmodel.GenModel;
import org.eclipse.emf.codegen.ecore.genmodel.GenModelPackage;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenBaseGeneratorAdapter;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenModelGeneratorAdapterFactory;
import org.eclipse.emf.codegen.merge.java.JControlModel;
import org.eclipse.emf.common.util.BasicMonitor;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.plugin.EcorePlugin;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceFactoryImpl;

/**
 * Writes the model and edit code of Keyline's metamodel, without a workspace.
 * <p>
 * What is in the two {@code src-gen} folders is wholly the generator's: they are emptied first, and nothing in them is
 * edited by hand.
 */
public final class GenerateModelCode {

    private static final List<String> BUNDLES = List.of("org.keyline.model", "org.keyline.model.edit");

    /** The labels of features and types, which the generated edit code looks up. */
    private static final String LABELS = "org.keyline.model.edit/plugin.properties";

    private GenerateModelCode() {
    }

    /**
     * Generates.
     *
     * @param args the checkout's {@code bundles} folder, and optionally another folder to write to, which then gets one
     *     sub-folder for each bundle
     * @throws IOException when a file cannot be read or written
     */
    public static void main(String[] args) throws IOException {
        if (args.length < 1 || args.length > 2) {
            System.err.println("usage: GenerateModelCode BUNDLES-FOLDER [OUTPUT-FOLDER]");
            System.exit(2);
        }
        Path bundles = Path.of(args[0]).toAbsolutePath().normalize();
        Path output = args.length == 2 ? Path.of(args[1]).toAbsolutePath().normalize() : bundles;
        generate(bundles.resolve("org.keyline.model/model/keyline.genmodel"), output);
    }

    /**
     * Generates model and edit code.
     *
     * @param genModelFile the {@code .genmodel} file, beside its {@code .ecore}
     * @param output the folder that holds, or will hold, one folder for each bundle
     * @throws IOException when a file cannot be read or written, or the generator reports an error
     */
    public static void generate(Path genModelFile, Path output) throws IOException {
        Path scratch = Files.createTempDirectory("keyline-generate");
        try {
            generateProjects(genModelFile, scratch);
            for (String bundle : BUNDLES) {
                deleteTree(output.resolve(bundle).resolve("src-gen"));
                copyTree(scratch.resolve(bundle).resolve("src-gen"), output.resolve(bundle).resolve("src-gen"));
            }
            Files.copy(scratch.resolve(LABELS), output.resolve(LABELS), StandardCopyOption.REPLACE_EXISTING);
        } finally {
            deleteTree(scratch);
        }
    }

    /** The generator writes whole projects, manifests and all; that is why it gets a folder of its own. */
    private static void generateProjects(Path genModelFile, Path folder) throws IOException {
        for (String bundle : BUNDLES) {
            EcorePlugin.getPlatformResourceMap().put(bundle, URI.createFileURI(folder.resolve(bundle) + "/"));
        }
        GenModel genModel = load(genModelFile);
        genModel.reconcile();
        genModel.setCanGenerate(true);
        genModel.setBundleManifest(false);
        genModel.setUpdateClasspath(false);
        Generator generator = new Generator() {

            /** There is nothing to merge with, so that no Java parser is needed. */
            @Override
            public JControlModel getJControlModel() {
                JControlModel control = new JControlModel();
                control.setLeadingTabReplacement("  ");
                return control;
            }
        };
        generator.getAdapterFactoryDescriptorRegistry().addDescriptor(GenModelPackage.eNS_URI,
                GenerateModelCode::adapterFactory);
        generator.setInput(genModel);
        for (String projectType : List.of(GenBaseGeneratorAdapter.MODEL_PROJECT_TYPE,
                GenBaseGeneratorAdapter.EDIT_PROJECT_TYPE)) {
            Diagnostic diagnostic = generator.generate(genModel, projectType, new BasicMonitor());
            if (diagnostic.getSeverity() >= Diagnostic.ERROR) {
                throw new IOException("generating " + projectType + " failed: " + diagnostic);
            }
        }
    }

    private static GeneratorAdapterFactory adapterFactory() {
        return new GenModelGeneratorAdapterFactory();
    }

    private static GenModel load(Path genModelFile) throws IOException {
        ResourceSet resources = new ResourceSetImpl();
        resources.getResourceFactoryRegistry().getExtensionToFactoryMap().put("ecore", new EcoreResourceFactoryImpl());
        resources.getResourceFactoryRegistry().getExtensionToFactoryMap().put("genmodel", new XMIResourceFactoryImpl());
        resources.getURIConverter().getURIMap().putAll(EcorePlugin.computePlatformURIMap(false));
        GenModelPackage.eINSTANCE.eClass();
        Resource resource = resources.getResource(URI.createFileURI(genModelFile.toString()), true);
        GenModel genModel = (GenModel) resource.getContents().get(0);
        Diagnostic diagnostic = genModel.diagnose();
        if (diagnostic.getSeverity() >= Diagnostic.ERROR) {
            throw new IOException(genModelFile + " is not sound: " + diagnostic);
        }
        return genModel;
    }

    private static void copyTree(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.sorted().toList()) {
                Path copy = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
    }

    private static void deleteTree(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
