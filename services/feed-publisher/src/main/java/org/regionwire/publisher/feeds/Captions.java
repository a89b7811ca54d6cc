package org.regionwire.publisher.feeds;

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

    /** Caption and credit; what the text of the article says itself is not said twice. */
    static String of(Article article, Media media) {
        String caption = media.caption() == null ? "" : media.caption().strip();
        return article.text().paragraphs().stream()
                .filter(paragraph -> !caption.isEmpty() && paragraph.startsWith(caption))
                .findFirst()
                .map(paragraph -> unsaid(media, paragraph.substring(caption.length())))
                .orElseGet(() -> caption + credit(media));
    }

    /** The credit, unless the rest of the paragraph names all of it. */
    private static String unsaid(Media media, String rest) {
        return media.credits().stream().allMatch(rest::contains) ? "" : credit(media);
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
        String names = String.join("/", media.credits());
        return names.isEmpty() ? "" : "（图：" + names + "）";
    }
}
