package org.regionwire.ingest.documents;

import java.time.Instant;
import java.time.InstantSource;
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

/** Takes deliveries in: checks them, reads and cuts them, and names what came out. */
public final class Desk {

    private final Providers providers;
    private final Erasures erasures;
    private final InstantSource clock;
    private final PageCutter cutter = new PageCutter();

    public Desk(Providers providers, Erasures erasures, InstantSource clock) {
        this.providers = providers;
        this.erasures = erasures;
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
        List<Intake.Article> articles = articles(page, delivery, known, hash);
        List<String> erased =
                articles.stream().map(Intake.Article::uri).filter(erasures::contains).toList();
        if (erased.size() == articles.size()) {
            return refused(
                    Fault.Kind.ERASED,
                    "All that is on the page was erased: it is not taken in again.");
        }
        return new Received.Taken(
                new Intake(
                        DocumentIds.uri(
                                known.provider().id(),
                                known.publication().id(),
                                known.issueDate(),
                                delivery.pageNumber(),
                                hash),
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
                        articles.stream().filter(a -> !erased.contains(a.uri())).toList(),
                        erased,
                        erased.isEmpty() ? page.furniture() : List.of(),
                        erased.isEmpty() ? page.unplaced() : List.of()));
    }

    private static List<Intake.Article> articles(
            CutPage page, Delivery delivery, Credentials.Known known, String documentHash) {
        ArticleIds ids =
                known.issueDate() == null
                        ? ArticleIds.ofDocument(documentHash)
                        : ArticleIds.ofIssue(known.publication().id(), known.issueDate());
        List<Intake.Article> articles = new ArrayList<>();
        for (CutArticle cut : page.articles()) {
            String body = String.join("\n\n", cut.paragraphs());
            articles.add(
                    new Intake.Article(
                            ids.next(body, cut.headline()),
                            contentHash(cut, delivery, known),
                            cut,
                            Sketch.of(body).values()));
        }
        return articles;
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
