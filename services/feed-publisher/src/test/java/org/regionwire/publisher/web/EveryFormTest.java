package org.regionwire.publisher.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.regionwire.publisher.forms.Versions.corrected;
import static org.regionwire.publisher.forms.Versions.moved;
import static org.regionwire.publisher.forms.Versions.recalled;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.regionwire.publisher.article.Article;
import org.regionwire.publisher.article.PubStatus;
import org.regionwire.publisher.article.Region;
import org.regionwire.publisher.article.Sample;
import org.regionwire.publisher.feeds.Form;
import org.regionwire.publisher.forms.Corpus;
import org.regionwire.publisher.forms.FeedRules;
import org.regionwire.publisher.forms.ReadItem;
import org.regionwire.publisher.view.ArticleIndex;
import org.regionwire.publisher.view.MemoryArticles;

/**
 * Every feed that six hundred articles stand in, in each of its forms, before and after some of
 * them changed. The documents stay in target/every-form, for validators and readers of others.
 */
class EveryFormTest {

    private static final int ARTICLES = 600;
    private static final Instant LATER = Sample.DAY.plusSeconds(500_000);
    private static final Article CORRECTED = Corpus.article(ARTICLES - 2);
    private static final Article CANCELED = Corpus.article(ARTICLES - 7);
    private static final Article WITHHELD = Corpus.article(ARTICLES - 4);
    private static final Article MOVED = Corpus.article(ARTICLES - 6);

    private static final Region QINGDAO =
            new Region("370200", "青岛市", List.of("370000"), null, 0.9, List.of());

    @Test
    void followsTheRulesOfItsFormAndTellsTheSameInAllAndAnUpdateAsTheSameEntry() throws Exception {
        try (var site = new Site()) {
            release(site, Corpus.articles(ARTICLES));
            var rules = new FeedRules(URI.create("https://news.test"));
            var before = new FeedWalk(site, rules, "before").all();
            assertThat(everywhere(before)).hasSizeGreaterThanOrEqualTo(500);

            release(
                    site,
                    Stream.of(
                            corrected(CORRECTED, "更正了的标题", LATER),
                            recalled(CANCELED, PubStatus.CANCELED, LATER.plusSeconds(1)),
                            recalled(WITHHELD, PubStatus.WITHHELD, LATER.plusSeconds(2)),
                            moved(MOVED, QINGDAO, LATER.plusSeconds(3))));
            var after = new FeedWalk(site, rules, "after").all();

            String nation = "/regions/000000/feed.";
            for (Form form : Form.values()) {
                ReadItem was = item(before, nation + form.extension(), CORRECTED);
                ReadItem is = item(after, nation + form.extension(), CORRECTED);
                assertThat(is.published()).isEqualTo(was.published());
                assertThat(is.updated()).isEqualTo(LATER);
                for (Article gone : List.of(CANCELED, WITHHELD)) {
                    assertThat(item(before, nation + form.extension(), gone).gone()).isFalse();
                    assertThat(item(after, nation + form.extension(), gone).gone()).isTrue();
                }
                String home = "/regions/%s/feed.%s".formatted(region(MOVED), form.extension());
                assertThat(item(after, home, MOVED).gone()).isTrue();
                assertThat(item(after, nation + form.extension(), MOVED).gone()).isFalse();
            }
        }
    }

    private static void release(Site site, Stream<Article> articles) throws Exception {
        ArticleIndex index = site.bean(ArticleIndex.class);
        MemoryArticles stored = site.bean(MemoryArticles.class);
        for (Article article : articles.toList()) {
            stored.into(index, article);
        }
        index.refresh();
    }

    private static String region(Article article) {
        return article.regions().getFirst().code();
    }

    private static Set<String> everywhere(Map<String, List<ReadItem>> feeds) {
        return feeds.values().stream()
                .flatMap(List::stream)
                .map(ReadItem::id)
                .collect(Collectors.toSet());
    }

    private static ReadItem item(Map<String, List<ReadItem>> feeds, String path, Article article) {
        return feeds.getOrDefault(path, List.of()).stream()
                .filter(item -> item.id().equals(article.uri()))
                .reduce(
                        (_, _) -> {
                            throw new AssertionError(article.uri() + " twice in " + path);
                        })
                .orElseThrow(() -> new AssertionError(article.uri() + " not in " + path));
    }
}
