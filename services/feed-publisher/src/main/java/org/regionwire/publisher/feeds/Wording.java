package org.regionwire.publisher.feeds;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.regionwire.publisher.article.Article;
import org.regionwire.publisher.article.Text;
import org.regionwire.publisher.markup.Html;
import org.regionwire.publisher.markup.LegalText;

/** All that stands under the headline: kicker, subhead, byline, paragraphs, captions. */
final class Wording {

    private Wording() {}

    static String html(Article article) {
        Html html = new Html();
        Text text = article.text();
        if (text.kicker() != null) {
            html.open("p").element("em", text.kicker()).close().line();
        }
        if (text.subhead() != null) {
            html.open("p").element("strong", text.subhead()).close().line();
        }
        if (text.by() != null) {
            html.element("p", text.by()).line();
        }
        text.paragraphs().forEach(paragraph -> html.element("p", paragraph).line());
        Captions.write(html, article);
        return html.toString().stripTrailing();
    }

    /** The same with a blank line between the parts. */
    static String plain(Article article) {
        Text text = article.text();
        Stream<String> head =
                Stream.of(text.kicker(), text.subhead(), text.by()).filter(Objects::nonNull);
        Stream<String> captions = article.media().stream().map(each -> Captions.of(article, each));
        return LegalText.of(
                Stream.of(head, text.paragraphs().stream(), captions)
                        .flatMap(part -> part)
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining("\n\n")));
    }
}
