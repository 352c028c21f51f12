/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.ui.properties;

import java.math.BigDecimal;
import java.time.LocalDate;

import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.provider.IItemPropertyDescriptor;
import org.eclipse.jface.fieldassist.ControlDecoration;
import org.eclipse.jface.fieldassist.FieldDecorationRegistry;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.keyline.model.edit.Wording;
import org.keyline.ui.session.ModelSession;
import org.keyline.validation.Finding;
import org.keyline.validation.Severity;

/**
 * One property of an element as a widget. A field shows the model's value, and writes into the model by a command when
 * the user is done with it; a value that it cannot accept stays in the field, with a message.
 */
abstract class Field {

    /** How wide fields are that hold little. */
    static final int SHORT = 160;
    /** The least width of a field that has buttons beside it, in pixels, so that these are not cut off. */
    static final int BESIDE_BUTTONS = 110;

    private ModelSession session;
    private EObject element;
    private IItemPropertyDescriptor property;
    private Composite composite;
    private ControlDecoration decoration;

    /** The field for a property. */
    static Field of(ModelSession session, EObject element, IItemPropertyDescriptor property) {
        Field field = make(element, property);
        field.bind(session, element, property);
        return field;
    }

    private static Field make(EObject element, IItemPropertyDescriptor property) {
        EStructuralFeature feature = (EStructuralFeature) property.getFeature(element);
        Class<?> type = feature.getEType().getInstanceClass();
        if (feature instanceof EReference) {
            return feature.isMany() ? new ReferencesField() : new ReferenceField();
        }
        if (!property.canSetProperty(element) && !feature.isMany()) {
            return new ReadOnlyField();
        }
        if (feature.getEType() instanceof EEnum) {
            return feature.isMany() ? new ChecksField() : new ChoiceField();
        }
        if (feature.isMany()) {
            return new TextsField();
        }
        if (type == LocalDate.class) {
            return new DateField();
        }
        if (type == boolean.class || type == Boolean.class) {
            return new FlagField();
        }
        if (type == Integer.class || type == int.class || type == BigDecimal.class) {
            return new NumberField();
        }
        return new TextField();
    }

    private void bind(ModelSession boundSession, EObject boundElement, IItemPropertyDescriptor boundProperty) {
        session = boundSession;
        element = boundElement;
        property = boundProperty;
    }

    /** Makes the widget. */
    final Control create(Composite parent) {
        composite = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(0, 0).extendedMargins(10, 0, 0, 0).applyTo(composite);
        Control decorated = createWidget(composite);
        decoration = new ControlDecoration(decorated, SWT.LEFT | SWT.TOP, composite);
        decoration.setMarginWidth(1);
        decoration.hide();
        return composite;
    }

    /** Shows the value of another element. */
    final void show(ModelSession newSession, EObject newElement, IItemPropertyDescriptor newProperty) {
        bind(newSession, newElement, newProperty);
        refresh();
        showFindings();
    }

    /** Makes the widget that holds the value, and gives it layout data for a grid of one column. */
    protected abstract Control createWidget(Composite parent);

    /** Shows the model's value. */
    protected abstract void refresh();

    /** Writes what the user changed into the model, if it can be accepted. */
    protected void commit() {
        // most fields write at once
    }

    /** Puts the cursor into the field, and scrolls to it. */
    final void focus() {
        takeFocus();
        scrollTo();
        composite.getDisplay().asyncExec(this::scrollTo); // once more when a page that was just built has its size
    }

    /** Whether the cursor is in one of its widgets. */
    final boolean hasFocus() {
        for (Control at = composite.getDisplay().getFocusControl(); at != null; at = at.getParent()) {
            if (at == composite) {
                return true;
            }
        }
        return false;
    }

    /** Puts the cursor where the field is changed. */
    protected void takeFocus() {
        composite.setFocus();
    }

    /** Selects a part of the text that is at fault; does nothing in a field without text, and for null. */
    protected void point(String fault) {
        // most fields have no text
    }

    private void scrollTo() {
        if (composite.isDisposed()) {
            return;
        }
        for (Control at = composite; at != null; at = at.getParent()) {
            if (at.getParent() instanceof ScrolledComposite scrolled) {
                scrolled.showControl(composite);
            }
        }
    }

    /** Drops what the user changed, since the element is gone. */
    final void forget() {
        element = null;
    }

    /** Whether the label stands beside its first line. */
    protected boolean isTall() {
        return false;
    }

    // ---- for the fields

    protected final ModelSession session() {
        return session;
    }

    /** The element; null when it is gone. */
    protected final EObject element() {
        return element;
    }

    protected final IItemPropertyDescriptor property() {
        return property;
    }

    protected final EStructuralFeature feature() {
        return (EStructuralFeature) property.getFeature(element);
    }

    protected final Object value() {
        return element == null ? null : element.eGet(feature());
    }

    protected final boolean isEditable() {
        return element != null && session.isEdited() && property.canSetProperty(element)
                && !session.domain().isReadOnly(element.eResource());
    }

    /** Sets the value by a command that can be undone; null unsets it. */
    protected final void set(Object value) {
        CompoundCommand command = command();
        command.append(SetCommand.create(session.domain(), element, feature(),
                value == null ? SetCommand.UNSET_VALUE : value));
        session.execute(command);
    }

    /** An empty command with a name for the Undo menu. */
    protected final CompoundCommand command() {
        return new CompoundCommand("Change of “" + Wording.feature(element.eClass(), feature()) + "”");
    }

    /** Tells why a value cannot be accepted; null when it can. */
    protected final void showProblem(String problem) {
        if (problem == null) {
            showFindings();
            return;
        }
        decorate(FieldDecorationRegistry.DEC_ERROR, problem);
        decoration.showHoverText(problem);
    }

    /** Shows what was found about the property. */
    final void showFindings() {
        if (element == null || decoration == null || decoration.getControl().isDisposed()) {
            return;
        }
        decoration.hideHover();
        Finding gravest = null;
        StringBuilder text = new StringBuilder();
        for (Finding mark : session.findings().of(element)) {
            if (feature() == mark.feature()) {
                gravest = gravest == null || mark.severity().atLeast(gravest.severity()) ? mark : gravest;
                text.append(text.isEmpty() ? "" : "\n").append(mark.message());
            }
        }
        if (gravest == null) {
            decoration.hide();
        } else {
            decorate(gravest.severity() == Severity.ERROR ? FieldDecorationRegistry.DEC_ERROR
                    : gravest.severity() == Severity.WARNING ? FieldDecorationRegistry.DEC_WARNING
                            : FieldDecorationRegistry.DEC_INFORMATION,
                    text.toString());
        }
    }

    private void decorate(String kind, String text) {
        decoration.setImage(FieldDecorationRegistry.getDefault().getFieldDecoration(kind).getImage());
        decoration.setDescriptionText(text);
        decoration.show();
    }
}
