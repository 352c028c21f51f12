/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.diagram.editor;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.IJobFunction;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.draw2d.FreeformLayer;
import org.eclipse.draw2d.ScalableFreeformLayeredPane;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.EditDomain;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.gef.MouseWheelHandler;
import org.eclipse.gef.MouseWheelZoomHandler;
import org.eclipse.gef.SnapToGeometry;
import org.eclipse.gef.SnapToGrid;
import org.eclipse.gef.editparts.ScalableFreeformRootEditPart;
import org.eclipse.gef.editparts.ZoomManager;
import org.eclipse.gef.ui.parts.ScrollingGraphicalViewer;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.keyline.diagram.Diagram;
import org.keyline.diagram.DiagramOptions;
import org.keyline.diagram.editor.edit.LinkEdits;
import org.keyline.diagram.editor.figures.Ink;
import org.keyline.diagram.editor.figures.SharpPane;
import org.keyline.diagram.editor.parts.BoxPart;
import org.keyline.diagram.editor.parts.DiagramPart;
import org.keyline.diagram.editor.parts.Drafting;
import org.keyline.diagram.editor.parts.EdgePart;
import org.keyline.diagram.editor.parts.Parts;
import org.keyline.diagram.editor.parts.ShowsElement;
import org.keyline.diagram.editor.scene.Scene;
import org.keyline.diagram.editor.stored.DiagramDocument;
import org.keyline.diagram.layout.ArrangedDiagram;
import org.keyline.diagram.layout.DiagramLayout;
import org.keyline.diagram.style.Palette;
import org.keyline.model.core.Element;
import org.keyline.ui.KeylineUi;
import org.keyline.ui.session.ModelChange;
import org.keyline.ui.session.ModelListener;
import org.keyline.ui.session.ModelSession;
import org.osgi.framework.FrameworkUtil;

/**
 * The viewer of a diagram with all that keeps it in line with the model: one listener for the whole, which looks what
 * is different and refreshes that alone.
 */
final class DrawingBoard implements Drafting, ModelListener {

    private static final double[] ZOOMS = { 0.05, 0.1, 0.2, 0.3, 0.4, 0.5, 0.65, 0.8, 1, 1.25, 1.5, 2, 3, 4 };
    private static final int SWT_CONTROL = SWT.MOD1;

    private final ModelSession session;
    private final DiagramDocument document;
    private final Scene scene;
    private final LinkEdits links;
    private final Consumer<String> status;
    private final Job arranging = Job.create("Arranging the diagram", (IJobFunction) this::arrange);
    private final Runnable documentListener = this::documentChanged;
    private final GraphicalViewer viewer = new ScrollingGraphicalViewer();
    private final Ink ink;
    private Set<String> hidden;
    private Set<String> hiddenLayers;
    private Diagram toArrange;
    private Runnable afterArranging;
    private boolean shown;

    DrawingBoard(Composite parent, ModelSession session, DiagramDocument document, EditDomain domain, boolean dark,
            Consumer<String> status) {
        this.session = session;
        this.document = document;
        this.status = status;
        scene = new Scene(document);
        links = LinkEdits.of(document.kind());
        ink = new Ink(parent.getDisplay(), dark ? Palette.DARK : Palette.LIGHT, fontFolder());
        hidden = Set.copyOf(document.hidden());
        hiddenLayers = Set.copyOf(document.hiddenLayers());
        viewer.createControl(parent);
        domain.addViewer(viewer);
        ScalableFreeformRootEditPart root = new ScalableFreeformRootEditPart() {
            @Override
            protected ScalableFreeformLayeredPane createScaledLayers() {
                SharpPane pane = new SharpPane();
                pane.add(createGridLayer(), GRID_LAYER);
                pane.add(getPrintableLayers(), PRINTABLE_LAYERS);
                FreeformLayer feedback = new FreeformLayer();
                feedback.setEnabled(false);
                pane.add(feedback, SCALED_FEEDBACK_LAYER);
                return pane;
            }
        };
        root.getZoomManager().setZoomLevels(ZOOMS);
        root.getZoomManager().setZoomAnimationStyle(0);
        viewer.setRootEditPart(root);
        viewer.setEditPartFactory(new Parts(this));
        viewer.setProperty(MouseWheelHandler.KeyGenerator.getKey(SWT_CONTROL), MouseWheelZoomHandler.SINGLETON);
        viewer.setProperty(SnapToGrid.PROPERTY_GRID_ENABLED, Boolean.FALSE);
        viewer.setProperty(SnapToGeometry.PROPERTY_SNAP_ENABLED, Boolean.TRUE);
        viewer.addSelectionChangedListener(event -> light());
        paintGround();
        session.addListener(this);
        document.addListener(documentListener);
    }

    private static Path fontFolder() {
        return Path.of(Platform.getStateLocation(FrameworkUtil.getBundle(DrawingBoard.class)).toOSString());
    }

    private void paintGround() {
        viewer.getControl().setBackground(ink.color(ink.palette().ground()));
    }

    // ---- what the parts work with

    @Override
    public ModelSession session() {
        return session;
    }

    @Override
    public Scene scene() {
        return scene;
    }

    @Override
    public DiagramDocument document() {
        return document;
    }

    @Override
    public Ink ink() {
        return ink;
    }

    @Override
    public LinkEdits links() {
        return links;
    }

    @Override
    public Collection<EObject> roots() {
        List<EObject> roots = new ArrayList<>();
        session.resources().forEach(resource -> roots.addAll(resource.getContents()));
        return roots;
    }

    @Override
    public void say(String message) {
        status.accept(message);
    }

    GraphicalViewer viewer() {
        return viewer;
    }

    ZoomManager zoom() {
        return ((ScalableFreeformRootEditPart) viewer.getRootEditPart()).getZoomManager();
    }

    /** Whether the first arrangement is there. */
    boolean isShown() {
        return shown;
    }

    // ---- arranging in the background

    /** Arranges all but what was placed by hand, and shows it. */
    void arrangeAll(Runnable after) {
        arranging.cancel();
        toArrange = build();
        afterArranging = after;
        arranging.schedule();
    }

    private Diagram build() {
        Set<String> off = document.hidden();
        DiagramOptions options = DiagramOptions.ALL.without(document.hiddenLayers().toArray(String[]::new))
                .where(element -> !(element instanceof Element named) || !off.contains(named.getId()));
        return document.kind().definition().build(roots(), options, null);
    }

    private IStatus arrange(IProgressMonitor monitor) {
        Diagram diagram = toArrange;
        try {
            ArrangedDiagram arranged = DiagramLayout.arrange(diagram, monitor);
            Display display = viewer.getControl() == null ? null : viewer.getControl().getDisplay();
            if (display != null && !monitor.isCanceled()) {
                display.asyncExec(() -> arranged(arranged, diagram));
            }
            return Status.OK_STATUS;
        } catch (OperationCanceledException e) {
            return Status.CANCEL_STATUS;
        } catch (RuntimeException e) {
            KeylineUi.log("The diagram could not be arranged", e);
            return Status.OK_STATUS;
        }
    }

    private void arranged(ArrangedDiagram arranged, Diagram asked) {
        if (viewer.getControl() == null || viewer.getControl().isDisposed() || asked != toArrange) {
            return;
        }
        scene.show(arranged);
        if (shown) {
            Diagram now = build();
            if (!now.equals(asked)) {
                scene.update(now);
            }
            refreshAll();
        } else {
            shown = true;
            viewer.setContents(scene);
        }
        say(arranged.diagram().isEmpty() ? arranged.diagram().emptyMessage() : null);
        if (afterArranging != null) {
            afterArranging.run();
            afterArranging = null;
        }
    }

    // ---- in line with the model

    @Override
    public void modelChanged(ModelChange change) {
        if (change.exchanged()) {
            arrangeAll(null);
        } else if (shown && !change.objects().isEmpty()) {
            update();
        }
    }

    private void documentChanged() {
        if (!shown) {
            return;
        }
        scene.placesChanged();
        if (hidden.equals(document.hidden()) && hiddenLayers.equals(document.hiddenLayers())) {
            refreshPlaces();
        } else {
            hidden = Set.copyOf(document.hidden());
            hiddenLayers = Set.copyOf(document.hiddenLayers());
            update();
        }
    }

    /** Takes the model as it is now, and refreshes what looks different. */
    private void update() {
        Set<String> changed = scene.update(build());
        DiagramPart whole = whole();
        whole.update();
        Set<String> touched = new LinkedHashSet<>(changed);
        for (EditPart part : parts()) {
            if (part instanceof BoxPart box) {
                box.refreshEdges();
            }
        }
        refresh(touched);
        light();
    }

    private List<EditPart> parts() {
        List<EditPart> parts = new ArrayList<>();
        if (viewer.getContents() != null) {
            for (Object part : viewer.getContents().getChildren()) {
                parts.add((EditPart) part);
            }
        }
        return parts;
    }

    private DiagramPart whole() {
        return (DiagramPart) viewer.getContents();
    }

    private void refresh(Set<String> ids) {
        Set<String> lines = new LinkedHashSet<>();
        for (String id : ids) {
            if (part(id) instanceof BoxPart box) {
                box.refreshVisuals();
                lines.addAll(scene.edgesFrom(id));
                lines.addAll(scene.edgesTo(id));
            } else {
                lines.add(id);
            }
        }
        for (String id : lines) {
            if (part(id) instanceof EdgePart edge) {
                edge.refreshVisuals();
            }
        }
    }

    /** Moves the figures that are elsewhere now. */
    private void refreshPlaces() {
        Set<String> moved = new LinkedHashSet<>();
        for (EditPart part : parts()) {
            if (part instanceof BoxPart box && box.isElsewhere()) {
                moved.add(box.id());
            }
        }
        refresh(moved);
    }

    private void refreshAll() {
        whole().update();
        parts().forEach(part -> ((BoxPart) part).refreshEdges());
        Set<String> all = new LinkedHashSet<>(scene.figures());
        refresh(all);
        light();
    }

    /** Draws all anew in other colours. */
    void use(Palette palette) {
        if (ink.palette() != palette) {
            ink.use(palette);
            paintGround();
            if (shown) {
                refreshAll();
            }
        }
    }

    // ---- selection

    /** The part of a figure; null where there is none. */
    EditPart part(String id) {
        return (EditPart) viewer.getEditPartRegistry().get(id);
    }

    /** The part that shows an element; null where none does. */
    EditPart part(EObject element) {
        if (element instanceof Element named && named.getId() != null && part(named.getId()) != null) {
            return part(named.getId());
        }
        return null;
    }

    /** The selected parts that show something. */
    List<ShowsElement> selected() {
        List<ShowsElement> selected = new ArrayList<>();
        for (Object part : viewer.getSelectedEditParts()) {
            if (part instanceof ShowsElement shows) {
                selected.add(shows);
            }
        }
        return selected;
    }

    /** Selects the figures of elements, and brings the first one into view. */
    void select(Collection<? extends EObject> elements) {
        List<EditPart> parts = elements.stream().map(this::part).filter(part -> part != null).toList();
        if (!parts.isEmpty()) {
            viewer.setSelection(new StructuredSelection(parts));
            viewer.reveal(parts.getFirst());
        }
    }

    /** Lets what hangs together with the selected figures stand out. */
    private void light() {
        Set<String> ids = new LinkedHashSet<>();
        selected().forEach(part -> ids.add(part.id()));
        Set<String> chain = ids.isEmpty() || ids.size() > 1 ? Set.of() : scene.chain(ids);
        boolean alone = chain.stream().noneMatch(id -> scene.edge(id) != null);
        Set<String> lit = alone ? Set.of() : chain;
        for (EditPart part : parts()) {
            BoxPart box = (BoxPart) part;
            box.light(lit);
            for (Object edge : box.getSourceConnections()) {
                ((EdgePart) edge).light(lit);
            }
        }
    }

    void dispose() {
        toArrange = null;
        arranging.cancel();
        session.removeListener(this);
        document.removeListener(documentListener);
        ink.dispose();
    }

    FigureCanvas canvas() {
        return (FigureCanvas) viewer.getControl();
    }
}
