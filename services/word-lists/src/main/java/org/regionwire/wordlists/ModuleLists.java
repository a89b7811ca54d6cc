package org.regionwire.wordlists;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The lists of one module, with an overlay's lines: its entries are added behind the shipped ones,
 * and those that a line with {@code "- "} in front names are taken away. For building rules, by one
 * thread.
 */
public final class ModuleLists {
    private static final Comparator<String> LONGEST_FIRST =
            Comparator.comparingInt(String::length).reversed().thenComparing(Function.identity());

    private final String module;
    private final Overlay overlay;
    private final Set<String> read = new HashSet<>();

    /**
     * @param module its last package and its folder in an overlay: {@code enrichment}
     */
    public ModuleLists(String module, Overlay overlay) {
        this.module = module;
        this.overlay = overlay;
    }

    /** The words of a list that has nothing else, several on a line. */
    public Set<String> words(String file) {
        return entries(file, 1).stream()
                .map(row -> row.get(0))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The words of such a list as alternatives of a pattern, the longest first. */
    public String alternatives(String file) {
        return alternatives(words(file));
    }

    /** The same of words that stand beside others in their list; of none it matches nothing. */
    public static String alternatives(Collection<String> words) {
        var each = words.stream().sorted(LONGEST_FIRST).map(Pattern::quote).toList();
        return each.isEmpty() ? "(?!)" : String.join("|", each).transform("(?:%s)"::formatted);
    }

    /** The words of a list whose lines begin with one of these keys, by key; all keys are there. */
    public <E extends Enum<E>> Map<E, Set<String>> wordsBy(Class<E> keys, String file) {
        var words = new EnumMap<E, Set<String>>(keys);
        EnumSet.allOf(keys).forEach(key -> words.put(key, new LinkedHashSet<>()));
        for (var row : entries(file, 2)) {
            words.computeIfAbsent(row.constant(0, keys), _ -> new LinkedHashSet<>())
                    .add(row.get(1));
        }
        return Collections.unmodifiableMap(words);
    }

    /**
     * Rows with so many fields whose last field is words: one entry for each word.
     *
     * @throws WrongList for an overlay's line of another shape, and for one that takes away what is
     *     not there
     */
    public List<Row> entries(String file, int fields) {
        return laidOver(file, fields, Row::byWord);
    }

    /** Rows with so many fields; refuses what {@link #entries} refuses. */
    public List<Row> rows(String file, int fields) {
        return laidOver(file, fields, Stream::of);
    }

    /** Rows of a list that no overlay may change. */
    public List<Row> shipped(String file) {
        return ShippedList.rows(module, file);
    }

    private List<Row> laidOver(String file, int fields, Function<Row, Stream<Row>> entries) {
        read.add(file);
        var shipped =
                ShippedList.rows(module, file).stream()
                        .flatMap(row -> entries.apply(row.checked(fields)))
                        .toList();
        var lines = overlay.lines(module, file);
        if (lines.isEmpty()) {
            return shipped;
        }
        var known = shipped.stream().map(Row::fields).collect(Collectors.toSet());
        var away = new HashSet<List<String>>();
        var added = new ArrayList<Row>();
        for (var line : lines) {
            var each = entries.apply(line.row().checked(fields)).toList();
            if (line.takesAway()) {
                each.forEach(entry -> away.add(known(entry, known)));
            } else {
                added.addAll(each);
            }
        }
        return Stream.concat(
                        shipped.stream().filter(row -> !away.contains(row.fields())),
                        added.stream())
                .toList();
    }

    private static List<String> known(Row entry, Set<List<String>> known) {
        if (!known.contains(entry.fields())) {
            throw entry.wrong(
                    "the shipped list has no '%s' to take away; write it as it stands there, or delete it"
                            .formatted(String.join(" ", entry.fields())));
        }
        return entry.fields();
    }

    /**
     * To be called when all lists are read.
     *
     * @throws WrongList for a file of the overlay that belongs to none of them
     */
    public void refuseOthers() {
        for (var file : overlay.files(module)) {
            if (!read.contains(file)) {
                throw new WrongList(
                        module + "/" + file,
                        ShippedList.exists(module, file)
                                ? "this list cannot be changed; delete the file"
                                : "there is no such list; the lists are "
                                        + read.stream().sorted().collect(Collectors.joining(", ")));
            }
        }
    }
}
