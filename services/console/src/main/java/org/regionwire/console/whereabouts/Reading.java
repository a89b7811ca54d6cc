package org.regionwire.console.whereabouts;

/**
 * How far the service that has a record next has read its partition.
 *
 * @param instances running ones of the service
 * @param next offset that it handles next; 0 before its first
 */
record Reading(int instances, long next) {}
