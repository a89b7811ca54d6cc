package org.regionwire.ingest.agencies.item;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.regionwire.ingest.providers.Provider.TextRights;

/**
 * One version of one text item, whichever format it came in.
 *
 * @param paragraphs plain text; empty where a recall comes without it
 * @param editorsNote for editors only: kept, never published
 */
public record AgencyItem(
        Identity identity,
        Status status,
        Heading heading,
        List<String> paragraphs,
        List<Medium> media,
        Filing filing,
        Times times,
        Rights rights,
        List<InfoSource> infoSources,
        @Nullable String editorsNote) {

    /** Status as ninjs has it. */
    public enum Status {
        USABLE,
        /** Questionable: recalled, may return. */
        WITHHELD,
        /** Killed: recalled for good. */
        CANCELED
    }

    /**
     * Which item this is, in its source's own words.
     *
     * @param sourceId the same for all versions
     * @param version from 1, higher for newer; null where the source does not count
     * @param altIds other ids of the same item
     * @param evolvedFrom id of the item that this one replaces
     * @param signals update, correction
     */
    public record Identity(
            String sourceId,
            @Nullable Long version,
            List<AltId> altIds,
            @Nullable String evolvedFrom,
            List<String> signals) {}

    /** Another id, as its owner writes it. */
    public record AltId(String role, String value) {}

    /** What stands around the text. */
    public record Heading(
            @Nullable String kicker,
            @Nullable String headline,
            @Nullable String subhead,
            @Nullable String by,
            @Nullable String located,
            @Nullable String description) {}

    /**
     * How it is filed.
     *
     * @param language BCP 47
     * @param urgency 1 (highest) to 9
     */
    public record Filing(
            @Nullable String language,
            @Nullable String genre,
            @Nullable Integer urgency,
            List<Subject> subjects,
            List<String> keywords) {}

    /**
     * A topic that the source gave.
     *
     * @param relevance 0 to 1
     */
    public record Subject(String uri, String name, @Nullable Double relevance) {}

    /**
     * When it was made, and when it may be shown.
     *
     * @param contentCreated ISO 8601, partial where the source is
     * @param embargoedUntil {@link Instants#FURTHER_NOTICE} without an end
     */
    public record Times(
            @Nullable Instant firstCreated,
            @Nullable Instant versionCreated,
            @Nullable String contentCreated,
            @Nullable Instant embargoedUntil,
            @Nullable Instant expires) {

        /** The wire counts milliseconds: an embargo ends with the next whole one, never before. */
        public Times {
            if (embargoedUntil != null) {
                embargoedUntil = embargoedUntil.plusNanos(999_999).truncatedTo(ChronoUnit.MILLIS);
            }
        }
    }

    /**
     * What the item itself says of its rights.
     *
     * @param text how much of it may be published; null: as its provider has it
     */
    public record Rights(
            @Nullable String copyrightHolder,
            @Nullable String copyrightNotice,
            @Nullable String usageTerms,
            @Nullable TextRights text) {

        /** Those that leave it to the provider how much of the text may be published. */
        public Rights(
                @Nullable String copyrightHolder,
                @Nullable String copyrightNotice,
                @Nullable String usageTerms) {
            this(copyrightHolder, copyrightNotice, usageTerms, null);
        }
    }

    /** Somebody who supplied it. */
    public record InfoSource(String name, @Nullable String role, @Nullable String uri) {}

    /**
     * A picture, video, sound or graphic.
     *
     * @param type picture, video, audio or graphic
     */
    public record Medium(
            String type,
            @Nullable String caption,
            @Nullable String by,
            @Nullable String creditLine,
            List<Rendition> renditions) {}

    /** One file of a medium; absolute http or https address. */
    public record Rendition(
            String href,
            @Nullable String contentType,
            @Nullable Integer width,
            @Nullable Integer height,
            @Nullable Long sizeInBytes) {}

    public AgencyItem {
        paragraphs = List.copyOf(paragraphs);
        media = List.copyOf(media);
        infoSources = List.copyOf(infoSources);
    }

    /** Everything of it that readers see. */
    public Stream<String> words() {
        return Stream.of(
                        Stream.of(
                                heading.kicker(),
                                heading.headline(),
                                heading.subhead(),
                                heading.by(),
                                heading.located(),
                                heading.description()),
                        paragraphs.stream(),
                        media.stream().flatMap(m -> Stream.of(m.caption(), m.by(), m.creditLine())))
                .<@Nullable String>flatMap(strings -> strings)
                .filter(Objects::nonNull);
    }
}
