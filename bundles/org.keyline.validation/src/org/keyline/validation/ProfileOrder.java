/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.InternalEList;
import org.keyline.model.guidance.GuidancePackage;
import org.keyline.model.guidance.GuidanceProfile;
import org.keyline.model.resource.ModelFileException;
import org.keyline.model.resource.ModelFiles;

/**
 * The profiles that one profile builds on, in the order in which they count. The farthest comes first and the profile
 * itself last, so that the nearest wins where each is applied over those before it. How far a profile is away is the
 * number of steps on the longest way to it; so a profile is always nearer than those that it builds on itself, and it
 * counts once, on however many ways it is reached. Of two that are as far away, the one that is named later is nearer.
 * <p>
 * An inclusion that leads nowhere, or back to a profile that is being built, is a problem and is left out.
 */
final class ProfileOrder {

    private final List<ProfileProblem> problems = new ArrayList<>();
    private final Map<GuidanceProfile, List<GuidanceProfile>> included = new LinkedHashMap<>();
    private final Map<GuidanceProfile, Boolean> open = new IdentityHashMap<>();
    private final Set<Resource> damaged = new HashSet<>();
    private final List<GuidanceProfile> finished = new ArrayList<>();

    /** A profile whose inclusions are being followed. */
    private record Step(GuidanceProfile profile, Iterator<EObject> rest) {
    }

    ProfileOrder(GuidanceProfile profile) {
        follow(profile);
    }

    /** The profiles, the farthest first. */
    List<GuidanceProfile> profiles() {
        Map<GuidanceProfile, Integer> steps = new IdentityHashMap<>();
        for (GuidanceProfile profile : finished.reversed()) {
            int next = steps.computeIfAbsent(profile, first -> 0) + 1;
            included.get(profile).forEach(other -> steps.merge(other, next, Math::max));
        }
        List<GuidanceProfile> order = new ArrayList<>(included.keySet());
        order.sort(Comparator.comparing(steps::get, Comparator.reverseOrder()));
        return order;
    }

    /** The inclusions that cannot be used. */
    List<ProfileProblem> problems() {
        return Collections.unmodifiableList(problems);
    }

    /** Goes through all inclusions without recursion, since a file may chain any number of profiles. */
    private void follow(GuidanceProfile first) {
        Deque<Step> steps = new ArrayDeque<>();
        steps.push(begin(first));
        while (!steps.isEmpty()) {
            Step step = steps.peek();
            if (!step.rest().hasNext()) {
                open.remove(step.profile());
                finished.add(step.profile());
                steps.pop();
                continue;
            }
            EObject next = step.rest().next();
            if (next.eIsProxy() || !(next instanceof GuidanceProfile other)) {
                problems.add(missing(step.profile(), next));
            } else if (open.containsKey(other)) {
                problems.add(circle(step.profile(), other));
            } else {
                included.get(step.profile()).add(other);
                if (!included.containsKey(other)) {
                    steps.push(begin(other));
                }
            }
        }
    }

    private Step begin(GuidanceProfile profile) {
        Resource file = profile.eResource();
        if (file != null && damaged.add(file)) {
            ModelFiles.damage(file).ifPresent(fault -> problems.add(damaged(profile, fault)));
        }
        included.put(profile, new ArrayList<>());
        open.put(profile, Boolean.TRUE);
        return new Step(profile, included(profile).iterator());
    }

    /**
     * What a profile includes, resolved by hand, since a file may name anything there, and EMF fails on what is none.
     */
    private static List<EObject> included(GuidanceProfile profile) {
        List<EObject> targets = new ArrayList<>();
        for (GuidanceProfile target : ((InternalEList<GuidanceProfile>) profile.getIncludes()).basicList()) {
            targets.add(EcoreUtil.resolve(target, profile));
        }
        return targets;
    }

    private static ProfileProblem damaged(GuidanceProfile profile, ModelFileException fault) {
        return new ProfileProblem(EngineRules.PROFILE, profile, null, null, Wording.name(profile)
                + " could not be read whole. What could be read is used. " + said(fault), List.of());
    }

    private static String said(ModelFileException fault) {
        String place = fault.getLine() == 0 ? "" : "Line " + fault.getLine() + ", column " + fault.getColumn() + ": ";
        return place + fault.getProblem();
    }

    private static ProfileProblem circle(GuidanceProfile profile, GuidanceProfile other) {
        String message = profile == other ? "builds on itself. Take the reference away."
                : "builds on " + Wording.nameWithin(other)
                        + ", which builds on it in turn, directly or through others. "
                        + "The reference is left out here; take one of the references of the circle away.";
        return problem(profile, other, Wording.nameWithin(other).toString(), message);
    }

    private static ProfileProblem missing(GuidanceProfile profile, EObject target) {
        if (!target.eIsProxy()) {
            return problem(profile, target, Wording.nameWithin(target).toString(),
                    "builds on " + Wording.nameWithin(target)
                            + ", which is no guidance profile. It is left out; name a "
                            + "profile.");
        }
        Target lost = new Target(profile, ((InternalEObject) target).eProxyURI());
        return problem(profile, target, lost.shown(), "builds on another in “" + lost.shown() + "”, but " + lost.cause()
                + " It is left out; put that right, or take the reference away.");
    }

    /**
     * Where a reference leads that cannot be followed.
     *
     * @param from what refers to it
     * @param uri where it should be
     */
    record Target(EObject from, URI uri) {

        /** The file as the reference has it, relative to its own where that is possible. */
        String shown() {
            Resource own = from.eResource();
            URI file = uri.trimFragment();
            boolean beside = own != null && own.getURI() != null && own.getURI().isHierarchical() && file.isFile();
            String shown = beside ? URI.decode(file.deresolve(own.getURI(), true, true, false).toString())
                    : file.toString();
            return shown.isEmpty() ? "this file" : shown;
        }

        private static String place(Resource known) {
            return known == null ? "" : ModelFiles.damage(known).map(fault -> " " + said(fault)).orElse("");
        }

        /** Why it cannot be followed, as a sentence's end. */
        String cause() {
            ResourceSet resources = from.eResource() == null ? null : from.eResource().getResourceSet();
            URI file = uri.trimFragment();
            if (resources != null && !ModelFiles.mayOpen(resources, file)) {
                return "that is no model file on this machine and is not opened.";
            }
            if (resources == null || !resources.getURIConverter().exists(file, null)) {
                return "there is no such file.";
            }
            Resource known = resources.getResource(file, false);
            return known != null && known.isLoaded() && known.getErrors().isEmpty()
                    ? "there is no profile with the ID " + uri.fragment() + " in it."
                    : "that file is damaged and cannot be read." + place(known);
        }
    }

    private static ProfileProblem problem(GuidanceProfile profile, EObject target, String value, String message) {
        return new ProfileProblem(EngineRules.INCLUSION, profile,
                GuidancePackage.Literals.GUIDANCE_PROFILE__INCLUDES, value, Wording.name(profile) + " " + message,
                List.of(new Fix("Let " + Wording.nameWithin(profile) + " not build on " + value + " any more", false,
                        () -> remove(profile, target))));
    }

    private static void remove(GuidanceProfile profile, EObject target) {
        List<EObject> targets = included(profile);
        for (int i = targets.size() - 1; i >= 0; i--) {
            if (targets.get(i) == target || EcoreUtil.getURI(targets.get(i)).equals(EcoreUtil.getURI(target))) {
                profile.getIncludes().remove(i);
            }
        }
    }
}
