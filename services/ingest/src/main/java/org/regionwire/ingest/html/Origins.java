package org.regionwire.ingest.html;

import java.net.URI;
import java.time.Instant;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.regionwire.ingest.prose.Prose;
import org.regionwire.ingest.prose.SafeText;

/** Puts together where an article comes from. */
final class Origins {

    /** A summary that begins with so many characters of the text only repeats it. */
    private static final int REPEATS = 15;

    private static final int LONGEST_WORD = 100;
    private static final int MOST_WORDS = 50;

    private Origins() {}

    static Origin of(
            Document page,
            Said said,
            Imprint imprint,
            @Nullable String sendersUrl,
            SafeText text,
            @Nullable String headline) {
        Times published = Times.first(said.published());
        Times printed = imprint.time();
        // Of a marked day the printed line often knows the minute.
        boolean sameDay =
                published == null
                        || (published.moment() == null
                                && printed != null
                                && printed.day().equals(published.day()));
        Times time = sameDay && printed != null ? printed : published;
        Times modified = Times.first(said.modified());
        String source = said.source() == null ? imprint.source() : said.source();
        return new Origin(
                sendersUrl == null ? own(page.baseUri(), said.url()) : sendersUrl,
                said.id() == null ? null : Prose.oneLine(said.id()),
                source == null ? null : Prose.oneLine(source),
                moment(time),
                moment(modified),
                time == null ? null : time.day().toString(),
                description(said.description(), text, headline),
                said.keywords().stream()
                        .map(Prose::oneLine)
                        .filter(word -> !word.isEmpty() && word.length() <= LONGEST_WORD)
                        .limit(MOST_WORDS)
                        .toList());
    }

    private static @Nullable Instant moment(@Nullable Times time) {
        return time == null ? null : time.moment();
    }

    /** The page's own address; one without a digit is a section's, by a slip of many systems. */
    private static @Nullable String own(String base, @Nullable String url) {
        String absolute = url == null ? null : Pictures.absolute(base, url);
        String path = absolute == null ? null : URI.create(absolute).getPath();
        return path != null && path.matches(".*[0-9].*") ? absolute : null;
    }

    private static @Nullable String description(
            @Nullable String said, SafeText text, @Nullable String headline) {
        String line = said == null ? "" : Prose.oneLine(said);
        String start = line.substring(0, Math.min(line.length(), REPEATS));
        return line.isEmpty()
                        || line.equals(headline)
                        || text.text().replace("\n\n", "").contains(start)
                ? null
                : line;
    }
}
