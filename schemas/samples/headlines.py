#!/usr/bin/env python3
"""Prints what the wire's public topic has: a line for each article, and for each that is taken down.

Needs confluent_kafka and avro (Debian: apt install python3-confluent-kafka python3-avro). The schema of
each record comes from the registry; nothing of Regionwire's own is needed.
"""
import argparse
import io
import json
import struct
import sys
import urllib.request

import avro.io
import avro.schema
from confluent_kafka import OFFSET_BEGINNING, Consumer, KafkaError, KafkaException, TopicPartition

TOPIC = "articles.published"


class Decoder:
    """Confluent's wire format: a zero, the schema's id in four bytes, then Avro."""

    def __init__(self, registry):
        self.registry = registry
        self.readers = {}

    def decode(self, value):
        magic, schema_id = struct.unpack(">bI", value[:5])
        if magic != 0:
            raise ValueError("not in Confluent's wire format")
        if schema_id not in self.readers:
            with urllib.request.urlopen(f"{self.registry}/schemas/ids/{schema_id}", timeout=10) as answer:
                schema = avro.schema.parse(json.load(answer)["schema"])
            self.readers[schema_id] = avro.io.DatumReader(schema)
        return self.readers[schema_id].read(avro.io.BinaryDecoder(io.BytesIO(value[5:])))


class Shelf:
    """The articles of one region (or of all) that this app shows: version by uri."""

    def __init__(self, region, decoder):
        self.region = region
        self.decoder = decoder
        self.shown = {}

    def take(self, uri, headers, value):
        """A line to print, or None when the record changes nothing here. Decodes only what is shown."""
        if "regionwire-heartbeat" in headers:
            return None  # the wire's own, no news
        if value is None:
            return self.take_down(uri, "erased")
        if headers["regionwire-status"] != "usable":
            return self.take_down(uri, headers["regionwire-status"])
        regions = headers["regionwire-regions"].split(",")
        if self.region and self.region not in regions:
            return self.take_down(uri, f"no longer in {self.region}")
        version = int(headers["regionwire-version"])
        if version <= self.shown.get(uri, 0):
            return None  # a repetition
        article = self.decoder.decode(value)
        self.shown[uri] = version
        return f"{uri} {version} {','.join(regions)} {article['headline'] or article['description'] or ''}"

    def take_down(self, uri, reason):
        """Whatever stood under this uri must go: it may have been shown before this app was started."""
        known = self.shown.pop(uri, None) is not None
        return f"{uri} is {reason}: take it down" if known or not self.region else None


def read(servers, shelf, once):
    consumer = Consumer(
        {
            "bootstrap.servers": servers,
            "group.id": "headlines-sample",  # asked for by the client; nothing is committed under it
            "enable.auto.commit": False,
            "isolation.level": "read_committed",
            "enable.partition.eof": True,
        }
    )
    partitions = consumer.list_topics(TOPIC, timeout=10).topics[TOPIC].partitions
    consumer.assign([TopicPartition(TOPIC, partition, OFFSET_BEGINNING) for partition in partitions])
    at_end = set()
    try:
        while not (once and len(at_end) == len(partitions)):
            record = consumer.poll(1.0)
            if record is None:
                continue
            if record.error():
                if record.error().code() != KafkaError._PARTITION_EOF:
                    raise KafkaException(record.error())
                at_end.add(record.partition())
                continue
            headers = {name: value.decode() for name, value in record.headers() or []}
            line = shelf.take(record.key().decode(), headers, record.value())
            if line:
                print(line, flush=True)
    finally:
        consumer.close()


def main():
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument("-b", "--bootstrap-servers", default="localhost:9092")
    options.add_argument("-r", "--registry", default="http://localhost:8085/apis/ccompat/v7")
    options.add_argument("--region", help="only articles of this region or of one below it, such as 610300")
    options.add_argument("--once", action="store_true", help="stop at the present end of the topic")
    asked = options.parse_args()
    try:
        read(asked.bootstrap_servers, Shelf(asked.region, Decoder(asked.registry)), asked.once)
    except KeyboardInterrupt:
        sys.exit(130)


if __name__ == "__main__":
    main()
