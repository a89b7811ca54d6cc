package org.regionwire.publisher.web;

import org.regionwire.publisher.feeds.Coverage;
import org.springframework.http.ResponseEntity;

/** Where a request goes that names a region or topic. */
sealed interface Way {

    /** There is what it names, by its own name. */
    record On(Coverage coverage) implements Way {}

    /** There is not. */
    record Back(ResponseEntity<byte[]> answer) implements Way {}
}
