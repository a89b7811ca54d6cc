package org.regionwire.console.deployment;

import java.util.List;

/** What registering a schema would do. */
record SchemaChange(String subject, Effect effect, List<String> details) {

    enum Effect {
        /** This very schema is registered. */
        NONE("is registered"),
        /** The subject does not exist. */
        FIRST("is not there yet"),
        /** A new version, which all registered ones go with. */
        COMPATIBLE("would change, compatibly"),
        /** The registry would refuse it. */
        INCOMPATIBLE("would change, and is refused");

        private final String words;

        Effect(String words) {
            this.words = words;
        }

        @Override
        public String toString() {
            return words;
        }
    }

    SchemaChange {
        details = List.copyOf(details);
    }
}
