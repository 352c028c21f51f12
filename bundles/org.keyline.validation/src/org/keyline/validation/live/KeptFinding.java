package org.keyline.validation.live;

import org.eclipse.emf.ecore.EObject;
import org.keyline.validation.Finding;

/** A finding that is kept until it is found no more, with what it came from. */
class KeptFinding {

    final Finding finding;
    /** The number of the rule. */
    final short rule;
    /** Whether it was told, and nobody had decided to leave it. */
    boolean told;
    /** Whether it is no longer there. */
    boolean gone;
    /**
     * The next finding on the same element, of the same rule in the order in which it made them; null after the last.
     */
    KeptFinding next;

    private KeptFinding(int rule, Finding finding) {
        this.rule = (short) rule;
        this.finding = finding;
    }

    /** A finding that a rule made when it checked an element. */
    static KeptFinding of(EObject subject, int rule, Finding finding) {
        return subject == finding.element() ? new KeptFinding(rule, finding) : new Elsewhere(subject, rule, finding);
    }

    /** The element that was checked; not always that which the finding is about. */
    EObject subject() {
        return finding.element();
    }

    /** Whether a rule made it before another one, on the same element. */
    boolean isBefore(KeptFinding other) {
        KeptFinding later = next;
        while (later != null && later != other) {
            later = later.next;
        }
        return later != null;
    }

    /** A finding about another element than the one that was checked. */
    private static final class Elsewhere extends KeptFinding {

        private final EObject subject;

        Elsewhere(EObject subject, int rule, Finding finding) {
            super(rule, finding);
            this.subject = subject;
        }

        @Override
        EObject subject() {
            return subject;
        }
    }
}
