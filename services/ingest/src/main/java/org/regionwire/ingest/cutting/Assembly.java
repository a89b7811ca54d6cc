package org.regionwire.ingest.cutting;

import static org.regionwire.ingest.cutting.Look.*;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Gives the pieces that stand apart to their articles and writes the page down. */
final class Assembly {
    /**
     * What standing right above a headline counts for a kicker, beside what it shares with the
     * article.
     */
    private static final double NEXT_BELOW = 0.06;

    /** Blocks between a kicker and its headline, at most. */
    private static final int REACH = 150;

    /** A page with more kickers is none: they are not weighed against all articles. */
    private static final int MANY = 200;

    private final Segmentation segmentation;
    private final List<Underway> articles;
    private final List<String> furniture = new ArrayList<>();
    private final List<String> unplaced = new ArrayList<>();

    Assembly(Segmentation segmentation) {
        this.segmentation = segmentation;
        this.articles = new ArrayList<>(segmentation.articles);
    }

    CutPage page() {
        giveKickers();
        List<Block> lines = new ArrayList<>(segmentation.furniture);
        lines.addAll(segmentation.columns);
        List<CutArticle> cut = new ArrayList<>();
        articles.sort(Comparator.comparingInt(Underway::place));
        String briefs = null;
        for (Underway article : articles) {
            if (article.isEmptyHanded() && !article.isPictured()) {
                article.blocks.forEach(block -> unplaced.add(block.text()));
                continue;
            }
            String column = columnOf(article);
            if (column == null && article.isHeadless()) {
                column = briefs;
            }
            cut.add(new ArticleReader(article.blocks, column).read(cut.size() + 1));
            briefs =
                    column != null && Furniture.kind(column) == CutArticle.Kind.BRIEF
                            ? column
                            : null;
        }
        lines.sort(Comparator.comparingInt(Block::index));
        lines.forEach(line -> furniture.add(line.text()));
        return new CutPage(cut, furniture, unplaced);
    }

    /**
     * A kicker goes to the headline below it, unless another article shares clearly more with it.
     */
    private void giveKickers() {
        boolean weighed = segmentation.kickers.size() <= MANY;
        for (Block kicker : segmentation.kickers) {
            articles.stream()
                    .filter(article -> article.isHeaded() && article.distance(kicker) <= REACH)
                    .filter(article -> weighed || article.distance(kicker) == 1)
                    .max(Comparator.comparingDouble(article -> likeness(kicker, article)))
                    .ifPresentOrElse(
                            article -> article.take(kicker), () -> unplaced.add(kicker.text()));
        }
    }

    private double likeness(Block kicker, Underway article) {
        double near = article.place() - kicker.index() == 1 ? NEXT_BELOW : 0;
        return near + segmentation.cohesion.between(List.of(kicker), article.blocks);
    }

    /** The column heading above an article's head, or between its headline and its body. */
    private @Nullable String columnOf(Underway article) {
        for (Block column : segmentation.columns) {
            int distance = article.place() - column.index();
            if (distance == 1 || (distance == -1 && !article.isHeadless())) {
                return column.text();
            }
        }
        return null;
    }
}
