package org.regionwire.ingest.feeds.taking;

import java.util.function.Function;
import org.regionwire.ingest.charset.CharsetReader;
import org.regionwire.ingest.charset.Decoding;
import org.regionwire.ingest.feeds.fetching.Answer;
import org.regionwire.ingest.feeds.fetching.Fetcher.Question;
import org.regionwire.ingest.html.HtmlArticle;
import org.regionwire.ingest.html.HtmlReader;
import org.regionwire.ingest.html.HtmlReading;

/** Fetches the pages of items and reads the texts in full that stand there. */
final class Pages implements Function<String, Page> {

    /** Characters; less is a teaser, not the text in full. */
    private static final int FULL = 120;

    private static final String ACCEPTED = "text/html, application/xhtml+xml;q=0.9";

    private final Function<Question, Answer> web;

    Pages(Function<Question, Answer> web) {
        this.web = web;
    }

    @Override
    public Page apply(String url) {
        return switch (web.apply(new Question(url, null, null, ACCEPTED))) {
            case Answer.Body body -> read(body);
            case Answer.Failed(_, var retryAfter) when retryAfter != null ->
                    new Page.Busy(retryAfter);
            default -> new Page.Missed();
        };
    }

    /** As a page that is posted is read. */
    private static Page read(Answer.Body body) {
        return CharsetReader.readHtml(body.content(), body.charset()) instanceof Decoding.Read page
                        && HtmlReader.read(page.text(), body.url())
                                instanceof HtmlReading.Read(HtmlArticle article)
                        && article.text().length() >= FULL
                ? new Page.Text(article.text())
                : new Page.Missed();
    }
}
