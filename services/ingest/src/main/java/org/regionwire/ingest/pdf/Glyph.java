package org.regionwire.ingest.pdf;

/**
 * A letter where it is printed. All in points, from the top left corner.
 *
 * @param text its characters
 * @param x left edge
 * @param y baseline
 * @param width advance
 * @param size height of its em
 */
record Glyph(String text, float x, float y, float width, float size) {

    float right() {
        return x + width;
    }
}
