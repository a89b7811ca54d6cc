package org.regionwire.ingest.html;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the marks that a page carries for machines say of its article. Nothing is checked yet.
 *
 * @param subhead 副题
 */
record Said(
        @Nullable String id,
        @Nullable String url,
        @Nullable String kicker,
        @Nullable String headline,
        @Nullable String subhead,
        @Nullable String author,
        @Nullable String source,
        @Nullable String published,
        @Nullable String modified,
        @Nullable String description,
        List<String> keywords) {

    /** Characters; what is longer is a slip of a template. */
    private static final int LONGEST = 1_000;

    static final Said NOTHING =
            new Said(null, null, null, null, null, null, null, null, null, null, List.of());

    /** All marks as one: of each thing what the first says that says anything. */
    static Said of(List<Said> marks) {
        return new Said(
                first(marks, Said::id),
                first(marks, Said::url),
                first(marks, Said::kicker),
                first(marks, Said::headline),
                first(marks, Said::subhead),
                first(marks, Said::author),
                first(marks, Said::source),
                first(marks, Said::published),
                first(marks, Said::modified),
                first(marks, Said::description),
                marks.stream()
                        .map(Said::keywords)
                        .filter(words -> !words.isEmpty())
                        .findFirst()
                        .orElse(List.of()));
    }

    private static @Nullable String first(List<Said> marks, Function<Said, @Nullable String> part) {
        return marks.stream()
                .flatMap(said -> Stream.ofNullable(part.apply(said)))
                .filter(text -> !text.isBlank() && text.length() <= LONGEST)
                .findFirst()
                .orElse(null);
    }
}
