package org.regionwire.messaging.stage;

import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Whether the last transaction of a stage went through, and if not, why. */
final class StageState {

    private final AtomicReference<@Nullable String> trouble = new AtomicReference<>();

    void committed() {
        trouble.set(null);
    }

    void rolledBack(Throwable cause) {
        Throwable root = cause;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        trouble.set(root.getClass().getSimpleName() + ": " + root.getMessage());
    }

    /** What keeps the stage from going on; null when nothing does. */
    @Nullable String trouble() {
        return trouble.get();
    }
}
