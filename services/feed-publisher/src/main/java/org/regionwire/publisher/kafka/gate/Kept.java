package org.regionwire.publisher.kafka.gate;

import org.jspecify.annotations.Nullable;
import org.regionwire.publisher.release.Fence;

/**
 * What is to be remembered of an article from now on.
 *
 * @param before what was until now
 * @param fence {@code after} as the store has it
 * @param text record of the version that waits, as the store has it; null where it is there already
 *     or none waits
 */
record Kept(Fence before, Fence after, byte[] fence, byte @Nullable [] text) {

    /** The same, with this text where it has none. */
    Kept with(byte @Nullable [] other) {
        return text == null ? new Kept(before, after, fence, other) : this;
    }

    /** Whether something of it has a time at which it is to be seen or taken down. */
    boolean isTimed() {
        return before.kept() != null
                || before.expires() != null
                || after.kept() != null
                || after.expires() != null;
    }
}
