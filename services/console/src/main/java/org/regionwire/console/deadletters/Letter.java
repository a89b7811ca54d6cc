package org.regionwire.console.deadletters;

import org.apache.kafka.clients.consumer.ConsumerRecord;

/** A dead letter and its record as it stands in the topic. */
record Letter(DeadLetter says, ConsumerRecord<byte[], byte[]> record) {}
