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

/** Feeds and pages of publications, of their issues by date, and of the pages of those. */
@RestController
public final class PublicationController {

    private static final String PUBLICATION = "/publications/{publication}";
    private static final String ISSUE = PUBLICATION + "/issues/{issue}";
    private static final String PAGE = ISSUE + "/pages/{page}";
    private static final String FEED = "/feed.{extension}";
    private static final String ARCHIVE = "/archive/{period}" + FEED;
    private static final String PARTS = "/feeds.json";

    private final PrintServing serving;

    public PublicationController(PrintServing serving) {
        this.serving = serving;
    }

    @GetMapping("/publications")
    ResponseEntity<byte[]> publications(@RequestHeader HttpHeaders asked) throws IOException {
        return serving.page(asked);
    }

    @GetMapping({PUBLICATION, ISSUE, PAGE})
    ResponseEntity<byte[]> page(
            @PathVariable String publication,
            @PathVariable(required = false) @Nullable String issue,
            @PathVariable(required = false) @Nullable String page,
            @RequestHeader HttpHeaders asked)
            throws IOException {
        return serving.page(new PrintWanted(publication, issue, page), asked);
    }

    @GetMapping({PUBLICATION + FEED, ISSUE + FEED, PAGE + FEED})
    ResponseEntity<byte[]> feed(
            @PathVariable String publication,
            @PathVariable(required = false) @Nullable String issue,
            @PathVariable(required = false) @Nullable String page,
            @PathVariable String extension,
            HttpServletRequest request,
            @RequestHeader HttpHeaders asked)
            throws IOException {
        return serving.feed(
                new PrintWanted(publication, issue, page),
                extension,
                request.getQueryString(),
                asked);
    }

    @GetMapping({PUBLICATION + ARCHIVE, ISSUE + ARCHIVE, PAGE + ARCHIVE})
    ResponseEntity<byte[]> archive(
            @PathVariable String publication,
            @PathVariable(required = false) @Nullable String issue,
            @PathVariable(required = false) @Nullable String page,
            @PathVariable String period,
            @PathVariable String extension,
            HttpServletRequest request,
            @RequestHeader HttpHeaders asked)
            throws IOException {
        return serving.archive(
                new PrintWanted(publication, issue, page),
                period,
                extension,
                request.getQueryString(),
                asked);
    }

    @GetMapping({PUBLICATION + PARTS, ISSUE + PARTS})
    ResponseEntity<byte[]> parts(
            @PathVariable String publication,
            @PathVariable(required = false) @Nullable String issue,
            @RequestHeader HttpHeaders asked)
            throws IOException {
        return serving.parts(new PrintWanted(publication, issue, null), asked);
    }
}
