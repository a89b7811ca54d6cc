package org.regionwire.publisher.app;

import io.micrometer.core.instrument.MeterRegistry;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.HexFormat;
import org.regionwire.messaging.following.TopicFollower;
import org.regionwire.messaging.registry.RegistrySchemas;
import org.regionwire.messaging.sharing.SharedTopic;
import org.regionwire.messaging.writing.TransactionalWriter;
import org.regionwire.publisher.feeds.Links;
import org.regionwire.publisher.feeds.RenderedFeeds;
import org.regionwire.publisher.hub.Distribution;
import org.regionwire.publisher.hub.FeedWatch;
import org.regionwire.publisher.hub.Hosts;
import org.regionwire.publisher.hub.Lease;
import org.regionwire.publisher.hub.Patience;
import org.regionwire.publisher.hub.Requests;
import org.regionwire.publisher.hub.SubscribedFeeds;
import org.regionwire.publisher.hub.Subscribers;
import org.regionwire.publisher.hub.Topics;
import org.regionwire.publisher.hub.calling.Caller;
import org.regionwire.publisher.kafka.ReaderState;
import org.regionwire.publisher.kafka.hub.HubDesk;
import org.regionwire.publisher.kafka.hub.HubFollower;
import org.regionwire.publisher.kafka.hub.HubHealth;
import org.regionwire.publisher.kafka.hub.HubMetrics;
import org.regionwire.publisher.kafka.hub.HubShares;
import org.regionwire.publisher.kafka.hub.ReceiptBook;
import org.regionwire.publisher.publications.Publications;
import org.regionwire.publisher.receipts.Partners;
import org.regionwire.publisher.receipts.Recalls;
import org.regionwire.publisher.regions.Areas;
import org.regionwire.publisher.view.View;
import org.regionwire.publisher.web.HubController;
import org.regionwire.publisher.web.ReceiptsController;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The role hub: takes subscriptions and pushes the feeds of the view beside it. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnRole(Role.HUB)
class HubWiring {

    private static final int CHALLENGE_BYTES = 20;

    @Bean
    Topics hubTopics(
            Areas areas,
            org.regionwire.publisher.topics.Topics topics,
            Publications publications,
            Links links) {
        return new Topics(areas, topics, publications, links);
    }

    @Bean
    Subscribers subscribers(PublisherSettings settings) {
        HubSettings hub = settings.publisher().hub();
        return new Subscribers(hub.mostPerHost(), hub.most());
    }

    @Bean
    HubMetrics hubMetrics(MeterRegistry metrics) {
        return new HubMetrics(metrics, InstantSource.system());
    }

    @Bean
    TransactionalWriter hubWriter(PublisherSettings settings) {
        return new TransactionalWriter(
                settings.kafka(), new RegistrySchemas(settings.registry()), client(settings));
    }

    /** For questions alone, so that whoever is slow to confirm holds up no delivery. */
    @Bean
    Caller questions(PublisherSettings settings) {
        return caller(settings.publisher().hub());
    }

    @Bean
    Caller deliveries(PublisherSettings settings) {
        return caller(settings.publisher().hub());
    }

    @Bean
    HubDesk hubDesk(
            Caller questions,
            Subscribers subscribers,
            TransactionalWriter writer,
            HubMetrics metrics) {
        var random = new SecureRandom();
        return new HubDesk(
                questions,
                subscribers,
                writer::write,
                () -> {
                    byte[] challenge = new byte[CHALLENGE_BYTES];
                    random.nextBytes(challenge);
                    return HexFormat.of().formatHex(challenge);
                },
                metrics,
                InstantSource.system());
    }

    @Bean
    Partners partners() {
        return new Partners();
    }

    @Bean
    TopicFollower hubFollower(
            PublisherSettings settings, Subscribers subscribers, Partners partners) {
        return HubFollower.follow(
                settings.kafka(),
                client(settings),
                new RegistrySchemas(settings.registry()),
                subscribers,
                partners);
    }

    @Bean
    ReceiptsController receipts(
            Partners partners, View view, TransactionalWriter writer, HubMetrics metrics) {
        return new ReceiptsController(
                partners,
                new Recalls(view),
                new ReceiptBook(writer::write, metrics),
                InstantSource.system());
    }

    @Bean
    SharedTopic<?> hubShares(
            PublisherSettings settings,
            Topics topics,
            RenderedFeeds rendered,
            Links links,
            View view,
            ReaderState reader,
            Caller deliveries,
            HubMetrics metrics) {
        HubSettings hub = settings.publisher().hub();
        InstantSource clock = InstantSource.system();
        var feeds = new SubscribedFeeds(topics, view, rendered);
        var patience = new Patience(hub.shortestPause(), hub.longestPause(), hub.givesUpAfter());
        return new HubShares(
                        settings.kafka(),
                        client(settings),
                        new RegistrySchemas(settings.registry()),
                        new FeedWatch(view, feeds),
                        new Distribution(reader, feeds, links, deliveries, patience, clock),
                        new Hosts(hub.atOnce(), hub.atOncePerHost()),
                        hub.settle(),
                        metrics,
                        clock)
                .shared();
    }

    /** Named so that its health is called hub. */
    @Bean("hub")
    HubHealth hubHealth(SharedTopic<?> shared, TopicFollower all) {
        return new HubHealth(shared, all);
    }

    @Bean
    HubController hubController(
            PublisherSettings settings, Topics topics, HubDesk desk, HubMetrics metrics) {
        HubSettings hub = settings.publisher().hub();
        return new HubController(
                new Requests(
                        topics, new Lease(hub.lease(), hub.shortestLease(), hub.longestLease())),
                desk,
                metrics);
    }

    private static Caller caller(HubSettings hub) {
        return new Caller(
                hub.timeout(),
                hub.atOnce(),
                hub.atOncePerHost(),
                hub.userAgent(),
                hub.privateHosts());
    }

    private static String client(PublisherSettings settings) {
        return "feed-publisher-hub-" + settings.instance();
    }
}
