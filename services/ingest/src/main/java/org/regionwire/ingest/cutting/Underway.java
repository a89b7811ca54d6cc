package org.regionwire.ingest.cutting;

import static org.regionwire.ingest.cutting.Look.*;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The article under way while a page is read from top to bottom. */
final class Underway {
    final List<Block> blocks = new ArrayList<>();
    private static final Pattern SOURCE = Pattern.compile("[电稿]$|^摘自|^原载|^据|作者|^本报|^新华社");
    private int prose;
    private int sections;
    private int rows;
    private boolean reported;
    private boolean signed;
    private boolean pictured;

    void add(Block block) {
        blocks.add(block);
        switch (block.look()) {
            case PROSE, OPENING -> {
                prose++;
                rows = 0;
                signed = isSigned(block.plain());
                pictured = false;
            }
            case REPORTERS -> {
                reported |= prose == 0;
                signed |= prose > 0;
            }
            case NAMES -> reported |= prose == 0;
            case SIGNATURE -> {
                signed |= prose > 0 && block.length() > 5;
                pictured |= prose == 0 && Look.isPicture(blocks.getFirst().plain());
            }
            case ROW -> {
                prose++;
                signed = false;
            }
            case CAPTION, CREDIT -> pictured = true;
            case TITLE, KICKER, ITEM -> {
                sections += prose > 0 ? 1 : 0;
                rows++;
                signed = false;
                pictured = false;
            }
            default -> {}
        }
    }

    boolean isEmpty() {
        return blocks.isEmpty();
    }

    /** Only head lines so far, and perhaps a caption: what comes is its body. */
    boolean isWaitingForBody() {
        return !blocks.isEmpty()
                && prose == 0
                && rows < Evidence.VERSE
                && !(pictured && isPictured());
    }

    /** Its place on the page; a kicker does not count, it may stand anywhere. */
    int place() {
        Block first = blocks.getFirst();
        return first.look() == KICKER && blocks.size() > 1 ? blocks.get(1).index() : first.index();
    }

    /** Begins with a headline and has no kicker yet. */
    boolean isHeaded() {
        return blocks.getFirst().is(TITLE);
    }

    /** Blocks between its head and a kicker. */
    int distance(Block kicker) {
        return Math.abs(place() - kicker.index());
    }

    /**
     * Takes a kicker to its head; a line that stands among its own paragraphs stays where it is.
     */
    void take(Block kicker) {
        int at = 0;
        while (at < blocks.size() && blocks.get(at).index() < kicker.index()) {
            at++;
        }
        boolean inside = blocks.subList(0, at).stream().anyMatch(block -> block.is(PROSE, OPENING));
        blocks.add(inside ? at : 0, kicker);
    }

    boolean isEmptyHanded() {
        return prose == 0 && rows < Evidence.VERSE && !pictured;
    }

    /** Its headline says that pictures go with it. */
    boolean isPictured() {
        return !blocks.isEmpty()
                && (Look.isPictured(blocks.getFirst().plain())
                        || blocks.getFirst().plain().contains("图片"));
    }

    /** Its last paragraph is signed. */
    boolean isSigned() {
        return signed;
    }

    /** Nothing more is to come: it is signed, or was a picture and has it. */
    boolean isEnded() {
        return signed || (pictured && Look.isPicture(blocks.getFirst().plain()));
    }

    /** Its last block is a caption. */
    boolean endsInPicture() {
        return pictured;
    }

    /** Both are titles of pictures: the page prints one below the other. */
    boolean isPictureWithout(Block next) {
        return Look.isPicture(blocks.getFirst().plain()) && Look.isPicture(next.plain());
    }

    /** It has no headline: a brief. */
    boolean isHeadless() {
        return !blocks.isEmpty() && blocks.getFirst().is(OPENING, PROSE);
    }

    boolean isLabelled() {
        return !blocks.isEmpty() && blocks.getLast().look() == LABEL;
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
        return signed ? 0 : (reported ? 1 : 0) + Math.min(2, sections);
    }

    /** Its first blocks, as many as {@link Cohesion} looks at. */
    List<Block> head() {
        return blocks.subList(0, Math.min(Cohesion.REACH, blocks.size()));
    }

    /** Its last blocks: what a new block goes on from, if it does. */
    List<Block> recent() {
        return blocks.subList(Math.max(0, blocks.size() - 6), blocks.size());
    }

    /** Ends in brackets with names or a source. */
    static boolean isSigned(String plain) {
        String tail = Byline.tail(plain);
        return SOURCE.matcher(tail).find() || !Byline.names(tail).isEmpty();
    }
}
