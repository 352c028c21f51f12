/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.diagram.stored;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CopyOnWriteArrayList;

import org.keyline.diagram.DiagramFilter;
import org.keyline.diagram.DiagramKind;
import org.keyline.diagram.DiagramView;
import org.keyline.diagram.Lanes;
import org.keyline.diagram.layout.TimeScale;

/**
 * What is kept of a diagram beside its model: places of figures that were placed by hand, elements that are hidden,
 * layers that are switched off, sections that are collapsed, how wide a day is. All by the IDs of elements; what the
 * model no longer has does no harm and is kept, since an import may bring it back. To be changed by commands only, in
 * the user interface's thread.
 */
public final class DiagramDocument {

    private String model;
    private String title = "";
    private String root;
    private Lanes lanes;
    private DiagramFilter filter = DiagramFilter.ALL;
    private final Map<String, KnownAs> known = new TreeMap<>();
    private final DiagramKind kind;
    private final Map<String, Place> places = new TreeMap<>();
    private final Set<String> hidden = new TreeSet<>();
    private final Set<String> hiddenLayers = new TreeSet<>();
    private final Set<String> collapsed = new TreeSet<>();
    private TimeScale timeScale = TimeScale.FIT;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private boolean modified;

    /**
     * A diagram on which nothing was placed yet.
     *
     * @param model the name of the model's file, which lies in the same folder
     * @param kind what it shows
     */
    public DiagramDocument(String model, DiagramKind kind) {
        this.model = model;
        this.kind = kind;
    }

    /**
     * The model's file.
     *
     * @return its name, without folder
     */
    public String model() {
        return model;
    }

    /**
     * What the diagram shows.
     *
     * @return the kind
     */
    public DiagramKind kind() {
        return kind;
    }

    /**
     * The places chosen by hand.
     *
     * @return by ID, in the order of the IDs; not to be changed
     */
    public Map<String, Place> places() {
        return Collections.unmodifiableMap(places);
    }

    /**
     * The elements that are not shown.
     *
     * @return their IDs in order; not to be changed
     */
    public Set<String> hidden() {
        return Collections.unmodifiableSet(hidden);
    }

    /**
     * The layers that are not shown.
     *
     * @return their IDs in order; not to be changed
     */
    public Set<String> hiddenLayers() {
        return Collections.unmodifiableSet(hiddenLayers);
    }

    /**
     * The sections whose contents are not shown.
     *
     * @return their IDs in order; not to be changed
     */
    public Set<String> collapsed() {
        return Collections.unmodifiableSet(collapsed);
    }

    /**
     * How much room a day takes on the time axis of a timeline.
     *
     * @return the scale
     */
    public TimeScale timeScale() {
        return timeScale;
    }

    /**
     * What people call the diagram.
     *
     * @return its title; empty for one that is called like its kind
     */
    public String title() {
        return title;
    }

    /**
     * To what part of the model it is narrowed.
     *
     * @return the filter
     */
    public DiagramFilter filter() {
        return filter;
    }

    /**
     * By what its actions are put together.
     *
     * @return the lanes; null for what is usual for the kind
     */
    public Lanes lanes() {
        return lanes;
    }

    /**
     * What of the model it shows, and how it is put together.
     *
     * @return the view at this moment
     */
    public DiagramView view() {
        return new DiagramView(root, lanes, filter, hiddenLayers, hidden);
    }

    /**
     * Begins a diagram with a view; to be called before anybody else knows the document.
     *
     * @param name what people call it; empty for one that is called like its kind
     * @param view what it shows
     */
    public void begin(String name, DiagramView view) {
        title(name);
        root(view.root());
        lanes(view.lanes());
        narrow(view.filter());
        hide(view.hiddenElements());
        hideLayers(view.hiddenLayers());
    }

    /**
     * What the elements were called that were placed, hidden or collapsed.
     *
     * @return by ID, in the order of the IDs; not to be changed
     */
    public Map<String, KnownAs> known() {
        return Collections.unmodifiableMap(known);
    }

    /**
     * Whether it differs from its file.
     *
     * @return true if it is to be written when the model is saved
     */
    public boolean isModified() {
        return modified;
    }

    /** It was written, or read. */
    public void unmodified() {
        modified = false;
    }

    /**
     * Is told of each change from now on.
     *
     * @param listener called after the change
     */
    public void addListener(Runnable listener) {
        listeners.add(listener);
    }

    /**
     * Is told no longer.
     *
     * @param listener the listener
     */
    public void removeListener(Runnable listener) {
        listeners.remove(listener);
    }

    /**
     * Puts a figure somewhere, or gives it back to the arrangement.
     *
     * @param id the ID of what it shows
     * @param place where; null for where the arrangement has it
     */
    public void place(String id, Place place) {
        if (place == null) {
            places.remove(id);
        } else {
            places.put(id, place);
        }
    }

    /**
     * Gives the diagram another model.
     *
     * @param name the name of the model's file, which lies in the same folder
     */
    public void model(String name) {
        model = name;
    }

    /**
     * Names the diagram.
     *
     * @param name what people call it; empty for one that is called like its kind
     */
    public void title(String name) {
        title = name.strip();
    }

    /**
     * Begins the diagram at an element.
     *
     * @param reference its reference or ID; null for the whole model
     */
    public void root(String reference) {
        root = reference;
    }

    /**
     * Puts its actions together.
     *
     * @param chosen by what; null for what is usual for the kind
     */
    public void lanes(Lanes chosen) {
        lanes = chosen;
    }

    /**
     * Narrows it to a part of the model.
     *
     * @param chosen the filter
     */
    public void narrow(DiagramFilter chosen) {
        filter = chosen;
    }

    void known(String id, KnownAs as) {
        known.put(id, as);
    }

    private Set<String> mentioned() {
        Set<String> ids = new TreeSet<>(places.keySet());
        ids.addAll(hidden);
        ids.addAll(collapsed);
        return ids;
    }

    /**
     * Notes what the elements are called of which something is kept, and forgets all others.
     *
     * @param elements what the elements of the model are called, by ID
     */
    public void note(Map<String, KnownAs> elements) {
        Set<String> ids = mentioned();
        known.keySet().retainAll(ids);
        ids.stream().filter(elements::containsKey).forEach(id -> known.put(id, elements.get(id)));
    }

    /**
     * Finds elements again whose IDs have changed, and keeps under their new IDs what was kept under the old ones.
     *
     * @param elements what the elements of the model are called, by ID
     */
    public void findAgain(Map<String, KnownAs> elements) {
        Map<String, KnownAs> before = new TreeMap<>(known);
        before.keySet().retainAll(mentioned());
        FoundAgain found = new FoundAgain(before, elements);
        if (!found.isAnyMoved()) {
            return;
        }
        Map<String, Place> placed = found.now(places);
        places.clear();
        places.putAll(placed);
        hide(found.now(hidden));
        collapse(found.now(collapsed));
        known.clear();
        found.now(before).forEach((id, as) -> known.put(id, elements.getOrDefault(id, as)));
        changed();
    }

    /**
     * Leaves elements out.
     *
     * @param elements the IDs of all that are not shown
     */
    public void hide(Set<String> elements) {
        hidden.clear();
        hidden.addAll(elements);
    }

    /**
     * Leaves layers out.
     *
     * @param layers the IDs of all that are not shown
     */
    public void hideLayers(Set<String> layers) {
        hiddenLayers.clear();
        hiddenLayers.addAll(layers);
    }

    /**
     * Collapses sections.
     *
     * @param sections the IDs of all whose contents are not shown
     */
    public void collapse(Set<String> sections) {
        collapsed.clear();
        collapsed.addAll(sections);
    }

    /**
     * Gives the time axis a scale.
     *
     * @param scale how much room a day takes
     */
    public void scale(TimeScale scale) {
        timeScale = scale;
    }

    /** Something was changed: it differs from its file, and the listeners are told. */
    public void changed() {
        modified = true;
        listeners.forEach(Runnable::run);
    }

    /**
     * Takes over what another document of the same diagram says.
     *
     * @param other the other document, as it was read
     */
    public void replaceBy(DiagramDocument other) {
        places.clear();
        places.putAll(other.places);
        hide(other.hidden);
        hideLayers(other.hiddenLayers);
        collapse(other.collapsed);
        scale(other.timeScale);
        begin(other.title, other.view());
        known.clear();
        known.putAll(other.known);
        modified = false;
        listeners.forEach(Runnable::run);
    }
}
