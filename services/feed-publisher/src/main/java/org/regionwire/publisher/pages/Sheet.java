package org.regionwire.publisher.pages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.regionwire.publisher.article.Article;
import org.regionwire.publisher.article.PrintPlace;
import org.regionwire.publisher.article.Printed;
import org.regionwire.publisher.view.PageNumbers;

/**
 * A page of an issue with what stands on it, in the order of print.
 *
 * @param number empty for articles of which the page is not known
 * @param name 地方; null where it has none
 */
record Sheet(String number, @Nullable String name, List<Article> articles) {

    private static final Comparator<Placed> AS_PRINTED =
            Comparator.comparing(
                            (Placed each) -> each.place().position(),
                            Comparator.nullsLast(Comparator.naturalOrder()))
                    .thenComparing(each -> each.article().uri());

    /** An article on a page. */
    private record Placed(Article article, PrintPlace place) {}

    /** The pages that these articles stood on in an issue, or on one of its pages. */
    static List<Sheet> of(Printed printed, List<Article> articles) {
        Map<String, List<Placed>> pages = new TreeMap<>(PageNumbers.ORDER);
        for (Article article : articles) {
            for (PrintPlace place : article.printedOn()) {
                List<Printed> sections = place.sections();
                if (sections.contains(printed)) {
                    String page = sections.getLast().page();
                    pages.computeIfAbsent(page == null ? "" : page, _ -> new ArrayList<>())
                            .add(new Placed(article, place));
                }
            }
        }
        List<Sheet> sheets = new ArrayList<>();
        pages.forEach((number, placed) -> sheets.add(of(number, placed)));
        return sheets;
    }

    private static Sheet of(String number, List<Placed> placed) {
        List<Placed> sorted = placed.stream().sorted(AS_PRINTED).toList();
        @Nullable String name = null;
        for (Placed each : sorted) {
            name = name == null ? each.place().pageName() : name;
        }
        return new Sheet(number, name, sorted.stream().map(Placed::article).distinct().toList());
    }
}
