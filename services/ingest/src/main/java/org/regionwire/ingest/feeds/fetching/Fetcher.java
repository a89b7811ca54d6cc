package org.regionwire.ingest.feeds.fetching;

import static java.util.Objects.requireNonNullElse;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.MessageHeaders;
import org.apache.hc.core5.util.Timeout;
import org.jspecify.annotations.Nullable;
import org.regionwire.ingest.feeds.polling.Wishes;
import org.regionwire.messaging.addresses.AddressGuard;

/** Asks servers over HTTP: conditionally, packed, bounded in time and size. Safe for threads. */
public final class Fetcher implements AutoCloseable {

    private static final Pattern CHARSET =
            Pattern.compile("charset\\s*=\\s*[\"']?([A-Za-z0-9._:-]+)", Pattern.CASE_INSENSITIVE);

    /**
     * What is asked.
     *
     * @param etag validators of the answer before, as it gave them
     * @param accept media types
     */
    public record Question(
            String url, @Nullable String etag, @Nullable String lastModified, String accept) {}

    private final ScheduledExecutorService timer =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().daemon().name("fetch-timer").factory());
    private final FetchLimits limits;
    private final InstantSource clock;
    private final CloseableHttpClient client;

    /**
     * @param userAgent that servers see: name and where to complain
     * @param allowedHosts hosts that may have a private address
     */
    public Fetcher(
            FetchLimits limits, String userAgent, List<String> allowedHosts, InstantSource clock) {
        this.limits = limits;
        this.clock = clock;
        var connections =
                PoolingHttpClientConnectionManagerBuilder.create()
                        .setDnsResolver(new GuardedDns(new AddressGuard(allowedHosts)))
                        .setDefaultConnectionConfig(
                                ConnectionConfig.custom()
                                        .setConnectTimeout(timeout(limits.connect()))
                                        .setSocketTimeout(timeout(limits.total()))
                                        .build())
                        .setMaxConnTotal(200)
                        .build();
        this.client =
                HttpClients.custom()
                        .setConnectionManager(connections)
                        .setUserAgent(userAgent)
                        .disableRedirectHandling()
                        .disableContentCompression()
                        .disableCookieManagement()
                        .disableAuthCaching()
                        .disableAutomaticRetries()
                        .evictExpiredConnections()
                        .build();
    }

    /** Asks and waits, no longer than the limits say. */
    public Answer fetch(Question question) {
        Redirects way = new Redirects(question.url(), limits.redirects());
        long end = System.nanoTime() + limits.total().toNanos();
        try {
            while (true) {
                Answer answer = hop(question, way, end - System.nanoTime());
                if (answer != null) {
                    return answer;
                }
            }
        } catch (IOException | RuntimeException e) {
            return failed(
                    System.nanoTime() >= end
                            ? "It gave no whole answer within %s.".formatted(limits.total())
                            : reason(e));
        }
    }

    /** One request; null when it was redirected. */
    private @Nullable Answer hop(Question question, Redirects way, long nanos) throws IOException {
        var request = new HttpGet(way.at());
        request.setHeader("Accept", question.accept());
        request.setHeader("Accept-Encoding", "gzip, br");
        if (question.etag() != null) {
            request.setHeader("If-None-Match", question.etag());
        }
        if (question.lastModified() != null) {
            request.setHeader("If-Modified-Since", question.lastModified());
        }
        ScheduledFuture<?> bell =
                timer.schedule(request::cancel, Math.max(0, nanos), TimeUnit.NANOSECONDS);
        try {
            return client.execute(request, response -> answer(response, way));
        } finally {
            bell.cancel(false);
        }
    }

    private @Nullable Answer answer(ClassicHttpResponse response, Redirects way)
            throws IOException {
        int status = response.getCode();
        if (Redirects.is(status)) {
            String refused = way.follow(status, header(response, "Location").orElse(null));
            return refused == null ? null : failed(refused);
        }
        Wishes wishes = Wishes.of(name -> header(response, name), clock.instant());
        return switch (status) {
            case 200 -> body(response, way, wishes);
            case 304 -> new Answer.NotModified(way.permanent(), wishes);
            case 410 -> new Answer.Gone();
            case 429, 503 -> failed(status, requireNonNullElse(wishes.retryAfter(), Duration.ZERO));
            default -> failed(status, wishes.retryAfter());
        };
    }

    private Answer body(ClassicHttpResponse response, Redirects way, Wishes wishes)
            throws IOException {
        if (response.getEntity() == null) {
            return failed("It answers 200 and nothing.");
        }
        try (InputStream packed = response.getEntity().getContent()) {
            byte[] content =
                    Unpacking.read(
                            packed,
                            header(response, "Content-Encoding").orElse(null),
                            limits.largest());
            Matcher charset = CHARSET.matcher(header(response, "Content-Type").orElse(""));
            return new Answer.Body(
                    content,
                    charset.find() ? charset.group(1) : null,
                    way.at(),
                    way.permanent(),
                    header(response, "ETag").orElse(null),
                    header(response, "Last-Modified").orElse(null),
                    wishes);
        }
    }

    private static Optional<String> header(MessageHeaders response, String name) {
        return Optional.ofNullable(response.getFirstHeader(name)).map(Header::getValue);
    }

    private static Answer failed(int status, @Nullable Duration retryAfter) {
        return new Answer.Failed("It answers %d.".formatted(status), retryAfter);
    }

    private static Answer failed(String reason) {
        return new Answer.Failed(reason, null);
    }

    private static String reason(Exception e) {
        String message = e.getMessage();
        if (e instanceof Unpacking.UnfitException && message != null) {
            return message;
        }
        return "It cannot be asked: %s."
                .formatted(message == null ? e.getClass().getSimpleName() : message);
    }

    private static Timeout timeout(Duration duration) {
        return Timeout.ofMilliseconds(duration.toMillis());
    }

    @Override
    public void close() throws IOException {
        timer.shutdownNow();
        client.close();
    }
}
