package org.regionwire.ingest.kafka;

/** How this service is called on the wire. */
public final class Names {

    /** Service name in headers and client ids. */
    public static final String SERVICE = "ingest";

    /** Version of the cutter's rules; goes up with each change of what they give. */
    public static final String RULESET = "cutting-1";

    /** The same of pages that hold one article, which its source has named. */
    public static final String WEB_RULESET = "web-1";

    /** The same of the readers of agencies' formats. */
    public static final String AGENCIES_RULESET = "agencies-1";

    private Names() {}
}
