package org.regionwire.categorization.topics;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Titles of books, films and games in 《》. Laws, plans and notices stand in the same marks, but
 * their words say what the article is about.
 */
record WorkTitles(List<Span> spans) {
    static final WorkTitles NONE = new WorkTitles(List.of());

    private static final Pattern TITLE = Pattern.compile("《([^《》]{1,40})》");

    /** What may follow in a title that is known: the number of a part, a subtitle. */
    private static final Pattern PART = Pattern.compile("[\\p{Alnum}一二三四五六七八九十Ⅰ-Ⅻ ]*([：:].*)?");

    private record Span(int start, int end) {}

    /** Titles of texts that order something, which are no works; {@code endings} ends them. */
    static Pattern documents(String endings) {
        return Pattern.compile("关于.*|.*%s(（.*）)?".formatted(endings));
    }

    static WorkTitles in(String text, Pattern documents) {
        var spans = new ArrayList<Span>();
        var title = TITLE.matcher(text);
        while (title.find()) {
            if (!documents.matcher(title.group(1)).matches()) {
                spans.add(new Span(title.start(), title.end()));
            }
        }
        return new WorkTitles(List.copyOf(spans));
    }

    /** True for a word inside a title; one that is the whole of it names the work. */
    boolean cover(String text, int start, int end) {
        return spans.stream()
                .anyMatch(
                        span ->
                                span.start() <= start
                                        && start < span.end()
                                        && !isWhole(text, span, start, end));
    }

    private static boolean isWhole(String text, Span span, int start, int end) {
        return start == span.start() + 1
                && end < span.end()
                && PART.matcher(text.substring(end, span.end() - 1)).matches();
    }

    /** The title that the text begins with. */
    Optional<Integer> endOfFirst() {
        return spans.stream().filter(span -> span.start() == 0).map(Span::end).findFirst();
    }
}
