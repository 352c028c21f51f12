/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.exchange.build;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.keyline.exchange.reading.Look;
import org.keyline.model.plan.Action;
import org.keyline.model.plan.Deliverable;
import org.keyline.model.plan.ImprovementPlan;
import org.keyline.model.plan.PlanFactory;

/**
 * Finds what some actions finish and others wait for: where one action finalises a thing, or makes a draft of it, and
 * others go "in line with" the final or draft thing, follow its completion or act according to it.
 */
final class DeliverableBuilder {
    private static final String THING = "((?:(?!for\\b|with\\b|and\\b|in\\b|as\\b|to\\b|by\\b|on\\b|of\\b"
            + "|which\\b|that\\b"
            + "|through\\b|from\\b|including\\b)[^\\s.,;:()]+)(?:\\s+(?!for\\b|with\\b|and\\b|in\\b|as\\b|to\\b"
            + "|by\\b|on\\b"
            + "|of\\b|which\\b|that\\b|through\\b|from\\b|including\\b)[^\\s.,;:()]+){0,5})";
    private static final Pattern FINALISES = Pattern.compile(
            "(?i)\\bfinali[sz](?:e|es|ing|ation of)\\s+(?:the\\s+|an?\\s+)?" + THING);
    private static final Pattern MAKES = Pattern.compile(
            "(?i)\\b(?:produc\\w+|prepar\\w+|publish\\w*|shape|shaping|draw(?:ing)? up|develop(?:ing)?|complet(?:e|ing)"
                    + "|writ(?:e|ing))\\s+(?:the\\s+|an?\\s+)?(draft|final)\\s+" + THING);
    private static final Pattern USES = Pattern.compile(
            "(?i)\\b(?:in line with|following (?:the )?(?:completion|agreement|approval|publication) of|on"
                    + " completion of"
                    + "|according to|based on|aligned (?:with|to)|in accordance with|following)\\s+"
                    + "(?:[\\w/]+\\s+){0,3}?"
                    + "(?:the\\s+)?(draft|final|finalised|agreed)\\s+" + THING);

    private final Identity identity;

    /** A thing with those who make and use it. */
    private record Thing(String name, List<Action> producers, List<Action> users, int row) {
    }

    private final Map<String, Thing> things = new LinkedHashMap<>();

    DeliverableBuilder(Identity identity) {
        this.identity = identity;
    }

    /** Reads the text of an action. */
    void read(Action action, int row) {
        if (action.getDescription() == null) {
            return;
        }
        String text = Look.oneLine(action.getDescription());
        Matcher finalises = FINALISES.matcher(text);
        while (finalises.find()) {
            thing("final", finalises.group(1), row).producers().add(action);
        }
        Matcher makes = MAKES.matcher(text);
        while (makes.find()) {
            thing(makes.group(1), makes.group(2), row).producers().add(action);
        }
        Matcher uses = USES.matcher(text);
        while (uses.find()) {
            thing(uses.group(1), uses.group(2), row).users().add(action);
        }
    }

    private Thing thing(String state, String words, int row) {
        String stage = state.equalsIgnoreCase("draft") ? "draft" : "final";
        String name = Look.oneLine(words);
        return things.computeIfAbsent(stage + ' ' + Look.key(name), key -> new Thing(
                stage.substring(0, 1).toUpperCase(Locale.UK) + stage.substring(1) + ' ' + name, new ArrayList<>(),
                new ArrayList<>(), row));
    }

    /** Adds those things to a plan that one action makes and another one uses. */
    void addTo(ImprovementPlan plan) {
        things.forEach((key, thing) -> {
            List<Action> users = thing.users().stream().filter(user -> !thing.producers().contains(user)).distinct()
                    .toList();
            if (!thing.producers().isEmpty() && !users.isEmpty()) {
                Deliverable deliverable = identity.identify(PlanFactory.eINSTANCE.createDeliverable(), key,
                        thing.row());
                deliverable.setName(thing.name());
                thing.producers().stream().distinct().forEach(deliverable.getProducers()::add);
                deliverable.getUsers().addAll(users);
                plan.getDeliverables().add(deliverable);
            }
        });
    }
}
