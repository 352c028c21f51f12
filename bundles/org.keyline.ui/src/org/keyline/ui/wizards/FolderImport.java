/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.ui.wizards;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.keyline.exchange.DocumentImport;
import org.keyline.exchange.DocumentImport.Content;
import org.keyline.model.ModelContents;
import org.keyline.model.inspection.InspectionReport;
import org.keyline.model.resource.KeylineResource;
import org.keyline.model.resource.ModelFiles;

/** Imports the documents of a folder into models beside them: first recommendations, then the plans that cite them. */
public final class FolderImport {

    private static final Set<String> ENDINGS = Set.of("txt", "tsv", "csv", "xlsx");

    private FolderImport() {
    }

    /**
     * Imports the documents of a folder that have no model of their name yet.
     *
     * @param folder the folder
     * @param monitor shows progress and cancels; null for none
     * @return the models that were made, plans last
     * @throws IOException when a document cannot be read or a model cannot be saved; the models before it are there
     */
    public static List<Path> run(Path folder, IProgressMonitor monitor) throws IOException {
        List<Path> documents = documents(folder);
        SubMonitor progress = SubMonitor.convert(monitor, documents.size());
        ResourceSet resources = ModelFiles.newResourceSet();
        List<InspectionReport> reports = new ArrayList<>();
        List<Path> made = new ArrayList<>();
        for (Path document : documents) {
            Content content = holdsRecommendations(document) ? Content.RECOMMENDATIONS : Content.PLAN;
            List<EObject> roots = DocumentImport.of(content).knownReports(reports).read(document, progress.split(1))
                    .roots();
            KeylineResource model = ModelFiles.create(resources, model(document));
            model.getContents().addAll(roots);
            reports.addAll(ModelContents.all(roots, InspectionReport.class));
            made.add(model(document));
        }
        for (Path file : made) {
            ModelFiles.load(resources, file).save(null);
        }
        return made;
    }

    private static List<Path> documents(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(FolderImport::isDocument).filter(file -> !Files.exists(model(file)))
                    .sorted((one, other) -> {
                        int order = Boolean.compare(holdsRecommendations(other), holdsRecommendations(one));
                        return order == 0 ? one.compareTo(other) : order;
                    }).toList();
        }
    }

    private static boolean isDocument(Path file) {
        String name = file.getFileName().toString();
        return Files.isRegularFile(file)
                && ENDINGS.contains(name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
    }

    private static boolean holdsRecommendations(Path file) {
        return file.getFileName().toString().toLowerCase(Locale.ROOT).contains("recommendation");
    }

    private static Path model(Path document) {
        String name = document.getFileName().toString();
        return document.resolveSibling(name.substring(0, name.lastIndexOf('.')) + "." + ModelFiles.EXTENSION);
    }
}
