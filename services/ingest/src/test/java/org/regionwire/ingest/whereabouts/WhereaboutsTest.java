package org.regionwire.ingest.whereabouts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.regionwire.ingest.agencies.Owned;
import org.regionwire.ingest.identity.Sketch;
import org.regionwire.ingest.recutting.Issue;
import org.regionwire.ingest.recutting.KnownArticle;
import org.regionwire.ingest.recutting.KnownDocument;

class WhereaboutsTest {

    private static final Duration LONG = Duration.ofMinutes(1);
    private static final Duration NONE = Duration.ZERO;

    private final Whereabouts whereabouts = new Whereabouts();

    @Test
    void a_document_that_arrives_while_it_is_awaited_is_told_to_all_who_ask() {
        var first = whereabouts.find("urn:page", LONG);
        var second = whereabouts.find("urn:page", LONG);
        assertThat(first).isNotDone();

        KnownDocument page = document(7);
        whereabouts.document(page);

        assertThat(first).isCompletedWithValue(Optional.of(page));
        assertThat(second).isCompletedWithValue(Optional.of(page));
    }

    @Test
    void a_document_that_is_known_is_told_at_once_and_only_its_newest_delivery() {
        whereabouts.document(document(7));
        whereabouts.document(document(6));

        assertThat(whereabouts.find("urn:page", LONG))
                .isCompletedWithValue(Optional.of(document(7)));
    }

    @Test
    void a_document_that_nobody_took_is_not_there_and_can_still_come_later() {
        assertThat(whereabouts.find("urn:page", NONE)).succeedsWithin(LONG).isEqualTo(none());

        var later = whereabouts.find("urn:page", LONG);
        whereabouts.document(document(7));

        assertThat(later).isCompletedWithValue(Optional.of(document(7)));
    }

    @Test
    void an_article_belongs_to_whoever_delivered_it_first_whichever_is_read_first() {
        whereabouts.document(delivered("south", 20, 1));
        whereabouts.document(delivered("north", 10, 1));
        whereabouts.owned("urn:article", "east", Instant.ofEpochSecond(30), 7);
        assertThat(whereabouts.owner("urn:article")).hasValue(new Owned("north", 7));

        whereabouts.forgetDocument("urn:page-of-north");
        assertThat(whereabouts.owner("urn:article")).isEmpty();
    }

    @Test
    void articles_can_be_waited_for_until_all_of_them_are_known() {
        whereabouts.owned("urn:one", "north", Instant.EPOCH, 1);
        var both = whereabouts.owners(List.of("urn:one", "urn:two"), LONG);
        assertThat(both).isNotDone();

        whereabouts.owned("urn:two", "north", Instant.EPOCH, 1);

        assertThat(both).isCompleted();
        assertThat(whereabouts.owners(List.of("urn:three"), NONE)).succeedsWithin(LONG);
    }

    @Test
    void an_item_is_where_its_own_version_is_whenever_it_came() {
        KnownDocument newer = delivered("north", 10, 5);
        KnownDocument older = delivered("north", 20, 3);
        assertThat(place(newer)).isEqualTo(new ArticlePlace.Waiting());

        whereabouts.sighting(
                "urn:article", new Sighting(5, "other hash", new ArticlePlace.Released(1)));

        assertThat(place(newer)).isEqualTo(new ArticlePlace.Released(1));
        assertThat(place(older)).isEqualTo(new ArticlePlace.Released(1));
    }

    @Test
    void of_an_issue_the_newest_pages_are_remembered_with_their_bodies() {
        Issue issue = new Issue("tester", "daily", null);
        for (int i = 0; i <= RecentCuts.OF_ISSUE; i++) {
            whereabouts.document(page("urn:page-" + i, issue));
        }

        assertThat(whereabouts.of(issue)).hasSize(RecentCuts.OF_ISSUE);
        assertThat(whereabouts.of(issue).getFirst().uri())
                .isEqualTo("urn:page-" + RecentCuts.OF_ISSUE);
        assertThat(sketchOf("urn:page-1").isEmpty()).isFalse();
        assertThat(sketchOf("urn:page-0").isEmpty()).isTrue();
    }

    private Sketch sketchOf(String document) {
        return whereabouts.find(document).orElseThrow().articles().getFirst().sketch();
    }

    private static KnownDocument page(String uri, Issue issue) {
        return new KnownDocument(
                uri,
                "hash",
                1,
                issue.provider(),
                issue.publication(),
                issue,
                Instant.EPOCH,
                List.of(new KnownArticle(uri, "题", "hash", 1, Sketch.of("县里的水库"), List.of())),
                List.of(),
                List.of(),
                List.of());
    }

    private ArticlePlace place(KnownDocument document) {
        return whereabouts.place(document, document.articles().getFirst());
    }

    private static KnownDocument delivered(String provider, long second, long revision) {
        return new KnownDocument(
                "urn:page-of-" + provider,
                "hash",
                second * 1000,
                provider,
                "daily",
                null,
                Instant.ofEpochSecond(second),
                List.of(new KnownArticle("urn:article", null, "hash", revision)),
                List.of(),
                List.of(),
                List.of());
    }

    private static Optional<KnownDocument> none() {
        return Optional.empty();
    }

    private static KnownDocument document(long revision) {
        return new KnownDocument(
                "urn:page",
                "hash",
                revision,
                "tester",
                "daily",
                null,
                Instant.EPOCH,
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }
}
