package org.regionwire.gazetteer;

import java.util.List;

/**
 * A named region above the province or across units: 长三角.
 *
 * @param members codes of the units that it takes in
 */
public record Group(String name, List<String> members) {
    public Group {
        members = List.copyOf(members);
    }
}
