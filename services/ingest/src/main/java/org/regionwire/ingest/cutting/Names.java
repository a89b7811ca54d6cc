package org.regionwire.ingest.cutting;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Names of people in bylines: padded ({@code 张 毅}), run together ({@code 王小禾毛青}), of other nations
 * (with a dot).
 */
final class Names {
    private static final Set<String> SURNAMES = new HashSet<>();
    private static final String COMMON = Lexicon.lines("surnames.txt").getFirst();
    private static final int LONGEST_RUN = 24;

    /** In every second headline, and in no name. */
    private static final char PARTICLE = '的';

    static final int LONGEST_PEN_NAME = 4;
    static final int LONGEST_NAME = 8;

    static {
        for (String line : Lexicon.lines("surnames.txt")) {
            if (line.indexOf(' ') >= 0) {
                SURNAMES.addAll(List.of(line.split(" ")));
            } else {
                line.chars().forEach(c -> SURNAMES.add(Character.toString(c)));
            }
        }
    }

    private static final Pattern PARTS = Pattern.compile("[ 、,/;]+");

    private Names() {}

    /** Names in a text that should hold nothing else; empty where it holds something else. */
    static List<String> parse(String plain) {
        return parse(plain, LONGEST_PEN_NAME);
    }

    /** The same, where a name that will not be cut may be longer, as names of other nations are. */
    static List<String> parse(String plain, int longest) {
        List<String> names = new ArrayList<>();
        String padded = "";
        for (String token : PARTS.split(plain.strip(), 0)) {
            if (token.isEmpty() || !isHan(token) || token.indexOf(PARTICLE) >= 0) {
                return List.of();
            }
            if (token.length() == 1) {
                padded += token;
                if (padded.length() == 2) {
                    names.add(padded);
                    padded = "";
                }
                continue;
            }
            List<String> run = padded.isEmpty() ? split(token, longest) : null;
            if (run == null) {
                return List.of();
            }
            names.addAll(run);
        }
        return padded.isEmpty() ? names : List.of();
    }

    /**
     * Whether names that are run together are: words look like rare names, so one of two must be
     * common.
     */
    static boolean areCommon(List<String> names) {
        long common = names.stream().filter(name -> COMMON.indexOf(name.charAt(0)) >= 0).count();
        return common * 2 >= names.size();
    }

    /** Whether each name of a run begins with a family name. */
    static boolean areLikely(List<String> names) {
        return !names.isEmpty() && names.stream().allMatch(Names::isLikely);
    }

    static boolean mayBePenName(String plain) {
        return (plain.length() == 2 || plain.length() == 3) && isHan(plain);
    }

    static boolean isLikely(String name) {
        return name.indexOf('·') > 0
                || (name.length() <= 4
                        && SURNAMES.contains(name.substring(0, 1))
                        && name.length() >= 2)
                || (name.length() >= 3 && SURNAMES.contains(name.substring(0, 2)));
    }

    /**
     * Cuts a run into names; up to four characters that will not be cut are one name, a pen name.
     */
    private static @Nullable List<String> split(String run, int longest) {
        if (run.indexOf('·') > 0) {
            return List.of(run);
        }
        if (run.length() > LONGEST_RUN) {
            return null;
        }
        @Nullable List<String> cut = run.length() <= 3 ? List.of(run) : cut(run, 0);
        return cut == null && run.length() <= longest ? List.of(run) : cut;
    }

    private static @Nullable List<String> cut(String run, int from) {
        if (from == run.length()) {
            return new ArrayList<>();
        }
        for (int length : new int[] {3, 2, 4}) {
            int to = from + length;
            if (to > run.length() || !opens(run, from, length)) {
                continue;
            }
            List<String> rest = cut(run, to);
            if (rest != null) {
                rest.addFirst(run.substring(from, to));
                return rest;
            }
        }
        return null;
    }

    private static boolean opens(String run, int from, int length) {
        boolean pair = SURNAMES.contains(run.substring(from, from + 2));
        return length == 4
                ? pair
                : (pair && length == 3) || SURNAMES.contains(run.substring(from, from + 1));
    }

    private static boolean isHan(String token) {
        return token.codePoints()
                .allMatch(
                        c ->
                                c == '·'
                                        || Character.UnicodeScript.of(c)
                                                == Character.UnicodeScript.HAN);
    }
}
