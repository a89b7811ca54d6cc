package org.regionwire.enrichment.people;

import java.util.Set;
import org.regionwire.wordlists.ModuleLists;

/**
 * Finds an office that ends at a place in a text: 副书记, and chains of them: 书记、市人大常委会主任. Constant
 * time.
 */
final class Offices {
    /** Characters of an organisation between two offices of a chain. */
    private static final int LONGEST_LINK = 10;

    private static final int MOST_OFFICES = 5;
    private static final String LINKS = "、兼和";

    private final Set<String> titles;
    private final Set<String> modifiers;
    private final int longestTitle;
    private final int longestModifier;

    Offices(ModuleLists lists) {
        this.titles = lists.words("people/titles.txt");
        this.modifiers = lists.words("people/title-modifiers.txt");
        this.longestTitle = longest(titles);
        this.longestModifier = longest(modifiers);
    }

    private static int longest(Set<String> words) {
        return words.stream().mapToInt(String::length).max().orElse(0);
    }

    /** Start of the office, or of the chain of offices, that ends here; -1 for none. */
    int start(String text, int end) {
        var start = single(text, end);
        for (var count = 1; start > 0 && count < MOST_OFFICES; count++) {
            var before = linked(text, start);
            if (before < 0) {
                break;
            }
            start = before;
        }
        return start;
    }

    /**
     * Start of the office before a link, with up to some characters of an organisation after the
     * link; -1 for none.
     */
    private int linked(String text, int start) {
        for (var at = start - 1; at > 0 && at >= start - 1 - LONGEST_LINK; at--) {
            if (LINKS.indexOf(text.charAt(at)) >= 0) {
                var end = LINKS.indexOf(text.charAt(at - 1)) >= 0 ? at - 1 : at;
                return single(text, end);
            }
            if (!Character.isIdeographic(text.charAt(at))) {
                return -1;
            }
        }
        return -1;
    }

    private int single(String text, int end) {
        for (var length = Math.min(longestTitle, end); length > 0; length--) {
            if (titles.contains(text.substring(end - length, end))) {
                return modified(text, end - length);
            }
        }
        return -1;
    }

    private int modified(String text, int start) {
        for (var length = longestModifier; length > 0; length--) {
            if (start >= length && modifiers.contains(text.substring(start - length, start))) {
                return modified(text, start - length);
            }
        }
        return start;
    }
}
