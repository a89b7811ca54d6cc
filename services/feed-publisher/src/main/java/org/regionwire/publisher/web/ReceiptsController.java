package org.regionwire.publisher.web;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.regionwire.publisher.kafka.hub.ReceiptBook;
import org.regionwire.publisher.markup.Json;
import org.regionwire.publisher.receipts.Judged;
import org.regionwire.publisher.receipts.Partners;
import org.regionwire.publisher.receipts.Recalls;
import org.regionwire.publisher.receipts.Said;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** Takes partners' receipts: they have taken down what was recalled. */
@RestController
public final class ReceiptsController {

    private final Partners partners;
    private final Recalls recalls;
    private final ReceiptBook book;
    private final InstantSource clock;

    public ReceiptsController(
            Partners partners, Recalls recalls, ReceiptBook book, InstantSource clock) {
        this.partners = partners;
        this.recalls = recalls;
        this.book = book;
        this.clock = clock;
    }

    /** Answers when they are written; nothing of the body is read of who has no key. */
    @PostMapping(path = "/receipts", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> take(
            @RequestHeader(name = HttpHeaders.AUTHORIZATION, required = false)
                    @Nullable String authorization,
            InputStream body)
            throws IOException {
        Instant now = clock.instant();
        Optional<String> partner = partners.signedIn(authorization, now);
        if (partner.isEmpty()) {
            return Answers.unknownPartner();
        }
        return switch (Said.read(body.readNBytes(Said.MOST_BYTES + 1))) {
            case Said.Wrong(String why) -> Answers.badQuery(why);
            case Said.Fit fit -> {
                Optional<List<Judged>> judged = recalls.judge(fit.receipts());
                yield judged.isPresent() && book.write(partner.get(), judged.get(), now)
                        ? taken(judged.get())
                        : Answers.notWritten();
            }
        };
    }

    private static ResponseEntity<byte[]> taken(List<Judged> judged) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .contentType(MediaType.APPLICATION_JSON)
                .body(
                        Json.object(
                                json ->
                                        json.array(
                                                "receipts",
                                                judged,
                                                each ->
                                                        json.text("uri", each.uri())
                                                                .number("version", each.version())
                                                                .text("outcome", each.outcome()))));
    }
}
