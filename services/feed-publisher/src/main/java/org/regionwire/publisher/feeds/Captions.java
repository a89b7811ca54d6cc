package org.regionwire.publisher.feeds;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.regionwire.publisher.article.Article;
import org.regionwire.publisher.article.Media;
import org.regionwire.publisher.markup.Html;

/** Pictures with caption and credit. */
public final class Captions {

    private Captions() {}

    /** Each picture of the article, or its caption alone where a page of text has no file of it. */
    public static void write(Html html, Article article) {
        article.media().forEach(media -> write(html, media, of(article, media)));
    }

    /** Caption and credit. A caption that is the article itself is not said twice. */
    static String of(Article article, Media media) {
        String caption = media.caption() == null ? "" : media.caption().strip();
        boolean said = article.text().paragraphs().stream().anyMatch(caption::equals);
        return said ? credit(media) : caption + credit(media);
    }

    private static void write(Html html, Media media, String caption) {
        boolean picture = media.type().equals("picture") || media.type().equals("graphic");
        if (!picture || media.renditions().isEmpty()) {
            if (!caption.isEmpty()) {
                html.element("p", caption, "class", "caption").line();
            }
            return;
        }
        String alt = media.caption() == null ? "" : media.caption();
        html.open("figure").open("img", "src", media.renditions().getFirst().href(), "alt", alt);
        if (!caption.isEmpty()) {
            html.element("figcaption", caption);
        }
        html.close().line();
    }

    /** （图：何华文/中经视觉）. */
    private static String credit(Media media) {
        String names =
                Stream.of(media.by(), media.creditLine())
                        .filter(Objects::nonNull)
                        .distinct()
                        .collect(Collectors.joining("/"));
        return names.isEmpty() ? "" : "（图：" + names + "）";
    }
}
