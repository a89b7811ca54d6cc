package org.regionwire.publisher.stories;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** What is joined with what, by name: the connected components. */
public final class Groups {

    private final Map<String, String> parents = new HashMap<>();

    public void join(String a, String b) {
        parents.put(root(a), root(b));
    }

    public boolean areTogether(String a, String b) {
        return root(a).equals(root(b));
    }

    /** Every name that was ever mentioned, in its group. */
    public Collection<? extends Collection<String>> all() {
        Map<String, TreeSet<String>> groups = new TreeMap<>();
        for (String name : parents.keySet().toArray(String[]::new)) {
            groups.computeIfAbsent(root(name), _ -> new TreeSet<>()).add(name);
        }
        return groups.values();
    }

    private String root(String name) {
        String at = name;
        for (String up = above(at); !up.equals(at); up = above(at)) {
            // Halving the way keeps it short.
            parents.put(at, above(up));
            at = up;
        }
        return at;
    }

    private String above(String name) {
        return parents.computeIfAbsent(name, each -> each);
    }
}
