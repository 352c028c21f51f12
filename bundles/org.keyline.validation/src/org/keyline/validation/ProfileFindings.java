/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.keyline.model.guidance.GuidanceProfile;
import org.keyline.model.plan.ImprovementPlan;
import org.keyline.model.plan.PlanPackage;

/**
 * What cannot be used in the profiles that a model is checked by, and in the profiles that are checked themselves, as
 * findings. Each problem is told once, on however many ways its profile is reached.
 */
final class ProfileFindings {

    private final RuleCatalogue catalogue;
    private final GuidanceProfile override;

    /**
     * The problems of one validation.
     *
     * @param catalogue the rules
     * @param override the profile that counts instead of those that plans name; null for none
     */
    ProfileFindings(RuleCatalogue catalogue, GuidanceProfile override) {
        this.catalogue = catalogue;
        this.override = override;
    }

    List<Finding> of(List<EObject> roots, Collection<RuleSettings> settings) {
        List<ProfileProblem> problems = new ArrayList<>();
        Stream<RuleSettings> ofRoots = roots.stream().filter(GuidanceProfile.class::isInstance)
                .map(profile -> RuleSettings.of((GuidanceProfile) profile, catalogue));
        Stream.concat(settings.stream().distinct(), ofRoots).forEach(s -> problems.addAll(s.problems()));
        for (EObject root : roots) {
            if (override == null && root instanceof ImprovementPlan plan && named(plan) != null
                    && named(plan).eIsProxy()) {
                problems.add(lost(plan, named(plan)));
            }
        }
        Set<List<Object>> told = new HashSet<>();
        return problems.stream().filter(problem -> told.add(List.of(problem.element(), problem.message())))
                .map(ProfileProblem::finding).toList();
    }

    /**
     * The profile that a plan names, resolved by hand, since a file may name anything there, and EMF fails on what is
     * no profile.
     *
     * @return the profile; a proxy where it is not there or none; null where the plan names none
     */
    static GuidanceProfile named(ImprovementPlan plan) {
        GuidanceProfile named = (GuidanceProfile) plan.eGet(PlanPackage.Literals.IMPROVEMENT_PLAN__PROFILE, false);
        EObject resolved = named == null || !named.eIsProxy() ? named : EcoreUtil.resolve(named, plan);
        return resolved instanceof GuidanceProfile profile ? profile : named;
    }

    private static ProfileProblem lost(ImprovementPlan plan, GuidanceProfile named) {
        ProfileOrder.Target target = new ProfileOrder.Target(plan, ((InternalEObject) named).eProxyURI());
        return new ProfileProblem(EngineRules.INCLUSION, plan, PlanPackage.Literals.IMPROVEMENT_PLAN__PROFILE,
                target.shown(), "The plan names a guidance profile in “" + target.shown() + "”, but " + target.cause()
                        + " All rules are checked as the catalogue has them; choose a profile, or take it away.",
                List.of(new Fix("Let the plan name no profile", false, () -> plan.setProfile(null))));
    }
}
