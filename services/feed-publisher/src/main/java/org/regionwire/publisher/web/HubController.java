package org.regionwire.publisher.web;

import java.nio.charset.StandardCharsets;
import org.regionwire.publisher.hub.Asked;
import org.regionwire.publisher.hub.Requests;
import org.regionwire.publisher.kafka.hub.HubDesk;
import org.regionwire.publisher.kafka.hub.HubMetrics;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/**
 * The WebSub hub: takes subscriptions and their ends; what comes of them is told to the callback.
 */
@RestController
public final class HubController {

    private static final MediaType TEXT = new MediaType("text", "plain", StandardCharsets.UTF_8);
    private static final String RETRY_AFTER_SECONDS = "10";

    private final Requests requests;
    private final HubDesk desk;
    private final HubMetrics metrics;

    public HubController(Requests requests, HubDesk desk, HubMetrics metrics) {
        this.requests = requests;
        this.desk = desk;
        this.metrics = metrics;
    }

    @PostMapping(path = "/hub", consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
    ResponseEntity<String> ask(@RequestBody MultiValueMap<String, String> form) {
        return switch (requests.read(form)) {
            case Asked.Wrong(String why) -> refused("wrong", HttpStatus.BAD_REQUEST, why);
            case Asked.UnknownFeed(String why) ->
                    refused("unknown-feed", HttpStatus.NOT_FOUND, why);
            case Asked.NotYet _ -> busy("Newspapers are being read in: try again in a moment.");
            case Asked.Fit asked when desk.take(asked) -> {
                metrics.asked("accepted");
                yield ResponseEntity.accepted()
                        .contentType(TEXT)
                        .body("The callback will be asked to confirm this.\n");
            }
            case Asked.Fit _ ->
                    busy("Too many requests wait for their confirmation: try again in a moment.");
        };
    }

    private ResponseEntity<String> refused(String outcome, HttpStatus status, String why) {
        metrics.asked(outcome);
        return ResponseEntity.status(status).contentType(TEXT).body(why + "\n");
    }

    private ResponseEntity<String> busy(String why) {
        metrics.asked("busy");
        return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
                .header(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS)
                .contentType(TEXT)
                .body(why + "\n");
    }
}
