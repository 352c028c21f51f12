/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation.rules.frm;

import static org.keyline.testsupport.FrameworkBuilder.framework;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.keyline.model.framework.FrameworkStatus;
import org.keyline.model.framework.KeyLine;
import org.keyline.model.framework.SectionKind;
import org.keyline.testsupport.FrameworkBuilder;
import org.keyline.validation.facts.ContentHash;
import org.keyline.validation.rules.RuleTest;

class PublishedUnchangedTest extends RuleTest {

    PublishedUnchangedTest() {
        super(PublishedUnchanged.class);
    }

    private static FrameworkBuilder published() {
        FrameworkBuilder builder = framework().scale("green", "red").section("Q1", SectionKind.QUESTION).keyLine("1.1")
                .descriptors("green", 1);
        return builder.with(f -> {
            f.setContentHash(ContentHash.of(f));
            f.setStatus(FrameworkStatus.PUBLISHED);
            f.setPublishedOn(LocalDate.of(2005, 4, 1));
        });
    }

    @Test
    void anUnchangedVersionIsRight() {
        satisfied(List.of(published().build()));
    }

    @Test
    void aChangedTextIsFound() {
        FrameworkBuilder builder = published();
        builder.get(KeyLine.class, "1.1").setQuestion("How much does it cost?");
        says(broken(List.of(builder.build()), null), "was changed after it was published on 1 April 2005");
    }

    @Test
    void aChangedOrderOrReferenceIsFound() {
        FrameworkBuilder reordered = published();
        reordered.build().getScales().get(0).getLevels().move(0, 1);
        broken(List.of(reordered.build()), null);
        FrameworkBuilder judged = published();
        judged.get(KeyLine.class, "1.1").getDescriptors().get(0).setLevel(judged.level("red"));
        broken(List.of(judged.build()), null);
    }

    @Test
    void aDraftMayBeChanged() {
        FrameworkBuilder builder = published().with(f -> f.setStatus(FrameworkStatus.DRAFT));
        satisfied(List.of(builder.keyLine("1.2").build()));
    }

    @Test
    void withoutFingerprintNothingIsSaid() {
        satisfied(List.of(published().with(f -> f.setContentHash(null)).keyLine("1.2").build()));
    }
}
