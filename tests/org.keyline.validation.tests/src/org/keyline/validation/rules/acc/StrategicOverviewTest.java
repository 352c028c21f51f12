package org.keyline.validation.rules.acc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.keyline.testsupport.PlanBuilder.plan;

import org.junit.jupiter.api.Test;
import org.keyline.testsupport.PlanBuilder;
import org.keyline.validation.rules.RuleTest;

class StrategicOverviewTest extends RuleTest {

    StrategicOverviewTest() {
        super(StrategicOverview.class);
    }

    private static PlanBuilder actions(int number) {
        PlanBuilder builder = plan();
        for (int i = 0; i < number; i++) {
            builder.action("A." + i);
        }
        return builder;
    }

    @Test
    void aHundredActionsAreAnOverview() {
        satisfied(actions(100));
    }

    @Test
    void oneMoreIsFound() {
        says(broken(actions(101), null), "101 actions, more than the 100");
    }

    @Test
    void theNumberIsAParameter() {
        assertEquals(1, findings(actions(3).roots(), parameter("actions", 2)).size());
    }
}
