package org.regionwire.ingest.feeds.fetching;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * Wherever servers send somebody: each step is an http or https URL with a host, none is taken
 * twice, and there are so many at most.
 */
class AnyRedirectTest {

    private static final String ASKED = "https://news.example.com/a/feed.xml?x=1";
    private static final int MOST = 5;

    private static final List<String> PIECES =
            List.of(
                    "http:",
                    "HTTPS:",
                    "file:",
                    "javascript:",
                    "//",
                    "/",
                    "\\",
                    "..",
                    ".",
                    "?",
                    "#",
                    "@",
                    ":",
                    ":80",
                    ":99999",
                    "[::1]",
                    "[",
                    "%",
                    "%2e",
                    "%zz",
                    " ",
                    "\t",
                    "\r\n",
                    "\0",
                    "a",
                    "b.example",
                    "127.0.0.1",
                    "0x7f.1",
                    "果",
                    "xn--",
                    "user",
                    "-");

    @Property(tries = 1_500)
    void every_step_is_a_url_that_can_be_asked_and_they_come_to_an_end(
            @ForAll("locations") List<String> locations,
            @ForAll("statuses") List<Integer> statuses) {
        var redirects = new Redirects(ASKED, MOST);
        int steps = 0;
        for (int i = 0; i < locations.size(); i++) {
            if (redirects.follow(statuses.get(i % statuses.size()), locations.get(i)) != null) {
                break;
            }
            steps++;
            URI at = URI.create(redirects.at());
            assertThat(at.getScheme()).isIn("http", "https");
            assertThat(at.getHost()).isNotBlank();
        }

        assertThat(steps).isLessThanOrEqualTo(MOST);
        assertThat(redirects.permanent()).isNotEqualTo(ASKED);
    }

    @Provide
    Arbitrary<List<String>> locations() {
        return Arbitraries.oneOf(
                        Arbitraries.of(PIECES)
                                .list()
                                .ofMaxSize(8)
                                .map(pieces -> String.join("", pieces)),
                        Arbitraries.integers()
                                .between(0, 9)
                                .map(i -> "https://h%d.example/%%41 b?q#f".formatted(i)),
                        Arbitraries.strings().ofMaxLength(20))
                .list()
                .ofMaxSize(8);
    }

    @Provide
    Arbitrary<List<Integer>> statuses() {
        return Arbitraries.of(301, 302, 303, 307, 308).list().ofSize(3);
    }
}
