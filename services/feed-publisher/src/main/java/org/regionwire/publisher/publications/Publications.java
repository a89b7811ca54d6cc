package org.regionwire.publisher.publications;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.regionwire.publisher.article.Printed;
import org.regionwire.publisher.feeds.Coverage;
import org.regionwire.publisher.view.Newsstand;
import org.regionwire.publisher.view.Snapshot;
import org.regionwire.publisher.view.View;

/** All publications that articles came from: nobody lists them but the articles. */
public final class Publications {

    private static final int MOST_SUGGESTIONS = 10;

    /** Of which the names are compared with what is asked for. */
    private static final int MOST_COMPARED = 500;

    private final View view;

    public Publications(View view) {
        this.view = view;
    }

    /**
     * @param publication id or name
     * @param issue date; null for every issue
     * @param page number; null for every page
     * @return empty while the view catches up
     */
    public Optional<PrintMeaning> meaning(
            String publication, @Nullable String issue, @Nullable String page) {
        try {
            return view.look(snapshot -> new Asking(snapshot).meaning(publication, issue, page));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The section by name, whether anything was printed there or not. */
    public static Coverage.Print covering(Snapshot snapshot, Printed section) throws IOException {
        return new Coverage.Print(section, snapshot.newsstand().name(section.publication()));
    }

    /** One question, at one moment. */
    private record Asking(Snapshot snapshot, Newsstand stand) {

        Asking(Snapshot snapshot) {
            this(snapshot, snapshot.newsstand());
        }

        PrintMeaning meaning(String publication, @Nullable String issue, @Nullable String page)
                throws IOException {
            if (!Printed.isName(publication)) {
                return new PrintMeaning.Unknown(publication, alike(publication));
            }
            if (isKnown(Printed.publication(publication))) {
                return part(publication, issue, page);
            }
            List<String> named = stand.named(publication.strip());
            return switch (named.size()) {
                case 0 -> new PrintMeaning.Unknown(publication, alike(publication));
                case 1 -> renamed(part(named.getFirst(), issue, page));
                default -> new PrintMeaning.Ambiguous(publications(named));
            };
        }

        private static PrintMeaning renamed(PrintMeaning meaning) {
            return meaning instanceof PrintMeaning.Exact(Coverage.Print coverage)
                    ? new PrintMeaning.Renamed(coverage)
                    : meaning;
        }

        /** Of a publication that there is. */
        private PrintMeaning part(String id, @Nullable String issue, @Nullable String page)
                throws IOException {
            if (issue == null) {
                return exact(Printed.publication(id));
            }
            Optional<LocalDate> date = Printed.date(issue);
            if (date.isEmpty() || !isKnown(Printed.issue(id, date.get()))) {
                return new PrintMeaning.Unknown(issue, issues(id));
            }
            if (page == null) {
                return exact(Printed.issue(id, date.get()));
            }
            return Printed.isName(page) && isKnown(new Printed(id, date.get(), page))
                    ? exact(new Printed(id, date.get(), page))
                    : new PrintMeaning.Unknown(page, pages(id, date.get()));
        }

        private PrintMeaning exact(Printed section) throws IOException {
            return new PrintMeaning.Exact(covering(snapshot, section));
        }

        /** Whether something came into it, even if it has left. */
        private boolean isKnown(Printed section) throws IOException {
            return !snapshot.changedAt(section).equals(Instant.EPOCH);
        }

        private List<Coverage.Print> publications(Collection<String> ids) throws IOException {
            List<Coverage.Print> publications = new ArrayList<>();
            for (String id : ids) {
                publications.add(covering(snapshot, Printed.publication(id)));
            }
            return publications;
        }

        private List<Coverage.Print> alike(String asked) throws IOException {
            return asked.isBlank()
                    ? List.of()
                    : publications(stand.alike(asked.strip(), MOST_SUGGESTIONS, MOST_COMPARED));
        }

        private List<Coverage.Print> issues(String id) throws IOException {
            List<Coverage.Print> issues = new ArrayList<>();
            for (LocalDate date : stand.issues(id, MOST_SUGGESTIONS).keySet()) {
                issues.add(covering(snapshot, Printed.issue(id, date)));
            }
            return issues;
        }

        private List<Coverage.Print> pages(String id, LocalDate date) throws IOException {
            List<Coverage.Print> pages = new ArrayList<>();
            for (String page :
                    stand.pages(id, date).keySet().stream().limit(MOST_SUGGESTIONS).toList()) {
                pages.add(covering(snapshot, new Printed(id, date, page)));
            }
            return pages;
        }
    }
}
