package org.regionwire.publisher.pages;

import java.time.Instant;
import java.util.List;
import org.regionwire.publisher.feeds.Links;
import org.regionwire.publisher.markup.Rendered;

/** A page that says why there is nothing to see. */
public final class MessagePage {

    private MessagePage() {}

    public static Rendered gone(Links links) {
        return of("这篇稿件已撤回", "发布方已将它撤下，这里不再提供它的任何版本。", links);
    }

    public static Rendered unknown(Links links) {
        return of("没有这篇稿件", "请检查地址。", links);
    }

    private static Rendered of(String title, String sentence, Links links) {
        return Page.page(
                title + " · Regionwire",
                links.home(),
                List.of(),
                links,
                Instant.EPOCH,
                html -> html.element("h1", title).line().element("p", sentence).line());
    }
}
