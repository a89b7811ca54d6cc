package org.regionwire.ingest.html;

import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.regionwire.ingest.prose.Prose;

/**
 * The headline, and the lines above and below it.
 *
 * @param element that prints the headline; {@code null} where only the marks for machines have it
 */
record Headings(
        @Nullable Element element,
        @Nullable String kicker,
        @Nullable String headline,
        @Nullable String subhead) {

    private static final String ANY = "h1,h2,h3,h4,h5,h6";
    private static final int LEAST = 4;
    private static final int LONGEST = 120;
    private static final int LONGEST_TITLE = 500;

    /** What follows the headline in a title: {@code _某某网}, {@code --文化--人民网}, {@code - 某某日报}. */
    private static final String SITE = "\\s*(?:_{1,2}|-{2}|\\s[-–|]\\s?|[|｜]|-(?=[^-]{2,12}$)).*$";

    static Headings of(Document page, @Nullable Element text, Said said) {
        String title = Prose.oneLine(page.title());
        title = title.length() > LONGEST_TITLE ? "" : title;
        String marked = said.headline() == null ? null : Prose.oneLine(said.headline());
        Element element = element(page, text, marked, title);
        String printed = element == null ? null : Prose.oneLine(element.text());
        String bare = title.replaceFirst(SITE, "");
        String headline = first(whole(marked, title), whole(printed, title), blankToNull(bare));
        String kicker = said.kicker() == null ? beside(element, true) : said.kicker();
        String subhead = said.subhead() == null ? beside(element, false) : said.subhead();
        return new Headings(element, other(kicker, headline), headline, other(subhead, headline));
    }

    /** The element that prints what is marked, or what the title begins with. */
    private static @Nullable Element element(
            Document page, @Nullable Element text, @Nullable String marked, String title) {
        return Stream.of(
                        page.select("h1"),
                        page.select("h2,h3"),
                        page.select("[class~=(?i)title],[id~=(?i)title]"))
                .flatMap(List::stream)
                .filter(heading -> text == null || !isInside(text, heading))
                .filter(heading -> isHeadline(Prose.oneLine(heading.text()), marked, title))
                .findFirst()
                .orElse(null);
    }

    /** A heading on the page of a story below it, or another story's name, is inside neither. */
    private static boolean isInside(Element text, Element heading) {
        return heading == text || text.parents().contains(heading);
    }

    private static boolean isHeadline(String heading, @Nullable String marked, String title) {
        if (heading.length() < LEAST || heading.length() > LONGEST) {
            return false;
        }
        String stem = heading.replaceFirst("(?:\\.{3}|…+)$", "");
        return marked == null || marked.length() < LEAST
                ? title.isEmpty() || title.startsWith(stem)
                : marked.startsWith(stem) || stem.startsWith(marked) || title.startsWith(stem);
    }

    /** The heading right before or after it, as the parts of a headline stand. */
    private static @Nullable String beside(@Nullable Element element, boolean above) {
        Element beside = element;
        while (beside != null) {
            beside = above ? beside.previousElementSibling() : beside.nextElementSibling();
            if (beside != null && !beside.text().isBlank()) {
                String line = Prose.oneLine(beside.text());
                return beside.is(ANY) && line.length() <= LONGEST ? line : null;
            }
        }
        return null;
    }

    /** A headline that was cut short, as the title has it in full. */
    private static @Nullable String whole(@Nullable String headline, String title) {
        if (headline == null || headline.isBlank()) {
            return null;
        }
        String stem = headline.replaceFirst("(?:\\.{3}|…+)$", "");
        String full = title.replaceFirst(SITE, "");
        return stem.length() < headline.length()
                        && full.startsWith(stem)
                        && full.length() > stem.length()
                ? full
                : headline;
    }

    private static @Nullable String other(@Nullable String line, @Nullable String headline) {
        return line == null || line.isBlank() || line.equals(headline) ? null : Prose.oneLine(line);
    }

    private static @Nullable String first(@Nullable String... candidates) {
        for (String candidate : candidates) {
            if (candidate != null) {
                return candidate;
            }
        }
        return null;
    }

    private static @Nullable String blankToNull(String text) {
        return text.isBlank() ? null : text;
    }
}
