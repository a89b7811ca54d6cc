package org.regionwire.console.backup;

import java.util.List;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;

/**
 * One record as it stood in its partition.
 *
 * @param timestamp milliseconds since 1970
 */
record StoredRecord(
        long offset,
        long timestamp,
        byte @Nullable [] key,
        byte @Nullable [] value,
        List<Header> headers) {}
