package org.regionwire.publisher.view;

import java.util.List;

/**
 * Records of articles.published that could not be read.
 *
 * @param examples where some of them lie, and why they cannot be read
 */
public record Unreadables(int count, List<String> examples) {

    static final int EXAMPLES = 5;

    public Unreadables {
        examples = List.copyOf(examples);
    }
}
