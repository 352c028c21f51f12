/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.diagram.layout;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

import org.keyline.diagram.Badge;
import org.keyline.diagram.DiagramGroup;
import org.keyline.diagram.DiagramNode;
import org.keyline.diagram.layout.FigureContent.PlacedBadge;
import org.keyline.diagram.layout.FigureContent.TextLine;
import org.keyline.diagram.lettering.Lettering;
import org.keyline.diagram.lettering.Wrapping;

/**
 * Finds the place of everything that is written in a figure, and so the figure's height. The reference stands on the
 * left, the label beside it, wrapped and whole, the small print below, and the badges at the right end of the last row
 * that has room for them.
 */
public final class FigureMeasure {

    /** Width of the coloured band at the left side of a figure. */
    static final double BAND = 5;

    private static final double LEFT = BAND + 8;
    private static final double RIGHT = 9;
    private static final double ABOVE = 6;
    private static final double BELOW = 7;
    private static final double AFTER_REFERENCE = 8;
    private static final double LARGEST_REFERENCE = 70;
    private static final double BADGE_PADDING = 5;
    private static final double BADGE_HEIGHT = 14.5;
    private static final double BETWEEN_BADGES = 4;
    private static final double BEFORE_DETAILS = 2;
    private static final double BEFORE_BADGES = 3;
    private static final double BESIDE_TEXT = 1;

    private final double width;
    private final double referenceWidth;
    private final Lettering forReference;
    private final Lettering forLabel;

    private FigureMeasure(double width, double referenceWidth, Lettering forReference, Lettering forLabel) {
        this.width = width;
        this.referenceWidth = referenceWidth;
        this.forReference = forReference;
        this.forLabel = forLabel;
    }

    /**
     * How nodes are measured.
     *
     * @param width their width in drawing units
     * @param referenceWidth the width of the references on their left, beside which their labels begin
     * @return a measure for all nodes that share these widths
     */
    public static FigureMeasure ofNodes(double width, double referenceWidth) {
        return new FigureMeasure(width, referenceWidth, Lettering.REFERENCE, Lettering.LABEL);
    }

    /**
     * How the head of a group is measured.
     *
     * @param width the group's width in drawing units
     * @param group the group
     * @return a measure for this group
     */
    public static FigureMeasure ofHead(double width, DiagramGroup group) {
        return new FigureMeasure(width, widestReference(Stream.of(group.reference()), Lettering.GROUP),
                Lettering.GROUP, Lettering.GROUP);
    }

    /**
     * The width that references take.
     *
     * @param nodes nodes that stand in one column
     * @return the width of the widest reference that is not overlong, in drawing units
     */
    public static double widestReference(Collection<DiagramNode> nodes) {
        return widestReference(nodes.stream().map(DiagramNode::reference), Lettering.REFERENCE);
    }

    private static double widestReference(Stream<String> references, Lettering lettering) {
        return references.mapToDouble(lettering::width).filter(w -> w <= LARGEST_REFERENCE).max().orElse(0);
    }

    /**
     * Measures a node.
     *
     * @param node the node
     * @return the places of its texts and badges, and its height
     */
    public FigureContent measure(DiagramNode node) {
        return measure(node.reference(), node.label(), node.details(), node.badges());
    }

    /**
     * Measures the head of a group.
     *
     * @param group the group
     * @return the places of its texts and badges, and its height
     */
    public FigureContent measure(DiagramGroup group) {
        return measure(group.reference(), group.label(), group.details(), group.badges());
    }

    /**
     * Measures a node of which it is known how it looked when it showed something else. Where only badges differ, the
     * texts stay as they are.
     *
     * @param node the node
     * @param before what was shown then
     * @param known what was written in the figure then
     * @return the places of its texts and badges, and its height
     */
    public FigureContent measure(DiagramNode node, DiagramNode before, FigureContent known) {
        boolean sameTexts = known.width() == width && node.reference().equals(before.reference())
                && node.label().equals(before.label()) && node.details().equals(before.details());
        return sameTexts ? withBadges(known.lines(), node.badges()) : measure(node);
    }

    private FigureContent measure(String reference, String label, String details, List<Badge> badges) {
        return withBadges(write(reference, label, details), badges);
    }

    private List<TextLine> write(String reference, String label, String details) {
        List<TextLine> lines = new ArrayList<>();
        double y = ABOVE;
        if (!reference.isEmpty()) {
            if (forReference.width(reference) <= referenceWidth) {
                lines.add(line(forReference, reference, LEFT, y));
            } else {
                for (String part : Wrapping.wrap(reference, forReference, width - LEFT - RIGHT)) {
                    lines.add(line(forReference, part, LEFT, y));
                    y += forReference.lineHeight();
                }
            }
        }
        double left = LEFT + (referenceWidth > 0 ? referenceWidth + AFTER_REFERENCE : 0);
        double room = width - left - RIGHT;
        for (String part : Wrapping.wrap(label, forLabel, room)) {
            lines.add(line(forLabel, part, left, y));
            y += forLabel.lineHeight();
        }
        if (!details.isEmpty()) {
            y += BEFORE_DETAILS;
            for (String part : Wrapping.wrap(details, Lettering.DETAILS, room)) {
                lines.add(line(Lettering.DETAILS, part, left, y));
                y += Lettering.DETAILS.lineHeight();
            }
        }
        return List.copyOf(lines);
    }

    /** Puts badges behind the last line, or below it. */
    private FigureContent withBadges(List<TextLine> lines, List<Badge> badges) {
        double row = forLabel.lineHeight();
        Bounds last = lines.isEmpty() ? new Bounds(LEFT, ABOVE - row, 0, row) : lines.getLast().bounds();
        List<PlacedBadge> placed = new ArrayList<>();
        double bottom = Math.max(last.bottom(), ABOVE + row);
        if (!badges.isEmpty()) {
            bottom = Math.max(bottom, placeBadges(badges, placed, last.right(), last.y(), last.bottom()));
        }
        return new FigureContent(width, Math.ceil(bottom + BELOW), lines, List.copyOf(placed));
    }

    private double placeBadges(List<Badge> badges, List<PlacedBadge> placed, double end, double lastRow, double below) {
        double all = badges.stream().mapToDouble(FigureMeasure::badgeWidth).sum()
                + (badges.size() - 1) * BETWEEN_BADGES;
        boolean besideText = lastRow >= ABOVE && end + 2 * BETWEEN_BADGES + all <= width - RIGHT;
        double y = besideText ? lastRow + BESIDE_TEXT : below + BEFORE_BADGES;
        double x = Math.max(LEFT, width - RIGHT - all);
        for (Badge badge : badges) {
            double badgeWidth = badgeWidth(badge);
            if (x > LEFT && x + badgeWidth > width - RIGHT + 0.01) {
                x = LEFT;
                y += BADGE_HEIGHT + BETWEEN_BADGES;
            }
            placed.add(new PlacedBadge(badge, new Bounds(x, y, badgeWidth, BADGE_HEIGHT)));
            x += badgeWidth + BETWEEN_BADGES;
        }
        return y + BADGE_HEIGHT;
    }

    private static double badgeWidth(Badge badge) {
        return Math.max(BADGE_HEIGHT + 2, Lettering.BADGE.width(badge.text()) + 2 * BADGE_PADDING);
    }

    private static TextLine line(Lettering lettering, String text, double x, double y) {
        return new TextLine(lettering, text, new Bounds(x, y, lettering.width(text), lettering.lineHeight()));
    }
}
