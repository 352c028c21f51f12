/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.ui.labels;

import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.eclipse.emf.common.notify.AdapterFactory;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.provider.IItemLabelProvider;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.swt.graphics.Image;
import org.keyline.model.edit.ElementFolder;
import org.keyline.model.plan.ActionGroup;
import org.keyline.ui.UiImages;
import org.keyline.ui.session.FindingIndex;
import org.keyline.validation.Finding;
import org.keyline.validation.Severity;

/** Labels, icons, marks and explanations of model elements. Whoever makes one disposes it. */
public class ElementLabelProvider extends LabelProvider implements IStyledLabelProvider {

    private static final int MARKS_IN_TIP = 6;

    private final AdapterFactory adapterFactory;
    private final FindingIndex findings;
    private final Predicate<Object> elsewhere;
    private final UiImages images = new UiImages();

    /**
     * Labels with marks.
     *
     * @param adapterFactory the adapter factory of the elements' session
     * @param findings what was found about the elements; null for labels without marks
     * @param elsewhere tells which elements are shown, but lie elsewhere
     */
    public ElementLabelProvider(AdapterFactory adapterFactory, FindingIndex findings, Predicate<Object> elsewhere) {
        this.adapterFactory = adapterFactory;
        this.findings = findings;
        this.elsewhere = elsewhere;
    }

    /**
     * Labels without marks.
     *
     * @param adapterFactory the adapter factory of the elements' session
     */
    public ElementLabelProvider(AdapterFactory adapterFactory) {
        this(adapterFactory, null, element -> false);
    }

    @Override
    public String getText(Object element) {
        IItemLabelProvider provider = provider(element);
        return provider == null ? String.valueOf(element) : provider.getText(element);
    }

    @Override
    public StyledString getStyledText(Object element) {
        StyledString text = new StyledString(getText(element));
        String detail = ElementDetail.of(element);
        if (!detail.isEmpty()) {
            text.append("  " + detail, ReadableStyler.QUALIFIER);
        }
        String counts = counts(element);
        return counts.isEmpty() ? text : text.append("  " + counts, ReadableStyler.COUNTER);
    }

    /** How many errors, warnings and notes there are in what holds others, such as "3✗ 1!"; empty for none. */
    private String counts(Object element) {
        List<? extends EObject> counted = findings == null ? List.of() : within(element);
        StringBuilder text = new StringBuilder();
        for (Severity severity : Severity.values()) {
            int number = counted.stream().mapToInt(one -> findings.countsWithin(one).get(severity)).sum();
            if (number > 0) {
                text.append(text.isEmpty() ? "" : " ").append(number).append(sign(severity));
            }
        }
        return text.toString();
    }

    private static String sign(Severity severity) {
        return switch (severity) {
        case ERROR -> "✗";
        case WARNING -> "!";
        case INFO -> "i";
        };
    }

    /** What is counted for an element that holds others: those that lie in it, or that it puts together. */
    private static List<? extends EObject> within(Object element) {
        if (element instanceof ElementFolder folder) {
            return folder.elements();
        }
        if (element instanceof ActionGroup heading) {
            return Stream.concat(Stream.of(heading), heading.getActions().stream()).toList();
        }
        return element instanceof EObject object && !object.eContents().isEmpty() ? List.of(object) : List.of();
    }

    @Override
    public Image getImage(Object element) {
        IItemLabelProvider provider = provider(element);
        if (provider == null) {
            return null;
        }
        Severity severity = severity(element);
        return images.marked(provider.getImage(element), severity == null ? null : severity.word(),
                elsewhere.test(element));
    }

    private Severity severity(Object element) {
        if (findings == null) {
            return null;
        }
        if (element instanceof ElementFolder || element instanceof ActionGroup) {
            return gravest(within(element));
        }
        return element instanceof EObject object ? findings.gravestWithin(object) : null;
    }

    private Severity gravest(List<? extends EObject> elements) {
        return elements.stream().map(findings::gravestWithin).filter(Objects::nonNull)
                .reduce((one, other) -> one.atLeast(other) ? one : other).orElse(null);
    }

    /**
     * What hovering over an element tells.
     *
     * @param element the element
     * @return the findings about it; null for none
     */
    public String tip(Object element) {
        if (!(element instanceof EObject object)) {
            return null;
        }
        List<Finding> marks = findings == null ? List.of() : findings.of(object);
        if (marks.isEmpty()) {
            return null;
        }
        StringBuilder tip = new StringBuilder();
        for (Finding mark : marks.subList(0, Math.min(marks.size(), MARKS_IN_TIP))) {
            tip.append(tip.isEmpty() ? "" : "\n").append(mark.rule()).append(": ").append(mark.message());
        }
        return marks.size() > MARKS_IN_TIP ? tip + "\n… and " + (marks.size() - MARKS_IN_TIP) + " more"
                : tip.toString();
    }

    private IItemLabelProvider provider(Object element) {
        return (IItemLabelProvider) adapterFactory.adapt(element, IItemLabelProvider.class);
    }

    @Override
    public void dispose() {
        images.dispose();
        super.dispose();
    }
}
