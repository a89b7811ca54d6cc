package org.regionwire.publisher.feeds;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.regionwire.publisher.archives.Period;
import org.regionwire.publisher.article.Article;
import org.regionwire.publisher.article.Region;
import org.regionwire.publisher.article.Section;
import org.regionwire.publisher.article.Subject;
import org.regionwire.publisher.article.Text;
import org.regionwire.publisher.feeds.Entry.Category;
import org.regionwire.publisher.markup.LegalText;
import org.regionwire.publisher.view.Departed;
import org.regionwire.publisher.view.Duplicates;
import org.regionwire.publisher.view.Window;
import org.regionwire.publisher.view.Window.Listed;

/** Makes a feed out of what stands in a section. Nothing of it comes from clock or machine. */
public final class Feeds {

    private final Links links;

    public Feeds(Links links) {
        this.links = links;
    }

    /** The newest of what it covers. */
    public Feed of(
            Coverage coverage,
            Window window,
            Form form,
            Duplicates duplicates,
            Optional<Period> before) {
        Section section = coverage.section();
        return of(
                coverage,
                window,
                links.feed(section, form, duplicates),
                hub(),
                new History(archive(section, form, duplicates, before), null));
    }

    /** What a reader has put together. */
    Feed of(Selection selection, Window window, Form form, Duplicates duplicates) {
        return of(
                selection.coverage(),
                selection.title(),
                links.home(),
                window,
                links.selection(selection, form, duplicates),
                null,
                History.NONE);
    }

    /** What it covered in a stretch of time. */
    public Feed archive(
            Coverage coverage,
            Window window,
            Form form,
            Duplicates duplicates,
            Period period,
            Optional<Period> before) {
        Section section = coverage.section();
        return of(
                coverage,
                window,
                links.archive(section, period, form, duplicates),
                null,
                new History(
                        archive(section, form, duplicates, before),
                        links.feed(section, form, duplicates)));
    }

    private @Nullable String archive(
            Section section, Form form, Duplicates duplicates, Optional<Period> period) {
        return period.map(each -> links.archive(section, each, form, duplicates)).orElse(null);
    }

    /** Of what can be subscribed to: not of the past, nor of what a reader has put together. */
    private @Nullable String hub() {
        return links.hub() == null ? null : links.hub().toString();
    }

    private Feed of(
            Coverage coverage, Window window, String self, @Nullable String hub, History history) {
        return of(
                coverage,
                coverage.name(),
                links.page(coverage.section()),
                window,
                self,
                hub,
                history);
    }

    private Feed of(
            Coverage coverage,
            String title,
            String page,
            Window window,
            String self,
            @Nullable String hub,
            History history) {
        return new Feed(
                coverage,
                title + " · Regionwire",
                coverage.sentence(),
                page,
                self,
                hub,
                window.changedAt(),
                history,
                window.entries().stream().map(this::entry).toList(),
                window.departed().stream().map(this::gone).toList());
    }

    private Gone gone(Departed departed) {
        return new Gone(
                departed.uri(),
                links.article(departed.uri()),
                departed.when(),
                departed.elsewhere());
    }

    /** An article as every feed shows it. */
    public Entry entry(Listed listed) {
        Article article = listed.article();
        Text text = article.text();
        return new Entry(
                article,
                links.article(article.uri()),
                LegalText.of(Titles.of(text)),
                text.description() == null ? null : LegalText.of(text.description()),
                Wording.html(article),
                Wording.plain(article),
                authors(text),
                categories(article),
                article.regions().stream()
                        .map(Region::point)
                        .filter(Objects::nonNull)
                        .limit(1)
                        .toList(),
                listed.story());
    }

    private static List<String> authors(Text text) {
        if (text.authors().isEmpty() && text.by() != null) {
            return List.of(LegalText.of(text.by()));
        }
        return text.authors().stream().map(LegalText::of).toList();
    }

    private List<Category> categories(Article article) {
        List<Category> categories = new ArrayList<>();
        for (Region region : article.regions()) {
            categories.add(new Category(links.regions(), region.code(), region.name()));
        }
        for (Subject subject : article.subjects()) {
            categories.add(topic(subject));
        }
        return categories;
    }

    private static Category topic(Subject subject) {
        int term = subject.uri().lastIndexOf('/') + 1;
        return new Category(
                subject.uri().substring(0, term), subject.uri().substring(term), subject.name());
    }
}
