package org.regionwire.ingest.html;

import java.net.URI;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.regionwire.ingest.cutting.Lines;

/** Pictures of a text, and what may be their captions. */
final class Pictures {

    /** Pixels; smaller ones are rules, buttons and tracking. */
    private static final int SMALLEST = 80;

    private static final int LONGEST_CAPTION = 150;
    private static final int SHORT_CAPTION = 60;

    private static final Pattern ORNAMENT =
            Pattern.compile(
                    "(?i)(?:logo|icon|qrcode|ewm|erweima|blank|space|pixel|loading|button|btn|avatar|arrow|line"
                            + "|(?:next|prev|previous)[-_]?page)[^/]*$");

    /** Where pages that load pictures late keep their addresses. */
    private static final String[] SOURCES = {
        "data-src", "data-original", "data-lazy-src", "data-url", "src"
    };

    private static final Set<String> SLANTED = Set.of("em", "i", "small", "figcaption", "center");

    private Pictures() {}

    /** {@code null} for an image that shows nothing. */
    static @Nullable Picture of(Element image, @Nullable String caption) {
        String source =
                Stream.of(SOURCES)
                        .map(image::attr)
                        .filter(value -> !value.isBlank() && !value.startsWith("data:"))
                        .findFirst()
                        .orElse("");
        Integer width = pixels(image.attr("width"));
        Integer height = pixels(image.attr("height"));
        boolean small =
                (width != null && width < SMALLEST) || (height != null && height < SMALLEST);
        if (source.isEmpty() || small || ORNAMENT.matcher(source).find()) {
            return null;
        }
        return new Picture(absolute(image.baseUri(), source), caption, width, height);
    }

    /**
     * Whether a line right below a picture speaks of it. One that is only set apart does so if the
     * next one is not set apart too: verse is.
     */
    static boolean isCaption(Part.Line line, @Nullable Part below) {
        if (line.text().length() > LONGEST_CAPTION) {
            return false;
        }
        boolean verse = below instanceof Part.Line next && isSetApart(next.holder());
        return Lines.isCaption(line.text())
                || (line.text().length() <= SHORT_CAPTION && !verse && isSetApart(line.holder()));
    }

    /** Not set like the text: centered, small, slanted, coloured, or named so. */
    private static boolean isSetApart(Element holder) {
        @Nullable Element element = holder;
        for (int i = 0; i < 3 && element != null; i++) {
            String look = element.attr("style") + " " + element.attr("align");
            String names = element.className() + " " + element.id();
            if (SLANTED.contains(element.normalName())
                    || look.matches(
                            "(?i).*(?:text-align:\\s*center|\\bcenter\\b|(?<![-a-z])color:).*")
                    || names.matches("(?i).*(?:caption|pic|img|photo|desc|tuzhu|note).*")) {
                return true;
            }
            if (!element.normalName().matches("span|font|strong|b|em|i|small")) {
                return false;
            }
            element = element.parent();
        }
        return false;
    }

    static @Nullable String absolute(String base, String href) {
        try {
            URI uri = URI.create(base.isEmpty() ? "" : base).resolve(href.strip());
            boolean web = "http".equals(uri.getScheme()) || "https".equals(uri.getScheme());
            return web && uri.getHost() != null ? uri.toString() : null;
        } catch (IllegalArgumentException e) {
            return null; // No address at all.
        }
    }

    private static @Nullable Integer pixels(String attribute) {
        return attribute.matches("\\d{1,5}(?:px)?")
                ? Integer.valueOf(attribute.replace("px", ""))
                : null;
    }
}
