package org.regionwire.enrichment.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a reader sees of an article.
 *
 * @param headline empty where there is none, as are the other texts
 * @param byline as printed
 * @param authors names of the byline
 * @param located place of the dateline as printed
 * @param body paragraphs parted by one blank line
 * @param issueDate date of the issue where the sender gave it
 */
public record ArticleText(
        String headline,
        String kicker,
        String subhead,
        String byline,
        List<String> authors,
        String located,
        String body,
        List<String> captions,
        @Nullable LocalDate issueDate) {

    public ArticleText {
        authors = List.copyOf(authors);
        captions = List.copyOf(captions);
    }

    /** An article of a headline and a body only. */
    public static ArticleText of(String headline, String body) {
        return new ArticleText(headline, "", "", "", List.of(), "", body, List.of(), null);
    }

    /**
     * What tells the story: kicker, headline, subhead, body, captions, in this order; no empty
     * ones, no byline.
     */
    public List<Passage> passages() {
        var passages = new ArrayList<Passage>();
        add(passages, TextField.KICKER, kicker);
        add(passages, TextField.HEADLINE, headline);
        add(passages, TextField.SUBHEAD, subhead);
        add(passages, TextField.BODY, body);
        add(passages, TextField.CAPTION, String.join("\n\n", captions));
        return passages;
    }

    private static void add(List<Passage> passages, TextField field, String text) {
        if (!text.isBlank()) {
            passages.add(new Passage(field, text));
        }
    }
}
