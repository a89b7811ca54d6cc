package org.regionwire.messaging.tracing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.sdk.OpenTelemetrySdk;
import io.opentelemetry.sdk.testing.exporter.InMemorySpanExporter;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.data.StatusData;
import io.opentelemetry.sdk.trace.export.SimpleSpanProcessor;
import io.opentelemetry.sdk.trace.samplers.Sampler;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SpansTest {

    private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";
    private static final String PARENT = "00f067aa0ba902b7";
    private static final String SAMPLED = "00-" + TRACE + "-" + PARENT + "-01";
    private static final String UNSAMPLED = "00-" + TRACE + "-" + PARENT + "-00";

    private final InMemorySpanExporter told = InMemorySpanExporter.create();
    private final Spans spans =
            new Spans(
                    OpenTelemetrySdk.builder()
                            .setTracerProvider(
                                    SdkTracerProvider.builder()
                                            .setSampler(Sampler.parentBased(Sampler.alwaysOff()))
                                            .addSpanProcessor(SimpleSpanProcessor.create(told))
                                            .build())
                            .build());

    @Test
    void a_record_is_a_child_of_who_wrote_it_and_the_parent_of_what_comes_of_it() {
        Headers written = headers(null);
        Begun span = begin(SAMPLED);
        span.about("regionwire.uri", "urn:1").writeTo(written);
        span.end();

        SpanData one = told.getFinishedSpanItems().getFirst();
        assertThat(one.getName()).isEqualTo("process articles.ingested");
        assertThat(one.getTraceId()).isEqualTo(TRACE);
        assertThat(one.getParentSpanId()).isEqualTo(PARENT);
        assertThat(traceparent(written)).isEqualTo("00-" + TRACE + "-" + one.getSpanId() + "-01");
    }

    @Test
    void a_failure_says_why() {
        begin(SAMPLED).failed("no Avro");

        assertThat(told.getFinishedSpanItems().getFirst().getStatus())
                .isEqualTo(StatusData.create(StatusData.error().getStatusCode(), "no Avro"));
    }

    @Test
    void what_the_sender_did_not_sample_is_told_nowhere_and_yet_goes_on() {
        Headers written = headers(null);
        Begun span = begin(UNSAMPLED);
        span.writeTo(written);
        span.end();

        assertThat(told.getFinishedSpanItems()).isEmpty();
        assertThat(traceparent(written)).startsWith("00-" + TRACE).endsWith("-00");
    }

    @Test
    void a_span_under_way_is_told_nowhere() {
        begin(SAMPLED);

        assertThat(told.getFinishedSpanItems()).isEmpty();
    }

    @Test
    void a_record_without_a_valid_traceparent_begins_a_trace_of_its_own() {
        assertThat(begin(null).traceparent()).isPresent();
        assertThat(begin("00-nonsense").traceparent()).get().asString().doesNotContain(TRACE);
    }

    @Test
    void where_no_spans_are_made_a_traceparent_goes_on_as_it_came() {
        Spans none = new Spans(OpenTelemetry.noop());
        Headers written = headers(null);
        none.ofRecord("process", "articles.ingested", 0, 1, headers(SAMPLED)).writeTo(written);

        assertThat(traceparent(written)).isEqualTo(SAMPLED);
        assertThat(none.root("heartbeat").traceparent()).isEmpty();
    }

    private Begun begin(@Nullable String traceparent) {
        return spans.ofRecord("process", "articles.ingested", 3, 17, headers(traceparent));
    }

    private static Headers headers(@Nullable String traceparent) {
        Headers headers = new RecordHeaders();
        return traceparent == null
                ? headers
                : headers.add("traceparent", traceparent.getBytes(UTF_8));
    }

    private static String traceparent(Headers headers) {
        return new String(headers.lastHeader("traceparent").value(), UTF_8);
    }
}
