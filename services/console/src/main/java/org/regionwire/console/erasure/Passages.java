package org.regionwire.console.erasure;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.util.LinkedHashSet;
import java.util.Set;
import org.regionwire.schemas.Document;

/**
 * Paragraphs of the article, by which originals are found that no cut names any more: of a delivery
 * that a later one without the article has replaced. White space does not count, since a page wraps
 * its lines.
 */
final class Passages {

    /** Shorter ones stand in many pages. Characters. */
    private static final int SHORTEST = 20;

    private final Set<String> providers = new LinkedHashSet<>();
    private final Set<String> paragraphs = new LinkedHashSet<>();

    void add(ArticleText article) {
        if (!article.isText()) {
            return;
        }
        providers.add(article.provider());
        article.paragraphs().stream()
                .map(Passages::packed)
                .filter(paragraph -> paragraph.length() >= SHORTEST)
                .forEach(paragraphs::add);
    }

    boolean isEmpty() {
        return paragraphs.isEmpty();
    }

    /** Whether the original is of the article's provider and has one of the paragraphs. */
    boolean areIn(Document document) {
        if (!providers.contains(document.getProvider())) {
            return false;
        }
        ByteBuffer content = document.getContent().duplicate();
        byte[] bytes = new byte[content.remaining()];
        content.get(bytes);
        String page = packed(new String(bytes, charset(document)));
        return paragraphs.stream().anyMatch(page::contains);
    }

    private static Charset charset(Document document) {
        String name = document.getUsedCharset();
        return name != null && Charset.isSupported(name) ? Charset.forName(name) : UTF_8;
    }

    private static String packed(String text) {
        return text.replaceAll("[\\s\\u3000]+", "");
    }
}
