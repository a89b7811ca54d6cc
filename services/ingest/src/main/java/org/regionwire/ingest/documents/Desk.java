package org.regionwire.ingest.documents;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.regionwire.ingest.charset.Provenance;
import org.regionwire.ingest.cutting.CutArticle;
import org.regionwire.ingest.cutting.CutPage;
import org.regionwire.ingest.html.HtmlArticle;
import org.regionwire.ingest.identity.ContentHash;
import org.regionwire.ingest.identity.Sketch;
import org.regionwire.ingest.providers.Providers;
import org.regionwire.ingest.reading.Contents;
import org.regionwire.ingest.reading.DocumentReader;
import org.regionwire.ingest.recutting.KnownArticle;
import org.regionwire.ingest.recutting.KnownCuts;
import org.regionwire.ingest.recutting.Recut;
import org.regionwire.ingest.recutting.Recutting;

/** Takes deliveries in: checks them, reads and cuts them, and names what came out. */
public final class Desk {

    private final Providers providers;
    private final Erasures erasures;
    private final InstantSource clock;
    private final Recutting recutting;
    private final DocumentReader reader = new DocumentReader();

    public Desk(Providers providers, Erasures erasures, KnownCuts cuts, InstantSource clock) {
        this.providers = providers;
        this.erasures = erasures;
        this.recutting = new Recutting(cuts);
        this.clock = clock;
    }

    /** All that is wrong with the delivery, or what would go on the wire. Writes nothing. */
    public Received receive(Delivery delivery) {
        Instant now = clock.instant();
        return switch (Credentials.check(delivery, providers, now)) {
            case Credentials.Wrong(var faults) -> new Received.Refused(faults);
            case Credentials.Known known -> read(delivery, known, now);
        };
    }

    private Received read(Delivery delivery, Credentials.Known known, Instant now) {
        return switch (reader.read(
                delivery.content(), delivery.format(), delivery.charset(), delivery.url())) {
            case Contents.Unreadable(var reason, var detail) -> refused(kind(reason), detail);
            case Contents.Links(var links, int all) -> new Received.Elsewhere(links, all);
            case Contents.Articles contents -> take(delivery, known, contents, now);
        };
    }

    private Received take(
            Delivery delivery, Credentials.Known known, Contents.Articles contents, Instant now) {
        CutPage page = contents.page();
        String hash = ContentHash.of(delivery.content());
        Naming names = Naming.of(delivery, known, hash, contents.web());
        Recut recut = names.cut(page.articles(), recutting);
        List<Intake.Article> articles = articles(contents, delivery, known, recut);
        List<KnownArticle> erased = erased(articles, known.revision());
        if (erased.size() == articles.size()) {
            return refused(
                    Fault.Kind.ERASED,
                    "All that is on the page was erased: it is not taken in again.");
        }
        return new Received.Taken(
                new Intake(
                        names.document(),
                        hash,
                        known.revision(),
                        now,
                        known.provider(),
                        known.publication(),
                        delivery,
                        known.issueDate(),
                        recut.issue(),
                        reading(contents),
                        articles.stream().filter(a -> !erasures.contains(a.uri())).toList(),
                        erased,
                        recut.missing().stream()
                                .map(a -> erasures.contains(a.uri()) ? a.erased() : a)
                                .toList(),
                        recut.outdated(),
                        erased.isEmpty() ? page.furniture() : List.of(),
                        erased.isEmpty() ? page.unplaced() : List.of()));
    }

    private static Intake.Reading reading(Contents.Articles contents) {
        Provenance charset = contents.provenance();
        return new Intake.Reading(
                contents.format().mediaType(),
                charset.declared(),
                charset.detected(),
                charset.used(),
                charset.removedCharacters());
    }

    private static List<Intake.Article> articles(
            Contents.Articles contents, Delivery delivery, Credentials.Known known, Recut recut) {
        List<Intake.Article> articles = new ArrayList<>();
        for (CutArticle cut : contents.page().articles()) {
            Recut.Named named = recut.articles().get(articles.size());
            articles.add(
                    new Intake.Article(
                            named.uri(),
                            contentHash(cut, contents.web(), delivery, known),
                            cut,
                            named.sketch(),
                            named.names(),
                            contents.web()));
        }
        return articles;
    }

    private List<KnownArticle> erased(List<Intake.Article> articles, long revision) {
        return articles.stream()
                .filter(a -> erasures.contains(a.uri()))
                .map(a -> new KnownArticle(a.uri(), null, "", revision, Sketch.NONE, a.names()))
                .toList();
    }

    private static String contentHash(
            CutArticle cut, @Nullable HtmlArticle web, Delivery delivery, Credentials.Known known) {
        List<@Nullable String> seen = new ArrayList<>();
        seen.add(cut.kicker());
        seen.add(cut.headline());
        seen.add(cut.subhead());
        seen.add(cut.byline());
        seen.add(cut.located());
        seen.add(cut.date());
        seen.add(cut.column());
        seen.addAll(cut.paragraphs());
        cut.photos().forEach(photo -> seen.add(photo.printed()));
        seen.add(known.publication().id());
        seen.add(known.issueDate() == null ? null : known.issueDate().toString());
        seen.add(delivery.edition());
        seen.add(delivery.pageNumber());
        seen.add(delivery.pageName());
        seen.add(known.provider().rights().toString());
        if (web != null) {
            seen.add(web.text().html());
            seen.add(web.pictures().toString());
            seen.add(web.origin().url());
            seen.add(web.origin().source());
            seen.add(web.origin().description());
            seen.add(web.origin().keywords().toString());
        }
        return ContentHash.of(seen);
    }

    private static Fault.Kind kind(Contents.Reason reason) {
        return switch (reason) {
            case EMPTY -> Fault.Kind.EMPTY;
            case NOT_TEXT -> Fault.Kind.NOT_TEXT;
            case UNREADABLE -> Fault.Kind.UNREADABLE;
            case ENCRYPTED -> Fault.Kind.ENCRYPTED;
            case NO_ARTICLE -> Fault.Kind.NO_ARTICLE;
            case TOO_DEEP -> Fault.Kind.TOO_DEEP;
            case TOO_MUCH -> Fault.Kind.TOO_MUCH;
            case BUSY -> Fault.Kind.BUSY;
        };
    }

    private static Received refused(Fault.Kind kind, String detail) {
        return new Received.Refused(List.of(new Fault(kind, null, detail)));
    }
}
