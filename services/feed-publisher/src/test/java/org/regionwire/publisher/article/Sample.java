package org.regionwire.publisher.article;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.regionwire.fingerprint.Fingerprint;
import org.regionwire.fingerprint.Fingerprinter;

/** Made-up articles for tests: plain ones, changed field by field. */
public final class Sample {

    public static final Instant DAY = Instant.parse("2026-03-02T01:00:00Z");

    private final String uri;
    private int version = 1;
    private PubStatus status = PubStatus.USABLE;
    private boolean heartbeat;
    private Instant first = DAY;
    private Instant released = DAY;
    private Instant orderedAt = DAY;
    private @Nullable String headline = "渭河大桥今日通车";
    private @Nullable String kicker;
    private @Nullable String by;
    private List<String> authors = List.of();
    private @Nullable String description;
    private List<String> paragraphs = List.of("渭河大桥今日通车。", "全桥长一千二百米。");
    private List<Media> media = List.of();
    private final List<Region> regions = new ArrayList<>();
    private List<Subject> subjects = List.of();
    private List<Placement> placements = List.of();
    private List<InfoSource> infoSources = List.of();
    private TextRights textRights = TextRights.FULL;
    private List<PrintPlace> printedOn = List.of();
    private Scope scope = Scope.REGIONAL;
    private @Nullable String printDate;
    private @Nullable String home;
    private List<Integer> bands = List.of();

    private Sample(String uri) {
        this.uri = uri;
    }

    public static Sample of(String uri) {
        return new Sample(uri);
    }

    /** Released for the first time then, and placed accordingly. */
    public Sample first(Instant at) {
        first = at;
        return orderedAt(at);
    }

    public Sample version(int number, Instant at) {
        version = number;
        released = at;
        return this;
    }

    public Sample orderedAt(Instant at) {
        orderedAt = at;
        released = at;
        return this;
    }

    public Sample status(PubStatus now) {
        status = now;
        return this;
    }

    public Sample heartbeat() {
        heartbeat = true;
        return this;
    }

    public Sample headline(@Nullable String text) {
        headline = text;
        return this;
    }

    public Sample kicker(String text) {
        kicker = text;
        return this;
    }

    public Sample by(String line, String... names) {
        by = line;
        authors = List.of(names);
        return this;
    }

    public Sample description(String text) {
        description = text;
        return this;
    }

    public Sample paragraphs(String... texts) {
        paragraphs = List.of(texts);
        return this;
    }

    /** With the fingerprint that enrichment makes of the paragraphs. */
    public Sample fingerprint() {
        bands =
                new Fingerprinter()
                        .of(String.join("\n", paragraphs))
                        .map(Fingerprint::minhash)
                        .orElse(List.of());
        return this;
    }

    public Sample media(Media... all) {
        media = List.of(all);
        return this;
    }

    /**
     * @param above codes of the topics above, nearest first
     */
    public Sample subject(String subjectUri, String name, String... above) {
        String code = subjectUri.substring(subjectUri.lastIndexOf('/') + 1);
        List<String> codes = Stream.concat(Stream.of(code), Stream.of(above)).toList();
        subjects = List.of(new Subject(subjectUri, name, codes));
        return this;
    }

    public Sample placements(Placement... all) {
        placements = List.of(all);
        return this;
    }

    public Sample printed(PrintPlace place, String date) {
        printedOn = List.of(place);
        printDate = date;
        return this;
    }

    /** Where it stood in print, on several pages or in several papers too. */
    public Sample printed(PrintPlace... places) {
        printedOn = List.of(places);
        return this;
    }

    /** Of a publication that is at home there. */
    public Sample home(String code) {
        home = code;
        return this;
    }

    public Sample scope(Scope now) {
        scope = now;
        return this;
    }

    public Sample in(String code, String name, String... ancestors) {
        regions.add(new Region(code, name, List.of(ancestors), null, 0.9, List.of()));
        return this;
    }

    public Sample at(double latitude, double longitude) {
        Region last = regions.removeLast();
        regions.add(
                new Region(
                        last.code(),
                        last.name(),
                        last.ancestors(),
                        new Region.Point(latitude, longitude),
                        last.confidence(),
                        last.evidence()));
        return this;
    }

    /** That the last region is meant. */
    public Sample because(Evidence... why) {
        Region last = regions.removeLast();
        regions.add(
                new Region(
                        last.code(),
                        last.name(),
                        last.ancestors(),
                        last.point(),
                        last.confidence(),
                        List.of(why)));
        return this;
    }

    public Sample summaryOnly() {
        textRights = TextRights.SUMMARY;
        return this;
    }

    public Sample supplied(InfoSource... by) {
        infoSources = List.of(by);
        return this;
    }

    /** In 宝鸡市. */
    public Sample inBaoji() {
        return in("610300", "宝鸡市", "610000");
    }

    public Article article() {
        return new Article(
                uri,
                version,
                status,
                heartbeat,
                new Releases(first, released, orderedAt),
                new Text(kicker, headline, null, by, authors, null, description, paragraphs),
                media,
                regions,
                subjects,
                placements,
                infoSources,
                printedOn,
                new Rights("渭水日报社", null, "仅供合作媒体使用", textRights),
                scope,
                "news",
                printDate,
                "zh-Hans",
                null,
                home,
                bands);
    }
}
