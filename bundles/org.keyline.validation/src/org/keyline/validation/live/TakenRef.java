/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation.live;

import java.util.Optional;

import org.keyline.model.plan.Action;
import org.keyline.model.plan.WorkStream;
import org.keyline.validation.facts.RefKey;

/**
 * What an action contributes to what is known of the references of its plan.
 *
 * @param ref its reference; null for none
 * @param stream its work stream; null for none
 * @param streamRef the reference of that; null for none
 */
record TakenRef(String ref, WorkStream stream, String streamRef) {

    /** What an action contributes as it is now. */
    static TakenRef of(Action action) {
        WorkStream stream = action.getWorkStream();
        return new TakenRef(action.getRef(), stream, stream == null ? null : stream.getRef());
    }

    /** What a reference contributed that followed its stream; it matters no more which stream that was. */
    static TakenRef following(String ref) {
        return new TakenRef(ref, null, RefKey.of(ref).map(RefKey::prefix).orElseThrow());
    }

    /** The parts of the reference; empty where it cannot be read. */
    Optional<RefKey> key() {
        return RefKey.of(ref);
    }

    /** Whether its stream has a reference that it may follow. */
    boolean isInStream() {
        return !comparableStream().isEmpty();
    }

    /** Whether the reference begins as that of its stream. */
    boolean followsStream() {
        return isInStream() && key().filter(key -> key.prefix().equals(comparableStream())).isPresent();
    }

    /** Whether another contributes the same. */
    boolean sameAs(TakenRef other) {
        return equals(other) || other != null && followsStream() && other.followsStream()
                && ref.equals(other.ref);
    }

    private String comparableStream() {
        return streamRef == null ? "" : RefKey.comparable(streamRef);
    }
}
