package org.regionwire.testkit.bad.cutting;

import org.apache.kafka.common.TopicPartition;
import org.regionwire.testkit.bad.dates.IssueDate;

/** A rule that knows Kafka. */
public final class Cutter {
    public String cut(IssueDate date) {
        return TopicPartition.class + " " + date;
    }
}
