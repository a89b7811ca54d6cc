package org.regionwire.benchmarks.load;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.List;
import org.regionwire.publisher.article.Article;
import org.regionwire.publisher.article.PubStatus;
import org.regionwire.publisher.article.Region;
import org.regionwire.publisher.article.Releases;
import org.regionwire.publisher.article.Rights;
import org.regionwire.publisher.article.Scope;
import org.regionwire.publisher.article.Text;
import org.regionwire.publisher.article.TextRights;
import org.regionwire.publisher.view.Change;
import org.regionwire.publisher.view.StoredArticles;

/**
 * Released articles of 200 characters, each a function of its number; of 250 regions, a second
 * apart.
 */
public final class MadeUpArticles implements StoredArticles {

    private static final Instant FIRST = Instant.parse("2020-01-01T00:00:00Z");
    private static final int REGIONS = 250;
    private static final String PARAGRAPH =
            "第%d号消息：渭河两岸的果农今天开始采摘，合作社的卡车排成长队，工人把苹果装进纸箱，当天就运往外地的市场。".repeat(4);

    /** The change that lets this one be seen. */
    public Change change(int number) {
        return Change.of(
                article(number), ByteBuffer.allocate(Integer.BYTES).putInt(number).array());
    }

    @Override
    public Article read(byte[] stored) {
        return article(ByteBuffer.wrap(stored).getInt());
    }

    private static Article article(int number) {
        Instant at = FIRST.plusSeconds(number);
        String code = Integer.toString(610300 + number % REGIONS);
        List<String> body = List.of(PARAGRAPH.replace("%d", Integer.toString(number)));
        return new Article(
                "urn:benchmark:" + number,
                1,
                PubStatus.USABLE,
                false,
                new Releases(at, at, at),
                new Text(null, "第%d号消息".formatted(number), null, null, List.of(), null, null, body),
                List.of(),
                List.of(
                        new Region(
                                code,
                                "第%s区".formatted(code),
                                List.of("610000"),
                                null,
                                1,
                                List.of())),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                new Rights("渭水日报社", null, null, TextRights.FULL),
                Scope.REGIONAL,
                "news",
                null,
                "zh-Hans",
                null,
                null,
                List.of());
    }
}
