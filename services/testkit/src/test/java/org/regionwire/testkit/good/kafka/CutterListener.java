package org.regionwire.testkit.good.kafka;

import org.apache.kafka.common.TopicPartition;
import org.regionwire.testkit.good.cutting.Cutter;

/** Stands at the rim. */
record CutterListener(Cutter cutter, TopicPartition partition) {}
