package org.regionwire.publisher.pages;

import java.time.Instant;
import java.util.List;
import org.regionwire.publisher.feeds.Coverage;
import org.regionwire.publisher.feeds.Links;
import org.regionwire.publisher.markup.Rendered;

/** The page that asks which of several regions or publications of the same name is meant. */
public final class ChoicesPage {

    private ChoicesPage() {}

    public static Rendered of(String name, List<? extends Coverage> choices, Links links) {
        return Page.page(
                name + " · Regionwire",
                links.home(),
                List.of(),
                links,
                Instant.EPOCH,
                html -> {
                    html.element("h1", "“" + name + "”指哪一个？").line();
                    html.open("ul", "class", "entries").line();
                    for (Coverage choice : choices) {
                        html.open("li")
                                .element(
                                        "a",
                                        choice.fullName(),
                                        "href",
                                        links.page(choice.section()));
                        if (choice instanceof Coverage.Print print) {
                            html.text("（" + print.section().publication() + "）");
                        }
                        FeedLinks.write(html, choice, links);
                        html.close().line();
                    }
                    html.close().line();
                });
    }
}
