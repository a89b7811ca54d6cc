package org.regionwire.enrichment.quotes;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.regionwire.enrichment.people.Person;
import org.regionwire.enrichment.text.ArticleText;
import org.regionwire.enrichment.text.Mention;
import org.regionwire.enrichment.text.Passage;
import org.regionwire.enrichment.text.Scan;
import org.regionwire.wordlists.ModuleLists;

/**
 * Finds what people say: words in “” that a verb of saying or their own punctuation shows to be
 * speech.
 */
public final class QuoteReader {
    private static final Scan QUOTED = new Scan(Pattern.compile("“([^“”\\n]{6,1000})”"), "“");
    private static final Pattern SENTENCE = Pattern.compile("[，,。!?！？；;]");
    private static final int WINDOW = 60;

    /** After the quote up to the end of the sentence: …”市长王勇表示. */
    private final Pattern saidAfter;

    private final Pattern saidBefore;

    public QuoteReader(ModuleLists lists) {
        var say = lists.alternatives("people/speech.txt");
        this.saidAfter = Pattern.compile("^[^“”。\\n]{0,40}?" + say);
        this.saidBefore = Pattern.compile(say + "[^“”。,，\\n]{0,12}[:：,，]$");
    }

    /** Quotes in order; the people are those of the same article. */
    public List<Quote> read(ArticleText article, List<Person> people) {
        var quotes = new ArrayList<Quote>();
        for (var passage : article.passages()) {
            var mentions = mentions(people, passage);
            var quoted = QUOTED.in(passage.text());
            while (quoted.find()) {
                read(passage, quoted.matcher(), mentions, quotes);
            }
        }
        return List.copyOf(quotes);
    }

    private record Named(String name, Mention mention) {}

    private static NavigableMap<Integer, Named> mentions(List<Person> people, Passage passage) {
        var byStart = new TreeMap<Integer, Named>();
        people.stream()
                .flatMap(
                        person ->
                                person.mentions().stream()
                                        .map(each -> new Named(person.name(), each)))
                .filter(named -> named.mention.field() == passage.field())
                .forEach(named -> byStart.put(named.mention.start(), named));
        return byStart;
    }

    private void read(
            Passage passage,
            MatchResult match,
            NavigableMap<Integer, Named> named,
            List<Quote> quotes) {
        var text = passage.text();
        var after =
                saidAfter.matcher(
                        text.substring(match.end(), Math.min(text.length(), match.end() + WINDOW)));
        var lineStart = text.lastIndexOf('\n', match.start()) + 1;
        var windowStart = Math.max(lineStart, match.start() - WINDOW);
        var before = saidBefore.matcher(text.substring(windowStart, match.start()));
        var isAfter = speech(match.group(1)) && after.find();
        var isBefore = before.find();
        if (!isAfter && !isBefore) {
            return;
        }
        var speaker =
                isBefore
                        ? last(named, windowStart, match.start())
                        : first(named, match.end(), match.end() + after.end());
        quotes.add(new Quote(speaker, passage.mention(match.start(1), match.end(1))));
    }

    /** Words with punctuation of their own are speech; a name or a slogan in marks has none. */
    private static boolean speech(String words) {
        return SENTENCE.matcher(words).find();
    }

    private static @Nullable String first(NavigableMap<Integer, Named> named, int from, int to) {
        return between(named, from, to).findFirst().map(Named::name).orElse(null);
    }

    private static @Nullable String last(NavigableMap<Integer, Named> named, int from, int to) {
        return between(named, from, to).reduce((_, later) -> later).map(Named::name).orElse(null);
    }

    /** Mentions that lie between two positions, in order; logarithmic in their number. */
    private static Stream<Named> between(NavigableMap<Integer, Named> named, int from, int to) {
        return named.subMap(from, true, to, false).values().stream()
                .filter(each -> each.mention.end() <= to);
    }
}
