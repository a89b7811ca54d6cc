package org.regionwire.publisher.kafka.gate;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.QuorumInfo;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What time it is at the broker. Its controller says when each member of the quorum was last up to
 * date (KIP-836), and of itself that is now.
 */
public final class BrokerClock {

    private static final Logger LOG = LoggerFactory.getLogger(BrokerClock.class);

    private static final int TIMEOUT_MILLIS = 5_000;

    private BrokerClock() {}

    /**
     * By how much a clock here is surely ahead of the broker's.
     *
     * @return zero where it is not, or nobody tells: a broker that is away or does not let us ask
     */
    public static Duration outrunBy(InstantSource wall, String bootstrapServers) {
        Instant asked = wall.instant().truncatedTo(ChronoUnit.MILLIS);
        Duration ahead =
                ask(bootstrapServers)
                        .map(broker -> Duration.between(broker, asked))
                        .filter(Duration::isPositive)
                        .orElse(Duration.ZERO);
        if (ahead.compareTo(ClockWatch.TOLERATED) > 0) {
            LOG.warn("the clock here is ahead of the broker's: releases wait for {} more", ahead);
        }
        return ahead;
    }

    static Optional<Instant> ask(String bootstrapServers) {
        try (Admin admin =
                Admin.create(
                        Map.of(
                                AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG,
                                bootstrapServers,
                                AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG,
                                TIMEOUT_MILLIS,
                                AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG,
                                TIMEOUT_MILLIS / 2))) {
            QuorumInfo quorum = admin.describeMetadataQuorum().quorumInfo().get();
            return quorum.voters().stream()
                    .filter(voter -> voter.replicaId() == quorum.leaderId())
                    .flatMapToLong(voter -> voter.lastCaughtUpTimestamp().stream())
                    .mapToObj(Instant::ofEpochMilli)
                    .findFirst();
        } catch (ExecutionException e) {
            LOG.warn("the broker does not say what time it is: {}", String.valueOf(e.getCause()));
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }
}
