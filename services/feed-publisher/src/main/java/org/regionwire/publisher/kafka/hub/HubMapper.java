package org.regionwire.publisher.kafka.hub;

import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.regionwire.messaging.keys.ApiKey;
import org.regionwire.publisher.hub.Progress;
import org.regionwire.publisher.hub.Subscription;
import org.regionwire.publisher.positions.Position;
import org.regionwire.publisher.receipts.Judged;
import org.regionwire.publisher.receipts.Partner;
import org.regionwire.publisher.view.Mark;
import org.regionwire.schemas.Delivery;
import org.regionwire.schemas.Receipt;

/** Subscriptions and deliveries, between records and what the rules know. */
final class HubMapper {

    private HubMapper() {}

    static Subscription toDomain(org.regionwire.schemas.Subscription record) {
        return new Subscription(
                record.getCallback(),
                record.getTopic(),
                record.getSecret(),
                Duration.ofSeconds(record.getLeaseSeconds()),
                record.getVerifiedAt(),
                record.getReplay());
    }

    static org.regionwire.schemas.Subscription toWire(Subscription subscription) {
        return org.regionwire.schemas.Subscription.newBuilder()
                .setCallback(subscription.callback())
                .setTopic(subscription.topic())
                .setSecret(subscription.secret())
                .setLeaseSeconds(subscription.lease().toSeconds())
                .setExpires(subscription.expires())
                .setVerifiedAt(subscription.verifiedAt())
                .setReplay(subscription.replay())
                .build();
    }

    static Progress toDomain(Delivery record) {
        return new Progress(
                record.getDelivered(),
                upTo(record),
                position(record.getCursor()),
                record.getReplayed(),
                record.getAbandoned(),
                record.getFailures(),
                record.getFailingSince(),
                record.getNextAttempt(),
                record.getLastDelivered(),
                record.getLastError());
    }

    private static @Nullable Mark upTo(Delivery record) {
        Instant upTo = record.getUpTo();
        return upTo == null ? null : new Mark(upTo, record.getUpToUri());
    }

    static Delivery toWire(Subscription subscription, Progress progress) {
        Position position = progress.position();
        Mark upTo = progress.upTo();
        return Delivery.newBuilder()
                .setCallback(subscription.callback())
                .setTopic(subscription.topic())
                .setCursor(ByteBuffer.wrap(position == null ? new byte[0] : position.bytes()))
                .setDelivered(progress.delivered())
                .setUpTo(upTo == null ? null : upTo.orderedAt())
                .setUpToUri(upTo == null ? "" : upTo.uri())
                .setReplayed(progress.replayed())
                .setAbandoned(progress.abandoned())
                .setFailures(progress.failures())
                .setFailingSince(progress.failingSince())
                .setNextAttempt(progress.nextAttempt())
                .setLastDelivered(progress.lastDelivered())
                .setLastError(progress.lastError())
                .build();
    }

    private static @Nullable Position position(ByteBuffer cursor) {
        byte[] bytes = new byte[cursor.remaining()];
        cursor.duplicate().get(bytes);
        return bytes.length == 0 ? null : Position.of(bytes);
    }

    static Partner toDomain(org.regionwire.schemas.Partner record) {
        return new Partner(
                record.getId(),
                record.getApiKeys().stream()
                        .map(k -> new ApiKey(k.getId(), k.getHash(), k.getExpires()))
                        .toList());
    }

    static Receipt receipt(String partner, Judged.Recorded article, Instant acknowledgedAt) {
        return Receipt.newBuilder()
                .setPartner(partner)
                .setArticle(article.uri())
                .setVersion(article.version())
                .setAcknowledgedAt(acknowledgedAt)
                .build();
    }
}
