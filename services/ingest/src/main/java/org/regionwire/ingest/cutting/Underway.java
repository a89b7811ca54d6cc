package org.regionwire.ingest.cutting;

import static org.regionwire.ingest.cutting.Look.*;

import java.util.ArrayList;
import java.util.List;

/** The article under way while a page is read from top to bottom. */
final class Underway {
    final List<Block> blocks = new ArrayList<>();
    private int prose;
    private int sections;
    private int rows;
    private boolean reported;
    private boolean closed;

    void add(Block block) {
        blocks.add(block);
        switch (block.look()) {
            case PROSE, OPENING, CAPTION -> {
                prose++;
                rows = 0;
                closed = isClosing(block);
            }
            case REPORTERS, NAMES -> reported |= prose == 0;
            case SIGNATURE, CREDIT -> closed = true;
            case TITLE, KICKER, ITEM -> {
                sections += prose > 0 ? 1 : 0;
                rows++;
                closed = false;
            }
            default -> {}
        }
    }

    boolean isEmpty() {
        return blocks.isEmpty();
    }

    /** Only head lines so far: what comes is its body. */
    boolean isWaitingForBody() {
        return !blocks.isEmpty() && prose == 0 && rows < Evidence.VERSE;
    }

    /** Its headline says that pictures go with it. */
    boolean isPictured() {
        return !blocks.isEmpty()
                && (Look.isPictured(blocks.getFirst().plain())
                        || blocks.getFirst().plain().contains("图片"));
    }

    /** Its last paragraph is signed. */
    boolean isClosed() {
        return closed;
    }

    /** Its last block leads on: it ends in a colon or comma, or without any end. */
    boolean isOpenEnded() {
        String plain = blocks.isEmpty() ? "。" : blocks.getLast().plain();
        char last = plain.charAt(plain.length() - 1);
        return last == ':' || last == ',' || last == ';' || last == '、';
    }

    boolean isVerse() {
        return rows >= Evidence.VERSE - 1;
    }

    /**
     * Points for its going on: signed features have section headings, and where one was others
     * follow.
     */
    int goesOn() {
        return closed ? 0 : (reported ? 2 : 0) + Math.min(2, sections);
    }

    List<Block> recent() {
        return blocks.subList(Math.max(0, blocks.size() - 6), blocks.size());
    }

    private static boolean isClosing(Block block) {
        String tail = Byline.tail(block.plain());
        return block.look() == CAPTION
                || Dateline.ofTail(tail) != null
                || !Byline.names(tail).isEmpty();
    }
}
