package org.regionwire.publisher.web;

import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.regionwire.publisher.archives.Period;
import org.regionwire.publisher.feeds.Coverage;
import org.regionwire.publisher.feeds.Form;
import org.regionwire.publisher.feeds.Links;
import org.regionwire.publisher.feeds.RenderedFeeds;
import org.regionwire.publisher.feeds.Selection;
import org.regionwire.publisher.markup.Rendered;
import org.regionwire.publisher.view.Duplicates;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;

/** Answers with feeds, once it is known which. */
public final class FeedAnswers {

    private final RenderedFeeds feeds;
    private final Links links;

    public FeedAnswers(RenderedFeeds feeds, Links links) {
        this.feeds = feeds;
        this.links = links;
    }

    /** Whole, or with only what is new where the client asks for that (RFC 3229). */
    ResponseEntity<byte[]> feed(
            Selection selection, Form form, Duplicates duplicates, HttpHeaders asked)
            throws IOException {
        Optional<Rendered> whole = feeds.feed(selection, form, duplicates);
        ResponseEntity<byte[]> answer =
                Answers.feed(whole, asked, push(selection, form, duplicates));
        if (!Answers.isWhole(answer) || !Changes.areWanted(asked)) {
            return answer;
        }
        for (String tag : Conditions.tags(asked.getOrEmpty(HttpHeaders.IF_NONE_MATCH))) {
            Optional<Rendered> changes = feeds.changes(selection, form, duplicates, tag);
            if (changes.isPresent()) {
                return Changes.answer(answer, changes.get());
            }
        }
        return answer;
    }

    /** What can be pushed names who pushes it: not what a reader has put together. */
    private @Nullable String push(Selection selection, Form form, Duplicates duplicates) {
        return selection.isCoverage()
                ? links.push(links.feed(selection.coverage().section(), form, duplicates))
                : null;
    }

    /** A feed of the past. */
    ResponseEntity<byte[]> archive(
            Coverage coverage, Period period, Form form, Duplicates duplicates, HttpHeaders asked)
            throws IOException {
        Optional<RenderedFeeds.Past> past = feeds.past(coverage, period, form, duplicates);
        return past.isEmpty()
                ? Answers.notReady()
                : switch (past.get()) {
                    case RenderedFeeds.Past.Archive(Rendered feed) ->
                            Answers.of(Optional.of(feed), asked);
                    case RenderedFeeds.Past.Part(Period part) ->
                            Answers.elsewhere(
                                    links.archive(coverage.section(), part, form, duplicates));
                };
    }
}
