package org.regionwire.ingest.documents;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.regionwire.ingest.charset.CharsetReader;
import org.regionwire.ingest.charset.Decoding;
import org.regionwire.ingest.cutting.CutArticle;
import org.regionwire.ingest.cutting.CutPage;
import org.regionwire.ingest.cutting.PageCutter;
import org.regionwire.ingest.identity.ArticleIds;
import org.regionwire.ingest.identity.ContentHash;
import org.regionwire.ingest.identity.DocumentIds;
import org.regionwire.ingest.identity.Sketch;
import org.regionwire.ingest.providers.Providers;
import org.regionwire.ingest.recutting.Fresh;
import org.regionwire.ingest.recutting.Issue;
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
    private final PageCutter cutter = new PageCutter();

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
        if (delivery.content().length == 0) {
            return refused(Fault.Kind.EMPTY, "The body is empty: send the page's text in it.");
        }
        return switch (CharsetReader.read(delivery.content(), delivery.charset())) {
            case Decoding.Undecodable(var reason) -> refused(Fault.Kind.NOT_TEXT, reason);
            case Decoding.Read text -> cut(delivery, known, text, now);
        };
    }

    private Received cut(
            Delivery delivery, Credentials.Known known, Decoding.Read text, Instant now) {
        if (text.text().isBlank()) {
            return refused(
                    Fault.Kind.EMPTY, "The body has blanks only: send the page's text in it.");
        }
        CutPage page = cutter.cut(text.text());
        if (page.articles().isEmpty()) {
            return refused(
                    Fault.Kind.NO_ARTICLE,
                    "No article was found in the text: send the text of a page, its blocks parted"
                            + " by blank lines.");
        }
        String hash = ContentHash.of(delivery.content());
        String uri =
                DocumentIds.uri(
                        known.provider().id(),
                        known.publication().id(),
                        known.issueDate(),
                        delivery.pageNumber(),
                        hash);
        Recut recut = recut(page, known, uri, hash);
        List<Intake.Article> articles = articles(page, delivery, known, recut);
        List<KnownArticle> erased = erased(articles, known.revision());
        if (erased.size() == articles.size()) {
            return refused(
                    Fault.Kind.ERASED,
                    "All that is on the page was erased: it is not taken in again.");
        }
        return new Received.Taken(
                new Intake(
                        uri,
                        hash,
                        known.revision(),
                        now,
                        known.provider(),
                        known.publication(),
                        delivery,
                        known.issueDate(),
                        new Intake.Reading(
                                text.declared(),
                                text.detected(),
                                text.used(),
                                text.removedCharacters()),
                        articles.stream().filter(a -> !erasures.contains(a.uri())).toList(),
                        erased,
                        recut.missing().stream()
                                .map(a -> erasures.contains(a.uri()) ? a.erased() : a)
                                .toList(),
                        recut.outdated(),
                        erased.isEmpty() ? page.furniture() : List.of(),
                        erased.isEmpty() ? page.unplaced() : List.of()));
    }

    private Recut recut(CutPage page, Credentials.Known known, String uri, String hash) {
        LocalDate date = known.issueDate();
        String publication = known.publication().id();
        return recutting.name(
                uri,
                known.revision(),
                new Issue(known.provider().id(), publication, date),
                date == null ? ArticleIds.ofDocument(hash) : ArticleIds.ofIssue(publication, date),
                page.articles().stream().map(a -> Fresh.of(a.headline(), body(a))).toList());
    }

    private static String body(CutArticle cut) {
        return String.join("\n\n", cut.paragraphs());
    }

    private static List<Intake.Article> articles(
            CutPage page, Delivery delivery, Credentials.Known known, Recut recut) {
        List<Intake.Article> articles = new ArrayList<>();
        for (CutArticle cut : page.articles()) {
            Recut.Named named = recut.articles().get(articles.size());
            articles.add(
                    new Intake.Article(
                            named.uri(),
                            contentHash(cut, delivery, known),
                            cut,
                            named.sketch(),
                            named.names()));
        }
        return articles;
    }

    private List<KnownArticle> erased(List<Intake.Article> articles, long revision) {
        return articles.stream()
                .filter(a -> erasures.contains(a.uri()))
                .map(a -> new KnownArticle(a.uri(), null, "", revision, Sketch.NONE, a.names()))
                .toList();
    }

    private static String contentHash(CutArticle cut, Delivery delivery, Credentials.Known known) {
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
        return ContentHash.of(seen);
    }

    private static Received refused(Fault.Kind kind, String detail) {
        return new Received.Refused(List.of(new Fault(kind, null, detail)));
    }
}
