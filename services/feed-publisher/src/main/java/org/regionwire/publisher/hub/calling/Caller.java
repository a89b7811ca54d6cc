package org.regionwire.publisher.hub.calling;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.client5.http.routing.RoutingSupport;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.apache.hc.core5.util.Timeout;
import org.jspecify.annotations.Nullable;
import org.regionwire.messaging.addresses.AddressGuard;

/**
 * Calls subscribers: bounded in time, to public addresses only, and never to where an answer
 * redirects. Safe for threads.
 */
public final class Caller implements AutoCloseable {

    private static final Duration CONNECT = Duration.ofSeconds(5);

    /** A challenge is far shorter. */
    private static final int LOOKED_AT = 1024;

    private final ScheduledExecutorService timer =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().daemon().name("hub-timer").factory());
    private final Duration timeout;
    private final CloseableHttpClient client;

    /**
     * @param timeout for one call, however slowly the answer drips
     * @param atOnce calls under way at the same time
     * @param perHost of those, to one host
     * @param userAgent that subscribers see
     * @param allowedHosts hosts that may have a private address
     */
    public Caller(
            Duration timeout,
            int atOnce,
            int perHost,
            String userAgent,
            List<String> allowedHosts) {
        this.timeout = timeout;
        Timeout millis = Timeout.ofMilliseconds(timeout.toMillis());
        var connections =
                PoolingHttpClientConnectionManagerBuilder.create()
                        .setDnsResolver(new GuardedDns(new AddressGuard(allowedHosts)))
                        .setDefaultConnectionConfig(
                                ConnectionConfig.custom()
                                        .setConnectTimeout(
                                                Timeout.ofMilliseconds(CONNECT.toMillis()))
                                        .setSocketTimeout(millis)
                                        .build())
                        .setMaxConnTotal(atOnce)
                        .setMaxConnPerRoute(perHost)
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

    public Answer get(String url) {
        return call(url, null);
    }

    public Answer post(String url, byte[] body, String contentType, Map<String, String> headers) {
        return call(
                url,
                request -> {
                    request.setEntity(new ByteArrayEntity(body, null));
                    request.setHeader("Content-Type", contentType);
                    headers.forEach(request::setHeader);
                });
    }

    private interface Dressing {
        void of(HttpUriRequestBase request);
    }

    private Answer call(String url, @Nullable Dressing dressing) {
        HttpUriRequestBase request;
        try {
            request = dressing == null ? new HttpGet(url) : new HttpPost(url);
        } catch (IllegalArgumentException e) {
            return new Answer.None("“%s” is no URL.".formatted(url));
        }
        if (dressing != null) {
            dressing.of(request);
        }
        long end = System.nanoTime() + timeout.toNanos();
        ScheduledFuture<?> bell =
                timer.schedule(request::cancel, timeout.toNanos(), TimeUnit.NANOSECONDS);
        try {
            return answer(request);
        } catch (IOException | HttpException | RuntimeException e) {
            return new Answer.None(
                    System.nanoTime() >= end
                            ? "It gave no answer within %s.".formatted(timeout)
                            : "It cannot be called: %s.".formatted(reason(e)));
        } finally {
            bell.cancel(false);
        }
    }

    private Answer answer(HttpUriRequestBase request) throws IOException, HttpException {
        ClassicHttpResponse response =
                client.executeOpen(RoutingSupport.determineHost(request), request, null);
        byte[] start = new byte[0];
        try (response) {
            HttpEntity body = response.getEntity();
            if (body != null) {
                start = body.getContent().readNBytes(LOOKED_AT);
            }
            if (start.length == LOOKED_AT) {
                request.cancel(); // There may be more, without end.
            }
        } catch (IOException e) {
            // Its status stands, whatever became of the rest.
        }
        return new Answer.Status(response.getCode(), start);
    }

    private static String reason(Exception e) {
        return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    }

    @Override
    public void close() throws IOException {
        timer.shutdownNow();
        client.close();
    }
}
