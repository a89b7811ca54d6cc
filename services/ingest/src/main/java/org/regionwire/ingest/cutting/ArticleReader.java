package org.regionwire.ingest.cutting;

import static org.regionwire.ingest.cutting.Look.*;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.regionwire.ingest.cutting.CutArticle.Kind;

/** Reads the blocks of one article into its parts. */
final class ArticleReader {
    private static final Pattern AUTHOR = Pattern.compile("^\\((?:本文)?作者(?:单位|系|为|是)");
    private final List<Block> blocks;
    private final @Nullable String column;
    private final List<String> subheads = new ArrayList<>();
    private final List<String> bylines = new ArrayList<>();
    private final Set<String> authors = new LinkedHashSet<>();
    private final List<String> paragraphs = new ArrayList<>();
    private final List<Photo> photos = new ArrayList<>();
    private @Nullable String kicker;
    private @Nullable String headline;
    private @Nullable Dateline dateline;
    private boolean reported;

    ArticleReader(List<Block> blocks, @Nullable String column) {
        this.blocks = blocks;
        this.column = column;
    }

    CutArticle read(int position) {
        boolean captionOnly = isCaptionOnly();
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            boolean head = paragraphs.isEmpty();
            switch (block.look()) {
                case KICKER, TITLE, SUBHEAD -> line(block, head, i);
                case REPORTERS -> byline(block);
                case NAMES -> name(block, head);
                case SIGNATURE -> signature(block);
                case CAPTION, CREDIT -> picture(block, captionOnly);
                default -> paragraph(block);
            }
        }
        String date =
                dateline != null
                        ? dateline.date()
                        : captionOnly ? Dates.leading(blocks.getFirst().plain()) : null;
        return new CutArticle(
                position,
                kind(captionOnly),
                kicker,
                headline,
                subheads.isEmpty() ? null : String.join("\n", subheads),
                bylines.isEmpty() ? null : String.join(" ", bylines),
                List.copyOf(authors),
                dateline == null ? null : dateline.agency(),
                dateline == null ? null : dateline.place(),
                date,
                paragraphs,
                photos,
                column);
    }

    /** Captions, or one paragraph with the credit of a photo below it, and at most a headline. */
    private boolean isCaptionOnly() {
        boolean pictured = blocks.stream().anyMatch(block -> block.is(CAPTION, CREDIT));
        long prose = blocks.stream().filter(block -> block.is(PROSE, OPENING)).count();
        return pictured
                && (prose == 0
                        || (prose == 1 && blocks.size() == 2 && blocks.getLast().is(CREDIT)));
    }

    private void line(Block block, boolean head, int i) {
        boolean verse = headline != null && isVerse(i);
        if (!head || verse) {
            paragraphs.add(block.text());
        } else if (block.look() == KICKER && kicker == null && headline == null) {
            kicker = block.text();
        } else if (headline == null) {
            headline = block.text();
        } else if (bylines.isEmpty()
                && (Names.mayBePenName(block.plain()) || Byline.isGuest(block.plain()))) {
            bylines.add(block.text());
            authors.add(
                    Byline.isGuest(block.plain()) ? Byline.guest(block.plain()) : block.plain());
        } else {
            subheads.add(block.text());
        }
    }

    /** One of so many lines in a row that they are verse or rows, not subheads. */
    private boolean isVerse(int i) {
        int from = i;
        int to = i;
        while (from > 1 && i - from < Evidence.VERSE && blocks.get(from - 1).is(TITLE)) {
            from--;
        }
        while (to + 1 < blocks.size() && to - i < Evidence.VERSE && blocks.get(to + 1).is(TITLE)) {
            to++;
        }
        return to - from + 1 >= Evidence.VERSE;
    }

    private void byline(Block block) {
        bylines.add(block.text());
        authors.addAll(Byline.names(block.plain()));
        reported = true;
    }

    private void name(Block block, boolean head) {
        if (head && bylines.isEmpty() && headline != null) {
            bylines.add(block.text());
            authors.addAll(Byline.names(block.plain()));
        } else {
            paragraphs.add(block.text());
        }
    }

    private void signature(Block block) {
        List<String> names = Byline.names(Byline.tail(block.plain()));
        if (Names.areLikely(names)) {
            bylines.add(block.text());
            authors.addAll(names);
        } else {
            tail(block);
            paragraphs.add(block.text());
        }
    }

    private void picture(Block block, boolean captionOnly) {
        Photo photo = Caption.photo(block.text(), block.plain());
        boolean below = captionOnly && block.look() == CREDIT && !paragraphs.isEmpty();
        if (below) {
            String caption = paragraphs.getLast();
            photos.add(
                    new Photo(
                            caption,
                            photo.photographer(),
                            photo.agency(),
                            caption + "\n" + block.text()));
        } else {
            photos.add(photo);
        }
        if (captionOnly) {
            paragraphs.add(block.text());
        }
    }

    private void paragraph(Block block) {
        if (dateline == null && paragraphs.isEmpty()) {
            dateline = Dateline.of(block.plain());
            if (dateline != null) {
                authors.addAll(dateline.names());
            }
        }
        tail(block);
        paragraphs.add(block.text());
    }

    private void tail(Block block) {
        String tail = Byline.tail(block.plain());
        Dateline there = Dateline.ofTail(tail);
        if (there != null) {
            dateline = dateline == null ? there : dateline;
        } else if (authors.isEmpty() && Names.areLikely(Byline.names(tail))) {
            authors.addAll(Byline.names(tail));
        }
    }

    private Kind kind(boolean caption) {
        if (caption) {
            return Kind.CAPTION;
        }
        Kind said = column == null ? Kind.UNKNOWN : Furniture.kind(column);
        Kind titled = headline == null ? Kind.UNKNOWN : Furniture.kind(headline);
        if (titled == Kind.NOTICE || said == Kind.NOTICE) {
            return Kind.NOTICE;
        }
        if (bylines.stream().anyMatch(line -> line.contains("评论员"))
                || blocks.stream().anyMatch(block -> AUTHOR.matcher(block.plain()).find())) {
            return Kind.OPINION;
        }
        if (reported || dateline != null) {
            return said == Kind.BRIEF ? said : Kind.ARTICLE;
        }
        return said;
    }
}
