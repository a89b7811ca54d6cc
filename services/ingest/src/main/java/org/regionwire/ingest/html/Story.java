package org.regionwire.ingest.html;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.regionwire.ingest.cutting.Lines;
import org.regionwire.ingest.prose.SafeText;

/**
 * Takes the text of an article apart: what stands in it of headline and imprint, pictures with
 * their captions, lines that are none of it; what is left is the text. Changes the page. Not
 * thread-safe.
 */
final class Story {

    /** Lines at the beginning in which the headline may be printed once more. */
    private static final int HEAD = 12;

    private static final int MOST_FURNITURE = 200;

    private final List<String> imprint = new ArrayList<>();
    private final List<Picture> pictures = new ArrayList<>();
    private final List<String> furniture = new ArrayList<>();
    private final SafeText text;

    /** The image right above the line that is looked at. */
    private @Nullable Element above;

    /**
     * @param headline that is not to stand in the text again
     */
    Story(Element element, @Nullable String headline) {
        Boilerplate.removeInside(element);
        List<Part> parts = Parts.of(element);
        int from = headEnds(parts, headline);
        for (Part part : parts.subList(0, from)) {
            if (part instanceof Part.Line line) {
                imprint.add(line.text());
                line.remove();
            }
        }
        for (int i = from; i < parts.size(); i++) {
            switch (parts.get(i)) {
                case Part.Line line -> {
                    Part below = i + 1 < parts.size() ? parts.get(i + 1) : null;
                    boolean caption = isCaption(line, below);
                    picture(caption ? line : null);
                    if (!caption) {
                        line(line);
                    }
                }
                case Part.Image(Element image) -> {
                    picture(null);
                    above = image;
                }
            }
        }
        picture(null);
        removeEmpty(element);
        text = SafeText.ofHtml(element.html());
    }

    SafeText text() {
        return text;
    }

    List<Picture> pictures() {
        return pictures;
    }

    /** Lines above the text that may say when and by whom it was written. */
    List<String> imprint() {
        return imprint;
    }

    List<String> furniture() {
        return furniture;
    }

    private void line(Part.Line line) {
        String bare = line.text().replaceAll("^[（(【\\[]|[）)】\\]]$", "");
        if (line.isLinks() || Boilerplate.isLine(bare) || Lines.isFurniture(bare)) {
            if (furniture.size() < MOST_FURNITURE) {
                furniture.add(line.text());
            }
            line.remove();
        }
    }

    /**
     * The first part that is text: below the headline, where it is printed again, and the imprint.
     */
    private static int headEnds(List<Part> parts, @Nullable String headline) {
        int end = 0;
        for (int i = 0; i < Math.min(parts.size(), HEAD); i++) {
            if (parts.get(i) instanceof Part.Line line && line.text().equals(headline)) {
                end = i + 1;
            }
        }
        while (end < parts.size()
                && parts.get(end) instanceof Part.Line line
                && Imprint.isLine(line.text())) {
            end++;
        }
        return end;
    }

    /** The image above is a picture, with this caption, or it is nothing and the line is a line. */
    private void picture(Part.@Nullable Line caption) {
        Picture picture =
                above == null ? null : Pictures.of(above, caption == null ? null : caption.text());
        above = null;
        if (picture != null) {
            pictures.add(picture);
        }
        if (picture != null && caption != null) {
            caption.remove();
        } else if (caption != null) {
            line(caption);
        }
    }

    private boolean isCaption(Part.Line line, @Nullable Part below) {
        Element figure = above == null ? null : above.closest("figure");
        return above != null
                && ((figure != null && line.isInside(figure)) || Pictures.isCaption(line, below));
    }

    /** What held nothing but what was taken out. */
    private static void removeEmpty(Element element) {
        for (Element inner : element.getAllElements().reversed()) {
            if (inner != element && !inner.hasText() && !inner.is("br,hr,td,th")) {
                inner.remove();
            }
        }
    }
}
