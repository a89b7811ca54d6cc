package org.regionwire.publisher.feeds;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.regionwire.publisher.view.Duplicates;
import org.regionwire.publisher.view.Window;

/** Subscribers find the hub in the feed and in the header of its answer. */
class HubNamedTest {

    private static final URI HOME = URI.create("https://news.test");
    private static final Links WITH = new Links(HOME, URI.create("https://hub.test/hub"));
    private static final Links WITHOUT = new Links(HOME);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    RSS  | <atom:link rel="hub" href="https://hub.test/hub"/>
                    ATOM | <link rel="hub" href="https://hub.test/hub"/>
                    JSON | "hubs":[{"type":"WebSub","url":"https://hub.test/hub"}]
                    """)
    void everyFormNamesItsHub(Form form, String link) {
        assertThat(feed(WITH, form)).contains(link);
    }

    @ParameterizedTest
    @EnumSource
    void whereThereIsNoneNoneIsNamed(Form form) {
        assertThat(feed(WITHOUT, form)).doesNotContain("hub");
    }

    @Test
    void theHeaderNamesHubAndFeed() {
        assertThat(WITH.push("https://news.test/x"))
                .isEqualTo(
                        "<https://hub.test/hub>; rel=\"hub\", <https://news.test/x>; rel=\"self\"");
        assertThat(WITHOUT.push("https://news.test/x"))
                .isEqualTo("<https://news.test/x>; rel=\"self\"");
    }

    @ParameterizedTest
    @EnumSource
    void whatCannotBeSubscribedToNamesNone(Form form) {
        var found = new Selection(Coverage.of(SampleFeed.BAOJI), List.of("水渠"), null);
        Feed feed = new Feeds(WITH).of(found, Window.EMPTY, form, Duplicates.FIRST);

        assertThat(written(feed, form)).doesNotContain("hub.test");
    }

    private static String feed(Links links, Form form) {
        return written(
                new Feeds(links)
                        .of(
                                Coverage.of(SampleFeed.BAOJI),
                                Window.EMPTY,
                                form,
                                Duplicates.FIRST,
                                Optional.empty()),
                form);
    }

    private static String written(Feed feed, Form form) {
        return new String(Writers.bytes(form, feed), UTF_8);
    }
}
