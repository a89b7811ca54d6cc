package org.regionwire.publisher.regions;

import java.util.List;

/**
 * What one feed covers.
 *
 * @param code GB/T 2260 code, 000000 for the nation, or world
 * @param name 宝鸡市
 * @param above names of the units above, widest first, without the nation
 * @param parent code of the area above; empty for the nation and the world
 */
public record Area(String code, String name, List<String> above, String parent) {

    public Area {
        above = List.copyOf(above);
    }

    /** 陕西省宝鸡市. */
    public String fullName() {
        return String.join("", above) + name;
    }
}
