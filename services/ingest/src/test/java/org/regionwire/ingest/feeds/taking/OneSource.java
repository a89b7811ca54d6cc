package org.regionwire.ingest.feeds.taking;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.regionwire.ingest.feeds.fetching.Answer;
import org.regionwire.ingest.feeds.fetching.Fetcher.Question;
import org.regionwire.ingest.feeds.polling.PollState;
import org.regionwire.ingest.feeds.polling.PollingRules;
import org.regionwire.ingest.feeds.polling.Wishes;
import org.regionwire.ingest.feeds.sources.Source;
import org.regionwire.ingest.providers.Provider;
import org.regionwire.ingest.providers.Publication;

/** A source that is polled again and again, on a web that a test makes up. */
final class OneSource {

    static final Instant START = Instant.parse("2026-11-20T08:00:00Z");
    static final String FEED = "https://a.example/feed";
    static final String LONG = "果园里一片繁忙，果农抢抓晴好天气采摘苹果。".repeat(8);
    private static final Publication DAILY = new Publication("daily", "测试日报", null, "zh-Hans");
    private static final Provider PROVIDER =
            new Provider(
                    "tester",
                    "Tester",
                    true,
                    List.of(DAILY),
                    new Provider.Rights(null, null, null, Provider.TextRights.FULL));

    final List<Question> asked = new ArrayList<>();
    final Map<String, Answer> answers = new HashMap<>();
    Instant now = START;
    @Nullable Error breaks;
    PollState state = PollState.initial("urn:regionwire:source:a", 1, START);
    private final SourcePoll polls =
            new SourcePoll(
                    this::ask,
                    new PollingRules(Duration.ofMinutes(5), Duration.ofHours(12), Duration.ZERO),
                    () -> now);

    Polled poll(boolean fetchFullText) {
        var source = new Source("a", FEED, "tester", null, true, fetchFullText, null, null, 1);
        Polled polled = polls.poll(source, PROVIDER, DAILY, state);
        state = polled.state();
        return polled;
    }

    /** Once more, when it is due. */
    Polled pollWhenDue(boolean fetchFullText) {
        if (state.nextCheck() != null) {
            now = state.nextCheck();
        }
        return poll(fetchFullText);
    }

    /** How often it was asked for an address. */
    long asked(String url) {
        return asked.stream().filter(question -> question.url().equals(url)).count();
    }

    private Answer ask(Question question) {
        asked.add(question);
        if (breaks != null) {
            throw breaks;
        }
        Answer answer =
                answers.getOrDefault(question.url(), new Answer.Failed("It answers 404.", null));
        return answer instanceof Answer.Body body
                        && body.etag() != null
                        && body.etag().equals(question.etag())
                ? new Answer.NotModified(null, Wishes.NONE)
                : answer;
    }

    void serve(String url, String content) {
        answers.put(url, body(content, null, null));
    }

    /** A page with a text in full. */
    void servePage(String url) {
        serve(url, "<html><body><div><p>" + LONG + "</p></div></body></html>");
    }

    static Answer body(String content, @Nullable String etag, @Nullable String moved) {
        String url = moved == null ? FEED : moved; // Where it moved to, the same stands.
        return new Answer.Body(content.getBytes(UTF_8), null, url, moved, etag, null, Wishes.NONE);
    }

    static String rss(String... items) {
        return "<rss><channel><title>日报</title>" + String.join("", items) + "</channel></rss>";
    }

    static String item(String id, String title, String summary, String content) {
        return "<item><guid>%s</guid><link>https://a.example/%s</link><title>%s</title><description>%s</description>%s</item>"
                .formatted(
                        id,
                        id,
                        title,
                        summary,
                        content.isEmpty()
                                ? ""
                                : "<content:encoded>" + content + "</content:encoded>");
    }
}
