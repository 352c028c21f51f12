/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation.live;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.emf.ecore.EObject;
import org.keyline.validation.Finding;
import org.keyline.validation.SuppressedFinding;
import org.keyline.validation.Validation;
import org.keyline.validation.ValidationResult;

/**
 * The validation of a model that is being edited. It listens to the model, and after edits checks again what they may
 * have changed and nothing else. What it then says is what {@link Validation#run} would say of the model as it is. Undo
 * and redo are edits as any other, and so are changes of profiles, of their rules' severities and parameters, and of
 * the decisions to leave findings. Where a file is loaded, unloaded or gets other roots, the whole is checked again.
 * <p>
 * <b>Threads.</b> It has no thread of its own. While somebody edits, it only writes the changes down, in his thread and
 * in less than a microsecond each, and tells its listener once. {@link #work} and {@link #update} read the model;
 * whoever calls them must see to it that nobody edits meanwhile: they are called in the thread that edits, or under the
 * lock that edits are made under. So that an editing thread is not held up, {@code work} takes a limit of time and goes
 * on at the next call where it left off; edits may come in between. All methods are for one thread at a time.
 */
public final class LiveValidation implements AutoCloseable {

    private static final double NANOS_PER_MILLI = 1e6;

    private final Validation validation;
    private final Supplier<? extends Collection<? extends EObject>> roots;
    private final ModelObserver observer;
    private final FindingStore store = new FindingStore();
    private final Set<EObject> moved = new HashSet<>();
    private final ToldFindings told = new ToldFindings();
    private Runnable listener = () -> {
        // nobody wants to know
    };
    private LiveModel model;
    private boolean upToDate;
    private long nanos;

    private LiveValidation(Validation validation, Supplier<? extends Collection<? extends EObject>> roots) {
        this.validation = validation;
        this.roots = roots;
        this.observer = new ModelObserver(this::noticed);
    }

    /**
     * Begins to follow a model. Nothing is checked before {@link #work} or {@link #update} is called.
     *
     * @param validation the rules, and the profile if it overrides those that the plans name
     * @param roots gives the roots of the model as they are now, in their order; asked again when files come or go
     * @return the live validation, to be closed when the model is
     */
    public static LiveValidation of(Validation validation,
            Supplier<? extends Collection<? extends EObject>> roots) {
        return new LiveValidation(validation, roots);
    }

    /**
     * Begins to follow a model whose roots stay the same.
     *
     * @param validation the rules, and the profile if it overrides those that the plans name
     * @param roots the roots of the model
     * @return the live validation, to be closed when the model is
     */
    public static LiveValidation of(Validation validation, Collection<? extends EObject> roots) {
        List<EObject> fixed = List.copyOf(roots);
        return of(validation, () -> fixed);
    }

    /**
     * Sets who is told that there is something to check. He is told once, in the thread of whoever edits, and again
     * after the next time that everything was checked; he should do no more than have {@link #work} called soon.
     *
     * @param toTell the listener
     */
    public void onChange(Runnable toTell) {
        listener = toTell;
    }

    /**
     * Whether the findings are those of the model as it is.
     *
     * @return false before the first check, and from an edit on until all that it may have changed is checked
     */
    public boolean isUpToDate() {
        return upToDate && !observer.sawChanges();
    }

    /**
     * Checks for a limited time.
     *
     * @param millis milliseconds after which it leaves off; a single element is checked to its end, and following the
     *     edits themselves is not interrupted either
     * @return true where the findings are up to date now, false where there is more to do
     */
    public boolean work(long millis) {
        long end = System.nanoTime() + Math.round(millis * NANOS_PER_MILLI);
        return work(() -> System.nanoTime() - end > 0);
    }

    /**
     * Checks all that there is to check.
     *
     * @param monitor asked whether to leave off, or null; what was not checked by then is checked at the next call
     * @throws OperationCanceledException when the monitor says so
     */
    public void update(IProgressMonitor monitor) {
        if (monitor != null && monitor.isCanceled() || !work(() -> monitor != null && monitor.isCanceled())) {
            throw new OperationCanceledException();
        }
    }

    /**
     * How the findings differ from what they were at the last call; everything, at the first.
     *
     * @return what appeared and what went until everything was last checked
     */
    public FindingsChange takeChange() {
        return told.takeChange();
    }

    /**
     * The findings as they were when everything was last checked, in the order of a full run.
     *
     * @return those that nobody decided to leave
     */
    public List<Finding> findings() {
        return told.findings();
    }

    /**
     * The findings that somebody decided to leave, as they were when everything was last checked.
     *
     * @return the findings with the decisions, in the order of a full run
     */
    public List<SuppressedFinding> left() {
        return told.left();
    }

    /**
     * What was found when everything was last checked. Counts the elements where any came or went: who needs no more
     * than the findings asks for these.
     *
     * @return what a full run would give; the time is that of all checks since the one before
     */
    public ValidationResult result() {
        return told.result(Math.round(nanos / NANOS_PER_MILLI));
    }

    /** Stops following the model. */
    @Override
    public void close() {
        observer.close(model == null ? List.of() : model.trees());
    }

    private void noticed() {
        if (upToDate) {
            upToDate = false;
            listener.run();
        }
    }

    private boolean work(BooleanSupplier enough) {
        long begin = System.nanoTime();
        if (upToDate && !observer.sawChanges()) {
            return true;
        }
        upToDate = false;
        do {
            followEdits();
            if (!model.check(store, enough)) {
                nanos += System.nanoTime() - begin;
                return false;
            }
        } while (observer.sawChanges());
        told.tell(store, model, moved);
        moved.clear();
        nanos = System.nanoTime() - begin;
        upToDate = true;
        return true;
    }

    private void followEdits() {
        boolean everything = model == null || observer.sawEverythingChange();
        List<Change> changes = observer.take();
        if (everything || !changes.isEmpty() && model.hasOtherExtent(changes)) {
            begin();
        } else if (!changes.isEmpty()) {
            model.follow(changes, store, moved);
        }
    }

    private void begin() {
        model = new LiveModel(validation, roots.get());
        observer.observe(model.trees());
        for (EObject subject : store.subjects()) {
            if (model.order().rootOf(subject) == null) {
                store.forget(subject);
            }
        }
        store.disarrange();
    }
}
