package org.regionwire.ingest.cutting;

/** What single lines look like by themselves, for readers of pages that are not plain text. */
public final class Lines {

    private Lines() {}

    /** Editors, page numbers, jumps: of no article, wherever it stands. */
    public static boolean isFurniture(String line) {
        return Furniture.isAlways(Block.fold(line));
    }

    /** Reporters and their names, nothing else. */
    public static boolean isByline(String line) {
        String plain = Block.fold(line);
        return Byline.isReporters(plain) || Byline.isMarked(plain);
    }

    /** The caption of a photo by its form: it ends in a credit, or points at the picture. */
    public static boolean isCaption(String line) {
        return Caption.isCaption(Block.fold(line));
    }

    /** A caption taken apart. */
    public static Photo photo(String caption) {
        return Caption.photo(caption, Block.fold(caption));
    }
}
