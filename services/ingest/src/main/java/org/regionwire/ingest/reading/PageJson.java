package org.regionwire.ingest.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.regionwire.ingest.cutting.CutArticle;
import org.regionwire.ingest.cutting.CutPage;
import org.regionwire.ingest.cutting.Photo;

/**
 * A cut page as the maps and lists of its JSON file. An article that is printed without a headline
 * leads with its first paragraph: that stands as {@code headline}, not among the {@code
 * paragraphs}, and {@code headed} is false. Captions stand in {@code photos} and, whole, at the end
 * of {@code paragraphs}, so that an article's strings are all its text.
 */
final class PageJson {
    private PageJson() {}

    static Map<String, Object> of(CutPage page) {
        var json = new LinkedHashMap<String, Object>();
        json.put("articles", page.articles().stream().map(PageJson::article).toList());
        json.put("furniture", page.furniture());
        json.put("unplaced", page.unplaced());
        return json;
    }

    private static Map<String, @Nullable Object> article(CutArticle article) {
        List<String> paragraphs = new ArrayList<>(article.paragraphs());
        // Of a caption they stand among the paragraphs already, where it has any.
        if (article.kind() != CutArticle.Kind.CAPTION || paragraphs.isEmpty()) {
            article.photos().forEach(photo -> paragraphs.add(photo.printed()));
        }
        String headline = article.headline();
        boolean headed = headline != null;
        if (!headed) {
            headline = paragraphs.removeFirst();
        }
        var json = new LinkedHashMap<String, @Nullable Object>();
        json.put("position", article.position());
        json.put("kind", article.kind().name().toLowerCase(Locale.ROOT));
        json.put("column", article.column());
        json.put("kicker", article.kicker());
        json.put("headline", headline);
        json.put("headed", headed);
        json.put("subhead", article.subhead());
        json.put("byline", article.byline());
        json.put("authors", article.authors());
        json.put("agency", article.agency());
        json.put("located", article.located());
        json.put("date", article.date());
        json.put("paragraphs", paragraphs);
        json.put("photos", article.photos().stream().map(PageJson::photo).toList());
        return json;
    }

    private static Map<String, @Nullable Object> photo(Photo photo) {
        var json = new LinkedHashMap<String, @Nullable Object>();
        json.put("caption", photo.caption());
        json.put("photographer", photo.photographer());
        json.put("agency", photo.agency());
        return json;
    }
}
