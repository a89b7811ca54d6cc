package org.regionwire.gazetteer;

/**
 * A town, township or street below the county.
 *
 * @param code 9 digits of the Bureau of Statistics: 152526103
 * @param unit the county that it lies in; the prefecture for one without counties
 */
public record Town(String code, String name, Unit unit) {}
