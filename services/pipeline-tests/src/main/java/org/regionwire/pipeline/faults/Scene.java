package org.regionwire.pipeline.faults;

/** A wire under load and those who watch it. */
record Scene(Target target, Ledger ledger, TopicsReader topics, FeedsReader feeds) {}
