/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.diagram.editor;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.keyline.diagram.DiagramKind;
import org.keyline.diagram.DiagramOptions;
import org.keyline.diagram.DiagramView;
import org.keyline.diagram.Lanes;
import org.keyline.diagram.editor.kinds.DrawnKinds;
import org.keyline.model.ElementLabels;
import org.keyline.model.ModelContents;
import org.keyline.model.core.Element;
import org.keyline.model.core.Person;
import org.keyline.model.framework.Section;
import org.keyline.model.inspection.Recommendation;
import org.keyline.model.plan.Action;
import org.keyline.model.plan.WorkStream;
import org.keyline.ui.KeylineUi;
import org.keyline.ui.session.ModelLoading;
import org.keyline.ui.session.ModelSession;

/** Of which model a new diagram is, of which kind, what it is called, where it begins and how it is put together. */
final class NewDiagramPage extends WizardPage implements ModelLoading.Waiting {

    private static final String WHOLE = "The whole model";
    private static final int LONGEST = 90;

    private final List<Path> models = new ArrayList<>();
    private final List<DiagramKind> kinds = new ArrayList<>();
    private final List<Element> starts = new ArrayList<>();
    private final Element proposed;
    private Path model;
    private Path opened;
    private ModelSession session;
    private ModelLoading loading;
    private Combo modelField;
    private Combo kindField;
    private Text titleField;
    private Combo startField;
    private Combo lanesField;

    NewDiagramPage(Path model, Element proposed) {
        super("diagram");
        this.model = model;
        this.proposed = proposed;
        setTitle("New diagram");
        setDescription("Choose the model, what to draw of it, and what to call it.");
    }

    @Override
    public void createControl(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(2).margins(12, 12).spacing(12, 8).applyTo(area);
        modelField = combo(area, "&Model");
        findModels();
        models.forEach(each -> modelField.add(shown(each)));
        kindField = combo(area, "&Kind");
        new Label(area, SWT.NONE).setText("&Title");
        titleField = new Text(area, SWT.BORDER);
        titleField.setMessage("As its kind");
        GridDataFactory.fillDefaults().grab(true, false).applyTo(titleField);
        startField = combo(area, "&Begin at");
        lanesField = combo(area, "&Lanes");
        modelField.addListener(SWT.Selection, event -> use(models.get(modelField.getSelectionIndex())));
        kindField.addListener(SWT.Selection, event -> offer());
        startField.addListener(SWT.Selection, event -> check());
        setControl(area);
        int index = model == null ? models.size() == 1 ? 0 : -1 : models.indexOf(model);
        if (index >= 0) {
            modelField.select(index);
            use(models.get(index));
        } else {
            offerKinds();
        }
    }

    private static Combo combo(Composite area, String label) {
        new Label(area, SWT.NONE).setText(label);
        Combo combo = new Combo(area, SWT.DROP_DOWN | SWT.READ_ONLY);
        GridDataFactory.fillDefaults().grab(true, false).hint(300, SWT.DEFAULT).applyTo(combo);
        return combo;
    }

    private void findModels() {
        Set<Path> all = new LinkedHashSet<>();
        if (model != null) {
            all.add(model);
        }
        try {
            ResourcesPlugin.getWorkspace().getRoot().accept(resource -> {
                if (resource instanceof IFile file && "keyline".equals(file.getFileExtension())
                        && file.getLocation() != null) {
                    all.add(Path.of(file.getLocation().toOSString()));
                }
                return true;
            });
        } catch (CoreException e) {
            KeylineUi.log("The models of the workspace could not be listed", e);
        }
        models.addAll(all);
    }

    private static String shown(Path file) {
        return file.getFileName() + "   –   " + file.getParent();
    }

    private void use(Path chosen) {
        model = chosen;
        if (!chosen.equals(opened)) {
            release();
            opened = chosen;
            session = KeylineUi.sessions().join(chosen);
            if (session == null) {
                loading = KeylineUi.loadings().open(chosen, this);
            }
        }
        offerKinds();
    }

    @Override
    public void opened(ModelSession read) {
        loading = null;
        session = read;
        offerKinds();
    }

    @Override
    public void failed(IOException cause) {
        notRead(opened.getFileName() + " cannot be read: " + cause.getMessage());
    }

    @Override
    public void cancelled() {
        notRead(opened.getFileName() + " was not read, because that was cancelled.");
    }

    private void notRead(String why) {
        loading = null;
        opened = null;
        setMessage(null);
        setErrorMessage(why);
        setPageComplete(false);
    }

    /** Offers the kinds that show something of the model. */
    private void offerKinds() {
        DiagramKind before = kinds.isEmpty() ? null : kind();
        kinds.clear();
        kinds.addAll(DrawnKinds.fitting(session == null ? null : session.roots()));
        if (kinds.isEmpty()) {
            kinds.addAll(DrawnKinds.fitting(null));
        }
        kindField.removeAll();
        kinds.forEach(kind -> kindField.add(kind.label()));
        kindField.select(Math.max(0, kinds.indexOf(before)));
        offer();
    }

    /** Offers what the model and the kind have to begin at and to be put together by. */
    private void offer() {
        starts.clear();
        if (session != null) {
            List<Class<? extends Element>> types = kind() == DiagramKind.FRAMEWORK ? List.of(Section.class)
                    : List.of(WorkStream.class, Recommendation.class, Person.class, Action.class);
            types.forEach(type -> ModelContents.all(roots(), type).stream()
                    .filter(element -> element.getId() != null).forEach(starts::add));
        }
        startField.removeAll();
        startField.add(WHOLE);
        starts.forEach(start -> startField.add(ElementLabels.typeName(start.eClass()) + "  "
                + ElementLabels.shorten(ElementLabels.label(start), LONGEST)));
        startField.select(proposed == null ? 0 : 1 + starts.indexOf(proposed));
        lanesField.removeAll();
        kind().definition().lanes().forEach(lanes -> lanesField.add(lanes.label()));
        lanesField.select(0);
        check();
    }

    private void check() {
        setErrorMessage(models.isEmpty() ? "There is no model in the workspace yet. Make one first." : null);
        if (session != null && view().root() != null) {
            try {
                kind().definition().build(roots(), DiagramOptions.ALL.withRoot(view().root()), null);
            } catch (IllegalArgumentException e) {
                setErrorMessage(e.getMessage());
            }
        }
        setMessage(loading == null ? null : "Reading " + opened.getFileName() + " …");
        setPageComplete(session != null && getErrorMessage() == null);
    }

    /** {@return the model's file} */
    Path model() {
        return model;
    }

    /** {@return the session of the model; null before one was chosen} */
    ModelSession session() {
        return session;
    }

    /** {@return the roots of the model} */
    List<EObject> roots() {
        List<EObject> roots = new ArrayList<>();
        session.resources().forEach(resource -> roots.addAll(resource.getContents()));
        return roots;
    }

    /** {@return the kind of diagram} */
    DiagramKind kind() {
        return kinds.get(Math.max(0, kindField.getSelectionIndex()));
    }

    /** {@return what the diagram is called; empty for the name of its kind} */
    String title() {
        return titleField.getText().strip();
    }

    /** {@return what the diagram shows, without a filter} */
    DiagramView view() {
        int start = startField.getSelectionIndex();
        int by = lanesField.getSelectionIndex();
        Lanes lanes = by <= 0 ? null : kind().definition().lanes().get(by);
        return DiagramView.ALL.withLanes(lanes).withRoot(start <= 0 ? null : starts.get(start - 1).getId());
    }

    /** Lets go of the model. */
    void release() {
        if (loading != null) {
            loading.leave(this);
            loading = null;
        }
        if (session != null) {
            KeylineUi.sessions().release(session);
            session = null;
        }
        opened = null;
    }
}
