package org.regionwire.ingest.pdf;

/** A rectangle on the page, in points from the top left corner. */
record Box(float left, float top, float right, float bottom) {

    Box with(Box other) {
        return new Box(
                Math.min(left, other.left),
                Math.min(top, other.top),
                Math.max(right, other.right),
                Math.max(bottom, other.bottom));
    }

    float width() {
        return right - left;
    }

    /** Share of the narrower one's width that both have. */
    float beside(Box other) {
        float both = Math.min(right, other.right) - Math.max(left, other.left);
        float narrower = Math.min(width(), other.width());
        return narrower <= 0 ? 0 : both / narrower;
    }

    /** As high as it is, and at least as wide as the other. */
    Box across(Box other) {
        return new Box(Math.min(left, other.left), top, Math.max(right, other.right), bottom);
    }

    boolean meets(Box other) {
        return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
    }
}
