package org.regionwire.publisher.feeds;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.regionwire.publisher.archives.Period;
import org.regionwire.publisher.article.Article;
import org.regionwire.publisher.article.Evidence;
import org.regionwire.publisher.article.InfoSource;
import org.regionwire.publisher.article.Media;
import org.regionwire.publisher.article.PrintPlace;
import org.regionwire.publisher.article.Sample;
import org.regionwire.publisher.regions.Area;
import org.regionwire.publisher.view.Departed;
import org.regionwire.publisher.view.Duplicates;
import org.regionwire.publisher.view.Story;
import org.regionwire.publisher.view.Window;

/** A feed of made-up articles that has everything a feed can have. */
final class SampleFeed {

    private static final Feeds FEEDS = new Feeds(new Links(URI.create("https://news.test/")));

    static final Area BAOJI = new Area("610300", "宝鸡市", List.of("陕西省"), "610000");

    private SampleFeed() {}

    static Feed of(Form form, Article... articles) {
        return of(form, List.of(), Optional.empty(), articles);
    }

    private static Feed of(
            Form form, List<Departed> departed, Optional<Period> before, Article... articles) {
        return FEEDS.of(
                Coverage.of(BAOJI),
                new Window(
                        Stream.of(articles)
                                .map(each -> new Window.Listed(each, Story.of(each)))
                                .toList(),
                        departed,
                        Sample.DAY.plusSeconds(7200)),
                form,
                Duplicates.FIRST,
                before);
    }

    /**
     * One that has archives before it, and has lost an article for good and another to elsewhere.
     */
    static Feed full(Form form) {
        return of(
                form,
                List.of(
                        new Departed(
                                "urn:uuid:00000000-0000-5000-8000-000000000003",
                                Sample.DAY.plusSeconds(3600),
                                false),
                        new Departed(
                                "urn:uuid:00000000-0000-5000-8000-000000000004",
                                Sample.DAY.plusSeconds(1800),
                                true)),
                Period.named("2026-03-02T08"),
                bridge(),
                harbour());
    }

    static Feed empty(Form form) {
        return FEEDS.of(
                Coverage.of(BAOJI),
                new Window(List.of(), List.of(), Instant.EPOCH),
                form,
                Duplicates.FIRST,
                Optional.empty());
    }

    private static Article bridge() {
        return Sample.of("urn:uuid:00000000-0000-5000-8000-000000000001")
                .kicker("渭水两岸连成一片")
                .headline("渭河大桥<今日>通车 & 免费")
                .by("本报记者 王一 李二", "王一", "李二")
                .description("全长一千二百米的渭河大桥通车。")
                .paragraphs("渭河大桥今日通车。", "“走路只要十分钟。”市民说。")
                .media(
                        new Media(
                                "picture",
                                "通车的大桥",
                                "赵三",
                                "渭水影像",
                                List.of(
                                        new Media.Rendition(
                                                "https://img.test/1.jpg", "image/jpeg", 4096L))))
                .inBaoji()
                .at(34.36, 107.24)
                .because(
                        new Evidence("lexicon", 0.5, null),
                        new Evidence(
                                "fullName", 3.0, new Evidence.Mention("headline", 0, 3, "宝鸡市")))
                .supplied(
                        new InfoSource("渭水日报", "provider", null),
                        new InfoSource("渭水日报", "publication", null))
                .subject("http://cv.iptc.org/newscodes/mediatopic/20000337", "交通运输")
                .printed(
                        new PrintPlace("wsrb", "渭水日报", null, "2026-03-02", "7", "地方", null, 1),
                        "2026-03-02")
                .version(2, Sample.DAY.plusSeconds(7200))
                .article();
    }

    /** A picture of a page of text: no headline, no file. */
    private static Article harbour() {
        String caption = "3月1日,渭河港码头,工人在装船。今年以来,吞吐量增长一成。";
        return Sample.of("urn:uuid:00000000-0000-5000-8000-000000000002")
                .headline(null)
                .paragraphs(caption)
                .media(new Media("picture", caption, "钱四", null, List.of()))
                .in("610305", "凤翔区", "610300", "610000")
                .summaryOnly()
                .article();
    }
}
