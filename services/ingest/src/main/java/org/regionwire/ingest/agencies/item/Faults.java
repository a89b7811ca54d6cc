package org.regionwire.ingest.agencies.item;

import java.util.ArrayList;
import java.util.List;

/** Gathers faults; the first {@value #MOST} are told. Not thread-safe. */
public final class Faults {

    static final int MOST = 50;
    private static final int LONGEST = 300;

    /** What to say where {@link org.regionwire.ingest.charset.CharsetReader} finds lost letters. */
    public static final String LOST_LETTERS =
            "Holds replacement characters: letters were lost before it came here.";

    private final List<ItemFault> faults = new ArrayList<>();

    public void add(ItemFault.Kind kind, String pointer, String detail) {
        boolean known = faults.stream().anyMatch(f -> f.pointer().equals(pointer));
        if (!known && faults.size() < MOST) {
            faults.add(new ItemFault(kind, shortened(pointer), shortened(detail)));
        }
    }

    public boolean isEmpty() {
        return faults.isEmpty();
    }

    /** True when no further one will be told. */
    public boolean isFull() {
        return faults.size() >= MOST;
    }

    public List<ItemFault> all() {
        return List.copyOf(faults);
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }
}
