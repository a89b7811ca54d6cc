package org.regionwire.ingest.cutting;

import static org.regionwire.ingest.cutting.Look.*;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Gives the pieces that stand apart to their articles and writes the page down. */
final class Assembly {
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
        articles.sort(Comparator.comparingInt(article -> article.blocks.getFirst().index()));
        for (Underway article : articles) {
            if (article.isEmptyHanded() && !article.isPictured()) {
                article.blocks.forEach(block -> unplaced.add(block.text()));
            } else {
                cut.add(new ArticleReader(article.blocks, columnOf(article)).read(cut.size() + 1));
            }
        }
        lines.sort(Comparator.comparingInt(Block::index));
        lines.forEach(line -> furniture.add(line.text()));
        return new CutPage(cut, furniture, unplaced);
    }

    /** A kicker that stands apart goes to the headline whose article shares most with it. */
    private void giveKickers() {
        for (Block kicker : segmentation.kickers) {
            articles.stream()
                    .filter(article -> article.blocks.getFirst().is(TITLE))
                    .max(Comparator.comparingDouble(article -> likeness(kicker, article)))
                    .ifPresentOrElse(
                            article -> article.blocks.addFirst(kicker),
                            () -> unplaced.add(kicker.text()));
        }
    }

    private double likeness(Block kicker, Underway article) {
        return segmentation.cohesion.between(List.of(kicker), article.blocks);
    }

    /** The column heading above an article's head, or between its headline and its body. */
    private @Nullable String columnOf(Underway article) {
        for (Block column : segmentation.columns) {
            for (Block head : article.blocks.subList(0, Math.min(2, article.blocks.size()))) {
                if (head.is(TITLE) && Math.abs(column.index() - head.index()) == 1) {
                    return column.text();
                }
            }
        }
        return null;
    }
}
