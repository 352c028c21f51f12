/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation.rules;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.engine.JupiterTestEngine;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.platform.launcher.Launcher;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import org.junit.platform.launcher.listeners.TestExecutionSummary;
import org.keyline.validation.Rule;
import org.keyline.validation.RuleCatalogue;
import org.keyline.validation.RuleDescription;
import org.keyline.validation.Rules;

/**
 * The tests of every rule are worth something: beside running by themselves, they are run here, in this process, with
 * the rule switched off, and with each of its parameters left as the catalogue has it. They must notice.
 */
class RulesProvenTest {

    private static final Launcher LAUNCHER = LauncherFactory.create(LauncherConfig.builder()
            .enableTestEngineAutoRegistration(false).enableLauncherDiscoveryListenerAutoRegistration(false)
            .enableLauncherSessionListenerAutoRegistration(false).enablePostDiscoveryFilterAutoRegistration(false)
            .enableTestExecutionListenerAutoRegistration(false).addTestEngines(new JupiterTestEngine()).build());

    static List<String> rules() {
        return RuleCatalogue.standard().rules().stream().map(RuleDescription::id).toList();
    }

    static Stream<Arguments> parameters() {
        return RuleCatalogue.standard().rules().stream()
                .flatMap(rule -> rule.parameters().stream().map(p -> Arguments.of(rule.id(), p.name())));
    }

    private static Class<?> testsOf(String id) throws ClassNotFoundException {
        Rule<?> rule = Rules.standard().stream().filter(r -> r.id().equals(id)).findFirst().orElseThrow();
        return Class.forName(rule.getClass().getName() + "Test");
    }

    private static TestExecutionSummary run(Class<?> tests) {
        SummaryGeneratingListener summary = new SummaryGeneratingListener();
        LAUNCHER.execute(LauncherDiscoveryRequestBuilder.request().selectors(selectClass(tests)).build(), summary);
        return summary.getSummary();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theTestsOfARuleFailWhenItIsOff(String rule) throws ClassNotFoundException {
        Class<?> tests = testsOf(rule);
        RuleTest.withRulesOff(() -> {
            TestExecutionSummary summary = run(tests);
            assertTrue(summary.getTestsFailedCount() > 0,
                    () -> "No test of " + tests.getSimpleName() + " notices that " + rule + " is switched off");
            assertTrue(summary.getTestsSucceededCount() > 0,
                    () -> "No test of " + tests.getSimpleName() + " says what satisfies " + rule);
        });
    }

    @ParameterizedTest
    @MethodSource("parameters")
    void theTestsOfARuleFailWhenItsParameterIsNotHeeded(String rule, String parameter) throws ClassNotFoundException {
        Class<?> tests = testsOf(rule);
        RuleTest.withParameterIgnored(parameter, () -> assertTrue(run(tests).getTestsFailedCount() > 0,
                () -> "No test of " + tests.getSimpleName() + " sets the parameter " + parameter));
    }
}
