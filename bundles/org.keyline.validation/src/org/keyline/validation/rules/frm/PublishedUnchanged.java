/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation.rules.frm;

import org.keyline.model.framework.Framework;
import org.keyline.model.framework.FrameworkPackage;
import org.keyline.model.framework.FrameworkStatus;
import org.keyline.validation.Check;
import org.keyline.validation.LooksAt;
import org.keyline.validation.Rule;
import org.keyline.validation.RuleId;
import org.keyline.validation.Wording;
import org.keyline.validation.facts.ContentHash;

/**
 * FRM-10: a published version is not changed (usual practice). The content is held against the fingerprint that was
 * taken at publication ({@link ContentHash}). Does not apply to drafts, nor where no fingerprint was taken.
 */
@RuleId("FRM-10")
@LooksAt("**EObject.*")
public final class PublishedUnchanged extends Rule<Framework> {

    /** Found by its mark. */
    public PublishedUnchanged() {
        super(Framework.class);
    }

    @Override
    protected void check(Framework framework, Check check) {
        if (framework.getStatus() == FrameworkStatus.PUBLISHED && Wording.filled(framework.getContentHash())
                && !framework.getContentHash().strip().equalsIgnoreCase(ContentHash.of(framework))) {
            String when = framework.getPublishedOn() == null ? "" : " on " + Wording.date(framework.getPublishedOn());
            check.on(framework).feature(FrameworkPackage.Literals.FRAMEWORK__CONTENT_HASH)
                    .report(Wording.name(framework), " was changed after it was published", when,
                            ". Undo the change, or make a new version of it.");
        }
    }
}
