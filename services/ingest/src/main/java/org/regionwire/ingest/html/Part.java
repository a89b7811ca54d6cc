package org.regionwire.ingest.html;

import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** What stands in a page, one after the other: lines of text and pictures. */
sealed interface Part {

    /**
     * Text between two block elements or line breaks.
     *
     * @param text in one line, never blank
     * @param linked how many of its characters are links
     * @param nodes that it is made of
     * @param holder the innermost element around the first of them
     */
    record Line(String text, int linked, List<TextNode> nodes, Element holder) implements Part {

        /** Share of a line that may be links; menus are all links. */
        private static final double LINKED = 0.4;

        public Line {
            nodes = List.copyOf(nodes);
        }

        boolean isLinks() {
            return linked > text.length() * LINKED;
        }

        boolean isInside(Element element) {
            return holder == element || holder.parents().contains(element);
        }

        /** Takes it out of the page. */
        void remove() {
            nodes.forEach(TextNode::remove);
        }
    }

    /** An image. */
    record Image(Element element) implements Part {}
}
