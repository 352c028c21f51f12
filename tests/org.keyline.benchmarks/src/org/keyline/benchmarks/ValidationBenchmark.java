/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.benchmarks;

import java.nio.file.Path;
import java.util.List;
import java.util.OptionalDouble;

import org.eclipse.emf.ecore.EObject;
import org.keyline.benchmarks.BenchmarkRun.Named;
import org.keyline.benchmarks.BenchmarkRun.Size;
import org.keyline.validation.Validation;

/** Checking a whole model with all rules, compared with loading it. */
final class ValidationBenchmark implements Benchmark {

    private static final OptionalDouble AIM = OptionalDouble.of(1);

    @Override
    public String name() {
        return "validate";
    }

    @Override
    public String description() {
        return "checking a whole model with all rules / loading it";
    }

    @Override
    public void measure(BenchmarkRun run) throws Exception {
        Validation validation = Validation.standard();
        for (int elements : run.elements()) {
            Path file = PlanFile.write(run.folder(), elements);
            List<EObject> roots = PlanFile.load(file);
            run.compare(this, Size.elements(elements), new Named("validate", () -> validation.run(roots, null)),
                    new Named("load", () -> PlanFile.load(file)), AIM);
        }
    }
}
