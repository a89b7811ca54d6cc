package org.regionwire.enrichment.places;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.regionwire.enrichment.words.SegmentedText;
import org.regionwire.enrichment.words.Word;
import org.regionwire.enrichment.words.Word.Kind;
import org.regionwire.wordlists.ModuleLists;

/**
 * Which words stand for a place: known ones, and unknown ones by what they end in (浩勒图高勒镇, 武汉长江大桥).
 */
final class PlaceShapes {
    private final Set<String> suffixes;
    private final Set<String> villages;
    private final Set<String> landmarks;
    private final Abbreviations abbreviations;
    private final PlaceLists places;

    private static final int LONGEST_TOWN = 12;

    /** Longest unknown name before 村 or 镇. */
    private static final int LONGEST_VILLAGE = 4;

    /**
     * A stretch that names a place.
     *
     * @param known true when the dictionary or the gazetteer has it, or its ending gives it away
     */
    record Span(int start, int end, boolean known) {}

    PlaceShapes(PlaceLists places, ModuleLists lists) {
        this.places = places;
        this.suffixes = lists.words("places/suffixes.txt");
        this.villages = lists.words("places/villages.txt");
        this.landmarks = lists.words("places/landmarks.txt");
        this.abbreviations = new Abbreviations(lists);
    }

    /**
     * Places in order; a landmark stands beside the place that its name begins with (北京, 北京图书大厦).
     */
    List<Span> spans(SegmentedText passage) {
        var spans = abbreviations.spans(passage);
        var words = passage.words();
        for (var at = 0; at < words.size(); at++) {
            var word = words.get(at);
            if (word.kind() == Kind.SOUND && suffix(passage, at + 1)) {
                at++;
                spans.add(new Span(word.start(), words.get(at).end(), true));
            } else if (word.kind() == Kind.PLACE && !word.text().equals("全国")) {
                at = known(passage, at, spans);
            } else if (villages.contains(word.text())) {
                village(passage, at, spans);
            }
        }
        spans.sort(Comparator.comparingInt(Span::start).thenComparing(Span::end));
        return spans;
    }

    private int known(SegmentedText passage, int at, List<Span> spans) {
        var words = passage.words();
        var word = words.get(at);
        if (suffix(passage, at + 1) && !endsInUnit(word.text())) {
            spans.add(new Span(word.start(), words.get(at + 1).end(), true));
            return at + 1;
        }
        spans.add(new Span(word.start(), word.end(), word.nature().startsWith("ns")));
        for (var last = at + 1;
                last < Math.min(words.size(), at + 4) && words.get(last).nounLike();
                last++) {
            if (landmarks.contains(words.get(last).text())) {
                spans.add(new Span(word.start(), words.get(last).end(), true));
                return last;
            }
        }
        return at;
    }

    private boolean suffix(SegmentedText passage, int at) {
        return at < passage.words().size() && suffixes.contains(passage.words().get(at).text());
    }

    private static boolean endsInUnit(String name) {
        return name.length() > 2 && "省市县区州盟旗".indexOf(name.charAt(name.length() - 1)) >= 0;
    }

    /** The short words before 村 that belong to its name: up to a place, a mark or a small word. */
    private void village(SegmentedText passage, int at, List<Span> spans) {
        var words = passage.words();
        var end = words.get(at).end();
        var start = words.get(at).start();
        var town = town(passage, at);
        if (town >= 0) {
            spans.add(new Span(town, end, true));
            return;
        }
        var from = at - 1;
        while (from >= 0
                && part(words.get(from))
                && words.get(at).start() - words.get(from).start() <= LONGEST_VILLAGE) {
            start = words.get(from--).start();
        }
        if (start < words.get(at).start()) {
            spans.add(new Span(start, end, true));
        }
    }

    /**
     * Start of the longest known town that ends with this word and begins with one; -1 for none.
     */
    private int town(SegmentedText passage, int at) {
        var words = passage.words();
        var end = words.get(at).end();
        var start = -1;
        for (var from = at - 1;
                from >= 0 && end - words.get(from).start() <= LONGEST_TOWN;
                from--) {
            var kind = words.get(from).kind();
            if (kind == Kind.MARK || kind == Kind.NUMBER) {
                break;
            }
            if (places.town(passage.text().substring(words.get(from).start(), end))) {
                start = words.get(from).start();
            }
        }
        return start;
    }

    private static boolean part(Word word) {
        return switch (word.kind()) {
            case PERSON, SOUND -> true;
            case LOOSE -> true;
            case COMMON ->
                    word.length() < 3
                            && (word.nature().startsWith("n")
                                    || word.nature().startsWith("g")
                                    || word.nature().equals("j")
                                    || word.nature().equals("v") && word.length() == 1);
            case PLACE, NUMBER, LATIN, MARK -> false;
        };
    }
}
