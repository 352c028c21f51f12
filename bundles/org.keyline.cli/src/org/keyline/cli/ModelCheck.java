/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.ecore.EObject;
import org.keyline.validation.RuleCatalogue;
import org.keyline.validation.RuleDescription;
import org.keyline.validation.Severity;
import org.keyline.validation.Validation;
import org.keyline.validation.ValidationResult;
import org.keyline.validation.fix.SafeFixes;
import org.keyline.validation.output.JsonFindings;
import org.keyline.validation.output.SarifFindings;
import org.keyline.validation.output.TextFindings;

/** Checks models as the options of a command say. */
final class ModelCheck {

    private Validation validation = Validation.standard();

    /** How findings are written. */
    enum Format {
        TEXT, JSON, SARIF;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * Checks against a profile instead of those that the plans name.
     *
     * @param file the profile's file
     * @param models where it is read
     * @throws CommandFailure when it cannot be read, or holds no profile or several
     */
    void useProfile(InputFile file, ModelReading models) throws CommandFailure {
        validation = validation.profile(NamedProfile.read(file, models));
    }

    /**
     * Checks some rules alone.
     *
     * @param ids their public IDs, in any case of letters
     * @throws CommandFailure when there is no such rule
     */
    void useOnly(List<String> ids) throws CommandFailure {
        Set<String> rules = new LinkedHashSet<>();
        for (String id : ids) {
            String rule = id.strip().toUpperCase(Locale.ROOT);
            try {
                validation.only(Set.of(rule));
            } catch (IllegalArgumentException e) {
                throw CommandFailure.wrong(unknown(rule), e);
            }
            rules.add(rule);
        }
        validation = validation.only(rules);
    }

    /**
     * What to say of a rule that there is not.
     *
     * @param rule its ID as written
     * @return the message
     */
    static String unknown(String rule) {
        List<String> known = RuleCatalogue.standard().rules().stream().map(RuleDescription::id).toList();
        if (known.contains(rule)) {
            return "rule " + rule + " is in the catalogue, but this version of Keyline does not check it.";
        }
        List<String> near = Texts.nearest(rule.toUpperCase(Locale.ROOT), known);
        return "there is no rule \"" + Texts.printable(rule) + "\"."
                + (near.isEmpty() ? " Their names are like " + known.getFirst() + "."
                        : " Did you mean " + Texts.or(near) + "?");
    }

    /**
     * Checks models.
     *
     * @param roots the roots of the models
     * @param progress takes the progress and says when to stop
     * @return what was found
     */
    ValidationResult check(List<EObject> roots, IProgressMonitor progress) {
        return validation.run(roots, progress);
    }

    /**
     * Mends what can be mended without asking, in the models in memory.
     *
     * @param roots the roots of the models
     * @param progress takes the progress and says when to stop
     * @return what was mended, and what is left
     */
    SafeFixes.Outcome mend(List<EObject> roots, IProgressMonitor progress) {
        return SafeFixes.apply(validation, roots, roots, progress);
    }

    /**
     * Writes what was found.
     *
     * @param result what was found
     * @param format how to write it
     * @param out where to; it is flushed, not closed
     * @param columns the characters that a line of text should keep to
     * @throws CommandFailure when it cannot be written
     */
    static void write(ValidationResult result, Format format, PrintWriter out, int columns) throws CommandFailure {
        try {
            switch (format) {
            case TEXT -> new TextFindings(columns).write(result, out);
            case JSON -> new JsonFindings().write(result, out);
            case SARIF -> new SarifFindings().write(result, out);
            }
            if (out.checkError()) {
                throw new IOException("not everything could be written");
            }
        } catch (IOException e) {
            throw CommandFailure.wrong("the findings cannot be written (" + FailureMessages.reason(e) + ").", e);
        }
    }

    /**
     * The numbers of a result in words.
     *
     * @param result what was found
     * @return such as "2 errors, 1 warning, 0 notes"
     */
    static String inWords(ValidationResult result) {
        return Texts.count(result.count(Severity.ERROR), "error") + ", "
                + Texts.count(result.count(Severity.WARNING), "warning") + ", "
                + Texts.count(result.count(Severity.INFO), "note");
    }
}
