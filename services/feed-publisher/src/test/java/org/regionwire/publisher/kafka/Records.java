package org.regionwire.publisher.kafka;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.regionwire.fingerprint.Fingerprinter;
import org.regionwire.publisher.stories.MadeUpText;
import org.regionwire.schemas.Body;
import org.regionwire.schemas.Fingerprint;
import org.regionwire.schemas.Placement;
import org.regionwire.schemas.PrintPlace;
import org.regionwire.schemas.PubStatus;
import org.regionwire.schemas.PublishedArticle;
import org.regionwire.schemas.Region;
import org.regionwire.schemas.RegionLevel;

/** Made-up records of articles.published, as the gate writes them. */
public final class Records {

    public static final Instant RELEASED = Instant.parse("2026-03-02T01:00:00.250Z");

    private Records() {}

    /** An article about one county-level or prefecture-level region. */
    public static PublishedArticle article(
            String uri, String headline, String code, String name, String... ancestors) {
        return base(uri, 1, RELEASED)
                .setPubStatus(PubStatus.usable)
                .setHeadline(headline)
                .setBodies(
                        List.of(
                                Body.newBuilder()
                                        .setContentType("text/plain")
                                        .setValue(headline + "。\n\n第二段。")
                                        .build()))
                .setRegions(
                        List.of(
                                Region.newBuilder()
                                        .setCode(code)
                                        .setName(name)
                                        .setLevel(RegionLevel.prefecture)
                                        .setAncestors(List.of(ancestors))
                                        .setConfidence(0.9)
                                        .build()))
                .setLanguage("zh-Hans")
                .build();
    }

    /** An article about 宝鸡 that tells the same as every other of these. */
    public static PublishedArticle telling(String uri, Instant firstReleased) {
        String body = String.join("\n\n", MadeUpText.body(1));
        return PublishedArticle.newBuilder(article(uri, "渭河大桥通车", "610300", "宝鸡市", "610000"))
                .setFirstReleased(firstReleased)
                .setOrderedAt(firstReleased)
                .setBodies(
                        List.of(
                                Body.newBuilder()
                                        .setContentType("text/plain")
                                        .setValue(body)
                                        .build()))
                .setFingerprint(
                        Fingerprint.newBuilder()
                                .setSimhash(0)
                                .setMinhash(new Fingerprinter().of(body).orElseThrow().minhash())
                                .build())
                .build();
    }

    /** The record that takes an article down which stood in the region. */
    public static PublishedArticle canceled(String uri, String code, Instant at) {
        return base(uri, 2, at)
                .setPubStatus(PubStatus.canceled)
                .setPlacements(
                        List.of(
                                Placement.newBuilder()
                                        .setScheme("region")
                                        .setCode(code)
                                        .setEntered(RELEASED)
                                        .setLeft(at)
                                        .build()))
                .build();
    }

    /** The same on a page of the issue of 2026-03-02. */
    public static PublishedArticle printed(
            PublishedArticle article, String publication, String page) {
        return PublishedArticle.newBuilder(article)
                .setPrintedOn(
                        List.of(
                                PrintPlace.newBuilder()
                                        .setPublication(publication)
                                        .setIssueDate("2026-03-02")
                                        .setPageNumber(page)
                                        .build()))
                .build();
    }

    /** The record that takes such an article down, as the gate writes it. */
    public static PublishedArticle canceledInPrint(String uri, String publication, String page) {
        Instant at = RELEASED.plusSeconds(60);
        String issue = publication + "/2026-03-02";
        return PublishedArticle.newBuilder(canceled(uri, "610300", at))
                .setPlacements(
                        Stream.of(publication, issue, issue + "/" + page)
                                .map(
                                        code ->
                                                Placement.newBuilder()
                                                        .setScheme("publication")
                                                        .setCode(code)
                                                        .setEntered(RELEASED)
                                                        .setLeft(at)
                                                        .build())
                                .toList())
                .build();
    }

    private static PublishedArticle.Builder base(String uri, int version, Instant at) {
        return PublishedArticle.newBuilder()
                .setUri(uri)
                .setVersion(version)
                .setRevision(version)
                .setContentHash("hash")
                .setAcceptedAt(RELEASED)
                .setFirstReleased(RELEASED)
                .setReleased(at)
                .setOrderedAt(RELEASED)
                .setProvider("test");
    }
}
