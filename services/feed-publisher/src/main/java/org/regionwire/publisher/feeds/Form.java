package org.regionwire.publisher.feeds;

import java.util.Arrays;
import java.util.Optional;

/** The forms that a feed comes in. */
public enum Form {
    RSS("rss", "application/rss+xml"),
    ATOM("atom", "application/atom+xml"),
    JSON("json", "application/feed+json"),
    NINJS("ninjs", "application/json");

    private final String extension;
    private final String mediaType;

    Form(String extension, String mediaType) {
        this.extension = extension;
        this.mediaType = mediaType;
    }

    /** As in feed.rss. */
    public String extension() {
        return extension;
    }

    /** Without parameters. */
    public String mediaType() {
        return mediaType;
    }

    public static Optional<Form> of(String extension) {
        return Arrays.stream(values()).filter(form -> form.extension.equals(extension)).findFirst();
    }
}
