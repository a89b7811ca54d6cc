package org.regionwire.ingest.recutting;

import java.util.List;
import java.util.Optional;

/** The cuts that documents have by now. */
public interface KnownCuts {

    /** The latest cut of a document. */
    Optional<KnownDocument> find(String documentUri);

    /** Documents of an issue whose bodies are remembered, the newest first. */
    List<KnownDocument> of(Issue issue);
}
