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

import org.eclipse.core.runtime.Platform;
import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.draw2d.Viewport;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.EditDomain;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.LayerConstants;
import org.eclipse.gef.MouseWheelHandler;
import org.eclipse.gef.MouseWheelZoomHandler;
import org.eclipse.gef.SnapToGeometry;
import org.eclipse.gef.SnapToGrid;
import org.eclipse.gef.editparts.ZoomManager;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.keyline.diagram.editor.figures.Ink;
import org.keyline.diagram.editor.kinds.DrawnKinds;
import org.keyline.diagram.editor.parts.BoxPart;
import org.keyline.diagram.editor.parts.DiagramEditing;
import org.keyline.diagram.editor.parts.Drafting;
import org.keyline.diagram.editor.parts.EdgePart;
import org.keyline.diagram.editor.parts.Parts;
import org.keyline.diagram.editor.parts.ShowsElement;
import org.keyline.diagram.scene.Scene;
import org.keyline.diagram.stored.DiagramDocument;
import org.keyline.diagram.style.Palette;
import org.keyline.model.core.Element;
import org.keyline.ui.session.ModelSession;
import org.osgi.framework.FrameworkUtil;

/** The viewer of one diagram, with all that its parts work with. */
final class DrawingBoard implements Drafting {

    private static final int CONTROL = SWT.MOD1;
    /** The ground is the palette's, against which the contrast of all colours is reckoned, not the style sheet's. */
    static final String WITHOUT_STYLE_SHEET = "org.eclipse.e4.ui.css.disabled";

    private final ModelSession session;
    private final DiagramDocument document;
    private final DiagramEditing editing;
    private final Scene scene;
    private final Consumer<String> status;
    private final DrawingViewer viewer = new DrawingViewer();
    private final DrawingRoot root;
    private final Ink ink;
    private final SceneUpkeep upkeep;
    private final List<Runnable> observers = new ArrayList<>();
    private final Refusals refusals;
    private final FigureFindings findings;
    private String said;
    private String told;

    DrawingBoard(Composite parent, ModelSession session, DiagramDocument document, EditDomain domain, boolean dark,
            Consumer<String> status) {
        this.session = session;
        this.document = document;
        this.status = status;
        editing = DrawnKinds.of(document.kind());
        scene = new Scene(document);
        ink = new Ink(parent.getDisplay(), dark ? Palette.DARK : Palette.LIGHT, fontFolder());
        root = new DrawingRoot(ink);
        viewer.createControl(parent);
        viewer.getControl().setData(WITHOUT_STYLE_SHEET, true);
        domain.addViewer(viewer);
        viewer.setRootEditPart(root);
        viewer.setEditPartFactory(new Parts(this));
        viewer.setProperty(MouseWheelHandler.KeyGenerator.getKey(CONTROL), MouseWheelZoomHandler.SINGLETON);
        viewer.setProperty(SnapToGrid.PROPERTY_GRID_ENABLED, Boolean.FALSE);
        viewer.setProperty(SnapToGeometry.PROPERTY_SNAP_ENABLED, Boolean.TRUE);
        viewer.addSelectionChangedListener(event -> light());
        root.pane().whenScaled(viewer::hideTip);
        paintGround();
        refusals = new Refusals(this);
        findings = new FigureFindings(this);
        upkeep = new SceneUpkeep(this);
    }

    private static Path fontFolder() {
        return Path.of(Platform.getStateLocation(FrameworkUtil.getBundle(DrawingBoard.class)).toOSString());
    }

    /** Paints the ground as a figure: the control's own colour follows the desktop. */
    private void paintGround() {
        Viewport ground = ((FigureCanvas) viewer.getControl()).getViewport();
        ground.setOpaque(true);
        ground.setBackgroundColor(ink.color(ink.palette().ground()));
        viewer.getControl().setBackground(ground.getBackgroundColor());
        root.getLayer(LayerConstants.GRID_LAYER).setForegroundColor(ink.color(ink.palette().gridLine().colour()));
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
    public DiagramEditing editing() {
        return editing;
    }

    @Override
    public Collection<EObject> roots() {
        return session.roots();
    }

    @Override
    public void say(String message) {
        said = message;
        status.accept(message);
    }

    /** What was said last; null for nothing. */
    String said() {
        return said;
    }

    @Override
    public void refuse(String refusal, Point at) {
        refusals.show(refusal, at);
    }

    @Override
    public void arrange() {
        say(SceneUpkeep.ARRANGING);
        upkeep.arrange(null);
    }

    // ---- the viewer

    DrawingViewer viewer() {
        return viewer;
    }

    FigureCanvas canvas() {
        return (FigureCanvas) viewer.getControl();
    }

    /** Where a menu is to open that was asked for by a key: in the selected figure; on the display. */
    org.eclipse.swt.graphics.Point placeOfSelection() {
        if (selected().isEmpty()) {
            return canvas().toDisplay(0, 0);
        }
        GraphicalEditPart part = (GraphicalEditPart) selected().getFirst();
        viewer.reveal(part);
        viewer.flush();
        Rectangle bounds = part.getFigure().getBounds().getCopy();
        part.getFigure().translateToAbsolute(bounds);
        return canvas().toDisplay(bounds.getCenter().x, bounds.getCenter().y);
    }

    /** Scrolls to the upper left corner, with the room that is around the outermost figures. */
    void showBeginning() {
        viewer.flush();
        Viewport viewport = canvas().getViewport();
        viewport.setViewLocation(viewport.getHorizontalRangeModel().getMinimum(),
                viewport.getVerticalRangeModel().getMinimum());
    }

    DrawingRoot root() {
        return root;
    }

    ZoomManager zoom() {
        return root.getZoomManager();
    }

    /** Lets somebody know each time when the screen shows another diagram than before. */
    void observe(Runnable observer) {
        observers.add(observer);
    }

    /** Another diagram is on the screen. */
    void shown() {
        observers.forEach(Runnable::run);
    }

    /** What keeps the drawing in line with the model. */
    SceneUpkeep upkeep() {
        return upkeep;
    }

    /** Whether the first arrangement is there. */
    boolean isShown() {
        return upkeep.isShown();
    }

    /** What a check found, on the figures. */
    FigureFindings findings() {
        return findings;
    }

    /** Draws all anew in other colours. */
    void use(Palette palette) {
        if (ink.palette() != palette) {
            ink.use(palette);
            paintGround();
            if (isShown()) {
                upkeep.refreshAll();
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
        return element instanceof Element named && named.getId() != null ? part(named.getId()) : null;
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

    /** The selected nodes and groups, in the order in which they were selected. */
    List<BoxPart> boxes() {
        List<BoxPart> boxes = new ArrayList<>();
        selected().forEach(part -> {
            if (part instanceof BoxPart box) {
                boxes.add(box);
            }
        });
        return boxes;
    }

    /** Says in the status line what is selected, and what is to be known about it. */
    void tell() {
        List<ShowsElement> selected = selected();
        if (selected.size() > 1) {
            say(selected.size() + " figures selected");
        } else {
            say(selected.isEmpty() ? null
                    : (selected.getFirst().title() + ". " + selected.getFirst().description()).strip());
        }
        told = said;
    }

    /** Says anew what is selected, if that was what was said last. */
    void tellAnew() {
        if (told != null && told.equals(said)) {
            tell();
        }
    }

    /** Selects the figures of elements, and brings the first one into view. */
    void select(Collection<? extends EObject> elements) {
        List<EditPart> parts = elements.stream().map(this::part).filter(part -> part != null).toList();
        if (!parts.isEmpty()) {
            viewer.setSelection(new StructuredSelection(parts));
            viewer.flush();
            viewer.reveal(parts.getFirst());
        }
    }

    /** Lets what hangs together with the selected figure stand out. */
    void light() {
        if (viewer.getContents() == null) {
            return;
        }
        Set<String> ids = new LinkedHashSet<>();
        selected().forEach(part -> ids.add(part.id()));
        Set<String> chain = ids.size() == 1 ? scene.chain(ids) : Set.of();
        boolean alone = chain.stream().noneMatch(id -> scene.edge(id) != null);
        Set<String> lit = alone ? Set.of() : chain;
        for (Object part : viewer.getContents().getChildren()) {
            if (part instanceof BoxPart box) {
                box.light(lit);
                for (Object edge : box.getSourceConnections()) {
                    ((EdgePart) edge).light(lit);
                }
            }
        }
    }

    void dispose() {
        findings.dispose();
        upkeep.dispose();
        ink.dispose();
    }
}
