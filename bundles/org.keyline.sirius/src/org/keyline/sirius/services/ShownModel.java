/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.sirius.services;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.common.notify.Adapter;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.Notifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.util.EContentAdapter;
import org.keyline.diagram.DiagramKind;
import org.keyline.diagram.DiagramOptions;
import org.keyline.diagram.FindingMarks;
import org.keyline.diagram.Gravity;
import org.keyline.diagram.stored.StoredDiagram;
import org.keyline.model.ModelContents;
import org.keyline.model.assessment.Assessment;
import org.keyline.model.framework.Framework;
import org.keyline.model.inspection.InspectionReport;
import org.keyline.model.plan.ImprovementPlan;
import org.keyline.model.resource.KeylineResource;
import org.keyline.validation.Finding;
import org.keyline.validation.Validation;

/**
 * What the built-in diagrams and the validation say of the models of a resource set. Sirius asks for every figure by
 * itself; so that a refresh does not build a diagram for each, they are kept until a model changes, or the day. The
 * answers lie with the resource set that they are about, as its adapter, and go with it. Sirius's own files are not
 * listened to.
 */
final class ShownModel extends EContentAdapter {

    private final Map<ShownView, ShownDiagram> diagrams = new HashMap<>();
    private Map<EObject, List<Finding>> findings;
    private FindingMarks marks;
    private LocalDate day;
    private final Map<EObject, ImprovementPlan> answering = new IdentityHashMap<>();

    private ShownModel() {
    }

    /**
     * What is said of the models in the resource set of an object; of an object outside any, it is worked out anew each
     * time.
     */
    static ShownModel around(EObject object) {
        Resource resource = object.eResource();
        ResourceSet resources = resource == null ? null : resource.getResourceSet();
        if (resources == null) {
            return new ShownModel();
        }
        synchronized (resources) {
            for (Adapter adapter : resources.eAdapters()) {
                if (adapter instanceof ShownModel shown) {
                    return shown;
                }
            }
            ShownModel shown = new ShownModel();
            resources.eAdapters().add(shown);
            return shown;
        }
    }

    /** {@return a built-in diagram of the whole of a plan or framework} */
    static ShownDiagram diagram(DiagramKind kind, EObject root) {
        return diagram(ShownView.whole(kind, root));
    }

    /** {@return the built-in diagram that shows the same as a diagram of Sirius} */
    static ShownDiagram diagram(ShownView view) {
        return around(view.root()).shown(view);
    }

    /** {@return what the validation finds at an element, in the order of its findings} */
    static List<Finding> findings(EObject element) {
        return around(element).found(element);
    }

    /** {@return how many findings there are at an element and in it} */
    static FindingMarks marks(EObject element) {
        return around(element).counted(element);
    }

    /** {@return the plans of the models around an object} */
    static List<ImprovementPlan> plans(EObject object) {
        return ModelContents.plans(roots(object));
    }

    private synchronized ShownDiagram shown(ShownView view) {
        if (!LocalDate.now().equals(day)) {
            day = LocalDate.now();
            diagrams.clear();
        }
        ShownDiagram shown = diagrams.get(view);
        if (shown == null) {
            List<EObject> roots = rootsBehind(view.root());
            DiagramOptions options = view.options(StoredDiagram.today(roots), () -> counted(view.root()));
            shown = new ShownDiagram(view.kind().definition().build(roots, options, null));
            diagrams.put(view, shown);
        }
        return shown;
    }

    private synchronized List<Finding> found(EObject element) {
        check(element);
        return findings.getOrDefault(element, List.of());
    }

    private synchronized FindingMarks counted(EObject element) {
        check(element);
        return marks;
    }

    /** All models are checked together, as rules may look from one file into another; once, until one changes. */
    private void check(EObject element) {
        if (findings != null) {
            return;
        }
        findings = new IdentityHashMap<>();
        marks = new FindingMarks();
        for (Finding finding : Validation.standard().run(roots(element), null).findings()) {
            findings.computeIfAbsent(finding.element(), e -> new ArrayList<>()).add(finding);
            marks.add(finding.element(), Gravity.valueOf(finding.severity().name()));
        }
    }

    /** The root first, then what the built-in diagram of its file would look at. */
    private static List<EObject> rootsBehind(EObject root) {
        Set<EObject> roots = new LinkedHashSet<>(List.of(root));
        if (root.eResource() != null) {
            roots.addAll(root.eResource().getContents());
        }
        if (root instanceof Framework framework) {
            roots(root).stream().filter(other -> other instanceof Assessment assessment
                    && assessment.getFramework() == framework).forEach(roots::add);
        }
        return List.copyOf(roots);
    }

    /** The roots of all models that are open together with an object, those of its own file first. */
    static List<EObject> roots(EObject object) {
        Resource own = object.eResource();
        if (own == null) {
            return List.of();
        }
        Set<EObject> roots = new LinkedHashSet<>(own.getContents());
        if (own.getResourceSet() != null) {
            for (Resource resource : List.copyOf(own.getResourceSet().getResources())) {
                if (resource instanceof KeylineResource) {
                    roots.addAll(resource.getContents());
                }
            }
        }
        return List.copyOf(roots);
    }

    /**
     * The plan that a figure belongs to: that which holds it; for a recommendation or another thing that plans answer,
     * the first plan that answers its report, rather one that no other plan has superseded.
     *
     * @return the plan, null if there is none
     */
    static ImprovementPlan planOf(EObject element) {
        ImprovementPlan own = ModelContents.planOf(element);
        return own != null ? own : around(element).planAnswering(element);
    }

    private synchronized ImprovementPlan planAnswering(EObject element) {
        if (!answering.containsKey(element)) {
            answering.put(element, findPlanAnswering(element));
        }
        return answering.get(element);
    }

    private static ImprovementPlan findPlanAnswering(EObject element) {
        List<ImprovementPlan> plans = plans(element);
        InspectionReport report = ModelContents.reportOf(element);
        List<ImprovementPlan> answering = plans.stream()
                .filter(plan -> report != null ? ModelContents.reports(plan).contains(report)
                        : ModelContents.actions(plan).stream().anyMatch(a -> a.getAddresses().contains(element)))
                .toList();
        return answering.stream()
                .filter(plan -> plans.stream().noneMatch(other -> other.getSupersedes() == plan)).findFirst()
                .orElse(answering.isEmpty() ? null : answering.get(0));
    }

    @Override
    public void notifyChanged(Notification notification) {
        super.notifyChanged(notification);
        if (!notification.isTouch()) {
            forget();
        }
    }

    private synchronized void forget() {
        diagrams.clear();
        findings = null;
        answering.clear();
    }

    @Override
    protected void addAdapter(Notifier notifier) {
        if (!(notifier instanceof Resource) || notifier instanceof KeylineResource) {
            super.addAdapter(notifier);
        }
    }
}
