package org.regionwire.publisher.feeds;

import java.util.Optional;
import org.regionwire.publisher.article.Text;

/** What an article is called where a feed or page must call it something. */
public final class Titles {

    /** In columns: a Chinese character takes two. */
    private static final int WIDEST = 60;

    /** A clause narrower than this (a date, 本报讯) says nothing. */
    private static final int NARROWEST = 16;

    private static final String SENTENCE_ENDS = "。！？；!?;\n";
    private static final String CLAUSE_ENDS = "，：,:";
    private static final String NONE = "无标题";

    private Titles() {}

    /** The headline; without one the first clause of the text. */
    public static String of(Text text) {
        String headline = text.headline();
        if (headline != null && !headline.isBlank()) {
            return headline.strip();
        }
        String description = text.description();
        return text.paragraphs().stream()
                .findFirst()
                .or(() -> Optional.ofNullable(description))
                .map(Titles::firstClause)
                .filter(clause -> !clause.isBlank())
                .orElse(NONE);
    }

    /** As many clauses of the first sentence as are wide enough to tell something. */
    private static String firstClause(String text) {
        int columns = 0;
        int lastClause = 0;
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            int codePoint = text.codePointAt(at);
            if (SENTENCE_ENDS.indexOf(codePoint) >= 0) {
                return text.substring(0, at).strip();
            }
            if (endsClause(text, at) && columns >= NARROWEST) {
                lastClause = at;
            }
            columns += codePoint < 0x2E80 ? 1 : 2;
            if (columns > WIDEST) {
                return lastClause > 0
                        ? text.substring(0, lastClause).strip()
                        : text.substring(0, at).strip() + "…";
            }
        }
        return text.strip();
    }

    /** The comma of 1,200 and the colon of 12:30 end nothing. */
    private static boolean endsClause(String text, int at) {
        boolean digitNext = at + 1 < text.length() && Character.isDigit(text.charAt(at + 1));
        return CLAUSE_ENDS.indexOf(text.charAt(at)) >= 0 && !digitNext;
    }
}
