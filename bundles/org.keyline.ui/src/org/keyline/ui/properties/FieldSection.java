/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.ui.properties;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.provider.IItemPropertyDescriptor;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.views.properties.tabbed.AbstractPropertySection;
import org.eclipse.ui.views.properties.tabbed.TabbedPropertySheetPage;
import org.keyline.model.edit.FeatureCategory;
import org.keyline.ui.session.ModelChange;
import org.keyline.ui.session.ModelListener;
import org.keyline.ui.session.ModelSession;

/** The fields of one category of an element's features. They follow the model, and write into it when they are left. */
final class FieldSection extends AbstractPropertySection implements ModelListener {

    private static final int LABEL_WIDTH = 135;

    private final FeatureCategory category;
    private final List<Field> fields = new ArrayList<>();
    private Composite area;
    private EClass type;
    private EObject element;
    private ModelSession session;
    private TabbedPropertySheetPage sheet;

    FieldSection(FeatureCategory category) {
        this.category = category;
    }

    @Override
    public void createControls(Composite parent, TabbedPropertySheetPage page) {
        super.createControls(parent, page);
        sheet = page;
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(2).margins(10, 8).spacing(10, 7).applyTo(area);
    }

    /** The element that is shown, after what was typed into its fields is written; null for none. */
    EObject written() {
        if (element != null) {
            fields.forEach(Field::commit);
        }
        return element;
    }

    @Override
    public void setInput(IWorkbenchPart part, ISelection selection) {
        super.setInput(part, selection);
        EObject selected = ElementTabs.element(selection);
        if (selected == element && session != null) {
            return;
        }
        fields.forEach(Field::commit);
        ModelSession of = selected == null ? null : ElementSessions.of(selected);
        listenTo(of);
        element = of == null ? null : selected;
        EClass wanted = element == null ? null : element.eClass();
        if (wanted != type || category == FeatureCategory.AS_WRITTEN) {
            type = wanted;
            build();
        } else {
            List<IItemPropertyDescriptor> properties = properties();
            for (int i = 0; i < fields.size(); i++) {
                fields.get(i).show(session, element, properties.get(i));
            }
        }
    }

    private void listenTo(ModelSession other) {
        if (session != other) {
            if (session != null) {
                session.removeListener(this);
            }
            session = other;
            if (session != null) {
                session.addListener(this);
            }
        }
    }

    private List<IItemPropertyDescriptor> properties() {
        return ElementSessions.properties(session, element).stream()
                .filter(property -> ElementSessions.category(property, element) == category)
                .filter(property -> category != FeatureCategory.AS_WRITTEN || property.isPropertySet(element)).toList();
    }

    private void build() {
        for (Control child : area.getChildren()) {
            child.dispose();
        }
        fields.clear();
        if (element == null) {
            return;
        }
        for (IItemPropertyDescriptor property : properties()) {
            Label label = new Label(area, SWT.WRAP);
            label.setText(property.getDisplayName(element));
            label.setToolTipText(property.getDescription(element));
            Field field = Field.of(session, element, property);
            boolean tall = field.isTall();
            GridDataFactory.swtDefaults().align(SWT.BEGINNING, tall ? SWT.BEGINNING : SWT.CENTER)
                    .hint(LABEL_WIDTH, SWT.DEFAULT).indent(0, tall ? 4 : 0).applyTo(label);
            Control control = field.create(area);
            control.setToolTipText(property.getDescription(element));
            GridDataFactory.fillDefaults().grab(true, false).applyTo(control);
            fields.add(field);
            field.show(session, element, property);
        }
        area.getParent().layout(true, true);
        sheet.resizeScrolledComposite();
    }

    /** Puts the cursor into the field of a feature, if it is shown here, and selects there what is at fault. */
    void focus(EObject of, EStructuralFeature feature, String fault) {
        if (of == element) {
            fields.stream().filter(field -> field.feature() == feature).findFirst().ifPresent(field -> {
                field.focus();
                field.point(fault);
            });
        }
    }

    /** The feature whose field has the cursor; null where none has. */
    EStructuralFeature focused() {
        return element == null ? null
                : fields.stream().filter(Field::hasFocus).map(Field::feature).findFirst().orElse(null);
    }

    @Override
    public void refresh() {
        if (element != null && element.eResource() != null) {
            fields.forEach(Field::refresh);
        }
    }

    @Override
    public void modelChanged(ModelChange change) {
        if (area.isDisposed() || element == null) {
            return;
        }
        if (element.eResource() == null || change.exchanged()) {
            fields.forEach(Field::forget);
            return;
        }
        refresh();
    }

    @Override
    public void findingsChanged() {
        if (!area.isDisposed() && element != null && element.eResource() != null) {
            fields.forEach(Field::showFindings);
        }
    }

    @Override
    public void aboutToBeHidden() {
        fields.forEach(Field::commit);
        listenTo(null);
    }

    @Override
    public void aboutToBeShown() {
        if (element != null) {
            listenTo(ElementSessions.of(element));
            refresh();
        }
    }

    @Override
    public void dispose() {
        fields.forEach(Field::commit);
        listenTo(null);
        super.dispose();
    }
}
