package org.regionwire.publisher.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** Feeds and pages of regions, of topics, and of topics in regions, by code or by name. */
@RestController
public final class FeedController {

    private final Serving serving;

    public FeedController(Serving serving) {
        this.serving = serving;
    }

    @GetMapping("/feed.{extension}")
    ResponseEntity<byte[]> selection(
            @PathVariable String extension,
            HttpServletRequest request,
            @RequestHeader HttpHeaders asked)
            throws IOException {
        return serving.selection(extension, request.getQueryString(), asked);
    }

    @GetMapping({"/regions/{region}", "/topics/{topic}", "/regions/{region}/topics/{topic}"})
    ResponseEntity<byte[]> page(
            @PathVariable(required = false) @Nullable String region,
            @PathVariable(required = false) @Nullable String topic,
            @RequestHeader HttpHeaders asked)
            throws IOException {
        return serving.page(new Wanted(region, topic), asked);
    }

    @GetMapping({
        "/regions/{region}/feed.{extension}",
        "/topics/{topic}/feed.{extension}",
        "/regions/{region}/topics/{topic}/feed.{extension}"
    })
    ResponseEntity<byte[]> feed(
            @PathVariable(required = false) @Nullable String region,
            @PathVariable(required = false) @Nullable String topic,
            @PathVariable String extension,
            HttpServletRequest request,
            @RequestHeader HttpHeaders asked)
            throws IOException {
        return serving.feed(new Wanted(region, topic), extension, request.getQueryString(), asked);
    }

    @GetMapping({
        "/regions/{region}/archive/{period}/feed.{extension}",
        "/topics/{topic}/archive/{period}/feed.{extension}",
        "/regions/{region}/topics/{topic}/archive/{period}/feed.{extension}"
    })
    ResponseEntity<byte[]> archive(
            @PathVariable(required = false) @Nullable String region,
            @PathVariable(required = false) @Nullable String topic,
            @PathVariable String period,
            @PathVariable String extension,
            HttpServletRequest request,
            @RequestHeader HttpHeaders asked)
            throws IOException {
        return serving.archive(
                new Wanted(region, topic), period, extension, request.getQueryString(), asked);
    }

    @GetMapping("/regions/{region}/feeds.json")
    ResponseEntity<byte[]> topicsOfRegion(
            @PathVariable String region, @RequestHeader HttpHeaders asked) throws IOException {
        return serving.topics(region, asked);
    }
}
