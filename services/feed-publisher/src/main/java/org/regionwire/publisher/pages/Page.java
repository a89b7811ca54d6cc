package org.regionwire.publisher.pages;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.regionwire.publisher.feeds.Coverage;
import org.regionwire.publisher.feeds.Feed;
import org.regionwire.publisher.feeds.Form;
import org.regionwire.publisher.feeds.Links;
import org.regionwire.publisher.markup.Html;
import org.regionwire.publisher.markup.Rendered;

/** The frame of every page. No script; the style sheet stands in the page. */
public final class Page {

    private static final String STYLE = style();

    private Page() {}

    /** Content-Security-Policy of every page: our style sheet, pictures of others, nothing else. */
    public static String policy() {
        return "default-src 'none'; img-src http: https:; style-src 'sha256-%s'; base-uri 'none'; form-action 'none'"
                .formatted(sha256(STYLE));
    }

    /** A link in the head of a page. */
    record HeadLink(String rel, String type, String title, String href) {}

    /** Links that tell a reader where the feeds of a section are. */
    static List<HeadLink> feedLinks(Coverage coverage, Links links) {
        return List.of(
                feedLink(coverage, links, Form.ATOM, "Atom"),
                feedLink(coverage, links, Form.RSS, "RSS"),
                feedLink(coverage, links, Form.JSON, "JSON Feed"));
    }

    private static HeadLink feedLink(Coverage coverage, Links links, Form form, String label) {
        return new HeadLink(
                "alternate",
                form.mediaType(),
                coverage.name() + " · " + label,
                links.feed(coverage.section(), form));
    }

    static Rendered page(
            String title,
            String canonical,
            List<HeadLink> headLinks,
            Links links,
            Instant changedAt,
            Consumer<Html> main) {
        Html html = new Html().constant("<!DOCTYPE html>\n");
        html.open("html", "lang", Feed.LANGUAGE).line().open("head").line();
        html.open("meta", "charset", "utf-8").line();
        html.open("meta", "name", "viewport", "content", "width=device-width, initial-scale=1")
                .line();
        html.element("title", title).line();
        html.open("link", "rel", "canonical", "href", canonical).line();
        for (HeadLink link : headLinks) {
            html.open(
                            "link",
                            "rel",
                            link.rel(),
                            "type",
                            link.type(),
                            "title",
                            link.title(),
                            "href",
                            link.href())
                    .line();
        }
        html.open("style").constant(STYLE).close().line().close().line();
        html.open("body").line().open("header");
        html.element("a", "Regionwire", "href", links.home()).text(" · 各地新闻").close().line();
        html.open("main").line();
        main.accept(html);
        html.close().line().open("footer");
        html.element("a", "所有地区与订阅源", "href", links.home()).close().line();
        html.close().line().close().line();
        return new Rendered("text/html", html.toString().getBytes(UTF_8), changedAt);
    }

    private static String style() {
        try (InputStream css =
                Objects.requireNonNull(
                        Page.class.getResourceAsStream("page.css"), "page.css is not in the jar")) {
            return new String(css.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String sha256(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
            return Base64.getEncoder().encodeToString(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
