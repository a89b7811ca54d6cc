package org.regionwire.messaging.stage;

import java.util.function.Function;
import org.apache.avro.specific.SpecificRecord;

/**
 * One step of the wire: every record of one topic becomes one record of another, under the same
 * key.
 *
 * @param service name of the service; its consumer group and part of its dead-letter topic
 * @param from topic that is read
 * @param input what its records are
 * @param to topic that is written
 * @param mapping pure: the same record gives the same output. Whatever it throws makes a dead
 *     letter of that record alone
 */
public record Stage<I extends SpecificRecord, O extends SpecificRecord>(
        String service, String from, Class<I> input, String to, Function<I, O> mapping) {}
