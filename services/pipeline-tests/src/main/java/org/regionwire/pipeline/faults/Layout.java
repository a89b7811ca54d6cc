package org.regionwire.pipeline.faults;

import org.regionwire.standalone.Instances;

/** How many instances of each service the wire has. */
enum Layout {
    /** One of each, gate and view apart: what is killed is started again. */
    ONE("gate=1,view=1"),
    /** Two of each: what is killed stays away until the other has taken over. */
    TWO("ingest=2,enrichment=2,categorization=2,gate=2,view=2");

    private final String instances;

    Layout(String instances) {
        this.instances = instances;
    }

    Instances instances() {
        return Instances.parse(instances);
    }
}
