package org.regionwire.standalone;

/**
 * One process of a service.
 *
 * @param name unique on the wire: names its log, its folder and its transactional ids
 */
record Instance(String name, Kind kind) {

    /** What a process does. */
    enum Kind {
        INGEST("ingest", "ingest", 192, ""),
        ENRICHMENT("enrichment", "enrichment", 256, ""),
        CATEGORIZATION("categorization", "categorization", 192, ""),
        PUBLISHER("feed-publisher", "feed-publisher", 256, "gate,view,hub"),
        GATE("gate", "feed-publisher", 256, "gate"),
        VIEW("view", "feed-publisher", 256, "view,hub");

        private final String label;
        private final String service;
        private final int heapMegabytes;
        private final String roles;

        Kind(String label, String service, int heapMegabytes, String roles) {
            this.label = label;
            this.service = service;
            this.heapMegabytes = heapMegabytes;
            this.roles = roles;
        }

        /** What people call it, and the first part of its instances' names. */
        String label() {
            return label;
        }

        /** The module whose jar it runs. */
        String service() {
            return service;
        }

        /** The most that its objects may take. */
        int heapMegabytes() {
            return heapMegabytes;
        }

        /** Roles of the feed-publisher; empty for the other services. */
        String roles() {
            return roles;
        }
    }
}
