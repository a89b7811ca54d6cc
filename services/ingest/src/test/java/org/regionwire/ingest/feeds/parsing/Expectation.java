package org.regionwire.ingest.feeds.parsing;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a file of feedparser's corpus says should be read out of it. Only those whose every clause
 * compares a title, link, id, description or content with a string are taken.
 *
 * @param plain every clause names a title, link, id or description by just that word; others speak
 *     of summaries, subtitles, contents and details
 * @param contentType of the header that the file wants to be served with
 * @param base where the file wants to stand
 */
record Expectation(List<Clause> clauses, boolean plain, @Nullable String contentType, String base) {

    /** {@code feed} or the index of an entry, a field, and the value that it should have. */
    record Clause(int entry, String field, String value) {}

    private static final Set<String> PLAIN = Set.of("title", "link", "id", "description");
    private static final Pattern EXPECT = Pattern.compile("Expect:\\s*(.*)");
    private static final Pattern HEADER =
            Pattern.compile("(?i)Header:\\s*(content-type|content-location):\\s*(\\S.*)");
    private static final Pattern CLAUSE =
            Pattern.compile(
                    "(feed|entries\\[(\\d)])[.\\[]['\"]?(\\w+)['\"]?]?(\\S*)? =="
                            + " u?('((?:[^'\\\\]|\\\\.)*)'|\"((?:[^\"\\\\]|\\\\.)*)\")");

    static Optional<Expectation> of(byte[] bytes) {
        String text = text(bytes);
        Matcher expect = EXPECT.matcher(text);
        if (!expect.find()) {
            return Optional.empty();
        }
        List<Clause> clauses = new ArrayList<>();
        boolean plain = true;
        for (String each : expect.group(1).strip().split(" and ", -1)) {
            if (each.matches("(not )?bozo")) {
                continue;
            }
            Matcher clause = CLAUSE.matcher(each);
            String field = clause.matches() ? field(clause.group(3) + clause.group(4)) : null;
            if (field == null) {
                return Optional.empty();
            }
            String value = clause.group(6) == null ? clause.group(7) : clause.group(6);
            int entry = clause.group(2) == null ? -1 : Integer.parseInt(clause.group(2));
            plain &= PLAIN.contains(clause.group(3)) && clause.group(4).isEmpty();
            clauses.add(new Clause(entry, field, unescaped(value)));
        }
        String contentType = null;
        String base = "";
        for (Matcher header = HEADER.matcher(text); header.find(); ) {
            if (header.group(1).equalsIgnoreCase("content-type")) {
                contentType = header.group(2).strip();
            } else {
                base = header.group(2).strip().replace(" ", "%20");
            }
        }
        return clauses.isEmpty()
                ? Optional.empty()
                : Optional.of(new Expectation(clauses, plain, contentType, base));
    }

    @Nullable String charset() {
        Matcher charset =
                Pattern.compile("charset=[\"']?([\\w.:-]+)")
                        .matcher(contentType == null ? "" : contentType);
        return charset.find() ? charset.group(1) : null;
    }

    private static @Nullable String field(String path) {
        return switch (path.replaceAll("['\\]]+", "").replace('[', '.')) {
            case "title", "title_detail.value" -> "title";
            case "link", "links.0.href" -> "link";
            case "id", "guid" -> "id";
            case "description",
                    "summary",
                    "subtitle",
                    "tagline",
                    "summary_detail.value",
                    "subtitle_detail.value",
                    "tagline_detail.value" ->
                    "description";
            case "content.0.value" -> "content";
            default -> null;
        };
    }

    private static String text(byte[] bytes) {
        for (String charset : List.of("UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE")) {
            String text = new String(bytes, Charset.forName(charset));
            if (text.contains("Expect:")) {
                return text;
            }
        }
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    /** Python's escapes. */
    private static String unescaped(String value) {
        Matcher escape =
                Pattern.compile("\\\\(u([0-9a-f]{4})|x([0-9a-f]{2})|[nt'\"\\\\])").matcher(value);
        return escape.replaceAll(
                match -> {
                    String code = match.group(2) == null ? match.group(3) : match.group(2);
                    String character =
                            code == null
                                    ? switch (match.group(1)) {
                                        case "n" -> "\n";
                                        case "t" -> "\t";
                                        default -> match.group(1);
                                    }
                                    : Character.toString(Integer.parseInt(code, 16));
                    return Matcher.quoteReplacement(character);
                });
    }
}
