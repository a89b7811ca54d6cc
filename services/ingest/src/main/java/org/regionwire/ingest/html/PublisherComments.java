package org.regionwire.ingest.html;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;
import org.regionwire.ingest.prose.Html;

/**
 * The comments that Founder's publishing system leaves in the pages of digital editions: {@code
 * <!--enpproperty <articleid>…</articleid> … /enpproperty-->}, and {@code <!--enpcontent-->} around
 * the text.
 */
final class PublisherComments {

    private static final Pattern PROPERTY =
            Pattern.compile("<([a-zA-Z]{2,20})>(.{0,2000}?)</\\1>", Pattern.DOTALL);

    /** Comments that are looked at. */
    private static final int MOST = 2_000;

    private PublisherComments() {}

    static Said read(Document page) {
        Map<String, String> properties = new HashMap<>();
        for (Comment comment : page.nodeStream(Comment.class).limit(MOST).toList()) {
            String data = comment.getData();
            if (data.stripLeading().startsWith("enpproperty")) {
                Matcher property = PROPERTY.matcher(data);
                while (property.find()) {
                    properties.putIfAbsent(
                            property.group(1).toLowerCase(Locale.ROOT),
                            Html.line(property.group(2)));
                }
            }
        }
        String id = properties.get("articleid");
        return new Said(
                id == null ? properties.get("id") : id,
                null,
                properties.get("introtitle"),
                properties.get("title"),
                properties.get("subtitle"),
                properties.get("author"),
                properties.get("sourcename"),
                properties.get("date"),
                null,
                null,
                List.of());
    }

    /** What stands between the marks of the text, in an element of its own. */
    static @Nullable Element text(Document page) {
        Comment start =
                page.nodeStream(Comment.class)
                        .filter(comment -> comment.getData().strip().equals("enpcontent"))
                        .findFirst()
                        .orElse(null);
        if (start == null) {
            return null;
        }
        Element text = new Element("div");
        Node next = start.nextSibling();
        while (next != null && !isEnd(next)) {
            Node after = next.nextSibling();
            text.appendChild(next);
            next = after;
        }
        start.after(text);
        return text;
    }

    private static boolean isEnd(Node node) {
        return node instanceof Comment comment && comment.getData().strip().equals("/enpcontent");
    }
}
