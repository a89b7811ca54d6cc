package org.regionwire.ingest.agencies.item;

/**
 * One thing that is wrong with what an agency sent.
 *
 * @param pointer where: a JSON pointer in ninjs, a path like /newsItem/itemMeta[1] in XML; empty
 *     for the whole
 * @param detail a sentence
 */
public record ItemFault(Kind kind, String pointer, String detail) {

    /** What is wrong; the names are part of the HTTP interface. */
    public enum Kind {
        /** The bytes are no text in any charset that could be meant. */
        NOT_TEXT,
        /** Not well-formed, or not the format that it says it is. */
        MALFORMED,
        /** Nested deeper than any real item. */
        TOO_DEEP,
        /** More parts than any real item. */
        TOO_MUCH,
        /** Declares or uses entities. */
        ENTITIES,
        /**
         * NUL, half a surrogate pair, or another character that no feed can carry; or one that
         * stands for a letter that was lost.
         */
        BAD_CHARACTER,
        /** Not as the standard has it. */
        INVALID,
        /** A package, picture, event or the like. */
        NO_TEXT_ITEM,
        /** An item to be shown that has nothing to show. */
        NO_TEXT,
        /** Of an article that was erased: it is not taken in again. */
        ERASED,
        /** Names an article of another provider. */
        NOT_YOURS
    }
}
