package org.regionwire.publisher.web;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import org.regionwire.messaging.keys.ApiKey;
import org.regionwire.messaging.writing.WriteOutcome;
import org.regionwire.publisher.feeds.Links;
import org.regionwire.publisher.hub.Lease;
import org.regionwire.publisher.hub.Requests;
import org.regionwire.publisher.hub.Subscribers;
import org.regionwire.publisher.hub.calling.Caller;
import org.regionwire.publisher.kafka.hub.HubDesk;
import org.regionwire.publisher.kafka.hub.HubMetrics;
import org.regionwire.publisher.kafka.hub.ReceiptBook;
import org.regionwire.publisher.publications.Publications;
import org.regionwire.publisher.receipts.Partner;
import org.regionwire.publisher.receipts.Partners;
import org.regionwire.publisher.receipts.Recalls;
import org.regionwire.publisher.regions.Areas;
import org.regionwire.publisher.topics.Topics;
import org.regionwire.publisher.view.View;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The hub's part of it. */
@Configuration(proxyBeanMethods = false)
class HubUnderTest {

    private static final String PARTNERS_HASH =
            "sha256:00ff:9e4a46a688b50f201c26320035cb78250ed8eb32092bc5380e6613d910560475";

    /** Nobody answers its questions. */
    @Bean
    HubController hub(Areas areas, Topics topics, View view, Links links) {
        var clock = InstantSource.system();
        var metrics = new HubMetrics(new SimpleMeterRegistry(), clock);
        var second = Duration.ofSeconds(1);
        return new HubController(
                new Requests(
                        new org.regionwire.publisher.hub.Topics(
                                areas, topics, new Publications(view), links),
                        new Lease(second, second, second)),
                new HubDesk(
                        new Caller(second, 1, 1, "test", List.of()),
                        new Subscribers(1, 1),
                        _ -> new WriteOutcome.Committed(),
                        () -> "challenge",
                        metrics,
                        clock),
                metrics);
    }

    /** Writes nowhere; the one partner's key is of the secret “one”, salted with 00ff. */
    @Bean
    ReceiptsController receipts(View view) {
        var clock = InstantSource.system();
        var partners = new Partners();
        partners.put(
                "urn:regionwire:partner:portal",
                new Partner("portal", List.of(new ApiKey("k1", PARTNERS_HASH, null))));
        return new ReceiptsController(
                partners,
                new Recalls(view),
                new ReceiptBook(
                        _ -> new WriteOutcome.Committed(),
                        new HubMetrics(new SimpleMeterRegistry(), clock)),
                clock);
    }
}
